"""Writing what an upload needs: the import-ready parts, and the deals that must be mended first."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from cosell_desk.core.changes import Edit, RemoveDeals
from cosell_desk.core.deals import DealTable
from cosell_desk.core.errors import NotWritten
from cosell_desk.core.faults import DealId
from cosell_desk.core.translate import QT_TRANSLATE_NOOP
from cosell_desk.core.upload import Fate, UploadPlan
from cosell_desk.core.watch import Watch, unwatched
from cosell_desk.files.safe import FAILED, replace
from cosell_desk.files.shape import FileShape, as_csv
from cosell_desk.files.write import write, write_import_ready

DOES_NOT_ADD_UP = QT_TRANSLATE_NOOP(
    "File", "Nothing was written: the plan does not fit the deals of “{name}” any more. Make it anew."
)
IS_BLOCKED = QT_TRANSLATE_NOOP("File", "Nothing of “{name}” was written: it has errors that must be mended first.")
IS_THERE = QT_TRANSLATE_NOOP(
    "File",
    "Nothing was written: in “{folder}” there is already {names}. Choose another folder, or allow overwriting.",
)
IS_THE_SOURCE = QT_TRANSLATE_NOOP(
    "File", "Nothing was written: “{name}” in “{folder}” is the file itself that is read here. Choose another folder."
)
NO_FOLDER = QT_TRANSLATE_NOOP(
    "File", "Nothing was written: “{folder}” is no folder and cannot be made one ({reason}). Choose another."
)
_NAMED = 3


@dataclass(frozen=True, slots=True)
class Targets:
    """The files to be written: one for each part, one for the deals to mend, one for those that succeeded."""

    parts: tuple[Path, ...]
    to_fix: Path | None
    succeeded: Path | None = None

    @property
    def all(self) -> tuple[Path, ...]:
        return (*self.parts, *[path for path in (self.to_fix, self.succeeded) if path is not None])


def targets(plan: UploadPlan, folder: Path, name: str, *, with_succeeded: bool = False) -> Targets:
    """NAME-1-of-3.csv and so on; NAME-to-fix.csv where deals are left out for errors; NAME-succeeded.csv if wanted and
    any did."""
    count = len(plan.parts)
    parts = tuple([folder / f"{name}-{number}-of-{count}.csv" for number in range(1, count + 1)])
    return Targets(
        parts,
        folder / f"{name}-to-fix.csv" if plan.of(Fate.BLOCKED) else None,
        folder / f"{name}-succeeded.csv" if with_succeeded and plan.of(Fate.SUCCEEDED) else None,
    )


def left_from_before(to_write: Targets, folder: Path, name: str) -> list[Path]:
    """Parts of an earlier upload of this name that will not be overwritten: uploaded with the new ones by mistake,
    they would make duplicates."""
    of_a_part = re.compile(re.escape(name) + r"-(?:[0-9]+-of-[0-9]+|to-fix)\.csv")
    new = {path.name for path in to_write.all}
    try:
        names = sorted(os.listdir(folder))
    except OSError:
        return []
    return [folder / found for found in names if found not in new and of_a_part.fullmatch(found)]


def write_parts(
    table: DealTable,
    shape: FileShape,
    plan: UploadPlan,
    to_write: Targets,
    *,
    bom: bool = True,
    overwrites: bool = False,
    keep: Sequence[Path] = (),
    keep_earlier: Callable[[Path], object] | None = None,
    watch: Watch | None = None,
) -> None:
    """Write every part, and in the file's own dialect the deals to mend and those that succeeded, each read back and
    compared.

    `keep` are files that must not be overwritten whatever is said, under no other name either. `keep_earlier` is
    called with every file that will be replaced before the first one is, and what it raises stops everything. Raises
    NotWritten, and then no new file is left behind and every old one is as it was: parts of two uploads side by side
    would make duplicates.
    """
    watch = watch or unwatched
    folder = to_write.all[0].parent if to_write.all else Path()
    source = keep[0] if keep else folder
    if plan.is_blocked:
        raise NotWritten(source, IS_BLOCKED, name=source.name)
    if not plan.adds_up(table.deals):
        raise NotWritten(source, DOES_NOT_ADD_UP, name=source.name)
    if not to_write.all:
        return
    _check(to_write.all, folder, overwrites, keep)
    _make_folder(folder)
    made = [path for path in to_write.all if not os.path.lexists(path)]
    replaced = [path for path in to_write.all if path.is_file()]
    if keep_earlier is not None:
        for path in replaced:
            keep_earlier(path)
    before = {path: _content(path) for path in replaced}
    total = len(to_write.all)
    try:
        for at, (path, deals) in enumerate(zip(to_write.parts, plan.parts, strict=True)):
            write_import_ready(table, deals, path, bom=bom, watch=_share(watch, at, total))
        beside = [(to_write.to_fix, Fate.BLOCKED), (to_write.succeeded, Fate.SUCCEEDED)]
        at = len(to_write.parts)
        for beside_path, fate in beside:
            if beside_path is not None:
                write(_only(table, plan.of(fate)), as_csv(shape), beside_path, watch=_share(watch, at, total))
                at += 1
    except BaseException:
        for path in made:
            with suppress(OSError):
                path.unlink()
        for path, content in before.items():
            with suppress(OSError, NotWritten):
                _put_back(path, content)
        raise


def _content(path: Path) -> bytes:
    """What a file holds that is about to be replaced. Parts are small."""
    try:
        return path.read_bytes()
    except OSError as error:
        reason = os.strerror(error.errno) if error.errno else str(error)
        raise NotWritten(path, FAILED, name=path.name, reason=reason) from error


def _put_back(path: Path, content: bytes) -> None:
    def produce(file: BinaryIO) -> None:
        file.write(content)

    if path.read_bytes() != content:
        replace(path, produce, verify=lambda _: None)


def _share(watch: Watch, at: int, total: int) -> Watch:
    return lambda share: watch((at + share) / total)


def _check(paths: Sequence[Path], folder: Path, overwrites: bool, keep: Sequence[Path]) -> None:
    """All of them before the first is written: half an upload is worse than none."""
    there = [path for path in paths if os.path.lexists(path)]
    for path in there:
        if any(is_same_file(path, other) for other in keep):
            raise NotWritten(path, IS_THE_SOURCE, name=path.name, folder=str(folder))
    if there and not overwrites:
        names = ", ".join([f"“{path.name}”" for path in there[:_NAMED]])
        if len(there) > _NAMED:
            names += f" (+{len(there) - _NAMED})"
        raise NotWritten(there[0], IS_THERE, folder=str(folder), names=names)


def is_same_file(path: Path, other: Path) -> bool:
    """Whether both name one file, through links and other spellings too."""
    try:
        return path.samefile(other)
    except (OSError, ValueError):
        return os.path.normcase(os.path.realpath(path)) == os.path.normcase(os.path.realpath(other))


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (OSError, ValueError) as error:
        reason = os.strerror(error.errno) if isinstance(error, OSError) and error.errno else str(error)
        raise NotWritten(folder, NO_FOLDER, folder=str(folder), reason=reason) from error


def _only(table: DealTable, deals: Sequence[DealId]) -> DealTable:
    """A table of its own that holds nothing but these deals."""
    kept = set(deals)
    copy = table.copy()
    copy.apply(Edit((RemoveDeals(tuple([deal for deal in table.deals if deal not in kept])),)))
    return copy
