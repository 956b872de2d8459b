"""Bringing a processed file into the table that was uploaded: what Partner Center wrote comes in, nothing else."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from cosell_desk.core.changes import Change, Edit, InsertColumns, MarkKey, NewColumn, SetMarks
from cosell_desk.core.columns import Lock, Section
from cosell_desk.core.deals import DealTable, TableColumn
from cosell_desk.core.edits import blocks
from cosell_desk.core.errors import DoesNotFit
from cosell_desk.core.faults import ColumnId, DealId
from cosell_desk.core.kinds import is_blank
from cosell_desk.core.new_deals import NEW_DEAL_TEXTS
from cosell_desk.core.original import Original, referral_key
from cosell_desk.core.slots import layout_place
from cosell_desk.core.translate import QT_TRANSLATE_NOOP
from cosell_desk.core.upload import RESULT
from cosell_desk.files.matching import REFERRAL_ID, By, Match, common_columns, match, meaning

ERRORS = "Errors"

NO_ERRORS_COLUMN = QT_TRANSLATE_NOOP(
    "Results",
    "The result has no Errors column, so it cannot tell which deals failed. Fetch the last processed file from Partner"
    " Center and bring in that.",
)
NOTHING_MATCHES = QT_TRANSLATE_NOOP(
    "Results",
    "No deal of the result is in the open file: neither Referral ID, CRM ID nor deal, customer, country, date and value"
    " fit. Open the file that was uploaded, or choose its own result.",
)
NO_ORIGINAL = QT_TRANSLATE_NOOP(
    "Results",
    "No deal of the open file is in the file that was chosen as its original. Choose the download that it was made"
    " from.",
)


class Outcome(Enum):
    """What an upload did to a deal, as Partner Center's card counts it."""

    CREATED = "created"
    UPDATED = "updated"
    SUCCEEDED = "succeeded"
    """Created or updated; the result alone cannot tell."""
    FAILED = "failed"
    MATCHED = "matched"
    """Not created yet: accounts were offered to choose from."""
    UNDECIDED = "undecided"
    """A new deal of whose fate the result says nothing."""


@dataclass(frozen=True, slots=True)
class Note:
    """What to know about a result that was brought in: a stable code, and how many deals."""

    code: str
    count: int

    @property
    def sentence(self) -> str:
        """Marked for translation; its hole is {count}."""
        return _NOTES_OF_ONE.get(self.code, NOTES[self.code]) if self.count == 1 else NOTES[self.code]


NOTES: Mapping[str, str] = {
    "all-failed": QT_TRANSLATE_NOOP("Results", "All {count} deals of the result failed."),
    "none-failed": QT_TRANSLATE_NOOP(
        "Results",
        "No deal of the result failed. Make sure that it is the processed file and not a download, which looks alike.",
    ),
    "not-ours": QT_TRANSLATE_NOOP(
        "Results", "{count} deals of the result are not in the open file; they were passed over."
    ),
    "ambiguous": QT_TRANSLATE_NOOP(
        "Results",
        "{count} deals could be several deals of the result; nothing was brought in for them. Look them up in Partner"
        " Center.",
    ),
    "same-referral": QT_TRANSLATE_NOOP(
        "Results",
        "{count} deals of the result share a Referral ID with another one of it; nothing was brought in for them.",
    ),
    "no-referral-ids": QT_TRANSLATE_NOOP(
        "Results", "The result has no Referral IDs, so nobody can tell from it which of {count} deals exist now."
    ),
    "in-no-result": QT_TRANSLATE_NOOP("Results", "{count} deals of the open file are not in the result; they stay."),
}
_NOTES_OF_ONE: Mapping[str, str] = {
    "all-failed": QT_TRANSLATE_NOOP("Results", "The only deal of the result failed."),
    "not-ours": QT_TRANSLATE_NOOP("Results", "{count} deal of the result is not in the open file; it was passed over."),
    "ambiguous": QT_TRANSLATE_NOOP(
        "Results",
        "{count} deal could be several deals of the result; nothing was brought in for it. Look it up in Partner"
        " Center.",
    ),
    "same-referral": QT_TRANSLATE_NOOP(
        "Results",
        "{count} deal of the result shares its Referral ID with another one of it; nothing was brought in for it.",
    ),
    "no-referral-ids": QT_TRANSLATE_NOOP(
        "Results", "The result has no Referral IDs, so nobody can tell from it whether its deal exists now."
    ),
    "in-no-result": QT_TRANSLATE_NOOP("Results", "{count} deal of the open file is not in the result; it stays."),
}


