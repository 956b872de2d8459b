"""Opening, saving and closing. Slow work runs in the background; nothing unsaved goes without a question."""

from __future__ import annotations

import gc
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from cosell_desk.core.deals import DealTable
from cosell_desk.core.errors import CosellError
from cosell_desk.core.layouts import layout_named
from cosell_desk.core.original import Original
from cosell_desk.core.validate import Judge
from cosell_desk.core.watch import Watch
from cosell_desk.files.csv_files import gc_paused
from cosell_desk.files.on_disk import OnDisk
from cosell_desk.files.read import read
from cosell_desk.files.recovery import OpenSession, open_sessions
from cosell_desk.files.shape import NEW_CSV, Opened
from cosell_desk.files.user_data import UserData
from cosell_desk.resources import resource
from cosell_desk.ui import background
from cosell_desk.ui.background import Task
from cosell_desk.ui.conversion_words import ConversionWords
from cosell_desk.ui.deal_model import DealModel
from cosell_desk.ui.desk import Desk, OpenFile, UploadState, today
from cosell_desk.ui.on_disk_dialogs import InUseDialog, WhoWrites
from cosell_desk.ui.rooms.saving import Saving
from cosell_desk.ui.save_dialogs import Answer, Trouble, UnsavedDialog
from cosell_desk.ui.settings import Settings
from cosell_desk.ui.translation import said

_NEW_LAYOUT = "2023-08"
"""The newest that Microsoft published in order."""


@dataclass(frozen=True, slots=True)
class _Read:
    """A file that was read and judged, what it held on the disk, and the windows that have it open."""

    opened: Opened
    judge: Judge
    on_disk: OnDisk | None
    others: list[OpenSession]
    upload: UploadState


