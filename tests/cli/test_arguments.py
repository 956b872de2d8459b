"""What can be asked for, and how nonsense is refused."""

import pytest

from cosell_desk import __version__
from cosell_desk.cli import arguments
from cosell_desk.core.columns import FAMILY_LIMIT
from cosell_desk.core.layouts import LAYOUTS
from cosell_desk.core.safe_mends import DateOrder
from cosell_desk.core.upload import Invalid


def test_the_version(run):
    assert run("--version").out == f"cosell-desk {__version__}\n"


@pytest.mark.parametrize("command", arguments.COMMANDS)
def test_every_command_has_help(run, command):
    ran = run(command, "--help")

    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith(f"usage: cosell-desk {command}")


def test_help_names_every_command(run):
    out = run("--help").out

    assert all(f"cosell-desk {command}" in out for command in arguments.COMMANDS)


@pytest.mark.parametrize(
    "nonsense",
    [
        ["check"],
        ["check", "deals.csv", "--jsn"],
        ["check", "deals.csv", "--js"],
        ["fix", "deals.csv", "--out", "o.csv", "--dates", "year-first"],
        ["prepare", "deals.csv"],
        ["prepare", "deals.csv", "--out", "o", "--invalid", "ignore"],
        ["prepare", "deals.csv", "--out", "o", "--undecided", "maybe"],
        ["prepare", "deals.csv", "--out", "o", "--for", "fun"],
        ["compare", "deals.csv"],
        ["template", "t.csv", "--layout", "2019-01"],
        ["template", "t.csv", "--solutions", "0"],
        ["template", "t.csv", "--team-members", "51"],
        ["columns", "now"],
        ["--nonsense"],
        ["chek"],
        ["chek", "deals.csv"],
    ],
)
def test_nonsense_is_refused_with_2(run, nonsense):
    ran = run(*nonsense)

    assert (ran.code, ran.out) == (2, "")
    assert "usage" in ran.err
    assert "Traceback" not in ran.err


def test_words_of_the_command_line_are_those_of_the_core():
    assert arguments.LAYOUTS == tuple(layout.name for layout in LAYOUTS)
    assert arguments.MOST_NUMBERED == FAMILY_LIMIT
    assert arguments.INVALID == tuple(invalid.value for invalid in Invalid)
    assert arguments.DATE_ORDERS == tuple(order.value for order in DateOrder)


def test_without_a_command_the_window_opens(monkeypatch):
    opened = []
    monkeypatch.setattr("cosell_desk.cli._open_window", lambda file: opened.append(file) or 0)
    from cosell_desk.cli import main

    assert main([]) == 0
    assert main(["deals.csv"]) == 0
    assert main(["./check"]) == 0
    assert opened == [None, "deals.csv", "./check"]


def test_a_picture_is_drawn_instead(monkeypatch):
    drawn = []
    monkeypatch.setattr("cosell_desk.cli._draw_picture", lambda *names: drawn.append(names) or 0)
    from cosell_desk.cli import main

    assert main(["--picture", "out.png", "deals.csv"]) == 0
    assert drawn == [("out.png", "deals.csv")]
