"""One input of any bytes, taken through all that the program does with a file: read, judge, show, write back."""

from __future__ import annotations

import datetime
from pathlib import Path

from cosell_desk.core.errors import CosellError
from cosell_desk.core.original import Original
from cosell_desk.core.validate import Judge
from cosell_desk.files.read import read
from cosell_desk.files.write import write

TODAY = datetime.date(2026, 6, 1)


def go_through(path: Path, *, writes: bool) -> str:
    """What came of it: "opened", or the name of the refusal. Anything else that is raised is a finding."""
    try:
        opened = read(path)
    except CosellError as refusal:
        sentence = str(refusal)
        assert sentence.endswith("."), sentence[-200:]
        assert "\n" not in sentence, sentence[:200]
        assert len(sentence) < 1_000, len(sentence)
        return type(refusal).__name__
    table = opened.table
    judge = Judge(table, today=TODAY, original=Original.of(table))
    for problem in judge.run().problems():
        assert problem.fault.code
    for row in table.rows():
        assert len(row) == len(table.columns)
    if writes:
        again = path.with_stem(path.stem + "-again")
        try:
            write(table, opened.shape, again)
        except CosellError as refusal:
            return f"opened, {type(refusal).__name__}"
        assert [list(row) for row in read(again).table.rows()] == [list(row) for row in table.rows()]
    return "opened"
