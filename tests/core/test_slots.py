"""Numbered families: adding and removing columns, moving and replacing values."""

import pytest

from cosell_desk.core.deals import DealTable
from cosell_desk.core.edits import nothing_is_locked
from cosell_desk.core.errors import EditRefused
from cosell_desk.core.slots import (
    add_columns,
    close_gaps,
    deals_with_gaps,
    empty_columns,
    family_state,
    move_value,
    remove_column,
    replace_value,
    values_in_use,
)

BOB = "Bob, Partner, +1 425 555 0101, bob@contoso.com"
ANN = "Ann, Seller, +1 425 555 0102, ann@contoso.com"
CID = "Cid, Tech, +1 425 555 0103, cid@contoso.com"


def a_table(*headings: str, deals: int = 1) -> DealTable:
    return DealTable.of(list(headings), [[""] * len(headings) for _ in range(deals)])


def headings_after_adding(table: DealTable, family: str, count: int = 1) -> list[str]:
    table.apply(add_columns(table, family, count).edit)
    return [column.heading for column in table.columns]


def slots(table: DealTable, family: str = "Team member") -> list[list[str]]:
    return [[table.text(deal, column.id) for column in table.family(family)] for deal in table.deals]


def members(*deals: list[str]) -> DealTable:
    return DealTable.of([f"Team member {number}" for number in range(1, len(deals[0]) + 1)], [*deals])


def test_a_family_says_which_numbers_it_has_which_are_missing_and_what_follows():
    state = family_state(a_table("Solution 1", "Solution 4", "Deal Name", "Solution 2"), "Solution")

    assert state.existing == (1, 2, 4)
    assert state.missing == (3,)
    assert state.following[:2] == (5, 6)
    assert state.following[-1] == 50
    assert state.free[:2] == (3, 5)


def test_a_new_column_stands_right_after_the_last_of_its_family():
    table = a_table("Deal Name", "Solution 1", "Solution 2", "Team member 1", "Region")

    assert headings_after_adding(table, "Solution", 2) == [
        *("Deal Name", "Solution 1", "Solution 2", "Solution 3", "Solution 4", "Team member 1", "Region")
    ]


def test_gaps_are_filled_first_and_stand_in_order():
    table = a_table("Solution 2", "Solution 5", "Team member 1")
    made = add_columns(table, "Solution", 4)
    table.apply(made.edit)

    assert made.numbers == (1, 3, 4, 6)
    assert [column.heading for column in table.columns] == [
        *("Solution 1", "Solution 2", "Solution 3", "Solution 4", "Solution 5", "Solution 6", "Team member 1")
    ]
    assert [table.column(column).heading for column in made.columns] == [
        *("Solution 1", "Solution 3", "Solution 4", "Solution 6")
    ]


def test_the_columns_of_a_scattered_family_keep_their_places():
    table = a_table("Team member 1", "Notes", "Team member 3", "Region")

    assert headings_after_adding(table, "Team member", 2) == [
        *("Team member 1", "Team member 2", "Notes", "Team member 3", "Team member 4", "Region")
    ]


@pytest.mark.parametrize(
    ("headings", "family", "added"),
    [
        (["Team Member 1"], "Team member", "Team Member 2"),
        (["Solution1"], "Solution", "Solution2"),
        (["Lösning 1"], "Solution", "Lösning 2"),
        (["solution 01"], "Solution", "solution 02"),
        (["Solution 9"], "Solution", "Solution 1"),
        ([f"Solution {number}" for number in range(1, 10)], "Solution", "Solution 10"),
        ([f"Solution 0{number}" for number in range(1, 10)], "Solution", "Solution 10"),
        (["Solution 1 *"], "Solution", "Solution 2"),
        (["Microsoft team member 1"], "Microsoft team member", "Microsoft team member 2"),
        (["Moodys Account Match 2"], "DUNS Account", "Moodys Account Match 1"),
        (["Deal Name"], "Team member", "Team member 1"),
        (["Deal Name", "Partner Role"], "DUNS Account", "Moodys Account Match 1"),
    ],
)
def test_the_files_own_spelling_of_the_family_is_kept(headings, family, added):
    table = a_table(*headings)
    made = add_columns(table, family)
    table.apply(made.edit)

    assert table.column(made.columns[0]).heading == added
    assert table.column(made.columns[0]).column.name == family


