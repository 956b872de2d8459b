"""The table of columns walks itself: what it says must hold for every entry."""

import pytest

from cosell_desk.core.columns import COLUMNS, Lock
from cosell_desk.core.conditions import ForNewDeals, When
from cosell_desk.core.faults import Severity
from cosell_desk.core.layouts import LAYOUTS, recognise

BY_NAME = {column.name: column for column in COLUMNS}


def context_of(column):
    return [BY_NAME[name].example for name in column.reads]


@pytest.mark.parametrize("column", COLUMNS, ids=lambda column: column.name)
def test_every_example_is_accepted(column):
    verdict = column.kind.verdict(column.example, *context_of(column))

    assert verdict.faults == ()
    assert verdict.fix is None


@pytest.mark.parametrize("column", COLUMNS, ids=lambda column: column.name)
def test_every_choice_is_accepted(column):
    for choice in column.kind.choices(*context_of(column)):
        faults = column.kind.verdict(choice.text, *context_of(column)).faults
        assert all(fault.severity is not Severity.ERROR for fault in faults) or column.kind.is_legal_statement


@pytest.mark.parametrize("column", COLUMNS, ids=lambda column: column.name)
def test_every_name_that_a_column_reads_is_a_column(column):
    assert set(column.reads) <= BY_NAME.keys()
    match column.required:
        case When(asking, words):
            means = {BY_NAME[asking].kind.meaning(word) for word in words}
            assert means == words
        case ForNewDeals(since):
            assert since in {layout.name for layout in LAYOUTS}
        case _:
            pass


@pytest.mark.parametrize("column", COLUMNS, ids=lambda column: column.name)
def test_every_column_has_help_and_is_recognised_by_its_name(column):
    assert len(column.help) > 30
    found = recognise(f"{column.name} 1" if column.limit else column.name)
    assert found is not None
    assert found.column is column


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
def test_every_column_stands_in_a_layout(layout):
    in_layouts = {column for layout in LAYOUTS for _, column, _ in layout.columns}

    assert in_layouts == set(COLUMNS)


# What the help must tell, column by column, from Microsoft's page.
@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Estimated Close Date", ["UTC", "month/day/year", "local"]),
        ("Customer Name", ["legal name", "Locked once the deal exists"]),
        ("Customer D-U-N-S ID", ["nine-digit", "match"]),
        ("Errors", ["Written by Partner Center", "semicolon"]),
        ("Referral ID", ["creates a new deal", "updates", "duplicate"]),
        ("Partner Referral Substatus", ["14 days", "for good", "New with Accepted"]),
        ("Consent to share Customer/Partner contact", ["legal", "neither created nor updated"]),
        ("Solution", ["ID, currency, price, quantity", "50"]),
        ("Team member", ["first name, last name, mobile", "All four", "50"]),
        ("Microsoft help required?", ["co-sell", "partner-led", "private"]),
        ("Final Matched Customer Account", ["two uploads", "candidates"]),
        ("Microsoft Referral Status", ["ignored at upload"]),
    ],
)
def test_the_help_tells_what_the_page_tells(name, words):
    text = BY_NAME[name].help.replace("\n", " ")

    assert [word for word in words if word not in text] == []


def test_the_locks_are_those_of_the_page():
    locked = {lock: {column.name for column in COLUMNS if column.lock is lock} for lock in Lock}

    assert locked[Lock.CREATED] == {
        *("Customer Name", "Customer Address Line 1", "Customer Address Line 2", "Customer City", "Customer State"),
        *("Customer Postal Code", "Customer Country", "Customer D-U-N-S ID", "MPN ID"),
        "Consent to share Customer/Partner contact",
    }
    assert locked[Lock.SHARED] == {
        *("Customer Contact First Name", "Customer Contact Last Name", "Customer Contact Phone number"),
        *("Customer Contact Email Address", "Notes to Microsoft"),
    }
    assert locked[Lock.ONCE_YES] == {
        *("Microsoft help required?", "What specific help from Microsoft?", "Share with Microsoft sales team"),
    }


def test_an_id_is_text_and_stands_at_the_left():
    ids = [column for column in COLUMNS if column.name.endswith(" ID")]

    assert len(ids) >= 4
    assert [column.name for column in ids if column.kind.aligns_right] == []
