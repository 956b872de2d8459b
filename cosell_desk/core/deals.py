"""The table of deals: text under stable ids, changed through one door."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence, Set
from copy import copy
from dataclasses import dataclass
from itertools import pairwise
from operator import itemgetter
from types import MappingProxyType
from typing import TypeAlias

from cosell_desk.core.changes import (
    Change,
    Edit,
    InsertColumns,
    InsertDeals,
    MarkKey,
    NewColumn,
    NewDeal,
    RemoveColumns,
    RemoveDeals,
    SetCells,
    SetHeadings,
    SetMarks,
)
from cosell_desk.core.columns import Column
from cosell_desk.core.errors import EditRefused
from cosell_desk.core.faults import ColumnId, DealId
from cosell_desk.core.layouts import Layout, layout_of, recognise

Steps: TypeAlias = Generator[float, None, Change]
"""Answers the share that is done, and at the end the change that takes it back."""

_DEALS = 500
"""Changed in one step: a few milliseconds in a wide table."""


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column of a file: its own heading, and what we know about it (`column` None: nobody knows it).

    `number` is 2 for "Solution 2" and 0 outside numbered families. A surplus column stands beyond the heading row:
    it holds cells that some rows have too many.
    """

    id: ColumnId
    heading: str
    column: Column | None
    number: int = 0
    is_surplus: bool = False

    @property
    def name(self) -> str:
        """The column's name by meaning ("Solution 2"), or the heading of a column nobody knows."""
        if self.column is None:
            return self.heading
        return f"{self.column.name} {self.number}" if self.number else self.column.name

    @classmethod
    def read(cls, id: ColumnId, heading: str, *, is_surplus: bool = False) -> TableColumn:
        found = None if is_surplus else recognise(heading)
        if found is None:
            return cls(id, heading, None, 0, is_surplus)
        return cls(id, heading, found.column, found.number)


@dataclass(frozen=True, slots=True)
class FileFacts:
    """What reading noticed about the file as a whole; rules F7 and F10 speak of it."""

    short_rows: int = 0
    blank_rows: int = 0
    banner_lines: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class TableState:
    """All that a table is, to make it again: `rows` in the table's order, ids used and the next ones free.

    `row_numbers` also hold those of deals that were removed and may come back. `born_surplus` are columns that stood
    beyond the heading row, whatever heading they were given since.
    """

    columns: tuple[TableColumn, ...]
    rows: dict[DealId, list[str]]
    row_numbers: dict[DealId, int]
    marks: dict[MarkKey, str]
    facts: FileFacts
    next_deal: DealId
    next_column: ColumnId
    born_surplus: frozenset[ColumnId] = frozenset()


