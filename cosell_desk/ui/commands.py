"""Undo and redo: one command class, whose two directions are the same thing."""

from collections.abc import Callable
from weakref import WeakMethod

from PySide6.QtGui import QUndoCommand

from cosell_desk.core.changes import Edit
from cosell_desk.files.journal import StepKind


class EditCommand(QUndoCommand):
    """An edit that was carried out already, and how to take it back.

    `carry_out`, a method, applies an edit and answers its inverse; it must not raise, for Qt's stack would go on
    regardless. It is held weakly: the stack belongs to the model whose method it is, and were the two a circle,
    Python's collector would take the commands from under the stack and the process with them.
    """

    def __init__(self, carry_out: Callable[[Edit, StepKind, str], Edit], way_back: Edit, text: str) -> None:
        super().__init__(text)
        self._carry_out = WeakMethod(carry_out)
        self.next = way_back
        """What the next undo or redo carries out."""
        self._is_first_redo = True

    def redo(self) -> None:
        if self._is_first_redo:  # QUndoStack.push() calls this at once
            self._is_first_redo = False
        else:
            self._carry(StepKind.REDO)

    def undo(self) -> None:
        self._carry(StepKind.UNDO)

    def _carry(self, kind: StepKind) -> None:
        carry_out = self._carry_out()
        if carry_out is not None:
            self.next = carry_out(self.next, kind, self.text())
