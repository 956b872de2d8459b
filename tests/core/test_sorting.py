"""The order of deals by a column."""

import pytest

from cosell_desk.core.deals import DealTable
from cosell_desk.core.sorting import sorted_deals, sorted_texts


def by(heading: str, *texts: str, **options: bool) -> list[str]:
    table = DealTable.of([heading], [[text] for text in texts])
    return [table.text(deal, 1) for deal in sorted_deals(table, table.deals, 1, **options)]


def test_texts_sort_as_people_do():
    texts = ("b", "Deal 10", "a", "deal 2", "", "B2", "Ä", " c", "10", "9")

    assert by("Deal Name", *texts) == ["9", "10", "a", "b", "B2", " c", "deal 2", "Deal 10", "Ä", ""]


def test_accents_do_not_part_what_belongs_together_and_nordic_letters_come_last():
    texts = ("Örebro", "Zürich", "Éclair", "Åre", "Zug", "Eberswalde", "Ørsta", "A\u030ane", "Ålesund", "Äpple")

    assert by("Customer City", *texts) == [
        "Eberswalde",
        "Éclair",
        "Zug",
        "Zürich",
        "Ålesund",
        "A\u030ane",
        "Åre",
        "Äpple",
        "Örebro",
        "Ørsta",
    ]


def test_descending_keeps_empty_cells_last():
    assert by("Deal Name", "", "a", "c", " ", "b", is_descending=True) == ["c", "b", "a", "", " "]


def test_amounts_sort_as_numbers_then_what_is_none_then_empty():
    texts = ("9", "", "100", "12.5", "much", "12 563", "1e5", "0")

    assert by("Estimated Deal Value", *texts) == ["0", "9", "12.5", "100", "12 563", "1e5", "much", ""]
    assert by("Estimated Deal Value", *texts, is_descending=True) == [
        "12 563",
        "100",
        "12.5",
        "9",
        "0",
        "1e5",
        "much",
        "",
    ]


def test_dates_sort_as_days():
    texts = ("12/31/2026", "01/02/2027", "2/1/2027", "", "soon", "2026-06-01")

    assert by("Estimated Close Date", *texts) == ["2026-06-01", "12/31/2026", "01/02/2027", "2/1/2027", "soon", ""]


def test_codes_sort_as_numbers():
    assert by("Sales Stage", "100", "20", "40") == ["20", "40", "100"]


def test_deals_alike_keep_their_order_in_both_directions():
    table = DealTable.of(["Notes"], [["a"], ["b"], ["A"], ["B"], ["a"]])

    assert sorted_deals(table, [5, 4, 3, 2, 1], 1) == [5, 3, 1, 4, 2]
    assert sorted_deals(table, [5, 4, 3, 2, 1], 1, is_descending=True) == [4, 2, 5, 3, 1]


def test_sorting_by_one_column_and_then_another_keeps_the_first_within_the_second():
    table = DealTable.of(["Deal Name", "Currency"], [["b", "SEK"], ["a", "USD"], ["a", "SEK"]])
    by_name = sorted_deals(table, table.deals, 1)

    assert sorted_deals(table, by_name, 2) == [3, 1, 2]


def test_an_unknown_column_sorts_as_text():
    assert by("Region", "North 10", "North 9") == ["North 9", "North 10"]


def test_a_column_that_is_gone_sorts_nothing():
    assert sorted_deals(DealTable.of(["Notes"], [["b"], ["a"]]), [1, 2], 99) == [1, 2]


@pytest.mark.parametrize("heading", ["Estimated Deal Value", "Deal Name", "Sales Stage", "Estimated Close Date"])
def test_absurd_numbers_sort_too(heading):
    assert len(by(heading, "9" * 5000, "1" * 400, "٣", "²", "1/1/99999")) == 5


def test_the_values_of_a_filter_are_in_the_order_of_their_kind():
    column = DealTable.of(["Estimated Deal Value"], []).columns[0]

    assert sorted_texts(column, ["", "100", "much", "9"]) == ["9", "100", "much", ""]
