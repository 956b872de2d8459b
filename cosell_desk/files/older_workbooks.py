"""Workbooks that python-calamine reads for nothing more: .xls (Excel 97 to 2003) and .ods (LibreOffice).

The library makes a full rectangle of a sheet, however few of its cells are there, so how far the cells reach is
looked up first: a file of a few bytes may claim a cell in the last row and the last column.
"""

from __future__ import annotations

import io
import os
import re
import struct
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from cosell_desk.core.errors import Unreadable
from cosell_desk.core.translate import QT_TRANSLATE_NOOP
from cosell_desk.files.heading_row import binary_refusal
from cosell_desk.files.limits import TOO_MANY_ROWS, check_columns
from cosell_desk.files.xlsx_numbers import Value
from cosell_desk.files.xlsx_package import DAMAGED, ENCRYPTED, NO_SHEET, Package, Sheet
from cosell_desk.files.xlsx_scan import Look
from cosell_desk.files.xlsx_values import Grid

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

_MOST_CELLS = 65_536 * 256
"""A full sheet of Excel 97."""
_LONGEST_SECONDS = 120
_MOST_MEMORY = 4 * 1024**3
_OFFICE_FILE = QT_TRANSLATE_NOOP("File", "it looks like a file of another Office program")


class OlderWorkbook:
    """Raises Unreadable or NotADealFile for what is no such workbook."""

    def __init__(self, content: bytes, path: Path, package: Package | None = None) -> None:
        if package is None:
            _check_reach(path, _reach_of_xls(content, path))
        else:
            for name in ("META-INF/manifest.xml", "content.xml", "styles.xml", "meta.xml", "settings.xml"):
                if name in package.parts:
                    _check_form(package, name)
            if b"encryption-data" in _manifest(package):
                raise Unreadable(path, ENCRYPTED, name=path.name)
            _check_reach(path, _reach_of_ods(package))
        self._grids = _read_apart(content, path)
        self.sheets = tuple(self._grids)

    def look(self, sheet: Sheet) -> Look:
        return Look()

    def head(self, sheet: Sheet, rows: int) -> list[list[Value]]:
        grid = self._grids[sheet]
        return grid.rows[grid.first_filled() :][:rows]

    def values(self, sheet: Sheet, format_columns: Callable[[Grid], Iterable[int]]) -> Grid:
        """Number formats are not told for these workbooks."""
        return self._grids[sheet]


def _read_apart(content: bytes, path: Path) -> dict[Sheet, Grid]:
    """All sheets, read in a process of their own: the library ends the whole process over some damaged .xls files."""
    import multiprocessing

    context = multiprocessing.get_context("spawn")
    ours, its = context.Pipe(duplex=False)
    process = context.Process(target=_read_all, args=(its, content), daemon=True)
    process.start()
    its.close()
    try:
        answer = ours.recv() if ours.poll(_LONGEST_SECONDS) else None
    except EOFError:  # the process is gone
        answer = None
    finally:
        ours.close()
        process.kill()
        process.join()
        process.close()
    if answer is None:
        raise _damaged(path, "its sheets cannot be read")
    if answer == "password":
        raise Unreadable(path, ENCRYPTED, name=path.name)
    if not answer:
        raise Unreadable(path, NO_SHEET, name=path.name)
    return {
        Sheet(name, str(at), is_visible): Grid(row + 1, column + 1, rows)
        for at, (name, is_visible, (row, column), rows) in enumerate(answer)
    }


def _read_all(answer: Connection, content: bytes) -> None:
    """What the process of its own does."""
    import python_calamine
    from python_calamine import SheetTypeEnum, SheetVisibleEnum

    with open(os.devnull, "w") as nowhere:  # where the library tells of its panics
        os.dup2(nowhere.fileno(), 2)
    with suppress(ImportError, OSError, ValueError):  # Windows knows no such limit
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, _MOST_MEMORY))
    try:
        book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(content))
        sheets = []
        for each in book.sheets_metadata:
            if each.typ == SheetTypeEnum.WorkSheet:
                found = book.get_sheet_by_name(each.name)
                is_visible = each.visible == SheetVisibleEnum.Visible
                sheets.append((each.name, is_visible, found.start or (0, 0), found.to_python()))
        answer.send(sheets)
    except python_calamine.PasswordError:
        answer.send("password")
    except BaseException:  # also a panic of the library's Rust half; whatever it is, the workbook cannot be read
        answer.send(None)


def _damaged(path: Path, reason: str) -> Unreadable:
    return Unreadable(path, DAMAGED, name=path.name, reason=reason)


def _check_reach(path: Path, reaches: Iterable[tuple[int, int]]) -> None:
    for last_row, last_column in reaches:
        if last_row * last_column > _MOST_CELLS:
            check_columns(path, last_column)
            raise Unreadable(path, TOO_MANY_ROWS, name=path.name)


# .ods

_ODS_TAG = re.compile(
    rb"""<(?P<close>/)?table:(?P<name>table|table-row|table-cell|covered-table-cell)(?=[\s/>])"""
    rb"""(?P<attributes>(?:[^>"'/]++|"[^"]*"|'[^']*'|/(?!>))*)(?P<empty>/)?>"""
)
_REPEATED = re.compile(rb"""table:number-(?:rows|columns)-repeated=["']([0-9]{1,9})["']""")
_LONGEST_TAG = 64 * 1024


def _check_form(package: Package, name: str) -> None:
    """The library would read on for ever behind the end of XML that is not well formed."""
    from xml.parsers.expat import ExpatError, ParserCreate

    parser = ParserCreate()
    try:
        for chunk in package.chunks(name):
            parser.Parse(chunk, False)
        parser.Parse(b"", True)
    except ExpatError as error:
        raise package.damaged(f"{name} is no XML") from error


