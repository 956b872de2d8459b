"""Makers of edits of many deals at once: move close dates, close deals."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from cosell_desk.core.changes import Edit
from cosell_desk.core.columns import REASON, STATUS, SUBSTATUS
from cosell_desk.core.dates import months_later, written
from cosell_desk.core.deals import DealTable
from cosell_desk.core.edits import CellsEdit, CellWriter, IsLocked
from cosell_desk.core.faults import ColumnId, DealId
from cosell_desk.core.kinds import is_blank, read_date


@dataclass(frozen=True, slots=True)
class ShiftedDates:
    """`cells` moves right dates; `unread` cells hold something that is no right date, `empty` ones nothing."""

    cells: CellsEdit
    unread: int = 0
    empty: int = 0


def shift_dates(
    table: DealTable,
    column: ColumnId,
    deals: Iterable[DealId],
    is_locked: IsLocked,
    *,
    days: int = 0,
    months: int = 0,
) -> ShiftedDates:
    """Dates later (or, below zero, earlier): first by months, a day that the month lacks becoming its last, then by
    days."""

    def shifted(day: datetime.date) -> datetime.date:
        return months_later(day, months) + datetime.timedelta(days)

    return _moved(table, column, deals, is_locked, shifted)


def _moved(
    table: DealTable,
    column: ColumnId,
    deals: Iterable[DealId],
    is_locked: IsLocked,
    shifted: Callable[[datetime.date], datetime.date],
) -> ShiftedDates:
    writer = CellWriter(table, is_locked)
    unread = empty = 0
    for deal in deals:
        text = table.text(deal, column).strip()
        day = read_date(text)
        if day is None:
            unread += not is_blank(text)
            empty += is_blank(text)
            continue
        try:
            later = shifted(day)
        except (ValueError, OverflowError):
            unread += 1
            continue
        if later != day:
            writer.write(deal, column, written(later))
    return ShiftedDates(writer.finish(), unread, empty)


@dataclass(frozen=True, slots=True)
class ClosedDeals:
    """`closed` deals are closed by the edit; `locked` ones were left as they are, whole."""

    edit: Edit
    closed: tuple[DealId, ...] = ()
    locked: tuple[DealId, ...] = ()


def close_deals(
    table: DealTable,
    deals: Iterable[DealId],
    substatus: str,
    is_locked: IsLocked,
    *,
    reason: str = "",
    note: str = "",
) -> ClosedDeals:
    """Status Closed, the substatus, its reason ("" takes an old one away) and a note below those that are there.

    Only deals that Partner Center has can be closed: the caller chooses them.
    """
    texts = {STATUS: "Closed", SUBSTATUS: substatus, REASON: reason}
    named = [(table.named(name), text) for name, text in texts.items()]
    columns = [(known.id, text) for known, text in named if known is not None]
    notes = table.named("Notes")
    writer = CellWriter(table, is_locked)
    closed: list[DealId] = []
    locked: list[DealId] = []
    for deal in deals:
        cells = list(columns)
        if notes is not None and not is_blank(note):
            before = table.text(deal, notes.id)
            cells.append((notes.id, note if is_blank(before) else f"{before.rstrip()}\n{note}"))
        changing = [(column, text) for column, text in cells if table.text(deal, column) != text]
        if any(is_locked(deal, column) for column, _ in changing):
            locked.append(deal)
            continue
        for column, text in changing:
            writer.write(deal, column, text)
        if changing:
            closed.append(deal)
    return ClosedDeals(writer.finish().edit, tuple(closed), tuple(locked))
