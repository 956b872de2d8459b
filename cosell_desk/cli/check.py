"""`check`: says what Partner Center would refuse, for people in groups that can be counted, for scripts as JSON."""

from __future__ import annotations

from cosell_desk.cli.arguments import Wishes
from cosell_desk.cli.opening import Judged, counted, read_and_judge, refusal_of, rows_of
from cosell_desk.cli.output import refuse, say, say_json, value, visible
from cosell_desk.core.deals import DealTable
from cosell_desk.core.errors import CosellError
from cosell_desk.core.faults import Problem, Severity
from cosell_desk.core.findings import DealKind, Group
from cosell_desk.core.messages import sentence
from cosell_desk.files.shape import FileShape

_CLOSED = "closed-deal"
_DELIMITERS = {",": "comma", ";": "semicolon", "\t": "tab", "|": "bar"}
_READ_AS = {
    "date-to-text": "dates as MM/DD/YYYY",
    "time-to-text": "times as text",
    "whole-number": "whole numbers without decimals",
    "number-to-text": "numbers as plain digits",
    "number-as-shown": "numbers as Excel shows them",
    "boolean-to-yes-no": "true and false as Yes and No",
    "formula-value": "formulas as the values last shown",
    "formula-without-value": "formulas without a value as empty",
    "hidden-rows": "hidden rows as deals like the others",
}


def check(wishes: Wishes) -> int:
    worst = 0
    reports: list[dict[str, object]] = []
    for at, file in enumerate(wishes.files):
        try:
            if wishes.opened is not None and len(wishes.files) > 1:
                raise CosellError("--opened goes with one FILE, because an original belongs to one file.")
            judged = read_and_judge(file, wishes)
        except CosellError as error:
            worst = 2
            refuse(file, str(error))
            reports.append(refusal_of(file, error))
            continue
        worst = max(worst, 1 if judged.findings.counts.error else 0)
        if wishes.json:
            reports.append(report(judged))
        else:
            if at:
                say()
            _tell(judged)
    if wishes.json:
        say_json(reports if len(wishes.files) > 1 else reports[0])
    return worst


# For scripts


def report(judged: Judged) -> dict[str, object]:
    """Everything that was found, as JSON will hold it."""
    shape, counts = judged.opened.shape, judged.findings.counts
    return {
        "file": judged.file,
        "format": shape.format,
        "layout": judged.table.layout.name,
        "encoding": shape.encoding,
        "bom": shape.bom,
        "delimiter": shape.delimiter,
        "sheet": shape.sheet,
        "records": len(judged.table),
        "counts": {
            "error": counts.error,
            "warning": counts.warning,
            "note": counts.note,
            "records_with_errors": counts.deals_with_errors,
            "new": counts.new,
            "existing": counts.existing,
            "closed": counts.closed,
        },
        "problems": [problem_as_json(judged, problem) for problem in judged.findings.problems()],
        "conversions": [{"kind": each.kind, "count": each.count} for each in judged.opened.conversions],
    }


def problem_as_json(judged: Judged, problem: Problem) -> dict[str, object]:
    table, fault, deal = judged.table, problem.fault, problem.deal
    column = table.column(problem.column) if problem.column is not None else None
    return {
        "record": None if deal is None else table.place(deal) + 1,
        "row": None if deal is None else table.row_number(deal),
        "column": None if column is None or column.is_surplus else column.heading,
        "severity": fault.severity.word,
        "code": fault.code,
        "rule": fault.rule,
        "value": _value(table, problem),
        "message": _message(table, problem),
        "fix": problem.fix,
        "suggestions": list(judged.findings.suggestions(problem)),
    }


def _value(table: DealTable, problem: Problem) -> str | None:
    """What was found: the cell's text, the heading, or for a heading that is not there its name."""
    if problem.column is None:
        return dict(problem.fault.holes).get("value")
    if problem.deal is None:
        return table.column(problem.column).heading
    return table.text(problem.deal, problem.column)


def _message(table: DealTable, problem: Problem) -> str:
    heading = table.column(problem.column).heading if problem.column is not None else ""
    return sentence(problem.fault, heading=heading, text=_value(table, problem) or "")


# For people


