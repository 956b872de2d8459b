"""The lines that a benchmark of the window prints, and what it says of them at the end."""

from __future__ import annotations

import csv
import io
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtWidgets import QApplication

from cosell_desk.core.deals import DealTable

BLOCK = 150
"""Milliseconds that nothing may keep the window from answering."""


def cpu(do: Callable[[], object], times: int = 1) -> list[float]:
    """CPU milliseconds of each call, with the painting that follows."""
    found = []
    for _ in range(times):
        began = time.process_time()
        do()
        QApplication.processEvents()
        found.append((time.process_time() - began) * 1_000)
    return found


def p95(times: list[float]) -> float:
    return sorted(times)[int(len(times) * 0.95)]


def csv_reader(table: DealTable) -> float:
    """Milliseconds that csv.reader needs for the same cells; the best of three."""
    text = io.StringIO()
    csv.writer(text).writerows([table.texts(deal) for deal in table.deals])
    times = []
    for _ in range(3):
        text.seek(0)
        began = time.process_time()
        sum(1 for _ in csv.reader(text))
        times.append((time.process_time() - began) * 1_000)
    return min(times)


@dataclass
class Rounds:
    """The same measures several times over: the median of each counts, for one may fall into a busy moment."""

    found: list[list[tuple[str, float, float | None]]] = field(default_factory=list)

    def begin(self) -> None:
        self.found.append([])

    def line(self, name: str, ours: float, limit: float | None) -> None:
        self.found[-1].append((name, ours, limit))

    def tell(self, score: Score) -> None:
        for alike in zip(*self.found, strict=True):
            name, _, limit = alike[0]
            times = [ours for _, ours, _ in alike]
            score.line(name, statistics.median(times), limit)
            score.block(max(times), name)


@dataclass
class Score:
    """What was measured so far. `csv` is what csv.reader needs for the same cells, in milliseconds."""

    csv: float
    missed: list[str] = field(default_factory=list)
    longest: tuple[float, str] = (0.0, "")

    def line(self, name: str, ours: float, limit: float | None, stock: float | None = None) -> None:
        """Print one measure in milliseconds, beside the stock view's or else as a share of csv.reader's."""
        self.block(ours, name)
        verdict = "" if limit is None else f"  at most {limit:g}: {'ok' if ours <= limit else 'slower'}"
        if limit is not None and ours > limit:
            self.missed.append(name)
        ratio = f"   {ours / self.csv:5.2f} x csv"
        if stock:
            ratio = f"   stock {stock:7.2f}   {stock / max(ours, 0.01):5.1f} x"
        print(f"{name:<44}{ours:9.2f} ms{verdict:<26}{ratio}", flush=True)

    def block(self, milliseconds: float, name: str) -> None:
        """Something that kept the window from answering for so long."""
        self.longest = max(self.longest, (milliseconds, name))

    def close(self) -> None:
        longest, name = self.longest
        if longest > BLOCK:
            self.missed.append("longest block")
        verdict = "ok" if longest <= BLOCK else "slower"
        print(f"longest block: {longest:.0f} ms ({name}), at most {BLOCK}: {verdict}")
        print("All goals are met." if not self.missed else f"Missed: {', '.join(self.missed)}.")
