"""A lock file: the system itself lets go of it when its process ends, however it ends."""

from __future__ import annotations

import errno
import json
import os
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_HELD = (errno.EACCES, errno.EAGAIN, errno.EDEADLK)
_FAR_AWAY = 0x4000_0000
"""Windows keeps others from reading what is locked; this byte is beyond everything that the file holds."""
_LONGEST_NOTE = 4096


@dataclass(frozen=True, slots=True)
class Owner:
    """The process that holds a lock, or held it. `started` is when it began as its system counts, "" if unknown."""

    pid: int
    started: str
    host: str

    @classmethod
    def this_process(cls) -> Owner:
        return cls(os.getpid(), _started(os.getpid()), _host())

    def may_be_running(self) -> bool:
        """Where it cannot be known, it may be."""
        if self.host != _host() or sys.platform == "win32":
            return True
        started = _started(self.pid)
        if started or self.started:
            return started == self.started
        try:
            os.kill(self.pid, 0)
        except ProcessLookupError:
            return False
        except OSError:
            return True
        return True


class Lock:
    """A lock that is held. Only `take` makes one."""

    def __init__(self, path: Path, handle: int) -> None:
        self.path = path
        self._handle = handle

    @classmethod
    def take(cls, path: Path) -> Lock | None:
        """The lock of that path, or None while another window holds it. Raises OSError where no file can be made."""
        while True:
            flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOINHERIT", 0)
            handle = os.open(path, flags, 0o600)
            try:
                is_held = _is_held(path, handle)
            except BaseException:
                os.close(handle)
                raise
            if is_held:
                os.close(handle)
                return None
            if _is_still_there(path, handle):
                break
            os.close(handle)  # its former owner removed it in this moment
        with suppress(OSError):  # the note is for others' eyes; the lock holds without it
            os.ftruncate(handle, 0)
            owner = Owner.this_process()
            note = {"pid": owner.pid, "started": owner.started, "host": owner.host}
            os.lseek(handle, 0, os.SEEK_SET)
            os.write(handle, json.dumps(note).encode("ascii"))
        return cls(path, handle)

    def release(self) -> None:
        """Give the lock back and remove its file."""
        if self._handle < 0:
            return
        if sys.platform != "win32":
            with suppress(OSError):
                self.path.unlink()
        with suppress(OSError):
            os.close(self._handle)
        self._handle = -1
        if sys.platform == "win32":  # an open file cannot be removed there
            with suppress(OSError):
                self.path.unlink()

    def leave(self) -> None:
        """Give the lock back but leave its file: what it guards is still there."""
        if self._handle >= 0:
            with suppress(OSError):
                os.close(self._handle)
            self._handle = -1


def is_free(path: Path) -> bool:
    """Whether nobody holds the lock now."""
    if not path.exists():
        return True
    try:
        lock = Lock.take(path)
    except OSError:
        return True
    if lock is None:
        return False
    lock.leave()
    return True


def owner_of(path: Path) -> Owner | None:
    """Who holds the lock or held it last, by its own note."""
    try:
        with path.open("rb") as file:
            return _read_note(file.read(_LONGEST_NOTE))
    except OSError:
        return None


def _read_note(content: bytes) -> Owner | None:
    try:
        note = json.loads(content)
        return Owner(int(note["pid"]), str(note["started"]), str(note["host"]))
    except (ValueError, KeyError, TypeError, RecursionError):
        return None


def _is_held(path: Path, handle: int) -> bool:
    try:
        if sys.platform == "win32":
            os.lseek(handle, _FAR_AWAY, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in _HELD:
            return True
        # A disk without locks: the note in the file has to do.
        owner = owner_of(path)
        return owner is not None and owner != Owner.this_process() and owner.may_be_running()
    return False


def _is_still_there(path: Path, handle: int) -> bool:
    try:
        there, ours = path.stat(), os.fstat(handle)
    except OSError:
        return False
    return (there.st_dev, there.st_ino) == (ours.st_dev, ours.st_ino)


def _started(pid: int) -> str:
    """When the process began, as Linux counts it, so that a number used again is not taken for it; "" elsewhere."""
    try:
        boot = Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
        after_name = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace").rpartition(")")[2]
    except OSError:
        return ""
    fields = after_name.split()
    return f"{boot}/{fields[19]}" if len(fields) > 19 else ""


def _host() -> str:
    return os.environ.get("COMPUTERNAME", "") if sys.platform == "win32" else os.uname().nodename
