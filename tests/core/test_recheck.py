"""After any edit the recheck knows what judging everything anew would find."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from judging import CLOSED, EXISTING, NEW, TODAY, a_table, found

from cosell_desk.core import pieces
from cosell_desk.core.changes import (
    Edit,
    InsertColumns,
    InsertDeals,
    MarkKey,
    NewColumn,
    NewDeal,
    RemoveColumns,
    RemoveDeals,
    SetCells,
    SetHeadings,
    SetMarks,
)
from cosell_desk.core.deals import TableColumn
from cosell_desk.core.original import Original
from cosell_desk.core.validate import Judge

TEXTS = (
    *("", " ", "x", "Yes", "No", "ja", "New", "Active", "Closed", "Accepted", "Won", "Lost", "Expired", "Error", "9"),
    *("05/06/2026", "30/11/2026", "1/1/2020", "12/31/2026", "SE", "Sverige", "USD", "12 563", "SOL-1", "SOL-2"),
    *("Ann, Lee, 12345, ann@contoso.com", "Ann, Lee, , ann@contoso.com", EXISTING["Referral ID"], "#N/A", "Contoso"),
)
HEADINGS = (
    "Solution 2",
    "Solution 3",
    "Lösning 4",
    "Own",
    "",
    "Confidence",
    "Partner Role",
    "Currency",
    "Team member 2",
)
KEYS = ("Referral ID", "Errors", "Partner Referral Status", "Partner Referral Substatus", "Estimated Close Date")


def a_start():
    second = EXISTING | {"Referral ID": "11111111-ae47-4ac4-b4ea-5b2587d42cee", "Deal Name": "Two"}
    return a_table(NEW | {"Solution 2": ""}, EXISTING, CLOSED, second, NEW | {"Deal Name": "Five"})


def an_edit(draw, table):
    deals, columns = table.deals, [column.id for column in table.columns]
    some_deals = st.lists(st.sampled_from(deals), min_size=1, max_size=3, unique=True) if deals else st.just([])
    kinds = ["cells", "cells", "cells", "keys", "insert", "remove", "most", "column", "drop", "heading", "mark"]
    kind = draw(st.sampled_from(kinds))
    if kind in ("cells", "keys"):
        pool = columns
        if kind == "keys":
            pool = [table.named(name).id for name in KEYS if table.named(name) is not None] or columns
        across = draw(st.lists(st.sampled_from(pool), min_size=1, max_size=2, unique=True))
        down = draw(some_deals)
        texts = tuple(tuple(draw(st.sampled_from(TEXTS)) for _ in across) for _ in down)
        return Edit((SetCells(tuple(across), tuple(down), texts),))
    if kind == "insert":
        like = draw(st.sampled_from([NEW, EXISTING, CLOSED, {}]))
        texts = tuple(like.get(column.name, "") for column in table.columns)
        place = draw(st.integers(0, len(deals)))
        return Edit((InsertDeals((NewDeal(place, table.new_deal_ids(1)[0], texts),)),))
    if kind == "remove" and deals:
        return Edit((RemoveDeals(tuple(draw(some_deals))),))
    if kind == "most" and deals:
        stays = draw(st.sets(st.sampled_from(deals), max_size=(len(deals) - 1) // 2))
        return Edit((RemoveDeals(tuple([deal for deal in deals if deal not in stays])),))
    if kind == "column":
        column = TableColumn.read(table.new_column_ids(1)[0], draw(st.sampled_from(HEADINGS)))
        texts = draw(st.sampled_from([(), tuple(draw(st.sampled_from(TEXTS)) for _ in deals)]))
        return Edit((InsertColumns((NewColumn(draw(st.integers(0, len(columns))), column, texts),)),))
    if kind == "drop" and len(columns) > 1:
        return Edit((RemoveColumns((draw(st.sampled_from(columns)),)),))
    if kind == "heading":
        return Edit((SetHeadings(((draw(st.sampled_from(columns)), draw(st.sampled_from(HEADINGS))),)),))
    if deals:
        deal = draw(st.sampled_from(deals))
        key = draw(st.sampled_from([MarkKey("closed-here", deal), MarkKey("confirmed", deal, columns[-1])]))
        return Edit((SetMarks(((key, draw(st.sampled_from(["yes", None]))),)),))
    return Edit()


def one_or_two_edits(draw, table):
    """As one edit."""
    first = an_edit(draw, table)
    if not draw(st.booleans()):
        return first
    after = table.copy()
    after.apply(first)
    return Edit(first.changes + an_edit(draw, after).changes)


def everything(judge):
    findings = judge.findings
    fixes = {
        (deal, column.id): findings.fix(deal, column.id)
        for deal in judge.table.deals
        for column in judge.table.columns
        if findings.fix(deal, column.id) is not None
    }
    worst = {deal: findings.worst(deal) for deal in judge.table.deals}
    return found(judge), findings.file(), fixes, findings.counts, worst, set(judge.changed.deals)


@pytest.mark.parametrize("has_original", [False, True])
@given(data=st.data())
@settings(max_examples=60, deadline=None)
def test_a_recheck_finds_what_judging_anew_finds(has_original, data):
    table = a_start()
    original = Original.of(table) if has_original else None
    judge = Judge(table, today=TODAY, original=original)
    judge.run()
    ways_back = []
    for _ in range(data.draw(st.integers(1, 6))):
        edit = one_or_two_edits(data.draw, table)
        ways_back.append(table.apply(edit))
        judge.recheck(edit)

        anew = Judge(table, today=TODAY, original=original)
        anew.run()
        assert everything(judge) == everything(anew)
    for way_back in reversed(ways_back):
        table.apply(way_back)
        judge.recheck(way_back)
    anew = Judge(table, today=TODAY, original=original)
    anew.run()
    assert everything(judge) == everything(anew)


def test_a_gap_goes_with_the_empty_column_that_made_it():
    table = a_table(NEW | {"Solution 2": "", "Solution 3": "SOL-9, USD, 1, 1"})
    judge = Judge(table, today=TODAY)
    judge.run()
    gap = (1, "Solution 3", "K22", "warning")
    assert gap in found(judge)

    drop = Edit((RemoveColumns((table.named("Solution 2").id,)),))
    way_back = table.apply(drop)
    judge.recheck(drop)
    assert gap not in found(judge)

    table.apply(way_back)
    judge.recheck(way_back)
    assert gap in found(judge)


def test_a_gap_goes_with_its_column_though_other_deals_become_of_another_kind():
    new = NEW | {"Solution 2": "", "Solution 3": "SOL-9, USD, 1, 1"}
    table = a_table(new, new | {"Deal Name": "Two"})
    judge = Judge(table, today=TODAY)
    judge.run()

    referral, (_, second) = table.named("Referral ID").id, table.deals
    drop = RemoveColumns((table.named("Solution 2").id,))
    edit = Edit((drop, SetCells((referral,), (second,), ((EXISTING["Referral ID"],),))))
    table.apply(edit)
    judge.recheck(edit)

    assert not {rule for _, _, rule, _ in found(judge)} & {"K22"}


def locked(judge):
    table = judge.table
    return {(deal, column.id) for deal in table.deals for column in table.columns if judge.lock(deal, column)}


@given(data=st.data())
@settings(max_examples=60, deadline=None)
def test_an_edit_of_cells_deals_or_marks_locks_nothing_but_deals_of_another_kind(data):
    table = a_start()
    judge = Judge(table, today=TODAY, original=Original.of(table))
    judge.run()
    for _ in range(data.draw(st.integers(1, 4))):
        edit = an_edit(data.draw, table)
        if any(isinstance(change, InsertColumns | RemoveColumns | SetHeadings) for change in edit.changes):
            continue
        before, there = locked(judge), set(table.deals)
        table.apply(edit)
        recheck = judge.recheck(edit)

        otherwise = {deal for deal, _ in before ^ locked(judge)} & there & set(table.deals)
        assert otherwise <= recheck.kinds


def said_by_place(judge):
    places = [None, *[column.id for column in judge.table.columns]]
    return {(deal, place): faults for place in places for deal, faults in judge.findings.column(place).items()}


@given(data=st.data())
@settings(max_examples=100, deadline=None)
def test_every_cell_of_which_something_else_is_said_is_told(data):
    table = a_start()
    judge = Judge(table, today=TODAY, original=Original.of(table))
    judge.run()
    for _ in range(data.draw(st.integers(1, 4))):
        before = said_by_place(judge)
        edit = an_edit(data.draw, table)
        table.apply(edit)
        recheck = judge.recheck(edit)

        after = said_by_place(judge)
        differ = {place for place in before.keys() | after.keys() if before.get(place) != after.get(place)}
        told = {(deal, column) for column, deals in recheck.cells.items() for deal in deals}
        if not recheck.everything:
            assert {(deal, place) for deal, place in differ - told if deal not in recheck.kinds} == set()


@given(data=st.data())
@settings(max_examples=30, deadline=None)
def test_edits_between_the_steps_of_judging_are_not_lost(data):
    table = a_start()
    judge = Judge(table, today=TODAY)
    for step, _ in enumerate(judge.steps()):
        if step % 7 == 3 and step < 200:
            edit = an_edit(data.draw, table)
            table.apply(edit)
            judge.recheck(edit)
    anew = Judge(table, today=TODAY)
    anew.run()

    assert everything(judge) == everything(anew)


def judge_a_part(judge, left):
    change, rest = pieces.part(judge.table, left.pop(0), 1)
    if rest is not None:
        left.insert(0, rest)
    judge.recheck(Edit((change,)))


@given(data=st.data())
@settings(max_examples=60, deadline=None)
def test_a_large_edit_may_be_judged_piece_by_piece_while_others_come(data):
    table = a_start()
    original = Original.of(table)
    judge = Judge(table, today=TODAY, original=original)
    judge.run()
    left = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pieces, "_AT_ONCE", 1)
        patch.setattr(pieces, "_FEWEST", 1)
        for _ in range(data.draw(st.integers(1, 6))):
            edit = one_or_two_edits(data.draw, table)
            table.apply(edit)
            now, later = pieces.parted(table, edit)
            judge.recheck(now)
            left += later
            for change in later:
                if isinstance(change, SetCells):
                    for _ in judge.forget([change]):
                        pass
            for _ in range(data.draw(st.integers(0, len(left)))):
                judge_a_part(judge, left)
        while left:
            judge_a_part(judge, left)
    anew = Judge(table, today=TODAY, original=original)
    anew.run()

    assert everything(judge) == everything(anew)


def test_only_what_takes_long_is_cut_and_a_solution_takes_longer_than_a_word():
    table = a_table(*[NEW | {"Deal Name": f"Deal {at}"} for at in range(2_000)])
    deals = tuple(table.deals)

    def later(*names):
        columns = tuple(table.named(name).id for name in names)
        edit = Edit((SetCells(columns, deals, (("x",) * len(columns),) * len(deals)),))
        now, later = pieces.parted(table, edit)
        assert (now, later) in ((edit, ()), (Edit(), edit.changes))
        return later

    assert not later("Deal Name", "Notes")
    first, rest = pieces.part(table, *later("Solution 1", "Team member 1"), 50 * (8 + 8 + 40))
    assert (*first.deals, *rest.deals) == deals
    assert len(first.deals) == len(first.texts) == 50


def test_no_mend_of_an_old_text_is_offered_while_a_new_one_was_not_judged():
    table = a_table(NEW | {"Estimated Deal Value": "12 563,50"})
    judge = Judge(table, today=TODAY)
    judge.run()
    value = table.named("Estimated Deal Value").id
    (deal,) = table.deals
    assert judge.findings.fix(deal, value) == "12563.50"

    change = SetCells((value,), (deal,), (("900,50",),))
    table.apply(Edit((change,)))
    for _ in judge.forget([change]):
        pass
    assert judge.findings.fix(deal, value) is None
    assert not judge.findings.cell(deal, value)

    judge.recheck(Edit((change,)))
    assert judge.findings.fix(deal, value) == "900.50"


def a_table_of_empty_deals(count):
    table = a_table(*[dict.fromkeys(NEW, "") for _ in range(count)])
    judge = Judge(table, today=TODAY)
    judge.run()
    assert all(judge.findings.has_errors(deal) for deal in table.deals)
    return table, judge


def test_where_nearly_all_cells_wait_to_be_judged_nothing_is_said_of_them_at_once():
    table, judge = a_table_of_empty_deals(10)
    columns, deals = tuple([column.id for column in table.columns]), tuple(table.deals)
    texts = tuple([(NEW[table.column(id).name] if table.column(id).name in NEW else "") for id in columns])
    change = SetCells(columns, deals[1:], (texts,) * 9)
    table.apply(Edit((change,)))

    judge.forget([change])

    assert {deal for deal in deals if judge.findings.worst(deal)} == {deals[0]}
    counts = judge.findings.counts
    assert counts.deals_with_errors == 1
    assert counts.error == judge.findings.errors(deals[0])
    judge.recheck(Edit((change,)))
    anew = Judge(table, today=TODAY)
    anew.run()
    assert everything(judge) == everything(anew)


def test_what_was_judged_since_is_not_forgotten():
    table, judge = a_table_of_empty_deals(10)
    name = table.named("Deal Name").id
    change = SetCells((name,), tuple(table.deals), (("",),) * 10)
    judged = set()
    forgetting = judge.forget([change], judged)
    assert all(judge.findings.cell(deal, name) for deal in table.deals)

    judged.add(table.deals[3])
    for _ in forgetting:
        pass

    assert [deal for deal in table.deals if judge.findings.cell(deal, name)] == [table.deals[3]]


def test_what_waits_to_be_judged_is_not_gone_through_at_once(monkeypatch):
    monkeypatch.setattr(pieces, "_FEWEST", 1)
    table = a_table(*[EXISTING | {"Referral ID": f"{EXISTING['Referral ID'][:-2]}{at:02}"} for at in range(30)])
    judge = Judge(table, today=TODAY, original=Original.of(table))
    judge.run()
    columns, deals = tuple([column.id for column in table.columns]), tuple(table.deals)
    cleared = Edit((SetCells(columns, deals, tuple([("",) * len(columns) for _ in deals])),))
    way_back = table.apply(cleared)
    judge.recheck(cleared)
    table.apply(way_back)
    (change,) = way_back.changes

    for _ in judge.forget([change]):
        pass
    first, _ = pieces.part(table, change, 1)
    found = judge.recheck(Edit((first,)))

    assert {deal for of in found.cells.values() for deal in of} == {deals[0]}
