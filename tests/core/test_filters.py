"""Which deals a filter shows."""

import datetime

import pytest

from cosell_desk.core.changes import Edit, InsertColumns, InsertDeals, NewColumn, NewDeal, SetCells
from cosell_desk.core.deals import DealTable, TableColumn
from cosell_desk.core.faults import Fault, Severity
from cosell_desk.core.filters import (
    ColumnFilter,
    DateWindow,
    Facts,
    Filter,
    Tile,
    filtered,
    tile_counts,
    values_of,
)
from cosell_desk.core.findings import DealKind, Findings
from cosell_desk.core.original import ChangedDeals, Original
from cosell_desk.core.row_texts import RowTexts

TODAY = datetime.date(2027, 5, 20)
NAME, STATUS, DATE, NOTES = 1, 2, 3, 4


@pytest.fixture
def table() -> DealTable:
    return DealTable.of(
        ["Deal Name", "Partner Referral Status", "Estimated Close Date", "Notes"],
        [
            ["UK spring", "Active", "05/31/2027", "call"],
            ["Nordic", "New", "05/19/2027", ""],
            ["Iberia", "Closed", "05/19/2027", " "],
            ["Rhine", "Active", "06/20/2027", "CALL back"],
            ["Alps", "Active", "04/01/2027", "mail"],
            ["Baltic", "Active", "soon", ""],
        ],
    )


@pytest.fixture
def facts(table: DealTable) -> Facts:
    findings = Findings(table, tuple, lambda problem: ())
    kinds = [DealKind.EXISTING, DealKind.NEW, DealKind.CLOSED, DealKind.EXISTING, DealKind.EXISTING, DealKind.NEW]
    for deal, kind in zip(table.deals, kinds, strict=True):
        findings.put_kind(deal, kind)
    error, warning = Fault("M1", "missing", Severity.ERROR), Fault("T1", "blanks-around", Severity.WARNING)
    findings.put(2, NAME, (error, warning))
    findings.put(6, DATE, (error,))
    findings.put(4, NOTES, (warning,))
    return Facts(findings, ChangedDeals(table, Original.of(table)), TODAY)


def without_findings(table: DealTable) -> Facts:
    return Facts(Findings(table, tuple, lambda problem: ()), ChangedDeals(table, None), TODAY)


def shown(table: DealTable, facts: Facts, wanted: Filter) -> list[int]:
    return filtered(table, wanted, facts, RowTexts(table))


@pytest.mark.parametrize(
    ("tile", "deals"),
    [
        (Tile.ALL, [1, 2, 3, 4, 5, 6]),
        (Tile.ERRORS, [2, 6]),
        (Tile.WARNINGS, [2, 4]),
        (Tile.NEW, [2, 6]),
        (Tile.EXISTING, [1, 4, 5]),
        (Tile.CLOSED, [3]),
        (Tile.CHANGED, []),
    ],
)
def test_a_tile_shows_its_deals_and_counts_them(table, facts, tile, deals):
    assert shown(table, facts, Filter(tile)) == deals
    assert tile_counts(table, facts)[tile] == len(deals)


def test_changed_deals_are_those_edited_or_added_since_the_file_was_opened(table, facts):
    new = table.new_deal_ids(1)[0]
    column = table.new_column_ids(1)[0]
    table.apply(
        Edit(
            (
                SetCells((NAME,), (5,), (("Alpes",),)),
                InsertDeals((NewDeal(0, new, ("", "", "", "")),)),
                InsertColumns((NewColumn(0, TableColumn.read(column, "Solution 1")),)),
            )
        )
    )

    assert shown(table, facts, Filter(Tile.CHANGED)) == [new, 5]
    assert tile_counts(table, facts)[Tile.CHANGED] == 2


def test_without_an_original_nothing_is_changed(table, facts):
    assert shown(table, Facts(facts.findings, ChangedDeals(table, None), TODAY), Filter(Tile.CHANGED)) == []


