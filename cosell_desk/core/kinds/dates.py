"""K4: the close date, written month/day/year; and what else people and programs write for a day."""

from __future__ import annotations

import datetime
import re
from functools import cache

from cosell_desk.core.faults import SOUND, Fault, Severity, Verdict
from cosell_desk.core.kinds.base import Kind, only
from cosell_desk.core.kinds.words import word_key

_right = re.compile(r"([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})").fullmatch
_is_surely_right = re.compile(
    r"(?:0?[1-9]|1[0-2])/(?:0?[1-9]|1[0-9]|2[0-8])/[1-9][0-9]{3}"
    r"|(?:0?[13-9]|1[0-2])/(?:29|30)/[1-9][0-9]{3}"
    r"|(?:0?[13578]|1[02])/31/[1-9][0-9]{3}"
).fullmatch
_NUMBERS = re.compile(r"([0-9]{1,4})\s?([-./])\s?([0-9]{1,2})\s?\2\s?([0-9]{1,4})").fullmatch
_day_first = re.compile(
    r"([0-9]{1,2})\s?([-./])\s?([0-9]{1,2})\s?\2\s?([0-9]{4}|(?<=/)[0-9]{2})(?:[T ,]+[0-9]{1,2}[:.].*)?", re.DOTALL
).fullmatch
_COMPACT = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})").fullmatch
_SERIAL = re.compile(r"([0-9]{5})(?:[.,]([0-9]+))?").fullmatch
_FIRST_SERIAL, _LAST_SERIAL = 36_526, 73_050
_EXCEL_DAY_ZERO = datetime.date(1899, 12, 30)

_TIME = re.compile(
    r"(?P<day>.*[0-9a-z.])"
    r"(?:\s*T\s*|[\s,]+(?:at\s|kl\.?\s|\u00e0\s)?)"
    r"(?P<hour>[0-9]{1,2})[:.](?P<minute>[0-9]{2})(?:[:.](?P<second>[0-9]{2})(?:[.,][0-9]{1,9})?)?"
    r"\s?(?P<half>[AaPp]\.?[Mm]\.?)?"
    r"\s?(?P<zone>[Zz]|UTC|GMT|[+-][0-9]{2}:?(?:[0-9]{2})?)?",
    re.DOTALL,
).fullmatch
_LONGEST = 60
"""Every date with its weekday and time is shorter; longer texts are not looked into."""

_MONTHS = {
    "en": "january february march april may june july august september october november december",
    "sv": "januari februari mars april maj juni juli augusti september oktober november december",
    "fr": "janvier f\u00e9vrier mars avril mai juin juillet ao\u00fbt septembre octobre novembre d\u00e9cembre",
    "de": "januar februar m\u00e4rz april mai juni juli august september oktober november dezember",
}
_SHORT_MONTHS = {
    "en": "jan feb mar apr may jun jul aug sep oct nov dec",
    "sv": "jan feb mar apr maj jun jul aug sep okt nov dec",
    "fr": "janv f\u00e9vr mars avr mai juin juil ao\u00fbt sept oct nov d\u00e9c",
    "de": "jan feb m\u00e4r apr mai jun jul aug sep okt nov dez",
}
_MORE_MONTHS = {
    "sept": 9,
    "fev": 2,
    "fevr": 2,
    "f\u00e9v": 2,
    "fevrier": 2,
    "aout": 8,
    "decembre": 12,
    "marz": 3,
    "maerz": 3,
    "mrz": 3,
    "j\u00e4n": 1,
    "j\u00e4nner": 1,
    "juill": 7,
}
_WEEKDAYS = (
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun"
    " m\u00e5ndag tisdag onsdag torsdag fredag l\u00f6rdag s\u00f6ndag m\u00e5n tis ons tors tor fre l\u00f6r s\u00f6n"
    " lundi mardi mercredi jeudi vendredi samedi dimanche lun mer jeu ven sam dim"
    " montag dienstag mittwoch donnerstag freitag samstag sonntag mo di mi do fr sa so"
)
_LITTLE_WORDS = frozenset({*_WEEKDAYS.split(), "den", "le", "the", "of", "de", "am"})
_NAMED = re.compile(r"[^\W\d_]+|[0-9]+|[\s.,/-]+").findall
_ORDINALS = frozenset({"st", "nd", "rd", "th", "er", "e", "a"})

