"""Numbers, dates and truth values of a workbook as texts, as their author saw them."""

from __future__ import annotations

import datetime
import re
from collections import Counter
from decimal import Decimal
from enum import Enum
from typing import TypeAlias

from cosell_desk.core.columns import Column
from cosell_desk.core.dates import written
from cosell_desk.core.kinds import YesNo
from cosell_desk.files.xlsx_package import Package

Value: TypeAlias = (
    str | bool | int | float | datetime.datetime | datetime.date | datetime.time | datetime.timedelta | None
)

_MOST_DIGITS = 21
"""Longer numbers are written with an exponent: nobody could read their zeros."""
_EXCEL_DIGITS = ".15g"
"""Excel keeps and shows 15 digits; what a binary number has beyond them is noise."""
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_LITERAL = re.compile(r'"([^"]*)"|\\(.)|([-+ ()./:])')
_FILL = re.compile(r"_.|\*.|\[[^\]]*\]")


class Reading(Enum):
    """How the values of a column become texts."""

    PLAIN = "plain"
    AS_SHOWN = "as shown"
    """Digits are letters here: 00042 is not 42."""
    YES_NO = "yes-no"


def reading_of(column: Column | None) -> Reading:
    if column is None:
        return Reading.PLAIN
    if column.kind.lost_digits is not None:
        return Reading.AS_SHOWN
    # Consent is a legal statement: what is not the word Yes is not turned into it.
    if isinstance(column.kind, YesNo) and not column.kind.is_legal_statement:
        return Reading.YES_NO
    return Reading.PLAIN


def text_of(value: Value, reading: Reading, number_format: str | None, conversions: Counter[str]) -> str:
    """The text of a value; what had to be changed is counted."""
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    if isinstance(value, bool):
        conversions["boolean-to-yes-no" if reading is Reading.YES_NO else "boolean-to-text"] += 1
        return _BOOLEANS[reading is Reading.YES_NO][value]
    if isinstance(value, int | float):
        if reading is Reading.AS_SHOWN:
            conversions["number-as-shown"] += 1
            if abs(value) >= _KEPT_EXACTLY:
                return _rounded_text(value)
            shown = as_shown(value, number_format) if number_format else None
            return number_text(value) if shown is None else shown
        text = number_text(value)
        conversions["whole-number" if text.lstrip("-").isdigit() else "number-to-text"] += 1
        return text
    if isinstance(value, datetime.datetime):
        conversions["date-to-text"] += 1
        return _moment_text(value)
    if isinstance(value, datetime.date):
        conversions["date-to-text"] += 1
        return written(value)
    conversions["time-to-text"] += 1
    if isinstance(value, datetime.time):
        return _clock(value.hour, value.minute, value.second)
    seconds = round(value.total_seconds())
    return ("-" if seconds < 0 else "") + _clock(abs(seconds) // 3600, abs(seconds) // 60 % 60, abs(seconds) % 60)


_KEPT_EXACTLY = 10**15
"""Workbooks keep fifteen digits of a number; zeros stand for the rest."""
_BOOLEANS = (("FALSE", "TRUE"), ("No", "Yes"))


def _rounded_text(value: int | float) -> str:
    """A number of which the workbook has lost the last digits, so written that rule T6 sees it: `1.2345E+19`."""
    digits, _, exponent = f"{Decimal(value):.14E}".partition("E")
    return f"{digits.rstrip('0').removesuffix('.')}E{exponent}"


def number_text(value: int | float) -> str:
    """The number in plain digits, without `.0` and without binary noise."""
    if isinstance(value, int):
        return str(value)
    if value != value or value in (float("inf"), float("-inf")):
        return str(value)
    if value.is_integer() and abs(value) < 10**15:
        return str(int(value))
    exact = Decimal(format(value, _EXCEL_DIGITS))
    plain = format(exact, "f")
    if "." in plain:
        plain = plain.rstrip("0").removesuffix(".")
    return plain if len(plain) <= _MOST_DIGITS + 2 else repr(value).upper()


def as_shown(value: int | float, number_format: str) -> str | None:
    """The number as a format of digits shows it: `00000`, `000-000`, `"+"0`; None for any other format.

    Zeros in front are what these columns lose; a format with decimals, thousands or conditions says nothing of them.
    """
    whole = number_text(value)
    if not whole.isdigit():
        return None
    section = _FILL.sub("", number_format.split(";")[0])
    parts: list[tuple[bool, str]] = []
    at = 0
    while at < len(section):
        literal = _LITERAL.match(section, at)
        if literal:
            parts.append((False, literal[1] or literal[2] or literal[3] or ""))
            at = literal.end()
        elif section[at] in "0#?":
            parts.append((True, section[at]))
            at += 1
        else:
            return None
    places = [letter for is_digit, letter in parts if is_digit]
    if not places or ("." in section and re.search(r"[0#?]\.[0#?]*", section)):
        return None
    digits = whole if whole != "0" or "0" in places else ""
    shown: list[str] = []
    left = len(digits) - len(places)
    taken = 0
    for is_digit, letter in parts:
        if not is_digit:
            shown.append(letter)
        elif left < 0:
            shown.append({"0": "0", "?": " "}.get(letter, ""))
            left += 1
        else:
            until = taken + 1 + left
            shown.append(digits[taken:until])
            taken, left = until, 0
    return "".join(shown)


def unescaped(text: str) -> str:
    """What a workbook writes as _x000D_ is that character."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text


def number_formats(package: Package) -> list[str | None]:
    """The number formats of the workbook's own making, by cell style; None where the format is a built-in one."""
    for kind, target in package.relations(package.workbook_part).values():
        if kind == "styles" and target in package.parts:
            break
    else:
        return []
    codes: dict[str, str] = {}
    formats: list[str | None] = []
    for element in package.xml(target):
        name = element.tag.rpartition("}")[2]
        if name == "numFmts":
            codes = {each.get("numFmtId", ""): each.get("formatCode", "") for each in element}
        elif name == "cellXfs":
            formats = [codes.get(each.get("numFmtId", "")) for each in element]
    return formats


def _moment_text(value: datetime.datetime) -> str:
    """The day alone where the time is midnight; binary noise of half a second does not count."""
    if value.microsecond:
        rest = value.replace(microsecond=0)
        value = rest + datetime.timedelta(seconds=1) if value.microsecond >= 500_000 and rest.year < 9999 else rest
    day = written(value.date())
    if (value.hour, value.minute, value.second) == (0, 0, 0):
        return day
    return f"{day} {_clock(value.hour, value.minute, value.second)}"


def _clock(hour: int, minute: int, second: int) -> str:
    return f"{hour:02d}:{minute:02d}" + (f":{second:02d}" if second else "")
