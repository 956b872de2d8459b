"""K6, K18, K20."""

import pytest
from verdicts import fixed, told

from cosell_desk.core.kinds import Account, Duns, Guid


def test_a_duns_number_has_nine_digits() -> None:
    assert told(Duns(), "081466849") == ""


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("08-146-6849", "081466849"),
        ("08 146 6849", "081466849"),
        ("08\u00a0146\u00a06849", "081466849"),
        ("81466849", "081466849"),
        ("1466849", "001466849"),
        ("8-146-6849", "081466849"),
    ],
)
def test_separators_and_lost_zeros_of_a_duns_number_are_a_warning_with_a_fix(text: str, meant: str) -> None:
    assert told(Duns(), text) == "K6 warning"
    assert fixed(Duns(), text) == meant


@pytest.mark.parametrize("text", ["146684", "0814668490", "08146684X", "none", "٠٨١٤٦٦٨٤٩", "081.466.849", "-81466849"])
def test_anything_else_is_no_duns_number(text: str) -> None:
    assert told(Duns(), text) == "K6 error"
    assert fixed(Duns(), text) is None


@pytest.mark.parametrize("text", ["f7eaae47-0b84-4ac4-b4ea-5b2587d42cee", "F7EAAE47-0B84-4AC4-B4EA-5B2587D42CEE"])
def test_a_guid_is_right_in_either_case(text: str) -> None:
    assert told(Guid(), text) == ""


@pytest.mark.parametrize(
    "text",
    [
        "ebacdkdc-0b84-4ac4-b4ea-5b2587d42cee",
        "{f7eaae47-0b84-4ac4-b4ea-5b2587d42cee}",
        "f7eaae470b844ac4b4ea5b2587d42cee",
        "12345",
    ],
)
def test_anything_else_is_a_warning(text: str) -> None:
    assert told(Guid(), text) == "K18 warning"
    assert fixed(Guid(), text) is None


@pytest.mark.parametrize(
    "text",
    [
        "MicrosoftID: 11-1FG2G, AccountName: Contoso, AccountAddress: Redmond",
        "MicrosoftID: 11-1FG2G",
        "DUNSID: 081466849, AccountName: Contoso",
        "DUNSID: 081466849",
    ],
)
def test_an_account_candidate_is_right(text: str) -> None:
    assert told(Account(), text) == ""


@pytest.mark.parametrize("text", ["Contoso", "MicrosoftID: 11", "MicrosoftID: -1FG", "DUNSID: Contoso", "11-1FG2G"])
def test_what_is_no_candidate_is_a_warning(text: str) -> None:
    assert told(Account(), text) == "K20 warning"
    assert fixed(Account(), text) is None
