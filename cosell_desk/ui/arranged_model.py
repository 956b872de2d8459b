"""Deals and columns as the user arranged them: sorted, filtered, hidden, frozen. Qt is told of it as cheaply as can be.

A row map of our own, because QSortFilterProxyModel asks Python for every cell, and forgets who was who.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TypeAlias

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from cosell_desk.core.deals import DealTable, TableColumn
from cosell_desk.core.faults import ColumnId, DealId
from cosell_desk.ui.row_map import Arrangement, Step, difference

Index: TypeAlias = QModelIndex | QPersistentModelIndex

_NOWHERE = QModelIndex()
_KNOWN_BY = "Deal Name"
"""The column by which people know their deals."""


class ArrangedModel(QAbstractTableModel):
    """`shown` and `columns_shown` are the ids behind the model's rows and columns."""

    rearranging = Signal()
    """Rows or columns are about to change places in a way that Qt cannot follow cheaply."""
    rearranged = Signal()
    shown_changed = Signal(int, int)
    """How many deals are shown, how many there are."""
    frozen_changed = Signal()

    def __init__(self, table: DealTable, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.table = table
        self.sorted_by: tuple[ColumnId, bool] | None = None
        """The column of the last sort and whether it is descending."""
        self.filtered_by: frozenset[ColumnId] = frozenset()
        """Columns that have a filter of their own, as the headings show them."""
        self.shown: list[DealId] = []
        self.columns_shown: list[ColumnId] = []
        self.positions: list[int] = []
        """Where each shown column stands in the table; -1 for one that has just gone."""
        name = table.named(_KNOWN_BY)
        self.frozen: tuple[ColumnId, ...] = (name.id,) if name is not None else ()
        """Columns that come first, whatever their place in the file, and stay while the others scroll."""
        self._deals = Arrangement()
        self._columns = Arrangement()
        self._row_of: dict[DealId, int] | None = None
        self._section_of: dict[ColumnId, int] = {}
        self._set_shown(self._deals.of(table.deals))
        self._set_columns_shown(self._arranged_columns())

    # Places

    def deal_at(self, row: int) -> DealId:
        return self.shown[row]

    def column_at(self, section: int) -> TableColumn:
        return self.table.column(self.columns_shown[section])

    def row_of(self, deal: DealId) -> int | None:
        """None for a deal that is not shown."""
        return self._rows().get(deal)

    def rows_of(self, deals: Iterable[DealId]) -> list[int]:
        """The rows of those of these deals that are shown."""
        rows = self._rows()
        return [rows[deal] for deal in deals if deal in rows]

    def _rows(self) -> dict[DealId, int]:
        if self._row_of is None:
            self._row_of = {deal: row for row, deal in enumerate(self.shown)}
        return self._row_of

    def section_of(self, column: ColumnId) -> int | None:
        return self._section_of.get(column)

    def index_of(self, deal: DealId, column: ColumnId) -> QModelIndex:
        """An invalid index for a cell that is not shown."""
        row, section = self.row_of(deal), self.section_of(column)
        return self.index(row, section) if row is not None and section is not None else QModelIndex()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns_shown)

    # Sorting, filtering, choosing columns

    def set_order(self, order: Sequence[DealId] | None, by: tuple[ColumnId, bool] | None = None) -> None:
        """Show the deals in this order (None: the file's). `by` is what the column headings show."""
        self._deals.sort(order)
        self.sorted_by = by if order is not None else None
        self._show(self._deals.of(self.table.deals))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, max(0, len(self.columns_shown) - 1))

    @property
    def every_deal(self) -> Sequence[DealId]:
        """In the order in which they are shown, those that are hidden too."""
        return self._deals.every(self.table.deals)

    def apply_filter(self, kept: Collection[DealId] | None) -> None:
        """Show these deals only, None for all. Mended deals stay shown until the filter is applied anew."""
        self._deals.keep(self.table.deals, kept)
        self._show(self._deals.of(self.table.deals))

    def show_filtered_by(self, columns: Collection[ColumnId]) -> None:
        self.filtered_by = frozenset(columns)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, max(0, len(self.columns_shown) - 1))

    def reveal(self, deals: Collection[DealId]) -> None:
        """Show these deals although the filter hides them."""
        self._deals.reveal(deals)
        self._show(self._deals.of(self.table.deals))

    def set_columns_shown(self, columns: Sequence[ColumnId]) -> None:
        """Show these columns, in this order; the others are hidden."""
        self._columns.sort(self._with_hidden(columns))
        self._columns.keep([column.id for column in self.table.columns], set(columns))
        self._show_columns(self._arranged_columns())

    @property
    def every_column(self) -> list[ColumnId]:
        """All columns in the order in which they are shown, or would be."""
        return self._with_hidden(self.columns_shown)

    def _with_hidden(self, shown: Sequence[ColumnId]) -> list[ColumnId]:
        """A hidden column belongs right after the one that stands before it in the file, frozen ones apart."""
        order, kept, frozen = list(shown), set(shown), set(self.frozen)
        before: ColumnId | None = None
        for column in self.table.columns:
            if column.id not in kept:
                first = next((at for at, id in enumerate(order) if id not in frozen), len(order))
                order.insert(first if before is None else order.index(before) + 1, column.id)
            if column.id not in frozen:
                before = column.id
        return order

    def reveal_columns(self, columns: Collection[ColumnId]) -> None:
        self._columns.reveal(columns)
        self._show_columns(self._arranged_columns())

    def freeze(self, columns: Sequence[ColumnId]) -> None:
        self.frozen = tuple(columns)
        self._show_columns(self._arranged_columns())
        self.frozen_changed.emit()

    @property
    def frozen_count(self) -> int:
        """How many of the frozen columns are shown."""
        return sum([column in self._section_of for column in self.frozen])

    def _arranged_columns(self) -> list[ColumnId]:
        shown = self._columns.of([column.id for column in self.table.columns])
        first = [column for column in self.frozen if column in set(shown)]
        return first + [column for column in shown if column not in first]

    def _show(self, deals: list[DealId]) -> None:
        step = difference(self.shown, deals)
        if step is None:
            return
        match step.step:
            case Step.INSERTED:
                self.beginInsertRows(QModelIndex(), step.first, step.last)
                self._set_shown(deals)
                self.endInsertRows()
            case Step.REMOVED:
                self.beginRemoveRows(QModelIndex(), step.first, step.last)
                self._set_shown(deals)
                self.endRemoveRows()
            case Step.REARRANGED:
                with self._rearranging(QAbstractItemModel.LayoutChangeHint.VerticalSortHint):
                    self._set_shown(deals)
        self.shown_changed.emit(len(self.shown), len(self.table))

    def _show_columns(self, columns: list[ColumnId]) -> None:
        step = difference(self.columns_shown, columns)
        if step is None:
            return
        match step.step:
            case Step.INSERTED:
                self.beginInsertColumns(QModelIndex(), step.first, step.last)
                self._set_columns_shown(columns)
                self.endInsertColumns()
            case Step.REMOVED:
                self.beginRemoveColumns(QModelIndex(), step.first, step.last)
                self._set_columns_shown(columns)
                self.endRemoveColumns()
            case Step.REARRANGED:
                with self._rearranging(QAbstractItemModel.LayoutChangeHint.HorizontalSortHint):
                    self._set_columns_shown(columns)

    @contextmanager
    def _rearranging(self, hint: QAbstractItemModel.LayoutChangeHint) -> Iterator[None]:
        """One layoutChanged around it; persistent indexes go on pointing at their deal and column."""
        self.rearranging.emit()
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        ids = [(self.shown[index.row()], self.columns_shown[index.column()]) for index in before]
        yield
        self.changePersistentIndexList(before, [self.index_of(deal, column) for deal, column in ids])
        self.layoutChanged.emit()
        self.rearranged.emit()

    def _set_shown(self, deals: list[DealId]) -> None:
        self.shown = deals
        self._row_of = None

    def _set_columns_shown(self, columns: list[ColumnId]) -> None:
        self.columns_shown = columns
        self._section_of = {column: section for section, column in enumerate(columns)}
        self._place_columns()

    def _place_columns(self) -> None:
        here = {column.id: at for at, column in enumerate(self.table.columns)}
        self.positions = [here.get(column, -1) for column in self.columns_shown]

    def _follow_structure(self) -> None:
        """After deals or columns came, went or were renamed."""
        self._place_columns()
        self._show(self._deals.of(self.table.deals))
        self._show_columns(self._arranged_columns())
