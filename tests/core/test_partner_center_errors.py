"""What Partner Center wrote into Errors, and where it is shown."""

import pytest
from builders import a_deal, an_existing_deal
from judging import a_table

from cosell_desk.core.changes import Edit, SetCells
from cosell_desk.core.original import Original
from cosell_desk.core.partner_center_errors import PartnerCenterErrors, dismiss, split


def said_of(*deals, **options):
    table = a_table(*deals)
    return table, PartnerCenterErrors(table, Original.of(table), **options)


def places(table, errors):
    return [(table.column(message.column).heading, message.text) for message in errors.all()]


def test_several_reasons_are_parted_by_a_semicolon():
    assert split("Mandatory field Solution 1 missing; Currency is wrong;; ") == [
        "Mandatory field Solution 1 missing", "Currency is wrong"
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("said", "heading"),
    [
        ("Mandatory field Solution 1 missing", "Solution 1"),
        ("Customer Country: not a valid code", "Customer Country"),
        ("The customer country is unknown", "Customer Country"),
        ("Notes to Microsoft is too long", "Notes to Microsoft"),
        ("Notes is too long", "Notes"),
        ("Invalid 'Customer D-U-N-S ID'", "Customer D-U-N-S ID"),
        ("Microsoft help required? must be Yes or No", "Microsoft help required?"),
        ("Declined/Lost/Error reason missing", "Declined/Lost reason"),
        ("The currency of Solution 1 is not known", "Solution 1"),
        ("Team member 1 has no email", "Team member 1"),
        ("Team member 7 has no email", "Errors"),
        ("Errors were found", "Errors"),
        ("Something went wrong", "Errors"),
        ("Recurrency fails", "Errors"),
    ],
)
def test_a_message_stands_at_the_cell_whose_heading_it_holds(said, heading):
    table, errors = said_of(an_existing_deal(1, errors=said))

    assert places(table, errors) == [(heading, said)]


def test_each_message_of_a_deal_has_its_place():
    table, errors = said_of(a_deal(), an_existing_deal(1, errors="Currency is wrong; Solution 1 is missing; Other"))

    assert places(table, errors) == [
        ("Currency", "Currency is wrong"), ("Solution 1", "Solution 1 is missing"), ("Errors", "Other")
    ]  # fmt: skip
    assert [message.text for message in errors.at(2, table.named("Currency").id)] == ["Currency is wrong"]
    assert errors.of(1) == ()


def test_an_edited_cell_answers_its_message():
    table, errors = said_of(an_existing_deal(1, errors="Currency is wrong; Deal Name is too long"))
    back = table.apply(Edit((SetCells((table.named("Currency").id,), (1,), (("EUR",),)),)))

    assert [message.is_answered for message in errors.of(1)] == [True, False]

    table.apply(back)

    assert [message.is_answered for message in errors.of(1)] == [False, False]


def test_a_message_can_be_dismissed_and_that_be_undone():
    table, errors = said_of(an_existing_deal(1, errors="Currency is wrong; Currency is old; Other"))
    first, second, other = errors.of(1)

    back = table.apply(dismiss(table, [first, other]))

    assert [message.is_dismissed for message in errors.of(1)] == [True, False, True]
    assert not dismiss(table, [first])
    table.apply(dismiss(table, [first], again=True))
    assert [message.is_dismissed for message in errors.of(1)] == [False, False, True]
    table.apply(dismiss(table, [second, first]))
    assert [message.is_open for message in errors.of(1)] == [False, False, False]
    table.apply(back)
    assert [message.is_dismissed for message in errors.of(1)][2] is False


def test_without_an_errors_column_nothing_was_said():
    table = a_table(a_deal(), without=("Errors",))

    assert PartnerCenterErrors(table).of(1) == ()
