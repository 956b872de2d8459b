"""A line of plain text that shortens itself instead of widening the window."""

from __future__ import annotations

import html

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QStyleOption, QWidget


def tool_tip(text: str) -> str:
    """The text as a tool tip that wraps and shows every character as it is: texts of files are never markup."""
    if not text:
        return ""
    return "<qt>{}</qt>".format("<br>".join(html.escape(line) for line in text.splitlines()))


class ElidedLabel(QLabel):
    """Its whole text is in the tool tip while it is shortened, and always what a screen reader hears."""

    def __init__(
        self,
        text: str = "",
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._mode = mode
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 4, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self._line()) + 2, super().sizeHint().height())

    def _line(self) -> str:
        return " ".join(self.text().split("\n"))

    def _shown(self) -> str:
        return self.fontMetrics().elidedText(self._line(), self._mode, self.contentsRect().width())

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOption()
        option.initFrom(self)
        painter = QPainter(self)
        flags = self.alignment() | Qt.TextFlag.TextSingleLine
        self.style().drawItemText(
            painter, self.contentsRect(), int(flags), option.palette, self.isEnabled(), self._shown(),
            self.foregroundRole(),
        )  # fmt: skip
        painter.end()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip:
            self.setToolTip(tool_tip(self.text()) if self._shown() != self._line() else "")
        return super().event(event)
