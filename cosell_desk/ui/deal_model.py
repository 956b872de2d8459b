"""The deals for Qt: rows and columns as the user arranged them, facts through roles, every edit through one door."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from enum import IntEnum
from functools import partial
from typing import Protocol, TypeAlias, TypeVar

from PySide6.QtCore import QLocale, QObject, Qt, Signal
from PySide6.QtGui import QUndoStack
from shiboken6 import isValid

from cosell_desk.core import edits
from cosell_desk.core.changes import (
    Change,
    Edit,
    InsertColumns,
    InsertDeals,
    RemoveColumns,
    RemoveDeals,
    SetCells,
    SetHeadings,
    SetMarks,
)
from cosell_desk.core.conditions import is_mandatory
from cosell_desk.core.deals import DealTable, TableColumn
from cosell_desk.core.edits import CellsEdit, Rectangle
from cosell_desk.core.errors import EditRefused
from cosell_desk.core.faults import ColumnId, DealId
from cosell_desk.core.findings import Findings
from cosell_desk.core.messages import shortened
from cosell_desk.core.original import Original
from cosell_desk.core.partner_center_errors import PartnerCenterErrors
from cosell_desk.core.validate import Judge, Recheck
from cosell_desk.core.visible_text import visible
from cosell_desk.core.watch import Watch, part_of, unwatched
from cosell_desk.files.journal import StepKind
from cosell_desk.ui import cell_words
from cosell_desk.ui.arranged_model import ArrangedModel, Index
from cosell_desk.ui.background import Cancelled
from cosell_desk.ui.cell_locks import CellLocks
from cosell_desk.ui.commands import EditCommand
from cosell_desk.ui.judging import Sliced
from cosell_desk.ui.large_edits import LargeEdits
from cosell_desk.ui.ready_edit import ReadyEdit, Waits, get_ready, is_large, without_waiting

OnApplied: TypeAlias = Callable[[Edit, Edit], None]
"""on_applied(edit, way back): told of every edit, undo and redo right after the table took it."""
Record: TypeAlias = Callable[[StepKind, Edit, str, tuple[bytes, ...]], None]
"""Keeps an edit with its name in the journal; the last is its text there, () where that is still to be made. It comes
before everything else that an edit entails."""

_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_LONGEST_EDITED = 100_000
"""Letters of a cell that a field can hold; Qt needs minutes to lay out a hundred million."""
_KINDS_KNOWN = 0.02
"""The share of judging after which the kinds of all deals are known."""
_NAMED = 24
"""Letters of what was typed in the name of the step: the heading behind it is to be seen as well."""
_STRUCTURAL = (InsertDeals, RemoveDeals, InsertColumns, RemoveColumns, SetHeadings)


class MadeEdit(Protocol):
    """What a maker of edits answers: the edit, and beside it what is to be told of it."""

    @property
    def edit(self) -> Edit: ...


_Made = TypeVar("_Made", bound=MadeEdit)


class Role(IntEnum):
    """What a cell, a row heading or a column heading answers beside Qt's own roles."""

    SEVERITY = Qt.ItemDataRole.UserRole + 1
    """0 when sound; of a row heading the deal's worst."""
    LOCK = Qt.ItemDataRole.UserRole + 2
    """Why the cell may not be edited, "" if it may; of a column heading the lock's letter."""
    CHANGED = Qt.ItemDataRole.UserRole + 3
    """Whether the cell differs from the file as it was opened."""
    DEAL = Qt.ItemDataRole.UserRole + 4
    COLUMN = Qt.ItemDataRole.UserRole + 5
    FIX = Qt.ItemDataRole.UserRole + 6
    """The text after all safe mends, None when there are none."""


