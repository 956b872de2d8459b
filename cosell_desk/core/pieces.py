"""A large edit cut into pieces that are judged one after the other, so that nobody waits for the whole."""

from __future__ import annotations

from collections.abc import Iterable

from cosell_desk.core.changes import Change, Edit, InsertDeals, SetCells
from cosell_desk.core.deals import DealTable, TableColumn
from cosell_desk.core.faults import ColumnId
from cosell_desk.core.kinds import Solution, TeamMember

_AT_ONCE = 30_000
"""Work that is not felt, in ordinary cells."""
_HOPELESS = 300_000
_FEWEST = 8
"""Deals in a piece: it costs something of its own, whatever its size."""
_OF_DEAL = 40
"""What a deal costs whichever of its cells is looked at, where a piece holds few of them."""
_HEAVY = 8
"""A cell of several parts, whose deal's other cells are looked at as well, costs as much as so many others."""


def parted(table: DealTable, edit: Edit) -> tuple[Edit, tuple[Change, ...]]:
    """What is to be judged at once after `table` took the edit, and the changes that may be judged later.

    These are cells that were set and deals that came, where they are so many that judging them would be felt; `part`
    cuts them. An edit of ordinary size is judged at once as a whole.
    """
    weights = weights_of(table, edit)
    if sum(weights) <= _AT_ONCE:
        return edit, ()
    now = [change for change, weight in zip(edit.changes, weights, strict=True) if not weight]
    later = [change for change, weight in zip(edit.changes, weights, strict=True) if weight]
    return Edit(tuple(now)), tuple(later)


def part(table: DealTable, change: Change, work: int) -> tuple[Change, Change | None]:
    """The change in its first deals, as many as are so much `work` in ordinary cells but at least a few, and in the
    others; None when there are none."""
    length = _length(change)
    count = max(_FEWEST, work * length // max(_weight(table, change, {}) + length * _OF_DEAL, 1))
    match change:
        case SetCells(columns, deals, texts) if len(deals) > count:
            rest: Change = SetCells(columns, deals[count:], texts[count:])
            return SetCells(columns, deals[:count], texts[:count]), rest
        case InsertDeals(new) if len(new) > count:
            return InsertDeals(new[:count]), InsertDeals(new[count:])
    return change, None


def _length(change: Change) -> int:
    """In deals."""
    return len(change.deals) if isinstance(change, SetCells | InsertDeals) else 0


def is_hopeless(table: DealTable, changes: Iterable[Change]) -> bool:
    """Whether a moment of judging is as good as nothing for so many cells."""
    return sum(weights_of(table, Edit(tuple(changes)))) > _HOPELESS


def weights_of(table: DealTable, edit: Edit) -> list[int]:
    """How much work it is to judge each of the changes, in ordinary cells; 0 for those that are judged at once."""
    costs: dict[ColumnId, int] = {}
    return [_weight(table, change, costs) for change in edit.changes]


def _weight(table: DealTable, change: Change, costs: dict[ColumnId, int]) -> int:
    match change:
        case SetCells(columns, deals):
            for column in columns:
                if column not in costs:
                    costs[column] = _cost(table.column(column)) if table.has_column(column) else 0
            return len(deals) * sum([costs[column] for column in columns])
        case InsertDeals(new):
            return len(new) * sum(map(_cost, table.columns))
    return 0


def _cost(column: TableColumn) -> int:
    return _HEAVY if column.column is not None and isinstance(column.column.kind, Solution | TeamMember) else 1
