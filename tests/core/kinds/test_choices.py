"""K9, K10, K11, K12 (spelling), K14, K15, K19, K23."""

import pytest
from verdicts import fixed, told

from cosell_desk.core.kinds import ByColumn, Code, Consent, OneOf, PurchaseIntent, SalesStage, Status, Substatus, YesNo

REASON = Code("declined-lost reason")
MISTAKE = Code("error reason")
HELP = Code("help")


def test_yes_and_no_are_right() -> None:
    assert told(YesNo(), "Yes") == ""
    assert told(YesNo(), "No") == ""


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("yes", "Yes"),
        ("YES", "Yes"),
        ("Y", "Yes"),
        ("TRUE", "Yes"),
        ("true", "Yes"),
        ("1", "Yes"),
        ("Ja", "Yes"),
        ("Oui", "Yes"),
        ("no", "No"),
        ("N", "No"),
        ("FALSE", "No"),
        ("0", "No"),
        ("Nej", "No"),
        ("Inga", "No"),
        ("Non", "No"),
        ("Nein", "No"),
    ],
)
def test_other_words_for_yes_and_no_are_an_error_with_a_fix(text: str, meant: str) -> None:
    assert told(YesNo(), text) == "K9 error"
    assert fixed(YesNo(), text) == meant
    assert YesNo().conversion(text) == meant


def test_an_answer_that_is_neither_is_an_error() -> None:
    assert told(YesNo(), "perhaps") == "K9 error"
    assert fixed(YesNo(), "perhaps") is None


def test_consent_must_say_yes() -> None:
    assert told(Consent(), "Yes") == ""
    assert told(Consent(), "No") == "K10 error"
    assert fixed(Consent(), "No") is None


def test_only_case_and_blanks_of_consent_are_fixed() -> None:
    assert told(Consent(), "yes") == "K10 error"
    assert fixed(Consent(), "yes") == "Yes"
    assert told(Consent(), " Yes ") == "T1 warning"
    assert fixed(Consent(), " Yes ") == "Yes"
    assert fixed(Consent(), " YES ") == "Yes"
    assert told(Consent(), "no") == "K10 error"
    assert fixed(Consent(), "no") == "No"


@pytest.mark.parametrize(
    ("text", "reading"), [("Ja", "Yes"), ("TRUE", "Yes"), ("1", "Yes"), ("Y", "Yes"), ("Nej", "No")]
)
def test_other_words_for_consent_are_only_suggested(text: str, reading: str) -> None:
    assert told(Consent(), text) == "K10 error"
    assert fixed(Consent(), text) is None
    assert Consent().suggest(text) == (reading,)


def test_consent_is_never_converted() -> None:
    for typed in ("yes", "Ja", " Yes ", "YES", "no"):
        assert Consent().conversion(typed) is None


@pytest.mark.parametrize("text", ["New", "Active", "Closed"])
def test_the_three_statuses_are_right(text: str) -> None:
    assert told(Status(), text) == ""


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("new", "New"),
        ("CLOSED", "Closed"),
        ("Ny", "New"),
        ("Nouveau", "New"),
        ("Nouvelle", "New"),
        ("Aktiv", "Active"),
        ("Actif", "Active"),
        ("Stängd", "Closed"),
        ("Sta\u0308ngd", "Closed"),
        ("Fermé", "Closed"),
        ("Clôturé", "Closed"),
    ],
)
def test_other_words_for_a_status_are_an_error_with_a_fix(text: str, meant: str) -> None:
    assert told(Status(), text) == "K11 error"
    assert fixed(Status(), text) == meant


def test_an_unknown_status_is_an_error() -> None:
    assert told(Status(), "Open") == "K11 error"
    assert fixed(Status(), "Open") is None


@pytest.mark.parametrize("text", ["Pending", "Received", "Accepted", "Won", "Lost", "Declined", "Expired", "Error"])
def test_the_substatuses_are_right(text: str) -> None:
    assert told(Substatus(), text) == ""


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("accepted", "Accepted"),
        ("Accepterad", "Accepted"),
        ("Har godkänts", "Accepted"),
        ("har  godkänts", "Accepted"),
        ("En attente", "Pending"),
        ("Reçu", "Received"),
        ("Vunnen", "Won"),
        ("Förlorad", "Lost"),
        ("Refusée", "Declined"),
        ("Utgången", "Expired"),
        ("Fel", "Error"),
        ("Erreur", "Error"),
    ],
)
def test_other_words_for_a_substatus_are_an_error_with_a_fix(text: str, meant: str) -> None:
    assert told(Substatus(), text) == "K12 error"
    assert fixed(Substatus(), text) == meant


def test_an_unknown_substatus_is_an_error_with_near_words() -> None:
    (fault,) = Substatus().verdict("Wonn").faults
    assert (fault.rule, fault.code, fault.severity.word) == ("K12", "substatus-unknown", "error")
    assert Substatus().suggest("Wonn") == ("Won",)


