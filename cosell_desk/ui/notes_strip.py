"""Sentences one below the other, each with the glyph of how much it weighs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from cosell_desk.core.faults import Severity
from cosell_desk.ui import icons, theme

_GLYPHS = {Severity.NOTE: "note", Severity.WARNING: "warning", Severity.ERROR: "error"}
_ICON = 16


@dataclass(frozen=True, slots=True)
class Said:
    severity: Severity
    words: str


class _Note(QWidget):
    def __init__(self, said: Said, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said = said
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(12)
        self._glyph = QLabel()
        self._glyph.setFixedSize(_ICON, _ICON)
        words = QLabel(said.words)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        self._draw()

    def _draw(self) -> None:
        colour = theme.colours(self.palette()).mark(self._said.severity)
        self._glyph.setPixmap(icons.pixmap(_GLYPHS[self._said.severity], colour, _ICON, self.devicePixelRatioF()))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.fill(self._said.severity)))
        painter.drawRoundedRect(self.rect(), 6, 6)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.PaletteChange:
            self._draw()
        super().changeEvent(event)


class NotesStrip(QWidget):
    """Hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.said: tuple[Said, ...] = ()
        self.hide()

    def show_notes(self, said: Sequence[Said]) -> None:
        if tuple(said) == self.said:
            return
        self.said = tuple(said)
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for each in self.said:
            self._column.addWidget(_Note(each))
        self.setVisible(bool(self.said))
        self.setAccessibleName(" ".join([each.words for each in self.said]))
