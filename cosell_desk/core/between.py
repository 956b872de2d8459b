"""Rules between deals and down a column, with counters, so that one edit costs what it touches."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Set
from decimal import Decimal, InvalidOperation

from cosell_desk.core.deals import DealTable, TableColumn
from cosell_desk.core.faults import ColumnId, DealId, Fault, Severity
from cosell_desk.core.findings import DealKind, Findings
from cosell_desk.core.kinds import CloseDate, is_ambiguous, is_day_first, read_date, swapped
from cosell_desk.core.original import Original, referral_key

PlacedFaults = tuple[tuple[ColumnId | None, Fault], ...]

_SAME_ID = Fault("D1", "referral-id-twice", Severity.ERROR)
_ALIKE = Fault("D2", "new-deals-alike", Severity.WARNING)
_LIKE_EXISTING = Fault("D3", "like-existing-deal", Severity.WARNING)
_ALIKE_BY = ("Deal Name", "Customer Name", "Estimated Close Date", "Estimated Deal Value")
BETWEEN_READS = frozenset({"Referral ID", *_ALIKE_BY})


_NOBODY: frozenset[DealId] = frozenset()


class _Members:
    """Which deals share a key."""

    def __init__(self) -> None:
        self._key_of: dict[DealId, Hashable] = {}
        self._deals_of: dict[Hashable, set[DealId]] = {}

    def move(self, deal: DealId, key: Hashable) -> Set[DealId]:
        """Give the deal its key, None for none; answer the deals of which something else may be true now."""
        before = self._key_of.get(deal)
        if before == key:
            return _NOBODY
        concerned: set[DealId] = set()
        if before is not None:
            del self._key_of[deal]
            left = self._deals_of[before]
            left.discard(deal)
            concerned.add(deal)
            if len(left) == 1:
                concerned |= left
            if not left:
                del self._deals_of[before]
        if key is not None:
            self._key_of[deal] = key
            joined = self._deals_of.setdefault(key, set())
            joined.add(deal)
            if len(joined) > 1:
                concerned.add(deal)
            if len(joined) == 2:
                concerned |= joined
        return concerned

    def keep(self, deals: Iterable[DealId]) -> set[DealId]:
        """All others go; answer the deals that shared a key with one of them."""
        before, keys = self._deals_of, self._key_of
        self._deals_of, self._key_of = {}, {}
        for deal in deals:
            key = keys.get(deal)
            if key is not None:
                self._key_of[deal] = key
                self._deals_of.setdefault(key, set()).add(deal)
        return {deal for deal, key in self._key_of.items() if len(self._deals_of[key]) < len(before[key])}

    def key(self, deal: DealId) -> Hashable:
        return self._key_of.get(deal)

    def keys(self) -> set[Hashable]:
        return set(self._deals_of)

    def sharing(self, key: Hashable) -> set[DealId]:
        return self._deals_of.get(key, set()) if key is not None else set()


class Between:
    """D1 to D3 and K5. `touch` keeps the counters and answers the marks that changed with them."""

    def __init__(self, table: DealTable, findings: Findings, original: Original | None) -> None:
        self._table = table
        self._findings = findings
        self._original = original
        self.clear()

    def clear(self) -> None:
        self._ids = _Members()
        self._new = _Members()
        self._new_names = _Members()
        self._existing_names = _Members()
        self._day_first: dict[ColumnId, set[DealId]] = {}
        self._day_first_once: dict[ColumnId, bool] = {}
        self._month_first: dict[ColumnId, set[DealId]] = {}

    def touch(self, deals: Iterable[DealId]) -> Iterator[tuple[str, DealId, PlacedFaults]]:
        """After these deals changed, came or went: (rule, deal, its marks) for every deal that is concerned."""
        deals = list(deals)
        yield from self._touch_ids(deals)
        yield from self._touch_alike(deals)
        for column in self._table.columns:
            if column.column is not None and isinstance(column.column.kind, CloseDate):
                yield from self._touch_dates(column, deals)

    def keep(self, deals: Set[DealId]) -> Iterator[tuple[str, DealId, PlacedFaults]]:
        """The same after all but these deals went: it costs what is left."""
        yield from self._same_ids(self._ids.keep(deals))
        had = self._existing_names.keys()
        concerned = self._new.keep(deals) | self._new_names.keep(deals)
        self._existing_names.keep(deals)
        lost = had - self._existing_names.keys()
        concerned.update(*[self._new_names.sharing(names) for names in lost])
        yield from self._alike(concerned)
        for column in self._table.columns:
            if column.column is not None and isinstance(column.column.kind, CloseDate):
                was_suspect = self._is_suspect(column.id)
                for proofs in (self._day_first, self._month_first):
                    proofs[column.id] = proofs.get(column.id, set()) & deals
                yield from self._suspicions(column, was_suspect, ())

    def proofs(self, column: ColumnId) -> tuple[bool, bool]:
        """Whether the column proves day-first, and month-first, dates."""
        return self._is_suspect(column), bool(self._month_first.get(column))

    def _touch_ids(self, deals: list[DealId]) -> Iterator[tuple[str, DealId, PlacedFaults]]:
        column = self._table.named("Referral ID")
        concerned: set[DealId] = set()
        for deal in deals:
            key = ""
            if column is not None and deal in self._table:
                key = referral_key(self._table.text(deal, column.id))
            concerned |= self._ids.move(deal, key or None)
        yield from self._same_ids(concerned)

    def _same_ids(self, deals: Iterable[DealId]) -> Iterator[tuple[str, DealId, PlacedFaults]]:
        column = self._table.named("Referral ID")
        for deal in deals:
            is_double = len(self._ids.sharing(self._ids.key(deal))) > 1
            yield "D1", deal, ((column.id, _SAME_ID),) if is_double and column is not None else ()

    def _touch_alike(self, deals: list[DealId]) -> Iterator[tuple[str, DealId, PlacedFaults]]:
        named = [self._table.named(name) for name in _ALIKE_BY]
        at = [self._table.position(column.id) if column is not None else -1 for column in named]
        concerned: set[DealId] = set()
        for deal in deals:
            kind = self._findings.kind(deal) if deal in self._table else DealKind.CLOSED
            names = likeness = None
            if kind is not DealKind.CLOSED and at[0] >= 0 and at[1] >= 0:
                texts = self._table.texts(deal)
                names = (texts[at[0]].strip().casefold(), texts[at[1]].strip().casefold())
                if not names[0] or not names[1]:
                    names = None
                elif kind is DealKind.NEW:
                    day, value = [texts[place].strip() if place >= 0 else "" for place in at[2:]]
                    likeness = (*names, read_date(day) or day, _amount(value))
            concerned |= self._new.move(deal, likeness)
            concerned |= self._existing_moved(deal, names if kind is DealKind.EXISTING else None)
            if names is None or kind is not DealKind.NEW:
                concerned |= self._new_names.move(deal, None)
            elif self._new_names.key(deal) != names:
                self._new_names.move(deal, names)
                concerned.add(deal)
        yield from self._alike(concerned)

    def _alike(self, deals: Iterable[DealId]) -> Iterator[tuple[str, DealId, PlacedFaults]]:
        for deal in deals:
            yield "D2", deal, ((None, _ALIKE),) if len(self._new.sharing(self._new.key(deal))) > 1 else ()
            is_like = bool(self._existing_names.sharing(self._new_names.key(deal)))
            yield "D3", deal, ((None, _LIKE_EXISTING),) if is_like else ()

    def _existing_moved(self, deal: DealId, names: Hashable) -> Set[DealId]:
        """The new deals that lost their only namesake among the existing ones, or got their first."""
        before = self._existing_names.key(deal)
        if before == names:
            return _NOBODY
        self._existing_names.move(deal, names)
        lost = _NOBODY if self._existing_names.sharing(before) else self._new_names.sharing(before)
        is_first = len(self._existing_names.sharing(names)) == 1
        return lost | (self._new_names.sharing(names) if is_first else _NOBODY)

    def _touch_dates(self, column: TableColumn, deals: list[DealId]) -> Iterator[tuple[str, DealId, PlacedFaults]]:
        day_first = self._day_first.setdefault(column.id, set())
        month_first = self._month_first.setdefault(column.id, set())
        was_suspect = self._is_suspect(column.id)
        proofs: dict[str, tuple[bool, bool]] = {}
        for deal in deals:
            text = self._table.text(deal, column.id) if deal in self._table else ""
            proof = proofs.get(text)
            if proof is None:
                proof = proofs[text] = _proof(text.strip())
            if proof[0]:
                day_first.add(deal)
            else:
                day_first.discard(deal)
            if proof[1]:
                month_first.add(deal)
            else:
                month_first.discard(deal)
        yield from self._suspicions(column, was_suspect, deals)

    def _is_suspect(self, column: ColumnId) -> bool:
        return bool(self._day_first.get(column)) or self._was_day_first(column)

    def _suspicions(
        self, column: TableColumn, was_suspect: bool, deals: Iterable[DealId]
    ) -> Iterator[tuple[str, DealId, PlacedFaults]]:
        if self._is_suspect(column.id):
            for deal in self._table.deals if not was_suspect else deals:
                yield f"K5 {column.id}", deal, self._suspicion(column, deal)
        elif was_suspect:
            for deal in self._table.deals:
                yield f"K5 {column.id}", deal, ()

    def _suspicion(self, column: TableColumn, deal: DealId) -> PlacedFaults:
        if deal not in self._table or self._findings.kind(deal) is DealKind.CLOSED:
            return ()
        written = self._table.text(deal, column.id)
        text = written.strip()
        if not is_ambiguous(text) or self._table.mark("confirmed", deal, column.id) == written:
            return ()
        first = self._original.text(deal, column.id) if self._original is not None else None
        if first is not None and first != written:
            return ()
        other = swapped(text)
        return ((column.id, Fault("K5", "date-order-unsure", Severity.WARNING, (("swapped", other),), (other,))),)

    def _was_day_first(self, column: ColumnId) -> bool:
        found = self._day_first_once.get(column)
        if found is None:
            original = self._original
            # Deals that are gone bear witness too: else what is found would hang on when it was looked for.
            found = original is not None and any(
                is_day_first((original.text(deal, column) or "").strip()) for deal in original.rows
            )
            self._day_first_once[column] = found
        return found


def _proof(text: str) -> tuple[bool, bool]:
    """Whether the text proves that its writer puts the day first, or the month."""
    if is_day_first(text):
        return True, False
    day = read_date(text) if text else None
    return False, day is not None and day.day > 12


def _amount(text: str) -> Hashable:
    try:
        return Decimal(text).normalize() if text.isascii() else text
    except InvalidOperation:
        return text
