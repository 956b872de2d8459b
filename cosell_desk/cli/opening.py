"""Reading and judging the file that a command is about, the same way for every command."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from pathlib import Path

from cosell_desk.cli.arguments import Wishes
from cosell_desk.cli.output import complain, visible
from cosell_desk.core.deals import DealTable
from cosell_desk.core.errors import CosellError, NotADealFile
from cosell_desk.core.faults import DealId
from cosell_desk.core.findings import DealKind, Findings
from cosell_desk.core.original import Original
from cosell_desk.core.validate import Judge
from cosell_desk.files.csv_files import gc_paused
from cosell_desk.files.read import read
from cosell_desk.files.shape import Opened

_FEW = 8


@dataclass(frozen=True, slots=True)
class Judged:
    file: str
    """As it was named on the command line."""
    opened: Opened
    judge: Judge

    @property
    def table(self) -> DealTable:
        return self.opened.table

    @property
    def findings(self) -> Findings:
        return self.judge.findings


def read_and_judge(file: str, wishes: Wishes) -> Judged:
    """Raises CosellError where the file, or the original that goes with it, cannot be used."""
    with gc_paused():
        opened = read(Path(file), encoding=wishes.encoding, sheet=wishes.sheet)
        original = None
        if wishes.opened is not None:
            original = Original.matched(opened.table, read(Path(wishes.opened)).table)
        today = wishes.today or datetime.datetime.now(datetime.UTC).date()
        judge = Judge(opened.table, today=today, original=original, closed_here=wishes.closed_here)
        judge.run()
    if original is not None and wishes.opened is not None:
        _warn_of_a_stranger(opened.table, judge, original, wishes.opened)
    return Judged(file, opened, judge)


def _warn_of_a_stranger(table: DealTable, judge: Judge, original: Original, name: str) -> None:
    old = [deal for deal in table.deals if judge.findings.kind(deal) is not DealKind.NEW]
    if old and not any(original.knows(deal) for deal in old):
        complain(f"None of the deals is in {visible(name)}, so nothing could be compared. Is it the right original?")


def refusal_of(file: str, error: CosellError) -> dict[str, object]:
    """What JSON says of a file that cannot be used."""
    problems: list[dict[str, object]] = []
    if isinstance(error, NotADealFile):
        problem: dict[str, object] = {"record": None, "row": None, "column": None, "severity": "error"}
        problem |= {"code": error.code, "rule": "F1", "value": None, "message": str(error)}
        problems.append(problem | {"fix": None, "suggestions": []})
    return {"file": file, "refused": str(error), "problems": problems}


def name_of(table: DealTable, deal: DealId) -> str:
    """The row and the name by which people find the deal."""
    column = table.named("Deal Name")
    name = visible(table.text(deal, column.id).strip()) if column is not None else ""
    return f"row {table.row_number(deal)} “{name}”" if name else f"row {table.row_number(deal)}"


def rows_of(table: DealTable, deals: tuple[DealId, ...] | list[DealId]) -> str:
    """Such as "row 5" and "rows 2-9, 12 and 30 more"."""
    numbers = [number for deal in deals if (number := table.row_number(deal)) is not None]
    runs: list[list[int]] = []
    for number in numbers:
        if runs and runs[-1][-1] == number - 1:
            runs[-1][1:] = [number]
        else:
            runs.append([number])
    shown = ", ".join(["-".join(map(str, run)) for run in runs[:_FEW]])
    left = sum([run[-1] - run[0] + 1 for run in runs[_FEW:]])
    return ("row " if len(numbers) == 1 else "rows ") + shown + (f" and {left:,} more" if left else "")


def counted(count: int, what: str, more: str = "") -> str:
    """Such as "1 deal" and "5,000 deals"."""
    return f"{count:,} {what if count == 1 else more or what + 's'}"
