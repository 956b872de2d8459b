"""How large a file may be, and what reading one may run into. Every refusal is one plain sentence."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from cosell_desk.core.errors import Unreadable
from cosell_desk.core.translate import QT_TRANSLATE_NOOP

MAX_BYTES = 512 * 1024 * 1024
"""Also what a workbook may unpack to."""
MAX_COLUMNS = 1_024
MAX_ROWS = 100_000

TOO_LARGE = QT_TRANSLATE_NOOP(
    "File",
    "“{name}” is {size} MB large; Cosell Desk opens files of at most 512 MB. Filter the deals in Partner Center and"
    " download fewer of them.",
)
TOO_MANY_COLUMNS = QT_TRANSLATE_NOOP(
    "File",
    "“{name}” has {count} columns; Cosell Desk opens at most 1,024. Delete the columns that do not belong to a co-sell"
    " file.",
)
TOO_MANY_ROWS = QT_TRANSLATE_NOOP(
    "File",
    "“{name}” has more than 100,000 rows, and Cosell Desk opens no more. Filter the deals in Partner Center and"
    " download fewer of them.",
)
TOO_LARGE_FOR_MEMORY = QT_TRANSLATE_NOOP(
    "File", "“{name}” does not fit into this computer's memory. Close other programs, or download fewer deals."
)
NOT_THERE = QT_TRANSLATE_NOOP(
    "File", "There is no file “{name}” in that place. Check the name; it may have been moved, renamed or deleted."
)
IS_A_FOLDER = QT_TRANSLATE_NOOP("File", "“{name}” is a folder. Choose a file inside it.")
NOT_ORDINARY = QT_TRANSLATE_NOOP(
    "File", "“{name}” is a device or a pipe, not a file. Save its content as a file and open that."
)
NOT_PERMITTED = QT_TRANSLATE_NOOP(
    "File",
    "“{name}” may not be read: you lack the permission, or another program holds it. Close it elsewhere, or ask its"
    " owner for access.",
)
NOT_READ = QT_TRANSLATE_NOOP(
    "File", "“{name}” could not be read: {reason}. Copy it to another place and open the copy."
)


def check_bytes(path: Path, size: int) -> None:
    """Raises Unreadable for a file, or for what a workbook unpacks to, that is too large."""
    if size > MAX_BYTES:
        raise Unreadable(path, TOO_LARGE, name=path.name, size=f"{-(-size // (1024 * 1024)):,}")


def check_columns(path: Path, count: int) -> None:
    if count > MAX_COLUMNS:
        raise Unreadable(path, TOO_MANY_COLUMNS, name=path.name, count=f"{count:,}")


def check_rows(path: Path, count: int) -> None:
    """`count` are the rows below the heading row, blank ones included."""
    if count > MAX_ROWS:
        raise Unreadable(path, TOO_MANY_ROWS, name=path.name)


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """What the system says while a file is read, as one plain sentence."""
    try:
        yield
    except FileNotFoundError as error:
        raise Unreadable(path, NOT_THERE, name=path.name) from error
    except NotADirectoryError as error:
        raise Unreadable(path, NOT_THERE, name=path.name) from error
    except IsADirectoryError as error:
        raise Unreadable(path, IS_A_FOLDER, name=path.name) from error
    except PermissionError as error:
        raise Unreadable(path, NOT_PERMITTED, name=path.name) from error
    except OSError as error:
        reason = os.strerror(error.errno) if error.errno else str(error)
        raise Unreadable(path, NOT_READ, name=path.name, reason=reason) from error
    except MemoryError as error:
        raise Unreadable(path, TOO_LARGE_FOR_MEMORY, name=path.name) from error


def check_file(path: Path) -> int:
    """The size of a file that may be read. Raises Unreadable for anything else, without opening it.

    A pipe or a device is refused, because reading it may never end.
    """
    with explained(path):
        try:
            found = path.stat()
        except ValueError as error:  # a NUL in the name
            raise FileNotFoundError(errno.ENOENT, str(error)) from error
        if stat.S_ISDIR(found.st_mode):
            raise IsADirectoryError(errno.EISDIR, "a folder")
    if not stat.S_ISREG(found.st_mode):
        raise Unreadable(path, NOT_ORDINARY, name=path.name)
    check_bytes(path, found.st_size)
    return found.st_size
