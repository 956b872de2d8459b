"""The fate of every deal and the parts of an upload."""

import pytest
from builders import a_closed_deal, a_deal, an_existing_deal
from hypothesis import given
from hypothesis import strategies as st
from judging import a_table, judged

from cosell_desk.core.changes import Edit, MarkKey, SetCells, SetMarks
from cosell_desk.core.original import Original
from cosell_desk.core.upload import Answers, Fate, Invalid, UploadPlan, parted, plan
from cosell_desk.core.upload_messages import REASONS, reason

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


def test_without_an_original_nothing_is_unchanged():
    assert fates(plan(judged(a_table(an_existing_deal(1))), Answers(leaves_unchanged=True))) == ["updated"]


# Reasons


def test_every_reason_is_a_sentence():
    table = a_table(a_deal(), FAULTY, an_existing_deal(1), a_closed_deal(2))

    for answers in (Answers(), Answers(Invalid.INCLUDE)):
        said = [reason(fated) for fated in plan(judged(table), answers).fates.values()]
        assert all(sentence.endswith(".") and "{" not in sentence for sentence in said)
    assert said[1] == "It has no Referral ID and will be created. It goes up with errors (1)."
    assert all(text.endswith(".") for text in REASONS.values())


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
