"""The XML of one sheet with other texts in some cells, and rows and columns moved; everything else stays as it is."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise

from cosell_desk.files.xlsx_moves import Moves
from cosell_desk.files.xlsx_scan import column_letters, column_number

_ATTRIBUTES = rb"""(?:[^>"'/]++|"[^"]*"|'[^']*'|/(?!>))*"""
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0d\x0e-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")
_ATTRIBUTE = re.compile(rb"""\s([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_FORMULA = re.compile(
    rb"<(?P<prefix>[\w.-]+:)?f(?P<attributes>" + _ATTRIBUTES + rb")(?:/>|>(?P<text>[^<]*)</[\w.:-]*f>)"
)


class OddSheet(Exception):
    """The sheet's XML is written in a way that is not safe to change."""


def escaped(text: str) -> str:
    """The text with what XML does not have written as Excel does it: _x000D_."""
    return _NOT_IN_XML.sub(lambda found: f"_x{ord(found[0]):04X}_", text)


def xml_text(text: str) -> bytes:
    return html.escape(escaped(text), quote=False).encode()


def xml_attribute(text: str) -> bytes:
    return html.escape(escaped(text).replace("\n", "_x000a_").replace("\t", "_x0009_"), quote=True).encode()


def attributes_of(raw: bytes) -> dict[bytes, bytes]:
    return {name: quoted or single for name, quoted, single in _ATTRIBUTE.findall(raw)}


def tag(name: bytes, attributes: Mapping[bytes, bytes]) -> bytes:
    return (
        b"<"
        + name
        + b"".join([b' %s="%s"' % (key, value.replace(b'"', b"&quot;")) for key, value in attributes.items()])
    )


@cache
def _letters(column: int) -> bytes:
    return column_letters(column).encode()


@dataclass(slots=True)
class Cell:
    column: int
    attributes: dict[bytes, bytes]
    inner: bytes = b""


@dataclass(slots=True)
class NewRow:
    """A row to make: its texts by the sheet's columns, styled as the row `like` of the old sheet."""

    texts: Mapping[int, str]
    like: int | None = None


@dataclass(slots=True)
class Changes:
    """What is to be done to a sheet. Rows and columns of `texts` and `new_rows` are those after the move."""

    moves: Moves
    texts: dict[int, dict[int, str]]
    new_rows: dict[int, NewRow] = field(default_factory=dict)
    styled_like: dict[int, int] = field(default_factory=dict)
    """New column -> the old column whose cells lend theirs their style."""


def _renumbered(raw: bytes, old: int, new: int) -> bytes | None:
    """The row at another place, the quick way; None if it is not written plainly or holds formulas."""
    start = b'<row r="%d"' % old
    if not raw.startswith(start) or b"<f" in raw or b":c" in raw:
        return None
    moved, cells = re.subn(rb'(<c r="[A-Z]{1,3})%d"' % old, rb'\g<1>%d"' % new, raw)
    return moved.replace(start, b'<row r="%d"' % new, 1) if cells == raw.count(b"<c") else None


class SheetText:
    """A sheet's XML, cut at its rows."""

    def __init__(self, xml: bytes) -> None:
        found = re.search(rb"<([\w.-]+:)?sheetData(?:\s*/>|\s*>)", xml)
        if found is None:
            raise OddSheet
        self.prefix: bytes = found[1] or b""
        close = b"</%ssheetData>" % self.prefix
        if found[0].endswith(b"/>"):
            self.before, body, self.after = xml[: found.start()], b"", xml[found.end() :]
        else:
            end = xml.find(close, found.end())
            if end < 0:
                raise OddSheet
            self.before, body, self.after = xml[: found.start()], xml[found.end() : end], xml[end + len(close) :]
        if b"<!" in body or b"<?" in body:  # a comment or a CDATA section may hold what looks like a cell
            raise OddSheet
        name = re.escape(self.prefix)
        self._row = re.compile(rb"\s*<%srow(?P<attributes>(?=[\s/>])%s)(?P<empty>/)?>" % (name, _ATTRIBUTES))
        self._row_end = b"</%srow>" % self.prefix
        self._cell = re.compile(
            rb"\s*<%sc(?P<attributes>(?=[\s/>])%s)(?:/>|>(?P<inner>.*?)</%sc>)\s*" % (name, _ATTRIBUTES, name),
            re.DOTALL,
        )
        self._rows = self._cut(body)

    def _cut(self, body: bytes) -> list[tuple[int, bytes]]:
        rows: list[tuple[int, bytes]] = []
        number = at = 0
        length = len(body.rstrip())
        while at < length:
            found = self._row.match(body, at)
            if found is None:
                raise OddSheet
            written = attributes_of(found["attributes"]).get(b"r")
            number = int(written) if written else number + 1
            end = found.end()
            if not found["empty"]:
                end = body.find(self._row_end, end) + len(self._row_end)
                if end <= found.end():
                    raise OddSheet
            rows.append((number, body[at:end]))
            at = end
        if any(later <= row for (row, _), (later, _) in pairwise(rows)):
            raise OddSheet
        return rows

    def changed(self, changes: Changes, formula: Callable[[bytes], bytes]) -> bytes:
        """`formula` answers what a formula reads after the move."""
        moves = changes.moves
        made: dict[int, bytes] = {}
        styles = self._styles({new.like for new in changes.new_rows.values() if new.like is not None})
        for old, raw in self._rows:
            new = moves.rows(old)
            if new is None:
                continue
            texts = changes.texts.get(new, {})
            if not texts and new == old and moves.stays:
                made[new] = raw
            else:
                renumbered = None if texts or not moves.columns.stays else _renumbered(raw, old, new)
                made[new] = renumbered or self._rewritten(raw, old, new, texts, changes, formula)
        for row, fresh in changes.new_rows.items():
            lent = styles.get(fresh.like or 0, {})
            made[row] = self._fresh(row, fresh.texts, lent)
        for row, texts in changes.texts.items():
            if row not in made:
                made[row] = self._fresh(row, texts, {})
        body = b"".join([made[row] for row in sorted(made)])
        name = b"%ssheetData" % self.prefix
        return self.before + b"<%s>%s</%s>" % (name, body, name) + self.after

    def formulas(self) -> list[tuple[int, int, re.Match[bytes]]]:
        """Every formula with its row and column."""
        found = []
        for row, raw in self._rows:
            if b"<f" in raw or b":f" in raw:
                for cell in self._cells(raw)[1]:
                    formula = _FORMULA.search(cell.inner)
                    if formula:
                        found.append((row, cell.column, formula))
        return found

    def unshare(self) -> None:
        """Write every shared formula out: once a cell of the sheet changes, the cell that lends it may be gone."""
        lent: dict[bytes, tuple[str, str]] = {}
        for row, column, formula in self.formulas():
            attributes = attributes_of(formula["attributes"])
            if attributes.get(b"t") == b"shared" and formula["text"]:
                place = f"{column_letters(column)}{row}"
                lent[attributes.get(b"si", b"")] = html.unescape(formula["text"].decode()), place
        if lent:
            self._rows = [(row, self._unshared(raw, row, lent) if b"shared" in raw else raw) for row, raw in self._rows]

    def _unshared(self, raw: bytes, row: int, lent: Mapping[bytes, tuple[str, str]]) -> bytes:
        from openpyxl.formula.translate import Translator

        def written_out(found: re.Match[bytes], place: str) -> bytes:
            attributes = attributes_of(found["attributes"])
            lender = lent.get(attributes.get(b"si", b""))
            if attributes.get(b"t") != b"shared" or lender is None:
                return found[0]
            text = Translator(f"={lender[0]}", lender[1]).translate_formula(place)[1:]
            return self._element(b"f", {}, html.escape(text, quote=False).encode())

        attributes, cells = self._cells(raw)
        made = []
        for cell in cells:
            place = f"{column_letters(cell.column)}{row}"
            inner = _FORMULA.sub(lambda found, place=place: written_out(found, place), cell.inner)  # type: ignore[misc]  # mypy does not read defaults
            made.append(self._element(b"c", {b"r": place.encode(), **cell.attributes}, inner))
        return self._element(b"row", {b"r": b"%d" % row, **attributes}, b"".join(made))

    def _styles(self, rows: set[int]) -> dict[int, dict[int, bytes]]:
        found: dict[int, dict[int, bytes]] = {}
        for row, raw in self._rows:
            if row in rows:
                cells = self._cells(raw)[1]
                found[row] = {cell.column: cell.attributes[b"s"] for cell in cells if b"s" in cell.attributes}
        return found

    def _cells(self, raw: bytes) -> tuple[dict[bytes, bytes], list[Cell]]:
        found = self._row.match(raw)
        assert found is not None  # rows were cut with the same pattern
        inner = raw[found.end() : -len(self._row_end)] if not found["empty"] else b""
        cells: list[Cell] = []
        at = column = 0
        while at < len(inner.rstrip()):
            cell = self._cell.match(inner, at)
            if cell is None:
                raise OddSheet
            attributes = attributes_of(cell["attributes"])
            reference = re.match(rb"[A-Z]+", attributes.get(b"r", b""))
            column = column_number(reference[0]) if reference else column + 1
            cells.append(Cell(column, attributes, cell["inner"] or b""))
            at = cell.end()
        return attributes_of(found["attributes"]), cells

    def _rewritten(
        self,
        raw: bytes,
        old: int,
        row: int,
        texts: Mapping[int, str],
        changes: Changes,
        formula: Callable[[bytes], bytes],
    ) -> bytes:
        attributes, cells = self._cells(raw)
        attributes[b"r"] = b"%d" % row
        attributes.pop(b"spans", None)
        styles = {cell.column: cell.attributes[b"s"] for cell in cells if b"s" in cell.attributes}
        made: dict[int, bytes] = {}
        for cell in cells:
            column = changes.moves.columns(cell.column)
            if column is None:
                continue
            if column in texts:
                made[column] = self._cell_of(row, column, texts[column], cell.attributes.get(b"s"))
                continue
            cell.attributes[b"r"] = b"%s%d" % (_letters(column), row)
            inner = cell.inner
            if b"f" in inner and not changes.moves.stays:
                inner = _FORMULA.sub(lambda found: self._moved_formula(found, changes.moves, formula), inner)
            made[column] = self._element(b"c", {b"r": b"", **cell.attributes}, inner)
        for column, text in texts.items():
            if column not in made and text:
                lender = changes.styled_like.get(column)
                made[column] = self._cell_of(row, column, text, styles.get(lender) if lender else None)
        return self._element(b"row", {b"r": b"", **attributes}, b"".join([made[column] for column in sorted(made)]))

    def _moved_formula(self, found: re.Match[bytes], moves: Moves, formula: Callable[[bytes], bytes]) -> bytes:
        attributes = attributes_of(found["attributes"])
        if b"ref" in attributes:
            moved = moves.area(attributes[b"ref"].decode())
            if moved:
                attributes[b"ref"] = moved.encode()
        return self._element(b"f", attributes, formula(found["text"] or b""))

    def _fresh(self, row: int, texts: Mapping[int, str], styles: Mapping[int, bytes]) -> bytes:
        cells = [
            self._cell_of(row, column, text, styles.get(column))
            for column, text in sorted(texts.items())
            if text or column in styles
        ]
        return self._element(b"row", {b"r": b"%d" % row}, b"".join(cells))

    def _cell_of(self, row: int, column: int, text: str, style: bytes | None) -> bytes:
        """A cell that holds text and nothing else, whatever the text looks like."""
        place = b"%s%d" % (_letters(column), row)
        styled = b"" if style is None else b' s="%s"' % style
        p = self.prefix
        if not text:
            return b'<%sc r="%s"%s/>' % (p, place, styled)
        inner = b'<%sis><%st xml:space="preserve">%s</%st></%sis>' % (p, p, xml_text(text), p, p)
        return b'<%sc r="%s"%s t="inlineStr">%s</%sc>' % (p, place, styled, inner, p)

    def _element(self, name: bytes, attributes: Mapping[bytes, bytes], inner: bytes) -> bytes:
        name = self.prefix + name
        start = tag(name, attributes)
        return b"%s>%s</%s>" % (start, inner, name) if inner else start + b"/>"
