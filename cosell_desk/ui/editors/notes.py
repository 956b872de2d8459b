"""The editor of texts of several lines. Enter is done with it, as in a spreadsheet; Alt+Enter begins a line."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from cosell_desk.ui.theme import colours

_WIDTH, _LINES, _MOST_LINES = 360, 5, 14
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NotesEditor(QPlainTextEdit):
    picked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._begun: str | None = None
        self._cell = QRect()
        self._room = QRect()
        of = colours(self.palette())
        self.setStyleSheet(
            f"QPlainTextEdit {{ border: 2px solid {of.accent}; background: {of.base}; color: {of.text};"
            f" selection-background-color: {of.selection}; selection-color: {of.selection_text}; }}"
        )
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(2)
        self.setViewportMargins(3, 0, 3, 0)  # its text begins where the other editors' does
        self.document().contentsChanged.connect(self._grow)

    def begin(self, text: str) -> None:
        if self._begun is None:
            self._begun = text
            self.setPlainText(text)
            self.document().setModified(False)
            self.selectAll()
            self._grow()

    def go_to_end(self) -> None:
        self.moveCursor(QTextCursor.MoveOperation.End)

    def settle(self) -> None:
        pass

    def cell_text(self) -> str:
        if self._begun is not None and not self.document().isModified():
            return self._begun
        text = self.toPlainText()
        # Lines end as they did before.
        return text.replace("\n", "\r\n") if self._begun and "\r\n" in self._begun else text

    def place(self, cell: QRect, room: QRect) -> None:
        self._cell, self._room = QRect(cell), QRect(room)  # an option goes with its rectangle
        self._grow()

    def takes_key(self, event: QKeyEvent) -> bool:
        held = event.modifiers()
        if event.key() in _ENTER and held & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier):
            self.insertPlainText("\n")
            self.ensureCursorVisible()
            return True
        return False

    def owns(self, widget: QWidget) -> bool:
        return widget is self or self.isAncestorOf(widget)

    def finish(self) -> None:
        pass

    def _grow(self) -> None:
        """As high as its lines, within the table."""
        if self._cell.isNull():
            return
        room = self._room
        width = min(max(self._cell.width(), _WIDTH), room.width())
        line = self.fontMetrics().lineSpacing()
        per_line = max(1, (width - 24) // max(1, self.fontMetrics().averageCharWidth()))
        lines = sum([1 + len(each) // per_line for each in self.toPlainText().split("\n")[: 2 * _MOST_LINES]])
        height = min(line * (min(max(lines, _LINES - 1), _MOST_LINES) + 1) + 12, room.height())
        x = min(max(self._cell.left(), room.left()), room.right() + 1 - width)
        y = min(max(self._cell.top(), room.top()), room.bottom() + 1 - height)
        if self.geometry() != QRect(x, y, width, height):
            self.setGeometry(x, y, width, height)
