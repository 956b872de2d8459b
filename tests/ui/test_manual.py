"""The manual: opened with F1, and true to the menus that it speaks of."""

import re

import pytest
from PySide6.QtCore import Qt, QUrl
from pytestqt.qtbot import QtBot

from cosell_desk.resources import resource
from cosell_desk.ui.action import plain
from cosell_desk.ui.actions import ACTIONS
from cosell_desk.ui.main_window import MainWindow
from cosell_desk.ui.manual_page import ManualPage

TEXT = resource("help", "manual.md").read_text(encoding="utf-8")
IN_MENUS = {f"{spec.menu.name.title()} > {plain(spec.text).rstrip('…')}" for spec in ACTIONS}
KEYS = {key for spec in ACTIONS for key in spec.shortcuts}


def test_f1_opens_it_once_and_leaves_the_window_to_be_worked_in(qtbot: QtBot) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()

    qtbot.keyClick(window, Qt.Key.Key_F1)
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_F1)

    (page,) = window.findChildren(ManualPage)
    assert page.isVisible()
    assert not page.isModal()
    assert "Prepare the upload" in page.text.toPlainText()


def test_it_leads_to_the_columns_and_back_and_nowhere_else(qtbot: QtBot) -> None:
    page = ManualPage()
    qtbot.addWidget(page)
    page.show()

    page.text.anchorClicked.emit(QUrl("columns.md"))
    assert page.text.toPlainText().startswith("The columns")
    page.text.anchorClicked.emit(QUrl("https://example.com/"))
    assert page.text.toPlainText().startswith("The columns")
    qtbot.mouseClick(page.back_button, Qt.MouseButton.LeftButton)
    assert page.text.toPlainText().startswith("Manual")
    assert not page.back_button.isVisible()


@pytest.mark.parametrize("named", sorted(set(re.findall(r"\*(\w+ > [^*]+)\*(?!\*)", TEXT))))
def test_every_menu_entry_that_it_names_is_there(named: str) -> None:
    assert named in IN_MENUS


@pytest.mark.parametrize("key", sorted(set(re.findall(r"\b(?:Ctrl\+(?:Shift\+)?\S|(?:Shift\+)?F\d+)(?![\w+])", TEXT))))
def test_every_key_that_it_names_is_an_action_s(key: str) -> None:
    assert key in KEYS
