"""The raw text of CSV records: cutting one into its fields as csv.reader reads them, and putting new cells in."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence
from functools import cache

# A cell may be as long as the file; Python's own limit of 131,072 characters would refuse long notes.
csv.field_size_limit(2**31 - 1)  # what a C long of Windows holds

_END = re.compile(r"(?:\r\n|\n|\r)\Z")


def records(lines: Sequence[str], delimiter: str) -> Iterator[tuple[list[str], str]]:
    """Every record's cells, and its raw text with its line end."""
    reader = csv.reader(lines, delimiter=delimiter)
    start = 0
    for values in reader:
        end = reader.line_num
        yield values, lines[start] if end == start + 1 else "".join(lines[start:end])
        start = end


def is_blank(values: Sequence[str]) -> bool:
    return not any(map(str.strip, values))


def line_end(raw: str) -> str:
    """How the record ends; "" for the last one of a file that does not end its last line."""
    found = _END.search(raw)
    return found[0] if found else ""


def quoted(text: str, delimiter: str, always: bool = False) -> str:
    """The raw text of a cell: in quotes where it must be, or always."""
    if always or any(mark in text for mark in (delimiter, '"', "\r", "\n")):
        return '"' + text.replace('"', '""') + '"'
    return text


def cut(raw: str, delimiter: str) -> tuple[list[str], str]:
    """The raw fields of a record and its line end; joined by the delimiter they are the record again."""
    field = _field(delimiter)
    fields = []
    at = 0
    while True:
        found = field.match(raw, at)
        assert found is not None  # the pattern matches nothing, too
        fields.append(found[0])
        at = found.end()
        if not raw.startswith(delimiter, at):
            return fields, raw[at:]
        at += len(delimiter)


def value_of(field: str) -> str:
    """The text that csv.reader reads from a raw field."""
    if not field.startswith('"'):
        return field
    found = _INSIDE.match(field)
    assert found is not None
    return found[1].replace('""', '"') + field[found.end() :]


def is_open(raw: str, delimiter: str) -> bool:
    """Whether the record's last cell begins with a quote that nothing closes; only a file's last record can be so."""
    last = cut(raw, delimiter)[0][-1]
    found = _INSIDE.match(last)
    return found is not None and not found[2]


def spliced(
    raw: str, values: Sequence[str], texts: Sequence[str | None], sources: Sequence[int], delimiter: str
) -> str:
    """The record with other cells; every cell that did not change keeps its raw text, quotes and all.

    `values` are the record's cells as read. `texts` are those to write and `sources` where each stood in the record
    (-1: nowhere). A text of None is written only if cells follow it: the record was short there.
    """
    fields, end = cut(raw, delimiter)
    if is_open(fields[-1], delimiter):
        fields[-1] += '"'
    if [value_of(field) for field in fields] != list(values):
        # The reader saw other cells than the cutter: written anew, in the record's own style.
        always = bool(fields) and sum(field.startswith('"') for field in fields) * 2 > len(fields)
        fields = [quoted(value, delimiter, always) for value in values]
        end = line_end(raw)
    new: list[str] = []
    written = 0
    for text, source in zip(texts, sources, strict=True):
        old = fields[source] if 0 <= source < len(fields) else None
        if text is None:
            new.append("")
            continue
        if old is not None and values[source] == text:
            new.append(old)
        else:
            new.append(quoted(text, delimiter, _is_quoted(old, fields)))
        written = len(new)
    return delimiter.join(new[:written]) + end


def _is_quoted(old: str | None, fields: Sequence[str]) -> bool:
    """Whether a new cell stands in quotes: as the old one did, and in a record where all cells do."""
    if old:
        return old.startswith('"')
    filled = [field for field in fields if field]
    return bool(filled) and all(field.startswith('"') for field in filled) and (old is None or len(filled) > 1)


def quoting_of(raws: Sequence[str], delimiter: str) -> tuple[bool, bool]:
    """How these records are mostly written: filled cells in quotes without need, empty cells in quotes."""
    filled = filled_quoted = empty = empty_quoted = 0
    for raw in raws:
        for field in cut(raw, delimiter)[0]:
            is_quoted = field.startswith('"')
            value = value_of(field)
            if not value:
                empty += 1
                empty_quoted += is_quoted
            elif not is_quoted or quoted(value, delimiter) == value:
                filled += 1
                filled_quoted += is_quoted
    return 2 * filled_quoted > filled, 2 * empty_quoted > empty


_INSIDE = re.compile(r'"([^"]*+(?:""[^"]*+)*)("?+)')


@cache
def _field(delimiter: str) -> re.Pattern[str]:
    """One raw field as csv.reader reads it: quotes count only at its beginning, and what follows them is plain."""
    return re.compile(rf'(?:"[^"]*+(?:""[^"]*+)*"?+)?[^{re.escape(delimiter)}\r\n]*+')
