"""What is known of a file beside its deals, as values: how it was written, so that it can be written so again."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from cosell_desk.core.deals import DealTable
from cosell_desk.core.faults import ColumnId, DealId


@dataclass(frozen=True, slots=True)
class Conversion:
    """What reading changed so that a cell reads as its author saw it: a kebab-case word and how many cells."""

    kind: str
    count: int


@dataclass(frozen=True, slots=True, eq=False)
class CsvSource:
    """What writing a CSV file without loss needs: its whole text, and whose the rows and columns in it are.

    `bom` are the file's first bytes as they stood. `heading_at` counts records from 0, banner lines and blank rows
    included. `columns` are those of the heading row, then the surplus ones; `rows` says of every record below the
    heading row whose it is: None for a blank row.
    """

    text: str = field(repr=False)
    bom: bytes
    is_encoding_forced: bool
    heading_at: int
    columns: tuple[ColumnId, ...]
    rows: tuple[DealId | None, ...] = field(repr=False)


@dataclass(frozen=True, slots=True, eq=False)
class WorkbookSource:
    """What writing into a workbook without loss needs: its bytes, and whose the rows and columns of the sheet are.

    `rows` and `columns` are the sheet's own numbers, counted from 1, by deal and by column.
    """

    content: bytes = field(repr=False)
    rows: dict[DealId, int] = field(repr=False)
    columns: dict[ColumnId, int] = field(repr=False)


@dataclass(frozen=True, slots=True)
class FileShape:
    """How a file is written. `heading_row` is the row that a spreadsheet shows for the headings."""

    format: str
    encoding: str | None = None
    bom: bool = False
    delimiter: str | None = None
    line_end: str | None = None
    sheet: str | None = None
    sheets: tuple[str, ...] = ()
    heading_row: int = 1
    source: CsvSource | WorkbookSource | None = field(default=None, repr=False, compare=False)


NEW_CSV = FileShape("csv", encoding="utf-8", bom=True, delimiter=",", line_end="\r\n")
"""A CSV file that does not exist yet, as Partner Center and Excel both read it."""


def as_csv(shape: FileShape) -> FileShape:
    """The shape itself for a CSV file, that of a new CSV file for any other."""
    return shape if shape.format == NEW_CSV.format else NEW_CSV


@dataclass(frozen=True, slots=True)
class Opened:
    """A file that was read."""

    path: Path
    table: DealTable
    shape: FileShape
    conversions: tuple[Conversion, ...] = ()
