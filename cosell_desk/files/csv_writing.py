"""Writing a table as CSV without loss: what was not edited stays as it stood in the file, byte for byte."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

from cosell_desk.core.deals import DealTable
from cosell_desk.core.errors import NotWritten
from cosell_desk.core.faults import DealId
from cosell_desk.core.translate import QT_TRANSLATE_NOOP
from cosell_desk.core.watch import Watch, unwatched
from cosell_desk.files.csv_files import gc_paused, table_of
from cosell_desk.files.csv_text import is_blank, is_open, line_end, quoted, quoting_of, records, spliced
from cosell_desk.files.encodings import UTF_8, decode, encode, lines_of, mark_of
from cosell_desk.files.safe import NOT_THE_SAME, replace
from cosell_desk.files.shape import CsvSource, FileShape

CANNOT_HOLD = QT_TRANSLATE_NOOP(
    "File",
    "“{name}” was not written: it is in the encoding {encoding}, which has no “{character}” (“{heading}” of deal"
    " {deal}). Save it as UTF-8, or replace the character.",
)
HEADING_CANNOT_HOLD = QT_TRANSLATE_NOOP(
    "File",
    "“{name}” was not written: it is in the encoding {encoding}, which has no “{character}” (heading “{heading}”)."
    " Save it as UTF-8, or replace the character.",
)
BROKEN_CHARACTER = QT_TRANSLATE_NOOP(
    "File",
    "“{name}” was not written: “{heading}” of deal {deal} holds a broken character (half a character, or NUL). Type the"
    " text again.",
)
_RECORDS_BETWEEN_LOOKS = 512
_RECORDS_TELLING_QUOTES = 50


def write_csv(
    table: DealTable, shape: FileShape, path: Path, *, encoding: str | None = None, watch: Watch | None = None
) -> FileShape:
    """Write the table as the shape says, or in another `encoding`. The shape that comes back is for the next save.

    Raises NotWritten; the old file then is untouched.
    """
    watch = watch or unwatched
    if encoding is not None and encoding != shape.encoding:
        shape = _in_encoding(shape, encoding)
    source = shape.source if isinstance(shape.source, CsvSource) else None
    coding, delimiter, bom = shape.encoding or UTF_8, shape.delimiter or ",", _bom(shape, source)
    forced = coding if source is not None and source.is_encoding_forced else None
    with gc_paused():
        pieces = _composed(table, source, delimiter, shape.line_end or "\r\n", watch)
        text = "".join([piece for piece, _ in pieces])
        if "\0" in text:
            raise cell_refusal(table, path, coding)
        try:
            content = bom + encode(text, coding)
        except UnicodeEncodeError as error:
            raise cell_refusal(table, path, coding) from error
        saved: list[CsvSource] = []

        def produce(file: BinaryIO) -> None:
            file.write(content)

        def verify(written: Path) -> None:
            again = written.read_bytes()
            decoded = decode(again, path, forced)
            if again != content or decoded.text != text:
                raise NotWritten(path, NOT_THE_SAME, name=path.name)
            heading_at = 0 if source is None else source.heading_at
            back, *_ = table_of(lines_of(text), delimiter, heading_at, path, lambda share: watch(0.5 + share / 2))
            rows = tuple([deal for _, deal in pieces[heading_at + 1 :]])
            if not _is_same(table, back) or len(back) + back.facts.blank_rows != len(rows):
                raise NotWritten(path, NOT_THE_SAME, name=path.name)
            columns = tuple([column.id for column in table.columns[: len(back.columns)]])
            saved.append(CsvSource(text, bom, forced is not None, heading_at, columns, rows))

        replace(path, produce, verify)
    watch(1.0)
    return dataclasses.replace(shape, source=saved[0])


def cell_refusal(table: DealTable, path: Path, encoding: str) -> NotWritten:
    """Says which cell the encoding cannot hold."""
    for heading, deal, text in _all_texts(table):
        for character in text:
            if character == "\0" or "\ud800" <= character <= "\udfff":
                return NotWritten(path, BROKEN_CHARACTER, name=path.name, heading=heading, deal=deal)
            try:
                encode(character, encoding)
            except UnicodeEncodeError:
                sentence = CANNOT_HOLD if deal else HEADING_CANNOT_HOLD
                where = {"heading": heading, "deal": deal, "character": character, "encoding": encoding}
                return NotWritten(path, sentence, name=path.name, **where)
    return NotWritten(path, NOT_THE_SAME, name=path.name)


def _all_texts(table: DealTable) -> Iterator[tuple[str, str, str]]:
    for column in table.columns:
        yield column.heading, "", column.heading
    for place, texts in enumerate(table.rows(), 1):
        for column, text in zip(table.columns, texts, strict=True):
            yield column.heading, f"{place:,}", text


def _in_encoding(shape: FileShape, encoding: str) -> FileShape:
    source = shape.source
    if isinstance(source, CsvSource):
        source = dataclasses.replace(source, bom=mark_of(encoding), is_encoding_forced=False)
    # With a mark, spreadsheets recognise what Windows-1252 could not hold.
    return dataclasses.replace(shape, encoding=encoding, bom=bool(mark_of(encoding)), source=source)


def _bom(shape: FileShape, source: CsvSource | None) -> bytes:
    if source is not None:
        return source.bom
    return mark_of(shape.encoding or UTF_8) if shape.bom else b""


def _composed(
    table: DealTable, source: CsvSource | None, delimiter: str, line_break: str, watch: Watch
) -> list[tuple[str, DealId | None]]:
    """The raw records of the new text in order, and whose each is; None for banners, headings and blank rows."""
    if source is None:
        rows = [([column.heading for column in table.columns], None), *zip(table.rows(), table.deals, strict=True)]
        return [(_fresh(table, row, delimiter, (False, False)) + line_break, deal) for row, deal in rows]
    old = _Old(table, source, delimiter, watch)
    style = quoting_of(old.telling or [old.heading], delimiter)
    raws = [*old.above, old.heading, *old.blanks_below.get(None, ())]
    owners: list[DealId | None] = [None] * len(raws)
    is_fresh = False
    for deal in table.deals:
        raw = old.raw.get(deal)
        below = old.blanks_below.get(deal, [])
        is_fresh = raw is None and not below
        raws.append(_fresh(table, table.texts(deal), delimiter, style) + line_break if raw is None else raw)
        raws += below
        owners += [deal, *[None] * len(below)]
    for at in range(len(raws) - 1):
        # What was the file's last record may now have others behind it.
        if old.ends_open and is_open(raws[at], delimiter):
            raws[at] += '"' + line_break
        elif not raws[at].endswith(("\n", "\r")):
            raws[at] += line_break
        elif raws[at].endswith("\r") and raws[at + 1].startswith("\n"):  # two line ends, not one CR LF
            raws[at] += "\n"
    if is_fresh and not line_end(source.text):
        raws[-1] = raws[-1].removesuffix(line_break)
    if not raws[-1]:  # nothing at all would not be a row
        raws[-1] = line_break
    return list(zip(raws, owners, strict=True))


class _Old:
    """The records of the file as it was read, each with the table's cells put in where they differ."""

    def __init__(self, table: DealTable, source: CsvSource, delimiter: str, watch: Watch) -> None:
        self.above: list[str] = []
        self.heading = ""
        self.raw: dict[DealId, str] = {}
        self.blanks_below: dict[DealId | None, list[str]] = {}
        """Blank rows by the deal that they follow; None for those below the headings."""
        self.telling: list[str] = []
        self._columns = table.columns
        self._delimiter = delimiter
        ids = tuple([column.id for column in table.columns])
        places = {column: at for at, column in enumerate(source.columns)}
        self._sources = [places.get(column, -1) for column in ids]
        known = len(source.columns)
        self._is_same_order = ids[:known] == source.columns and all(
            column.is_surplus for column in table.columns[known:]
        )
        self._width = 0
        self._read(table, source, watch)

    def _read(self, table: DealTable, source: CsvSource, watch: Watch) -> None:
        above: DealId | None = None
        raw = ""
        for at, (values, raw) in enumerate(records(lines_of(source.text), self._delimiter), -source.heading_at):
            if at % _RECORDS_BETWEEN_LOOKS == 0:
                watch(max(0.0, 0.5 * at / (len(source.rows) + 1)))
            if at < 0:
                self.above.append(raw)
            elif at == 0:
                self._width = len(values)
                self.heading = self._row(raw, values, [column.heading for column in self._columns])
            elif (deal := source.rows[at - 1]) is None:
                self.blanks_below.setdefault(above, []).append(raw)
            elif deal in table:
                if len(self.telling) < _RECORDS_TELLING_QUOTES:
                    self.telling.append(raw)
                self.raw[deal] = self._row(raw, values, table.texts(deal))
                above = deal
        self.ends_open = bool(raw) and is_open(raw, self._delimiter)

    def _row(self, raw: str, values: list[str], texts: Sequence[str]) -> str:
        count = len(values)
        if self._is_same_order:
            if values == texts:
                return raw
            if values[: len(texts)] + [""] * (len(texts) - count) == texts and is_blank(values[len(texts) :]):
                return raw
        is_short = count < self._width
        wanted: list[str | None] = []
        for text, source, column in zip(texts, self._sources, self._columns, strict=True):
            is_there = 0 <= source < count
            wanted.append(None if not text and not is_there and (is_short or column.is_surplus) else text)
        sources = self._sources
        if self._is_same_order and count > len(texts):  # blank cells beyond the heading row
            wanted += values[len(texts) :]
            sources = [*sources, *range(len(texts), count)]
        return spliced(raw, values, wanted, sources, self._delimiter)


def _fresh(table: DealTable, texts: Sequence[str], delimiter: str, style: tuple[bool, bool]) -> str:
    """A record that was not in the file."""
    filled_quoted, empty_quoted = style
    count = len(texts)
    while count and table.columns[count - 1].is_surplus and not texts[count - 1]:
        count -= 1
    return delimiter.join([quoted(text, delimiter, filled_quoted if text else empty_quoted) for text in texts[:count]])


def _is_same(table: DealTable, back: DealTable) -> bool:
    """Whether what was read back is the table in every heading and cell."""
    width = len(back.columns)
    headings = [column.heading for column in table.columns]
    if headings[:width] != [column.heading for column in back.columns] or any(headings[width:]):
        return False
    rows = back.rows()
    for texts in table.rows():
        if is_blank(texts):  # a deal without any text is read as a blank row, and that is no deal
            continue
        row = next(rows, None)
        if row is None or (row != texts and (row != texts[:width] or not is_blank(texts[width:]))):
            return False
    return next(rows, None) is None
