"""Cells of several parts between commas: solutions (K16) and team members (K17)."""

from __future__ import annotations

import re
from collections.abc import Iterable

from cosell_desk.core.faults import SOUND, Fault, Severity, Verdict
from cosell_desk.core.kinds.amounts import one_reading
from cosell_desk.core.kinds.base import QUIET_INSIDE, Kind
from cosell_desk.core.kinds.codes import GUID
from cosell_desk.core.kinds.contacts import (
    PHONE,
    PLAIN_EMAIL,
    bare_email,
    email_readings,
    judge_email,
    phone_error,
    phone_readings,
)
from cosell_desk.core.kinds.money import CURRENCIES, Currency
from cosell_desk.core.translate import QT_TRANSLATE_NOOP

_COUNT = 4
_LONGEST = 2_000
_SHOWN = 40

_SOLUTION_ID = rf"(?:SOL-[A-Za-z0-9-]+|{GUID})"
_is_solution_id = re.compile(_SOLUTION_ID).fullmatch
_is_price = re.compile(r"[0-9]+(?:\.[0-9]+)?").fullmatch
_is_quantity = re.compile(r"0*[1-9][0-9]*").fullmatch
_is_decimal_comma = re.compile(r"[0-9]+,[0-9]+").fullmatch
_whole_number = re.compile(r"0*([1-9][0-9]*)[.,]0+").fullmatch
_plain_solution = re.compile(
    rf"{_SOLUTION_ID}(?: *, *([A-Z]{{3}})?(?: *, *(?:[0-9]+(?:\.[0-9]+)?)?(?: *, *(?:0*[1-9][0-9]*)?)?)?)?(?<! )"
).fullmatch
_is_plain_team_member = re.compile(
    rf"(?![ ,;=@#]|[+-][^\W\d_]){QUIET_INSIDE}, *(?![ ,;]){QUIET_INSIDE}, *{PHONE} *, *{PLAIN_EMAIL}"
).fullmatch

_CURRENCY = Currency()
_MENDABLE = frozenset({"semicolons", "currency-spelling", "email-spelling"})
"""Faults that come with a fix."""


def parts(text: str) -> tuple[str, ...]:
    """The parts of a solution or a team member, without the blanks around them."""
    separator = ";" if ";" in text else ","
    return tuple([part.strip() for part in text.split(separator)])


def joined(texts: Iterable[str]) -> str:
    """The cell's text for these parts; empty ones at the end are left out."""
    kept = [text.strip() for text in texts]
    while kept and not kept[-1]:
        kept.pop()
    return ", ".join(kept)


def solution_id(text: str) -> str:
    """What tells one solution from another: its ID, whatever the case; "" where there is none."""
    return text.partition(";" if ";" in text else ",")[0].strip().casefold()


def email_of(text: str) -> str:
    """What tells one team member from another: the e-mail, whatever the case; "" where it cannot be read."""
    found = parts(text)
    email = bare_email(found[_COUNT - 1]) if len(found) >= _COUNT else ""
    return email.casefold() if "@" in email else ""


class _FourParts(Kind):
    part_names: tuple[str, ...] = ()
    part_of_code: dict[str, int] = {}  # noqa: RUF012 - never changed
    """Which part a fault is about, by its code."""

    _rule = ""
    _name = ""

    def parts(self, text: str) -> tuple[str, ...]:
        return parts(text)

    def joined(self, texts: Iterable[str]) -> str:
        return joined(texts)

    def _fault(self, code: str, part: str = "", severity: Severity = Severity.ERROR) -> Fault:
        shown = part if len(part) <= _SHOWN else part[: _SHOWN - 1] + "\u2026"
        holes = (("part", shown),) if part else ()
        is_to_choose = severity is Severity.ERROR and code not in _MENDABLE
        return Fault(self._rule, f"{self._name}-{code}", severity, holes, None if is_to_choose else ())

    def _error(self, code: str, part: str = "") -> Verdict:
        return Verdict((self._fault(code, part),))

    def _with_commas(self, text: str) -> str:
        """The same parts with commas between them."""
        return joined(parts(text))

    def judge(self, text: str, *context: str) -> Verdict:
        if ";" not in text or len(text) > _LONGEST:
            return self._judge_parts(text)
        verdict = self._judge_parts(self._with_commas(text))
        if verdict.fix is None and _is_faulty(verdict):
            return verdict
        fix = self._with_commas(text) if verdict.fix is None else verdict.fix
        return Verdict((self._fault("semicolons"),), fix)

    def _judge_parts(self, text: str) -> Verdict:
        raise NotImplementedError

    def _sound_ones(self, tried: Iterable[str]) -> tuple[str, ...]:
        """Those of these texts that are right."""
        found = []
        for text in tried:
            verdict = self.verdict(text)
            if not _is_faulty(verdict):
                found.append(text)
            elif verdict.fix is not None and not _is_faulty(self.verdict(verdict.fix)):
                found.append(verdict.fix)
        return tuple(dict.fromkeys(found))


