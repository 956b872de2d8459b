"""Going to a place: what is typed is a row, a heading, a name or a Referral ID."""

from cosell_desk.core.deals import DealTable
from cosell_desk.core.places import Found, places


def a_table() -> DealTable:
    return DealTable.of(
        ["Referral ID", "Deal Name", "Customer Name"],
        [["ref-12", "Rollout 3", "Contoso"], ["ref-13", "Renewal", "Fabrikam"], ["", "Customer pilot", "Adatum"]],
        [2, 3, 12],
    )


def found(typed: str) -> list[tuple[Found, str]]:
    return [(place.by, place.text) for place in places(a_table(), typed)]


def test_a_number_is_the_row_that_the_file_shows_before_all_else():
    assert places(a_table(), "12")[0].deal == 3
    assert found("1")[0] == (Found.ROW, "12")


def test_a_row_that_is_not_there_is_not_offered():
    assert found("99") == []


def test_headings_that_begin_so_come_before_those_that_hold_it():
    assert found("name")[:2] == [(Found.HEADING, "Deal Name"), (Found.HEADING, "Customer Name")]
    assert found("cust")[:2] == [(Found.HEADING, "Customer Name"), (Found.NAME, "Customer pilot")]


def test_a_referral_id_is_found_by_its_beginning_whatever_the_case():
    assert found("REF-13") == [(Found.REFERRAL, "ref-13")]


def test_each_deal_is_offered_once():
    assert [place.deal for place in places(a_table(), "r") if place.deal is not None] == [1, 2, 3]


def test_nothing_typed_finds_the_headings():
    assert [place.text for place in places(a_table(), "  ")] == [column.heading for column in a_table().columns]
    assert all(place.deal is None for place in places(a_table(), ""))
