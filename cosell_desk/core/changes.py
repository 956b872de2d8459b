"""What can be done to a table, as values. Only `DealTable.apply` carries them out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from cosell_desk.core.faults import ColumnId, DealId

if TYPE_CHECKING:
    from cosell_desk.core.deals import TableColumn


@dataclass(frozen=True, slots=True)
class SetCells:
    """A block of texts: `texts[i][j]` goes into deal `deals[i]`, column `columns[j]`."""

    columns: tuple[ColumnId, ...]
    deals: tuple[DealId, ...]
    texts: tuple[tuple[str, ...], ...]


class NewDeal(NamedTuple):
    """A deal to come and the place (0 = first) that it will have; `texts` in the table's column order.

    A tuple, which the journal writes as it is, however many there are.
    """

    place: int
    deal: DealId
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class InsertDeals:
    """Deals in the ascending order of their places."""

    deals: tuple[NewDeal, ...]


@dataclass(frozen=True, slots=True)
class RemoveDeals:
    deals: tuple[DealId, ...]


@dataclass(frozen=True, slots=True)
class NewColumn:
    """A column to come and the place that it will have; `texts` in the order of the table's deals, () = all empty."""

    place: int
    column: TableColumn
    texts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class InsertColumns:
    """Columns in the ascending order of their places."""

    columns: tuple[NewColumn, ...]


@dataclass(frozen=True, slots=True)
class RemoveColumns:
    columns: tuple[ColumnId, ...]


@dataclass(frozen=True, slots=True)
class SetHeadings:
    """New heading texts; a column's meaning follows from its new heading."""

    headings: tuple[tuple[ColumnId, str], ...]


@dataclass(frozen=True, slots=True)
class MarkKey:
    """What a mark stands on. `column` is None for a mark on the whole deal.

    kinds: "closed-here" (deal), "confirmed" (cell: this date is meant as it stands), "dismissed" (cell or deal: a
    message of Partner Center that was read), "undecided" (deal: "include" or "leave-out"), "result" (deal: what became
    of it in an upload whose result was brought in).
    """

    kind: str
    deal: DealId
    column: ColumnId | None = None


@dataclass(frozen=True, slots=True)
class SetMarks:
    """Marks to put (a text, often the cell's text that was confirmed) or to take away (None)."""

    marks: tuple[tuple[MarkKey, str | None], ...]


Change: TypeAlias = SetCells | InsertDeals | RemoveDeals | InsertColumns | RemoveColumns | SetHeadings | SetMarks


@dataclass(frozen=True, slots=True)
class Edit:
    """One step for the user, carried out whole or not at all."""

    changes: tuple[Change, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.changes)
