"""Filling down, to the right, and on with a series."""

import pytest

from cosell_desk.core.deals import DealTable
from cosell_desk.core.edits import Rectangle, nothing_is_locked
from cosell_desk.core.fills import fill_down, fill_right, fill_series


def a_column(heading: str, *texts: str) -> DealTable:
    return DealTable.of([heading], [[text] for text in texts])


def filled(heading: str, source: list[str], count: int, **options: bool) -> list[str]:
    table = a_column(heading, *source, *[""] * count)
    deals = table.deals
    made = fill_series(
        table, Rectangle(tuple(deals[: len(source)]), (1,)), deals[len(source) :], nothing_is_locked, **options
    )
    table.apply(made.edit)
    return table.column_texts(1)[len(source) :]


def test_fill_down_copies_the_first_deal_of_every_rectangle():
    table = DealTable.of(["Deal Name", "Notes"], [["a", "1"], ["b", "2"], ["c", "3"], ["d", "4"]])
    made = fill_down(table, [Rectangle((1, 2), (1,)), Rectangle((3, 4), (1, 2))], nothing_is_locked)
    table.apply(made.edit)

    assert [list(row) for row in table.rows()] == [["a", "1"], ["a", "2"], ["c", "3"], ["c", "3"]]
    assert made.written == 3


def test_fill_down_of_one_deal_copies_the_deal_above():
    table = a_column("Deal Name", "a", "b", "c")
    made = fill_down(table, [Rectangle((3,), (1,))], nothing_is_locked, above=1)
    table.apply(made.edit)

    assert table.column_texts(1) == ["a", "b", "a"]


def test_fill_down_of_the_first_shown_deal_does_nothing():
    assert not fill_down(a_column("Deal Name", "a"), [Rectangle((1,), (1,))], nothing_is_locked)


def test_fill_down_follows_the_shown_order_and_skips_locked_cells():
    table = a_column("Deal Name", "a", "b", "c")
    made = fill_down(table, [Rectangle((3, 1, 2), (1,))], lambda deal, column: deal == 2)
    table.apply(made.edit)

    assert table.column_texts(1) == ["c", "b", "c"]
    assert (made.written, made.locked) == (1, 1)


def test_fill_right_repeats_the_source():
    table = DealTable.of(["Solution 1", "Solution 2", "Solution 3"], [["a", "", ""], ["b", "", ""]])
    made = fill_right(table, Rectangle((1, 2), (1,)), (2, 3), nothing_is_locked)
    table.apply(made.edit)

    assert [list(row) for row in table.rows()] == [["a", "a", "a"], ["b", "b", "b"]]


@pytest.mark.parametrize(
    ("heading", "source", "goes_on"),
    [
        ("Deal Name", ["x"], ["x", "x", "x"]),
        ("Deal Name", ["x", "y"], ["x", "y", "x"]),
        ("Deal Name", ["Deal 1"], ["Deal 1", "Deal 1", "Deal 1"]),
        ("Deal Name", ["Deal 1", "Deal 2"], ["Deal 3", "Deal 4", "Deal 5"]),
        ("Deal Name", ["Deal 9", "Deal 10"], ["Deal 11", "Deal 12", "Deal 13"]),
        ("Deal Name", ["Deal 1", "Lead 2"], ["Deal 1", "Lead 2", "Deal 1"]),
        ("Deal Name", ["Deal 1", "Deal 2", "Deal 4"], ["Deal 1", "Deal 2", "Deal 4"]),
        ("CRM ID", ["008", "009"], ["010", "011", "012"]),
        ("CRM ID", ["10", "20"], ["30", "40", "50"]),
        ("CRM ID", ["2", "1"], ["2", "1", "2"]),
        ("CRM ID", ["5", "4"], ["3", "2", "1"]),
        ("CRM ID", ["1", ""], ["1", "", "1"]),
        ("Estimated Deal Value", ["100", "200"], ["300", "400", "500"]),
        ("Estimated Deal Value", ["10.5", "11.5"], ["10.5", "11.5", "10.5"]),
        ("Region", ["R1", "R2"], ["R3", "R4", "R5"]),
        ("Sales Stage", ["10", "20"], ["10", "20", "10"]),
        ("What specific help from Microsoft?", ["1", "2"], ["1", "2", "1"]),
        ("Estimated Close Date", ["03/15/2027"], ["03/15/2027", "03/15/2027", "03/15/2027"]),
        ("Estimated Close Date", ["03/15/2027", "03/16/2027"], ["03/17/2027", "03/18/2027", "03/19/2027"]),
        ("Estimated Close Date", ["01/28/2027", "02/04/2027"], ["02/11/2027", "02/18/2027", "02/25/2027"]),
        ("Estimated Close Date", ["1/15/2027", "2/15/2027"], ["03/15/2027", "04/15/2027", "05/15/2027"]),
        ("Estimated Close Date", ["01/31/2027", "02/28/2027"], ["03/31/2027", "04/30/2027", "05/31/2027"]),
        ("Estimated Close Date", ["03/15/2027", "later"], ["03/15/2027", "later", "03/15/2027"]),
        ("Estimated Close Date", ["12/30/9999", "12/31/9999"], ["12/30/9999", "12/31/9999", "12/30/9999"]),
    ],
)
def test_the_handle_goes_on_counting_where_that_is_obvious(heading, source, goes_on):
    assert filled(heading, source, 3) == goes_on


def test_the_handle_only_copies_when_told():
    assert filled("CRM ID", ["1", "2"], 3, only_copy=True) == ["1", "2", "1"]


def test_the_handle_dragged_upwards_counts_backwards():
    table = a_column("CRM ID", "", "", "7", "8")
    made = fill_series(table, Rectangle((4, 3), (1,)), (2, 1), nothing_is_locked)
    table.apply(made.edit)

    assert table.column_texts(1) == ["5", "6", "7", "8"]


def test_the_handle_skips_locked_cells_without_losing_count():
    table = a_column("CRM ID", "1", "2", "x", "x", "x")
    made = fill_series(table, Rectangle((1, 2), (1,)), (3, 4, 5), lambda deal, column: deal == 4)
    table.apply(made.edit)

    assert table.column_texts(1) == ["1", "2", "3", "x", "5"]
    assert made.locked == 1
