"""Earlier versions: what a file held before it was first overwritten in a session, the last ten of each file.

In the user's data folder, `earlier-versions/file-HASH-OF-ITS-PATH`: the contents as ordinary .gz files, whose names
tell when they were kept, and `path.json`.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import os
import re
import shutil
import time
import zlib
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from cosell_desk.core.errors import NotKept, NotWritten
from cosell_desk.core.translate import QT_TRANSLATE_NOOP
from cosell_desk.files import safe
from cosell_desk.files.edit_codec import written
from cosell_desk.files.user_data import (
    EARLIER_VERSIONS,
    UserData,
    content_hash,
    create_private,
    kept,
    unreadable,
    write_private,
)

VERSIONS_PER_FILE = 10

THE_VERSION = QT_TRANSLATE_NOOP("EarlierVersions", "The earlier version of the file, in case you want it back,")

_NAME = re.compile(r"([0-9]{1,12})-([0-9a-f]{64})\.gz")
_CHUNK = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Version:
    """What `path` held at `time` (seconds since 1970), kept in `file`; `size` is what that takes on the disk."""

    path: Path
    time: int
    size: int
    content_hash: str
    file: Path


class EarlierVersions:
    """One for each session: of a file that is saved again and again it keeps what stood there before the first save.

    `now` answers seconds since 1970.
    """

    def __init__(self, user_data: UserData, now: Callable[[], float] = time.time) -> None:
        self._user_data = user_data
        self._now = now
        self._done: set[str] = set()

    def keep(self, path: Path, *, every_time: bool = False) -> Version | None:
        """To be called before every overwrite. Only the first of a file keeps it, or with `every_time` each one: a part
        that was uploaded must be found again whatever replaced it. None where there is nothing to keep.

        Raises NotKept; whether the file is then to be overwritten all the same is the user's choice.
        """
        place = _place(path)
        if (place in self._done and not every_time) or not path.is_file():
            return None
        folder = self._folder_of(place)
        with kept(folder, THE_VERSION):
            self._user_data.make(EARLIER_VERSIONS)
            folder.mkdir(mode=0o700, exist_ok=True)
            content = content_hash(path)
            versions = self.of(path)
            if versions and versions[0].content_hash == content:
                self._done.add(place)
                return versions[0]
            write_private(folder / "path.json", written({"path": place}).encode("ascii"))
            # Never older than the last one, whatever was done to the clock.
            moment = max(int(self._now()), versions[0].time + 1 if versions else 0)
            file = folder / f"{moment}-{content}.gz"
            _pack(path, file)
        self._done.add(place)
        for old in self.of(path)[VERSIONS_PER_FILE:]:
            with suppress(OSError):
                old.file.unlink()
        return Version(path, moment, _size(file), content, file)

    def of(self, path: Path) -> tuple[Version, ...]:
        """The versions of a file, newest first."""
        return self._in(self._folder_of(_place(path)), path)

    def all(self) -> tuple[Version, ...]:
        """Every version of every file, newest first."""
        found: list[Version] = []
        with suppress(OSError):
            for folder in self._user_data.path(EARLIER_VERSIONS).glob("file-*"):
                with suppress(OSError, ValueError, KeyError, TypeError, RecursionError):
                    path = Path(str(json.loads((folder / "path.json").read_bytes())["path"]))
                    found += self._in(folder, path)
        return tuple(sorted(found, key=lambda version: version.time, reverse=True))

    def write(self, version: Version, to: Path) -> None:
        """Put the version's content into the file `to`, whole or not at all. Raises NotKept or NotWritten."""

        def produce(target: BinaryIO) -> None:
            try:
                with gzip.open(version.file, "rb") as source:
                    shutil.copyfileobj(source, target, _CHUNK)
            except (EOFError, gzip.BadGzipFile, FileNotFoundError, zlib.error) as reason:
                raise unreadable(version.file) from reason

        def verify(temporary: Path) -> None:
            if content_hash(temporary) != version.content_hash:
                raise unreadable(version.file)

        try:
            safe.replace(to, produce, verify)
        except NotWritten as reason:
            if isinstance(reason.__cause__, NotKept):
                raise reason.__cause__ from None
            raise

    def forget(self, version: Version) -> None:
        """Raises NotKept where it cannot be removed."""
        with kept(version.file, THE_VERSION):
            version.file.unlink(missing_ok=True)
        with suppress(OSError):
            if not self._in(version.file.parent, version.path):
                shutil.rmtree(version.file.parent)

    def forget_all(self) -> None:
        self._user_data.erase((EARLIER_VERSIONS,))

    def _folder_of(self, place: str) -> Path:
        digest = hashlib.sha256(place.encode("utf-8", "surrogatepass")).hexdigest()[:32]
        return self._user_data.path(EARLIER_VERSIONS) / f"file-{digest}"

    def _in(self, folder: Path, path: Path) -> tuple[Version, ...]:
        found = []
        with suppress(OSError):
            for file in folder.iterdir():
                name = _NAME.fullmatch(file.name)
                if name is not None:
                    found.append(Version(path, int(name[1]), _size(file), name[2], file))
        return tuple(sorted(found, key=lambda version: version.time, reverse=True))


def _place(path: Path) -> str:
    """The file itself, whatever link it is reached by."""
    return os.path.normcase(os.path.realpath(path))


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return 0


def _pack(path: Path, file: Path) -> None:
    temporary = file.with_suffix(".part")
    temporary.unlink(missing_ok=True)
    try:
        with create_private(temporary) as target:
            with path.open("rb") as source, gzip.GzipFile("", "wb", compresslevel=1, fileobj=target, mtime=0) as packed:
                shutil.copyfileobj(source, packed, _CHUNK)
            os.fsync(target.fileno())
        os.replace(temporary, file)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise
