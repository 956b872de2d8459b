"""M, K across cells, K12 to K22: one literal test a rule."""

import pytest
from judging import CLOSED, EXISTING, NEW, REFERRAL, TODAY, a_table, judged, of_deals, of_file, problems_of

from cosell_desk.core.changes import Edit, RemoveDeals
from cosell_desk.core.messages import sentence
from cosell_desk.core.original import Original
from cosell_desk.core.validate import Judge

HELP = "Microsoft help required?"
HELP_KIND = "What specific help from Microsoft?"
SHARE = "Share with Microsoft sales team"
STATUS = "Partner Referral Status"
SUBSTATUS = "Partner Referral Substatus"
REASON = "Declined/Lost reason"
CONSENT = "Consent to share Customer/Partner contact"
DATE = "Estimated Close Date"


def test_a_sound_deal_has_no_problem():
    assert problems_of(NEW) == set()
    assert problems_of(EXISTING) == set()


@pytest.mark.parametrize(
    "heading",
    [
        "Deal Name",
        "Customer Name",
        "Customer Address Line 1",
        "Customer City",
        "Customer Country",
        STATUS,
        SUBSTATUS,
        "Estimated Deal Value",
        "Currency",
        DATE,
        HELP,
        CONSENT,
        "Solution 1",
        "Team member 1",
    ],
)
@pytest.mark.parametrize("blank", ["", "  ", "\u00a0"])
def test_m1_a_mandatory_cell_must_be_filled(heading, blank):
    errors = {problem for problem in problems_of(NEW | {heading: blank}) if problem[2] == "error"}

    assert (heading, "M1", "error") in errors
    assert errors <= {(heading, "M1", "error")}


@pytest.mark.parametrize(
    "heading",
    ["Customer Address Line 2", "Customer State", "Sales Stage", "CRM ID", "Notes", "Customer Postal Code"],
)
def test_m1_an_optional_cell_may_be_empty(heading):
    assert problems_of(NEW | {heading: ""}) == set()


def test_m1_the_second_solution_is_optional():
    assert problems_of(NEW | {"Solution 2": "", "Team member 2": ""}) == set()


@pytest.mark.parametrize(
    "heading",
    [
        "Customer Contact First Name",
        "Customer Contact Last Name",
        "Customer Contact Phone number",
        "Customer Contact Email Address",
        HELP_KIND,
    ],
)
def test_m2_help_needs_the_contact_and_the_kind_of_help(heading):
    assert problems_of(NEW | {heading: ""}) == {(heading, "M2", "error")}
    assert problems_of(NEW | {heading: "", HELP: "ja"}) >= {(heading, "M2", "error")}
    assert problems_of(NEW | {heading: "", HELP: "No", HELP_KIND: ""}) == set()


def test_m2_without_help_share_must_be_answered():
    assert problems_of(NEW | {HELP: "No", HELP_KIND: "", SHARE: ""}) == {(SHARE, "M2", "error")}


@pytest.mark.parametrize(
    ("missing", "deal", "needed_because"),
    [
        ("Customer Contact Last Name", NEW, f"because {HELP} is Yes"),
        (SHARE, NEW | {HELP: "No", HELP_KIND: ""}, f"because {HELP} is No"),
        (REASON, EXISTING | {STATUS: "Closed", SUBSTATUS: "Lost"}, f"because {SUBSTATUS} is Lost"),
    ],
)
def test_m2_a_deal_that_needs_a_missing_column_says_so_itself(missing, deal, needed_because):
    table = a_table({heading: text for heading, text in deal.items() if heading != missing})
    judge = judged(table, closed_here=True)
    (problem,) = [problem for problem in judge.findings.problems() if problem.fault.rule == "M2"]

    assert (problem.deal, problem.column, problem.fault.severity.word) == (table.deals[0], None, "error")
    assert f"“{missing}” is missing" in sentence(problem.fault, heading="", text="")
    assert needed_because in sentence(problem.fault, heading="", text="")


def test_m2_a_missing_column_that_no_deal_needs_is_not_missed():
    deal = {heading: text for heading, text in NEW.items() if not heading.startswith("Customer Contact")}

    assert problems_of(deal | {HELP: "No", HELP_KIND: "", SHARE: "Yes"}) == set()


