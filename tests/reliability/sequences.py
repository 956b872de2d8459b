"""Random edits, all taken back: the table is then as it was opened."""

from __future__ import annotations

from dataclasses import dataclass, field

from random_edits import undone_sequence


@dataclass
class Found:
    sequences: int = 0
    edits: int = 0
    failures: list[str] = field(default_factory=list)


def run(count: int, seed: int) -> Found:
    found = Found()
    for number in range(count):
        try:
            found.edits += undone_sequence(seed * 1_000_000 + number)
        except Exception as error:
            found.failures.append(f"sequence {seed * 1_000_000 + number}: {type(error).__name__} {error}")
        found.sequences += 1
    return found
