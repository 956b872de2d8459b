"""The pre-upload check: the fate of every deal, and the parts in which deals go up.

What is uploaded cannot be taken back, so a plan must add up: every deal has one fate, and every deal that goes up is in
exactly one part.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from cosell_desk.core.columns import STATUS, SUBSTATUS, Lock, Section
from cosell_desk.core.faults import DealId, Problem
from cosell_desk.core.file_rules import UPLOAD_LIMIT, blocks_the_file
from cosell_desk.core.findings import DealKind
from cosell_desk.core.kinds import is_blank
from cosell_desk.core.original import Original, referral_key
from cosell_desk.core.rules import TERMINAL
from cosell_desk.core.validate import Judge


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
    """

    invalid: Invalid = Invalid.BLOCK
    is_processed: bool = False
    leaves_unchanged: bool = False
    includes_undecided: bool = False


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

    def of(self, fate: Fate) -> list[DealId]:
        return [deal for deal, fated in self.fates.items() if fated.fate is fate]

    @property
    def going_up(self) -> int:
        return sum(map(len, self.parts))

    def part_of(self) -> dict[DealId, int]:
        """deal -> the number of its part, from 1."""
        return {deal: number for number, deals in enumerate(self.parts, 1) for deal in deals}

    def adds_up(self, deals: Sequence[DealId]) -> bool:
        """Whether these are the plan's deals, and those that go up are in exactly one part each."""
        going = [deal for deal, fated in self.fates.items() if fated.fate.goes_up]
        placed = [deal for part in self.parts for deal in part]
        is_whole = len(deals) == len(self.fates) and set(deals) == self.fates.keys()
        return is_whole and len(placed) == len(going) and set(placed) == set(going)


def plan(judge: Judge, answers: Answers = Answers(), *, received: Original | None = None) -> UploadPlan:
    """What an upload of the judged table would do.

    `received` is the table as it was when the file was opened, to know what was edited since; None: nothing was.
    """
    decide = _Decision(judge, answers, received)
    fates = {deal: decide.fate(deal) for deal in judge.table.deals}
    blockers = tuple([problem for problem in judge.findings.file() if blocks_the_file(problem)])
    is_refused = answers.invalid is Invalid.BLOCK and any(fated.fate is Fate.BLOCKED for fated in fates.values())
    going = [deal for deal, fated in fates.items() if fated.fate.goes_up]
    return UploadPlan(fates, parted(going, _engagements(judge)), blockers, bool(blockers) or is_refused)


class _Decision:
    """Decides deal by deal, with what has to be looked up once only."""

    def __init__(self, judge: Judge, answers: Answers, received: Original | None) -> None:
        self._judge = judge
        self._table = judge.table
        self._answers = answers
        self._received = received
        self._knows_changes = answers.leaves_unchanged and judge.original is not None and judge.original.is_older
        self._errors = self._table.named("Errors")
        self._status, self._substatus = self._table.named(STATUS), self._table.named(SUBSTATUS)
        self._candidates = [
            column.id
            for column in self._table.columns
            if column.column is not None
            and column.column.section is Section.MATCHING
            and column.column.lock is Lock.ALWAYS
        ]

    def fate(self, deal: DealId) -> Fated:
        findings, answers = self._judge.findings, self._answers
        kind = findings.kind(deal)
        if kind is DealKind.CLOSED:
            return Fated(Fate.CLOSED, "closed")
        has_failed = self._errors is not None and not is_blank(self._table.text(deal, self._errors.id))
        did_succeed = answers.is_processed and kind is DealKind.EXISTING and not has_failed
        if did_succeed and self._is_as_received(deal):
            return Fated(Fate.SUCCEEDED, "succeeded")
        if self._knows_changes and kind is DealKind.EXISTING and not self._judge.is_changed(deal):
            return Fated(Fate.UNCHANGED, "unchanged")
        errors = findings.errors(deal)
        is_new = kind is DealKind.NEW
        if answers.is_processed and is_new and not errors and not has_failed and self._is_undecided(deal):
            return Fated(Fate.UNDECIDED, "undecided")
        if errors and answers.invalid is not Invalid.INCLUDE:
            return Fated(Fate.BLOCKED, "errors", errors)
        if is_new:
            return Fated(Fate.CREATED, "new", errors)
        if self._is_closing(deal):
            return Fated(Fate.CLOSING, "closing", errors)
        return Fated(Fate.UPDATED, "edited-after-success" if did_succeed else "existing", errors)

    def _is_as_received(self, deal: DealId) -> bool:
        return self._received is None or self._received.is_as_opened(self._table, deal)

    def _is_undecided(self, deal: DealId) -> bool:
        """Whether the processed file held this new deal and tells nothing of it; a matched one waits to be created."""
        answer = self._table.mark("undecided", deal)
        if answer is not None:
            return answer != "include"
        was_sent = self._received is None or self._received.knows(deal)
        is_matched = any(not is_blank(self._table.text(deal, column)) for column in self._candidates)
        return was_sent and not is_matched and not self._answers.includes_undecided

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
