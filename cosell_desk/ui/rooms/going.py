"""Going to a place by its name, and from section to section."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from cosell_desk.core.columns import Section
from cosell_desk.ui.deal_model import DealModel
from cosell_desk.ui.deal_view import DealView
from cosell_desk.ui.desk import Desk
from cosell_desk.ui.go_to_dialog import GoToDialog


class Going(QObject):
    def __init__(self, desk: Desk, view: DealView, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._view, self._window = desk, view, window

    def does(self) -> dict[str, Callable[[], object]]:
        return {
            "go-to": self.ask,
            "next-section": partial(self.to_section, 1),
            "previous-section": partial(self.to_section, -1),
        }

    def ask(self) -> None:
        self._view.commit_editor()
        file = self._desk.file
        if file is None:
            return
        place = GoToDialog.ask(file.model.table, self._window)
        if place is not None:
            self._view.go_to(place.deal, place.column)
            self._view.setFocus()

    def to_section(self, way: int) -> None:
        """The first column of the next (1) or the previous (-1) stretch of columns of one section."""
        self._view.commit_editor()
        file, here = self._desk.file, self._view.currentIndex()
        if file is None or not here.isValid():
            return
        model = file.model
        sections = [self._section(model, at) for at in range(len(model.columns_shown))]
        starts = [at for at, section in enumerate(sections) if at == 0 or sections[at - 1] is not section]
        at = here.column()
        beyond = [start for start in starts if (start > at if way > 0 else start < at)]
        if beyond:
            self._view.go_to(None, model.columns_shown[beyond[0] if way > 0 else beyond[-1]])
            self._view.setFocus()

    @staticmethod
    def _section(model: DealModel, at: int) -> Section | None:
        known = model.column_at(at).column
        return known.section if known is not None else None
