"""What a cell's dropdown offers: the choices of its kind, those right for this deal first, and how they are found."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from cosell_desk.core.candidates import candidates
from cosell_desk.core.changes import Edit, InsertDeals, NewDeal, SetCells
from cosell_desk.core.deals import DealTable
from cosell_desk.core.edits import context
from cosell_desk.core.faults import ColumnId, DealId, Fault, Severity
from cosell_desk.core.kinds import Account, Choice
from cosell_desk.core.validate import Judge

_WHOLE_WORDS = (1, 2)
MOST_TRIED = 60
"""Longer lists (countries, currencies) hang on nothing else in the deal."""


@dataclass(frozen=True, slots=True)
class Offer:
    """`fault` is what would be wrong with the cell if it held the choice; an error makes it no choice at all."""

    choice: Choice
    fault: Fault | None = None

    @property
    def is_legal(self) -> bool:
        return self.fault is None or self.fault.severity is not Severity.ERROR


def offers(judge: Judge, deal: DealId, column: ColumnId) -> tuple[Offer, ...]:
    """The right ones first, then those with a warning, then those that this deal cannot take."""
    table = judge.table
    known = table.column(column).column
    choices = known.kind.choices(*context(table, deal, column)) if known is not None else ()
    if known is not None and isinstance(known.kind, Account):
        choices = candidates(table, deal)
    if not choices or len(choices) > MOST_TRIED:
        return tuple([Offer(choice) for choice in choices])
    found = _tried(judge, deal, column, choices)
    return tuple(sorted(found, key=lambda offer: offer.fault.severity if offer.fault is not None else 0))


def _tried(judge: Judge, deal: DealId, column: ColumnId, choices: Iterable[Choice]) -> list[Offer]:
    """Each choice put into a copy of the deal and judged there, so that every rule has its say."""
    table = judge.table
    alone = DealTable(table.columns, table.facts)
    alone.apply(Edit((InsertDeals((NewDeal(0, deal, tuple(table.texts(deal))),)),)))
    trial = Judge(alone, today=judge.today, original=judge.original, closed_here=judge.closed_here)
    trial.run()
    found = []
    for choice in choices:
        edit = Edit((SetCells((column,), (deal,), ((choice.text,),)),))
        alone.apply(edit)
        trial.recheck(edit)
        faults = [fault for fault in trial.findings.cell(deal, column) if fault.severity > Severity.NOTE]
        found.append(Offer(choice, max(faults, key=lambda fault: fault.severity, default=None)))
    return found


@dataclass(frozen=True, slots=True)
class Match:
    """An offer that fits what was typed, the better the lower its `rank`; 1 and 2 are found by a whole word.

    `by` is the word it was found by where that is not in its label.
    """

    offer: Offer
    by: str = ""
    rank: int = 0


def matching(offers: Iterable[Offer], typed: str) -> tuple[Match, ...]:
    """The offers that contain what was typed: whole words before beginnings, beginnings before what is inside."""
    wanted = search_key(typed)
    if not wanted:
        return tuple([Match(offer) for offer in offers])
    found = [Match(offer, by, rank) for offer in offers for rank, by in (_rank(offer.choice, wanted),) if rank]
    return tuple(sorted(found, key=lambda match: (not match.offer.is_legal, match.rank)))


def is_clear(matches: Sequence[Match], readings: Sequence[str], among: int) -> bool:
    """Whether the first match may be taken unasked. `readings` are what the kind itself makes of what was typed.

    "kr" may mean four currencies, whatever begins with it; "Congo" two countries, though one is called just that.
    And in a list too long to be known, with `among` offers, none of those that fit equally well is meant.
    """
    if not matches or not matches[0].offer.is_legal:
        return False
    first = matches[0]
    if len(readings) > 1 and (first.rank in _WHOLE_WORDS or first.offer.choice.text not in readings):
        return False
    is_alone = len(matches) < 2 or matches[1].rank > first.rank or not matches[1].offer.is_legal
    return is_alone or among <= MOST_TRIED


def search_key(text: str) -> str:
    """Case, accents and outer blanks do not count when somebody looks for something."""
    letters = unicodedata.normalize("NFD", text.casefold())
    return " ".join("".join([letter for letter in letters if not unicodedata.combining(letter)]).split())


@lru_cache(maxsize=4_000)
def _keys(choice: Choice) -> tuple[str, str, tuple[tuple[str, str], ...]]:
    return search_key(choice.text), search_key(choice.label), tuple([(search_key(word), word) for word in choice.also])


def _rank(choice: Choice, wanted: str) -> tuple[int, str]:
    """1 is best, 0 is no match."""
    code, label, also = _keys(choice)
    words = label.removeprefix(f"{code} - ")
    if wanted in (code, label, words):
        return 1, ""
    exact = next((word for key, word in also if key == wanted), None)
    if exact is not None:
        return 2, exact
    if code.startswith(wanted) or words.startswith(wanted):
        return 3, ""
    if f" {wanted}" in label:
        return 4, ""
    beginning = next((word for key, word in also if key.startswith(wanted)), None)
    if beginning is not None:
        return 5, beginning
    if wanted in label:
        return 6, ""
    inside = next((word for key, word in also if wanted in key), None)
    return (7, inside) if inside is not None else (0, "")
