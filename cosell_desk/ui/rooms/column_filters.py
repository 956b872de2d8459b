"""The filter of each column: its popup below the heading, and the marks in the headings."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QWidget

from cosell_desk.core.faults import ColumnId
from cosell_desk.core.filters import is_close_date
from cosell_desk.ui.column_filter_popup import ColumnFilterPopup
from cosell_desk.ui.deal_view import DealView
from cosell_desk.ui.desk import Desk
from cosell_desk.ui.rooms.filtering import Filtering


class ColumnFilters(QObject):
    def __init__(self, desk: Desk, view: DealView, filtering: Filtering, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._view, self._filtering = desk, view, filtering
        self.popup: ColumnFilterPopup | None = None
        """The one opened last."""
        view.column_filter_asked.connect(self.open)
        filtering.columns_changed.connect(self._mark)

    def does(self) -> dict[str, Callable[[], object]]:
        return {"column-filter": self.open_here}

    def open_here(self) -> None:
        """Below the heading of the current column."""
        current = self._view.current()
        if current is None:
            return
        header = self._view.column_header()
        x = header.section_x(self._view.currentIndex().column())
        self.open(current[1], header.viewport().mapToGlobal(QPoint(max(0, x), header.height())))

    def open(self, column: ColumnId, at: QPoint) -> None:
        file = self._desk.file
        if file is None or not file.model.table.has_column(column):
            return
        self._view.commit_editor()
        known = file.model.table.column(column)
        wanted = self._filtering.wanted
        popup = self.popup = ColumnFilterPopup(
            known.heading,
            wanted.of(column),
            self._filtering.values(column),
            known.column.kind.choices() if known.column is not None else (),
            self._view,
            has_dates=is_close_date(known),
            window=wanted.window,
        )
        popup.applied.connect(self._filtering.choose)
        popup.dates_chosen.connect(self._filtering.choose_dates)
        popup.sort_asked.connect(lambda is_descending: self._view.sort_by(column, is_descending))
        popup.destroyed.connect(self._forget)
        popup.open_at(at)

    def _forget(self) -> None:
        self.popup = None

    def _mark(self) -> None:
        if self._desk.file is not None:
            self._desk.file.model.show_filtered_by(self._filtering.filtered_columns())
