"""Patterns that every Python we run on reads alike."""

import re
from pathlib import Path

import cosell_desk

_POSSESSIVE_GROUP = re.compile(r"(?<!\\)\)(?:[*+?]|\{[0-9,]+\})\+|\(\?>")


def test_no_group_is_possessive():
    """Python 3.11.0 to 3.11.4, which Debian 12 has, match possessive and atomic groups wrongly."""
    folder = Path(cosell_desk.__file__).parent
    found = [
        f"{path.relative_to(folder)}:{number}"
        for path in sorted(folder.rglob("*.py"))
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if _POSSESSIVE_GROUP.search(line) and re.search(r"r?b?f?[\"']", line)
    ]

    assert found == []