_SPELLING = Fault("K4", "date-spelling", Severity.ERROR)
_NO_SUCH_DAY = only(Fault("K4", "date-no-such-day", Severity.ERROR))
_ORDER = only(Fault("K4", "date-order-unknown", Severity.ERROR, (), None))
_SHORT_YEAR = only(Fault("K4", "date-two-digit-year", Severity.ERROR, (), None))
_HAS_TIME = only(Fault("K4", "date-with-time", Severity.ERROR, (), None))
_NO_DATE = only(Fault("K4", "date-unknown", Severity.ERROR, (), None))
_MIDNIGHT = datetime.time(0)


class CloseDate(Kind):
    """Whether the day is past is a rule of the deal, whether the whole column is day-first one of the column."""

    aligns_right = True

    def is_right(self, text: str, *context: str) -> bool:
        return _is_surely_right(text) is not None

    def judge(self, text: str, *context: str) -> Verdict:
        if _right(text):
            return SOUND if read_date(text) is not None else _judge_numbers(text)
        if len(text) > _LONGEST:
            return _NO_DATE
        verdict = _judge_day(text)
        if verdict is not _NO_DATE:
            return verdict
        timed = _TIME(text)
        return _judge_timed(timed) if timed is not None else _NO_DATE

    def readings(self, text: str, *context: str) -> tuple[str, ...]:
        if len(text) > _LONGEST or _right(text):
            return ()
        timed = _TIME(text) if not _readings(text) else None
        if timed is None:
            return tuple([_written(day) for day in _readings(text)])
        days = _readings(timed["day"])
        if timed["zone"] is not None and len(days) == 1:
            days = _days_of_instant(days[0], timed)
        return tuple([_written(day) for day in days])


def read_date(text: str) -> datetime.date | None:
    """The day of a text that is written rightly (month/day/year), else None."""
    match = _right(text)
    return _day(int(match[3]), int(match[1]), int(match[2])) if match is not None else None


def is_ambiguous(text: str) -> bool:
    """A slash date that could be month-first as well as day-first."""
    match = _right(text)
    if match is None or read_date(text) is None:
        return False
    first, second = int(match[1]), int(match[2])
    return first <= 12 and second <= 12 and first != second


def is_day_first(text: str) -> bool:
    """A date that only reads with the day in front, and so proves how its writer writes dates."""
    match = _day_first(text) if len(text) <= _LONGEST else None
    if match is None:
        return False
    first, second = int(match[1]), int(match[3])
    year = int(match[4]) if len(match[4]) == 4 else 2000 + int(match[4])
    return first > 12 and _day(year, second, first) is not None


def swapped(text: str) -> str:
    """An ambiguous date with month and day exchanged; any other text as it is."""
    match = _right(text)
    if match is None:
        return text
    day = _day(int(match[3]), int(match[2]), int(match[1]))
    return _written(day) if day is not None else text


def _judge_day(text: str) -> Verdict:
    """A text without a time of day."""
    if _NUMBERS(text) or _COMPACT(text):
        return _judge_numbers(text)
    serial = _SERIAL(text)
    if serial is not None:
        if not _FIRST_SERIAL <= int(serial[1]) <= _LAST_SERIAL:
            return _NO_DATE
        if (serial[2] or "").strip("0"):
            return _HAS_TIME
        return Verdict((_SPELLING,), _written(_of_serial(int(serial[1]))))
    named = _named(text)
    if named is None:
        return _NO_DATE
    if not named:
        return _NO_SUCH_DAY
    return Verdict((_SPELLING,), _written(named[0])) if not _has_short_year(text) else _SHORT_YEAR


def _judge_numbers(text: str) -> Verdict:
    match = _NUMBERS(text)
    if match is not None and len(match[1]) < 3 and len(match[4]) == 2:
        return _SHORT_YEAR if _readings(text) else _NO_DATE
    if match is not None and (len(match[1]) == 3 or (len(match[4]) in {1, 3} and len(match[1]) != 4)):
        return _NO_DATE
    days = _readings(text)
    if not days:
        return _NO_SUCH_DAY
    if len(days) > 1 or (match is not None and len(match[1]) == 4 and int(match[3]) > 12):
        return _ORDER
    return Verdict((_SPELLING,), _written(days[0]))


