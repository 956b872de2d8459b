"""The journal of one window: the table as opened and every edit since, so that a crash loses nothing.

It lies in a folder of its own in the user's data, `session-…`, beside a lock that falls with the process:

    N.table     the table as opened (N = 1) or as saved last, whole
    N.file      a copy of the file that it was read from or saved as, which saving without loss needs
    N.edits     a header line, then one line for each edit: JSON with a checksum, written as the edit happens
    N.original  the file as first opened, where that is not 1.table
    N.chosen    another original that was chosen since N began, which then counts

A save begins the next N and removes the last. Reading one is in recovery.py.
"""

from __future__ import annotations

import hashlib
import os
import secrets
import threading
import time
import zlib
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum
from itertools import chain
from pathlib import Path
from typing import BinaryIO, TypeAlias

from cosell_desk import __version__
from cosell_desk.core.changes import Edit
from cosell_desk.core.deals import DealTable, TableState
from cosell_desk.core.errors import NotKept
from cosell_desk.core.original import Original
from cosell_desk.core.translate import QT_TRANSLATE_NOOP
from cosell_desk.files.edit_codec import Json, encoded, written
from cosell_desk.files.locking import Lock
from cosell_desk.files.shape import CsvSource, FileShape, WorkbookSource
from cosell_desk.files.table_codec import encoded_original, encoded_shape, encoded_state, sealed
from cosell_desk.files.user_data import JOURNALS, UserData, create_private, kept, write_all, write_private

SCHEMA = 1
"""Raised whenever an older program could not read what a newer one writes."""

CHOSEN = ".chosen"

TAKEN_OVER = "taken-over"
"""A file of that name in its folder tells a window that another one has taken its file over."""

THE_JOURNAL = QT_TRANSLATE_NOOP("Journal", "The journal that protects your work from a crash")
_CHUNK = 1024 * 1024


class StepKind(Enum):
    """What an edit was to the undo stack."""

    DO = "do"
    UNDO = "undo"
    REDO = "redo"


@dataclass(frozen=True, slots=True, eq=False)
class Baseline:
    """What a journal starts from: the table as opened or saved, apart from later changes. Cheap to make.

    `path` is None for a table that is in no file yet.
    """

    state: TableState
    shape: FileShape
    path: Path | None
    original: Original | None

    @classmethod
    def of(
        cls, table: DealTable, shape: FileShape, path: Path | None = None, original: Original | None = None
    ) -> Baseline:
        return cls(table.state(), shape, path, original)


Rest: TypeAlias = tuple[bytes, ...]
"""JSON text of further members of a record, each with a comma before it; in parts, for it may be many millions long."""


def line(number: int, kind: str, rest: Rest) -> Rest:
    """One record, in parts."""
    body = (b'{"n":%d,"kind":"%s"' % (number, kind.encode("ascii")), *rest)
    crc = 0
    for part in body:
        crc = zlib.crc32(part, crc)
    return (*body, b',"crc":"%08x"}\n' % crc)


