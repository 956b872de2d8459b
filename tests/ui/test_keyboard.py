"""Where the keyboard goes: Enter does what a dialog is for, and nothing that closes leaves it nowhere."""

from collections.abc import Callable

import pytest
from builders import a_deal, an_existing_deal
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QPushButton
from pytestqt.qtbot import QtBot
from windows import model_of, read

from cosell_desk.ui.add_columns_dialog import AddColumnsDialog
from cosell_desk.ui.column_chooser import ColumnChooser
from cosell_desk.ui.find_bar import Scope
from cosell_desk.ui.fix_all_dialog import FixAllDialog
from cosell_desk.ui.go_to_dialog import GoToDialog
from cosell_desk.ui.main_window import MainWindow
from cosell_desk.ui.problem_model import Role


@pytest.fixture
def window(open_deals: Callable[..., MainWindow]) -> MainWindow:
    rows = [a_deal(deal_name="Rollout", customer_country="Sverige"), an_existing_deal(1, deal_name="Renewal")]
    return open_deals(*rows)


DIALOGS: dict[str, Callable[[MainWindow], QDialog]] = {
    "add columns": lambda window: AddColumnsDialog(model_of(window).table, "Solution", window),
    "choose columns": lambda window: ColumnChooser([], set(), 1, window),
    "fix all": lambda window: FixAllDialog([], window),
    "go to": lambda window: GoToDialog(model_of(window).table, window),
}


@pytest.mark.parametrize("name", DIALOGS)
def test_enter_does_what_the_dialog_is_for(name: str, window: MainWindow, qtbot: QtBot) -> None:
    dialog = DIALOGS[name](window)
    qtbot.addWidget(dialog)
    dialog.show()

    cancel = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Cancel)
    default = [button for button in dialog.findChildren(QPushButton) if button.isDefault()]
    assert len(default) == 1
    assert default[0] is not cancel


def test_enter_in_the_number_of_columns_adds_them(window: MainWindow, qtbot: QtBot) -> None:
    dialog = AddColumnsDialog(model_of(window).table, "Solution", window)
    qtbot.addWidget(dialog)
    dialog.show()

    qtbot.keyClicks(dialog.how_many, "3")
    qtbot.keyClick(dialog.how_many, Qt.Key.Key_Return)

    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.how_many.value() == 3


def test_a_form_that_is_hidden_gives_the_keyboard_back_to_the_table(window: MainWindow) -> None:
    window.menus["form-or-table"].trigger()
    assert QApplication.focusWidget() is window.deal_form.view

    window.menus["deal-form"].trigger()

    assert not window.form_dock.isVisible()
    assert QApplication.focusWidget() is window.view


def test_problems_are_reached_gone_through_and_mended_without_the_mouse(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(FixAllDialog, "ask", classmethod(lambda cls, rows, *_: [row.mend for row in rows]))
    window.menus["problem-panel"].trigger()  # it was put away
    problems = window.problem_panel.list

    window.menus["problem-list"].trigger()
    assert QApplication.focusWidget() is problems
    model = window.problem_panel.model
    while "Customer Country" not in str(problems.currentIndex().data(Role.NAME)):
        qtbot.keyClick(problems, Qt.Key.Key_Down)
    qtbot.keyClick(problems, Qt.Key.Key_Right)
    kind = problems.currentIndex().row()
    for _ in range(2):
        qtbot.keyClick(problems, Qt.Key.Key_Down)
    qtbot.keyClick(problems, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is window.view
    assert window.view.currentIndex().data() == "Sverige"

    window.menus["problem-list"].trigger()
    assert problems.currentIndex().row() == kind + 2
    qtbot.keyClick(problems, Qt.Key.Key_Up)
    qtbot.keyClick(problems, Qt.Key.Key_Return)
    model.finish_grouping()
    assert read(window, 0, "Customer Country") == "SE"
    assert QApplication.focusWidget() is problems
    assert problems.currentIndex().isValid()

    qtbot.keyClick(problems, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is window.view


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_escape_and_enter_go_from_the_filter_to_the_table(key: Qt.Key, window: MainWindow, qtbot: QtBot) -> None:
    window.menus["filter"].trigger()
    assert QApplication.focusWidget() is window.filter_field
    qtbot.keyClicks(window.filter_field, "roll")

    qtbot.keyClick(window.filter_field, key)

    assert QApplication.focusWidget() is window.view
    assert window.filter_field.text() == "roll"


def test_tab_goes_from_what_is_sought_to_its_replacement(window: MainWindow, qtbot: QtBot) -> None:
    window.menus["replace"].trigger()

    qtbot.keyClick(window.find_bar.text, Qt.Key.Key_Tab)

    assert QApplication.focusWidget() is window.find_bar.new_text


def test_where_to_look_has_a_label_with_a_letter(window: MainWindow, qtbot: QtBot) -> None:
    window.menus["find"].trigger()
    bar = window.find_bar
    letter = QKeySequence.mnemonic(bar.of_scope.text())
    assert not letter.isEmpty()
    assert bar.of_scope.buddy() is bar.scope

    qtbot.keyClick(bar.text, letter[0].key(), Qt.KeyboardModifier.AltModifier)
    assert bar.scope.hasFocus()
    qtbot.keyClick(bar.scope, Qt.Key.Key_Down)
    assert bar.where is Scope.COLUMN
