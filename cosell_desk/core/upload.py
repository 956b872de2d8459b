"""The pre-upload check: the fate of every deal, and the parts in which deals go up.

What is uploaded cannot be taken back, so a plan must add up: every deal has one fate, and every deal that goes up is in
exactly one part.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from cosell_desk.core.columns import STATUS, SUBSTATUS, Lock, Section
from cosell_desk.core.deals import DealTable, TableColumn
from cosell_desk.core.faults import DealId, Fault, Problem, Severity
from cosell_desk.core.file_rules import UPLOAD_LIMIT, blocks_the_file
from cosell_desk.core.findings import DealKind
from cosell_desk.core.kinds import is_blank
from cosell_desk.core.original import Original, referral_key
from cosell_desk.core.rules import TERMINAL
from cosell_desk.core.validate import Judge

MANY_UPDATES = 100
"""More updates than these are confirmed before they are written."""
NEEDED_FOR_MATCHING = ("Customer Name", "Customer City", "Customer Country")
"""By these Partner Center looks for the customer's account in the first of two uploads."""
EDITED_SINCE = "edited-after-success"
"""The reason of an update whose deal the last upload took."""
RESULT = "result"
"""The mark on a deal of which a result was brought in; its text is the outcome."""
_SUCCEEDED = ("created", "updated", "succeeded")
_ERRORS = "Errors"
_SAME_ID = "referral-id-twice"
_CONDITIONAL = "M2"
"""What other cells ask for counts when the deal is created, not when its customer is matched."""


class Fate(Enum):
    """What becomes of a deal; of several that hold, the first."""

    CLOSED = "closed"
    SUCCEEDED = "succeeded"
    UNCHANGED = "unchanged"
    UNDECIDED = "undecided"
    BLOCKED = "blocked"
    CLOSING = "closing"
    CREATED = "created"
    UPDATED = "updated"

    @property
    def goes_up(self) -> bool:
        return self in (Fate.CLOSING, Fate.CREATED, Fate.UPDATED)


class Invalid(Enum):
    """What is done with deals that have errors."""

    BLOCK = "block"
    """Nothing of the file is uploaded."""
    LEAVE_OUT = "leave-out"
    INCLUDE = "include"


@dataclass(frozen=True, slots=True)
class Answers:
    """What the user decided for this upload.

    `is_processed`: the file came back from an upload, so deals that succeeded are in it and must not go up again.
    `leaves_unchanged`: deals that are as in an older original stay out. `includes_undecided`: new deals of a processed
    file whose fate it does not tell go up all the same; the mark "undecided" on a deal goes before.
    `is_for_matching`: the first of the two uploads by which layouts from 2023-08 create deals. `accepts_doubt`: what
    the plan doubts of the processed file was looked at and is right.
    """

    invalid: Invalid = Invalid.BLOCK
    is_processed: bool = False
    leaves_unchanged: bool = False
    includes_undecided: bool = False
    is_for_matching: bool = False
    accepts_doubt: bool = False


class Doubt(Enum):
    """What makes it unlikely that a processed file is what it seems; the plan stops for it."""

    NONE_SUCCEEDED = "none-succeeded"
    ALL_SUCCEEDED = "all-succeeded"


@dataclass(frozen=True, slots=True)
class Fated:
    """A deal's fate and why: `code` has its sentence in upload_messages.py. `errors` go up with the deal."""

    fate: Fate
    code: str
    errors: int = 0


@dataclass(frozen=True, slots=True)
class UploadPlan:
    """The fates in the table's order, and the parts that go up (where `is_blocked`: that would go up).

    `blockers` are the file's own errors, for which nothing can be uploaded whatever is answered.
    """

    fates: Mapping[DealId, Fated]
    parts: tuple[tuple[DealId, ...], ...]
    blockers: tuple[Problem, ...]
    is_blocked: bool
    doubt: Doubt | None = None
    is_for_matching: bool = False

    def of(self, fate: Fate) -> list[DealId]:
        return [deal for deal, fated in self.fates.items() if fated.fate is fate]

    @property
    def going_up(self) -> int:
        return sum(map(len, self.parts))

    @property
    def wants_confirmation(self) -> bool:
        """Whether so much is changed in Partner Center, or for good, that it is to be confirmed in so many words."""
        return len(self.of(Fate.UPDATED)) > MANY_UPDATES or bool(self.of(Fate.CLOSING))

    def part_of(self) -> dict[DealId, int]:
        """deal -> the number of its part, from 1."""
        return {deal: number for number, deals in enumerate(self.parts, 1) for deal in deals}

    def adds_up(self, deals: Sequence[DealId]) -> bool:
        """Whether these are the plan's deals, and those that go up are in exactly one part each."""
        going = [deal for deal, fated in self.fates.items() if fated.fate.goes_up]
        placed = [deal for part in self.parts for deal in part]
        is_whole = len(deals) == len(self.fates) and set(deals) == self.fates.keys()
        return is_whole and len(placed) == len(going) and set(placed) == set(going)