@dataclass(frozen=True, slots=True)
class BroughtIn:
    """`edit` is the one step that brings a result into the table, with a mark on each deal that it tells of.

    `outcomes` are by our deals. `received` is the table as the results tell it was sent, for `upload.plan`: a deal that
    differs from it was edited since, one that it does not know was in no result.
    """

    edit: Edit
    match: Match
    outcomes: Mapping[DealId, Outcome]
    received: Original
    cells: int
    added: tuple[str, ...]
    notes: tuple[Note, ...]


def outcomes(result: DealTable) -> dict[DealId, Outcome]:
    """What became of each deal of a processed file, from that file alone."""
    errors, referral = _filled(result, ERRORS), _filled(result, REFERRAL_ID)
    offered: set[DealId] = set()
    for column in result.columns:
        if column.column is not None and column.column.section is Section.MATCHING and _is_microsofts(column):
            texts = result.column_texts(column.id)
            offered.update([deal for deal, text in zip(result.deals, texts, strict=True) if not is_blank(text)])
    found = {}
    for deal in result.deals:
        if deal in errors:
            found[deal] = Outcome.FAILED
        elif deal in referral:
            found[deal] = Outcome.SUCCEEDED
        else:
            found[deal] = Outcome.MATCHED if deal in offered else Outcome.UNDECIDED
    return found


def bring_in(table: DealTable, result: DealTable, *, received: Original | None = None) -> BroughtIn:
    """What a processed file says about the deals of the table that was uploaded.

    `received` comes from the result that was brought in before, of another part. Raises DoesNotFit.
    """
    if result.named(ERRORS) is None:
        raise DoesNotFit(NO_ERRORS_COLUMN)
    matched = match(table, result, theirs_is_result=True)
    if not matched.pairs and not matched.ambiguous:
        raise DoesNotFit(NOTHING_MATCHES)
    theirs = outcomes(result)
    had_referral = _filled(table, REFERRAL_ID)
    of_ours = {our: _told_apart(theirs[their], our in had_referral) for our, their in matched.pairs.items()}
    inserted, added = _missing_columns(table, result, matched)
    texts = _texts(table, result, matched)
    # The marks are part of the step: undone with it, the deals count as not told of again.
    marks = _told(table, of_ours)
    changes: tuple[Change, ...] = (
        *((InsertColumns(inserted),) if inserted else ()),
        *blocks(table, texts),
        *((SetMarks(marks),) if marks else ()),
    )
    return BroughtIn(
        Edit(changes),
        matched,
        of_ours,
        joined(received, _as_sent(table, result, matched, of_ours)),
        sum(map(len, texts.values())) + sum(not is_blank(text) for new in inserted for text in new.texts),
        added,
        _notes(table, result, matched, theirs),
    )


def _told(table: DealTable, of_ours: Mapping[DealId, Outcome]) -> tuple[tuple[MarkKey, str | None], ...]:
    """What becomes known of each deal; questions that the result answers are put away with it."""
    marks: list[tuple[MarkKey, str | None]] = []
    for deal, outcome in of_ours.items():
        if table.mark(RESULT, deal) != outcome.value:
            marks.append((MarkKey(RESULT, deal), outcome.value))
        if table.mark("undecided", deal) is not None:
            marks.append((MarkKey("undecided", deal), None))
    gone = [key for key in table.marks if key.kind == "dismissed" and key.deal in of_ours]
    return (*marks, *[(key, None) for key in gone])


def original_for(table: DealTable, opened: DealTable) -> tuple[Original, Match]:
    """An older file as the original of the table, deals matched as for a result. Raises DoesNotFit."""
    matched = match(table, opened)
    if not matched.pairs:
        raise DoesNotFit(NO_ORIGINAL)
    rows = {our: list(opened.texts(their)) for our, their in matched.pairs.items()}
    positions = {ours.id: opened.position(theirs.id) for ours, theirs in common_columns(table, opened)}
    return Original(rows, positions, is_older=True), matched


def _is_microsofts(column: TableColumn) -> bool:
    """Whether only Partner Center writes the column, IDs and account candidates included."""
    return column.column is not None and column.column.lock is Lock.ALWAYS


def _filled(table: DealTable, name: str) -> set[DealId]:
    column = table.named(name)
    if column is None:
        return set()
    texts = table.column_texts(column.id)
    return {deal for deal, text in zip(table.deals, texts, strict=True) if not is_blank(text)}


def _told_apart(outcome: Outcome, existed: bool) -> Outcome:
    if outcome is not Outcome.SUCCEEDED:
        return outcome
    return Outcome.UPDATED if existed else Outcome.CREATED


def _texts(table: DealTable, result: DealTable, matched: Match) -> dict[DealId, dict[ColumnId, str]]:
    """What changes in columns that the table has."""
    texts: dict[DealId, dict[ColumnId, str]] = {}
    for ours, theirs in common_columns(table, result):
        if not _is_microsofts(ours) or ours.column is None:
            continue
        for our, their in matched.pairs.items():
            before, after = table.text(our, ours.id), result.text(their, theirs.id)
            # An ID that was there does not vanish because a result lacks it: an update would become a duplicate.
            if before == after or (ours.column.is_identity and is_blank(after)):
                continue
            texts.setdefault(our, {})[ours.id] = after
    return texts


