"""Ways to reach people: phone numbers (K7), e-mail addresses (K8)."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from cosell_desk.core.faults import SOUND, Fault, Severity, Verdict
from cosell_desk.core.kinds.base import Kind, only
from cosell_desk.core.kinds.phone_plans import is_surely_possible

# Phone numbers

PHONE = r"(?:\+|\(\+?)?[0-9](?:[0-9 ()./-]*[0-9)])?"
_is_plain_phone = re.compile(PHONE).fullmatch
_THIN = "\u00a0\u2007\u2009\u202f"
_EXTENSION = rf"[,;]?[ {_THIN}]?(?:ext(?:ension)?[.:]?|x)[ {_THIN}]?[0-9]{{1,7}}"
_is_phone = re.compile(
    rf"[0-9 +()./{_THIN}-]*[0-9][0-9 +()./{_THIN}-]*(?:{_EXTENSION})?",
    re.IGNORECASE | re.ASCII,
).fullmatch
_has_letter = re.compile(r"[^\W\d_]").search
_LONGEST_PHONE = 250

_LETTERS = only(Fault("K7", "phone-letters", Severity.ERROR, (), None))
_NO_DIGIT = only(Fault("K7", "phone-no-digit", Severity.ERROR))
_CHARACTERS = only(Fault("K7", "phone-characters", Severity.ERROR, (), None))


def phone_error(text: str) -> Verdict:
    """What is wrong with a phone number whatever its country."""
    if len(text) <= _LONGEST_PHONE and _is_phone(text):
        return SOUND
    if not any(letter.isdigit() for letter in text[:_LONGEST_PHONE]):
        return _NO_DIGIT
    return _LETTERS if _has_letter(text) else _CHARACTERS


def phone_readings(text: str) -> tuple[str, ...]:
    """The number without what surrounds it, where only one stands in the text."""
    if len(text) > _LONGEST_PHONE:
        return ()
    plain = "".join([_plain_letter(letter) for letter in text])
    found = [match[0].strip() for match in re.finditer(r"[+(]?[0-9][0-9 ()./-]{4,}[0-9]", plain)]
    return tuple(found) if len(found) == 1 else ()


def _plain_letter(letter: str) -> str:
    if "\u2010" <= letter <= "\u2015" or letter == "\u2212":
        return "-"
    digit = unicodedata.decimal(letter, None)
    return letter if digit is None else str(digit)


class Phone(Kind):
    """Its context is the meaning of the Customer Country cell."""

    lost_digits = Fault("T6", "scientific-notation", Severity.ERROR)

    def is_right(self, text: str, *context: str) -> bool:
        if len(text) > _LONGEST_PHONE or _is_plain_phone(text) is None:
            return False
        return not context or not context[0] or is_surely_possible(text, context[0])

    def judge(self, text: str, *context: str) -> Verdict:
        verdict = phone_error(text)
        if verdict is not SOUND or not context or not context[0]:
            return verdict
        return SOUND if _is_possible(text, context[0]) else _impossible(context[0])

    def readings(self, text: str, *context: str) -> tuple[str, ...]:
        return phone_readings(text)


@lru_cache(maxsize=300)
def _impossible(country: str) -> Verdict:
    return only(Fault("K7", "phone-not-possible", Severity.WARNING, (("country", country),)))


def _is_possible(text: str, country: str) -> bool:
    """By phonenumbers; True where it cannot tell, because it does not know the country."""
    import phonenumbers

    if country not in phonenumbers.SUPPORTED_REGIONS:
        return True
    try:
        return phonenumbers.is_possible_number(phonenumbers.parse(text, country))
    except phonenumbers.NumberParseException:
        return False


# E-mail addresses

_ATOM = r"[A-Za-z0-9_!#$%&'*+\-/=?^`{|}~]"
_LABEL = r"(?![A-Za-z0-9-]{2}--)[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
SPECIAL_USE = ("arpa", "invalid", "local", "localhost", "onion", "test")
"""Top-level domains that no public mail server has; a test compares them with email-validator's."""
_PLAIN = (
    r"(?=[^@]{1,64}@)"
    rf"{_ATOM}++(?:\.{_ATOM}++)*@(?:{_LABEL}\.)+"
    rf"(?!(?i:{'|'.join(SPECIAL_USE)})(?![A-Za-z0-9-]))(?![A-Za-z0-9-]{{2}}--)"
    r"(?:[A-Za-z0-9][A-Za-z0-9-]{0,61})?[A-Za-z]"
)
_is_plain_address = re.compile(_PLAIN).fullmatch
PLAIN_EMAIL = "(?=[A-Za-z0-9_])" + _PLAIN
"""Addresses that email-validator surely accepts and no T rule minds."""
_is_plain_email = re.compile(PLAIN_EMAIL).fullmatch
_HOST = r"[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?"
_may_be_email = re.compile(rf"{_ATOM}++(?:\.{_ATOM}++)*@(?:{_HOST}\.)+(?:[A-Za-z0-9][A-Za-z0-9-]*)?[A-Za-z]").fullmatch
_needs_library = re.compile(r'[^\x00-\x7f]|["<]|(?i:xn--)').search
_is_special_use = re.compile(rf"(.*@.*\.)(?i:{'|'.join(SPECIAL_USE)})", re.DOTALL).fullmatch
_in_brackets = re.compile(r"[^<>]*<([^<>]+)>").fullmatch
_LONGEST_EMAIL = 254
_LONGEST_LOOK = 600

