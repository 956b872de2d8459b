"""The original of every file saved from it, found again by that file's content when it is reopened.

In the user's data folder, `originals`:

    o-HASH.kept        an original: headings and texts, packed, under the hash of what is packed
    s-HASH.kept        a saved file, under the hash of its content: which original it has, whose its rows and columns
                       are, and the marks that no file of deals can hold
"""

from __future__ import annotations

import hashlib
import json
import os
import time
import zlib
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from weakref import WeakKeyDictionary

from cosell_desk.core.changes import Edit, MarkKey, SetMarks
from cosell_desk.core.deals import DealTable
from cosell_desk.core.faults import ColumnId, DealId
from cosell_desk.core.original import Original
from cosell_desk.core.translate import QT_TRANSLATE_NOOP
from cosell_desk.files.csv_text import is_blank
from cosell_desk.files.edit_codec import Json, written
from cosell_desk.files.table_codec import read_sealed, sealed
from cosell_desk.files.user_data import ORIGINALS, UserData, content_hash, kept, write_private

SCHEMA = 1
SAVES_PER_FILE = 20
"""Of a file that is saved again and again, only the last contents can be reopened."""

THE_ORIGINAL = QT_TRANSLATE_NOOP("Originals", "The original of the file, with which changes are told,")

_GONE = -1
_BROKEN = (OSError, ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError, zlib.error)
_LARGEST = 1024 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Found:
    """What is known of a file that this program saved.

    `marks` is the edit that puts back what was marked in it. `received` is the table as results told it was sent.
    """

    original: Original
    marks: Edit
    received: Original | None


@dataclass(frozen=True, slots=True)
class KeptOriginal:
    """An original in the list of what is kept: the files saved from it, last one first, and what they take together."""

    key: str
    names: tuple[str, ...]
    saved: float
    files: int
    size: int


@dataclass(frozen=True, slots=True)
class _Packed:
    """Where a table's deals and columns stand in an original that lies on the disk."""

    key: str
    row_of: dict[DealId, int]
    place_of: dict[ColumnId, int]


class Originals:
    """`now` answers the seconds since 1970."""

    def __init__(self, user_data: UserData, now: Callable[[], float] = time.time) -> None:
        self._user_data = user_data
        self._now = now
        self._packed: WeakKeyDictionary[Original, _Packed] = WeakKeyDictionary()

    @property
    def folder(self) -> Path:
        return self._user_data.path(ORIGINALS)

    def keep(self, original: Original, table: DealTable, saved: Path, *, received: Original | None = None) -> None:
        """Remember the original of a file that was saved just now from `table`. Raises NotKept."""
        with kept(self.folder, THE_ORIGINAL):
            self._user_data.make(ORIGINALS)
            packed = self._packed.get(original)
            if packed is None or not self._file_of(packed.key).exists():
                packed = self._pack(original, table)
                self._packed[original] = packed
            # Rows without text are not read as deals.
            deals = [deal for deal in table.deals if not is_blank(table.texts(deal))]
            entry: Json = {
                "schema": SCHEMA,
                "original": packed.key,
                "is_the_file": original.is_the_file,
                "name": saved.name,
                "path": os.path.abspath(saved),
                "saved": self._now(),
                "headings": [column.heading for column in table.columns],
                "rows": _ranges([packed.row_of.get(deal, _GONE) for deal in deals]),
                "places": _ranges([packed.place_of.get(column.id, _GONE) for column in table.columns]),
                "marks": _marks(table, deals),
                "received": None if received is None else _received(received, table, deals),
            }
            content = content_hash(saved)
            write_private(self.folder / f"s-{content}.kept", *sealed(entry))
        self._forget_old_saves(packed.key, str(entry["path"]))

    def find(self, path: Path, table: DealTable) -> Found | None:
        """What is known of the file that `table` was read from; None for one that was not saved here.

        Damaged notes are no notes: the file is then its own original.
        """
        try:
            entry = read_sealed(self.folder / f"s-{content_hash(path)}.kept")
            if entry["schema"] != SCHEMA:
                return None
            rows = self._unpack(str(entry["original"]))
            if [column.heading for column in table.columns] != entry["headings"]:
                return None
            places, rows_of = _listed(entry["places"]), _listed(entry["rows"])
            if len(rows_of) != len(table) or len(places) != len(table.columns):
                return None
            place_of = {column.id: at for column, at in zip(table.columns, places, strict=True) if at != _GONE}
            row_of = {deal: at for deal, at in zip(table.deals, rows_of, strict=True) if at != _GONE}
            first = {deal: rows[at] for deal, at in row_of.items()}
            # Deals that are gone bear witness too (rule K5): under ids that no table gives.
            there = {*row_of.values()}
            first.update({-1 - at: row for at, row in enumerate(rows) if at not in there})
            original = Original(first, place_of, is_older=True, is_the_file=entry.get("is_the_file") is True)
            found = Found(original, _marks_edit(entry["marks"], table), _sent(entry["received"], table))
        except _BROKEN:
            return None
        self._packed[original] = _Packed(str(entry["original"]), row_of, place_of)
        return found

    # What is kept

    def kept(self) -> tuple[KeptOriginal, ...]:
        """Every original, the last used first."""
        saves: dict[str, list[tuple[float, str, int]]] = {}
        for path, entry in self._entries():
            of_it = saves.setdefault(str(entry["original"]), [])
            of_it.append((float(entry["saved"]), str(entry["name"]), _size(path)))
        found = []
        for path in self._files("o-*.kept"):
            key = path.stem.removeprefix("o-")
            of_it = sorted(saves.get(key, []), reverse=True)
            names = tuple(dict.fromkeys(name for _, name, _ in of_it))
            size = _size(path) + sum(size for _, _, size in of_it)
            found.append(KeptOriginal(key, names, of_it[0][0] if of_it else 0.0, len(of_it), size))
        return tuple(sorted(found, key=lambda each: each.saved, reverse=True))

    def forget(self, key: str) -> None:
        """One original and every note of a file saved from it. Raises NotKept where they cannot be removed."""
        with kept(self.folder, THE_ORIGINAL):
            for path, entry in self._entries():
                if entry["original"] == key:
                    path.unlink(missing_ok=True)
            if os.path.basename(key) == key:
                self._file_of(key).unlink(missing_ok=True)

    def forget_all(self) -> None:
        """Raises NotKept where something cannot be removed."""
        with kept(self.folder, THE_ORIGINAL):
            for path in self._files("*.kept"):
                path.unlink(missing_ok=True)

    def _file_of(self, key: str) -> Path:
        return self.folder / f"o-{key}.kept"

    def _files(self, pattern: str) -> list[Path]:
        try:
            return sorted(self.folder.glob(pattern))
        except OSError:
            return []

    def _entries(self) -> list[tuple[Path, Json]]:
        found = []
        for path in self._files("s-*.kept"):
            with suppress(*_BROKEN):
                entry = read_sealed(path)
                if {"original", "name", "path", "saved"} <= entry.keys():
                    found.append((path, entry))
        return found

    def _forget_old_saves(self, key: str, path: str) -> None:
        same = [
            (entry["saved"], file)
            for file, entry in self._entries()
            if (entry["original"], entry["path"]) == (key, path)
        ]
        for _, file in sorted(same, reverse=True)[SAVES_PER_FILE:]:
            with suppress(OSError):
                file.unlink()

    # Packing

    def _pack(self, original: Original, table: DealTable) -> _Packed:
        columns = list(original.positions)
        headings = [table.column(column).heading if table.has_column(column) else "" for column in columns]
        places = [original.positions[column] for column in columns]
        rows = [[row[at] for at in places] for row in original.rows.values()]
        body = written({"headings": headings, "rows": rows}).encode("ascii")
        key = hashlib.sha256(body).hexdigest()
        path = self._file_of(key)
        if not path.exists():
            write_private(path, zlib.compress(body, level=1))
        return _Packed(
            key,
            {deal: at for at, deal in enumerate(original.rows)},
            {column: at for at, column in enumerate(columns)},
        )

    def _unpack(self, key: str) -> list[list[str]]:
        """Raises OSError, ValueError or zlib.error for one that is gone or damaged."""
        unpacking = zlib.decompressobj()
        body = unpacking.decompress(self._file_of(key).read_bytes(), _LARGEST)
        if hashlib.sha256(body).hexdigest() != key:
            raise ValueError("damaged")
        rows: list[list[str]] = json.loads(body)["rows"]
        return rows


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _ranges(numbers: Sequence[int]) -> list[tuple[int, int]]:
    """Numbers that mostly follow each other, as (first, how many); a run of -1 counts as following, too."""
    found: list[tuple[int, int]] = []
    for number in numbers:
        if found:
            first, count = found[-1]
            if number == (_GONE if first == _GONE else first + count):
                found[-1] = (first, count + 1)
                continue
        found.append((number, 1))
    return found


