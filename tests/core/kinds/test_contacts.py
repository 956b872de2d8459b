"""K7, K8; and that our quick ways agree with the libraries."""

import email_validator
import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st
from verdicts import fixed, told

from cosell_desk.core.kinds import Email, Phone
from cosell_desk.core.kinds.contacts import SPECIAL_USE, judge_email
from cosell_desk.core.kinds.phone_plans import _plans, is_surely_possible

PHONE = Phone()
EMAIL = Email()


@pytest.mark.parametrize(
    "text",
    [
        "9999999999",
        "+46 70 123 45 67",
        "+46 (0)70-123 45 67",
        "(425) 555-0101",
        "070/123.45.67",
        "070 123 45 67 ext 12",
        "070 123 45 67 ext. 12",
        "0701234567x12",
        "+46\u00a070\u00a0123",
    ],
)
def test_a_phone_number_is_right(text: str) -> None:
    assert told(PHONE, text) == ""
    assert told(PHONE, text, "") == ""


@pytest.mark.parametrize("text", ["call me", "070 CALL ME", "tel: 070-1234567", "070 123 home", "n/a", "O70-1234567"])
def test_letters_in_a_phone_number_are_an_error(text: str) -> None:
    assert told(PHONE, text, "SE") == "K7 error"
    assert fixed(PHONE, text, "SE") is None


@pytest.mark.parametrize("text", ["-", "()", "...", "/", "?"])
def test_a_phone_number_without_a_digit_is_an_error(text: str) -> None:
    assert told(PHONE, text) == "K7 error"


def test_other_characters_in_a_phone_number_are_an_error() -> None:
    assert told(PHONE, "070–123 45 67") == "K7 error"
    assert PHONE.suggest("070–123 45 67") == ("070-123 45 67",)
    assert told(PHONE, "070 123, 070 456") == "K7 error"


def test_a_number_that_is_not_possible_in_the_country_is_a_warning() -> None:
    assert told(PHONE, "9999999999", "US") == ""
    assert told(PHONE, "123", "US") == "K7 warning"
    assert told(PHONE, "99999999999999", "US") == "K7 warning"
    assert told(PHONE, "070-123 45 67", "SE") == ""
    assert told(PHONE, "0612345678", "FR") == ""
    assert told(PHONE, "061234567890", "FR") == "K7 warning"
    assert told(PHONE, "+1 425 555 0101", "SE") == ""
    assert told(PHONE, "+999 123", "SE") == "K7 warning"
    assert told(PHONE, "1", "SE") == "K7 warning"


def test_without_a_country_that_phonenumbers_knows_nothing_is_said_of_the_length() -> None:
    for country in ("", "AQ", "Atlantis", "se"):
        assert told(PHONE, "1", country) == ""


_NUMBER = st.tuples(
    st.sampled_from(["", "+", "0", "00", "1", "8", "+1", "+46", "+33 (0)", "(0"]),
    st.text("0123456789 ()./-", min_size=1, max_size=18),
    st.sampled_from(["", "1", "9"]),
).map("".join)


@given(_NUMBER, st.sampled_from(sorted(_plans())))
def test_a_surely_possible_number_is_possible_for_phonenumbers(number: str, country: str) -> None:
    if is_surely_possible(number, country) and told(PHONE, number) == "":
        assert phonenumbers.is_possible_number(phonenumbers.parse(number, country))


@given(st.sampled_from(sorted(_plans())), st.data())
def test_a_surely_possible_number_is_possible_at_every_length(country: str, data: st.DataObject) -> None:
    calling_code, trunk, lengths, _ = _plans()[country]
    length = data.draw(st.sampled_from(sorted(lengths)))
    digits = data.draw(st.text("0123456789", min_size=length, max_size=length))
    for number in ("+" + calling_code + digits, trunk + digits, digits):
        if is_surely_possible(number, country):
            assert phonenumbers.is_possible_number(phonenumbers.parse(number, country))


