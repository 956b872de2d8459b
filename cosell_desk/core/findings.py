"""Where the judge keeps what it found: by column and deal, ready for a painter, a panel or a report."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Set
from dataclasses import dataclass
from enum import Enum
from typing import Any, TypeVar

from cosell_desk.core.deals import DealTable
from cosell_desk.core.faults import ColumnId, DealId, Fault, Problem, Severity

Faults = tuple[Fault, ...]
_Told = TypeVar("_Told")


class DealKind(Enum):
    """rules.md, "Kinds of row"."""

    NEW = "new"
    EXISTING = "existing"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Counts:
    """`error`, `warning`, `note` count problems, the file's own included; the others count deals."""

    error: int = 0
    warning: int = 0
    note: int = 0
    deals_with_errors: int = 0
    deals_with_warnings: int = 0
    new: int = 0
    existing: int = 0
    closed: int = 0


@dataclass(frozen=True, slots=True)
class Group:
    """Problems of one code in one column. `deals` in the table's order, () for a problem of the file."""

    fault: Fault
    column: ColumnId | None
    deals: tuple[DealId, ...]


_FIELD = 32
_ERRORS = (1 << _FIELD) - 1
_WARNINGS = _ERRORS << _FIELD
_UNIT = (0, 1 << 2 * _FIELD, 1 << _FIELD, 1)
"""By severity; a tuple, for an enum as a key costs a call."""


def _weight(faults: Faults) -> int:
    """The faults' numbers by severity, packed into one int so that a deal's tally is one addition a cell."""
    return sum([_UNIT[fault.severity] for fault in faults])


