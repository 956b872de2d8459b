"""The fate of every deal and the parts of an upload."""

import pytest
from builders import a_closed_deal, a_deal, an_existing_deal
from hypothesis import given
from hypothesis import strategies as st
from judging import a_table, judged

from cosell_desk.core.changes import Edit, MarkKey, RemoveDeals, SetCells, SetMarks
from cosell_desk.core.original import Original
from cosell_desk.core.review import review
from cosell_desk.core.slots import add_columns
from cosell_desk.core.upload import (
    Answers,
    Doubt,
    Fate,
    Fated,
    Invalid,
    UploadPlan,
    can_be_matched,
    looks_processed,
    parted,
    plan,
)
from cosell_desk.core.upload_messages import DOUBTS, REASONS, reason

SOUND_NEW = a_deal()
FAULTY = a_deal(deal_name="Faulty", customer_country="Atlantis")


def fates(upload: UploadPlan) -> list[str]:
    return [fated.fate.value for fated in upload.fates.values()]


def test_new_deals_are_created_existing_ones_updated_closed_ones_left_out():
    table = a_table(a_deal(), an_existing_deal(1), a_closed_deal(2))

    upload = plan(judged(table))

    assert fates(upload) == ["created", "updated", "closed"]
    assert upload.parts == ((1, 2),)
    assert not upload.is_blocked
    assert upload.adds_up(table.deals)


def test_a_deal_closed_in_this_file_is_closing():
    won = a_closed_deal(1)
    table = a_table(won)

    assert fates(plan(judged(table))) == ["closed"]
    assert fates(plan(judged(table, closed_here=True))) == ["closing"]
    assert fates(plan(judged(table, original=a_table(an_existing_deal(1))))) == ["closing"]


def test_a_failed_deal_is_never_closed():
    table = a_table(a_closed_deal(1, errors="Partner Center was busy"))

    assert fates(plan(judged(table))) == ["closing"]


def test_errors_block_everything_unless_told_otherwise():
    judge = judged(a_table(a_deal(), FAULTY))

    blocked, left_out, included = (plan(judge, Answers(invalid)) for invalid in Invalid)

    assert (fates(blocked), blocked.is_blocked) == (["created", "blocked"], True)
    assert (fates(left_out), left_out.is_blocked, left_out.parts) == (["created", "blocked"], False, ((1,),))
    assert (fates(included), included.is_blocked, included.parts) == (["created", "created"], False, ((1, 2),))


def test_errors_of_closed_deals_block_nothing():
    twice = a_table(a_closed_deal(1), a_closed_deal(1))

    upload = plan(judged(twice))

    assert fates(upload) == ["closed", "closed"]
    assert not upload.is_blocked


@pytest.mark.parametrize("invalid", Invalid)
def test_errors_of_the_file_block_whatever_is_answered(invalid):
    upload = plan(judged(a_table(an_existing_deal(1), without=("Customer City",))), Answers(invalid))

    assert [problem.fault.rule for problem in upload.blockers] == ["F2"]
    assert upload.is_blocked


def test_a_misspelt_heading_does_not_block():
    deal = an_existing_deal(1)
    deal["Lösning 2"] = ""

    assert not plan(judged(a_table(deal))).is_blocked


# A processed file

PROCESSED = Answers(is_processed=True)


def test_what_succeeded_stays_out_and_what_failed_goes_up_again():
    table = a_table(an_existing_deal(1), an_existing_deal(2, errors="Customer City is missing"))

    assert fates(plan(judged(table), PROCESSED)) == ["succeeded", "updated"]
    assert fates(plan(judged(table))) == ["updated", "updated"]


def test_what_was_edited_since_goes_up_again():
    table = a_table(an_existing_deal(1), an_existing_deal(2, errors="Customer City is missing"))
    received = Original.of(table)
    judge = judged(table)
    edit = Edit((SetCells((table.named("Deal Name").id,), (1,), (("Another name",),)),))
    table.apply(edit)
    judge.recheck(edit)

    upload = plan(judge, PROCESSED, received=received)

    assert fates(upload) == ["updated", "updated"]
    assert upload.fates[1].code == "edited-after-success"


