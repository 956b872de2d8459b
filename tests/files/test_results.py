import pytest
from judging import EXISTING, NEW, a_table

from cosell_desk.core.changes import Edit, MarkKey, SetCells, SetMarks
from cosell_desk.core.errors import DoesNotFit
from cosell_desk.files.results import NOTES, Note, Outcome, bring_in, original_for, outcomes

ONE = "11111111-ae47-4ac4-b4ea-5b2587d42cee"
TWO = "22222222-ae47-4ac4-b4ea-5b2587d42cee"
ENGAGEMENT = "33333333-ae47-4ac4-b4ea-5b2587d42cee"
CANDIDATE = "MicrosoftID: 11-1FG2G, AccountName: Contoso"


def new(name, **cells):
    return NEW | {"Deal Name": name, "CRM ID": name} | cells


def old(name, referral, **cells):
    return EXISTING | {"Deal Name": name, "CRM ID": name, "Referral ID": referral} | cells


def created(name, referral, **cells):
    return old(name, referral, **{"Engagement ID": ENGAGEMENT} | cells)


def cells_of(edit):
    return [change for change in edit.changes if isinstance(change, SetCells)]


def cell(table, deal, heading):
    return table.text(deal, table.named(heading).id)


def test_what_partner_center_wrote_comes_in_as_one_step():
    table = a_table(new("a"), new("b"), old("c", TWO, Errors="from last time"))
    before = [list(row) for row in table.rows()]
    result = a_table(
        new("b", Errors="Mandatory field Solution 1 missing"),
        created("a", ONE, **{"Microsoft Referral Status": "Pending"}),
        old("c", TWO),
    )

    found = bring_in(table, result)
    back = table.apply(found.edit)

    assert cell(table, 1, "Referral ID") == ONE
    assert cell(table, 1, "Engagement ID") == ENGAGEMENT
    assert cell(table, 1, "Microsoft Referral Status") == "Pending"
    assert cell(table, 2, "Errors") == "Mandatory field Solution 1 missing"
    assert cell(table, 3, "Errors") == ""
    assert found.outcomes == {1: Outcome.CREATED, 2: Outcome.FAILED, 3: Outcome.UPDATED}
    table.apply(back)
    assert [list(row) for row in table.rows()] == before


def test_each_deal_is_marked_with_what_became_of_it_and_older_answers_go():
    table = a_table(new("a"), new("b"), new("c"))
    answers = SetMarks(((MarkKey("undecided", 1), "include"), (MarkKey("dismissed", 2, 1), "x")))
    table.apply(Edit((answers,)))
    before = dict(table.marks)

    back = table.apply(bring_in(table, a_table(created("a", ONE), new("b", Errors="no"))).edit)

    assert dict(table.marks) == {MarkKey("result", 1): "created", MarkKey("result", 2): "failed"}
    table.apply(back)
    assert dict(table.marks) == before


def test_nothing_else_comes_in():
    table = a_table(old("a", ONE, Notes="Written since"))
    result = a_table(old("a", ONE, Notes="Sent", **{"Sales Stage": "80", "Customer Name": "Other"}))

    assert cells_of(bring_in(table, result).edit) == []


def test_an_id_never_vanishes_because_a_result_lacks_it():
    table = a_table(old("a", ONE))

    found = bring_in(table, a_table(old("a", "", **{"Engagement ID": ""})))

    assert cells_of(found.edit) == []
    assert found.outcomes == {1: Outcome.UNDECIDED}


def test_columns_of_the_result_come_to_the_layouts_place():
    table = a_table(new("a", **{"Marketplace Purchase Intent": "Yes"}), without=("Errors",))
    result = a_table(
        new("a", **{"Managed Account 2": "second", "Managed Account 1": CANDIDATE, "Matched Category": "Managed"})
        | {"Confidence": "", "Errors": "no"}
    )

    found = bring_in(table, result)
    table.apply(found.edit)

    headings = [column.heading for column in table.columns]
    assert headings[0] == "Errors"
    assert headings[-4:] == [
        "Marketplace Purchase Intent", "Matched Category", "Managed Account 1", "Managed Account 2"
    ]  # fmt: skip
    assert set(found.added) == {"Errors", "Matched Category", "Managed Account 1", "Managed Account 2"}
    assert cell(table, 1, "Managed Account 1") == CANDIDATE
    assert cell(table, 1, "Errors") == "no"


