"""A table whose first columns stay while the others scroll under them.

One view paints both parts. A second view laid over the first would show screen readers every frozen cell twice, and
selection, editors and scrolling would have to be kept alike in two places (tests/ui/test_frozen_table.py).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QAccessible, QMouseEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from cosell_desk.ui.header_view import ColumnHeader, Range, RowHeader

_WIDEST = 0.6
"""The share of the window that frozen columns may take; more of them scroll along."""


class FrozenTable(QTableView):
    """Scrolls by pixels; all rows are equally high. Selections are spanned between an anchor and a cell, not pixels,
    for a cell may be hidden under the frozen ones."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frozen = 0
        self._anchor = QPersistentModelIndex()
        self._reach = QPersistentModelIndex()
        self._is_spanning = False
        self.line_began = QPersistentModelIndex()
        """Where somebody began who came to the current cell by Tab alone."""
        self._ranges: list[Range] | None = None
        self._heading = ColumnHeader(self)
        self._row_heading = RowHeader(self)
        self._heading.ranges = self._row_heading.ranges = self.ranges
        self.setHorizontalHeader(self._heading)
        self.setVerticalHeader(self._row_heading)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self._heading.column_pressed.connect(self._column_pressed)
        self._heading.column_dragged.connect(self._select_columns)
        self._heading.sectionResized.connect(self._section_resized)
        self._row_heading.row_pressed.connect(self._row_pressed)
        self._row_heading.row_dragged.connect(self._select_rows)

    def column_header(self) -> ColumnHeader:
        return self._heading

    def row_header(self) -> RowHeader:
        return self._row_heading

    # Frozen columns

    def set_frozen(self, count: int) -> None:
        """Let the first `count` columns stay; 0 for none."""
        self._frozen = max(0, count)
        self._refreeze()

    @property
    def frozen(self) -> int:
        """How many were asked for. Fewer stay while the window is narrow."""
        return self._frozen

    def _refreeze(self) -> None:
        count, width, room = 0, 0, int(self.viewport().width() * _WIDEST)
        self._heading.room_of_frozen = room
        for section in range(min(self._frozen, self._heading.count())):
            width += self._heading.sectionSize(section)
            if width > room:
                break
            count += 1
        if count != self._heading.frozen:
            self._heading.frozen = count
            self._heading.viewport().update()
            self.viewport().update()

    def frozen_width(self) -> int:
        return self._heading.frozen_width()

    def _section_resized(self, section: int) -> None:
        self._refreeze()
        if section < self._heading.frozen:  # Qt thinks that only what is to its right moves
            self._heading.viewport().update()
            self.viewport().update()

    def updateGeometries(self) -> None:
        super().updateGeometries()
        self._refreeze()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What comes up below the table must not cover the cell that somebody works in."""
        here = self.visualRect(self.currentIndex())
        was_seen = not here.isEmpty() and 0 <= here.top() and here.bottom() < event.oldSize().height()
        super().resizeEvent(event)
        if was_seen and here.bottom() >= self.viewport().height():
            self.scrollTo(self.currentIndex())

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        if dx and (self._heading.frozen or not self._row_heading.count()):  # Qt has moved along what stands still
            self._heading.viewport().update()
            self.viewport().update()

    # Geometry

    def visualRect(self, index: QModelIndex | QPersistentModelIndex) -> QRect:
        if not index.isValid() or index.column() >= self._heading.frozen:
            return super().visualRect(index)
        section = index.column()
        x, y = self._heading.section_x(section), self.rowViewportPosition(index.row())
        return QRect(x, y, self._heading.sectionSize(section) - 1, self.rowHeight(index.row()) - 1)

    def indexAt(self, at: QPoint) -> QModelIndex:
        if at.x() >= self.frozen_width():
            return super().indexAt(at)
        row, section = self.rowAt(at.y()), self._heading.section_at(at.x())
        return self.model().index(row, section) if row >= 0 and section >= 0 else QModelIndex()

    def nearest(self, at: QPoint) -> QModelIndex:
        """The cell at the point, or the one that a pointer beyond the cells comes closest to."""
        if self.model() is None or not self.model().rowCount() or not self.model().columnCount():
            return QModelIndex()
        area = self.viewport().rect()
        x = min(max(at.x(), 0), area.right())
        y = min(max(at.y(), 0), area.bottom())
        row, section = self.rowAt(y), self._heading.section_at(x)
        row = row if row >= 0 else self.model().rowCount() - 1
        section = section if section >= 0 else self.model().columnCount() - 1
        return self.model().index(row, section)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Whole strips: cheap to paint, and right for ranges that reach from frozen to scrolled columns."""
        region = QRegion()
        area = self.viewport().rect()
        height = self._row_heading.defaultSectionSize()
        for chosen in selection.toList():
            if chosen.isValid():
                top = self.rowViewportPosition(chosen.top())
                strip = QRect(0, top, area.width(), (chosen.height()) * height)
                if strip.intersects(area):
                    region += strip.intersected(area)
                    if region.boundingRect() == area:
                        break
        return region

    def dataChanged(
        self,
        first: QModelIndex | QPersistentModelIndex,
        last: QModelIndex | QPersistentModelIndex,
        roles: Sequence[int] = (),
    ) -> None:
        if first == last or QAccessible.isActive() or not first.isValid() or not last.isValid():
            super().dataChanged(first, last, roles)
        # Qt would paint everything when more than one cell changed.
        area, top = self.viewport().rect(), self.rowViewportPosition(first.row())
        bottom = self.rowViewportPosition(last.row()) + self.rowHeight(last.row())
        left, right = 0, area.width()
        is_frozen = last.column() < self._heading.frozen
        if is_frozen or first.column() >= self._heading.frozen:
            left = self._heading.section_x(first.column())
            right = self._heading.section_x(last.column()) + self._heading.sectionSize(last.column())
        self.viewport().update(QRect(left, top, right - left, bottom - top).intersected(area))
        self._row_heading.viewport().update(0, top, self._row_heading.width(), bottom - top)

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        if not index.isValid():
            return
        self.executeDelayedItemsLayout()
        is_centred = hint is QAbstractItemView.ScrollHint.PositionAtCenter
        height, room = self.rowHeight(index.row()), self.viewport().height()
        top, bar = self._row_heading.sectionPosition(index.row()), self.verticalScrollBar()
        if top < bar.value() or top + height > bar.value() + room:
            above = top < bar.value()
            bar.setValue(top - (room - height) // 2 if is_centred else top if above else top + height - room)
        section = index.column()
        if section < self._heading.frozen:
            return
        band, width = self.frozen_width(), self._heading.sectionSize(section)
        left, across = self._heading.sectionPosition(section), self.horizontalScrollBar()
        if left < across.value() + band:
            across.setValue(left - band)
        elif left + width > across.value() + self.viewport().width():
            across.setValue(min(left - band, left + width - self.viewport().width()))

    # Selecting

    def ranges(self) -> list[Range]:
        """What is selected, as first and last row, first and last column."""
        if self._ranges is None:
            selection = self.selectionModel()
            chosen = selection.selection().toList() if selection is not None else []
            self._ranges = [(each.top(), each.bottom(), each.left(), each.right()) for each in chosen if each.isValid()]
        return self._ranges

    def _forget_ranges(self) -> None:
        self._ranges = None

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        self._ranges = None
        if model is not None:
            for moved in (
                model.rowsInserted,
                model.rowsRemoved,
                model.columnsInserted,
                model.columnsRemoved,
                model.layoutChanged,
                model.modelReset,
            ):
                moved.connect(self._forget_ranges)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        self._ranges = None
        if not QAccessible.isActive():
            super().selectionChanged(selected, deselected)
            return
        # For the first cell of each, which a screen reader is told, Qt lists all of them: 20 seconds for 300,000 cells.
        super().selectionChanged(_first_cell(selected), _first_cell(deselected))
        region = self.visualRegionForSelection(selected)
        self.viewport().update(region.united(self.visualRegionForSelection(deselected)))

    def anchor(self) -> QModelIndex:
        """The cell from which a selection is spanned."""
        return self._plain(self._anchor)

    def reach(self) -> QModelIndex:
        """The cell to which it is spanned."""
        return self._plain(self._reach)

    def _plain(self, index: QPersistentModelIndex) -> QModelIndex:
        return self.model().index(index.row(), index.column()) if index.isValid() else self.currentIndex()

    def move_to(self, index: QModelIndex, *, extend: bool = False) -> None:
        """Make the cell the current one, or span the selection to it from the anchor."""
        if not index.isValid():
            return
        flag = QItemSelectionModel.SelectionFlag
        if extend:
            self._anchor = QPersistentModelIndex(self.anchor())
            self._reach = QPersistentModelIndex(index)
            self.selectionModel().select(self._spanned(), flag.ClearAndSelect)
        else:
            self.selectionModel().setCurrentIndex(index, flag.ClearAndSelect)
        self.scrollTo(index)

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        self.line_began = QPersistentModelIndex()
        if not self._is_spanning:
            self._anchor = self._reach = QPersistentModelIndex(current)

    def _spanned(self) -> QItemSelection:
        anchor, reach = self.anchor(), self.reach()
        if not anchor.isValid() or not reach.isValid():
            return QItemSelection()
        rows, columns = sorted((anchor.row(), reach.row())), sorted((anchor.column(), reach.column()))
        return QItemSelection(self.model().index(rows[0], columns[0]), self.model().index(rows[1], columns[1]))

    def setSelection(self, area: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        self.selectionModel().select(self._spanned(), command)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier or not self._anchor.isValid():
                self._anchor = QPersistentModelIndex(index)
            self._reach = QPersistentModelIndex(index)
        with self._spanning():
            super().mousePressEvent(event)
            self._keep_anchor_current()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        is_spanning = bool(event.buttons() & Qt.MouseButton.LeftButton)
        if is_spanning:
            self._reach = QPersistentModelIndex(self.nearest(event.position().toPoint()))
        with self._spanning():
            super().mouseMoveEvent(event)
            if is_spanning:
                self._keep_anchor_current()

    @contextmanager
    def _spanning(self) -> Iterator[None]:
        """While this lasts the anchor stays where it is, whatever becomes the current cell."""
        was, self._is_spanning = self._is_spanning, True
        try:
            yield
        finally:
            self._is_spanning = was

    def _keep_anchor_current(self) -> None:
        """As in a spreadsheet, what is typed goes into the cell where a selection began."""
        anchor = self.anchor()
        is_editing = self.state() is QAbstractItemView.State.EditingState
        if not is_editing and anchor.isValid() and anchor != self.currentIndex():
            self._make_current(anchor)

    def _make_current(self, index: QModelIndex) -> None:
        """Without selecting or scrolling."""
        self.setAutoScroll(False)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.setAutoScroll(True)

    def _column_pressed(self, section: int, held: Qt.KeyboardModifier) -> None:
        model = self.model()
        if not model.rowCount():
            return
        if held & Qt.KeyboardModifier.ShiftModifier and self._anchor.isValid():
            self._select_columns(self.anchor().column(), section)
        else:
            self._span(model.index(0, section), model.index(model.rowCount() - 1, section), adding=True)

    def _select_columns(self, first: int, last: int) -> None:
        model = self.model()
        if model.rowCount():
            self._span(model.index(0, first), model.index(model.rowCount() - 1, last))

    def _row_pressed(self, row: int, held: Qt.KeyboardModifier) -> None:
        model = self.model()
        if not model.columnCount():
            return
        if held & Qt.KeyboardModifier.ShiftModifier and self._anchor.isValid():
            self._select_rows(self.anchor().row(), row)
        else:
            adding = bool(held & Qt.KeyboardModifier.ControlModifier)
            self._span(model.index(row, 0), model.index(row, model.columnCount() - 1), adding=adding)

    def _select_rows(self, first: int, last: int) -> None:
        model = self.model()
        if model.columnCount():
            self._span(model.index(first, 0), model.index(last, model.columnCount() - 1))

    def _span(self, anchor: QModelIndex, reach: QModelIndex, *, adding: bool = False) -> None:
        """Select everything between two cells without scrolling."""
        flag = QItemSelectionModel.SelectionFlag
        self._anchor, self._reach = QPersistentModelIndex(anchor), QPersistentModelIndex(reach)
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        with self._spanning():
            self._make_current(anchor)
        self.selectionModel().select(self._spanned(), flag.Select if adding else flag.ClearAndSelect)

    def select_rows(self) -> None:
        """Widen the selection to whole rows."""
        self._select_rows(self.anchor().row(), self.reach().row())

    def select_columns(self) -> None:
        self._select_columns(self.anchor().column(), self.reach().column())


def _first_cell(selection: QItemSelection) -> QItemSelection:
    if selection.isEmpty():
        return selection
    first = selection.first().topLeft()
    return QItemSelection(first, first)
