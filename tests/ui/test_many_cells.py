"""Clipboard, filling, changes of many deals at once and the menus of a right click, in the whole window."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from builders import a_closed_deal, a_deal, an_existing_deal, write_csv
from PySide6.QtCore import QByteArray, QMimeData, QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QProgressDialog
from pytestqt.qtbot import QtBot

from cosell_desk.core import pieces
from cosell_desk.core.slots import FAMILIES
from cosell_desk.files.journal import Journal
from cosell_desk.ui import background, large_edits, ready_edit, waiting
from cosell_desk.ui.add_deals_dialog import AddDealsDialog, MoreDeals
from cosell_desk.ui.bulk.base import BulkDialog, Plan, Scope, Wish
from cosell_desk.ui.bulk.close_deals import CloseDealsDialog
from cosell_desk.ui.bulk.replace_value import ReplaceValueDialog
from cosell_desk.ui.bulk.set_value import SetValueDialog
from cosell_desk.ui.bulk.shift_dates import ShiftDatesDialog
from cosell_desk.ui.language import Language, speak
from cosell_desk.ui.main_window import MainWindow
from cosell_desk.ui.save_dialogs import Answer, UnsavedDialog

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key
ANNA = "Anna, Berg, +46 70 123 45 67, anna.berg@example.com"
DEALS = (
    a_deal(deal_name="Alpha", customer_country="SE", crm_id="007", notes='say "hi"\nthere'),
    a_deal(deal_name="Bravo", customer_country="FR", crm_id="1"),
    an_existing_deal(3, deal_name="Charlie", estimated_close_date="12/31/2098"),
    an_existing_deal(4, deal_name="Delta", estimated_close_date="11/30/2098", team_member_1=ANNA),
    a_closed_deal(5, deal_name="Echo"),
)


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qapp: QApplication) -> Iterator[MainWindow]:
    speak(qapp, Language.ENGLISH)
    monkeypatch.setattr(UnsavedDialog, "ask", classmethod(lambda cls, *_: Answer.DISCARD))
    window = MainWindow()
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    path = write_csv(tmp_path / "deals.csv", DEALS)
    window.open(path)
    qtbot.waitUntil(lambda: window.desk.file is not None and window.desk.file.path == path)
    window.desk.file.model.judge_now()
    window.activateWindow()
    window.view.setFocus()
    yield window
    qtbot.waitUntil(lambda: not background._running)
    window.desk.clear()


def model_of(window: MainWindow):
    return window.desk.file.model


def stand_at(window: MainWindow, row: int, name: str, to_row: int | None = None, to: str = "") -> None:
    model = model_of(window)
    column = model.table.named(name)
    window.view.move_to(model.index(row, model.section_of(column.id)))
    if to_row is not None:
        last = model.table.named(to or name)
        window.view.move_to(model.index(to_row, model.section_of(last.id)), extend=True)


def column(window: MainWindow, name: str) -> list[str]:
    """The file's texts, whatever is shown."""
    table = model_of(window).table
    return table.column_texts(table.named(name).id)


def steps(window: MainWindow) -> int:
    return model_of(window).undo_stack.count()


def told(window: MainWindow) -> str:
    return window.file_bar.words.text() if window.file_bar.isVisible() else ""


def put(text: str, markup: str = "") -> None:
    content = QMimeData()
    content.setText(text)
    if markup:
        content.setHtml(markup)
    QApplication.clipboard().setMimeData(content)


# Copying


def test_what_is_copied_keeps_zeros_and_lines_for_spreadsheets(window: MainWindow, qtbot: QtBot) -> None:
    stand_at(window, 0, "CRM ID", 1, "Notes")
    qtbot.keyClick(window.view, Key.Key_C, CTRL)
    content = QApplication.clipboard().mimeData()

    assert content.text() == '007\tBingSummer2020\t"say ""hi""\nthere"\n1\tBingSummer2020\t'
    assert ">007<" in content.html()
    assert "mso-number-format" in content.html()


