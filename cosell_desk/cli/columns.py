"""`columns`: prints the manual of columns; resources/help/columns.md is made by it."""

from __future__ import annotations

from cosell_desk.cli.arguments import Wishes
from cosell_desk.cli.output import say
from cosell_desk.core.manual import as_markdown, as_text


def columns(wishes: Wishes) -> int:
    say((as_markdown() if wishes.markdown else as_text()).rstrip("\n"))
    return 0
