"""`fix`: mends what has one safe reading, says each old -> new, and writes a new file in the old one's format."""

from __future__ import annotations

import os
from pathlib import Path

from cosell_desk.cli.arguments import Wishes
from cosell_desk.cli.opening import Judged, counted, read_and_judge
from cosell_desk.cli.output import refuse, say, value, visible
from cosell_desk.core.errors import CosellError
from cosell_desk.core.fixes import Mend, apply_mends
from cosell_desk.core.safe_mends import DateOrder, asks_for_dates, dates_left_alone, safe_mends
from cosell_desk.files.prepare import is_same_file
from cosell_desk.files.shape import NEW_CSV

_TABLES = {".csv": "csv", ".tsv": "csv", ".txt": "csv", ".xlsx": "xlsx", ".xlsm": "xlsm", ".xls": "xls", ".ods": "ods"}
_WRITABLE = ("csv", "xlsx", "xlsm")


def fix(wishes: Wishes) -> int:
    file, out = wishes.file or "", wishes.out
    try:
        if out is not None:
            _check_out(wishes, Path(out))
        judged = read_and_judge(file, wishes)
        if out is not None:
            _check_format(judged, Path(out))
        mends = _in_reading_order(judged, safe_mends(judged.judge, rules=wishes.rule, dates=_order(wishes)))
        for mend in mends:
            say(_line(judged, mend))
        _tell_of_dates(judged, wishes)
        edit = apply_mends(judged.table, mends)
        judged.table.apply(edit)
        judged.judge.recheck(edit)
        if wishes.dry_run or out is None:
            say(f"{_mended(mends)} Nothing was written, as you asked. {_left(judged)}")
            return 0
        _write(judged, Path(out))
    except CosellError as error:
        refuse(file, str(error))
        return 2
    say(f"{_mended(mends)} Written to {visible(out)}. {_left(judged)}")
    return 0


def _write(judged: Judged, out: Path) -> None:
    from cosell_desk.files.write import write

    shape = judged.opened.shape
    if shape.format != NEW_CSV.format:
        from cosell_desk.files.workbooks import parts_that_would_be_lost

        for part in parts_that_would_be_lost(judged.opened.path):
            say(f"Lost in {visible(out.name)}: {part}")
    write(judged.table, shape, out)


def _check_out(wishes: Wishes, out: Path) -> None:
    """Nothing is read before it is clear that OUT may be written."""
    for kept, name in ((wishes.file, "FILE"), (wishes.opened, "ORIGINAL")):
        if kept is not None and os.path.lexists(kept) and is_same_file(out, Path(kept)):
            raise CosellError(f"OUT is {name} itself, and {name} is never touched. Name another file.")
    if os.path.lexists(out) and not wishes.force and not wishes.dry_run:
        raise CosellError(f"“{out}” is already there. Name another file, or overwrite it with --force.")


def _check_format(judged: Judged, out: Path) -> None:
    named, own = _TABLES.get(out.suffix.lower()), judged.opened.shape.format
    if named is not None and named != own and own in _WRITABLE:
        raise CosellError(
            f"The mended file is written in the format of FILE, .{own}, and “{out.name}” would be taken for"
            f" .{named}. Give it the ending .{own}."
        )


def _order(wishes: Wishes) -> DateOrder | None:
    return DateOrder(wishes.dates) if wishes.dates is not None else None


def _in_reading_order(judged: Judged, mends: list[Mend]) -> list[Mend]:
    """Headings first, then deal by deal as the columns stand."""
    table = judged.table
    return sorted(
        mends, key=lambda mend: (-1 if mend.deal is None else table.place(mend.deal), table.position(mend.column))
    )


def _line(judged: Judged, mend: Mend) -> str:
    heading = visible(judged.table.column(mend.column).heading)
    where = "heading" if mend.deal is None else f"row {judged.table.row_number(mend.deal)}, {heading}"
    return f"{where}: {value(mend.old)} -> {value(mend.new)}"


def _tell_of_dates(judged: Judged, wishes: Wishes) -> None:
    if not asks_for_dates(wishes.rule):
        return
    proofs, ambiguous = dates_left_alone(judged.judge)
    if wishes.dates is None and ambiguous:
        left = f", and {proofs:,} with the day first left alone for that reason" if proofs else ""
        say(
            f"{counted(ambiguous, 'date')} could be read both ways{left}. Say how dates are meant here with --dates"
            " day-first or --dates month-first."
        )
    elif wishes.dates == DateOrder.DAY_FIRST.value and not ambiguous:
        say("No date of this file is proven to have the day first, so none was swapped.")


def _mended(mends: list[Mend]) -> str:
    headings = sum([mend.deal is None for mend in mends])
    if not mends:
        return "Nothing to mend safely."
    parts = [counted(len(mends) - headings, "cell")] if len(mends) > headings else []
    parts += [counted(headings, "heading")] if headings else []
    return f"Mended: {' and '.join(parts)}."


def _left(judged: Judged) -> str:
    counts = judged.findings.counts
    if not counts.error:
        return "No errors are left."
    return f"{counted(counts.error, 'error')} left, in {counted(counts.deals_with_errors, 'deal')} (cosell-desk check)."
