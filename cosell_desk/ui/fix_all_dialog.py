"""Shows what a mend of many cells would do, old -> new, before it is done; each row can be left out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import compress
from typing import overload

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from cosell_desk.core.deals import DealTable
from cosell_desk.core.faults import DealId
from cosell_desk.core.fixes import Mend
from cosell_desk.ui.asking import is_accepted
from cosell_desk.ui.elided import tool_tip
from cosell_desk.ui.fitted_columns import fit_columns
from cosell_desk.ui.problem_model import Index
from cosell_desk.ui.screen_room import resize_within_screen

_NOWHERE = QModelIndex()
_ROWS = 14
"""Shown at once, where there are so many; a dialog about one cell is a small one."""


@dataclass(frozen=True, slots=True)
class MendRow:
    """One cell that would be changed, and in words which: `row`, the deal's `name`, and `heading`."""

    mend: Mend
    row: str
    name: str
    heading: str


@dataclass(frozen=True, slots=True)
class Wording:
    """What the dialog says when it is about something else than mending: its title, what is going to happen, the
    button for what is ticked, and the heading over what will stand there."""

    title: str
    words: str
    button: Callable[[Sequence[Mend]], str]
    new: str
    is_ticked: bool = True
    """Whether the rows are ticked at first; not where each wants a decision."""


class MendRows(Sequence[MendRow]):
    """Rows that are put into words when they are looked at: there may be half a million."""

    def __init__(self, mends: Sequence[Mend], row_of: Callable[[Mend], MendRow]) -> None:
        self.mends = mends
        self._row_of = row_of

    def __len__(self) -> int:
        return len(self.mends)

    @overload
    def __getitem__(self, at: int) -> MendRow: ...

    @overload
    def __getitem__(self, at: slice) -> MendRows: ...

    def __getitem__(self, at: int | slice) -> MendRow | MendRows:
        return MendRows(self.mends[at], self._row_of) if isinstance(at, slice) else self._row_of(self.mends[at])


def row_word(table: DealTable, deal: DealId) -> str:
    """The row that a spreadsheet shows for the deal."""
    number = table.row_number(deal)
    return QCoreApplication.translate("MendRows", "new") if number is None else str(number)


def name_of(table: DealTable, deal: DealId) -> str:
    names = table.named("Deal Name")
    return table.text(deal, names.id) if names is not None else ""


def cell_row(table: DealTable, mend: Mend) -> MendRow:
    if mend.deal is None:
        where, name = QCoreApplication.translate("MendRows", "headings"), ""
    else:
        where, name = row_word(table, mend.deal), name_of(table, mend.deal)
    return MendRow(mend, where, name, table.column(mend.column).heading)


def cells_and_headings(mends: Sequence[Mend]) -> tuple[int, int]:
    """How many of each are mended."""
    headings = sum([mend.deal is None for mend in mends])
    return len(mends) - headings, headings


class MendModel(QAbstractTableModel):
    ticked_changed = Signal()

    def __init__(
        self, rows: Sequence[MendRow], parent: QObject | None = None, new: str = "", *, is_ticked: bool = True
    ) -> None:
        super().__init__(parent)
        self._rows = rows
        self._mends = rows.mends if isinstance(rows, MendRows) else [row.mend for row in rows]
        self._ticked = bytearray([is_ticked]) * len(rows)
        numbers = self.tr("Row") if any(row.row for row in rows) else ""
        self._headings = (numbers, self.tr("Deal"), self.tr("Column"), self.tr("Now"), new or self.tr("Mended"))

    @property
    def ticked(self) -> list[Mend]:
        return list(compress(self._mends, self._ticked))

    @property
    def count(self) -> int:
        """How many are ticked."""
        return self._ticked.count(True)

    def tick_all(self, is_ticked: bool) -> None:
        self._ticked = bytearray([is_ticked]) * len(self._rows)
        self._tell_all()

    def tick(self, rows: Iterable[int], is_ticked: bool) -> None:
        for row in rows:
            self._ticked[row] = is_ticked
        self._tell_all()

    def _tell_all(self) -> None:
        self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 0))
        self.ticked_changed.emit()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._headings)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == 0 else flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section]
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == 0:
            return Qt.CheckState.Checked if self._ticked[index.row()] else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0:  # where the keyboard ticks
            whole = [self.index(index.row(), column).data() for column in range(len(self._headings))]
            return ", ".join([str(text) for text in whole if text])
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            text = (row.row, row.name, row.heading, row.mend.old, row.mend.new)[index.column()]
            if role == Qt.ItemDataRole.ToolTipRole:
                return tool_tip(text)
            # Blanks around a text are what is often mended, and they cannot be seen.
            if index.column() >= 3 and text != text.strip():
                return f"“{text}”".replace("\n", "⏎")
            return text.replace("\n", "⏎")
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != 0:
            return False
        self._ticked[index.row()] = Qt.CheckState(value) is Qt.CheckState.Checked
        self.dataChanged.emit(index, index)
        self.ticked_changed.emit()
        return True


