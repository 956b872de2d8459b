"""Dates of many deals, moved by months and days."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QSpinBox, QWidget

from cosell_desk.core.bulk import shift_dates
from cosell_desk.core.changes import Edit, SetCells
from cosell_desk.core.faults import DealId
from cosell_desk.core.kinds import CloseDate
from cosell_desk.ui.bulk.base import BulkDialog, Plan, Scope, Wish, sentences, skipped


class ShiftDatesDialog(BulkDialog):
    @classmethod
    def ask(cls, scope: Scope, parent: QWidget | None) -> Wish | None:
        return cls(scope, parent).wish()

    def __init__(self, scope: Scope, parent: QWidget | None = None) -> None:
        super().__init__("", scope, parent)
        self.setWindowTitle(self.tr("Shift dates"))
        self.columns = QComboBox()
        self.columns.setAccessibleName(self.tr("Column"))
        for column in self.table.columns:
            if column.column is not None and isinstance(column.column.kind, CloseDate):
                self.columns.addItem(column.heading, column.id)
        self.columns.setCurrentIndex(max(self.columns.findData(scope.column), 0))
        self.months, self.days = QSpinBox(), QSpinBox()
        for field, most, name in (
            (self.months, 120, self.tr("Months")),
            (self.days, 3_660, self.tr("Days")),
        ):
            field.setRange(-most, most)
            field.setMinimumWidth(80)
            field.setAccessibleName(name)
            field.valueChanged.connect(self.look)
        if self.columns.count() > 1:
            self.form.addRow(self.tr("Column"), self.columns)
        self.form.addRow(self.tr("Months later"), self.months)
        self.form.addRow(self.tr("Days later"), self.days)
        self.months.setToolTip(self.tr("Below zero for earlier"))
        self.days.setToolTip(self.tr("Below zero for earlier"))
        self.columns.currentIndexChanged.connect(self.look)
        self.look()
        self.months.setFocus()
        self.months.selectAll()

    def do_words(self, count: int) -> str:
        return self.tr("Shift %n date(s)", "", count)

    def plan(self, deals: Sequence[DealId]) -> Plan:
        column = self.columns.currentData()
        if column is None:
            return Plan(Edit(), 0, self.tr("This file has no column of dates."))
        months, days = self.months.value(), self.days.value()
        made = shift_dates(self.table, int(column), deals, self.model.is_locked, days=days, months=months)
        count = made.cells.written
        if not months and not days:
            return Plan(Edit(), 0, self.tr("Say by how many months or days; below zero is earlier."))
        left = sentences(
            self.tr("%n cell(s) without a date stay empty.", "", made.empty) if made.empty else "",
            self.tr("%n cell(s) that hold no right date stay as they are.", "", made.unread) if made.unread else "",
            skipped(made.cells.locked),
        )
        will = self.tr("%n date(s) will move.", "", count) if count else ""
        words = sentences(will, self._example(made.cells.edit), left)
        return Plan(made.cells.edit, count, words, sentences(self.tr("%n date(s) moved.", "", count), left))

    def _example(self, edit: Edit) -> str:
        """The first of them, before and after."""
        match edit.changes:
            case (SetCells((column,), (deal, *_), ((after, *_), *_)), *_):
                before = self.table.text(deal, column)
                return self.tr("The first goes from {before} to {after}.").format(before=before, after=after)
        return ""
