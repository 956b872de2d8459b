"""Right dates (month/day/year, rule K4) as days, and days as the program writes them."""

from __future__ import annotations

import calendar
import datetime
import re

_RIGHT = re.compile(r"([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})")


def right_date(text: str) -> datetime.date | None:
    """The day that a right date text names; None for every other text."""
    found = _RIGHT.fullmatch(text)
    if found is None:
        return None
    try:
        return datetime.date(int(found[3]), int(found[1]), int(found[2]))
    except ValueError:
        return None


def written(day: datetime.date) -> str:
    return f"{day.month:02d}/{day.day:02d}/{day.year:04d}"


def swapped(text: str) -> str | None:
    """The date with month and day changed about; None where only one order is possible."""
    day = right_date(text)
    if day is None or day.day > 12 or day.day == day.month:
        return None
    return written(day.replace(month=day.day, day=day.month))


def end_of_month(day: datetime.date) -> datetime.date:
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


def months_later(day: datetime.date, months: int) -> datetime.date:
    """The same day of another month, or that month's last day. Raises ValueError outside the years 1 to 9999."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not 1 <= year <= 9999:
        raise ValueError(f"no such year: {year}")
    return datetime.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
