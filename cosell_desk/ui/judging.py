"""Long work on the window's thread, in slices short enough that scrolling stays smooth."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from time import perf_counter
from typing import TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal

from cosell_desk.core.watch import Watch, unwatched

Steps: TypeAlias = Callable[[], Iterator[float]]
"""Begins the work and answers the share that is done after each step."""

_SLICE = 0.002
"""Seconds. On another thread the same work makes frames ten times longer: both want the interpreter."""


class Sliced(QObject):
    went_on = Signal(float)
    finished = Signal()

    def __init__(self, steps: Steps, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._begin = steps
        self._steps: Iterator[float] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)

    @property
    def is_going_on(self) -> bool:
        return self._steps is not None

    def start(self) -> None:
        """Begin anew; a slice is done whenever the window has nothing else to do."""
        self._steps = self._begin()
        self._timer.start()

    def finish(self, watch: Watch = unwatched) -> None:
        """Do all of it now, or what is left. What `watch` raises goes through, and the work goes on as before."""
        is_going_on = self.is_going_on
        if self._steps is None:
            self._steps = self._begin()
        self._timer.stop()  # the watch may look at events
        try:
            for share in self._steps:
                watch(share)
        except BaseException:
            if is_going_on:
                self._timer.start()
            raise
        self._end()

    def stop(self) -> None:
        self._steps = None
        self._timer.stop()

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
        self.stop()
        self.went_on.emit(1.0)
        self.finished.emit()