def test_a_new_deal_of_which_the_file_tells_nothing_is_undecided():
    table = a_table(a_deal(), an_existing_deal(2, errors="Customer City is missing"))
    judge = judged(table)

    assert fates(plan(judge, PROCESSED)) == ["undecided", "updated"]
    assert fates(plan(judge, Answers(is_processed=True, includes_undecided=True))) == ["created", "updated"]

    table.apply(Edit((SetMarks(((MarkKey("undecided", 1), "include"),)),)))

    assert fates(plan(judge, PROCESSED)) == ["created", "updated"]


def test_a_deal_added_since_the_processed_file_was_opened_is_created():
    table = a_table(a_deal())

    assert fates(plan(judged(table), PROCESSED, received=Original({}, {}))) == ["created"]


def test_a_matched_deal_is_created():
    matched = a_deal("2023-08", matched_category="Managed", managed_account_1="MicrosoftID: 11-1FG2G, AccountName: A")
    failed = an_existing_deal(2, "2023-08", errors="Customer City is missing")

    assert fates(plan(judged(a_table(matched, failed)), PROCESSED)) == ["created", "updated"]


def test_a_new_deal_with_errors_is_blocked_and_not_undecided():
    table = a_table(FAULTY, an_existing_deal(2, errors="Customer City is missing"))

    assert fates(plan(judged(table), PROCESSED)) == ["blocked", "updated"]


def test_what_is_as_in_the_original_is_unchanged_when_that_is_asked():
    table = a_table(an_existing_deal(1), an_existing_deal(2, crm_id="7"), a_deal())
    original = a_table(an_existing_deal(1), an_existing_deal(2))
    judge = judged(table, original)

    assert fates(plan(judge)) == ["updated", "updated", "created"]
    assert fates(plan(judge, Answers(leaves_unchanged=True))) == ["unchanged", "updated", "created"]


def test_what_stands_in_a_column_that_was_added_is_a_change_that_is_uploaded():
    table = a_table(an_existing_deal(1), an_existing_deal(2))
    judge = judged(table, a_table(an_existing_deal(1), an_existing_deal(2)))
    received = Original.of(table)
    added = add_columns(table, "Team member")
    write = Edit((SetCells(added.columns, (2,), (("Ann, Berg, +46 70 123 45 67, ann.berg@example.com",),)),))
    for edit in (added.edit, write):
        table.apply(edit)
        judge.recheck(edit)

    assert judge.changed.deals == {2}
    assert fates(plan(judge, Answers(leaves_unchanged=True))) == ["unchanged", "updated"]
    assert fates(plan(judge, PROCESSED, received=received)) == ["succeeded", "updated"]
    changes = review(table, judge.original, plan(judge)).changes
    assert [(change.deal, change.column, change.before) for change in changes] == [(2, added.columns[0], "")]


def test_without_an_original_nothing_is_unchanged():
    assert fates(plan(judged(a_table(an_existing_deal(1))), Answers(leaves_unchanged=True))) == ["updated"]


# Results that were brought in


def marked(table, **outcomes):
    marks = [(MarkKey("result", int(deal[1:])), outcome) for deal, outcome in outcomes.items()]
    table.apply(Edit((SetMarks(tuple(marks)),)))
    return judged(table)


def test_only_deals_that_a_result_speaks_of_are_processed():
    table = a_table(an_existing_deal(1), an_existing_deal(2), an_existing_deal(3, errors="No"), a_deal())
    judge = marked(table, d1="updated", d3="failed")

    upload = plan(judge, results=Original.of(table))

    assert fates(upload) == ["succeeded", "updated", "updated", "created"]
    assert not upload.is_blocked


