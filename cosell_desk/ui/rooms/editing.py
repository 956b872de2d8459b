"""Undo and redo, with the names of what they would do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QUndoStack
from PySide6.QtWidgets import QUndoView, QWidget

from cosell_desk.ui.action import plain
from cosell_desk.ui.desk import Desk
from cosell_desk.ui.elided import tool_tip
from cosell_desk.ui.menus import Actions


class Editing(QObject):
    def __init__(self, desk: Desk, undo_list: QUndoView, parent: QWidget, commit_editor: Callable[[], None]) -> None:
        super().__init__(parent)
        self._desk, self._undo_list, self._commit_editor = desk, undo_list, commit_editor
        self._no_steps = QUndoStack(self)
        self._actions: Actions | None = None
        desk.opened.connect(self._opened)
        desk.closed.connect(self._closed)

    def does(self) -> dict[str, Callable[[], object]]:
        return {"undo": self.undo, "redo": self.redo}

    def name_through(self, actions: Actions) -> None:
        self._actions = actions
        self._name()

    def undo(self) -> None:
        self._commit_editor()
        if self._desk.file is not None:
            self._desk.file.model.undo_stack.undo()

    def redo(self) -> None:
        self._commit_editor()
        if self._desk.file is not None:
            self._desk.file.model.undo_stack.redo()

    def _opened(self) -> None:
        assert self._desk.file is not None
        stack = self._desk.file.model.undo_stack
        self._undo_list.setStack(stack)
        stack.indexChanged.connect(self._name)
        self._name()

    def _closed(self) -> None:
        self._undo_list.setStack(self._no_steps)
        self._name()

    def _name(self) -> None:
        if self._actions is None:
            return
        stack = self._desk.file.model.undo_stack if self._desk.file is not None else None
        for id, bare, named, can, what in (
            (
                "undo",
                self.tr("&Undo"),
                self.tr("&Undo {what}"),
                stack is not None and stack.canUndo(),
                stack.undoText() if stack is not None else "",
            ),
            (
                "redo",
                self.tr("&Redo"),
                self.tr("&Redo {what}"),
                stack is not None and stack.canRedo(),
                stack.redoText() if stack is not None else "",
            ),
        ):
            words = named.format(what=what.replace("&", "&&")) if what else bare
            self._actions[id].setEnabled(can)
            self._actions[id].setText(words)
            keys = self._actions[id].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            self._actions[id].setToolTip(tool_tip(f"{plain(words)} ({keys})"))
