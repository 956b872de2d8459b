"""What an upload changes in Partner Center, cell by cell against the original, and how to take a change back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from cosell_desk.core.changes import Edit
from cosell_desk.core.columns import Lock
from cosell_desk.core.deals import DealTable, TableColumn
from cosell_desk.core.edits import blocks
from cosell_desk.core.faults import ColumnId, DealId
from cosell_desk.core.original import Original
from cosell_desk.core.upload import Fate, UploadPlan


@dataclass(frozen=True, slots=True)
class CellChange:
    """A cell that is not as in the original; `before` is its text there."""

    deal: DealId
    column: ColumnId
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Review:
    """`changes` in the table's order. `unknown` are deals of which the original tells nothing; `same` are uploaded
    although nothing in them differs; of those `left_out` cells differ, but the plan does not upload them."""

    changes: tuple[CellChange, ...]
    unknown: tuple[DealId, ...]
    same: tuple[DealId, ...]
    left_out: tuple[DealId, ...]


def review(table: DealTable, original: Original | None, plan: UploadPlan) -> Review:
    """Every cell of every deal that the plan updates or closes."""
    columns = [column for column in table.columns if _counts(column)]
    changes: list[CellChange] = []
    unknown: list[DealId] = []
    same: list[DealId] = []
    left_out: list[DealId] = []
    for deal, fated in plan.fates.items():
        is_update = fated.fate in (Fate.UPDATED, Fate.CLOSING)
        if original is None or not original.knows(deal):
            if is_update:
                unknown.append(deal)
            continue
        found = [] if original.is_as_opened(table, deal) else _changes(table, original, deal, columns)
        if is_update and found:
            changes += found
        elif is_update:
            same.append(deal)
        elif found and not fated.fate.goes_up:
            left_out.append(deal)
    return Review(tuple(changes), tuple(unknown), tuple(same), tuple(left_out))


def _changes(table: DealTable, original: Original, deal: DealId, columns: list[TableColumn]) -> list[CellChange]:
    found = []
    for column in columns:
        before, after = original.first_text(deal, column), table.text(deal, column.id)
        if before is not None and before != after:
            found.append(CellChange(deal, column.id, before, after))
    return found


def _counts(column: TableColumn) -> bool:
    """Whether people change it: what Partner Center writes is changed by bringing in a result, and ignored."""
    return column.column is None or column.column.lock is not Lock.ALWAYS or column.column.is_identity


def take_back(table: DealTable, changes: Iterable[CellChange]) -> Edit:
    """The cells as they were in the original, as one step."""
    texts: dict[DealId, dict[ColumnId, str]] = {}
    for change in changes:
        if change.deal in table and table.text(change.deal, change.column) != change.before:
            texts.setdefault(change.deal, {})[change.column] = change.before
    return Edit(blocks(table, texts))
