"""The deals of an upload with their fates and reasons, as the pre-upload check lists them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from cosell_desk.core.deals import DealTable
from cosell_desk.core.faults import DealId
from cosell_desk.core.upload import EDITED_SINCE, Fate, UploadPlan
from cosell_desk.core.upload_messages import reason
from cosell_desk.core.visible_text import visible
from cosell_desk.ui.translation import translate

Index: TypeAlias = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
ROW, NAME, CUSTOMER, FATE, PART, WHY = range(6)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class FateModel(QAbstractTableModel):
    def __init__(self, table: DealTable, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._plan: UploadPlan | None = None
        self._parts: dict[DealId, int] = {}
        self.deals: Sequence[DealId] = ()

    def show_plan(self, plan: UploadPlan, fates: frozenset[Fate]) -> None:
        """List the deals that have one of these fates."""
        self.beginResetModel()
        self._plan, self._parts = plan, plan.part_of()
        self.deals = [deal for deal, fated in plan.fates.items() if fated.fate in fates and deal in self._table]
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.deals)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else WHY + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            names = (
                self.tr("Row"),
                self.tr("Deal Name"),
                self.tr("Customer Name"),
                self.tr("What happens"),
                self.tr("File"),
                self.tr("Why"),
            )
            return names[section]
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if section in (ROW, PART) else int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or self._plan is None:
            return None
        deal, column = self.deals[index.row()], index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column in (ROW, PART) else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"<qt>{reason(self._plan.fates[deal], translate)}</qt>"
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        match column:
            case 0:
                number = self._table.row_number(deal)
                return self.tr("new") if number is None else str(number)
            case 1:
                return self._text(deal, "Deal Name")
            case 2:
                return self._text(deal, "Customer Name")
            case 3:
                fated = self._plan.fates[deal]
                return self.tr("Updated, edited since") if fated.code == EDITED_SINCE else self.word(fated.fate)
            case 4:
                part = self._parts.get(deal)
                return "" if part is None else str(part)
            case _:
                return reason(self._plan.fates[deal], translate)

    def _text(self, deal: DealId, name: str) -> str:
        column = self._table.named(name)
        return visible(self._table.text(deal, column.id)) if column is not None and deal in self._table else ""

    def word(self, fate: Fate) -> str:
        """The fate in a word or two, as the list and the sums call it."""
        words = {
            Fate.CLOSED: self.tr("Closed already"),
            Fate.SUCCEEDED: self.tr("Succeeded"),
            Fate.UNCHANGED: self.tr("Unchanged"),
            Fate.UNDECIDED: self.tr("Undecided"),
            Fate.BLOCKED: self.tr("Has errors"),
            Fate.CREATED: self.tr("Created"),
            Fate.UPDATED: self.tr("Updated"),
            Fate.CLOSING: self.tr("Closed for good"),
        }
        return words[fate]
