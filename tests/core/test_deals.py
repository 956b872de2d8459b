"""The table and its one door."""

import pytest

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
from cosell_desk.core.deals import DealTable, Draft, TableColumn
from cosell_desk.core.errors import CosellError, EditRefused

HEADINGS = ["Deal Name", "Customer Name", "Solution 1", "Team member 1"]
NAME, CUSTOMER, SOLUTION, MEMBER = 1, 2, 3, 4
UK, NORDIC, IBERIA = 1, 2, 3


@pytest.fixture
def table() -> DealTable:
    return DealTable.of(
        HEADINGS,
        [
            ["UK spring deal", "Contoso", "SOL-1", "Bob"],
            ["Nordic rollout", "Fabrikam", "SOL-2", "Ann"],
            ["Iberia pilot", "Adatum", "", "Cid"],
        ],
        [2, 3, 5],
    )


def everything(table: DealTable) -> object:
    """All that somebody could see of a table."""
    return (
        list(table.deals),
        table.columns,
        [list(row) for row in table.rows()],
        dict(table.marks),
        [table.row_number(deal) for deal in table.deals],
        table.layout.name,
    )


def rows(table: DealTable) -> list[list[str]]:
    return [list(row) for row in table.rows()]


def test_a_table_hands_out_its_cells_by_deal_and_column(table):
    assert table.text(NORDIC, CUSTOMER) == "Fabrikam"
    assert list(table.texts(IBERIA)) == ["Iberia pilot", "Adatum", "", "Cid"]
    assert table.column_texts(SOLUTION) == ["SOL-1", "SOL-2", ""]
    assert [table.row_number(deal) for deal in table.deals] == [2, 3, 5]
    assert len(table) == 3
    assert UK in table
    assert 99 not in table


def test_columns_are_found_by_meaning_and_family(table):
    assert table.named("Solution 1").id == SOLUTION
    assert table.named("Currency") is None
    assert [column.number for column in table.family("Team member")] == [1]
    assert table.family("DUNS Account") == ()


def test_a_family_is_in_the_order_of_its_numbers_and_has_each_once():
    table = DealTable.of(["Solution 3", "Solution1", "Solution 2", "Solution 3"], [["c", "a", "b", "again"]])

    assert [column.id for column in table.family("Solution")] == [2, 3, 1]


def test_setting_cells_changes_those_and_no_others(table):
    table.apply(Edit((SetCells((MEMBER, NAME), (IBERIA, UK), (("Dan", "Iberia"), ("Eve", "UK"))),)))

    assert rows(table) == [
        ["UK", "Contoso", "SOL-1", "Eve"],
        ["Nordic rollout", "Fabrikam", "SOL-2", "Ann"],
        ["Iberia", "Adatum", "", "Dan"],
    ]


def test_inserted_deals_stand_where_they_say(table):
    a, b = table.new_deal_ids(2)
    table.apply(Edit((InsertDeals((NewDeal(0, a, ("first", "", "", "")), NewDeal(4, b, ("last", "", "", "")))),)))

    assert table.deals == [a, UK, NORDIC, IBERIA, b]
    assert table.place(b) == 4
    assert table.row_number(a) is None


def test_removed_deals_come_back_to_their_places_with_ids_and_row_numbers(table):
    before = everything(table)
    back = table.apply(Edit((RemoveDeals((IBERIA, UK)),)))

    assert table.deals == [NORDIC]
    table.apply(back)
    assert everything(table) == before


def test_an_id_is_never_used_again(table):
    new = table.new_deal_ids(1)[0]
    back = table.apply(Edit((InsertDeals((NewDeal(3, new, ("", "", "", "")),)),)))
    table.apply(back)
    column = table.new_column_ids(1)[0]
    back = table.apply(Edit((InsertColumns((NewColumn(0, TableColumn.read(column, "Region")),)),)))
    table.apply(back)

    assert table.new_deal_ids(1)[0] > new
    assert table.new_column_ids(1)[0] > column


def test_an_inserted_column_stands_where_it_says_and_is_known_by_its_heading(table):
    first, second = table.new_column_ids(2)
    table.apply(
        Edit(
            (
                InsertColumns(
                    (
                        NewColumn(0, TableColumn.read(first, "Region"), ("UK", "North", "South")),
                        NewColumn(4, TableColumn.read(second, "Solution 2")),
                    )
                ),
            )
        )
    )

    assert [column.heading for column in table.columns] == [
        *("Region", "Deal Name", "Customer Name", "Solution 1", "Solution 2", "Team member 1")
    ]
    assert rows(table)[1] == ["North", "Nordic rollout", "Fabrikam", "SOL-2", "", "Ann"]
    assert table.text(UK, MEMBER) == "Bob"
    assert [column.id for column in table.family("Solution")] == [SOLUTION, second]


