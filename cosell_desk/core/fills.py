"""Makers of edits that fill: down, to the right, and on from the cells that the handle was dragged from."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterable, Sequence
from typing import TypeAlias

from cosell_desk.core.dates import end_of_month, months_later, written
from cosell_desk.core.deals import DealTable, TableColumn
from cosell_desk.core.edits import CellsEdit, CellWriter, IsLocked, Rectangle
from cosell_desk.core.faults import ColumnId, DealId
from cosell_desk.core.kinds import CloseDate, read_date
from cosell_desk.core.watch import Watch, unwatched, watched

Series: TypeAlias = Callable[[int], str]
"""The text at a place counted from the first source cell."""

_COUNTED = re.compile(r"(.*?)([0-9]{1,15})", re.DOTALL)


def fill_down(
    table: DealTable,
    selection: Iterable[Rectangle],
    is_locked: IsLocked,
    above: DealId | None = None,
    watch: Watch = unwatched,
) -> CellsEdit:
    """The first deal's cells into the deals below it; a selection of one deal takes the texts of the deal `above`."""
    writer = CellWriter(table, is_locked)
    for rectangle in selection:
        if len(rectangle.deals) > 1:
            first, *rest = rectangle.deals
        elif above is not None and rectangle.deals:
            first, rest = above, list(rectangle.deals)
        else:
            continue
        for column in watched(rectangle.columns, watch):
            text = table.text(first, column)
            for deal in rest:
                writer.write(deal, column, text)
    return writer.finish()


def fill_right(
    table: DealTable,
    source: Rectangle,
    columns: Sequence[ColumnId],
    is_locked: IsLocked,
    watch: Watch = unwatched,
) -> CellsEdit:
    """The source's texts over and over into `columns`, in the order in which the handle passed them."""
    writer = CellWriter(table, is_locked)
    for deal in watched(source.deals, watch):
        for at, column in enumerate(columns):
            writer.write(deal, column, table.text(deal, source.columns[at % len(source.columns)]))
    return writer.finish()


def fill_series(
    table: DealTable,
    source: Rectangle,
    deals: Sequence[DealId],
    is_locked: IsLocked,
    *,
    only_copy: bool = False,
    watch: Watch = unwatched,
) -> CellsEdit:
    """On from the source into `deals`: dates and counted texts go on counting, everything else is repeated.

    `deals` come in the order in which the handle passed them; dragged upwards, the source's deals come in that order
    too, from the lowest up.
    """
    writer = CellWriter(table, is_locked)
    if not source.deals:
        return writer.finish()
    for column in watched(source.columns, watch):
        texts = [table.text(deal, column) for deal in source.deals]
        series = None if only_copy else _series(table.column(column), texts, len(texts) + len(deals))
        for at, deal in enumerate(deals):
            text = texts[at % len(texts)] if series is None else series(len(texts) + at)
            writer.write(deal, column, text)
    return writer.finish()


def _series(column: TableColumn, texts: Sequence[str], length: int) -> Series | None:
    """How two or more cells obviously go on; None where they do not, or where a list of values says what may be."""
    if len(texts) < 2 or "" in texts:
        return None
    if column.column is not None:
        if isinstance(column.column.kind, CloseDate):
            return _dates([read_date(text) for text in texts], length)
        if column.column.kind.choices():
            return None
    return _counted(texts, length)


def _dates(days: Sequence[datetime.date | None], length: int) -> Series | None:
    found = [day for day in days if day is not None]
    if len(found) < len(days):
        return None
    first, second = found[0], found[1]
    months = (second.year - first.year) * 12 + second.month - first.month
    at_the_end = all(day == end_of_month(day) for day in found)

    def by_months(at: int) -> datetime.date:
        day = months_later(first, months * at)
        return end_of_month(day) if at_the_end else day

    def by_days(at: int) -> datetime.date:
        return first + (second - first) * at

    if months and _goes_through(by_months, found, length):
        return lambda at: written(by_months(at))
    if _goes_through(by_days, found, length):
        return lambda at: written(by_days(at))
    return None


def _goes_through(series: Callable[[int], datetime.date], days: Sequence[datetime.date], length: int) -> bool:
    """Whether the series begins with these days and stays within the calendar."""
    try:
        return [series(at) for at in range(len(days))] == days and series(length - 1) is not None
    except (ValueError, OverflowError):
        return False


def _counted(texts: Sequence[str], length: int) -> Series | None:
    matches = [match for text in texts if (match := _COUNTED.fullmatch(text)) is not None]
    if len(matches) < len(texts) or len({match[1] for match in matches}) > 1:
        return None
    numbers = [int(match[2]) for match in matches]
    first, step = numbers[0], numbers[1] - numbers[0]
    if numbers != [first + step * at for at in range(len(numbers))] or first + step * (length - 1) < 0:
        return None
    start, widths = matches[0][1], {len(match[2]) for match in matches}
    # "008", "009" go on with "010"; "9", "10" with "11".
    width = widths.pop() if len(widths) == 1 and any(match[2][0] == "0" for match in matches) else 0
    return lambda at: f"{start}{first + step * at:0{width}d}"
