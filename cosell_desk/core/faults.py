"""What is wrong with a cell, a deal or a file, as values. The sentences for them are in messages.py."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from typing import TypeAlias

DealId: TypeAlias = int
ColumnId: TypeAlias = int


class Severity(IntEnum):
    """How much a problem weighs; an error keeps its deal from being import-ready."""

    NOTE = 1
    WARNING = 2
    ERROR = 3

    @property
    def word(self) -> str:
        return self.name.lower()


@dataclass(frozen=True, slots=True)
class Fault:
    """One verdict of one rule, free of its place, so that it can be cached per text.

    `code` is stable and kebab-case. `holes` fill the named holes of the code's sentence. `suggestions` are readings
    to choose from; None means that they are worked out by the cell's kind when somebody asks.
    """

    rule: str
    code: str
    severity: Severity
    holes: tuple[tuple[str, str], ...] = ()
    suggestions: tuple[str, ...] | None = ()


@dataclass(frozen=True, slots=True)
class Verdict:
    """All that a kind says of one text. `fix` is the text after every safe mend, None when there is none."""

    faults: tuple[Fault, ...] = ()
    fix: str | None = None


SOUND = Verdict()


def worst(faults: Iterable[Fault]) -> Severity | None:
    return max((fault.severity for fault in faults), default=None)


@dataclass(frozen=True, slots=True)
class Problem:
    """A fault at its place: `deal` is None for the file, `column` None for a whole deal or file.

    `heading` is filled where the fault is about a heading that is not there or about the file's heading row.
    """

    deal: DealId | None
    column: ColumnId | None
    fault: Fault
    fix: str | None = None
