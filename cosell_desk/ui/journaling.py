"""The journal of the open table: begun with it, told of every edit, begun anew at a save, gone when it is left."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from cosell_desk.core.deals import DealTable
from cosell_desk.files.journal import Baseline, Journal
from cosell_desk.files.shape import FileShape
from cosell_desk.files.user_data import UserData
from cosell_desk.ui import background
from cosell_desk.ui.background import Task
from cosell_desk.ui.desk import Desk, OpenFile

_QUIET = 2_000
"""Milliseconds after an edit, until what the system holds back is pressed onto the disk itself."""


class SavePoint:
    """The journal's next beginning, from the moment at which the table was copied to be saved."""

    def __init__(self, journaling: Journaling, journal: Journal, file: OpenFile, table: DealTable) -> None:
        self._journaling, self._journal = journaling, journal
        self._before = Baseline.of(table, file.shape, file.path, file.judge.original)
        self._saved: tuple[FileShape, Path] | None = None
        self._write = journal.start(self._baseline)

    def _baseline(self) -> Baseline:
        assert self._saved is not None
        return Baseline(self._before.state, *self._saved, self._before.original)

    def saved(self, shape: FileShape, path: Path) -> None:
        self._saved = shape, path
        self._journaling.write(self._write)

    def failed(self) -> None:
        self._journal.stay()


class Journaling(QObject):
    troubled = Signal(object)
    """Why edits are not safe now: a NotKept, or None when they are again."""
    taken_over = Signal()
    """Another window has taken over the file that is open here."""

    def __init__(self, desk: Desk, user_data: UserData, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._user_data = desk, user_data
        self.journal: Journal | None = None
        self._writing: Task | None = None
        self._quiet = QTimer(self, interval=_QUIET, singleShot=True)
        self._quiet.timeout.connect(self._sync)
        self._watch = QTimer(self, interval=_QUIET)
        self._watch.timeout.connect(self.look_for_others)
        desk.opened.connect(self.begin)
        desk.closed.connect(self.end)

    def begin(self) -> None:
        """The journal of what lies open now; none for what can only be looked at."""
        file = self._desk.file
        self.end()
        if file is None or file.model.is_read_only:
            return
        journal = self.journal = Journal(self._user_data, self.troubled.emit)
        if file.lost is not None:
            session, restored = file.lost
            session.resume(journal, restored)
        else:
            self.write(journal.start(Baseline.of(file.model.table, file.shape, file.path, file.judge.original)))
        file.model.record = journal.record
        file.model.on_applied.append(lambda edit, way_back: self._quiet.start())
        self._watch.start()

    def keep_original(self) -> None:
        """The open table is compared with another original than before."""
        file, journal = self._desk.file, self.journal
        if file is not None and journal is not None and (original := file.judge.original) is not None:
            background.run(lambda watch: journal.keep_original(original), then=lambda _: None, failed=self._raise)

    def write(self, baseline: Callable[[], None]) -> None:
        task = self._writing = background.run(
            lambda watch: baseline(),
            then=lambda _: None,
            failed=self._raise,
            ended=lambda: self._ended(task),
        )

    def _ended(self, task: Task) -> None:
        if self._writing is task:
            self._writing = None

    @staticmethod
    def _raise(reason: Exception) -> None:
        raise reason

    def begin_save(self, file: OpenFile, table: DealTable) -> SavePoint | None:
        """To be called in the moment in which `table` was copied from the file's, before anything else is edited."""
        if self.journal is None:
            return None
        self.wait()
        return SavePoint(self, self.journal, file, table)

    def wait(self) -> None:
        """Until what the journal begins with is on the disk."""
        if self._writing is not None:
            self._writing.wait()

    def look_for_others(self) -> bool:
        """Whether another window has taken over the open file; `taken_over` tells it once."""
        file = self._desk.file
        if file is None or self.journal is None:
            return False
        if not file.is_taken_over and self.journal.is_taken_over:
            file.is_taken_over = True
            self.taken_over.emit()
        return file.is_taken_over

    def _sync(self) -> None:
        if self.journal is not None:
            journal = self.journal
            background.run(lambda watch: journal.sync(), then=lambda _: None, failed=self._raise)

    def end(self) -> None:
        """The table is left: what is unsaved in it was given up."""
        self._quiet.stop()
        self._watch.stop()
        if self.journal is not None:
            self.wait()
            journal, self.journal = self.journal, None
            journal.close()
            if journal.trouble is not None:
                self.troubled.emit(None)
