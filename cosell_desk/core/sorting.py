"""The order of deals by a column, typed: dates as dates, amounts and codes as numbers, texts as people sort them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from typing import TypeAlias

from cosell_desk.core.deals import DealTable, TableColumn
from cosell_desk.core.faults import ColumnId, DealId
from cosell_desk.core.kinds import CloseDate, Kind, is_blank, read_date

SortKey: TypeAlias = tuple[float, tuple[str | int, ...]]
_Number: TypeAlias = Callable[[str], float | None]

_DIGITS = re.compile("([0-9]{1,300})")
_NUMBER = re.compile(r"-?[0-9]{1,300}(?:\.[0-9]+)?")


def sorted_deals(
    table: DealTable, deals: Sequence[DealId], column: ColumnId, *, is_descending: bool = False
) -> list[DealId]:
    """`deals` by the column's texts. Deals alike keep their order; those whose text is no date or number come after
    all others, and empty cells last, in both directions."""
    if not table.has_column(column):
        return list(deals)
    at = table.position(column)
    number = _number_of(table.column(column))
    keys: dict[str, SortKey | None] = {}
    right: list[tuple[SortKey, DealId]] = []
    odd: list[tuple[SortKey, DealId]] = []
    empty: list[DealId] = []
    for deal in deals:
        text = table.texts(deal)[at]
        if text not in keys:
            keys[text] = _key(text, number)
        key = keys[text]
        if key is None:
            empty.append(deal)
        elif number is not None and key[1]:
            odd.append((key, deal))
        else:
            right.append((key, deal))
    right.sort(key=_first, reverse=is_descending)
    odd.sort(key=_first)
    return [deal for _, deal in right] + [deal for _, deal in odd] + empty


def sorted_texts(column: TableColumn, texts: Iterable[str]) -> list[str]:
    """Distinct texts of a column in the order of its kind; "" last."""
    number = _number_of(column)

    def key(text: str) -> tuple[bool, bool, SortKey]:
        found = _key(text, number)
        return (found is None, found is not None and number is not None and bool(found[1]), found or (0.0, ()))

    return sorted(texts, key=key)


def _first(pair: tuple[SortKey, DealId]) -> SortKey:
    return pair[0]


_NORDIC = str.maketrans({"å": "{a", "ä": "{b", "æ": "{b", "ö": "{c", "ø": "{c"})
"""Letters of their own, behind z; elsewhere people look for them among a and o, where no order pleases both."""


def natural(text: str) -> tuple[str | int, ...]:
    """ "Deal 2" before "Deal 10", whatever the case and the accents; å, ä and ö after z."""
    folded = text.casefold()
    if not folded.isascii():
        plain = unicodedata.normalize("NFD", unicodedata.normalize("NFC", folded).translate(_NORDIC))
        folded = "".join([letter for letter in plain if not unicodedata.combining(letter)])
    pieces: list[str | int] = list(_DIGITS.split(folded))
    pieces[1::2] = [int(digits) for digits in pieces[1::2]]
    return tuple(pieces)


def _key(text: str, number: _Number | None) -> SortKey | None:
    """None for an empty cell; a number or day; else the text."""
    if is_blank(text):
        return None
    if number is not None:
        value = number(text.strip())
        if value is not None:
            return value, ()
    return 0.0, natural(text.strip())


def _number_of(column: TableColumn) -> _Number | None:
    """How the column's texts are numbers or days; None where they are texts."""
    known = column.column
    if known is None:
        return None
    kind = known.kind
    if isinstance(kind, CloseDate):
        return lambda text: _through(_day, kind, text)
    if kind.aligns_right:
        return lambda text: _through(_plain_number, kind, text)
    return None


def _through(read: _Number, kind: Kind, text: str) -> float | None:
    """The text as it stands, else as its kind understands it ("12 563 kr")."""
    value = read(text)
    return read(kind.meaning(text)) if value is None else value


def _day(text: str) -> float | None:
    day = read_date(text)
    return None if day is None else float(day.toordinal())


def _plain_number(text: str) -> float | None:
    return float(text) if _NUMBER.fullmatch(text) else None
