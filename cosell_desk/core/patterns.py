"""Regular expressions that people type: compiled, explained when wrong, and kept from running for ever.

Python's `re` has no limit of time or steps. So expressions whose number of ways to match grows with every letter are
refused (a group that is repeated and can itself match in several ways), and the others are not tried in texts so long
that their ways could multiply.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from cosell_desk.core.errors import CosellError
from cosell_desk.core.translate import QT_TRANSLATE_NOOP

UNREADABLE = QT_TRANSLATE_NOOP("Find", "This is no complete regular expression, from letter {place} on: {reason}.")
ENDLESS = QT_TRANSLATE_NOOP(
    "Find",
    "This regular expression could take for ever: it can match in too many ways. Write it without repeating what"
    " repeats something itself.",
)

_REASONS = {
    "missing )": QT_TRANSLATE_NOOP("Find", "a ( is never closed by a )"),
    "unterminated subpattern": QT_TRANSLATE_NOOP("Find", "a ( is never closed by a )"),
    "unbalanced parenthesis": QT_TRANSLATE_NOOP("Find", "a ) closes nothing"),
    "unterminated character set": QT_TRANSLATE_NOOP("Find", "a [ is never closed by a ]"),
    "nothing to repeat": QT_TRANSLATE_NOOP("Find", "there is nothing that could be repeated"),
    "multiple repeat": QT_TRANSLATE_NOOP("Find", "it repeats what is repeated already"),
    "bad escape": QT_TRANSLATE_NOOP("Find", "a \\ stands where it means nothing"),
    "bad character range": QT_TRANSLATE_NOOP("Find", "a range in [ ] ends before it begins"),
    "min repeat greater than max repeat": QT_TRANSLATE_NOOP("Find", "the most in { } is less than the least"),
    "invalid group reference": QT_TRANSLATE_NOOP("Find", "it names a group that is not there"),
}
"""How the messages of `re` begin -> what is wrong, in words."""


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
        said = next((said for beginning, said in _REASONS.items() if words.startswith(beginning)), words)
        raise BadPattern(UNREADABLE, place=place + 1, reason=said) from reason
    if longest_text(text) < _SHORTEST:
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
_SHORTEST = 10
"""Letters; what may not even be tried in these is refused."""
_ANY_LENGTH = 10_000_000


@lru_cache(maxsize=16)
def longest_text(pattern: str) -> int:
    """How long a text may be for the ways in which the pattern can match to stay within some 50 million steps."""
    size = _size_of(pattern)
    repeats = max(size.repeats, int(size.is_long))
    if size.ways == 1 and not repeats:
        return _ANY_LENGTH
    product = _STEPS / size.ways
    for factor in range(2, repeats + 2):
        product *= factor
    return int(min(product ** (1 / (repeats + 1)), _ANY_LENGTH))


_TOO_MANY = 1e12
_FEW = 10


@dataclass(frozen=True, slots=True)
class _Size:
    """In how many ways something matches from one place on: `ways` x letters of the text ** `repeats`."""

    ways: float = 1
    repeats: int = 0
    is_long: bool = False
    """Whether it repeats something, be it in one way only."""

    def then(self, other: _Size) -> _Size:
        ways = min(self.ways * other.ways, _TOO_MANY)
        return _Size(ways, self.repeats + other.repeats, self.is_long or other.is_long)

    def times(self, least: int, most: int | None) -> _Size:
        if most is None or most > _FEW:
            if self.ways > 1 or self.repeats:
                return _Size(_TOO_MANY)
            return self if least == most else _Size(repeats=1, is_long=True)
        ways = sum([self.ways**count for count in range(least, most + 1)])
        return _Size(min(ways, _TOO_MANY), self.repeats * most, self.is_long)


@dataclass(frozen=True, slots=True)
class _Piece:
    """A letter, a set of letters or a group, as often as its quantifier says."""

    letters: str = ""
    """How it is written, if it is one letter or a set; "" for groups and for places such as the start."""
    size: _Size = _Size()
    looped: _Size | None = None
    """The size of a group when another round of it follows, if that is less."""
    is_needed: bool = True

    def times(self, least: int, most: int | None) -> _Piece:
        if self.looped is not None and most != 1:
            return _Piece(size=self.looped.times(least, most).then(self.size), is_needed=least > 0)
        return _Piece(self.letters, self.size.times(least, most), is_needed=least > 0)


def _are_apart(pieces: Sequence[_Piece]) -> bool:
    """Whether none of them fits a letter that another one fits, and all have to come."""
    if not all(piece.letters and piece.is_needed for piece in pieces):
        return False
    # Ranges that overlap hold an end of one another, and all ends are written down.
    alphabet = {*map(chr, range(256)), *"".join([piece.letters for piece in pieces])}
    fitted: list[str] = []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for piece in pieces:
            fits = re.compile(piece.letters, re.IGNORECASE | re.DOTALL).fullmatch
            fitted += filter(fits, alphabet)
    return len(fitted) == len(set(fitted))


def _in_turn(pieces: Sequence[_Piece], after: _Piece | None = None) -> _Size:
    """One after the other. What can only stop where the next one begins stops in one way."""
    whole = _Size()
    for piece, following in zip(pieces, [*pieces[1:], after], strict=True):
        is_ended = following is not None and _are_apart([replace(piece, is_needed=True), following])
        whole = whole.then(_Size(is_long=piece.size.is_long) if is_ended else piece.size)
    return whole


@dataclass
class _Group:
    alternatives: list[list[_Piece]] = field(default_factory=lambda: [[]])

    @property
    def pieces(self) -> list[_Piece]:
        return self.alternatives[-1]

    def whole(self) -> _Piece:
        sizes = [_in_turn(pieces) for pieces in self.alternatives]
        if len(sizes) == 1:
            looped = _in_turn(self.pieces, self.pieces[0]) if self.pieces else sizes[0]
            return _Piece(size=sizes[0], looped=looped if looped != sizes[0] else None)
        ways = [each.ways for each in sizes]
        is_told_apart = all(self.alternatives) and _are_apart([pieces[0] for pieces in self.alternatives])
        repeats, is_long = max([each.repeats for each in sizes]), any(each.is_long for each in sizes)
        return _Piece(size=_Size(max(ways) if is_told_apart else sum(ways), repeats, is_long))


_QUANTIFIER = re.compile(r"(?:[*+?]|\{([0-9]*)(,?)([0-9]*)\})([?+]?)")
_OPENING = re.compile(r"\((?:\?(?:P<[^>]*>|[aiLmsux-]+:|[:=!>]|<[=!]|P=[^)]*\)|#[^)]*\)|[aiLmsux-]+\)))?")
_VERBOSE = re.compile(r"\(\?[aiLmsu]*x")
_REMARK = re.compile(r"\s+|#[^\n]*")


def _size_of(pattern: str) -> _Size:
    """Reads a pattern that `re` accepts: its groups and what is repeated."""
    remark = _REMARK if _VERBOSE.search(pattern) else None
    groups = [_Group()]
    at = 0
    while at < len(pattern):
        pieces = groups[-1].pieces
        quantifier = _QUANTIFIER.match(pattern, at)
        if remark is not None and (skipped := remark.match(pattern, at)):
            at = skipped.end()
        elif quantifier is not None and pieces and (pattern[at] != "{" or quantifier[1] or quantifier[3]):
            pieces.append(pieces.pop().times(*_bounds(quantifier)))
            at = quantifier.end()
        elif pattern[at] == "(":
            opening = _OPENING.match(pattern, at)
            end = opening.end() if opening is not None else at + 1
            if pattern[at:end].endswith(")"):
                pieces.append(_Piece())
            else:
                groups.append(_Group())
            at = end
        elif pattern[at] == ")" and len(groups) > 1:
            whole = groups.pop().whole()
            groups[-1].pieces.append(whole)
            at += 1
        elif pattern[at] == "|":
            groups[-1].alternatives.append([])
            at += 1
        else:
            letters, at = _letters(pattern, at)
            pieces.append(_Piece(letters))
    return groups[0].whole().size


def _letters(pattern: str, at: int) -> tuple[str, int]:
    """How one letter or a set is written, "" for a place or what was found before; and where it ends."""
    match pattern[at]:
        case "[":
            end = _end_of_set(pattern, at)
            return pattern[at:end], end
        case "\\":
            letter = pattern[at + 1 : at + 2]
            return "" if letter.isalnum() and letter not in "dDwWsSntrfv" else pattern[at : at + 2], at + 2
        case "^" | "$":
            return "", at + 1
        case "." as any_letter:
            return any_letter, at + 1
        case letter:
            return re.escape(letter), at + 1


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