@pytest.mark.parametrize(
    ("headings", "place"),
    [
        (["Deal Name", "Notes", "Consent to share Customer/Partner contact", "Team member 1", "Region"], 3),
        (["Team member 1", "Deal Name"], 2),
        (["Team member 1"], 0),
        (["Region"], 1),
        (["CLA Number", "Team member 1", "Microsoft MSX ID"], 3),
    ],
)
def test_the_first_of_a_family_goes_where_the_layout_has_it(headings, place):
    table = a_table(*headings)
    table.apply(add_columns(table, "Solution").edit)

    assert table.columns[place].heading == "Solution 1"


def test_a_new_column_never_stands_beyond_the_heading_row():
    table = DealTable.of(["Region"], [["North", "too many"]], surplus=1)
    table.apply(add_columns(table, "Solution").edit)

    assert [column.is_surplus for column in table.columns] == [False, False, True]
    assert list(table.texts(1)) == ["North", "", "too many"]


def test_no_more_than_fifty_are_added_and_the_result_says_how_many():
    table = a_table(*[f"Solution {number}" for number in range(1, 49)])

    assert add_columns(table, "Solution", 5).numbers == (49, 50)


def test_the_fifty_first_is_refused_in_a_sentence():
    table = a_table(*[f"Team member {number}" for number in range(1, 51)])

    with pytest.raises(EditRefused, match=r"^Team member 50 is there already, .* no more than 50\.$"):
        add_columns(table, "Team member")


def test_a_number_above_fifty_leaves_room_only_for_gaps():
    table = a_table("Solution 49", "Solution 60")

    assert add_columns(table, "Solution", 100).numbers == (*range(1, 49), 50)


def test_adding_no_column_is_no_edit():
    assert not add_columns(a_table("Solution 1"), "Solution", 0).edit


def test_an_empty_numbered_column_is_removed_and_comes_back():
    table = a_table("Solution 1", "Solution 2", "Team member 1")
    assert empty_columns(table, "Solution") == (2,)
    back = table.apply(remove_column(table, 2))
    assert [column.heading for column in table.columns] == ["Solution 1", "Team member 1"]
    table.apply(back)
    assert [column.heading for column in table.columns] == ["Solution 1", "Solution 2", "Team member 1"]


def test_a_column_that_holds_something_is_not_removed():
    table = members([BOB, ANN], [BOB, " "])

    with pytest.raises(EditRefused, match="Team member 2 still holds something in 1 deal;"):
        remove_column(table, 2)


def test_the_first_of_a_mandatory_family_is_not_removed():
    with pytest.raises(EditRefused, match="must be in the file"):
        remove_column(a_table("Solution 1", "Solution 2"), 1)


def test_gaps_are_closed_in_order():
    table = members(["", BOB, "", ANN], [CID, "", "", ""], ["", "", "", ""], [CID, " ", BOB, ""])
    assert deals_with_gaps(table, "Team member") == (1, 4)
    made = close_gaps(table, "Team member", table.deals, nothing_is_locked)
    table.apply(made.edit)

    assert slots(table) == [[BOB, ANN, "", ""], [CID, "", "", ""], ["", "", "", ""], [CID, BOB, "", ""]]
    assert made.changed == (1, 4)


def test_gaps_of_a_deal_with_a_locked_cell_are_left_as_they_are():
    table = members(["", BOB], ["", ANN])
    made = close_gaps(table, "Team member", table.deals, lambda deal, column: (deal, column) == (1, 2))
    table.apply(made.edit)

    assert slots(table) == [["", BOB], [ANN, ""]]
    assert (made.changed, made.locked) == ((2,), (1,))


def test_gaps_are_closed_by_number_whatever_the_places_of_the_columns():
    table = DealTable.of(["Team member 2", "Team member 1"], [[BOB, ""]])
    table.apply(close_gaps(table, "Team member", [1], nothing_is_locked).edit)

    assert list(table.texts(1)) == ["", BOB]


@pytest.mark.parametrize(
    ("column", "before", "after"),
    [
        (3, 1, [CID, BOB, ANN, ""]),
        (1, 3, [ANN, CID, BOB, ""]),
        (1, 4, [ANN, CID, BOB, ""]),
        (2, 2, [BOB, ANN, CID, ""]),
    ],
)
def test_a_value_moves_to_another_slot_and_leaves_no_gap(column, before, after):
    table = members([BOB, ANN, CID, ""])
    table.apply(move_value(table, 1, column, before, nothing_is_locked).edit)

    assert slots(table) == [after]


def test_a_team_member_is_replaced_in_every_slot_by_e_mail():
    table = members([BOB, ANN], [ANN, "Robert, P, 123456, BOB@contoso.com"], [CID, ""])
    made = replace_value(table, "Team member", table.deals, BOB, CID, nothing_is_locked)
    table.apply(made.edit)

    assert slots(table) == [[CID, ANN], [ANN, CID], [CID, ""]]
    assert made.changed == (1, 2)


