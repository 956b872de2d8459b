"""Reading a CSV file into a table, losing nothing that is needed to write it back."""

from __future__ import annotations

import csv
import gc
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from cosell_desk.core.deals import DealTable, FileFacts
from cosell_desk.core.errors import Unreadable
from cosell_desk.core.translate import QT_TRANSLATE_NOOP
from cosell_desk.core.watch import Watch, unwatched
from cosell_desk.files.csv_text import is_blank, line_end
from cosell_desk.files.encodings import decode, lines_of
from cosell_desk.files.heading_row import find_heading_row, looks_like, refusal
from cosell_desk.files.limits import MAX_BYTES, check_bytes, check_columns, check_file, check_rows, explained
from cosell_desk.files.shape import CsvSource, FileShape, Opened

DELIMITERS = (",", ";", "\t", "|")
_SEPARATOR_LINE = re.compile(r'"?sep=([^\w\s"]|\t)"?[\r\n]*', re.IGNORECASE)
"""Excel's own first line that names the delimiter; Excel does not show it as a row."""
_HEAD = 1024 * 1024
"""Headings, and the banner lines above them, are within the first megabyte, or it is no co-sell file."""
_ROWS_BETWEEN_LOOKS = 512
_ROWS_TELLING_LINE_ENDS = 1_000

NOT_CSV = QT_TRANSLATE_NOOP(
    "File", "“{name}” could not be read as CSV: {reason}. Open it in a spreadsheet and save it anew as CSV UTF-8."
)


def read_csv(path: Path, *, encoding: str | None = None, watch: Watch | None = None) -> Opened:
    """Raises NotADealFile or Unreadable."""
    watch = watch or unwatched
    watch(0.0)
    size = check_file(path)
    with explained(path), gc_paused():
        with path.open("rb") as file:
            content = file.read(_HEAD)
            if size > _HEAD and b"\n" not in content and b"\r" not in content:
                raise refusal(path, "no-table")
            content += file.read(MAX_BYTES + 1 - len(content))
        check_bytes(path, len(content))
        decoded = decode(content, path, encoding)
        del content
        lines = lines_of(decoded.text)
        delimiter, heading_at = _find_table(lines, path)
        table, line_break, blank = table_of(lines, delimiter, heading_at, path, watch)
    deals = iter(table.deals)
    source = CsvSource(
        decoded.text,
        decoded.bom,
        encoding is not None,
        heading_at,
        tuple([column.id for column in table.columns]),
        tuple([None if at in blank else next(deals) for at in range(len(table) + len(blank))]),
    )
    shape = FileShape(
        "csv",
        encoding=decoded.encoding,
        bom=bool(decoded.bom),
        delimiter=delimiter,
        line_end=line_break,
        heading_row=heading_at + 1 - _hidden_rows(lines),
        source=source,
    )
    watch(1.0)
    return Opened(path, table, shape)


def table_of(
    lines: Sequence[str], delimiter: str, heading_at: int, path: Path, watch: Watch = unwatched
) -> tuple[DealTable, str, set[int]]:
    """The table whose headings are record `heading_at` (from 0), the file's usual line end, and which rows are blank.

    Those are counted from 0 below the heading row.
    """
    rows: list[list[str]] = []
    numbers: list[int] = []
    headings: list[str] = []
    blank: set[int] = set()
    width = widest = told_width = short = 0
    line_ends: Counter[str] = Counter()
    hidden = _hidden_rows(lines)
    reader = csv.reader(lines, delimiter=delimiter)
    try:
        for at, row in enumerate(reader):
            if at < _ROWS_TELLING_LINE_ENDS:
                line_ends[line_end(lines[reader.line_num - 1])] += 1
            if at <= heading_at:
                if at == heading_at:
                    headings, width = row, len(row)
                    widest, told_width = width, _filled_width(row)
                    check_columns(path, width)
                continue
            if at % _ROWS_BETWEEN_LOOKS == 0:
                watch(reader.line_num / len(lines))
                check_rows(path, at - heading_at)
            if is_blank(row):
                blank.add(at - heading_at - 1)
                continue
            if len(row) < width:
                short += len(row) < told_width
                row += [""] * (width - len(row))
            elif len(row) > width:
                widest = max(widest, _filled_width(row))
            rows.append(row)
            numbers.append(at + 1 - hidden)
        check_rows(path, len(blank) + len(rows))
        check_columns(path, widest)
    except csv.Error as error:
        raise Unreadable(path, NOT_CSV, name=path.name, reason=str(error)) from error
    for row in rows:
        if len(row) != widest:
            row[widest:] = [""] * (widest - len(row))
    del line_ends[""]
    usual = line_ends.most_common(1)
    facts = FileFacts(short_rows=short, blank_rows=len(blank), banner_lines=heading_at)
    table = DealTable.of(headings, rows, numbers, surplus=widest - width, facts=facts)
    return table, usual[0][0] if usual else "\r\n", blank


@contextmanager
def gc_paused() -> Iterator[None]:
    """Making a million texts sets the collector off again and again, and there is nothing for it to collect."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _filled_width(row: Sequence[str]) -> int:
    """How many cells the row has without the blank ones at its end."""
    return next((at for at in range(len(row), 0, -1) if row[at - 1].strip()), 0)


def _hidden_rows(lines: Sequence[str]) -> int:
    """1 for a file with Excel's line that names the delimiter, which no spreadsheet shows."""
    return int(bool(lines) and _SEPARATOR_LINE.fullmatch(lines[0]) is not None)


def _find_table(lines: Sequence[str], path: Path) -> tuple[str, int]:
    """The delimiter that shows the most known headings, and the record they stand in; F1 where there is none."""
    head = _head(lines)
    named = _SEPARATOR_LINE.fullmatch(lines[0]) if lines else None
    candidates = list(dict.fromkeys([*([named[1]] if named else []), *DELIMITERS]))
    best: tuple[int, str, int] | None = None
    for delimiter in candidates:
        found = find_heading_row(csv.reader(head, delimiter=delimiter))
        if found is not None and (best is None or found[1] > best[0]):
            best = found[1], delimiter, found[0]
    if best is not None:
        return best[1], best[2]
    codes = {looks_like(csv.reader(head, delimiter=delimiter)) for delimiter in candidates}
    if len(head) < len(lines):
        codes.discard("empty")
    raise refusal(path, next((code for code in _TELLING if code in codes), "no-table"))


_TELLING = ("deal-registrations", "leads", "crm-export", "empty")


def _head(lines: Sequence[str]) -> list[str]:
    head = []
    left = _HEAD
    for line in lines:
        left -= len(line)
        if left < 0:
            break
        head.append(line)
    return head
