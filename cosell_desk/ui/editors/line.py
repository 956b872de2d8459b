"""The editor of one line of text, which the others build on."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QRect, Qt, Signal, SignalInstance
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QWidget

from cosell_desk.ui.editors.popup import Popup
from cosell_desk.ui.theme import colours

_BESIDE_TEXT = 24


_LINE_KEYS = (QKeySequence.StandardKey.DeleteCompleteLine, QKeySequence.StandardKey.DeleteEndOfLine)


def is_for_window(event: QKeyEvent) -> bool:
    """Whether a field must leave the key alone: under X11 it would empty itself with Ctrl+U, which is the check."""
    return any(event.matches(key) for key in _LINE_KEYS)


class CellEditor(Protocol):
    """What the delegate, and whoever else opens an editor, may ask of it."""

    picked: SignalInstance
    """A click in its panel decided what the cell shall hold."""

    def begin(self, text: str) -> None: ...
    def go_to_end(self) -> None:
        """Let typing add to the text instead of replacing it."""

    def settle(self) -> None:
        """Take what the panel highlights, before the text is asked for."""

    def cell_text(self) -> str: ...
    def place(self, cell: QRect, room: QRect) -> None: ...
    def takes_key(self, event: QKeyEvent) -> bool:
        """Whether the key means something in here that it does not mean in every cell; then it was done."""

    def owns(self, widget: QWidget) -> bool: ...
    def finish(self) -> None:
        """Take the panel away."""


class LineEditor(QLineEdit):
    picked = Signal()

    def __init__(self, parent: QWidget, *, aligns_right: bool = False) -> None:
        super().__init__(parent)
        self.popup: Popup | None = None
        self._begun: str | None = None
        self._cell = QRect()
        self._room = QRect()
        self.setFrame(False)
        self.setMaxLength(2_000_000)
        self.setTextMargins(3, 0, 3, 0)
        self.setAutoFillBackground(True)
        if aligns_right:
            self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.textChanged.connect(self._widen)

    # CellEditor

    def begin(self, text: str) -> None:
        if self._begun is None:  # a view tells an open editor of every change of its cell
            self._begun = text
            self.setText(text)
            self.setModified(False)
            self.selectAll()

    def go_to_end(self) -> None:
        self.end(False)

    def settle(self) -> None:
        pass

    def cell_text(self) -> str:
        # A field shows line breaks and much else otherwise than it stands in the file: untouched, it stays.
        return self.text() if self.isModified() or self._begun is None else self._begun

    def place(self, cell: QRect, room: QRect) -> None:
        self._cell, self._room = QRect(cell), QRect(room)  # an option goes with its rectangle
        self._widen()

    def takes_key(self, event: QKeyEvent) -> bool:
        return False

    def owns(self, widget: QWidget) -> bool:
        return widget is self or (self.popup is not None and (widget is self.popup or self.popup.isAncestorOf(widget)))

    def finish(self) -> None:
        if self.popup is not None:
            self.popup.hide()
            self.popup.deleteLater()
            self.popup = None

    # For those who build on it

    def write(self, text: str) -> None:
        """As if the user had typed it."""
        self.setText(text)
        self.setModified(True)

    @property
    def is_touched(self) -> bool:
        return self.isModified()

    def _widen(self) -> None:
        """A long text takes the place of the cells beside it, as in a spreadsheet."""
        if self._cell.isNull():
            return
        wanted = self.fontMetrics().horizontalAdvance(self.text()) + _BESIDE_TEXT
        widest = max(self._cell.width(), self._room.right() - max(self._cell.left(), self._room.left()))
        area = QRect(self._cell)
        area.setWidth(min(max(area.width(), wanted), widest))
        if area != self.geometry():
            self.setGeometry(area)
            if self.popup is not None and self.popup.isVisible():
                self.popup.place()

    def moveEvent(self, event: object) -> None:
        if self.popup is not None and self.popup.isVisible():
            self.popup.place()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QPen(QColor(colours(self.palette()).accent), 2, j=Qt.PenJoinStyle.MiterJoin))
        painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()
