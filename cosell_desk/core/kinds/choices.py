"""Cells that hold one word or number of a list."""

from __future__ import annotations

import re
from collections.abc import Mapping

from cosell_desk.core.faults import SOUND, Fault, Severity, Verdict
from cosell_desk.core.kinds.base import Choice, Kind, only
from cosell_desk.core.kinds.near import near
from cosell_desk.core.kinds.words import (
    LISTS,
    WORDS,
    code_choices,
    label_key,
    label_meanings,
    meanings,
    word_choices,
    word_key,
)


def _unknown(rule: str, code: str, *, holes: tuple[tuple[str, str], ...] = ()) -> Fault:
    return Fault(rule, code, Severity.ERROR, holes, None)


def _mendable(rule: str, code: str) -> Fault:
    return Fault(rule, code, Severity.ERROR)


class _Word(Kind):
    """One word of a list, with the words of other languages that mean it."""

    def __init__(self, kind: str, rule: str, name: str) -> None:
        super().__init__()
        self._kind = kind
        self._right = frozenset(WORDS[kind])
        self._unknown = only(_unknown(rule, f"{name}-unknown"))
        self._other = _mendable(rule, f"{name}-spelling")

    def is_right(self, text: str, *context: str) -> bool:
        return text in self._right

    def judge(self, text: str, *context: str) -> Verdict:
        if text in self._right:
            return SOUND
        meant = self._meant(text)
        return self._unknown if meant is None else Verdict((self._other,), meant)

    def _meant(self, text: str) -> str | None:
        return meanings(self._kind).get(word_key(text))

    def readings(self, text: str, *context: str) -> tuple[str, ...]:
        known = meanings(self._kind)
        return tuple([known[key] for key in near(word_key(text), known)])

    def choices(self, *context: str) -> tuple[Choice, ...]:
        return word_choices(self._kind)


class YesNo(_Word):
    """K9."""

    def __init__(self) -> None:
        super().__init__("yes/no", "K9", "yes-no")


class Status(_Word):
    """K11."""

    def __init__(self) -> None:
        super().__init__("status", "K11", "status")


class Substatus(_Word):
    """K12, as far as spelling goes: whether it fits the status is a rule of the deal."""

    has_open_words = True

    def __init__(self) -> None:
        super().__init__("substatus", "K12", "substatus")


class PurchaseIntent(_Word):
    """K19."""

    def __init__(self) -> None:
        super().__init__("purchase intent", "K19", "purchase-intent")

    def _meant(self, text: str) -> str | None:
        return label_meanings(self._kind).get(label_key(text))

    def readings(self, text: str, *context: str) -> tuple[str, ...]:
        answer = meanings("yes/no").get(word_key(text))
        return (answer,) if answer is not None else super().readings(text)


class Consent(Kind):
    """K10, a legal statement: the program corrects how it is spelt and never what it says."""

    is_legal_statement = True
    _NO = _mendable("K10", "consent-no")
    _CASE = _mendable("K10", "consent-spelling")
    _OTHER = only(_unknown("K10", "consent-unknown"))
    _JUST_NO = only(_NO)

    def is_right(self, text: str, *context: str) -> bool:
        return text == "Yes"

    def judge(self, text: str, *context: str) -> Verdict:
        match text.casefold():
            case "yes":
                return SOUND if text == "Yes" else Verdict((self._CASE,), "Yes")
            case "no":
                return self._JUST_NO if text == "No" else Verdict((self._NO,), "No")
        return self._OTHER

    def readings(self, text: str, *context: str) -> tuple[str, ...]:
        answer = meanings("yes/no").get(word_key(text))
        return (answer,) if answer is not None and text.casefold() not in {"yes", "no"} else ()

    def conversion(self, typed: str, *context: str) -> str | None:
        return None

    def choices(self, *context: str) -> tuple[Choice, ...]:
        return (Choice("Yes", "Yes"), Choice("No", "No"))


_NUMBER = re.compile(r"0*([1-9][0-9]{0,5})(?:[.,]0*)?")
_NUMBER_AND_LABEL = re.compile(r"0*([1-9][0-9]{0,5})\s*+[-\u2010-\u2015:.),=/|]?\s*+(\S.*)", re.DOTALL)
_SHARE = re.compile(r"0?[.,]([0-9])0?")