def test_reasons_are_1_to_8_and_with_error_1_to_9() -> None:
    kind = ByColumn({"Declined": REASON, "Lost": REASON, "Error": MISTAKE}, otherwise=REASON)
    assert [told(kind, str(number), "Lost") for number in range(1, 9)] == [""] * 8
    assert [told(kind, str(number), "Error") for number in range(1, 10)] == [""] * 9
    assert told(kind, "9", "Lost") == "K14 error"
    assert told(kind, "0", "Lost") == "K14 error"
    assert told(kind, "10", "Error") == "K14 error"
    assert told(kind, "9", "") == "K14 error"
    assert told(kind, "9") == "K14 error"
    assert fixed(kind, "Test referral", "Error") == "7"
    assert fixed(kind, "Not a customer", "Declined") == "5"
    assert kind.choices("Error")[0].label == "1 - Duplicate - created through bulk upload"
    assert len(kind.choices("Error")) == 9
    assert len(kind.choices("Lost")) == 8


def test_specific_help_is_1_to_6() -> None:
    assert [told(HELP, str(number)) for number in range(1, 7)] == [""] * 6
    assert told(HELP, "7") == "K14 error"


@pytest.mark.parametrize(
    "text",
    [
        "2.0",
        "2,0",
        "02",
        "2 - Customer did not respond",
        "2 – customer did not respond",
        "2: Customer did not respond",
        "Customer did not respond",
        "kunden svarade inte",
        "le client n'a pas répondu",
        "2 - kunden svarade inte",
    ],
)
def test_a_code_with_or_as_its_label_is_an_error_with_a_fix(text: str) -> None:
    assert told(REASON, text) == "K14 error"
    assert fixed(REASON, text) == "2"


def test_a_label_that_does_not_fit_its_number_is_to_be_chosen() -> None:
    assert told(REASON, "2 - Not a customer") == "K14 error"
    assert fixed(REASON, "2 - Not a customer") is None
    assert REASON.suggest("2 - Not a customer") == ("2", "5")


def test_codes_are_shown_with_their_labels() -> None:
    assert REASON.choices()[1].text == "2"
    assert REASON.choices()[1].label == "2 - Customer did not respond"


@pytest.mark.parametrize("text", ["10", "20", "40", "60", "80", "100"])
def test_the_sales_stages_are_right(text: str) -> None:
    assert told(SalesStage(), text) == ""


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("40%", "40"),
        ("40 %", "40"),
        ("40.0", "40"),
        ("0.4", "40"),
        ("0,4", "40"),
        (".4", "40"),
        ("0.40", "40"),
        ("100%", "100"),
        ("Developed", "40"),
        ("developed", "40"),
        ("Created", "10"),
        ("Accepted", "10"),
        ("Won", "100"),
        ("40 - Developed", "40"),
    ],
)
def test_other_spellings_of_a_sales_stage_are_a_warning_with_a_fix(text: str, meant: str) -> None:
    assert told(SalesStage(), text) == "K15 warning"
    assert fixed(SalesStage(), text) == meant


def test_excels_hundred_percent_is_suggested() -> None:
    assert told(SalesStage(), "1") == "K15 warning"
    assert fixed(SalesStage(), "1") is None
    assert SalesStage().suggest("1") == ("100",)


@pytest.mark.parametrize("text", ["50", "0.5", "50%", "late", "-10", "1%"])
def test_any_other_sales_stage_is_a_warning(text: str) -> None:
    assert told(SalesStage(), text) == "K15 warning"
    assert fixed(SalesStage(), text) is None


def test_purchase_intent_has_three_answers() -> None:
    kind = PurchaseIntent()
    assert [told(kind, text) for text in ("Yes", "No", "Have not decided")] == ["", "", ""]
    assert told(kind, "HaveNotDecided") == "K19 error"
    assert fixed(kind, "HaveNotDecided") == "Have not decided"
    assert fixed(kind, "have not decided") == "Have not decided"
    assert fixed(kind, "YES") == "Yes"
    assert told(kind, "Maybe") == "K19 error"
    assert fixed(kind, "Maybe") is None
    assert told(kind, "Ja") == "K19 error"
    assert fixed(kind, "Ja") is None


def test_lists_warn_and_suggest_near_values() -> None:
    kind = OneOf("device category")
    assert told(kind, "Digital Signage") == ""
    assert told(kind, "Digital Sinage") == "K23 warning"
    assert fixed(kind, "Digital Sinage") is None
    assert kind.suggest("Digital Sinage")[0] == "Digital Signage"
    assert kind.suggest("kiosk") == ("Kiosk",)
    assert kind.conversion("kiosk") == "Kiosk"
    assert told(OneOf("silicon type"), "Intel - Core i5") == ""
    assert told(OneOf("silicon type"), "Intel Core i5") == "K23 warning"
    assert OneOf("silicon type").suggest("Intel Core i5")[0] == "Intel - Core i5"
    assert told(OneOf("partner role"), "Solution design") == ""
    assert told(OneOf("partner role"), "Reseller") == "K23 warning"


def test_every_choice_is_right() -> None:
    lists = [OneOf(name) for name in ("device category", "silicon type", "partner role")]
    for kind in (YesNo(), Status(), Substatus(), PurchaseIntent(), SalesStage(), REASON, MISTAKE, HELP, *lists):
        assert kind.choices()
        for choice in kind.choices():
            assert told(kind, choice.text) == ""
