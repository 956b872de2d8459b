"""One deal as rows of a form: sections, fields, what is wrong with the deal, and the ways to add to a family."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal

from cosell_desk.core.columns import Lock, Section
from cosell_desk.core.deals import TableColumn
from cosell_desk.core.faults import ColumnId, DealId, Severity
from cosell_desk.core.kinds import is_blank
from cosell_desk.core.messages import sentence
from cosell_desk.core.slots import FAMILIES, family_state
from cosell_desk.core.validate import Judge
from cosell_desk.ui import cell_words
from cosell_desk.ui.deal_model import DealModel, Role
from cosell_desk.ui.editors import has_panel
from cosell_desk.ui.problem_model import Index
from cosell_desk.ui.translation import translate

_NOWHERE = QModelIndex()
_LAST = Section.PARTNER_CENTER
"""What only Partner Center writes comes after everything that the user fills."""


class RowKind(IntEnum):
    SECTION = 0
    FIELD = 1
    SAID = 2
    """A sentence about the deal as a whole."""
    ADD = 3


@dataclass(frozen=True, slots=True)
class FormRow:
    kind: RowKind
    text: str = ""
    column: ColumnId | None = None
    severity: int = 0
    family: str = ""


class FormRole(IntEnum):
    KIND = Qt.ItemDataRole.UserRole + 40
    SENTENCES = Qt.ItemDataRole.UserRole + 41
    """What is wrong with the field, as (severity, sentence); "" of severity for its lock."""


class FormModel(QAbstractTableModel):
    """Where a field stands is decided when its deal is shown, so that none jumps away from whoever mends it."""

    add_asked = Signal(str)
    """The family of which one more is wanted and no column is free."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.deals: DealModel | None = None
        self.deal: DealId | None = None
        self.rows: list[FormRow] = []
        self._opened: set[ColumnId] = set()
        """Empty fields of families that somebody wants to fill."""

    @property
    def judge(self) -> Judge:
        assert self.deals is not None
        return self.deals.judge

    def look_at(self, deals: DealModel | None) -> None:
        self.deals = deals
        self.show_deal(None)

    def show_deal(self, deal: DealId | None) -> None:
        """Lay it out, problems first."""
        if deal != self.deal:
            self._opened.clear()
        self.beginResetModel()
        self.deal = deal
        self.rows = self._laid_out()
        self.endResetModel()

    def refresh(self) -> None:
        """The deal or its verdicts changed: fields stay where they are unless columns came, went or were filled."""
        if self.deals is None or self.deal is None:
            return
        if self.deal not in self.deals.table:
            self.show_deal(None)
        elif {row.column for row in self._laid_out()} - {row.column for row in self.rows} or any(
            row.column is not None and not self.deals.table.has_column(row.column) for row in self.rows
        ):
            self.show_deal(self.deal)
        elif self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, 1))

    # The rows

    def _laid_out(self) -> list[FormRow]:
        deals, deal = self.deals, self.deal
        if deals is None or deal is None or deal not in deals.table:
            return []
        columns = [column for column in deals.table.columns if self._is_wanted(deals, deal, column)]
        first = [FormRow(RowKind.SECTION, self.tr("To look at"))]
        first += [
            FormRow(RowKind.SAID, sentence(fault, heading="", text="", translate=translate), None, fault.severity)
            for fault in deals.findings.deal(deal)
        ]
        faulty = [column for column in columns if deals.findings.severity(deal, column.id) >= Severity.WARNING]
        faulty.sort(key=lambda column: -deals.findings.severity(deal, column.id))
        first += [FormRow(RowKind.FIELD, column=column.id) for column in faulty]
        found = first if len(first) > 1 else []
        placed = {column.id for column in faulty}
        for section in (*[each for each in Section if each is not _LAST], _LAST, None):
            rows = [
                FormRow(RowKind.FIELD, column=column.id)
                for column in columns
                if column.id not in placed and (column.column.section if column.column else None) is section
            ]
            rows += self._adding(deals, section)
            if rows:
                words = translate("Section", section.value) if section is not None else self.tr("Other columns")
                found += [FormRow(RowKind.SECTION, words), *rows]
        return found

    def _is_wanted(self, deals: DealModel, deal: DealId, column: TableColumn) -> bool:
        """Of families, and of what only Partner Center fills, what holds something or is marked."""
        known = column.column
        if known is not None and not known.limit and known.lock is not Lock.ALWAYS:
            return True
        is_filled = not is_blank(deals.table.text(deal, column.id))
        return is_filled or column.id in self._opened or bool(deals.findings.severity(deal, column.id))

    def _adding(self, deals: DealModel, section: Section | None) -> list[FormRow]:
        if deals.is_read_only:
            return []
        return [
            FormRow(RowKind.ADD, self.tr("Add {family}").format(family=family.name), family=family.name)
            for family in FAMILIES
            if family.section is section and family.lock is not Lock.ALWAYS
        ]

    def open_next(self, family: str) -> ColumnId | None:
        """Show the next free field of the family; None when every column of it is filled."""
        deals, deal = self.deals, self.deal
        if deals is None or deal is None:
            return None
        free = [
            column.id
            for column in deals.table.family(family)
            if is_blank(deals.table.text(deal, column.id)) and not deals.is_locked(deal, column.id)
        ]
        if not free:
            return None
        self.show_field(free[0])
        return free[0]

    def show_field(self, column: ColumnId) -> None:
        """Also of a cell that holds nothing yet."""
        self._opened.add(column)
        if self.row_of(column) is None:
            self.show_deal(self.deal)

    def can_grow(self, family: str) -> bool:
        return self.deals is not None and bool(family_state(self.deals.table, family).free)

    def row_of(self, column: ColumnId) -> int | None:
        return next((at for at, row in enumerate(self.rows) if row.column == column), None)

    def column_at(self, row: int) -> TableColumn | None:
        column = self.rows[row].column
        if self.deals is None or column is None or not self.deals.table.has_column(column):
            return None
        return self.deals.table.column(column)

    def has_panel(self, row: int) -> bool:
        """Whether the field's editor opens a list, a calendar or a form."""
        deals, deal, column = self.deals, self.deal, self.column_at(row)
        if deals is None or deal is None or column is None or deal not in deals.table:
            return False
        return has_panel(deals.judge, deal, column.id)

    def label(self, row: int) -> str:
        """What stands beside the field, or across both columns where there is none."""
        column = self.column_at(row)
        return self.rows[row].text if column is None or self.deals is None else self.deals.heading(column)

    def sentences(self, row: int) -> list[tuple[int, str]]:
        """What is wrong with a field, the worst first, and why it is locked."""
        deals, deal, column = self.deals, self.deal, self.column_at(row)
        if deals is None or deal is None or column is None or deal not in deals.table:
            return []
        found = []
        if deals.findings.severity(deal, column.id):
            text = deals.table.text(deal, column.id)
            faults = sorted(deals.findings.cell(deal, column.id), key=lambda fault: -fault.severity)
            found = [
                (int(fault.severity), sentence(fault, heading=column.heading, text=text, translate=translate))
                for fault in faults
            ]
        said = cell_words.partner_center(deals.said.at(deal, column.id))
        return found + [(int(Severity.NOTE), words) for words in said]

    # Qt asks

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 2

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.rows[index.row()]
        column = self.column_at(index.row())
        if row.kind is RowKind.ADD:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if column is None or self.deals is None or self.deal is None:
            return Qt.ItemFlag.ItemIsEnabled if row.kind is RowKind.SAID else Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled
        if index.column() == 1:
            flags |= Qt.ItemFlag.ItemIsSelectable
            if self.deals.is_editable(self.deal, column.id):
                flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, column = self.rows[index.row()], self.column_at(index.row())
        if role == FormRole.KIND:
            return int(row.kind)
        if role == FormRole.SENTENCES:
            return self.sentences(index.row())
        if column is None or self.deals is None or self.deal is None or self.deal not in self.deals.table:
            match role:
                case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                    return row.text
                case Role.SEVERITY:
                    return row.severity
            return None
        if index.column() == 0:
            match role:
                case Qt.ItemDataRole.DisplayRole:
                    return self.deals.heading(column)
                case Qt.ItemDataRole.ToolTipRole:
                    return cell_words.heading_help(column)
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            spoken = self.deals.cell(self.deal, column, role)
            return f"{self.deals.heading(column)}: {spoken}"
        return self.deals.cell(self.deal, column, role)

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        column = self.column_at(index.row())
        if role != Qt.ItemDataRole.EditRole or column is None or self.deals is None or self.deal is None:
            return False
        return self.deals.type_into(self.deal, column, str(value))
