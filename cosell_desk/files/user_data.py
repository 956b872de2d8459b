"""Where the program keeps what is its own: journals, earlier versions, originals, history, log.

Nothing of it stands beside the user's files, all of it is readable by that user alone, and all of it can be erased.
"""

from __future__ import annotations

import errno
import hashlib
import os
import secrets
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from cosell_desk.core.errors import NotKept
from cosell_desk.core.translate import QT_TRANSLATE_NOOP
from cosell_desk.files.locking import Lock

VARIABLE = "COSELL_DESK_DATA"
"""An environment variable that names another folder: for a portable installation, and for tests."""

FULL = QT_TRANSLATE_NOOP("UserData", "{what} could not be kept: the disk that holds “{folder}” is full.")
NOT_PERMITTED = QT_TRANSLATE_NOOP("UserData", "{what} could not be kept: you may not write into “{folder}”.")
FAILED = QT_TRANSLATE_NOOP("UserData", "{what} could not be kept in “{folder}”: {reason}.")
UNREADABLE = QT_TRANSLATE_NOOP("UserData", "“{name}” in “{folder}” is damaged and cannot be used.")

_FULL = tuple(getattr(errno, name) for name in ("ENOSPC", "EDQUOT", "EFBIG") if hasattr(errno, name))
_CHUNK = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Room:
    """One kind of things kept. `pattern` matches the files in the room's `folder` that the program made itself."""

    name: str
    title: str
    folder: str
    pattern: str


JOURNALS = Room(
    "journals", QT_TRANSLATE_NOOP("UserData", "Journals for recovery after a crash"), "journals", "session-*"
)
EARLIER_VERSIONS = Room(
    "earlier-versions", QT_TRANSLATE_NOOP("UserData", "Earlier versions of saved files"), "earlier-versions", "file-*"
)
ORIGINALS = Room("originals", QT_TRANSLATE_NOOP("UserData", "Files as they were first opened"), "originals", "*.kept")
HISTORY = Room("history", QT_TRANSLATE_NOOP("UserData", "History of uploads"), "history", "history*")
LOG = Room("log", QT_TRANSLATE_NOOP("UserData", "Log of the program's own errors"), "log", "cosell-desk.log*")

ROOMS = (JOURNALS, EARLIER_VERSIONS, ORIGINALS, HISTORY, LOG)


@dataclass(frozen=True, slots=True)
class Kept:
    """What lies in a room: its folder, how many files, how many bytes."""

    room: Room
    folder: Path
    files: int
    size: int


@dataclass(frozen=True, slots=True)
class Erased:
    """`in_use` are journals of windows that are open (they go when those are closed); `left` could not be removed."""

    files: int
    size: int
    in_use: int = 0
    left: tuple[Path, ...] = ()


def usual_folder() -> Path:
    """Where this system keeps a program's data, unless the environment variable names another folder."""
    chosen = os.environ.get(VARIABLE, "")
    if chosen:
        return Path(os.path.abspath(chosen))
    home = Path(os.path.expanduser("~"))
    if sys.platform == "win32":
        # Local and not roaming: copies of deals should not travel to every machine of a company.
        local = os.environ.get("LOCALAPPDATA", "")
        return (Path(local) if local else home / "AppData" / "Local") / "Cosell Desk"
    if sys.platform == "darwin":
        return home / "Library" / "Application Support" / "Cosell Desk"
    shared = os.environ.get("XDG_DATA_HOME", "")
    # The XDG specification: a path that is not absolute is to be ignored.
    return (Path(shared) if os.path.isabs(shared) else home / ".local" / "share") / "cosell-desk"


