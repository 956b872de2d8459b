"""Solutions and team members by what makes two of them the same; most of a wide file's cells go through here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set
from operator import itemgetter
from typing import TYPE_CHECKING

from cosell_desk.core.columns import COLUMNS
from cosell_desk.core.faults import SOUND, ColumnId, DealId, Severity, worst
from cosell_desk.core.kinds import is_blank
from cosell_desk.core.rules import SLOT_RULES, SlotRule

if TYPE_CHECKING:
    from cosell_desk.core.cells import Batch

_REMEMBERED = 100_000


class SlotKeys(dict[str, str]):
    """text -> key of a slot rule, remembered for texts that are right.

    One look-up tells two things: the key, and that the text needs no further judging. `faulty` counts how often a
    text was met that does.
    """

    def __init__(self, rule: SlotRule) -> None:
        super().__init__()
        self.faulty = 0
        self._rule = rule
        self._kind = next(column.kind for column in COLUMNS if column.name == rule.family)
        self._of_faulty: dict[str, str] = {}
        self._same: dict[str, str] = {}
        """Each key once: few texts in memory are compared sooner than many."""

    def __missing__(self, text: str) -> str:
        key = self._of_faulty.get(text)
        if key is None:
            verdict = self._kind.verdict(text) if text else SOUND
            is_right = verdict is SOUND
            remembered = self if is_right else self._of_faulty
            if len(remembered) >= _REMEMBERED:
                remembered.clear()
                self._same.clear()
            # What cannot be mended is not the same thing twice, however often it stands there (#N/A in every cell).
            is_hopeless = verdict.fix is None and worst(verdict.faults) is Severity.ERROR
            key = "?" + text if is_hopeless and not is_blank(text) else self._rule.key_of(text)
            key = remembered[text] = self._same.setdefault(key, key)
            if is_right:
                return key
        self.faulty += 1
        return key

    def doubtful(self, texts: Set[str]) -> set[str]:
        """Those that may need judging; an empty cell may, for its column may ask for something."""
        is_right, key_of, same = self._kind.is_right, self._rule.key, self._same.setdefault
        found = {""} & texts
        for text in [text for text in texts if text not in self]:
            if is_right(text) and len(self) < _REMEMBERED and (key := key_of(text)):
                self[text] = same(key, key)
            else:
                found.add(text)
        return found


SLOT_KEYS = {rule.family: SlotKeys(rule) for rule in SLOT_RULES}


class SlotsOfDeals:
    """The keys in a family's slots, deal by deal: who changes five slots of a deal need not read the other forty-five.

    Only a judge uses it, who tells of every cell that changes.
    """

    def __init__(self, rule: SlotRule) -> None:
        self._known = SLOT_KEYS[rule.family]
        self.clear()

    def clear(self) -> None:
        self._columns: tuple[ColumnId, ...] = ()
        self._keys: dict[DealId, tuple[str, ...]] = {}

    def forget(self, deal: DealId) -> None:
        self._keys.pop(deal, None)

    def keep(self, deals: Iterable[DealId]) -> None:
        """All others went."""
        self._keys = {deal: self._keys[deal] for deal in deals if deal in self._keys}

    def is_only_longer(self, batch: Batch, columns: Sequence[ColumnId], touched: Set[ColumnId] | None) -> bool:
        """Whether nothing changed but that empty columns came behind the last: they make no gap and no double.

        They need not be remembered: the next keys that are asked for read them.
        """
        before = self._columns
        if touched is None or not before or len(columns) <= len(before) or touched & {*before}:
            return False  # the same or fewer columns: one that left, or another deal of the edit, asks for this look
        if tuple(columns[: len(before)]) != before:
            return False
        return not any(any(batch.texts(column)) for column in columns[len(before) :])

    def keys(
        self, batch: Batch, columns: Sequence[ColumnId], touched: Set[ColumnId] | None
    ) -> Iterator[tuple[str, ...]]:
        """Of each open deal in the batch, in the order of these columns (two or more).

        `touched`: columns whose cells may have changed since they were asked for; None: any may have.
        """
        key_of, before = self._known.__getitem__, self._columns
        kept, now = self._keys, tuple(columns)
        if now != before:
            self._columns, self._keys = now, {}
        fresh = [column for column in now if touched is None or column in touched or column not in before]
        whole = itemgetter(*[batch.position(column) for column in now])
        if len(fresh) * 2 > len(now):
            for deal, row in zip(batch.open, batch.rows, strict=True):
                found = self._keys[deal] = tuple(map(key_of, whole(row)))
                yield found
            return
        at = {column: place for place, column in enumerate((*before, *fresh))}  # a fresh one's last place counts
        arranged = itemgetter(*[at[column] for column in now])
        places = [batch.position(column) for column in fresh or now[:1]]
        changed = itemgetter(*places, *places[:1])  # of one column, too, a tuple; its surplus end is not looked at
        for deal, row in zip(batch.open, batch.rows, strict=True):
            old = kept.get(deal)
            if old is None:
                found = tuple(map(key_of, whole(row)))
            else:
                found = arranged((*old, *map(key_of, changed(row))))
            self._keys[deal] = found
            yield found
