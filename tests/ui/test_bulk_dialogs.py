"""Changes of many deals at once: each dialog says in numbers what it will do."""

from collections.abc import Callable

import pytest
from builders import ANNA, FIVE_DEALS
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot
from windows import column, model_of, stand_at, steps, told

from cosell_desk.core.slots import FAMILIES
from cosell_desk.ui.bulk.base import BulkDialog, Plan, Scope, Wish
from cosell_desk.ui.bulk.close_deals import CloseDealsDialog
from cosell_desk.ui.bulk.replace_value import ReplaceValueDialog
from cosell_desk.ui.bulk.set_value import SetValueDialog
from cosell_desk.ui.bulk.shift_dates import ShiftDatesDialog
from cosell_desk.ui.main_window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


@pytest.fixture
def window(open_deals: Callable[..., MainWindow]) -> MainWindow:
    return open_deals(*FIVE_DEALS)


@pytest.fixture
def scope(window: MainWindow) -> Scope:
    stand_at(window, 0, "Estimated Close Date", 3)
    return window.bulk.scope()


def shown(qtbot: QtBot, dialog: BulkDialog) -> BulkDialog:
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def carry_out(window: MainWindow, dialog: BulkDialog) -> None:
    assert isinstance(dialog.planned, Plan)
    model_of(window).edit(dialog.planned.edit, "step")


def test_a_value_is_set_after_its_numbers_were_seen(window, qtbot, scope) -> None:
    dialog = shown(qtbot, SetValueDialog(scope, window))
    dialog.columns.setCurrentText("Customer Country")
    dialog.columns.setCurrentIndex(dialog.columns.findText("Customer Country"))
    dialog.value.box.setEditText("Norge")

    assert dialog.words.text() == "2 cells will change. 2 locked cells stay as they are."
    assert "NO" in dialog.value.says.text()
    carry_out(window, dialog)
    assert column(window, "Customer Country")[:3] == ["NO", "NO", "US"]


def test_a_value_is_set_in_all_shown_deals_or_only_where_nothing_stands(window, qtbot, scope) -> None:
    dialog = shown(qtbot, SetValueDialog(scope, window))
    dialog.columns.setCurrentIndex(dialog.columns.findText("Notes"))
    dialog.value.box.setEditText("Called")
    dialog.shown_button.click()
    assert dialog.do_button.text() == "Change 4 cells"
    dialog.only_empty.click()

    assert dialog.words.text() == "3 cells will change. 1 locked cell stays as it is."


def test_consent_and_what_only_partner_center_writes_cannot_be_set(window, qtbot, scope) -> None:
    dialog = shown(qtbot, SetValueDialog(scope, window))
    headings = [dialog.columns.itemText(at) for at in range(dialog.columns.count())]

    assert "Consent to share Customer/Partner contact" not in headings
    assert "Referral ID" not in headings
    assert "Notes" in headings


def test_dates_are_shifted_by_months(window, qtbot, scope) -> None:
    dialog = shown(qtbot, ShiftDatesDialog(scope, window))
    assert not dialog.do_button.isEnabled()
    dialog.months.setValue(2)

    assert dialog.words.text().startswith("4 dates will move. The first goes from 03/15/2047 to 05/15/2047.")
    carry_out(window, dialog)
    assert column(window, "Estimated Close Date")[2:4] == ["02/28/2099", "01/30/2099"]
    assert steps(window) == 1


def test_a_team_member_is_replaced_in_the_deals_that_hold_it(window, qtbot, monkeypatch, scope) -> None:
    found = []

    def ask(cls, family, title, scope, parent) -> Wish | None:
        dialog = shown(qtbot, ReplaceValueDialog(family, title, scope, parent))
        dialog.old.setEditText(ANNA)
        dialog.new.box.setEditText("Bo, Ek, +46 70 555 66 77, bo.ek@example.com")
        found.append(dialog.words.text())
        return Wish(dialog.planned.edit, title, dialog.planned.told)

    monkeypatch.setattr(ReplaceValueDialog, "ask", classmethod(ask))
    window.menus["replace-team-member"].trigger()

    assert found == ["It will be replaced in 1 deal. 3 deals do not hold it."]
    assert column(window, "Team member 1")[3] == "Bo, Ek, +46 70 555 66 77, bo.ek@example.com"
    assert told(window) == "Replaced in 1 deal."
    assert model_of(window).undo_stack.undoText() == "Replace a team member"


