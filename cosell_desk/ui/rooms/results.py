"""What came back from uploads: processed files brought in, the original chosen, Partner Center's words put away."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from cosell_desk.core.deals import DealTable
from cosell_desk.core.errors import CosellError, DoesNotFit, NotKept
from cosell_desk.core.faults import DealId, Severity
from cosell_desk.core.original import Original
from cosell_desk.core.partner_center_errors import Message, dismiss
from cosell_desk.core.translate import QT_TRANSLATE_NOOP
from cosell_desk.core.upload import RESULT, looks_processed
from cosell_desk.core.visible_text import visible
from cosell_desk.core.watch import Watch
from cosell_desk.files.history import History
from cosell_desk.files.read import read
from cosell_desk.files.results import BroughtIn, Outcome, bring_in, original_for, outcomes
from cosell_desk.files.user_data import UserData, content_hash
from cosell_desk.ui import background
from cosell_desk.ui.background import Task
from cosell_desk.ui.desk import Desk, OpenFile
from cosell_desk.ui.notes_strip import Said
from cosell_desk.ui.result_page import ResultPage, Told
from cosell_desk.ui.save_dialogs import Trouble
from cosell_desk.ui.settings import Settings
from cosell_desk.ui.translation import said, translate
from cosell_desk.ui.upload_words import card

IS_WHAT_WAS_SENT = QT_TRANSLATE_NOOP(
    "Results",
    "“{name}” is the very file that was prepared here for the upload, and not what came back. Fetch the last processed"
    " file from Partner Center, and bring in that.",
)
_GRAVE = frozenset({"all-failed", "none-failed", "ambiguous", "same-referral", "no-referral-ids"})


@dataclass(frozen=True, slots=True)
class _Found:
    """One result. `trouble` says why it, and those after it, were not brought in."""

    path: Path
    brought_in: BroughtIn | None
    trouble: str = ""


class Results(QObject):
    reading_began = Signal(str)
    reading_ended = Signal()
    progressed = Signal(float)
    told = Signal(str)
    offered = Signal(str, str, object)
    """A sentence, what stands on a button beside it, and what that does."""
    prepare_asked = Signal()
    original_chosen = Signal()
    """Everything is being judged anew against another original."""
    said_changed = Signal()
    """What Partner Center said stands at other cells, or was put away."""

    def __init__(
        self, desk: Desk, settings: Settings, user_data: UserData, window: QWidget, commit_editor: Callable[[], None]
    ) -> None:
        super().__init__(window)
        self._desk, self._settings, self._user_data, self._window = desk, settings, user_data, window
        self._commit_editor = commit_editor
        self._reading: Task | None = None
        desk.opened.connect(self._opened)

    def does(self) -> dict[str, Callable[[], object]]:
        return {
            "bring-in-result": self.choose_results,
            "choose-original": self.choose_original,
            "show-said": self.show_dismissed,
        }

    @property
    def is_busy(self) -> bool:
        return self._reading is not None

    def stop(self) -> None:
        if self._reading is not None:
            self._reading.cancel()

    def _run(self, words: str, work: Callable[[Watch], object], then: Callable[[object], None]) -> None:
        self.reading_began.emit(words)

        def ended() -> None:
            self._reading = None
            self.reading_ended.emit()

        self._reading = background.run(
            work, then=then, failed=self._explain, progressed=self.progressed.emit, ended=ended
        )

    # A file that came back itself

    def _opened(self) -> None:
        """Tell the card of a file that came back from an upload."""
        file = self._desk.file
        if file is None or not looks_processed(file.model.table):
            if file is not None:
                file.upload.card = card(_marked(file.model.table).values())
            return
        table = file.model.table.copy()
        is_ours = file.upload.is_saved_here

        def work(watch: Watch) -> list[Outcome]:
            troubles: list[NotKept] = []
            history = History(self._user_data, troubles.append)
            if not history.path.exists():
                return [*outcomes(table).values()]
            told = history.told_apart(table)
            if not is_ours:
                history.brought_in(table)
            return [*told.values()]

        background.run(work, then=lambda told: self._tell_card(file, told), failed=self._raise)

    def _tell_card(self, file: OpenFile, told: Sequence[Outcome]) -> None:
        file.upload.card = card(told)
        if file is self._desk.file:
            self.told.emit(self.tr("This looks like a processed file. {card}.").format(card=file.upload.card))

    @staticmethod
    def _raise(reason: Exception) -> None:
        raise reason

    # Bringing in

    def choose_results(self) -> None:
        self._commit_editor()
        if self._desk.file is None or self.is_busy or self._desk.file.model.is_read_only:
            return
        kinds = self.tr("Deals (*.csv *.xlsx *.xlsm *.xls *.ods *.txt *.tsv);;All files (*)")
        chosen, _ = QFileDialog.getOpenFileNames(
            self._window, self.tr("Bring in processed files"), self._settings.folder, kinds
        )
        if chosen:
            self.bring_in([Path(each) for each in chosen])

    def bring_in(self, paths: Sequence[Path]) -> None:
        """One after another, each as one step that Undo takes back."""
        file = self._desk.file
        if file is None or self.is_busy:
            return
        table, revision = file.model.table.copy(), file.model.table.revision
        before = file.upload.results
        self._run(
            self.tr("Reading what the upload did…"),
            lambda watch: _brought_in(self._user_data, table, paths, before, watch),
            lambda found: self._show(file, revision, paths, found),
        )

    def _show(self, file: OpenFile, revision: int, paths: Sequence[Path], answer: object) -> None:
        assert isinstance(answer, list)
        found: list[_Found] = answer
        if file is not self._desk.file:
            return
        if file.model.table.revision != revision:  # edited meanwhile: what was worked out may not fit
            self.bring_in(paths)
            return
        told = []
        for each in found:
            if each.brought_in is None:
                told.append(Told(each.path.name, "", (Said(Severity.ERROR, each.trouble),)))
                continue
            result = each.brought_in
            file.upload.results = file.model.said.results = result.received
            file.upload.card = card(result.outcomes.values())
            file.model.edit(result.edit, self.tr("Bring in {name}").format(name=each.path.name))
            told.append(self._told(file, each.path, result))
        self.said_changed.emit()
        file.model.repaint_everything()
        if ResultPage.ask(told, self._window):
            self.prepare_asked.emit()

    def _told(self, file: OpenFile, path: Path, result: BroughtIn) -> Told:
        number = self.locale_number
        notes = [
            Said(
                Severity.WARNING if note.code in _GRAVE else Severity.NOTE,
                translate("Results", note.sentence).format(count=number(note.count)),
            )
            for note in result.notes
        ]
        if result.added:
            words = self.tr("These columns came with it: {headings}.").format(headings=", ".join(result.added))
            notes.append(Said(Severity.NOTE, words))
        ambiguous = [name_of(file.model.table, deal) for of in result.match.ambiguous for deal in of.ours]
        return Told(path.name, card(result.outcomes.values()), tuple(notes), tuple(ambiguous))

    @staticmethod
    def locale_number(count: int) -> str:
        return QLocale().toString(count)

    # The original

    def choose_original(self) -> None:
        self._commit_editor()
        file = self._desk.file
        if file is None or self.is_busy:
            return
        kinds = self.tr("Deals (*.csv *.xlsx *.xlsm *.xls *.ods *.txt *.tsv);;All files (*)")
        chosen, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Choose the original"), self._settings.folder, kinds
        )
        if chosen:
            self.take_original(Path(chosen))

    def take_original(self, path: Path) -> None:
        file = self._desk.file
        if file is None or self.is_busy:
            return
        table = file.model.table.copy()
        self._run(
            self.tr("Reading {name}…").format(name=path.name),
            lambda watch: original_for(table, read(path, watch=watch).table),
            lambda answer: self._take(file, path, answer),
        )

    def _take(self, file: OpenFile, path: Path, answer: object) -> None:
        assert isinstance(answer, tuple)
        if file is not self._desk.file:
            return
        original, matched = answer
        before = file.judge.original
        self._compare_with(file, original)
        number = self.locale_number
        words = self.tr(
            "{name} is the original now. Deals found in it: {known}, not found: {unknown}. Saving remembers that."
        ).format(name=path.name, known=number(len(matched.pairs)), unknown=number(len(table_rest(file, original))))
        self.offered.emit(words, self.tr("Take it back"), lambda: self._take_back(file, before))

    def _compare_with(self, file: OpenFile, original: Original | None) -> None:
        file.judge.compare_with(original)
        file.model.judge_in_steps()
        self.original_chosen.emit()

    def _take_back(self, file: OpenFile, original: Original | None) -> None:
        """No step of the undo list, for no deal changes: what is locked and what counts as changed does."""
        if file is self._desk.file:
            self._commit_editor()
            self._compare_with(file, original)
            self.told.emit(self.tr("The deals are compared with the original from before again."))

    # What Partner Center said

    def dismiss(self, messages: Sequence[Message]) -> None:
        file = self._desk.file
        if file is not None and messages:
            file.model.edit(dismiss(file.model.table, list(messages)), self.tr("Put away what Partner Center said"))
            self.said_changed.emit()

    def show_dismissed(self) -> None:
        file = self._desk.file
        if file is None:
            return
        gone = [message for message in file.model.said.all() if message.is_dismissed]
        if not gone:
            self.told.emit(self.tr("No message of Partner Center was put away."))
            return
        file.model.edit(dismiss(file.model.table, gone, again=True), self.tr("Show messages again"))
        self.said_changed.emit()

    def _explain(self, reason: Exception) -> None:
        if not isinstance(reason, CosellError):
            raise reason
        Trouble.ask(self.tr("Nothing was brought in"), said(reason), self._window)


def name_of(table: DealTable, deal: DealId) -> str:
    column, number = table.named("Deal Name"), table.row_number(deal)
    name = visible(table.text(deal, column.id)) if column is not None else ""
    return f"{number if number is not None else '+'}  {name}"


def table_rest(file: OpenFile, original: Original) -> list[DealId]:
    return [deal for deal in file.model.table.deals if not original.knows(deal)]


def _marked(table: DealTable) -> dict[DealId, Outcome]:
    """What results told of the deals, by their marks."""
    return {key.deal: Outcome(text) for key, text in table.marks.items() if key.kind == RESULT and key.deal in table}


def _brought_in(
    user_data: UserData, table: DealTable, paths: Sequence[Path], results: Original | None, watch: Watch
) -> list[_Found]:
    """Work out each result on a table of its own; the first that does not fit ends it."""
    history = History(user_data, lambda trouble: None)
    found = []
    for at, path in enumerate(paths):
        try:
            result = read(path, watch=_share(watch, at, len(paths))).table
            if history.path.exists() and history.prepared_before([content_hash(path)]):
                raise DoesNotFit(translate("Results", IS_WHAT_WAS_SENT).format(name=path.name))
            brought = bring_in(table, result, received=results)
            table.apply(brought.edit)
        except (CosellError, OSError) as reason:
            found.append(_Found(path, None, said(reason) if isinstance(reason, CosellError) else str(reason)))
            break
        results = brought.received
        history.brought_in(result)
        found.append(_Found(path, brought))
    return found


def _share(watch: Watch, at: int, count: int) -> Watch:
    return lambda share: watch((at + share / 2) / count)
