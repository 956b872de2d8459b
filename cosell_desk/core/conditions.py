"""When a column must be filled, as data: evaluated, read aloud in tooltips and written into the manual."""

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Always:
    """Every deal."""


@dataclass(frozen=True, slots=True)
class Never:
    """Optional."""


@dataclass(frozen=True, slots=True)
class TheFirst:
    """The first column of a numbered family, for every deal."""


@dataclass(frozen=True, slots=True)
class When:
    """Where the cell of `column`, judged by meaning, holds one of these words."""

    column: str
    is_one_of: frozenset[str]


@dataclass(frozen=True, slots=True)
class ForNewDeals:
    """New deals, in files of the layout `since` or a later one."""

    since: str


NEVER = Never()
Condition: TypeAlias = Always | Never | TheFirst | When | ForNewDeals


def is_mandatory(condition: Condition, number: int) -> bool:
    """Whether the column must be filled whatever the deal's other cells say (`number` is 0 outside families)."""
    return isinstance(condition, Always) or (isinstance(condition, TheFirst) and number == 1)
