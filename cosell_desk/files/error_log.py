"""The log of the program's own errors, and what a user may send of one: types, places in the code, versions.

Never a message and never a value: the text of an exception may quote a cell. In the user's data folder, `log`.
"""

from __future__ import annotations

import os
import platform
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from cosell_desk import __version__
from cosell_desk.files.user_data import LOG, UserData, create_private

LARGEST = 256 * 1024
FILES = 3
"""The log itself and those before it: cosell-desk.log, cosell-desk.log.1, cosell-desk.log.2."""

_DEEPEST = 60
_PACKAGE = Path(__file__).resolve().parents[1]


def diagnostics(error: BaseException, trace: TracebackType | None = None, *, versions: str = "") -> str:
    """What may be told of an error: the types of it and of its causes, and the places in the code that it passed."""
    lines = [f"Cosell Desk {__version__}, Python {platform.python_version()}, {platform.system()} {platform.machine()}"]
    if versions:
        lines[0] += f", {versions}"
    for at, each in enumerate(_with_causes(error)):
        lines.append(("" if at == 0 else "after ") + _type(each))
        lines += ["  " + place for place in _places(trace if at == 0 and trace is not None else each.__traceback__)]
    return "\n".join(lines)


def _with_causes(error: BaseException) -> Iterator[BaseException]:
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        yield current
        current = current.__cause__ or current.__context__


def _type(error: BaseException) -> str:
    # The name is code; of an OSError the number tells more, and is no text either.
    kind = type(error)
    number = f" {error.errno}" if isinstance(error, OSError) and isinstance(error.errno, int) else ""
    return f"{kind.__module__}.{kind.__qualname__}{number}"


def _places(trace: TracebackType | None) -> list[str]:
    found = []
    while trace is not None:
        code = trace.tb_frame.f_code
        found.append(f"{_short(code.co_filename)}:{trace.tb_lineno} {code.co_name}")
        trace = trace.tb_next
    if len(found) > _DEEPEST:
        found[_DEEPEST // 2 : -_DEEPEST // 2] = ["…"]
    return found


def _short(name: str) -> str:
    """A file of code without the folders above it, which may name a person."""
    path = Path(name)
    with suppress(ValueError):
        return path.relative_to(_PACKAGE.parent).as_posix()
    parts = path.parts
    return "/".join(parts[parts.index("site-packages") + 1 :]) if "site-packages" in parts else path.name


class ErrorLog:
    """Nothing here raises: an error that cannot be logged is still told."""

    def __init__(self, user_data: UserData) -> None:
        self._user_data = user_data
        self._guard = threading.Lock()

    @property
    def path(self) -> Path:
        return self._user_data.path(LOG) / "cosell-desk.log"

    def write(self, diagnostics: str) -> None:
        moment = time.strftime("%Y-%m-%d %H:%M:%SZ", time.gmtime())
        entry = f"{moment}\n{diagnostics}\n\n".encode("utf-8", "backslashreplace")
        with self._guard, suppress(Exception):
            self._user_data.make(LOG)
            self._make_room(len(entry))
            if not self.path.exists():
                create_private(self.path).close()
            with self.path.open("ab") as file:
                file.write(entry)

    def _make_room(self, size: int) -> None:
        if not self.path.exists() or self.path.stat().st_size + size <= LARGEST:
            return
        files = [self.path, *[self.path.with_name(f"{self.path.name}.{number}") for number in range(1, FILES)]]
        for older, newer in zip(files[:0:-1], files[-2::-1], strict=True):
            if newer.exists():
                os.replace(newer, older)
