"""Undo and redo, one step or many, with the names of what they would do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from cosell_desk.core.faults import DealId
from cosell_desk.core.watch import part_of
from cosell_desk.ui.action import plain
from cosell_desk.ui.background import Cancelled
from cosell_desk.ui.commands import EditCommand
from cosell_desk.ui.desk import Desk
from cosell_desk.ui.elided import tool_tip
from cosell_desk.ui.menus import Actions
from cosell_desk.ui.undo_list import UndoList
from cosell_desk.ui.waiting import Waiting


class Editing(QObject):
    told = Signal(str)

    def __init__(self, desk: Desk, undo_list: UndoList, parent: QWidget, commit_editor: Callable[[], None]) -> None:
        super().__init__(parent)
        self._desk, self._undo_list, self._window = desk, undo_list, parent
        self._commit_editor = commit_editor
        self._actions: Actions | None = None
        self._hidden = 0
        desk.opened.connect(self._opened)
        desk.closed.connect(self._closed)
        undo_list.step_asked.connect(self.go_to)

    def does(self) -> dict[str, Callable[[], object]]:
        return {"undo": self.undo, "redo": self.redo}

    def name_through(self, actions: Actions) -> None:
        self._actions = actions
        self._name()

    def undo(self) -> None:
        self._step(-1)

    def redo(self) -> None:
        self._step(1)

    def _step(self, by: int) -> None:
        self._commit_editor()
        if self._desk.file is not None:
            self.go_to(self._desk.file.model.undo_stack.index() + by)

    def go_to(self, done: int) -> None:
        """Take back or do again until so many steps are done; where the user gives up waiting, it stays."""
        self._commit_editor()
        if self._desk.file is None:
            return
        model = self._desk.file.model
        stack = model.undo_stack
        first = stack.index()
        done = min(max(done, 0), stack.count())
        if done == first:
            return
        self._hidden = 0
        try:
            with Waiting(self.tr("Going through the steps…"), self._window) as watch:
                while stack.index() != done:
                    here, is_undo = stack.index(), done < first
                    begin, end = [(at - first) / (done - first) for at in (here, here + (-1 if is_undo else 1))]
                    watch(begin)
                    step = stack.command(here - 1 if is_undo else here)
                    if isinstance(step, EditCommand):
                        model.get_step_ready(step, part_of(watch, begin, end))
                    (stack.undo if is_undo else stack.redo)()
        except Cancelled:
            if stack.index() == first:
                self._given_up()
        if self._hidden:
            self.told.emit(self.tr("%n deal(s) that this changed are hidden by the filter.", "", self._hidden))

    def _given_up(self) -> None:
        self.told.emit(self.tr("Cancelled: nothing was changed."))

    def _revealed(self, deals: tuple[DealId, ...]) -> None:
        assert self._desk.file is not None
        self._hidden = len(deals) - len(self._desk.file.model.rows_of(deals))

    def _opened(self) -> None:
        assert self._desk.file is not None
        model = self._desk.file.model
        model.waits = lambda words: Waiting(words, self._window)
        model.given_up.connect(self._given_up)
        model.revealed.connect(self._revealed)
        model.undo_stack.indexChanged.connect(self._name)
        self._undo_list.look_at(model.undo_stack)
        self._name()

    def _closed(self) -> None:
        self._undo_list.look_at(None)
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
