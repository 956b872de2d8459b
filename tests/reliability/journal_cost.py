"""What writing the journal adds to an edit, of a table with 5,000 deals."""

from __future__ import annotations

import statistics
import time
from dataclasses import dataclass
from pathlib import Path

from builders import benchmark_file

from cosell_desk.core.changes import Edit, SetCells
from cosell_desk.files.journal import Baseline, Journal, StepKind
from cosell_desk.files.read import read
from cosell_desk.files.user_data import UserData


@dataclass(frozen=True)
class Found:
    """In milliseconds."""

    edit_p95: float
    paste_p95: float


def run(edits: int, folder: Path) -> Found:
    opened = read(benchmark_file(folder / "deals.csv", slots=1))
    table = opened.table
    journal = Journal(UserData(folder / "kept"), lambda trouble: None)
    journal.start(Baseline.of(table, opened.shape, opened.path))()
    column = table.columns[2].id

    def cost(edit: Edit) -> float:
        table.apply(edit)
        started = time.perf_counter()
        journal.record(StepKind.DO, edit, "Type in Deal Name")
        return (time.perf_counter() - started) * 1_000

    def typed(number: int) -> Edit:
        return Edit((SetCells((column,), (table.deals[number % 5_000],), ((f"Deal {number} of Ångström",),)),))

    single = [cost(typed(number)) for number in range(edits)]
    columns = tuple([each.id for each in table.columns[2:7]])
    deals = tuple(table.deals)
    pastes = []
    for number in range(max(20, edits // 40)):
        texts = tuple([tuple([f"Contoso {number} {at} {place}" for place in range(5)]) for at in range(len(deals))])
        pastes.append(cost(Edit((SetCells(columns, deals, texts),))))
    journal.close()
    return Found(statistics.quantiles(single, n=20)[-1], statistics.quantiles(pastes, n=20)[-1])
