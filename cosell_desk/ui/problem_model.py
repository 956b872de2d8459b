"""The problems as flat rows: a group, the way to mend it, and, while it is open, its problems one by one.

Nothing is kept for a single problem, so that hundreds of thousands of them cost no more than their groups.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum
from itertools import accumulate
from time import perf_counter
from typing import TypeAlias

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from cosell_desk.core import messages
from cosell_desk.core.deals import DealTable
from cosell_desk.core.faults import ColumnId, DealId, Fault, Problem, Severity
from cosell_desk.core.findings import Findings
from cosell_desk.core.partner_center_errors import ERRORS, Message, PartnerCenterErrors
from cosell_desk.core.visible_text import visible
from cosell_desk.ui import cell_words
from cosell_desk.ui.translation import translate

Index: TypeAlias = QModelIndex | QPersistentModelIndex
Key: TypeAlias = tuple[str, int, ColumnId | None]
_OF_PARTNER_CENTER = "partner-center"

_NOWHERE = QModelIndex()
COLUMN_MISSING = "column-missing"
_SLICE = 0.004
"""Seconds of one step of grouping anew, so that the window keeps answering."""


class Role(IntEnum):
    KIND = Qt.ItemDataRole.UserRole
    SEVERITY = Qt.ItemDataRole.UserRole + 1
    COUNT = Qt.ItemDataRole.UserRole + 2
    IS_OPEN = Qt.ItemDataRole.UserRole + 3
    PLACE = Qt.ItemDataRole.UserRole + 4
    NAME = Qt.ItemDataRole.UserRole + 5
    """Of a group its heading, of a problem the deal's name."""
    SENTENCE = Qt.ItemDataRole.UserRole + 6
    CAN_OPEN = Qt.ItemDataRole.UserRole + 7
    SAID = Qt.ItemDataRole.UserRole + 8
    """Whether it is Partner Center's own word."""
    ANSWERED = Qt.ItemDataRole.UserRole + 9


class RowKind(IntEnum):
    GROUP = 0
    FIX = 1
    PROBLEM = 2


@dataclass(frozen=True, slots=True)
class ProblemGroup:
    """One kind of problem in one column. A problem of the whole file has no deals and counts as one."""

    fault: Fault
    column: ColumnId | None
    deals: tuple[DealId, ...]
    fixable: int = 0
    of_file: Problem | None = None
    said: tuple[Message, ...] = ()
    """Not ours: Partner Center said it of these deals, one message each."""

    @property
    def is_answered(self) -> bool:
        """Whether every cell that Partner Center spoke of was edited since."""
        return bool(self.said) and all(message.is_answered for message in self.said)

    @property
    def key(self) -> Key:
        if self.said:
            return (self.said[0].text, 0, self.column)
        return (self.fault.code, self.fault.severity, self.column if self.of_file is None else -1)

    @property
    def count(self) -> int:
        return len(self.deals) or 1


