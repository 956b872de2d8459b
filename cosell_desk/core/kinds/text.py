"""Free text, and columns that nobody judges."""

from __future__ import annotations

from collections.abc import Collection

from cosell_desk.core.faults import SOUND, Fault, Severity, Verdict
from cosell_desk.core.kinds.base import Kind

_LOST_DIGITS = Fault("T6", "scientific-notation", Severity.WARNING)


class Text(Kind):
    """One line of free text. `digits_matter`: a spreadsheet that turns it into a number spoils it."""

    is_text = True

    def __init__(self, *, digits_matter: bool = False) -> None:
        super().__init__()
        if digits_matter:
            self.lost_digits = _LOST_DIGITS

    def left_over(self, texts: Collection[str]) -> Collection[str]:
        if self.lost_digits is not None or (texts and len(max(texts, key=len)) > 32_767):
            return texts
        is_undisturbed = self._is_undisturbed
        return [text for text in texts if not is_undisturbed(text)]


class LongText(Text):
    """Free text of several lines."""

    is_one_line = False


class Unjudged(Kind):
    """What Partner Center writes: never judged, never mended."""

    is_text = True
    is_one_line = False

    def verdict(self, text: str, *context: str) -> Verdict:
        return SOUND

    def verdicts(self, texts: Collection[str]) -> dict[str, Verdict]:
        return {}

    def suggest(self, text: str, *context: str) -> tuple[str, ...]:
        return ()

    def conversion(self, typed: str, *context: str) -> str | None:
        return None