class Code(Kind):
    """K14: a number with a published label."""

    aligns_right = True

    def __init__(self, kind: str) -> None:
        super().__init__()
        self._kind = kind
        self._right = frozenset(WORDS[kind])
        codes = tuple(WORDS[kind])
        self._unknown = only(_unknown("K14", "code-unknown", holes=(("first", codes[0]), ("last", codes[-1]))))
        self._other = _mendable("K14", "code-spelling")

    def is_right(self, text: str, *context: str) -> bool:
        return text in self._right

    def judge(self, text: str, *context: str) -> Verdict:
        if text in self._right:
            return SOUND
        meant = self._meant(text)
        return self._unknown if meant is None else Verdict((self._other,), meant)

    def _meant(self, text: str) -> str | None:
        number = _NUMBER.fullmatch(text)
        if number is not None:
            return number[1] if number[1] in self._right else None
        labels = label_meanings(self._kind)
        meant = labels.get(label_key(text))
        if meant is not None:
            return meant
        both = _NUMBER_AND_LABEL.fullmatch(text)
        if both is not None and both[1] in self._right and labels.get(label_key(both[2])) == both[1]:
            return both[1]
        return None

    def readings(self, text: str, *context: str) -> tuple[str, ...]:
        labels = label_meanings(self._kind)
        both = _NUMBER_AND_LABEL.fullmatch(text)
        words = both[2] if both is not None else text
        number = [both[1]] if both is not None and both[1] in self._right else []
        return tuple(dict.fromkeys([*number, *[labels[key] for key in near(label_key(words), labels)]]))

    def choices(self, *context: str) -> tuple[Choice, ...]:
        return code_choices(self._kind)


class SalesStage(Code):
    """K15: only ever a warning."""

    def __init__(self) -> None:
        super().__init__("sales stage")
        self._unknown = only(Fault("K15", "sales-stage-unknown", Severity.WARNING, (), None))
        self._other = Fault("K15", "sales-stage-spelling", Severity.WARNING)

    def _meant(self, text: str) -> str | None:
        bare = text.removesuffix("%").rstrip()
        if bare != text and _NUMBER.fullmatch(bare) is None:
            return None
        share = _SHARE.fullmatch(text)
        if share is not None:
            return share[1] + "0" if share[1] + "0" in self._right else None
        return super()._meant(bare)

    def readings(self, text: str, *context: str) -> tuple[str, ...]:
        # Excel shows 1 as 100 %.
        return ("100",) if re.fullmatch(r"1(?:[.,]0*)?", text) else super().readings(text)


class ByColumn(Kind):
    """What the cell may hold depends on the meaning of another cell, which comes as context."""

    aligns_right = True

    def __init__(self, kinds: Mapping[str, Kind], otherwise: Kind) -> None:
        super().__init__()
        self._kinds = dict(kinds)
        self._otherwise = otherwise

    def _kind(self, context: tuple[str, ...]) -> Kind:
        return self._kinds.get(context[0], self._otherwise) if context else self._otherwise

    def is_right(self, text: str, *context: str) -> bool:
        return self._kind(context).is_right(text)

    def verdict(self, text: str, *context: str) -> Verdict:
        return self._kind(context).verdict(text)

    def judge(self, text: str, *context: str) -> Verdict:
        return self._kind(context).judge(text)

    def readings(self, text: str, *context: str) -> tuple[str, ...]:
        return self._kind(context).readings(text)

    def choices(self, *context: str) -> tuple[Choice, ...]:
        return self._kind(context).choices()


class OneOf(Kind):
    """K23: a published list, which may be older than the file."""

    _UNKNOWN = only(Fault("K23", "not-on-list", Severity.WARNING, (), None))

    def __init__(self, kind: str) -> None:
        super().__init__()
        self._right = frozenset(LISTS[kind])
        self._list = LISTS[kind]
        self._by_key = {label_key(entry): entry for entry in self._list}

    def is_right(self, text: str, *context: str) -> bool:
        return text in self._right

    def judge(self, text: str, *context: str) -> Verdict:
        return SOUND if text in self._right else self._UNKNOWN

    def readings(self, text: str, *context: str) -> tuple[str, ...]:
        key = label_key(text)
        same = [self._by_key[key]] if key in self._by_key else []
        parts = [entry for found, entry in self._by_key.items() if len(key) > 2 and (key in found or found in key)]
        return tuple(dict.fromkeys([*same, *[self._by_key[each] for each in near(key, self._by_key)], *parts[:5]]))

    def conversion(self, typed: str, *context: str) -> str | None:
        if typed in self._right:
            return None
        return self._by_key.get(label_key(typed)) or super().conversion(typed)

    def choices(self, *context: str) -> tuple[Choice, ...]:
        return tuple([Choice(entry, entry) for entry in self._list])