def _tell(judged: Judged) -> None:
    findings, counts = judged.findings, judged.findings.counts
    say(f"{visible(judged.file)}: {_deals(judged)}, layout {judged.table.layout.name}, {_shape(judged.opened.shape)}")
    if judged.opened.conversions:
        done = ", ".join(
            [f"{_READ_AS.get(each.kind, each.kind)} ({each.count:,})" for each in judged.opened.conversions]
        )
        say(f"Read from the workbook: {done}")
    groups = [group for group in findings.groups() if group.fault.code != _CLOSED]
    with_errors, with_warnings = counts.deals_with_errors, counts.deals_with_warnings
    _tell_groups(judged, groups, Severity.ERROR, f"{counts.error:,}{_in_deals(with_errors)}")
    _tell_groups(judged, groups, Severity.WARNING, f"{counts.warning:,}{_in_deals(with_warnings)}")
    notes = sum([len(group.deals) or 1 for group in groups if group.fault.severity is Severity.NOTE])
    _tell_groups(judged, groups, Severity.NOTE, f"{notes:,}")
    if counts.closed:
        closed = [deal for deal in judged.table.deals if findings.kind(deal) is DealKind.CLOSED]
        say()
        say(f"Closed: {counted(len(closed), 'deal')}, left out of every upload ({rows_of(judged.table, closed)}).")
    say()
    _tell_the_end(judged)


def _in_deals(count: int) -> str:
    """Nothing where it is the file alone that has problems."""
    return f", in {counted(count, 'deal')}" if count else ""


def _deals(judged: Judged) -> str:
    counts = judged.findings.counts
    kinds = {"new": counts.new, "existing": counts.existing, "closed": counts.closed}
    listed = ", ".join([f"{count:,} {word}" for word, count in kinds.items() if count])
    return counted(len(judged.table), "deal") + (f" ({listed})" if listed else "")


def _shape(shape: FileShape) -> str:
    if shape.delimiter is None:
        return f"{shape.format}, sheet “{visible(shape.sheet)}”" if shape.sheet else shape.format
    mark = " with BOM" if shape.bom else ""
    return f"{shape.format}, {shape.encoding}{mark}, {_DELIMITERS.get(shape.delimiter, shape.delimiter)}"


def _tell_groups(judged: Judged, groups: list[Group], severity: Severity, count: str) -> None:
    of_severity = [group for group in groups if group.fault.severity is severity]
    if not of_severity:
        return
    say()
    say(f"{severity.word.capitalize()}s: {count}")
    for group in of_severity:
        _tell_group(judged, group)


def _tell_group(judged: Judged, group: Group) -> None:
    table = judged.table
    where = visible(table.column(group.column).heading) if group.column is not None else ""
    what = f"{group.fault.rule} {group.fault.code}" + (f", {where}" if where else "")
    first = group.deals[0] if group.deals else None
    fix = judged.findings.fix(first, group.column) if first is not None and group.column is not None else None
    message = visible(_message(table, Problem(first, group.column, group.fault, fix)))
    if first is None:
        say(f"  {'file':>5}  {what}")
        say(f"         {message}")
        return
    say(f"  {len(group.deals):>5,}  {what}: {rows_of(table, group.deals)}")
    at = f"Row {table.row_number(first)}: " if len(group.deals) > 1 else ""
    mend = f" ({value(table.text(first, group.column))} -> {value(fix)})" if fix and group.column is not None else ""
    say(f"         {at}{message}{mend}")


def _tell_the_end(judged: Judged) -> None:
    counts, table = judged.findings.counts, judged.table
    if not counts.error:
        say("No errors: the deals are import-ready." if len(table) else "No errors.")
        return
    of_file = sum([problem.fault.severity is Severity.ERROR for problem in judged.findings.file()])
    whole = f" {counted(of_file, 'error')} in the file as a whole." if of_file else ""
    fixes = sum([len(judged.findings.fixes(column.id)) for column in table.columns])
    safe = f" {counted(fixes, 'cell')} can be mended safely (cosell-desk fix)." if fixes else ""
    say(
        f"{counted(counts.error, 'error')}, {counted(counts.warning, 'warning')}, {counted(counts.note, 'note')}."
        f" {counts.deals_with_errors:,} of {counted(len(table), 'deal')} cannot be uploaded as"
        f" {'it is' if counts.deals_with_errors == 1 else 'they are'}.{whole}{safe}"
    )
