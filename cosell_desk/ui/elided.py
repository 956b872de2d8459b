"""A line of plain text that shortens itself instead of widening the window."""

from __future__ import annotations

import html

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QStyleOption, QWidget

_SCRAP = 6
"""Letters that say nothing of a longer text; where there is room for no more, none is shown."""


def tool_tip(text: str) -> str:
    """The text as a tool tip that wraps and shows every character as it is: texts of files are never markup."""
    if not text:
        return ""
    return "<qt>{}</qt>".format("<br>".join(html.escape(line) for line in text.splitlines()))


def write_with_name(button: QAbstractButton, words: str, name: str, room: int) -> None:
    """The words with their {name}, which is shortened in its middle where there is not room for all of it."""
    metrics = button.fontMetrics()
    left = room - metrics.horizontalAdvance(words.format(name=""))
    shown = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, left)
    button.setText(words.format(name=shown).replace("&", "&&"))
    button.setToolTip(tool_tip(words.format(name=name)) if shown != name else "")


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


class FoldedLabel(ElidedLabel):
    """The same on as many lines as it needs, up to `most`."""

    def __init__(self, text: str = "", most: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(text, parent=parent)
        self._most = most
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return len(self._lines(width)) * self.fontMetrics().lineSpacing()

    def _lines(self, width: int) -> list[str]:
        """What stands on each line; the last one is shortened where there would be more."""
        text = self._line()
        layout = QTextLayout(text, self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        starts: list[int] = []
        layout.beginLayout()
        while len(starts) <= self._most and (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
            line.setPosition(QPointF(0, 0))
            starts.append(line.textStart())
        layout.endLayout()
        starts = starts[: self._most] or [0]
        lines = [text[start:end] for start, end in zip(starts, [*starts[1:], None], strict=True)]
        lines[-1] = self.fontMetrics().elidedText(lines[-1], Qt.TextElideMode.ElideRight, width)
        return lines

    def _shown(self) -> str:
        return "".join(self._lines(self.contentsRect().width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOption()
        option.initFrom(self)
        painter = QPainter(self)
        area, step = self.contentsRect(), self.fontMetrics().lineSpacing()
        lines = self._lines(area.width())
        area.setTop(area.top() + max(0, (area.height() - step * len(lines)) // 2))
        area.setHeight(step)
        for line in lines:
            self.style().drawItemText(
                painter, area, int(self.alignment() | Qt.TextFlag.TextSingleLine), option.palette, self.isEnabled(),
                line, self.foregroundRole(),
            )  # fmt: skip
            area.translate(0, step)
        painter.end()
