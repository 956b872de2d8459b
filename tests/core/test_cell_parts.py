"""The parts of solutions and team members, judged one by one."""

import pytest

from cosell_desk.core.cell_parts import has_parts, holds_separator, part_faults, part_names, parts_of, settled
from cosell_desk.core.columns import COLUMNS, Column

SOLUTION = next(column for column in COLUMNS if column.name == "Solution")
TEAM_MEMBER = next(column for column in COLUMNS if column.name == "Team member")


def codes(column: Column, *texts: str) -> list[str]:
    return [fault.code if fault is not None else "" for fault in part_faults(column, texts)]


def test_every_wrong_part_is_told_at_once() -> None:
    assert codes(SOLUTION, "SOL-1", "Euro coin", "1x", "0") == [
        "",
        "solution-currency",
        "solution-price",
        "solution-quantity",
    ]
    assert codes(TEAM_MEMBER, "Bob", "", "12", "bob") == ["", "team-member-last-name-missing", "", "team-member-email"]


def test_right_parts_have_no_fault_and_a_solution_needs_only_its_id() -> None:
    assert codes(TEAM_MEMBER, "Anna", "Berg", "+46 70 123 45 67", "anna@example.com") == ["", "", "", ""]
    assert codes(SOLUTION, "SOL-1234", "", "", "") == ["", "", "", ""]
    assert codes(SOLUTION, "", "SEK", "1", "1")[0] == "solution-id-missing"


def test_there_are_as_many_parts_as_fields() -> None:
    assert parts_of(SOLUTION, "") == ("", "", "", "")
    assert parts_of(SOLUTION, "SOL-1, SEK") == ("SOL-1", "SEK", "", "")
    assert parts_of(TEAM_MEMBER, "Bob; Partner; 1; b@x.se") == ("Bob", "Partner", "1", "b@x.se")
    assert parts_of(TEAM_MEMBER, "a, b, c, d, e") == ("a", "b", "c", "d, e")


@pytest.mark.parametrize(
    ("at", "typed", "written"), [(1, "sek", "SEK"), (2, "10,5", "10.5"), (2, "12,563", "12,563"), (0, "sol", "sol")]
)
def test_parts_with_one_reading_are_written_as_the_cell_wants_them(at: int, typed: str, written: str) -> None:
    assert settled(SOLUTION, at, typed) == written


def test_only_the_families_that_users_fill_have_parts() -> None:
    assert [column.name for column in COLUMNS if has_parts(column)] == ["Solution", "Team member"]
    assert [len(part_names(column)) for column in (SOLUTION, TEAM_MEMBER)] == [4, 4]
    assert holds_separator("a, b")
    assert not holds_separator("a b")
