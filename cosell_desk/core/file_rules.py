"""Rules F and M6: what is wrong with the file as a whole. Cheap enough to be asked after every edit."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set

from cosell_desk.core.columns import COLUMNS, Lock
from cosell_desk.core.conditions import ForNewDeals, is_mandatory
from cosell_desk.core.deal_kinds import KIND_READS
from cosell_desk.core.deals import DealTable, TableColumn
from cosell_desk.core.faults import Fault, Problem, Severity
from cosell_desk.core.findings import DealKind, Findings
from cosell_desk.core.kinds import is_blank
from cosell_desk.core.layouts import LAYOUTS, layout_named, recognise

UPLOAD_LIMIT = 1000
"""Partner Center takes 1,000 deals a file, else nothing of it."""
DOWNLOAD_LIMIT = 5000
"""A download holds at most 5,000 deals; the rest is silently missing."""
_CREATING_SINCE = layout_named("2023-08")
_NEVER_WAIVED = frozenset({"F2", "F3", "F6"})
_DUNS = "Customer D-U-N-S ID"
_READS = KIND_READS | {_DUNS}
"""Columns whose cells are looked at; beside them those under blank headings."""


def blocks_the_file(problem: Problem) -> bool:
    """Whether nothing of the file can be uploaded, whatever is decided about single deals."""
    return problem.deal is None and problem.fault.rule in _NEVER_WAIVED and problem.fault.severity is Severity.ERROR


class FileRules:
    """Asks these rules of one table, and remembers their answer until something that they read has changed."""

    def __init__(self, table: DealTable) -> None:
        self._table = table
        self._found: tuple[Mapping[DealKind, int], tuple[Problem, ...]] | None = None
        self._of_columns: tuple[tuple[TableColumn, ...], bool, tuple[Problem, ...]] | None = None

    def touch(self, names: Set[str] | None) -> None:
        """Cells of the columns named so have changed; None: anything has."""
        if names is None or not names.isdisjoint(_READS) or any(is_blank(name) for name in names):
            self._found = None

    def problems(self, findings: Findings) -> tuple[Problem, ...]:
        table, of_kind = self._table, findings.of_kind
        if self._found is None or self._found[0] != of_kind:
            new = of_kind[DealKind.NEW]
            self._found = (
                of_kind,
                (
                    *self._problems_of_columns(bool(new)),
                    *_sizes(table, new, of_kind[DealKind.EXISTING], of_kind[DealKind.CLOSED]),
                    *_shape(table),
                    *_unmatched(table, findings, bool(new)),
                ),
            )
        return self._found[1]

    def _problems_of_columns(self, has_new: bool) -> tuple[Problem, ...]:
        table, before = self._table, self._of_columns
        if before is not None and before[0] is table.columns and before[1] is has_new:
            return before[2]
        found = (*_missing_columns(table, has_new), *_headings(table), *_numbers(table))
        reads_cells = any(is_blank(column.heading) for column in table.columns if not column.is_surplus)
        self._of_columns = None if reads_cells else (table.columns, has_new, found)
        return found


def _file(rule: str, code: str, severity: Severity, *suggestions: str, **holes: str) -> Problem:
    return Problem(None, None, Fault(rule, code, severity, tuple(holes.items()), suggestions))


def _missing_columns(table: DealTable, has_new: bool) -> Iterator[Problem]:
    oldest = {column for _, column, _ in LAYOUTS[0].columns}
    for column in COLUMNS:
        number = 1 if column.limit else 0
        name = f"{column.name} {number}" if number else column.name
        match column.required:
            case ForNewDeals(since):
                is_needed = has_new and table.layout >= layout_named(since)
            case condition:
                is_needed = column in oldest and is_mandatory(condition, number)
        if is_needed and table.named(name) is None:
            heading = table.layout.heading(column, number)
            yield _file("F2", "column-missing", Severity.ERROR, heading, value=heading)


def _headings(table: DealTable) -> Iterator[Problem]:
    seen: set[str] = set()
    for column in table.columns:
        if column.is_surplus:
            continue
        if is_blank(column.heading):
            if not all(map(is_blank, table.column_texts(column.id))):
                yield Problem(None, column.id, Fault("F3", "heading-blank", Severity.WARNING))
            continue
        if column.name.strip() in seen:
            yield Problem(None, column.id, Fault("F3", "heading-twice", Severity.ERROR))
        seen.add(column.name.strip())
        if column.column is None:
            yield Problem(None, column.id, Fault("F3", "heading-unknown", Severity.NOTE))
        elif (mended := mended_heading(table, column)) is not None:
            holes = (("right", mended),)
            yield Problem(None, column.id, Fault("F4", "heading-misspelt", Severity.ERROR, holes), mended)


def mended_heading(table: DealTable, column: TableColumn) -> str | None:
    """F4: how the file's layout spells a heading that no layout spells so; None for one that is right or unknown."""
    found = None if column.is_surplus else recognise(column.heading)
    if found is None or found.is_spelled_right:
        return None
    return table.layout.heading(found.column, found.number)


