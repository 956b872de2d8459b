"""Dialogs say what will happen; the safe answer is the default."""

from pathlib import Path

import pytest
from builders import a_closed_deal, a_deal
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from cosell_desk.core.deals import DealTable
from cosell_desk.core.fixes import Mend
from cosell_desk.core.upload import Answers, Invalid, UploadPlan, plan
from cosell_desk.core.validate import Judge
from cosell_desk.ui.desk import today
from cosell_desk.ui.fix_all_dialog import FixAllDialog, MendRow
from cosell_desk.ui.import_ready_dialog import ImportReadyDialog, ReplaceDialog
from cosell_desk.ui.save_dialogs import Trouble

ROWS = [
    MendRow(Mend(1, 8, "Sverige", "SE"), "2", "Rollout", "Customer Country"),
    MendRow(Mend(3, 8, " SE", "SE"), "4", "Pilot", "Customer Country"),
]


@pytest.fixture
def fix_all(qtbot: QtBot) -> FixAllDialog:
    dialog = FixAllDialog(ROWS)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_fix_all_shows_what_stands_there_and_what_will(fix_all: FixAllDialog) -> None:
    shown = [[fix_all.model.index(row, column).data() for column in range(5)] for row in range(2)]

    assert shown == [
        ["2", "Rollout", "Customer Country", "Sverige", "SE"],
        ["4", "Pilot", "Customer Country", "“ SE”", "SE"],
    ]


def test_a_row_that_is_unticked_stays_as_it_is(fix_all: FixAllDialog) -> None:
    fix_all.model.setData(fix_all.model.index(0, 0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)

    assert fix_all.model.ticked == [ROWS[1].mend]


def test_with_nothing_ticked_there_is_nothing_to_fix(fix_all: FixAllDialog, qtbot: QtBot) -> None:
    qtbot.mouseClick(fix_all.none_button, Qt.MouseButton.LeftButton)
    assert not fix_all.fix_button.isEnabled()
    qtbot.mouseClick(fix_all.all_button, Qt.MouseButton.LeftButton)
    assert fix_all.fix_button.isEnabled()


def test_escape_leaves_fix_all_without_a_change(fix_all: FixAllDialog, qtbot: QtBot) -> None:
    qtbot.keyClick(fix_all, Qt.Key.Key_Escape)

    assert fix_all.result() == QDialog.DialogCode.Rejected


# The sum before an upload


def an_upload(qtbot: QtBot, *deals: dict[str, str], folder: Path = Path("/deals")) -> ImportReadyDialog:
    table = DealTable.of(list(deals[0]), [list(deal.values()) for deal in deals], range(2, len(deals) + 2))
    judge = Judge(table, today=today())
    judge.run()

    def planned(invalid: Invalid) -> UploadPlan:
        return plan(judge, Answers(invalid))

    dialog = ImportReadyDialog(planned, str, [], "deals", folder, True)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_deals_without_errors_can_be_saved_at_once(qtbot: QtBot) -> None:
    dialog = an_upload(qtbot, a_deal(), a_closed_deal())

    assert dialog.save_button.isEnabled()
    assert not dialog.ways.isVisible()
    assert dialog.wish.plan.going_up == 1
    assert dialog.place.text() == "deals-1-of-1.csv in /deals"


def test_deals_with_errors_are_mended_first_unless_told_otherwise(qtbot: QtBot) -> None:
    dialog = an_upload(qtbot, a_deal(), a_deal(deal_name="", customer_name="Fabrikam"))

    assert dialog.ways.isVisible()
    assert dialog.invalid is Invalid.BLOCK
    assert not dialog.save_button.isEnabled()
    dialog.choices[Invalid.LEAVE_OUT].click()
    assert dialog.save_button.isEnabled()
    assert dialog.wish.plan.going_up == 1
    dialog.choices[Invalid.INCLUDE].click()
    assert dialog.wish.plan.going_up == 2


def test_replacing_files_is_not_the_default(qtbot: QtBot) -> None:
    dialog = ReplaceDialog(["deals-1-of-1.csv"], Path("/deals"))
    qtbot.addWidget(dialog)

    assert dialog.standardButton(dialog.defaultButton()) is dialog.StandardButton.No
    assert dialog.standardButton(dialog.escapeButton()) is dialog.StandardButton.No


def test_a_sentence_with_markup_in_it_is_shown_as_it_is(qtbot: QtBot) -> None:
    dialog = Trouble("The file was not opened", "“<b>x</b>.csv” is empty.")
    qtbot.addWidget(dialog)

    assert dialog.textFormat() is Qt.TextFormat.PlainText
    assert "<b>x</b>.csv" in dialog.text()
