"""The file for Partner Center's upload: UTF-8, comma, CR LF, quotes only where needed, and no word in Errors."""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from cosell_desk.core.deals import DealTable, TableColumn
from cosell_desk.core.errors import NotWritten
from cosell_desk.core.faults import DealId
from cosell_desk.core.kinds import is_blank
from cosell_desk.core.layouts import Layout, recognise
from cosell_desk.core.watch import Watch, unwatched
from cosell_desk.files.csv_files import gc_paused
from cosell_desk.files.csv_writing import cell_refusal
from cosell_desk.files.encodings import UTF_8, lines_of, mark_of
from cosell_desk.files.safe import NOT_THE_SAME, replace

_ROWS_BETWEEN_LOOKS = 512
_AROUND_A_HEADING = " \t\r\n\u00a0\u200b\ufeff"
_WRITTEN_BY_PARTNER_CENTER = frozenset({"Errors"})
"""Columns that Partner Center fills with what it says of the last upload; they go up empty."""


@dataclass(frozen=True, slots=True)
class MendedHeading:
    """A heading that goes up under another spelling."""

    column: TableColumn
    heading: str


def mended_headings(table: DealTable) -> tuple[MendedHeading, ...]:
    """The headings that Partner Center would not know as they stand (rule F4), and how they are spelled right."""
    mended = []
    for column in table.columns:
        right = _right_heading(column, table.layout)
        if right != column.heading:
            mended.append(MendedHeading(column, right))
    return tuple(mended)


def write_import_ready(
    table: DealTable,
    deals: Sequence[DealId],
    path: Path | str,
    *,
    bom: bool = True,
    watch: Watch | None = None,
) -> None:
    """One part for the upload, read back and compared. Raises NotWritten, and then nothing on the disk has changed."""
    path = Path(path)
    watch = watch or unwatched
    mark = mark_of(UTF_8) if bom else b""

    def produce(file: BinaryIO) -> None:
        file.write(mark)
        text = io.TextIOWrapper(file, UTF_8, newline="", write_through=False)
        try:
            csv.writer(text, lineterminator="\r\n").writerows(_rows(table, deals, watch, 0.0))
        except UnicodeEncodeError as error:
            raise cell_refusal(table, path, UTF_8) from error
        finally:
            text.detach()

    def verify(written: Path) -> None:
        content = written.read_bytes()
        back = csv.reader(lines_of(content.removeprefix(mark).decode(UTF_8)))
        is_same = content.startswith(mark) and b"\0" not in content
        for row in _rows(table, deals, watch, 0.5):
            if not is_same:
                break
            # A row of one empty cell is written in quotes, so that every row is a record.
            is_same = next(back, None) == row
        if not is_same or next(back, None) is not None:
            raise (
                cell_refusal(table, path, UTF_8) if b"\0" in content else NotWritten(path, NOT_THE_SAME, name=path.name)
            )

    with gc_paused():
        replace(path, produce, verify)
    watch(1.0)


def part_hash(table: DealTable, deals: Sequence[DealId], *, bom: bool = True) -> str:
    """The SHA-256 of the file that `write_import_ready` would write."""
    digest = hashlib.sha256(mark_of(UTF_8) if bom else b"")
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\r\n").writerows(_rows(table, deals, unwatched, 0.0))
    digest.update(text.getvalue().encode(UTF_8, "surrogatepass"))
    return digest.hexdigest()


def _rows(table: DealTable, deals: Sequence[DealId], watch: Watch, done: float) -> Iterator[list[str]]:
    """The headings and then each deal's cells, as they go up; cells beyond the headings only where one is filled."""
    columns = [column for column in table.columns if not column.is_surplus and not _is_left_over(table, column)]
    yield [_right_heading(column, table.layout) for column in columns]
    width = len(columns)
    # Surplus columns stand last in the row that goes up, wherever they are in the table.
    order = [table.position(column.id) for column in columns]
    surplus = [at for at, column in enumerate(table.columns) if column.is_surplus]
    is_in_order = order == list(range(width))
    emptied = [
        at
        for at, column in enumerate(columns)
        if column.column is not None and column.column.name in _WRITTEN_BY_PARTNER_CENTER
    ]
    for count, deal in enumerate(deals):
        if count % _ROWS_BETWEEN_LOOKS == 0:
            watch(done + count / len(deals) / 2)
        texts = table.texts(deal)
        row = list(texts[:width]) if is_in_order else [texts[at] for at in order]
        for at in emptied:
            row[at] = ""
        if surplus:
            row += [texts[at] for at in surplus]
            while len(row) > width and not row[-1]:
                row.pop()
        yield row


def _is_left_over(table: DealTable, column: TableColumn) -> bool:
    """Whether the column has neither a heading nor a text in any deal: spreadsheets leave such ones at the right."""
    return is_blank(column.heading) and all(map(is_blank, table.column_texts(column.id)))


def _right_heading(column: TableColumn, layout: Layout) -> str:
    known = None if column.is_surplus else recognise(column.heading)
    if known is None:
        return column.heading
    if known.is_spelled_right:
        return column.heading.strip(_AROUND_A_HEADING)
    return layout.heading(known.column, known.number)
