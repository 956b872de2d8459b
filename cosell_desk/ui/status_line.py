"""The line at the foot of the window: the file, the current cell in a sentence, the sums."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QStatusBar, QToolButton, QWidget

from cosell_desk.ui import theme
from cosell_desk.ui.elided import ElidedLabel

_BETWEEN = 20
"""Pixels: the line between two of its parts, and what is left of it and right."""
_CELL = 160
"""Pixels in which a sentence about the current cell says something."""
_PATIENCE = 300
"""Milliseconds until work in the background shows its progress; shorter work would only flicker."""


class _FileLabel(ElidedLabel):
    """All that is to be said of the file, or its name alone."""

    def __init__(self) -> None:
        super().__init__("", Qt.TextElideMode.ElideMiddle)
        self.name = ""
        self.is_brief = False

    def width_of_all(self) -> int:
        return self.fontMetrics().horizontalAdvance(super()._line()) + 2

    def be_brief(self, is_brief: bool) -> None:
        if is_brief != self.is_brief:
            self.is_brief = is_brief
            self.updateGeometry()
            self.update()

    def _line(self) -> str:
        return self.name if self.is_brief else super()._line()

    def _is_shortened(self) -> bool:
        return self.is_brief or super()._is_shortened()


class StatusLine(QStatusBar):
    """Status tips of menus pass over the current cell's sentence and give it back.

    Where there is not room for everything, sums come before what the current cell says, and that before the file's
    encoding and the like.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(8)
        self.file = _FileLabel()
        self.cell = ElidedLabel()
        self.cell.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # what the others leave
        self.selection = ElidedLabel()  # a sum for each of many currencies would push the window apart
        self.sums = QLabel()
        self.sums.setTextFormat(Qt.TextFormat.PlainText)
        self._lines = [self._line() for _ in range(3)]
        row.addWidget(self.file)
        row.addWidget(self._lines[0])
        row.addWidget(self.cell, 1)
        row.addWidget(self._lines[1])
        row.addWidget(self.selection)
        row.addWidget(self._lines[2])
        row.addWidget(self.sums)
        self._work = QWidget()
        work = QHBoxLayout(self._work)
        work.setContentsMargins(0, 0, 0, 0)
        work.setSpacing(8)
        self._work_words = QLabel()
        self._work_words.setTextFormat(Qt.TextFormat.PlainText)
        self.progress = QProgressBar()
        self.progress.setFixedSize(120, 8)
        self.progress.setTextVisible(False)
        self.progress.setRange(0, 1_000)
        self.cancel = QToolButton()
        self.cancel.setText(self.tr("Cancel"))
        self.cancel.setAutoRaise(True)
        self.cancel.clicked.connect(self._stop)
        for widget in (self._work_words, self.progress, self.cancel):
            work.addWidget(widget)
        row.addWidget(self._work)
        self.addWidget(whole, 1)
        self._stops: Callable[[], None] | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE)
        self._patience.timeout.connect(self._work.show)
        self._work.hide()
        self._tip = ""
        self._sentence = ""
        self.show_file("")
        self.show_selection("")
        self.show_sums("")

    def _line(self) -> QFrame:
        line = QFrame()
        line.setFixedSize(1, 16)
        line.setAutoFillBackground(True)
        return line

    def show_file(self, words: str, name: str = "") -> None:
        self.file.setText(words)
        self.file.name = name
        self.file.setVisible(bool(words))
        self._share_out()

    def show_cell(self, sentence: str) -> None:
        if sentence != self._sentence:
            self._tip = ""  # of what the mouse happens to rest on, while keys go on in the table
        self._sentence = sentence
        self._say(self._tip or sentence)

    def show_selection(self, words: str) -> None:
        self.selection.setText(words)
        self.selection.setVisible(bool(words))
        self._lines[1].setVisible(bool(words))
        self._share_out()

    def show_sums(self, words: str) -> None:
        self.sums.setText(words)
        self.sums.setVisible(bool(words))
        self._lines[2].setVisible(bool(words))
        self._share_out()

    def _share_out(self) -> None:
        """The room there is."""
        shown = [each for each in (self.selection, self.sums, self._work) if not each.isHidden()]
        left = self.width() - sum([each.sizeHint().width() + _BETWEEN for each in shown]) - _BETWEEN
        self.file.be_brief(left < self.file.width_of_all() + (0 if self.selection.text() else _CELL))
        has_room = left - self.file.sizeHint().width() >= _CELL
        self._lines[0].setVisible(bool(self.file.text()) and bool(self.cell.text()) and has_room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()

    def show_tip(self, tip: str) -> None:
        """In the place of the current cell's sentence; "" gives it back."""
        self._tip = tip
        self._say(tip or self._sentence)

    def _say(self, words: str) -> None:
        had_words = bool(self.cell.text())
        self.cell.setText(words)
        if bool(words) != had_words:
            self._share_out()

    def begin_work(self, words: str, stop: Callable[[], None] | None) -> None:
        """Show that something goes on; `stop` is what Cancel does, None where nothing can be stopped."""
        self._stops = stop
        self._work_words.setText(words)
        self.cancel.setVisible(stop is not None)
        self.progress.setValue(0)
        self._patience.start()

    def show_progress(self, share: float) -> None:
        self.progress.setValue(round(share * 1_000))

    def end_work(self) -> None:
        self._patience.stop()
        self._stops = None
        self._work.hide()

    def _stop(self) -> None:
        if self._stops is not None:
            self._stops()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.PaletteChange:
            self.draw()
        super().changeEvent(event)

    def draw(self) -> None:
        colours = theme.colours(self.palette())
        for line in self._lines:
            palette = line.palette()
            palette.setColor(palette.ColorRole.Window, QColor(colours.strong_line))
            line.setPalette(palette)
