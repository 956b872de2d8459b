"""One team member or solution in the place of another, in whatever column of the family it stands."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QSizePolicy, QWidget

from cosell_desk.core.changes import Edit
from cosell_desk.core.columns import Column
from cosell_desk.core.faults import DealId
from cosell_desk.core.messages import shortened
from cosell_desk.core.slots import members_of, replace_value, values_in_use
from cosell_desk.ui.background import Cancelled
from cosell_desk.ui.bulk.base import BulkDialog, Plan, Scope, Wish, sentences
from cosell_desk.ui.bulk.value_field import ValueField, widen
from cosell_desk.ui.waiting import Waiting

_NAMED = 40
"""Letters of a team member or solution in the name of a step."""


class ReplaceValueDialog(BulkDialog):
    @classmethod
    def ask(cls, family: Column, title: str, scope: Scope, parent: QWidget | None) -> Wish | None:
        table = scope.model.table
        try:
            with Waiting(QCoreApplication.translate("ReplaceValueDialog", "Looking at the deals…"), parent) as watch:
                watch(0.0)
                in_use = values_in_use(table, family.name)
                watch(0.5)
                members = members_of(table, family.name, scope.selected or scope.shown)
                watch(1.0)
        except Cancelled:
            return None
        return cls(family, title, scope, parent, in_use, members).wish()

    def __init__(
        self,
        family: Column,
        title: str,
        scope: Scope,
        parent: QWidget | None = None,
        in_use: Sequence[str] | None = None,
        members: Sequence[str] | None = None,
    ) -> None:
        """`in_use` are the family's values in the file, `members` those of the deals that are offered first, where they
        were looked up already."""
        super().__init__(title, scope, parent)
        self._family = family
        self.old = QComboBox()
        self.old.setEditable(True)
        self.old.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.old.setAccessibleName(self.tr("Replace"))
        widen(self.old)
        completer = self.old.completer()
        if completer is not None:
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.new = ValueField(self.tr("With"))
        self.form.addRow(self.tr("Replace"), self.old)
        self.form.addRow(self.tr("With"), self.new)
        hint = QLabel(self.tr("Left empty, it is taken out, and what stands behind it moves up."))
        hint.setWordWrap(True)
        hint.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.form.addRow("", hint)
        in_use = in_use if in_use is not None else values_in_use(self.table, family.name)
        self.new.look_at(family, family.name, in_use)
        self._fill_old(members)
        self.old.editTextChanged.connect(self.look)
        self.new.changed.connect(self.look)
        self.selected_button.toggled.connect(lambda _: self._fill_old())
        self.look()
        self.setMinimumWidth(560)

    def _fill_old(self, members: Sequence[str] | None = None) -> None:
        """What there is to replace in these deals; first what the current cell holds."""
        before = self.old.currentText()
        texts = list(members if members is not None else members_of(self.table, self._family.name, self.deals))
        here = self._here()
        if here in texts and not before:
            texts.remove(here)
            texts.insert(0, here)
        self.old.blockSignals(True)
        self.old.clear()
        self.old.addItems(texts)
        if before in texts:
            self.old.setCurrentText(before)
        self.old.blockSignals(False)

    def _here(self) -> str:
        column = self.scope.column
        if column is None or not self.scope.selected:
            return ""
        return self.table.text(self.scope.selected[0], column)

    def do_words(self, count: int) -> str:
        if self.new.text:
            return self.tr("Replace in %n deal(s)", "", count)
        return self.tr("Take out of %n deal(s)", "", count)

    def step_words(self, count: int) -> str:
        if self.new.text:
            words = self.tr("Replace “{old}” in %n deal(s)", "", count)
        else:
            words = self.tr("Take “{old}” out of %n deal(s)", "", count)
        return words.format(old=shortened(self.old.currentText().strip(), _NAMED))

    def plan(self, deals: Sequence[DealId]) -> Plan:
        old, new = self.old.currentText().strip(), self.new.text
        if not old:
            return Plan(Edit(), 0, self.tr("None of these deals holds anything that could be replaced."))
        if old == new:
            return Plan(Edit(), 0, self.tr("Both are the same."))
        made = replace_value(self.table, self._family.name, deals, old, new, self.model.is_locked)
        count = len(made.changed)
        locked = self.tr("%n deal(s) with locked cells stay as they are.", "", len(made.locked)) if made.locked else ""
        if not count:
            said = ""
        elif new:
            said = self.tr("It will be replaced in %n deal(s).", "", count)
        else:
            said = self.tr("It will be taken out of %n deal(s).", "", count)
        if made.repriced:
            words = self.tr(
                "%n deal(s) lose their own currency, price or quantity for that of the new one; type the new ID alone"
                " to keep them.",
                "",
                len(made.repriced),
            )
            said = sentences(said, words)
        rest = len(deals) - count - len(made.locked)
        without = self.tr("%n deal(s) do not hold it.", "", rest) if rest else ""
        told = self.tr("Replaced in %n deal(s).", "", count) if new else self.tr("Taken out of %n deal(s).", "", count)
        return Plan(made.edit, count, sentences(said, without, locked), sentences(told, locked))