def test_several_results_come_in_one_after_another():
    table = a_table(new("a"), new("b"), new("c"), old("d", TWO))

    first = bring_in(table, a_table(created("a", ONE)))
    table.apply(first.edit)
    second = bring_in(table, a_table(new("b", Errors="wrong")), received=first.received)
    table.apply(second.edit)

    assert [cell(table, deal, "Referral ID") for deal in table.deals] == [ONE, "", "", TWO]
    assert [second.received.knows(deal) for deal in table.deals] == [True, True, False, False]
    assert second.received.is_as_opened(table, 1)
    assert ("in-no-result", 3) in [(note.code, note.count) for note in second.notes]


def test_a_deal_that_was_edited_since_it_was_sent_is_known_as_such():
    table = a_table(new("a"), new("b"), new("c"))
    result = a_table(
        created("a", ONE, **{"Partner Referral Status": "Active", "Estimated Close Date": "11/30/2026 "}),
        created("b", TWO, Notes="sent with this"),
        new("c"),
    )

    found = bring_in(table, result)
    table.apply(found.edit)

    assert [found.received.is_as_opened(table, deal) for deal in table.deals] == [True, False, True]


def test_deals_that_are_alike_stay_as_they_are_and_are_told():
    table = a_table(NEW | {"CRM ID": ""}, NEW | {"CRM ID": ""})
    result = a_table(EXISTING | {"Referral ID": ONE, "CRM ID": ""}, NEW | {"CRM ID": "", "Errors": "wrong"})

    found = bring_in(table, result)

    assert not found.edit
    assert [(note.code, note.count) for note in found.notes] == [("ambiguous", 2)]


def test_a_referral_id_twice_in_the_result_is_told():
    table = a_table(old("a", ONE), old("b", TWO))

    found = bring_in(table, a_table(old("a", ONE), old("x", ONE), old("b", TWO, Errors="wrong")))

    assert set(found.outcomes) == {2}
    assert ("same-referral", 2) in [(note.code, note.count) for note in found.notes]


@pytest.mark.parametrize(
    ("deals", "notes"),
    [
        ([new("a", Errors="x")], [("all-failed", 1)]),
        ([created("a", ONE)], [("none-failed", 1)]),
        ([created("a", ONE), new("stranger", Errors="x")], [("not-ours", 1)]),
        ([new("a"), new("stranger", Errors="x")], [("no-referral-ids", 1), ("not-ours", 1)]),
    ],
)
def test_what_is_odd_about_a_result_is_told(deals, notes):
    found = bring_in(a_table(new("a")), a_table(*deals))

    assert [(note.code, note.count) for note in found.notes] == notes
    assert all(note.code in NOTES for note in found.notes)


@pytest.mark.parametrize("code", sorted(NOTES))
def test_a_note_about_one_deal_speaks_of_one(code):
    one, two = Note(code, 1).sentence, Note(code, 2).sentence

    assert "{count} deals" not in one
    assert (one == two) is ("{count}" not in two)


@pytest.mark.parametrize(
    ("result", "words"),
    [
        (a_table(new("a"), without=("Errors",)), "no Errors column"),
        (a_table(created("stranger", ONE)), "No deal of the result is in the open file"),
    ],
)
def test_a_result_that_does_not_fit_is_refused_in_a_sentence(result, words):
    with pytest.raises(DoesNotFit, match=words):
        bring_in(a_table(new("a")), result)


def test_the_file_alone_tells_the_fate_of_its_deals():
    result = a_table(
        new("a", Errors="x", **{"Referral ID": ONE}),
        created("b", ONE),
        new("c", **{"Managed Account 1": CANDIDATE}),
        new("d"),
        new("e", **{"Final Matched Customer Account": "written by ourselves"}),
    )

    assert list(outcomes(result).values()) == [
        Outcome.FAILED, Outcome.SUCCEEDED, Outcome.MATCHED, Outcome.UNDECIDED, Outcome.UNDECIDED
    ]  # fmt: skip


def test_an_older_file_becomes_the_original():
    table = a_table(old("a", ONE, Notes="now"), old("b", TWO))

    original, matched = original_for(table, a_table(new("b"), old("a", ONE, Notes="then")))

    assert original.is_older
    assert original.text(1, table.named("Notes").id) == "then"
    assert matched.pairs == {1: 2, 2: 1}


def test_an_original_that_does_not_fit_is_refused_in_a_sentence():
    with pytest.raises(DoesNotFit, match="chosen as its original"):
        original_for(a_table(old("a", ONE)), a_table(old("b", TWO)))
