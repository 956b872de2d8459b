"""Which cells the window refuses to edit, remembered for the deals that were looked at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cosell_desk.core.columns import Lock
from cosell_desk.core.deals import TableColumn
from cosell_desk.core.faults import ColumnId, DealId, Fault
from cosell_desk.core.findings import DealKind
from cosell_desk.core.validate import Judge

_EVERY = 20
"""Deals a step: about a millisecond."""


class CellLocks:
    def __init__(self, judge: Judge) -> None:
        self._judge = judge
        self._known: dict[DealId, frozenset[ColumnId]] = {}
        self._alike: dict[frozenset[ColumnId], frozenset[ColumnId]] = {}
        self._lockable_of: tuple[object, dict[ColumnId, TableColumn]] = (None, {})

    def of(self, deal: DealId) -> frozenset[ColumnId]:
        """The deal's locked columns."""
        found = self._known.get(deal)
        if found is None:
            found = self._work_out(deal)
            found = self._known[deal] = self._alike.setdefault(found, found)
        return found

    def is_locked(self, deal: DealId, column: ColumnId) -> bool:
        """One cell, without working out the others of its deal."""
        known = self._known.get(deal)
        if known is not None:
            return column in known
        if self._judge.findings.kind(deal) is DealKind.CLOSED:
            return True
        if column not in self._lockable:
            return False
        return self.fault(deal, column) is not None

    def steps(self) -> Iterator[float]:
        """Look at every deal in small steps, so that the first scrolling need not."""
        deals = self._judge.table.deals
        for at in range(0, len(deals), _EVERY):
            for deal in deals[at : at + _EVERY]:
                if deal in self._judge.table:
                    self.of(deal)
            yield at / len(deals)

    def fault(self, deal: DealId, column: ColumnId) -> Fault | None:
        """What the lock's sentence is made of; None for a cell that may be edited."""
        return self._judge.lock(deal, self._judge.table.column(column))

    def forget(self, deals: Iterable[DealId] | None) -> None:
        """Of these deals anything may be locked now; None: of all."""
        if deals is None:
            self._known.clear()
        else:
            for deal in deals:
                self._known.pop(deal, None)

    def columns_came(self, columns: Iterable[TableColumn]) -> None:
        """After an edit that added these: where they know no lock, closed deals alone are locked otherwise."""
        columns = list(columns)
        if not columns:
            return
        if any(column.column is not None and column.column.lock is not Lock.NONE for column in columns):
            self.forget(None)
        else:
            kind = self._judge.findings.kind
            self.forget([deal for deal in self._known if kind(deal) is DealKind.CLOSED])

    def _work_out(self, deal: DealId) -> frozenset[ColumnId]:
        columns = self._judge.table.columns
        # A closed deal is locked as a whole; of the others only columns that know a lock are worth asking.
        ask = columns if self._judge.findings.kind(deal) is DealKind.CLOSED else self._lockable.values()
        lock = self._judge.lock
        return frozenset([column.id for column in ask if lock(deal, column) is not None])

    @property
    def _lockable(self) -> dict[ColumnId, TableColumn]:
        """The columns that know a lock."""
        columns = self._judge.table.columns
        if self._lockable_of[0] is not columns:
            found = {
                column.id: column
                for column in columns
                if column.column is not None and column.column.lock is not Lock.NONE
            }
            self._lockable_of = (columns, found)
        return self._lockable_of[1]