class Journal:
    """One for each window. Nothing here raises: `report` is told what went wrong, and None once it works again.

    Edits may be recorded from one thread while another does what `start` answered; `report` is called on either.
    """

    def __init__(self, user_data: UserData, report: Callable[[NotKept | None], None]) -> None:
        self._user_data = user_data
        self._report = report
        self._guard = threading.RLock()
        self.folder: Path | None = None
        self._lock: Lock | None = None
        self._generation = 0
        self._file: BinaryIO | None = None
        self._end = 0  # of the last whole line
        self._next = 0  # the number of the next line
        self._waiting: list[Rest] = []  # lines that could not be written yet
        self._starting: list[tuple[str, Rest]] | None = None  # edits for the generation that is being made
        self._trouble: NotKept | None = None
        self._original: Original | None = None
        self._original_name: str | None = None
        self._chosen: Original | None = None

    @property
    def is_taken_over(self) -> bool:
        """Whether another window has taken the file over, so that this one may not write it any more."""
        return self.folder is not None and (self.folder / TAKEN_OVER).exists()

    @property
    def trouble(self) -> NotKept | None:
        """Why edits are not safe now; None while they are."""
        return self._trouble

    # Starting, and starting anew at a save

    def start(self, baseline: Baseline | Callable[[], Baseline]) -> Callable[[], None]:
        """From now on edits belong to this baseline. What is answered writes it: to be called soon, on any thread.

        Until it is done, edits also go to the journal as it was before, so that no moment is without one. During a
        save not all of the baseline is known yet: a function answers it when it is to be written.
        """
        with self._guard:
            queue: list[tuple[str, Rest]] = []
            self._starting = queue
        return lambda: self._write_baseline(baseline() if callable(baseline) else baseline, queue)

    def stay(self) -> None:
        """Go on with the baseline as it was before the last `start`: the save failed."""
        with self._guard:
            self._starting = None

    def _write_baseline(self, baseline: Baseline, queue: list[tuple[str, Rest]]) -> None:
        made: list[Path] = []
        try:
            with kept(self._user_data.path(JOURNALS), THE_JOURNAL):
                with self._guard:
                    if self._starting is not queue:
                        return
                    folder = self._make_folder()
                    number = self._generation + 1
                    original = self._name_of_original(baseline.original, number)
                header = self._write_files(folder, number, baseline, original, made)
                with self._guard:
                    if self._starting is not queue:
                        return
                    self._switch(folder, number, header, queue, made)
                    self._original, self._original_name = baseline.original, original
                    self._keep_only(folder, made)
                    made = []
                    self._starting = None
                    self._write_chosen()
            self._say(None)
        except NotKept as trouble:
            with self._guard:
                if self._starting is queue:
                    self._starting = None
            self._say(trouble)
        finally:
            for path in made:
                with suppress(OSError):
                    path.unlink()

    def _make_folder(self) -> Path:
        if self.folder is None:
            room = self._user_data.make(JOURNALS)
            folder = room / f"session-{os.getpid()}-{secrets.token_hex(4)}"
            # First the lock: who looks through the journals never sees one of a running window unlocked.
            self._lock = Lock.take(folder.with_suffix(".lock"))
            try:
                folder.mkdir(mode=0o700)
            except OSError:
                self._let_go()
                raise
            self.folder = folder
        return self.folder

    def _name_of_original(self, original: Original | None, number: int) -> str | None:
        if original is None:
            return None
        if original is self._original:
            return self._original_name
        return "1.table" if number == 1 and not original.is_older else f"{number}.original"

    def _write_files(
        self, folder: Path, number: int, baseline: Baseline, original: str | None, made: list[Path]
    ) -> Json:
        """All of a generation but its edits; the header that they begin with."""
        copy = folder / f"{number}.file"
        made.append(copy)
        digest = _copied(baseline, copy)
        source = baseline.shape.source
        header: Json = {
            "schema": SCHEMA,
            "program": __version__,
            "path": None if baseline.path is None else os.path.abspath(baseline.path),
            "hash": digest,
            "shape": encoded_shape(baseline.shape),
            "is_encoding_forced": isinstance(source, CsvSource) and source.is_encoding_forced,
            "original": original,
            "started": time.time(),
        }
        if original == f"{number}.original" and baseline.original is not None:
            made.append(folder / original)
            write_private(folder / original, *sealed(encoded_original(baseline.original)))
        table = folder / f"{number}.table"
        made.append(table)
        write_private(table, *sealed({"header": header, "table": encoded_state(baseline.state)}))
        return header

    def _switch(self, folder: Path, number: int, header: Json, queue: list[tuple[str, Rest]], made: list[Path]) -> None:
        """The next generation's edits take over, those that came in meanwhile included."""
        path = folder / f"{number}.edits"
        made.append(path)
        lines = [line(0, "header", (b"," + written(header)[1:-1].encode("ascii"),))]
        lines += [line(at, kind, rest) for at, (kind, rest) in enumerate(queue, 1)]
        write_private(path, *chain.from_iterable(lines))
        file = path.open("r+b", buffering=0)
        self._close_file()
        self._file = file
        self._end = file.seek(0, os.SEEK_END)
        self._next = len(lines)
        self._waiting = []
        self._generation = number

    def _keep_only(self, folder: Path, made: list[Path]) -> None:
        keep = {path.name for path in made} | {self._original_name}
        with suppress(OSError):
            for path in list(folder.iterdir()):
                if path.name not in keep:
                    with suppress(OSError):
                        path.unlink()

    # Another original

    def keep_original(self, original: Original) -> None:
        """The table is compared with this one from now on, and so it will be when it is restored. On any thread."""
        with self._guard:
            self._chosen = original
        try:
            with kept(self._user_data.path(JOURNALS), THE_JOURNAL), self._guard:
                self._write_chosen()
        except NotKept as trouble:
            self._say(trouble)

    def _write_chosen(self) -> None:
        """Beside the generation, for that begins with the original as it was."""
        if self.folder is None or self._generation == 0 or self._chosen is None or self._chosen is self._original:
            return
        name = f"{self._generation}{CHOSEN}"
        write_private(self.folder / name, *sealed(encoded_original(self._chosen)))
        self._original, self._original_name = self._chosen, name

    # Edits

    def record(self, kind: StepKind, edit: Edit, label: str, text: Rest = ()) -> None:
        """An edit that was applied just now; for an undo the one that took something back.

        `text` is the edit as `edit_codec.edit_text` writes it, in parts, where that was done before as it takes long.
        """
        text = text or (written(encoded(edit)).encode("ascii"),)
        rest = (b',"label":%s,"edit":' % written(label).encode("ascii"), *text)
        with self._guard:
            if self._starting is not None:
                self._starting.append((kind.value, rest))
            if self._file is None:
                return
            self._waiting.append(line(self._next, kind.value, rest))
            self._next += 1
            try:
                with kept(self._user_data.path(JOURNALS), THE_JOURNAL):
                    self._write_waiting(self._file)
            except NotKept as trouble:
                self._say(trouble)
                return
            self._say(None)

    def _write_waiting(self, file: BinaryIO) -> None:
        parts = [part for each in self._waiting for part in each]
        length = sum(map(len, parts))
        try:
            for part in parts if length > _CHUNK else [b"".join(parts)]:
                write_all(file, part)
        except OSError:
            # Half a line must not stand between this and the next attempt.
            with suppress(OSError):
                file.seek(self._end)
                file.truncate()
            raise
        self._end += length
        self._waiting.clear()

    def sync(self) -> None:
        """Press everything to the disk itself, against a failing power supply; for quiet moments, on any thread."""
        with self._guard:
            if self._file is None:
                return
            try:
                handle = os.dup(self._file.fileno())
            except OSError:
                return
        # Edits made meanwhile need not wait for the disk.
        with suppress(OSError):
            os.fsync(handle)
        os.close(handle)

    def _say(self, trouble: NotKept | None) -> None:
        """Report a change from well to ill or back, but not every edit of a full disk."""
        was, self._trouble = self._trouble, trouble
        if (was is None) != (trouble is None):
            self._report(trouble)

    # The end

    def close(self) -> None:
        """Nothing is unsaved any more, or the user does not want it: the journal goes."""
        with self._guard:
            self._starting = None
            self._close_file()
            if self.folder is not None:
                remove_session(self.folder)
                self.folder = None
            self._let_go()

    def _close_file(self) -> None:
        if self._file is not None:
            with suppress(OSError):
                self._file.close()
            self._file = None

    def _let_go(self) -> None:
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    # Going on with a journal that was restored

    def resume(
        self,
        folder: Path,
        lock: Lock,
        generation: int,
        end: int,
        next_number: int,
        original: tuple[Original, str] | None,
    ) -> None:
        """Go on writing behind the last whole line, which ends at byte `end`, of a journal whose window is gone."""
        with self._guard:
            self.folder, self._lock, self._generation = folder, lock, generation
            if original is not None:
                self._original, self._original_name = original
            try:
                with kept(folder, THE_JOURNAL):
                    file = (folder / f"{generation}.edits").open("r+b", buffering=0)
                    self._file = file
                    file.truncate(end)
                    file.seek(end - 1)
                    if file.read(1) != b"\n":  # cut just before it
                        write_all(file, b"\n")
                        end += 1
            except NotKept as trouble:
                self._close_file()
                self._say(trouble)
                return
            self._end, self._next = end, next_number


def remove_session(folder: Path) -> None:
    """What cannot be removed stays, and is offered as lost work at the next start."""
    # The edits first: should this be cut short, a session without edits has nothing to offer.
    with suppress(OSError):
        for path in sorted(folder.iterdir(), key=lambda path: path.suffix != ".edits"):
            with suppress(OSError):
                path.unlink()
        folder.rmdir()


def _copied(baseline: Baseline, copy: Path) -> str | None:
    """Keep the file that the table was read from or saved as; its hash, or None where there is none to keep."""
    if isinstance(baseline.shape.source, WorkbookSource):
        content = baseline.shape.source.content
        write_private(copy, content)
        return hashlib.sha256(content).hexdigest()
    if baseline.path is None:
        return None
    try:
        source = baseline.path.open("rb")
    except (OSError, ValueError):  # gone meanwhile; the table itself is kept all the same
        return None
    digest = hashlib.sha256()
    with source, create_private(copy) as target:
        while True:
            try:
                piece = source.read(_CHUNK)
            except OSError:
                return None
            if not piece:
                return digest.hexdigest()
            digest.update(piece)
            write_all(target, piece)
