"""What an edit touched: the cells, names of columns and deals from which the judge tells what to judge again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias, TypeVar

from cosell_desk.core.changes import (
    Edit,
    InsertColumns,
    InsertDeals,
    RemoveColumns,
    RemoveDeals,
    SetCells,
    SetHeadings,
    SetMarks,
)
from cosell_desk.core.deals import DealTable, TableColumn
from cosell_desk.core.faults import ColumnId, DealId

Deals: TypeAlias = frozenset[DealId]
_Key = TypeVar("_Key", ColumnId, str)


@dataclass(slots=True)
class Touched:
    """`cells` and `names` tell, by column and by the column's name, in which deals of the table a cell may hold
    something else. Columns that were touched in the same deals share one set, which makes a large paste cheap.

    `fresh` are deals to be judged wholly, `gone` those that left, `changed_columns` those that went or got another
    heading. `is_all` is set where more may look different than `cells` tell.
    """

    cells: dict[ColumnId, Deals] = field(default_factory=dict)
    names: dict[str, Deals] = field(default_factory=dict)
    fresh: set[DealId] = field(default_factory=set)
    gone: set[DealId] = field(default_factory=set)
    changed_columns: list[ColumnId] = field(default_factory=list)
    is_all: bool = False

    @classmethod
    def by(
        cls, edit: Edit, table: DealTable, before: Mapping[ColumnId, TableColumn], *, wholly: bool = False
    ) -> Touched:
        """After `table` took the edit; `before` are the columns as they were. `wholly`: every touched deal is fresh."""
        found = cls()
        for change in edit.changes:
            match change:
                case SetCells(columns, deals):
                    here = table.there(deals)
                    for column in columns:
                        if table.has_column(column):
                            found._touch(table.column(column), here)
                    found.fresh.update(deals if wholly else ())
                case InsertDeals(new):
                    found.fresh.update([each.deal for each in new])
                    found.is_all = True
                case RemoveDeals(deals):
                    found.gone.update(deals)
                    found.is_all = True
                case InsertColumns(inserted):
                    found.is_all = True
                    found._touch_columns([each.column for each in inserted], table)
                case RemoveColumns(_) | SetHeadings(_):
                    found.is_all = True
                    found._touch_structure(table, before)
                case SetMarks(marks):
                    found.fresh.update([key.deal for key, _ in marks])
        found.fresh.intersection_update(table.there(found.fresh))
        return found

    def _touch(self, column: TableColumn, deals: Deals) -> None:
        _add(self.cells, column.id, deals)
        _add(self.names, column.name, deals)

    def _touch_columns(self, columns: Iterable[TableColumn], table: DealTable) -> None:
        every = frozenset(table.deals)
        for column in columns:
            if table.has_column(column.id):
                _add(self.cells, column.id, every)
            _add(self.names, column.name, every)

    def _touch_structure(self, table: DealTable, before: Mapping[ColumnId, TableColumn]) -> None:
        """After columns went or were renamed: every name whose column is another one now."""
        now = {column.id: column for column in table.columns}
        every = frozenset(table.deals)
        for id, column in before.items():
            if now.get(id) != column:
                self.changed_columns.append(id)
                _add(self.names, column.name, every)
        self._touch_columns([column for column in table.columns if before.get(column.id) != column], table)


def _add(into: dict[_Key, Deals], key: _Key, deals: Deals) -> None:
    known = into.get(key)
    into[key] = deals if known is None or known is deals else known | deals
