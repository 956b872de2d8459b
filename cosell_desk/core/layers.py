"""What several rules say of the same cell, kept apart by rule and brought together where something changed."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence, Set
from typing import Any

from cosell_desk.core.between import PlacedFaults
from cosell_desk.core.deals import DealTable
from cosell_desk.core.faults import ColumnId, DealId, Fault, Severity
from cosell_desk.core.findings import Faults, Findings, only


class Layers:
    """The cells' own faults below, and what each rule across cells adds to them.

    `marks[source][deal]` is what the rule `source` says of the deal. Changes are gathered; `recompose` brings them
    into the findings.
    """

    def __init__(self, table: DealTable, findings: Findings) -> None:
        self._table = table
        self._findings = findings
        self.clear()

    def clear(self) -> None:
        self._base: dict[ColumnId, dict[DealId, Faults]] = {}
        self.marks: dict[str, dict[DealId, PlacedFaults]] = {}
        self._added: dict[ColumnId | None, dict[DealId, dict[str, list[Fault]]]] = {}
        self._stale: set[tuple[DealId, ColumnId | None]] = set()

    def put_base(self, column: ColumnId, faults: dict[DealId, Faults], deals: Iterable[DealId]) -> None:
        """Replace the own faults of a column's cells in these deals."""
        base, added = self._base.setdefault(column, {}), self._added.get(column, {})
        if base:
            for deal in deals:
                base.pop(deal, None)
        base.update(faults)
        self._findings.put_column(column, faults, deals)
        if added:
            self._stale.update([(deal, column) for deal in deals if deal in added])

    def forget_base(self, column: ColumnId, deals: Collection[DealId]) -> None:
        """Say nothing of these cells until `put_base` comes for them: nothing is stale meanwhile, which in a table
        that is emptied as a whole would be half a million cells at once."""
        base = self._base.get(column)
        if base:
            for deal in deals:
                base.pop(deal, None)
        self._findings.put_column(column, {}, deals)

    def keep_only(self, cells: Sequence[tuple[ColumnId, Collection[DealId]]]) -> list[object]:
        """The same of each of these columns for all but these deals; answers what was said before."""
        for column, deals in cells:
            if column in self._base:
                self._base[column] = only(self._base[column], deals)
        return self._findings.keep_only(cells)

    def mark(self, source: str, deal: DealId, placed: PlacedFaults) -> None:
        """Replace what one rule says of one deal."""
        marks = self.marks.setdefault(source, {})
        before = marks.pop(deal, ())
        if before == placed:
            if placed:
                marks[deal] = placed
            return
        for column, _ in before:
            of = self._added.get(column, {}).get(deal)
            if of is not None:
                of.pop(source, None)
            self._stale.add((deal, column))
        if placed:
            marks[deal] = placed
            for column, fault in placed:
                added = self._added.setdefault(column, {}).setdefault(deal, {})
                added.setdefault(source, []).append(fault)
                self._stale.add((deal, column))

    def recompose(self) -> list[tuple[DealId, ColumnId | None]]:
        """Bring the stale cells' faults together, at most one error a cell, the first; answer which cells."""
        done = [(deal, column) for deal, column in self._stale if deal in self._table]
        for deal, column in done:
            added = self._added.get(column, {})
            extra = added.get(deal)
            faults = self._base.get(column, {}).get(deal, ()) if column is not None else ()
            if extra:
                said = [fault for source in sorted(extra, key=_rank) for fault in extra[source]]
                faults = _one_error((*faults, *said))
            elif extra is not None:
                del added[deal]
            self._findings.put(deal, column, faults)
        self._stale.clear()
        return done

    def forget_column(self, column: ColumnId) -> None:
        self._base.pop(column, None)
        self._added.pop(column, None)
        self._stale = {(deal, at) for deal, at in self._stale if at != column}
        self._findings.forget_column(column)
        for marks in self.marks.values():
            for deal in [deal for deal, placed in marks.items() if any(at == column for at, _ in placed)]:
                marks[deal] = tuple([(at, fault) for at, fault in marks[deal] if at != column])

    def keep_deals(self, deals: Collection[DealId]) -> None:
        """All others went: it costs what is left."""
        self._base = {column: only(told, deals) for column, told in self._base.items()}
        self.marks = {source: only(told, deals) for source, told in self.marks.items()}
        self._added = {column: only(told, deals) for column, told in self._added.items()}
        self._findings.keep_deals(deals)

    def forget_deals(self, deals: Set[DealId]) -> None:
        """Table by table, not deal by deal: most of the tables say little, however many deals go."""
        tables: list[dict[DealId, Any]] = [*self._base.values(), *self.marks.values(), *self._added.values()]
        for told in tables:
            for deal in told.keys() & deals:
                del told[deal]
        self._findings.forget_deals(deals)


def _one_error(faults: Faults) -> Faults:
    """Of several errors only the first is said: the others may be gone once it is mended."""
    first = next((fault for fault in faults if fault.severity is Severity.ERROR), None)
    return tuple([fault for fault in faults if fault.severity is not Severity.ERROR or fault is first])


def _rank(source: str) -> tuple[int, str]:
    """In what order rules are heard about one cell: across the deal, against the original, between deals."""
    return _HEARD.index(source[0]) if source[0] in _HEARD else len(_HEARD), source


_HEARD = "MKsLoRFD"
