"""The model of deals: roles, the one door for edits, undo, and deals that stay themselves under any sort and filter."""

import gc
import random
import weakref

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from table_of_deals import a_model, cell, column, five_deals, insert, remove, set_text, text_of, texts

from cosell_desk.core.changes import Edit, InsertColumns, NewColumn, RemoveColumns, SetCells
from cosell_desk.core.deals import TableColumn
from cosell_desk.core.faults import Severity
from cosell_desk.ui.deal_model import Role

ROW_NUMBERS = Qt.Orientation.Vertical
HEADINGS = Qt.Orientation.Horizontal


def row_numbers(model):
    return [model.headerData(row, ROW_NUMBERS) for row in range(model.rowCount())]


def headings(model):
    return [model.headerData(section, HEADINGS) for section in range(model.columnCount())]


def test_the_column_by_which_people_know_their_deals_comes_first():
    model = five_deals()

    assert headings(model)[:3] == ["Deal Name*", "Referral ID", "Customer Name*"]
    assert model.frozen_count == 1


def test_rows_are_numbered_as_in_the_file_and_new_ones_show_a_plus(qtmodeltester):
    model = five_deals()
    insert(model, 1, "Newcomer")

    assert row_numbers(model) == ["2", "+", "3", "4", "5", "6"]
    assert texts(model, "Deal Name") == ["Alpha", "Newcomer", "Bravo", "Charlie", "Delta", "Echo"]
    qtmodeltester.check(model)


def test_cells_tell_what_is_wrong_with_them():
    model = five_deals()
    sweden = cell(model, 1, "Customer Country")

    assert sweden.data(Role.SEVERITY) == Severity.ERROR
    assert sweden.data(Role.FIX) == "SE"
    assert "Sweden" in sweden.data(Qt.ItemDataRole.ToolTipRole)
    assert sweden.data(Qt.ItemDataRole.AccessibleTextRole) == "Sweden, Error"
    assert sweden.data(Qt.ItemDataRole.AccessibleDescriptionRole).startswith("Customer Country")
    assert cell(model, 0, "Customer Country").data(Role.SEVERITY) == 0
    assert model.headerData(1, ROW_NUMBERS, Role.SEVERITY) == Severity.ERROR


def test_line_breaks_and_hidden_characters_are_shown():
    model = a_model(("", "abc\u202etxt.exe", "", "", "", "", "one\r\ntwo"))

    assert texts(model, "Deal Name") == ["abc[RLO]txt.exe"]
    assert texts(model, "Notes") == ["one⏎ two"]
    assert cell(model, 0, "Notes").data(Qt.ItemDataRole.EditRole) == "one\r\ntwo"


def test_numbers_stand_at_the_right():
    model = five_deals()

    right = cell(model, 0, "Estimated Deal Value").data(Qt.ItemDataRole.TextAlignmentRole)
    assert right & Qt.AlignmentFlag.AlignRight.value
    assert not cell(model, 0, "Deal Name").data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight.value


def test_ids_stand_at_the_left_like_texts_digits_or_not():
    model = a_model(("081466849", "Alpha"), headings=("Customer D-U-N-S ID", "Deal Name"))

    found = cell(model, 0, "Customer D-U-N-S ID").data(Qt.ItemDataRole.TextAlignmentRole)
    assert found & Qt.AlignmentFlag.AlignLeft.value


def test_a_locked_cell_cannot_be_edited_and_says_why(qtbot):
    model = five_deals()
    locked = cell(model, 3, "Referral ID")

    assert not locked.flags() & Qt.ItemFlag.ItemIsEditable
    assert cell(model, 3, "Deal Name").flags() & Qt.ItemFlag.ItemIsEditable
    assert "Referral ID" in model.lock_reason(locked)
    with qtbot.waitSignal(model.refused) as refused:
        assert not model.setData(locked, "other")
    assert "Referral ID" in refused.args[0]
    assert model.undo_stack.count() == 0


def test_editing_judges_at_once_and_tells_the_views_once(qtbot):
    model = five_deals()
    told = []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))

    assert model.setData(cell(model, 1, "Customer Country"), "NO")

    assert cell(model, 1, "Customer Country").data(Role.SEVERITY) == 0
    assert cell(model, 1, "Customer Country").data(Role.CHANGED)
    assert told == [(1, 1)]


def test_an_edit_that_changes_nothing_is_no_step():
    model = five_deals()

    assert not model.setData(cell(model, 0, "Deal Name"), "Alpha")
    assert not model.edit(Edit(), "Nothing")
    assert not model.edit(Edit((SetCells((column(model, "Deal Name"),), (1,), (("Alpha",),)),)), "The same")
    assert model.undo_stack.count() == 0


