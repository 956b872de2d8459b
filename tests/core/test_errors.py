from pathlib import Path

import pytest

from cosell_desk.core.errors import NotWritten, Unreadable


@pytest.mark.parametrize("name", ["two\nlines.csv", "turned\u202evsc.xlsx", "nul\x00.csv", "no\u200bthing.csv"])
def test_a_name_out_of_a_file_cannot_break_or_turn_the_sentence(name):
    sentence = str(Unreadable(Path(name), "“{name}” is damaged.", name=name))

    assert sentence.isprintable()
    assert sentence.startswith("“" + name[:2])


def test_an_endless_name_is_cut():
    error = NotWritten(Path("x"), "The part {part} is missing.", part="a" * 40_000)

    assert len(str(error)) < 400
    assert len(error.holes["part"]) <= 300


def test_ordinary_names_stay_as_they_are():
    assert (
        str(Unreadable(Path("å"), "“{name}” is damaged.", name="Säljläge (2).xlsx"))
        == "“Säljläge (2).xlsx” is damaged."
    )
