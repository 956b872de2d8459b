"""Days as right date texts, and counting with them."""

import datetime

import pytest

from cosell_desk.core.dates import end_of_month, months_later, right_date, swapped, written

DAY = datetime.date


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("03/15/2027", DAY(2027, 3, 15)),
        ("3/5/2027", DAY(2027, 3, 5)),
        ("02/29/2028", DAY(2028, 2, 29)),
        ("02/29/2027", None),
        ("15/03/2027", None),
        ("03/15/27", None),
        ("2027-03-15", None),
        (" 03/15/2027", None),
        ("", None),
        ("00/10/2027", None),
    ],
)
def test_a_right_date_is_month_day_year(text, day):
    assert right_date(text) == day


def test_a_day_is_written_with_its_zeros():
    assert written(DAY(2027, 3, 5)) == "03/05/2027"


@pytest.mark.parametrize(
    ("text", "other"),
    [("03/04/2027", "04/03/2027"), ("3/4/2027", "04/03/2027"), ("03/15/2027", None), ("04/04/2027", None), ("x", None)],
)
def test_month_and_day_are_swapped_where_both_orders_are_possible(text, other):
    assert swapped(text) == other


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (DAY(2027, 1, 31), 1, DAY(2027, 2, 28)),
        (DAY(2027, 1, 31), 13, DAY(2028, 2, 29)),
        (DAY(2027, 3, 31), -1, DAY(2027, 2, 28)),
        (DAY(2027, 12, 15), 1, DAY(2028, 1, 15)),
        (DAY(2027, 1, 15), -1, DAY(2026, 12, 15)),
        (DAY(2027, 5, 5), 0, DAY(2027, 5, 5)),
    ],
)
def test_months_later_is_the_same_day_or_the_months_last(day, months, later):
    assert months_later(day, months) == later


def test_no_month_is_later_than_the_calendar():
    with pytest.raises(ValueError, match="10000"):
        months_later(DAY(9999, 12, 1), 1)


def test_a_month_ends_on_its_last_day():
    assert end_of_month(DAY(2028, 2, 3)) == DAY(2028, 2, 29)