def test_removed_columns_come_back_with_their_texts(table):
    before = everything(table)
    back = table.apply(Edit((RemoveColumns((MEMBER, NAME)),)))

    assert rows(table) == [["Contoso", "SOL-1"], ["Fabrikam", "SOL-2"], ["Adatum", ""]]
    assert not table.has_column(NAME)
    table.apply(back)
    assert everything(table) == before


def test_a_new_heading_changes_what_the_column_means(table):
    before = everything(table)
    back = table.apply(Edit((SetHeadings(((MEMBER, "Lösning 2"), (NAME, "Region"))),)))

    assert [column.id for column in table.family("Solution")] == [SOLUTION, MEMBER]
    assert table.named("Deal Name") is None
    table.apply(back)
    assert everything(table) == before


def test_the_layout_follows_the_columns(table):
    assert table.layout.name == "2021-02"
    new = table.new_column_ids(1)[0]
    back = table.apply(Edit((InsertColumns((NewColumn(4, TableColumn.read(new, "Partner Role")),)),)))

    assert table.layout.name == "2026"
    table.apply(back)
    assert table.layout.name == "2021-02"


def test_marks_are_put_changed_and_taken_away(table):
    closed, date = MarkKey("closed-here", UK), MarkKey("confirmed", NORDIC, NAME)
    table.apply(Edit((SetMarks(((closed, "yes"), (date, "03/04/2027"))),)))
    before = everything(table)
    back = table.apply(Edit((SetMarks(((closed, None), (date, "04/03/2027"), (date, "05/03/2027"))),)))

    assert table.mark("closed-here", UK) is None
    assert table.mark("confirmed", NORDIC, NAME) == "05/03/2027"
    table.apply(back)
    assert everything(table) == before


def test_marks_of_a_deal_outlive_its_removal_and_return(table):
    table.apply(Edit((SetMarks(((MarkKey("closed-here", UK), "yes"),)),)))
    back = table.apply(Edit((RemoveDeals((UK,)),)))
    table.apply(back)

    assert table.mark("closed-here", UK) == "yes"


def test_a_surplus_column_stays_one_when_a_heading_given_to_it_is_taken_back():
    table = DealTable.of(["Deal Name"], [["UK", "too many"]], surplus=1)
    before = everything(table)
    back = table.apply(Edit((SetHeadings(((2, "Notes"),)),)))

    assert not table.columns[1].is_surplus
    table.apply(back)
    assert everything(table) == before
    assert table.columns[1].is_surplus


def test_a_removed_surplus_column_comes_back_as_one():
    table = DealTable.of(["Deal Name"], [["UK", "too many"]], surplus=1)
    before = everything(table)
    table.apply(table.apply(Edit((RemoveColumns((2,)),))))

    assert everything(table) == before


MANY_CHANGES = Edit(
    (
        SetCells((NAME,), (UK,), (("UK autumn",),)),
        InsertDeals((NewDeal(1, 4, ("New", "", "", "")),)),
        SetCells((CUSTOMER,), (4,), (("Wingtip",),)),
        InsertColumns((NewColumn(3, TableColumn.read(5, "Solution 2"), ("a", "b", "c", "d")),)),
        RemoveDeals((NORDIC,)),
        SetHeadings(((NAME, "DealName"),)),
        RemoveColumns((SOLUTION,)),
        SetMarks(((MarkKey("closed-here", UK), "yes"),)),
    )
)


def test_an_edit_of_many_changes_is_taken_back_as_a_whole(table):
    before = everything(table)
    back = table.apply(MANY_CHANGES)
    after = everything(table)
    again = table.apply(back)

    assert everything(table) == before
    table.apply(again)
    assert everything(table) == after