@pytest.mark.parametrize("substatus", ["Declined", "Lost", "Error"])
def test_m2_an_ended_deal_needs_a_reason(substatus):
    deal = EXISTING | {STATUS: "Closed", SUBSTATUS: substatus, REASON: ""}

    assert (REASON, "M2", "error") in problems_of(deal, closed_here=True)


def test_m2_names_the_cell_that_asks():
    judge = judged(a_table(NEW | {HELP_KIND: ""}))
    fault = next(iter(judge.findings.problems_of(1))).fault

    assert dict(fault.holes) == {"asking": HELP, "word": "Yes"}


def test_m2_a_new_deal_of_2023_08_needs_the_purchase_intent():
    assert problems_of(NEW | {"Marketplace Purchase Intent": ""}) == {("Marketplace Purchase Intent", "M2", "error")}
    assert problems_of(EXISTING | {"Marketplace Purchase Intent": ""}) == set()


def test_m3_help_kind_without_help():
    assert problems_of(NEW | {HELP: "No"}) == {(HELP_KIND, "M3", "warning")}


def test_m3_share_empty_with_help_suggests_yes():
    judge = judged(a_table(NEW | {SHARE: ""}))
    (problem,) = judge.findings.problems_of(1)

    assert (problem.fault.rule, problem.fault.severity.word) == ("M3", "warning")
    assert judge.findings.suggestions(problem) == ("Yes",)


def test_m4_a_reason_nobody_asked_for():
    assert problems_of(EXISTING | {REASON: "6"}) == {(REASON, "M4", "note")}


def test_m4_notes_to_microsoft_on_a_private_deal():
    deal = NEW | {HELP: "No", HELP_KIND: "", SHARE: "No", "Notes to Microsoft": "Please help"}

    assert problems_of(deal) == {("Notes to Microsoft", "M4", "note")}


def test_m5_an_optional_cell_that_was_emptied():
    assert problems_of(EXISTING | {"CRM ID": ""}, EXISTING) == {("CRM ID", "M5", "warning")}
    assert problems_of(EXISTING | {"CRM ID": ""}, EXISTING | {"CRM ID": ""}) == set()


def test_m6_one_note_for_all_new_deals_without_duns():
    judge = judged(a_table(NEW | {"Customer D-U-N-S ID": ""}, NEW | {"Deal Name": "B", "Customer D-U-N-S ID": ""}))

    assert [p.fault.rule for p in judge.findings.file() if p.fault.rule == "M6"] == ["M6"]
    assert ("M6", "note") in of_file(judge)
    assert ("M6", "note") not in of_file(judged(a_table(EXISTING | {"Customer D-U-N-S ID": ""})))


@pytest.mark.parametrize(
    ("heading", "text", "rule"),
    [("Customer Country", "Atlantis", "K1"), ("Customer D-U-N-S ID", "12", "K6")],
)
def test_k_in_a_column_locked_since_creation_only_warns_for_an_existing_deal(heading, text, rule):
    assert problems_of(NEW | {heading: text}) == {(heading, rule, "error")}
    assert problems_of(EXISTING | {heading: text}) == {(heading, rule, "warning")}


def test_k10_consent_no_is_an_error_for_an_existing_deal_too():
    assert problems_of(EXISTING | {CONSENT: "No"}) == {(CONSENT, "K10", "error")}


def test_t_errors_stay_errors_in_locked_columns():
    assert problems_of(EXISTING | {"Customer Name": "#N/A"}) == {("Customer Name", "T4", "error")}


def test_k4_a_past_date_on_a_deal_that_is_not_closed():
    assert problems_of(NEW | {DATE: "1/14/2026"}) == {(DATE, "K4", "warning")}
    assert problems_of(NEW | {DATE: "1/15/2026"}) == set()
    assert problems_of(CLOSED | {DATE: "1/14/2026"}, closed_here=True) == set()