def _numbers(table: DealTable) -> Iterator[Problem]:
    for column in table.columns:
        known = column.column
        if known is not None and known.limit and known.lock is Lock.NONE and column.number > known.limit:
            holes = (("limit", str(known.limit)),)
            yield Problem(None, column.id, Fault("F6", "number-too-high", Severity.ERROR, holes))
    for known in COLUMNS:
        family = table.family(known.name) if known.limit and known.lock is Lock.NONE else ()
        there = {column.number for column in family if column.number <= known.limit}
        missing = [str(number) for number in range(2, max(there, default=0)) if number not in there]
        if missing:
            names = ", ".join([table.layout.heading(known, int(number)) for number in missing])
            yield _file("F6", "number-missing", Severity.WARNING, value=names)


def _sizes(table: DealTable, new: int, existing: int, closed: int) -> Iterator[Problem]:
    if new + existing > UPLOAD_LIMIT:
        parts = -(-(new + existing) // UPLOAD_LIMIT)
        yield _file("F5", "will-be-parted", Severity.NOTE, deals=str(new + existing), parts=str(parts))
    if existing + closed == DOWNLOAD_LIMIT:
        yield _file("F5", "download-cut-off", Severity.NOTE, deals=str(DOWNLOAD_LIMIT))
    elif existing + closed > DOWNLOAD_LIMIT:
        yield _file("F5", "more-than-a-download", Severity.WARNING, deals=str(existing + closed))
    if not table.deals:
        yield _file("F8", "no-deals", Severity.WARNING)
    if table.layout < _CREATING_SINCE:
        severity = Severity.WARNING if new else Severity.NOTE
        code = "old-layout-new-deals" if new else "old-layout"
        yield _file("F9", code, severity, layout=table.layout.name, newer=_CREATING_SINCE.name)


def _shape(table: DealTable) -> Iterator[Problem]:
    facts = table.facts
    if facts.short_rows:
        yield _file("F7", "short-rows", Severity.NOTE, count=str(facts.short_rows))
    if facts.blank_rows:
        yield _file("F7", "blank-rows", Severity.NOTE, count=str(facts.blank_rows))
    if facts.banner_lines:
        yield _file("F10", "banner-lines", Severity.NOTE, count=str(facts.banner_lines))


def _unmatched(table: DealTable, findings: Findings, has_new: bool) -> Iterator[Problem]:
    """M6. One note: Microsoft matches customers better with a D-U-N-S number."""
    if not has_new:
        return
    duns = table.named(_DUNS)
    kinds, new = findings.kinds(table.deals), DealKind.NEW
    if duns is None:
        count = kinds.count(new)
    else:
        texts = zip(kinds, table.column_texts(duns.id), strict=True)
        count = len([1 for kind, text in texts if kind is new and is_blank(text)])
    if count:
        yield _file("M6", "no-duns", Severity.NOTE, count=str(count))