def _listed(ranges: Any) -> list[int]:
    found: list[int] = []
    for first, count in ranges:
        found += [_GONE] * count if first == _GONE else range(first, first + count)
    return found


def _marks(table: DealTable, deals: Sequence[DealId]) -> list[tuple[str, int, int | None, str]]:
    """The table's marks by the places of rows and columns in the saved file."""
    row_of = {deal: at for at, deal in enumerate(deals)}
    found = []
    for key, text in table.marks.items():
        if key.deal not in row_of or (key.column is not None and not table.has_column(key.column)):
            continue
        place = None if key.column is None else table.position(key.column)
        found.append((key.kind, row_of[key.deal], place, text))
    return found


def _marks_edit(marks: Any, table: DealTable) -> Edit:
    made = tuple(
        [
            (MarkKey(kind, table.deals[row], None if place is None else table.columns[place].id), text)
            for kind, row, place, text in marks
        ]
    )
    return Edit((SetMarks(made),)) if made else Edit()


def _received(received: Original, table: DealTable, deals: Sequence[DealId]) -> Json:
    """What results told of the saved file's deals: those that are as they were sent only by their rows."""
    columns = [(at, column.id) for at, column in enumerate(table.columns) if column.id in received.positions]
    as_sent = []
    edited = []
    for row, deal in enumerate(deals):
        if received.is_as_opened(table, deal):
            as_sent.append(row)
        elif received.knows(deal):
            edited.append((row, [received.text(deal, column) for _, column in columns]))
    return {"places": [at for at, _ in columns], "as_sent": _ranges(as_sent), "edited": edited}


def _sent(received: Any, table: DealTable) -> Original | None:
    if received is None:
        return None
    columns = [table.columns[at] for at in received["places"]]
    rows: dict[DealId, Sequence[str]] = {}
    for row in _listed(received["as_sent"]):
        deal = table.deals[row]
        rows[deal] = [table.text(deal, column.id) for column in columns]
    for row, texts in received["edited"]:
        rows[table.deals[row]] = texts
    return Original(rows, {column.id: at for at, column in enumerate(columns)}, is_older=True)
