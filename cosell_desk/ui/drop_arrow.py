"""The small arrow in the current cell where a list, a calendar or a form can be opened with one click."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractItemView

from cosell_desk.ui.editors import has_panel
from cosell_desk.ui.theme import colours

if TYPE_CHECKING:
    from cosell_desk.ui.spreadsheet_table import SpreadsheetTable

_WIDTH = 16
_MARGIN = 5
"""Pixels from it to the end of its cell; the frame of the current cell is _FRAME of them."""
_FRAME = 2
ROOM = _WIDTH + _MARGIN + 1
"""Pixels that it takes from the text of its cell."""
_NARROWEST = 44
"""Pixels of a cell in which the arrow leaves room for the text."""


def paint_arrow(painter: QPainter, area: QRect, colour: str) -> None:
    """In the middle of the area."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), 1.6, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
    middle = QPointF(area.center()) + QPointF(0.5, 0.5)
    points = [middle + QPointF(-3.5, -1.5), middle + QPointF(0, 2), middle + QPointF(3.5, -1.5)]
    painter.drawPolyline(QPolygonF(points))
    painter.restore()


class DropArrow:
    def __init__(self, view: SpreadsheetTable) -> None:
        self._view = view

    def area(self) -> QRect:
        """Where it is painted; empty when the current cell has none."""
        model, index = self._view.deal_model(), self._view.currentIndex()
        is_editing = self._view.state() is QAbstractItemView.State.EditingState
        if model is None or not index.isValid() or is_editing or not self._view.hasFocus():
            return QRect()
        cell = self._view.visualRect(index)
        is_covered = index.column() >= self._view.column_header().frozen and (
            cell.right() - _WIDTH < self._view.frozen_width()
        )
        if cell.width() < _NARROWEST or is_covered:
            return QRect()
        deal, column = model.shown[index.row()], model.columns_shown[index.column()]
        if deal not in model.table or not model.flags(index) & Qt.ItemFlag.ItemIsEditable:
            return QRect()
        if not has_panel(model.judge, deal, column):
            return QRect()
        return QRect(cell.right() - _WIDTH - _MARGIN, cell.top() + 2, _WIDTH, cell.height() - 4)

    def paint(self, painter: QPainter, area: QRect) -> None:
        if area.isEmpty():
            return
        of = colours(self._view.palette())
        # To the frame, for the mark of the wide cell would look out from behind it.
        painter.fillRect(area.adjusted(0, 0, _MARGIN + 1 - _FRAME, 0), QColor(of.raised))
        paint_arrow(painter, area, of.accent)

    def press(self, event: QMouseEvent) -> bool:
        """True when the click was meant for it; then the editor is open."""
        area = self.area().adjusted(0, -2, 0, 2)
        if event.button() is not Qt.MouseButton.LeftButton or event.modifiers():
            return False
        at = event.position().toPoint()
        if area.isEmpty() or not area.contains(at) or self._view.handle.area().contains(at):
            return False
        self._view.edit(self._view.currentIndex(), QAbstractItemView.EditTrigger.EditKeyPressed, event)
        return True