def test_an_edit_that_does_not_fit_is_refused_in_a_sentence(qtbot):
    model = five_deals()

    with qtbot.waitSignal(model.refused):
        assert not model.edit(Edit((SetCells((99,), (1,), (("x",),)),)), "Wrong")


def test_typing_in_ones_own_way_is_converted_and_undone_in_two_steps():
    model = five_deals()

    model.setData(cell(model, 0, "Estimated Deal Value"), "12 563,50")

    assert text_of(model, 1, "Estimated Deal Value") == "12563.50"
    model.undo_stack.undo()
    assert text_of(model, 1, "Estimated Deal Value") == "12 563,50"
    model.undo_stack.undo()
    assert text_of(model, 1, "Estimated Deal Value") == "100"


def test_everybody_who_listens_hears_of_edit_undo_and_redo():
    model = five_deals()
    heard = []
    model.on_applied.append(lambda edit, way_back: heard.append((edit, way_back)))

    set_text(model, 1, "Deal Name", "A")
    model.undo_stack.undo()
    model.undo_stack.redo()

    assert heard[1] == (heard[0][1], heard[0][0])
    assert heard[2] == heard[0]


def test_a_listener_that_fails_does_not_part_the_undo_stack_from_the_table(qtbot):
    model = five_deals()

    def fail(edit, way_back):
        raise OSError("no space left")

    model.on_applied.append(fail)
    with qtbot.capture_exceptions() as raised:
        set_text(model, 1, "Deal Name", "A")
        model.undo_stack.undo()
        model.undo_stack.redo()

    assert len(raised) == 3
    assert text_of(model, 1, "Deal Name") == "A"
    model.on_applied.clear()
    model.undo_stack.undo()
    assert text_of(model, 1, "Deal Name") == "Alpha"


def test_undo_and_redo_survive_sort_filter_and_structural_edits():
    model = five_deals()
    set_text(model, 2, "Deal Name", "Zulu")
    model.set_order([5, 4, 3, 2, 1])
    model.apply_filter({2, 3, 4})
    remove(model, 3)
    insert(model, 0, "Newcomer")

    for _ in range(3):
        model.undo_stack.undo()
    assert [text_of(model, deal, "Deal Name") for deal in model.table.deals] == [
        "Alpha",
        "Bravo",
        "Charlie",
        "Delta",
        "Echo",
    ]
    assert texts(model, "Deal Name") == ["Delta", "Charlie", "Bravo"]
    for _ in range(3):
        model.undo_stack.redo()
    assert [text_of(model, deal, "Deal Name") for deal in model.table.deals] == [
        "Newcomer",
        "Alpha",
        "Zulu",
        "Delta",
        "Echo",
    ]


def test_undo_reveals_what_the_filter_hides(qtbot):
    model = five_deals()
    set_text(model, 5, "Deal Name", "Ex")
    model.apply_filter({1})

    with qtbot.waitSignal(model.revealed) as revealed:
        model.undo_stack.undo()

    assert revealed.args == [(5,), (column(model, "Deal Name"),)]
    assert texts(model, "Deal Name") == ["Alpha", "Echo"]


def test_a_mended_deal_stays_until_the_filter_is_applied_anew():
    model = five_deals()
    faulty = {deal for deal in model.table.deals if model.findings.cell(deal, column(model, "Customer Country"))}
    model.apply_filter(faulty)
    assert texts(model, "Deal Name") == ["Bravo", "Echo"]

    model.setData(cell(model, 0, "Customer Country"), "NO")

    assert texts(model, "Deal Name") == ["Bravo", "Echo"]


def test_edits_of_hidden_deals_tell_the_views_nothing():
    model = five_deals()
    model.apply_filter({1, 2})
    told = []
    for signal in (model.rowsRemoved, model.rowsInserted, model.layoutChanged):
        signal.connect(lambda *_: told.append("rows"))

    remove(model, 4)

    assert told == []
    assert texts(model, "Deal Name") == ["Alpha", "Bravo"]


def test_scattered_removals_are_one_change_of_layout(qtmodeltester):
    model = five_deals()
    told = []
    model.layoutChanged.connect(lambda *_: told.append("layout"))
    model.rowsRemoved.connect(lambda *_: told.append("rows"))

    remove(model, 1, 3, 5)
    assert told == ["layout"]
    remove(model, 2)
    assert told == ["layout", "rows"]
    qtmodeltester.check(model)


def test_persistent_indexes_follow_their_deal_and_column():
    model = five_deals()
    kept = QPersistentModelIndex(cell(model, 4, "Currency"))

    model.set_order([5, 3, 1, 2, 4])
    assert (kept.row(), kept.data()) == (0, "SEK")
    model.set_columns_shown([column(model, "Currency"), column(model, "Deal Name")])
    assert kept.isValid()
    assert kept.column() == model.section_of(column(model, "Currency"))
    model.apply_filter({1})
    assert not kept.isValid()


