"""The strip beside the table that tells what happened to the file, in a line or a few, until it is put away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from cosell_desk.core.faults import Severity
from cosell_desk.ui import icons, theme
from cosell_desk.ui.announcing import announce
from cosell_desk.ui.elided import FoldedLabel
from cosell_desk.ui.mnemonics import Mnemonics

_GLYPHS = {0: "sound", Severity.NOTE: "note", Severity.WARNING: "warning", Severity.ERROR: "error"}


class FileBar(QWidget):
    """One message at a time; the newest stands."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.severity = 0
        self._goes_with_next_step = self._goes_with_next_place = False
        self._does: Callable[[], object] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 4)
        row.setSpacing(8)
        self._glyph = QLabel()
        self._glyph.setFixedSize(16, 16)
        self.words = FoldedLabel()
        self.button = QToolButton()
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.button.clicked.connect(self._do)
        self.close_button = QToolButton()
        self.close_button.setAutoRaise(True)
        self.close_button.setAccessibleName(self.tr("Put this message away"))
        self.close_button.setToolTip(self.tr("Put this message away"))
        self.close_button.clicked.connect(self.hide)
        row.addWidget(self._glyph)
        row.addWidget(self.words, 1)
        row.addWidget(self.button)
        row.addWidget(self.close_button)
        Mnemonics(self)
        self.hide()

    def tell(
        self,
        sentence: str,
        severity: int = 0,
        *,
        button: str = "",
        does: Callable[[], object] | None = None,
        is_about_step: bool = False,
        is_about_place: bool = False,
    ) -> None:
        """Show the sentence; with a `button`, it can be acted on from here. What is about a step or about the current
        place goes with the next."""
        self.severity = severity
        self._goes_with_next_step, self._goes_with_next_place = is_about_step, is_about_place
        self._does = does
        self.words.setText(sentence)
        self.setAccessibleName(sentence)
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self._draw()
        self.show()
        announce(self, sentence)

    def step_was_taken(self) -> None:
        """The deals changed: what was said of the step before is no longer news, and may be no longer so."""
        if self._goes_with_next_step:
            self.hide()

    def place_was_left(self) -> None:
        """Another cell is the current one: what was said of the one before would be read as said of this one."""
        if self._goes_with_next_place:
            self.hide()

    def _do(self) -> None:
        does = self._does
        self.hide()
        if does is not None:
            does()

    def _draw(self) -> None:
        colours = theme.colours(self.palette())
        glyph = _GLYPHS[self.severity]
        self._glyph.setPixmap(icons.pixmap(glyph, colours.mark(self.severity), 16, self.devicePixelRatioF()))
        self.close_button.setIcon(icons.icon("clear", colours, size=16))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours(self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.fill(self.severity or Severity.NOTE)))
        for y in (0, self.height() - 1):
            painter.fillRect(0, y, self.width(), 1, QColor(colours.line))
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.PaletteChange:
            self._draw()
        super().changeEvent(event)
