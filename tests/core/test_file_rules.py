"""F2 to F10: the file as a whole."""

import pytest
from judging import CLOSED, EXISTING, NEW, TODAY, a_table, found, judged, of_deals, of_file

from cosell_desk.core.deals import DealTable, FileFacts
from cosell_desk.core.validate import Judge


def file_fault(judge, rule):
    return next(problem for problem in judge.findings.file() if problem.fault.rule == rule)


@pytest.mark.parametrize("heading", ["Deal Name", "Customer Country", "Solution 1", "Team member 1"])
def test_f2_a_mandatory_column_is_missing(heading):
    judge = judged(a_table(NEW, without=(heading,)))
    problem = file_fault(judge, "F2")

    assert problem.column is None
    assert dict(problem.fault.holes)["value"] == heading
    assert of_deals(judge) <= {("Solution 1", "K22", "warning")}


def test_f2_the_purchase_intent_is_missing_only_for_new_deals_of_new_layouts():
    assert ("F2", "error") in of_file(judged(a_table(NEW | {"Confidence": ""})))
    assert ("F2", "error") not in of_file(judged(a_table(EXISTING | {"Confidence": ""})))
    assert ("F2", "error") not in of_file(judged(a_table(NEW)))


def table_of(headings, *rows):
    return DealTable.of(headings, [list(row) for row in rows], range(2, len(rows) + 2))


def test_f3_a_heading_twice_a_blank_one_and_an_unknown_one():
    headings = [*NEW, "Currency", "", "Our own column", ""]
    judge = judged(table_of(headings, [*NEW.values(), "USD", "x", "y", ""]))

    assert found(judge) >= {
        (0, "Currency", "F3", "error"),
        (0, "", "F3", "warning"),
        (0, "Our own column", "F3", "note"),
    }
    assert sum(problem.fault.code == "heading-blank" for problem in judge.findings.file()) == 1


@pytest.mark.parametrize(
    ("heading", "right"),
    [
        ("Lösning 2", "Solution 2"),
        ("Solution2", "Solution 2"),
        ("Customer DUNS ID", "Customer D-U-N-S ID"),
        ("Kundland", "Customer Country"),
        ("customer country", "Customer Country"),
    ],
)
def test_f4_a_misspelt_heading_has_its_mend(heading, right):
    deal = {heading if name == right else name: text for name, text in (NEW | {"Solution 2": ""}).items()}
    problem = file_fault(judged(a_table(deal)), "F4")

    assert (problem.fix, problem.fault.severity.word) == (right, "error")


@pytest.mark.parametrize(
    "heading",
    ["Customer Postal code", "\ufeffErrors", "Declined/Lost/Error reason", "Deal Name *", " Deal Name ", "Solution 17"],
)
def test_f4_the_spelling_of_any_layout_is_right(heading):
    judge = judged(table_of([heading, "Deal Name", "Customer Name"], ["", "", ""]))

    assert all(problem.fault.rule != "F4" for problem in judge.findings.file())


def many(count, deal):
    return a_table(*[deal | {"Referral ID": f"{at:08x}-ae47-4ac4-b4ea-5b2587d42cee"} for at in range(count)])


def test_f5_more_than_a_thousand_to_upload():
    assert ("F5", "note") not in of_file(judged(many(1000, EXISTING)))
    assert ("F5", "note") in of_file(judged(many(1001, EXISTING)))
    assert ("F5", "note") not in of_file(judged(many(1001, CLOSED)))


@pytest.mark.parametrize(
    ("count", "told"),
    [
        (4999, set()),
        (5000, {("download-cut-off", "note")}),
        (5001, {("more-than-a-download", "warning")}),
    ],
)
def test_f5_a_download_that_was_cut_off(count, told):
    judge = judged(many(count, CLOSED))
    assert {(p.fault.code, p.fault.severity.word) for p in judge.findings.file() if p.fault.rule == "F5"} == told


def test_f6_numbers():
    judge = judged(a_table(NEW | {"Solution 51": "", "Solution 5": "", "Team member 3": ""}))
    found_here = {
        (p.fault.code, dict(p.fault.holes).get("value"), p.fault.severity.word)
        for p in judge.findings.file()
        if p.fault.rule == "F6"
    }

    assert found_here == {
        ("number-too-high", None, "error"),
        ("number-missing", "Team member 2", "warning"),
        ("number-missing", "Solution 2, Solution 3, Solution 4", "warning"),
    }


@pytest.mark.parametrize("family", ["Solution", "Team member"])
def test_f6_fifty_is_the_highest_number(family):
    numbered = {f"{family} {number}": "" for number in range(2, 51)}
    assert ("F6", "error") not in of_file(judged(a_table(NEW | numbered)))
    assert ("F6", "error") in of_file(judged(a_table(NEW | numbered | {f"{family} 51": ""})))


def test_f7_surplus_cells_short_and_blank_rows():
    table = DealTable.of([*NEW], [[*NEW.values(), "more"], [*NEW.values(), ""]], [2, 3], surplus=1)
    judge = judged(table)
    assert [(p.deal, p.fault.severity.word) for p in judge.findings.problems() if p.fault.rule == "F7"] == [
        (1, "error")
    ]

    facts = FileFacts(short_rows=2, blank_rows=3, banner_lines=1)
    told = [(p.fault.rule, p.fault.severity.word) for p in judged(a_table(EXISTING, facts=facts)).findings.file()]
    assert sorted(told) == [("F10", "note"), ("F7", "note"), ("F7", "note"), ("F9", "note")]


def test_f8_no_deal_at_all():
    assert ("F8", "warning") in of_file(judged(table_of([*NEW])))


def test_f9_an_old_layout_warns_when_it_holds_new_deals():
    assert ("F9", "warning") in of_file(judged(a_table(NEW)))
    assert ("F9", "note") in of_file(judged(a_table(EXISTING)))
    assert {"F9"} & {rule for rule, _ in of_file(judged(a_table(EXISTING | {"Confidence": ""})))} == set()


def test_d1_the_same_referral_id_twice():
    judge = judged(a_table(EXISTING, EXISTING | {"Referral ID": EXISTING["Referral ID"].upper()}, CLOSED))

    assert {(p.deal, p.fault.severity.word) for p in judge.findings.problems() if p.fault.rule == "D1"} == {
        (1, "error"),
        (2, "error"),
        (3, "error"),
    }


def test_d2_new_deals_alike():
    judge = judged(a_table(NEW, NEW | {"Estimated Deal Value": "12563.00"}, NEW | {"Deal Name": "Other"}))

    assert {(p.deal, p.fault.severity.word) for p in judge.findings.problems() if p.fault.rule == "D2"} == {
        (1, "warning"),
        (2, "warning"),
    }


def test_d3_a_new_deal_like_an_existing_one():
    judge = judged(
        a_table(EXISTING, NEW | {"Estimated Deal Value": "1"}, CLOSED | {"Deal Name": "Gone", "Referral ID": "7"})
    )

    told = {(p.deal, p.fault.rule, p.fault.severity.word) for p in judge.findings.problems() if p.fault.rule[0] == "D"}
    assert told == {(2, "D3", "warning")}


def test_d3_ignores_closed_deals():
    judge = judged(a_table(CLOSED, NEW))

    assert {p.fault.rule for p in judge.findings.problems()} & {"D2", "D3"} == set()


def test_an_empty_table_can_be_judged():
    judge = Judge(DealTable(), today=TODAY)

    assert judge.run().counts.new == 0
