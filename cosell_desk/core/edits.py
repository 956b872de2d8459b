"""Makers of edits of cells: write, clear, fill, commit what was typed. They decide; `DealTable.apply` does."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from cosell_desk.core.changes import Edit, SetCells
from cosell_desk.core.deals import DealTable
from cosell_desk.core.faults import ColumnId, DealId
from cosell_desk.core.watch import Watch, unwatched, watched

IsLocked: TypeAlias = Callable[[DealId, ColumnId], bool]
"""Whether the window refuses an edit of this cell."""


def nothing_is_locked(deal: DealId, column: ColumnId) -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Rectangle:
    """Selected cells: deals and columns in the order in which they are shown."""

    deals: tuple[DealId, ...]
    columns: tuple[ColumnId, ...]


@dataclass(frozen=True, slots=True)
class CellsEdit:
    """An edit of cells. `written` cells change; `locked` ones would have changed and were left alone."""

    edit: Edit
    written: int = 0
    locked: int = 0

    def __bool__(self) -> bool:
        return bool(self.edit)


class CellWriter:
    """Gathers texts for cells, passing over those that are locked or hold the text already."""

    def __init__(self, table: DealTable, is_locked: IsLocked) -> None:
        self.locked = 0
        self._table = table
        self._is_locked = is_locked
        self._texts: dict[DealId, dict[ColumnId, str]] = {}

    def write(self, deal: DealId, column: ColumnId, text: str) -> None:
        if self._table.text(deal, column) == text:
            if deal in self._texts:
                self._texts[deal].pop(column, None)
        elif self._is_locked(deal, column):
            self.locked += 1
        else:
            self._texts.setdefault(deal, {})[column] = text

    def write_new(self, deal: DealId, texts: dict[ColumnId, str]) -> None:
        """Texts into cells of a deal that nothing was written into yet and that hold others."""
        is_locked = self._is_locked
        free = {column: text for column, text in texts.items() if not is_locked(deal, column)}
        self.locked += len(texts) - len(free)
        if free:
            self._texts[deal] = free

    def finish(self) -> CellsEdit:
        texts = {deal: of for deal, of in self._texts.items() if of}
        return CellsEdit(Edit(blocks(self._table, texts)), sum(map(len, texts.values())), self.locked)


def blocks(table: DealTable, texts: dict[DealId, dict[ColumnId, str]]) -> tuple[SetCells, ...]:
    """Texts by deal and column, as one block for each set of columns that deals have in common."""
    alike: dict[tuple[ColumnId, ...], tuple[list[DealId], list[tuple[str, ...]]]] = {}
    in_order: dict[tuple[ColumnId, ...], tuple[ColumnId, ...]] = {}
    for deal, of in texts.items():
        written = tuple(of)
        columns = in_order.get(written)
        if columns is None:
            columns = in_order[written] = tuple(sorted(written, key=table.position))
        deals, rows = alike.setdefault(columns, ([], []))
        deals.append(deal)
        rows.append(tuple(of.values()) if columns == written else tuple([of[column] for column in columns]))
    return tuple([SetCells(columns, tuple(deals), tuple(rows)) for columns, (deals, rows) in alike.items()])


def set_cell(table: DealTable, deal: DealId, column: ColumnId, text: str) -> Edit:
    if table.text(deal, column) == text:
        return Edit()
    return Edit((SetCells((column,), (deal,), ((text,),)),))


def write(
    table: DealTable, selection: Iterable[Rectangle], text: str, is_locked: IsLocked, watch: Watch = unwatched
) -> CellsEdit:
    """One text into every selected cell; "" clears them."""
    writer = CellWriter(table, is_locked)
    for rectangle in selection:
        placed = [(column, table.position(column)) for column in rectangle.columns]
        for deal in watched(rectangle.deals, watch):
            row = table.texts(deal)
            for column, at in placed:
                if row[at] != text:
                    writer.write(deal, column, text)
    return writer.finish()


def clear(table: DealTable, selection: Iterable[Rectangle], is_locked: IsLocked, watch: Watch = unwatched) -> CellsEdit:
    return write(table, selection, "", is_locked, watch)


@dataclass(frozen=True, slots=True)
class Committed:
    """What an open editor leaves behind: the text as typed, then, if it has one safe reading, that reading.

    They are two steps, so that the first undo brings back what was typed and the second the old text. `converted`
    is to be applied after `typed`.
    """

    typed: Edit
    converted: Edit | None = None


def committed(table: DealTable, deal: DealId, column: ColumnId, typed: str) -> Committed:
    edit = set_cell(table, deal, column, typed)
    known = table.column(column).column
    if not edit or known is None or known.kind.is_legal_statement:
        return Committed(edit)
    meant = known.kind.conversion(typed, *context(table, deal, column))
    if meant is None or meant == typed:
        return Committed(edit)
    return Committed(edit, Edit((SetCells((column,), (deal,), ((meant,),)),)))


def context(table: DealTable, deal: DealId, column: ColumnId) -> tuple[str, ...]:
    """The meanings of the cells that the column's kind is told beside the text; "" where a column is missing."""
    known = table.column(column).column
    if known is None:
        return ()
    found: list[str] = []
    for name in known.reads:
        other = table.named(name)
        if other is None or other.column is None:
            found.append("")
        else:
            found.append(other.column.kind.meaning(table.text(deal, other.id), *context(table, deal, other.id)))
    return tuple(found)


def column_cells(deals: Sequence[DealId], column: ColumnId) -> tuple[Rectangle, ...]:
    return (Rectangle(tuple(deals), (column,)),)
