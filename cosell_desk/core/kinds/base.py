"""What every kind of cell shares: the rules that hold for any cell, their mends, and the order of judging.

A cell is judged in two steps. The T rules look at the text as text (blanks around it, line breaks, damage done by
spreadsheets) and mend what can be mended; the kind's own K rules judge what is left. Verdicts depend on nothing but
the text and its context, so they are worked out once and shared.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Set
from dataclasses import dataclass

from cosell_desk.core.faults import SOUND, Fault, Severity, Verdict

_SPACES = " \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
# What cannot be seen: zero-width characters and the marks of writing direction that address books copy along.
_UNSEEN = "\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
BLANKS = "\t" + _SPACES + _UNSEEN
_BREAKS = "\r\n\u2028\u2029"
_CONTROLS = "".join(map(chr, [*range(9), 11, 12, *range(14, 32), *range(127, 160)]))

_BLANKS_AND_BREAKS = BLANKS + _BREAKS
_EDGES_OF_TEXT = BLANKS + _CONTROLS
_EDGES_OF_LINE = _EDGES_OF_TEXT + _BREAKS
_DROP_CONTROLS = {ord(character): None for character in _CONTROLS} | {9: " "}
_LINE_BREAKS = re.compile("[" + _BREAKS + "]+")
_ANY_CONTROL = re.compile("[" + re.escape(_CONTROLS) + "]")
_SPREADSHEET_LIMIT = 32_767
_LONGEST_MENDED = 1_000_000
_EXCEL_ERRORS = frozenset({"#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!"})
_FORMULA = re.compile(r"[=@]")
_SIGN_AND_LETTER = re.compile(r"[+-][^\W\d_]")
_SCIENTIFIC = re.compile(r"[+-]?[0-9]+(?:[.,][0-9]+)?[eE]\+[0-9]+")

# Text in UTF-8 that was read as Windows-1252 holds, for every letter that was damaged, one of the characters that
# stand for UTF-8's first bytes (C2 to F4) before one that stands for a later byte (80 to BF).
_FIRST_BYTES = "\u00c2-\u00f4"
_LATER_BYTES = "\u0080-\u00bf" + bytes(
    byte for byte in range(0x80, 0xA0) if byte not in (0x81, 0x8D, 0x8F, 0x90, 0x9D)
).decode("cp1252")
_PAIR = re.compile(f"[{_FIRST_BYTES}][{_LATER_BYTES}]")
# Windows itself keeps the five bytes without a character as control characters; Python's codec refuses them.
_UNDEFINED = dict.fromkeys((0x81, 0x8D, 0x8F, 0x90, 0x9D))

# Texts in which no T rule finds anything. Possessive, so that no text can make the pattern go back and try again.
_EDGE = re.escape(BLANKS)
_QUIET_ONE_LINE = f"[^{re.escape(_CONTROLS)}\t{_BREAKS}{_FIRST_BYTES}]"
_QUIET = f"[^{re.escape(_CONTROLS)}\t{_FIRST_BYTES}]"

_INSIDE = f"[^{re.escape(_CONTROLS + BLANKS.replace(' ', '') + _BREAKS)}{_FIRST_BYTES},;]"
QUIET_INSIDE = f"{_INSIDE}*+(?:[{_FIRST_BYTES}](?![{_LATER_BYTES}]){_INSIDE}*+)*"
"""Inside of a cell of several parts: text without commas, semicolons and anything that T rules look for."""


def _undisturbed(character: str, start: str) -> Callable[[str], object]:
    pattern = f"(?![{_EDGE}]|{start}){character}*+(?:[{_FIRST_BYTES}](?![{_LATER_BYTES}]){character}*+)*(?<![{_EDGE}])"
    return re.compile(pattern).fullmatch


_is_undisturbed_line = _undisturbed(_QUIET_ONE_LINE, r"[=@#]|[+-][^\W\d_]")
_is_undisturbed_text = _undisturbed(_QUIET, "[=@#]")

_T1 = Fault("T1", "blanks-around", Severity.WARNING)
_T2_TEXT = Fault("T2", "control-characters", Severity.WARNING)
_T2_TYPED = Fault("T2", "control-characters", Severity.ERROR)
_T3 = Fault("T3", "mojibake", Severity.WARNING)
_T4 = Fault("T4", "excel-error", Severity.ERROR)
_T5 = Fault("T5", "excel-wrapper", Severity.ERROR)
_T7 = Fault("T7", "formula", Severity.WARNING)
_T8 = Fault("T8", "line-break", Severity.WARNING)
_T9 = Fault("T9", "too-long-for-excel", Severity.WARNING)

_CACHED = 100_000
_CACHED_LENGTH = 2_000


@dataclass(frozen=True, slots=True)
class Choice:
    """One line of a dropdown: what is stored, what is shown, and other words by which people look for it."""

    text: str
    label: str
    also: tuple[str, ...] = ()


def is_blank(text: str) -> bool:
    """Nothing but blanks and line breaks."""
    return not text or not text.strip(_BLANKS_AND_BREAKS)


def blank_among(texts: Iterable[str]) -> set[str]:
    """Those of these texts that are blank."""
    return {text for text in texts if not text or not text.strip(_BLANKS_AND_BREAKS)}


class Kind:
    """What a column's cells may hold. A kind never sees the deal: what else it must know is passed as context."""

    is_text = False
    """Free text: a control character in it is worth a warning only."""
    is_one_line = True
    aligns_right = False
    has_open_words = False
    """Newer layouts may use words that are not published."""
    softer_for_existing: frozenset[str] = frozenset()
    """Codes of errors that are worth a warning only where the deal exists already."""
    is_legal_statement = False
    """Only the user may fill it in or change it."""
    lost_digits: Fault | None = None
    """What is said of a number that a spreadsheet turned into 9.99999E+09."""

    def __init__(self) -> None:
        self._verdicts: dict[str | tuple[str, ...], Verdict] = {}
        self._sound: set[str | tuple[str, ...]] = set()

    # What a kind answers for itself

    def is_right(self, text: str, *context: str) -> bool:
        """The quick way out: True only where neither a T nor a K rule has anything to say."""
        return False

    def judge(self, text: str, *context: str) -> Verdict:
        """The K rules, of a text that is not empty and after the mends of T."""
        return SOUND

    def readings(self, text: str, *context: str) -> tuple[str, ...]:
        """What a text that is wrong may mean, likeliest first."""
        return ()

    def choices(self, *context: str) -> tuple[Choice, ...]:
        return ()

    # What everybody asks

    def verdict(self, text: str, *context: str) -> Verdict:
        if not text or (not context and text in self._sound) or self.is_right(text, *context):
            return SOUND
        return self._judged(text, context)

    def _judged(self, text: str, context: tuple[str, ...]) -> Verdict:
        """The verdict on a text that is not plainly right, remembered."""
        key = (text, *context) if context else text
        found = self._verdicts.get(key)
        if found is None:
            found = self._work_out(text, context)
            if found is not SOUND and len(text) < _CACHED_LENGTH:
                if len(self._verdicts) >= _CACHED:
                    self._verdicts.clear()
                self._verdicts[key] = found
        return found

    def verdicts(self, texts: Set[str]) -> dict[str, Verdict]:
        """The faulty ones among these distinct texts, judged without context."""
        left = texts - self._sound
        known = self._verdicts
        found = {text: known[text] for text in left if text in known}
        for text in self.left_over(left - found.keys() if found else left):
            verdict = self.verdict(text)
            if verdict is not SOUND:
                found[text] = verdict
        self._remember_sound(left - found.keys())
        return found

    def verdicts_in_context(self, keys: Set[tuple[str, ...]]) -> dict[tuple[str, ...], Verdict]:
        """The same for distinct texts with their contexts behind them."""
        found = {}
        left = keys - self._sound
        for key in left:
            verdict = self.verdict(*key)
            if verdict is not SOUND:
                found[key] = verdict
        self._remember_sound(left - found.keys())
        return found

    def _remember_sound(self, keys: Set[str | tuple[str, ...]]) -> None:
        """So that what was found right once costs no second look."""
        if len(self._sound) + len(keys) > _CACHED:
            self._sound.clear()
        if len(keys) <= _CACHED:
            self._sound |= keys

    def left_over(self, texts: Collection[str]) -> Collection[str]:
        """The texts that are worth a closer look."""
        is_right = self.is_right
        return [text for text in texts if not is_right(text)]

    def suggest(self, text: str, *context: str) -> tuple[str, ...]:
        """For faults whose suggestions are worked out only when somebody asks."""
        if all(fault.suggestions is not None for fault in self.verdict(text, *context).faults):
            return ()
        mended = self.mended(text)
        found = self.readings(mended, *context) if mended else ()
        return tuple(dict.fromkeys(reading for reading in found if reading != text))

    def meaning(self, text: str, *context: str) -> str:
        """The text after every safe mend."""
        fix = self.verdict(text, *context).fix
        return text if fix is None else fix

    def conversion(self, typed: str, *context: str) -> str | None:
        """What was typed in one's own way, as the file wants it; None unless there is one safe reading."""
        fix = self.verdict(typed, *context).fix
        if fix is None or any(fault.severity is Severity.ERROR for fault in self.verdict(fix, *context).faults):
            return None
        return fix

    def mended(self, text: str) -> str:
        """The text after the mends of T."""
        return text if self._is_undisturbed(text) else _mend(text, self.is_one_line)[0]

    def _is_undisturbed(self, text: str) -> object:
        return _is_undisturbed_line(text) if self.is_one_line else _is_undisturbed_text(text)

    def _work_out(self, text: str, context: tuple[str, ...]) -> Verdict:
        if len(text) > _LONGEST_MENDED:
            return self._by_beginning(text, context)
        if self._is_undisturbed(text) and len(text) <= _SPREADSHEET_LIMIT:
            if self.lost_digits is not None and _SCIENTIFIC.fullmatch(text):
                return Verdict((self.lost_digits,))
            return self.judge(text, *context)
        trimmed = text.strip(BLANKS)
        if self.lost_digits is None and len(text) <= _SPREADSHEET_LIMIT and trimmed and self._is_undisturbed(trimmed):
            judged = self.judge(trimmed, *context)  # nothing but blanks around it, by far the commonest damage
            return Verdict((*judged.faults, _T1), trimmed if judged.fix is None else judged.fix)
        mended, found = _mend(text, self.is_one_line)
        error, warnings = self._judge_text(text, mended, found)
        is_lost = mended in _EXCEL_ERRORS or self._has_lost_digits(mended)
        judged = self.judge(mended, *context) if mended and not is_lost else SOUND
        faults = (error, *warnings) if error is not None else (*judged.faults, *warnings)
        fix = mended if judged.fix is None else judged.fix
        return Verdict(faults, fix) if fix != text else Verdict(faults) if faults else SOUND

    def _by_beginning(self, text: str, context: tuple[str, ...]) -> Verdict:
        """Of an endless text. Nobody can mean it, and to look for what might be mended in it would take seconds."""
        begun = text[:_SPREADSHEET_LIMIT]
        judged = SOUND if is_blank(begun) else self.judge(begun, *context)
        return Verdict((*judged.faults, _T9))

    def _judge_text(self, text: str, mended: str, found: set[str]) -> tuple[Fault | None, list[Fault]]:
        """The first error of the T rules, and their warnings."""
        errors: list[Fault] = []
        warnings: list[Fault] = []
        if mended in _EXCEL_ERRORS:
            errors.append(_T4)
        if "T5" in found:
            errors.append(_T5)
        if self.lost_digits is not None and self._has_lost_digits(mended):
            (errors if self.lost_digits.severity is Severity.ERROR else warnings).append(self.lost_digits)
        if "T2" in found:
            (warnings if self.is_text else errors).append(_T2_TEXT if self.is_text else _T2_TYPED)
        if "T1" in found:
            warnings.append(_T1)
        if "T3" in found:
            warnings.append(_T3)
        if _FORMULA.match(mended) or (self.is_one_line and _SIGN_AND_LETTER.match(mended)):
            warnings.append(_T7)
        if "T8" in found:
            warnings.append(_T8)
        if len(text) > _SPREADSHEET_LIMIT:
            warnings.append(_T9)
        return (errors[0] if errors else None), warnings

    def _has_lost_digits(self, text: str) -> bool:
        return self.lost_digits is not None and _SCIENTIFIC.fullmatch(text) is not None


