"""`template`: writes headings only; as a workbook with dropdowns and help."""

from __future__ import annotations

import os
from pathlib import Path

from cosell_desk.cli.arguments import Wishes
from cosell_desk.cli.output import refuse, say, visible
from cosell_desk.core.errors import CosellError
from cosell_desk.core.layouts import Layout, layout_named
from cosell_desk.files.template import write_template


def template(wishes: Wishes) -> int:
    out = Path(wishes.out or "")
    layout = layout_named(wishes.layout)
    solutions = wishes.solutions or _published(layout, "Solution")
    team_members = wishes.team_members or _published(layout, "Team member")
    try:
        if os.path.lexists(out) and not wishes.force:
            raise CosellError("it is already there. Name another file, or overwrite it with --force.")
        write_template(out, layout, solutions, team_members)
    except CosellError as error:
        refuse(str(out), str(error))
        return 2
    say(f"{visible(str(out))}: an empty template of the layout {layout.name}")
    return 0


def _published(layout: Layout, family: str) -> int:
    """How many columns of the family the published template has."""
    return sum(column.name == family for _, column, _ in layout.columns)
