"""What Partner Center said of a deal: the messages in Errors, each with the cell that it speaks of.

They are Partner Center's own words and no findings of ours: they judge what was sent, and say nothing of what stands
in the cell since.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from cosell_desk.core.changes import Edit, MarkKey, SetMarks
from cosell_desk.core.columns import COLUMNS
from cosell_desk.core.deals import DealTable, TableColumn
from cosell_desk.core.faults import ColumnId, DealId
from cosell_desk.core.kinds import is_blank
from cosell_desk.core.layouts import LAYOUTS
from cosell_desk.core.original import Original
from cosell_desk.core.upload import RESULT

ERRORS = "Errors"
DISMISSED = "dismissed"
_BETWEEN = ";"
_WORD = re.compile(r"[^\W_]+")
_NUMBER = "#"
"""Stands for the number of a numbered family among the words of its headings."""


@dataclass(frozen=True, slots=True)
class Message:
    """One reason. `column` is where it stands: the cell that it speaks of, else Errors itself.

    `is_answered`: that cell was edited since. `is_dismissed`: the user put the message away.
    """

    deal: DealId
    column: ColumnId
    text: str
    is_answered: bool
    is_dismissed: bool

    @property
    def is_open(self) -> bool:
        return not self.is_answered and not self.is_dismissed


def split(text: str) -> list[str]:
    """The reasons in a cell of Errors, each as Partner Center wrote it."""
    return [part.strip() for part in text.split(_BETWEEN) if not is_blank(part)]


class PartnerCenterErrors:
    """Reads the Errors of one table whenever it is asked; nothing has to be kept up to date.

    `received` is the table as it came, `results` what results told of deals since (the deals with the mark "result").
    """

    def __init__(self, table: DealTable, received: Original | None = None, results: Original | None = None) -> None:
        self._table = table
        self.received = received
        self.results = results
        self._columns: tuple[TableColumn, ...] = ()
        self._errors: TableColumn | None = None
        self._places: dict[str, tuple[tuple[str, ColumnId], ...]] = {}

    def of(self, deal: DealId) -> tuple[Message, ...]:
        """What was said of the deal, in its order; () for most deals."""
        table = self._table
        if table.columns is not self._columns:
            self._columns, self._errors, self._places = table.columns, table.named(ERRORS), {}
        if self._errors is None:
            return ()
        text = table.text(deal, self._errors.id)
        if not text:
            return ()
        placed = self._places.get(text)
        if placed is None:
            placed = self._places[text] = tuple([(said, self._column_of(said)) for said in split(text)])
        return tuple(
            [
                Message(deal, column, said, self._is_answered(deal, column), self._is_dismissed(deal, column, said))
                for said, column in placed
            ]
        )

    def at(self, deal: DealId, column: ColumnId) -> tuple[Message, ...]:
        """What was said of one cell."""
        return tuple([message for message in self.of(deal) if message.column == column])

    def all(self) -> Iterator[Message]:
        errors = self._table.named(ERRORS)
        if errors is not None:
            for deal, text in zip(self._table.deals, self._table.column_texts(errors.id), strict=True):
                if text:
                    yield from self.of(deal)

    def _column_of(self, said: str) -> ColumnId:
        assert self._errors is not None
        for name, number in _named_in(said):
            column = self._table.named(f"{name} {number}" if number else name)
            if column is not None and column is not self._errors:
                return column.id
        return self._errors.id

    def _is_answered(self, deal: DealId, column: ColumnId) -> bool:
        if self._errors is None or column == self._errors.id:
            return False
        before = self.results if self._table.mark(RESULT, deal) is not None else self.received
        first = before.text(deal, column) if before is not None else None
        return first is not None and first != self._table.text(deal, column)

    def _is_dismissed(self, deal: DealId, column: ColumnId, said: str) -> bool:
        mark = self._table.mark(DISMISSED, deal, column)
        return mark is not None and said in split(mark)


def dismiss(table: DealTable, messages: list[Message], *, again: bool = False) -> Edit:
    """Put messages away, or (`again`) bring them back."""
    texts: dict[MarkKey, list[str]] = {}
    for message in messages:
        key = MarkKey(DISMISSED, message.deal, message.column)
        known = texts.setdefault(key, split(table.mark(DISMISSED, message.deal, message.column) or ""))
        if again and message.text in known:
            known.remove(message.text)
        elif not again and message.text not in known:
            known.append(message.text)
    marks = [(key, f"{_BETWEEN} ".join(known) or None) for key, known in texts.items()]
    changed = tuple([(key, text) for key, text in marks if text != table.mark(key.kind, key.deal, key.column)])
    return Edit((SetMarks(changed),)) if changed else Edit()


# Headings in messages


@lru_cache(maxsize=4_096)
def _named_in(said: str) -> tuple[tuple[str, int], ...]:
    """The columns that a message names, the longest name first: (name, number of a family or 0)."""
    words = [word.casefold() for word in _WORD.findall(said)]
    longest = max(map(len, _phrases()))
    found: list[tuple[int, int, str, int]] = []
    taken: set[int] = set()
    for length in range(min(longest, len(words)), 0, -1):
        for at in range(len(words) - length + 1):
            if taken.isdisjoint(range(at, at + length)):
                meant = _meant(words[at : at + length])
                if meant is not None:
                    taken.update(range(at, at + length))
                    found.append((-length, at, *meant))
    return tuple([(name, number) for _, _, name, number in sorted(found)])


def _meant(words: list[str]) -> tuple[str, int] | None:
    name = _phrases().get(tuple(words))
    if name is not None:
        return name, 0
    last = words[-1]
    if not last.isascii() or not last.isdigit() or len(last) > 3:
        return None
    name = _phrases().get((*words[:-1], _NUMBER))
    return (name, int(last)) if name is not None else None


@lru_cache(maxsize=1)
def _phrases() -> dict[tuple[str, ...], str]:
    """Every heading and alias as its words -> the column's name."""
    found: dict[tuple[str, ...], str] = {}
    spellings = [
        (spelling, column, 1 if column.limit else 0)
        for column in COLUMNS
        for spelling in (column.name, *column.aliases)
    ]
    spellings += [
        (heading.removesuffix(str(number)) if number else heading, column, number)
        for layout in LAYOUTS
        for heading, column, number in layout.columns
    ]
    for spelling, column, number in spellings:
        words = [word.casefold() for word in _WORD.findall(spelling)]
        if column.name != ERRORS:
            found.setdefault((*words, _NUMBER) if number else tuple(words), column.name)
    return found