def test_k5_a_day_first_date_makes_the_ambiguous_ones_suspect():
    judge = judged(a_table(NEW | {DATE: "30/11/2026"}, NEW | {DATE: "05/06/2026"}, NEW | {DATE: "06/06/2026"}))
    suspects = [p for p in judge.findings.problems() if p.fault.rule == "K5"]

    assert [(p.deal, judge.findings.suggestions(p)) for p in suspects] == [(2, ("06/05/2026",))]
    assert [p.fault.severity.word for p in suspects] == ["warning"]


def test_k5_a_date_of_the_original_counts_when_its_deal_is_gone():
    table = a_table(NEW | {DATE: "30/11/2026"}, NEW | {DATE: "05/06/2026"})
    original = Original.of(table)
    table.apply(Edit((RemoveDeals((1,)),)))
    judge = Judge(table, today=TODAY, original=original)
    judge.run()

    assert [problem.deal for problem in judge.findings.problems() if problem.fault.rule == "K5"] == [2]


@pytest.mark.parametrize(
    ("status", "substatus", "severity"),
    [
        ("New", "Accepted", None),
        ("Active", "Accepted", "warning"),
        ("New", "Pending", "error"),
        ("New", "Received", "error"),
        ("Closed", "Won", "error"),
        ("Active", "Won", "error"),
    ],
)
def test_k12_the_pair_of_a_new_deal(status, substatus, severity):
    expected = {(SUBSTATUS, "K12", severity)} if severity else set()

    assert problems_of(NEW | {STATUS: status, SUBSTATUS: substatus}) == expected


@pytest.mark.parametrize(
    ("status", "substatus", "severity"),
    [
        ("New", "Pending", None),
        ("New", "Received", None),
        ("New", "Accepted", "warning"),
        ("Active", "Accepted", None),
        ("Active", "Won", "error"),
        ("Active", "Pending", "error"),
        ("Closed", "Accepted", "error"),
        ("Closed", "Expired", None),
        ("Closed", "Won", None),
    ],
)
def test_k12_the_pair_of_an_existing_deal(status, substatus, severity):
    expected = {(SUBSTATUS, "K12", severity)} if severity else set()

    assert problems_of(EXISTING | {STATUS: status, SUBSTATUS: substatus}, closed_here=True) == expected


def test_k12_suggests_what_fits():
    judge = judged(a_table(EXISTING | {SUBSTATUS: "Won"}))
    (problem,) = judge.findings.problems_of(1)

    assert judge.findings.suggestions(problem) == ("Accepted",)


def test_k12_error_as_a_substatus_is_too_new_for_old_layouts():
    deal = EXISTING | {STATUS: "Closed", SUBSTATUS: "Error", REASON: "1"}

    assert problems_of(deal, closed_here=True) == {(SUBSTATUS, "K12", "warning")}
    assert problems_of(deal | {"Confidence": ""}, closed_here=True) == set()


def test_k12_an_unknown_word_is_open_in_the_2026_layout():
    assert problems_of(EXISTING | {SUBSTATUS: "Parked"}) == {(SUBSTATUS, "K12", "error")}
    assert problems_of(EXISTING | {SUBSTATUS: "Parked", "Partner Role": ""}) == {(SUBSTATUS, "K12", "warning")}


@pytest.mark.parametrize(
    ("before", "after", "is_backwards"),
    [
        (("Active", "Accepted"), ("New", "Pending"), True),
        (("New", "Pending"), ("Active", "Accepted"), False),
        (("New", "Pending"), ("Closed", "Won"), False),
        (("Active", "Accepted"), ("Closed", "Won"), False),
    ],
)
def test_k13_there_is_no_way_back(before, after, is_backwards):
    was = EXISTING | {STATUS: before[0], SUBSTATUS: before[1]}
    now = EXISTING | {STATUS: after[0], SUBSTATUS: after[1]}

    assert problems_of(now, was) == ({(STATUS, "K13", "error")} if is_backwards else set())


def test_k13_expired_by_hand():
    now = EXISTING | {STATUS: "Closed", SUBSTATUS: "Expired"}

    assert problems_of(now, EXISTING) == {(SUBSTATUS, "K13", "warning")}


