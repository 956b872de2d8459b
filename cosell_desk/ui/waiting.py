"""Work on the window's thread that may take a while: a progress that can be cancelled stands before the window."""

from __future__ import annotations

from time import perf_counter
from types import TracebackType

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QProgressDialog, QWidget

from cosell_desk.ui.background import Cancelled

PATIENCE = 0.06
"""Seconds until the progress shows; shorter work would only flicker."""
BETWEEN = 0.04
_STEPS = 1_000
_JUST_NOW = 0.2
"""Seconds: who waits again so soon after a progress went need not be patient once more."""
_going_on: set[Waiting] = set()


def is_waited_for() -> bool:
    """Whether work is going on in the middle of which a window must not be closed."""
    return bool(_going_on)


class Waiting:
    """Call it with the share that is done as often as you like; it raises Cancelled when the user gives up.

    Meanwhile the window is drawn, but nobody can change anything in it. For work that cannot go on while edits come
    between its steps; else there are `background` and `judging`.
    """

    _last_seen = float("-inf")

    def __init__(self, words: str, parent: QWidget | None) -> None:
        self._words, self._parent = words, parent
        self._dialog: QProgressDialog | None = None

    def __enter__(self) -> Waiting:
        now = perf_counter()
        self._next = now if now - Waiting._last_seen < _JUST_NOW else now + PATIENCE
        _going_on.add(self)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, reason: BaseException | None, where: TracebackType | None
    ) -> None:
        _going_on.discard(self)
        if self._dialog is not None:
            Waiting._last_seen = perf_counter()
            self._dialog.close()
            self._dialog.deleteLater()

    def __call__(self, share: float) -> None:
        now = perf_counter()
        if now < self._next:
            return
        self._next = now + BETWEEN
        if self._dialog is None:
            self._dialog = self._shown()
        self._dialog.setValue(min(round(share * _STEPS), _STEPS - 1))
        QCoreApplication.processEvents()  # setValue does so only when it is not the first and not the same
        if self._dialog.wasCanceled():
            raise Cancelled

    def _shown(self) -> QProgressDialog:
        cancel = QCoreApplication.translate("Waiting", "Cancel")
        dialog = QProgressDialog(self._words, cancel, 0, _STEPS, self._parent)
        dialog.setWindowTitle(QCoreApplication.translate("Waiting", "One moment"))
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.setAutoReset(False)
        dialog.setAutoClose(False)
        dialog.setMinimumDuration(0)
        dialog.setMinimumWidth(360)
        dialog.rejected.connect(dialog.cancel)  # Escape counts, whatever holds the keyboard
        dialog.show()
        return dialog
