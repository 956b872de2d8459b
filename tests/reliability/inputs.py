"""Mutated files, read in processes of their own, so that a crash or a hang takes nothing but one of these along."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import time
import traceback
from dataclasses import dataclass, field
from pathlib import Path

_TOO_LONG = 5.0
"""Seconds of the processor: a machine that does other things, too, makes no file slow."""
_PATIENCE = 90.0
"""Seconds on the clock, after which a process that does not come back is ended."""
_A_PROCESS = 5_000


@dataclass
class Found:
    inputs: int = 0
    opened: int = 0
    crashes: int = 0
    hangs: int = 0
    tracebacks: int = 0
    slowest: float = 0.0
    megabytes: int = 0
    failures: list[str] = field(default_factory=list)


def run(kind: str, count: int, seed: int, folder: Path) -> Found:
    found = Found()
    first = seed * 10_000_000
    jobs = [(at, min(_A_PROCESS, first + count - at)) for at in range(first, first + count, _A_PROCESS)]
    running: list[_Worker] = []
    while jobs or running:
        while jobs and len(running) < (os.cpu_count() or 1):
            running.append(_Worker(kind, *jobs.pop(0), folder))
        time.sleep(0.05)
        for worker in list(running):
            if worker.poll():
                running.remove(worker)
                rest = worker.take(found)
                if rest is not None:
                    jobs.insert(0, rest)
    return found


class _Worker:
    def __init__(self, kind: str, first: int, count: int, folder: Path) -> None:
        self._kind, self._first, self._count = kind, first, count
        self._log = folder / f"{first}.log"
        self._hung = False
        self._size, self._since = -1, time.monotonic()
        self._output = self._log.open("w")
        command = [sys.executable, __file__, kind, str(first), str(count), str(folder / f"{first}.{kind}")]
        paths = os.pathsep.join([str(Path(__file__).parents[1]), str(Path(__file__).parents[2])])
        self._process = subprocess.Popen(
            command, stdout=self._output, stderr=subprocess.STDOUT, env={**os.environ, "PYTHONPATH": paths}
        )

    def poll(self) -> bool:
        """Whether it is over. One that writes no line for long is ended."""
        if self._process.poll() is not None:
            return True
        size = self._log.stat().st_size
        if size != self._size:
            self._size, self._since = size, time.monotonic()
        elif time.monotonic() - self._since > _PATIENCE:
            self._process.kill()
            self._hung = True
        return False

    def take(self, found: Found) -> tuple[int, int] | None:
        """Add what it counted; what is left to do after an input that ended it."""
        self._output.close()
        done = 0
        last: dict[str, float] = {}
        for line in self._log.read_text(errors="replace").splitlines():
            if line.startswith("{"):
                last = json.loads(line)
                done = int(last["done"])
            elif line.startswith("!"):
                found.tracebacks += 1
                found.failures.append(line[1:])
            elif line.startswith("~"):
                found.hangs += 1
                found.failures.append(line[1:])
        found.inputs += done
        found.opened += int(last.get("opened", 0))
        found.slowest = max(found.slowest, last.get("slowest", 0.0))
        found.megabytes = max(found.megabytes, int(last.get("megabytes", 0)))
        if done >= self._count:
            return None
        # Lines come one for each input: the one after the last is the culprit.
        culprit = self._first + done
        if self._hung:
            found.hangs += 1
        else:
            found.crashes += 1
        found.inputs += 1
        found.failures.append(f"{self._kind} {culprit}: the process " + ("hung" if self._hung else "died"))
        left = self._count - done - 1
        return (culprit + 1, left) if left > 0 else None


def _work(kind: str, first: int, count: int, path: Path) -> None:
    import resource

    from hostile_reading import go_through
    from mutations import MAKERS

    opened, slowest = 0, 0.0
    for done in range(count):
        number = first + done
        path.write_bytes(MAKERS[kind](random.Random(f"{kind} {number}")))
        started = time.process_time()
        try:
            opened += go_through(path, writes=number % 10 == 0).startswith("opened")
        except Exception as error:
            place = traceback.extract_tb(error.__traceback__)[-1]
            words = " ".join(str(error).split())[:120]
            print(f"!{kind} {number}: {type(error).__name__} at {place.name}:{place.lineno}: {words}")
        took = time.process_time() - started
        slowest = max(slowest, took)
        if took > _TOO_LONG:
            print(f"~{kind} {number}: {took:.1f} s")
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        told = {"done": done + 1, "opened": opened, "slowest": slowest, "megabytes": memory}
        print(json.dumps(told), flush=True)
    path.unlink(missing_ok=True)


if __name__ == "__main__":
    _work(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), Path(sys.argv[4]))
