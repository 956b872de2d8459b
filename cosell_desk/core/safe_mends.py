"""What may be mended without asking: every safe fix, but for dates whose order is not proven (rule K5)."""

from __future__ import annotations

from collections.abc import Collection
from enum import Enum

from cosell_desk.core.deals import TableColumn
from cosell_desk.core.faults import ColumnId, DealId
from cosell_desk.core.fixes import Mend, all_mends
from cosell_desk.core.kinds import CloseDate, is_day_first, swapped
from cosell_desk.core.validate import Judge

_READING, _ORDER = "K4", "K5"


class DateOrder(Enum):
    """How dates are meant that could be read both ways, in a column that holds dates with the day first."""

    DAY_FIRST = "day-first"
    MONTH_FIRST = "month-first"


def safe_mends(judge: Judge, *, rules: Collection[str] | None = None, dates: DateOrder | None = None) -> list[Mend]:
    """The safe fixes, `rules` None: of all rules. A cell is mended whole where any of its problems is of these rules.

    Dates with the day first are the only proof that others of their column may be meant so too. They are left alone
    while such others remain, until it is said how those are meant; then both are mended together.
    """
    table, findings = judge.table, judge.findings
    unsure = {column.id: cells for column in table.columns if (cells := _unsure(judge, column))}
    has_dates = asks_for_dates(rules)
    found: dict[tuple[DealId | None, ColumnId], Mend] = {}
    for mend in all_mends(table, findings):
        is_proof = mend.deal is not None and mend.column in unsure and _is_day_first_slash(mend.old)
        if is_proof and dates is None:
            continue
        if (is_proof and has_dates) or _is_of(rules, judge, mend):
            found[mend.deal, mend.column] = mend
    if dates is DateOrder.DAY_FIRST and has_dates:
        for mends in unsure.values():
            # A swapped date is also rid of the blanks around it.
            found |= {(mend.deal, mend.column): mend for mend in mends}
    return list(found.values())


def asks_for_dates(rules: Collection[str] | None) -> bool:
    """The two rules of dates go together: one date mended alone would take the proof from the others."""
    return rules is None or _READING in rules or _ORDER in rules


def _is_of(rules: Collection[str] | None, judge: Judge, mend: Mend) -> bool:
    if rules is None:
        return True
    if mend.deal is not None:
        return any(fault.rule in rules for fault in judge.findings.cell(mend.deal, mend.column))
    return any(problem.column == mend.column and problem.fault.rule in rules for problem in judge.findings.file())


def dates_left_alone(judge: Judge) -> tuple[int, int]:
    """How many dates with the day first are left alone, and for the sake of how many that could be read both ways."""
    proofs = ambiguous = 0
    for column in judge.table.columns:
        unsure = _unsure(judge, column)
        if unsure:
            ambiguous += len(unsure)
            fixes = judge.findings.fixes(column.id)
            proofs += sum(_is_day_first_slash(judge.table.text(deal, column.id)) for deal in fixes)
    return proofs, ambiguous


def _unsure(judge: Judge, column: TableColumn) -> list[Mend]:
    """The column's dates under K5, each with month and day swapped."""
    if column.column is None or not isinstance(column.column.kind, CloseDate):
        return []
    table = judge.table
    deals = [
        deal
        for deal, faults in judge.findings.column(column.id).items()
        if any(fault.rule == _ORDER for fault in faults)
    ]
    texts = [(deal, table.text(deal, column.id)) for deal in sorted(deals, key=table.place)]
    return [Mend(deal, column.id, text, swapped(text.strip())) for deal, text in texts]


def _is_day_first_slash(text: str) -> bool:
    return "/" in text and is_day_first(text.strip())
