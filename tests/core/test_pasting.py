"""Pasting blocks into shown cells."""

import pytest

from cosell_desk.core.deals import DealTable
from cosell_desk.core.edits import Rectangle, nothing_is_locked
from cosell_desk.core.pasting import Paste, paste

A, B, C, D = 1, 2, 3, 4


@pytest.fixture
def table() -> DealTable:
    return DealTable.of(
        ["Deal Name", "Customer Name", "Notes", "CRM ID"],
        [[f"{letter}{deal}" for letter in "abcd"] for deal in range(1, 6)],
    )


def pasted(table: DealTable, block, deals, columns, *, shown=None, shown_columns=None, locked=(), **options) -> Paste:
    made = paste(
        table,
        block,
        [Rectangle(tuple(deals), tuple(columns))],
        table.deals if shown is None else shown,
        (A, B, C, D) if shown_columns is None else shown_columns,
        lambda deal, column: (deal, column) in locked,
        **options,
    )
    before = [list(row) for row in table.rows()]
    back = table.apply(made.edit)
    after = [list(row) for row in table.rows()]
    table.apply(back)
    assert [list(row) for row in table.rows()] == before
    table.apply(made.edit)
    assert [list(row) for row in table.rows()] == after
    return made


def changes(table: DealTable) -> dict[tuple[int, int], str]:
    """The cells that are not as in the fixture."""
    return {
        (deal, column): table.text(deal, column)
        for deal in table.deals
        for column, letter in enumerate("abcd", 1)
        if table.text(deal, column) != f"{letter}{deal}"
    }


def test_a_block_goes_in_from_the_selected_cell_on(table):
    made = pasted(table, (("1", "2"), ("3", "4")), [2], [B])

    assert changes(table) == {(2, B): "1", (2, C): "2", (3, B): "3", (3, C): "4"}
    assert (made.written, made.locked, made.hidden, made.outside, made.lacking) == (4, 0, 0, 0, 0)
    assert made.target == (Rectangle((2, 3), (B, C)),)


def test_a_single_text_fills_every_selected_rectangle(table):
    made = paste(
        table,
        (("x",),),
        [Rectangle((1, 2), (A,)), Rectangle((4,), (C, D))],
        table.deals,
        (1, 2, 3, 4),
        nothing_is_locked,
    )
    table.apply(made.edit)

    assert changes(table) == {(1, A): "x", (2, A): "x", (4, C): "x", (4, D): "x"}


def test_a_block_is_repeated_to_fill_an_exact_multiple(table):
    pasted(table, (("1", "2"),), [1, 2, 3], [A, B, C, D])

    assert changes(table) == {(deal, column): "12"[(column - 1) % 2] for deal in (1, 2, 3) for column in (1, 2, 3, 4)}


def test_a_row_goes_into_every_deal_of_a_selected_column(table):
    pasted(table, (("1", "2"),), [1, 2], [A])

    assert changes(table) == {(1, A): "1", (1, B): "2", (2, A): "1", (2, B): "2"}


def test_a_block_is_not_repeated_where_the_selection_is_no_multiple(table):
    pasted(table, (("1",), ("2",)), [1, 2, 3], [A])

    assert changes(table) == {(1, A): "1", (2, A): "2"}


def test_a_paste_hits_the_shown_deals_under_sort_and_filter(table):
    made = pasted(table, (("1",), ("2",), ("3",)), [5], [A], shown=[5, 1, 3])

    assert changes(table) == {(5, A): "1", (1, A): "2", (3, A): "3"}
    assert made.hidden == 0


def test_hidden_columns_and_filtered_deals_are_stepped_over_and_counted(table):
    made = pasted(table, (("1", "2"), ("3", "4")), [1], [A], shown=[1, 4, 5], shown_columns=[A, D])

    assert changes(table) == {(1, A): "1", (1, D): "2", (4, A): "3", (4, D): "4"}
    assert made.hidden == 4 * 4 - 4


def test_locked_cells_are_skipped_and_counted(table):
    made = pasted(table, (("1", "2"),), [1, 2], [A, B], locked={(1, A), (2, B)})

    assert changes(table) == {(1, B): "2", (2, A): "1"}
    assert (made.written, made.locked) == (2, 2)