def test_it_is_said_before_where_a_solution_brings_its_own_price(window, qtbot, scope) -> None:
    family = next(family for family in FAMILIES if family.name == "Solution")
    dialog = shown(qtbot, ReplaceValueDialog(family, "Replace a solution", scope, window))
    dialog.old.setEditText(column(window, "Solution 1")[0])
    dialog.new.box.setEditText("SOL-7777-ABCD, USD, 12345, 67")
    warning = (
        "4 deals lose their own currency, price or quantity for that of the new one; type the new ID alone to keep"
    )
    assert warning in dialog.words.text()

    dialog.new.box.setEditText("SOL-7777-ABCD")
    assert "type the new ID alone" not in dialog.words.text()


@pytest.mark.parametrize(
    ("text", "button", "step"),
    [
        ("x", "Change 4 cells", "Undo Set Marketing Campaign ID in 4 deals"),
        ("", "Empty 4 cells", "Undo Empty Marketing Campaign ID in 4 deals"),
    ],
)
def test_the_button_and_the_step_say_what_is_done(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, text: str, button: str, step: str
) -> None:
    buttons = []

    def filled_in(dialog: SetValueDialog) -> QDialog.DialogCode:
        dialog.columns.setCurrentIndex(dialog.columns.findText("Marketing Campaign ID"))
        dialog.value.box.setEditText(text)
        buttons.append(dialog.do_button.text())
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(SetValueDialog, "exec", filled_in)
    stand_at(window, 0, "CRM ID", 3)
    window.menus["set-value"].trigger()

    assert buttons == [button]
    assert window.menus["undo"].text().replace("&", "") == step


def test_deals_are_closed_with_reason_and_note_in_one_step(window, qtbot, scope) -> None:
    dialog = shown(qtbot, CloseDealsDialog(scope, window))
    dialog.substatus.setCurrentText("Lost")
    assert not dialog.do_button.isEnabled()
    assert "Choose a reason first" in dialog.words.text()
    dialog.reason.set_text("2")
    dialog.note.setPlainText("No answer since May")

    assert dialog.do_button.text() == "Close 2 deals"
    assert "2 new deals stay open" in dialog.words.text()
    carry_out(window, dialog)
    assert column(window, "Partner Referral Status")[:4] == ["New", "New", "Closed", "Closed"]
    assert column(window, "Partner Referral Substatus")[2:4] == ["Lost", "Lost"]
    assert column(window, "Declined/Lost reason")[2:4] == ["2", "2"]
    assert column(window, "Notes")[2] == "No answer since May"
    model_of(window).undo_stack.undo()
    assert column(window, "Partner Referral Status")[2:4] == ["Active", "Active"]


def test_a_won_deal_needs_no_reason(window, qtbot, scope) -> None:
    dialog = shown(qtbot, CloseDealsDialog(scope, window))

    assert dialog.substatus.currentText() == "Won"
    assert dialog.do_button.isEnabled()
    assert not dialog.reason.isEnabled()


@pytest.mark.parametrize(
    ("dialog_class", "field"),
    [
        (SetValueDialog, lambda dialog: dialog.value.box),
        (ShiftDatesDialog, lambda dialog: dialog.months),
        (CloseDealsDialog, lambda dialog: dialog.substatus),
    ],
)
def test_the_keyboard_is_where_there_is_something_to_say(window, qtbot, scope, dialog_class, field) -> None:
    dialog = shown(qtbot, dialog_class(scope, window))

    assert dialog.focusWidget() is field(dialog)


@pytest.mark.parametrize("dialog_class", [SetValueDialog, ShiftDatesDialog, CloseDealsDialog])
def test_enter_in_a_field_never_does_it_and_escape_leaves_everything(window, qtbot, scope, dialog_class) -> None:
    dialog = shown(qtbot, dialog_class(scope, window))
    left = []
    dialog.rejected.connect(lambda: left.append("rejected"))
    dialog.accepted.connect(lambda: left.append("accepted"))
    qtbot.keyClick(dialog, Key.Key_Return)
    assert left == []
    qtbot.keyClick(dialog, Key.Key_Escape)

    assert left == ["rejected"]
    assert dialog.buttons.button(dialog.buttons.StandardButton.Cancel).isDefault()
    assert steps(window) == 0
