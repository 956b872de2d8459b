"""K3."""

import pytest
from verdicts import fixed, told

from cosell_desk.core.kinds import Amount

AMOUNT = Amount()


@pytest.mark.parametrize("text", ["12563", "12563.5", "12563.50", "1", "0.5", "0.01", "012", "9" * 80])
def test_plain_digits_above_nothing_are_right(text: str) -> None:
    assert told(AMOUNT, text) == ""


@pytest.mark.parametrize("text", ["0", "0.0", "0.00", "000"])
def test_nothing_is_a_warning(text: str) -> None:
    assert told(AMOUNT, text) == "K3 warning"
    assert fixed(AMOUNT, text) is None


def test_more_than_two_decimals_are_a_warning() -> None:
    assert told(AMOUNT, "12.563") == "K3 warning"
    assert fixed(AMOUNT, "12.563") is None
    assert AMOUNT.suggest("12.563") == ("12563",)
    assert told(AMOUNT, "12.5635") == "K3 warning"
    assert told(AMOUNT, "0.125") == "K3 warning"
    assert told(AMOUNT, "1234.567") == "K3 warning"


@pytest.mark.parametrize("text", ["-5", "-12563.50", "\u221212563", "(500)", "500-", "USD -5", "-5 kr"])
def test_less_than_nothing_is_an_error(text: str) -> None:
    assert told(AMOUNT, text).startswith("K3 error")
    assert fixed(AMOUNT, text) is None


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("12 563", "12563"),
        ("12\u00a0563", "12563"),
        ("12\u202f563", "12563"),
        ("12'563", "12563"),
        ("12\u2019563", "12563"),
        ("1,234,567", "1234567"),
        ("1.234.567", "1234567"),
        ("1 234 567", "1234567"),
        ("12,563.00", "12563.00"),
        ("12.563,00", "12563.00"),
        ("12.563,5", "12563.5"),
        ("12 563,50", "12563.50"),
        ("12 563.50", "12563.50"),
        ("12'563.50", "12563.50"),
        ("1,23,456", "123456"),
        ("12,5", "12.5"),
        ("12,50", "12.50"),
        ("0,563", "0.563"),
        (".5", "0.5"),
        ("12.", "12"),
        ("+12563", "12563"),
        ("12563,-", "12563"),
        ("12563:-", "12563"),
        ("USD 12563", "12563"),
        ("USD12563", "12563"),
        ("12563 USD", "12563"),
        ("12563 kr", "12563"),
        ("12563kr", "12563"),
        ("kr 12 563,50", "12563.50"),
        ("$12,563.00", "12563.00"),
        ("€ 12.563,00", "12563.00"),
        ("US$ 100", "100"),
        ("Rs. 500", "500"),
        ("500 kr.", "500"),
    ],
)
def test_one_reading_is_an_error_with_a_fix(text: str, plain: str) -> None:
    assert told(AMOUNT, text) == "K3 error"
    assert fixed(AMOUNT, text) == plain
    assert AMOUNT.conversion(text) == plain
    assert AMOUNT.meaning(text) == plain


def test_a_separator_before_three_digits_has_two_readings() -> None:
    assert told(AMOUNT, "12,563") == "K3 error"
    assert fixed(AMOUNT, "12,563") is None
    assert AMOUNT.suggest("12,563") == ("12563", "12.563")
    assert AMOUNT.conversion("12,563") is None
    for text in ("USD 12,563", "12.563 kr", "€12,563"):
        assert told(AMOUNT, text) == "K3 error"
        assert fixed(AMOUNT, text) is None
        assert AMOUNT.suggest(text) == ("12563", "12.563")


def test_a_currency_that_the_currency_cell_confirms_is_taken_off() -> None:
    assert fixed(AMOUNT, "USD 12563", "USD") == "12563"
    assert fixed(AMOUNT, "12563 kr", "SEK") == "12563"
    assert fixed(AMOUNT, "12563 kr", "DKK") == "12563"
    assert fixed(AMOUNT, "$ 12563", "CAD") == "12563"
    assert fixed(AMOUNT, "USD 12563", "") == "12563"


def test_a_currency_that_the_currency_cell_contradicts_is_a_suggestion() -> None:
    for text, currency in [("USD 12563", "SEK"), ("12563 kr", "EUR"), ("$12563", "EUR")]:
        assert told(AMOUNT, text, currency) == "K3 error"
        assert fixed(AMOUNT, text, currency) is None
        assert AMOUNT.suggest(text, currency) == ("12563",)
        assert AMOUNT.conversion(text, currency) is None


def test_scientific_notation_is_an_error_with_a_suggestion() -> None:
    assert told(AMOUNT, "1.2563E+04") == "K3 error"
    assert fixed(AMOUNT, "1.2563E+04") is None
    assert AMOUNT.suggest("1.2563E+04") == ("12563",)
    assert AMOUNT.suggest("1,2563E+04") == ("12563",)
    assert told(AMOUNT, "1E+999") == "K3 error"
    assert AMOUNT.suggest("1E+999") == ()


@pytest.mark.parametrize(
    "text",
    [
        "NaN",
        "nan",
        "Infinity",
        "inf",
        "0x10",
        "twelve",
        "12k",
        "5%",
        "1 2 3",
        "12.5.3",
        "12,5,3",
        "1_000",
        "١٢٥٦٣",
        "USD",
        "½",
        "²",
        "12 563 apples",
        "kr 5 kr",
    ],
)
def test_what_is_no_amount_is_an_error(text: str) -> None:
    assert told(AMOUNT, text) == "K3 error"
    assert fixed(AMOUNT, text) is None
