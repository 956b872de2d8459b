"""Every problem has a sentence that a salesperson understands."""

import re
from pathlib import Path

import pytest
from judging import EXISTING, a_table, judged

import cosell_desk.core
from cosell_desk.core.columns import COLUMNS
from cosell_desk.core.faults import Fault, Severity
from cosell_desk.core.messages import SENTENCES, column_help, reason, required_words, sentence, shortened

CORE = Path(cosell_desk.core.__file__).parent
CODES = {
    code
    for path in CORE.rglob("*.py")
    for code in re.findall(r"""(?:Fault|_fault|_file)\(\s*"[A-Z][0-9]+",\s*"([a-z0-9-]+)",""", path.read_text("utf-8"))
}


def test_the_codes_are_found():
    assert {"missing", "referral-id-twice", "column-missing", "substatus-does-not-fit"} <= CODES


@pytest.mark.parametrize("code", sorted(CODES))
def test_every_code_has_a_sentence(code):
    assert code in SENTENCES


@pytest.mark.parametrize("said", sorted(SENTENCES.values()))
def test_sentences_speak_plainly(said):
    assert said.rstrip().endswith((".", "?"))
    assert not re.search(r"\b(invalid input|index|null|nan|dtype|traceback|regex|exception)\b", said, re.IGNORECASE)


def test_a_sentence_is_filled_with_what_was_found():
    fault = Fault("M2", "missing-when", Severity.ERROR, (("asking", "Microsoft help required?"), ("word", "Yes")))

    assert sentence(fault, heading="Customer Contact First Name", text="") == (
        "Customer Contact First Name is empty. It is needed because Microsoft help required? is Yes; fill it in."
    )


@pytest.mark.parametrize(
    ("code", "of_one", "of_two"),
    [
        ("blank-rows", "1 row is blank. It is no deal", "2 rows are blank. They are no deals"),
        ("short-rows", "1 row has fewer cells", "2 rows have fewer cells"),
        ("banner-lines", "1 line stands above", "2 lines stand above"),
        ("no-duns", "1 new deal has no D-U-N-S number", "2 new deals have no D-U-N-S number"),
    ],
)
def test_one_of_something_is_spoken_of_as_one(code, of_one, of_two):
    said = [
        sentence(Fault("F7", code, Severity.NOTE, (("count", count),)), heading="", text="") for count in ("1", "2")
    ]

    assert said[0].startswith(of_one)
    assert said[1].startswith(of_two)


def test_thousands_stand_apart_as_the_language_of_the_sentence_has_them():
    fault = Fault("F5", "will-be-parted", Severity.NOTE, (("deals", "12001"), ("parts", "13")))

    def spaced(context: str, text: str) -> str:
        return "\u00a0" if context == "Number" else text

    assert sentence(fault, heading="", text="").startswith("12,001 deals to upload: ")
    assert sentence(fault, heading="", text="", translate=spaced).startswith("12\u00a0001 deals to upload: ")


def test_braces_and_line_breaks_in_the_file_do_no_harm():
    fault = Fault("M4", "reason-not-asked", Severity.NOTE)

    assert "“{x} y”" in sentence(fault, heading="Reason", text="{x}\ny")
    assert len(shortened("long " * 100)) == 60


def test_an_existing_deals_softened_problem_says_why_it_blocks_nothing():
    judge = judged(a_table(EXISTING | {"Customer Country": "Atlantis"}))
    (problem,) = judge.findings.problems_of(1)

    said = sentence(problem.fault, heading="Customer Country", text="Atlantis")
    assert "blocks nothing" in said


@pytest.mark.parametrize("column", COLUMNS, ids=lambda column: column.name)
def test_every_column_can_be_explained(column):
    lines = column_help(column).split("\n")

    assert lines[0] == column.help
    assert lines[-1].endswith(column.example)


def test_a_condition_reads_aloud():
    reason = next(column for column in COLUMNS if column.name == "Declined/Lost reason")

    assert required_words(reason.required) == ("Needed when Partner Referral Substatus is Declined, Error or Lost.")


def test_a_lock_asks_to_put_back_only_what_was_changed():
    fault = Fault("L1", "locked-since-created", Severity.ERROR, (("before", "Malmö"),))

    assert sentence(fault, heading="Customer City", text="Lund") == (
        "Customer City is locked since the deal was created. Put “Malmö” back."
    )
    assert reason(fault, heading="Customer City", text="Malmö") == (
        "Customer City is locked since the deal was created."
    )


@pytest.mark.parametrize(
    "code", ["new-deal-substatus", "substatus-does-not-fit", "status-backwards", "expired-by-hand"]
)
def test_a_choice_that_is_offered_grey_says_only_why(code) -> None:
    """Eight of them stand below each other: the heading and what else is possible are on the screen already."""
    holes = (("status", "New"), ("before", "Active"), ("right", "Active, Closed"))
    said = reason(Fault("K12", code, Severity.ERROR, holes), heading="Partner Referral Substatus", text="New")

    assert "Partner Referral Substatus" not in said
    assert len(said) < 70
