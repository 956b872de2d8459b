"""Changes of many deals at once, each after a dialog that says what will happen."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from cosell_desk.core.kinds import Kind, Solution, TeamMember
from cosell_desk.core.slots import FAMILIES
from cosell_desk.ui.bulk.base import Scope, Wish
from cosell_desk.ui.bulk.close_deals import CloseDealsDialog
from cosell_desk.ui.bulk.replace_value import ReplaceValueDialog
from cosell_desk.ui.bulk.set_value import SetValueDialog
from cosell_desk.ui.bulk.shift_dates import ShiftDatesDialog
from cosell_desk.ui.deal_view import DealView
from cosell_desk.ui.desk import Desk


class Bulk(QObject):
    told = Signal(str)
    noted = Signal(str)
    """Why nothing was done."""

    def __init__(self, desk: Desk, view: DealView, parent: QWidget, commit_editor: Callable[[], None]) -> None:
        super().__init__(parent)
        self._desk, self._view, self._window = desk, view, parent
        self._commit_editor = commit_editor

    def does(self) -> dict[str, Callable[[], object]]:
        return {
            "set-value": partial(self._ask, SetValueDialog.ask),
            "shift-dates": partial(self._ask, ShiftDatesDialog.ask),
            "replace-team-member": partial(self._replace, self.tr("Replace a team member"), TeamMember),
            "replace-solution": partial(self._replace, self.tr("Replace a solution"), Solution),
            "close-deals": partial(self._ask, CloseDealsDialog.ask),
        }

    def scope(self) -> Scope | None:
        file = self._desk.file
        if file is None or not file.model.shown:
            return None
        model = file.model
        chosen = {deal for area in self._view.selected() for deal in area.deals}
        current = self._view.current()
        selected = tuple([deal for deal in model.shown if deal in chosen])
        return Scope(model, selected, current[1] if current is not None else None)

    def _ask(self, ask: Callable[[Scope, QWidget | None], Wish | None]) -> None:
        self._commit_editor()
        scope = self.scope()
        if scope is None:
            self.noted.emit(self.tr("No deals are shown that could be changed."))
            return
        wish = ask(scope, self._window)
        if wish is not None and scope.model.edit(wish.edit, wish.name):
            self.told.emit(wish.told)

    def _replace(self, title: str, kind: type[Kind]) -> None:
        family = next(family for family in FAMILIES if isinstance(family.kind, kind))
        self._ask(partial(ReplaceValueDialog.ask, family, title))
