"""A panel beside an open editor: a list, a calendar, a form. It lies over the window instead of being one itself, so
that the keyboard stays in the window and nothing flickers."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from cosell_desk.ui.theme import colours

_GAP = 2


class Popup(QFrame):
    def __init__(self, beside: QWidget) -> None:
        super().__init__(beside.window())
        self._beside = beside
        if beside.fontMetrics().height() > self.fontMetrics().height():
            self.setFont(beside.font())  # who enlarges the table wants to read its lists; a small table's stay as large
        self.setAutoFillBackground(True)
        self.setContentsMargins(1, 1, 1, 1)
        self.hide()

    def wanted(self, widest: int) -> QSize:
        """The size it would like to have."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), widest), hint.height())

    def open(self) -> None:
        self.place()
        self.show()
        self.raise_()

    def place(self) -> None:
        """Below the editor where there is room, else above it; never beyond the window."""
        window = self._beside.window()
        room = window.rect().adjusted(4, 4, -4, -4)
        cell = QRect(self._beside.mapTo(window, QPoint(0, 0)), self._beside.size())
        size = self.wanted(room.width())
        below, above = room.bottom() - cell.bottom() - _GAP, cell.top() - room.top() - _GAP
        is_below = below >= size.height() or below >= above
        height = min(size.height(), max(below if is_below else above, 40))
        x = min(max(cell.left(), room.left()), room.right() - size.width() + 1)
        y = cell.bottom() + 1 + _GAP if is_below else cell.top() - _GAP - height
        self.setGeometry(x, y, size.width(), height)

    def paintEvent(self, event: QPaintEvent) -> None:
        of = colours(self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(of.strong_line))  # a line drawn at 150 % loses two of its sides
        painter.fillRect(self.rect().adjusted(1, 1, -1, -1), QColor(of.raised))
        painter.end()
