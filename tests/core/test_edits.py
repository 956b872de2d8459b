"""Writing, clearing and committing cells."""

import pytest

from cosell_desk.core.changes import Edit, SetCells
from cosell_desk.core.deals import DealTable
from cosell_desk.core.edits import Rectangle, clear, committed, nothing_is_locked, set_cell, write

NAME, CUSTOMER, NOTES = 1, 2, 3


@pytest.fixture
def table() -> DealTable:
    return DealTable.of(
        ["Deal Name", "Customer Name", "Notes"],
        [["UK", "Contoso", ""], ["Nordic", "Fabrikam", "call"], ["Iberia", "Adatum", ""]],
    )


def rows(table: DealTable) -> list[list[str]]:
    return [list(row) for row in table.rows()]


def second_customer_is_locked(deal: int, column: int) -> bool:
    return (deal, column) == (2, CUSTOMER)


def test_one_text_goes_into_every_selected_cell(table):
    made = write(table, [Rectangle((1, 3), (CUSTOMER, NOTES)), Rectangle((2,), (NAME,))], "x", nothing_is_locked)
    before = rows(table)
    assert before[0] == ["UK", "Contoso", ""]
    table.apply(made.edit)

    assert rows(table) == [["UK", "x", "x"], ["x", "Fabrikam", "call"], ["Iberia", "x", "x"]]
    assert (made.written, made.locked) == (5, 0)


def test_a_cell_selected_twice_is_written_once(table):
    made = write(table, [Rectangle((1, 2), (NAME,)), Rectangle((2, 3), (NAME,))], "x", nothing_is_locked)

    assert made.written == 3
    assert made.edit == Edit((SetCells((NAME,), (1, 2, 3), (("x",), ("x",), ("x",))),))


def test_locked_cells_are_left_alone_and_counted(table):
    made = clear(table, [Rectangle((1, 2, 3), (CUSTOMER, NOTES))], second_customer_is_locked)
    table.apply(made.edit)

    assert rows(table) == [["UK", "", ""], ["Nordic", "Fabrikam", ""], ["Iberia", "", ""]]
    assert (made.written, made.locked) == (3, 1)


def test_a_locked_cell_that_would_not_change_is_not_counted(table):
    assert write(table, [Rectangle((2,), (CUSTOMER,))], "Fabrikam", second_customer_is_locked).locked == 0


def test_writing_what_is_there_already_is_no_edit(table):
    assert not clear(table, [Rectangle((1, 3), (NOTES,))], nothing_is_locked)
    assert not set_cell(table, 1, NAME, "UK")
    assert not write(table, [], "x", nothing_is_locked)


def test_what_was_typed_and_its_safe_reading_are_two_steps():
    table = DealTable.of(["Microsoft help required?"], [["No"]])
    made = committed(table, 1, 1, " ja ")
    first = table.apply(made.typed)
    assert table.text(1, 1) == " ja "
    second = table.apply(made.converted)
    assert table.text(1, 1) == "Yes"
    table.apply(second)
    assert table.text(1, 1) == " ja "
    table.apply(first)
    assert table.text(1, 1) == "No"


@pytest.mark.parametrize(
    ("heading", "typed", "stored"),
    [
        ("Estimated Close Date", "31.12.2026", "12/31/2026"),
        ("Estimated Deal Value", "12 563,50", "12563.50"),
        ("Customer Country", "Sverige", "SE"),
        ("Sales Stage", "40%", "40"),
        ("Partner Referral Status", "aktiv", "Active"),
    ],
)
def test_an_entry_in_ones_own_way_is_converted(heading, typed, stored):
    table = DealTable.of([heading], [[""]])
    made = committed(table, 1, 1, typed)

    assert made.typed == Edit((SetCells((1,), (1,), ((typed,),)),))
    assert made.converted == Edit((SetCells((1,), (1,), ((stored,),)),))


@pytest.mark.parametrize(
    ("heading", "typed"),
    [
        ("Estimated Close Date", "03.04.2027"),
        ("Estimated Deal Value", "12,563"),
        ("Currency", "kr"),
        ("Deal Name", "Ja"),
        ("Region", " Ja "),
        ("Customer Country", "SE"),
    ],
)
def test_what_has_two_readings_or_is_right_stays_as_typed(heading, typed):
    table = DealTable.of([heading], [[""]])

    assert committed(table, 1, 1, typed).converted is None


@pytest.mark.parametrize("typed", ["yes", " Yes ", "ja", "Ja", "TRUE", "1", "no"])
def test_consent_is_never_converted(typed):
    table = DealTable.of(["Consent to share Customer/Partner contact"], [[""]])

    assert committed(table, 1, 1, typed).converted is None


def test_an_editor_that_changed_nothing_converts_nothing():
    table = DealTable.of(["Microsoft help required?"], [["ja"]])
    made = committed(table, 1, 1, "ja")

    assert not made.typed
    assert made.converted is None


def test_a_conversion_knows_the_cells_that_the_column_reads():
    table = DealTable.of(["Partner Referral Substatus", "Declined/Lost reason"], [["Lost", ""]])

    assert committed(table, 1, 2, "2 - Customer did not respond").converted == Edit((SetCells((2,), (1,), (("2",),)),))
