"""K3: amounts of money, in plain ASCII digits with a point before the decimals."""

from __future__ import annotations

import re
from decimal import Decimal

from cosell_desk.core.faults import SOUND, Fault, Severity, Verdict
from cosell_desk.core.kinds.base import Kind, only
from cosell_desk.core.kinds.money import CURRENCIES, NO_MONEY, tag_meanings

_plain = re.compile(r"[0-9]+(?:\.[0-9]+)?").fullmatch
_is_surely_right = re.compile(r"[0-9]*[1-9][0-9]*(?:\.[0-9]{1,2})?").fullmatch
_scientific = re.compile(r"\+?[0-9]+(?:[.,][0-9]+)?[eE][+-]?[0-9]{1,3}").fullmatch

_THIN = " \u00a0\u2007\u2009\u202f"
_APOSTROPHES = "'\u2019\u02bc`\u00b4"
_GROUPED_BY_BLANK = re.compile(rf"[0-9]{{1,3}}(?:([{_THIN}])[0-9]{{3}})(?:\1[0-9]{{3}})*(?:[.,][0-9]+)?").fullmatch
_GROUPED_BY_APOSTROPHE = re.compile(rf"[0-9]{{1,3}}(?:[{_APOSTROPHES}][0-9]{{3}})+(?:[.,][0-9]+)?").fullmatch
_COMMAS_THEN_POINT = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+\.[0-9]+").fullmatch
_POINTS_THEN_COMMA = re.compile(r"[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]+").fullmatch
_SEVERAL_COMMAS = re.compile(r"[0-9]{1,3}(?:,[0-9]{3}){2,}").fullmatch
_SEVERAL_POINTS = re.compile(r"[0-9]{1,3}(?:\.[0-9]{3}){2,}").fullmatch
_INDIAN = re.compile(r"[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}(?:\.[0-9]+)?").fullmatch
_ONE_COMMA = re.compile(r"([0-9]*),([0-9]+)").fullmatch
_BARE_POINT = re.compile(r"\.[0-9]+|[0-9]+[.,]").fullmatch
_IS_GROUP_OF_THREE = re.compile(r"([1-9][0-9]{0,2})[.,]([0-9]{3})").fullmatch
_price_dash = re.compile(r"(.*[0-9])\s?[:.,][-\u2010-\u2015]", re.DOTALL).fullmatch
_is_negative = re.compile(r"[-\u2212\u2013]\s*+[0-9.,]|\([0-9.,\s]++\)\Z|[0-9.,]*[0-9]-\Z").match
_LONGEST = 60
"""Every amount with its separators and its currency is shorter; longer texts are not looked into."""

_ZERO = only(Fault("K3", "amount-zero", Severity.WARNING))
_DECIMALS = only(Fault("K3", "amount-decimals", Severity.WARNING, (), None))
_MINUS = only(Fault("K3", "amount-negative", Severity.ERROR))
_SEPARATORS = Fault("K3", "amount-spelling", Severity.ERROR)
_TAG = Fault("K3", "amount-currency", Severity.ERROR)
_OTHER_CURRENCY = only(Fault("K3", "amount-other-currency", Severity.ERROR, (), None))
_UNSURE = only(Fault("K3", "amount-unsure", Severity.ERROR, (), None))
_SCIENTIFIC = only(Fault("K3", "amount-scientific", Severity.ERROR, (), None))
_NO_NUMBER = only(Fault("K3", "amount-not-a-number", Severity.ERROR, (), None))


class Amount(Kind):
    """Its context is the meaning of the Currency cell beside it."""

    aligns_right = True

    def is_right(self, text: str, *context: str) -> bool:
        return len(text) < _LONGEST and _is_surely_right(text) is not None

    def judge(self, text: str, *context: str) -> Verdict:
        if _plain(text):
            return _judge_plain(text)
        if len(text) > _LONGEST:
            return _NO_NUMBER
        if _is_negative(text):
            return _MINUS
        if _scientific(text):
            return _SCIENTIFIC
        number = one_reading(text)
        if number is not None:
            return Verdict((_SEPARATORS,), number)
        if _IS_GROUP_OF_THREE(text):
            return _UNSURE
        return _judge_tagged(text, context)

    def readings(self, text: str, *context: str) -> tuple[str, ...]:
        if len(text) > _LONGEST:
            return ()
        if _plain(text) or _IS_GROUP_OF_THREE(text):
            return _number_readings(text)
        if _scientific(text):
            return _written_out(text)
        _, number = _parted(text)
        group = _IS_GROUP_OF_THREE(number)
        return (group[1] + group[2], f"{group[1]}.{group[2]}") if group is not None else _number_readings(number)


