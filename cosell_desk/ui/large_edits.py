"""Judging an edit so that nobody waits: of a large one as much at once as is not felt, the rest in small pieces."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from time import perf_counter

from cosell_desk.core.changes import Change, Edit, SetCells
from cosell_desk.core.faults import DealId
from cosell_desk.core.pieces import is_hopeless, part, parted
from cosell_desk.core.validate import Judge, Recheck
from cosell_desk.ui.cell_locks import CellLocks

_UNFELT = 0.06
"""Seconds of judging that a large edit may add to the key that made it."""
_FORGETTING = 0.03
"""Seconds that may be added to it so that nothing is said any more of cells that are left."""
_UNNOTICED = 0.01
"""Seconds that judging a piece may take while something else is done."""
_SMALL, _LARGE = 1_000, 60_000
"""Work in ordinary cells: little enough, should each of them be new and wrong, for a first piece, and for one that
comes after others that were quickly judged."""


class LargeEdits:
    def __init__(self, judge: Judge, locks: CellLocks) -> None:
        self._judge, self._locks = judge, locks
        self._left: deque[Change] = deque()
        self._forgetting: Iterator[None] = iter(())
        self._judged: set[DealId] = set()
        """While others are left: nothing that is said of these is old."""

    @property
    def is_anything_left(self) -> bool:
        return bool(self._left)

    def recheck(self, edit: Edit) -> Recheck:
        """After the table took the edit. Soon nothing is said any more of cells that are left to be judged."""
        now, later = parted(self._judge.table, edit)
        found = self._judge.recheck(now)
        if self._left:
            self._judged.update(*found.cells.values())
        if later:
            found.everything = True
            self._judge.changed.touch(edit)
            self._left += later
            _go_on(self._judging(), _UNNOTICED if is_hopeless(self._judge.table, later) else _UNFELT)
            left = [change for change in self._left if isinstance(change, SetCells)]
            self._judged.clear()
            self._forgetting = self._judge.forget(left, self._judged)
            _go_on(self._forgetting, _FORGETTING)
        return found

    def steps(self) -> Iterator[float]:
        """Judge what is left, as many deals at a time as pass unnoticed."""
        for _ in self._forgetting:
            yield 0.0
        for _ in self._judging():
            yield 0.0

    def _judging(self) -> Iterator[None]:
        work = _SMALL
        while self._left:
            change, rest = part(self._judge.table, self._left.popleft(), work)
            if rest is not None:
                self._left.appendleft(rest)
            began = perf_counter()
            self._locks.forget(self._judge.recheck(Edit((change,))).kinds)
            spent = perf_counter() - began
            if spent < _UNNOTICED * 0.6:
                work = min(work * 2, _LARGE)
            elif spent > _UNNOTICED:
                work = max(work // 2, _SMALL)
            yield


def _go_on(work: Iterator[None], seconds: float) -> None:
    """With work that can be gone on with later."""
    until = perf_counter() + seconds
    for _ in work:
        if perf_counter() >= until:
            break
