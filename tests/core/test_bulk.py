"""Changes of many deals at once."""

import pytest

from cosell_desk.core.bulk import close_deals, shift_dates
from cosell_desk.core.deals import DealTable
from cosell_desk.core.edits import nothing_is_locked


def dates(*texts: str) -> DealTable:
    return DealTable.of(["Estimated Close Date"], [[text] for text in texts])


@pytest.mark.parametrize(
    ("before", "by", "after"),
    [
        ("03/15/2027", {"days": 7}, "03/22/2027"),
        ("3/1/2027", {"days": -1}, "02/28/2027"),
        ("01/31/2027", {"months": 1}, "02/28/2027"),
        ("01/31/2028", {"months": 1}, "02/29/2028"),
        ("12/31/2027", {"months": -3}, "09/30/2027"),
        ("02/28/2027", {"months": 1}, "03/28/2027"),
        ("12/15/2027", {"months": 12}, "12/15/2028"),
        ("01/31/2027", {"months": 1, "days": 1}, "03/01/2027"),
        (" 03/15/2027 ", {"days": 1}, "03/16/2027"),
    ],
)
def test_a_close_date_is_moved(before, by, after):
    table = dates(before)
    table.apply(shift_dates(table, 1, [1], nothing_is_locked, **by).cells.edit)

    assert table.text(1, 1) == after


def test_only_right_dates_are_moved_and_the_others_counted():
    table = dates("03/15/2027", "31.12.2027", "", "02/31/2027", "12/31/9999", " ", "04/15/2027")
    made = shift_dates(table, 1, table.deals, lambda deal, column: deal == 7, days=1)
    table.apply(made.cells.edit)

    assert table.column_texts(1) == ["03/16/2027", "31.12.2027", "", "02/31/2027", "12/31/9999", " ", "04/15/2027"]
    assert (made.cells.written, made.cells.locked, made.unread, made.empty) == (1, 1, 3, 2)


def test_moving_by_nothing_is_no_edit_and_leaves_spellings():
    assert not shift_dates(dates("3/5/2027"), 1, [1], nothing_is_locked).cells


HEADINGS = [
    "Partner Referral Status",
    "Partner Referral Substatus",
    "Declined/Lost reason",
    "Notes",
]


def test_deals_are_closed_with_reason_and_note_in_one_edit():
    table = DealTable.of(HEADINGS, [["Active", "Accepted", "", "call\n"], ["Active", "Accepted", "", ""]])
    before = [list(row) for row in table.rows()]
    made = close_deals(table, table.deals, "Lost", nothing_is_locked, reason="2", note="No answer since May.")
    back = table.apply(made.edit)

    assert [list(row) for row in table.rows()] == [
        ["Closed", "Lost", "2", "call\nNo answer since May."],
        ["Closed", "Lost", "2", "No answer since May."],
    ]
    assert made.closed == (1, 2)
    table.apply(back)
    assert [list(row) for row in table.rows()] == before


def test_closing_as_won_takes_an_old_reason_away_and_leaves_the_notes():
    table = DealTable.of(HEADINGS, [["Active", "Accepted", "3", "call"]])
    table.apply(close_deals(table, [1], "Won", nothing_is_locked).edit)

    assert list(table.texts(1)) == ["Closed", "Won", "", "call"]


def test_a_locked_deal_is_left_whole():
    table = DealTable.of(HEADINGS, [["Closed", "Won", "", ""], ["Active", "Accepted", "", ""]])
    made = close_deals(table, [1, 2], "Lost", lambda deal, column: deal == 1, reason="2", note="x")
    table.apply(made.edit)

    assert list(table.texts(1)) == ["Closed", "Won", "", ""]
    assert (made.closed, made.locked) == ((2,), (1,))


def test_a_deal_that_is_closed_like_this_already_is_not_changed():
    table = DealTable.of(HEADINGS, [["Closed", "Won", "", ""]])

    assert not close_deals(table, [1], "Won", nothing_is_locked).edit


def test_a_file_without_a_reason_column_is_closed_without_reason():
    table = DealTable.of(HEADINGS[:2], [["New", "Received"]])
    table.apply(close_deals(table, [1], "Declined", nothing_is_locked, reason="1", note="x").edit)

    assert list(table.texts(1)) == ["Closed", "Declined"]
