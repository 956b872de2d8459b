"""What a crash left behind: finding journals whose window is gone, and making their tables again."""

from __future__ import annotations

import dataclasses
import json
import os
import re
import time
import zlib
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cosell_desk.core.changes import Edit
from cosell_desk.core.deals import DealTable
from cosell_desk.core.errors import CosellError, EditRefused, NotKept
from cosell_desk.core.original import Original
from cosell_desk.core.translate import QT_TRANSLATE_NOOP
from cosell_desk.files.csv_text import is_blank
from cosell_desk.files.edit_codec import Json, decoded
from cosell_desk.files.journal import CHOSEN, SCHEMA, TAKEN_OVER, Journal, StepKind, remove_session
from cosell_desk.files.locking import Lock, is_free, owner_of
from cosell_desk.files.read import read
from cosell_desk.files.shape import CsvSource, FileShape, WorkbookSource
from cosell_desk.files.table_codec import decoded_original, decoded_shape, decoded_state, read_sealed
from cosell_desk.files.user_data import JOURNALS, UserData, write_private

NEWER = QT_TRANSLATE_NOOP(
    "Journal",
    "The journal of “{name}” was written by a newer Cosell Desk ({program}). Start that version to restore the work.",
)
DAMAGED = QT_TRANSLATE_NOOP(
    "Journal", "The journal of “{name}” is damaged, so that its work cannot be restored. It lies in “{folder}”."
)

DAYS_OFFERED = 30
"""Lost work is offered at every start; what waited longer than this for a decision is offered once more, and then
cleaned up."""

_CRC = re.compile(rb',"crc":"([0-9a-f]{8})"\}\Z')
_KINDS = {kind.value: kind for kind in StepKind}


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the undo stack. `flip` takes it back if it is done, and does it again if it is undone."""

    label: str
    flip: Edit


@dataclass(frozen=True, slots=True)
class Restored:
    """A table as it was when it was lost.

    The first `done` of `steps` are done, the rest were undone and can be redone. `clean_at` is how many would be done
    with the table as `path` was saved, None where the stack cannot get there any more. `file_hash` is the SHA-256 of
    that file as the table knew it. `edits` were made again, `unsaved` of their steps part the table from the file;
    `is_whole` is False where the next edit did not fit.
    """

    table: DealTable
    shape: FileShape
    path: Path | None
    original: Original
    steps: tuple[Step, ...]
    done: int
    clean_at: int | None
    file_hash: str | None
    edits: int
    unsaved: int
    is_whole: bool


@dataclass(frozen=True, slots=True)
class _Edits:
    """A journal's lines up to where it was cut. `ends` are the bytes behind the header and behind every line."""

    header: Json | None
    lines: tuple[Json, ...]
    ends: tuple[int, ...]


class LostSession:
    """A journal whose window is gone, held by this process until it is restored, discarded or released.

    `path` is the file that was open, `edits` how many edits would be restored, taken back or not, `unsaved` how many
    steps then part the table from the file, `time` when the last edit was made (seconds since 1970). `problem` says why
    it cannot be restored. `is_stale` tells that it has waited long enough to be offered for the last time.
    """

    def __init__(self, folder: Path, lock: Lock, now: float | None = None) -> None:
        self.folder = folder
        self.problem: NotKept | None = None
        self._lock: Lock | None = lock
        self._generation, self._edits = _newest(folder)
        header = self._edits.header
        if header is None:
            header = _header_of_table(folder, self._generation)
        path = None if header is None else header.get("path")
        self.path = Path(path) if isinstance(path, str) else None
        self.edits = len(self._edits.lines)
        self.unsaved = _unsaved(self._edits.lines)
        now = time.time() if now is None else now
        self.time = _changed(folder / f"{self._generation}.edits") or _changed(folder) or now
        self.is_stale = self.time < now - DAYS_OFFERED * 24 * 3600
        if header is not None and _is_newer(header):
            self.problem = NotKept(folder, NEWER, name=self.name, program=str(header.get("program")))
        elif self.edits and _header_of_table(folder, self._generation) is None:
            self.problem = self._damaged()

    @property
    def name(self) -> str:
        return "" if self.path is None else self.path.name

    def restore(self) -> Restored:
        """The table that was lost. Raises NotKept for a journal that is damaged or newer than this program."""
        if self.problem is not None:
            raise self.problem
        try:
            kept = read_sealed(self.folder / f"{self._generation}.table")
            header, state = kept["header"], decoded_state(kept["table"])
            shape = decoded_shape(header["shape"])
            table = DealTable.restored(state)
        except (OSError, ValueError, KeyError, TypeError, RecursionError) as reason:
            raise self._damaged() from reason
        copy = self.folder / f"{self._generation}.file"
        shape = dataclasses.replace(shape, source=_source(copy, table, shape, header.get("is_encoding_forced") is True))
        original = self._original(header) or Original.of(table)
        steps, done, clean_at, edits = _replayed(table, self._edits.lines)
        digest = header.get("hash")
        return Restored(
            table,
            shape,
            self.path,
            original,
            tuple(steps),
            done,
            clean_at,
            digest if isinstance(digest, str) else None,
            edits,
            _unsaved(self._edits.lines[:edits]),
            edits == self.edits,
        )

    def resume(self, journal: Journal, restored: Restored) -> None:
        """Let the new window's journal go on with this one, so that a second crash loses nothing either."""
        if self._lock is None:
            return
        lock, self._lock = self._lock, None
        header = self._edits.header or {}
        name = self._name_of_original(header)
        original = (restored.original, name) if name is not None else None
        # What did not fit goes: behind it the journal could not be read again.
        end = self._edits.ends[restored.edits] if self._edits.ends else 0
        journal.resume(self.folder, lock, self._generation, end, restored.edits + 1, original)

    def discard(self) -> None:
        """Forget the lost work for good."""
        remove_session(self.folder)
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def release(self) -> None:
        """Leave it for another time."""
        if self._lock is not None:
            self._lock.leave()
            self._lock = None

    def _damaged(self) -> NotKept:
        return NotKept(self.folder, DAMAGED, name=self.name, folder=str(self.folder))

    def _name_of_original(self, header: Json) -> str | None:
        chosen = f"{self._generation}{CHOSEN}"
        if (self.folder / chosen).exists():
            return chosen
        name = header.get("original")
        return name if isinstance(name, str) and os.path.basename(name) == name else None

    def _original(self, header: Json) -> Original | None:
        name = self._name_of_original(header)
        if name is None:
            return None
        try:
            kept = read_sealed(self.folder / name)
            if name.endswith(".table"):
                return Original.of(DealTable.restored(decoded_state(kept["table"])))
            return decoded_original(kept)
        except (OSError, ValueError, KeyError, RecursionError):
            return None