@pytest.mark.parametrize(
    ("reason", "notes", "is_flagged"), [("6", "", True), ("9", "", True), ("6", "Why", False), ("1", "", False)]
)
def test_k14_two_error_reasons_want_an_explanation(reason, notes, is_flagged):
    deal = EXISTING | {STATUS: "Closed", SUBSTATUS: "Error", REASON: reason, "Notes": notes, "Confidence": ""}

    assert problems_of(deal, closed_here=True) == ({(REASON, "K14", "warning")} if is_flagged else set())


def test_k14_the_reason_9_exists_only_with_error():
    lost = EXISTING | {STATUS: "Closed", SUBSTATUS: "Lost", REASON: "9"}

    assert problems_of(lost, closed_here=True) == {(REASON, "K14", "error")}


@pytest.mark.parametrize(
    ("family", "first", "other", "rule"),
    [
        ("Solution", "SOL-1234-PQRS, USD, 10, 100", "SOL-1234-PQRS", "K16"),
        (
            "Team member",
            "Bob, Partner, 999999, Bob.partner@Contoso.com",
            "Rob, P, 111222, bob.partner@contoso.com",
            "K17",
        ),
    ],
)
def test_k16_k17_the_same_twice_in_a_deal(family, first, other, rule):
    deal = NEW | {f"{family} 1": first, f"{family} 2": other}

    assert problems_of(deal) == {(f"{family} 2", rule, "warning")}


def test_k17_an_empty_phone_on_an_existing_deal_only_warns():
    member = {"Team member 1": "Bob, Partner, , Bob.partner@Contoso.com"}

    assert problems_of(NEW | member) == {("Team member 1", "K17", "error")}
    assert problems_of(EXISTING | member) == {("Team member 1", "K17", "warning")}


def test_k18_an_engagement_without_a_referral():
    deal = NEW | {"Engagement ID": EXISTING["Engagement ID"]}

    assert problems_of(deal) == {("Engagement ID", "K18", "warning")}


def test_k21_share_no_while_help_is_yes():
    assert problems_of(NEW | {SHARE: "No"}) == {(SHARE, "K21", "warning")}


def test_k22_a_gap_in_the_solutions():
    deal = NEW | {"Solution 2": "", "Solution 3": "SOL-9"}

    assert problems_of(deal) == {("Solution 3", "K22", "warning")}


def test_k22_a_gap_among_the_team_members():
    deal = NEW | {"Team member 2": "", "Team member 3": "Ann, Seller, 888888, ann@contoso.com"}

    assert problems_of(deal) == {("Team member 3", "K22", "warning")}


def test_a_closed_deal_raises_only_its_note():
    judge = judged(a_table(CLOSED | {"Customer Country": "Atlantis", "Currency": "", DATE: "1/1/2001"}))

    assert of_deals(judge) == {("", "R1", "note")}


def test_a_closed_deal_that_failed_is_open():
    assert ("Currency", "M1", "error") in problems_of(CLOSED | {"Errors": "No", "Currency": ""})


def test_closed_here_makes_a_closed_deal_existing():
    assert ("Currency", "M1", "error") in problems_of(CLOSED | {"Currency": ""}, closed_here=True)


def test_closing_a_deal_against_the_original_leaves_it_existing():
    now = CLOSED | {"Currency": ""}

    assert ("Currency", "M1", "error") in problems_of(now, EXISTING)


def test_r1_warns_of_a_closed_deal_that_was_changed():
    assert problems_of(CLOSED | {"Deal Name": "Other"}, CLOSED) == {("", "R1", "warning")}
    assert problems_of(CLOSED, CLOSED) == {("", "R1", "note")}


def test_the_counts_add_up():
    counts = judged(a_table(NEW, EXISTING, CLOSED | {"Referral ID": REFERRAL.replace("0", "1")})).findings.counts

    assert (counts.new, counts.existing, counts.closed) == (1, 1, 1)


def test_closed_here_does_not_reopen_what_an_older_original_shows_closed():
    judge = judged(a_table(CLOSED), a_table(CLOSED), closed_here=True)

    assert judge.findings.counts.closed == 1


def test_k16_an_excel_error_twice_is_no_solution_twice():
    deal = NEW | {"Solution 1": "#N/A", "Solution 2": "#N/A"}

    assert problems_of(deal) == {("Solution 1", "T4", "error"), ("Solution 2", "T4", "error")}
