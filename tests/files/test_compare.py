from judging import EXISTING, NEW, a_table

from cosell_desk.files.compare import compare

ONE = EXISTING | {"Referral ID": "11111111-ae47-4ac4-b4ea-5b2587d42cee"}
TWO = EXISTING | {"Referral ID": "22222222-ae47-4ac4-b4ea-5b2587d42cee"}
DATE = "Estimated Close Date"


def test_deals_of_one_download_only_are_told():
    found = compare(a_table(ONE), a_table(TWO | {"Deal Name": "Another"}))

    assert (found.only_in_a, found.only_in_b, found.changed, found.same) == ((1,), (1,), (), 0)


def test_a_change_is_told_cell_by_cell():
    found = compare(a_table(ONE, TWO), a_table(TWO, ONE | {"Sales Stage": "60", "Notes": "Called"}))

    (deal,) = found.changed
    assert (deal.in_a, deal.in_b) == (1, 2)
    assert [(c.column.heading, c.before, c.after, c.is_one_day) for c in deal.changes] == [
        ("Sales Stage", "40", "60", False),
        ("Notes", "", "Called", False),
    ]
    assert found.same == 1


def test_another_spelling_is_no_change():
    found = compare(
        a_table(ONE | {DATE: "1/3/2027", "Estimated Deal Value": "12563", "Microsoft help required?": "yes"}),
        a_table(ONE | {DATE: "01/03/2027", "Estimated Deal Value": "12563.0", "Microsoft help required?": "Yes "}),
    )

    assert (found.changed, found.same) == ((), 1)


def test_a_close_date_one_day_off_is_marked():
    found = compare(a_table(ONE | {DATE: "12/31/2026"}), a_table(ONE | {DATE: "1/1/2027"}))

    (deal,) = found.changed
    assert [(change.before, change.after, change.is_one_day) for change in deal.changes] == [
        ("12/31/2026", "1/1/2027", True)
    ]
    assert deal.is_one_day_alone


def test_a_close_date_two_days_off_or_with_another_change_is_not_alone():
    found = compare(
        a_table(ONE | {DATE: "12/31/2026"}, TWO | {DATE: "12/31/2026"}),
        a_table(ONE | {DATE: "01/02/2027"}, TWO | {DATE: "01/01/2027", "Notes": "x"}),
    )

    assert [deal.is_one_day_alone for deal in found.changed] == [False, False]
    assert [change.is_one_day for deal in found.changed for change in deal.changes] == [False, True, False]


def test_columns_of_one_download_only_are_named():
    found = compare(a_table(ONE | {"My own": "x"}), a_table(ONE | {"CLA Number": "y"}))

    assert [column.heading for column in found.columns_only_in_a] == ["My own"]
    assert [column.heading for column in found.columns_only_in_b] == ["CLA Number"]
    assert found.changed == ()


def test_columns_that_nobody_knows_are_compared_by_their_headings():
    found = compare(a_table(NEW | {"My own": "x"}), a_table({"My own": "y"} | NEW))

    assert [(c.column.heading, c.before, c.after) for c in found.changed[0].changes] == [("My own", "x", "y")]