def test_columns_can_be_hidden_added_and_taken_away_again(qtmodeltester):
    model = five_deals()
    model.set_columns_shown([column(model, "Notes"), column(model, "Deal Name")])
    assert headings(model) == ["Deal Name*", "Notes"]
    (new,) = model.table.new_column_ids(1)

    model.edit(Edit((InsertColumns((NewColumn(7, TableColumn.read(new, "Solution 1")),)),)), "Add Solution 1")
    assert headings(model) == ["Deal Name*", "Notes", "Solution 1*"]
    model.edit(Edit((RemoveColumns((column(model, "Notes"),)),)), "Remove Notes")
    assert headings(model) == ["Deal Name*", "Solution 1*"]
    model.undo_stack.undo()
    assert headings(model) == ["Deal Name*", "Notes", "Solution 1*"]
    model.undo_stack.undo()
    assert headings(model) == ["Deal Name*", "Notes"]
    qtmodeltester.check(model)


@pytest.mark.parametrize("state", ["plain", "filtered", "sorted", "edited", "empty"])
def test_qt_finds_nothing_wrong_with_the_model(qtmodeltester, state):
    model = five_deals()
    if state != "plain":
        model.apply_filter({1, 3, 4} if state != "empty" else set())
    if state in ("sorted", "edited"):
        model.set_order([4, 3, 2, 1, 5])
    if state == "edited":
        remove(model, 3)
        insert(model, 0, "Newcomer")
        model.undo_stack.undo()

    qtmodeltester.check(model)


def test_judging_in_slices_ends_with_the_same_findings_whatever_is_edited_meanwhile(qtbot):
    rows = [("", f"Deal {at}", "Contoso", "SE" if at % 3 else "Sweden", str(at), "SEK", "") for at in range(900)]
    model = a_model(*rows)
    model.judge_in_steps()
    step = 0
    while model.judging.is_going_on:
        qtbot.wait(1)
        if step < 5:
            set_text(model, 10 + step, "Customer Country", "nowhere")
            insert(model, 0, f"New {step}")
        step += 1
    found = {
        (deal, each.id): model.findings.severity(deal, each.id)
        for deal in model.table.deals
        for each in model.table.columns
    }

    model.judge.run()

    assert found == {
        (deal, each.id): model.findings.severity(deal, each.id)
        for deal in model.table.deals
        for each in model.table.columns
    }


def test_random_edits_sorts_and_filters_show_what_a_naive_model_shows():
    draw = random.Random(7)
    model = five_deals()
    plain = {deal: text_of(model, deal, "Deal Name") for deal in model.table.deals}
    order = list(model.table.deals)
    for step in range(300):
        match draw.choice(["edit", "insert", "remove", "sort", "filter", "undo", "redo"]):
            case "edit" if model.shown:
                row = draw.randrange(len(model.shown))
                deal = model.shown[row]
                model.setData(cell(model, row, "Deal Name"), f"Name {step}")
                plain[deal] = f"Name {step}"
            case "insert":
                deal = insert(model, draw.randint(0, len(order)), f"New {step}")
                plain[deal] = f"New {step}"
            case "remove" if len(model.shown) > 2:
                remove(model, *draw.sample(model.shown, 2))
            case "sort":
                model.set_order(draw.choice([None, draw.sample(model.table.deals, len(model.table.deals))]))
            case "filter":
                kept = draw.choice([None, set(draw.sample(model.table.deals, len(model.table.deals) // 2))])
                model.apply_filter(kept)
            case "undo":
                model.undo_stack.undo()
                plain |= {deal: text_of(model, deal, "Deal Name") for deal in model.table.deals}
            case "redo":
                model.undo_stack.redo()
                plain |= {deal: text_of(model, deal, "Deal Name") for deal in model.table.deals}
        order = list(model.table.deals)
        assert texts(model, "Deal Name") == [plain[deal] for deal in model.shown]
        assert set(model.shown) <= set(order)
        assert [model.row_of(deal) for deal in model.shown] == list(range(len(model.shown)))
    while model.undo_stack.canUndo():
        model.undo_stack.undo()
    model.apply_filter(None)
    model.set_order(None)
    assert texts(model, "Deal Name") == ["Alpha", "Bravo", "Charlie", "Delta", "Echo"]


def test_a_model_with_steps_to_undo_goes_without_taking_the_process_along():
    """Python's collector once took the commands from under the stack; it is left with no circle to collect."""
    for number in range(30):
        model = five_deals()
        for text in ("a", "b", "c"):
            set_text(model, model.table.deals[0], "Deal Name", f"{text}{number}")
        model.undo_stack.undo()
        gone = weakref.ref(model)
        del model
        assert gone() is None
    gc.collect()
