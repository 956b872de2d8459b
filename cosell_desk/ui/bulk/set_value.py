"""One value into a column of many deals."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from cosell_desk.core import edits
from cosell_desk.core.changes import Edit
from cosell_desk.core.columns import Lock
from cosell_desk.core.deals import TableColumn
from cosell_desk.core.edits import column_cells
from cosell_desk.core.faults import ColumnId, DealId
from cosell_desk.core.kinds import is_blank
from cosell_desk.core.messages import shortened
from cosell_desk.ui.bulk.base import BulkDialog, Plan, Scope, Wish, sentences, skipped
from cosell_desk.ui.bulk.value_field import ValueField, widen


class SetValueDialog(BulkDialog):
    @classmethod
    def ask(cls, scope: Scope, parent: QWidget | None) -> Wish | None:
        return cls(scope, parent).wish()

    def __init__(self, scope: Scope, parent: QWidget | None = None) -> None:
        super().__init__("", scope, parent)
        self.setWindowTitle(self.tr("Set a value"))
        self.columns = QComboBox()
        self.columns.setEditable(True)
        self.columns.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.columns.setAccessibleName(self.tr("Column"))
        widen(self.columns)
        completer = self.columns.completer()
        if completer is not None:
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
        for column in self.table.columns:
            if may_be_set(column):
                self.columns.addItem(column.heading, column.id)
        self.value = ValueField(self.tr("Value"))
        self.only_empty = QCheckBox(self.tr("Only where the cell is empty"))
        self.form.addRow(self.tr("Column"), self.columns)
        self.form.addRow(self.tr("Value"), self.value)
        self.form.addRow("", self.only_empty)
        here = self.columns.findData(scope.column)
        self.columns.setCurrentIndex(max(here, 0))
        self.columns.currentIndexChanged.connect(self._take_column)
        self.value.changed.connect(self.look)
        self.only_empty.toggled.connect(self.look)
        self._take_column()
        self.value.setFocus()

    @property
    def column(self) -> ColumnId | None:
        found = self.columns.currentData()
        return int(found) if found is not None else None

    def _take_column(self) -> None:
        if self.column is not None:
            known = self.table.column(self.column)
            self.value.look_at(known.column, known.heading)

    def do_words(self, count: int) -> str:
        if self.value.text:
            return super().do_words(count)
        return self.tr("Empty %n cell(s)", "", count)

    def step_words(self, count: int) -> str:
        if self.value.text:
            words = self.tr("Set {heading} in %n deal(s)", "", count)
        else:
            words = self.tr("Empty {heading} in %n deal(s)", "", count)
        heading = self.table.column(self.column).heading if self.column is not None else ""
        return words.format(heading=shortened(heading))

    def plan(self, deals: Sequence[DealId]) -> Plan:
        column = self.column
        if column is None:
            return Plan(Edit(), 0, self.tr("There is no column in this file that could be set."))
        if self.only_empty.isChecked():
            deals = [deal for deal in deals if is_blank(self.table.text(deal, column))]
        made = edits.write(self.table, column_cells(deals, column), self.value.text, self.model.is_locked)
        same = len(deals) - made.written - made.locked
        if not made.written:
            will = ""
        elif self.value.text:
            will = self.tr("%n cell(s) will change.", "", made.written)
        else:
            will = self.tr("%n cell(s) will be emptied.", "", made.written)
        words = sentences(
            will,
            self.tr("%n cell(s) hold it already.", "", same) if same and self.value.text else "",
            skipped(made.locked),
        )
        told = self.tr("%n cell(s) set.", "", made.written)
        return Plan(made.edit, made.written, words, sentences(told, skipped(made.locked)))


def may_be_set(column: TableColumn) -> bool:
    """Not what only Partner Center writes, and no legal statement: that is for each deal its own."""
    known = column.column
    return known is None or (known.lock is not Lock.ALWAYS and not known.kind.is_legal_statement)
