"""Every step since the file was opened, to step back to and forth again."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QBrush, QColor, QFont, QGuiApplication, QUndoStack
from PySide6.QtWidgets import QListView, QWidget

from cosell_desk.ui import theme

_NOWHERE = QModelIndex()


class StepsModel(QAbstractListModel):
    """Row 0 is the file as it was opened, row n what the n-th step made of it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stack: QUndoStack | None = None
        self._count = 0

    def look_at(self, stack: QUndoStack | None) -> None:
        self.beginResetModel()
        if self._stack is not None:
            self._stack.disconnect(self)
        self._stack = stack
        self._count = self._steps
        if stack is not None:
            stack.indexChanged.connect(self._follow)
            stack.cleanChanged.connect(self._follow)
        self.endResetModel()

    @property
    def _steps(self) -> int:
        return self._stack.count() if self._stack is not None else 0

    def _follow(self) -> None:
        """New steps stand at the end, and take away those that were taken back before."""
        steps = self._steps
        if steps < self._count:
            self.beginRemoveRows(QModelIndex(), steps + 1, self._count)
            self._count = steps
            self.endRemoveRows()
        elif steps > self._count:
            self.beginInsertRows(QModelIndex(), self._count + 1, steps)
            self._count = steps
            self.endInsertRows()
        self.dataChanged.emit(self.index(0), self.index(self._count))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() or self._stack is None else self._count + 1

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else 1

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if self._stack is None or not index.isValid():
            return None
        is_undone = index.row() > self._stack.index()
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return self._words(index.row())
            case Qt.ItemDataRole.AccessibleTextRole if is_undone:
                return self.tr("{step}, taken back").format(step=self._words(index.row()))
            case Qt.ItemDataRole.ForegroundRole if is_undone:
                return QBrush(QColor(theme.colours(QGuiApplication.palette()).muted))
            case Qt.ItemDataRole.FontRole if is_undone:
                font = QFont(QGuiApplication.font())
                font.setItalic(True)
                return font
        return None

    def _words(self, row: int) -> str:
        assert self._stack is not None
        if row == 0:
            return self.tr("As opened")
        step = self._stack.text(row - 1)
        return self.tr("{step} (saved)").format(step=step) if row == self._stack.cleanIndex() else step


class UndoList(QListView):
    step_asked = Signal(int)
    """How many steps, from the first one on, are to be done; the others are to be taken back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps = StepsModel(self)
        self._stack: QUndoStack | None = None
        self._is_following = False
        self.setModel(self._steps)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setStyleSheet("QListView::item { padding: 5px 12px; }")
        self.setAccessibleName(self.tr("Undo list"))

    def look_at(self, stack: QUndoStack | None) -> None:
        if self._stack is not None:
            self._stack.disconnect(self)
        self._stack = stack
        self._steps.look_at(stack)
        if stack is not None:
            stack.indexChanged.connect(self.follow)
        self.follow()

    def follow(self) -> None:
        """Stand where the table is."""
        if self._stack is None:
            return
        self._is_following = True
        try:
            here = self._steps.index(self._stack.index())
            self.selectionModel().setCurrentIndex(here, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            if self.isVisible():
                self.scrollTo(here)
        finally:
            self._is_following = False

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        if not self._is_following and current.isValid() and self._stack is not None:
            self.step_asked.emit(current.row())
            self.follow()
