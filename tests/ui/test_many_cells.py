"""Clipboard, clearing and filling, in the whole window."""

from collections.abc import Callable

import pytest
from builders import FIVE_DEALS, a_deal
from PySide6.QtCore import QByteArray, QMimeData, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from windows import column, copied, model_of, stand_at, steps, told

from cosell_desk.ui.add_deals_dialog import AddDealsDialog, MoreDeals
from cosell_desk.ui.main_window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


@pytest.fixture
def window(open_deals: Callable[..., MainWindow]) -> MainWindow:
    return open_deals(*FIVE_DEALS)


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


def test_areas_that_make_no_block_are_not_copied(window: MainWindow, qtbot: QtBot) -> None:
    copied("before")
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
    copied("EUR\n")
    stand_at(window, 0, "Currency", 3)
    qtbot.keyClick(window.view, Key.Key_V, CTRL)

    assert column(window, "Currency")[:4] == ["EUR"] * 4
    assert steps(window) == 1


def test_a_block_is_repeated_to_fill_the_selection(window: MainWindow, qtbot: QtBot) -> None:
    copied("a\tb")
    stand_at(window, 0, "CRM ID", 3, "Marketing Campaign ID")
    qtbot.keyClick(window.view, Key.Key_V, CTRL)

    assert column(window, "CRM ID")[:4] == ["a"] * 4
    assert column(window, "Marketing Campaign ID")[:4] == ["b"] * 4


def test_columns_that_became_invalid_are_told_in_the_order_of_the_file(window: MainWindow, qtbot: QtBot) -> None:
    copied("XX\tnotadate")
    stand_at(window, 0, "Currency")
    qtbot.keyClick(window.view, Key.Key_V, CTRL)

    assert "2 cells now have an error: Currency (1), Estimated Close Date (1)." in told(window)


def test_large_counts_of_what_became_invalid_are_grouped(open_deals: Callable[..., MainWindow], qtbot: QtBot) -> None:
    window = open_deals(*[a_deal(crm_id=str(number)) for number in range(1000)])
    copied("\n".join(["XX"] * 1000))
    stand_at(window, 0, "Currency")
    qtbot.keyClick(window.view, Key.Key_V, CTRL)

    qtbot.waitUntil(lambda: "Currency (1,000)." in told(window))


def test_a_paste_says_what_became_invalid_and_what_was_locked(window: MainWindow, qtbot: QtBot) -> None:
    copied("XX\nYY\nZZ")
    stand_at(window, 0, "Customer Country")
    qtbot.keyClick(window.view, Key.Key_V, CTRL)

    assert column(window, "Customer Country")[:3] == ["XX", "YY", "US"]
    assert told(window) == (
        "2 cells pasted. 2 cells now have an error: Customer Country (2). 1 locked cell was left alone."
    )


def test_a_paste_tells_of_cells_that_became_wrong_because_of_it(window: MainWindow, qtbot: QtBot) -> None:
    copied("Lost")
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
    copied("x\ny\nz")
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
    copied("4\nx\ny")
    stand_at(window, 0, "CRM ID")
    qtbot.keyClick(window.view, Key.Key_V, CTRL)

    assert column(window, "CRM ID")[:2] == pasted
    assert len(column(window, "CRM ID")) == 5


def test_cells_that_a_filter_hides_are_stepped_over_and_counted(window: MainWindow, qtbot: QtBot) -> None:
    deals = model_of(window).table.deals
    model_of(window).apply_filter({deals[0], deals[2], deals[3]})
    copied("a\nb\nc")
    stand_at(window, 0, "CRM ID")
    qtbot.keyClick(window.view, Key.Key_V, CTRL)

    assert column(window, "CRM ID")[:4] == ["a", "1", "b", "c"]
    assert "1 cell that is not shown was stepped over." in told(window)


def test_a_table_of_a_web_page_is_pasted_as_cells(window: MainWindow, qtbot: QtBot) -> None:
    copied("0012 x", "<table><tr><td>0012</td><td>x</td></tr></table>")
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
    copied("a\nb\n" + "\n" * 1_000)
    stand_at(window, 0, "CRM ID")
    qtbot.keyClick(window.view, Key.Key_V, CTRL)

    assert column(window, "CRM ID")[:4] == ["a", "b", "", ""]
    assert len(column(window, "CRM ID")) == 5


def test_a_message_says_all_of_it_on_several_lines(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(800, 600)
    copied("\t".join(["wrong"] * 12))
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
    copied("first\nsecond")
    qtbot.keyClick(window.view, Key.Key_V, CTRL)

    assert column(window, "CRM ID")[2:4] == ["second", "first"]
    window.menus["sort-off"].trigger()
    assert model_of(window).shown == list(model_of(window).table.deals)