@pytest.mark.parametrize(
    "change",
    [
        SetCells((99,), (UK,), (("x",),)),
        SetCells((NAME,), (99,), (("x",),)),
        SetCells((NAME,), (UK, NORDIC), (("x",),)),
        SetCells((NAME,), (UK,), (("x", "y"),)),
        SetCells((NAME, NAME), (UK,), (("x", "y"),)),
        SetCells((NAME,), (UK, UK), (("x",), ("y",))),
        InsertDeals((NewDeal(0, UK, ("", "", "", "")),)),
        InsertDeals((NewDeal(0, 9, ("", "")),)),
        InsertDeals((NewDeal(5, 9, ("", "", "", "")),)),
        InsertDeals((NewDeal(-1, 9, ("", "", "", "")),)),
        InsertDeals((NewDeal(2, 8, ("", "", "", "")), NewDeal(1, 9, ("", "", "", "")))),
        RemoveDeals((99,)),
        RemoveDeals((UK, UK)),
        InsertColumns((NewColumn(0, TableColumn.read(NAME, "Region")),)),
        InsertColumns((NewColumn(9, TableColumn.read(9, "Region")),)),
        InsertColumns((NewColumn(0, TableColumn.read(9, "Region"), ("x",)),)),
        RemoveColumns((99,)),
        RemoveColumns((NAME, NAME)),
        SetHeadings(((99, "Region"),)),
        SetHeadings(((NAME, "Region"), (NAME, "Land"))),
    ],
)
def test_an_edit_that_does_not_fit_leaves_the_table_as_it_was(table, change):
    before = everything(table)
    revision = table.revision
    fits = SetCells((CUSTOMER,), (NORDIC,), (("Northwind",),))

    with pytest.raises(EditRefused) as refused:
        table.apply(Edit((fits, InsertDeals((NewDeal(0, 7, ("", "", "", "")),)), change)))

    assert everything(table) == before
    assert table.revision == revision
    assert isinstance(refused.value, CosellError)
    assert "nothing was changed" in str(refused.value)


def test_every_applied_edit_is_a_revision(table):
    table.apply(table.apply(Edit((SetCells((NAME,), (UK,), (("x",),)),))))

    assert table.revision == 2


def test_a_draft_changes_nothing_until_it_is_taken(table):
    before = [list(row) for row in table.rows()]
    changes = (
        SetCells((NAME,), (UK,), (("Other",),)),
        RemoveDeals((NORDIC,)),
        InsertColumns((NewColumn(0, TableColumn.read(9, "Notes"), ("a", "b")),)),
        SetMarks(((MarkKey("closed-here", UK), "yes"),)),
        InsertDeals((NewDeal(0, 7, ("n", "New", "", "", "")),)),
    )
    draft = Draft(table, Edit(changes))
    for share in draft.steps():
        assert 0 <= share <= 1
        assert [list(row) for row in table.rows()] == before
        assert (table.deals, len(table.columns), dict(table.marks)) == ([UK, NORDIC, IBERIA], 4, {})

    way_back = table.take(draft)
    assert [list(row)[:2] for row in table.rows()] == [["n", "New"], ["a", "Other"], ["b", before[2][0]]]
    table.apply(way_back)
    assert [list(row) for row in table.rows()] == before


def test_a_draft_of_a_table_that_was_changed_meanwhile_is_refused(table):
    draft = Draft(table, Edit((SetCells((NAME,), (UK,), (("Other",),)),)))
    for _ in draft.steps():
        pass
    assert draft.is_current
    table.apply(Edit((SetCells((NAME,), (UK,), (("Mine",),)),)))

    assert not draft.is_current
    with pytest.raises(EditRefused):
        table.take(draft)
    assert table.text(UK, NAME) == "Mine"


def test_the_states_of_a_table_do_not_follow_what_is_edited_later(table):
    state = table.state()
    rows = {deal: list(row) for deal, row in state.rows.items()}
    table.apply(Edit((SetCells((NAME, SOLUTION), (UK, IBERIA), (("1", "2"), ("3", "4"))),)))
    table.apply(Edit((RemoveColumns((CUSTOMER,)), InsertColumns((NewColumn(1, TableColumn.read(9, "Notes")),)))))

    assert state.rows == rows
    assert DealTable.restored(state).texts(UK) == rows[UK]


def test_a_copy_has_the_same_ids_and_does_not_follow(table):
    table.apply(Edit((SetMarks(((MarkKey("closed-here", UK), "yes"),)),)))
    twin = table.copy()
    before = everything(twin)
    assert everything(table) == before
    table.apply(MANY_CHANGES)

    assert everything(twin) == before
    assert twin.new_deal_ids(1) == (4,)


def test_a_copy_of_a_surplus_column_can_be_named_and_unnamed():
    table = DealTable.of(["Deal Name"], [["UK", "too many"]], surplus=1)
    table.apply(Edit((SetHeadings(((2, "Notes"),)),)))
    twin = table.copy()
    twin.apply(Edit((SetHeadings(((2, ""),)),)))

    assert twin.columns[1].is_surplus


def test_an_edit_of_nothing_is_false():
    assert not Edit()
    assert Edit((RemoveDeals((1,)),))
