"""Blocks of cells as spreadsheets put them on the clipboard: tab-separated text and HTML tables."""

from __future__ import annotations

import html
import re
from collections.abc import Collection
from html.parser import HTMLParser

from cosell_desk.core.pasting import Block

MOST_CELLS = 2_000_000
"""Spans and rows beyond so many cells are not followed: no spreadsheet copies them, only a broken page does."""
_MOST_COLUMNS = 16_384

_LINE_ENDS = re.compile(r"\r\n?")
_END_OF_FIELD = re.compile(r"[\t\n]")
_QUOTED = re.compile(r'"([^"]*+(?:""[^"]*+)*)"(?=[\t\n]|\Z)')
_NEEDS_QUOTES = re.compile(r'[\t\n\r]|\A"')


def block_of(plain: str | None, markup: str | None) -> Block:
    """What was copied, from the two forms in which programs offer it.

    Plain text is exact where it holds a whole table; HTML is asked where it may have lost one: a single column or
    row, or rows of unequal length (cells of several paragraphs in a mail or a document).
    """
    text = read_text(plain) if plain else ()
    widths = set(map(len, text))
    if not markup or (len(text) > 1 and len(widths) == 1 and 1 not in widths):
        return text
    table = read_html(markup)
    is_wider = max(map(len, table), default=0) > max(widths, default=0)
    return table if is_wider or (len(widths) > 1 and table) else text


def read_text(text: str) -> Block:
    """Tab-separated text as Excel, LibreOffice and Sheets write it.

    A field in quotes may hold tabs and line breaks, and doubled quotes stand for one; a quote that is not closed at
    the field's end is an ordinary letter. One line break at the very end closes the last row.
    """
    text = _LINE_ENDS.sub("\n", text).rstrip("\0")
    if not (text.startswith('"') or '\t"' in text or '\n"' in text):
        lines = text.removesuffix("\n").split("\n")
        return tuple([tuple(line.split("\t")) for line in lines])
    rows: list[tuple[str, ...]] = []
    row: list[str] = []
    at = 0
    while True:
        quoted = _QUOTED.match(text, at) if text.startswith('"', at) else None
        if quoted is not None:
            row.append(quoted[1].replace('""', '"'))
            at = quoted.end()
        else:
            found = _END_OF_FIELD.search(text, at)
            end = found.start() if found is not None else len(text)
            row.append(text[at:end])
            at = end
        if at == len(text):
            break
        at += 1
        if text[at - 1] == "\n":
            rows.append(tuple(row))
            row = []
            if at == len(text):
                return tuple(rows)
    rows.append(tuple(row))
    return tuple(rows)


def write_text(block: Block) -> str:
    text = "\n".join(map(_line, block))
    # Without its own line break a last row of one empty cell would be taken for the end of the row before.
    return text + "\n" if block and block[-1] == ("",) else text


def _line(row: tuple[str, ...]) -> str:
    line = "\t".join(row)
    is_plain = '"' not in line and "\n" not in line and "\r" not in line and line.count("\t") == len(row) - 1
    return line if is_plain else "\t".join(map(_field, row))


def _field(text: str) -> str:
    if _NEEDS_QUOTES.search(text) is None:
        return text
    return '"' + text.replace('"', '""') + '"'


def write_html(block: Block, numbers: Collection[int] = ()) -> str:
    """An HTML table. Spreadsheets take every cell as text, so that leading zeros stay and no text is run as a formula;
    the columns at the places `numbers` stay numbers to calculate with."""
    kept = ' style="mso-number-format:\'\\@\';white-space:pre-wrap" sdnum="1033;0;@"'
    rows = [
        "<tr>"
        + "".join(
            [
                f"<td{'' if at in numbers and _PLAIN_NUMBER.fullmatch(text) else kept}>{_escaped(text)}</td>"
                for at, text in enumerate(row)
            ]
        )
        + "</tr>"
        for row in block
    ]
    return '<html><head><meta charset="utf-8"></head><body><table>' + "\n".join(rows) + "</table></body></html>"


_PLAIN_NUMBER = re.compile(r"[0-9]+(\.[0-9]+)?")


def _escaped(text: str) -> str:
    escaped = html.escape(_LINE_ENDS.sub("\n", text))
    return escaped.replace("\n", '<br style="mso-data-placement:same-cell">')