def _judge_plain(text: str) -> Verdict:
    _, _, decimals = text.partition(".")
    if not text.strip("0."):
        return _ZERO
    return _DECIMALS if len(decimals) > 2 else SOUND


def _judge_tagged(text: str, context: tuple[str, ...]) -> Verdict:
    """A number with a currency before or behind it."""
    tag, number = _parted(text)
    if not number or not tag:
        return _NO_NUMBER
    if number[0] == "-":
        return _MINUS
    if _IS_GROUP_OF_THREE(number):
        return _UNSURE
    plain = number if _plain(number) else one_reading(number)
    if plain is None:
        return _NO_NUMBER
    says = context[0] if context else ""
    if says and (says in CURRENCIES or says in NO_MONEY) and says not in tag_meanings(tag):
        return _OTHER_CURRENCY
    return Verdict((_TAG,), plain)


def _parted(text: str) -> tuple[str, str]:
    """(the currency, the number) of `USD 12563` or `12563 kr`; empty where there is no such thing."""
    places = [at for at, letter in enumerate(text) if letter in "0123456789"]
    if not places:
        return "", ""
    first, last = places[0], places[-1]
    if text[:first].endswith((" .", " ,")) or text[:first] in {".", ","}:
        first -= 1
    before, number, behind = text[:first].strip(), text[first : last + 1], text[last + 1 :].strip()
    if before.endswith(("-", "\u2212")):
        before, number = before[:-1].rstrip(), "-" + number
    if bool(before) == bool(behind) or not tag_meanings(before or behind):
        return "", ""
    return before or behind, number


def one_reading(text: str) -> str | None:
    """The plain number that a text with separators can only mean."""
    text = text.removeprefix("+")
    dash = _price_dash(text)
    if dash is not None:  # 12563:- and 12563,- are the same as 12563,00
        text = dash[1]
    if _plain(text):
        return text
    if _BARE_POINT(text):
        return "0" + text if text[0] == "." else text[:-1]
    if _GROUPED_BY_BLANK(text) or _GROUPED_BY_APOSTROPHE(text):
        return "".join([letter for letter in text.replace(",", ".") if letter in "0123456789."])
    if _COMMAS_THEN_POINT(text) or _SEVERAL_COMMAS(text) or _INDIAN(text):
        return text.replace(",", "")
    if _POINTS_THEN_COMMA(text) or _SEVERAL_POINTS(text):
        return text.replace(".", "").replace(",", ".")
    comma = _ONE_COMMA(text)
    if comma is not None and _IS_GROUP_OF_THREE(text) is None:
        return f"{comma[1] or '0'}.{comma[2]}"
    return None


def _number_readings(number: str) -> tuple[str, ...]:
    """What a number may mean whose only separator stands before three digits, or that has too many decimals."""
    group = _IS_GROUP_OF_THREE(number)
    if group is not None:
        thousands = group[1] + group[2]
        return (thousands,) if _plain(number) else (thousands, f"{group[1]}.{group[2]}")
    plain = number if _plain(number) else one_reading(number)
    if plain is None:
        return ()
    if len(plain.partition(".")[2]) > 2:
        rounded = f"{Decimal(plain):.2f}"
        return (rounded,) if rounded.strip("0.") else ()
    return (plain,)


def _written_out(text: str) -> tuple[str, ...]:
    number = Decimal(text.replace(",", "."))
    if not number or abs(number.adjusted()) > 15:
        return ()
    written = f"{number:f}"
    return (written.rstrip("0").rstrip(".") if "." in written else written,)
