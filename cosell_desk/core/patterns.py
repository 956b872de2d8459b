"""Regular expressions that people type: compiled, explained when wrong, and kept from running for ever.

Python's `re` has no limit of time or steps. So expressions whose number of ways grows without bound are refused (a
repeated group that holds something of variable length, or several ways to go on), and the others are not tried in
texts so long that their repeats could multiply.
"""

from __future__ import annotations

import re
import warnings
from dataclasses import dataclass, field

from cosell_desk.core.errors import CosellError
from cosell_desk.core.translate import QT_TRANSLATE_NOOP

UNREADABLE = QT_TRANSLATE_NOOP("Find", "This is no complete regular expression, from letter {place} on: {reason}.")
ENDLESS = QT_TRANSLATE_NOOP(
    "Find",
    "This regular expression could take for ever: it repeats a group that itself can match in several ways. Write it"
    " without a repeat around the group.",
)


class BadPattern(CosellError):
    """`sentence` with its holes is kept apart from the English text, so that a window can say it in its language."""

    def __init__(self, sentence: str, **holes: object) -> None:
        super().__init__(sentence.format(**holes))
        self.sentence = sentence
        self.holes = holes


def compiled(text: str, *, match_case: bool) -> re.Pattern[str]:
    try:
        with warnings.catch_warnings():
            # What `re` may read otherwise in a later Python ("[[") is none of the user's business.
            warnings.simplefilter("ignore")
            pattern = re.compile(text, 0 if match_case else re.IGNORECASE)
    except (re.error, RecursionError, OverflowError) as reason:
        place = reason.pos if isinstance(reason, re.error) and reason.pos is not None else 0
        words = reason.msg if isinstance(reason, re.error) else str(reason)
        raise BadPattern(UNREADABLE, place=place + 1, reason=words) from reason
    if _read(text).is_endless:
        raise BadPattern(ENDLESS)
    return pattern


def template_fits(pattern: re.Pattern[str], template: str) -> bool:
    """Whether a replacement can be filled in: it names only groups that there are. No match is needed to tell."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            re.compile(f"{pattern.pattern}|", pattern.flags).sub(template, "")
        except (re.error, IndexError):
            return False
    return True


_STEPS = 50_000_000


def longest_text(pattern: str) -> int:
    """How long a text may be for the pattern's repeats to stay within some 50 million steps."""
    reading = _read(pattern)
    repeats = reading.wide + bool(reading.narrow)
    if not repeats:
        return 10_000_000
    product = _STEPS
    for factor in range(2, repeats + 2):
        product *= factor
    return int(product ** (1 / (repeats + 1)))


@dataclass
class _Reading:
    wide: int = 0
    """Repeats without a small bound of what fits nearly any letter; they multiply."""
    narrow: int = 0
    """Such repeats of digits, blanks or one letter, which seldom stretch far."""
    is_endless: bool = False


@dataclass
class _Group:
    is_variable: bool = False
    """Whether it can match in several ways: something of variable length in it, or alternatives that begin alike."""
    beginnings: list[str] = field(default_factory=lambda: [""])
    """The first letter of each alternative; "" where it is not one plain letter."""
    is_begun: bool = False


_QUANTIFIER = re.compile(r"(?:[*+?]|\{([0-9]*)(,?)([0-9]*)\})([?+]?)")
_OPENING = re.compile(r"\((?:\?(?:P<[^>]*>|[aiLmsux-]+:|[:=!>]|<[=!]|P=[^)]*\)|#[^)]*\)|[aiLmsux-]+\)))?")
_FEW = 10


def _read(pattern: str) -> _Reading:
    """What counts of a pattern that `re` accepts: its groups and what is repeated."""
    reading = _Reading()
    groups = [_Group()]
    closed: _Group | None = None
    is_narrow = False
    at = 0
    while at < len(pattern):
        letter = pattern[at]
        quantifier = _QUANTIFIER.match(pattern, at)
        if quantifier is not None and groups[-1].is_begun and (letter != "{" or quantifier[1] or quantifier[3]):
            least, most = _bounds(quantifier)
            if closed is not None and closed.is_variable and (most is None or most > _FEW):
                reading.is_endless = True
            if most is None or most > _FEW:
                reading.narrow += is_narrow
                reading.wide += not is_narrow
            if least != most:
                groups[-1].is_variable = True
                if not least and len(groups[-1].beginnings[-1]) == 1:
                    groups[-1].beginnings[-1] = ""
            closed = None
            at = quantifier.end()
            continue
        closed = None
        is_narrow = letter not in ".[()" and (letter != "\\" or pattern[at + 1 : at + 2] not in "wWDS")
        if letter == "(":
            opening = _OPENING.match(pattern, at)
            end = opening.end() if opening is not None else at + 1
            if not pattern[at:end].endswith(")"):
                _begin(groups[-1], "")
                groups.append(_Group())
            at = end
        elif letter == ")" and len(groups) > 1:
            closed = groups.pop()
            if len(closed.beginnings) > 1:
                plain = [each for each in closed.beginnings if each]
                closed.is_variable |= len(set(plain)) < len(closed.beginnings)
            groups[-1].is_variable |= closed.is_variable
            at += 1
        elif letter == "|":
            groups[-1].beginnings.append("")
            groups[-1].is_begun = False
            at += 1
        elif letter == "[":
            _begin(groups[-1], "")
            at = _end_of_set(pattern, at)
        elif letter == "\\":
            _begin(groups[-1], "")
            at += 2
        else:
            _begin(groups[-1], "" if letter in ".^$" else letter.casefold())
            at += 1
    return reading


def _begin(group: _Group, letter: str) -> None:
    if not group.is_begun:
        group.is_begun = True
        group.beginnings[-1] = letter


def _bounds(quantifier: re.Match[str]) -> tuple[int, int | None]:
    match quantifier[0][0]:
        case "*":
            return 0, None
        case "+":
            return 1, None
        case "?":
            return 0, 1
    least = int(quantifier[1] or 0)
    if not quantifier[2]:
        return least, least
    return least, int(quantifier[3]) if quantifier[3] else None


def _end_of_set(pattern: str, at: int) -> int:
    """Behind a set of letters; its first letter may be a closing bracket."""
    at += 1
    if pattern.startswith("^", at):
        at += 1
    if pattern.startswith("]", at):
        at += 1
    while at < len(pattern) and pattern[at] != "]":
        at += 2 if pattern[at] == "\\" else 1
    return at + 1
