"""A window at work, killed at a random moment: what was shown is found again, and no file is damaged.

Every child is forked off this process, which has imported the window but not started Qt. It opens a file, edits it at
random, saves and prepares, and tells through a pipe what it shows. It is killed with SIGKILL; then its journal is
restored as the next start would.
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import select
import shutil
import signal
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

from builders import LAYOUT, a_deal, an_existing_deal, headings, write_csv

from cosell_desk.core.deals import DealTable
from cosell_desk.core.errors import CosellError
from cosell_desk.files.csv_text import is_blank
from cosell_desk.files.read import read
from cosell_desk.files.recovery import Restored, lost_sessions
from cosell_desk.files.user_data import UserData

SHOWN_BEFORE = 0.050
"""Seconds: an edit that was on the screen that long may not be lost."""
_LONGEST = 1.6
_DEALS = 30


@dataclass
class Found:
    kills: int = 0
    edits: int = 0
    recoveries: int = 0
    saves: int = 0
    preparations: int = 0
    while_saving: int = 0
    while_preparing: int = 0
    lost: int = 0
    damaged: int = 0
    failed: int = 0
    failures: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Told:
    """One line of the child: what, when (as the system's monotonic clock counts it), and the table's picture then."""

    what: str
    time: float
    digest: str = ""
    rows: int = 0


def digest_of(table: DealTable) -> str:
    """The table as a file could hold it: headings, and rows that are not blank."""
    rows = [texts for deal in table.deals if not is_blank(texts := list(table.texts(deal)))]
    told = json.dumps([[column.heading for column in table.columns], rows])
    return hashlib.sha256(told.encode()).hexdigest()[:24]


def make_files(folder: Path) -> list[Path]:
    deals = [an_existing_deal(number) if number % 3 else a_deal(deal_name=f"New {number}") for number in range(_DEALS)]
    columns = headings(LAYOUT, 2, 2)
    made = write_csv(folder / "deals.csv", deals, columns)
    from cosell_desk.files.shape import FileShape
    from cosell_desk.files.write import write

    table = read(made).table
    workbook = folder / "deals.xlsx"
    write(table, FileShape("xlsx"), workbook)
    return [made, workbook]


def run(count: int, seed: int, folder: Path) -> Found:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    import working  # the window, so that children need not import it

    found = Found()
    seeds = make_files(folder)
    for number in range(seed * 10_000, seed * 10_000 + count):
        place = folder / str(number)
        place.mkdir()
        source = seeds[number % 4 == 3]
        path = place / source.name
        shutil.copyfile(source, path)
        draw = random.Random(number)
        told = _killed(working.work, number, path, draw.uniform(0.05, _LONGEST))
        failures = _judged(told, path, UserData(place / "kept"), found)
        found.failures += [f"kill {number}: {failure}" for failure in failures]
        found.kills += 1
        shutil.rmtree(place)
    return found


def _killed(work: object, number: int, path: Path, after: float) -> list[Told]:
    """Let a child work until it is killed; what it told, and last the moment of the kill."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        try:
            work(number, path, writing)  # type: ignore[operator]  # the one function of working.py
        except BaseException as error:
            os.write(writing, f"{json.dumps({'what': f'error {type(error).__name__} {error}'[:300]})}\n".encode())
        os._exit(3)
    os.close(writing)
    content = b""
    end = time.monotonic() + after
    while (left := end - time.monotonic()) > 0:
        if select.select([reading], [], [], left)[0]:
            piece = os.read(reading, 65_536)
            content += piece
            if not piece:
                break
    killed = time.monotonic()
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while piece := os.read(reading, 65_536):
        content += piece
    os.close(reading)
    told = []
    for line in content.split(b"\n")[:-1]:  # what follows the last line end was cut off by the kill
        record = json.loads(line)
        told.append(Told(record["what"], record.get("time", 0.0), record.get("digest", ""), record.get("rows", 0)))
    return [*told, Told("killed", killed)]


def _judged(told: list[Told], path: Path, kept: UserData, found: Found) -> list[str]:
    """What is wrong with what the kill left."""
    failures = [each.what for each in told if each.what.startswith("error")]
    found.failed += len(failures)
    killed = told[-1].time
    shown = [each for each in told if each.what in ("opened", "edit")]
    found.edits += sum(each.what == "edit" for each in told)
    open_work = [each.what for each in told]
    found.saves += open_work.count("saved")
    found.preparations += open_work.count("prepared")
    found.while_saving += open_work.count("saving") > open_work.count("saved")
    found.while_preparing += open_work.count("preparing") > open_work.count("prepared")

    on_disk = _on_disk(path, told, failures, found)
    _parts(path.parent / "upload", told, failures, found)
    if not shown:
        return failures
    # The last picture that must not be lost, and whatever came after it.
    old_enough = [at for at, each in enumerate(shown) if each.time < killed - SHOWN_BEFORE]
    must = old_enough[-1] if old_enough else 0
    allowed = {each.digest for each in shown[must:]}
    sessions = lost_sessions(kept)
    if not sessions:
        # Nothing unsaved, says the journal: then the file holds all of it.
        if on_disk not in allowed and old_enough and len(shown) > 1:
            found.lost += 1
            failures.append(f"no journal, and the file is not as it was shown ({len(shown)} pictures)")
        return failures
    try:
        restored = sessions[0].restore()
        if not restored.is_whole:
            raise ValueError("an edit did not fit")
    except (CosellError, ValueError) as error:
        found.failed += 1
        return [*failures, f"not restored: {error}"]
    found.recoveries += 1
    now = digest_of(restored.table)
    if now not in allowed and not _is_one_further(restored, shown[-1].digest):
        found.lost += 1
        failures.append(f"restored another table: {sessions[0].edits} edits, {len(shown) - must} pictures allowed")
    elif not _comes_back(restored, {each.digest for each in told if each.what in ("opened", "saving")}):
        found.failed += 1
        failures.append("undoing what was restored does not lead to the table as saved")
    for session in sessions:
        session.discard()
    return failures


def _is_one_further(restored: Restored, last: str) -> bool:
    """Whether the last edit was in the journal and not yet told of."""
    steps = restored.steps
    for at in (restored.done - 1, restored.done):
        if 0 <= at < len(steps):
            back = restored.table.apply(steps[at].flip)
            is_it = digest_of(restored.table) == last
            restored.table.apply(back)
            if is_it:
                return True
    return False


def _comes_back(restored: Restored, saved: set[str]) -> bool:
    if restored.clean_at is None:
        return True
    steps = [step.flip for step in restored.steps]
    for at in range(restored.done, restored.clean_at):
        restored.table.apply(steps[at])
    for at in range(restored.done - 1, restored.clean_at - 1, -1):
        restored.table.apply(steps[at])
    return digest_of(restored.table) in saved


def _on_disk(path: Path, told: list[Told], failures: list[str], found: Found) -> str:
    """The picture of the file, which is one that was opened or saved, whole."""
    known = {each.digest for each in told if each.what in ("opened", "saving")}
    try:
        now = digest_of(read(path).table)
    except CosellError as error:
        found.damaged += 1
        failures.append(f"damaged: {error}")
        return ""
    if known and now not in known:
        found.damaged += 1
        failures.append("the file on the disk is none that was saved")
    return now


def _parts(folder: Path, told: list[Told], failures: list[str], found: Found) -> None:
    """Every file for the upload holds as many deals as it was to."""
    known = {each.rows for each in told if each.what == "preparing"}
    for path in sorted(folder.glob("*.csv")) if folder.is_dir() else []:
        try:
            rows = len(read(path).table)
        except CosellError as error:
            found.damaged += 1
            failures.append(f"damaged part: {error}")
            continue
        if "to-fix" not in path.name and rows not in known:
            found.damaged += 1
            failures.append(f"{path.name} holds {rows} deals, not one of {sorted(known)}")


if __name__ == "__main__":
    sys.exit("python3 dev.py reliability kills")
