"""Rules that look at more than one cell of a deal, as data.

A rule says which columns it reads; the recheck after an edit follows from that. It is a pure function of what it
reads, so it is worked out once per distinct set of texts and not once per deal.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from cosell_desk.core.columns import COLUMNS, HELP, REASON, SHARE, STATUS, SUBSTATUS
from cosell_desk.core.conditions import ForNewDeals, When
from cosell_desk.core.faults import Fault, Severity
from cosell_desk.core.kinds import email_of, is_blank, read_date, solution_id
from cosell_desk.core.layouts import Layout, layout_named


@dataclass(frozen=True, slots=True)
class Meaning:
    """A cell judged by meaning: "Yes" for " ja "; "" where the column is missing."""

    column: str


@dataclass(frozen=True, slots=True)
class Filled:
    """Whether a cell holds anything but blanks: "x" or ""."""

    column: str


@dataclass(frozen=True, slots=True)
class Written:
    """A cell's own text without outer blanks."""

    column: str


Reading: TypeAlias = Meaning | Filled | Written


@dataclass(frozen=True, slots=True)
class Scene:
    """What a rule knows beside the cells it reads. `today` is a day in UTC."""

    is_new: bool
    layout: Layout
    today: datetime.date


Marks: TypeAlias = tuple[tuple[str, Fault], ...]
"""Faults with the names of the columns where they stand."""


@dataclass(frozen=True, slots=True)
class Rule:
    id: str
    reads: tuple[Reading, ...]
    marks: tuple[str, ...]
    judge: Callable[..., Marks]
    """judge(scene, one text for each of `reads`)"""
    speaks_of_missing_columns: bool = False
    """Where the mark's column is missing, the whole deal bears the mark; other rules are silent then."""


SUBSTATUSES = {
    "New": ("Pending", "Received"),
    "Active": ("Accepted",),
    "Closed": ("Won", "Lost", "Declined", "Expired", "Error"),
}
TERMINAL = frozenset(SUBSTATUSES["Closed"])
STEPS = {
    "New": frozenset({"New", "Active", "Closed"}),
    "Active": frozenset({"Active", "Closed"}),
    "Closed": frozenset({"Closed"}),
}
HELP_KIND = "What specific help from Microsoft?"
NOTES_TO_MICROSOFT = "Notes to Microsoft"
CLOSE_DATE = "Estimated Close Date"
_ERROR_REASONS_SINCE = layout_named("2023-08")


def _fault(rule: str, code: str, severity: Severity, *suggestions: str, **holes: str) -> Fault:
    return Fault(rule, code, severity, tuple(holes.items()), suggestions)


def _fits(scene: Scene, status: str, substatus: str) -> Marks:
    """K12: does the substatus fit the status?"""
    if status not in SUBSTATUSES or substatus not in _KNOWN_SUBSTATUSES:
        return ()
    if scene.is_new:
        if (status, substatus) == ("New", "Accepted"):
            return ()
        if (status, substatus) == ("Active", "Accepted"):
            return ((SUBSTATUS, _fault("K12", "new-deal-active", Severity.WARNING, status=status)),)
        accepted = ["Accepted"] if substatus != "Accepted" else []
        fault = _fault("K12", "new-deal-substatus", Severity.ERROR, *accepted, status=status)
        return ((SUBSTATUS, fault),)
    if substatus in SUBSTATUSES[status]:
        if substatus == "Error" and scene.layout < _ERROR_REASONS_SINCE:
            return ((SUBSTATUS, _fault("K12", "error-before-2023-08", Severity.WARNING, layout=scene.layout.name)),)
        return ()
    if (status, substatus) == ("New", "Accepted"):
        return ((SUBSTATUS, _fault("K12", "existing-new-accepted", Severity.WARNING)),)
    right = substatuses_to_choose(status, scene.layout)
    fault = _fault("K12", "substatus-does-not-fit", Severity.ERROR, *right, status=status, right=", ".join(right))
    return ((SUBSTATUS, fault),)


def substatuses_to_choose(status: str, layout: Layout) -> tuple[str, ...]:
    """Those that fit the status, without what only Partner Center sets and what the layout does not have yet."""
    return tuple(
        word
        for word in SUBSTATUSES[status]
        if word != "Expired" and (word != "Error" or layout >= _ERROR_REASONS_SINCE)
    )


_KNOWN_SUBSTATUSES = frozenset(word for words in SUBSTATUSES.values() for word in words)


def _help_unasked(scene: Scene, needs_help: str, filled: str) -> Marks:
    if needs_help == "No" and filled:
        return ((HELP_KIND, _fault("M3", "help-not-asked", Severity.WARNING)),)
    return ()


def _share_unsaid(scene: Scene, needs_help: str, filled: str) -> Marks:
    if needs_help == "Yes" and not filled:
        return ((SHARE, _fault("M3", "share-empty", Severity.WARNING, "Yes")),)
    return ()


def _reason_unasked(scene: Scene, substatus: str, filled: str) -> Marks:
    if filled and substatus not in {"Declined", "Lost", "Error"}:
        return ((REASON, _fault("M4", "reason-not-asked", Severity.NOTE)),)
    return ()


def _notes_unread(scene: Scene, needs_help: str, share: str, filled: str) -> Marks:
    if filled and needs_help == "No" and share == "No":
        return ((NOTES_TO_MICROSOFT, _fault("M4", "notes-not-shared", Severity.NOTE)),)
    return ()


