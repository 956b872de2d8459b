"""The review before an upload: every changed cell, old -> new, against the original; a change can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from cosell_desk.core.deals import DealTable
from cosell_desk.core.review import CellChange, Review
from cosell_desk.core.visible_text import visible
from cosell_desk.ui import theme
from cosell_desk.ui.asking import ask
from cosell_desk.ui.clear_button import give_clear_button
from cosell_desk.ui.elided import tool_tip
from cosell_desk.ui.empty_words import EmptyWords
from cosell_desk.ui.fitted_columns import fit_columns
from cosell_desk.ui.row_keys import RowKeys
from cosell_desk.ui.screen_room import resize_within_screen

Index: TypeAlias = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class ChangeModel(QAbstractTableModel):
    """Row, deal, column, old, new. `shown` are those that hold the words looked for."""

    def __init__(self, table: DealTable, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._changes: Sequence[CellChange] = ()
        self._words = ""
        self.shown: list[CellChange] = []

    def show_changes(self, changes: Sequence[CellChange]) -> None:
        self._changes = changes
        self.look_for(self._words)

    def look_for(self, words: str) -> None:
        self.beginResetModel()
        self._words = words
        wanted = words.casefold()
        self.shown = [
            change for change in self._changes if wanted in "\n".join(self._texts(change)).casefold() or not wanted
        ]
        self.endResetModel()

    def _texts(self, change: CellChange) -> tuple[str, str, str, str, str]:
        number = self._table.row_number(change.deal)
        names = self._table.named("Deal Name")
        return (
            self.tr("new") if number is None else str(number),
            self._table.text(change.deal, names.id) if names is not None else "",
            self._table.column(change.column).heading,
            change.before,
            change.after,
        )

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 5

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            names = (self.tr("Row"), self.tr("Deal"), self.tr("Column"), self.tr("Old"), self.tr("New"))
            return names[section]
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignVCenter | (_RIGHT if section == 0 else Qt.AlignmentFlag.AlignLeft))
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        text = self._texts(self.shown[index.row()])[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return visible(text) or (self.tr("(empty)") if index.column() >= 3 else "")
            case Qt.ItemDataRole.ToolTipRole:
                return tool_tip(visible(text[:2_000]))
            case Qt.ItemDataRole.TextAlignmentRole if index.column() == 0:
                return int(Qt.AlignmentFlag.AlignVCenter | _RIGHT)
            case Qt.ItemDataRole.ForegroundRole if index.column() == 3 or not text:
                view = self.parent()
                return QColor(theme.colours(view.palette()).muted) if isinstance(view, QWidget) else None
        return None


_RIGHT = Qt.AlignmentFlag.AlignRight


class ReviewPage(QDialog):
    @classmethod
    def ask(
        cls,
        table: DealTable,
        reviewed: Callable[[], Review],
        take_back: Callable[[Sequence[CellChange]], object],
        parent: QWidget | None,
    ) -> None:
        ask(cls(table, reviewed, take_back, parent))

    def __init__(
        self,
        table: DealTable,
        reviewed: Callable[[], Review],
        take_back: Callable[[Sequence[CellChange]], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Review of changes"))
        self._reviewed, self._take_back = reviewed, take_back
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find a deal, a column or a text"))
        self.search.setAccessibleName(self.tr("Find among the changes"))
        give_clear_button(self.search)
        self.model = ChangeModel(table, self)
        self.search.textChanged.connect(self._look_for)
        self.list = QTableView()
        self.list.setModel(self.model)
        self.list.verticalHeader().hide()
        self.list.verticalHeader().setDefaultSectionSize(max(26, self.fontMetrics().height() + 8))
        self.list.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.list.setShowGrid(False)
        self.list.setAlternatingRowColors(True)
        self.list.setWordWrap(False)
        self.list.setTabKeyNavigation(False)
        self.list.setAccessibleName(self.tr("Changed cells"))
        RowKeys(self.list)
        self.nothing = EmptyWords(self.list, "")
        header = self.list.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(4, QHeaderView.ResizeMode.Stretch)
        self.back_button = QPushButton(self.tr("Take the selected changes back"))
        self.back_button.setAutoDefault(False)
        self.back_button.clicked.connect(self.take_back)
        self.list.selectionModel().selectionChanged.connect(lambda: self._enable())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self.back_button)
        foot.addWidget(buttons, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 16, 20, 16)
        whole.setSpacing(12)
        whole.addWidget(self.words)
        whole.addWidget(self.search)
        whole.addWidget(self.list, 1)
        whole.addLayout(foot)
        resize_within_screen(self, 980, 560)
        self._show()
        fit_columns(self.list, {0: (52, 80), 1: (120, 240), 2: (120, 210), 3: (160, 240)})

    def _show(self) -> None:
        found = self._reviewed()
        deals = len({change.deal for change in found.changes})
        said = []
        if found.changes:
            said.append(
                self.tr("{cells} in {deals} that will be updated or closed.").format(
                    cells=self.tr("%n changed cell(s)", "", len(found.changes)), deals=self.tr("%n deal(s)", "", deals)
                )
            )
        if found.same:
            said.append(
                self.tr("%n deal(s) are uploaded although nothing in them was changed here.", "", len(found.same))
            )
        if found.left_out:
            said.append(
                self.tr(
                    "%n deal(s) that you changed do not go up as they are; what was changed in them is not listed.",
                    "",
                    len(found.left_out),
                )
            )
        if found.unknown:
            said.append(
                self.tr(
                    "Of %n deal(s) the original is not known, so that their changes cannot be shown.",
                    "",
                    len(found.unknown),
                )
            )
        self.words.setText(" ".join(said))
        self.words.setVisible(bool(said))
        self.model.show_changes(found.changes)
        self._explain()
        self._enable()

    def _look_for(self, words: str) -> None:
        self.model.look_for(words)
        self._explain()

    def _explain(self) -> None:
        """Why the list is empty, if it is."""
        if self.search.text():
            self.nothing.say(self.tr("No changed cell holds these words."))
        else:
            self.nothing.say(self.tr("What an upload changes will be listed here, with what the cells held before."))

    def _enable(self) -> None:
        self.back_button.setEnabled(self.list.selectionModel().hasSelection())

    def take_back(self) -> None:
        """The selected cells as they were, in one step that Undo takes back."""
        rows = self.list.selectionModel().selectedRows()
        chosen = [self.model.shown[index.row()] for index in rows]
        if chosen:
            self._take_back(chosen)
            self._show()