_WRONG = only(Fault("K8", "email-wrong", Severity.ERROR, (), None))
_SPECIAL = only(Fault("K8", "email-special-use", Severity.WARNING))
_MENDABLE = Fault("K8", "email-spelling", Severity.ERROR)


class Email(Kind):
    """K8, without asking any name server."""

    def is_right(self, text: str, *context: str) -> bool:
        return len(text) <= _LONGEST_EMAIL and _is_plain_email(text) is not None

    def judge(self, text: str, *context: str) -> Verdict:
        return judge_email(text)

    def readings(self, text: str, *context: str) -> tuple[str, ...]:
        return email_readings(text)


def judge_email(text: str) -> Verdict:
    if len(text) > _LONGEST_LOOK:
        return _WRONG
    verdict = _judge_address(text)
    if verdict is not _WRONG:
        return verdict
    bare = bare_email(text)
    if bare == text or _judge_address(bare) is _WRONG:
        return _WRONG
    return Verdict((_MENDABLE,), bare)


def bare_email(text: str) -> str:
    """The address without what mail programs put around it."""
    while True:
        before = text
        brackets = _in_brackets(text)
        if brackets is not None:
            text = brackets[1]
        if text[:7].lower() == "mailto:":
            text = text[7:]
        text = text.rstrip(".,; \u00a0").lstrip(" \u00a0")
        if text == before:
            return text


def email_readings(text: str) -> tuple[str, ...]:
    """The addresses that stand in the text, or the text without blanks and with `.` for `,`."""
    if len(text) > _LONGEST_LOOK:
        return ()
    pieces = [bare_email(piece) for piece in re.split(r"[;,\s<>|]+|\bor\b", text)]
    tried = [*pieces, "".join(text.split()), text.replace(",", "."), text.replace(" ", ".")]
    return tuple(dict.fromkeys([each for each in tried if "@" in each and judge_email(each) is SOUND]))


def _judge_address(text: str) -> Verdict:
    if len(text) > _LONGEST_EMAIL:
        return _WRONG
    special = _is_special_use(text)
    if special is not None:
        # The library refuses these domains outright: judge the address as if it were in an ordinary one.
        return _SPECIAL if _is_address(special[1] + "com") else _WRONG
    return SOUND if _is_address(text) else _WRONG


def _is_address(text: str) -> bool:
    if _is_plain_address(text):
        return True
    if not _needs_library(text) and not _may_be_email(text):
        return False
    import email_validator

    try:
        email_validator.validate_email(text, check_deliverability=False)
    except ValueError:  # the library's own errors and those of text that cannot be encoded
        return False
    return True
