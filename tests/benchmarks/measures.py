"""What is measured, and what is aimed at. A measure runs in a fresh process and answers one number."""

from __future__ import annotations

import csv
import datetime
import gc
import importlib.util
import os
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from builders import benchmark_file

TODAY = datetime.date(2026, 1, 15)
WIDE, NARROW, INVALID, LONG, SHEET = "wide.csv", "narrow.csv", "invalid.csv", "long.csv", "wide.xlsx"


@dataclass(frozen=True)
class Goal:
    what: str
    at_most: float
    unit: str
    measure: Callable[[Path], float]


def make_files(folder: Path) -> None:
    """5,000 x 132 with every Solution and Team member filled, sound and wholly invalid; 5,000 and 100,000 x 34."""
    benchmark_file(folder / WIDE)
    benchmark_file(folder / NARROW, slots=1)
    benchmark_file(folder / INVALID, is_invalid=True)
    benchmark_file(folder / LONG, 100_000, slots=1)
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    sheet = book.create_sheet("Deals")
    for row in _rows(folder / WIDE):
        sheet.append(row)
    book.save(folder / SHEET)


# Clocks


def cpu(work: Callable[[], object]) -> float:
    gc.collect()
    started = time.process_time()
    work()
    return time.process_time() - started


def cpu_of_a_process(*arguments: str) -> tuple[float, float]:
    """CPU seconds and peak memory in MB of `python -m cosell_desk`."""
    command = [sys.executable, "-m", "cosell_desk", *arguments]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, _, usage = os.wait4(process.pid, 0)
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def _rows(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def reading(path: Path) -> float:
    """csv.reader over the file, throwing the rows away; the best of five."""

    def read() -> None:
        with path.open(encoding="utf-8-sig", newline="") as file:
            for _ in csv.reader(file):
                pass

    return min(cpu(read) for _ in range(5))


# Measures


def judging(path: Path) -> tuple[float, float]:
    """Cold and warm."""
    from cosell_desk.core.validate import Judge
    from cosell_desk.files.csv_files import gc_paused
    from cosell_desk.files.read import read

    table = read(path).table

    def judge() -> None:
        with gc_paused():
            Judge(table, today=TODAY).run()

    return cpu(judge), min(cpu(judge) for _ in range(3))


def judge_cold(folder: Path) -> float:
    return judging(folder / WIDE)[0] / reading(folder / WIDE)


def judge_warm(folder: Path) -> float:
    return judging(folder / WIDE)[1] / reading(folder / WIDE)


def judge_invalid(folder: Path) -> float:
    """Against the same for the sound file, each in a process of its own."""

    def cold(name: str) -> float:
        program = f"import sys; from measures import Path, judging; print(judging(Path(sys.argv[1]) / {name!r})[0])"
        done = subprocess.run(
            [sys.executable, "-c", program, str(folder)],
            capture_output=True,
            text=True,
            check=True,
            env={**os.environ, "PYTHONPATH": os.pathsep.join([str(Path(__file__).parent), *sys.path])},
        )
        return float(done.stdout)

    return cold(INVALID) / cold(WIDE)


def judge_linear(folder: Path) -> float:
    """A deal's cost among 100,000 against its cost among 5,000."""
    small = judging(folder / NARROW)[1] / 5_000
    return judging(folder / LONG)[1] / 100_000 / small


def check_wide(folder: Path) -> float:
    return (cpu_of_a_process("check", str(folder / WIDE))[0] - 0.15) / reading(folder / WIDE)


def check_memory(folder: Path) -> float:
    return cpu_of_a_process("check", str(folder / WIDE))[1]


def check_narrow(folder: Path) -> float:
    return cpu_of_a_process("check", str(folder / NARROW))[0]


def ask_for_help(folder: Path) -> float:
    return cpu_of_a_process("--help")[0]


def edit_one_cell(folder: Path) -> float:
    """The slowest of some edits, one in each of the columns, in milliseconds."""
    from cosell_desk.core.changes import Edit, SetCells
    from cosell_desk.core.kinds.warming import warm_up
    from cosell_desk.core.validate import Judge
    from cosell_desk.files.read import read

    table = read(folder / WIDE).table
    judge = Judge(table, today=TODAY)
    judge.run()
    warm_up()  # as the window does it, on a thread
    gc.collect()
    gc.freeze()
    slowest = 0.0
    for at, column in enumerate(table.columns):
        edit = Edit((SetCells((column.id,), (table.deals[17 * at],), (("Something else",),)),))

        def do(edit: Edit = edit) -> None:
            table.apply(edit)
            judge.recheck(edit)

        slowest = max(slowest, cpu(do))
    return 1_000 * slowest


def read_workbook(folder: Path) -> float:
    import python_calamine

    from cosell_desk.files.read import read
    from cosell_desk.resources import resource

    read(resource("samples", "clean.xlsx"))  # both then have what they import
    ours = cpu(lambda: read(folder / SHEET))
    bare = cpu(
        lambda: python_calamine.CalamineWorkbook.from_path(str(folder / SHEET)).get_sheet_by_index(0).to_python()
    )
    return ours / bare


def write_parts(folder: Path) -> float:
    from cosell_desk.files.read import read
    from cosell_desk.files.write import write_import_ready

    table = read(folder / WIDE).table
    rows = _rows(folder / WIDE)

    def bare() -> None:
        with (folder / "bare.csv").open("w", encoding="utf-8-sig", newline="") as file:
            csv.writer(file).writerows(rows)

    ours = min(cpu(lambda: write_import_ready(table, table.deals, folder / "ours.csv")) for _ in range(3))
    return ours / min(cpu(bare) for _ in range(3))


def plan_upload(folder: Path) -> float:
    from cosell_desk.core.upload import plan
    from cosell_desk.core.validate import Judge
    from cosell_desk.files.read import read

    judge = Judge(read(folder / WIDE).table, today=TODAY)
    judge.run()
    return 1_000 * cpu(lambda: plan(judge))


def match_files(folder: Path) -> float:
    """Seconds to bring a processed file of 5,000 x 132 into the file that was sent."""
    from cosell_desk.files.read import read
    from cosell_desk.files.results import bring_in

    sent, result = read(folder / WIDE).table, read(folder / WIDE).table
    import pandas  # noqa: F401  loading it is not matching

    return cpu(lambda: bring_in(sent, result))


def write_five_parts(folder: Path) -> float:
    """Seconds to write 5 x 1,000 x 132 and to read each part back."""
    from cosell_desk.core.upload import plan
    from cosell_desk.core.validate import Judge
    from cosell_desk.files.prepare import targets, write_parts
    from cosell_desk.files.read import read

    opened = read(folder / WIDE)
    judge = Judge(opened.table, today=TODAY)
    judge.run()
    upload = plan(judge)
    to_write = targets(upload, folder / "parts", "wide")
    return cpu(lambda: write_parts(opened.table, opened.shape, upload, to_write, overwrites=True))


GOALS = {
    "judge-cold": Goal("judge 5,000 x 132, cold", 2.5, "x", judge_cold),
    "judge-warm": Goal("judge 5,000 x 132, warm", 1.2, "x", judge_warm),
    "judge-invalid": Goal("every cell invalid, against sound", 3.0, "x", judge_invalid),
    "judge-linear": Goal("a deal among 100,000, against 5,000", 1.25, "x", judge_linear),
    "edit": Goal("one cell edited and re-judged, slowest", 5.0, "ms", edit_one_cell),
    "check": Goal("check 5,000 x 132, less 0.15 s", 4.0, "x", check_wide),
    "check-narrow": Goal("check 5,000 x 34", 0.6, "s", check_narrow),
    "check-memory": Goal("check 5,000 x 132, peak memory", 300, "MB", check_memory),
    "help": Goal("--help", 0.15, "s", ask_for_help),
    "read-xlsx": Goal("read 5,000 x 132 .xlsx, by calamine", 1.3, "x", read_workbook),
    "write": Goal("import-ready, read back, by csv.writer", 3.0, "x", write_parts),
    "plan": Goal("plan of an upload of 5,000 deals", 300, "ms", plan_upload),
    "match": Goal("a result of 5,000 x 132 matched", 1.0, "s", match_files),
    "parts": Goal("5 parts of 1,000 x 132, read back", 2.0, "s", write_five_parts),
}


def _of_the_window() -> dict[str, Goal]:
    """Those of the window, where there is one: they need Qt."""
    if importlib.util.find_spec("window_measures") is None:
        return {}
    from window_measures import GOALS as of_the_window

    return of_the_window


ALL = {**GOALS, **_of_the_window()}
