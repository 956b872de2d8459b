"""Writing what Partner Center takes, after its sum was seen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QWidget

from cosell_desk.core import messages
from cosell_desk.core.errors import CosellError
from cosell_desk.core.faults import DealId, Problem
from cosell_desk.core.upload import Answers, Invalid, UploadPlan, plan
from cosell_desk.files.prepare import Targets, left_from_before, targets, write_parts
from cosell_desk.ui import background
from cosell_desk.ui.background import Task
from cosell_desk.ui.desk import Desk, OpenFile
from cosell_desk.ui.import_ready_dialog import ImportReadyDialog, ReplaceDialog, Wish
from cosell_desk.ui.save_dialogs import Trouble
from cosell_desk.ui.settings import Settings
from cosell_desk.ui.translation import said, translate


class Uploading(QObject):
    writing_began = Signal(str)
    progressed = Signal(float)
    writing_ended = Signal()
    told = Signal(str)

    def __init__(self, desk: Desk, settings: Settings, window: QWidget, commit_editor: Callable[[], None]) -> None:
        super().__init__(window)
        self._desk, self._settings, self._window = desk, settings, window
        self._commit_editor = commit_editor
        self._writing: Task | None = None

    def does(self) -> dict[str, Callable[[], object]]:
        return {"import-ready": self.save_import_ready}

    @property
    def is_busy(self) -> bool:
        return self._writing is not None

    def save_import_ready(self) -> None:
        self._commit_editor()
        file = self._desk.file
        if file is None or self.is_busy:
            return
        if file.model.judging.is_going_on:
            file.model.judge_now()
        stem = Path(file.name).stem
        wish = ImportReadyDialog.ask(
            lambda invalid: self._planned(file, invalid),
            lambda deal: self._name(file, deal),
            [self._sentence(file, problem) for problem in self._planned(file, Invalid.BLOCK).blockers],
            stem,
            self._folder(file),
            self._settings.with_byte_order_mark,
            self._window,
        )
        if wish is None:
            return
        self._settings.with_byte_order_mark = wish.with_byte_order_mark
        to_write = targets(wish.plan, wish.folder, stem)
        there = [path.name for path in to_write.all if path.exists()]
        if not there or ReplaceDialog.ask(there, wish.folder, self._window):
            self._write(file, wish, to_write, overwrites=bool(there))

    @staticmethod
    def _planned(file: OpenFile, invalid: Invalid) -> UploadPlan:
        return plan(file.judge, Answers(invalid))

    @staticmethod
    def _name(file: OpenFile, deal: DealId) -> str:
        column = file.model.table.named("Deal Name")
        return file.model.table.text(deal, column.id) if column is not None else str(deal)

    @staticmethod
    def _sentence(file: OpenFile, problem: Problem) -> str:
        heading = file.model.table.column(problem.column).heading if problem.column is not None else ""
        return messages.sentence(problem.fault, heading=heading, text="", translate=translate)

    def _folder(self, file: OpenFile) -> Path:
        if file.path is not None:
            return file.path.parent
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return Path(self._settings.folder or documents)

    def _write(self, file: OpenFile, wish: Wish, to_write: Targets, *, overwrites: bool) -> None:
        table, shape = file.model.table.copy(), file.shape
        keep = [file.path] if file.path is not None else []
        self.writing_began.emit(self.tr("Writing the files for the upload…"))
        self._writing = background.run(
            lambda watch: write_parts(
                table,
                shape,
                wish.plan,
                to_write,
                bom=wish.with_byte_order_mark,
                overwrites=overwrites,
                keep=keep,
                watch=watch,
            ),
            then=lambda _: self._wrote(wish, to_write, Path(file.name).stem),
            failed=self._explain,
            progressed=self.progressed.emit,
            ended=self._ended,
        )

    def stop_writing(self) -> None:
        if self._writing is not None:
            self._writing.cancel()

    def _ended(self) -> None:
        self._writing = None
        self.writing_ended.emit()

    def _wrote(self, wish: Wish, to_write: Targets, stem: str) -> None:
        written = self.tr("%n deal(s)", "", wish.plan.going_up)
        into = self.tr("%n file(s)", "", len(to_write.parts))
        sentence = self.tr("{deals} written into {files} for the upload, in {folder}.").format(
            deals=written, files=into, folder=wish.folder
        )
        if to_write.to_fix is not None:
            sentence += " " + self.tr("Those with errors are in {name}.").format(name=to_write.to_fix.name)
        if older := left_from_before(to_write, wish.folder, stem):
            sentence += " " + self.tr("Do not upload {names} of an earlier time again.").format(
                names=", ".join([path.name for path in older[:3]])
            )
        self.told.emit(sentence)

    def _explain(self, reason: Exception) -> None:
        if not isinstance(reason, CosellError):
            raise reason
        Trouble.ask(self.tr("The files for the upload were not written"), said(reason), self._window)
