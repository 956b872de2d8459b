"""Opens the editor that a cell's kind asks for, and decides when it is done. Painting is the view's own."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from cosell_desk.ui.deal_model import DealModel, Role
from cosell_desk.ui.editors import LineEditor, NotesEditor, editor_for
from cosell_desk.ui.editors.line import is_for_window

if TYPE_CHECKING:
    from cosell_desk.ui.deal_form import FormView
    from cosell_desk.ui.spreadsheet_table import SpreadsheetTable

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ENDS = (*_ENTER, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class CellDelegate(QStyledItemDelegate):
    def __init__(self, view: SpreadsheetTable | FormView) -> None:
        super().__init__(view)
        self._view = view
        self._open: LineEditor | NotesEditor | None = None
        app = cast(QApplication, QApplication.instance())
        app.focusChanged.connect(self._focus_changed)

    @property
    def open_editor(self) -> LineEditor | NotesEditor | None:
        return self._open

    # What the view asks

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        model = cast(DealModel, index.model())
        editor = editor_for(model.judge, index.data(Role.DEAL), index.data(Role.COLUMN), parent)
        editor.picked.connect(self.commit)
        self._open = editor
        return editor

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        cast(LineEditor, editor).begin(str(index.data(Qt.ItemDataRole.EditRole)))

    def setModelData(
        self, editor: QWidget, model: QAbstractItemModel, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        model.setData(index, cast(LineEditor, editor).cell_text(), Qt.ItemDataRole.EditRole)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        cast(LineEditor, editor).place(option.rect, self._view.viewport().rect())

    def destroyEditor(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        if editor is self._open:
            self._open = None
        cell_editor = cast(LineEditor, editor)
        focus = QApplication.focusWidget()
        had_focus = focus is not None and cell_editor.owns(focus)
        cell_editor.finish()
        if had_focus:
            self._view.setFocus()
        super().destroyEditor(editor, index)

    # When it is done

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._open:
            return super().eventFilter(watched, event)
        if isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.ShortcutOverride and event.key() in _ENDS:
                event.accept()
                return True
            if event.type() is QEvent.Type.ShortcutOverride and is_for_window(event):
                event.ignore()
                return True
            if event.type() is QEvent.Type.KeyPress:
                return self._key(self._open, event)
        return False  # where the focus goes is watched in the whole window, for the panel is not inside the editor

    def _key(self, editor: LineEditor | NotesEditor, event: QKeyEvent) -> bool:
        if editor.takes_key(event):
            return True
        hint = QStyledItemDelegate.EndEditHint
        match event.key():
            case Qt.Key.Key_Escape:
                self._end(editor, hint.RevertModelCache, commits=False)
            case Qt.Key.Key_Tab:
                self._end(editor, hint.EditNextItem)
            case Qt.Key.Key_Backtab:
                self._end(editor, hint.EditPreviousItem)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._end(editor, hint.SubmitModelCache)
            case _:
                return False
        return True

    def commit(self) -> None:
        """Write what stands in an open editor and close it."""
        if self._open is not None:
            self._end(self._open, QStyledItemDelegate.EndEditHint.NoHint, settles=False)

    def _focus_changed(self, before: QWidget | None, now: QWidget | None) -> None:
        """A click elsewhere in the program is done with the cell; another program in front is not."""
        if self._open is not None and now is not None and before is not None:
            if self._open.owns(before) and not self._open.owns(now):
                self.commit()

    def _end(
        self,
        editor: LineEditor | NotesEditor,
        hint: QStyledItemDelegate.EndEditHint,
        *,
        commits: bool = True,
        settles: bool = True,
    ) -> None:
        self._open = None  # taking it away moves the focus, which must not end it a second time
        if commits:
            if settles:
                editor.settle()
            self.commitData.emit(editor)
        self.closeEditor.emit(editor, hint)