class DealModel(ArrangedModel):
    """Every change of the table goes through `edit`; whoever wants to hear of each is in `on_applied`."""

    rechecked = Signal(object)
    """A Recheck, after every edit, undo and redo."""
    judging_went_on = Signal(float)
    judged = Signal()
    """The whole table was judged."""
    caught_up = Signal()
    """What large edits touched was judged, too."""
    revealed = Signal(tuple, tuple)
    """Deals and columns that an undo or redo touched, to be selected and scrolled to; either may be ()."""
    converted = Signal(str, str)
    """What was typed in one's own way, and the one safe reading of it that the cell holds now."""
    given_up = Signal()
    """The user did not want to wait for an edit any longer; nothing was changed."""
    refused = Signal(str)
    """A sentence: why an edit was not carried out."""

    def __init__(
        self, table: DealTable, judge: Judge, undo_stack: QUndoStack | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(table, parent)
        self.judge = judge
        self.undo_stack = undo_stack if undo_stack is not None else QUndoStack(self)
        self.record: Record | None = None
        self.waits: Waits = without_waiting
        """How very large edits let the user wait, and give up."""
        self._ready: ReadyEdit | None = None
        self._is_busy = False
        self.is_read_only = False
        """Nothing may be edited: the file belongs to another window."""
        self.said = PartnerCenterErrors(table)
        """What Partner Center wrote into Errors, by cell."""
        self.on_applied: list[OnApplied] = []
        self.locks = CellLocks(judge)
        self.judging = Sliced(judge.steps, self)
        self.looking_for_locks = Sliced(self.locks.steps, self)
        self.judging.went_on.connect(self._judging_went_on)
        self.judging.finished.connect(self._judged)
        self._large_edits = LargeEdits(judge, self.locks)
        self.catching_up = Sliced(self._large_edits.steps, self)
        self.catching_up.finished.connect(self._caught_up)
        for work in (self.judging, self.catching_up):
            work.went_on.connect(_keep_what_was_made)
        self._writing_into: tuple[Rectangle, ...] = ()
        self._written_into: list[CellsEdit] = []
        self._is_restoring = False

    def __del__(self) -> None:
        # Python's collector takes the commands of a stack before the stack itself, which then deletes them once more.
        if isValid(self) and isValid(self.undo_stack):
            self.undo_stack.blockSignals(True)
            self.undo_stack.clear()

    @property
    def findings(self) -> Findings:
        return self.judge.findings

    @property
    def opened(self) -> Original | None:
        """The file as it was opened."""
        return self.judge.original

    def is_editable(self, deal: DealId, column: ColumnId) -> bool:
        """Whether an editor may be opened on the cell. One that is too long can still be cleared or pasted over."""
        if self.is_read_only or deal not in self.table or self.is_locked(deal, column):
            return False
        return len(self.table.text(deal, column)) <= _LONGEST_EDITED

    def lock_reason(self, index: Index) -> str:
        """Why the cell may not be edited; "" when it may."""
        deal, column = self.shown[index.row()], self.column_at(index.column())
        length = len(self.table.text(deal, column.id))
        if length > _LONGEST_EDITED and not self.is_locked(deal, column.id):
            words = self.tr("The cell holds {count} letters; it can be cleared or pasted over, but not typed into.")
            return words.format(count=QLocale().toString(length))
        return cell_words.lock_reason(self.table, self.locks.fault(deal, column.id), deal, column)

    def is_locked(self, deal: DealId, column: ColumnId) -> bool:
        """The IsLocked of the makers of edits."""
        return self.locks.is_locked(deal, column)

    # Qt asks

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        if self.positions[index.column()] < 0:  # asked while columns are just going
            return flags
        if self.is_editable(self.shown[index.row()], self.columns_shown[index.column()]):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        deal, position = self.shown[index.row()], self.positions[index.column()]
        if position < 0 or deal not in self.table:  # asked while rows or columns are just going
            return None
        return self.cell(deal, self.table.columns[position], role)

    def cell(self, deal: DealId, column: TableColumn, role: int) -> object:
        """What a cell answers, whether the table shows it or not."""
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return visible(self.table.text(deal, column.id))
            case Qt.ItemDataRole.EditRole:
                return self.table.text(deal, column.id)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _RIGHT if column.column is not None and column.column.kind.aligns_right else _LEFT
            case Qt.ItemDataRole.ToolTipRole:
                lock = self.locks.fault(deal, column.id)
                said = self.said.at(deal, column.id)
                return cell_words.tool_tip(self.table, self.findings, lock, deal, column, said)
            case Qt.ItemDataRole.AccessibleTextRole:
                return cell_words.spoken(self.table, self.findings, self.locks.fault(deal, column.id), deal, column)
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                lock = self.locks.fault(deal, column.id)
                said = self.said.at(deal, column.id)
                return cell_words.described(self.table, self.findings, lock, deal, column, said)
            case Role.SEVERITY:
                return int(self.findings.severity(deal, column.id))
            case Role.LOCK:
                return cell_words.lock_reason(self.table, self.locks.fault(deal, column.id), deal, column)
            case Role.CHANGED:
                return self.is_changed(deal, column.id)
            case Role.DEAL:
                return deal
            case Role.COLUMN:
                return column.id
            case Role.FIX:
                return self.findings.fix(deal, column.id)
        return None

    def first_text(self, deal: DealId, column: ColumnId) -> str | None:
        """What the cell held when the file was opened; None where nobody knows."""
        opened = self.opened
        if opened is None:
            return None
        text = opened.text(deal, column)  # asked for every cell of a changed deal that is painted
        return opened.first_text(deal, self.table.column(column)) if text is None else text

    def is_changed(self, deal: DealId, column: ColumnId) -> bool:
        first = self.first_text(deal, column)
        return first is not None and first != self.table.text(deal, column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Vertical:
            return self._row_heading(section, role) if 0 <= section < len(self.shown) else None
        if not 0 <= section < len(self.columns_shown) or self.positions[section] < 0:
            return None
        column = self.table.columns[self.positions[section]]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.heading(column)
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleDescriptionRole:
                return cell_words.heading_help(column)
            case Qt.ItemDataRole.AccessibleTextRole:
                is_descending = self.sorted_by[1] if self.sorted_by and self.sorted_by[0] == column.id else None
                return cell_words.spoken_heading(column, is_descending, is_filtered=column.id in self.filtered_by)
            case Role.LOCK:
                return column.column.lock.value if column.column is not None else ""
            case Role.COLUMN:
                return column.id
        return None

    def heading(self, column: TableColumn) -> str:
        """As the table shows it, with the mark of a mandatory column."""
        heading = visible(column.heading)
        known = column.column
        if known is None or heading.endswith("*") or not is_mandatory(known.required, column.number):
            return heading
        return heading + "*"

    def _row_heading(self, row: int, role: int) -> object:
        deal = self.shown[row]
        if deal not in self.table:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                number = self.table.row_number(deal)
                return "+" if number is None else str(number)
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleDescriptionRole:
                return cell_words.deal_help(self.table, self.findings, deal)
            case Qt.ItemDataRole.AccessibleTextRole:
                return cell_words.spoken_row(self.table, self.findings, deal)
            case Role.SEVERITY:
                return int(self.findings.worst(deal))
            case Role.DEAL:
                return deal
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        deal, column, typed = self.shown[index.row()], self.column_at(index.column()), str(value)
        if self._writing_into:
            return self._write(self._writing_into, deal, column, typed)
        return self.type_into(deal, column, typed)

    def type_into(self, deal: DealId, column: TableColumn, typed: str) -> bool:
        """What somebody typed into a cell, and then, if it has one safe reading, that reading."""
        if fault := self.locks.fault(deal, column.id):
            self.refused.emit(cell_words.lock_reason(self.table, fault, deal, column))
            return False
        steps = edits.committed(self.table, deal, column.id, typed)
        heading = shortened(column.heading) or self.tr("the cell")
        name = self.tr("Type “{text}” in {heading}") if typed else self.tr("Clear {heading}")
        written = self.edit(steps.typed, name.format(text=shortened(typed, _NAMED), heading=heading))
        if written and steps.converted is not None:
            self._convert(steps.converted, typed)
            self.converted.emit(typed, self.table.text(deal, column.id))
        return written

    def _convert(self, edit: Edit, typed: str) -> None:
        self.edit(edit, self.tr("Convert “{text}”").format(text=shortened(typed)))

    @contextmanager
    def writing_into(self, selection: Sequence[Rectangle]) -> Iterator[list[CellsEdit]]:
        """While this lasts, what an editor commits is written into the whole selection: by the edits in the list."""
        self._writing_into, self._written_into = tuple(selection), []
        try:
            yield self._written_into
        finally:
            self._writing_into = ()

    def _write(self, selection: tuple[Rectangle, ...], deal: DealId, column: TableColumn, typed: str) -> bool:
        known = column.column
        reads = edits.context(self.table, deal, column.id)
        meant = known.kind.conversion(typed, *reads) if known is not None else None
        made = self.edit_made(
            partial(self._written, selection, typed), lambda made: self.tr("Write into %n cell(s)", "", made.written)
        )
        if made is None:
            return False
        self._written_into.append(made)
        if made and meant is not None and meant != typed:
            self._convert(self._written(selection, meant, unwatched).edit, typed)
            self.converted.emit(typed, meant)
        return bool(made)

    def _written(self, selection: tuple[Rectangle, ...], text: str, watch: Watch) -> CellsEdit:
        return edits.write(self.table, selection, text, self.is_locked, watch)

    # The one door

    def edit(self, edit: Edit, text: str) -> bool:
        """Carry the edit out as one step to undo, named `text`; False when it changes nothing or does not fit.

        The user can give up a very large one until it is carried out, which is done at once.
        """
        if not edit or not self._may_edit():
            return False
        try:
            with self._alone():
                ready = self._got_ready(edit)
            return self._take(ready, text)
        except EditRefused as refusal:
            self.refused.emit(str(refusal))
        except Cancelled:
            self.given_up.emit()
        return False

    def edit_made(self, make: Callable[[Watch], _Made], name: Callable[[_Made], str]) -> _Made | None:
        """Make an edit and carry it out, the user waiting once; None when it was given up or does not fit."""
        if not self._may_edit():
            return None
        try:
            with self._alone(), self.waits(self.tr("Changing the deals…")) as watch:
                made = make(part_of(watch, 0.0, 0.5))
                ready = get_ready(self.table, made.edit, part_of(watch, 0.5, 1.0))
            return made if not made.edit or self._take(ready, name(made)) else None
        except EditRefused as refusal:
            self.refused.emit(str(refusal))
        except Cancelled:
            self.given_up.emit()
        return None

    def _may_edit(self) -> bool:
        if self.is_read_only:
            self.refused.emit(self.tr("The file is open in another window and can only be looked at here."))
        return not self.is_read_only and not self._is_busy

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """While the user waits, events are looked at: none of them may edit."""
        self._is_busy = True
        try:
            yield
        finally:
            self._is_busy = False

    def _got_ready(self, edit: Edit) -> ReadyEdit:
        if not is_large(self.table, edit):
            return get_ready(self.table, edit, unwatched)
        with self.waits(self.tr("Changing the deals…")) as watch:
            return get_ready(self.table, edit, watch)

    def _take(self, ready: ReadyEdit, text: str) -> bool:
        if not self._may_edit():
            return False
        way_back = ready.carry_out(self.table)
        if _changed_nothing(ready.edit, way_back):
            return False
        self._follow(ready, way_back, StepKind.DO, text)
        self.undo_stack.push(EditCommand(self._carry_out_again, way_back, text))
        return True

    def get_step_ready(self, step: EditCommand, watch: Watch) -> None:
        """What takes long in undoing or redoing a step, to be called just before. Raises what `watch` raises."""
        with self._alone():
            self._ready = get_ready(self.table, step.next, watch) if is_large(self.table, step.next) else None

    def restore_steps(self, steps: Sequence[tuple[str, Edit]], done: int, clean_at: int | None) -> None:
        """Make the undo stack again that belongs to the table: names and ways back, of which the first are done."""
        stack, self._is_restoring = self.undo_stack, True
        try:
            for name, flip in steps:
                stack.push(EditCommand(self._carry_out_again, flip, name))
            if clean_at is None:
                stack.resetClean()
            else:
                stack.setIndex(clean_at)
                stack.setClean()
            stack.setIndex(done)
        finally:
            self._is_restoring = False

    def _carry_out_again(self, edit: Edit, kind: StepKind, text: str) -> Edit:
        """Undo and redo. The edit was in the table before, so that it fits."""
        if self._is_restoring:  # the table is as it should be; only the stack goes to its place
            return edit
        ready, self._ready = self._ready, None
        if ready is None or ready.edit is not edit:
            ready = ReadyEdit(edit)
        way_back = ready.carry_out(self.table)
        self._follow(ready, way_back, kind, text)
        deals, columns = _touched(edit)
        if deals and not any(self.row_of(deal) is not None for deal in deals):
            self.reveal(deals)
        if columns and not any(self.section_of(column) is not None for column in columns):
            self.reveal_columns(columns)
        self.revealed.emit(
            tuple([deal for deal in deals if deal in self.table]),
            tuple([column for column in columns if self.table.has_column(column)]),
        )
        return way_back

    def _follow(self, ready: ReadyEdit, way_back: Edit, kind: StepKind, text: str) -> None:
        """Everything that an applied edit entails: journal, judging, and telling the views, once."""
        edit = ready.edit
        tell: list[Callable[[], None]] = [partial(listener, edit, way_back) for listener in self.on_applied]
        if self.record is not None:
            tell.insert(0, partial(self.record, kind, edit, text, ready.text))
        for each in tell:
            try:
                each()
            except Exception:  # the table has changed: stopping here would part the undo stack from it
                sys.excepthook(*sys.exc_info())
        recheck = self._large_edits.recheck(edit)
        if self._large_edits.is_anything_left and not self.catching_up.is_going_on:
            self.catching_up.start()
        self._follow_locks(edit, recheck)
        if any(isinstance(change, _STRUCTURAL) for change in edit.changes):
            self._follow_structure()
            self.repaint_everything()
        elif recheck.everything or any(isinstance(change, SetMarks) for change in edit.changes):
            self.repaint_everything()
        else:
            self._tell_cells(recheck)
        self.rechecked.emit(recheck)

    def _follow_locks(self, edit: Edit, recheck: Recheck) -> None:
        """A lock hangs on the deal's kind, the original and the columns that there are, not on what a cell holds."""
        came = [each.column for change in edit.changes if isinstance(change, InsertColumns) for each in change.columns]
        if any(isinstance(change, RemoveColumns | SetHeadings) for change in edit.changes):
            self.locks.forget(None)
        else:
            self.locks.columns_came(came)
            self.locks.forget(recheck.kinds)

    def _tell_cells(self, recheck: Recheck) -> None:
        rows = self.rows_of(recheck.deals)
        columns = [column for column in recheck.cells if column is not None]
        sections = [section for column in columns if (section := self.section_of(column)) is not None]
        if recheck.kinds:
            rows += self.rows_of(recheck.kinds)
            sections = [0, len(self.columns_shown) - 1]
        if rows and self.columns_shown:
            sections = sections or [0]  # the mark beside the row may be another, though no cell that is shown is
            # No headerDataChanged for the marks beside the rows: Qt would lay the whole table out anew.
            self.dataChanged.emit(self.index(min(rows), min(sections)), self.index(max(rows), max(sections)))

    def repaint_everything(self) -> None:
        """Tell the views that any cell and heading may look different."""
        rows, columns = len(self.shown), len(self.columns_shown)
        if rows and columns:
            self.dataChanged.emit(self.index(0, 0), self.index(rows - 1, columns - 1))
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, rows - 1)
        if columns:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, columns - 1)

    # Judging

    def judge_now(self) -> None:
        """Judge everything before going on; for small tables."""
        self.judging.finish()

    def judge_in_steps(self) -> None:
        self.judging.start()

    @property
    def is_judging(self) -> bool:
        """Whether there are cells that were not looked at yet."""
        return self.judging.is_going_on or self.catching_up.is_going_on

    def finish_judging(self) -> None:
        """Look now at the cells that were not looked at yet. Raises Cancelled when the user gives up waiting."""
        if not self.is_judging:
            return
        with self._alone(), self.waits(self.tr("Checking the deals…")) as watch:
            for work in (self.judging, self.catching_up):
                if work.is_going_on:
                    work.finish(watch)

    def _caught_up(self) -> None:
        self.repaint_everything()
        self.rechecked.emit(Recheck(everything=True))
        self.caught_up.emit()

    def _judging_went_on(self, share: float) -> None:
        if share < _KINDS_KNOWN:  # what kind of row a deal is decides its locks
            self.locks.forget(None)
        self.judging_went_on.emit(share)

    def _judged(self) -> None:
        self.locks.forget(None)
        self.looking_for_locks.start()
        self.repaint_everything()
        self.judged.emit()


