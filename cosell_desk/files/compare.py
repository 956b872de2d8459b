"""Two downloads side by side: which deals only one of them has, and what changed in the others."""

from __future__ import annotations

from dataclasses import dataclass

from cosell_desk.core.deals import DealTable, TableColumn
from cosell_desk.core.faults import DealId
from cosell_desk.core.kinds import CloseDate, read_date
from cosell_desk.files.matching import Match, common_columns, match, meaning, without


@dataclass(frozen=True, slots=True)
class CellChange:
    """A cell that means something else in B. `is_one_day`: dates one day apart, as time zones show the same day."""

    column: TableColumn
    before: str
    after: str
    is_one_day: bool


@dataclass(frozen=True, slots=True)
class ChangedDeal:
    """`in_a` and `in_b` are the deal's ids in the two tables."""

    in_a: DealId
    in_b: DealId
    changes: tuple[CellChange, ...]

    @property
    def is_one_day_alone(self) -> bool:
        return all(change.is_one_day for change in self.changes)


@dataclass(frozen=True, slots=True)
class Comparison:
    """A deal only in A may also be hidden in B by other rights, another filter or another tab.

    `same` counts the deals without a change; `columns_only_…` were not compared.
    """

    match: Match
    changed: tuple[ChangedDeal, ...]
    same: int
    columns_only_in_a: tuple[TableColumn, ...]
    columns_only_in_b: tuple[TableColumn, ...]

    @property
    def only_in_a(self) -> tuple[DealId, ...]:
        return self.match.only_ours

    @property
    def only_in_b(self) -> tuple[DealId, ...]:
        return self.match.only_theirs


def compare(a: DealTable, b: DealTable) -> Comparison:
    """Deals matched, columns by meaning, cells by meaning: `1/3/2027` and `01/03/2027` are no change."""
    matched = match(a, b)
    both = common_columns(a, b)
    places = [(a.position(ours.id), b.position(theirs.id)) for ours, theirs in both]
    changed = []
    for in_a, in_b in matched.pairs.items():
        before, after = a.texts(in_a), b.texts(in_b)
        changes = []
        for at, (of_a, of_b) in enumerate(places):
            if before[of_a] != after[of_b]:
                change = _change(a, in_a, both[at][0], b, in_b, both[at][1])
                if change is not None:
                    changes.append(change)
        if changes:
            changed.append(ChangedDeal(in_a, in_b, tuple(changes)))
    return Comparison(
        matched,
        tuple(changed),
        len(matched.pairs) - len(changed),
        without(a.columns, b.columns),
        without(b.columns, a.columns),
    )


def _change(
    a: DealTable, in_a: DealId, of_a: TableColumn, b: DealTable, in_b: DealId, of_b: TableColumn
) -> CellChange | None:
    before, after = meaning(a, in_a, of_a), meaning(b, in_b, of_b)
    if before == after:
        return None
    return CellChange(of_a, a.text(in_a, of_a.id), b.text(in_b, of_b.id), _is_one_day(of_a, before, after))


def _is_one_day(column: TableColumn, before: str, after: str) -> bool:
    """Whether two days, as `meaning` writes them, follow each other."""
    if column.column is None or not isinstance(column.column.kind, CloseDate):
        return False
    one, other = read_date(before), read_date(after)
    return one is not None and other is not None and abs((one - other).days) == 1
