"""T1 to T9, and how they go together with K in one cell."""

import pytest
from verdicts import fixed, told

from cosell_desk.core.kinds import (
    Amount,
    CloseDate,
    Consent,
    Duns,
    LongText,
    Phone,
    Text,
    Unjudged,
    YesNo,
    is_blank,
)

TEXT = Text()
CRM = Text(digits_matter=True)
NOTES = LongText()
DUNS = Duns()
PHONE = Phone()
ANSWER = YesNo()


@pytest.mark.parametrize(
    "text", [" Malmö", "Malmö ", "\u00a0Malmö", "Malmö\u200b", "\tMalmö", "\ufeffMalmö\u202f", "  Malmö\t "]
)
def test_blanks_around_the_text_are_a_warning_and_trimmed(text: str) -> None:
    assert told(TEXT, text) == "T1 warning"
    assert fixed(TEXT, text) == "Malmö"


@pytest.mark.parametrize("text", [" ", "\t", "\u00a0\u200b"])
def test_nothing_but_blanks_is_t1_alone_and_becomes_empty(text: str) -> None:
    for kind in (TEXT, NOTES, ANSWER, DUNS, Amount(), CloseDate(), Consent()):
        assert told(kind, text) == "T1 warning"
        assert fixed(kind, text) == ""
    assert is_blank(text)


def test_an_empty_cell_is_nobodys_problem() -> None:
    for kind in (TEXT, NOTES, ANSWER, DUNS, Amount(), CloseDate(), Consent()):
        assert told(kind, "") == ""
    assert is_blank("")


def test_control_characters_are_a_warning_in_text_and_an_error_in_typed_cells() -> None:
    assert told(TEXT, "Mal\x07mö") == "T2 warning"
    assert fixed(TEXT, "Mal\x07mö") == "Malmö"
    assert told(NOTES, "Mal\x00mö") == "T2 warning"
    assert told(ANSWER, "Ye\x00s") == "T2 error"
    assert fixed(ANSWER, "Ye\x00s") == "Yes"
    assert told(DUNS, "081466849\x7f") == "T2 error"


def test_an_inner_tab_becomes_a_blank() -> None:
    assert told(TEXT, "One\tWay") == "T2 warning"
    assert fixed(TEXT, "One\tWay") == "One Way"


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("MalmÃ¶", "Malmö"),
        ("Ã…re", "Åre"),
        ("FranÃ§ois", "François"),
        ("MalmÃƒÂ¶", "Malmö"),
        ("Ã\x81rpÃ¡d", "Árpád"),
        ("10 â‚¬", "10 €"),
    ],
)
def test_damaged_letters_are_a_warning_and_mended(text: str, meant: str) -> None:
    assert told(TEXT, text) == "T3 warning"
    assert fixed(TEXT, text) == meant


@pytest.mark.parametrize("text", ["Malmö", "Åre", "Öresund", "Café", "naïve", "Ã", "Søren Ærø", "日本", "Ünal Ğ"])
def test_letters_that_are_meant_are_left_alone(text: str) -> None:
    assert told(TEXT, text) == ""


@pytest.mark.parametrize("text", ["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!"])
def test_an_excel_error_is_an_error_without_a_fix_and_the_only_one(text: str) -> None:
    for kind in (TEXT, NOTES, ANSWER, DUNS, Amount(), CloseDate(), Consent(), PHONE):
        assert told(kind, text) == "T4 error"
        assert fixed(kind, text) is None


def test_an_excel_error_with_blanks_is_trimmed_and_still_an_error() -> None:
    assert told(DUNS, " #N/A ") == "T4 error, T1 warning"
    assert fixed(DUNS, " #N/A ") == "#N/A"


