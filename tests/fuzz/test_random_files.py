"""Files of any bytes are opened or refused in one plain sentence. A few here; many by `python3 dev.py fuzz`."""

import os
import random

import pytest
from hostile_reading import go_through
from hypothesis import example, given, settings
from hypothesis import strategies as st
from mutations import MAKERS, csv_seeds, xlsx_seeds
from random_edits import undone_sequence

IS_LONG = os.environ.get("HYPOTHESIS_PROFILE") == "fuzz"
COUNTS = {"csv": 20_000 if IS_LONG else 300, "xlsx": 5_000 if IS_LONG else 120}


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_mutated_files_are_opened_or_refused_in_a_sentence(tmp_path, kind):
    seen = set()
    for number in range(COUNTS[kind]):
        path = tmp_path / f"{number}.{kind}"
        path.write_bytes(MAKERS[kind](random.Random(f"{kind} {number}")))
        try:
            seen.add(go_through(path, writes=number % 10 == 0))
        except Exception as error:
            raise AssertionError(f"{kind} {number}") from error
        path.unlink()

    assert {"opened", "Unreadable", "NotADealFile"} <= seen


@pytest.mark.parametrize(("kind", "seeds"), [("csv", csv_seeds), ("xlsx", xlsx_seeds)])
def test_the_files_that_are_mutated_are_sound(tmp_path, kind, seeds):
    for number, content in enumerate(seeds()):
        path = tmp_path / f"{number}.{kind}"
        path.write_bytes(content)

        assert go_through(path, writes=True) == "opened"


# Found by the long run, each mended.
@pytest.mark.parametrize("number", [2_661, 2_686])
def test_names_of_parts_neither_flood_nor_break_the_sentence(tmp_path, number):
    path = tmp_path / "found.xlsx"
    path.write_bytes(MAKERS["xlsx"](random.Random(f"xlsx{number}")))

    go_through(path, writes=False)


LINES = st.text(st.sampled_from(list('abcÅ",;\t\r\n\x00\u202e=1 ')), max_size=200)


@settings(max_examples=5_000 if IS_LONG else 60)
@given(
    head=st.sampled_from(["", "sep=;\n", "Report\n\n", "\ufeff"]), body=LINES, end=st.sampled_from(["\r\n", "\n", "\r"])
)
@example(head="", body='"', end="\n")
@example(head="", body='a,"b""\n"",c', end="\r\n")
def test_any_text_below_the_headings_is_read_and_written_back(tmp_path_factory, head, body, end):
    path = tmp_path_factory.mktemp("text") / "deals.csv"
    headings = "Deal Name,Customer Name,Customer City,Customer Country,Notes"
    path.write_bytes((head + headings + end + body).encode("utf-8"))

    go_through(path, writes=True)


@settings(max_examples=2_000 if IS_LONG else 60)
@given(content=st.binary(max_size=2_000))
def test_any_bytes_are_opened_or_refused_in_a_sentence(tmp_path_factory, content):
    path = tmp_path_factory.mktemp("bytes") / "deals.csv"
    for start in (b"", b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"Deal Name,Customer Name,Notes\r\n"):
        path.write_bytes(start + content)

        go_through(path, writes=False)


@pytest.mark.parametrize("first", range(4))
def test_random_edits_taken_back_leave_the_table_as_opened(first):
    for number in range(2_500 if IS_LONG else 60):
        undone_sequence(first * 10_000 + number)