class ProblemModel(QAbstractTableModel):
    counted = Signal(int)
    """How many problems there are, after every grouping."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table: DealTable | None = None
        self._findings: Findings | None = None
        self._said: PartnerCenterErrors | None = None
        self._of_column: dict[ColumnId | None, list[ProblemGroup]] = {}
        self._groups: list[ProblemGroup] = []
        self._ends: list[int] = []
        self._open: set[Key] = set()
        self._stale: set[ColumnId | None] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)
        self._steps: Iterator[None] | None = None

    # What is looked at

    def look_at(
        self, table: DealTable | None, findings: Findings | None, said: PartnerCenterErrors | None = None
    ) -> None:
        self._table, self._findings, self._said = table, findings, said
        self._open.clear()
        self._of_column = {}
        self._regroup_everything()

    def everything_changed(self) -> None:
        self._regroup_everything()

    def cells_changed(self, columns: Iterable[ColumnId]) -> None:
        """Group these columns anew, and what is said of whole deals and of the file."""
        self._stale.update(columns, [None])
        self._timer.start(30)

    def _regroup_everything(self) -> None:
        if self._table is None:
            self._stale = set()
            self._show([])
            return
        self._of_column = {
            column: groups
            for column, groups in self._of_column.items()
            if column is None or self._table.has_column(column)
        }
        self._stale = {None, *[column.id for column in self._table.columns]}
        self._timer.start(0)

    def _go_on(self) -> None:
        until = perf_counter() + _SLICE
        while self._stale and self._table is not None:
            column = self._stale.pop()
            if column is None or self._table.has_column(column):
                self._of_column[column] = self._grouped(column)
            if perf_counter() > until:
                break
        if self._stale:
            self._timer.start(0)
        else:
            self._show(self._in_order())

    def finish_grouping(self) -> None:
        """Group now what is still to be grouped."""
        while self._stale:
            self._timer.stop()
            self._go_on()

    def _grouped(self, column: ColumnId | None) -> list[ProblemGroup]:
        assert self._table is not None
        assert self._findings is not None
        codes: dict[tuple[str, int], tuple[Fault, list[DealId]]] = {}
        lists: dict[int, list[list[DealId]]] = {}  # cells share their verdicts, so a verdict is looked up once
        for deal, faults in self._findings.column(column).items():
            into = lists.get(id(faults))
            if into is None:
                into = [codes.setdefault((fault.code, fault.severity), (fault, []))[1] for fault in faults]
                lists[id(faults)] = into
            for deals in into:
                deals.append(deal)
        fixes = self._findings.fixes(column) if column is not None else {}
        return [
            ProblemGroup(fault, column, tuple(self._table.in_order({*deals})), sum([deal in fixes for deal in deals]))
            for fault, deals in codes.values()
        ]

    def _in_order(self) -> list[ProblemGroup]:
        if self._table is None or self._findings is None:
            return []
        file = [
            ProblemGroup(problem.fault, problem.column, (), int(_is_mendable(problem)), problem)
            for problem in self._findings.file()
        ]
        columns = [None, *[column.id for column in self._table.columns]]
        groups = file + [group for column in columns for group in self._of_column.get(column, [])]
        return self._groups_of_partner_center() + sorted(groups, key=lambda group: -group.fault.severity)

    def _groups_of_partner_center(self) -> list[ProblemGroup]:
        """What Partner Center said, before and apart from what we found; what was answered last."""
        by_text: dict[tuple[ColumnId, str], list[Message]] = {}
        for message in self._said.all() if self._said is not None else ():
            if not message.is_dismissed:
                by_text.setdefault((message.column, message.text), []).append(message)
        groups = []
        for (column, text), said in by_text.items():
            fault = Fault("", _OF_PARTNER_CENTER, Severity.NOTE, (("text", text),))
            deals = tuple(dict.fromkeys([message.deal for message in said]))
            groups.append(ProblemGroup(fault, column, deals, len(deals), said=tuple(said)))
        return sorted(groups, key=lambda group: group.is_answered)

    # Rows

    def _show(self, groups: list[ProblemGroup]) -> None:
        same_shape = [(g.key, self._height(g)) for g in groups] == [(g.key, self._height(g)) for g in self._groups]
        if same_shape:
            self._groups = groups
            if groups:
                self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, 0))
        else:
            self.beginResetModel()
            self._groups = groups
            self._measure()
            self.endResetModel()
        self.counted.emit(sum([group.count for group in groups]))

    def _height(self, group: ProblemGroup) -> int:
        return 1 + bool(group.fixable) + (len(group.deals) if group.key in self._open else 0)

    def _measure(self) -> None:
        self._ends = list(accumulate([self._height(group) for group in self._groups]))

    @property
    def groups(self) -> list[ProblemGroup]:
        return self._groups

    def group_rows(self) -> list[int]:
        return [0, *self._ends[:-1]] if self._ends else []

    def group_at(self, row: int) -> ProblemGroup:
        return self._groups[bisect_right(self._ends, row)]

    def _inside(self, row: int) -> tuple[int, int]:
        at = bisect_right(self._ends, row)
        return at, row - (self._ends[at - 1] if at else 0)

    def kind_at(self, row: int) -> RowKind:
        at, inside = self._inside(row)
        if inside == 0:
            return RowKind.GROUP
        return RowKind.FIX if inside == 1 and self._groups[at].fixable else RowKind.PROBLEM

    def deal_at(self, row: int) -> DealId | None:
        at, inside = self._inside(row)
        group = self._groups[at]
        inside -= 1 + bool(group.fixable)
        return group.deals[inside] if inside >= 0 else None

    def is_open(self, group: ProblemGroup) -> bool:
        return group.key in self._open

    def toggle(self, row: int) -> None:
        """Open or close the group whose row this is."""
        at, _ = self._inside(row)
        group = self._groups[at]
        if not group.deals:
            return
        first = self._ends[at] - self._height(group) + 1 + bool(group.fixable)
        last = first + len(group.deals) - 1
        if group.key in self._open:
            self.beginRemoveRows(QModelIndex(), first, last)
            self._open.discard(group.key)
            self._measure()
            self.endRemoveRows()
        else:
            self.beginInsertRows(QModelIndex(), first, last)
            self._open.add(group.key)
            self._measure()
            self.endInsertRows()
        head = self.index(first - 1 - bool(group.fixable), 0)
        self.dataChanged.emit(head, head)

    # Qt asks

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() or not self._ends else self._ends[-1]

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = index.row()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._words(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(row)
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return "" if self.kind_at(row) is RowKind.FIX else self._sentence_at(row)
            case Role.KIND:
                return int(self.kind_at(row))
            case Role.SEVERITY:
                return int(self.group_at(row).fault.severity)
            case Role.SAID:
                return bool(self.group_at(row).said)
            case Role.ANSWERED:
                return self.group_at(row).is_answered
            case Role.COUNT:
                return self.group_at(row).count
            case Role.IS_OPEN:
                return self.group_at(row).key in self._open
            case Role.CAN_OPEN:
                return bool(self.group_at(row).deals)
            case Role.PLACE:
                return self._place(row)
            case Role.NAME:
                return self._name(row)
            case Role.SENTENCE:
                return self._sentence_at(row)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Nothing: the list has no headings, but screen readers would hear Qt's numbers all the same."""
        return None

    def _heading(self, column: ColumnId | None) -> str:
        if column is None or self._table is None or not self._table.has_column(column):
            return ""
        return self._table.column(column).heading

    def _words(self, row: int) -> str:
        group, kind = self.group_at(row), self.kind_at(row)
        if kind is RowKind.GROUP:
            return self._sentence_at(row)
        if kind is RowKind.FIX and group.said:
            return self.tr("Put it away")
        if kind is RowKind.FIX and group.of_file is not None:
            if group.fault.code != COLUMN_MISSING:
                return self.tr("Mend the heading…")
            missing = sum([each.fault.code == COLUMN_MISSING for each in self._groups])
            return self.tr("Add the column") if missing == 1 else self.tr("Add the missing columns…")
        if kind is RowKind.FIX and group.fixable == 1:
            return self.tr("Fix it…")
        if kind is RowKind.FIX:
            return self.tr("Fix all {count}…").format(count=QLocale().toString(group.fixable))
        deal = self.deal_at(row)
        if deal is None or group.column is None or self._table is None or deal not in self._table:
            return ""
        return self._table.text(deal, group.column)

    def _spoken(self, row: int) -> str:
        """The row in one breath: everything that its picture and its place in the list tell who sees them."""
        group, deal, words = self.group_at(row), self.deal_at(row), self._words(row)
        match self.kind_at(row):
            case RowKind.PROBLEM if deal is not None and self._table is not None and deal in self._table:
                where = [cell_words.row_words(self._table, deal), self._deal_name(deal)]
                if group.column is not None:
                    where.append(visible(words).strip() or self.tr("empty"))
                return ", ".join([part for part in where if part])
            case RowKind.FIX:
                return f"{words} {self._name(row)}"
        parts = [] if group.said else [cell_words.severity_word(group.fault.severity)]
        parts.append(self._name(row))
        if group.deals:
            parts.append(self.tr("%n deal(s)", "", len(group.deals)))
            parts.append(self.tr("open") if group.key in self._open else self.tr("closed"))
        return ", ".join(parts)

    def _name(self, row: int) -> str:
        group, kind = self.group_at(row), self.kind_at(row)
        if kind is RowKind.PROBLEM:
            return self._deal_name(self.deal_at(row))
        if group.of_file is not None:
            return self.tr("The file")
        if group.said:
            words = self.tr("Partner Center: {heading}")
            if self._said is not None and self._table is not None and self._is_errors(group.column):
                return self.tr("Partner Center")
            return words.format(heading=self._heading(group.column))
        return self._heading(group.column) or self.tr("The whole deal")

    def _is_errors(self, column: ColumnId | None) -> bool:
        """Whether the message speaks of no cell that we know."""
        errors = self._table.named(ERRORS) if self._table is not None else None
        return errors is not None and errors.id == column

    def _deal_name(self, deal: DealId | None) -> str:
        column = self._table.named("Deal Name") if self._table is not None else None
        if self._table is None or column is None or deal is None or deal not in self._table:
            return ""
        return self._table.text(deal, column.id)

    def _sentence_at(self, row: int) -> str:
        """Of a group what is wrong with its first deal."""
        group, deal = self.group_at(row), self.deal_at(row)
        return self.sentence(group, group.deals[0] if deal is None and group.deals else deal)

    def sentence(self, group: ProblemGroup, deal: DealId | None) -> str:
        """The problem of one deal of the group. The group remembers one fault; each cell has its own holes."""
        heading = self._heading(group.column)
        if group.said:
            return group.said[0].text
        if group.of_file is not None:
            return messages.sentence(group.fault, heading=heading, text="", translate=translate)
        fault, text = group.fault, ""
        if deal is not None and self._table is not None and self._findings is not None and deal in self._table:
            if group.column is None:
                faults = self._findings.deal(deal)
            else:
                faults = self._findings.cell(deal, group.column)
                text = self._table.text(deal, group.column)
            fault = next((other for other in faults if other.code == fault.code), fault)
        return messages.sentence(fault, heading=heading, text=text, translate=translate)

    def _place(self, row: int) -> str:
        """Where the row's problem stands: the row that a spreadsheet shows."""
        deal = self.deal_at(row)
        if deal is None or self._table is None or deal not in self._table:
            return ""
        number = self._table.row_number(deal)
        return self.tr("new") if number is None else str(number)


def _is_mendable(problem: Problem) -> bool:
    return problem.fix is not None or problem.fault.code == COLUMN_MISSING
