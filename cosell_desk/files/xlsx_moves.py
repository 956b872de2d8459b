"""Where the rows and columns of a sheet go when deals or columns are added or removed, and what refers to them."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field

from cosell_desk.files.xlsx_scan import column_letters, column_number

_LAST_ROW, _LAST_COLUMN = 1_048_576, 16_384
_CELL = r"(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7})"
_REFERENCE = re.compile(
    rf"(?:{_CELL}(?::{_CELL})?"
    r"|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})|(\$?)([0-9]{1,7}):(\$?)([0-9]{1,7}))"
)
_AREA = re.compile(r"\$?([A-Z]{1,3})\$?([0-9]{1,7})(?::\$?([A-Z]{1,3})\$?([0-9]{1,7}))?")


@dataclass(slots=True)
class Line:
    """The rows, or the columns, of a sheet: those up to `first` stay, those from `end` on shift, others go by `moves`.

    What is between and not in `moves` is removed.
    """

    first: int
    end: int
    moves: Mapping[int, int]
    new_end: int
    stays: bool = field(init=False)
    _old: list[int] = field(init=False)

    def __post_init__(self) -> None:
        self._old = sorted(self.moves)
        is_whole = len(self.moves) == self.end - self.first == self.new_end - self.first
        self.stays = is_whole and all(old == new for old, new in self.moves.items())

    def __call__(self, at: int) -> int | None:
        if at < self.first:
            return at
        if at >= self.end:
            return at + self.new_end - self.end
        return self.moves.get(at)

    def span(self, start: int, stop: int, last: int, *, grows: bool = False) -> tuple[int, int] | None:
        """Where the lines from `start` to `stop` are; None if none of them is left.

        `grows`: one that reached to the last line of the table still does.
        """
        if start == 1 and stop >= last:
            return start, stop
        first, final = self._at_or_after(start), self._at_or_before(stop)
        if first is None or final is None:
            return None
        if grows and stop == self.end - 1 and start < self.end:
            final = max(final, self.new_end - 1)
        return (min(first, last), min(final, last)) if first <= final else None

    def _at_or_after(self, at: int) -> int | None:
        if at < self.first or at >= self.end:
            return self(at)
        place = bisect_left(self._old, at)
        return self.moves[self._old[place]] if place < len(self._old) else self.new_end

    def _at_or_before(self, at: int) -> int | None:
        if at < self.first or at >= self.end:
            return self(at)
        place = bisect_right(self._old, at)
        return self.moves[self._old[place - 1]] if place else self.first - 1


@dataclass(slots=True)
class Moves:
    rows: Line
    columns: Line

    @property
    def stays(self) -> bool:
        return self.rows.stays and self.columns.stays

    def area(self, reference: str, *, grows: bool = False) -> str | None:
        """A reference such as B2 or A1:F20 after the move; None if nothing of it is left."""
        found = _AREA.fullmatch(reference)
        if found is None:
            return reference
        left, top = column_number(found[1]), int(found[2])
        right, bottom = (column_number(found[3]), int(found[4])) if found[3] else (left, top)
        rows = self.rows.span(top, bottom, _LAST_ROW, grows=grows)
        columns = self.columns.span(left, right, _LAST_COLUMN, grows=grows)
        if rows is None or columns is None:
            return None
        start = f"{column_letters(columns[0])}{rows[0]}"
        end = f"{column_letters(columns[1])}{rows[1]}"
        return f"{start}:{end}" if found[3] or start != end else start

    def areas(self, references: str, *, grows: bool = False) -> str:
        """Several, with blanks between; "" if nothing is left."""
        return " ".join([moved for each in references.split() if (moved := self.area(each, grows=grows))])

    def formula(self, text: str, sheet: str, *, is_on_sheet: bool) -> str:
        """The formula after the move of the sheet's cells; what it referred to and is gone becomes #REF!."""
        from openpyxl.formula.tokenizer import Token, Tokenizer

        try:
            tokens = Tokenizer(f"={text}").items
        except Exception:  # openpyxl's tokenizer gives up in several ways; Excel understands more formulas than it
            return text
        return "".join(
            [
                self._operand(token.value, sheet, is_on_sheet)
                if token.type == Token.OPERAND and token.subtype == Token.RANGE
                else token.value
                for token in tokens
            ]
        )

    def _operand(self, text: str, sheet: str, is_on_sheet: bool) -> str:
        owner, mark, reference = text.rpartition("!")
        if mark:
            name = owner[1:-1].replace("''", "'") if owner.startswith("'") else owner
            is_on_sheet = name.casefold() == sheet.casefold()
        if not is_on_sheet:
            return text
        found = _REFERENCE.fullmatch(reference)
        if found is None:
            return text
        return owner + mark + (self._moved(found) or "#REF!")

    def _moved(self, found: re.Match[str]) -> str | None:
        if found[9] is not None or found[10]:
            span = self.columns.span(column_number(found[10].upper()), column_number(found[12].upper()), _LAST_COLUMN)
            return span and f"{found[9]}{column_letters(span[0])}:{found[11]}{column_letters(span[1])}"
        if found[14]:
            span = self.rows.span(int(found[14]), int(found[16]), _LAST_ROW)
            return span and f"{found[13]}{span[0]}:{found[15]}{span[1]}"
        left, top = column_number(found[2].upper()), int(found[4])
        if found[6] is None:
            column, row = self.columns(left), self.rows(top)
            return f"{found[1]}{column_letters(column)}{found[3]}{row}" if column and row else None
        columns = self.columns.span(left, column_number(found[6].upper()), _LAST_COLUMN)
        rows = self.rows.span(top, int(found[8]), _LAST_ROW)
        if columns is None or rows is None:
            return None
        start = f"{found[1]}{column_letters(columns[0])}{found[3]}{rows[0]}"
        return f"{start}:{found[5]}{column_letters(columns[1])}{found[7]}{rows[1]}"
