"""Nothing lost, nothing twice: over any table, processed file and answers."""

from builders import a_closed_deal, a_deal, an_existing_deal
from hypothesis import given
from hypothesis import strategies as st
from judging import a_table, judged

from cosell_desk.core.changes import Edit, MarkKey, SetCells, SetMarks
from cosell_desk.core.original import Original
from cosell_desk.core.upload import Answers, Fate, Invalid, plan
from cosell_desk.core.validate import Judge

DEALS = {
    "new": lambda at: a_deal("2023-08", crm_id=f"{at}"),
    "faulty": lambda at: a_deal("2023-08", customer_country="Atlantis"),
    "existing": lambda at: an_existing_deal(at, "2023-08"),
    "closed": lambda at: a_closed_deal(at, "2023-08"),
    "twin": lambda at: an_existing_deal(77, "2023-08"),
    "matched": lambda at: a_deal("2023-08", managed_account_1="MicrosoftID: 11-1FG2G, AccountName: A"),
}
DEAL = st.tuples(
    st.sampled_from(list(DEALS)),
    st.sampled_from(["", "", "Currency is wrong"]),
    st.sampled_from([None, None, "created", "updated", "failed", "undecided", "matched"]),
    st.sampled_from([None, None, "include", "leave-out"]),
    st.booleans(),
)
ANSWERS = st.builds(
    Answers,
    st.sampled_from(Invalid),
    st.booleans(),
    st.booleans(),
    st.booleans(),
    st.booleans(),
    st.booleans(),
)


@given(st.lists(DEAL, min_size=1, max_size=12), ANSWERS, st.booleans(), st.booleans())
def test_nothing_is_lost_and_nothing_is_twice(deals, answers, has_original, closed_here):
    rows = [DEALS[kind](at) | {"Errors": errors} for at, (kind, errors, *_) in enumerate(deals, 1)]
    table = a_table(*rows)
    received = Original.of(table)
    older = Original(received.rows, received.positions, is_older=True) if has_original else None
    judge = Judge(table, today=judged(a_table(a_deal())).today, original=older, closed_here=closed_here)
    notes = table.named("Notes").id
    marks = []
    for deal, (_, _, result, undecided, is_edited) in enumerate(deals, 1):
        marks += [(MarkKey("result", deal), result)] if result else []
        marks += [(MarkKey("undecided", deal), undecided)] if undecided else []
        if is_edited:
            table.apply(Edit((SetCells((notes,), (deal,), (("Edited",),)),)))
    table.apply(Edit((SetMarks(tuple(marks)),)))
    judge.run()

    upload = plan(judge, answers, received=received, results=received)

    assert upload.adds_up(table.deals)
    assert sum(len(upload.of(fate)) for fate in Fate) == len(table)
    placed = [deal for part in upload.parts for deal in part]
    for deal, fated in upload.fates.items():
        _, errors, result, undecided, is_edited = deals[deal - 1]
        has_id = bool(table.text(deal, table.named("Referral ID").id))
        assert (deal in placed) == (fated.fate in (Fate.CREATED, Fate.UPDATED, Fate.CLOSING))
        # Nothing that did not succeed is ever taken for it, and nothing edited since is lost with it.
        if fated.fate is Fate.SUCCEEDED:
            assert has_id
            assert not errors
            assert not is_edited
            assert answers.is_processed or result in ("created", "updated")
        # Nothing that may exist is made again unasked.
        if fated.fate is Fate.CREATED:
            assert not has_id
            may_exist = not errors and (answers.is_processed or result) and result != "matched"
            if may_exist and not answers.includes_undecided and undecided != "include":
                assert table.text(deal, table.named("Managed Account 1").id)
        if fated.errors and fated.fate.goes_up:
            assert answers.invalid is Invalid.INCLUDE
        if fated.fate is Fate.UNCHANGED:
            assert answers.leaves_unchanged
            assert has_original
            assert not is_edited
