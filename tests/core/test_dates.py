"""Counting with days, and writing them."""

import datetime

import pytest

from cosell_desk.core.dates import end_of_month, months_later, written

DAY = datetime.date


def test_a_day_is_written_with_its_zeros():
    assert written(DAY(2027, 3, 5)) == "03/05/2027"


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
