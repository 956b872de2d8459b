"""Saving: nothing that anybody wrote is overwritten unasked, and what a file held before can be had again."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from cosell_desk.core.deals import DealTable
from cosell_desk.core.errors import CosellError, NotKept, NotWritten
from cosell_desk.core.original import Original
from cosell_desk.core.watch import Watch
from cosell_desk.files import safe
from cosell_desk.files.earlier_versions import EarlierVersions
from cosell_desk.files.on_disk import OnDisk
from cosell_desk.files.originals import Originals
from cosell_desk.files.read import read
from cosell_desk.files.shape import NEW_CSV, FileShape, as_csv
from cosell_desk.files.user_data import UserData
from cosell_desk.files.write import write
from cosell_desk.ui import background
from cosell_desk.ui.background import Task
from cosell_desk.ui.desk import Desk, OpenFile
from cosell_desk.ui.journaling import Journaling, SavePoint
from cosell_desk.ui.on_disk_dialogs import ChangedDialog, DifferencesDialog, WhoseChanges
from cosell_desk.ui.save_dialogs import LossDialog, NotKeptDialog, NotSavedDialog, Trouble
from cosell_desk.ui.settings import Settings
from cosell_desk.ui.translation import said, translate

_CSV, _XLSX = ".csv", ".xlsx"
_NEW_XLSX = FileShape("xlsx")
_READ_ONLY_FORMATS = frozenset({"xls", "ods"})


@dataclass(frozen=True, slots=True)
class _Written:
    shape: FileShape
    on_disk: OnDisk | None
    is_in_place: bool
    """It belongs to another user, and a new file could not be given to that one."""
    was_gone: bool
    """Somebody moved or deleted it while it was open."""
    trouble: str
    """Why the original could not be kept, "" when it was."""


class Saving(QObject):
    writing_began = Signal(str)
    progressed = Signal(float)
    writing_ended = Signal()
    told = Signal(str)
    """A sentence to be seen in the window."""
    copied = Signal(str)
    """Where the changes are now; old news once the work goes on."""
    reload_asked = Signal(Path)
    """The user would rather have what others wrote into the file."""

    def __init__(
        self,
        desk: Desk,
        settings: Settings,
        user_data: UserData,
        window: QWidget,
        commit_editor: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._desk, self._settings, self._window = desk, settings, window
        self._commit_editor = commit_editor
        self.journaling = Journaling(desk, user_data, self)
        self.earlier_versions = EarlierVersions(user_data)
        self.originals = Originals(user_data)
        self._saving: Task | None = None
        self._after_saving: Callable[[], object] | None = None
        """What waits for the file that is being written; it is forgotten when that fails."""

    @property
    def is_busy(self) -> bool:
        return self._saving is not None

    def afterwards(self, do: Callable[[], object]) -> None:
        """Once the file that is being written is safe."""
        self._after_saving = do

    def save(self, then: Callable[[], object] | None = None) -> None:
        """Into the file's own place; asks for one where there is none yet. Afterwards do `then`, if all went well."""
        self._commit_editor()
        file = self._desk.file
        if file is None:
            return
        if (
            file.path is None
            or file.shape.format in _READ_ONLY_FORMATS
            or file.model.is_read_only
            or self.journaling.look_for_others()
        ):
            self.save_as(then)
        elif file.on_disk is not None and file.on_disk.has_changed(file.path):
            self._ask_whose(file, file.path, then)
        elif self._may_lose(file):
            self._write(file, file.path, file.shape, then)

    def _ask_whose(self, file: OpenFile, path: Path, then: Callable[[], object] | None) -> None:
        """Somebody else wrote the file since it was read: neither theirs nor ours may be lost unasked."""
        match ChangedDialog.ask(path.name, self._window):
            case WhoseChanges.MINE_AS_A_COPY:
                self._write_copy(file, _free_name(path, self.tr("my copy")), path.name, then)
            case WhoseChanges.THEIRS:
                self.reload_asked.emit(path)
            case WhoseChanges.COMPARE:
                self._compare(file, path, then)
            case WhoseChanges.UNDECIDED:
                pass

    def _write_copy(self, file: OpenFile, copy: Path, name: str, then: Callable[[], object] | None) -> None:
        def tell() -> None:
            self.copied.emit(
                self.tr("Your changes are in {copy}; {name} is as the others left it.").format(
                    copy=copy.name, name=name
                )
            )
            if then is not None:
                then()

        self._write(file, copy, file.shape, tell)

    def _compare(self, file: OpenFile, path: Path, then: Callable[[], object] | None) -> None:
        try:
            theirs = read(path, sheet=file.shape.sheet).table
        except CosellError as reason:
            self._not_opened(reason)
            return
        from cosell_desk.files.compare import compare  # takes libraries that opening a file does not need

        DifferencesDialog.ask(compare(theirs, file.model.table), theirs, file.model.table, self._window)
        self._ask_whose(file, path, then)

    def save_as(self, then: Callable[[], object] | None = None) -> None:
        self._commit_editor()
        file = self._desk.file
        if file is None:
            return
        csv, excel = self.tr("CSV (*.csv)"), self.tr("Excel workbook (*.xlsx)")
        known = (csv, excel) if file.shape.format == NEW_CSV.format else (excel, csv)
        stem = Path(file.name).stem
        suggested = (file.path.parent if file.path else Path(self._settings.folder)) / f"{stem}{self._suffix(file)}"
        chosen, kind = QFileDialog.getSaveFileName(
            self._window, self.tr("Save deals as"), str(suggested), ";;".join(known)
        )
        if not chosen:
            return
        path = Path(chosen)
        if path.suffix.lower() not in (_CSV, _XLSX, ".xlsm"):
            path = path.with_name(path.name + (_XLSX if kind == excel else _CSV))
        self._write(file, path, _shape_for(path, file.shape), then)

    def _may_lose(self, file: OpenFile) -> bool:
        """Whether the workbook may lose what an edited one cannot keep; asked once a file."""
        if file.path is None or file.is_loss_accepted or not file.is_unsaved or file.shape.format == NEW_CSV.format:
            return True
        from cosell_desk.files.workbook_writing import parts_that_would_be_lost  # takes libraries CSV does not need

        try:
            lost = parts_that_would_be_lost(file.path)
        except (CosellError, OSError):
            return True  # writing says better what is wrong
        file.is_loss_accepted = not lost or LossDialog.ask([translate("File", part) for part in lost], self._window)
        return file.is_loss_accepted

    @staticmethod
    def _suffix(file: OpenFile) -> str:
        return {"csv": _CSV, "xlsm": ".xlsm"}.get(file.shape.format, _XLSX)

    def _write(
        self,
        file: OpenFile,
        path: Path,
        shape: FileShape,
        then: Callable[[], object] | None,
        *,
        keeps_earlier: bool = True,
    ) -> None:
        if self.is_busy:
            return
        # Work goes on while the copy is being written; what is edited meanwhile is unsaved again.
        table = file.model.table.copy()
        file.model.undo_stack.setClean()
        original, received = file.judge.original, file.upload.to_keep(file.judge.original)
        point = self.journaling.begin_save(file, table)
        is_own = path == file.path
        self.writing_began.emit(self.tr("Saving {name}…").format(name=path.name))

        def work(watch: Watch) -> _Written:
            if keeps_earlier:
                self.earlier_versions.keep(path)
            is_in_place = safe.belongs_to_another(path)
            was_gone = is_own and not path.exists()
            written = write(table, shape, path, watch=watch)
            trouble = self._keep(original, table, path, received)
            return _Written(written, OnDisk.of(path), is_in_place, was_gone, trouble)

        self._saving = background.run(
            work,
            then=lambda written: self._saved(file, path, written, point, then),
            failed=lambda reason: self._not_saved(file, path, shape, reason, point, then),
            cancelled=lambda: self._not_saved(file, path, shape, None, point, then),
            progressed=self.progressed.emit,
            ended=self._saving_ended,
        )

    def _keep(self, original: Original | None, table: DealTable, path: Path, received: Original | None) -> str:
        """The original under the saved file's content, so that tomorrow's window knows it; a sentence if it cannot."""
        if original is not None:
            try:
                self.originals.keep(original, table, path, received=received)
            except NotKept as trouble:
                return said(trouble)
        return ""

    def _saving_ended(self) -> None:
        self._saving = None
        self.writing_ended.emit()

    def _saved(
        self,
        file: OpenFile,
        path: Path,
        written: _Written,
        point: SavePoint | None,
        then: Callable[[], object] | None,
    ) -> None:
        is_elsewhere = path != file.path
        file.path, file.name, file.shape, file.on_disk = path, path.name, written.shape, written.on_disk
        if point is not None:
            point.saved(written.shape, path)
        if is_elsewhere and file.model.is_read_only:
            file.model.is_read_only = False
            self.journaling.begin()
        if is_elsewhere:
            file.is_taken_over = False
        self._settings.remember_file(path)
        self._desk.saved.emit()
        if written.trouble:
            self.told.emit(written.trouble)
        if written.was_gone:
            self.told.emit(
                self.tr("{name} was no longer in its folder, so it was written there anew.").format(name=path.name)
            )
        if written.is_in_place:
            self.told.emit(
                self.tr(
                    "{name} belongs to another user, so its content was replaced in its place. What it held before is"
                    " under File > Earlier versions."
                ).format(name=path.name)
            )
        waiting, self._after_saving = self._after_saving, None
        for do in (then, waiting):
            if do is not None:
                do()

    def _not_saved(
        self,
        file: OpenFile,
        path: Path,
        shape: FileShape,
        reason: Exception | None,
        point: SavePoint | None,
        then: Callable[[], object] | None,
    ) -> None:
        waiting, self._after_saving = self._after_saving, None
        file.model.undo_stack.resetClean()
        if point is not None:
            point.failed()
        if isinstance(reason, NotKept):
            if NotKeptDialog.ask(path.name, said(reason), self._window):
                self._after_saving = waiting
                self._write(file, path, shape, then, keeps_earlier=False)
        elif isinstance(reason, NotWritten):
            if NotSavedDialog.ask(said(reason), self._window):
                self.save_as(then)
        elif reason is not None:
            raise reason

    def stop_writing(self) -> None:
        """The old file stays as it is."""
        if self._saving is not None:
            self._saving.cancel()

    def _not_opened(self, reason: CosellError) -> None:
        Trouble.ask(self.tr("The file was not opened"), said(reason), self._window)


def _shape_for(path: Path, shape: FileShape) -> FileShape:
    """The shape of the file in hand, carried over where the new name asks for the same format."""
    wanted = path.suffix.lower().removeprefix(".")
    if wanted == shape.format:
        return shape
    if wanted == NEW_CSV.format:
        return as_csv(shape)
    return replace(_NEW_XLSX, format=wanted)


def _free_name(path: Path, words: str) -> Path:
    """A name beside the file that nothing has yet."""
    copy, number = path.with_stem(f"{path.stem} ({words})"), 2
    while os.path.lexists(copy):
        copy, number = path.with_stem(f"{path.stem} ({words} {number})"), number + 1
    return copy
