"""Replacing a file so that at every moment either the old one or the whole new one is there."""

from __future__ import annotations

import errno
import os
import secrets
import shutil
import stat
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from cosell_desk.core.errors import FileError, NotWritten
from cosell_desk.core.translate import QT_TRANSLATE_NOOP

READ_ONLY = QT_TRANSLATE_NOOP(
    "File", "“{name}” was not written: the file is read-only. Save under another name, or allow writing to it."
)
FOLDER_READ_ONLY = QT_TRANSLATE_NOOP(
    "File", "“{name}” was not written: you may not write into the folder “{folder}”. Save into another folder."
)
OPEN_ELSEWHERE = QT_TRANSLATE_NOOP(
    "File",
    "“{name}” was not written: it is open in Excel or another program. Close it there and save again (if it is open"
    " nowhere, delete “{lock}” beside it).",
)
HELD = QT_TRANSLATE_NOOP(
    "File",
    "“{name}” was not written: another program, such as Excel, holds the file, or it is read-only. Close it there and"
    " save again, or save under another name.",
)
DISK_FULL = QT_TRANSLATE_NOOP(
    "File", "“{name}” was not written: the disk is full. Make room, or save into another place."
)
FOLDER_GONE = QT_TRANSLATE_NOOP(
    "File", "“{name}” was not written: the folder “{folder}” is not there any more. Save into another folder."
)
IS_A_FOLDER = QT_TRANSLATE_NOOP("File", "“{name}” was not written: a folder has that name. Save under another name.")
NOT_ORDINARY = QT_TRANSLATE_NOOP(
    "File", "“{name}” was not written: it is a device or a pipe, not a file. Save under another name."
)
NOT_THE_SAME = QT_TRANSLATE_NOOP(
    "File",
    "“{name}” was not written: what was read back differs from what was to be written. The old file is untouched; save"
    " into another place.",
)
KEPT_BESIDE = QT_TRANSLATE_NOOP(
    "File",
    "“{name}” was not written: {reason}. What it held before is beside it in “{backup}”; save into another place.",
)
FAILED = QT_TRANSLATE_NOOP("File", "“{name}” was not written: {reason}. Save into another place.")

_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG) if hasattr(errno, "EDQUOT") else (errno.ENOSPC, errno.EFBIG)
_CANNOT_REPLACE = tuple(
    getattr(errno, name)
    for name in ("EEXIST", "ENOSYS", "ENOTSUP", "EOPNOTSUPP", "EINVAL", "EXDEV")
    if hasattr(errno, name)
)
"""What disks on a network say that cannot put one file in another's place in one step."""
_PREFIX = ".cosell-desk-"
_CHUNK = 1024 * 1024
_A_DAY = 24 * 3600


def replace(path: Path, produce: Callable[[BinaryIO], None], verify: Callable[[Path], None]) -> None:
    """Write a file whole or not at all: temporary file beside it, to the disk, `verify`, then take its place.

    `verify` reads the temporary file back and raises what it likes. A link stays a link, and the file it names is
    replaced; permissions are kept. Raises NotWritten, and then the old file is untouched; other exceptions of `produce`
    and `verify` pass, with the same promise.

    A file of another user, or on a disk that cannot replace in one step, gets its new content in place, after that was
    written and verified beside it and the old content kept there too; a crash in that moment leaves both.
    """
    try:
        target = _target(path)
        old = _check_target(path, target)
        temporary = _made(target, old, produce)
        try:
            verify(temporary)
            if old is not None and _is_anothers(old):
                _write_in_place(path, temporary, target)
            else:
                _take_the_place(path, temporary, target)
        except BaseException:
            _discard(temporary)
            raise
    except OSError as error:
        raise _explained(path, error) from error
    except FileError as error:
        if isinstance(error, NotWritten):
            raise
        raise NotWritten(path, NOT_THE_SAME, name=path.name) from error
    # The file is in its place; a folder that cannot be flushed (Windows, some network disks) takes nothing away.
    with suppress(OSError):
        _flush_folder(target.parent)
    _sweep(target.parent)


def belongs_to_another(path: Path) -> bool:
    """Whether the file has an owner that a new file could not be given: it is then written in place."""
    try:
        return _is_anothers(_target(path).stat())
    except OSError:
        return False


def _is_anothers(old: os.stat_result) -> bool:
    if not hasattr(os, "geteuid"):
        return False
    # Only the administrator may give files away; a group of one's own may be set by anybody.
    me = os.geteuid()
    return me != 0 and (old.st_uid != me or old.st_gid not in {os.getegid(), *os.getgroups()})


def _take_the_place(path: Path, temporary: Path, target: Path) -> None:
    try:
        os.replace(temporary, target)
    except OSError as error:
        if error.errno not in _CANNOT_REPLACE or not target.is_file():
            raise
        _write_in_place(path, temporary, target)


