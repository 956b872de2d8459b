"""Edits, paste, fill, replace and delete hit the right deals, whatever a sort and a filter show of them.

The file's order is Delta, Alpha, Echo, Bravo, Charlie. Each test looks at the file, not at what is shown.
"""

from collections.abc import Callable

import pytest
from builders import a_deal, an_existing_deal
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from windows import model_of, settled, stand_at

from cosell_desk.ui.add_deals_dialog import AddDealsDialog, MoreDeals
from cosell_desk.ui.bulk.set_value import SetValueDialog
from cosell_desk.ui.find_bar import Scope
from cosell_desk.ui.fix_all_dialog import FixAllDialog
from cosell_desk.ui.main_window import MainWindow

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
GAP = {"solution_1": "", "solution_2": "SOL-2-AB"}
DEALS = (
    a_deal(deal_name="Delta", customer_city="Lund", crm_id="4", **GAP),
    a_deal(deal_name="Alpha", customer_city="Oslo", crm_id="1", **GAP),
    an_existing_deal(3, deal_name="Echo", customer_city="Lund", crm_id="5", **GAP),
    a_deal(deal_name="Bravo", customer_city="Lund", crm_id="2", **GAP),
    a_deal(deal_name="Charlie", customer_city="Oslo", crm_id="3", **GAP),
)
IN_LUND, BY_NAME, DOWNWARDS = "filter to Lund", "sort by name", "sort by name, downwards"
ARRANGED = {
    "as in the file": ((), ["Delta", "Alpha", "Echo", "Bravo", "Charlie"]),
    "sorted": ((BY_NAME,), ["Alpha", "Bravo", "Charlie", "Delta", "Echo"]),
    "sorted downwards": ((DOWNWARDS,), ["Echo", "Delta", "Charlie", "Bravo", "Alpha"]),
    "filtered": ((IN_LUND,), ["Delta", "Echo", "Bravo"]),
    "sorted and filtered": ((BY_NAME, IN_LUND), ["Bravo", "Delta", "Echo"]),
    "filtered and sorted downwards": ((IN_LUND, DOWNWARDS), ["Echo", "Delta", "Bravo"]),
}


@pytest.fixture
def opened(open_deals: Callable[..., MainWindow]) -> MainWindow:
    return open_deals(*DEALS)


@pytest.fixture(params=ARRANGED)
def window(opened: MainWindow, request: pytest.FixtureRequest, qtbot: QtBot) -> MainWindow:
    steps, _ = ARRANGED[request.param]
    for step in steps:
        arrange(opened, qtbot, step)
    return opened


@pytest.fixture
def shown(window: MainWindow, request: pytest.FixtureRequest) -> list[str]:
    """Deal names as the test expects them in the table, from the top."""
    _, names = ARRANGED[request.node.callspec.params["window"]]
    assert visible(window) == names
    return names


def arrange(window: MainWindow, qtbot: QtBot, step: str) -> None:
    if step == IN_LUND:
        window.filter_field.setText("lund")
        qtbot.keyClick(window.filter_field, Key.Key_Return)
        return
    stand_at(window, 0, "Deal Name")
    window.menus["sort-up" if step == BY_NAME else "sort-down"].trigger()


def visible(window: MainWindow) -> list[str]:
    model = model_of(window)
    section = model.section_of(model.table.named("Deal Name").id)
    return [model.index(row, section).data() for row in range(model.rowCount())]


def in_file(window: MainWindow, name: str) -> dict[str, str]:
    """A column of the file, by deal."""
    table = model_of(window).table
    names = table.column_texts(table.named("Deal Name").id)
    return dict(zip(names, table.column_texts(table.named(name).id), strict=True))


CRM = {"Delta": "4", "Alpha": "1", "Echo": "5", "Bravo": "2", "Charlie": "3"}


def undone(window: MainWindow, qtbot: QtBot) -> None:
    """One undo brings back every cell, and leaves the sort alone."""
    qtbot.keyClick(window.view, Key.Key_Z, CTRL)
    assert in_file(window, "CRM ID") == CRM
    assert list(in_file(window, "CRM ID")) == list(CRM)
    assert not model_of(window).undo_stack.canUndo()


def test_typing_changes_the_deal_that_is_seen(window: MainWindow, shown: list[str], qtbot: QtBot) -> None:
    stand_at(window, 1, "CRM ID")
    qtbot.keyClick(window.view, "9")
    qtbot.keyClick(window.view.itemDelegate().open_editor, Key.Key_Return)

    assert in_file(window, "CRM ID") == {**CRM, shown[1]: "9"}
    assert window.view.currentIndex().row() == 2
    undone(window, qtbot)


