"""What opens below a column's heading: sorting, and which of its values are shown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from cosell_desk.core.faults import ColumnId
from cosell_desk.core.filters import ColumnFilter, DateWindow
from cosell_desk.core.kinds import Choice, is_blank
from cosell_desk.core.visible_text import visible
from cosell_desk.ui import theme
from cosell_desk.ui.announcing import announce
from cosell_desk.ui.clear_button import give_clear_button
from cosell_desk.ui.elided import ElidedLabel, tool_tip
from cosell_desk.ui.mnemonics import Mnemonics
from cosell_desk.ui.problem_model import Index
from cosell_desk.ui.translation import translate

_NOWHERE = QModelIndex()
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WIDTH, _HEIGHT = 328, 460


class ValueModel(QAbstractTableModel):
    """The values with how often each is there; those that fit what is typed are listed, each with its tick."""

    ticked_changed = Signal()

    def __init__(
        self, values: Sequence[tuple[str, int]], choices: Iterable[Choice] = (), parent: QObject | None = None
    ) -> None:
        """`choices` say what codes stand for, and by which other words people look for them."""
        super().__init__(parent)
        self._values = values
        self._choices = {choice.text: choice for choice in choices}
        self.listed: list[tuple[str, int]] = list(values)
        self._unticked: set[str] = set()

    def list_those(self, contains: str, is_empty: bool | None) -> None:
        needle = contains.casefold()
        is_code = any(choice.text.casefold() == needle for choice in self._choices.values())  # "US" means no Australia
        self.beginResetModel()
        self.listed = [
            (text, count)
            for text, count in self._values
            if (is_empty is None or is_blank(text) is is_empty)
            and (needle in text.casefold() or (not is_code and self._is_meant(text, needle)))
        ]
        self.endResetModel()
        self.ticked_changed.emit()

    def _is_meant(self, text: str, needle: str) -> bool:
        choice = self._choices.get(text)
        return choice is not None and any(needle in word.casefold() for word in (choice.label, *choice.also))

    def are_all_texts(self, contains: str) -> bool:
        """Whether what is listed contains it itself, and not only in what it stands for."""
        needle = contains.casefold()
        return all(needle in text.casefold() for text, _ in self.listed)

    @property
    def ticked(self) -> list[str]:
        return [text for text, _ in self.listed if text not in self._unticked]

    def tick(self, texts: Iterable[str], is_ticked: bool) -> None:
        if is_ticked:
            self._unticked.difference_update(texts)
        else:
            self._unticked.update(texts)
        if self.listed:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.listed) - 1, 0))
        self.ticked_changed.emit()

    def tick_all(self, is_ticked: bool) -> None:
        self.tick([text for text, _ in self.listed], is_ticked)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.listed)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 2

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == 0 else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        text, count = self.listed[index.row()]
        if index.column() == 1:
            match role:
                case Qt.ItemDataRole.DisplayRole:
                    return str(count)
                case Qt.ItemDataRole.TextAlignmentRole:
                    return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._shown(text)
            case Qt.ItemDataRole.ToolTipRole:
                return tool_tip(self._shown(text))
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self._shown(text)}, {count}"
            case Qt.ItemDataRole.CheckStateRole:
                return Qt.CheckState.Unchecked if text in self._unticked else Qt.CheckState.Checked
        return None

    def _shown(self, text: str) -> str:
        if not text:
            return self.tr("(empty)")
        if text != text.strip():
            return f"“{visible(text)}”"
        choice = self._choices.get(text)
        return choice.label if choice is not None else visible(text)

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != 0:
            return False
        self.tick([self.listed[index.row()][0]], Qt.CheckState(value) is Qt.CheckState.Checked)
        return True


class ColumnFilterPopup(QFrame):
    """Typing narrows the list of values and is what the shown cells must contain. Escape leaves all as it was."""

    applied = Signal(ColumnFilter)
    dates_chosen = Signal(object)
    """A DateWindow, or None for any date."""
    sort_asked = Signal(bool)
    """Whether descending."""

    def __init__(
        self,
        heading: str,
        now: ColumnFilter,
        values: Sequence[tuple[str, int]],
        choices: Iterable[Choice] = (),
        parent: QWidget | None = None,
        *,
        has_dates: bool = False,
        window: DateWindow | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Filter {heading}").format(heading=heading))
        self._column: ColumnId = now.column
        self._before = now.values
        self.model = ValueModel(values, choices, self)
        title = ElidedLabel(heading)
        bold = QFont(title.font())
        bold.setWeight(QFont.Weight.DemiBold)
        title.setFont(bold)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 12, 12, 12)
        whole.setSpacing(8)
        whole.addWidget(title)
        whole.addLayout(self._sorting())
        self.dates: dict[DateWindow, QPushButton] = {}
        if has_dates:
            whole.addLayout(self._date_buttons(window))
        whole.addLayout(self._emptiness())
        self.contains = QLineEdit()
        self.contains.setPlaceholderText(self.tr("Contains…"))
        self.contains.setAccessibleName(self.tr("Text that the cells must contain"))
        give_clear_button(self.contains)
        whole.addWidget(self.contains)
        whole.addLayout(self._ticks())
        whole.addWidget(self._list(), 1)
        whole.addLayout(self._foot(bool(now)))
        self._begin(now)
        self.setStyleSheet(theme.fields_style(theme.colours(self.palette())))
        self.resize(_WIDTH, _HEIGHT)
        Mnemonics(self)
        self.contains.setFocus()

    # Its parts

    def _sorting(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for words, is_descending in ((self.tr("Sort upwards"), False), (self.tr("Sort downwards"), True)):
            button = QPushButton(words)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, way=is_descending: self._sort(way))
            row.addWidget(button)
        return row

    def _date_buttons(self, window: DateWindow | None) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(8)
        for at, each in enumerate(DateWindow):
            button = QPushButton(translate("DateWindow", each.value))
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setChecked(each is window)
            button.clicked.connect(lambda on, each=each: self._choose_dates(each if on else None))
            self.dates[each] = button
            grid.addWidget(button, at // 2, at % 2)
        return grid

    def _emptiness(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self._states = QButtonGroup(self)
        self.states: dict[bool | None, QPushButton] = {}
        for state, words in ((None, self.tr("Any cell")), (True, self.tr("Empty")), (False, self.tr("Not empty"))):
            button = self.states[state] = QPushButton(words)
            button.setCheckable(True)
            button.setAutoDefault(False)
            self._states.addButton(button)
            button.clicked.connect(self._narrow)
            row.addWidget(button)
        return row

    def _ticks(self) -> QHBoxLayout:
        self.all_button = QPushButton(self.tr("Tick all"))
        self.none_button = QPushButton(self.tr("Tick none"))
        self.count = QLabel()
        row = QHBoxLayout()
        row.setSpacing(8)
        for button, is_ticked in ((self.all_button, True), (self.none_button, False)):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, on=is_ticked: self.model.tick_all(on))
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.count)
        return row

    def _list(self) -> QTableView:
        self.list = QTableView()
        self.list.setModel(self.model)
        self.list.setAccessibleName(self.tr("Values"))
        self.list.setShowGrid(False)
        self.list.setWordWrap(False)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # IDs differ in their ends
        self.list.setTabKeyNavigation(False)
        self.list.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.verticalHeader().hide()
        self.list.verticalHeader().setDefaultSectionSize(max(24, self.fontMetrics().height() + 8))
        across = self.list.horizontalHeader()
        across.hide()
        across.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        across.setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        self.list.setColumnWidth(1, self.fontMetrics().horizontalAdvance("00000") + 12)
        self.nothing = QLabel()
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.nothing.setContentsMargins(8, 16, 8, 8)
        QVBoxLayout(self.list.viewport()).addWidget(self.nothing)
        return self.list

    def _foot(self, is_filtered: bool) -> QHBoxLayout:
        self.clear_button = QPushButton(self.tr("Clear filter"))
        self.clear_button.setEnabled(is_filtered)
        self.clear_button.clicked.connect(lambda: self._finish(ColumnFilter(self._column)))
        self.apply_button = QPushButton(self.tr("Show these"))
        self.apply_button.setDefault(True)
        self.apply_button.clicked.connect(self.apply)
        row = QHBoxLayout()
        row.addWidget(self.clear_button)
        row.addStretch(1)
        row.addWidget(self.apply_button)
        for button in (self.clear_button, self.apply_button):
            button.setAutoDefault(False)
        return row

    def _begin(self, now: ColumnFilter) -> None:
        self.states[now.is_empty].setChecked(True)
        self.contains.setText(now.contains)
        if now.values is not None:
            self.model.tick([text for text, _ in self.model.listed if text not in now.values], False)
        self.model.ticked_changed.connect(self._count)
        self.contains.textChanged.connect(self._narrow)
        self._narrow()

    # What it does

    def open_at(self, corner: QPoint) -> None:
        """Below a heading, inside the screen."""
        room = self.screen().availableGeometry()
        left = max(room.left(), min(corner.x(), room.right() - self.width()))
        top = max(room.top(), min(corner.y(), room.bottom() - self.height()))
        self.move(left, top)
        self.show()

    @property
    def _is_empty(self) -> bool | None:
        return next(state for state, button in self.states.items() if button.isChecked())

    def _narrow(self) -> None:
        self.model.list_those(self.contains.text(), self._is_empty)

    def _count(self) -> None:
        ticked, listed = len(self.model.ticked), len(self.model.listed)
        number = self.locale().toString
        self.count.setText(self.tr("{ticked} of {listed}").format(ticked=number(ticked), listed=number(listed)))
        self.apply_button.setEnabled(bool(ticked))
        self.nothing.setText("" if listed else self._why_nothing())
        announce(self.nothing, self.nothing.text())

    def _why_nothing(self) -> str:
        if self.contains.text():
            return self.tr("No value contains what you typed.")
        if self._is_empty is None:
            return self.tr("No deal is shown by the other filters.")
        return self.tr("No cell is empty.") if self._is_empty else self.tr("Every cell is empty.")

    def apply(self) -> None:
        if not self.apply_button.isEnabled():
            return
        ticked, contains = self.model.ticked, self.contains.text()
        values = None
        if not self.model.are_all_texts(contains):  # "Sweden" finds SE: then these are shown, whatever they contain
            values, contains = frozenset(ticked), ""
        elif len(ticked) < len(self.model.listed):
            # Values that another filter hides just now keep what was chosen for them.
            there = {text for text, _ in self.model.listed}
            values = frozenset(ticked) | (self._before or frozenset()) - there
        self._finish(ColumnFilter(self._column, values, contains, self._is_empty))

    def _finish(self, condition: ColumnFilter) -> None:
        self.close()
        self.applied.emit(condition)

    def _choose_dates(self, window: DateWindow | None) -> None:
        self.close()
        self.dates_chosen.emit(window)

    def _sort(self, is_descending: bool) -> None:
        self.close()
        self.sort_asked.emit(is_descending)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            focused = self.focusWidget()
            if isinstance(focused, QPushButton):
                focused.click()
            else:
                self.apply()
        elif event.key() == Qt.Key.Key_Down and self.contains.hasFocus() and self.model.listed:
            self.list.setFocus()
            self.list.setCurrentIndex(self.model.index(0, 0))
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        of = theme.colours(self.palette())
        painter = QPainter(self)
        painter.setPen(QPen(QColor(of.strong_line)))
        painter.setBrush(QColor(of.window))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()
