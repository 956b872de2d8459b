"""Where somebody may want to go: what is typed is read as a row, a heading, a deal's name or its Referral ID."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from itertools import islice

from cosell_desk.core.deals import DealTable
from cosell_desk.core.faults import ColumnId, DealId

REFERRAL, NAME = "Referral ID", "Deal Name"


class Found(Enum):
    ROW = "row"
    HEADING = "heading"
    REFERRAL = "referral"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Place:
    """A deal or a column, and by what it was found; `text` is what was matched."""

    by: Found
    text: str
    deal: DealId | None = None
    column: ColumnId | None = None


def places(table: DealTable, typed: str, limit: int = 60) -> list[Place]:
    """The best first: the row itself, what begins so, what holds it; each deal and column once. Of nothing, the
    headings."""
    wanted = typed.strip().casefold()
    if not wanted:
        return [Place(Found.HEADING, column.heading, column=column.id) for column in table.columns]
    found: dict[tuple[DealId | None, ColumnId | None], Place] = {}
    for place in islice(_ranked(table, wanted), 4 * limit):
        found.setdefault((place.deal, place.column), place)
    return list(found.values())[:limit]


def _ranked(table: DealTable, wanted: str) -> Iterator[Place]:
    rows = [(str(number), deal) for deal in table.deals if (number := table.row_number(deal)) is not None]
    if wanted.isdecimal():
        yield from [Place(Found.ROW, number, deal) for number, deal in rows if number == wanted]
    headings = [(column.heading, column.heading.casefold(), column.id) for column in table.columns]
    referrals, names = _texts(table, REFERRAL), _texts(table, NAME)
    for begins in (True, False):
        for heading, folded, column in headings:
            if folded.startswith(wanted) if begins else wanted in folded:
                yield Place(Found.HEADING, heading, column=column)
        if begins and wanted.isdecimal():
            yield from [Place(Found.ROW, number, deal) for number, deal in rows if number.startswith(wanted)]
        for by, texts in ((Found.REFERRAL, referrals), (Found.NAME, names)):
            for text, folded, deal in texts:
                if folded.startswith(wanted) if begins else wanted in folded:
                    yield Place(by, text, deal)


def _texts(table: DealTable, name: str) -> list[tuple[str, str, DealId]]:
    column = table.named(name)
    if column is None:
        return []
    texts = table.column_texts(column.id)
    return [(text.strip(), text.strip().casefold(), deal) for deal, text in zip(table.deals, texts, strict=True)]