class DealTable:
    """Deals (rows) and columns of text. Every deal and column keeps its id for life; ids are never used again.

    `deals` and `columns` are in the file's order. What is handed out must not be changed by the taker.
    """

    def __init__(self, columns: Iterable[TableColumn] = (), facts: FileFacts = FileFacts()) -> None:
        self.facts = facts
        self.deals: list[DealId] = []
        self.columns: tuple[TableColumn, ...] = ()
        self.layout: Layout = layout_of(())
        self.revision = 0
        self._texts: dict[DealId, list[str]] = {}
        self._row_numbers: dict[DealId, int] = {}
        self._marks: dict[MarkKey, str] = {}
        self._place_of_deal: dict[DealId, int] | None = None
        self._born_surplus: set[ColumnId] = set()
        self._copied: set[DealId] | None = None  # in a draft: the deals whose rows are its own
        self._next_deal: DealId = 1
        self._next_column: ColumnId = 1
        self._set_columns(tuple(columns))

    @classmethod
    def of(
        cls,
        headings: Sequence[str],
        rows: Iterable[list[str]],
        row_numbers: Iterable[int] | None = None,
        *,
        surplus: int = 0,
        facts: FileFacts = FileFacts(),
    ) -> DealTable:
        """A table of `rows`, each as long as `headings` plus `surplus`; the lists become the table's own.

        `row_numbers` are those a spreadsheet shows for the file; deals made later have none.
        """
        texts = list(rows)
        columns = [TableColumn.read(at, heading) for at, heading in enumerate(headings, 1)]
        columns += [TableColumn.read(len(columns) + at, "", is_surplus=True) for at in range(1, surplus + 1)]
        table = cls(columns, facts)
        table.deals = list(range(1, len(texts) + 1))
        table._texts = dict(zip(table.deals, texts, strict=True))
        table._next_deal = len(texts) + 1
        if row_numbers is not None:
            table._row_numbers = dict(zip(table.deals, row_numbers, strict=True))
        return table

    def copy(self) -> DealTable:
        """A table with the same ids that does not follow later changes of this one."""
        return DealTable.restored(self.state())

    def state(self) -> TableState:
        """All that the table is now, apart from later changes."""
        return TableState(
            columns=self.columns,
            rows={deal: self._texts[deal].copy() for deal in self.deals},
            row_numbers=self._row_numbers.copy(),
            marks=self._marks.copy(),
            facts=self.facts,
            next_deal=self._next_deal,
            next_column=self._next_column,
            born_surplus=frozenset(self._born_surplus),
        )

    @classmethod
    def restored(cls, state: TableState) -> DealTable:
        """The table of that state, under the same ids; the state's rows become its own."""
        table = cls(state.columns, state.facts)
        table.deals = list(state.rows)
        table._texts = state.rows
        table._row_numbers = state.row_numbers
        table._marks = state.marks
        table._next_deal = state.next_deal
        table._next_column = state.next_column
        table._born_surplus.update(state.born_surplus)
        return table

    # What is there

    def __contains__(self, deal: DealId) -> bool:
        return deal in self._texts

    def __len__(self) -> int:
        return len(self.deals)

    def text(self, deal: DealId, column: ColumnId) -> str:
        return self._texts[deal][self._position[column]]

    def texts(self, deal: DealId) -> Sequence[str]:
        """The deal's cells in the order of `columns`."""
        return self._texts[deal]

    def rows(self) -> Iterator[Sequence[str]]:
        """The deals' cells, deal by deal in the file's order."""
        return map(self._texts.__getitem__, self.deals)

    def column_texts(self, column: ColumnId) -> list[str]:
        """One column's cells in the order of `deals`."""
        at = self._position[column]
        return [self._texts[deal][at] for deal in self.deals]

    def position(self, column: ColumnId) -> int:
        """Where the column stands in `columns`."""
        return self._position[column]

    @property
    def positions(self) -> Mapping[ColumnId, int]:
        """Where each column stands; columns that come or go make a new one."""
        return self._position

    def has_column(self, column: ColumnId) -> bool:
        return column in self._position

    def column(self, column: ColumnId) -> TableColumn:
        return self.columns[self._position[column]]

    def named(self, name: str) -> TableColumn | None:
        """The first column with that meaning ("Solution 2"), whatever its heading in the file is."""
        return self._by_name.get(name)

    def family(self, name: str) -> tuple[TableColumn, ...]:
        """The columns of a numbered family ("Solution") by their numbers, each number once."""
        return self._families.get(name, ())

    def place(self, deal: DealId) -> int:
        """Where the deal stands in `deals`."""
        return self._places()[deal]

    def in_order(self, deals: Set[DealId]) -> list[DealId]:
        """These deals of the table in the order of `deals`."""
        if len(deals) == len(self.deals):
            return self.deals.copy()
        return sorted(deals, key=self._places().__getitem__) if len(deals) > 1 else list(deals)

    def there(self, deals: Iterable[DealId]) -> frozenset[DealId]:
        """Those of these deals that are in the table."""
        return frozenset(filter(self._texts.__contains__, deals))

    def _places(self) -> dict[DealId, int]:
        if self._place_of_deal is None:
            self._place_of_deal = {deal: place for place, deal in enumerate(self.deals)}
        return self._place_of_deal

    def row_number(self, deal: DealId) -> int | None:
        """The row that a spreadsheet shows for the deal in the file; None for a deal that was added since."""
        return self._row_numbers.get(deal)

    @property
    def marks(self) -> Mapping[MarkKey, str]:
        return MappingProxyType(self._marks)

    def mark(self, kind: str, deal: DealId, column: ColumnId | None = None) -> str | None:
        return self._marks.get(MarkKey(kind, deal, column))

    def new_deal_ids(self, count: int) -> tuple[DealId, ...]:
        """Ids for deals that an edit will insert; they are free until it is applied."""
        return tuple(range(self._next_deal, self._next_deal + count))

    def new_column_ids(self, count: int) -> tuple[ColumnId, ...]:
        return tuple(range(self._next_column, self._next_column + count))

    # The one door

    def apply(self, edit: Edit) -> Edit:
        """Carry the edit out and answer the edit that takes it back.

        Raises EditRefused when it does not fit the table; the table then is as before.
        """
        ways_back: list[Change] = []
        try:
            for change in edit.changes:
                ways_back.append(_finished(self.change(change)))
        except MISFITS as reason:
            for change in reversed(ways_back):
                _finished(self.change(change))
            raise misfit(reason) from reason
        self.revision += 1
        return Edit(tuple(reversed(ways_back)))

    def take(self, draft: Draft) -> Edit:
        """Become as a finished draft of this table; answer the edit that takes it back.

        Raises EditRefused when the table was changed since the draft was begun.
        """
        if draft.of is not self or not draft.is_current:
            raise EditRefused("The table was changed meanwhile; nothing was changed.")
        way_back = draft.way_back
        vars(self).update(vars(draft.table))
        self._copied = None
        self.revision += 1
        return way_back

    def draft(self) -> DealTable:
        """A table to be changed apart from this one, and of no use any more once this one is changed.

        They share their rows: the draft copies those that it changes.
        """
        draft = copy(self)
        draft._copied = set()
        draft._texts = self._texts.copy()
        draft._marks = self._marks.copy()
        draft._born_surplus = self._born_surplus.copy()
        return draft

    def change(self, change: Change) -> Steps:
        """Carry out one change in steps. Where it does not fit, one of MISFITS is raised before it changed anything."""
        match change:
            case SetCells():
                return self._set_cells(change)
            case InsertDeals(deals):
                return self._insert_deals(deals)
            case RemoveDeals(deals):
                return self._remove_deals(deals)
            case InsertColumns(columns):
                return self._insert_columns(columns)
            case RemoveColumns(columns):
                return self._remove_columns(columns)
            case SetHeadings(headings):
                return self._set_headings(headings)
            case SetMarks(marks):
                return self._set_marks(marks)

    def _own_row(self, deal: DealId) -> list[str]:
        """To write into; a draft's own, too."""
        row = self._texts[deal]
        if self._copied is not None and deal not in self._copied:
            self._copied.add(deal)
            row = self._texts[deal] = row.copy()
        return row

    def _set_cells(self, change: SetCells) -> Steps:
        positions = [self._position[column] for column in change.columns]
        rows = [self._texts[deal] for deal in change.deals]
        if len(change.texts) != len(rows) or not {*map(len, change.texts)} <= {len(positions)}:
            raise ValueError("a block of cells of another shape")
        if len(set(change.deals)) != len(rows) or len(set(positions)) != len(positions):
            raise ValueError("a cell named twice")
        before: list[tuple[str, ...]] = []
        is_block = bool(positions) and positions == [*range(positions[0], positions[0] + len(positions))]
        for some in _parts(len(rows)):
            if len(positions) > 1:  # itemgetter answers a tuple then, and a slice is quicker than its cells one by one
                before += map(itemgetter(*positions), rows[some])
            else:
                before += [tuple([row[at] for at in positions]) for row in rows[some]]
            new = rows[some] if self._copied is None else [self._own_row(deal) for deal in change.deals[some]]
            if is_block:
                block = slice(positions[0], positions[0] + len(positions))
                for row, texts in zip(new, change.texts[some], strict=True):
                    row[block] = texts
            else:
                for row, texts in zip(new, change.texts[some], strict=True):
                    for at, text in zip(positions, texts, strict=True):
                        row[at] = text
            yield some.start / len(rows)
        return SetCells(change.columns, change.deals, tuple(before))

    def _insert_deals(self, deals: tuple[NewDeal, ...]) -> Steps:
        width = len(self.columns)
        ids = tuple([new.deal for new in deals])
        if len(set(ids)) != len(ids) or not self._texts.keys().isdisjoint(ids):
            raise ValueError("a deal that is already there")
        if not {len(new.texts) for new in deals} <= {width}:
            raise ValueError("a deal of another width")
        self.deals = _inserted(self.deals, [(new.place, new.deal) for new in deals])
        for some in _parts(len(deals)):
            self._texts.update([(new.deal, list(new.texts)) for new in deals[some]])
            if self._copied is not None:
                self._copied.update([new.deal for new in deals[some]])
            yield some.start / len(deals)
        self._next_deal = max(self._next_deal, max(ids, default=0) + 1)
        self._place_of_deal = None
        return RemoveDeals(ids)

    def _remove_deals(self, deals: tuple[DealId, ...]) -> Steps:
        gone = set(deals)
        if len(gone) != len(deals) or not gone <= self._texts.keys():
            raise ValueError("a deal that is not there")
        places = [(place, deal) for place, deal in enumerate(self.deals) if deal in gone]
        removed: list[NewDeal] = []
        for some in _parts(len(places)):
            removed += [NewDeal(place, deal, tuple(self._texts.pop(deal))) for place, deal in places[some]]
            yield some.start / len(places)
        self.deals = [deal for deal in self.deals if deal not in gone]
        self._place_of_deal = None
        return InsertDeals(tuple(removed))

    def _insert_columns(self, columns: tuple[NewColumn, ...]) -> Steps:
        ids = tuple([new.column.id for new in columns])
        if len(set(ids)) != len(ids) or any(column in self._position for column in ids):
            raise ValueError("a column that is already there")
        if any(new.texts and len(new.texts) != len(self.deals) for new in columns):
            raise ValueError("a column of another length")
        order = _inserted(list(range(len(self.columns))), [(new.place, -1 - at) for at, new in enumerate(columns)])
        filled = [(new.place, new.texts or ("",) * len(self.deals)) for new in columns]
        for some in _parts(len(self.deals)):
            for at, deal in enumerate(self.deals[some], some.start):
                row = self._own_row(deal)
                for place, texts in filled:
                    row.insert(place, texts[at])
            yield some.start / len(self.deals)
        self._set_columns(tuple([self.columns[at] if at >= 0 else columns[-1 - at].column for at in order]))
        return RemoveColumns(ids)

    def _remove_columns(self, columns: tuple[ColumnId, ...]) -> Steps:
        gone = {self._position[column] for column in columns}
        if len(gone) != len(columns):
            raise ValueError("a column named twice")
        backwards = sorted(gone, reverse=True)
        texts: dict[int, list[str]] = {at: [] for at in sorted(gone)}
        for some in _parts(len(self.deals)):
            for deal in self.deals[some]:
                row = self._own_row(deal)
                for at in backwards:
                    texts[at].append(row.pop(at))
            yield some.start / len(self.deals)
        removed = tuple([NewColumn(at, self.columns[at], tuple(of)) for at, of in texts.items()])
        self._set_columns(tuple([column for at, column in enumerate(self.columns) if at not in gone]))
        return InsertColumns(removed)

    def _set_headings(self, headings: tuple[tuple[ColumnId, str], ...]) -> Steps:
        yield 0.0
        before = tuple([(column, self.column(column).heading) for column, _ in headings])
        new = {
            column: TableColumn.read(column, heading, is_surplus=column in self._born_surplus and not heading)
            for column, heading in headings
        }
        if len(new) != len(headings):
            raise ValueError("a heading named twice")
        self._set_columns(tuple([new.get(column.id, column) for column in self.columns]))
        return SetHeadings(before)

    def _set_marks(self, marks: tuple[tuple[MarkKey, str | None], ...]) -> Steps:
        yield 0.0
        before = tuple([(key, self._marks.get(key)) for key, _ in reversed(marks)])
        for key, text in marks:
            if text is None:
                self._marks.pop(key, None)
            else:
                self._marks[key] = text
        return SetMarks(before)

    def _set_columns(self, columns: tuple[TableColumn, ...]) -> None:
        self.columns = columns
        self._position = {column.id: at for at, column in enumerate(columns)}
        self._next_column = max(self._next_column, max(self._position, default=0) + 1)
        self._born_surplus.update([column.id for column in columns if column.is_surplus])
        self._by_name: dict[str, TableColumn] = {}
        families: dict[str, dict[int, TableColumn]] = {}
        for column in columns:
            if column.column is not None:
                self._by_name.setdefault(column.name, column)
                if column.number:
                    families.setdefault(column.column.name, {}).setdefault(column.number, column)
        self._families = {name: tuple([of[n] for n in sorted(of)]) for name, of in families.items()}
        self.layout = layout_of([column.column for column in columns if column.column is not None])