class Files(QObject):
    reading_began = Signal(str)
    progressed = Signal(float)
    reading_ended = Signal()
    told = Signal(str)
    """A sentence to be seen in the window."""

    def __init__(
        self,
        desk: Desk,
        settings: Settings,
        user_data: UserData,
        saving: Saving,
        window: QWidget,
        commit_editor: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._desk, self._settings, self._user_data, self._window = desk, settings, user_data, window
        self._commit_editor = commit_editor
        self._saving = saving
        saving.reload_asked.connect(self._read)
        self.explain: Callable[[str, str], None] = self._show_trouble
        """Tells a title and a sentence; where nobody looks at the window, something else stands here."""
        self._reading: Task | None = None

    def does(self) -> dict[str, Callable[[], object]]:
        return {
            "open": self.choose,
            "template": self.start_from_template,
            "sample": self.open_sample,
            "save": self._saving.save,
            "save-as": self._saving.save_as,
            "close": lambda: self.leave(self._desk.clear),
            "quit": self._window.close,
        }

    @property
    def is_busy(self) -> bool:
        return self._reading is not None or self._saving.is_busy

    # Opening

    def choose(self) -> None:
        kinds = self.tr("Deals (*.csv *.xlsx *.xlsm *.xls *.ods *.txt *.tsv);;All files (*)")
        chosen, _ = QFileDialog.getOpenFileName(self._window, self.tr("Open deals"), self._settings.folder, kinds)
        if chosen:
            self.open(Path(chosen))

    def open(self, path: Path) -> None:
        self.leave(partial(self._read, path))

    def reopen(self, *, encoding: str | None = None, sheet: str | None = None) -> None:
        """Read the open file anew, in another encoding or from another sheet."""
        file = self._desk.file
        if file is not None and file.path is not None:
            self.leave(partial(self._read, file.path, encoding=encoding, sheet=sheet))

    def _read(
        self, path: Path, *, encoding: str | None = None, sheet: str | None = None, is_sample: bool = False
    ) -> None:
        if self.is_busy:
            return
        self.reading_began.emit(self.tr("Reading {name}…").format(name=path.name))
        journal = self._saving.journaling.journal

        def work(watch: Watch) -> _Read:
            # Taken down before reading: what is written meanwhile is then found when it is saved.
            on_disk = None if is_sample else OnDisk.of(path)
            with gc_paused():
                opened, judge = _opened(path, encoding, sheet, watch)
                upload = UploadState() if is_sample else self._found(opened, judge)
                gc.freeze()  # before the collector visits a million texts, and the window waits for it
            others = [] if is_sample else open_sessions(self._user_data, path, but=journal)
            return _Read(opened, judge, on_disk, others, upload)

        task = self._reading = background.run(
            work,
            then=lambda answer: None if task.is_cancelled else self._show(answer, is_sample=is_sample),
            failed=partial(self._explain, self.tr("The file was not opened")),
            progressed=self.progressed.emit,
            ended=self._reading_ended,
        )

    def _reading_ended(self) -> None:
        self._reading = None
        self.reading_ended.emit()

    def stop_reading(self) -> None:
        if self._reading is not None:
            self._reading.cancel()

    def _show(self, answer: _Read, *, is_sample: bool) -> None:
        opened, others = answer.opened, answer.others
        who = InUseDialog.ask(opened.path.name, self._window) if others else WhoWrites.THIS_WINDOW
        if who is WhoWrites.NOBODY:
            return
        if not is_sample:
            self._settings.remember_file(opened.path)
        model = DealModel(opened.table, answer.judge)
        if who is WhoWrites.THIS_WINDOW:
            self._take_over(others)
        else:
            model.is_read_only = True
        path = None if is_sample else opened.path
        self._desk.put(
            OpenFile(
                path,
                opened.path.name,
                opened.shape,
                model,
                opened.conversions,
                on_disk=answer.on_disk,
                upload=answer.upload,
            )
        )

    def _found(self, opened: Opened, judge: Judge) -> UploadState:
        """What was kept when this program saved the file: its original, marks, and what results told."""
        found = self._saving.originals.find(opened.path, opened.table)
        if found is None:
            return UploadState()
        opened.table.apply(found.marks)
        judge.compare_with(found.original)
        return UploadState(found.received or found.original, found.received, is_saved_here=True)

    def take_over(self) -> None:
        """Write the file here that could only be looked at; read anew, for the other window may have written it."""
        file = self._desk.file
        if file is not None and file.path is not None and file.model.is_read_only and not self.is_busy:
            self._take_over(open_sessions(self._user_data, file.path))
            self._read(file.path)

    @staticmethod
    def _take_over(others: list[OpenSession]) -> None:
        for session in others:
            with suppress(OSError):  # one that has just gone
                session.take_over()

    def open_sample(self) -> None:
        self.leave(partial(self._read, resource("samples", "faulty.csv"), is_sample=True))

    def start_from_template(self) -> None:
        self.leave(self._put_template)

    def _put_template(self) -> None:
        layout = layout_named(_NEW_LAYOUT)
        table = DealTable.of([heading for heading, _, _ in layout.columns], [])
        judge = Judge(table, today=today(), original=Original.of(table))
        self._desk.put(OpenFile(None, self.tr("New deals.csv"), NEW_CSV, DealModel(table, judge)))

    # Leaving

    def leave(self, then: Callable[[], object]) -> None:
        """Do `then`, after what is unsaved was saved or given up; nothing when the user would rather stay."""
        self._commit_editor()
        if self._saving.is_busy:  # should that fail, nothing may be gone
            self._saving.afterwards(partial(self.leave, then))
            return
        file = self._desk.file
        if file is None or not file.is_unsaved:
            then()
            return
        match UnsavedDialog.ask(file.name, self._window):
            case Answer.SAVE:
                self._saving.save(then)
            case Answer.DISCARD:
                then()
            case Answer.STAY:
                pass

    def may_close(self, close: Callable[[], object]) -> bool:
        """Whether the window may go now; if it must wait for a file to be written, `close` is called after that."""
        self._commit_editor()
        if self._saving.is_busy:
            self._saving.afterwards(close)
            return False
        self.stop_reading()
        file = self._desk.file
        if file is None or not file.is_unsaved:
            return True
        match UnsavedDialog.ask(file.name, self._window):
            case Answer.SAVE:
                self._saving.save(close)
                return False
            case answer:
                return answer is Answer.DISCARD

    def tell_conversions(self) -> None:
        """Say what reading changed so that cells read as their author saw them."""
        file = self._desk.file
        if file is None or not file.conversions:
            return
        self.told.emit(ConversionWords().sentences(file.conversions))

    def _explain(self, title: str, reason: Exception) -> None:
        if not isinstance(reason, CosellError):
            raise reason
        self.explain(title, said(reason))

    def _show_trouble(self, title: str, sentence: str) -> None:
        Trouble.ask(title, sentence, self._window)


def _opened(path: Path, encoding: str | None, sheet: str | None, watch: Watch) -> tuple[Opened, Judge]:
    """Read the file and take down its original, both away from the window's thread."""
    opened = read(path, encoding=encoding, sheet=sheet, watch=watch)
    return opened, Judge(opened.table, today=today(), original=Original.of(opened.table))