def test_what_was_edited_since_its_result_goes_up_again():
    table = a_table(an_existing_deal(1), an_existing_deal(2))
    sent = Original.of(table)
    table.apply(Edit((SetCells((table.named("Deal Name").id,), (1,), (("Another name",),)),)))

    upload = plan(marked(table, d1="updated", d2="updated"), results=sent)

    assert [fated.code for fated in upload.fates.values()] == ["edited-after-success", "succeeded"]


def test_a_result_without_ids_removes_nothing():
    upload = plan(marked(a_table(an_existing_deal(1), a_deal()), d1="undecided", d2="undecided"))

    assert fates(upload) == ["updated", "undecided"]


def test_one_of_two_rows_with_one_referral_id_does_not_count_as_succeeded():
    upload = plan(judged(a_table(an_existing_deal(1), an_existing_deal(1), an_existing_deal(2))), PROCESSED)

    assert fates(upload) == ["blocked", "blocked", "succeeded"]


def test_a_failed_deal_is_not_unchanged():
    deal = an_existing_deal(1, errors="No")

    assert fates(plan(judged(a_table(deal), a_table(deal)), Answers(leaves_unchanged=True))) == ["updated"]


def test_a_new_deal_with_errors_is_no_less_undecided_when_errors_are_included():
    table = a_table(FAULTY, an_existing_deal(2))

    assert fates(plan(judged(table), Answers(Invalid.INCLUDE, is_processed=True))) == ["undecided", "succeeded"]


# Doubt


@pytest.mark.parametrize(
    ("deals", "doubt"),
    [
        ([an_existing_deal(1, errors="No"), a_deal(errors="No")], Doubt.NONE_SUCCEEDED),
        ([a_deal(), a_deal(errors="No")], Doubt.NONE_SUCCEEDED),
        ([an_existing_deal(1), an_existing_deal(2)], Doubt.ALL_SUCCEEDED),
        ([an_existing_deal(1), a_closed_deal(2)], Doubt.ALL_SUCCEEDED),
        ([an_existing_deal(1), an_existing_deal(2, errors="No")], None),
        ([an_existing_deal(1), a_deal()], None),
        ([a_closed_deal(1)], None),
        ([], None),
    ],
)
def test_a_plan_stops_when_none_or_all_would_stay_out_as_succeeded(deals, doubt):
    judge = judged(a_table(*deals) if deals else a_table(a_deal(), without=()))
    if not deals:
        judge.table.apply(Edit((RemoveDeals((1,)),)))

    upload = plan(judge, PROCESSED)

    assert upload.doubt is doubt
    assert upload.is_blocked == (doubt is not None)
    assert not plan(judge, Answers(is_processed=True, accepts_doubt=True)).is_blocked
    assert plan(judge).doubt is None


def test_results_that_were_brought_in_raise_no_doubt():
    table = a_table(an_existing_deal(1), an_existing_deal(2))

    assert plan(marked(table, d1="updated")).doubt is None
    assert plan(marked(table, d1="updated", d2="updated")).doubt is None
    assert plan(marked(a_table(a_deal(errors="No")), d1="failed")).doubt is None
    assert DOUBTS.keys() == set(Doubt)


def test_a_file_is_processed_where_partner_center_wrote_into_errors():
    assert looks_processed(a_table(a_deal(), an_existing_deal(1, errors="No")))
    assert not looks_processed(a_table(a_deal(), an_existing_deal(1, errors=" ")))
    assert not looks_processed(a_table(a_deal(), without=("Errors",)))
    brought_in = a_table(a_deal(errors="No"))
    marked(brought_in, d1="failed")
    assert not looks_processed(brought_in)


# Matching


def test_for_matching_a_new_deal_needs_only_who_the_customer_is():
    bare = {**dict.fromkeys(a_deal("2023-08"), ""), "Customer Name": "Contoso", "Customer City": "Paris"}
    judge = judged(a_table(bare | {"Customer Country": "FR"}, bare, an_existing_deal(1, "2023-08", deal_name="")))

    upload = plan(judge, Answers(Invalid.LEAVE_OUT, is_for_matching=True))

    assert fates(upload) == ["created", "blocked", "blocked"]
    assert upload.fates[1].code == "matching"
    assert upload.fates[2].errors == 1
    assert fates(plan(judge)) == ["blocked"] * 3


