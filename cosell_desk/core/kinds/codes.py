"""GUIDs, D-U-N-S numbers and matched accounts: cells whose shape can be told by a pattern."""

from __future__ import annotations

import re

from cosell_desk.core.faults import SOUND, Fault, Severity, Verdict
from cosell_desk.core.kinds.base import Kind, only

GUID = r"[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}"
_is_guid = re.compile(GUID).fullmatch
_is_duns = re.compile(r"[0-9]{9}").fullmatch
_is_loose_duns = re.compile(r"[0-9](?:[ \u00a0\u202f\u2009\u2010\u2011-]*+[0-9]){6,8}").fullmatch
_is_spaced_duns = re.compile(r"[0-9](?:[ ./\u00a0\u202f\u2009\u2010-\u2015-]*+[0-9]){6,8}").fullmatch
_is_account = re.compile(r"(?:MicrosoftID:\s*+[0-9]+-[A-Za-z0-9]+|DUNSID:\s*+[0-9]+).*", re.DOTALL).fullmatch


class Guid(Kind):
    """K18."""

    _WRONG = only(Fault("K18", "not-a-guid", Severity.WARNING))

    def is_right(self, text: str, *context: str) -> bool:
        return _is_guid(text) is not None

    def judge(self, text: str, *context: str) -> Verdict:
        return SOUND if _is_guid(text) else self._WRONG


class Duns(Kind):
    """K6: Dun & Bradstreet's nine digits."""

    lost_digits = Fault("T6", "scientific-notation", Severity.ERROR)
    _SEPARATED = Fault("K6", "duns-separators", Severity.WARNING)
    _SHORT = Fault("K6", "duns-zeros-lost", Severity.WARNING)
    _WRONG = only(Fault("K6", "duns-wrong", Severity.ERROR, (), None))

    def is_right(self, text: str, *context: str) -> bool:
        return _is_duns(text) is not None

    def judge(self, text: str, *context: str) -> Verdict:
        if _is_duns(text):
            return SOUND
        if _is_loose_duns(text) is None:
            return self._WRONG
        digits = _digits(text)
        return Verdict((self._SEPARATED if len(digits) == 9 else self._SHORT,), digits.zfill(9))

    def readings(self, text: str, *context: str) -> tuple[str, ...]:
        bare = re.sub(r"\A(?i:d-?u-?n-?s)[^0-9]*+", "", text)
        return (_digits(bare).zfill(9),) if _is_spaced_duns(bare) else ()


class Account(Kind):
    """K20: one of the candidates that Partner Center returned."""

    _WRONG = only(Fault("K20", "not-an-account", Severity.WARNING))

    def is_right(self, text: str, *context: str) -> bool:
        return False

    def judge(self, text: str, *context: str) -> Verdict:
        return SOUND if _is_account(text) else self._WRONG


def _digits(text: str) -> str:
    return "".join([letter for letter in text if letter in "0123456789"])
