"""How fast the whole window is, with all that listens in it: journal, tiles, problems panel, deal form, status line.

python3 dev.py bench window

An edit is measured twice: until it is painted, and with all that follows when the window has nothing else to do. The
latter comes in slices between which the window answers; the longest slice counts as a block.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from builders import benchmark_file
from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from score import Score, cpu, csv_reader, p95

from cosell_desk.core import edits
from cosell_desk.core.changes import Edit, SetCells
from cosell_desk.files.csv_files import gc_paused
from cosell_desk.files.read import read
from cosell_desk.files.user_data import UserData
from cosell_desk.ui import background, theme
from cosell_desk.ui.app import application
from cosell_desk.ui.deal_model import DealModel
from cosell_desk.ui.main_window import MainWindow
from cosell_desk.ui.settings import Settings

_REST = 0.3
"""Seconds without work after which the window is at rest: longer than each of its timers waits."""


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        path = benchmark_file(Path(folder, "wide.csv"))
        _of_a_process(path)
        app = application()
        theme.apply(app, theme.Theme.LIGHT)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        with gc_paused():
            score = Score(csv_reader(read(path).table))
        print(f"csv.reader over the same cells: {score.csv:.0f} ms; CPU time")
        window = MainWindow(Settings(), UserData(Path(folder, "data")))
        window.resize(1920, 1080)
        window.show()
        at_rest()
        _opening(score, window, path)
        _edits(score, window)
        _many_cells(score, window)
        _very_many_cells(score, window)
        score.close()
        assert window.desk.file is not None
        window.desk.file.model.undo_stack.setClean()
        window.close()
    return 0


def at_rest() -> list[float]:
    """Let the window do all that it put off; milliseconds of each turn of the event loop, in CPU time."""
    turns, quiet_since = [], time.perf_counter()
    while time.perf_counter() - quiet_since < _REST or background._running:
        began = time.thread_time()
        QApplication.processEvents()
        spent = (time.thread_time() - began) * 1_000
        if spent > 0.3:
            turns.append(spent)
            quiet_since = time.perf_counter()
        else:
            time.sleep(0.001)  # only while nothing happens: it lets the threads work
    return turns


def _of_a_process(path: Path) -> None:
    """Start and memory, each in a process of its own."""
    for words, arguments in (
        ("smallest window, start to first paint", ["smallest"]),
        ("window without a file, start to first paint", ["window"]),
        ("the same with the file shown and judged", ["window", str(path)]),
    ):
        found = [_first_paint(*arguments) for _ in range(3)]
        seconds, memory = min(found)
        print(f"{words:<44}{seconds * 1_000:9.0f} ms of CPU, memory at most {memory:.0f} MB", flush=True)


def _first_paint(*arguments: str) -> tuple[float, float]:
    program = str(Path(__file__).with_name("first_paint.py"))
    done = subprocess.run([sys.executable, program, *arguments], capture_output=True, text=True)
    if done.returncode:
        sys.exit(done.stderr)
    seconds, memory = done.stdout.split()
    return float(seconds), float(memory)


def _opening(score: Score, window: MainWindow, path: Path) -> None:
    window.open(path)
    turns = at_rest()
    score.line("opening and judging, longest turn", max(turns), 150)
    score.line("opening and judging, turns at p95", p95(turns), None)
    print(f"{'opening and judging, all of it':<44}{sum(turns):9.2f} ms")


def _model(window: MainWindow) -> DealModel:
    assert window.desk.file is not None
    return window.desk.file.model


def _column(model: DealModel, name: str) -> int:
    column = model.table.named(name)
    assert column is not None
    return column.id


def _measure(score: Score, name: str, do: Callable[[], object], limit: float | None, times: int = 1) -> None:
    """The worst of the calls (the 95th of a hundred, where there are so many), and what followed them."""
    painted, all_of_it, slices = [], [], []
    for _ in range(times):
        once = cpu(do)
        turns = at_rest()
        painted += once
        all_of_it.append(once[0] + sum(turns))
        slices += turns
    score.line(name, p95(painted) if times > 1 else painted[0], limit)
    rest = statistics.median(all_of_it)
    print(f"{'':<44}{rest:9.2f} ms with what follows, in slices of at most {max(slices, default=0):.1f} ms")
    score.block(max(slices, default=0), f"after: {name}")


def _edits(score: Score, window: MainWindow) -> None:
    """One cell at a time, as it is typed."""
    model, view, number = _model(window), window.view, iter(range(10**6))
    view.setFocus()

    def put(name: str, text: str, row: int) -> None:
        model.setData(model.index_of(model.shown[row], _column(model, name)), text)

    def type_name() -> None:
        view.setCurrentIndex(model.index(next(number) % 40, 0))
        QTest.keyClicks(view, "R")
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
        QApplication.processEvents()

    _measure(score, "one edit, p95", lambda: put("Deal Name", f"Renamed {next(number)}", next(number) % 40), 3, 40)
    _measure(score, "a key, and Return, p95", type_name, 16, 20)
    window.menus["deal-form"].trigger()
    at_rest()
    _measure(score, "one edit beside the deal form, p95", lambda: put("Notes", f"N {next(number)}", 3), 6, 20)
    window.menus["deal-form"].trigger()
    at_rest()
    date, referral = _column(model, "Estimated Close Date"), _column(model, "Referral ID")
    texts = tuple([("02/03/2047",)] * len(model.table))
    model.edit(Edit((SetCells((date,), tuple(model.table.deals), texts),)), "all ambiguous")
    at_rest()
    proof = edits.set_cell(model.table, model.table.deals[3], date, "25/03/2047")
    _measure(score, "edit that makes every date suspect", lambda: model.edit(proof, "x"), 50)
    _measure(score, "undo of it", model.undo_stack.undo, 50)
    model.undo_stack.undo()
    at_rest()
    taken = model.table.text(model.table.deals[1], referral)
    double = edits.set_cell(model.table, model.table.deals[2], referral, taken)
    _measure(score, "edit that makes a Referral ID a duplicate", lambda: model.edit(double, "x"), 50)
    _measure(score, "undo of it", model.undo_stack.undo, 50)


def _many_cells(score: Score, window: MainWindow) -> None:
    model, table = _model(window), _model(window).table
    solutions = tuple([_column(model, f"Solution {at}") for at in range(1, 6)])
    deals = tuple(table.deals)
    usual = "\n".join(["\t".join([f"SOL-{at:04}-{row % 200:04}, USD, 5, 1" for at in range(5)]) for row in range(5000)])
    unlike = "\n".join(["\t".join([f"SOL-{row:04}-{at:04}, USD, 5, 1" for at in range(5)]) for row in range(5000)])
    for name, text, limit in (("", usual, 80), (", no two cells alike", unlike, 150)):
        block = tuple([tuple(line.split("\t")) for line in text.split("\n")])
        paste = Edit((SetCells(solutions, deals, block),))
        _measure(score, f"paste of 5,000 x 5{name}", lambda paste=paste: model.edit(paste, "Paste"), limit)
        _measure(score, "undo of it", model.undo_stack.undo, None)
        QApplication.clipboard().setText(text)
        window.view.setCurrentIndex(model.index_of(model.shown[0], solutions[0]))
        _measure(score, f"the same by Ctrl+V{name}", window.menus["paste"].trigger, 150)
        _measure(score, "undo of it", model.undo_stack.undo, None)


def _very_many_cells(score: Score, window: MainWindow) -> None:
    """For how long the window answers nothing. In between a progress stands there that can be cancelled."""
    model, view = _model(window), window.view
    block = "\n".join(["\t".join([f"c {row} {at}" for at in range(100)]) for row in range(5000)])
    QApplication.clipboard().setText(block)
    view.setCurrentIndex(model.index(0, 0))
    for name, action in (
        ("paste of 5,000 x 100", "paste"),
        ("all cells cleared", "clear-cells"),
        ("all cells filled down", "fill-down"),
        ("all cells copied", "copy"),
        ("all deals duplicated", "duplicate-deals"),
        ("all deals deleted", "delete-deals"),
    ):
        if action != "paste":
            view.selectAll()
        at_rest()
        _measure_held(score, f"{name}, longest block", window.menus[action].trigger)
        if action != "copy":
            _measure_held(score, "undo of it, longest block", window.menus["undo"].trigger)


def _measure_held(score: Score, name: str, do: Callable[[], object]) -> None:
    score.line(name, held(do), 150)
    slices = at_rest()
    print(f"{'':<44}{max(slices, default=0):9.2f} ms the longest slice of what follows")
    score.block(max(slices, default=0), f"after: {name}")


def held(do: Callable[[], object]) -> float:
    """The longest stretch of CPU time, in milliseconds, in which no event was looked at."""
    stretches, began = [], time.thread_time()

    def beat() -> None:
        nonlocal began
        now = time.thread_time()
        stretches.append((now - began) * 1_000)
        began = now

    timer = QTimer(interval=0)
    timer.timeout.connect(beat)
    timer.start()
    do()
    beat()
    return max(stretches)


if __name__ == "__main__":
    sys.exit(main())
