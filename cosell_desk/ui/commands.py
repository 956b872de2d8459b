"""Undo and redo: one command class, whose two directions are the same thing."""

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand

from cosell_desk.core.changes import Edit
from cosell_desk.files.journal import StepKind


class EditCommand(QUndoCommand):
    """An edit that was carried out already, and how to take it back.

    `carry_out` applies an edit and answers its inverse; it must not raise, for Qt's stack would go on regardless.
    """

    def __init__(self, carry_out: Callable[[Edit, StepKind, str], Edit], way_back: Edit, text: str) -> None:
        super().__init__(text)
        self._carry_out = carry_out
        self._next = way_back
        self._is_first_redo = True

    def redo(self) -> None:
        if self._is_first_redo:  # QUndoStack.push() calls this at once
            self._is_first_redo = False
        else:
            self._next = self._carry_out(self._next, StepKind.REDO, self.text())

    def undo(self) -> None:
        self._next = self._carry_out(self._next, StepKind.UNDO, self.text())
