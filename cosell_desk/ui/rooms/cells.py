"""Editing cells with the menu and the keys: open, clear, fill; and word of what was left alone."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QAbstractItemView, QWidget

from cosell_desk.core.faults import Severity
from cosell_desk.core.fills import fill_down
from cosell_desk.core.messages import shortened
from cosell_desk.ui.deal_view import DealView
from cosell_desk.ui.desk import Desk


class Cells(QObject):
    told = Signal(str, int)

    def __init__(self, desk: Desk, view: DealView, parent: QWidget, commit_editor: Callable[[], None]) -> None:
        super().__init__(parent)
        self._desk, self._view, self._commit_editor = desk, view, commit_editor
        view.wrote.connect(self._tell_skipped)
        desk.opened.connect(self._opened)

    def does(self) -> dict[str, Callable[[], object]]:
        return {
            "edit-cell": self.edit,
            "clear-cells": self.clear,
            "fill-down": self.fill_down,
            "write-into-selection": self.write_into_selection,
            "sort-up": partial(self.sort, False),
            "sort-down": partial(self.sort, True),
            "sort-off": partial(self.sort, None),
        }

    def edit(self) -> None:
        self._commit_editor()
        self._view.setFocus()
        self._view.edit(self._view.currentIndex(), QAbstractItemView.EditTrigger.EditKeyPressed)

    def clear(self) -> None:
        self._commit_editor()
        self._view.clear_selected()

    def write_into_selection(self) -> None:
        self._commit_editor()
        self._view.write_into_selection()

    def fill_down(self) -> None:
        self._commit_editor()
        file, here = self._desk.file, self._view.currentIndex()
        if file is None or not here.isValid():
            return
        model, selected = file.model, self._view.selected()
        first = selected[0].deals[0] if selected and selected[0].deals else model.shown[here.row()]
        row = model.row_of(first) or 0
        above = model.shown[row - 1] if row else None
        self._view.carry_out(
            lambda watch: fill_down(model.table, selected, model.is_locked, above, watch),
            lambda count: self.tr("Fill down into %n cell(s)", "", count),
        )

    def sort(self, is_descending: bool | None) -> None:
        """By the current column; None: as in the file."""
        self._commit_editor()
        current = self._view.current()
        if current is not None:
            self._view.sort_by(current[1], is_descending)

    def _opened(self) -> None:
        assert self._desk.file is not None
        self._desk.file.model.converted.connect(self._tell_converted)

    def _tell_converted(self, typed: str, meant: str) -> None:
        if typed.casefold() != meant.casefold():  # capitals are seen, and expected
            words = self.tr("“{typed}” was written as {meant}. Undo brings back what you typed.")
            self.told.emit(words.format(typed=shortened(typed), meant=meant), Severity.NOTE)

    def _tell_skipped(self, written: int, locked: int) -> None:
        if locked:
            said = self.tr("%n cell(s) changed.", "", written) if written else self.tr("Nothing was changed.")
            severity = 0 if written else Severity.NOTE
            self.told.emit(said + " " + self.tr("%n locked cell(s) were left alone.", "", locked), severity)
