"""Makers of edits that add, duplicate and remove deals."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from cosell_desk.core.changes import Edit, InsertDeals, NewDeal, RemoveDeals
from cosell_desk.core.columns import STATUS, SUBSTATUS, Lock
from cosell_desk.core.conditions import When
from cosell_desk.core.deals import DealTable, TableColumn
from cosell_desk.core.faults import ColumnId, DealId
from cosell_desk.core.kinds import Account
from cosell_desk.core.watch import Watch, unwatched, watched

NEW_DEAL_TEXTS: Mapping[str, str] = {STATUS: "New", SUBSTATUS: "Accepted"}
"""How Partner Center wants a deal that you create (rule K12)."""


@dataclass(frozen=True, slots=True)
class NewDeals:
    """An edit that adds deals. `emptied` are columns that held something in a deal that was duplicated."""

    edit: Edit
    deals: tuple[DealId, ...] = ()
    emptied: tuple[ColumnId, ...] = ()


def belongs_to_one_deal(column: TableColumn) -> bool:
    """Whether a duplicate must not take the column over.

    So with what only Partner Center writes, with a legal statement and the account that was matched, which were
    answers for that deal, and with what is asked for only because of how that deal ended.
    """
    known = column.column
    if known is None:
        return False
    ended = isinstance(known.required, When) and known.required.column == SUBSTATUS
    return known.lock is Lock.ALWAYS or ended or known.kind.is_legal_statement or isinstance(known.kind, Account)


def new_texts(table: DealTable, defaults: Mapping[str, str]) -> tuple[str, ...]:
    """A new deal's cells. `defaults` are texts by column name; those of columns that may not be filled are left out."""
    texts = {**defaults, **NEW_DEAL_TEXTS}
    cells = []
    taken = set()
    for column in table.columns:
        # Of two columns with one meaning only the first counts (rule F3).
        is_open = column.column is not None and column.name not in taken and not belongs_to_one_deal(column)
        cells.append(texts.get(column.name, "") if is_open else "")
        taken.add(column.name)
    return tuple(cells)


def insert_deals(table: DealTable, count: int, defaults: Mapping[str, str], after: DealId | None = None) -> NewDeals:
    """`count` new deals below the deal `after`; without one at the table's end."""
    if count < 1:
        return NewDeals(Edit())
    place = len(table) if after is None else table.place(after) + 1
    ids = table.new_deal_ids(count)
    texts = new_texts(table, defaults)
    made = tuple([NewDeal(place + at, deal, texts) for at, deal in enumerate(ids)])
    return NewDeals(Edit((InsertDeals(made),)), ids)


def duplicate_deals(table: DealTable, deals: Sequence[DealId], watch: Watch = unwatched) -> NewDeals:
    """Copies of `deals`, in their order, below the last of them."""
    if not deals:
        return NewDeals(Edit())
    place = max([table.place(deal) for deal in deals]) + 1
    stays = [not belongs_to_one_deal(column) for column in table.columns]
    fixed = {
        table.position(column.id): text
        for name, text in NEW_DEAL_TEXTS.items()
        if (column := table.named(name)) is not None
    }
    emptied = set()
    made = []
    for at, (deal, new) in enumerate(zip(watched(deals, watch), table.new_deal_ids(len(deals)), strict=True)):
        before = table.texts(deal)
        texts = [text if kept else "" for text, kept in zip(before, stays, strict=True)]
        emptied.update([at for at, text in enumerate(before) if text and not texts[at]])
        for position, text in fixed.items():
            texts[position] = text
        made.append(NewDeal(place + at, new, tuple(texts)))
    return NewDeals(
        Edit((InsertDeals(tuple(made)),)),
        tuple([new.deal for new in made]),
        tuple([table.columns[at].id for at in sorted(emptied)]),
    )


def delete_deals(table: DealTable, deals: Collection[DealId]) -> Edit:
    """Whole deals, from the table only: Partner Center keeps what it has."""
    gone = set(deals)
    if not gone:
        return Edit()
    return Edit((RemoveDeals(tuple([deal for deal in table.deals if deal in gone])),))
