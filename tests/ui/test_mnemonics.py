"""Alt and a letter lead to every button and every labelled field, in every language, and no letter to two of them."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from dialogs import meet_every_dialog, window_with_faults
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from windows import crash, model_of, new_window, settled, stand_at, write

from cosell_desk.ui.asking import ask
from cosell_desk.ui.language import Language, Translator
from cosell_desk.ui.main_window import MainWindow
from cosell_desk.ui.manual_page import ManualPage
from cosell_desk.ui.mnemonics import Mnemonics, hand_out

pytestmark = pytest.mark.skipif(sys.platform == "darwin", reason="macOS knows no such letters")

BUTTONS = (QPushButton, QCheckBox, QRadioButton, QToolButton)
LANGUAGES = (Language.ENGLISH, Language.SWEDISH, Language.FRENCH)
HAVE_A_KEY = (
    QDialogButtonBox.StandardButton.Ok,
    QDialogButtonBox.StandardButton.Cancel,
    QDialogButtonBox.StandardButton.Close,
)


@pytest.fixture(params=LANGUAGES, ids=lambda language: language.value)
def window(request: pytest.FixtureRequest, qtbot: QtBot, tmp_path: Path, qapp: QApplication) -> Iterator[MainWindow]:
    translator: QTranslator = Translator(request.param)
    qapp.installTranslator(translator)
    yield window_with_faults(qtbot, tmp_path)
    qapp.removeTranslator(translator)


def letter(words: str) -> str:
    return QKeySequence.mnemonic(words).toString()


def has_a_key(button: QWidget) -> bool:
    box = button.parent()
    return isinstance(box, QDialogButtonBox) and box.standardButton(button) in HAVE_A_KEY


def worded(inside: QWidget) -> list[QWidget]:
    buttons = [
        each
        for each in inside.findChildren(QWidget)
        if isinstance(each, BUTTONS) and each.text() and not has_a_key(each)
    ]
    return [*buttons, *[label for label in inside.findChildren(QLabel) if label.buddy() is not None]]


def unled(inside: QWidget) -> list[str]:
    """Labels that name a field and do not lead to it."""
    fields = [each for each in inside.findChildren(QWidget) if each.focusPolicy() != Qt.FocusPolicy.NoFocus]
    names = {each.accessibleName() for each in fields}
    labels = [each for each in inside.findChildren(QLabel) if each.text() and each.buddy() is None]
    return [label.text() for label in labels if label.text() in names]


def faults_of(inside: QWidget) -> list[str]:
    """What cannot be reached, or shares its letter, or is heard with the mark of its letter."""
    seen: dict[str, str] = dict.fromkeys(menu_letters(inside), "a menu")
    found = [f"{type(inside).__name__}: {name} has no letter, though its field is called so" for name in unled(inside)]
    for each in worded(inside):
        name = f"{type(inside).__name__}: {each.text()}"
        key = letter(each.text())
        if not key:
            found.append(f"{name} has no letter")
        elif key in seen:
            found.append(f"{name} shares {key} with {seen[key]}")
        seen[key] = each.text()
        meant = each.buddy() if isinstance(each, QLabel) else each
        if meant.focusPolicy() == Qt.FocusPolicy.NoFocus and isinstance(each, QLabel):
            found.append(f"{name} leads to nothing")
        said = QAccessible.queryAccessibleInterface(meant)
        heard = said.text(QAccessible.Text.Name) + said.text(QAccessible.Text.Description)
        if "&" in heard:
            found.append(f"{name} is heard as {heard}")
    return found


def menu_letters(inside: QWidget) -> list[str]:
    window = inside.window()
    is_bar = isinstance(window, MainWindow)
    return [letter(action.text()) for action in window.menuBar().actions()] if is_bar else []


def test_everything_in_every_dialog_has_a_letter_of_its_own(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    faults: list[str] = []

    meet_every_dialog(window, qtbot, monkeypatch, lambda dialog: faults.extend(faults_of(dialog)))
    ManualPage(window).show()
    faults += faults_of(window.findChild(ManualPage))

    assert faults == []


def test_the_bars_and_pages_of_the_window_have_letters_that_no_menu_has(window: MainWindow, qtbot: QtBot) -> None:
    window.menus["replace"].trigger()
    window.file_bar.tell("The file was changed by somebody else.", button="Compare…")
    QApplication.processEvents()

    both = worded(window.find_bar) + worded(window.file_bar)
    assert faults_of(window.find_bar) + faults_of(window.file_bar) == []
    assert len({letter(each.text()) for each in both}) == len(both)


def test_the_empty_state_and_the_filter_of_a_column_have_letters(window: MainWindow, qtbot: QtBot) -> None:
    model = model_of(window)
    date = model.table.named("Estimated Close Date").id
    window.view.setCurrentIndex(model.index_of(model.deal_at(0), date))
    window.menus["column-filter"].trigger()
    popup = window.column_filters.popup
    QApplication.processEvents()
    assert faults_of(popup) == []
    popup.close()

    window.menus["close"].trigger()
    settled(window, qtbot)
    assert window.empty.isVisible()
    assert faults_of(window.empty) == []


def test_the_form_of_four_fields_and_the_page_of_lost_work_have_letters(window: MainWindow, qtbot: QtBot) -> None:
    stand_at(window, 0, "Solution 1")
    qtbot.keyClick(window.view, Qt.Key.Key_F2)
    form = window.view.itemDelegate().open_editor.form
    assert len(worded(form)) == 4
    assert faults_of(form) == []

    write(window, 0, "Notes", "to be lost")
    crash(window, qtbot)
    again = new_window(qtbot)
    again.recovery.look()
    assert again.lost.isVisible()
    assert worded(again.lost)
    assert faults_of(again.lost) == []


@pytest.fixture
def dialog(qtbot: QtBot) -> QDialog:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    column = QVBoxLayout(dialog)
    label, dialog.field, dialog.button = QLabel("Value"), QLineEdit(), QPushButton("Change 3 cells")
    label.setBuddy(dialog.field)
    for widget in (dialog.button, label, dialog.field):
        column.addWidget(widget)
    return dialog


def test_alt_and_the_letter_act(dialog: QDialog, qtbot: QtBot) -> None:
    Mnemonics(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    dialog.button.setFocus()

    qtbot.keyClick(dialog.button, Qt.Key.Key_V, Qt.KeyboardModifier.AltModifier)
    assert dialog.field.hasFocus()
    with qtbot.waitSignal(dialog.button.clicked):
        qtbot.keyClick(dialog.field, Qt.Key.Key_C, Qt.KeyboardModifier.AltModifier)


def test_words_that_change_get_their_letter_anew(dialog: QDialog) -> None:
    Mnemonics(dialog)
    dialog.show()

    dialog.button.setText("Empty R&&D in 12 deals")
    QApplication.processEvents()

    assert dialog.button.text() == "&Empty R&&D in 12 deals"


def test_asking_hands_out_letters(dialog: QDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QDialog, "exec", lambda shown: shown.show() or 0)

    ask(dialog)

    assert dialog.button.text() == "&Change 3 cells"


@pytest.mark.parametrize(
    ("texts", "taken", "letters"),
    [
        (["Tick all", "Tick none"], set(), "tn"),
        (["Back", "Blue", "B"], set(), "alb"),
        (["Ab", "A"], set(), "ba"),
        (["Ét€ 12", "12"], {"t"}, "--"),
    ],
)
def test_letters_begin_a_word_where_they_can(texts: list[str], taken: set[str], letters: str) -> None:
    found = [
        text[at].lower() if at is not None else "-" for text, at in zip(texts, hand_out(texts, taken), strict=True)
    ]

    assert "".join(found) == letters
