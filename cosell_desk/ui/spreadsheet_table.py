"""A table that edits like a spreadsheet: its keys, its editors, its fill handle."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import (
    QChildEvent,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QToolTip, QWidget

from cosell_desk.core import edits
from cosell_desk.core.edits import CellsEdit, Rectangle
from cosell_desk.core.faults import ColumnId, DealId
from cosell_desk.core.watch import Watch
from cosell_desk.ui import table_keys
from cosell_desk.ui.announcing import announce
from cosell_desk.ui.deal_model import DealModel
from cosell_desk.ui.delegates import CellDelegate
from cosell_desk.ui.drop_arrow import DropArrow
from cosell_desk.ui.fill_handle import FillHandle
from cosell_desk.ui.frozen_table import FrozenTable
from cosell_desk.ui.header_view import plain_tool_tip


class SpreadsheetTable(FrozenTable):
    refused = Signal(str)
    """Why the cell that somebody tried to edit is locked."""
    escaped = Signal()
    """Escape, while no cell is edited."""
    wrote = Signal(int, int)
    """Cells that were written at once, and those that were left alone because they are locked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor: QWidget | None = None
        self._after_enter = 0
        self._writes_selection = False
        self.handle = FillHandle(self)
        self.arrow = DropArrow(self)
        self.setItemDelegate(CellDelegate(self))
        self.setTabKeyNavigation(True)
        self.setMouseTracking(True)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )

    def deal_model(self) -> DealModel | None:
        model = self.model()
        return model if isinstance(model, DealModel) else None

    def selected(self) -> list[Rectangle]:
        """What is selected, by deals and columns in the order in which they are shown."""
        model = self.deal_model()
        if model is None or self.selectionModel() is None:
            return []
        return [
            Rectangle(
                tuple(model.shown[top : bottom + 1]),
                tuple(model.columns_shown[left : right + 1]),
            )
            for top, bottom, left, right in self.ranges()
        ]

    def current(self) -> tuple[DealId, ColumnId] | None:
        """Deal and column of the current cell."""
        model, index = self.deal_model(), self.currentIndex()
        if model is None or not index.isValid():
            return None
        return model.shown[index.row()], model.columns_shown[index.column()]

    # Editing

    def edit(  # type: ignore[override]  # one method for both of Qt's overloads
        self,
        index: QModelIndex | QPersistentModelIndex,
        trigger: QAbstractItemView.EditTrigger = QAbstractItemView.EditTrigger.AllEditTriggers,
        event: QEvent | None = None,
    ) -> bool:
        model = self.deal_model()
        is_asked = trigger & self.editTriggers()
        if model is not None and index.isValid() and is_asked and (reason := model.lock_reason(index)):
            self._refuse(reason)
            return False
        is_open = bool(super().edit(index, trigger, event))  # type: ignore[arg-type]  # Qt takes no event as well
        editor = cast(CellDelegate, self.itemDelegate()).open_editor
        if is_open and editor is not None and trigger != QAbstractItemView.EditTrigger.AnyKeyPressed:
            editor.go_to_end()  # as in a spreadsheet: only typing replaces what is there
        return is_open

    def _refuse(self, reason: str) -> None:
        self.refused.emit(reason)
        below = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
        plain_tool_tip(below, reason, self.viewport())
        announce(self, reason)

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        QToolTip.hideText()  # what was refused was so in the cell before; keys do not make Qt hide it

    @property
    def is_editing(self) -> bool:
        """Whether a cell is being typed into."""
        return cast(CellDelegate, self.itemDelegate()).open_editor is not None

    def commit_editor(self) -> None:
        """Write what an open editor holds; before saving, undoing, checking, closing."""
        cast(CellDelegate, self.itemDelegate()).commit()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ChildPolished and isinstance(event, QChildEvent):
            child = event.child()
            if isinstance(child, QWidget) and self.state() is not QAbstractItemView.State.DragSelectingState:
                self._editor = child
                child.installEventFilter(self)
        elif event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            text = str(index.data(Qt.ItemDataRole.ToolTipRole) or "") if index.isValid() else ""
            plain_tool_tip(event.globalPos(), text, self.viewport())
            return True
        return bool(super().viewportEvent(event))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What Enter means in an editor: Shift goes up, Ctrl writes into the whole selection and stays."""
        if watched is not self._editor:
            return bool(super().eventFilter(watched, event))
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                held = event.modifiers()
                self._writes_selection = bool(held & Qt.KeyboardModifier.ControlModifier)
                self._after_enter = -1 if held & Qt.KeyboardModifier.ShiftModifier else 1
        return False  # the delegate looks at it next; QAbstractItemView would ask it twice

    def commitData(self, editor: QWidget) -> None:
        model = self.deal_model()
        if model is None or not self._writes_selection:
            super().commitData(editor)
            return
        self._writes_selection = False
        self._after_enter = 0
        with model.writing_into(self.selected()) as made:
            super().commitData(editor)
        for each in made:
            self.wrote.emit(each.written, each.locked)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        ends = QAbstractItemDelegate.EndEditHint
        step, self._after_enter = self._after_enter, 0
        self._editor = None
        moves = hint in (ends.EditNextItem, ends.EditPreviousItem, ends.SubmitModelCache)
        super().closeEditor(editor, ends.NoHint if moves else hint)
        model = self.deal_model()
        if model is None or not moves:
            return
        if hint is ends.SubmitModelCache:
            if step:
                table_keys.step(self, model, step, 0)
        else:
            table_keys.step(self, model, 0, 1 if hint is ends.EditNextItem else -1)

    def clear_selected(self) -> None:
        """Empty the selected cells that are not locked."""
        self._write("", lambda count: QCoreApplication.translate("SpreadsheetTable", "Clear %n cell(s)", "", count))

    def write_into_selection(self) -> None:
        """The current cell's text into all selected cells."""
        model, current = self.deal_model(), self.current()
        if model is not None and current is not None:
            text = model.table.text(*current)
            # Not tr(): PySide looks for the class of the object first, and takes the number put in for a translation.
            self._write(
                text, lambda count: QCoreApplication.translate("SpreadsheetTable", "Write into %n cell(s)", "", count)
            )

    def _write(self, text: str, name: Callable[[int], str]) -> None:
        model = self.deal_model()
        if model is not None:
            selected = self.selected()
            self.carry_out(lambda watch: edits.write(model.table, selected, text, model.is_locked, watch), name)

    def carry_out(self, make: Callable[[Watch], CellsEdit], name: Callable[[int], str]) -> None:
        """One step of many cells, and word of those that it had to leave alone. `name` gets the number of cells."""
        model, index = self.deal_model(), self.currentIndex()
        if model is None:
            return
        made = model.edit_made(make, lambda made: name(made.written))
        if made is None:
            return
        if made.locked and not made.written and index.isValid():
            locked = model.lock_reason(index) or self.tr("The selected cells are locked.")
            self._refuse(locked)
        if made.written or made.locked > 1:  # of one locked cell the reason says it all
            self.wrote.emit(made.written, made.locked)

    # Keys and the mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        model = self.deal_model()
        is_of_editor = self.state() is QAbstractItemView.State.EditingState and not self.hasFocus()
        if is_of_editor or model is None or not model.shown or not model.columns_shown:
            event.ignore()
            return
        if table_keys.is_clipboard(event):
            event.ignore()  # the window's actions do it
        elif table_keys.moved(self, model, event):
            event.accept()
        elif not self._edited(event):
            super().keyPressEvent(event)

    def _edited(self, event: QKeyEvent) -> bool:
        """Keys that change cells, and Escape outside of any."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ctrl, none = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
        match event.key(), held:
            case Qt.Key.Key_Delete, modifier if modifier == none:
                self.clear_selected()
            case ((Qt.Key.Key_Return | Qt.Key.Key_Enter), modifier) if modifier == ctrl:
                self.write_into_selection()
            case (Qt.Key.Key_F2, modifier) if modifier == none:
                self.edit(self.currentIndex(), QAbstractItemView.EditTrigger.EditKeyPressed, event)
            case (Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier):
                self.edit(self.currentIndex(), QAbstractItemView.EditTrigger.EditKeyPressed, event)
            case Qt.Key.Key_Backspace, modifier if modifier == none:
                self.edit(self.currentIndex(), QAbstractItemView.EditTrigger.AnyKeyPressed, event)
            case Qt.Key.Key_Escape, modifier if modifier == none:
                if not self.handle.cancel():
                    self.escaped.emit()
            case _:
                return False
        event.accept()
        return True

    def keyboardSearch(self, search: str) -> None:
        """Typing edits; nothing is searched for."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        QToolTip.hideText()
        if not self.arrow.press(event) and not self.handle.press(event):
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self.handle.move(event):
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self.handle.release(event):
            super().mouseReleaseEvent(event)
