"""Asks where to go, and completes while typing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from cosell_desk.core.deals import DealTable
from cosell_desk.core.places import NAME, Found, Place, places
from cosell_desk.core.visible_text import visible
from cosell_desk.ui import theme
from cosell_desk.ui.asking import is_accepted
from cosell_desk.ui.clear_button import give_clear_button
from cosell_desk.ui.screen_room import resize_within_screen

_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class _Line(QStyledItemDelegate):
    """As wide as the list: what is longer ends with dots, and nobody has to scroll sideways to read on."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, super().sizeHint(option, index).height())


class GoToDialog(QDialog):
    @classmethod
    def ask(cls, table: DealTable, parent: QWidget | None) -> Place | None:
        dialog = cls(table, parent)
        return dialog.place if is_accepted(dialog) else None

    def __init__(self, table: DealTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Go to"))
        self._table = table
        self._places: list[Place] = []
        words = QLabel(self.tr("Row number, heading, deal name or Referral ID"))
        self.text = QLineEdit()
        words.setBuddy(self.text)
        self.text.setAccessibleName(words.text())
        give_clear_button(self.text)
        self.text.textChanged.connect(self._look)
        self.text.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Places"))
        self.list.setUniformItemSizes(True)
        self.list.setSpacing(2)
        self.list.setItemDelegate(_Line(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(lambda _: self._enable())
        self.list.itemActivated.connect(lambda _: self.accept())
        self.list.itemClicked.connect(lambda _: self.accept())
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go_button = QPushButton(self.tr("Go"))
        self.buttons.addButton(self.go_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.go_button.setEnabled(False)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 16, 16, 16)
        whole.setSpacing(8)
        whole.addWidget(words)
        whole.addWidget(self.text)
        whole.addWidget(self.list, 1)
        whole.addWidget(self.buttons)
        # Only once it stands in the dialog: before, the dialog makes Cancel its default button.
        self.go_button.setDefault(True)
        self.setStyleSheet(theme.fields_style(theme.colours(self.palette())))
        resize_within_screen(self, 600, 380)
        self._look()
        self.text.setFocus()

    @property
    def place(self) -> Place | None:
        row = self.list.currentRow()
        return self._places[row] if 0 <= row < len(self._places) else None

    def _look(self) -> None:
        self._places = places(self._table, self.text.text())
        self.list.clear()
        self.list.addItems([self._words(place) for place in self._places])
        if self._places and self.text.text().strip():
            self.list.setCurrentRow(0)
        self._enable()

    def _enable(self) -> None:
        self.go_button.setEnabled(self.place is not None)

    def _words(self, place: Place) -> str:
        if place.deal is None:
            return self.tr("Column: {heading}").format(heading=visible(place.text))
        number = self._table.row_number(place.deal)
        row = self.tr("New deal") if number is None else self.tr("Row {number}").format(number=number)
        names = self._table.named(NAME)
        name = visible(self._table.text(place.deal, names.id)) if names is not None else ""
        parts = [row, name, visible(place.text) if place.by is Found.REFERRAL else ""]
        return " · ".join([part for part in parts if part])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows in the field move in the list."""
        if watched is self.text and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in _MOVES:
                self.list.keyPressEvent(event)
                return True
        return super().eventFilter(watched, event)
