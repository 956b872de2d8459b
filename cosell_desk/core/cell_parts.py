"""The four parts of a Solution or a Team member one by one: what is wrong with each, and how each is typed."""

from __future__ import annotations

from collections.abc import Sequence

from cosell_desk.core.columns import Column
from cosell_desk.core.faults import Fault, Severity
from cosell_desk.core.kinds import Amount, Currency, Email, Kind, Solution, TeamMember, parts
from cosell_desk.core.translate import QT_TRANSLATE_NOOP

SEPARATORS = ",;"
BESIDE = QT_TRANSLATE_NOOP("Part", "A comma or semicolon begins the next part; leave it out here.")


def has_parts(column: Column) -> bool:
    return isinstance(column.kind, Solution | TeamMember)


def part_names(column: Column) -> tuple[str, ...]:
    """The words for a form's fields, marked for translation in the context "Part"."""
    match column.kind:
        case Solution(part_names=names) | TeamMember(part_names=names):
            return names
    return ()


def parts_of(column: Column, text: str) -> tuple[str, ...]:
    """As many parts as the form has fields; what is beyond them stays in the last."""
    count = len(part_names(column))
    found = parts(text) if text.strip() else ()
    kept = [*found[: count - 1], ", ".join(found[count - 1 :])] if len(found) > count else list(found)
    return tuple(kept + [""] * (count - len(kept)))


def part_faults(column: Column, texts: Sequence[str]) -> tuple[Fault | None, ...]:
    """The worst fault of each part, judged beside parts that are right, so that one fault does not hide another."""
    match column.kind:
        case Solution(part_of_code=part_of) | TeamMember(part_of_code=part_of):
            right = parts(column.example)
            return tuple([_fault(column.kind, right, at, text, part_of) for at, text in enumerate(texts)])
    return tuple([None for _ in texts])


def _fault(kind: Kind, right: Sequence[str], at: int, text: str, part_of: dict[str, int]) -> Fault | None:
    beside = [text if place == at else other for place, other in enumerate(right)]
    found = [fault for fault in kind.verdict(", ".join(beside)).faults if part_of.get(fault.code) == at]
    return max(found, key=lambda fault: fault.severity, default=None)


def is_error(fault: Fault | None) -> bool:
    return fault is not None and fault.severity is Severity.ERROR


def holds_separator(text: str) -> bool:
    return any(separator in text for separator in SEPARATORS)


def begins_next_part(column: Column, at: int, typed: str) -> bool:
    """Whether the separator at the end of what is being typed leads on; a price may go on behind a comma."""
    is_decimal = settled(column, at, "1,5") != "1,5"
    return typed.endswith(";" if is_decimal else (";", ","))


_KINDS: dict[type[Kind], tuple[Kind | None, ...]] = {
    Solution: (None, Currency(), Amount(), None),
    TeamMember: (None, None, None, Email()),
}


def settled(column: Column, at: int, typed: str) -> str:
    """A part that was typed in one's own way ("usd", "10,5") as the cell wants it, where it has one safe reading."""
    kinds = _KINDS.get(type(column.kind), ())
    kind = kinds[at] if at < len(kinds) else None
    meant = kind.conversion(typed) if kind is not None and typed else None
    return typed if meant is None else meant
