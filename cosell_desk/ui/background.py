"""Slow work on a thread, its answer on the window's."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from cosell_desk.core.watch import Watch


class Cancelled(Exception):
    """The user thought better of it."""


_running: set[Task] = set()
"""Keeps every task alive until its answer has arrived, whoever else lets go of it."""


class Task(QObject):
    """Work that was started. Whatever it calls back is called on the thread that started it."""

    _went_on = Signal(float)
    _came = Signal(object, object)

    def __init__(
        self,
        work: Callable[[Watch], Any],
        then: Callable[[Any], None],
        failed: Callable[[Exception], None],
        cancelled: Callable[[], object],
        progressed: Callable[[float], object],
        ended: Callable[[], object],
    ) -> None:
        super().__init__()
        self._work, self._then, self._failed, self._cancelled = work, then, failed, cancelled
        self._progressed, self._ended = progressed, ended
        self._is_cancelled = threading.Event()
        self._told = -1.0
        self._went_on.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._came.connect(self._finish, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._do, name="cosell-desk work")

    def start(self) -> None:
        _running.add(self)
        self._thread.start()

    def cancel(self) -> None:
        """Ask the work to stop. Work that was done before it noticed still gives its answer."""
        self._is_cancelled.set()

    @property
    def is_cancelled(self) -> bool:
        return self._is_cancelled.is_set()

    def wait(self) -> None:
        """Until the work has stopped; its answer still comes through the event loop."""
        self._thread.join()

    def _watch(self, share: float) -> None:
        if self._is_cancelled.is_set():
            raise Cancelled
        # More than a few hundred steps cannot be seen, and each one costs the window's thread an event.
        if share >= self._told + 0.004:
            self._told = share
            self._went_on.emit(share)

    def _do(self) -> None:
        try:
            answer = self._work(self._watch)
        except Exception as reason:  # whatever it is, the window's thread tells it
            self._came.emit(None, reason)
        else:
            self._came.emit(answer, None)

    @Slot(float)
    def _tell(self, share: float) -> None:
        self._progressed(share)

    @Slot(object, object)
    def _finish(self, answer: object, reason: Exception | None) -> None:
        _running.discard(self)
        self._thread.join()
        self._ended()
        self.deleteLater()
        if reason is None:
            self._then(answer)
        elif isinstance(reason, Cancelled):
            self._cancelled()
        else:
            self._failed(reason)


def run(
    work: Callable[[Watch], Any],
    *,
    then: Callable[[Any], None],
    failed: Callable[[Exception], None],
    cancelled: Callable[[], object] = lambda: None,
    progressed: Callable[[float], object] = lambda share: None,
    ended: Callable[[], object] = lambda: None,
) -> Task:
    """Start `work`; later call `then` with its answer, `failed` with what it raised, or `cancelled`.

    `progressed` is told its share done meanwhile, and `ended` that it is over, before its outcome is told.
    """
    task = Task(work, then, failed, cancelled, progressed, ended)
    task.start()
    return task
