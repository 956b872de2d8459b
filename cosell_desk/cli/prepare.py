"""`prepare`: writes the import-ready parts and the sum that shows that no deal was lost."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from cosell_desk.cli.arguments import Wishes
from cosell_desk.cli.check import problem_as_json
from cosell_desk.cli.opening import Judged, counted, name_of, read_and_judge, refusal_of
from cosell_desk.cli.output import complain, refuse, say, say_json, value, visible
from cosell_desk.core.errors import CosellError, FileError
from cosell_desk.core.faults import DealId
from cosell_desk.core.messages import sentence
from cosell_desk.core.original import Original
from cosell_desk.core.upload import (
    Answers,
    Doubt,
    Fate,
    Invalid,
    UploadPlan,
    can_be_matched,
    looks_processed,
    plan,
)
from cosell_desk.core.upload_messages import DOUBTS, reason
from cosell_desk.files.prepare import Targets, left_from_before, targets, write_parts
from cosell_desk.files.read import read
from cosell_desk.files.results import bring_in
from cosell_desk.files.write import mended_headings

_SHOWN_ERRORS = 3
_SHOWN_DEALS = 25
_NAMED = 100
MATCHING = "matching"
_NO_MATCHING = (
    "Its layout has no columns for account matching, so its deals are created in one upload. Use a template of 2023-08"
    " or later, or leave --for matching out."
)


def prepare(wishes: Wishes) -> int:
    file = wishes.file or ""
    folder = Path(wishes.out or "")
    try:
        judged = read_and_judge(file, wishes)
        results = _bring_in(judged, wishes.processed or [])
        if wishes.purpose == MATCHING and not can_be_matched(judged.table):
            raise CosellError(_NO_MATCHING)
    except CosellError as error:
        refuse(file, str(error))
        if wishes.json:
            say_json(refusal_of(file, error))
        return 2
    upload = _planned(judged, wishes, results)
    to_write = targets(upload, folder, Path(file).stem)
    why_not: str | None = None
    code = 1 if upload.is_blocked or upload.of(Fate.BLOCKED) else 0
    if upload.is_blocked:
        why_not = _why_blocked(judged, upload)
    else:
        kept = [Path(name) for name in (file, wishes.opened, *(wishes.processed or [])) if name is not None]
        try:
            write_parts(
                judged.table,
                judged.opened.shape,
                upload,
                to_write,
                bom=wishes.bom,
                overwrites=wishes.force,
                keep=kept,
            )
        except CosellError as error:
            why_not, code = str(error), 2
            if not wishes.force:
                why_not = why_not.replace("or allow overwriting", "or overwrite with --force")
    if why_not is not None:
        refuse(file, why_not)
    if wishes.json:
        say_json(_report(judged, upload, to_write, why_not))
    else:
        _tell(judged, upload, to_write, why_not)
    if why_not is None:
        _warn_of_the_undecided(judged, upload, wishes)
    old = left_from_before(to_write, folder, Path(file).stem)
    if why_not is None and old:
        names = ", ".join([visible(path.name) for path in old])
        complain(f"Left from an earlier upload, and not part of this one: {names}. Do not upload them with it.")
    return code


def _bring_in(judged: Judged, names: list[str]) -> Original | None:
    """Bring the results into the table, one after another; what they tell of the deals as they were sent."""
    results: Original | None = None
    for name in names:
        try:
            result = read(Path(name)).table
            found = bring_in(judged.table, result, received=results)
        except FileError:
            raise
        except CosellError as error:
            raise CosellError(f"{visible(name)}: {error}") from error
        judged.table.apply(found.edit)
        judged.judge.recheck(found.edit)
        results = found.received
        for note in found.notes:
            complain(visible(f"{name}: {note.sentence.format(count=note.count)}"))
        for of in found.match.ambiguous:
            named = ", ".join([name_of(judged.table, deal) for deal in of.ours])
            complain(f"Cannot be told apart in {visible(name)}: {named}")
    return results


def _planned(judged: Judged, wishes: Wishes, results: Original | None) -> UploadPlan:
    # Results say themselves which deals they speak of; the others were not sent with them.
    is_processed = wishes.treat_as_processed or (results is None and looks_processed(judged.table))
    answers = Answers(
        Invalid(wishes.invalid),
        is_processed=is_processed,
        leaves_unchanged=not wishes.all,
        includes_undecided=wishes.undecided == "include",
        is_for_matching=wishes.purpose == MATCHING,
    )
    upload = plan(judged.judge, answers, results=results)
    if upload.doubt is Doubt.NONE_SUCCEEDED and wishes.treat_as_processed:
        upload = plan(judged.judge, replace(answers, accepts_doubt=True), results=results)
    return upload


def _warn_of_the_undecided(judged: Judged, upload: UploadPlan, wishes: Wishes) -> None:
    """A new deal of a processed file that does not tell its fate may be created twice."""
    undecided = upload.of(Fate.UNDECIDED)
    if undecided:
        complain(
            f"{counted(len(undecided), 'new deal')} left out, because nobody can tell from the processed file whether"
            f" {'it exists' if len(undecided) == 1 else 'they exist'} already: {_names(judged, undecided)}. Look in"
            " Partner Center; --undecided include uploads them, and may create them twice."
        )


def _why_blocked(judged: Judged, upload: UploadPlan) -> str:
    if upload.blockers:
        rules = ", ".join(sorted({problem.fault.rule for problem in upload.blockers}))
        return f"Nothing was written: the file as a whole has errors ({rules}) that must be mended first."
    if upload.doubt is not None:
        way_on = " If it is right, say --treat-as-processed." if upload.doubt is Doubt.NONE_SUCCEEDED else ""
        doubt = f"Nothing was written. {DOUBTS[upload.doubt]}{way_on}"
        if not upload.of(Fate.BLOCKED) or upload.doubt is Doubt.ALL_SUCCEEDED:
            return doubt
    blocked = len(upload.of(Fate.BLOCKED))
    return (
        f"Nothing was written: {blocked:,} of {counted(blocked + upload.going_up, 'deal')} to upload"
        f" {'has' if blocked == 1 else 'have'} errors. Mend them, or say --invalid leave-out or --invalid include."
    )


# For scripts


def _report(judged: Judged, upload: UploadPlan, to_write: Targets, why_not: str | None) -> dict[str, object]:
    table = judged.table
    is_written = why_not is None
    part_of = upload.part_of() if is_written else {}
    parts = zip(to_write.parts, upload.parts, strict=True) if is_written else ()
    report: dict[str, object] = {
        "file": judged.file,
        "deals": len(table),
        "in_parts": upload.going_up if is_written else 0,
        "closed": len(upload.of(Fate.CLOSED)),
        "left_out": len(upload.of(Fate.BLOCKED)),
        "succeeded": len(upload.of(Fate.SUCCEEDED)),
        "unchanged": len(upload.of(Fate.UNCHANGED)),
        "undecided": len(upload.of(Fate.UNDECIDED)),
        "parts": [{"file": str(path), "records": len(deals)} for path, deals in parts],
        "to_fix": str(to_write.to_fix) if is_written and to_write.to_fix is not None else None,
        "headings": [
            {"column": mended.column.heading, "fix": mended.heading} for mended in mended_headings(judged.table)
        ],
        "fates": [
            {
                "record": place,
                "row": table.row_number(deal),
                "fate": fated.fate.value,
                "reason": reason(fated),
                "part": part_of.get(deal),
            }
            for place, (deal, fated) in enumerate(upload.fates.items(), 1)
        ],
    }
    if why_not is not None:
        report["refused"] = why_not
        report["problems"] = [problem_as_json(judged, problem) for problem in upload.blockers]
    return report


# For people


def _tell(judged: Judged, upload: UploadPlan, to_write: Targets, why_not: str | None) -> None:
    table = judged.table
    closed, blocked, closing = (upload.of(fate) for fate in (Fate.CLOSED, Fate.BLOCKED, Fate.CLOSING))
    if why_not is None:
        for path, deals in zip(to_write.parts, upload.parts, strict=True):
            say(f"{visible(str(path))}: {counted(len(deals), 'deal')}")
        if not upload.parts:
            say("There is no deal to upload.")
        if to_write.to_fix is not None:
            say(f"{visible(str(to_write.to_fix))}: {counted(len(blocked), 'deal')} to mend first")
        for mended in mended_headings(table):
            say(f"heading: {value(mended.column.heading)} -> {value(mended.heading)}")
        if closing:
            say(f"Closed for good by this upload: {_names(judged, closing)}")
    if succeeded := upload.of(Fate.SUCCEEDED):
        say(f"Succeeded in the last upload, not uploaded again: {_names(judged, succeeded)}")
    if closed:
        say(f"Closed already, not uploaded: {_names(judged, closed)}")
    for problem in upload.blockers:
        column = table.column(problem.column).heading if problem.column is not None else ""
        say(f"Error in the file: {visible(sentence(problem.fault, heading=column, text=column))}")
    if blocked:
        say(f"With errors{', left out' if why_not is None else ''}:")
        for deal in blocked[:_SHOWN_DEALS]:
            say(f"  {name_of(table, deal)}: {_errors(judged, deal)}")
        if len(blocked) > _SHOWN_DEALS:
            say(f"  and {len(blocked) - _SHOWN_DEALS:,} more (cosell-desk check)")
    if why_not is None:
        up, out = f"in {counted(len(upload.parts), 'part')}", "left out for errors"
    else:
        up, out = "that could go up", "with errors. Nothing was written."
    total = counted(len(table), "deal")
    more = "".join(
        [
            f" + {count:,} {fate.value}"
            for fate in (Fate.SUCCEEDED, Fate.UNCHANGED, Fate.UNDECIDED)
            if (count := len(upload.of(fate)))
        ]
    )
    say(f"{total} in the file = {upload.going_up:,} {up} + {len(closed):,} closed{more} + {len(blocked):,} {out}")


def _names(judged: Judged, deals: list[DealId]) -> str:
    named = ", ".join([name_of(judged.table, deal) for deal in deals[:_NAMED]])
    return f"{named} and {len(deals) - _NAMED:,} more" if len(deals) > _NAMED else named


def _errors(judged: Judged, deal: DealId) -> str:
    """The first few errors of a deal, by rule and column."""
    found = []
    for problem in judged.findings.problems_of(deal):
        if problem.fault.severity.word == "error":
            column = judged.table.column(problem.column).heading if problem.column is not None else ""
            found.append(f"{visible(column) or 'the deal'} ({problem.fault.rule})")
    more = f" and {len(found) - _SHOWN_ERRORS} more" if len(found) > _SHOWN_ERRORS else ""
    return ", ".join(found[:_SHOWN_ERRORS]) + more
