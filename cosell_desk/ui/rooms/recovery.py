"""Work that a crash left behind: found at the start, restored into the window or discarded."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from cosell_desk.core.errors import CosellError
from cosell_desk.core.validate import Judge
from cosell_desk.files.on_disk import OnDisk
from cosell_desk.files.recovery import LostSession, Restored, lost_sessions
from cosell_desk.files.user_data import UserData
from cosell_desk.ui import background
from cosell_desk.ui.background import Task
from cosell_desk.ui.deal_model import DealModel
from cosell_desk.ui.desk import Desk, OpenFile, today
from cosell_desk.ui.recovery_page import DiscardDialog, RecoveryPage
from cosell_desk.ui.rooms.files import Files
from cosell_desk.ui.save_dialogs import Trouble
from cosell_desk.ui.translation import said


class Recovery(QObject):
    changed = Signal()
    """Whether there is something to offer, or whether it is to be seen now."""
    told = Signal(str)
    reading_began = Signal(str)
    reading_ended = Signal()

    def __init__(self, desk: Desk, files: Files, user_data: UserData, page: RecoveryPage, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._files, self._user_data, self._page, self._window = desk, files, user_data, page, window
        self.sessions: list[LostSession] = []
        self.is_put_off = False
        self._was_looked_at = False
        """Somebody saw the page and decided about some of it, or put it off."""
        self._restoring: Task | None = None
        page.restore_asked.connect(self.restore)
        page.discard_asked.connect(self.discard)
        page.put_off.connect(self._put_off)

    def does(self) -> dict[str, Callable[[], object]]:
        return {"lost-work": self.show}

    @property
    def is_shown(self) -> bool:
        """Whether the page takes the place of the first page."""
        return bool(self.sessions) and not self.is_put_off

    def look(self) -> None:
        """What windows that are gone left; to be called once, at the start."""
        self.sessions += lost_sessions(self._user_data)
        self._offer()

    def is_about(self, path: Path) -> bool:
        """Whether the work that was lost is in this file."""
        return any(session.path is not None and session.path == path.absolute() for session in self.sessions)

    def show(self) -> None:
        """The page in the place of what is open."""
        self.is_put_off = False
        self._files.leave(self._desk.clear)
        self._offer()

    def _offer(self) -> None:
        self._page.show_sessions(self.sessions)
        self.changed.emit()

    def _put_off(self) -> None:
        self.is_put_off = self._was_looked_at = True
        self.changed.emit()

    def restore(self, session: LostSession) -> None:
        if self._restoring is None and session in self.sessions:
            self.reading_began.emit(self.tr("Restoring {name}…").format(name=session.name or self.tr("the table")))
            self._restoring = background.run(
                lambda watch: _restored(session),
                then=partial(self._put, session),
                failed=self._explain,
                ended=self._ended,
            )

    def _ended(self) -> None:
        self._restoring = None
        self.reading_ended.emit()

    def _put(self, session: LostSession, answer: tuple[Restored, Judge]) -> None:
        restored, judge = answer
        self.sessions.remove(session)
        self.is_put_off, self._was_looked_at = bool(self.sessions), True
        name = session.name or self.tr("Restored deals.csv")
        model = DealModel(restored.table, judge)
        model.restore_steps([(step.label, step.flip) for step in restored.steps], restored.done, restored.clean_at)
        on_disk = OnDisk(restored.file_hash) if restored.file_hash is not None else None
        self._desk.put(OpenFile(restored.path, name, restored.shape, model, on_disk=on_disk, lost=(session, restored)))
        self._offer()
        sentence = self.tr("Restored. Every edit had been taken back; Redo brings them again.")
        if restored.unsaved:
            sentence = self.tr("Restored with %n edit(s) that are not saved yet.", "", restored.unsaved)
        if not restored.is_whole:
            sentence += " " + self.tr("Later ones could not be read.")
        self.told.emit(sentence)

    def discard(self, session: LostSession) -> None:
        if DiscardDialog.ask(session.name, session.unsaved, self._window):
            session.discard()
            self.sessions.remove(session)
            self._offer()

    def forget(self) -> None:
        """Everything that is kept is to be erased."""
        for session in self.sessions:
            session.discard()
        self.sessions = []
        self._offer()

    def leave(self) -> None:
        """What was not decided is offered again at the next start; not what was seen now for the last time."""
        was_seen = self._was_looked_at or not self.is_put_off
        for session in self.sessions:
            if session.is_stale and was_seen:
                session.discard()
            else:
                session.release()
        self.sessions = []

    def _explain(self, reason: Exception) -> None:
        if not isinstance(reason, CosellError):
            raise reason
        Trouble.ask(self.tr("The work was not restored"), said(reason), self._window)


def _restored(session: LostSession) -> tuple[Restored, Judge]:
    restored = session.restore()
    return restored, Judge(restored.table, today=today(), original=restored.original)
