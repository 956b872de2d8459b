"""Mends: fixes of problems, headings, missing columns, swapped dates."""

import datetime

import pytest

from cosell_desk.core.changes import Edit, RemoveColumns, SetCells
from cosell_desk.core.deals import DealTable
from cosell_desk.core.edits import nothing_is_locked
from cosell_desk.core.faults import Fault, Problem, Severity
from cosell_desk.core.fixes import (
    Mend,
    add_missing_column,
    add_missing_columns,
    all_mends,
    apply_mends,
    mend_headings,
    mends_of,
    swap_dates,
)
from cosell_desk.core.validate import Judge

FAULT = Fault("K1", "country", Severity.ERROR)
OTHER = Fault("T1", "blanks-around", Severity.WARNING)


@pytest.fixture
def table() -> DealTable:
    return DealTable.of(["Deal Name", "Customer Country"], [["UK ", "uk"], ["Nordic", "Sverige"], ["Iberia", "ES"]])


def test_the_preview_shows_every_cell_once_with_old_and_new(table):
    problems = [
        Problem(1, 1, OTHER, "UK"),
        Problem(1, 2, FAULT, "GB"),
        Problem(1, 2, OTHER, "GB"),
        Problem(2, 2, FAULT),
        Problem(3, 2, FAULT, "ES"),
        Problem(3, None, FAULT),
        Problem(None, None, FAULT, "x"),
    ]

    assert mends_of(table, problems) == [Mend(1, 1, "UK ", "UK"), Mend(1, 2, "uk", "GB")]


def test_mends_are_one_edit_with_one_block_for_all_deals_that_are_mended_in_the_same_columns(table):
    mends = [Mend(1, 2, "uk", "GB"), Mend(1, 1, "UK ", "UK"), Mend(2, 2, "Sverige", "SE"), Mend(3, 2, "ES", "FR")]

    assert apply_mends(table, mends) == Edit(
        (SetCells((1, 2), (1,), (("UK", "GB"),)), SetCells((2,), (2, 3), (("SE",), ("FR",))))
    )


def test_mends_that_change_nothing_are_no_edit(table):
    assert not apply_mends(table, [Mend(3, 2, "ES", "ES")])
    assert not apply_mends(table, [])


def test_the_mend_of_a_heading_is_part_of_the_same_edit():
    table = DealTable.of(["DealName", "Customer Country"], [["UK", "uk"]])
    problems = [Problem(None, 1, FAULT, "Deal Name"), Problem(1, 2, FAULT, "GB")]
    back = table.apply(apply_mends(table, mends_of(table, problems)))

    assert table.columns[0].heading == "Deal Name"
    assert table.text(1, 2) == "GB"
    table.apply(back)
    assert table.columns[0].heading == "DealName"


def test_misspelt_and_translated_headings_are_mended_to_the_files_layout():
    table = DealTable.of(
        ["Fel", "deal name", "Customer ZIP Code", "Solution1", "Region", "Marketplace Purchase Intent"], []
    )
    table.apply(mend_headings(table))

    assert [column.heading for column in table.columns] == [
        *("Errors", "Deal Name", "Customer Postal code", "Solution 1", "Region", "Marketplace Purchase Intent")
    ]


def test_right_headings_are_left_alone():
    assert not mend_headings(DealTable.of(["Deal Name *", "Customer Postal code", "Region"], []))


@pytest.mark.parametrize(
    ("headings", "missing", "after"),
    [
        (
            ["Errors", "Referral ID", "Customer Name"],
            "Deal Name",
            ["Errors", "Referral ID", "Deal Name", "Customer Name"],
        ),
        (["Customer Name", "Notes"], "Errors", ["Errors", "Customer Name", "Notes"]),
        (["Region", "Deal Name"], "Customer Name", ["Region", "Deal Name", "Customer Name"]),
        (["Solution2", "Team member 1"], "Solution 1", ["Solution1", "Solution2", "Team member 1"]),
        (["Deal Name", "Team member 1"], "Solution 1", ["Deal Name", "Solution 1", "Team member 1"]),
        (
            ["Deal Name", "Confidence", "Solution 1"],
            "Marketplace Purchase Intent",
            ["Deal Name", "Marketplace Purchase Intent", "Confidence", "Solution 1"],
        ),
    ],
)
def test_a_missing_column_is_added_in_its_layouts_place(headings, missing, after):
    table = DealTable.of(headings, [[""] * len(headings)])
    table.apply(add_missing_column(table, missing))

    assert [column.heading for column in table.columns] == after


def test_a_column_that_is_there_or_unknown_is_not_added():
    table = DealTable.of(["Lösning 1", "Deal Name"], [])

    assert not add_missing_column(table, "Solution 1")
    assert not add_missing_column(table, "Deal Name")
    assert not add_missing_column(table, "Region")


def test_ambiguous_dates_are_swapped_in_one_step():
    table = DealTable.of(
        ["Estimated Close Date"],
        [["03/04/2027"], ["3/4/2027"], ["03/15/2027"], ["05/05/2027"], ["soon"], ["07/08/2027"]],
    )
    made = swap_dates(table, 1, table.deals, lambda deal, column: deal == 6)
    table.apply(made.edit)

    assert table.column_texts(1) == ["04/03/2027", "04/03/2027", "03/15/2027", "05/05/2027", "soon", "07/08/2027"]
    assert (made.written, made.locked) == (2, 1)
    assert not swap_dates(table, 1, [3, 4, 5], nothing_is_locked)


def test_fix_all_mends_what_the_judge_found_and_can_be_limited_to_some_deals():
    table = DealTable.of(
        ["deal name", "Customer Country", "Consent to share Customer/Partner contact"],
        [["UK", "uk", "Ja"], ["Nordic ", "Sverige", " yes "], ["Iberia", "ES", ""]],
    )
    findings = Judge(table, today=datetime.date(2027, 5, 20)).run()

    assert all_mends(table, findings, [2]) == [
        Mend(2, 1, "Nordic ", "Nordic"),
        Mend(2, 2, "Sverige", "SE"),
        Mend(2, 3, " yes ", "Yes"),
    ]
    table.apply(apply_mends(table, all_mends(table, findings)))
    assert table.columns[0].heading == "Deal Name"
    assert [list(row) for row in table.rows()] == [["UK", "GB", "Ja"], ["Nordic", "SE", "Yes"], ["Iberia", "ES", ""]]


def test_columns_that_are_missing_are_added_as_one_edit_under_ids_never_used():
    table = DealTable.of(["Deal Name", "Customer City"], [["Rollout", "Lund"]])
    table.apply(Edit((RemoveColumns((2,)),)))

    edit = add_missing_columns(table, ["Customer City", "Customer Country", "no such heading"])
    way_back = table.apply(edit)

    assert [column.heading for column in table.columns] == ["Deal Name", "Customer City", "Customer Country"]
    assert [column.id for column in table.columns] == [1, 3, 4]
    table.apply(way_back)
    assert [column.heading for column in table.columns] == ["Deal Name"]
