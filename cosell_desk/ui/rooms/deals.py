"""Deals as a whole: a new one, a copy, away with some."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from cosell_desk.core.changes import Edit, SetCells
from cosell_desk.core.columns import STATUS, SUBSTATUS
from cosell_desk.core.faults import DealId
from cosell_desk.core.new_deals import NEW_DEAL_TEXTS, NewDeals, delete_deals, duplicate_deals, insert_deals
from cosell_desk.ui.deal_model import DealModel
from cosell_desk.ui.deal_view import DealView
from cosell_desk.ui.desk import Desk
from cosell_desk.ui.settings import Settings

DEFAULTS = ("Currency", "Customer Country", "Team member 1")
"""What a new deal takes over from what was typed last."""


class Deals(QObject):
    told = Signal(str)

    def __init__(
        self, desk: Desk, settings: Settings, view: DealView, parent: QWidget, commit_editor: Callable[[], None]
    ) -> None:
        super().__init__(parent)
        self._desk, self._settings, self._view = desk, settings, view
        self._commit_editor = commit_editor
        desk.opened.connect(self._opened)

    def does(self) -> dict[str, Callable[[], object]]:
        return {"add-deal": self.add, "duplicate-deals": self.duplicate, "delete-deals": self.delete}

    @property
    def _model(self) -> DealModel | None:
        return self._desk.file.model if self._desk.file is not None else None

    def _opened(self) -> None:
        if self._model is not None:
            self._model.on_applied.append(self._remember_defaults)

    def _remember_defaults(self, edit: Edit, _: Edit) -> None:
        model = self._model
        if model is None or len(edit.changes) != 1:
            return
        match edit.changes[0]:
            case SetCells((column,), (_,), ((text,),)) if text and model.table.has_column(column):
                known = model.table.column(column)
                # A typed word that is wrong is not worth repeating.
                if known.name in DEFAULTS and known.column is not None and not known.column.kind.verdict(text).faults:
                    self._settings.remember_default(known.name, text)

    def selected(self) -> list[DealId]:
        """The deals of the selected cells, in the file's order."""
        model = self._model
        if model is None:
            return []
        chosen = {deal for each in self._view.selected() for deal in each.deals if deal in model.table}
        return sorted(chosen, key=model.table.place)

    def add(self) -> None:
        """Below the current deal; at the end of an empty table."""
        self._commit_editor()
        model = self._model
        if model is None:
            return
        current = self._view.current()
        defaults = self._settings.defaults(DEFAULTS)
        made = insert_deals(model.table, 1, defaults, current[0] if current is not None else None)
        if model.edit(made.edit, self.tr("Add a deal")):
            self._show(model, made)

    def duplicate(self) -> None:
        self._commit_editor()
        model, deals = self._model, self.selected()
        if model is None or not deals:
            return
        made = model.edit_made(
            lambda watch: duplicate_deals(model.table, deals, watch),
            lambda made: self.tr("Duplicate %n deal(s)", "", len(made.deals)),
        )
        if made is None:
            return
        self._show(model, made)
        status, substatus = NEW_DEAL_TEXTS[STATUS], NEW_DEAL_TEXTS[SUBSTATUS]
        words = self.tr(
            "%n deal(s) duplicated as new ones, with status {status} and substatus {substatus}.", "", len(deals)
        )
        said = words.format(status=status, substatus=substatus)
        if made.emptied:
            headings = ", ".join([model.table.column(column).heading for column in made.emptied])
            said += " " + self.tr("Not copied: {headings}.").format(headings=headings)
        self.told.emit(said)

    def delete(self) -> None:
        self._commit_editor()
        model, deals = self._model, self.selected()
        if model is None or not deals:
            return
        if model.edit(delete_deals(model.table, deals), self.tr("Delete %n deal(s)", "", len(deals))):
            self.told.emit(self.tr("%n deal(s) deleted from this file. Undo brings them back.", "", len(deals)))

    def _show(self, model: DealModel, made: NewDeals) -> None:
        names = model.table.named("Deal Name")
        model.reveal(made.deals)
        self._view.go_to(made.deals[0], names.id if names is not None else None)
        if len(made.deals) > 1:  # what was made together is changed together
            self._view.show_places(made.deals, (names.id,) if names is not None else ())
        self._view.setFocus()