def test_what_lies_beyond_the_last_column_is_counted(table):
    made = pasted(table, (("1", "2", "3"), ("4", "5")), [1], [D])

    assert changes(table) == {(1, D): "1", (2, D): "4"}
    assert made.outside == 3


def test_a_short_row_leaves_the_other_cells_alone(table):
    pasted(table, (("1", "2"), ("3",)), [1], [A])

    assert changes(table) == {(1, A): "1", (1, B): "2", (2, A): "3"}


def test_an_empty_text_in_a_block_clears_its_cell(table):
    pasted(table, (("", "2"),), [1], [A])

    assert changes(table) == {(1, A): "", (1, B): "2"}


def test_more_rows_than_fit_say_how_many_deals_are_lacking(table):
    made = pasted(table, (("1",), ("2",), ("3",)), [5], [A])

    assert changes(table) == {(5, A): "1"}
    assert made.lacking == 2
    assert made.added == ()


def test_empty_rows_at_the_end_of_a_copied_column_need_no_deals(table):
    made = pasted(table, (("1",), ("",), ("3",), ("",), ("",)), [4], [A], adds_deals=True)

    assert [list(row) for row in table.rows()][3:] == [
        ["1", "b4", "c4", "d4"],
        ["", "b5", "c5", "d5"],
        ["3", "", "", ""],
    ]
    assert (made.lacking, len(made.added)) == (0, 1)


def test_empty_rows_below_everything_are_nothing_to_paste(table):
    made = pasted(table, (("", ""), ("", "")), [], [A], adds_deals=True)

    assert not made.edit
    assert made.added == ()


def test_empty_cells_beyond_the_last_column_are_not_missed(table):
    assert pasted(table, (("1", "", ""), ("2", "", "x")), [1], [D]).outside == 1


def test_a_paste_tells_how_far_it_is_and_can_be_stopped(table):
    shares = []
    rows = [Rectangle((1,), (A,))]
    arranged = (rows, table.deals, (A, B, C, D), nothing_is_locked)
    paste(table, (("1",), ("2",)), *arranged, watch=shares.append)
    assert shares == [0.0, 0.5, 1.0]

    def stop(share):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        paste(table, (("1",), ("2",)), *arranged, watch=stop)
    assert changes(table) == {}


def test_lacking_deals_are_added_when_wanted_as_new_deals_with_defaults():
    table = DealTable.of(
        ["Referral ID", "Deal Name", "Partner Referral Status", "Partner Referral Substatus", "Currency"],
        [["r1", "UK", "Active", "Accepted", "USD"]],
    )
    made = paste(
        table,
        (("r8", "Nordic"), ("r9", "Iberia"), ("", "Rhine")),
        [Rectangle((1,), (1, 2))],
        [1],
        (1, 2, 3, 4, 5),
        lambda deal, column: column == 1,
        adds_deals=True,
        defaults={"Currency": "SEK", "Consent to share Customer/Partner contact": "Yes"},
    )
    table.apply(made.edit)

    assert [list(row) for row in table.rows()] == [
        ["r1", "Nordic", "Active", "Accepted", "USD"],
        ["", "Iberia", "New", "Accepted", "SEK"],
        ["", "Rhine", "New", "Accepted", "SEK"],
    ]
    assert made.added == (2, 3)
    assert (made.written, made.locked, made.lacking) == (3, 2, 0)
    assert made.target == (Rectangle((1, 2, 3), (1, 2)),)


def test_a_block_pasted_below_everything_only_adds_deals(table):
    made = pasted(table, (("x", "y"),), [], [A], adds_deals=True)

    assert [list(row) for row in table.rows()][-1] == ["x", "y", "", ""]
    assert made.added == (6,)


def test_nothing_to_paste_is_no_edit(table):
    assert not paste(table, (), [Rectangle((1,), (A,))], table.deals, (A,), nothing_is_locked).edit
    assert not paste(table, (("a1",),), [Rectangle((1,), (A,))], table.deals, (A,), nothing_is_locked).edit
    assert not paste(table, (("x",),), [], table.deals, (A,), nothing_is_locked).edit
