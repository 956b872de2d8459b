"""Which deals are shown: tiles, a filter per column, a text in any cell, a window of close dates; all must hold."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from cosell_desk.core.columns import STATUS
from cosell_desk.core.deals import DealTable, TableColumn
from cosell_desk.core.faults import ColumnId, DealId
from cosell_desk.core.findings import DealKind, Findings
from cosell_desk.core.kinds import CloseDate, is_blank, read_date
from cosell_desk.core.original import ChangedDeals
from cosell_desk.core.row_texts import RowTexts
from cosell_desk.core.sorting import sorted_texts
from cosell_desk.core.translate import QT_TRANSLATE_NOOP


class Tile(Enum):
    ALL = QT_TRANSLATE_NOOP("Tile", "All")
    ERRORS = QT_TRANSLATE_NOOP("Tile", "Errors")
    WARNINGS = QT_TRANSLATE_NOOP("Tile", "Warnings")
    NEW = QT_TRANSLATE_NOOP("Tile", "New")
    EXISTING = QT_TRANSLATE_NOOP("Tile", "Existing")
    CLOSED = QT_TRANSLATE_NOOP("Tile", "Closed")
    CHANGED = QT_TRANSLATE_NOOP("Tile", "Changed")


class DateWindow(Enum):
    """Of the close date. Overdue: before today on a deal that is not closed."""

    OVERDUE = QT_TRANSLATE_NOOP("DateWindow", "Overdue")
    THIS_MONTH = QT_TRANSLATE_NOOP("DateWindow", "This month")
    THIS_QUARTER = QT_TRANSLATE_NOOP("DateWindow", "This quarter")
    NEXT_30_DAYS = QT_TRANSLATE_NOOP("DateWindow", "Next 30 days")

    def holds(self, day: datetime.date, today: datetime.date) -> bool:
        match self:
            case DateWindow.OVERDUE:
                return day < today
            case DateWindow.THIS_MONTH:
                return (day.year, day.month) == (today.year, today.month)
            case DateWindow.THIS_QUARTER:
                return (day.year, (day.month - 1) // 3) == (today.year, (today.month - 1) // 3)
            case DateWindow.NEXT_30_DAYS:
                return today <= day <= today + datetime.timedelta(30)


@dataclass(frozen=True, slots=True)
class ColumnFilter:
    """What a column's cell must be. `values` are texts to the letter, None for any; `contains` whatever the case;
    `is_empty` True for blank cells, False for filled ones, None for both."""

    column: ColumnId
    values: frozenset[str] | None = None
    contains: str = ""
    is_empty: bool | None = None

    def __bool__(self) -> bool:
        return self.values is not None or bool(self.contains) or self.is_empty is not None


@dataclass(frozen=True, slots=True)
class Filter:
    tile: Tile = Tile.ALL
    columns: tuple[ColumnFilter, ...] = ()
    text: str = ""
    window: DateWindow | None = None

    def __bool__(self) -> bool:
        """Whether it can hide anything."""
        return self.tile is not Tile.ALL or any(self.columns) or bool(self.text) or self.window is not None

    def of(self, column: ColumnId) -> ColumnFilter:
        return next((each for each in self.columns if each.column == column), ColumnFilter(column))

    def with_column(self, new: ColumnFilter) -> Filter:
        """The same filter with another condition for that column; an empty condition takes it away."""
        others = tuple([each for each in self.columns if each.column != new.column])
        return replace(self, columns=(*others, new) if new else others)


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of the deals beside their texts."""

    findings: Findings
    changed: ChangedDeals
    today: datetime.date


def filtered(table: DealTable, wanted: Filter, facts: Facts, rows: RowTexts) -> list[DealId]:
    """The deals that are shown, in the file's order."""
    deals: Sequence[DealId] = table.deals
    if wanted.tile is not Tile.ALL:
        holds = _tile(wanted.tile, facts)
        deals = [deal for deal in deals if holds(deal)]
    for column in wanted.columns:
        if column and table.has_column(column.column):
            deals = _by_column(table, column, deals)
    if wanted.window is not None:
        deals = _by_window(table, wanted.window, facts.today, deals)
    if wanted.text:
        deals = rows.deals_with(wanted.text, deals)
    return list(deals)


def tile_counts(table: DealTable, facts: Facts) -> dict[Tile, int]:
    """How many deals each tile shows by itself."""
    counts = facts.findings.counts
    return {
        Tile.ALL: len(table),
        Tile.ERRORS: counts.deals_with_errors,
        Tile.WARNINGS: counts.deals_with_warnings,
        Tile.NEW: counts.new,
        Tile.EXISTING: counts.existing,
        Tile.CLOSED: counts.closed,
        Tile.CHANGED: len(facts.changed.deals),
    }


def _tile(tile: Tile, facts: Facts) -> Callable[[DealId], bool]:
    findings = facts.findings
    match tile:
        case Tile.ALL:
            return lambda deal: True
        case Tile.ERRORS:
            return findings.has_errors
        case Tile.WARNINGS:
            return findings.has_warnings
        case Tile.CHANGED:
            return facts.changed.deals.__contains__
        case Tile.NEW:
            kind = DealKind.NEW
        case Tile.EXISTING:
            kind = DealKind.EXISTING
        case Tile.CLOSED:
            kind = DealKind.CLOSED
    return lambda deal: findings.kind(deal) is kind


def _by_column(table: DealTable, wanted: ColumnFilter, deals: Iterable[DealId]) -> list[DealId]:
    at = table.position(wanted.column)
    needle = wanted.contains.casefold()
    verdicts: dict[str, bool] = {}

    def holds(text: str) -> bool:
        if text not in verdicts:
            verdicts[text] = (
                (wanted.values is None or text in wanted.values)
                and (wanted.is_empty is None or is_blank(text) is wanted.is_empty)
                and needle in text.casefold()
            )
        return verdicts[text]

    return [deal for deal in deals if holds(table.texts(deal)[at])]


def _by_window(table: DealTable, window: DateWindow, today: datetime.date, deals: Iterable[DealId]) -> list[DealId]:
    date = close_date(table)
    if date is None or date.column is None:
        return []
    at, kind = table.position(date.id), date.column.kind
    days: dict[str, datetime.date | None] = {}
    found = []
    for deal in deals:
        text = table.texts(deal)[at]
        if text not in days:
            days[text] = read_date(text.strip()) or read_date(kind.meaning(text))
        day = days[text]
        if day is not None and window.holds(day, today):
            found.append(deal)
    if window is not DateWindow.OVERDUE:
        return found
    closed = _deals_closed(table)
    return [deal for deal in found if deal not in closed]


def close_date(table: DealTable) -> TableColumn | None:
    """The column that windows of dates look at."""
    return next((known for known in table.columns if is_close_date(known)), None)


def is_close_date(column: TableColumn) -> bool:
    return column.column is not None and isinstance(column.column.kind, CloseDate)


def _deals_closed(table: DealTable) -> set[DealId]:
    status = table.named(STATUS)
    if status is None or status.column is None:
        return set()
    kind = status.column.kind
    texts = table.column_texts(status.id)
    closed = {text for text in set(texts) if kind.meaning(text) == "Closed"}
    return {deal for deal, text in zip(table.deals, texts, strict=True) if text in closed}


def values_of(table: DealTable, column: ColumnId, deals: Iterable[DealId]) -> list[tuple[str, int]]:
    """The texts that a column holds in these deals, in the order of its kind, each with how often."""
    at = table.position(column)
    counts = Counter([table.texts(deal)[at] for deal in deals])
    return [(text, counts[text]) for text in sorted_texts(table.column(column), counts)]
