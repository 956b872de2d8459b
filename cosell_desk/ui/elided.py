"""A line of plain text that shortens itself instead of widening the window."""

from __future__ import annotations

import html

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QStyleOption, QWidget

_SCRAP = 6
"""Letters that say nothing of a longer text; where there is room for no more, none is shown."""


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
        line = self._line()
        shown = self.fontMetrics().elidedText(line, self._mode, self.contentsRect().width())
        return shown if shown == line or len(shown) > _SCRAP else ""

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

    def _is_shortened(self) -> bool:
        return self._shown() != self._line()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip:
            self.setToolTip(tool_tip(self.text()) if self._is_shortened() else "")
        return super().event(event)


class WrappedLabel(ElidedLabel):
    """The same on two lines where one is too short."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent=parent)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return len(self._lines(width)) * self.fontMetrics().lineSpacing()

    def _lines(self, width: int) -> list[str]:
        """The second one shortened, if need be."""
        text, metrics = self._line(), self.fontMetrics()
        if metrics.horizontalAdvance(text) <= width:
            return [text]
        layout = QTextLayout(text, self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        first = layout.createLine()
        first.setLineWidth(max(1, width))
        layout.endLayout()
        cut = first.textLength()
        return [text[:cut].rstrip(), metrics.elidedText(text[cut:], Qt.TextElideMode.ElideRight, width)]

    def _shown(self) -> str:
        return "\n".join(self._lines(self.contentsRect().width()))

    def _is_shortened(self) -> bool:
        return self._shown().endswith("…") and not self.text().endswith("…")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.contentsRect(), int(self.alignment()), self._shown())
        painter.end()
