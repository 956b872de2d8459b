"""An edit got ready: all of it that takes long is done before anything changes, and can be given up until then."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from typing import TypeAlias

from cosell_desk.core.changes import (
    Change,
    Edit,
    InsertColumns,
    InsertDeals,
    RemoveColumns,
    RemoveDeals,
    SetCells,
    SetHeadings,
    SetMarks,
)
from cosell_desk.core.deals import DealTable, Draft
from cosell_desk.core.watch import Watch
from cosell_desk.files.edit_codec import PIECE, edit_text

Waits: TypeAlias = Callable[[str], AbstractContextManager[Watch]]
"""Takes the words over a progress; while the context lasts, what it answers shows the share that is done, and raises
Cancelled once the user gives up."""

_AT_ONCE = 100_000
"""Cells that are changed and written to the journal without anybody feeling it."""
_PIECES = 100
"""Put together into one part of the journal's line, so that it is written in not too many."""


@dataclass(frozen=True, slots=True)
class ReadyEdit:
    """`text` is what the journal is to write, in parts. An edit of ordinary size has neither: both are quickly made."""

    edit: Edit
    draft: Draft | None = None
    text: tuple[bytes, ...] = ()

    def carry_out(self, table: DealTable) -> Edit:
        """The way back. Raises EditRefused when the edit does not fit the table."""
        if self.draft is not None and self.draft.is_current:
            return table.take(self.draft)
        return table.apply(self.edit)


def without_waiting(words: str) -> AbstractContextManager[Watch]:
    return nullcontext(lambda share: None)


def is_large(table: DealTable, edit: Edit) -> bool:
    return sum([_size(table, change) for change in edit.changes]) > _AT_ONCE


def get_ready(table: DealTable, edit: Edit, watch: Watch) -> ReadyEdit:
    """Raises EditRefused when the edit does not fit the table, and whatever `watch` raises."""
    if not is_large(table, edit):
        return ReadyEdit(edit)
    draft = Draft(table, edit)
    for share in draft.steps():
        watch(share / 2)
    expected = sum([_size(table, change) for change in edit.changes]) / len(table.columns or (0,)) / PIECE * 2
    parts = [b""]
    few: list[bytes] = []
    for at, piece in enumerate(edit_text(edit)):
        watch(0.5 + min(at / expected, 1.0) / 2)
        few.append(piece)
        if len(few) == _PIECES:
            parts.append(b"".join(few))
            few.clear()
    return ReadyEdit(edit, draft, (*parts, *few))


def _size(table: DealTable, change: Change) -> int:
    """In cells."""
    match change:
        case SetCells(columns, deals):
            return len(columns) * len(deals)
        case InsertDeals(deals):
            return len(deals) * len(table.columns)
        case RemoveDeals(gone):
            return len(gone) * len(table.columns)
        case InsertColumns(columns):
            return len(columns) * len(table)
        case RemoveColumns(gone):
            return len(gone) * len(table)
        case SetHeadings(headings):
            return len(headings)
        case SetMarks(marks):
            return len(marks)
