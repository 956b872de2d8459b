"""Columns of the file: more solutions and team members, empty ones away, gaps closed, headings mended."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from cosell_desk.core.changes import Edit, RemoveColumns
from cosell_desk.core.faults import ColumnId, DealId
from cosell_desk.core.fixes import Mend, add_missing_columns, apply_mends, heading_mends, missing_headings
from cosell_desk.core.slots import (
    FAMILIES,
    Refused,
    add_columns,
    close_gaps,
    deals_with_gaps,
    empty_columns,
    move_value,
    remove_column,
)
from cosell_desk.ui.add_columns_dialog import AddColumnsDialog, ranges
from cosell_desk.ui.deal_model import DealModel
from cosell_desk.ui.deal_view import DealView
from cosell_desk.ui.desk import Desk
from cosell_desk.ui.fix_all_dialog import FixAllDialog, MendRow, Wording, name_of, row_word
from cosell_desk.ui.translation import translate

_BETWEEN = " | "


class Columns(QObject):
    told = Signal(str)
    noted = Signal(str)
    """Why nothing was done."""

    def __init__(self, desk: Desk, view: DealView, window: QWidget, commit_editor: Callable[[], None]) -> None:
        super().__init__(window)
        self._desk, self._view, self._window, self._commit_editor = desk, view, window, commit_editor

    def does(self) -> dict[str, Callable[[], object]]:
        return {
            "add-columns": self.add,
            "remove-column": self.remove_here,
            "remove-empty-columns": self.remove_empty,
            "close-gaps-here": self.close_gaps_here,
            "close-gaps": self.close_all_gaps,
            "move-value-back": partial(self.move_value, -1),
            "move-value-on": partial(self.move_value, 1),
            "add-missing-columns": self.add_missing,
            "mend-headings": self.mend_headings,
        }

    def _begin(self) -> DealModel | None:
        """The model, with nothing half typed."""
        self._commit_editor()
        return self._desk.file.model if self._desk.file is not None else None

    # More and fewer

    def add(self) -> None:
        model = self._begin()
        if model is None:
            return
        wanted = AddColumnsDialog.ask(model.table, self._family_here(model), self._window)
        if wanted is None:
            return
        family, count = wanted
        try:
            added = add_columns(model.table, family, count)
        except Refused as refusal:
            self._refuse(refusal)
            return
        name = self.tr("Add {family} {numbers}").format(family=family, numbers=ranges(added.numbers))
        if not model.edit(added.edit, name):
            return
        first = model.table.column(added.columns[0])
        at = model.table.position(first.id)
        before = model.table.columns[at - 1].heading if at else ""
        words = self.tr("Added: {family} {numbers}.").format(family=family, numbers=ranges(added.numbers))
        if before:
            words += " " + self.tr("{heading} stands right after {before}.").format(
                heading=first.heading, before=before
            )
        self._view.go_to(None, first.id)
        self._view.setFocus()
        self.told.emit(words)

    def _family_here(self, model: DealModel) -> str:
        current = self._view.current()
        known = model.table.column(current[1]).column if current is not None else None
        return known.name if known is not None and known.limit else ""

    def remove_here(self) -> None:
        model, current = self._begin(), self._view.current()
        if model is None or current is None:
            return
        column = model.table.column(current[1])
        if not column.number:
            self.noted.emit(
                self.tr("{heading} is no numbered column such as Solution 2; hide it instead.").format(
                    heading=column.heading
                )
            )
            return
        try:
            edit = remove_column(model.table, column.id)
        except Refused as refusal:
            self._refuse(refusal)
            return
        if model.edit(edit, self.tr("Remove {heading}").format(heading=column.heading)):
            self.told.emit(
                self.tr("{heading} is taken out of the file. Undo brings it back.").format(heading=column.heading)
            )

    def remove_empty(self) -> None:
        model = self._begin()
        if model is None:
            return
        empty = [column for family in FAMILIES for column in empty_columns(model.table, family.name)]
        if not empty:
            self.told.emit(self.tr("No solution or team member column is empty in every deal."))
            return
        gone = self.tr("taken out")
        rows = [
            MendRow(Mend(None, column, self.tr("empty"), gone), "", "", model.table.column(column).heading)
            for column in empty
        ]
        wording = Wording(
            self.tr("Remove empty columns"),
            self.tr("These columns are empty in every deal. Untick what should stay."),
            lambda mends: self.tr("Remove %n column(s)", "", len(mends)),
            self.tr("Then"),
        )
        chosen = tuple([mend.column for mend in FixAllDialog.ask(rows, self._window, wording)])
        edit = Edit((RemoveColumns(chosen),)) if chosen else Edit()
        if model.edit(edit, self.tr("Remove %n column(s)", "", len(chosen))):
            self.told.emit(self.tr("%n column(s) taken out of the file. Undo brings them back.", "", len(chosen)))

    def _refuse(self, refusal: Refused) -> None:
        self.noted.emit(translate("Slots", refusal.sentence).format(**refusal.holes))

    # Gaps

    def close_gaps_here(self) -> None:
        """In the deals of the selected cells."""
        model = self._begin()
        if model is not None:
            deals = list(dict.fromkeys([deal for each in self._view.selected() for deal in each.deals]))
            self._close(model, [(family.name, deals) for family in FAMILIES])

    def close_all_gaps(self) -> None:
        model = self._begin()
        if model is None:
            return
        rows: list[MendRow] = []
        locked: set[DealId] = set()
        for family in FAMILIES:
            slots = model.table.family(family.name)
            possible = close_gaps(model.table, family.name, deals_with_gaps(model.table, family.name), model.is_locked)
            locked.update(possible.locked)
            for deal in possible.changed:
                filled = [at for at, column in enumerate(slots) if model.table.text(deal, column.id).strip()]
                moving = [(slots[at], slots[to]) for to, at in enumerate(filled) if to != at]
                texts = [model.table.text(deal, column.id) for column, _ in moving]
                old, new = [
                    _BETWEEN.join(
                        [
                            self.tr("{heading}: {text}").format(heading=move[which].heading, text=text)
                            for move, text in zip(moving, texts, strict=True)
                        ]
                    )
                    for which in (0, 1)
                ]
                rows.append(
                    MendRow(
                        Mend(deal, slots[0].id, old, new),
                        row_word(model.table, deal),
                        name_of(model.table, deal),
                        family.name,
                    )
                )
        stay = self.tr("%n locked deal(s) stay as they are.", "", len(locked)) if locked else ""
        if not rows:
            self.told.emit(stay or self.tr("No deal has a gap between its solutions or team members."))
            return
        will = self.tr("What stands behind an empty column moves up. Untick deals that should stay as they are.")
        wording = Wording(
            self.tr("Close gaps"),
            f"{will} {stay}".strip(),
            lambda mends: self.tr("Close %n gap(s)", "", len(mends)),
            self.tr("Then"),
        )
        chosen = FixAllDialog.ask(rows, self._window, wording)
        of: dict[str, list[DealId]] = {}
        for mend in chosen:
            known = model.table.column(mend.column).column
            if known is not None and mend.deal is not None:
                of.setdefault(known.name, []).append(mend.deal)
        if chosen:
            self._close(model, list(of.items()))

    def _close(self, model: DealModel, wanted: Sequence[tuple[str, Sequence[DealId]]]) -> None:
        made = [close_gaps(model.table, family, deals, model.is_locked) for family, deals in wanted]
        edit = Edit(tuple([change for each in made for change in each.edit.changes]))
        changed = {deal for each in made for deal in each.changed}
        locked = {deal for each in made for deal in each.locked}
        words = self.tr("%n locked deal(s) stay as they are.", "", len(locked)) if locked else ""
        if model.edit(edit, self.tr("Close gaps in %n deal(s)", "", len(changed))):
            words = self.tr("Gaps closed in %n deal(s). Undo takes it back.", "", len(changed)) + " " + words
            self.told.emit(words.strip())
        else:
            self.noted.emit(words or self.tr("There is no gap to close here."))

    def move_value(self, way: int) -> None:
        """The current solution or team member one slot on (1) or back (-1); the other one takes its place."""
        model, current = self._begin(), self._view.current()
        if model is None or current is None:
            return
        deal, column = current
        known = model.table.column(column)
        slots = [each.id for each in model.table.family(known.column.name)] if known.column and known.number else []
        to = slots.index(column) + way if column in slots else -1
        if not 0 <= to < len(slots):
            self.noted.emit(self.tr("There is no place to move this to."))
            return
        made = move_value(model.table, deal, column, slots[to], model.is_locked)
        if made.locked:
            self.noted.emit(model.lock_reason(self._view.currentIndex()) or self.tr("The cell beside it is locked."))
        elif model.edit(made.edit, self.tr("Move {heading}").format(heading=known.heading)):
            self._view.go_to(deal, slots[to])
        else:
            self.noted.emit(self.tr("Nothing was moved: there is no other value beside it to change places with."))

    # What Partner Center misses

    def add_missing(self) -> None:
        model = self._begin()
        if model is None:
            return
        headings = missing_headings(model.findings)
        if not headings:
            self.told.emit(self.tr("No mandatory column is missing."))
            return
        added = self.tr("added, empty")
        rows = [
            MendRow(Mend(None, -at, self.tr("not there"), added), "", "", heading)
            for at, heading in enumerate(headings)
        ]
        wording = Wording(
            self.tr("Add missing columns"),
            self.tr("Partner Center refuses a file without these columns. They are added empty, each in its place."),
            lambda mends: self.tr("Add %n column(s)", "", len(mends)),
            self.tr("Then"),
        )
        chosen = [headings[-mend.column] for mend in FixAllDialog.ask(rows, self._window, wording)]
        before = {column.id for column in model.table.columns}
        if model.edit(add_missing_columns(model.table, chosen), self.tr("Add %n column(s)", "", len(chosen))):
            new: list[ColumnId] = [column.id for column in model.table.columns if column.id not in before]
            self._view.go_to(None, new[0])
            self.told.emit(self.tr("Added: {headings}.").format(headings=", ".join(chosen)))

    def mend_headings(self) -> None:
        model = self._begin()
        if model is None:
            return
        mends = heading_mends(model.table)
        if not mends:
            self.told.emit(self.tr("Every heading that Partner Center knows is spelt as it should be."))
            return
        rows = [MendRow(mend, self.tr("headings"), "", mend.old) for mend in mends]
        wording = Wording(
            self.tr("Mend headings"),
            self.tr("Partner Center would not know these headings. Untick what should stay as it is."),
            lambda mends: self.tr("Mend %n heading(s)", "", len(mends)),
            self.tr("Then"),
        )
        chosen = FixAllDialog.ask(rows, self._window, wording)
        if model.edit(apply_mends(model.table, chosen), self.tr("Mend headings")):
            self.told.emit(self.tr("%n heading(s) mended. Undo takes it back.", "", len(chosen)))
