"""What an upload changes, old -> new."""

from builders import a_closed_deal, a_deal, an_existing_deal
from judging import a_table, judged

from cosell_desk.core.review import review, take_back
from cosell_desk.core.upload import plan


def reviewed(now, before):
    table = a_table(*now)
    judge = judged(table, a_table(*before))
    return table, judge, review(table, judge.original, plan(judge))


def test_every_changed_cell_of_what_is_updated_or_closed_is_listed():
    table, _, found = reviewed(
        [a_deal(), an_existing_deal(1, crm_id="7", notes="x"), a_closed_deal(2), an_existing_deal(3)],
        [an_existing_deal(1, notes="y"), an_existing_deal(2), an_existing_deal(3)],
    )

    crm = a_deal()["CRM ID"]
    assert [(c.deal, table.column(c.column).heading, c.before, c.after) for c in found.changes] == [
        (2, "CRM ID", crm, "7"),
        (2, "Notes", "y", "x"),
        (3, "Partner Referral Status", "Active", "Closed"),
        (3, "Partner Referral Substatus", "Accepted", "Won"),
    ]
    assert (found.same, found.unknown) == ((4,), ())


def test_changed_deals_that_do_not_go_up_are_told():
    faulty = an_existing_deal(1, currency="$")
    _, _, found = reviewed(
        [faulty | {"CRM ID": "7"}, an_existing_deal(2, currency="$"), a_closed_deal(3, crm_id="7")],
        [faulty, an_existing_deal(2, currency="$"), a_closed_deal(3)],
    )

    assert (found.changes, found.left_out) == ((), (1, 3))


def test_deals_that_the_original_does_not_know_are_told():
    assert reviewed([an_existing_deal(9)], [an_existing_deal(1)])[2].unknown == (1,)
    table = a_table(an_existing_deal(1))
    assert review(table, None, plan(judged(table))).unknown == (1,)


def test_what_partner_center_writes_is_no_change_of_ours():
    assert not reviewed([an_existing_deal(1, errors="No")], [an_existing_deal(1)])[2].changes


def test_a_change_can_be_taken_back_and_that_undone():
    table, judge, found = reviewed(
        [an_existing_deal(1, crm_id="7", notes="x"), an_existing_deal(2, notes="z")],
        [an_existing_deal(1), an_existing_deal(2)],
    )
    before = [list(row) for row in table.rows()]

    back = table.apply(take_back(table, found.changes[:1]))

    assert table.text(1, table.named("CRM ID").id) == a_deal()["CRM ID"]
    assert len(review(table, judge.original, plan(judge)).changes) == 2
    table.apply(back)
    assert [list(row) for row in table.rows()] == before
    assert not take_back(judge.table, [])
