"""Dialogs and lists as people see them: no pictures on buttons, rows with room."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QMessageBox,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from cosell_desk.ui import theme
from cosell_desk.ui.app import application
from cosell_desk.ui.theme import DARK, LIGHT, Colours, Theme


@pytest.fixture
def app() -> Iterator[QApplication]:
    app = application()
    yield app
    app.setStyle("Fusion")


def test_no_button_of_a_dialog_has_a_picture(app: QApplication, qtbot: QtBot) -> None:
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel | QDialogButtonBox.StandardButton.Close)
    qtbot.addWidget(buttons)

    assert [button.text() for button in buttons.buttons() if not button.icon().isNull()] == []


def test_rows_of_a_list_have_room(app: QApplication, qtbot: QtBot) -> None:
    rows = QListWidget()
    qtbot.addWidget(rows)
    rows.addItem("Contoso")

    assert rows.sizeHintForRow(0) >= 24


@pytest.mark.parametrize("of", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("kind", [QLineEdit, QSpinBox, QComboBox])
def test_the_field_that_has_the_keyboard_is_framed_in_the_accent(
    app: QApplication, qtbot: QtBot, of: Colours, kind: type[QWidget]
) -> None:
    theme.apply(app, Theme.DARK if of is DARK else Theme.LIGHT)
    field, other = kind(), QLineEdit()
    window = QWidget()
    column = QVBoxLayout(window)
    column.addWidget(other)
    column.addWidget(field)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()

    other.setFocus()
    assert of.accent not in colours_along_the_top(field)
    field.setFocus()
    assert of.accent in colours_along_the_top(field)


@pytest.mark.parametrize("of", [LIGHT, DARK], ids=["light", "dark"])
def test_a_dialog_shows_which_button_enter_presses_and_which_one_has_the_keyboard(
    app: QApplication, qtbot: QtBot, of: Colours
) -> None:
    theme.apply(app, Theme.DARK if of is DARK else Theme.LIGHT)
    buttons = QMessageBox.StandardButton
    box = QMessageBox(QMessageBox.Icon.Question, "", "Save?", buttons.Save | buttons.Discard | buttons.Cancel)
    box.setDefaultButton(buttons.Save)
    qtbot.addWidget(box)
    with qtbot.waitActive(box):
        box.show()
        box.activateWindow()

    save, discard = box.button(buttons.Save), box.button(buttons.Discard)
    assert of.accent in colours_along_the_top(save)
    assert of.accent not in colours_along_the_top(discard)
    qtbot.keyClick(box.focusWidget(), Qt.Key.Key_Tab)
    assert of.accent in colours_along_the_top(discard)
    assert of.accent not in colours_along_the_top(save)


def colours_along_the_top(widget: QWidget) -> set[str]:
    picture = widget.grab().toImage()
    return {picture.pixelColor(x, 0).name() for x in range(picture.width())}


def test_questions_show_icons_of_our_own(app: QApplication, qtbot: QtBot) -> None:
    theme.apply(app, Theme.LIGHT)
    box = QMessageBox(QMessageBox.Icon.Warning, "", "Upload all of this?")
    qtbot.addWidget(box)

    shown = box.iconPixmap().toImage()
    ink = {shown.pixelColor(x, y).name() for x in range(shown.width()) for y in range(shown.height())}
    assert LIGHT.warning in ink
