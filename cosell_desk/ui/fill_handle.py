"""The little square at the corner of a selection: dragged, it fills the cells it passes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPersistentModelIndex, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPen

from cosell_desk.core.edits import CellsEdit, Rectangle
from cosell_desk.core.fills import fill_right, fill_series
from cosell_desk.core.watch import Watch
from cosell_desk.ui.deal_model import DealModel
from cosell_desk.ui.theme import colours

if TYPE_CHECKING:
    from cosell_desk.ui.spreadsheet_table import SpreadsheetTable

_SIZE = 5
_PACE = 40
"""Milliseconds for a row, while the pointer is held beyond the table."""
_EASE = 3
"""How far beside it a press still counts."""


class FillHandle:
    def __init__(self, view: SpreadsheetTable) -> None:
        self._view = view
        self._source: QRect | None = None
        """While it is dragged: the selection in sections (x) and rows (y)."""
        self._target: QRect | None = None
        self._pointer = QPoint()
        self._creep = QTimer(view, interval=_PACE)
        self._creep.timeout.connect(self._go_on)
        self._painted = QPersistentModelIndex()
        """The cell that it was last painted in."""

    @property
    def is_dragged(self) -> bool:
        return self._source is not None

    def area(self) -> QRect:
        """Where it is painted; empty when there is none."""
        chosen = self._chosen()
        if chosen is None:
            return QRect()
        model = self._view.model()
        corner = self._view.visualRect(model.index(chosen.bottom(), chosen.right())).bottomRight()
        frozen = self._view.column_header().frozen
        if chosen.right() >= frozen and corner.x() < self._view.frozen_width():
            return QRect()
        return QRect(corner.x() - _SIZE, corner.y() - _SIZE, _SIZE, _SIZE)

    def _chosen(self) -> QRect | None:
        """The selection, if it is one rectangle."""
        selection = self._view.selectionModel()
        ranges = selection.selection().toList() if selection is not None else None
        if ranges is None or len(ranges) != 1 or not ranges[0].isValid():
            return None
        chosen = ranges[0]
        return QRect(chosen.left(), chosen.top(), chosen.width(), chosen.height())

    def paint(self, painter: QPainter) -> None:
        of = colours(self._view.palette())
        area = self.area()
        if not area.isEmpty() and self._view.hasFocus():
            self._painted = QPersistentModelIndex(self._view.indexAt(area.topLeft()))
            painter.fillRect(area.adjusted(-1, -1, 1, 1), QColor(of.base))
            painter.fillRect(area, QColor(of.accent))
        if self._target is not None:
            model = self._view.model()
            first = self._view.visualRect(model.index(self._target.top(), self._target.left()))
            last = self._view.visualRect(model.index(self._target.bottom(), self._target.right()))
            painter.setPen(QPen(QColor(of.accent), 2, Qt.PenStyle.DashLine))
            painter.drawRect(first.united(last).adjusted(1, 1, -1, -1))

    def wipe(self) -> None:
        """The selection changed and it with it: Qt paints only the cells anew that came to it or left it."""
        if self._painted.isValid():
            self._view.viewport().update(self._view.visualRect(self._painted).adjusted(-1, -1, 1, 1))

    def press(self, event: QMouseEvent) -> bool:
        is_here = self.area().adjusted(-_EASE, -_EASE, _EASE, _EASE).contains(event.position().toPoint())
        if event.button() is not Qt.MouseButton.LeftButton or not is_here or event.modifiers():
            return False
        self._source = self._chosen()
        self._target = None
        return self._source is not None

    def move(self, event: QMouseEvent) -> bool:
        at = event.position().toPoint()
        if self._source is None:
            is_here = not event.buttons() and self.area().adjusted(-_EASE, -_EASE, _EASE, _EASE).contains(at)
            self._view.viewport().setCursor(Qt.CursorShape.CrossCursor if is_here else Qt.CursorShape.ArrowCursor)
            return False
        self._pointer = at
        self._reach_out(self._source)
        if self._view.viewport().rect().contains(at):
            self._creep.stop()
        elif not self._creep.isActive():
            self._creep.start()
        return True

    def _reach_out(self, source: QRect) -> None:
        self._target = self._reached(source, self._pointer)
        self._view.scrollTo(self._view.nearest(self._pointer))
        self._view.viewport().update()

    def _go_on(self) -> None:
        """Held beyond the table, it goes on to what could not be seen."""
        area, at = self._view.viewport().rect(), self._pointer
        if self._source is None:
            self._creep.stop()
            return
        down = (at.y() > area.bottom()) - (at.y() < area.top())
        right = (at.x() > area.right()) - (at.x() < area.left())
        rows, columns = self._view.verticalScrollBar(), self._view.horizontalScrollBar()
        rows.setValue(rows.value() + down * self._view.row_header().defaultSectionSize())
        columns.setValue(columns.value() + right * columns.singleStep())
        self._reach_out(self._source)

    def cancel(self) -> bool:
        """Let go of it without filling; False when nobody held it."""
        was_dragged = self.is_dragged
        self._source = self._target = None
        self._creep.stop()
        self._view.viewport().update()
        return was_dragged

    def release(self, event: QMouseEvent) -> bool:
        source, target = self._source, self._target
        self._source = self._target = None
        self._creep.stop()
        if source is None:
            return False
        self._view.viewport().update()
        if target is not None:
            self._fill(source, target, only_copy=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        return True

    def _reached(self, source: QRect, at: QPoint) -> QRect | None:
        """The cells to fill: away from the source in the direction in which the pointer is farther from it."""
        index = self._view.nearest(at)
        down = max(index.row() - source.bottom(), source.top() - index.row(), 0)
        right = max(index.column() - source.right(), source.left() - index.column(), 0)
        if not down and not right:
            return None
        if down >= right:
            if index.row() > source.bottom():
                return QRect(source.left(), source.bottom() + 1, source.width(), down)
            return QRect(source.left(), source.top() - down, source.width(), down)
        if index.column() > source.right():
            return QRect(source.right() + 1, source.top(), right, source.height())
        return QRect(source.left() - right, source.top(), right, source.height())

    def _fill(self, source: QRect, target: QRect, *, only_copy: bool) -> None:
        model = self._view.deal_model()
        if model is None:
            return
        self._view.carry_out(
            lambda watch: _filled(model, source, target, only_copy=only_copy, watch=watch),
            lambda count: QCoreApplication.translate("FillHandle", "Fill %n cell(s)", "", count),
        )
        whole = source.united(target)
        self._view.move_to(model.index(whole.top(), whole.left()))
        self._view.move_to(model.index(whole.bottom(), whole.right()), extend=True)


def _filled(model: DealModel, source: QRect, target: QRect, *, only_copy: bool, watch: Watch) -> CellsEdit:
    table, is_locked = model.table, model.is_locked
    deals = tuple(model.shown[source.top() : source.bottom() + 1])
    columns = tuple(model.columns_shown[source.left() : source.right() + 1])
    if target.left() == source.left() and target.width() == source.width():
        passed = model.shown[target.top() : target.bottom() + 1]
        if target.top() < source.top():
            deals, passed = deals[::-1], passed[::-1]
        area = Rectangle(deals, columns)
        return fill_series(table, area, passed, is_locked, only_copy=only_copy, watch=watch)
    across = model.columns_shown[target.left() : target.right() + 1]
    if target.left() < source.left():
        columns, across = columns[::-1], across[::-1]
    return fill_right(table, Rectangle(deals, columns), across, is_locked, watch)