def _write_in_place(path: Path, temporary: Path, target: Path) -> None:
    backup = temporary.with_suffix(".bak")
    with target.open("rb") as old, _new_file(backup) as kept:
        shutil.copyfileobj(old, kept, _CHUNK)
        kept.flush()
        os.fsync(kept.fileno())
    try:
        _pour(temporary, target)
    except OSError as error:
        try:
            _pour(backup, target)
        except OSError:
            reason = os.strerror(error.errno) if error.errno else str(error)
            raise NotWritten(path, KEPT_BESIDE, name=path.name, reason=reason, backup=backup.name) from error
        _discard(backup)
        raise
    _discard(backup)
    _discard(temporary)


def _pour(source: Path, target: Path) -> None:
    """The content of `source` into `target`, which stays the file that it is. Longer first, then cut: nothing is freed
    that putting the old content back would need."""
    with source.open("rb") as new, target.open("r+b") as file:
        shutil.copyfileobj(new, file, _CHUNK)
        file.truncate()
        file.flush()
        os.fsync(file.fileno())


def _target(path: Path) -> Path:
    """The file itself where `path` is a link to it."""
    try:
        return Path(os.path.realpath(path))
    except ValueError as error:  # a NUL in the name
        raise OSError(errno.EINVAL, str(error)) from error


def _check_target(path: Path, target: Path) -> os.stat_result | None:
    """What is there now, if it may be replaced."""
    try:
        old = target.stat()
    except FileNotFoundError:
        if not target.parent.is_dir():
            raise NotWritten(path, FOLDER_GONE, name=path.name, folder=str(target.parent)) from None
        return None
    if stat.S_ISDIR(old.st_mode):
        raise NotWritten(path, IS_A_FOLDER, name=path.name)
    if not stat.S_ISREG(old.st_mode):
        raise NotWritten(path, NOT_ORDINARY, name=path.name)
    # The folder alone decides whether a file can be replaced, but who made it read-only does not want it changed.
    if not old.st_mode & 0o222 or not os.access(target, os.W_OK):
        raise NotWritten(path, READ_ONLY, name=path.name)
    lock = target.with_name(f"~${target.name}")
    if lock.exists():
        raise NotWritten(path, OPEN_ELSEWHERE, name=path.name, lock=lock.name)
    return old


def _made(target: Path, old: os.stat_result | None, produce: Callable[[BinaryIO], None]) -> Path:
    """The temporary file, whole and on the disk."""
    temporary = target.with_name(f"{_PREFIX}{secrets.token_hex(8)}.tmp")
    # Nobody may read the new content who could not read the old.
    made = _new_file(temporary, 0o666 if old is None else 0o600)
    try:
        with made as file:
            produce(file)
            file.flush()
            os.fsync(file.fileno())
        if old is not None:
            _keep_owner_and_permissions(temporary, old)
    except BaseException:
        _discard(temporary)
        raise
    return temporary


def _new_file(path: Path, mode: int = 0o600) -> BinaryIO:
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOINHERIT", 0)
    return os.fdopen(os.open(path, flags, mode), "w+b")


def _keep_owner_and_permissions(temporary: Path, old: os.stat_result) -> None:
    if hasattr(os, "chown"):
        new = temporary.stat()
        if (new.st_uid, new.st_gid) != (old.st_uid, old.st_gid):
            with suppress(OSError):
                os.chown(temporary, old.st_uid, old.st_gid)
    with suppress(OSError):  # some network disks have no permissions to set
        os.chmod(temporary, stat.S_IMODE(old.st_mode))


def _discard(temporary: Path) -> None:
    with suppress(OSError):
        temporary.unlink()


def _sweep(folder: Path) -> None:
    """Remove what a process that was killed while it saved left here; a day is more than any save takes."""
    with suppress(OSError):
        for path in folder.glob(f"{_PREFIX}*.tmp"):
            with suppress(OSError):
                if time.time() - path.stat().st_mtime > _A_DAY:
                    path.unlink()


def _flush_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _explained(path: Path, error: OSError) -> NotWritten:
    if error.errno in _FULL:
        return NotWritten(path, DISK_FULL, name=path.name)
    target = path if error.errno == errno.EINVAL else _target(path)
    folder = target.parent
    if not folder.is_dir():
        return NotWritten(path, FOLDER_GONE, name=path.name, folder=str(folder))
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        # Only the last step, taking the old file's place, names two files.
        if error.filename2 is not None and target.exists():
            return NotWritten(path, HELD, name=path.name)
        return NotWritten(path, FOLDER_READ_ONLY, name=path.name, folder=str(folder))
    reason = os.strerror(error.errno) if error.errno else str(error)
    return NotWritten(path, FAILED, name=path.name, reason=reason)