class Draft:
    """The table as an edit will make it, and the way back from there. Until `DealTable.take` nothing has changed."""

    def __init__(self, table: DealTable, edit: Edit) -> None:
        self.of = table
        self.table = table.draft()
        self._edit = edit
        self._ways_back: list[Change] = []

    def steps(self) -> Iterator[float]:
        """Draw it up in steps of a few milliseconds, each answering the share that is done. Once only.

        Raises EditRefused when the edit does not fit the table.
        """
        try:
            for at, change in enumerate(self._edit.changes):
                steps = self.table.change(change)
                try:
                    while True:
                        yield (at + next(steps)) / len(self._edit.changes)
                except StopIteration as done:
                    self._ways_back.append(done.value)
        except MISFITS as reason:
            raise misfit(reason) from reason

    @property
    def is_current(self) -> bool:
        """Whether the table is still as it was when the draft was begun."""
        return self.of.revision == self.table.revision

    @property
    def way_back(self) -> Edit:
        """The edit that takes it back, of a draft that is finished."""
        assert len(self._ways_back) == len(self._edit.changes)
        return Edit(tuple(reversed(self._ways_back)))


MISFITS = KeyError, IndexError, ValueError
"""What a change that does not fit the table raises."""


def misfit(reason: Exception) -> EditRefused:
    return EditRefused(f"This change does not fit the table ({reason}); nothing was changed.")


def _finished(steps: Steps) -> Change:
    while True:
        try:
            next(steps)
        except StopIteration as done:
            way_back: Change = done.value
            return way_back


def _parts(count: int) -> list[slice]:
    return [slice(at, at + _DEALS) for at in range(0, count, _DEALS)]


def _inserted(into: list[int], new: list[tuple[int, int]]) -> list[int]:
    """`into` with the (place, value) pairs of `new` put in, each at the place that it will have afterwards."""
    first = new[0][0] if new else 0
    if 0 <= first <= len(into) and [place for place, _ in new] == [*range(first, first + len(new))]:
        return [*into[:first], *[value for _, value in new], *into[first:]]
    if any(later <= place for (place, _), (later, _) in pairwise(new)):
        raise ValueError("places out of order")
    result: list[int] = []
    taken = 0
    for place, value in new:
        until = taken + place - len(result)
        if place < len(result) or until > len(into):
            raise IndexError("a place outside the table")
        result += into[taken:until]
        taken = until
        result.append(value)
    return result + into[taken:]