def test_typing_what_it_is_sorted_by_or_filtered_for_moves_nothing(opened: MainWindow, qtbot: QtBot) -> None:
    arrange(opened, qtbot, BY_NAME)
    arrange(opened, qtbot, IN_LUND)
    stand_at(opened, 0, "Deal Name")
    for name in ("Zulu", "Yankee"):
        qtbot.keyClick(opened.view, name[0])
        qtbot.keyClicks(opened.view.itemDelegate().open_editor, name[1:])
        qtbot.keyClick(opened.view.itemDelegate().open_editor, Key.Key_Return)

    assert visible(opened) == ["Zulu", "Yankee", "Echo"]
    assert list(in_file(opened, "CRM ID")) == ["Yankee", "Alpha", "Echo", "Zulu", "Charlie"]


def test_a_paste_goes_down_the_deals_that_are_shown(window: MainWindow, shown: list[str], qtbot: QtBot) -> None:
    QApplication.clipboard().setText("x\ny")
    stand_at(window, 1, "CRM ID")
    qtbot.keyClick(window.view, Key.Key_V, CTRL)

    assert in_file(window, "CRM ID") == {**CRM, shown[1]: "x", shown[2]: "y"}
    undone(window, qtbot)


def test_one_value_is_pasted_into_the_selected_deals_only(window: MainWindow, shown: list[str], qtbot: QtBot) -> None:
    QApplication.clipboard().setText("x")
    stand_at(window, 0, "CRM ID", 2)
    qtbot.keyClick(window.view, Key.Key_V, CTRL)

    assert in_file(window, "CRM ID") == {**CRM, **dict.fromkeys(shown[:3], "x")}
    undone(window, qtbot)


def test_what_is_copied_is_what_is_seen(window: MainWindow, shown: list[str], qtbot: QtBot) -> None:
    stand_at(window, 0, "CRM ID", 2)
    qtbot.keyClick(window.view, Key.Key_C, CTRL)

    assert QApplication.clipboard().text() == "\n".join([CRM[name] for name in shown[:3]])


