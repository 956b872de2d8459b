"""What README.md names is there: files, links, commands, the picture."""

import re
import shlex
import struct
from pathlib import Path

import pytest

from cosell_desk.cli.arguments import parse

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
HOUSE = README[README.index("## The house") :].partition("\n## ")[0]


def named_in_the_house() -> list[str]:
    """The first column of the map; a name without a folder is in that of the one before it."""
    found = []
    for line in HOUSE.splitlines():
        folder = ""
        for name in re.findall(r"`([\w./*-]+)`", line.split("|")[1] if line.startswith("| `") else ""):
            if "/" in name.rstrip("/"):
                folder = name[: name.rstrip("/").rindex("/") + 1]
            found.append(name if "/" in name.rstrip("/") else folder + name)
    return found


@pytest.mark.parametrize("name", named_in_the_house())
def test_a_room_of_the_map_is_there(name: str) -> None:
    places = [place for base in (ROOT, ROOT / "cosell_desk") for place in base.glob(name.rstrip("/") or "-")]
    assert places


@pytest.mark.parametrize("link", sorted(set(re.findall(r"\]\(([^)#:]+)\)", README))))
def test_a_link_leads_to_a_file(link: str) -> None:
    assert (ROOT / link).is_file()


@pytest.mark.parametrize("line", re.findall(r"^    (cosell-desk .*?)(?: {2,}.*)?$", README, re.M))
def test_an_example_of_the_command_line_is_understood(line: str) -> None:
    assert parse(shlex.split(line)[1:])


@pytest.mark.parametrize("command", sorted(set(re.findall(r"(?:python3|py) dev\.py (\w+)", README))))
def test_dev_knows_the_command(command: str) -> None:
    commands = re.search(r"^COMMANDS = \{(.*)\}$", (ROOT / "dev.py").read_text(encoding="utf-8"), re.M)
    assert commands
    assert f'"{command}":' in commands[1]


def test_the_picture_is_a_screen_at_1280_by_720_and_small() -> None:
    picture = (ROOT / "resources" / "help" / "window.png").read_bytes()

    assert struct.unpack(">II", picture[16:24]) == (1280, 720)
    assert len(picture) < 200_000
