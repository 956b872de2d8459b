"""What the program cannot know and the user says: that a deal was closed here, that a date is meant as it stands."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from cosell_desk.core.changes import Edit, MarkKey, SetMarks
from cosell_desk.core.faults import ColumnId, DealId
from cosell_desk.core.findings import DealKind
from cosell_desk.core.fixes import Mend, swap_dates
from cosell_desk.core.kinds import swapped
from cosell_desk.ui.deal_model import DealModel
from cosell_desk.ui.deal_view import DealView
from cosell_desk.ui.desk import Desk
from cosell_desk.ui.fix_all_dialog import FixAllDialog, MendRow, Wording, cell_row, name_of, row_word

CLOSED_HERE, CONFIRMED = "closed-here", "confirmed"
_UNSURE_DATE = "date-order-unsure"


class Deciding(QObject):
    told = Signal(str)
    noted = Signal(str)
    """Why nothing was done."""

    def __init__(self, desk: Desk, view: DealView, window: QWidget, commit_editor: Callable[[], None]) -> None:
        super().__init__(window)
        self._desk, self._view, self._window, self._commit_editor = desk, view, window, commit_editor

    def does(self) -> dict[str, Callable[[], object]]:
        return {
            "closed-here": self.close_here,
            "closed-here-all": self.close_all_here,
            "confirm-date": self.confirm_dates,
            "swap-dates": self.swap_dates,
        }

    def _begin(self) -> DealModel | None:
        self._commit_editor()
        return self._desk.file.model if self._desk.file is not None else None

    # Closed in this file

    def close_here(self) -> None:
        """Mark the selected closed deals; when all of them are marked, take the marks away.

        A marked one may be a closed deal still: an older original tells that it was so before this file.
        """
        model = self._begin()
        if model is None:
            return
        selected = list(dict.fromkeys([deal for each in self._view.selected() for deal in each.deals]))
        marked = [deal for deal in selected if model.table.mark(CLOSED_HERE, deal)]
        closed = [
            deal
            for deal in selected
            if model.findings.kind(deal) is DealKind.CLOSED and not model.table.mark(CLOSED_HERE, deal)
        ]
        if closed:
            self._mark(model, closed)
        elif marked:
            edit = Edit((SetMarks(tuple([(MarkKey(CLOSED_HERE, deal), None) for deal in marked])),))
            if model.edit(edit, self.tr("Not closed in this file")):
                words = self.tr("%n deal(s) count as closed before this file and are not uploaded.", "", len(marked))
                self.told.emit(words)
        else:
            self.noted.emit(self.tr("None of the selected deals is a closed one."))

    def close_all_here(self) -> None:
        model = self._begin()
        if model is None:
            return
        closed = [deal for deal in model.table.deals if model.findings.kind(deal) is DealKind.CLOSED]
        if not closed:
            self.told.emit(self.tr("No deal of this file is a closed one."))
            return
        left_out, uploaded = self.tr("left out"), self.tr("uploaded")
        rows = [
            MendRow(
                Mend(deal, -1, left_out, uploaded),
                row_word(model.table, deal),
                name_of(model.table, deal),
                self.tr("Upload"),
            )
            for deal in closed
        ]
        wording = Wording(
            self.tr("Closed in this file"),
            self.tr(
                "Deals that were closed before are left out of every upload. Tick those that you closed in this file"
                " and that Partner Center does not know as closed yet."
            ),
            lambda mends: self.tr("Upload %n closed deal(s)", "", len(mends)),
            self.tr("Then"),
            is_ticked=False,
        )
        chosen = FixAllDialog.ask(rows, self._window, wording)
        self._mark(model, [mend.deal for mend in chosen if mend.deal is not None])

    def _mark(self, model: DealModel, deals: Iterable[DealId]) -> None:
        marks = tuple([(MarkKey(CLOSED_HERE, deal), "yes") for deal in deals])
        if marks and model.edit(Edit((SetMarks(marks),)), self.tr("Closed in this file")):
            still = sum([model.findings.kind(key.deal) is DealKind.CLOSED for key, _ in marks])
            words = self.tr("%n deal(s) count as closed in this file and are uploaded.", "", len(marks) - still)
            if still:
                words += " " + self.tr("%n deal(s) were closed in the original already.", "", still)
            self.told.emit(words)

    # Dates that could be read in two ways

    def _unsure(self, model: DealModel, column: ColumnId, deals: Iterable[DealId]) -> list[DealId]:
        faulty = model.findings.column(column)
        return [deal for deal in deals if any(fault.code == _UNSURE_DATE for fault in faulty.get(deal, ()))]

    def confirm_dates(self) -> None:
        """Those of the selected cells."""
        model = self._begin()
        if model is None:
            return
        cells = [
            (deal, column)
            for each in self._view.selected()
            for column in each.columns
            for deal in self._unsure(model, column, each.deals)
        ]
        marks = [(MarkKey(CONFIRMED, deal, column), model.table.text(deal, column)) for deal, column in cells]
        if not marks:
            self.noted.emit(self.tr("No selected cell holds a date in which day and month could be mixed up."))
        elif model.edit(Edit((SetMarks(tuple(marks)),)), self.tr("Confirm %n date(s)", "", len(marks))):
            self.told.emit(self.tr("%n date(s) confirmed as they stand.", "", len(marks)))

    def swap_dates(self) -> None:
        """All dates of the file that could be read in two ways, after a preview."""
        model = self._begin()
        if model is None:
            return
        rows: list[MendRow] = []
        doubtful: list[str] = []
        for column in model.table.columns:
            unsure = self._unsure(model, column.id, model.table.deals)
            if unsure and all(model.judge.date_proofs(column.id)):
                doubtful.append(column.heading)
            for deal in unsure:
                text = model.table.text(deal, column.id)
                if model.is_locked(deal, column.id):
                    continue
                rows.append(cell_row(model.table, Mend(deal, column.id, text, swapped(text.strip()))))
        if not rows:
            self.told.emit(self.tr("There is no date in which day and month could be mixed up."))
            return
        words = self.tr("In these dates day and month could be mixed up. Tick those to swap.")
        if doubtful:
            words += " " + self.tr(
                "{headings}: some dates of this file have the day first, others the month. Look at each."
            ).format(headings=", ".join(doubtful))
        wording = Wording(
            self.tr("Swap day and month"),
            words,
            lambda mends: self.tr("Swap in %n date(s)", "", len(mends)),
            self.tr("Swapped"),
            is_ticked=not doubtful,
        )
        by_column: dict[ColumnId, list[DealId]] = {}
        for mend in FixAllDialog.ask(rows, self._window, wording):
            if mend.deal is not None:
                by_column.setdefault(mend.column, []).append(mend.deal)
        made = [swap_dates(model.table, column, deals, model.is_locked) for column, deals in by_column.items()]
        edit = Edit(tuple([change for each in made for change in each.edit.changes]))
        if model.edit(edit, self.tr("Swap day and month")):
            count = sum([each.written for each in made])
            self.told.emit(self.tr("Day and month swapped in %n date(s). Undo takes it back.", "", count))
