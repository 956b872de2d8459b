"""Keys in a dialog's list of rows: the first arrow selects, be there one row or many; Home and End are rows, too."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView

_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down)
_ENDS = (Qt.Key.Key_Home, Qt.Key.Key_End)
_SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


class RowKeys(QObject):
    """Qt makes the first row current when the keyboard comes, selects none, and lets an arrow only go on from there."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        model, selection = self._view.model(), self._view.selectionModel()
        last = model.rowCount() - 1
        is_plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        if last < 0 or not is_plain:
            return False
        if event.key() in _ENDS:
            row = last if event.key() == Qt.Key.Key_End else 0
        elif event.key() in _ARROWS and not selection.hasSelection():
            row = max(0, self._view.currentIndex().row())
        else:
            return False
        selection.setCurrentIndex(model.index(row, max(0, self._view.currentIndex().column())), _SELECT)
        return True
