"""K4 without today, and what K5 asks of one date."""

import datetime

import pytest
from verdicts import fixed, told

from cosell_desk.core.kinds import CloseDate, is_ambiguous, is_day_first, read_date, swapped

DATE = CloseDate()


@pytest.mark.parametrize("text", ["1/30/2020", "01/30/2020", "01/5/2027", "2/29/2020", "12/31/2027", "1/2/2020"])
def test_month_day_year_is_right(text: str) -> None:
    assert told(DATE, text) == ""
    assert DATE.conversion(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "2020-01-30",
        "2020-1-30",
        "2020/01/30",
        "2020.01.30",
        "20200130",
        "30/01/2020",
        "30.01.2020",
        "30-01-2020",
        "30.1.2020",
        "01-30-2020",
        "01.30.2020",
        "1/30/2020 0:00",
        "1/30/2020 00:00:00",
        "1/30/2020 12:00:00 AM",
        "2020-01-30 00:00",
        "2020-01-30T00:00:00",
        "2020-01-30T00:00:00.000",
        "30/01/2020 0:00",
        "43860",
        "43860.0",
        "30 Jan 2020",
        "30-Jan-2020",
        "30 January 2020",
        "January 30, 2020",
        "Jan 30 2020",
        "30th January 2020",
        "Thursday, 30 January 2020",
        "30 januari 2020",
        "den 30 januari 2020",
        "torsdag 30 januari 2020",
        "30 janvier 2020",
        "30 janv. 2020",
        "jeudi 30 janvier 2020",
        "30. Januar 2020",
        "1 / 30 / 2020",
    ],
)
def test_one_reading_is_an_error_with_a_fix(text: str) -> None:
    assert told(DATE, text) == "K4 error"
    assert fixed(DATE, text) == "01/30/2020"
    assert DATE.conversion(text) == "01/30/2020"


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("36526", "01/01/2000"),
        ("73050", "12/31/2099"),
        ("02.02.2020", "02/02/2020"),
        ("31.12.2026", "12/31/2026"),
        ("1er février 2020", "02/01/2020"),
        ("15 mars 2027", "03/15/2027"),
        ("15 maj 2027", "05/15/2027"),
        ("15 août 2027", "08/15/2027"),
        ("15 aout 2027", "08/15/2027"),
        ("15 déc. 2027", "12/15/2027"),
        ("15 okt 2027", "10/15/2027"),
        ("15 Dezember 2027", "12/15/2027"),
        ("15 sept. 2027", "09/15/2027"),
        ("1/2/2020 0:00", "01/02/2020"),
    ],
)
def test_other_days_with_one_reading(text: str, written: str) -> None:
    assert told(DATE, text) == "K4 error"
    assert fixed(DATE, text) == written


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("01.02.2020", ("01/02/2020", "02/01/2020")),
        ("1-2-2020", ("01/02/2020", "02/01/2020")),
        ("01.02.2020 0:00", ("01/02/2020", "02/01/2020")),
        ("1/30/20", ("01/30/2020",)),
        ("01/02/20", ("01/02/2020", "02/01/2020")),
        ("30-Jan-20", ("01/30/2020",)),
        ("20-01-30", ("01/20/2030", "01/30/2020")),
        ("1/30/2020 14:30", ("01/30/2020",)),
        ("2020-01-30 09:15:00", ("01/30/2020",)),
        ("1/30/2020 2:30 PM", ("01/30/2020",)),
        ("43860.5", ("01/30/2020",)),
        ("2020-01-30T18:30Z", ("01/30/2020", "01/31/2020")),
        ("2020-01-30T23:30:00-05:00", ("01/31/2020", "01/30/2020")),
        ("2020-01-30T00:30+02:00", ("01/29/2020", "01/30/2020")),
        ("2020-01-30T00:00:00Z", ("01/30/2020",)),
    ],
)
def test_what_needs_a_decision_is_an_error_with_suggestions(text: str, readings: tuple[str, ...]) -> None:
    assert told(DATE, text) == "K4 error"
    assert fixed(DATE, text) is None
    assert DATE.suggest(text) == readings
    assert DATE.conversion(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "02/31/2027",
        "2/29/2021",
        "31/02/2027",
        "13/13/2020",
        "2020-02-31",
        "20200231",
        "00/10/2020",
        "0/0/0000",
        "31 Feb 2020",
        "36525",
        "73051",
        "tomorrow",
        "Jan 2020",
        "Q1 2020",
        "2020",
        "30 Foo 2020",
        "1/30/20200",
        "1/30/020",
        "١/٣٠/٢٠٢٠",
        "1/30/2020 25:00",
        "30012020",
        "1/30",
    ],
)
def test_what_is_no_day_is_an_error(text: str) -> None:
    assert told(DATE, text) == "K4 error"
    assert fixed(DATE, text) is None


def test_only_a_right_date_is_read() -> None:
    assert read_date("1/30/2020") == datetime.date(2020, 1, 30)
    assert read_date("01/30/2020") == datetime.date(2020, 1, 30)
    assert read_date("30/01/2020") is None
    assert read_date("2020-01-30") is None
    assert read_date(" 1/30/2020") is None
    assert read_date("") is None


def test_a_slash_date_with_two_small_different_parts_is_ambiguous() -> None:
    assert is_ambiguous("1/2/2020")
    assert is_ambiguous("12/11/2020")
    assert not is_ambiguous("1/1/2020")
    assert not is_ambiguous("1/13/2020")
    assert not is_ambiguous("13/1/2020")
    assert not is_ambiguous("1.2.2020")
    assert not is_ambiguous("")


def test_a_first_part_above_twelve_proves_day_first() -> None:
    assert is_day_first("30/01/2020")
    assert is_day_first("13/1/2020")
    assert is_day_first("30.01.2020")
    assert is_day_first("30-01-2020")
    assert is_day_first("30/01/2020 0:00")
    assert not is_day_first("12/01/2020")
    assert not is_day_first("1/30/2020")
    assert not is_day_first("31/02/2020")
    assert not is_day_first("2020-01-30")
    assert not is_day_first("20-01-30")


def test_swapping_exchanges_month_and_day() -> None:
    assert swapped("1/2/2020") == "02/01/2020"
    assert swapped("12/11/2020") == "11/12/2020"
    assert swapped("1/30/2020") == "1/30/2020"
    assert swapped("soon") == "soon"
