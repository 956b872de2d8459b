"""Counting with days, and days as the program writes them (month/day/year, rule K4)."""

from __future__ import annotations

import calendar
import datetime


def written(day: datetime.date) -> str:
    return f"{day.month:02d}/{day.day:02d}/{day.year:04d}"


def end_of_month(day: datetime.date) -> datetime.date:
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


def months_later(day: datetime.date, months: int) -> datetime.date:
    """The same day of another month, or that month's last day. Raises ValueError outside the years 1 to 9999."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not 1 <= year <= 9999:
        raise ValueError(f"no such year: {year}")
    return datetime.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