@dataclass(frozen=True, slots=True)
class OpenSession:
    """A window, of this process or another, that has a file open."""

    folder: Path
    path: Path | None
    pid: int | None
    host: str

    def take_over(self) -> None:
        """Tell that window that it may not write the file any more. Raises OSError."""
        write_private(self.folder / TAKEN_OVER)


def lost_sessions(user_data: UserData, now: float | None = None) -> list[LostSession]:
    """The journals of windows that are gone and hold edits, newest first; those without any are cleaned up.

    Journals of running windows are left alone, and what this answers no other process is offered meanwhile.
    """
    found = []
    for folder in _sessions(user_data):
        try:
            lock = Lock.take(folder.with_suffix(".lock"))
        except OSError:  # a folder that may only be read: its journal cannot be claimed
            continue
        if lock is None:
            continue
        session = LostSession(folder, lock, now)
        if session.edits or session.problem is not None:
            found.append(session)
        else:
            session.discard()
    return sorted(found, key=lambda session: session.time, reverse=True)


def open_sessions(user_data: UserData, path: Path, *, but: Journal | None = None) -> list[OpenSession]:
    """The windows that have this file open, apart from the one whose journal is `but`."""
    found = []
    for folder in _sessions(user_data):
        if but is not None and folder == but.folder:
            continue
        lock = folder.with_suffix(".lock")
        if not lock.exists() or is_free(lock) or (folder / TAKEN_OVER).exists():
            continue
        generation, edits = _newest(folder)
        header = edits.header or _header_of_table(folder, generation)
        theirs = None if header is None else header.get("path")
        if not isinstance(theirs, str) or not _is_same_file(Path(theirs), path):
            continue
        owner = owner_of(lock)
        found.append(
            OpenSession(folder, Path(theirs), None if owner is None else owner.pid, "" if owner is None else owner.host)
        )
    return found


def _sessions(user_data: UserData) -> list[Path]:
    try:
        return sorted(path for path in user_data.path(JOURNALS).glob("session-*") if path.is_dir())
    except OSError:
        return []


def _is_same_file(one: Path, other: Path) -> bool:
    with suppress(OSError, ValueError):
        if os.path.samefile(one, other):
            return True
    return os.path.normcase(os.path.realpath(one)) == os.path.normcase(os.path.realpath(other))


def _changed(path: Path) -> float | None:
    try:
        return path.stat().st_mtime
    except OSError:
        return None


# Reading


def _newest(folder: Path) -> tuple[int, _Edits]:
    """The generation to restore: the newest whose edits begin whole, else the newest that has a table."""
    numbers: dict[str, list[int]] = {".edits": [], ".table": []}
    with suppress(OSError):
        for path in folder.iterdir():
            if path.suffix in numbers and path.stem.isdigit():
                numbers[path.suffix].append(int(path.stem))
    for number in sorted(numbers[".edits"], reverse=True):
        edits = _read_edits(folder / f"{number}.edits")
        if edits.header is not None:
            return number, edits
    return max(numbers[".table"], default=0), _Edits(None, (), ())