def _keep_what_was_made(share: float) -> None:
    """Of a table full of faults judging makes millions of things. Python's collector would visit them again and again,
    for half a second each time; they go with the file, when the desk hands everything back to it."""
    if share < 1.0:
        gc.freeze()


def _changed_nothing(edit: Edit, way_back: Edit) -> bool:
    """Whether every cell, mark and heading held already what the edit gave it."""
    return all(_same(change, back) for change, back in zip(edit.changes, reversed(way_back.changes), strict=True))


def _same(change: Change, back: Change) -> bool:
    match change, back:
        case SetMarks(marks), SetMarks(before):
            return dict(marks) == dict(before)
        case _:
            return change == back


def _touched(edit: Edit) -> tuple[tuple[DealId, ...], tuple[ColumnId, ...]]:
    """The deals and columns whose place the user wants to see after an undo."""
    deals: dict[DealId, None] = {}
    columns: dict[ColumnId, None] = {}
    for change in edit.changes:
        match change:
            case SetCells(of_columns, of_deals):
                deals.update(dict.fromkeys(of_deals))
                columns.update(dict.fromkeys(of_columns))
            case InsertDeals(new):
                deals.update(dict.fromkeys([each.deal for each in new]))
            case InsertColumns(inserted):
                columns.update(dict.fromkeys([each.column.id for each in inserted]))
            case SetHeadings(headings):
                columns.update(dict.fromkeys([column for column, _ in headings]))
            case SetMarks(marks):
                deals.update(dict.fromkeys([key.deal for key, _ in marks]))
                columns.update(dict.fromkeys([key.column for key, _ in marks if key.column is not None]))
            case RemoveDeals() | RemoveColumns():
                pass
    return tuple(deals), tuple(columns)