def test_only_the_given_deals_are_touched():
    table = members([BOB, ""], [BOB, ""])
    table.apply(replace_value(table, "Team member", [2], BOB, ANN, nothing_is_locked).edit)

    assert slots(table) == [[BOB, ""], [ANN, ""]]


def test_a_deal_that_has_the_new_member_already_only_loses_the_old_one():
    table = members([BOB, ANN, CID])
    table.apply(replace_value(table, "Team member", [1], BOB, ANN, nothing_is_locked).edit)

    assert slots(table) == [[ANN, CID, ""]]


def test_a_member_is_taken_out_without_leaving_a_gap():
    table = members([BOB, ANN, CID])
    table.apply(replace_value(table, "Team member", [1], ANN, "", nothing_is_locked).edit)

    assert slots(table) == [[BOB, CID, ""]]


def test_the_same_member_is_corrected_everywhere():
    better = "Bob, Partner, +1 425 555 9999, bob@contoso.com"
    table = members([ANN, BOB], [BOB, ""])
    table.apply(replace_value(table, "Team member", table.deals, BOB, better, nothing_is_locked).edit)

    assert slots(table) == [[ANN, better], [better, ""]]


def test_a_locked_deal_keeps_its_member():
    table = members([BOB], [BOB])
    made = replace_value(table, "Team member", table.deals, BOB, ANN, lambda deal, column: deal == 1)
    table.apply(made.edit)

    assert slots(table) == [[BOB], [ANN]]
    assert made.locked == (1,)


def test_a_solution_given_by_its_id_takes_over_price_and_quantity():
    table = DealTable.of(["Solution 1", "Solution 2"], [["SOL-1234-PQRS, USD, 10, 100", "SOL-9, EUR, 5, 1"]])
    table.apply(replace_value(table, "Solution", [1], "sol-1234-pqrs", "SOL-777", nothing_is_locked).edit)

    assert slots(table, "Solution") == [["SOL-777, USD, 10, 100", "SOL-9, EUR, 5, 1"]]


def test_a_solution_parted_by_semicolons_keeps_its_parts():
    table = DealTable.of(["Solution 1"], [["SOL-1; USD; 10,5; 3"]])
    table.apply(replace_value(table, "Solution", [1], "SOL-1", "SOL-777", nothing_is_locked).edit)

    assert slots(table, "Solution") == [["SOL-777; USD; 10,5; 3"]]


def test_a_solution_given_in_full_replaces_all_of_it():
    table = DealTable.of(["Solution 1"], [["SOL-1234-PQRS, USD, 10, 100"]])
    table.apply(replace_value(table, "Solution", [1], "SOL-1234-PQRS", "SOL-777, SEK, 1, 1", nothing_is_locked).edit)

    assert slots(table, "Solution") == [["SOL-777, SEK, 1, 1"]]


def test_a_member_without_an_e_mail_is_known_by_the_whole_text():
    table = members(["Bob, Partner", ANN], ["bob, partner ", ""])
    table.apply(replace_value(table, "Team member", table.deals, "Bob, Partner", CID, nothing_is_locked).edit)

    assert slots(table) == [[CID, ANN], [CID, ""]]


def test_a_member_that_no_deal_has_changes_nothing():
    assert not replace_value(members([BOB]), "Team member", [1], "somebody", ANN, nothing_is_locked)


def test_the_members_already_in_the_file_are_remembered_most_used_first():
    other = "Bob, P., +1 425 555 0101, bob@contoso.com"
    table = members([ANN, BOB], [BOB, ""], [other, ""], [CID, ""])

    assert values_in_use(table, "Team member") == (BOB, ANN, CID)


def test_it_is_counted_where_a_solutions_own_price_gives_way():
    mine, other, bare = "SOL-1, USD, 10, 100", "SOL-1, USD, 20, 1", "SOL-1"
    table = DealTable.of(["Solution 1"], [[mine], [other], [bare], ["SOL-9, USD, 1, 1"]])

    whole = replace_value(table, "Solution", table.deals, mine, "SOL-7, USD, 10, 100", nothing_is_locked)
    assert (whole.changed, whole.repriced) == ((1, 2, 3), (2,))

    by_id = replace_value(table, "Solution", table.deals, mine, "SOL-7", nothing_is_locked)
    assert (by_id.changed, by_id.repriced) == ((1, 2, 3), ())