def _past(scene: Scene, status: str, written: str) -> Marks:
    """K4: a past date on a deal that is not closed."""
    day = read_date(written)
    if day is not None and day < scene.today and status != "Closed":
        return ((CLOSE_DATE, _fault("K4", "date-past", Severity.WARNING)),)
    return ()


def _unexplained(scene: Scene, substatus: str, reason: str, notes: str) -> Marks:
    """K14: the error reasons 6 and 9 ask for an explanation in Notes."""
    if substatus == "Error" and reason in {"6", "9"} and not notes:
        return ((REASON, _fault("K14", "reason-unexplained", Severity.WARNING)),)
    return ()


def _without_referral(scene: Scene, engagement: str, referral: str) -> Marks:
    if engagement and not referral:
        return (("Engagement ID", _fault("K18", "engagement-without-referral", Severity.WARNING)),)
    return ()


def _share_no(scene: Scene, needs_help: str, share: str) -> Marks:
    if needs_help == "Yes" and share == "No":
        return ((SHARE, _fault("K21", "share-no-with-help", Severity.WARNING)),)
    return ()


def _asked_rules() -> tuple[Rule, ...]:
    """M2, from the table of columns: what a deal must hold because another cell says so."""
    return tuple([rule for column in COLUMNS if (rule := _asked(column.name, column.required)) is not None])


def without_column(fault: Fault, name: str, layout: Layout) -> Fault:
    """The same fault in a file that has no such column."""
    heading = layout.heading(next(column for column in COLUMNS if column.name == name))
    return Fault(fault.rule, f"{fault.code}-column-missing", fault.severity, (*fault.holes, ("column", heading)))


def _asked(name: str, required: object) -> Rule | None:
    match required:
        case When(asking, words):

            def asked(scene: Scene, word: str, filled: str) -> Marks:
                if filled or word not in words:
                    return ()
                return ((name, _fault("M2", "missing-when", Severity.ERROR, asking=asking, word=word)),)

            return Rule("M2", (Meaning(asking), Filled(name)), (name,), asked, speaks_of_missing_columns=True)
        case ForNewDeals(since):
            oldest = layout_named(since)

            def new_asked(scene: Scene, filled: str) -> Marks:
                if filled or not scene.is_new or scene.layout < oldest:
                    return ()
                return ((name, _fault("M2", "missing-for-new", Severity.ERROR)),)

            return Rule("M2", (Filled(name),), (name,), new_asked)
        case _:
            return None


DEAL_RULES: tuple[Rule, ...] = (
    *_asked_rules(),
    Rule("M3", (Meaning(HELP), Filled(HELP_KIND)), (HELP_KIND,), _help_unasked),
    Rule("M3", (Meaning(HELP), Filled(SHARE)), (SHARE,), _share_unsaid),
    Rule("M4", (Meaning(SUBSTATUS), Filled(REASON)), (REASON,), _reason_unasked),
    Rule(
        "M4",
        (Meaning(HELP), Meaning(SHARE), Filled(NOTES_TO_MICROSOFT)),
        (NOTES_TO_MICROSOFT,),
        _notes_unread,
    ),
    Rule("K4", (Meaning(STATUS), Written(CLOSE_DATE)), (CLOSE_DATE,), _past),
    Rule("K12", (Meaning(STATUS), Meaning(SUBSTATUS)), (SUBSTATUS,), _fits),
    Rule("K14", (Meaning(SUBSTATUS), Meaning(REASON), Filled("Notes")), (REASON,), _unexplained),
    Rule("K18", (Filled("Engagement ID"), Filled("Referral ID")), ("Engagement ID",), _without_referral),
    Rule("K21", (Meaning(HELP), Meaning(SHARE)), (SHARE,), _share_no),
)


@dataclass(frozen=True, slots=True)
class SlotRule:
    """K22 and the doubles of K16 and K17 in one deal's numbered columns of a family.

    `key` answers what makes two cells the same thing: a solution's ID, a team member's e-mail, "" where neither can
    be read.
    """

    family: str
    key: Callable[[str], str]
    gap: Fault
    twice: Fault

    def reads(self, name: str) -> bool:
        """Whether a column of this name ("Solution 2") belongs to the family, be it in the table or not."""
        family, _, number = name.rpartition(" ")
        return family == self.family and number.isdecimal()

    def key_of(self, text: str) -> str:
        """ "" for an empty cell; begins with "?" for one that cannot be read."""
        if is_blank(text):
            return ""
        return self.key(text) or "?" + text

    def judge(self, keys: tuple[str, ...]) -> tuple[tuple[int, Fault], ...]:
        """Faults with their positions in `keys`, which are those of the family's columns in order."""
        different = set(keys)
        if "" not in different:
            if len(different) == len(keys):
                return ()
        elif keys.index("") == len(different) - 1 == len(keys) - keys.count(""):
            return ()
        found: list[tuple[int, Fault]] = []
        first: dict[str, int] = {}
        for at, key in enumerate(keys):
            if not key:
                continue
            if at and not keys[at - 1]:
                found.append((at, self.gap))
            if key[0] != "?" and first.setdefault(key, at) != at:
                found.append((at, self.twice))
        return tuple(found)


SLOT_RULES = (
    SlotRule(
        "Solution",
        solution_id,
        _fault("K22", "solution-gap", Severity.WARNING),
        _fault("K16", "solution-twice", Severity.WARNING),
    ),
    SlotRule(
        "Team member",
        email_of,
        _fault("K22", "team-member-gap", Severity.WARNING),
        _fault("K17", "team-member-twice", Severity.WARNING),
    ),
)
