"""Accounts to choose from after the first of two uploads."""

from builders import a_deal
from judging import a_table, judged

from cosell_desk.core.candidates import candidates
from cosell_desk.core.offers import offers

MANAGED = "MicrosoftID: 11-1FG2G, AccountName: Contoso"
DUNS = "DUNSID: 081466849, AccountName: Contoso"


def matched(**cells):
    return a_deal("2023-08", managed_account_1=MANAGED, duns_account_1=DUNS, duns_account_2=MANAGED, **cells)


def test_candidates_are_offered_once_with_category_and_confidence():
    found = candidates(a_table(matched(matched_category="Managed", confidence="High")), 1)

    assert [(choice.text, choice.label) for choice in found] == [
        (MANAGED, f"{MANAGED} (Managed Account, Managed, High)"),
        (DUNS, f"{DUNS} (DUNS Account, Managed, High)"),
    ]


def test_they_are_the_choices_of_the_final_account():
    table = a_table(matched(), a_deal("2023-08"))
    judge = judged(table)
    final = table.named("Final Matched Customer Account").id

    assert [offer.choice.text for offer in offers(judge, 1, final)] == [MANAGED, DUNS]
    assert offers(judge, 2, final) == ()
    assert all(offer.is_legal for offer in offers(judge, 1, final))
