"""The pre-upload check, and writing what Partner Center takes after it was seen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from cosell_desk.core import messages
from cosell_desk.core.changes import Edit, RemoveDeals
from cosell_desk.core.deals import DealTable
from cosell_desk.core.errors import CosellError, NotKept
from cosell_desk.core.faults import DealId, Problem
from cosell_desk.core.findings import DealKind
from cosell_desk.core.review import CellChange, Review, review, take_back
from cosell_desk.core.upload import Answers, Fate, UploadPlan, can_be_matched, looks_processed, plan
from cosell_desk.core.watch import Watch
from cosell_desk.files.earlier_versions import EarlierVersions
from cosell_desk.files.history import History, PreparedPart, SentBefore
from cosell_desk.files.import_ready import part_hash
from cosell_desk.files.originals import Originals
from cosell_desk.files.prepare import Targets, left_from_before, targets, write_parts
from cosell_desk.files.shape import FileShape
from cosell_desk.files.user_data import UserData, content_hash
from cosell_desk.ui import background
from cosell_desk.ui.after_upload_page import AfterUploadPage
from cosell_desk.ui.background import Cancelled, Task
from cosell_desk.ui.check_answers import Facts
from cosell_desk.ui.check_page import Check, CheckPage, Wish
from cosell_desk.ui.desk import Desk, OpenFile
from cosell_desk.ui.history_page import HistoryPage
from cosell_desk.ui.review_page import ReviewPage
from cosell_desk.ui.save_dialogs import NotKeptDialog, Trouble
from cosell_desk.ui.settings import Settings
from cosell_desk.ui.translation import said, translate
from cosell_desk.ui.upload_dialogs import ConfirmDialog, ReplaceDialog
from cosell_desk.ui.upload_words import history_warnings


@dataclass(frozen=True, slots=True)
class _Known:
    """What the history told of a plan."""

    sent: tuple[SentBefore, ...]
    prepared: tuple[PreparedPart, ...]
    troubles: tuple[str, ...]


class Uploading(QObject):
    writing_began = Signal(str)
    progressed = Signal(float)
    writing_ended = Signal()
    told = Signal(str)
    deal_chosen = Signal(object, object)
    """A deal to be shown in the table, and no column."""
    result_asked = Signal()
    """Processed files are to be brought in."""

    def __init__(
        self,
        desk: Desk,
        settings: Settings,
        user_data: UserData,
        originals: Originals,
        versions: EarlierVersions,
        window: QWidget,
        commit_editor: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._desk, self._settings, self._user_data, self._window = desk, settings, user_data, window
        self._originals, self._versions = originals, versions
        self._commit_editor = commit_editor
        self._writing: Task | None = None
        self.page: CheckPage | None = None
        """The check that is shown, or was shown last."""

    def does(self) -> dict[str, Callable[[], object]]:
        return {
            "prepare-upload": self.prepare,
            "review-changes": self.review_changes,
            "after-upload": self.show_what_to_do,
            "upload-history": self.show_history,
        }

    @property
    def is_busy(self) -> bool:
        return self._writing is not None

    @staticmethod
    def _is_judged(file: OpenFile) -> bool:
        """False when the user did not want to wait for it."""
        try:
            file.model.finish_judging()
        except Cancelled:
            return False
        return True

    # The check

    def prepare(self) -> None:
        self._commit_editor()
        file = self._desk.file
        if file is None or self.is_busy or not self._is_judged(file):
            return
        page = self.page = CheckPage(self._check(file), self._window)
        page.deal_chosen.connect(lambda deal: self.deal_chosen.emit(deal, None))
        self._look_up(file, page)
        wish = CheckPage.ask(page)
        if not page.answers_panel.is_unanswered and looks_processed(file.model.table):
            file.upload.is_processed = page.answers.is_processed
        if wish is None:
            return
        self._settings.with_byte_order_mark = wish.with_byte_order_mark
        if wish.plan.wants_confirmation and not ConfirmDialog.ask(
            wish.plan, [self._name(file, deal) for deal in wish.plan.of(Fate.CLOSING)], self._window
        ):
            return
        to_write = targets(wish.plan, wish.folder, self._stem(file), with_succeeded=wish.with_succeeded)
        there = [path.name for path in to_write.all if path.exists()]
        if not there or ReplaceDialog.ask(there, wish.folder, self._window):
            self._write(file, wish, to_write, overwrites=bool(there))

    def _check(self, file: OpenFile) -> Check:
        table, upload = file.model.table, file.upload
        looks = looks_processed(table)
        original = file.judge.original
        facts = Facts(
            is_processed=looks if upload.is_processed is None else upload.is_processed,
            asks_processed=looks and upload.is_processed is None and not upload.is_saved_here,
            knows_changes=original is not None and original.is_older,
            can_be_matched=can_be_matched(table) and file.judge.findings.counts.new > 0,
            stem=self._stem(file),
        )
        return Check(
            table,
            facts,
            lambda answers: self._planned(file, answers),
            file.model.edit,
            lambda of: self._review(file, of),
            self._stem(file),
            self._folder(file),
            self._settings.with_byte_order_mark,
            upload.card,
            tuple([self._sentence(file, problem) for problem in self._planned(file, Answers()).blockers]),
        )

    @staticmethod
    def _planned(file: OpenFile, answers: Answers) -> UploadPlan:
        return plan(file.judge, answers, received=file.upload.received, results=file.upload.results)

    @staticmethod
    def _stem(file: OpenFile) -> str:
        return Path(file.name).stem

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

    # What the history says

    def _look_up(self, file: OpenFile, page: CheckPage) -> None:
        table, path, of = file.model.table.copy(), file.path, page.plan
        kind = file.judge.findings.kind
        new = [deal for deal in table.deals if kind(deal) is DealKind.NEW]
        bom = self._settings.with_byte_order_mark
        background.run(
            lambda watch: _known(self._user_data, table, new, path, of, bom, watch),
            then=lambda known: self._warn(page, known),
            failed=self._raise,
        )

    def _warn(self, page: CheckPage, known: _Known) -> None:
        if page is self.page and isValid(page):  # the history may answer after the user did
            page.warn(lambda of: history_warnings(of, known.sent, known.prepared, known.troubles))

    @staticmethod
    def _raise(reason: Exception) -> None:
        raise reason

    def show_history(self) -> None:
        troubles: list[NotKept] = []
        history = History(self._user_data, troubles.append)
        HistoryPage.ask(history, self._originals, lambda: said(troubles[0]) if troubles else "", self._window)

    # The review

    def review_changes(self) -> None:
        self._commit_editor()
        file = self._desk.file
        if file is None or not self._is_judged(file):
            return
        self._review(file, self._planned(file, Answers(is_processed=bool(file.upload.is_processed))))

    def _review(self, file: OpenFile, of: UploadPlan) -> None:
        def reviewed() -> Review:
            return review(file.model.table, file.judge.original, of)

        def take(changes: Sequence[CellChange]) -> None:
            file.model.edit(take_back(file.model.table, changes), self.tr("Take changes back"))

        ReviewPage.ask(file.model.table, reviewed, take, self._window)

    # Writing

    def _write(
        self, file: OpenFile, wish: Wish, to_write: Targets, *, overwrites: bool, keeps_earlier: bool = True
    ) -> None:
        table, shape = file.model.table.copy(), file.shape
        keep = [file.path] if file.path is not None else []
        keep_earlier = partial(self._versions.keep, every_time=True) if keeps_earlier else None
        self.writing_began.emit(self.tr("Writing the files for the upload…"))
        self._writing = background.run(
            lambda watch: _written(
                self._user_data, table, shape, wish, to_write, overwrites, keep, keep_earlier, watch
            ),
            then=lambda troubles: self._wrote(file, wish, to_write, troubles),
            failed=lambda reason: self._not_written(file, wish, to_write, reason),
            progressed=self.progressed.emit,
            ended=self._ended,
        )

    def stop_writing(self) -> None:
        if self._writing is not None:
            self._writing.cancel()

    def _ended(self) -> None:
        self._writing = None
        self.writing_ended.emit()

    def _wrote(self, file: OpenFile, wish: Wish, to_write: Targets, troubles: Sequence[str]) -> None:
        written = self.tr("%n deal(s)", "", wish.plan.going_up)
        into = self.tr("%n file(s)", "", len(to_write.parts))
        sentences = [
            self.tr("{deals} written into {files} for the upload, in {folder}.").format(
                deals=written, files=into, folder=wish.folder
            )
        ]
        if to_write.to_fix is not None:
            sentences.append(self.tr("Those with errors are in {name}.").format(name=to_write.to_fix.name))
        if to_write.succeeded is not None:
            sentences.append(self.tr("Those that succeeded are in {name}.").format(name=to_write.succeeded.name))
        if older := left_from_before(to_write, wish.folder, self._stem(file)):
            names = ", ".join([path.name for path in older[:3]])
            sentences.append(self.tr("Do not upload {names} of an earlier time again.").format(names=names))
        sentences += troubles
        if wish.removes_succeeded and file is self._desk.file:
            gone = tuple([deal for deal in wish.plan.of(Fate.SUCCEEDED) if deal in file.model.table])
            file.model.edit(Edit((RemoveDeals(gone),)), self.tr("Remove deals that succeeded"))
        file.upload.parts, file.upload.sent = to_write.parts, set()
        self.told.emit(" ".join(sentences))
        if file is self._desk.file:
            self._what_to_do(file, " ".join(sentences))

    def show_what_to_do(self) -> None:
        self._what_to_do(self._desk.file, "")

    def _what_to_do(self, file: OpenFile | None, summary: str) -> None:
        parts = file.upload.parts if file is not None else ()
        sent = file.upload.sent if file is not None else set()

        def tick(path: Path, is_on: bool) -> None:
            (sent.add if is_on else sent.discard)(path)

        if AfterUploadPage.ask(summary, parts, sent, tick, self._window) and file is not None:
            self.result_asked.emit()

    def _not_written(self, file: OpenFile, wish: Wish, to_write: Targets, reason: Exception) -> None:
        if not isinstance(reason, CosellError):
            raise reason
        if isinstance(reason, NotKept):
            names = ", ".join([path.name for path in to_write.all if path.exists()])
            if NotKeptDialog.ask(names, said(reason), self._window):
                self._write(file, wish, to_write, overwrites=True, keeps_earlier=False)
            return
        Trouble.ask(self.tr("The files for the upload were not written"), said(reason), self._window)


def _known(
    user_data: UserData,
    table: DealTable,
    new: Sequence[DealId],
    path: Path | None,
    of: UploadPlan,
    bom: bool,
    watch: Watch,
) -> _Known:
    troubles: list[NotKept] = []
    history = History(user_data, troubles.append)
    if not history.path.exists():
        return _Known((), (), ())
    sent = history.sent_before(table, new)
    hashes = []
    for deals in of.parts:
        watch(0.5)
        hashes.append(part_hash(table, deals, bom=bom))
    try:
        hashes += [content_hash(path)] if path is not None else []
    except OSError:
        pass  # a file that is gone is nothing that was prepared
    return _Known(sent, history.prepared_before(hashes), tuple([said(trouble) for trouble in troubles]))


def _written(
    user_data: UserData,
    table: DealTable,
    shape: FileShape,
    wish: Wish,
    to_write: Targets,
    overwrites: bool,
    keep: Sequence[Path],
    keep_earlier: Callable[[Path], object] | None,
    watch: Watch,
) -> list[str]:
    """Write the files and note the parts; why they could not be noted, if so."""
    write_parts(
        table,
        shape,
        wish.plan,
        to_write,
        bom=wish.with_byte_order_mark,
        overwrites=overwrites,
        keep=keep,
        keep_earlier=keep_earlier,
        watch=watch,
    )
    troubles: list[NotKept] = []
    history = History(user_data, troubles.append)
    purpose = "matching" if wish.plan.is_for_matching else "create"
    for path, deals in zip(to_write.parts, wish.plan.parts, strict=True):
        history.prepared(table, deals, path.name, content_hash(path), purpose)
    return [said(trouble) for trouble in troubles]
