"""Dialogs and lists as people see them: no pictures on buttons, rows with room."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from readable import contrast

from cosell_desk.ui import theme
from cosell_desk.ui.app import application
from cosell_desk.ui.theme import DARK, LIGHT, Colours, Theme


@pytest.fixture
def app() -> Iterator[QApplication]:
    app = application()
    yield app
    app.setStyle("Fusion")
    theme.apply(app, Theme.LIGHT)


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


BOTH = pytest.mark.parametrize("of", [LIGHT, DARK], ids=["light", "dark"])


def inks_of(widget: QWidget) -> set[str]:
    picture = widget.grab().toImage()
    return {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}


@BOTH
def test_what_is_ticked_looks_the_same_in_lists_and_dialogs(app: QApplication, qtbot: QtBot, of: Colours) -> None:
    theme.apply(app, Theme.DARK if of is DARK else Theme.LIGHT)
    rows = QListWidget()
    item = QListWidgetItem("", rows)
    item.setCheckState(Qt.CheckState.Checked)
    ticked: list[QWidget] = [rows, QCheckBox(), QRadioButton()]
    for widget in ticked:
        qtbot.addWidget(widget)
        assert isinstance(widget, QListWidget) or of.accent not in inks_of(widget)
        if isinstance(widget, QAbstractButton):
            widget.setChecked(True)

        assert of.accent in inks_of(widget)


@BOTH
def test_how_far_it_has_come_is_seen(app: QApplication, qtbot: QtBot, of: Colours) -> None:
    theme.apply(app, Theme.DARK if of is DARK else Theme.LIGHT)
    bar = QProgressBar()
    bar.setTextVisible(False)
    qtbot.addWidget(bar)
    bar.resize(200, 20)
    bar.setValue(50)

    picture = bar.grab().toImage()
    done, still = picture.pixelColor(50, 10).name(), picture.pixelColor(150, 10).name()
    frame = max(contrast(picture.pixelColor(150, y).name(), of.window) for y in range(20))
    assert contrast(done, still) >= 3
    assert frame >= 3


@BOTH
def test_a_menu_has_an_edge(app: QApplication, qtbot: QtBot, of: Colours) -> None:
    theme.apply(app, Theme.DARK if of is DARK else Theme.LIGHT)
    menu = QMenu()
    menu.addAction("Open")
    qtbot.addWidget(menu)
    menu.resize(menu.sizeHint())

    picture = menu.grab().toImage()
    edge = picture.pixelColor(picture.width() // 2, 0).name()
    assert min(contrast(edge, of.base), contrast(edge, of.window)) >= 3


@BOTH
def test_a_button_has_a_frame(app: QApplication, qtbot: QtBot, of: Colours) -> None:
    theme.apply(app, Theme.DARK if of is DARK else Theme.LIGHT)
    button = QPushButton("Cancel")
    qtbot.addWidget(button)
    button.resize(80, 26)

    picture = button.grab().toImage()
    assert max(contrast(picture.pixelColor(40, y).name(), of.window) for y in range(3)) >= 3


@BOTH
def test_a_field_that_cannot_be_filled_in_does_not_lift_off_the_window(
    app: QApplication, qtbot: QtBot, of: Colours
) -> None:
    theme.apply(app, Theme.DARK if of is DARK else Theme.LIGHT)
    field = QLineEdit()
    qtbot.addWidget(field)
    field.resize(80, 26)

    assert field.grab().toImage().pixelColor(40, 13).name() == of.base
    field.setEnabled(False)
    assert field.grab().toImage().pixelColor(40, 13).name() == of.window


@BOTH
def test_the_button_that_enter_presses_is_framed_in_the_accent(app: QApplication, qtbot: QtBot, of: Colours) -> None:
    theme.apply(app, Theme.DARK if of is DARK else Theme.LIGHT)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
    dialog = QDialog()
    QVBoxLayout(dialog).addWidget(buttons)
    qtbot.addWidget(dialog)
    accept, leave = (buttons.button(QDialogButtonBox.StandardButton[name]) for name in ("Ok", "Cancel"))
    accept.setDefault(True)

    assert of.accent in inks_of(accept)
    assert of.accent not in inks_of(leave)
    accept.setEnabled(False)
    assert of.accent not in inks_of(accept)
