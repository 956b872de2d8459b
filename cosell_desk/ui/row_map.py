"""Which deals (or columns) are shown, in what order. The table's own order is never touched; this knows no Qt."""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass
from enum import Enum, auto


class Arrangement:
    """What sorting and filtering decided about ids, kept by id so that edits shift nothing.

    An id that went away keeps its place and stays hidden if it was: when an undo brings it back, it is where it was.
    An id that was never seen is shown, right after the one that stands before it in the file.
    """

    def __init__(self, order: Sequence[int] | None = None) -> None:
        self._order = None if order is None else list(order)
        self._hidden: set[int] = set()

    @property
    def is_sorted(self) -> bool:
        return self._order is not None

    def sort(self, order: Sequence[int] | None) -> None:
        """Show in this order; None is the file's own."""
        self._order = None if order is None else list(order)

    def keep(self, ids: Iterable[int], kept: Container[int] | None) -> None:
        """Hide those of `ids` that are not `kept`; None shows all."""
        self._hidden = set() if kept is None else {id for id in ids if id not in kept}

    def reveal(self, ids: Iterable[int]) -> None:
        self._hidden.difference_update(ids)

    def of(self, ids: Sequence[int]) -> list[int]:
        """What is shown while `ids` are there; they come in the file's order."""
        hidden = self._hidden
        return [id for id in self.every(ids) if id not in hidden]

    def every(self, ids: Sequence[int]) -> Sequence[int]:
        """All of them in their order, those that are hidden too."""
        if self._order is None:
            return ids
        self._order = _with_new(self._order, ids)
        present = set(ids)
        return [id for id in self._order if id in present]


def _with_new(order: list[int], ids: Sequence[int]) -> list[int]:
    known = set(order)
    followers: dict[int | None, list[int]] = {}
    before: int | None = None
    for id in ids:
        if id in known:
            before = id
        else:
            followers.setdefault(before, []).append(id)
    if not followers:
        return order
    placed = followers.get(None, [])
    for id in order:
        placed.append(id)
        placed += followers.get(id, ())
    return placed


class Step(Enum):
    INSERTED = auto()
    REMOVED = auto()
    REARRANGED = auto()


@dataclass(frozen=True, slots=True)
class Difference:
    """How one list became another; `first` and `last` bound what came or went in one piece."""

    step: Step
    first: int = -1
    last: int = -1


def difference(before: Sequence[int], after: Sequence[int]) -> Difference | None:
    """None when nothing changed. Ids are unique, so that one piece that came or went is told by its two ends."""
    if before == after:
        return None
    shorter, longer = (before, after) if len(before) < len(after) else (after, before)
    first = next((at for at, id in enumerate(shorter) if longer[at] != id), len(shorter))
    surplus = len(longer) - len(shorter)
    if surplus and shorter[first:] == longer[first + surplus :]:
        return Difference(Step.INSERTED if longer is after else Step.REMOVED, first, first + surplus - 1)
    return Difference(Step.REARRANGED)