def test_only_layouts_since_2023_are_matched():
    assert can_be_matched(a_table(a_deal("2023-08")))
    assert not can_be_matched(a_table(a_deal("2021-09")))


def test_more_than_100_updates_or_any_closing_are_to_be_confirmed():
    some = judged(a_table(*[an_existing_deal(number) for number in range(101)]))

    assert plan(some).wants_confirmation
    assert not plan(judged(a_table(*[an_existing_deal(number) for number in range(100)]))).wants_confirmation
    assert plan(judged(a_table(a_closed_deal(1)), closed_here=True)).wants_confirmation


# Reasons


def test_every_reason_is_a_sentence():
    table = a_table(a_deal(), FAULTY, an_existing_deal(1), a_closed_deal(2))

    for answers in (Answers(), Answers(Invalid.INCLUDE)):
        said = [reason(fated) for fated in plan(judged(table), answers).fates.values()]
        assert all(sentence.endswith(".") and "{" not in sentence for sentence in said)
    assert said[1] == "It has no Referral ID and will be created. It goes up with an error."
    assert all(text.endswith(".") for text in REASONS.values())


@pytest.mark.parametrize(("errors", "said"), [(1, "It has an error; "), (2, "It has 2 errors; ")])
def test_one_error_is_one(errors, said):
    assert reason(Fated(Fate.BLOCKED, "errors", errors)).startswith(said)


# Parts


def of(text: str):
    """Deals 0, 1, 2, ... of these engagements; "." is none."""
    return lambda deal: text[deal].replace(".", "")


@pytest.mark.parametrize(
    ("engagements", "parts"),
    [
        ("", ()),
        ("...", ((0, 1, 2),)),
        ("....", ((0, 1, 2, 3),)),
        (".....", ((0, 1, 2, 3), (4,))),
        ("...aa.", ((0, 1, 2), (3, 4, 5))),
        ("aabbcc", ((0, 1, 2, 3), (4, 5))),
        (".a..a", ((0, 2, 3), (1, 4))),
        ("aaaaaa", ((0, 1, 2, 3), (4, 5))),
        ("abcdabcd", ((0, 1, 4, 5), (2, 3, 6, 7))),
    ],
)
def test_parts_keep_the_order_and_engagements_together(engagements, parts):
    assert parted(range(len(engagements)), of(engagements), 4) == parts


@given(st.text("....abcdefgh", max_size=60), st.integers(1, 8))
def test_nothing_is_lost_nothing_is_twice_and_no_engagement_is_torn(engagements, limit):
    parts = parted(range(len(engagements)), of(engagements), limit)

    assert sorted(deal for part in parts for deal in part) == list(range(len(engagements)))
    assert all(0 < len(part) <= limit for part in parts)
    assert all(list(part) == sorted(part) for part in parts)
    for engagement in set(engagements) - {"."}:
        deals = {deal for deal, of in enumerate(engagements) if of == engagement}
        if len(deals) <= limit:
            assert sum(not deals.isdisjoint(part) for part in parts) == 1


def test_a_file_of_2500_deals_goes_up_in_three_parts():
    assert [len(part) for part in parted(range(2_500), lambda deal: "")] == [1_000, 1_000, 500]


def test_a_plan_that_lost_a_deal_does_not_add_up():
    table = a_table(a_deal(), an_existing_deal(1))
    upload = plan(judged(table))

    assert not UploadPlan(upload.fates, ((1,),), (), False).adds_up(table.deals)
    assert not UploadPlan(upload.fates, ((1, 2), (2,)), (), False).adds_up(table.deals)
    assert not upload.adds_up([1, 2, 3])
    assert {fate for fate in Fate if fate.goes_up} == {Fate.CLOSING, Fate.CREATED, Fate.UPDATED}