def read_html(markup: str) -> Block:
    """The first table of the markup, () when there is none. Whatever else stands there is ignored or plain text."""
    reader = _TableReader()
    reader.feed(_DECLARATIONS.sub("", markup))
    reader.close()
    return reader.block()


_HIDDEN = frozenset({"script", "style"})
_BLOCKS = frozenset({"p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6"})
_BLANKS = re.compile(r"[ \t\r\n\f]+")
_DECLARATIONS = re.compile(r"<!\[[^<>]*>?")
"""Excel's conditional sections, and those that html.parser stumbles over."""
_IS_NOT_SHOWN = re.compile(r"display\s*:\s*none")
_KEEPS_BLANKS = re.compile(r"white-space\s*:\s*(pre|break-spaces)")


class _TableReader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._rows: list[list[str]] = []
        self._spans: dict[int, int] = {}
        self._cells = 0
        self._depth = 0
        self._is_done = False
        self._hidden: str | None = None
        self._skips_row = False
        self._pieces: list[str] | None = None
        self._keeps_blanks = False
        self._colspan = self._rowspan = 1

    def block(self) -> Block:
        self._end_cell()
        return tuple([tuple(row) for row in self._rows])

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self._is_done or self._hidden is not None:
            return
        if tag in _HIDDEN:
            self._hidden = tag
        elif tag == "table":
            self._depth += 1
        elif self._depth == 1 and tag == "tr":
            self._end_cell()
            self._skips_row = bool(_IS_NOT_SHOWN.search(dict(attrs).get("style") or ""))
            if not self._skips_row:
                self._start_row()
        elif self._depth == 1 and tag in ("td", "th") and not self._skips_row:
            self._end_cell()
            self._start_cell(dict(attrs))
        elif tag == "br":
            self._add("\n")
        elif tag in _BLOCKS:
            self._new_line()

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _HIDDEN:
            self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if self._hidden is not None:
            if tag == self._hidden:
                self._hidden = None
            return
        if self._is_done:
            return
        if tag == "table" and self._depth:
            self._depth -= 1
            if not self._depth:
                self._end_cell()
                self._is_done = bool(self._rows)
        elif self._depth == 1 and tag in ("td", "th", "tr"):
            self._end_cell()
        elif tag in _BLOCKS:
            self._new_line()

    def handle_data(self, data: str) -> None:
        if self._hidden is not None or self._pieces is None:
            return
        if not self._keeps_blanks:
            data = _BLANKS.sub(" ", data)
        self._add(data.replace("\u00a0", " "))

    def _add(self, text: str) -> None:
        if self._pieces is not None:
            self._pieces.append(text)

    def _new_line(self) -> None:
        if self._pieces and not self._pieces[-1].endswith("\n"):
            self._pieces.append("\n")

    def _start_row(self) -> None:
        self._rows.append([])
        self._fill_spans()

    def _fill_spans(self) -> None:
        """Empty cells where a cell of a row above reaches down."""
        row = self._rows[-1]
        while self._spans.get(len(row), 0) > 0:
            self._spans[len(row)] -= 1
            row.append("")

    def _start_cell(self, attributes: dict[str, str | None]) -> None:
        if not self._rows:
            self._start_row()
        self._colspan, self._rowspan = _span(attributes.get("colspan")), _span(attributes.get("rowspan"))
        self._keeps_blanks = bool(_KEEPS_BLANKS.search(attributes.get("style") or ""))
        self._pieces = []

    def _end_cell(self) -> None:
        if self._pieces is None:
            return
        text = "".join(self._pieces)
        if not self._keeps_blanks:
            text = re.sub(" ?\n ?", "\n", re.sub("  +", " ", text)).strip()
        self._pieces = None
        row = self._rows[-1]
        for at in range(self._colspan):
            if len(row) >= _MOST_COLUMNS or self._cells >= MOST_CELLS:
                break
            self._cells += 1
            if self._rowspan > 1:
                self._spans[len(row)] = self._rowspan - 1
            row.append("" if at else text)
        self._fill_spans()


def _span(text: str | None) -> int:
    """A colspan or rowspan; 1 for anything that is none."""
    if text is None or not re.fullmatch("[0-9]{1,6}", text.strip()):
        return 1
    return max(1, int(text))
