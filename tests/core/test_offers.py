"""What a dropdown offers for a deal, and what typing finds."""

import pytest
from judging import CLOSED, EXISTING, NEW, TODAY, a_table

from cosell_desk.core.kinds import Choice, Country, Currency
from cosell_desk.core.offers import Offer, is_clear, matching, offers, search_key
from cosell_desk.core.original import Original
from cosell_desk.core.validate import Judge


def offered(deal: dict[str, str], heading: str, **now: str) -> list[tuple[str, str]]:
    """(choice, what would be wrong with it) of a file's only deal."""
    table = a_table(deal)
    judge = Judge(table, today=TODAY, original=Original.of(table))
    judge.run()
    column = table.named(heading)
    return [
        (offer.choice.text, offer.fault.code if offer.fault is not None else "")
        for offer in offers(judge, table.deals[0], column.id)
    ]


def test_a_new_deal_is_accepted_and_nothing_else() -> None:
    assert offered(NEW, "Partner Referral Substatus")[:2] == [("Accepted", ""), ("Pending", "new-deal-substatus")]


def test_only_substatuses_that_fit_the_status_come_first() -> None:
    found = offered(EXISTING | {"Partner Referral Status": "Closed"}, "Partner Referral Substatus")

    assert [text for text, fault in found if not fault] == ["Won", "Lost", "Declined"]
    assert found[-1] == ("Accepted", "substatus-does-not-fit")


def test_a_deal_that_is_active_cannot_be_new_again() -> None:
    assert offered(EXISTING, "Partner Referral Status") == [
        ("Active", ""),
        ("Closed", ""),
        ("New", "status-backwards"),
    ]


def test_the_reasons_are_those_of_the_substatus() -> None:
    lost = offered(EXISTING | {"Partner Referral Substatus": "Lost"}, "Declined/Lost reason")
    mistake = offered(EXISTING | {"Partner Referral Substatus": "Error"}, "Declined/Lost reason")

    assert [text for text, _ in lost] == ["1", "2", "3", "4", "5", "6", "7", "8"]
    assert [text for text, _ in mistake][-1:] != ["8"]


def test_offering_leaves_the_deal_as_it_is() -> None:
    table = a_table(EXISTING, CLOSED)
    judge = Judge(table, today=TODAY, original=Original.of(table))
    judge.run()
    before = [tuple(row) for row in table.rows()]
    offers(judge, table.deals[0], table.named("Partner Referral Substatus").id)

    assert [tuple(row) for row in table.rows()] == before


COUNTRIES = (
    Offer(Choice("GB", "GB - United Kingdom", ("UK", "Storbritannien"))),
    Offer(Choice("RS", "RS - Serbia", ("Serbien",))),
    Offer(Choice("SE", "SE - Sweden", ("Sverige", "Suède"))),
    Offer(Choice("UA", "UA - Ukraine", ("Ukraina",))),
)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("se", ["SE", "RS"]),
        ("SWE", ["SE"]),
        ("sverige", ["SE"]),
        ("suede", ["SE"]),
        ("uk", ["GB", "UA"]),
        ("kingdom", ["GB"]),
        ("ien", ["GB", "RS"]),
        ("zzz", []),
        ("", ["GB", "RS", "SE", "UA"]),
    ],
)
def test_typing_finds_by_code_label_and_other_words(typed: str, found: list[str]) -> None:
    assert [match.offer.choice.text for match in matching(COUNTRIES, typed)] == found


def test_the_word_that_found_it_is_told() -> None:
    assert [match.by for match in matching(COUNTRIES, "sver")] == ["Sverige"]
    assert [match.by for match in matching(COUNTRIES, "swed")] == [""]


def test_what_this_deal_cannot_take_comes_last() -> None:
    found = offered(EXISTING, "Partner Referral Substatus")

    assert search_key("  Émile  X ") == "emile x"
    assert [fault for _, fault in found].index("substatus-does-not-fit") == 1


@pytest.mark.parametrize(
    ("typed", "readings", "clear"),
    [
        ("germ", (), True),
        ("den", (), True),
        ("norw", (), True),
        ("united", (), False),
        ("korea", ("KP", "KR"), False),
        ("Congo", ("CD", "CG"), False),
        ("zzz", (), False),
    ],
)
def test_only_a_match_that_is_alone_the_best_may_be_taken_unasked(typed, readings, clear) -> None:
    assert is_clear(matching([Offer(choice) for choice in Country().choices()], typed), readings, 250) is clear


def test_what_the_kind_reads_otherwise_is_not_taken() -> None:
    choices = [Offer(choice) for choice in Currency().choices()]

    assert matching(choices, "kr")[0].offer.choice.text == "KRW"
    assert not is_clear(matching(choices, "kr"), Currency().suggest("kr"), len(choices))
    assert is_clear(matching(choices, "euro"), Currency().suggest("euro"), len(choices))
