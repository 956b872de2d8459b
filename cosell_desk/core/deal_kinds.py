"""Which deals are new, existing or closed (rules.md, "Kinds of row")."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cosell_desk.core.columns import STATUS, SUBSTATUS
from cosell_desk.core.deals import DealTable
from cosell_desk.core.faults import DealId
from cosell_desk.core.findings import DealKind
from cosell_desk.core.kinds import is_blank
from cosell_desk.core.original import Original
from cosell_desk.core.rules import TERMINAL

KIND_READS = frozenset({"Referral ID", "Errors", STATUS, SUBSTATUS})


def find_kinds(
    table: DealTable, original: Original | None, deals: Sequence[DealId], *, closed_here: bool
) -> Iterator[tuple[DealId, DealKind]]:
    """Each deal with its kind. A closed deal that failed, or was closed in this file, exists and is open.

    That it was closed in this file is the user's word, which an original from before the file can refute.
    """
    has_referral, has_failed = _are_filled(table, "Referral ID", deals), _are_filled(table, "Errors", deals)
    statuses = _first_meanings(table, original, STATUS, deals)
    substatuses = _first_meanings(table, original, SUBSTATUS, deals)
    for at, deal in enumerate(deals):
        kind = DealKind.EXISTING
        if not has_referral[at]:
            kind = DealKind.NEW
        elif statuses[at] == "Closed" and substatuses[at] in TERMINAL and not has_failed[at]:
            was_closed_before = original is not None and original.knows_who_was_closed and original.knows(deal)
            if was_closed_before or not (closed_here or table.mark("closed-here", deal)):
                kind = DealKind.CLOSED
        yield deal, kind


def _are_filled(table: DealTable, name: str, deals: Sequence[DealId]) -> list[bool]:
    column = table.named(name)
    if column is None:
        return [False] * len(deals)
    at = table.position(column.id)
    return [not is_blank(table.texts(deal)[at]) for deal in deals]


def _first_meanings(table: DealTable, original: Original | None, name: str, deals: Sequence[DealId]) -> list[str]:
    """By the original where it knows the deal, else by the file itself."""
    column = table.named(name)
    if column is None or column.column is None:
        return [""] * len(deals)
    at = table.position(column.id)
    found = [table.texts(deal)[at] for deal in deals]
    if original is not None:
        firsts = [original.text(deal, column.id) for deal in deals]
        found = [text if first is None else first for text, first in zip(found, firsts, strict=True)]
    means = {text: column.column.kind.meaning(text) for text in set(found)}
    return [means[text] for text in found]