def _manifest(package: Package) -> bytes:
    name = "META-INF/manifest.xml"
    return package.read(name) if name in package.parts else b""


def _reach_of_ods(package: Package) -> list[tuple[int, int]]:
    """Of each table its last row and its last column that hold something."""
    found: list[tuple[int, int]] = []
    row = column = last_row = last_column = row_width = repeated = 0
    left = b""
    for chunk in package.chunks("content.xml"):
        text = left + chunk
        cut = text.rfind(b"<", max(0, len(text) - _LONGEST_TAG))
        cut = len(text) if cut < 0 else cut
        left = text[cut:]
        for tag in _ODS_TAG.finditer(text, 0, cut):
            name, attributes = tag["name"], tag["attributes"]
            again = _REPEATED.search(attributes)
            times = max(1, int(again[1])) if again else 1
            if name == b"table":
                if tag["close"]:
                    found.append((last_row, last_column))
                row = last_row = last_column = 0
            elif name == b"table-row":
                if not tag["close"]:
                    column, row_width, repeated = 0, 0, times
                if tag["close"] or tag["empty"]:
                    row += repeated
                    if row_width:
                        last_row, last_column = row, max(last_column, row_width)
            elif not tag["close"]:
                column += times
                if b"value-type" in attributes or b"formula" in attributes:
                    row_width = column
    return found


# .xls: an OLE file, which is a small file system, with a stream of records in it

_END_OF_CHAIN = 0xFFFFFFFA
_BOF, _FILE_PASS = 0x0809, 0x002F
_CELLS = frozenset({0x0006, 0x0203, 0x027E, 0x00BD, 0x00FD, 0x0204, 0x0205, 0x00D6, 0x0207})
_LONGEST_CHAIN = 2_000_000


def _reach_of_xls(content: bytes, path: Path) -> list[tuple[int, int]]:
    if "EncryptedPackage".encode("utf-16-le") in content:
        raise Unreadable(path, ENCRYPTED, name=path.name)
    try:
        stream = _workbook_stream(content)
    except (struct.error, IndexError, ValueError) as error:
        raise _damaged(path, "its parts do not fit together") from error
    if stream is None:
        raise binary_refusal(path, _OFFICE_FILE)
    found = []
    last_row = last_column = at = 0
    while at + 4 <= len(stream):
        record, length = struct.unpack_from("<HH", stream, at)
        at += 4
        if record == _BOF:
            found.append((last_row, last_column))
            last_row = last_column = 0
        elif record == _FILE_PASS:
            raise Unreadable(path, ENCRYPTED, name=path.name)
        elif record in _CELLS and length >= 4 and at + 4 <= len(stream):
            row, column = struct.unpack_from("<HH", stream, at)
            if record == 0x00BD:  # several numbers side by side; the last two bytes name the last column
                column = max(column, column + (length - 6) // 6 - 1)
            last_row, last_column = max(last_row, row + 1), max(last_column, column + 1)
        at += length
    found.append((last_row, last_column))
    return found


def _workbook_stream(content: bytes) -> bytes | None:
    """The stream of the file in which Excel keeps its workbook; None if there is none."""
    shift, small_shift = struct.unpack_from("<HH", content, 0x1E)
    if shift not in (9, 12) or small_shift != 6:
        raise ValueError("sectors of an odd size")
    size, small_size = 1 << shift, 1 << small_shift
    directory, cutoff, small_table = (struct.unpack_from("<I", content, at)[0] for at in (0x30, 0x38, 0x3C))
    next_list = struct.unpack_from("<I", content, 0x44)[0]

    def sector(number: int) -> bytes:
        return content[(number + 1) * size : (number + 2) * size]

    table_sectors = list(struct.unpack_from("<109I", content, 0x4C))
    lists_seen = 0
    while next_list < _END_OF_CHAIN and lists_seen * size < len(content):
        numbers = struct.unpack(f"<{size // 4}I", sector(next_list))
        table_sectors += numbers[:-1]
        next_list = numbers[-1]
        lists_seen += 1
    table = _numbers(b"".join([sector(number) for number in table_sectors if number < _END_OF_CHAIN]))

    def chain(start: int, following: tuple[int, ...]) -> list[int]:
        found: list[int] = []
        while start < _END_OF_CHAIN:
            if len(found) > min(_LONGEST_CHAIN, len(following)):
                raise ValueError("a chain without an end")
            found.append(start)
            start = following[start]
        return found

    def stream_of(start: int) -> bytes:
        return b"".join([sector(number) for number in chain(start, table)])

    entries = stream_of(directory)
    small_stream = b""
    for at in range(0, len(entries) - 127, 128):
        entry = entries[at : at + 128]
        length, kind = struct.unpack_from("<HB", entry, 0x40)
        start, long = struct.unpack_from("<II", entry, 0x74)
        name = entry[: max(0, length - 2)].decode("utf-16-le", "replace")
        if kind == 5 and start < _END_OF_CHAIN:
            small_stream = stream_of(start)
        elif kind == 2 and name.casefold() in ("workbook", "book"):
            if long >= cutoff:
                return stream_of(start)[:long]
            numbers = _numbers(stream_of(small_table))
            pieces = [small_stream[number * small_size : (number + 1) * small_size] for number in chain(start, numbers)]
            return b"".join(pieces)[:long]
    return None


def _numbers(raw: bytes) -> tuple[int, ...]:
    return struct.unpack(f"<{len(raw) // 4}I", raw[: len(raw) // 4 * 4])
