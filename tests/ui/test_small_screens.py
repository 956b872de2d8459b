"""A full HD screen at 200 % has room for 960 x 540 only: everything must be within reach there too."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from builders import a_deal, write_csv
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QDialog, QToolButton
from pytestqt.qtbot import QtBot
from windows import model_of, new_window, open_in, settled

from cosell_desk.resources import resource
from cosell_desk.ui import screen_room
from cosell_desk.ui.actions import ACTIONS
from cosell_desk.ui.check_page import CheckPage
from cosell_desk.ui.column_chooser import ColumnChooser
from cosell_desk.ui.fix_all_dialog import FixAllDialog
from cosell_desk.ui.go_to_dialog import GoToDialog
from cosell_desk.ui.main_window import MainWindow
from cosell_desk.ui.shortcuts_page import ShortcutsPage
from cosell_desk.ui.tool_bar import words_width

ROOM = QSize(944, 492)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    monkeypatch.setattr(screen_room, "room_for", lambda _: ROOM)
    window = open_in(new_window(qtbot), write_csv(tmp_path / "deals.csv", [a_deal(deal_name="Rollout")]), qtbot)
    yield window
    settled(window, qtbot)
    window.desk.clear()


DIALOGS: dict[str, Callable[[MainWindow], QDialog]] = {
    "choose columns": lambda window: ColumnChooser([], set(), 1, window),
    "fix all": lambda window: FixAllDialog([], window),
    "go to": lambda window: GoToDialog(model_of(window).table, window),
    "shortcuts": lambda window: ShortcutsPage(ACTIONS, window),
}


@pytest.mark.parametrize("name", DIALOGS)
def test_a_dialog_opens_within_the_screen(name: str, window: MainWindow, qtbot: QtBot) -> None:
    dialog = DIALOGS[name](window)
    qtbot.addWidget(dialog)
    dialog.show()

    assert dialog.size() == dialog.size().boundedTo(ROOM)


def test_the_window_can_be_made_as_small_as_the_screen_even_with_replace_open(window: MainWindow) -> None:
    window.menus["replace"].trigger()
    QApplication.processEvents()

    assert window.minimumSizeHint() == window.minimumSizeHint().boundedTo(ROOM)


def has_words(window: MainWindow, action: str) -> bool:
    button = window.tool_bar.widgetForAction(window.menus[action])
    assert isinstance(button, QToolButton)
    return button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextBesideIcon


def test_a_narrow_tool_bar_gives_up_words_and_keeps_the_main_button(window: MainWindow) -> None:
    window.resize(1280, 500)
    QApplication.processEvents()
    assert window.tool_bar.shows_words

    window.resize(944, 492)
    QApplication.processEvents()

    assert not window.tool_bar.shows_words
    assert has_words(window, "fix-all")
    assert not has_words(window, "save")
    assert window.main_button.isVisible()
    assert window.main_button.geometry().right() < 944
    window.resize(1280, 500)
    QApplication.processEvents()
    assert window.tool_bar.shows_words


@pytest.mark.parametrize("width", [944, 1024, 1100, 1180, 1280])
def test_a_window_that_opens_narrow_has_its_main_button(width: int, qtbot: QtBot) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    window.resize(width, 700)
    window.show()
    QApplication.processEvents()

    assert window.main_button.isVisible()
    assert window.main_button.geometry().right() < width


def test_words_that_are_given_up_save_what_they_took(window: MainWindow) -> None:
    for button in window.tool_bar.findChildren(QToolButton):
        if button.text() and button.icon().availableSizes() and button is not window.main_button:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            beside = button.sizeHint().width()
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)

            assert words_width(button) == beside - button.sizeHint().width()


@pytest.mark.parametrize("room", [QSize(1264, 672), ROOM], ids=["1280 x 720", "960 x 540"])
def test_with_two_notices_the_check_keeps_its_choices_in_sight(
    room: QSize, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(screen_room, "room_for", lambda _: room)
    path = tmp_path / "processed.csv"
    path.write_bytes(resource("samples", "processed.csv").read_bytes())
    window = open_in(new_window(qtbot), path, qtbot)
    pages: list[CheckPage] = []
    monkeypatch.setattr(CheckPage, "ask", classmethod(lambda cls, page: pages.append(page)))
    window.menus["prepare-upload"].trigger()
    qtbot.waitUntil(lambda: bool(pages) and not window.uploading.is_busy)
    page = pages[0]
    page.show()
    QApplication.processEvents()

    assert len(page.notes.said) == 2
    assert page.size() == page.size().boundedTo(room)
    if room.height() > ROOM.height():
        assert not page.left_side.verticalScrollBar().isVisible()
        choices = page.answers_panel.choices.values()
        assert all(choice.visibleRegion().boundingRect().size() == choice.size() for choice in choices)
    assert page.list.viewport().height() >= 2 * page.list.rowHeight(0)
