"""Which deals of two files are the same ones. Nothing is guessed: what could be several is listed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from enum import Enum

from cosell_desk.core.columns import Column
from cosell_desk.core.dates import written
from cosell_desk.core.deals import DealTable, TableColumn
from cosell_desk.core.edits import context
from cosell_desk.core.faults import DealId
from cosell_desk.core.kinds import Amount, CloseDate, is_blank, read_date
from cosell_desk.core.original import referral_key

REFERRAL_ID = "Referral ID"
CRM_ID = "CRM ID"
IDENTIFYING = ("Deal Name", "Customer Name", "Customer Country", "Estimated Close Date", "Estimated Deal Value")
"""By these together a deal is found again that has no ID yet."""

_BETWEEN = "\x1f"


class By(Enum):
    """What two deals were matched by, in the order in which it is tried."""

    REFERRAL_ID = "referral-id"
    CRM_ID = "crm-id"
    CELLS = "cells"


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """Deals that are alike in what they would be matched by, so that nobody can tell which is which."""

    by: By
    ours: tuple[DealId, ...]
    theirs: tuple[DealId, ...]


@dataclass(frozen=True, slots=True)
class Match:
    """`pairs` maps our deals to theirs, in our order; every deal is in one pair, in `ambiguous`, or in `only_…`."""

    pairs: Mapping[DealId, DealId]
    by: Mapping[DealId, By]
    ambiguous: tuple[Ambiguous, ...]
    only_ours: tuple[DealId, ...]
    only_theirs: tuple[DealId, ...]


@dataclass(frozen=True, slots=True)
class Keys:
    """What the deals of a table are found by; "" where a deal lacks it."""

    referral: Mapping[DealId, str]
    crm: Mapping[DealId, str]

    @classmethod
    def of(cls, table: DealTable) -> Keys:
        referral = [referral_key(text) for text in _texts(table, REFERRAL_ID, table.deals)]
        crm = [text.strip() for text in _texts(table, CRM_ID, table.deals)]
        return cls(dict(zip(table.deals, referral, strict=True)), dict(zip(table.deals, crm, strict=True)))


def match(ours: DealTable, theirs: DealTable, *, theirs_is_result: bool = False) -> Match:
    """Match by Referral ID, else by CRM ID, else by the cells that identify a deal where those are unique.

    Two deals with different Referral IDs are never the same. `theirs_is_result` says that theirs came later: a deal
    that has a Referral ID here and none there is then another one, unless theirs has no Referral IDs at all.
    """
    matching = _Matching(ours, theirs, theirs_is_result)
    matching.by_key(By.REFERRAL_ID, matching.ours.referral, matching.theirs.referral)
    matching.give_up()
    matching.by_key(By.CRM_ID, matching.ours.crm, matching.theirs.crm)
    matching.by_key(By.CELLS, *matching.identifying_cells())
    return matching.finish()


class _Matching:
    """Goes from one kind of key to the next with the deals that are left."""

    def __init__(self, ours: DealTable, theirs: DealTable, theirs_is_result: bool) -> None:
        self._tables = ours, theirs
        self.ours, self.theirs = Keys.of(ours), Keys.of(theirs)
        self._needs_referral = theirs_is_result and any(self.theirs.referral.values())
        self._left_ours = dict.fromkeys(ours.deals)
        self._left_theirs = dict.fromkeys(theirs.deals)
        self._pairs: dict[DealId, tuple[DealId, By]] = {}
        self._ambiguous: list[Ambiguous] = []

    def by_key(self, by: By, ours: Mapping[DealId, str], theirs: Mapping[DealId, str]) -> None:
        groups = merged(
            [(deal, ours.get(deal, "")) for deal in self._left_ours],
            [(deal, theirs.get(deal, "")) for deal in self._left_theirs],
        )
        for our_deals, their_deals in groups:
            if len(our_deals) == len(their_deals) == 1:
                our, their = our_deals[0], their_deals[0]
                if self._are_different(our, their):
                    continue
                if by is not By.CELLS or not self._have_different_crm_ids(our, their):
                    self._pairs[our] = (their, by)
                    del self._left_ours[our]
                    del self._left_theirs[their]
                    continue
            self._ambiguous.append(Ambiguous(by, our_deals, their_deals))

    def _are_different(self, our: DealId, their: DealId) -> bool:
        one, other = self.ours.referral[our], self.theirs.referral[their]
        return one != other if one and other else bool(one) and self._needs_referral

    def _have_different_crm_ids(self, our: DealId, their: DealId) -> bool:
        one, other = self.ours.crm[our], self.theirs.crm[their]
        return bool(one) and bool(other) and one != other

    def give_up(self) -> None:
        """What is ambiguous by now stays so, whatever else could be looked at."""
        for found in self._ambiguous:
            for our in found.ours:
                self._left_ours.pop(our, None)
            for their in found.theirs:
                self._left_theirs.pop(their, None)

    def identifying_cells(self) -> tuple[dict[DealId, str], dict[DealId, str]]:
        if any(table.named(name) is None for table in self._tables for name in IDENTIFYING):
            return {}, {}
        ours, theirs = self._tables
        return identity_texts(ours, list(self._left_ours)), identity_texts(theirs, list(self._left_theirs))

    def finish(self) -> Match:
        ambiguous: list[Ambiguous] = []
        # A later key may have told some of them apart; each deal is listed once, where it was tried last.
        left_ours, left_theirs = set(self._left_ours), set(self._left_theirs)
        for found in reversed(self._ambiguous):
            if found.by is not By.REFERRAL_ID:
                ours = tuple([deal for deal in found.ours if deal in left_ours])
                theirs = tuple([deal for deal in found.theirs if deal in left_theirs])
                if not ours or not theirs:
                    continue
                left_ours.difference_update(ours)
                left_theirs.difference_update(theirs)
                found = Ambiguous(found.by, ours, theirs)
            ambiguous.insert(0, found)
        listed_ours = {deal for found in ambiguous for deal in found.ours}
        listed_theirs = {deal for found in ambiguous for deal in found.theirs}
        paired = {their for their, _ in self._pairs.values()}
        order, theirs_table = self._tables
        return Match(
            {our: self._pairs[our][0] for our in order.deals if our in self._pairs},
            {our: self._pairs[our][1] for our in order.deals if our in self._pairs},
            tuple(ambiguous),
            tuple([deal for deal in order.deals if deal not in self._pairs and deal not in listed_ours]),
            tuple([deal for deal in theirs_table.deals if deal not in paired and deal not in listed_theirs]),
        )


def merged(
    ours: Sequence[tuple[DealId, str]], theirs: Sequence[tuple[DealId, str]]
) -> list[tuple[tuple[DealId, ...], tuple[DealId, ...]]]:
    """The deals of both sides that have a key in common, group by group in our order; "" is no key."""
    import pandas as pd  # takes longer to load than most files to match

    sides = [
        pd.DataFrame(
            {
                "deal": [deal for deal, key in side if key],
                "key": pd.Series([key for _, key in side if key], dtype=object),
            }
        )
        .groupby("key", sort=False)["deal"]
        .agg(tuple)
        .reset_index()
        for side in (ours, theirs)
        if any(key for _, key in side)
    ]
    if len(sides) < 2:
        return []
    # One row for each key and side, so that a key which a thousand deals share does not make a million rows.
    both = sides[0].merge(sides[1], on="key", validate="one_to_one", suffixes=("_ours", "_theirs"))
    return list(zip(both["deal_ours"], both["deal_theirs"], strict=True))


def identity_texts(table: DealTable, deals: Sequence[DealId]) -> dict[DealId, str]:
    """The identifying cells of each deal as one text, judged by meaning; "" where all of them are empty."""
    columns = [_meanings(table, name, deals) for name in IDENTIFYING]
    return {
        deal: _BETWEEN.join(texts) if any(texts) else ""
        for deal, texts in zip(deals, zip(*columns, strict=True), strict=True)
    }


def _texts(table: DealTable, name: str, deals: Sequence[DealId]) -> list[str]:
    column = table.named(name)
    return [""] * len(deals) if column is None else [table.text(deal, column.id) for deal in deals]


def _meanings(table: DealTable, name: str, deals: Sequence[DealId]) -> list[str]:
    column = table.named(name)
    texts = _texts(table, name, deals)
    if column is None or column.column is None:
        return texts
    known = {text: comparable(column.column, column.column.kind.meaning(text)) for text in set(texts)}
    return [known[text] for text in texts]


def meaning(table: DealTable, deal: DealId, column: TableColumn) -> str:
    """What a cell means, in words that are the same for the same day or amount."""
    text, known = table.text(deal, column.id), column.column
    if known is None:
        return text
    return comparable(known, known.kind.meaning(text, *context(table, deal, column.id)))


def comparable(column: Column, meaning: str) -> str:
    """A text by which two ways of writing the same day or amount are the same."""
    match column.kind:
        case CloseDate():
            day = read_date(meaning)
            return meaning if day is None else written(day)
        case Amount():
            try:
                return str(Decimal(meaning).normalize())
            except InvalidOperation:
                return meaning
        case _:
            return meaning


def common_columns(ours: DealTable, theirs: DealTable) -> list[tuple[TableColumn, TableColumn]]:
    """Columns that mean the same, unknown ones by their headings; of two with one meaning the first."""
    by_name = _by_name(theirs)
    return [(column, by_name[name]) for name, column in _by_name(ours).items() if name in by_name]


def _by_name(table: DealTable) -> dict[str, TableColumn]:
    found: dict[str, TableColumn] = {}
    for column in table.columns:
        if not column.is_surplus and not is_blank(column.heading):
            found.setdefault(column.name, column)
    return found


def without(columns: Iterable[TableColumn], others: Iterable[TableColumn]) -> tuple[TableColumn, ...]:
    """The columns with a meaning that none of the others has."""
    names = {column.name for column in others}
    return tuple([column for column in columns if not column.is_surplus and column.name not in names])
