"""Solutions and team members by what makes two of them the same; most of a wide file's cells go through here."""

from __future__ import annotations

from cosell_desk.core.columns import COLUMNS
from cosell_desk.core.faults import SOUND
from cosell_desk.core.rules import SLOT_RULES, SlotRule

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

    def __missing__(self, text: str) -> str:
        key = self._of_faulty.get(text)
        if key is None:
            is_right = not text or self._kind.verdict(text) is SOUND
            remembered = self if is_right else self._of_faulty
            if len(remembered) >= _REMEMBERED:
                remembered.clear()
            key = remembered[text] = self._rule.key_of(text)
            if is_right:
                return key
        self.faulty += 1
        return key


SLOT_KEYS = {rule.family: SlotKeys(rule) for rule in SLOT_RULES}