def _read_edits(path: Path) -> _Edits:
    """Every whole line up to the cut. What stands between whole lines in order is the rest of a failed write."""
    try:
        content = path.read_bytes()
    except OSError:
        return _Edits(None, (), ())
    header: Json | None = None
    lines: list[Json] = []
    ends: list[int] = []
    at = 0
    while at < len(content):
        stop = content.find(b"\n", at)
        stop = len(content) if stop < 0 else stop
        record = _record(content[at:stop])
        if record is not None:
            expected = 0 if header is None else len(lines) + 1
            if record["n"] != expected:
                break
            if header is None:
                header = record
            else:
                lines.append(record)
            ends.append(min(stop + 1, len(content)))
        at = stop + 1
    return _Edits(header, tuple(lines), tuple(ends))


def _record(text: bytes) -> Json | None:
    found = _CRC.search(text)
    if found is None or zlib.crc32(text[: found.start()]) != int(found[1], 16):
        return None
    try:
        record: Any = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return record if isinstance(record, dict) and isinstance(record.get("n"), int) else None


def _header_of_table(folder: Path, generation: int) -> Json | None:
    try:
        header = read_sealed(folder / f"{generation}.table").get("header")
    except (OSError, ValueError, RecursionError):
        return None
    return header if isinstance(header, dict) else None


def _is_newer(header: Json) -> bool:
    schema = header.get("schema")
    return not isinstance(schema, int) or schema > SCHEMA


# Replaying


def _unsaved(lines: tuple[Json, ...]) -> int:
    """The steps between the table as it was saved and as it was lost: an edit and its undo are none."""
    since = before = 0
    undone: list[bool] = []  # of each step that could be done again, whether it is older than the save
    for record in lines:
        match _KINDS.get(str(record.get("kind"))):
            case StepKind.UNDO if since:
                since -= 1
                undone.append(False)
            case StepKind.UNDO:
                before += 1
                undone.append(True)
            case StepKind.REDO if undone and undone.pop():
                before -= 1
            case StepKind.REDO:
                since += 1
            case _:
                since += 1
                undone = []
    return since + before


def _replayed(table: DealTable, lines: tuple[Json, ...]) -> tuple[list[Step], int, int | None, int]:
    """Carry every edit out once more; the undo stack that comes of it, as `Restored` tells it, and how many fitted."""
    steps: list[Step] = []
    done = 0
    clean_at: int | None = 0
    for at, record in enumerate(lines):
        kind = _KINDS.get(str(record.get("kind")))
        try:
            flip = table.apply(decoded(record["edit"]))
        except (EditRefused, ValueError, KeyError, RecursionError):
            return steps, done, clean_at, at
        step = Step(str(record.get("label", "")), flip)
        match kind:
            case StepKind.UNDO if done:
                done -= 1
                steps[done] = step
            case StepKind.UNDO:
                # A step from before the last save, whose edits are not in this journal.
                steps.insert(0, step)
                clean_at = None if clean_at is None else clean_at + 1
            case StepKind.REDO if done < len(steps):
                steps[done] = step
                done += 1
            case StepKind.REDO:
                # One that was undone before the last save.
                steps.append(step)
                done += 1
            case _:
                if clean_at is not None and clean_at > done:
                    clean_at = None
                steps[done:] = [step]
                done += 1
    return steps, done, clean_at, len(lines)


def _source(
    copy: Path, table: DealTable, shape: FileShape, is_encoding_forced: bool
) -> CsvSource | WorkbookSource | None:
    """What saving without loss needs, read from the copy of the file again and told in the table's ids.

    None where the copy is not the file that the table came from: it is then written anew as a whole.
    """
    attempts = (shape.encoding,) if is_encoding_forced else (None, shape.encoding)
    for encoding in attempts:
        try:
            opened = read(copy, encoding=encoding, sheet=shape.sheet)
        except CosellError:
            continue
        deals = [deal for deal in table.deals if not is_blank(table.texts(deal))]
        theirs = opened.table
        if [column.heading for column in theirs.columns] != [column.heading for column in table.columns]:
            continue
        if [list(row) for row in theirs.rows()] != [list(table.texts(deal)) for deal in deals]:
            continue
        columns = {their.id: ours.id for their, ours in zip(theirs.columns, table.columns, strict=True)}
        of_deals = dict(zip(theirs.deals, deals, strict=True))
        match opened.shape.source:
            case CsvSource() as source:
                return dataclasses.replace(
                    source,
                    is_encoding_forced=is_encoding_forced,
                    columns=tuple([columns[column] for column in source.columns]),
                    rows=tuple([None if deal is None else of_deals[deal] for deal in source.rows]),
                )
            case WorkbookSource() as source:
                return dataclasses.replace(
                    source,
                    rows={of_deals[deal]: row for deal, row in source.rows.items()},
                    columns={columns[column]: at for column, at in source.columns.items()},
                )
            case None:
                return None
    return None