class Findings:
    """What is wrong, by place. Only the judge writes it; everybody else asks."""

    def __init__(
        self,
        table: DealTable,
        file_problems: Callable[[], tuple[Problem, ...]],
        suggest: Callable[[Problem], tuple[str, ...]],
    ) -> None:
        self._table = table
        self._file_problems = file_problems
        self._suggest = suggest
        self.clear()

    def clear(self) -> None:
        self._cells: dict[ColumnId | None, dict[DealId, Faults]] = {}
        self._fixes: dict[ColumnId, dict[DealId, str]] = {}
        self._kinds: dict[DealId, DealKind] = {}
        self._tally: dict[DealId, int] = {}
        self._total = 0
        self._with_errors = 0
        self._with_warnings = 0
        self._is_tallied = True
        self._of_kind = dict.fromkeys(DealKind, 0)

    # Asking

    def cell(self, deal: DealId, column: ColumnId) -> Faults:
        found = self._cells.get(column)
        return found.get(deal, ()) if found else ()

    def severity(self, deal: DealId, column: ColumnId) -> int:
        """The worst severity of the cell, 0 when it is sound."""
        found = self._cells.get(column)
        faults = found.get(deal) if found else None
        return max([fault.severity for fault in faults]) if faults else 0

    def column(self, column: ColumnId | None) -> Mapping[DealId, Faults]:
        """All faulty cells of a column; of None, the deals that have faults as a whole."""
        return self._cells.get(column, {})

    def fix(self, deal: DealId, column: ColumnId) -> str | None:
        found = self._fixes.get(column)
        return found.get(deal) if found else None

    def fixes(self, column: ColumnId) -> Mapping[DealId, str]:
        """The column's safe mends: deal -> the text after them."""
        return self._fixes.get(column, {})

    def deal(self, deal: DealId) -> Faults:
        """What is wrong with the deal as a whole."""
        return self._cells.get(None, {}).get(deal, ())

    def file(self) -> tuple[Problem, ...]:
        return self._file_problems()

    def kind(self, deal: DealId) -> DealKind:
        return self._kinds.get(deal, DealKind.NEW)

    def kinds(self, deals: Iterable[DealId]) -> list[DealKind]:
        """The kind of each of these deals."""
        known, new = self._kinds.get, DealKind.NEW
        return [known(deal, new) for deal in deals]

    @property
    def of_kind(self) -> dict[DealKind, int]:
        """How many deals of each kind there are; those that were not looked at yet count as new."""
        found = dict(self._of_kind)
        found[DealKind.NEW] += len(self._table) - len(self._kinds)
        return found

    def worst(self, deal: DealId) -> int:
        """The worst severity anywhere in the deal, 0 when all of it is sound."""
        tally = self._tally.get(deal, 0)
        if not tally:
            return 0
        if tally & _ERRORS:
            return Severity.ERROR
        return Severity.WARNING if tally & _WARNINGS else Severity.NOTE

    def weight(self, deal: DealId) -> int:
        """What the deal's faults add up to: another number once there is one more or less."""
        return self._tally.get(deal, 0)

    def has_errors(self, deal: DealId) -> bool:
        return bool(self._tally.get(deal, 0) & _ERRORS)

    def errors(self, deal: DealId) -> int:
        """How many errors the deal has."""
        return self._tally.get(deal, 0) & _ERRORS

    def has_warnings(self, deal: DealId) -> bool:
        return bool(self._tally.get(deal, 0) & _WARNINGS)

    def problems_of(self, deal: DealId) -> list[Problem]:
        """The deal's problems: of the deal as a whole first, then cell by cell."""
        found = [Problem(deal, None, fault) for fault in self.deal(deal)]
        if self._tally.get(deal):
            for column in self._table.columns:
                faults = self.cell(deal, column.id)
                if faults:
                    fix = self.fix(deal, column.id)
                    found += [Problem(deal, column.id, fault, fix) for fault in faults]
        return found

    def problems(self) -> Iterator[Problem]:
        """The file's problems, then deal by deal in the table's order."""
        yield from self.file()
        for deal in self._table.deals:
            if self._tally.get(deal):
                yield from self.problems_of(deal)

    def suggestions(self, problem: Problem) -> tuple[str, ...]:
        """Readings to choose from; worked out now."""
        if problem.fault.suggestions is not None:
            return problem.fault.suggestions
        return self._suggest(problem)

    def groups(self) -> list[Group]:
        """Problems by code and column: errors first, then as the columns stand; the file's own before all."""
        found = [Group(problem.fault, problem.column, ()) for problem in self.file()]
        places: dict[DealId, int] = {deal: place for place, deal in enumerate(self._table.deals)}
        by_deals: list[Group] = []
        for column in (None, *[column.id for column in self._table.columns]):
            codes: dict[tuple[str, int], tuple[Fault, list[DealId]]] = {}
            seen: dict[int, list[list[DealId]]] = {}
            for deal, faults in self._cells.get(column, {}).items():
                lists = seen.get(id(faults))
                if lists is None:
                    lists = seen[id(faults)] = [
                        codes.setdefault((fault.code, fault.severity), (fault, []))[1] for fault in faults
                    ]
                for deals in lists:
                    deals.append(deal)
            by_deals += [
                Group(fault, column, tuple(sorted(deals, key=places.__getitem__))) for fault, deals in codes.values()
            ]
        return found + sorted(by_deals, key=lambda group: -group.fault.severity)

    @property
    def counts(self) -> Counts:
        """Live numbers. The file's own problems count too."""
        if not self._is_tallied:
            self._with_errors = sum([1 for tally in self._tally.values() if tally & _ERRORS])
            self._with_warnings = sum([1 for tally in self._tally.values() if tally & _WARNINGS])
            self._is_tallied = True
        total = self._total + _weight(tuple([problem.fault for problem in self.file()]))
        return Counts(
            total & _ERRORS,
            (total & _WARNINGS) >> _FIELD,
            total >> 2 * _FIELD,
            self._with_errors,
            self._with_warnings,
            *[self._of_kind[kind] for kind in DealKind],
        )

    # Writing: the judge's side

    def put_kind(self, deal: DealId, kind: DealKind) -> None:
        before = self._kinds.get(deal)
        if before is not None:
            self._of_kind[before] -= 1
        self._kinds[deal] = kind
        self._of_kind[kind] += 1

    def put(self, deal: DealId, column: ColumnId | None, faults: Faults) -> None:
        """Replace the faults of one place."""
        found = self._cells.setdefault(column, {})
        before = found.get(deal, ())
        if before is faults or before == faults:
            return
        if faults:
            found[deal] = faults
        else:
            found.pop(deal, None)
        self._add(deal, _weight(faults) - _weight(before))

    def put_column(self, column: ColumnId, faults: dict[DealId, Faults], deals: Iterable[DealId] | None) -> None:
        """Replace the faults of a column's `deals` (None: of the whole column)."""
        found = self._cells.setdefault(column, {})
        if deals is None:
            gone, found = found, {}
            self._cells[column] = found
        else:
            gone = {deal: found.pop(deal) for deal in deals if deal in found} if found else {}
        found.update(faults)
        tally = self._tally
        for sign, changed in ((-1, gone), (1, faults)):
            units = [sign * unit for unit in _UNIT]
            for deal, of in changed.items():
                weight = 0
                for fault in of:
                    weight += units[fault.severity]
                tally[deal] = tally.get(deal, 0) + weight
                self._total += weight
        self._is_tallied = self._is_tallied and not gone and not faults

    def faulty(self, columns: Iterable[ColumnId | None] | None = None) -> int:
        """How many places have faults: in these columns, else anywhere."""
        return sum([len(self._cells.get(column, ())) for column in (self._cells if columns is None else columns)])

    def keep_only(self, cells: Iterable[tuple[ColumnId, Collection[DealId]]]) -> list[object]:
        """Of each of these columns, what is said of these deals. `put_column` is quicker where most cells stay.

        Answers what was said before, to be let go of bit by bit: to free half a million faults at once is felt.
        """
        before: list[object] = []
        for column, deals in cells:
            if column in self._cells:
                before.append(self._cells[column])
                self._cells[column] = only(self._cells[column], deals)
        self._tally_anew()
        return before

    def _tally_anew(self) -> None:
        tally: dict[DealId, int] = {}
        for found in self._cells.values():
            for deal, faults in found.items():
                tally[deal] = tally.get(deal, 0) + _weight(faults)
        self._tally, self._total, self._is_tallied = tally, sum(tally.values()), False

    def keep_only_fixes(self, column: ColumnId, deals: Collection[DealId]) -> None:
        if column in self._fixes:
            self._fixes[column] = only(self._fixes[column], deals)

    def put_fixes(self, column: ColumnId, fixes: dict[DealId, str], deals: Iterable[DealId] | None) -> None:
        if deals is None:
            self._fixes[column] = fixes
            return
        found = self._fixes.setdefault(column, {})
        if found:
            for deal in deals:
                found.pop(deal, None)
        found.update(fixes)

    def forget_column(self, column: ColumnId) -> None:
        self.put_column(column, {}, None)
        self._cells.pop(column, None)
        self._fixes.pop(column, None)

    def keep_deals(self, deals: Collection[DealId]) -> None:
        """All others went: it costs what is left."""
        self._cells = {column: only(told, deals) for column, told in self._cells.items()}
        self._fixes = {column: only(told, deals) for column, told in self._fixes.items()}
        self._kinds = only(self._kinds, deals)
        self._of_kind = {kind: list(self._kinds.values()).count(kind) for kind in DealKind}
        self._tally_anew()

    def forget_deals(self, deals: Set[DealId]) -> None:
        tables: list[dict[DealId, Any]] = [*self._cells.values(), *self._fixes.values()]
        for told in tables:
            for deal in told.keys() & deals:
                del told[deal]
        for deal in deals:
            self._add(deal, -self._tally.get(deal, 0))
            self._tally.pop(deal, None)
            kind = self._kinds.pop(deal, None)
            if kind is not None:
                self._of_kind[kind] -= 1

    def _add(self, deal: DealId, weight: int) -> None:
        before = self._tally.get(deal, 0)
        after = self._tally[deal] = before + weight
        self._total += weight
        self._with_errors += bool(after & _ERRORS) - bool(before & _ERRORS)
        self._with_warnings += bool(after & _WARNINGS) - bool(before & _WARNINGS)


def only(told: dict[DealId, _Told], deals: Iterable[DealId]) -> dict[DealId, _Told]:
    """What is told of these deals."""
    return {deal: told[deal] for deal in deals if deal in told}