class _MendTable(QTableView):
    """The space bar ticks and unticks all selected rows, as the current one says."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        model, current = self.model(), self.currentIndex()
        if event.key() != Qt.Key.Key_Space or not current.isValid() or not isinstance(model, MendModel):
            super().keyPressEvent(event)
            return
        tick = current.siblingAtColumn(0).data(Qt.ItemDataRole.CheckStateRole)
        rows = {current.row(), *[index.row() for index in self.selectionModel().selectedRows()]}
        model.tick(rows, Qt.CheckState(tick) is Qt.CheckState.Unchecked)


class FixAllDialog(QDialog):
    @classmethod
    def ask(cls, rows: Sequence[MendRow], parent: QWidget | None, wording: Wording | None = None) -> list[Mend]:
        """The mends that the user wants; none when the dialog was left."""
        dialog = cls(rows, parent, wording)
        is_wanted = is_accepted(dialog)
        return dialog.model.ticked if is_wanted else []

    def __init__(self, rows: Sequence[MendRow], parent: QWidget | None = None, wording: Wording | None = None) -> None:
        super().__init__(parent)
        wording = wording or Wording(
            self.tr("Fix all"),
            self.tr(
                "Each of these texts has one safe reading. Untick what should stay as it is."
                " All of it is one step that Undo takes back."
            ),
            self._fix_words,
            self.tr("Mended"),
        )
        self._button_for = wording.button
        self.setWindowTitle(wording.title)
        self.model = MendModel(rows, self, wording.new, is_ticked=wording.is_ticked)
        words = QLabel(wording.words)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        self.table = _MendTable()
        self.table.setModel(self.model)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(max(26, self.fontMetrics().height() + 8))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setAlternatingRowColors(True)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setAccessibleName(wording.title)
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        fit_columns(self.table, {0: (72, 120), 1: (96, 240), 2: (96, 208)})
        for column in (3, 4):  # old and new are what is to be compared
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.table.setColumnHidden(1, not any(row.name for row in rows))  # it is about columns, not about deals
        self.all_button = QPushButton(self.tr("Tick all"))
        self.none_button = QPushButton(self.tr("Tick none"))
        self.all_button.clicked.connect(lambda: self.model.tick_all(True))
        self.none_button.clicked.connect(lambda: self.model.tick_all(False))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.fix_button = QPushButton()
        self.buttons.addButton(self.fix_button, QDialogButtonBox.ButtonRole.AcceptRole)
        for button in (self.all_button, self.none_button):
            button.setAutoDefault(False)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self.all_button)
        foot.addWidget(self.none_button)
        foot.addWidget(self.buttons, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 16, 16, 16)
        whole.setSpacing(12)
        whole.addWidget(words)
        whole.addWidget(self.table, 1)
        whole.addLayout(foot)
        # Only once it stands in the dialog: before, the dialog makes Cancel its default button.
        self.fix_button.setDefault(True)
        self.setTabOrder(self.fix_button, self.buttons.button(QDialogButtonBox.StandardButton.Cancel))
        self.model.ticked_changed.connect(self._count)
        self._count()
        listed = min(len(rows), _ROWS) * self.table.verticalHeader().defaultSectionSize()
        resize_within_screen(self, 1_040, 200 + listed)

    def _count(self) -> None:
        ticked = self.model.ticked
        self.fix_button.setText(self._button_for(ticked) if ticked else self.windowTitle())
        self.fix_button.setEnabled(bool(ticked))

    def _fix_words(self, mends: Sequence[Mend]) -> str:
        cells, headings = cells_and_headings(mends)
        if not headings:
            return self.tr("Fix %n cell(s)", "", cells)
        if not cells:
            return self.tr("Fix %n heading(s)", "", headings)
        return self.tr("Fix {cells} and {headings}").format(
            cells=self.tr("%n cell(s)", "", cells), headings=self.tr("%n heading(s)", "", headings)
        )
