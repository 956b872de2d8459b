"""The accounts that Partner Center offers for a new deal's customer, to be chosen from before the second upload."""

from __future__ import annotations

from cosell_desk.core.columns import Lock, Section
from cosell_desk.core.deals import DealTable
from cosell_desk.core.faults import DealId
from cosell_desk.core.kinds import Choice, is_blank

_HOW_SURE = ("Matched Category", "Confidence")


def candidates(table: DealTable, deal: DealId) -> tuple[Choice, ...]:
    """Each candidate once, with the column that it stands in, the category and the confidence beside it."""
    sure = [
        table.text(deal, column.id).strip()
        for name in _HOW_SURE
        if (column := table.named(name)) is not None and not is_blank(table.text(deal, column.id))
    ]
    found: dict[str, Choice] = {}
    for column in table.columns:
        known = column.column
        if known is None or not column.number or known.section is not Section.MATCHING:
            continue
        text = table.text(deal, column.id).strip() if known.lock is Lock.ALWAYS else ""
        if text and text not in found:
            found[text] = Choice(text, f"{text} ({', '.join([known.name, *sure])})")
    return tuple(found.values())
