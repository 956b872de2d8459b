"""Opening, saving and closing. Slow work runs in the background; nothing unsaved goes without a question."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from cosell_desk.core.deals import DealTable
from cosell_desk.core.errors import CosellError
from cosell_desk.core.layouts import layout_named
from cosell_desk.core.original import Original
from cosell_desk.core.validate import Judge
from cosell_desk.files.read import read
from cosell_desk.files.shape import NEW_CSV, FileShape, Opened, as_csv
from cosell_desk.files.write import write
from cosell_desk.resources import resource
from cosell_desk.ui import background
from cosell_desk.ui.background import Task, Watch
from cosell_desk.ui.conversion_words import ConversionWords
from cosell_desk.ui.deal_model import DealModel
from cosell_desk.ui.desk import Desk, OpenFile, today
from cosell_desk.ui.save_dialogs import Answer, LossDialog, Trouble, UnsavedDialog
from cosell_desk.ui.settings import Settings
from cosell_desk.ui.translation import said, translate

_NEW_LAYOUT = "2023-08"
"""The newest that Microsoft published in order."""
_CSV, _XLSX = ".csv", ".xlsx"
_NEW_XLSX = FileShape("xlsx")
_READ_ONLY_FORMATS = frozenset({"xls", "ods"})


class Files(QObject):
    reading_began = Signal(str)
    progressed = Signal(float)
    reading_ended = Signal()
    writing_began = Signal(str)
    writing_ended = Signal()
    told = Signal(str)
    """A sentence to be seen in the window."""

    def __init__(self, desk: Desk, settings: Settings, window: QWidget, commit_editor: Callable[[], None]) -> None:
        super().__init__(window)
        self._desk, self._settings, self._window = desk, settings, window
        self._commit_editor = commit_editor
        self.explain: Callable[[str, str], None] = self._show_trouble
        """Tells a title and a sentence; where nobody looks at the window, something else stands here."""
        self._reading: Task | None = None
        self._saving: Task | None = None
        self._after_saving: Callable[[], object] | None = None
        """What waits for the file that is being written; it is forgotten when that fails."""

    def does(self) -> dict[str, Callable[[], object]]:
        return {
            "open": self.choose,
            "template": self.start_from_template,
            "sample": self.open_sample,
            "save": self.save,
            "save-as": self.save_as,
            "close": lambda: self.leave(self._desk.clear),
            "quit": self._window.close,
        }

    @property
    def is_busy(self) -> bool:
        return self._reading is not None or self._saving is not None

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
        task = self._reading = background.run(
            lambda watch: _opened(path, encoding, sheet, watch),
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

    def _show(self, answer: tuple[Opened, Judge], *, is_sample: bool) -> None:
        opened, judge = answer
        if not is_sample:
            self._settings.remember_file(opened.path)
        self._desk.put(
            OpenFile(
                None if is_sample else opened.path,
                opened.path.name,
                opened.shape,
                DealModel(opened.table, judge),
                opened.conversions,
            )
        )

    def open_sample(self) -> None:
        self.leave(partial(self._read, resource("samples", "faulty.csv"), is_sample=True))

    def start_from_template(self) -> None:
        self.leave(self._put_template)

    def _put_template(self) -> None:
        layout = layout_named(_NEW_LAYOUT)
        table = DealTable.of([heading for heading, _, _ in layout.columns], [])
        judge = Judge(table, today=today(), original=Original.of(table))
        self._desk.put(OpenFile(None, self.tr("New deals.csv"), NEW_CSV, DealModel(table, judge)))

    # Saving

    def save(self, then: Callable[[], object] | None = None) -> None:
        """Into the file's own place; asks for one where there is none yet. Afterwards do `then`, if all went well."""
        self._commit_editor()
        file = self._desk.file
        if file is None:
            return
        if file.path is None or file.shape.format in _READ_ONLY_FORMATS:
            self.save_as(then)
        elif self._may_lose(file):
            self._write(file, file.path, file.shape, then)

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

    def _write(self, file: OpenFile, path: Path, shape: FileShape, then: Callable[[], object] | None) -> None:
        if self.is_busy:
            return
        # Work goes on while the copy is being written; what is edited meanwhile is unsaved again.
        table = file.model.table.copy()
        file.model.undo_stack.setClean()
        self.writing_began.emit(self.tr("Saving {name}…").format(name=path.name))
        self._saving = background.run(
            lambda watch: write(table, shape, path, watch=watch),
            then=lambda written: self._saved(file, path, written, then),
            failed=lambda reason: self._not_saved(file, reason),
            cancelled=lambda: self._not_saved(file, None),
            progressed=self.progressed.emit,
            ended=self._saving_ended,
        )

    def _saving_ended(self) -> None:
        self._saving = None
        self.writing_ended.emit()

    def _saved(self, file: OpenFile, path: Path, shape: FileShape, then: Callable[[], object] | None) -> None:
        file.path, file.name, file.shape = path, path.name, shape
        self._settings.remember_file(path)
        self._desk.saved.emit()
        waiting, self._after_saving = self._after_saving, None
        for do in (then, waiting):
            if do is not None:
                do()

    def _not_saved(self, file: OpenFile, reason: Exception | None) -> None:
        self._after_saving = None
        file.model.undo_stack.resetClean()
        if reason is not None:
            self._explain(self.tr("The file was not saved"), reason)

    def stop_writing(self) -> None:
        """The old file stays as it is."""
        if self._saving is not None:
            self._saving.cancel()

    # Leaving

    def leave(self, then: Callable[[], object]) -> None:
        """Do `then`, after what is unsaved was saved or given up; nothing when the user would rather stay."""
        self._commit_editor()
        file = self._desk.file
        if file is None or not file.is_unsaved:
            then()
            return
        match UnsavedDialog.ask(file.name, self._window):
            case Answer.SAVE:
                self.save(then)
            case Answer.DISCARD:
                then()
            case Answer.STAY:
                pass

    def may_close(self, close: Callable[[], object]) -> bool:
        """Whether the window may go now; if it must wait for a file to be written, `close` is called after that."""
        self._commit_editor()
        if self._saving is not None:
            self._after_saving = close
            return False
        self.stop_reading()
        file = self._desk.file
        if file is None or not file.is_unsaved:
            return True
        match UnsavedDialog.ask(file.name, self._window):
            case Answer.SAVE:
                self.save(close)
                return False
            case answer:
                return answer is Answer.DISCARD

    def tell_conversions(self) -> None:
        """Say what reading changed so that cells read as their author saw them."""
        file = self._desk.file
        if file is None or not file.conversions:
            return
        words = ConversionWords()
        told = [words.sentence(each) for each in file.conversions]
        self.told.emit(" ".join(told))

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


def _shape_for(path: Path, shape: FileShape) -> FileShape:
    """The shape of the file in hand, carried over where the new name asks for the same format."""
    wanted = path.suffix.lower().removeprefix(".")
    if wanted == shape.format:
        return shape
    if wanted == NEW_CSV.format:
        return as_csv(shape)
    return replace(_NEW_XLSX, format=wanted)
