"""Saving a table in its file's own format."""

from __future__ import annotations

from pathlib import Path

from cosell_desk.core.deals import DealTable
from cosell_desk.core.watch import Watch
from cosell_desk.files.csv_writing import write_csv
from cosell_desk.files.import_ready import mended_headings, write_import_ready
from cosell_desk.files.shape import NEW_CSV, FileShape

__all__ = ["mended_headings", "write", "write_import_ready"]


def write(
    table: DealTable, shape: FileShape, path: Path | str, *, encoding: str | None = None, watch: Watch | None = None
) -> FileShape:
    """Write the table as `shape` says, verified, whole or not at all; the shape that comes back is for the next save.

    `encoding` changes that of a CSV file. Raises NotWritten, and then nothing on the disk has changed.
    """
    if shape.format == NEW_CSV.format:
        return write_csv(table, shape, Path(path), encoding=encoding, watch=watch)
    # Writing workbooks takes libraries that a CSV file does not need.
    from cosell_desk.files.workbooks import write_workbook

    return write_workbook(table, shape, Path(path), watch=watch)
