"""The editors of cells: which one a cell gets follows from its column's kind."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from cosell_desk.core.candidates import candidates
from cosell_desk.core.cell_parts import has_parts
from cosell_desk.core.edits import context
from cosell_desk.core.faults import ColumnId, DealId
from cosell_desk.core.kinds import Account, CloseDate
from cosell_desk.core.offers import offers
from cosell_desk.core.slots import values_in_use
from cosell_desk.core.validate import Judge
from cosell_desk.ui.editors.choices import ChoiceEditor
from cosell_desk.ui.editors.dates import DateEditor
from cosell_desk.ui.editors.line import LineEditor
from cosell_desk.ui.editors.notes import NotesEditor
from cosell_desk.ui.editors.parts import PartsEditor

__all__ = [
    "ChoiceEditor",
    "DateEditor",
    "LineEditor",
    "NotesEditor",
    "PartsEditor",
    "editor_for",
    "has_panel",
]


def editor_for(judge: Judge, deal: DealId, column: ColumnId, parent: QWidget) -> LineEditor | NotesEditor:
    table = judge.table
    heading, known = table.column(column).heading, table.column(column).column
    if known is None:
        return LineEditor(parent)
    if has_parts(known):
        return PartsEditor(parent, known, heading, lambda: values_in_use(table, known.name))
    if isinstance(known.kind, CloseDate):
        return DateEditor(parent, known.kind, heading, judge.today)
    if not known.kind.is_one_line:
        return NotesEditor(parent)
    offered = offers(judge, deal, column)
    if offered:
        return ChoiceEditor(parent, offered, known.kind, context(table, deal, column), heading)
    return LineEditor(parent, aligns_right=known.kind.aligns_right)


def has_panel(judge: Judge, deal: DealId, column: ColumnId) -> bool:
    """Whether the cell's editor opens a list, a calendar or a form, so that a mark should invite to it."""
    table = judge.table
    known = table.column(column).column
    if known is None:
        return False
    if has_parts(known) or isinstance(known.kind, CloseDate):
        return True
    if isinstance(known.kind, Account):
        return bool(candidates(table, deal))
    return bool(known.kind.choices(*context(table, deal, column)))
