"""What may be mended without asking: every safe fix, but for dates whose order is not proven (rule K5)."""

from __future__ import annotations

from collections.abc import Collection
from enum import Enum

from cosell_desk.core.deals import TableColumn
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
    asks_for_dates = rules is None or _READING in rules or _ORDER in rules
    found: list[Mend] = []
    for mend in all_mends(table, findings):
        if mend.deal is None:
            faults = tuple([problem.fault for problem in findings.file() if problem.column == mend.column])
        else:
            faults = findings.cell(mend.deal, mend.column)
        is_proof = mend.deal is not None and mend.column in unsure and _is_day_first_slash(mend.old)
        if is_proof and dates is None:
            continue
        is_wanted = rules is None or any(fault.rule in rules for fault in faults)
        if is_wanted or (is_proof and asks_for_dates):
            found.append(mend)
    if dates is DateOrder.DAY_FIRST and asks_for_dates:
        found += [mend for mends in unsure.values() for mend in mends]
    return found


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