class UserData:
    """The folder of the program's own data. Asking for a path makes nothing; `make` does."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = usual_folder() if folder is None else folder

    def path(self, room: Room) -> Path:
        return self.folder / room.folder

    def make(self, room: Room) -> Path:
        """The room's folder, made if need be, for its owner's eyes only. Raises NotKept."""
        path = self.path(room)
        with kept(path, room.title):
            path.mkdir(mode=0o700, parents=True, exist_ok=True)
        for folder in (self.folder, path):
            with suppress(OSError):  # a disk without permissions, or a folder that somebody else shares
                if stat.S_IMODE(folder.stat().st_mode) & 0o077:
                    folder.chmod(0o700)
        return path

    def sizes(self) -> tuple[Kept, ...]:
        found = []
        for room in ROOMS:
            sizes = [_size(file) for entry in self._entries(room) for file in _files(entry)]
            found.append(Kept(room, self.path(room), len(sizes), sum(sizes)))
        return tuple(found)

    def erase(self, rooms: tuple[Room, ...] = ROOMS) -> Erased:
        """Remove what the program keeps, but no file that it did not make and no journal of an open window."""
        count = size = in_use = 0
        left: list[Path] = []
        for room in rooms:
            for entry in self._entries(room):
                if entry.suffix == ".lock":
                    continue
                lock = None
                if room is JOURNALS:
                    try:
                        lock = Lock.take(entry.with_suffix(".lock"))
                    except OSError:
                        left.append(entry)
                        continue
                    if lock is None:
                        in_use += 1
                        continue
                for file in _files(entry):
                    bytes_of_it = _size(file)
                    try:
                        file.unlink()
                    except OSError:
                        left.append(file)
                    else:
                        count += 1
                        size += bytes_of_it
                with suppress(OSError):
                    if entry.is_dir() and not entry.is_symlink():
                        entry.rmdir()
                if lock is not None:
                    lock.release()
            with suppress(OSError):
                self.path(room).rmdir()
        with suppress(OSError):
            self.folder.rmdir()
        return Erased(count, size, in_use, tuple(left))

    def _entries(self, room: Room) -> list[Path]:
        try:
            return sorted(self.path(room).glob(room.pattern))
        except OSError:
            return []


def _files(entry: Path) -> Iterator[Path]:
    """The files of an entry: itself, or those of a folder. Links are not followed."""
    if entry.is_symlink() or not entry.is_dir():
        yield entry
        return
    with suppress(OSError):
        yield from sorted(entry.iterdir())


def _size(file: Path) -> int:
    try:
        return file.lstat().st_size
    except OSError:
        return 0


@contextmanager
def kept(path: Path, what: str) -> Iterator[None]:
    """What the system says while something of the program's own is kept, as one plain sentence: NotKept."""
    folder = str(path.parent)
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise NotKept(path, FULL, what=what, folder=folder) from error
        if isinstance(error, PermissionError) or error.errno == errno.EROFS:
            raise NotKept(path, NOT_PERMITTED, what=what, folder=folder) from error
        reason = os.strerror(error.errno) if error.errno else str(error)
        raise NotKept(path, FAILED, what=what, folder=folder, reason=reason) from error


def unreadable(path: Path) -> NotKept:
    return NotKept(path, UNREADABLE, name=path.name, folder=str(path.parent))


def create_private(path: Path) -> BinaryIO:
    """A new file that only its owner may read, opened for writing without a buffer. Raises OSError."""
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOINHERIT", 0)
    return os.fdopen(os.open(path, flags, 0o600), "w+b", buffering=0)


def write_private(path: Path, *pieces: bytes) -> None:
    """Write a file of the program's own whole or not at all, flushed to the disk. Raises OSError."""
    temporary = path.with_name(f"{path.stem}.{secrets.token_hex(4)}{path.suffix}")
    try:
        with create_private(temporary) as file:
            for piece in pieces:
                write_all(file, piece)
            os.fsync(file.fileno())
        os.replace(temporary, path)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise


def write_all(file: BinaryIO, content: bytes) -> None:
    """Write to a file without a buffer, which may take less at a time than it is given."""
    view = memoryview(content)
    while view:
        taken = file.write(view)
        if not taken:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        view = view[taken:]


def content_hash(path: Path) -> str:
    """The SHA-256 of a file's bytes. Raises OSError."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while piece := file.read(_CHUNK):
            digest.update(piece)
    return digest.hexdigest()
