"""Adding, duplicating and removing deals."""

import pytest

from cosell_desk.core.deals import DealTable
from cosell_desk.core.new_deals import delete_deals, duplicate_deals, insert_deals

CONSENT = "Consent to share Customer/Partner contact"


def as_dicts(table: DealTable) -> list[dict[str, str]]:
    return [{column.heading: text for column, text in zip(table.columns, row, strict=True)} for row in table.rows()]


@pytest.fixture
def table() -> DealTable:
    deal = {
        "Errors": "Mandatory field Solution 1 missing",
        "Engagement ID": "f7eaae47-0b84-4ac4-b4ea-5b2587d42cee",
        "Referral ID": "0b84f7ea-ae47-4ac4-b4ea-5b2587d42cee",
        "Deal Name": "UK spring deal",
        "Partner Referral Status": "Closed",
        "Partner Referral Substatus": "Lost",
        "Microsoft Referral Status": "Pending",
        "Declined/Lost/Error reason": "2",
        "Notes": "call",
        "Microsoft help required?": "Yes",
        CONSENT: "Yes",
        "Microsoft MSX ID": "7-3",
        "Final Matched Customer Account": "MicrosoftID: 11-1FG2G",
        "Matched Category": "Managed",
        "Managed Account 1": "MicrosoftID: 11-1FG2G",
        "Solution 1": "SOL-1",
        "Team member 1": "Bob, Partner, 1, bob@contoso.com",
        "Microsoft team member 1": "Ann",
        "Region": "North",
    }
    return DealTable.of(list(deal), [list(deal.values()), ["second" if key == "Deal Name" else "" for key in deal]])


def test_a_duplicate_loses_what_belongs_to_one_deal_and_is_new(table):
    made = duplicate_deals(table, [1])
    table.apply(made.edit)

    copy = as_dicts(table)[1]
    assert {heading: text for heading, text in copy.items() if text} == {
        "Deal Name": "UK spring deal",
        "Partner Referral Status": "New",
        "Partner Referral Substatus": "Accepted",
        "Notes": "call",
        "Microsoft help required?": "Yes",
        "Solution 1": "SOL-1",
        "Team member 1": "Bob, Partner, 1, bob@contoso.com",
        "Region": "North",
    }
    assert [table.column(column).heading for column in made.emptied] == [
        "Errors",
        "Engagement ID",
        "Referral ID",
        "Microsoft Referral Status",
        "Declined/Lost/Error reason",
        CONSENT,
        "Microsoft MSX ID",
        "Final Matched Customer Account",
        "Matched Category",
        "Managed Account 1",
        "Microsoft team member 1",
    ]


def test_duplicates_stand_below_the_last_of_their_originals_in_the_shown_order(table):
    made = duplicate_deals(table, [2, 1])
    table.apply(made.edit)

    assert table.deals == [1, 2, *made.deals]
    assert [deal["Deal Name"] for deal in as_dicts(table)] == [
        "UK spring deal",
        "second",
        "second",
        "UK spring deal",
    ]


def test_a_duplicate_of_an_empty_deal_loses_nothing(table):
    assert duplicate_deals(table, [2]).emptied == ()


def test_a_new_deal_takes_over_defaults_but_never_consent_nor_what_others_write(table):
    defaults = {
        "Team member 1": "Bob, Partner, 1, bob@contoso.com",
        "Currency": "SEK",
        CONSENT: "Yes",
        "Referral ID": "0b84f7ea-ae47-4ac4-b4ea-5b2587d42cee",
        "Region": "North",
    }
    made = insert_deals(table, 2, defaults, after=1)
    table.apply(made.edit)

    assert table.deals == [1, *made.deals, 2]
    for deal in as_dicts(table)[1:3]:
        assert {heading: text for heading, text in deal.items() if text} == {
            "Partner Referral Status": "New",
            "Partner Referral Substatus": "Accepted",
            "Team member 1": "Bob, Partner, 1, bob@contoso.com",
        }


def test_new_deals_without_a_place_go_to_the_end(table):
    made = insert_deals(table, 1, {})
    table.apply(made.edit)

    assert table.deals == [1, 2, *made.deals]


def test_a_default_goes_only_into_the_first_of_two_columns_of_one_name():
    table = DealTable.of(["Currency", "Currency"], [])
    table.apply(insert_deals(table, 1, {"Currency": "SEK"}).edit)

    assert [list(row) for row in table.rows()] == [["SEK", ""]]


def test_deals_are_deleted_and_come_back(table):
    back = table.apply(delete_deals(table, [2, 1]))
    assert table.deals == []
    table.apply(back)
    assert table.deals == [1, 2]


def test_nothing_to_add_or_delete_is_no_edit(table):
    assert not insert_deals(table, 0, {}).edit
    assert not duplicate_deals(table, []).edit
    assert not delete_deals(table, [])