def test_our_plans_know_most_countries() -> None:
    assert {"US", "SE", "GB", "DE", "FR", "IN"} <= set(_plans())
    assert is_surely_possible("+46 70 123 45 67", "SE")
    assert is_surely_possible("070-123 45 67", "SE")
    assert is_surely_possible("(425) 555-0101", "US")


@pytest.mark.parametrize(
    "text",
    [
        "john.customer@contoso.com",
        "Bob.partner@Contoso.com",
        "a+b@sub.contoso.co.uk",
        "o'brien@contoso.com",
        "åsa@contoso.se",
        "asa@malmö.se",
        "a@xn--malm-8qa.se",
        "x@example.com",
    ],
)
def test_an_address_is_right(text: str) -> None:
    assert told(EMAIL, text) == ""


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("mailto:john@contoso.com", "john@contoso.com"),
        ("MAILTO:john@contoso.com", "john@contoso.com"),
        ("<john@contoso.com>", "john@contoso.com"),
        ("John Customer <john@contoso.com>", "john@contoso.com"),
        ("<mailto:john@contoso.com>", "john@contoso.com"),
        ("john@contoso.com.", "john@contoso.com"),
        ("john@contoso.com,", "john@contoso.com"),
        ("john@contoso.com;", "john@contoso.com"),
        ("<john@contoso.com>;", "john@contoso.com"),
    ],
)
def test_what_surrounds_an_address_is_an_error_with_a_fix(text: str, bare: str) -> None:
    assert told(EMAIL, text) == "K8 error"
    assert fixed(EMAIL, text) == bare


@pytest.mark.parametrize(
    "text", ["a@contoso.local", "a@contoso.test", "a@sub.contoso.invalid", "a@b.localhost", "A@B.LOCAL"]
)
def test_a_special_use_domain_is_a_warning(text: str) -> None:
    assert told(EMAIL, text) == "K8 warning"
    assert fixed(EMAIL, text) is None


@pytest.mark.parametrize(
    "text",
    [
        "john",
        "john@",
        "john@contoso",
        "john@localhost",
        "john @contoso.com",
        "john..customer@contoso.com",
        "john@contoso..com",
        "john@-contoso.com",
        "a@b.com, c@d.com",
        '"john smith"@contoso.com',
        "john@[127.0.0.1]",
        "john@contoso.c0m1",
        "x" * 300 + "@contoso.com",
        "john@\ud800.com",
    ],
)
def test_anything_else_is_no_address(text: str) -> None:
    assert told(EMAIL, text) == "K8 error"
    assert fixed(EMAIL, text) is None


def test_addresses_inside_the_text_are_suggested() -> None:
    assert EMAIL.suggest("a@b.com, c@d.com") == ("a@b.com", "c@d.com")
    assert EMAIL.suggest("john @contoso.com")[0] == "john@contoso.com"
    assert EMAIL.suggest("john@contoso,com") == ("john@contoso.com",)


def test_our_special_use_domains_are_the_librarys() -> None:
    assert set(email_validator.SPECIAL_USE_DOMAIN_NAMES) == set(SPECIAL_USE)


_LETTERS = st.text("abZ09._-+'@ xn--<>\"é(,", min_size=0, max_size=12)
_DOMAIN = st.sampled_from(
    ["contoso.com", "b.se", "-a.com", "a-.com", "ab--c.com", "a.b.c0", "com", "a..b", "x1.y-z.UK", "a.1b", "1.2.c"]
)


@given(st.one_of(st.tuples(_LETTERS, st.just("@"), _DOMAIN).map("".join), st.tuples(_LETTERS, _LETTERS).map("@".join)))
def test_we_and_email_validator_agree(text: str) -> None:
    try:
        email_validator.validate_email(text, check_deliverability=False)
    except ValueError:
        is_address = False
    else:
        is_address = True
    verdict = judge_email(text)
    assert is_address == (not verdict.faults)
