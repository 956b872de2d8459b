"""K1, K2."""

import pycountry
import pytest
from verdicts import fixed, told

from cosell_desk.core.kinds import Country, Currency
from cosell_desk.core.kinds.money import CURRENCIES, NO_MONEY
from cosell_desk.core.kinds.places import COUNTRIES

COUNTRY = Country()
CURRENCY = Currency()


def test_our_countries_are_those_of_iso_3166() -> None:
    assert {country.alpha_2 for country in pycountry.countries} == COUNTRIES


def test_our_currencies_are_those_of_iso_4217() -> None:
    assert {currency.alpha_3 for currency in pycountry.currencies} == CURRENCIES | NO_MONEY
    assert not CURRENCIES & NO_MONEY


def test_codes_in_capitals_are_right() -> None:
    for code in ("US", "SE", "GB", "NA"):
        assert told(COUNTRY, code) == ""


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("us", "US"),
        ("Se", "SE"),
        ("SWE", "SE"),
        ("swe", "SE"),
        ("Sweden", "SE"),
        ("SWEDEN", "SE"),
        ("Sverige", "SE"),
        ("Suède", "SE"),
        ("Suede", "SE"),
        ("Germany", "DE"),
        ("Tyskland", "DE"),
        ("Allemagne", "DE"),
        ("UK", "GB"),
        ("uk", "GB"),
        ("USA", "US"),
        ("U.S.A.", "US"),
        ("United Kingdom", "GB"),
        ("Great Britain", "GB"),
        ("Storbritannien", "GB"),
        ("Royaume-Uni", "GB"),
        ("United States", "US"),
        ("United States of America", "US"),
        ("États-Unis", "US"),
        ("The Netherlands", "NL"),
        ("Nederländerna", "NL"),
        ("Pays-Bas", "NL"),
        ("South Korea", "KR"),
        ("Korea, Republic of", "KR"),
        ("Republic of Korea", "KR"),
        ("Russia", "RU"),
        ("Ryssland", "RU"),
        ("Russian Federation", "RU"),
        ("Bolivia", "BO"),
        ("Viet Nam", "VN"),
        ("Vietnam", "VN"),
        ("Côte d'Ivoire", "CI"),
        ("Ivory Coast", "CI"),
        ("Czech Republic", "CZ"),
        ("Turkey", "TR"),
        ("Island", "IS"),
        ("Namibia", "NA"),
        ("Kosovo", "XK"),
    ],
)
def test_a_country_written_otherwise_is_an_error_with_a_fix(text: str, meant: str) -> None:
    assert told(COUNTRY, text) == "K1 error"
    assert fixed(COUNTRY, text) == meant
    assert COUNTRY.conversion(text) == meant


def test_kosovos_code_is_a_warning() -> None:
    assert told(COUNTRY, "XK") == "K1 warning"
    assert fixed(COUNTRY, "XK") is None


@pytest.mark.parametrize("text", ["ZZ", "EU", "Atlantis", "Swedn", "Korea", "Congo", "752", "46", "S", "\ud800\udc00"])
def test_anything_else_is_an_error_without_a_fix(text: str) -> None:
    assert told(COUNTRY, text) == "K1 error"
    assert fixed(COUNTRY, text) is None


def test_near_names_are_suggested() -> None:
    assert COUNTRY.suggest("Swedn")[0] == "SE"
    assert COUNTRY.suggest("Schweden") == ("SE",)
    assert set(COUNTRY.suggest("Korea")) == {"KR", "KP"}
    assert set(COUNTRY.suggest("Congo")) == {"CG", "CD"}
    assert COUNTRY.suggest("Sweden") == ()


def test_countries_are_chosen_by_code_and_name() -> None:
    choices = {choice.text: choice for choice in COUNTRY.choices()}
    assert set(choices) == COUNTRIES
    assert choices["SE"].label == "SE - Sweden"
    assert choices["KR"].label == "KR - South Korea"
    assert {"Sverige", "Suède"} <= set(choices["SE"].also)


@pytest.mark.parametrize("text", ["USD", "SEK", "EUR", "GBP", "JPY", "XAF", "CHF"])
def test_currency_codes_in_capitals_are_right(text: str) -> None:
    assert told(CURRENCY, text) == ""


@pytest.mark.parametrize(("text", "meant"), [("usd", "USD"), ("Sek", "SEK"), ("€", "EUR"), ("£", "GBP")])
def test_lower_case_and_signs_with_one_meaning_are_an_error_with_a_fix(text: str, meant: str) -> None:
    assert told(CURRENCY, text) == "K2 error"
    assert fixed(CURRENCY, text) == meant


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("$", "USD"),
        ("kr", "SEK"),
        ("Euro", "EUR"),
        ("Swedish Krona", "SEK"),
        ("Svenska kronor", "SEK"),
        ("US Dollar", "USD"),
        ("Couronne suédoise", "SEK"),
        ("dollar", "USD"),
        ("HRK", "EUR"),
        ("USD dollars", "USD"),
    ],
)
def test_signs_and_names_of_currencies_are_an_error_with_suggestions(text: str, first: str) -> None:
    assert told(CURRENCY, text) == "K2 error"
    assert fixed(CURRENCY, text) is None
    assert CURRENCY.suggest(text)[0] == first


def test_kr_may_be_any_of_the_crowns() -> None:
    assert CURRENCY.suggest("kr") == ("SEK", "NOK", "DKK", "ISK")


@pytest.mark.parametrize("text", ["XXX", "XTS", "XAU", "XAG", "XPT", "XPD", "CHE", "CLF", "MXV", "XDR"])
def test_codes_that_are_no_money_are_a_warning(text: str) -> None:
    assert told(CURRENCY, text) == "K2 warning"
    assert fixed(CURRENCY, text) is None


@pytest.mark.parametrize("text", ["ZZZ", "12", "money", "U", "SEKK"])
def test_any_other_currency_is_an_error(text: str) -> None:
    assert told(CURRENCY, text) == "K2 error"
    assert fixed(CURRENCY, text) is None


def test_currencies_are_chosen_by_code_and_name() -> None:
    choices = {choice.text: choice.label for choice in CURRENCY.choices()}
    assert set(choices) == CURRENCIES
    assert choices["SEK"] == "SEK - Swedish Krona"
