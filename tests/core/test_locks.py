"""L1 to L5: what may not change in an existing deal, against the original."""

import pytest
from judging import EXISTING, NEW, TODAY, a_table, of_deals, problems_of

from cosell_desk.core.changes import Edit, SetCells
from cosell_desk.core.original import Original
from cosell_desk.core.validate import Judge

HELP = "Microsoft help required?"
HELP_KIND = "What specific help from Microsoft?"
SHARE = "Share with Microsoft sales team"
PRIVATE = EXISTING | {HELP: "No", HELP_KIND: "", SHARE: "No"}


def test_without_an_original_locks_are_silent():
    assert problems_of(EXISTING | {"Customer Name": "Fabrikam"}) == set()


def test_l1_what_microsoft_writes_is_ignored():
    was = EXISTING | {"Microsoft Referral Status": "Pending"}

    assert problems_of(was | {"Microsoft Referral Status": "Active"}, was) == {
        ("Microsoft Referral Status", "L1", "note")
    }


def test_l1_errors_may_change():
    assert problems_of(EXISTING | {"Errors": "Something"}, EXISTING) == set()


def test_l2_an_engagement_id_that_changed_makes_a_duplicate():
    now = EXISTING | {"Engagement ID": "11111111-0b84-4ac4-b4ea-5b2587d42cee"}

    assert problems_of(now, EXISTING) == {("Engagement ID", "L2", "error")}
    assert problems_of(EXISTING | {"Engagement ID": ""}, EXISTING) == {("Engagement ID", "L2", "error")}


def test_l2_in_the_window_an_emptied_referral_id_is_seen_too():

    table = a_table(EXISTING)
    judge = Judge(table, today=TODAY, original=Original.of(table))
    judge.run()
    referral = table.named("Referral ID")
    edit = Edit((SetCells((referral.id,), (1,), (("",),)),))
    table.apply(edit)
    judge.recheck(edit)

    assert ("Referral ID", "L2", "error") in of_deals(judge)


@pytest.mark.parametrize(
    ("heading", "text"),
    [
        ("Customer Name", "Fabrikam"),
        ("Customer Address Line 1", "Elsewhere"),
        ("Customer City", "Oslo"),
        ("Customer Country", "NO"),
        ("Customer Postal Code", "0150"),
        ("Customer D-U-N-S ID", "123456789"),
    ],
)
def test_l3_a_column_locked_since_creation(heading, text):
    assert (heading, "L3", "error") in problems_of(EXISTING | {heading: text}, EXISTING)
    assert problems_of(EXISTING | {heading: text}, EXISTING | {heading: ""}) <= {(heading, "K7", "warning")}
    assert (heading, "L3", "error") not in problems_of(NEW | {heading: text}, EXISTING)


def test_l3_a_mend_breaks_no_lock():
    was = EXISTING | {"Customer Country": "Sverige", "Customer City": " Malmö "}
    now = EXISTING | {"Customer Country": "SE", "Customer City": "Malmö"}

    assert {rule for _, rule, _ in problems_of(now, was)} & {"L3"} == set()


@pytest.mark.parametrize(
    "heading", ["Customer Contact First Name", "Customer Contact Email Address", "Notes to Microsoft"]
)
def test_l4_after_sharing_the_contact_is_locked(heading):
    was = {"Notes to Microsoft": "Need help", heading: "a.b@contoso.com"}
    now = was | {heading: "c.d@contoso.com"}

    assert (heading, "L4", "error") in problems_of(EXISTING | now, EXISTING | was)
    assert (heading, "L4", "error") in problems_of(PRIVATE | {SHARE: "Yes"} | now, PRIVATE | {SHARE: "Yes"} | was)
    assert (heading, "L4", "error") not in problems_of(PRIVATE | now, PRIVATE | was)


@pytest.mark.parametrize("heading", [HELP, SHARE])
def test_l5_yes_is_for_good(heading):
    assert (heading, "L5", "error") in problems_of(EXISTING | {heading: "No"}, EXISTING)
    assert (heading, "L5", "error") not in problems_of(EXISTING, EXISTING | {heading: "No"})


@pytest.mark.parametrize(("text", "is_broken"), [("2", True), ("", True), ("1", False), ("1.0", False)])
def test_l5_the_specific_help_stays(text, is_broken):
    found = problems_of(EXISTING | {HELP_KIND: text}, EXISTING)

    assert ((HELP_KIND, "L5", "error") in found or (HELP_KIND, "M2", "error") in found) == is_broken


def test_a_referral_id_unknown_to_the_original():
    other = EXISTING | {"Referral ID": "99999999-ae47-4ac4-b4ea-5b2587d42cee", "Customer Name": "Fabrikam"}

    assert problems_of(other, EXISTING) == {("Referral ID", "L2", "warning")}


def test_the_window_refuses_locked_cells_and_says_why():

    table = a_table(EXISTING | {"Customer State": ""}, NEW)
    judge = Judge(table, today=TODAY, original=Original.of(table))
    judge.run()

    def lock(deal, name):
        fault = judge.lock(deal, table.named(name))
        return fault.code if fault is not None else None

    assert lock(1, "Customer Name") == "locked-since-created"
    assert lock(1, "Customer State") is None
    assert lock(1, "Customer Contact First Name") == "locked-since-shared"
    assert lock(1, HELP) == "one-way-answer"
    assert lock(1, "Deal Name") is None
    assert lock(1, "Referral ID") == lock(2, "Referral ID") == "always-read-only"
    assert lock(2, "Customer Name") is None
