import pytest
from judging import EXISTING, NEW, a_table

from cosell_desk.files.matching import By, match

ONE = "11111111-ae47-4ac4-b4ea-5b2587d42cee"
TWO = "22222222-ae47-4ac4-b4ea-5b2587d42cee"


def deal(name="UK spring deal", referral="", crm="", **others):
    return NEW | {"Deal Name": name, "Referral ID": referral, "CRM ID": crm} | others


def test_the_referral_id_goes_first():
    ours = a_table(deal("a", ONE, "x"), deal("b", TWO, "y"))
    theirs = a_table(deal("b", TWO.upper() + " ", "x"), deal("a", ONE, "y"))

    found = match(ours, theirs)

    assert found.pairs == {1: 2, 2: 1}
    assert set(found.by.values()) == {By.REFERRAL_ID}
    assert (found.ambiguous, found.only_ours, found.only_theirs) == ((), (), ())


def test_a_new_deal_is_found_by_its_crm_id():
    found = match(a_table(deal("old name", crm="0017")), a_table(deal("new name", ONE, "0017")))

    assert found.pairs == {1: 1}
    assert found.by == {1: By.CRM_ID}


def test_a_crm_id_with_other_letters_or_lost_zeros_is_another_one():
    ours = a_table(deal("a", crm="0017"), deal("b", crm="00aB"))
    theirs = a_table(deal("c", crm="17"), deal("d", crm="00Ab"))

    assert match(ours, theirs).pairs == {}


def test_else_the_identifying_cells_count_by_their_meaning():
    ours = deal() | {"Estimated Close Date": "1/3/2027", "Estimated Deal Value": "12563", "Customer Country": "SE"}
    theirs = deal(referral=ONE) | {
        "Estimated Close Date": "01/03/2027",
        "Estimated Deal Value": "12563.00",
        "Customer Country": " SE",
    }

    found = match(a_table(ours), a_table(theirs))

    assert found.pairs == {1: 1}
    assert found.by == {1: By.CELLS}


@pytest.mark.parametrize(
    ("heading", "text"),
    [
        ("Deal Name", "Another"),
        ("Customer Name", "Fabrikam"),
        ("Customer Country", "SE"),
        ("Estimated Close Date", "12/01/2026"),
        ("Estimated Deal Value", "1"),
    ],
)
def test_each_identifying_cell_counts(heading, text):
    assert match(a_table(deal()), a_table(deal() | {heading: text})).pairs == {}


def test_deals_that_are_alike_are_listed_and_not_guessed():
    found = match(a_table(deal(), deal(), deal("other")), a_table(deal(referral=ONE), deal(referral=TWO)))

    assert found.pairs == {}
    ((by, ours, theirs),) = [(of.by, of.ours, of.theirs) for of in found.ambiguous]
    assert (by, ours, theirs) == (By.CELLS, (1, 2), (1, 2))
    assert (found.only_ours, found.only_theirs) == ((3,), ())


def test_a_shared_crm_id_is_told_apart_by_the_cells():
    ours = a_table(deal("a", crm="x"), deal("b", crm="x"))
    theirs = a_table(deal("b", ONE, "x"), deal("a", TWO, "x"))

    found = match(ours, theirs)

    assert found.pairs == {1: 2, 2: 1}
    assert found.ambiguous == ()


def test_a_shared_crm_id_that_cells_do_not_tell_apart_is_listed_once():
    found = match(a_table(deal(crm="x"), deal(crm="x")), a_table(deal(referral=ONE, crm="x"), deal(crm="x")))

    assert [(of.ours, of.theirs) for of in found.ambiguous] == [((1, 2), (1, 2))]


def test_a_referral_id_twice_is_listed_whatever_else_fits():
    ours = a_table(deal("a", ONE, "x"))
    theirs = a_table(deal("a", ONE, "x"), deal("b", ONE, "y"))

    found = match(ours, theirs)

    assert found.pairs == {}
    assert [(of.by, of.ours, of.theirs) for of in found.ambiguous] == [(By.REFERRAL_ID, (1,), (1, 2))]


def test_two_referral_ids_are_two_deals():
    found = match(a_table(deal("a", ONE, "x")), a_table(deal("a", TWO, "x")))

    assert (found.pairs, found.ambiguous) == ({}, ())
    assert (found.only_ours, found.only_theirs) == ((1,), (1,))


def test_two_crm_ids_are_not_taken_for_one_deal():
    found = match(a_table(deal("a", crm="x")), a_table(deal("a", crm="y")))

    assert found.pairs == {}
    assert [of.by for of in found.ambiguous] == [By.CELLS]


def test_an_existing_deal_is_no_new_one_of_a_result():
    ours, theirs = a_table(deal("a", ONE)), a_table(deal("a"), deal("b", TWO))

    assert match(ours, theirs, theirs_is_result=True).pairs == {}
    assert match(ours, theirs).pairs == {1: 1}


def test_a_result_without_any_referral_id_is_matched_by_the_rest():
    ours, theirs = a_table(deal("a", ONE)), a_table(deal("a"), without=("Referral ID",))

    assert match(ours, theirs, theirs_is_result=True).pairs == {1: 1}


def test_columns_in_another_order_and_translated_are_the_same():
    theirs = dict(reversed(deal("a", ONE).items()))
    theirs["Nom du client"] = theirs.pop("Customer Name")

    assert match(a_table(deal("a")), a_table(theirs)).pairs == {1: 1}


def test_without_all_identifying_columns_cells_are_not_compared():
    assert match(a_table(deal("a")), a_table(deal("a"), without=("Estimated Deal Value",))).pairs == {}


def test_deals_without_any_of_it_are_nobodys():
    blank = dict.fromkeys(NEW, "") | {"Notes": "x"}

    found = match(a_table(blank), a_table(blank))

    assert (found.pairs, found.ambiguous, found.only_ours, found.only_theirs) == ({}, (), (1,), (1,))


def test_a_damaged_text_is_compared_like_any_other():
    assert match(a_table(deal("a\ud800", crm="\udfff")), a_table(deal("b", crm="\udfff"))).pairs == {1: 1}


def test_thousands_of_equal_deals_are_one_group_and_not_millions_of_pairs():
    ours = a_table(*[deal(crm="same") for _ in range(3_000)])

    (found,) = match(ours, ours).ambiguous

    assert (len(found.ours), len(found.theirs)) == (3_000, 3_000)


def test_a_download_matches_itself():
    table = a_table(EXISTING, deal("new"))

    assert match(table, table).pairs == {1: 1, 2: 2}
