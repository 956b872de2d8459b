"""Makers of edits that mend: the fixes of problems, headings, missing columns, dates with month and day swapped."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from cosell_desk.core.changes import Change, Edit, InsertColumns, NewColumn, SetHeadings
from cosell_desk.core.deals import DealTable, TableColumn, TableState
from cosell_desk.core.edits import CellsEdit, CellWriter, IsLocked, blocks
from cosell_desk.core.faults import ColumnId, DealId, Problem
from cosell_desk.core.file_rules import mended_heading
from cosell_desk.core.findings import Findings
from cosell_desk.core.kinds import is_ambiguous, swapped
from cosell_desk.core.layouts import recognise
from cosell_desk.core.slots import heading_like, place_of
from cosell_desk.core.watch import Watch, unwatched, watched

_MENDS = 500
"""Carried out before a watch is told of it."""


class Mend(NamedTuple):
    """One row of a preview. `deal` is None where it is the column's heading that is mended.

    A tuple: of half a million of them Python's collector would visit anything else again and again.
    """

    deal: DealId | None
    column: ColumnId
    old: str
    new: str


def mends_of(table: DealTable, problems: Iterable[Problem]) -> list[Mend]:
    """What the fixes of these problems change, each cell once."""
    found: dict[tuple[DealId | None, ColumnId], Mend] = {}
    for problem in problems:
        if problem.fix is None or problem.column is None:
            continue
        place = (problem.deal, problem.column)
        if place in found:
            continue
        if problem.deal is None:
            old = table.column(problem.column).heading
        else:
            old = table.text(problem.deal, problem.column)
        if old != problem.fix:
            found[place] = Mend(problem.deal, problem.column, old, problem.fix)
    return list(found.values())


def all_mends(
    table: DealTable, findings: Findings, deals: Sequence[DealId] | None = None, watch: Watch = unwatched
) -> list[Mend]:
    """Every safe fix there is (for `deals`: only in these), deal by deal; the headings first."""
    found = mends_of(table, findings.file()) if deals is None else []
    told = [(column.id, at, fixes) for at, column in enumerate(table.columns) if (fixes := findings.fixes(column.id))]
    for deal in watched(table.deals if deals is None else deals, watch):
        row = table.texts(deal)
        for column, at, fixes in told:
            if deal in fixes and row[at] != fixes[deal]:
                found.append(Mend(deal, column, row[at], fixes[deal]))
    return found


def apply_mends(table: DealTable, mends: Sequence[Mend], watch: Watch = unwatched) -> Edit:
    """The mends as one edit: the headings, and the cells in blocks. A mend that changes nothing is left out."""
    texts: dict[DealId, dict[ColumnId, str]] = {}
    headings: dict[ColumnId, str] = {}
    for mend in watched(mends, watch, _MENDS):
        if mend.deal is None:
            if table.column(mend.column).heading != mend.new:
                headings[mend.column] = mend.new
        elif table.text(mend.deal, mend.column) != mend.new:
            texts.setdefault(mend.deal, {})[mend.column] = mend.new
    names = [SetHeadings(tuple(headings.items()))] if headings else []
    return Edit((*names, *blocks(table, texts)))


def heading_mends(table: DealTable) -> list[Mend]:
    """F4: every heading that no layout writes so, and how the file's layout writes it."""
    return [
        Mend(None, column.id, column.heading, right)
        for column in table.columns
        if (right := mended_heading(table, column)) is not None
    ]


def mend_headings(table: DealTable) -> Edit:
    return apply_mends(table, heading_mends(table))


def missing_headings(findings: Findings) -> list[str]:
    """F2: the headings of the mandatory columns that are not there."""
    missing = [problem.fault for problem in findings.file() if problem.fault.code == "column-missing"]
    return [dict(fault.holes)["value"] for fault in missing]


def add_missing_columns(table: DealTable, headings: Iterable[str]) -> Edit:
    """The columns that these headings mean, empty and each in its place, as one edit."""
    trial = DealTable.restored(
        TableState(table.columns, {}, {}, {}, table.facts, next_deal=1, next_column=table.new_column_ids(1)[0])
    )
    changes: list[Change] = []
    for heading in headings:
        edit = add_missing_column(trial, heading)
        trial.apply(edit)
        changes += edit.changes
    return Edit(tuple(changes))


def add_missing_column(table: DealTable, heading: str) -> Edit:
    """F2: the column that the heading means, empty and in its place; nothing when it is there or nobody knows it."""
    found = recognise(heading)
    if found is None:
        return Edit()
    id = table.new_column_ids(1)[0]
    column = TableColumn.read(id, heading_like(table, found.column, found.number))
    if table.named(column.name) is not None:
        return Edit()
    return Edit((InsertColumns((NewColumn(place_of(table, found.column, found.number), column),)),))


def swap_dates(table: DealTable, column: ColumnId, deals: Iterable[DealId], is_locked: IsLocked) -> CellsEdit:
    """K5: month and day changed about in these deals' dates, where both orders are possible."""
    writer = CellWriter(table, is_locked)
    for deal in deals:
        text = table.text(deal, column).strip()
        if is_ambiguous(text):
            writer.write(deal, column, swapped(text))
    return writer.finish()
