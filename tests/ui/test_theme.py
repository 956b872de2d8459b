"""Colours that can be read, and a palette that carries them."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPalette, QRegion
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from readable import contrast

from cosell_desk.core.faults import Severity
from cosell_desk.ui import theme
from cosell_desk.ui.theme import DARK, LIGHT, Colours, Theme


@pytest.mark.parametrize("of", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        ("text", "window"),
        ("text", "base"),
        ("text", "raised"),
        ("text", "error_fill"),
        ("text", "warning_fill"),
        ("text", "note_fill"),
        ("text", "line"),
        ("muted", "window"),
        ("muted", "base"),
        ("muted", "raised"),
        ("muted", "line"),
        ("muted", "note_fill"),
        ("muted", "selection"),
        ("accent_text", "accent"),
        ("accent", "base"),
        ("accent", "window"),
        ("accent", "raised"),
        ("selection_text", "selection"),
        ("locked_text", "locked_fill"),
        ("locked_text", "selection"),
        ("error", "window"),
        ("error", "error_fill"),
        ("warning", "warning_fill"),
    ],
)
def test_every_text_stands_out_from_its_ground(of: Colours, ink: str, ground: str) -> None:
    assert contrast(getattr(of, ink), getattr(of, ground)) >= 4.5


@pytest.mark.parametrize("of", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ground", ["window", "base", "error_fill", "warning_fill", "note_fill", "selection"])
def test_every_mark_stands_out_from_its_ground(of: Colours, ground: str) -> None:
    for mark in (of.error, of.warning, of.note, of.sound, of.changed, of.strong_line):
        if mark == of.strong_line and ground not in ("window", "base"):
            continue
        assert contrast(mark, getattr(of, ground)) >= 3


@pytest.mark.parametrize("of", [LIGHT, DARK], ids=["light", "dark"])
def test_a_widget_knows_the_colours_by_its_palette(of: Colours) -> None:
    assert theme.colours(theme.palette_of(of)) is of


def test_a_sound_cell_and_the_three_severities_have_marks_of_their_own() -> None:
    marks = {LIGHT.mark(severity) for severity in (0, Severity.NOTE, Severity.WARNING, Severity.ERROR)}

    assert len(marks) == 4


def test_dark_can_be_chosen_and_taken_back(qapp: QApplication) -> None:
    theme.apply(qapp, Theme.DARK)
    assert qapp.palette().color(QPalette.ColorRole.Base).name() == DARK.base

    theme.apply(qapp, Theme.LIGHT)
    assert qapp.palette().color(QPalette.ColorRole.Base).name() == LIGHT.base


@pytest.mark.parametrize("theme_chosen", [Theme.LIGHT, Theme.DARK])
@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton, QLineEdit, QComboBox])
def test_the_frame_of_an_empty_box_or_field_is_seen_on_its_ground(
    theme_chosen: Theme, kind: type[QCheckBox | QRadioButton | QLineEdit | QComboBox], qapp: QApplication, qtbot: QtBot
) -> None:
    theme.apply(qapp, theme_chosen)
    ground = qapp.palette().color(QPalette.ColorRole.Window).name()
    box = kind()
    qtbot.addWidget(box)
    box.resize(40, 24)

    picture = QImage(box.size(), QImage.Format.Format_RGB32)
    picture.fill(QColor(ground))
    box.render(picture, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)

    row = {picture.pixelColor(x, 12).name() for x in range(40)}
    best = max(contrast(colour, ground) for colour in row)
    theme.apply(qapp, Theme.LIGHT)
    assert best >= 3


@pytest.mark.parametrize("theme_chosen", [Theme.LIGHT, Theme.DARK])
def test_the_main_button_of_a_page_shows_whether_it_has_the_keyboard(
    theme_chosen: Theme, qapp: QApplication, qtbot: QtBot
) -> None:
    theme.apply(qapp, theme_chosen)
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    button, other = QPushButton("Write 2 files"), QPushButton("Cancel")
    button.setObjectName("main-button")
    button.setStyleSheet(theme.main_button_style(theme.colours(qapp.palette())))
    for each in (button, other):
        column.addWidget(each)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)

    def picture() -> QImage:
        return button.grab().toImage()

    button.setFocus(Qt.FocusReason.TabFocusReason)
    with_it = picture()
    other.setFocus(Qt.FocusReason.TabFocusReason)
    without = picture()

    middle = with_it.height() // 2
    frame = [(with_it.pixelColor(x, middle).name(), without.pixelColor(x, middle).name()) for x in range(8)]
    theme.apply(qapp, Theme.LIGHT)
    assert max(contrast(here, there) for here, there in frame) >= 3


def test_a_number_stands_in_a_field_as_high_as_a_text_does(qapp: QApplication, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    text, number = QLineEdit(page), QSpinBox(page)
    page.setStyleSheet(theme.fields_style(LIGHT))
    page.show()

    assert abs(number.sizeHint().height() - text.sizeHint().height()) <= 2
