"""Going from problem to problem, and mending: one cell, a kind, or all that is safe."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QLocale, QModelIndex, QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from cosell_desk.core import edits
from cosell_desk.core.changes import Edit, MarkKey, SetMarks
from cosell_desk.core.edits import CellsEdit
from cosell_desk.core.faults import ColumnId, DealId, Fault, Problem, Severity
from cosell_desk.core.fixes import Mend, add_missing_column, all_mends, apply_mends, missing_headings
from cosell_desk.core.validate import Recheck
from cosell_desk.ui import cell_words
from cosell_desk.ui.background import Cancelled
from cosell_desk.ui.deal_model import DealModel
from cosell_desk.ui.deal_view import DealView
from cosell_desk.ui.desk import Desk
from cosell_desk.ui.fix_all_dialog import FixAllDialog, MendRows, cell_row, cells_and_headings
from cosell_desk.ui.problem_model import COLUMN_MISSING, ProblemGroup
from cosell_desk.ui.problem_panel import ProblemPanel
from cosell_desk.ui.waiting import Waiting

_UNSURE_DATE = "date-order-unsure"
_CLOSED = "closed-deal"


class Problems(QObject):
    told = Signal(str)
    """A sentence for the strip above the table."""
    noted = Signal(str)
    """Why nothing was done."""
    missing_asked = Signal()
    """Several mandatory columns are missing; which of them shall be added?"""
    dismiss_asked = Signal(list)
    """Messages of Partner Center that were read and are to be put away."""

    def __init__(
        self, desk: Desk, panel: ProblemPanel, view: DealView, parent: QWidget, commit_editor: Callable[[], None]
    ) -> None:
        super().__init__(parent)
        self._desk, self._panel, self._view, self._window = desk, panel, view, parent
        self._commit_editor = commit_editor
        self.menu: QMenu | None = None
        """The fixes last offered for a cell."""
        desk.opened.connect(self._opened)
        desk.closed.connect(lambda: panel.look_at(None, None))
        panel.place_chosen.connect(self.go_to)
        panel.fix_asked.connect(self.fix_group)

    def does(self) -> dict[str, Callable[[], object]]:
        return {
            "next-problem": partial(self.step, 1),
            "previous-problem": partial(self.step, -1),
            "fix-cell": self.offer_fixes,
            "fix-all": self.fix_everything,
        }

    @property
    def _model(self) -> DealModel | None:
        return self._desk.file.model if self._desk.file is not None else None

    def _opened(self) -> None:
        model = self._model
        assert model is not None
        self._panel.look_at(model.table, model.findings, model.said)
        model.judged.connect(self._panel.model.everything_changed)
        model.rechecked.connect(self._rechecked)

    def _rechecked(self, recheck: Recheck) -> None:
        if recheck.everything or recheck.kinds:
            self._panel.model.everything_changed()
        else:
            self._panel.model.cells_changed([column for column in recheck.cells if column is not None])

    # Going there

    def go_to(self, deal: DealId | None, column: ColumnId | None) -> None:
        """Make the cell the current one, showing its deal and column if they are hidden."""
        model = self._model
        if model is None or (deal is None and column is None):
            return
        self._view.go_to(deal, column)
        self._view.setFocus()

    def step(self, direction: int) -> None:
        """To the next (1) or previous (-1) cell with an error or a warning, all round the shown deals."""
        self._commit_editor()
        model = self._model
        if model is None or not model.shown:
            return
        columns = [*model.columns_shown, *self._hidden_columns(model)]
        here = self._view.currentIndex()
        row, at = (here.row(), here.column()) if here.isValid() else (0, -1)
        count = len(model.shown)
        for away in range(count + 1):
            deal = model.shown[(row + direction * away) % count]
            if model.findings.worst(deal) < Severity.WARNING:
                continue
            places = self._places(model, deal, columns)
            if away == 0:
                places = [place for place in places if (place > at if direction > 0 else place < at)]
            if places:
                self.go_to(deal, columns[places[0] if direction > 0 else places[-1]])
                return
        self.told.emit(self.tr("None of the shown deals has an error or a warning."))

    @staticmethod
    def _hidden_columns(model: DealModel) -> list[ColumnId]:
        shown = set(model.columns_shown)
        return [column.id for column in model.table.columns if column.id not in shown]

    @staticmethod
    def _places(model: DealModel, deal: DealId, columns: list[ColumnId]) -> list[int]:
        findings = model.findings
        found = [place for place, column in enumerate(columns) if findings.severity(deal, column) >= Severity.WARNING]
        if any(fault.severity >= Severity.WARNING for fault in findings.deal(deal)) and 0 not in found:
            found.insert(0, 0)
        return found

    # Mending one cell

    def offer_fixes(self) -> None:
        """A menu at the current cell with its mend and what was probably meant."""
        self._commit_editor()
        index = self._view.currentIndex()
        actions = self.fixes(index)
        if not actions:
            self.noted.emit(self._why_none(index))
            return
        self.menu = QMenu(self._view)
        for action in actions:
            action.setParent(self.menu)
            self.menu.addAction(action)
        self.menu.setActiveAction(actions[0])
        below = self._view.visualRect(index).bottomLeft()
        self.menu.popup(self._view.viewport().mapToGlobal(below))

    def _why_none(self, index: QModelIndex) -> str:
        """Nothing is offered: there is nothing wrong, or only somebody who knows the deal can say what is right."""
        model = self._model
        if model is not None and index.isValid():
            sentences = cell_words.sentences(
                model.table, model.findings, model.deal_at(index.row()), model.column_at(index.column())
            )
            if sentences:
                return sentences[0]
        return self.tr("There is nothing to mend in this cell.")

    def fixes(self, index: QModelIndex) -> list[QAction]:
        """What can be done about the problems of this cell, the safe mend first."""
        model = self._model
        if model is None or not index.isValid():
            return []
        deal, column = model.deal_at(index.row()), model.columns_shown[index.column()]
        found: list[QAction] = []
        texts: list[str] = []
        fix = model.findings.fix(deal, column)
        faults = model.findings.cell(deal, column)
        if fix is not None:
            texts.append(fix)
            found.append(self._mend(self.tr("Mend to “{text}”"), model, deal, column, fix))
        for fault in faults:
            for text in model.findings.suggestions(Problem(deal, column, fault, fix)):
                if text not in texts:
                    texts.append(text)
                    found.append(self._mend(self.tr("Write “{text}”"), model, deal, column, text))
            if fault.code == _UNSURE_DATE:
                found += self._dates(model, deal, column)
        for message in model.said.at(deal, column):
            if not message.is_dismissed:
                words = self.tr("Put away: Partner Center said “{text}”").format(text=_short(message.text))
                found.append(self._action(words, partial(self.dismiss_asked.emit, [message])))
        found += [
            self._action(
                self.tr("This deal was closed in this file: upload it"), partial(self._close_here, model, deal)
            )
            for fault in model.findings.deal(deal)
            if fault.code == _CLOSED
        ]
        for group in self._panel.model.groups:
            if group.column == column and group.fixable > 1 and deal in group.deals and fix is not None:
                words = self.tr("Fix all {count} of this kind…").format(count=QLocale().toString(group.fixable))
                found.append(self._action(words, partial(self.fix_group, group)))
                break
        return found

    def _mend(self, words: str, model: DealModel, deal: DealId, column: ColumnId, text: str) -> QAction:
        shown = text if len(text) <= 60 else text[:59] + "…"
        heading = model.table.column(column).heading
        name = self.tr("Mend {heading}").format(heading=heading)
        return self._action(
            words.format(text=shown.replace("&", "&&").replace("\n", " ")),
            lambda: model.edit(edits.set_cell(model.table, deal, column, text), name),
        )

    def _dates(self, model: DealModel, deal: DealId, column: ColumnId) -> list[QAction]:
        text = model.table.text(deal, column)
        confirmed = Edit((SetMarks(((MarkKey("confirmed", deal, column), text),)),))
        found = [
            self._action(
                self.tr("“{text}” is right as it stands").format(text=text),
                lambda: model.edit(confirmed, self.tr("Confirm a date")),
            )
        ]
        swaps = [
            Mend(each, column, model.table.text(each, column), swapped)
            for each, faults in model.findings.column(column).items()
            if (swapped := _swapped(faults)) is not None
        ]
        if len(swaps) > 1 and not all(model.judge.date_proofs(column)):
            found.append(
                self._action(
                    self.tr("Swap all {count} such dates…").format(count=QLocale().toString(len(swaps))),
                    lambda: self._ask_and_mend(model, swaps, self.tr("Swap day and month")),
                )
            )
        return found

    def _close_here(self, model: DealModel, deal: DealId) -> None:
        model.edit(Edit((SetMarks(((MarkKey("closed-here", deal), "yes"),)),)), self.tr("Closed in this file"))

    @staticmethod
    def _action(words: str, does: Callable[[], object]) -> QAction:
        action = QAction(words)
        action.triggered.connect(lambda _=False: does())
        return action

    # Mending many

    def fix_group(self, group: ProblemGroup) -> None:
        self._commit_editor()
        model, column = self._model, group.column
        if model is not None and group.fault.code == COLUMN_MISSING:
            if len(missing_headings(model.findings)) > 1:
                self.missing_asked.emit()
                return
            heading = dict(group.fault.holes).get("value", "")
            model.edit(add_missing_column(model.table, heading), self.tr("Add {heading}").format(heading=heading))
            return
        if model is None or column is None:
            return
        fixes, text = model.findings.fixes(column), model.table.text
        mends = [Mend(deal, column, text(deal, column), fixes[deal]) for deal in group.deals if deal in fixes]
        if group.of_file is not None and group.of_file.fix is not None:
            mends = [Mend(None, column, self._heading(model, column), group.of_file.fix)]
        self._ask_and_mend(model, mends, self.tr("Fix all in {heading}").format(heading=self._heading(model, column)))

    def fix_everything(self) -> None:
        self._commit_editor()
        model = self._model
        if model is None:
            return
        try:
            model.finish_judging()
            with Waiting(self.tr("Looking at what would change…"), self._window) as watch:
                mends = all_mends(model.table, model.findings, watch=watch)
        except Cancelled:
            self.told.emit(self.tr("Nothing was mended."))
            return
        if not mends:
            self.told.emit(self.tr("Nothing here can be fixed for you: what is still marked needs your own decision."))
            return
        self._ask_and_mend(model, mends, self.tr("Fix all that is safe"))

    def _ask_and_mend(self, model: DealModel, mends: Sequence[Mend], name: str) -> None:
        """A lock does not stand in the way: it holds what is meant, and a mend says the same in another spelling."""
        chosen = FixAllDialog.ask(MendRows(mends, partial(cell_row, model.table)), self._window)
        made = model.edit_made(lambda watch: CellsEdit(apply_mends(model.table, chosen, watch)), lambda _: name)
        if made:
            self.told.emit(self._mended(chosen))

    def _mended(self, mends: Sequence[Mend]) -> str:
        cells, headings = cells_and_headings(mends)
        if not headings:
            return self.tr("%n cell(s) mended. Undo takes it back.", "", cells)
        if not cells:
            return self.tr("%n heading(s) mended. Undo takes it back.", "", headings)
        return self.tr("Mended: {cells} and {headings}. Undo takes it back.").format(
            cells=self.tr("%n cell(s)", "", cells), headings=self.tr("%n heading(s)", "", headings)
        )

    @staticmethod
    def _heading(model: DealModel, column: ColumnId) -> str:
        return model.table.column(column).heading


def _swapped(faults: tuple[Fault, ...]) -> str | None:
    return next((dict(fault.holes).get("swapped") for fault in faults if fault.code == _UNSURE_DATE), None)


def _short(text: str) -> str:
    """A text of the file as a menu shows it."""
    return (text if len(text) <= 60 else text[:59] + "…").replace("&", "&&").replace("\n", " ")