def _mend(text: str, is_one_line: bool) -> tuple[str, set[str]]:
    """The text after the mends of T3, T2, T8, T5 and T1, and the rules that found something.

    Mending may lay bare what another rule mends (a removed control character inside damaged letters), so it goes
    round until nothing changes; every round makes the text shorter or simpler.
    """
    is_undisturbed = _is_undisturbed_line if is_one_line else _is_undisturbed_text
    trimmed = text.strip(BLANKS)
    if not trimmed or (trimmed != text and is_undisturbed(trimmed)):
        return trimmed, {"T1"}
    found: set[str] = set()
    while True:
        before = text
        text = _undamaged(text)
        if text != before:
            found.add("T3")
        core = text.strip(_EDGES_OF_LINE if is_one_line else _EDGES_OF_TEXT)
        start = text.find(core) if core else len(text)
        outside = text[:start] + text[start + len(core) :]
        if outside and len(outside.translate(_DROP_BLANKS)) < len(outside):
            found.add("T1")
        if "\t" in core or _ANY_CONTROL.search(text):
            found.add("T2")
        text = text.translate(_DROP_CONTROLS)
        if is_one_line and _LINE_BREAKS.search(text):
            found.add("T8")
            pieces = [piece.strip(BLANKS) for piece in _LINE_BREAKS.split(text)]
            text = " ".join([piece for piece in pieces if piece])
        text = text.strip(BLANKS)
        if text.startswith('="') and text.endswith('"') and len(text) > 2:
            inner = text[2:-1]
            if '"' not in inner.replace('""', ""):
                found.add("T5")
                text = inner.replace('""', '"').strip(BLANKS)
        if text == before or is_undisturbed(text):
            return text, found


_DROP_BLANKS = dict.fromkeys(map(ord, BLANKS))


def _undamaged(text: str) -> str:
    """T3: the text that was meant, where UTF-8 was read as Windows-1252 (once or several times)."""
    while not text.isascii() and _PAIR.search(text):
        try:
            meant = _as_bytes(text).decode("utf-8")
        except UnicodeError:
            return text
        if len(meant) >= len(text):
            return text
        text = meant
    return text


def _as_bytes(text: str) -> bytes:
    """The bytes that Windows-1252 reads as this text."""
    try:
        return text.encode("cp1252")
    except UnicodeEncodeError:
        if not any(chr(byte) in text for byte in _UNDEFINED):
            raise
        return b"".join(
            [bytes((ord(letter),)) if ord(letter) in _UNDEFINED else letter.encode("cp1252") for letter in text]
        )


def only(fault: Fault) -> Verdict:
    """A verdict without a fix, made once."""
    return Verdict((fault,))