def test_a_copy_pasted_elsewhere_is_the_same(window: MainWindow, qtbot: QtBot) -> None:
    stand_at(window, 0, "CRM ID", 0, "Notes")
    qtbot.keyClick(window.view, Key.Key_C, CTRL)
    stand_at(window, 1, "CRM ID")
    qtbot.keyClick(window.view, Key.Key_V, CTRL)

    assert column(window, "CRM ID")[:2] == ["007", "007"]
    assert column(window, "Notes")[:2] == ['say "hi"\nthere', 'say "hi"\nthere']
    assert steps(window) == 1
    assert told(window) == "2 cells pasted."


def test_copying_much_can_be_cancelled(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(waiting, "PATIENCE", 0)
    monkeypatch.setattr(waiting, "BETWEEN", 0)
    put("before")
    stand_at(window, 0, "CRM ID", 3)
    QTimer.singleShot(0, lambda: window.findChild(QProgressDialog).cancel())
    qtbot.keyClick(window.view, Key.Key_X, CTRL)

    assert QApplication.clipboard().text() == "before"
    assert column(window, "CRM ID")[:2] == ["007", "1"]
    assert told(window) == "Nothing was copied."
    qtbot.waitUntil(lambda: window.findChild(QProgressDialog) is None)


def test_areas_that_make_no_block_are_not_copied(window: MainWindow, qtbot: QtBot) -> None:
    put("before")
    stand_at(window, 0, "CRM ID")
    selection = window.view.selectionModel()
    model = model_of(window)
    other = model.index(2, model.section_of(model.table.named("Notes").id))
    selection.select(other, selection.SelectionFlag.Select)
    qtbot.keyClick(window.view, Key.Key_C, CTRL)

    assert QApplication.clipboard().text() == "before"
    assert "one block" in told(window)


def test_cut_copies_and_empties_what_is_not_locked(window: MainWindow, qtbot: QtBot) -> None:
    stand_at(window, 1, "Customer Country", 2)
    qtbot.keyClick(window.view, Key.Key_X, CTRL)

    assert QApplication.clipboard().text() == "FR\nUS"
    assert column(window, "Customer Country")[:3] == ["SE", "", "US"]
    assert told(window) == "1 cell changed. 1 locked cell was left alone."


# Pasting


def test_one_value_goes_into_the_whole_selection(window: MainWindow, qtbot: QtBot) -> None:
    put("EUR\n")
    stand_at(window, 0, "Currency", 3)
    qtbot.keyClick(window.view, Key.Key_V, CTRL)

    assert column(window, "Currency")[:4] == ["EUR"] * 4
    assert steps(window) == 1


def test_a_block_is_repeated_to_fill_the_selection(window: MainWindow, qtbot: QtBot) -> None:
    put("a\tb")
    stand_at(window, 0, "CRM ID", 3, "Marketing Campaign ID")
    qtbot.keyClick(window.view, Key.Key_V, CTRL)

    assert column(window, "CRM ID")[:4] == ["a"] * 4
    assert column(window, "Marketing Campaign ID")[:4] == ["b"] * 4


def test_a_paste_says_what_became_invalid_and_what_was_locked(window: MainWindow, qtbot: QtBot) -> None:
    put("XX\nYY\nZZ")
    stand_at(window, 0, "Customer Country")
    qtbot.keyClick(window.view, Key.Key_V, CTRL)

    assert column(window, "Customer Country")[:3] == ["XX", "YY", "US"]
    assert told(window) == (
        "2 cells pasted. 2 cells now have an error: Customer Country (2). 1 locked cell was left alone."
    )


def test_a_paste_tells_of_cells_that_became_wrong_because_of_it(window: MainWindow, qtbot: QtBot) -> None:
    put("Lost")
    stand_at(window, 2, "Partner Referral Substatus")
    qtbot.keyClick(window.view, Key.Key_V, CTRL)

    assert "Partner Referral Substatus (1)" in told(window)
    assert "Declined/Lost reason (1)" in told(window)


def test_more_rows_than_deals_ask_and_add_deals(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []
    monkeypatch.setattr(
        AddDealsDialog, "ask", classmethod(lambda cls, lacking, fits, _: asked.append((lacking, fits)) or MoreDeals.ADD)
    )
    put("x\ny\nz")
    stand_at(window, 4, "Deal Name")
    qtbot.keyClick(window.view, Key.Key_V, CTRL)

    assert asked == [(2, 1)]
    assert column(window, "Deal Name")[-3:] == ["Echo", "y", "z"]
    assert column(window, "Partner Referral Status")[-2:] == ["New", "New"]
    assert column(window, "Consent to share Customer/Partner contact")[-2:] == ["", ""]
    assert "2 deals added." in told(window)
    qtbot.keyClick(window.view, Key.Key_Z, CTRL)
    assert len(column(window, "Deal Name")) == 5


@pytest.mark.parametrize(
    ("answer", "pasted"), [(MoreDeals.CANCEL, ["007", "1"]), (MoreDeals.ONLY_WHAT_FITS, ["4", "x"])]
)
def test_rows_that_do_not_fit_can_be_left_out(window, qtbot, monkeypatch, answer, pasted) -> None:
    monkeypatch.setattr(AddDealsDialog, "ask", classmethod(lambda cls, *_: answer))
    model_of(window).apply_filter(set(model_of(window).table.deals[:2]))
    put("4\nx\ny")
    stand_at(window, 0, "CRM ID")
    qtbot.keyClick(window.view, Key.Key_V, CTRL)

    assert column(window, "CRM ID")[:2] == pasted
    assert len(column(window, "CRM ID")) == 5


def test_cells_that_a_filter_hides_are_stepped_over_and_counted(window: MainWindow, qtbot: QtBot) -> None:
    deals = model_of(window).table.deals
    model_of(window).apply_filter({deals[0], deals[2], deals[3]})
    put("a\nb\nc")
    stand_at(window, 0, "CRM ID")
    qtbot.keyClick(window.view, Key.Key_V, CTRL)

    assert column(window, "CRM ID")[:4] == ["a", "1", "b", "c"]
    assert "1 cell that is not shown was stepped over." in told(window)


def test_a_table_of_a_web_page_is_pasted_as_cells(window: MainWindow, qtbot: QtBot) -> None:
    put("0012 x", "<table><tr><td>0012</td><td>x</td></tr></table>")
    stand_at(window, 0, "CRM ID")
    qtbot.keyClick(window.view, Key.Key_V, CTRL)

    assert (column(window, "CRM ID")[0], column(window, "Marketing Campaign ID")[0]) == ("0012", "x")


def test_what_was_copied_in_libreoffice_keeps_its_lines_zeros_and_quotes(window: MainWindow, qtbot: QtBot) -> None:
    content = QMimeData()
    content.setText('007\tx\t"so" said two lines\n')
    content.setHtml("<table><tr><td>007<td>x<td>&quot;so&quot; said<br>two  lines</table>")
    exact = '007\tx\t"""so"" said\ntwo  lines"\n\0'
    content.setData("application/x-libreoffice-tsvc", QByteArray(exact.encode("utf-16-le")))
    QApplication.clipboard().setMimeData(content)
    stand_at(window, 1, "CRM ID")
    qtbot.keyClick(window.view, Key.Key_V, CTRL)

    assert (column(window, "CRM ID")[1], column(window, "Notes")[1]) == ("007", '"so" said\ntwo  lines')


def test_a_column_copied_with_the_empty_cells_below_it_asks_for_no_deals(window: MainWindow, qtbot: QtBot) -> None:
    put("a\nb\n" + "\n" * 1_000)
    stand_at(window, 0, "CRM ID")
    qtbot.keyClick(window.view, Key.Key_V, CTRL)

    assert column(window, "CRM ID")[:4] == ["a", "b", "", ""]
    assert len(column(window, "CRM ID")) == 5


def be_active(window: MainWindow, qtbot: QtBot) -> None:
    """After a progress is gone: offscreen there is no window manager that gives the window its keyboard back."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.view.setFocus()


@contextmanager
def escape_while(
    words: str, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, *, over: int = 0
) -> Iterator[None]:
    """Escape as soon as a progress with these words stands before the window, and has gone on so often."""
    monkeypatch.setattr(waiting, "PATIENCE", 0)
    monkeypatch.setattr(waiting, "BETWEEN", 0)
    seen: list[str] = []
    timer = QTimer(interval=0)

    def look() -> None:
        for dialog in window.findChildren(QProgressDialog):
            if dialog.isVisible() and dialog.labelText() == words:
                seen.append(words)
                if len(seen) > over:
                    timer.stop()
                    qtbot.keyClick(dialog, Key.Key_Escape)

    timer.timeout.connect(look)
    timer.start()
    try:
        yield
    finally:
        timer.stop()
    assert len(seen) == over + 1
    qtbot.waitUntil(lambda: window.findChild(QProgressDialog) is None)
    be_active(window, qtbot)


@pytest.mark.parametrize("over", [0, 1])
def test_a_large_change_that_is_given_up_leaves_everything_and_so_does_its_undo(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, over: int
) -> None:
    monkeypatch.setattr(ready_edit, "_AT_ONCE", 1)
    model = model_of(window)
    before, journal = model.table.state(), window.saving.journaling.journal
    lines = edits_of(journal)
    window.view.selectAll()
    with escape_while("Changing the deals…", window, qtbot, monkeypatch, over=over):
        qtbot.keyClick(window.view, Key.Key_Delete)
    assert model.table.state().rows == before.rows
    assert (steps(window), edits_of(journal)) == (0, lines)
    assert told(window) == "Cancelled: nothing was changed."
    assert not window.isWindowModified()

    qtbot.keyClick(window.view, Key.Key_Delete)
    be_active(window, qtbot)
    cleared = model.table.state()
    assert cleared.rows != before.rows
    assert edits_of(journal) == lines + 1
    with escape_while("Going through the steps…", window, qtbot, monkeypatch, over=over):
        qtbot.keyClick(window.view, Key.Key_Z, CTRL)
    assert model.table.state().rows == cleared.rows
    assert (model.undo_stack.index(), edits_of(journal)) == (1, lines + 1)
    assert told(window) == "Cancelled: nothing was changed."

    qtbot.keyClick(window.view, Key.Key_Z, CTRL)
    be_active(window, qtbot)
    assert model.table.state().rows == before.rows
    assert (model.undo_stack.index(), edits_of(journal)) == (0, lines + 2)
    qtbot.keyClick(window.view, Key.Key_Y, CTRL)
    assert model.table.state().rows == cleared.rows


def test_nothing_else_is_edited_and_the_window_stays_while_a_large_change_is_waited_for(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ready_edit, "_AT_ONCE", 1)
    model = model_of(window)
    notes = model.table.named("Notes")
    seen = []

    def interfere() -> None:
        if window.findChild(QProgressDialog) is not None:
            timer.stop()
            seen.append((model.type_into(model.table.deals[1], notes, "meanwhile"), window.close()))

    monkeypatch.setattr(waiting, "PATIENCE", 0)
    monkeypatch.setattr(waiting, "BETWEEN", 0)
    timer = QTimer(interval=0)
    timer.timeout.connect(interfere)
    timer.start()
    window.view.selectAll()
    qtbot.keyClick(window.view, Key.Key_Delete)

    assert seen == [(False, False)]
    assert window.isVisible()
    assert steps(window) == 1
    assert column(window, "Deal Name") == ["", "", "", "", "Echo"]


def edits_of(journal: Journal) -> int:
    """How many lines the journal has written."""
    return (journal.folder / f"{journal._generation}.edits").read_bytes().count(b"\n")


def test_more_deals_than_a_file_may_have_are_refused_in_a_sentence(window: MainWindow, qtbot: QtBot) -> None:
    put("x\n" * 200_000)
    stand_at(window, 0, "Deal Name")
    qtbot.keyClick(window.view, Key.Key_V, CTRL)

    assert told(window).endswith("the file would have 200,000; 100,000 is the limit. Copy fewer rows.")
    assert steps(window) == 0


def test_too_much_text_is_refused_in_a_sentence(window: MainWindow, qtbot: QtBot) -> None:
    put("x" * 20_000_001)
    stand_at(window, 0, "Notes")
    qtbot.keyClick(window.view, Key.Key_V, CTRL)

    assert told(window).startswith("There is too much on the clipboard to be pasted.")
    assert steps(window) == 0


@pytest.mark.parametrize("words", ["Pasting…", "Changing the deals…"])
def test_a_long_paste_can_be_cancelled_and_leaves_everything(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, words: str
) -> None:
    monkeypatch.setattr(ready_edit, "_AT_ONCE", 1)
    put("a\tb\nc\td\ne\tf\ng\th")
    stand_at(window, 0, "CRM ID")
    with escape_while(words, window, qtbot, monkeypatch):
        qtbot.keyClick(window.view, Key.Key_V, CTRL)

    assert column(window, "CRM ID")[:2] == ["007", "1"]
    assert steps(window) == 0
    assert told(window) == (
        "Cancelled: nothing was changed." if words.startswith("Changing") else "Nothing was pasted."
    )


def test_a_large_paste_is_judged_piece_by_piece_and_tells_its_errors_at_the_end(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pieces, "_AT_ONCE", 1)
    monkeypatch.setattr(large_edits, "_UNFELT", 0)
    monkeypatch.setattr(large_edits, "_SMALL", 1)
    monkeypatch.setattr(pieces, "_FEWEST", 1)
    put("XX\nYY\nNO")
    stand_at(window, 0, "Customer Country")
    model = model_of(window)
    with qtbot.waitSignal(model.caught_up):
        qtbot.keyClick(window.view, Key.Key_V, CTRL)
        assert told(window) == "2 cells pasted. 1 locked cell was left alone."
        assert model.is_judging

    words = "2 cells pasted. 2 cells now have an error: Customer Country (2). 1 locked cell was left alone."
    qtbot.waitUntil(lambda: told(window) == words)
    assert not model.is_judging
    assert model.findings.column(model.table.named("Customer Country").id).keys() == set(model.table.deals[:2])


def test_a_large_paste_that_is_judged_quickly_is_judged_at_once(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pieces, "_AT_ONCE", 1)
    monkeypatch.setattr(large_edits, "_UNFELT", 3_600)
    put("XX\nYY\nNO")
    stand_at(window, 0, "Customer Country")
    qtbot.keyClick(window.view, Key.Key_V, CTRL)

    assert not model_of(window).is_judging
    assert told(window) == (
        "2 cells pasted. 2 cells now have an error: Customer Country (2). 1 locked cell was left alone."
    )


def test_a_message_says_all_of_it_on_several_lines(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(800, 600)
    put("\t".join(["wrong"] * 12))
    stand_at(window, 0, "Partner Referral Status")
    one_line = window.file_bar.words.fontMetrics().lineSpacing()
    qtbot.keyClick(window.view, Key.Key_V, CTRL)

    qtbot.waitUntil(lambda: window.file_bar.words.height() >= 2 * one_line)
    assert "most of them in" in told(window)


def test_an_empty_clipboard_says_so(window: MainWindow, qtbot: QtBot) -> None:
    QApplication.clipboard().clear()
    stand_at(window, 0, "CRM ID")
    qtbot.keyClick(window.view, Key.Key_V, CTRL)

    assert "nothing on the clipboard" in told(window)
    assert steps(window) == 0


def test_the_dialog_of_missing_deals_is_safe_by_default(qtbot: QtBot) -> None:
    dialog = AddDealsDialog(3, 2)
    qtbot.addWidget(dialog)
    dialog.show()

    assert "3 rows" in dialog.text()
    assert dialog.defaultButton().text().replace("&", "") == "Cancel"
    qtbot.keyClick(dialog, Key.Key_Escape)
    assert dialog.answer is MoreDeals.CANCEL


# Clearing and filling with keys


def test_delete_empties_and_tells_of_locked_cells(window: MainWindow, qtbot: QtBot) -> None:
    stand_at(window, 1, "Customer Country", 3)
    qtbot.keyClick(window.view, Key.Key_Delete)

    assert column(window, "Customer Country")[1:4] == ["", "US", "US"]
    assert told(window) == "1 cell changed. 2 locked cells were left alone."


def test_delete_elsewhere_clears_no_cell(window: MainWindow, qtbot: QtBot) -> None:
    stand_at(window, 0, "CRM ID")
    window.filter_field.setFocus()
    qtbot.keyClick(window.filter_field, Key.Key_Delete)
    window.problem_panel.setFocus()
    qtbot.keyClick(QApplication.focusWidget() or window, Key.Key_Delete)

    assert column(window, "CRM ID")[0] == "007"


def test_ctrl_d_fills_down_and_takes_the_cell_above_for_a_single_row(window: MainWindow, qtbot: QtBot) -> None:
    stand_at(window, 0, "CRM ID", 2)
    qtbot.keyClick(window.view, Key.Key_D, CTRL)
    assert column(window, "CRM ID")[:3] == ["007"] * 3

    stand_at(window, 3, "CRM ID")
    qtbot.keyClick(window.view, Key.Key_D, CTRL)
    assert column(window, "CRM ID")[3] == "007"
    assert steps(window) == 2


def test_ctrl_enter_writes_the_current_cell_into_the_selection(window: MainWindow, qtbot: QtBot) -> None:
    stand_at(window, 0, "CRM ID", 2)
    qtbot.keyClick(window.view, Key.Key_Return, CTRL)

    assert column(window, "CRM ID")[:3] == ["007"] * 3


def test_sorting_from_the_menu_and_edits_hit_the_right_deals(window: MainWindow, qtbot: QtBot) -> None:
    stand_at(window, 0, "Deal Name")
    window.menus["sort-down"].trigger()
    stand_at(window, 1, "CRM ID", 2)
    put("first\nsecond")
    qtbot.keyClick(window.view, Key.Key_V, CTRL)

    assert column(window, "CRM ID")[2:4] == ["second", "first"]
    window.menus["sort-off"].trigger()
    assert model_of(window).shown == list(model_of(window).table.deals)


# Many deals


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


# Menus of a right click


def ids(window: MainWindow) -> list[str]:
    return [action.objectName() for action in window.context_menus.menu.actions() if not action.isSeparator()]


def test_a_right_click_on_a_cell_offers_what_can_be_done_there(window: MainWindow, qtbot: QtBot) -> None:
    stand_at(window, 0, "CRM ID")
    window.view.cell_menu_asked.emit(window.view.mapToGlobal(QPoint(50, 50)))

    assert {"copy", "paste", "cut", "clear-cells", "fill-down", "duplicate-deals", "bulk"} <= set(ids(window))
    window.context_menus.menu.close()


def test_a_right_click_on_a_row_number_selects_the_deal_and_offers_it(window: MainWindow, qtbot: QtBot) -> None:
    rows = window.view.row_header()
    at = QPoint(10, rows.sectionViewportPosition(2) + 5)
    rows.customContextMenuRequested.emit(at)

    assert {"delete-deals", "duplicate-deals", "close-deals"} <= set(ids(window))
    window.context_menus.menu.close()
    window.menus["delete-deals"].trigger()
    assert column(window, "Deal Name") == ["Alpha", "Bravo", "Delta", "Echo"]


def test_a_right_click_on_a_heading_makes_its_column_the_current_one(window: MainWindow, qtbot: QtBot) -> None:
    stand_at(window, 0, "Deal Name")
    currency = model_of(window).table.named("Currency").id
    window.view.column_menu_asked.emit(currency, window.view.mapToGlobal(QPoint(50, 10)))

    assert {"sort-up", "sort-down", "set-value"} <= set(ids(window))
    assert window.view.current()[1] == currency
    window.context_menus.menu.close()


def test_a_right_click_on_a_heading_selects_its_column_and_keeps_several_that_are_selected(
    window: MainWindow, qtbot: QtBot
) -> None:
    stand_at(window, 1, "Currency")
    model, heading = model_of(window), window.view.column_header()
    section = model.section_of(model.table.named("Currency").id)
    last = len(model.shown) - 1

    def right_click(at: int) -> None:
        heading.customContextMenuRequested.emit(QPoint(heading.section_x(at) + 10, 10))
        window.context_menus.menu.close()

    right_click(section)
    assert window.view.ranges() == [(0, last, section, section)]
    qtbot.keyClick(window.view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert window.view.ranges() == [(0, last, section - 1, section)]
    right_click(section - 1)
    assert window.view.ranges() == [(0, last, section - 1, section)]