@pytest.mark.parametrize(
    ("condition", "deals"),
    [
        (ColumnFilter(STATUS, values=frozenset({"New", "Closed"})), [2, 3]),
        (ColumnFilter(STATUS, values=frozenset()), []),
        (ColumnFilter(NOTES, contains="call"), [1, 4]),
        (ColumnFilter(NOTES, is_empty=True), [2, 3, 6]),
        (ColumnFilter(NOTES, is_empty=False), [1, 4, 5]),
        (ColumnFilter(NOTES, is_empty=False, contains="A"), [1, 4, 5]),
        (ColumnFilter(NOTES), [1, 2, 3, 4, 5, 6]),
        (ColumnFilter(99, contains="x"), [1, 2, 3, 4, 5, 6]),
    ],
)
def test_a_column_filter_shows_the_deals_whose_cell_fits(table, facts, condition, deals):
    assert shown(table, facts, Filter(columns=(condition,))) == deals


@pytest.mark.parametrize(("text", "deals"), [("CALL", [1, 4]), ("2027", [1, 2, 3, 4, 5]), ("springActive", [])])
def test_a_free_text_shows_deals_with_it_in_any_cell(table, facts, text, deals):
    assert shown(table, facts, Filter(text=text)) == deals


@pytest.mark.parametrize(
    ("window", "deals"),
    [
        (DateWindow.OVERDUE, [2, 5]),
        (DateWindow.THIS_MONTH, [1, 2, 3]),
        (DateWindow.THIS_QUARTER, [1, 2, 3, 4, 5]),
        (DateWindow.NEXT_30_DAYS, [1]),
    ],
)
def test_a_window_of_dates_shows_the_deals_that_close_in_it(table, facts, window, deals):
    assert shown(table, facts, Filter(window=window)) == deals


@pytest.mark.parametrize(
    ("window", "inside", "outside"),
    [
        (DateWindow.OVERDUE, ["05/19/2027", "1/1/2020"], ["05/20/2027", "05/21/2027"]),
        (DateWindow.THIS_MONTH, ["05/01/2027", "05/31/2027"], ["05/20/2026", "04/30/2027", "06/01/2027"]),
        (DateWindow.THIS_QUARTER, ["04/01/2027", "06/30/2027"], ["03/31/2027", "07/01/2027", "05/05/2028"]),
        (DateWindow.NEXT_30_DAYS, ["05/20/2027", "06/19/2027"], ["05/19/2027", "06/20/2027"]),
    ],
)
def test_a_window_has_its_first_and_last_day(window, inside, outside):
    table = DealTable.of(["Estimated Close Date"], [[text] for text in (*inside, *outside)])
    facts = without_findings(table)

    assert [table.text(deal, 1) for deal in shown(table, facts, Filter(window=window))] == inside


def test_a_file_without_close_dates_has_no_deal_in_any_window():
    table = DealTable.of(["Deal Name"], [["UK"]])

    assert shown(table, without_findings(table), Filter(window=DateWindow.OVERDUE)) == []


def test_all_conditions_must_hold(table, facts):
    wanted = Filter(
        Tile.EXISTING, (ColumnFilter(STATUS, values=frozenset({"Active"})),), "call", DateWindow.THIS_QUARTER
    )

    assert shown(table, facts, wanted) == [1, 4]
    assert shown(table, facts, wanted.with_column(ColumnFilter(NAME, contains="rh"))) == [4]


def test_a_column_has_one_condition_and_an_empty_one_takes_it_away():
    wanted = Filter().with_column(ColumnFilter(NAME, contains="a")).with_column(ColumnFilter(NAME, contains="b"))

    assert wanted.of(NAME).contains == "b"
    assert wanted
    assert not wanted.with_column(ColumnFilter(NAME))
    assert not Filter()


def test_a_filter_offers_the_columns_values_with_their_counts(table):
    assert values_of(table, STATUS, table.deals) == [("Active", 4), ("Closed", 1), ("New", 1)]
    assert values_of(table, NOTES, [1, 2, 3]) == [("call", 1), ("", 1), (" ", 1)]
