"""A look at a sheet's XML before a library reads it: how far its cells reach, and what the fast reader would lose."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from cosell_desk.files.xlsx_package import Package

MOST_CELLS = 16_000_000
"""The fast reader makes a full rectangle of the sheet, however few of its cells are there."""
_LONGEST_TAG = 4096
_LONG = 1024 * 1024
_WIDEST_PLAIN = 702  # ZZ


def _not_plain(digits: int) -> tuple[re.Pattern[bytes], re.Pattern[bytes]]:
    """A cell that is not written as Excel, openpyxl and most others do, or holds an error or a formula.

    A plain one is where its reference says: of at most two letters and so many digits. The first pattern is the faster
    one and also finds other elements than cells; where it finds something, the second one tells.
    """
    place = rb' r="[A-Z]{1,2}+[0-9]{1,%d}+"' % digits
    plain = place + rb"""(?: s="[0-9]++")?(?: t="[nib]| t="s"|>(?!<f)|/| /)"""
    return re.compile(rb"<c(?!%s)" % plain), re.compile(rb"<c(?=[\s/>])(?!%s)" % plain)


_NOT_PLAIN = {digits: _not_plain(digits) for digits in (4, 5)}
_PREFIXED = re.compile(rb":(?:c|row)[\s/>]")
_HIDDEN = re.compile(rb'hidden="[1t]')
_ROW = re.compile(rb"<row [^>]*+>")
_COLUMN = re.compile(rb'<c r="([A-Z]+)')
_TAG = re.compile(
    rb"""<(?P<close>/)?(?:[\w.-]+:)?(?P<name>row|c|v|is|f|sheetData)(?=[\s/>])"""
    rb"""(?P<attributes>(?:[^>"'/]++|"[^"]*"|'[^']*'|/(?!>))*)(?P<empty>/)?>"""
)
_ATTRIBUTE = re.compile(rb"""\s(r|t|hidden)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_TRUE = (b"1", b"true")
_REFERENCE = re.compile(rb"([A-Z]{1,4})([0-9]{1,8})")


@dataclass(slots=True)
class Look:
    """What a sheet holds. Rows and columns count from 1, as in the sheet's own references; 0 means none."""

    last_row: int = 0
    last_column: int = 0
    is_plain: bool = True
    """Every cell is written in the usual way; `last_row` and `last_column` then are upper bounds."""
    has_errors: bool = False
    has_formulas: bool = False
    formulas: set[tuple[int, int]] = field(default_factory=set)
    formulas_without_value: set[tuple[int, int]] = field(default_factory=set)
    hidden_rows: set[int] = field(default_factory=set)

    @property
    def needs_care(self) -> bool:
        """Whether the fast reader would lose something: it answers nothing for error cells."""
        return self.has_errors or self.has_formulas


def column_number(letters: bytes | str) -> int:
    number = 0
    for letter in letters.encode() if isinstance(letters, str) else letters:
        number = number * 26 + letter - 64
    return number


def column_letters(number: int) -> str:
    letters = ""
    while number:
        number, letter = divmod(number - 1, 26)
        letters = chr(65 + letter) + letters
    return letters


def look(package: Package, part: str, watch: Callable[[], None]) -> Look:
    """Looks at every cell only where the sheet is not written plainly, or so long that its width matters."""
    for digits in _NOT_PLAIN:
        seen = _look_at_plain_cells(package, part, watch, digits)
        if seen is not None and seen.last_row * seen.last_column <= MOST_CELLS:
            return seen
    return _look_at_every_cell(package, part, watch)


def _look_at_plain_cells(package: Package, part: str, watch: Callable[[], None], digits: int) -> Look | None:
    """None where a cell is not plain."""
    anything, odd_cell = _NOT_PLAIN[digits]
    seen = Look(10**digits - 1, _WIDEST_PLAIN)
    columns: set[bytes] = set()
    for piece in pieces(package, part):
        watch()
        if (anything.search(piece) and odd_cell.search(piece)) or _PREFIXED.search(piece):
            return None
        if _HIDDEN.search(piece):
            for row in _ROW.findall(piece):
                attributes = _attributes(package, part, row)
                if b"r" not in attributes:
                    return None
                if attributes.get(b"hidden") in _TRUE:
                    seen.hidden_rows.add(_row_number(package, part, attributes[b"r"], 0))
        if digits > 4:
            columns.update(_COLUMN.findall(piece))
    if columns:
        seen.last_column = max(map(column_number, columns))
    return seen


def _look_at_every_cell(package: Package, part: str, watch: Callable[[], None]) -> Look:
    seen = Look(is_plain=False)
    row = column = 0
    kind = b"n"
    is_formula = has_value = is_cell = False
    for piece in pieces(package, part):
        watch()
        for tag in _TAG.finditer(piece):
            name = tag["name"]
            if tag["close"]:
                if name == b"c" and is_cell:
                    _note(seen, row, column, kind, is_formula, has_value)
                    is_cell = False
                continue
            if name == b"row":
                attributes = _attributes(package, part, tag["attributes"])
                row, column = _row_number(package, part, attributes.get(b"r"), row), 0
                if attributes.get(b"hidden") in _TRUE:
                    seen.hidden_rows.add(row)
            elif name == b"c":
                attributes = _attributes(package, part, tag["attributes"])
                kind, is_formula, has_value = attributes.get(b"t", b"n"), False, False
                reference = attributes.get(b"r")
                column += 1
                if reference is not None:
                    place = _REFERENCE.fullmatch(reference)
                    if place is None:
                        raise package.damaged(f"{part} has a cell at no place")
                    row, column = int(place[2]), column_number(place[1])
                is_cell = not tag["empty"]
            elif name == b"f":
                is_formula = True
            elif name in (b"v", b"is") and not tag["empty"]:
                has_value = not piece.startswith(b"</", tag.end())
    return seen


def _note(seen: Look, row: int, column: int, kind: bytes, is_formula: bool, has_value: bool) -> None:
    if is_formula:
        seen.has_formulas = True
        seen.formulas.add((row, column))
        if not has_value and kind != b"str":  # a formula may well yield an empty text
            seen.formulas_without_value.add((row, column))
    if has_value:
        seen.has_errors = seen.has_errors or kind == b"e"
        seen.last_row = max(seen.last_row, row)
        seen.last_column = max(seen.last_column, column)


def _attributes(package: Package, part: str, raw: bytes) -> dict[bytes, bytes]:
    found = {name: quoted or single for name, quoted, single in _ATTRIBUTE.findall(raw)}
    if any(b"&" in value for value in found.values()):
        raise package.damaged(f"{part} hides where its cells are")
    return found


def _row_number(package: Package, part: str, raw: bytes | None, before: int) -> int:
    if raw is None:
        return before + 1
    if not raw.isdigit() or len(raw) > 8:
        raise package.damaged(f"{part} has a row without a number")
    return int(raw)


def pieces(package: Package, part: str) -> Iterator[bytes]:
    """The part in pieces that cut neither a cell's tag nor the tag behind it off."""
    left = b""
    for chunk in package.chunks(part):
        text = left + chunk
        cut = max(text.rfind(b"<c"), text.rfind(b"<row"))
        if cut < len(text) - _LONG:  # within a very long text
            cut = text.rfind(b"<", len(text) - _LONGEST_TAG)
            cut = len(text) if cut < 0 else cut
        yield text[:cut]
        left = text[cut:]
    yield left
