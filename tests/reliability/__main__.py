"""What survives: kills at random moments, files of random bytes, random edits taken back, and what the journal costs.

    python3 dev.py reliability                the whole of it, about an hour
    python3 dev.py reliability --scale 0.01   a hundredth of every count
    python3 dev.py reliability kills --scale 0.1 --seed 7

Every number of a row is counted in this run. A failure names the seed that brings it back.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import inputs
import journal_cost
import kills
import sequences


@dataclass(frozen=True)
class Line:
    """A row of the table: what was counted, what is allowed, and whether that holds."""

    what: str
    measured: str
    goal: str
    is_met: bool


def _counted(what: str, count: int, allowed: int = 0) -> Line:
    return Line(what, f"{count:,}", str(allowed), count <= allowed)


def of_kills(scale: float, seed: int, folder: Path) -> Iterator[Line]:
    found = kills.run(max(1, round(500 * scale)), seed, folder)
    yield Line(f"{found.kills:,} kills", f"{found.edits:,} edits shown, {found.recoveries:,} recoveries", "", True)
    yield Line("  before them", f"{found.saves:,} saves, {found.preparations:,} preparations", "", True)
    yield Line("  in the middle of", f"{found.while_saving:,} saves, {found.while_preparing:,} preparations", "", True)
    yield _counted("  edits lost that were shown > 50 ms before", found.lost)
    yield _counted("  files damaged", found.damaged)
    yield _counted("  recoveries that fail", found.failed)
    _tell(found.failures)


def of_csv(scale: float, seed: int, folder: Path) -> Iterator[Line]:
    yield from _of_inputs("csv", max(1, round(200_000 * scale)), seed, folder)


def of_xlsx(scale: float, seed: int, folder: Path) -> Iterator[Line]:
    yield from _of_inputs("xlsx", max(1, round(20_000 * scale)), seed, folder)


def _of_inputs(kind: str, count: int, seed: int, folder: Path) -> Iterator[Line]:
    found = inputs.run(kind, count, seed, folder)
    yield Line(f"{found.inputs:,} mutated {kind.upper()} files", f"{found.opened:,} opened, rest refused", "", True)
    yield _counted("  crashes", found.crashes)
    yield _counted("  hangs over 5 s", found.hangs)
    yield _counted("  tracebacks", found.tracebacks)
    yield Line("  slowest file, CPU", f"{found.slowest:.2f} s", "5 s", found.slowest < 5)
    yield Line("  memory at most", f"{found.megabytes:,} MB", "1,000 MB", found.megabytes < 1_000)
    _tell(found.failures)


def of_sequences(scale: float, seed: int, folder: Path) -> Iterator[Line]:
    found = sequences.run(max(1, round(50_000 * scale)), seed)
    yield Line(f"{found.sequences:,} random edit sequences undone", f"{found.edits:,} edits", "", True)
    yield _counted("  not equal to the opened file", len(found.failures))
    _tell(found.failures)


def of_the_journal(scale: float, seed: int, folder: Path) -> Iterator[Line]:
    found = journal_cost.run(max(50, round(2_000 * scale)), folder)
    yield Line("Journal, an edit at p95", f"{found.edit_p95:.3f} ms", "1 ms", found.edit_p95 < 1)
    yield Line("Journal, a paste of 5,000 x 5 at p95", f"{found.paste_p95:.2f} ms", "10 ms", found.paste_p95 < 10)


PARTS: dict[str, Callable[[float, int, Path], Iterator[Line]]] = {
    "kills": of_kills,
    "csv": of_csv,
    "xlsx": of_xlsx,
    "sequences": of_sequences,
    "journal": of_the_journal,
}


def _tell(failures: list[str]) -> None:
    for failure in failures[:20]:
        print(f"    {failure}", file=sys.stderr, flush=True)


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="dev.py reliability", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("parts", nargs="*", choices=[*PARTS, []], default=[], help="only these: " + ", ".join(PARTS))
    parser.add_argument("--scale", type=float, default=1.0, help="1 is the whole of it")
    parser.add_argument("--seed", type=int, default=5)
    wishes = parser.parse_args(arguments)
    started = time.monotonic()
    missed = 0
    print(f"{'':46}{'measured':>32}{'goal':>12}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        for name in wishes.parts or PARTS:
            place = Path(folder, name)
            place.mkdir()
            for line in PARTS[name](wishes.scale, wishes.seed, place):
                missed += not line.is_met
                end = "" if line.is_met else "  missed"
                print(f"{line.what:46}{line.measured:>32}{line.goal:>12}{end}", flush=True)
    minutes = (time.monotonic() - started) / 60
    print(f"Scale {wishes.scale:g}, seed {wishes.seed}, {minutes:.1f} minutes.", end=" ")
    print("All goals are met." if not missed else f"{missed} goals are missed.")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
