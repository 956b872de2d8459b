import stat

import pytest
from hypothesis import given
from hypothesis import strategies as st
from judging import EXISTING, NEW, TODAY

from cosell_desk.core.changes import (
    Edit,
    InsertColumns,
    MarkKey,
    NewColumn,
    RemoveColumns,
    RemoveDeals,
    SetCells,
    SetMarks,
)
from cosell_desk.core.deals import DealTable, TableColumn
from cosell_desk.core.edits import set_cell
from cosell_desk.core.errors import NotKept
from cosell_desk.core.new_deals import insert_deals
from cosell_desk.core.original import Original
from cosell_desk.core.validate import Judge
from cosell_desk.files import originals as originals_module
from cosell_desk.files.originals import Originals, _listed, _ranges
from cosell_desk.files.read import read
from cosell_desk.files.shape import NEW_CSV
from cosell_desk.files.user_data import UserData
from cosell_desk.files.write import write

DEALS = [
    EXISTING | {"Deal Name": "First", "Referral ID": "1"},
    EXISTING | {"Deal Name": "Second", "Referral ID": "2"},
    NEW | {"Deal Name": "Third", "CRM ID": "Sjö\n"},
]


class Clock:
    def __init__(self):
        self.seconds = 1_000_000.0

    def __call__(self):
        self.seconds += 1
        return self.seconds


@pytest.fixture
def originals(tmp_path):
    return Originals(UserData(tmp_path / "data"), Clock())


@pytest.fixture
def path(tmp_path):
    return tmp_path / "deals.csv"


@pytest.fixture
def table(path):
    table = DealTable.of(list(NEW), [list(deal.values()) for deal in DEALS])
    write(table, NEW_CSV, path)
    return read(path).table


def reopened(originals, path):
    """As a program that was started anew would find it."""
    table = read(path).table
    return table, Originals(originals._user_data).find(path, table)


def name_of(table, heading):
    return table.named(heading).id


def test_the_original_is_found_when_the_saved_file_is_opened_again(originals, path, table):
    original = Original.of(table)
    table.apply(set_cell(table, 1, name_of(table, "Deal Name"), "Renamed"))
    table.apply(Edit((RemoveDeals((2,)),)))
    table.apply(insert_deals(table, 1, {}, after=1).edit)
    write(table, NEW_CSV, path)

    originals.keep(original, table, path)
    again, found = reopened(originals, path)

    first, added, third = again.deals
    column = name_of(again, "Deal Name")
    assert (again.text(first, column), found.original.text(first, column)) == ("Renamed", "First")
    assert not found.original.knows(added)
    assert found.original.text(third, column) == "Third"
    assert found.original.is_as_opened(again, third)
    assert found.original.is_older


@pytest.mark.parametrize("knows_who_was_closed", [False, True])
def test_whether_an_original_refutes_that_a_deal_was_closed_here_is_kept_from_save_to_save(
    originals, path, table, knows_who_was_closed
):
    original = Original.matched(table, table.copy()) if knows_who_was_closed else Original.of(table)
    for _ in range(2):
        write(table, NEW_CSV, path)
        originals.keep(original, table, path)
        table, found = reopened(originals, path)
        original = found.original

        assert original.is_older
        assert original.knows_who_was_closed is knows_who_was_closed


def test_a_date_with_the_day_first_counts_still_when_its_deal_is_gone_from_the_saved_file(originals, path):
    date = "Estimated Close Date"
    table = DealTable.of(list(NEW), [list((NEW | {date: text}).values()) for text in ("25/12/2027", "3/4/2027")])
    original = Original.of(table)
    table.apply(Edit((RemoveDeals((1,)),)))
    for _ in range(2):
        write(table, NEW_CSV, path)
        originals.keep(original, table, path)
        table, found = reopened(originals, path)
        original = found.original
        judge = Judge(table, today=TODAY, original=original)
        judge.run()

        assert [problem.deal for problem in judge.findings.problems() if problem.fault.rule == "K5"] == table.deals


def test_columns_that_came_and_went_are_followed(originals, path, table):
    original = Original.of(table)
    table.apply(Edit((RemoveColumns((name_of(table, "Errors"),)),)))
    (id,) = table.new_column_ids(1)
    table.apply(Edit((InsertColumns((NewColumn(0, TableColumn.read(id, "Solution 2")),)),)))
    write(table, NEW_CSV, path)

    originals.keep(original, table, path)
    again, found = reopened(originals, path)

    assert found.original.text(1, name_of(again, "Deal Name")) == "First"
    assert found.original.text(1, name_of(again, "Solution 2")) is None


def test_the_first_original_is_followed_through_several_days(originals, path, table):
    original = Original.of(table)
    for day in range(3):
        table.apply(set_cell(table, 1, name_of(table, "Deal Name"), f"Day {day}"))
        write(table, NEW_CSV, path)
        originals.keep(original, table, path)
        originals = Originals(originals._user_data, originals._now)
        table = read(path).table
        original = originals.find(path, table).original

    assert original.text(1, name_of(table, "Deal Name")) == "First"
    (kept,) = originals.kept()
    assert (kept.files, kept.names) == (3, ("deals.csv",))


