"""Many deals closed in one step: status, substatus, reason and a note."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QWidget

from cosell_desk.core.bulk import close_deals
from cosell_desk.core.changes import Edit
from cosell_desk.core.columns import REASON
from cosell_desk.core.conditions import When
from cosell_desk.core.faults import DealId
from cosell_desk.core.findings import DealKind
from cosell_desk.core.rules import substatuses_to_choose
from cosell_desk.ui.bulk.base import BulkDialog, Plan, Scope, Wish, sentences
from cosell_desk.ui.bulk.value_field import ValueField


class CloseDealsDialog(BulkDialog):
    @classmethod
    def ask(cls, scope: Scope, parent: QWidget | None) -> Wish | None:
        return cls(scope, parent).wish()

    def __init__(self, scope: Scope, parent: QWidget | None = None) -> None:
        super().__init__("", scope, parent)
        self.setWindowTitle(self.tr("Close deals"))
        self.substatus = QComboBox()
        self.substatus.setAccessibleName(self.tr("How they ended"))
        self.substatus.addItems(substatuses_to_choose("Closed", self.table.layout))
        self.reason = ValueField(self.tr("Reason"))
        self.note = QPlainTextEdit()
        self.note.setTabChangesFocus(True)
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setPlaceholderText(self.tr("Is added below the notes that are there"))
        self.note.setFixedHeight(4 * self.fontMetrics().lineSpacing() + 12)
        self.form.addRow(self.tr("How they ended"), self.substatus)
        self.form.addRow(self.tr("Reason"), self.reason)
        self.form.addRow(self.tr("Note"), self.note)
        self.substatus.currentIndexChanged.connect(self._take_substatus)
        self.reason.changed.connect(self.look)
        self.note.textChanged.connect(self.look)
        self._take_substatus()

    @property
    def needs_reason(self) -> bool:
        column = self.table.named(REASON)
        required = column.column.required if column is not None and column.column is not None else None
        return isinstance(required, When) and self.substatus.currentText() in required.is_one_of

    def _take_substatus(self) -> None:
        column = self.table.named(REASON)
        self.reason.setEnabled(self.needs_reason)
        if column is not None:
            self.reason.look_at(column.column, column.heading, context=(self.substatus.currentText(),))
        self.look()

    def do_words(self, count: int) -> str:
        return self.tr("Close %n deal(s)", "", count)

    def plan(self, deals: Sequence[DealId]) -> Plan:
        kinds = {deal: self.model.findings.kind(deal) for deal in deals}
        open_deals = [deal for deal in deals if kinds[deal] is DealKind.EXISTING]
        new = sum([kind is DealKind.NEW for kind in kinds.values()])
        closed = sum([kind is DealKind.CLOSED for kind in kinds.values()])
        substatus = self.substatus.currentText()
        reason = self.reason.text if self.needs_reason else ""
        note = self.note.toPlainText()
        made = close_deals(self.table, open_deals, substatus, self.model.is_locked, reason=reason, note=note)
        count = len(made.closed)
        left = sentences(
            self.tr("%n new deal(s) stay open: Partner Center does not have them yet.", "", new) if new else "",
            self.tr("%n deal(s) are closed already.", "", closed) if closed else "",
            self.tr("%n deal(s) with locked cells stay as they are.", "", len(made.locked)) if made.locked else "",
        )
        said = ""
        if count:
            said = self.tr("%n deal(s) will be closed as {substatus}.", "", count).format(substatus=substatus)
        if self.needs_reason and (not reason or self.reason.is_wrong):
            ask = self.tr("Choose a reason first: {substatus} needs one.").format(substatus=substatus)
            return Plan(Edit(), count, sentences(said, left, ask))
        upload = self.tr(
            "The next upload of the %n deal(s) closes them in Partner Center, and that cannot be taken back there.",
            "",
            count,
        )
        told = self.tr("%n deal(s) closed as {substatus}.", "", count).format(substatus=substatus)
        return Plan(made.edit, count, sentences(said, upload if count else "", left), sentences(told, left))