def _judge_timed(timed: re.Match[str]) -> Verdict:
    verdict = SOUND if read_date(timed["day"]) is not None else _judge_day(timed["day"])
    if verdict.fix is None and verdict is not SOUND:
        return verdict
    time = _time(timed)
    if time is None:
        return _NO_DATE
    if timed["zone"] is not None or time != _MIDNIGHT:
        return _HAS_TIME
    day = read_date(timed["day"])
    return Verdict((_SPELLING,), _written(day) if day is not None else verdict.fix)


def _time(timed: re.Match[str]) -> datetime.time | None:
    hour, half = int(timed["hour"]), (timed["half"] or "").casefold()
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half[0] == "p" else 0)
    try:
        return datetime.time(hour, int(timed["minute"]), int(timed["second"] or 0))
    except ValueError:
        return None


def _days_of_instant(day: datetime.date, timed: re.Match[str]) -> list[datetime.date]:
    """The day in UTC, which the column means, and the other day that an instant may be somewhere."""
    time, zone = _time(timed), timed["zone"]
    if time is None:
        return [day]
    hours = re.fullmatch(r"([+-])([0-9]{2}):?([0-9]{2})?", zone)
    offset = datetime.timedelta()
    if hours is not None:
        offset = datetime.timedelta(hours=int(hours[2]), minutes=int(hours[3] or 0)) * (1 if hours[1] == "+" else -1)
    try:
        local = datetime.datetime.combine(day, time)
        in_utc = (local - offset).date()
        other = day if in_utc != day else day + datetime.timedelta(days=1 if time.hour >= 12 else -1)
    except OverflowError:
        return [day]
    return [in_utc, other] if time != _MIDNIGHT or in_utc != day else [in_utc]


def _readings(text: str) -> list[datetime.date]:
    """The days that a text without a time may mean, likeliest first."""
    compact = _COMPACT(text)
    if compact is not None:
        day = _day(int(compact[1]), int(compact[2]), int(compact[3]))
        return [day] if day is not None else []
    serial = _SERIAL(text)
    if serial is not None:
        number = int(serial[1])
        return [_of_serial(number)] if _FIRST_SERIAL <= number <= _LAST_SERIAL else []
    match = _NUMBERS(text)
    if match is None:
        return _named(text) or []
    a, b, c = int(match[1]), int(match[3]), int(match[4])
    if len(match[1]) == 4:
        orders = [(a, b, c), (a, c, b)] if b > 12 else [(a, b, c)]
    elif len(match[4]) == 4:
        orders = [(c, a, b)] if match[2] == "/" and a <= 12 else [(c, a, b), (c, b, a)]
    else:
        orders = [(2000 + c, a, b), (2000 + c, b, a)]
        if match[2] != "/" and len(match[1]) == 2:
            orders.append((2000 + a, b, c))
    return list(dict.fromkeys([day for order in orders if (day := _day(*order)) is not None]))


def _named(text: str) -> list[datetime.date] | None:
    """The day of a text with a month's name; None where it is no such text, [] where there is no such day."""
    month: int | None = None
    numbers: list[str] = []
    for part in _NAMED(text):
        if part[0].isdigit():
            numbers.append(part)
        elif part[0].isalpha():
            word = word_key(part)
            if word in _months() and month is None:
                month = _months()[word]
            elif not (word in _LITTLE_WORDS or (word in _ORDINALS and len(numbers) == 1)):
                return None
    if month is None or len(numbers) != 2 or "".join(_NAMED(text)) != text:
        return None
    first, last = numbers
    if len(first) == 4:
        first, last = last, first
    if len(first) > 2 or len(last) not in {2, 4}:
        return None
    day = _day(int(last) if len(last) == 4 else 2000 + int(last), month, int(first))
    return [day] if day is not None else []


def _has_short_year(text: str) -> bool:
    return re.search(r"[0-9]{4}", text) is None


@cache
def _months() -> dict[str, int]:
    found = dict(_MORE_MONTHS)
    for names in [*_MONTHS.values(), *_SHORT_MONTHS.values()]:
        found.update({name: number for number, name in enumerate(names.split(), 1)})
    return found


def _day(year: int, month: int, day: int) -> datetime.date | None:
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None


def _of_serial(number: int) -> datetime.date:
    return _EXCEL_DAY_ZERO + datetime.timedelta(days=number)


def _written(day: datetime.date) -> str:
    return f"{day.month:02}/{day.day:02}/{day.year:04}"
