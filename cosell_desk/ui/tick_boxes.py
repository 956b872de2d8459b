"""Tick boxes in lists that can be seen on dark ground too; Fusion draws their frame darker than the window."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from cosell_desk.ui import theme


class TickBoxes(QStyledItemDelegate):
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        whole = QStyleOptionViewItem(option)
        self.initStyleOption(whole, index)
        if not whole.features & QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator:
            return
        style, of = option.widget.style(), theme.colours(option.palette)
        place = style.subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, whole, option.widget)
        box = QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5)
        is_ticked = whole.checkState is Qt.CheckState.Checked
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(of.accent if is_ticked else of.strong_line), 1))
        painter.setBrush(QColor(of.accent if is_ticked else of.base))
        painter.drawRoundedRect(box, 3, 3)
        if is_ticked:
            across, down = box.width(), box.height()
            tick = [(0.22, 0.52), (0.42, 0.72), (0.78, 0.3)]
            painter.setPen(QPen(QColor(of.accent_text), 1.75, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
            painter.drawPolyline(QPolygonF([QPointF(box.left() + x * across, box.top() + y * down) for x, y in tick]))
        painter.restore()