def test_marks_come_back_with_the_file(originals, path, table):
    date = name_of(table, "Estimated Close Date")
    marks = {MarkKey("closed-here", 2): "x", MarkKey("confirmed", 3, date): "11/30/2026"}
    table.apply(Edit((RemoveDeals((1,)), SetMarks((*marks.items(), (MarkKey("dismissed", 1), "gone"))))))
    write(table, NEW_CSV, path)

    originals.keep(Original.of(table), table, path)
    again, found = reopened(originals, path)
    again.apply(found.marks)

    date = name_of(again, "Estimated Close Date")
    assert again.marks == {MarkKey("closed-here", 1): "x", MarkKey("confirmed", 2, date): "11/30/2026"}


def test_what_results_told_comes_back_with_the_file(originals, path, table):
    notes, errors = name_of(table, "Notes"), name_of(table, "Errors")
    received = Original({1: ["as sent"], 2: ["sent"]}, {notes: 0}, is_older=True)
    table.apply(Edit((SetCells((notes,), (1, 2), (("as sent",), ("edited since",))),)))
    table.apply(set_cell(table, 2, errors, "failed"))
    write(table, NEW_CSV, path)

    originals.keep(Original.of(table), table, path, received=received)
    again, found = reopened(originals, path)

    assert [found.received.is_as_opened(again, deal) for deal in again.deals] == [True, False, False]
    assert [found.received.knows(deal) for deal in again.deals] == [True, True, False]


def test_a_file_that_was_changed_since_is_not_known(originals, path, table):
    originals.keep(Original.of(table), table, path)
    path.write_bytes(path.read_bytes().replace(b"First", b"Elsewhere"))

    _, found = reopened(originals, path)

    assert found is None


def test_a_copy_under_another_name_is_known(originals, path, table):
    originals.keep(Original.of(table), table, path)
    copy = path.with_name("copy.csv")
    copy.write_bytes(path.read_bytes())

    _, found = reopened(originals, copy)

    assert found is not None


def test_a_deal_without_any_text_does_not_shift_the_others(originals, path, table):
    original = Original.of(table)
    columns = tuple(column.id for column in table.columns)
    table.apply(Edit((SetCells(columns, (1,), (("",) * len(columns),)),)))
    write(table, NEW_CSV, path)

    originals.keep(original, table, path)
    again, found = reopened(originals, path)

    assert found.original.text(again.deals[0], name_of(again, "Deal Name")) == "Second"


@pytest.mark.parametrize("damage", [b"", b"12 00000000\n{}\n", b"nonsense"])
@pytest.mark.parametrize("which", ["s-*", "o-*"])
def test_damaged_notes_are_no_notes(originals, path, table, which, damage):
    original = Original.of(table)
    originals.keep(original, table, path)
    for file in originals.folder.glob(which):
        file.write_bytes(damage)

    assert reopened(originals, path)[1] is None
    assert isinstance(originals.kept(), tuple)


def test_one_or_all_can_be_forgotten(originals, path, table):
    originals.keep(Original.of(table), table, path)
    table.apply(set_cell(table, 1, name_of(table, "Deal Name"), "Another file"))
    other = path.with_name("other.csv")
    write(table, NEW_CSV, other)
    originals.keep(Original.of(table), table, other)
    newest, oldest = originals.kept()
    assert (newest.names, oldest.names) == (("other.csv",), ("deals.csv",))
    assert newest.size > 100

    originals.forget(newest.key)
    assert [kept.names for kept in originals.kept()] == [("deals.csv",)]
    assert len(list(originals.folder.iterdir())) == 2
    originals.forget_all()
    assert list(originals.folder.iterdir()) == []


def test_of_many_saves_only_the_last_can_be_reopened(originals, path, table, monkeypatch):
    monkeypatch.setattr(originals_module, "SAVES_PER_FILE", 2)
    original = Original.of(table)
    for day in range(4):
        table.apply(set_cell(table, 1, name_of(table, "Deal Name"), f"Day {day}"))
        write(table, NEW_CSV, path)
        originals.keep(original, table, path)

    (kept,) = originals.kept()
    assert kept.files == 2
    assert reopened(originals, path)[1] is not None


def test_after_forgetting_the_same_window_can_save_again(originals, path, table):
    original = Original.of(table)
    originals.keep(original, table, path)
    originals.forget_all()

    originals.keep(original, table, path)

    assert reopened(originals, path)[1] is not None


def test_only_the_user_may_read_an_original(originals, path, table):
    originals.keep(Original.of(table), table, path)

    assert {stat.S_IMODE(file.stat().st_mode) for file in originals.folder.iterdir()} == {0o600}


def test_what_cannot_be_kept_is_said_in_a_sentence(originals, path, table):
    originals.folder.parent.mkdir()
    originals.folder.write_text("a file where a folder should be", encoding="utf-8")

    with pytest.raises(NotKept, match="could not be kept"):
        originals.keep(Original.of(table), table, path)
    assert originals.find(path, table) is None
    assert originals.kept() == ()


@given(st.lists(st.integers(-1, 6)))
def test_places_are_written_short_and_read_back(numbers):
    assert _listed(_ranges(numbers)) == numbers
