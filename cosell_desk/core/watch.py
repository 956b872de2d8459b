"""How work that takes long tells how far it is, and is stopped."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeAlias, TypeVar

Watch: TypeAlias = Callable[[float], object]
"""Told the share that is done, from 0.0 to 1.0, as often as the work likes; what it raises ends the work."""
_Item = TypeVar("_Item")


def unwatched(share: float) -> None:
    """A watch for work that nobody waits for."""


def watched(items: Sequence[_Item], watch: Watch, every: int = 1) -> Iterator[_Item]:
    """The items, the share of them that is done being told before each, or before `every` so many."""
    for at in range(0, len(items), every):
        watch(at / len(items))
        yield from items[at : at + every]


def part_of(watch: Watch, begin: float, end: float) -> Watch:
    """For one part of the work, which takes it from the share `begin` to `end`."""
    return lambda share: watch(begin + share * (end - begin))
