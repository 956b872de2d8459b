"""Blocks of cells as spreadsheets put them on the clipboard: tab-separated text and HTML tables."""

from __future__ import annotations

import html
import re
from collections.abc import Collection
from html.parser import HTMLParser

from cosell_desk.core.pasting import Block
from cosell_desk.core.watch import Watch, unwatched, watched

MOST_LETTERS = 20_000_000
"""Longer text is better opened as a file; a full table of 5,000 deals has five million letters."""
MOST_CELLS = 2_000_000
"""Spans and rows beyond so many cells are not followed: no spreadsheet copies them, only a broken page does."""
_MOST_COLUMNS = 16_384

_LINE_ENDS = re.compile(r"\r\n?")
_END_OF_FIELD = re.compile(r"[\t\n]")
_QUOTED = re.compile(r'"([^"]*+(?:""[^"]*+)*)"(?=[\t\n]|\Z)')
_NEEDS_QUOTES = re.compile(r'[\t\n\r]|\A"')


def block_of(
    plain: str | None,
    markup: str | None = None,
    exact: str | None = None,
    watch: Watch = unwatched,
) -> Block:
    """What was copied, from the forms in which programs offer it.

    `exact` is LibreOffice's own tab-separated text, `plain` what every program offers: the letters of a table as they
    are shown. But LibreOffice's has blanks for the line breaks within cells, and a single column or row, or cells of
    several paragraphs, lose their borders in it. `markup` gets the HTML, which knows these but no blanks; it is read
    only where it may know better, for that is slow.
    """
    if exact:
        return read_text(exact, is_quoted_only_where_needed=True, watch=watch)
    text = read_text(plain, watch=watch) if plain else ()
    if not markup or (plain and (len(markup) > _MOST_HTML or not _may_know_better(markup, plain, text))):
        return text
    table = read_html(markup, watch)
    if [*map(len, table)] == [*map(len, text)]:
        return tuple([tuple(map(_better, row, rich)) for row, rich in zip(text, table, strict=True)])
    widths = set(map(len, text))
    is_wider = max(map(len, table), default=0) > max(widths, default=0)
    return table if table and (is_wider or len(widths) > 1 or _letters(table) == _letters(text)) else text


_MOST_HTML = 4_000_000
"""Letters of HTML that are worth a look beside plain text: some seconds of reading."""
_IS_QUOTED_WORD = re.compile(r'(?:\A|[\t\n])"[^"\t\r\n]*+"(?=[\t\r\n]|\Z)')
_HAS_BREAK = re.compile(r"[^>\s]\s*+<br", re.IGNORECASE)
_ROWS, _CELLS = re.compile(r"<tr[\s>]", re.IGNORECASE), re.compile(r"<t[dh][\s>]", re.IGNORECASE)


def _may_know_better(markup: str, plain: str, text: Block) -> bool:
    """Whether the plain text may have lost borders of cells, line breaks in them, or quotes of their own."""
    if _IS_QUOTED_WORD.search(plain) is not None or _HAS_BREAK.search(markup) is not None:
        return True
    widths = set(map(len, text))
    if len(widths) > 1:
        return True
    if len(text) > 1 and 1 not in widths:
        return False
    return len(_ROWS.findall(markup)) != len(text) or len(_CELLS.findall(markup)) != sum(map(len, text))


def _better(plain: str, rich: str) -> str:
    """The text of one cell from its two forms."""
    if "\n" in rich and "\n" not in plain and rich.split() == plain.split():
        return rich
    return rich if rich == f'"{plain}"' else plain


def _letters(block: Block) -> str:
    """All that stands in the cells, without blanks."""
    return "".join([letters for row in block for text in row for letters in text.split()])


def read_text(text: str, *, is_quoted_only_where_needed: bool = False, watch: Watch = unwatched) -> Block:
    """Tab-separated text as Excel, LibreOffice and Sheets write it.

    A field in quotes may hold tabs and line breaks, and doubled quotes stand for one; a quote that is not closed at
    the field's end is an ordinary letter, and so are those around a field without tabs and line breaks where fields
    are quoted only if they hold some. One line break at the very end closes the last row.
    """
    watch(0.0)  # each of the next steps goes through the whole text, which may hold twenty million letters
    text = _LINE_ENDS.sub("\n", text).rstrip("\0")
    watch(0.0)
    if not (text.startswith('"') or '\t"' in text or '\n"' in text):
        watch(0.0)
        lines = text.removesuffix("\n").split("\n")
        return tuple([tuple(line.split("\t")) for line in watched(lines, watch)])
    rows: list[tuple[str, ...]] = []
    row: list[str] = []
    at = 0
    while True:
        quoted = _QUOTED.match(text, at) if text.startswith('"', at) else None
        if quoted is not None and is_quoted_only_where_needed and _END_OF_FIELD.search(quoted[1]) is None:
            quoted = None
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
            watch(at / len(text))
            if at == len(text):
                return tuple(rows)
    rows.append(tuple(row))
    return tuple(rows)


def write_text(block: Block, watch: Watch = unwatched) -> str:
    text = "\n".join([_line(row) for row in watched(block, watch)])
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


def write_html(block: Block, numbers: Collection[int] = (), watch: Watch = unwatched) -> str:
    """An HTML table. Spreadsheets take every cell as text, so that leading zeros stay and no text is run as a formula;
    the columns at the places `numbers` stay numbers to calculate with."""
    parts = ['<html><head><meta charset="utf-8"></head><body><table>']
    for row in watched(block, watch):
        parts += ["<tr>", *[_cell(text, at in numbers) for at, text in enumerate(row)], "</tr>\n"]
    parts.append("</table></body></html>")
    return "".join(parts)  # once: of a large table it has forty million letters


_IS_SPECIAL = re.compile("[&<>\"'\\r\\n\\t\\f\\v\u0085\u00a0\u2028\u2029]")
_HAS_BLANKS = re.compile(r"\A\s|\s\s|\t|\s\Z")
"""Such as HTML takes together; only cells with such say that they are to be kept, for it makes the HTML long."""


def _cell(text: str, is_number: bool) -> str:
    if is_number and _PLAIN_NUMBER.fullmatch(text):
        return f"<td>{text}</td>"
    if _IS_SPECIAL.search(text) is None and "  " not in text and text.strip() == text:
        return f'<td style="mso-number-format:\'\\@\'" sdnum="1033;0;@">{text}</td>'
    blanks = ";white-space:pre-wrap" if _HAS_BLANKS.search(text) else ""
    return f'<td style="mso-number-format:\'\\@\'{blanks}" sdnum="1033;0;@">{_escaped(text)}</td>'


_PLAIN_NUMBER = re.compile(r"[0-9]+(\.[0-9]+)?")


def _escaped(text: str) -> str:
    escaped = html.escape(_LINE_ENDS.sub("\n", text))
    return escaped.replace("\n", '<br style="mso-data-placement:same-cell">')


def read_html(markup: str, watch: Watch = unwatched) -> Block:
    """The first table of the markup, () when there is none. Whatever else stands there is ignored or plain text."""
    reader = _TableReader()
    markup = _DECLARATIONS.sub("", markup)
    for at in range(0, len(markup), _PIECE):
        watch(at / len(markup))
        reader.feed(markup[at : at + _PIECE])
    reader.close()
    return reader.block()


_PIECE = 16_384
"""Letters that are read at once: about ten milliseconds."""


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