def test_a_wrapper_is_an_error_and_unwrapped() -> None:
    assert told(CRM, '="0123"') == "T5 error"
    assert fixed(CRM, '="0123"') == "0123"
    assert fixed(TEXT, '="say ""hi"""') == 'say "hi"'
    assert told(DUNS, '="08-146-6849"') == "T5 error"
    assert fixed(DUNS, '="08-146-6849"') == "081466849"
    assert fixed(ANSWER, ' ="ja" ') == "Yes"
    assert told(ANSWER, ' ="ja" ') == "T5 error, T1 warning"


def test_lost_digits_are_an_error_in_phone_and_duns_and_a_warning_in_crm_id_and_postal_code() -> None:
    assert told(PHONE, "9.99999E+09") == "T6 error"
    assert told(PHONE, "9.99999E+09", "US") == "T6 error"
    assert told(DUNS, "9.99999E+09") == "T6 error"
    assert told(CRM, "9.99999E+09") == "T6 warning"
    assert told(CRM, "1E+12") == "T6 warning"
    assert fixed(CRM, "9.99999E+09") is None
    assert told(TEXT, "9.99999E+09") == ""
    assert told(CRM, "12E5") == ""


@pytest.mark.parametrize("text", ["=1+1", "@SUM(A1)", "=cmd"])
def test_what_begins_like_a_formula_is_a_warning(text: str) -> None:
    assert told(TEXT, text) == "T7 warning"
    assert told(NOTES, text) == "T7 warning"
    assert fixed(TEXT, text) is None


def test_a_sign_counts_only_before_a_letter_and_in_one_line() -> None:
    assert told(TEXT, "+A1") == "T7 warning"
    assert told(TEXT, "-Öl") == "T7 warning"
    assert told(NOTES, "-A1") == ""
    assert told(TEXT, "- item") == ""
    assert told(PHONE, "+46 70 123 45 67") == ""
    assert told(TEXT, "+46") == ""


@pytest.mark.parametrize("text", ["One\nWay", "One\r\nWay", "One\rWay", "One \n\n Way", "One\u2028Way"])
def test_a_line_break_in_one_line_is_a_warning_and_becomes_one_space(text: str) -> None:
    assert told(TEXT, text) == "T8 warning"
    assert fixed(TEXT, text) == "One Way"


def test_line_breaks_belong_in_notes() -> None:
    assert told(NOTES, "One\nWay\r\n") == ""


def test_a_line_break_in_a_typed_cell_is_a_warning_beside_what_k_says() -> None:
    assert told(ANSWER, "Yes\n") == "T8 warning"
    assert told(ANSWER, "ja\n") == "K9 error, T8 warning"
    assert fixed(ANSWER, "ja\n") == "Yes"


def test_more_than_excel_keeps_is_a_warning() -> None:
    assert told(NOTES, "a" * 32_767) == ""
    assert told(NOTES, "a" * 32_768) == "T9 warning"
    assert set(TEXT.verdicts({"a" * 32_768, "b"})) == {"a" * 32_768}
    assert fixed(NOTES, "a" * 32_768) is None


def test_one_error_and_all_the_warnings_with_one_fix() -> None:
    assert told(DUNS, ' ="8146\n6849"') == "T5 error, T1 warning, T8 warning"
    assert fixed(DUNS, ' ="8146\n6849"') == "081466849"
    assert told(ANSWER, " ja ") == "K9 error, T1 warning"
    assert fixed(ANSWER, " ja ") == "Yes"
    assert ANSWER.meaning(" ja ") == "Yes"


def test_an_error_without_a_fix_still_gets_its_blanks_trimmed() -> None:
    assert told(ANSWER, " perhaps ") == "K9 error, T1 warning"
    assert fixed(ANSWER, " perhaps ") == "perhaps"
    assert ANSWER.conversion(" perhaps ") is None


def test_an_unjudged_cell_is_sound_whatever_it_holds() -> None:
    for text in ("", " ", "#N/A", "=1", "a\x00b", "MalmÃ¶"):
        assert told(Unjudged(), text) == ""
    assert Unjudged().verdicts({" "}) == {}
    assert Unjudged().meaning(" x ") == " x "