def looks_processed(table: DealTable) -> bool:
    """Whether the file itself came back from an upload: Partner Center wrote into Errors, and no result that was
    brought in did."""
    column = table.named(_ERRORS)
    if column is None:
        return False
    return any(
        not is_blank(text) and table.mark(RESULT, deal) is None
        for deal, text in zip(table.deals, table.column_texts(column.id), strict=True)
    )


def can_be_matched(table: DealTable) -> bool:
    """Whether the file's layout creates deals in two uploads."""
    return any(column.column is not None and column.column.section is Section.MATCHING for column in table.columns)


def plan(
    judge: Judge,
    answers: Answers = Answers(),
    *,
    received: Original | None = None,
    results: Original | None = None,
) -> UploadPlan:
    """What an upload of the judged table would do.

    `received` is the table as it was when the file was opened, to know what was edited since; None: nothing was.
    `results` is what results that were brought in tell of the deals that they speak of (those with the mark "result").
    """
    decide = _Decision(judge, answers, received, results)
    fates = {deal: decide.fate(deal) for deal in judge.table.deals}
    blockers = tuple([problem for problem in judge.findings.file() if blocks_the_file(problem)])
    is_refused = answers.invalid is Invalid.BLOCK and any(fated.fate is Fate.BLOCKED for fated in fates.values())
    going = [deal for deal, fated in fates.items() if fated.fate.goes_up]
    doubt = decide.doubt(fates)
    is_stopped = doubt is not None and not answers.accepts_doubt
    parts = parted(going, _engagements(judge))
    return UploadPlan(
        fates, parts, blockers, bool(blockers) or is_refused or is_stopped, doubt, answers.is_for_matching
    )


def stays_out(
    judge: Judge, answers: Answers, *, received: Original | None = None, results: Original | None = None
) -> Iterator[bool]:
    """Of deal after deal, whether `plan` would leave it out because it succeeded."""
    decide = _Decision(judge, answers, received, results)
    for deal in judge.table.deals.copy():
        yield deal in judge.table and decide.fate(deal).fate is Fate.SUCCEEDED


class _Decision:
    """Decides deal by deal, with what has to be looked up once only."""

    def __init__(self, judge: Judge, answers: Answers, received: Original | None, results: Original | None) -> None:
        self._judge = judge
        self._table = judge.table
        self._answers = answers
        self._received = received
        self._results = results
        self._knows_changes = answers.leaves_unchanged and judge.original is not None and judge.original.is_older
        self._told = {key.deal: outcome for key, outcome in self._table.marks.items() if key.kind == RESULT}
        self._failed = self._filled([self._table.named(_ERRORS)])
        self._matched = self._filled(
            [
                column
                for column in self._table.columns
                if column.column is not None
                and column.column.section is Section.MATCHING
                and column.column.lock is Lock.ALWAYS
            ]
        )
        self._status, self._substatus = self._table.named(STATUS), self._table.named(SUBSTATUS)

    def _filled(self, columns: Iterable[TableColumn | None]) -> set[DealId]:
        found: set[DealId] = set()
        for column in columns:
            if column is not None:
                texts = self._table.column_texts(column.id)
                found.update(
                    [deal for deal, text in zip(self._table.deals, texts, strict=True) if text and not is_blank(text)]
                )
        return found

    def fate(self, deal: DealId) -> Fated:
        findings, answers = self._judge.findings, self._answers
        kind = findings.kind(deal)
        if kind is DealKind.CLOSED:
            return Fated(Fate.CLOSED, "closed")
        is_new, did_succeed = kind is DealKind.NEW, self._did_succeed(deal)
        if did_succeed and self._is_as_received(deal):
            return Fated(Fate.SUCCEEDED, "succeeded")
        if self._knows_changes and not is_new and self._is_known_already(deal):
            return Fated(Fate.UNCHANGED, "unchanged")
        errors = self._errors(deal, is_new)
        # A deal that has errors goes nowhere anyway, unless it is included with them.
        if is_new and (not errors or answers.invalid is Invalid.INCLUDE) and self._is_undecided(deal):
            return Fated(Fate.UNDECIDED, "undecided")
        if errors and answers.invalid is not Invalid.INCLUDE:
            return Fated(Fate.BLOCKED, "errors", errors)
        if is_new:
            return Fated(Fate.CREATED, self._why_created(deal), errors)
        if self._is_closing(deal):
            return Fated(Fate.CLOSING, "closing", errors)
        return Fated(Fate.UPDATED, EDITED_SINCE if did_succeed else "existing", errors)

    def _is_known_already(self, deal: DealId) -> bool:
        """Of an existing deal, whether Partner Center would learn nothing from it."""
        return not self._judge.is_changed(deal) and deal not in self._failed and not self._is_closing(deal)

    def _is_processed(self, deal: DealId) -> bool:
        return self._answers.is_processed or deal in self._told

    def _did_succeed(self, deal: DealId) -> bool:
        if deal in self._failed or not self._is_processed(deal) or not self._was_sent(deal):
            return False
        if deal in self._told and self._told[deal] not in _SUCCEEDED:
            return False
        # Of two rows with one Referral ID nobody can tell which is the deal that was taken.
        is_double = any(fault.code == _SAME_ID for fault in self._faults_of_the_id(deal))
        return self._judge.findings.kind(deal) is DealKind.EXISTING and not is_double

    def _faults_of_the_id(self, deal: DealId) -> tuple[Fault, ...]:
        column = self._table.named("Referral ID")
        return self._judge.findings.cell(deal, column.id) if column is not None else ()

    def _was_sent(self, deal: DealId) -> bool:
        if deal in self._told:
            return True
        return self._received is None or self._received.knows(deal)

    def _is_as_received(self, deal: DealId) -> bool:
        if deal in self._told:
            # Without what the result told, nobody knows whether it was edited since: an update twice harms nobody.
            return self._results is not None and self._results.is_as_opened(self._table, deal)
        return self._received is None or self._received.is_as_opened(self._table, deal)

    def _is_undecided(self, deal: DealId) -> bool:
        """Whether the processed file held this new deal and tells nothing of it; a matched one waits to be created."""
        if not self._is_processed(deal) or deal in self._failed:
            return False
        answer = self._table.mark("undecided", deal)
        if answer is not None:
            return answer != "include"
        return self._was_sent(deal) and deal not in self._matched and not self._answers.includes_undecided

    def _errors(self, deal: DealId, is_new: bool) -> int:
        """How many errors count. To find the customer's account, a new deal needs no more than who the customer is."""
        findings = self._judge.findings
        if not (is_new and self._answers.is_for_matching) or not findings.has_errors(deal):
            return findings.errors(deal)
        columns = [column for name in NEEDED_FOR_MATCHING if (column := self._table.named(name)) is not None]
        faults = [fault for column in columns for fault in findings.cell(deal, column.id)]
        faults += [fault for fault in findings.deal(deal) if fault.rule != _CONDITIONAL]
        return sum([fault.severity is Severity.ERROR for fault in faults])

    def _why_created(self, deal: DealId) -> str:
        if self._answers.is_for_matching:
            return "matching"
        return "matched" if deal in self._matched else "new"

    def doubt(self, fates: Mapping[DealId, Fated]) -> Doubt | None:
        """Whether none or all of a processed file's deals would stay out because they succeeded.

        A result that was brought in was matched deal by deal, so that nothing else can have been taken for it.
        """
        if not self._answers.is_processed:
            return None
        open_ones = [deal for deal, fated in fates.items() if fated.fate is not Fate.CLOSED]
        sent = [deal for deal in open_ones if self._was_sent(deal)]
        if not sent:
            return None
        if not any(self._did_succeed(deal) or (deal in self._matched and deal not in self._failed) for deal in sent):
            return Doubt.NONE_SUCCEEDED
        is_all = all(fates[deal].fate is Fate.SUCCEEDED for deal in open_ones)
        return Doubt.ALL_SUCCEEDED if is_all else None

    def _is_closing(self, deal: DealId) -> bool:
        """An existing deal that is closed here was not closed before, or it would be a closed one."""
        if self._status is None or self._substatus is None:
            return False
        status = self._judge.cells.meaning(deal, self._status)
        return status == "Closed" and self._judge.cells.meaning(deal, self._substatus) in TERMINAL


