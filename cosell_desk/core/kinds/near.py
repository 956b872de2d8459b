"""Spellings that look alike, for suggestions; far too slow for judging."""

from __future__ import annotations

from collections.abc import Iterable

_LONGEST = 100
"""Nobody misspells a name so long; comparing costs the product of both lengths."""


def near(word: str, known: Iterable[str], *, count: int = 3, likeness: float = 0.72) -> list[str]:
    """The known spellings most like `word`, the likest first."""
    if not word or len(word) > _LONGEST:
        return []
    from difflib import get_close_matches  # slow to load, and rarely needed

    return get_close_matches(word, known, count, likeness)
