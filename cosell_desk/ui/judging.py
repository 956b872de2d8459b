"""Judging on the window's thread, in slices short enough that scrolling stays smooth."""

from __future__ import annotations

from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from cosell_desk.core.validate import Judge

_SLICE = 0.002
"""Seconds. On another thread the same work makes frames ten times longer: both want the interpreter."""


class Judging(QObject):
    went_on = Signal(float)
    """The share that is done."""
    finished = Signal()

    def __init__(self, judge: Judge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._judge = judge
        self._steps: Iterator[float] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)

    @property
    def is_going_on(self) -> bool:
        return self._steps is not None

    def start(self) -> None:
        """Judge everything anew, a slice whenever the window has nothing else to do."""
        self._steps = self._judge.steps()
        self._timer.start()

    def finish(self) -> None:
        """Judge everything now, or what is left of it."""
        steps = self._steps if self._steps is not None else self._judge.steps()
        for _ in steps:
            pass
        self._end()

    def _go_on(self) -> None:
        if self._steps is None:
            return
        until = perf_counter() + _SLICE
        for share in self._steps:
            if perf_counter() >= until:
                self.went_on.emit(share)
                return
        self._end()

    def _end(self) -> None:
        self._steps = None
        self._timer.stop()
        self.went_on.emit(1.0)
        self.finished.emit()