def _engagements(judge: Judge) -> Callable[[DealId], str]:
    column = judge.table.named("Engagement ID")
    if column is None:
        return lambda deal: ""
    return lambda deal: referral_key(judge.table.text(deal, column.id))


def parted(
    deals: Sequence[DealId], engagement: Callable[[DealId], str], limit: int = UPLOAD_LIMIT
) -> tuple[tuple[DealId, ...], ...]:
    """The deals in parts of at most `limit`, in their order. An engagement ("" is none) that would straddle the end of
    a part moves to the next one; one that is larger than a part cannot be kept together."""
    keys = {deal: engagement(deal) for deal in deals}
    sizes: dict[str, int] = {}
    for key in keys.values():
        sizes[key] = sizes.get(key, 0) + 1
    loose = {key for key, size in sizes.items() if not key or size > limit}
    parts: list[tuple[DealId, ...]] = []
    rest = list(deals)
    while len(rest) > limit:
        cut = {keys[deal] for deal in rest[limit:]} - loose
        part = [deal for deal in rest[:limit] if keys[deal] not in cut]
        if 2 * len(part) < limit:
            # Engagements spread over the whole file would leave parts nearly empty; they are gathered instead.
            part = _gathered(rest, keys, loose, limit)
        parts.append(tuple(part))
        placed = set(part)
        rest = [deal for deal in rest if deal not in placed]
    return (*parts, tuple(rest)) if rest else tuple(parts)


def _gathered(rest: Sequence[DealId], keys: Mapping[DealId, str], loose: set[str], limit: int) -> list[DealId]:
    """Whole engagements in the order of their first deals, until the part is full."""
    units: dict[object, list[DealId]] = {}
    for deal in rest:
        units.setdefault(deal if keys[deal] in loose else keys[deal], []).append(deal)
    taken: set[DealId] = set()
    for unit in units.values():
        if len(taken) + len(unit) > limit:
            break
        taken.update(unit)
    return [deal for deal in rest if deal in taken]
