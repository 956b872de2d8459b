"""Chooses which columns are shown, in what order, and how many of them stay at the left edge."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from cosell_desk.core.columns import Section
from cosell_desk.core.deals import TableColumn
from cosell_desk.core.faults import ColumnId
from cosell_desk.core.visible_text import visible
from cosell_desk.ui import theme
from cosell_desk.ui.asking import is_accepted
from cosell_desk.ui.clear_button import give_clear_button
from cosell_desk.ui.elided import tool_tip
from cosell_desk.ui.screen_room import resize_within_screen
from cosell_desk.ui.translation import translate

_COLUMN = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Choosable:
    """A column as the dialog offers it; `place` is where the file has it."""

    column: TableColumn
    place: int
    is_mandatory: bool
    has_problems: bool

    @property
    def section(self) -> Section | None:
        return self.column.column.section if self.column.column is not None else None


@dataclass(frozen=True, slots=True)
class Chosen:
    """`order` are all columns, `shown` those of them that are; the first `frozen` of those stay."""

    order: tuple[ColumnId, ...]
    shown: tuple[ColumnId, ...]
    frozen: int


class ColumnChooser(QDialog):
    @classmethod
    def ask(
        cls, columns: Sequence[Choosable], shown: Collection[ColumnId], frozen: int, parent: QWidget | None
    ) -> Chosen | None:
        """`columns` in the order in which they are shown now. None when the dialog was left."""
        dialog = cls(columns, shown, frozen, parent)
        return dialog.chosen if is_accepted(dialog) else None

    def __init__(
        self,
        columns: Sequence[Choosable],
        shown: Collection[ColumnId],
        frozen: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Choose columns"))
        self._columns = {each.column.id: each for each in columns}
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search the columns"))
        self.search.setAccessibleName(self.search.placeholderText())
        give_clear_button(self.search)
        self.search.textChanged.connect(self._narrow)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Columns"))
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setSpacing(2)
        self.setStyleSheet(theme.fields_style(theme.colours(self.palette())))
        for each in columns:
            self.list.addItem(self._item(each, each.column.id in shown))
        self.frozen = QSpinBox()
        self.frozen.setRange(0, 12)
        self.frozen.setValue(frozen)
        self.count = QLabel()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.show_button = QPushButton()
        self.buttons.addButton(self.show_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._lay_out()
        # Only once it stands in the dialog: before, the dialog makes Cancel its default button.
        self.show_button.setDefault(True)
        self.list.itemChanged.connect(self._count)
        self._count()
        resize_within_screen(self, 640, 560)
        self.search.setFocus()

    def _item(self, each: Choosable, is_shown: bool) -> QListWidgetItem:
        star = "*" if each.is_mandatory and not each.column.heading.endswith("*") else ""
        words = (visible(each.column.heading) or self.tr("(no heading)")) + star
        if each.section is not None:
            words += f"  ·  {translate('Section', each.section.value)}"
        item = QListWidgetItem(words)
        item.setData(_COLUMN, each.column.id)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if is_shown else Qt.CheckState.Unchecked)
        if each.column.column is not None:
            item.setToolTip(tool_tip(translate("Column", each.column.column.help)))
        return item

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(8)
        self.quick: dict[str, QPushButton] = {}
        for key, words, wanted in (
            ("all", self.tr("All"), lambda each: True),
            ("none", self.tr("None"), lambda each: False),
            ("mandatory", self.tr("Only mandatory"), lambda each: each.is_mandatory),
            ("problems", self.tr("Only with problems"), lambda each: each.has_problems),
        ):
            self.quick[key] = self._button(words, self._ticker(wanted))
            side.addWidget(self.quick[key])
        self.section = QComboBox()
        self.section.setAccessibleName(self.tr("Only one section"))
        self.section.addItem(self.tr("Only a section…"), None)
        present = {each.section for each in self._columns.values()}
        for section in Section:
            if section in present:
                self.section.addItem(translate("Section", section.value), section)
        self.section.activated.connect(self._tick_section)
        side.addWidget(self.section)
        side.addSpacing(16)
        self.up = self._button(self.tr("Move up"), lambda: self._move(-1))
        self.down = self._button(self.tr("Move down"), lambda: self._move(1))
        self.as_in_file = self._button(self.tr("Order of the file"), self._reset_order)
        for button in (self.up, self.down, self.as_in_file):
            side.addWidget(button)
        side.addStretch(1)
        stay = QLabel(self.tr("Columns that &stay at the left"))
        stay.setWordWrap(True)
        stay.setBuddy(self.frozen)
        side.addWidget(stay)
        side.addWidget(self.frozen)
        middle = QHBoxLayout()
        middle.setSpacing(12)
        middle.addWidget(self.list, 1)
        middle.addLayout(side)
        foot = QHBoxLayout()
        foot.addWidget(self.count)
        foot.addWidget(self.buttons, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 16, 16, 16)
        whole.setSpacing(12)
        whole.addWidget(self.search)
        whole.addLayout(middle, 1)
        whole.addLayout(foot)

    def _button(self, words: str, does: Callable[[], object]) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _=False: does())
        return button

    # What is chosen

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(at) for at in range(self.list.count())]

    @property
    def chosen(self) -> Chosen:
        items = self._items()
        shown = [item.data(_COLUMN) for item in items if item.checkState() is Qt.CheckState.Checked]
        return Chosen(tuple([item.data(_COLUMN) for item in items]), tuple(shown), self.frozen.value())

    def _ticker(self, wanted: Callable[[Choosable], bool]) -> Callable[[], None]:
        """Ticks those columns and no others, among the ones that are found."""

        def tick() -> None:
            self.list.blockSignals(True)
            for item in self._items():
                if not item.isHidden():
                    is_wanted = wanted(self._columns[item.data(_COLUMN)])
                    item.setCheckState(Qt.CheckState.Checked if is_wanted else Qt.CheckState.Unchecked)
            self.list.blockSignals(False)
            self.list.viewport().update()
            self._count()

        return tick

    def _tick_section(self) -> None:
        section = self.section.currentData()
        if section is not None:
            self._ticker(lambda each: each.section is section)()

    def _narrow(self) -> None:
        words = self.search.text().casefold().split()
        for item in self._items():
            item.setHidden(not all(word in item.text().casefold() for word in words))

    def _move(self, way: int) -> None:
        """Past the next column that is seen: what the search hides is no step of its own."""
        seen = [row for row in range(self.list.count()) if not self.list.item(row).isHidden()]
        chosen = [row for row in seen[::-way] if self.list.item(row).isSelected()]
        if not chosen or chosen[0] == seen[-1 if way > 0 else 0]:
            return
        steps = seen[seen.index(chosen[0]) + way] - chosen[0]
        for row in chosen:
            self.list.insertItem(row + steps, self.list.takeItem(row))
        self.list.clearSelection()
        self.list.setCurrentRow(chosen[0] + steps)
        for row in chosen:
            self.list.item(row + steps).setSelected(True)

    def _reset_order(self) -> None:
        items = [self.list.takeItem(0) for _ in range(self.list.count())]
        for item in sorted(items, key=lambda item: self._columns[item.data(_COLUMN)].place):
            self.list.addItem(item)
        self._narrow()

    def _count(self) -> None:
        shown = len(self.chosen.shown)
        self.count.setText(self.tr("{shown} of {columns} shown").format(shown=shown, columns=self.list.count()))
        self.show_button.setText(self.tr("Show %n column(s)", "", shown))
        self.show_button.setEnabled(bool(shown))
