"""Dialogs say what will happen; the safe answer is the default."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from cosell_desk.core.fixes import Mend
from cosell_desk.ui.fix_all_dialog import FixAllDialog, MendRow
from cosell_desk.ui.save_dialogs import Trouble, UnsavedDialog
from cosell_desk.ui.upload_dialogs import ReplaceDialog

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


def test_what_is_about_no_deal_has_no_column_of_deals(fix_all: FixAllDialog, qtbot: QtBot) -> None:
    of_columns = FixAllDialog([MendRow(Mend(None, 8, "empty", "taken out"), "", "", "Solution 7")])
    qtbot.addWidget(of_columns)

    assert of_columns.table.isColumnHidden(1)
    assert of_columns.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Solution 7, empty, taken out"
    assert not fix_all.table.isColumnHidden(1)


def test_with_nothing_ticked_there_is_nothing_to_fix(fix_all: FixAllDialog, qtbot: QtBot) -> None:
    qtbot.mouseClick(fix_all.none_button, Qt.MouseButton.LeftButton)
    assert not fix_all.fix_button.isEnabled()
    qtbot.mouseClick(fix_all.all_button, Qt.MouseButton.LeftButton)
    assert fix_all.fix_button.isEnabled()


def test_the_space_bar_ticks_all_selected_rows_and_tab_leaves_the_list(fix_all: FixAllDialog, qtbot: QtBot) -> None:
    fix_all.table.setFocus()
    fix_all.table.setCurrentIndex(fix_all.model.index(0, 0))
    qtbot.keyClick(fix_all.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(fix_all.table, Qt.Key.Key_Space)
    assert fix_all.model.ticked == []
    qtbot.keyClick(fix_all.table, Qt.Key.Key_Space)
    assert fix_all.model.ticked == [row.mend for row in ROWS]

    qtbot.keyClick(fix_all.table, Qt.Key.Key_Tab)
    assert fix_all.focusWidget() is fix_all.all_button


def test_a_button_that_would_do_nothing_says_what_it_is_for(fix_all: FixAllDialog, qtbot: QtBot) -> None:
    qtbot.mouseClick(fix_all.none_button, Qt.MouseButton.LeftButton)

    assert fix_all.fix_button.text() == "Fix all"


def test_escape_leaves_fix_all_without_a_change(fix_all: FixAllDialog, qtbot: QtBot) -> None:
    qtbot.keyClick(fix_all, Qt.Key.Key_Escape)

    assert fix_all.result() == QDialog.DialogCode.Rejected


def test_fix_all_goes_once_it_was_answered(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(FixAllDialog, "exec", lambda dialog: int(QDialog.DialogCode.Accepted))
    window = QWidget()
    qtbot.addWidget(window)

    assert FixAllDialog.ask(ROWS, window) == [row.mend for row in ROWS]

    qtbot.waitUntil(lambda: not window.findChildren(FixAllDialog))


def test_leaving_without_saving_is_named_for_what_it_is(qtbot: QtBot) -> None:
    """Qt calls it Discard, in some languages with a word that nobody understands."""
    dialog = UnsavedDialog("deals.csv")
    qtbot.addWidget(dialog)

    assert dialog.button(dialog.StandardButton.Discard).text() == "Do not save"
    assert dialog.standardButton(dialog.defaultButton()) is dialog.StandardButton.Save


def test_replacing_files_is_not_the_default(qtbot: QtBot) -> None:
    dialog = ReplaceDialog(["deals-1-of-1.csv"], Path("/deals"))
    qtbot.addWidget(dialog)

    assert dialog.standardButton(dialog.defaultButton()) is dialog.StandardButton.Cancel
    assert dialog.standardButton(dialog.escapeButton()) is dialog.StandardButton.Cancel
    assert dialog.button(dialog.StandardButton.Yes).text() == "Replace"


def test_a_sentence_with_markup_in_it_is_shown_as_it_is(qtbot: QtBot) -> None:
    dialog = Trouble("The file was not opened", "“<b>x</b>.csv” is empty.")
    qtbot.addWidget(dialog)

    assert dialog.textFormat() is Qt.TextFormat.PlainText
    assert "<b>x</b>.csv" in dialog.text()
    assert "The file was not opened" not in dialog.windowTitle()  # it is read in the dialog already


def test_a_heading_is_not_counted_as_a_cell(qtbot: QtBot) -> None:
    heading = MendRow(Mend(None, 8, "Lösning 2", "Solution 2"), "headings", "", "Lösning 2")
    dialog = FixAllDialog([heading, *ROWS])
    qtbot.addWidget(dialog)
    both = dialog.fix_button.text()
    dialog.model.tick([0], False)
    cells = dialog.fix_button.text()
    dialog.model.tick_all(False)
    dialog.model.tick([0], True)

    assert both == f"Fix {len(ROWS)} cell(s) and 1 heading(s)"
    assert cells == f"Fix {len(ROWS)} cell(s)"
    assert dialog.fix_button.text() == "Fix 1 heading(s)"