def _missing_columns(
    table: DealTable, result: DealTable, matched: Match
) -> tuple[tuple[NewColumn, ...], tuple[str, ...]]:
    """Microsoft's columns that the table lacks and the result fills, each at its place in the newer of the layouts."""
    layout = max(table.layout, result.layout, key=lambda layout: layout.age)
    order = [column for _, column, _ in layout.columns]
    places = []
    taken: set[str] = set()
    for theirs in result.columns:
        known = theirs.column
        if known is None or not _is_microsofts(theirs) or theirs.name in taken or table.named(theirs.name) is not None:
            continue
        texts = {our: result.text(their, theirs.id) for our, their in matched.pairs.items()}
        if all(map(is_blank, texts.values())):
            continue
        taken.add(theirs.name)
        lower = [of for of in table.family(known.name) if of.number < theirs.number]
        family = table.family(known.name)
        if lower:
            place = table.position(lower[-1].id) + 1
        elif family:
            place = table.position(family[0].id)
        else:
            place = layout_place(table, layout, known)
        rank = order.index(known) if known in order else len(order)
        places.append((place, rank, theirs.number, theirs, texts))
    places.sort(key=lambda each: each[:3])
    ids = table.new_column_ids(len(places))
    inserted = tuple(
        [
            NewColumn(
                place + at, TableColumn.read(id, theirs.heading), tuple([texts.get(deal, "") for deal in table.deals])
            )
            for at, (id, (place, _, _, theirs, texts)) in enumerate(zip(ids, places, strict=True))
        ]
    )
    return inserted, tuple([new.column.heading for new in inserted])


def _as_sent(table: DealTable, result: DealTable, matched: Match, of_ours: Mapping[DealId, Outcome]) -> Original:
    """The deals as they were sent, as far as the result shows; in the table's spelling where both mean the same."""
    both = [(ours, theirs) for ours, theirs in common_columns(table, result) if not _is_microsofts(ours)]
    both = [(ours, theirs) for ours, theirs in both if ours.column is not None]
    rows: dict[DealId, Sequence[str]] = {}
    for our, their in matched.pairs.items():
        row = []
        for ours, theirs in both:
            now, sent = table.text(our, ours.id), result.text(their, theirs.id)
            if now != sent:
                one, other = meaning(table, our, ours), meaning(result, their, theirs)
                # A deal sent as New comes back as what Partner Center made of it: Active.
                is_as_created = of_ours[our] is Outcome.CREATED and NEW_DEAL_TEXTS.get(ours.name) == one
                if one == other or is_as_created:
                    sent = now
            row.append(sent)
        rows[our] = row
    return Original(rows, {ours.id: at for at, (ours, _) in enumerate(both)}, is_older=True)


def joined(first: Original | None, second: Original) -> Original:
    """Both; where they speak of the same deal, the second."""
    if first is None or not first.rows:
        return second
    columns = list(dict.fromkeys([*first.positions, *second.positions]))
    rows: dict[DealId, Sequence[str]] = {}
    for original in (first, second):
        for deal in original.rows:
            # A column that only the other result had: an empty text would read as an edit, so it is not compared.
            rows[deal] = [original.text(deal, column) or "" for column in columns]
    shared = [column for column in columns if column in first.positions and column in second.positions]
    positions = {column: columns.index(column) for column in shared}
    return Original(rows, positions, is_older=True, uncompared=set(columns) - set(shared))


def _notes(table: DealTable, result: DealTable, matched: Match, theirs: Mapping[DealId, Outcome]) -> tuple[Note, ...]:
    failed = sum(outcome is Outcome.FAILED for outcome in theirs.values())
    same = [len(of.theirs) for of in matched.ambiguous if of.by is By.REFERRAL_ID and len(of.theirs) > 1]
    ambiguous = sum(len(of.ours) for of in matched.ambiguous if of.by is not By.REFERRAL_ID or len(of.theirs) == 1)
    referral = result.named(REFERRAL_ID)
    has_ids = referral is not None and any(map(referral_key, result.column_texts(referral.id)))
    without = Counter(theirs.values())[Outcome.UNDECIDED]
    found = [
        ("all-failed", failed if failed == len(result) else 0),
        ("none-failed", 0 if failed else len(result)),
        ("same-referral", sum(same)),
        ("ambiguous", ambiguous),
        ("no-referral-ids", 0 if has_ids else without),
        ("not-ours", len(matched.only_theirs)),
        ("in-no-result", len(matched.only_ours)),
    ]
    return tuple([Note(code, count) for code, count in found if count])
