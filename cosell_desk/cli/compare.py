"""`compare`: two downloads side by side."""

from __future__ import annotations

from pathlib import Path

from cosell_desk.cli.arguments import Wishes
from cosell_desk.cli.opening import counted, name_of, refusal_of
from cosell_desk.cli.output import refuse, say, say_json, value, visible
from cosell_desk.core.deals import DealTable, TableColumn
from cosell_desk.core.errors import CosellError
from cosell_desk.core.faults import DealId
from cosell_desk.files.compare import CellChange, Comparison
from cosell_desk.files.csv_files import gc_paused
from cosell_desk.files.read import read

_ONE_DAY = "one day apart, as time zones show the same day"


def compare(wishes: Wishes) -> int:
    from cosell_desk.files.compare import compare as compared

    names = (wishes.file or "", wishes.other)
    tables: list[DealTable] = []
    for name in names:
        try:
            with gc_paused():
                tables.append(read(Path(name)).table)
        except CosellError as error:
            refuse(name, str(error))
            if wishes.json:
                say_json(refusal_of(name, error))
            return 2
    a, b = tables
    found = compared(a, b)
    if wishes.json:
        say_json(_report(names, a, b, found))
    else:
        _tell(names, a, b, found)
    return 0


def _report(names: tuple[str, str], a: DealTable, b: DealTable, found: Comparison) -> dict[str, object]:
    return {
        "a": names[0],
        "b": names[1],
        "only_in_a": [_deal(a, deal) for deal in found.only_in_a],
        "only_in_b": [_deal(b, deal) for deal in found.only_in_b],
        "changed": [
            {
                "a": _deal(a, each.in_a),
                "b": _deal(b, each.in_b),
                "one_day_only": each.is_one_day_alone,
                "cells": [
                    {
                        "column": change.column.heading,
                        "before": change.before,
                        "after": change.after,
                        "one_day": change.is_one_day,
                    }
                    for change in each.changes
                ],
            }
            for each in found.changed
        ],
        "ambiguous": [
            {
                "by": of.by.value,
                "a": [_deal(a, deal) for deal in of.ours],
                "b": [_deal(b, deal) for deal in of.theirs],
            }
            for of in found.match.ambiguous
        ],
        "same": found.same,
        "columns_only_in_a": _headings(found.columns_only_in_a),
        "columns_only_in_b": _headings(found.columns_only_in_b),
    }


def _deal(table: DealTable, deal: DealId) -> dict[str, object]:
    texts = {name: table.text(deal, column.id) for name in _NAMED_BY if (column := table.named(name)) is not None}
    return {
        "record": table.place(deal) + 1,
        "row": table.row_number(deal),
        "deal_name": texts.get("Deal Name"),
        "referral_id": texts.get("Referral ID"),
    }


_NAMED_BY = ("Deal Name", "Referral ID")


def _headings(columns: tuple[TableColumn, ...]) -> list[str]:
    return [column.heading for column in columns]


def _tell(names: tuple[str, str], a: DealTable, b: DealTable, found: Comparison) -> None:
    for table, deals, here, there in (
        (a, found.only_in_a, names[0], names[1]),
        (b, found.only_in_b, names[1], names[0]),
    ):
        if deals:
            say(f"Only in {visible(here)}, not in {visible(there)} (other rights, filter or tab?):")
            for deal in deals:
                say(f"  {name_of(table, deal)}")
    if found.changed:
        say("Changed:")
        for each in found.changed:
            say(f"  {name_of(b, each.in_b)}")
            for change in each.changes:
                say(f"    {_change(change)}")
    for of in found.match.ambiguous:
        ours = ", ".join([name_of(a, deal) for deal in of.ours])
        theirs = ", ".join([name_of(b, deal) for deal in of.theirs])
        say(f"Cannot be told apart: {ours} of {visible(names[0])}, {theirs} of {visible(names[1])}")
    for heading, where in ((found.columns_only_in_a, names[0]), (found.columns_only_in_b, names[1])):
        if heading:
            say(f"Columns only in {visible(where)}: {', '.join(map(visible, _headings(heading)))}")
    one_day = sum(each.is_one_day_alone for each in found.changed)
    changed = f"{len(found.changed):,} changed"
    if one_day:
        changed += f" ({one_day:,} by one day of the close date alone)"
    ambiguous = sum(len(of.ours) for of in found.match.ambiguous)
    say(
        f"{counted(len(a), 'deal')} and {counted(len(b), 'deal')}: {found.same:,} the same, {changed},"
        f" {len(found.only_in_a):,} only in the first, {len(found.only_in_b):,} only in the second"
        + (f", {ambiguous:,} that cannot be told apart" if ambiguous else "")
    )


def _change(change: CellChange) -> str:
    line = f"{visible(change.column.heading)}: {value(change.before)} -> {value(change.after)}"
    return f"{line} ({_ONE_DAY})" if change.is_one_day else line
