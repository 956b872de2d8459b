"""Saving a table as a workbook: into the one that was opened, or as a new one."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import BinaryIO

from cosell_desk.core.deals import DealTable
from cosell_desk.core.errors import NotWritten, Unreadable
from cosell_desk.core.translate import QT_TRANSLATE_NOOP
from cosell_desk.core.watch import Watch, unwatched
from cosell_desk.files.csv_files import gc_paused
from cosell_desk.files.csv_text import is_blank
from cosell_desk.files.safe import NOT_THE_SAME, replace
from cosell_desk.files.shape import FileShape, Opened, WorkbookSource
from cosell_desk.files.workbook_reading import read_content, read_workbook
from cosell_desk.files.xlsx_new import new_workbook
from cosell_desk.files.xlsx_package import Package
from cosell_desk.files.xlsx_save import placed, saved_into

NEW_WORKBOOK = FileShape("xlsx", sheet="Deals", sheets=("Deals",))
"""A workbook that does not exist yet."""
_WRITABLE = ("xlsx", "xlsm")
_LONGEST_TEXT = 32_767

ONLY_READ = QT_TRANSLATE_NOOP(
    "File",
    "“{name}” was not written: Cosell Desk reads .{format} workbooks but does not write them. Save as .xlsx or as CSV.",
)
OTHER_ENDING = QT_TRANSLATE_NOOP(
    "File", "“{name}” was not written: this workbook must keep the ending .{format}. Change the ending, or save as CSV."
)
TOO_LONG = QT_TRANSLATE_NOOP(
    "File",
    "“{name}” was not written: “{heading}” of deal {deal} has {count} characters, and a cell of Excel holds at most"
    " 32,767. Shorten it, or save as CSV.",
)
BROKEN_CHARACTER = QT_TRANSLATE_NOOP(
    "File",
    "“{name}” was not written: “{heading}” of deal {deal} holds a broken character (half a character). Type the text"
    " again.",
)
SIGNATURE = QT_TRANSLATE_NOOP("Workbook", "the digital signature: whoever signed the workbook has to sign it again")


def as_workbook(shape: FileShape) -> FileShape:
    """The shape itself for a workbook that can be written, that of a new workbook for any other file."""
    return shape if shape.format in _WRITABLE else NEW_WORKBOOK


def write_workbook(table: DealTable, shape: FileShape, path: Path, *, watch: Watch | None = None) -> FileShape:
    """Write the table into the workbook that the shape comes from, or as a new one if it comes from none.

    What was not edited stays as it is, byte for byte if nothing was. Raises NotWritten; the old file then is untouched.
    """
    watch = watch or unwatched
    watch(0.0)
    if shape.format not in _WRITABLE:
        raise NotWritten(path, ONLY_READ, name=path.name, format=shape.format)
    ending = path.suffix.lower().lstrip(".")
    is_new_with_macros = shape.format == "xlsm" and not isinstance(shape.source, WorkbookSource)
    if (ending in _WRITABLE and ending != shape.format) or is_new_with_macros:
        shape = NEW_WORKBOOK if is_new_with_macros else shape
        raise NotWritten(path, OTHER_ENDING, name=path.name, format=shape.format)
    _check_texts(table, path)
    with gc_paused():
        if isinstance(shape.source, WorkbookSource):
            content, source, heading_row = _into_the_opened(table, shape, shape.source, path, watch)
        else:
            content = new_workbook(table, NEW_WORKBOOK.sheet or "")
            rows = {deal: at for at, deal in enumerate(table.deals, 2)}
            source = WorkbookSource(content, rows, {column.id: at for at, column in enumerate(table.columns, 1)})
            shape, heading_row = NEW_WORKBOOK, 1

        def produce(file: BinaryIO) -> None:
            file.write(content)

        def verify(written: Path) -> None:
            back = read_workbook(written, sheet=shape.sheet, watch=lambda share: watch(0.5 + share / 2))
            if not _is_same(table, source, heading_row, back):
                raise NotWritten(path, NOT_THE_SAME, name=path.name)

        watch(0.5)
        replace(path, produce, verify)
    watch(1.0)
    return dataclasses.replace(shape, heading_row=heading_row, source=source)


def parts_that_would_be_lost(path: Path) -> tuple[str, ...]:
    """What saving edits into the workbook takes away, in plain words, each to be translated.

    Charts, pictures, pivot tables, notes, macros and other sheets are not among them: only the edited sheet's cells
    change. Raises Unreadable for what is no workbook.
    """
    with path.open("rb") as file:
        content = file.read()
    if not content.startswith(b"PK"):
        return ()
    signed = any(name.lower().startswith("_xmlsignatures/") for name in Package(content, path).parts)
    return (SIGNATURE,) if signed else ()


def _into_the_opened(
    table: DealTable, shape: FileShape, source: WorkbookSource, path: Path, watch: Watch
) -> tuple[bytes, WorkbookSource, int]:
    try:
        opened = read_content(source.content, path, sheet=shape.sheet, watch=lambda share: watch(share / 3))
    except Unreadable as error:
        raise NotWritten(path, NOT_THE_SAME, name=path.name) from error
    held = opened.shape.source
    assert isinstance(held, WorkbookSource)  # of a workbook
    plan = placed(table, opened.table, source, shape.heading_row, held)
    content = source.content
    if plan.changes is not None:
        package = Package(content, path)
        sheet = next(each for each in package.sheets() if each.name == shape.sheet)
        content = saved_into(package, sheet, plan.changes, path)
    return content, WorkbookSource(content, plan.rows, plan.columns), shape.heading_row


def _check_texts(table: DealTable, path: Path) -> None:
    """Excel calls a workbook damaged whose cells it cannot hold."""
    for place, texts in enumerate(table.rows(), 1):
        for column, text in zip(table.columns, texts, strict=True):
            if len(text) > _LONGEST_TEXT:
                count = f"{len(text):,}"
                where = {"heading": column.heading, "deal": f"{place:,}", "count": count}
                raise NotWritten(path, TOO_LONG, name=path.name, **where)
            if not text.isascii():
                try:
                    text.encode()
                except UnicodeEncodeError as error:
                    where = {"heading": column.heading, "deal": f"{place:,}"}
                    raise NotWritten(path, BROKEN_CHARACTER, name=path.name, **where) from error


def _is_same(table: DealTable, source: WorkbookSource, heading_row: int, back: Opened) -> bool:
    """Whether what was read back is the table; blank deals and columns at the edge are not read."""
    read = back.shape.source
    if not isinstance(read, WorkbookSource) or back.shape.heading_row != heading_row:
        return False
    deal_at = {row: deal for deal, row in read.rows.items()}
    column_at = {at: column for column, at in read.columns.items()}
    columns = [column_at.pop(source.columns[column.id], None) for column in table.columns]
    for column, its in zip(table.columns, columns, strict=True):
        if column.heading != ("" if its is None else back.table.column(its).heading):
            return False
    if column_at:
        return False
    positions = [None if its is None else back.table.position(its) for its in columns]
    for deal in table.deals:
        texts = table.texts(deal)
        found = deal_at.pop(source.rows[deal], None)
        if found is None:
            if not is_blank(texts):
                return False
            continue
        again = back.table.texts(found)
        if [("" if at is None else again[at]) for at in positions] != list(texts):
            return False
    return not deal_at