def test_rows_that_do_not_fit_become_new_deals_at_the_end_of_the_file(
    window: MainWindow, shown: list[str], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(AddDealsDialog, "ask", classmethod(lambda cls, *_: MoreDeals.ADD))
    QApplication.clipboard().setText("Xray\nYankee")
    stand_at(window, len(shown) - 1, "Deal Name")
    qtbot.keyClick(window.view, Key.Key_V, CTRL)

    names = list(in_file(window, "CRM ID"))
    assert names == [*["Xray" if name == shown[-1] else name for name in CRM], "Yankee"]
    assert "Yankee" in visible(window)


def test_a_locked_cell_between_others_is_stepped_over(window: MainWindow, shown: list[str], qtbot: QtBot) -> None:
    before = in_file(window, "Customer City")
    QApplication.clipboard().setText("Umeå")
    stand_at(window, 0, "Customer City", len(shown) - 1)
    qtbot.keyClick(window.view, Key.Key_V, CTRL)

    written = [name for name in shown if name != "Echo"]  # Partner Center knows Echo
    assert in_file(window, "Customer City") == {**before, **dict.fromkeys(written, "Umeå")}


def test_fill_down_takes_the_first_deal_that_is_selected(window: MainWindow, shown: list[str], qtbot: QtBot) -> None:
    stand_at(window, 0, "CRM ID", 2)
    qtbot.keyClick(window.view, Key.Key_D, CTRL)

    assert in_file(window, "CRM ID") == {**CRM, **dict.fromkeys(shown[:3], CRM[shown[0]])}
    undone(window, qtbot)


def test_ctrl_enter_and_delete_reach_the_selected_deals(window: MainWindow, shown: list[str], qtbot: QtBot) -> None:
    stand_at(window, 2, "CRM ID", 1)  # upwards: the current cell is the lower one
    qtbot.keyClick(window.view, Key.Key_Return, CTRL)
    assert in_file(window, "CRM ID") == {**CRM, shown[1]: CRM[shown[2]]}
    qtbot.keyClick(window.view, Key.Key_Z, CTRL)

    stand_at(window, 1, "CRM ID", 2)
    qtbot.keyClick(window.view, Key.Key_Delete)
    assert in_file(window, "CRM ID") == {**CRM, shown[1]: "", shown[2]: ""}
    undone(window, qtbot)


def test_what_is_typed_goes_into_the_selected_deals_with_ctrl_enter(
    window: MainWindow, shown: list[str], qtbot: QtBot
) -> None:
    stand_at(window, 1, "CRM ID", 2)
    qtbot.keyClick(window.view, "9")
    qtbot.keyClick(window.view.itemDelegate().open_editor, Key.Key_Return, CTRL)

    assert in_file(window, "CRM ID") == {**CRM, shown[1]: "9", shown[2]: "9"}
    assert window.view.currentIndex().row() == 1  # it stays, with all that is selected
    undone(window, qtbot)


def test_what_is_typed_into_the_form_is_the_deal_that_is_seen(
    window: MainWindow, shown: list[str], qtbot: QtBot
) -> None:
    stand_at(window, 1, "CRM ID")
    window.menus["form-or-table"].trigger()
    qtbot.keyClick(window.deal_form.view, "9")
    qtbot.keyClick(window.deal_form.view.cells.open_editor, Key.Key_Return)

    assert in_file(window, "CRM ID") == {**CRM, shown[1]: "9"}
    undone(window, qtbot)


def test_a_value_moves_to_the_column_before_in_the_deal_that_is_seen(
    window: MainWindow, shown: list[str], qtbot: QtBot
) -> None:
    stand_at(window, 1, "Solution 2")
    window.menus["move-value-back"].trigger()

    assert in_file(window, "Solution 1") == {**dict.fromkeys(CRM, ""), shown[1]: "SOL-2-AB"}
    assert in_file(window, "Solution 2") == {**dict.fromkeys(CRM, "SOL-2-AB"), shown[1]: ""}
    undone(window, qtbot)


def test_a_mend_reaches_the_deal_that_is_seen(opened: MainWindow, qtbot: QtBot) -> None:
    arrange(opened, qtbot, BY_NAME)
    arrange(opened, qtbot, IN_LUND)
    before = in_file(opened, "Customer Country")
    QApplication.clipboard().setText("Sverige")
    stand_at(opened, 1, "Customer Country")
    qtbot.keyClick(opened.view, Key.Key_V, CTRL)

    opened.problems.fixes(opened.view.currentIndex())[0].trigger()

    assert in_file(opened, "Customer Country") == {**before, "Delta": "SE"}


def test_replacing_one_after_the_other_goes_down_the_deals_that_are_shown(
    window: MainWindow, shown: list[str], qtbot: QtBot
) -> None:
    stand_at(window, 0, "CRM ID")
    window.menus["replace"].trigger()
    bar = window.find_bar
    bar.look_in(Scope.COLUMN)
    qtbot.mouseClick(bar.is_regex, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(bar.text, "[1-5]")
    bar.new_text.setText("x")
    qtbot.waitUntil(bar.replace_one.isEnabled)
    for _ in range(2):
        qtbot.mouseClick(bar.replace_one, Qt.MouseButton.LeftButton)

    assert in_file(window, "CRM ID") == {**CRM, shown[0]: "x", shown[1]: "x"}
    assert window.view.current() == (model_of(window).shown[2], model_of(window).table.named("CRM ID").id)


def test_fill_down_of_one_deal_takes_the_deal_above_it(window: MainWindow, shown: list[str], qtbot: QtBot) -> None:
    stand_at(window, 2, "CRM ID")
    qtbot.keyClick(window.view, Key.Key_D, CTRL)

    assert in_file(window, "CRM ID") == {**CRM, shown[2]: CRM[shown[1]]}
    undone(window, qtbot)


@pytest.mark.parametrize(("start", "end"), [(0, 2), (2, 0)])
def test_the_handle_fills_the_deals_it_is_dragged_over(
    window: MainWindow, shown: list[str], start: int, end: int, qtbot: QtBot
) -> None:
    stand_at(window, start, "CRM ID")
    view, section = window.view, window.view.currentIndex().column()
    place = view.viewport()
    qtbot.mousePress(place, Qt.MouseButton.LeftButton, pos=view.handle.area().center())
    for row in (1, end):
        at = view.visualRect(model_of(window).index(row, section)).center()
        qtbot.mouseMove(place, at)
    qtbot.mouseRelease(place, Qt.MouseButton.LeftButton, CTRL, at)

    assert in_file(window, "CRM ID") == {**CRM, **dict.fromkeys(shown[:3], CRM[shown[start]])}
    undone(window, qtbot)


def test_the_handle_and_a_paste_pass_over_hidden_columns_under_a_sort(opened: MainWindow, qtbot: QtBot) -> None:
    arrange(opened, qtbot, BY_NAME)
    stand_at(opened, 0, "Marketing Campaign ID")
    opened.menus["hide-columns"].trigger()
    hidden = in_file(opened, "Marketing Campaign ID")
    view, place = opened.view, opened.view.viewport()
    stand_at(opened, 1, "Notes")
    stand_at(opened, 1, "CRM ID")
    at = view.visualRect(view.currentIndex().siblingAtColumn(view.currentIndex().column() + 1)).center()
    qtbot.mousePress(place, Qt.MouseButton.LeftButton, pos=view.handle.area().center())
    qtbot.mouseMove(place, at)
    qtbot.mouseRelease(place, Qt.MouseButton.LeftButton, CTRL, at)
    assert in_file(opened, "Notes") == {**dict.fromkeys(CRM, ""), "Bravo": "2"}

    QApplication.clipboard().setText("x\ty")
    stand_at(opened, 2, "CRM ID")
    qtbot.keyClick(view, Key.Key_V, CTRL)
    assert in_file(opened, "CRM ID") == {**CRM, "Charlie": "x"}
    assert in_file(opened, "Notes") == {**dict.fromkeys(CRM, ""), "Bravo": "2", "Charlie": "y"}
    assert in_file(opened, "Marketing Campaign ID") == hidden


def test_cut_empties_the_selected_deals(window: MainWindow, shown: list[str], qtbot: QtBot) -> None:
    stand_at(window, 1, "CRM ID", 2)
    qtbot.keyClick(window.view, Key.Key_X, CTRL)

    assert QApplication.clipboard().text() == "\n".join([CRM[name] for name in shown[1:3]])
    assert in_file(window, "CRM ID") == {**CRM, shown[1]: "", shown[2]: ""}
    undone(window, qtbot)


def test_gaps_are_closed_in_the_selected_deals(window: MainWindow, shown: list[str], qtbot: QtBot) -> None:
    second = dict.fromkeys(CRM, "SOL-2-AB")
    assert in_file(window, "Solution 2") == second
    stand_at(window, 1, "Solution 2", 2)
    window.menus["close-gaps-here"].trigger()

    assert in_file(window, "Solution 2") == {**second, shown[1]: "", shown[2]: ""}
    assert in_file(window, "Solution 1") == {**dict.fromkeys(CRM, ""), **dict.fromkeys(shown[1:3], "SOL-2-AB")}
    undone(window, qtbot)


@pytest.mark.parametrize("is_selected", [True, False])
def test_a_value_is_set_in_the_selected_or_the_shown_deals(
    window: MainWindow, shown: list[str], qtbot: QtBot, is_selected: bool
) -> None:
    stand_at(window, 1, "CRM ID", 2)
    scope = window.bulk.scope()
    assert scope is not None
    dialog = SetValueDialog(scope, window)
    qtbot.addWidget(dialog)
    if not dialog.shown_button.isHidden():
        (dialog.selected_button if is_selected else dialog.shown_button).click()
    dialog.value.box.setEditText("9")
    assert dialog.planned is not None
    model_of(window).edit(dialog.planned.edit, "Set")

    assert in_file(window, "CRM ID") == {**CRM, **dict.fromkeys(shown[1:3] if is_selected else shown, "9")}
    undone(window, qtbot)


@pytest.mark.parametrize("scope", [Scope.COLUMN, Scope.SELECTION])
def test_replace_in_the_column_or_the_selection_reaches_shown_deals_only(
    window: MainWindow, shown: list[str], scope: Scope, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(FixAllDialog, "ask", classmethod(lambda cls, rows, *_: [row.mend for row in rows]))
    stand_at(window, 1, "CRM ID", 2)
    window.menus["replace"].trigger()
    bar = window.find_bar
    bar.look_in(scope)
    qtbot.mouseClick(bar.is_regex, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(bar.text, "[1-5]")
    bar.new_text.setText("x")
    qtbot.waitUntil(bar.replace_all.isEnabled)
    qtbot.mouseClick(bar.replace_all, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: model_of(window).undo_stack.canUndo())

    reached = shown if scope is Scope.COLUMN else shown[1:3]
    assert in_file(window, "CRM ID") == {**CRM, **dict.fromkeys(reached, "x")}
    undone(window, qtbot)


def test_replace_all_reaches_shown_deals_only(
    window: MainWindow, shown: list[str], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(FixAllDialog, "ask", classmethod(lambda cls, rows, *_: [row.mend for row in rows]))
    stand_at(window, 0, "CRM ID")
    window.menus["replace"].trigger()
    bar = window.find_bar
    qtbot.mouseClick(bar.is_regex, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(bar.whole_cell, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(bar.text, "[1-5]")
    qtbot.keyClick(bar.text, Key.Key_Return)
    bar.new_text.setText("x")
    qtbot.waitUntil(bar.replace_all.isEnabled)
    qtbot.mouseClick(bar.replace_all, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: model_of(window).undo_stack.canUndo())

    assert in_file(window, "CRM ID") == {name: "x" if name in shown else text for name, text in CRM.items()}
    qtbot.keyClick(bar.text, Key.Key_Escape)
    undone(window, qtbot)


def test_delete_takes_the_selected_deals_and_undo_puts_them_back(
    window: MainWindow, shown: list[str], qtbot: QtBot
) -> None:
    stand_at(window, 1, "CRM ID", 2)
    window.menus["delete-deals"].trigger()

    gone = shown[1:3]
    assert list(in_file(window, "CRM ID")) == [name for name in CRM if name not in gone]
    assert visible(window) == [name for name in shown if name not in gone]
    undone(window, qtbot)
    assert visible(window) == shown


def test_a_new_deal_and_a_copy_stand_below_theirs_here_and_in_the_file(
    window: MainWindow, shown: list[str], qtbot: QtBot
) -> None:
    stand_at(window, 1, "Deal Name")
    window.menus["duplicate-deals"].trigger()

    table = model_of(window).table
    names = table.column_texts(table.named("Deal Name").id)
    at = list(CRM).index(shown[1])
    assert names == [*list(CRM)[: at + 1], shown[1], *list(CRM)[at + 1 :]]
    assert visible(window) == [*shown[:2], shown[1], *shown[2:]]


def test_a_selection_and_the_row_numbers_stay_with_their_deals(opened: MainWindow, qtbot: QtBot) -> None:
    view, header = opened.view, opened.view.row_header()

    def number_beside(row: int) -> QImage:
        area = QRect(0, view.rowViewportPosition(row), header.width(), view.rowHeight(row))
        return header.viewport().grab(area).toImage()

    stand_at(opened, 3, "CRM ID", 4)  # Bravo and Charlie
    before = [number_beside(row) for row in range(5)]
    opened.menus["sort-down"].trigger()  # by CRM ID

    order = ["Echo", "Delta", "Charlie", "Bravo", "Alpha"]
    assert visible(opened) == order
    assert [number_beside(row) for row in range(5)] == [before[list(CRM).index(name)] for name in order]
    assert {opened.view.current()[0]} == {model_of(opened).table.deals[3]}
    qtbot.keyClick(view, Key.Key_Delete)
    assert in_file(opened, "CRM ID") == {**CRM, "Bravo": "", "Charlie": ""}


def test_a_deal_that_no_longer_fits_the_filter_stays_until_it_is_applied_anew(opened: MainWindow, qtbot: QtBot) -> None:
    arrange(opened, qtbot, IN_LUND)
    stand_at(opened, 0, "Customer City")
    qtbot.keyClicks(opened.view, "O")
    qtbot.keyClicks(opened.view.itemDelegate().open_editor, "slo")
    qtbot.keyClick(opened.view.itemDelegate().open_editor, Key.Key_Return)
    settled(opened, qtbot)
    QApplication.processEvents()
    assert visible(opened) == ["Delta", "Echo", "Bravo"]

    qtbot.keyClick(opened.filter_field, Key.Key_Return)
    assert visible(opened) == ["Echo", "Bravo"]


def test_deals_alike_keep_the_order_of_the_sort_before(opened: MainWindow, qtbot: QtBot) -> None:
    arrange(opened, qtbot, DOWNWARDS)
    stand_at(opened, 0, "Customer City")
    opened.menus["sort-up"].trigger()

    assert visible(opened) == ["Echo", "Delta", "Bravo", "Charlie", "Alpha"]
    opened.menus["sort-off"].trigger()
    assert visible(opened) == list(CRM)


def test_undo_shows_a_deal_that_the_filter_hides_by_now(opened: MainWindow, qtbot: QtBot) -> None:
    stand_at(opened, 1, "CRM ID")
    qtbot.keyClick(opened.view, "9")
    qtbot.keyClick(opened.view.itemDelegate().open_editor, Key.Key_Return)
    arrange(opened, qtbot, IN_LUND)
    assert "Alpha" not in visible(opened)

    opened.menus["undo"].trigger()

    assert visible(opened) == ["Delta", "Alpha", "Echo", "Bravo"]
    assert opened.view.currentIndex().row() == 1
    assert in_file(opened, "CRM ID") == CRM