class Solution(_FourParts):
    part_names = (
        QT_TRANSLATE_NOOP("Part", "Solution ID"),
        QT_TRANSLATE_NOOP("Part", "Currency"),
        QT_TRANSLATE_NOOP("Part", "Price"),
        QT_TRANSLATE_NOOP("Part", "Quantity"),
    )
    part_of_code = {  # noqa: RUF012 - never changed
        "solution-id-missing": 0,
        "solution-id-unusual": 0,
        "solution-currency": 1,
        "solution-currency-spelling": 1,
        "solution-no-money": 1,
        "solution-price": 2,
        "solution-quantity": 3,
    }
    _rule = "K16"
    _name = "solution"

    def is_right(self, text: str, *context: str) -> bool:
        match = _plain_solution(text)
        return match is not None and (match[1] is None or match[1] in CURRENCIES)

    def _judge_parts(self, text: str) -> Verdict:
        written = text.split(",", _COUNT + 1)
        found = [part.strip() for part in written]
        if len(found) > _COUNT:
            return self._error("too-many-parts")
        solution, currency, price, quantity = found + [""] * (_COUNT - len(found))
        if not solution:
            return self._error("id-missing")
        money = _CURRENCY.verdict(currency)
        if _is_faulty(money) and money.fix is None:
            return self._error("currency", currency)
        if price and not _is_price(price):
            return self._error("price", price)
        if quantity and not _is_quantity(quantity):
            return self._error("quantity", quantity)
        if money.fix is not None:
            written[1] = written[1].replace(currency, money.fix)
            return Verdict((self._fault("currency-spelling", currency),), ",".join(written))
        warnings = []
        if not _is_solution_id(solution):
            warnings.append(self._fault("id-unusual", solution, Severity.WARNING))
        if money.faults:
            warnings.append(self._fault("no-money", currency, Severity.WARNING))
        return Verdict(tuple(warnings)) if warnings else SOUND

    def _with_commas(self, text: str) -> str:
        found = list(parts(text))
        if len(found) > 2 and _is_decimal_comma(found[2]):
            found[2] = found[2].replace(",", ".")
        return joined(found)

    def parts(self, text: str) -> tuple[str, ...]:
        found = parts(text)
        is_decimal = ";" in text and len(found) > 2 and _is_decimal_comma(found[2])
        return (*found[:2], found[2].replace(",", "."), *found[3:]) if is_decimal else found

    def readings(self, text: str, *context: str) -> tuple[str, ...]:
        if len(text) > _LONGEST:
            return ()
        found = list(self.parts(text))
        tried = [text.replace(";", ",")] if ";" in text else []
        if len(found) == _COUNT + 1 and found[2].isdecimal() and found[3].isdecimal():  # a decimal comma
            tried.append(joined([*found[:2], f"{found[2]}.{found[3]}", found[4]]))
        if 1 < len(found) <= _COUNT:
            price = one_reading(found[2]) if len(found) > 2 and len(found[2]) < _SHOWN else None
            quantity = _whole_number(found[3]) if len(found) > 3 else None
            if price is not None:
                found[2] = price
            if quantity is not None:
                found[3] = quantity[1]
            currencies = _CURRENCY.suggest(found[1]) or (found[1],)
            tried += [joined([found[0], currency, *found[2:]]) for currency in currencies]
        tried.append(joined(found[:_COUNT]) if not any(found[_COUNT:]) else "")
        return self._sound_ones([each for each in tried if each and each != text])


class TeamMember(_FourParts):
    softer_for_existing = frozenset({"team-member-phone-missing"})
    part_names = (
        QT_TRANSLATE_NOOP("Part", "First name"),
        QT_TRANSLATE_NOOP("Part", "Last name"),
        QT_TRANSLATE_NOOP("Part", "Mobile number"),
        QT_TRANSLATE_NOOP("Part", "E-mail"),
    )
    part_of_code = {  # noqa: RUF012 - never changed
        "team-member-first-name-missing": 0,
        "team-member-last-name-missing": 1,
        "team-member-phone-missing": 2,
        "team-member-phone": 2,
        "team-member-email-missing": 3,
        "team-member-email": 3,
        "team-member-email-spelling": 3,
        "team-member-email-special-use": 3,
    }
    _rule = "K17"
    _name = "team-member"

    def is_right(self, text: str, *context: str) -> bool:
        return len(text) <= 254 and _is_plain_team_member(text) is not None

    def _judge_parts(self, text: str) -> Verdict:
        found = [part.strip() for part in text.split(",", _COUNT + 1)]
        has_comma_behind = len(found) == _COUNT + 1 and not found[_COUNT]
        if has_comma_behind:
            found.pop()
        if len(found) != _COUNT:
            return self._error("parts")
        first, last, phone, email = found
        if not first:
            return self._error("first-name-missing")
        if not last:
            return self._error("last-name-missing")
        if phone and phone_error(phone) is not SOUND:
            return self._error("phone", phone)
        if not email:
            return self._error("email-missing")
        address = judge_email(email)
        if _is_faulty(address) and address.fix is None:
            return self._error("email", email)
        if not phone:
            # The last of the errors: with an existing deal it is only a warning and must not hide the others.
            return self._error("phone-missing")
        if address.fix is not None:
            return Verdict((self._fault("email-spelling", email),), joined([first, last, phone, address.fix]))
        if has_comma_behind:
            return Verdict((self._fault("email-spelling", email + ","),), joined(found))
        return Verdict((self._fault("email-special-use", email, Severity.WARNING),)) if address.faults else SOUND

    def readings(self, text: str, *context: str) -> tuple[str, ...]:
        if len(text) > _LONGEST:
            return ()
        found = list(parts(text))
        tried = [text.replace(";", ",")] if ";" in text else []
        if len(found) == _COUNT:
            phone = phone_readings(found[2]) or (found[2],)
            emails = email_readings(found[3]) or (found[3],)
            tried += [joined([found[0], found[1], phone[0], email]) for email in emails]
        return self._sound_ones([each for each in tried if each != text])


def _is_faulty(verdict: Verdict) -> bool:
    return any(fault.severity is Severity.ERROR for fault in verdict.faults)
