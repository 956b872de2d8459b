"""What may no longer be changed: rules L and the steps of K13 and M5, against the original; and locked cells."""

from __future__ import annotations

from collections.abc import Callable, Set
from dataclasses import dataclass

from cosell_desk.core.columns import HELP, SHARE, STATUS, SUBSTATUS, Lock
from cosell_desk.core.conditions import When, is_mandatory
from cosell_desk.core.deals import DealTable, TableColumn
from cosell_desk.core.faults import ColumnId, DealId, Fault, Severity
from cosell_desk.core.kinds import Unjudged, YesNo, is_blank
from cosell_desk.core.original import Original
from cosell_desk.core.rules import STEPS

STEPS_READ = frozenset({STATUS, SUBSTATUS})
CLOSED_DEAL = Fault("R1", "closed-deal", Severity.NOTE)
CLOSED_CHANGED = Fault("R1", "closed-deal-changed", Severity.WARNING)
_IGNORED = Fault("L1", "ignored-at-upload", Severity.NOTE)
_ID_CHANGED = Fault("L2", "id-changed", Severity.ERROR)
_UNKNOWN = Fault("L2", "referral-id-unknown", Severity.WARNING)
_CREATED = Fault("L3", "locked-since-created", Severity.ERROR)
_SHARED = Fault("L4", "locked-since-shared", Severity.ERROR)
_ONE_WAY = Fault("L5", "one-way-answer", Severity.ERROR)
_EMPTIED = Fault("M5", "emptied", Severity.WARNING)
_EXPIRED = Fault("K13", "expired-by-hand", Severity.WARNING)


@dataclass(frozen=True, slots=True)
class Was:
    """One cell of the original: its text, its meaning, and whether the rules found an error in it."""

    text: str
    meaning: str
    is_faulty: bool

    @property
    def binds(self) -> bool:
        """A lock binds only what was there and right, so that an old deal can be completed."""
        return not is_blank(self.text) and not self.is_faulty


@dataclass(frozen=True, slots=True)
class Comparison:
    """Asks for the cells of one table and its original; the judge supplies how a cell is understood."""

    table: DealTable
    original: Original
    was: Callable[[DealId, TableColumn], Was | None]
    meaning: Callable[[DealId, TableColumn], str]

    def _was_meaning(self, deal: DealId, name: str) -> str:
        column = self.table.named(name)
        was = self.was(deal, column) if column is not None else None
        return was.meaning if was is not None else ""

    def lock(self, deal: DealId, column: TableColumn) -> Fault | None:
        """The lock that binds the cell of an existing deal, whatever it holds now."""
        known = column.column
        if known is None or known.lock is Lock.NONE or isinstance(known.kind, Unjudged):
            return None
        was = self.was(deal, column)
        if was is None or not was.binds:
            return None
        match known.lock:
            case Lock.ALWAYS:
                return _ID_CHANGED if known.is_identity else _IGNORED
            case Lock.CREATED:
                return _with(_CREATED, was)
            case Lock.SHARED:
                shared = "Yes" in (self._was_meaning(deal, SHARE), self._was_meaning(deal, HELP))
                return _with(_SHARED, was) if shared else None
            case Lock.ONCE_YES:
                return _with(_ONE_WAY, was) if was.meaning != "No" else None
        return None

    def minds(self, column: TableColumn) -> bool:
        """Whether it matters what a cell of the column that is not empty held at first."""
        return column.column is not None and column.column.lock is not Lock.NONE

    def faults(self, deal: DealId, column: TableColumn, text: str) -> tuple[Fault, ...]:
        """What the original forbids of a cell that does not hold its first text any more."""
        first = self.original.text(deal, column.id)
        known = column.column
        if first is None or first == text or known is None:
            return ()
        broken = self._broken(deal, column) if known.lock is not Lock.NONE else None
        emptied = _EMPTIED if self._is_emptied(deal, column, first, text) else None
        return tuple([fault for fault in (broken, emptied) if fault is not None])

    def _broken(self, deal: DealId, column: TableColumn) -> Fault | None:
        fault = self.lock(deal, column)
        if fault is None or column.column is None:
            return None
        was = self.was(deal, column)
        now = self.meaning(deal, column)
        if was is None or now == was.meaning:
            return None
        is_answer = column.column.lock is Lock.ONCE_YES and isinstance(column.column.kind, YesNo)
        if is_answer and now != "No":
            return None
        return fault

    def _is_emptied(self, deal: DealId, column: TableColumn, first: str, text: str) -> bool:
        known = column.column
        if known is None or known.lock is Lock.ALWAYS or not is_blank(text) or is_blank(first):
            return False
        if is_mandatory(known.required, column.number):
            return False
        if isinstance(known.required, When):
            asking = self.table.named(known.required.column)
            if asking is not None and self.meaning(deal, asking) in known.required.is_one_of:
                return False
        return True

    def steps(self, deal: DealId) -> tuple[tuple[ColumnId, Fault], ...]:
        """K13. A failed deal's original holds what was sent; whether it was closed then is not known."""
        found: list[tuple[ColumnId, Fault]] = []
        status, substatus = self.table.named(STATUS), self.table.named(SUBSTATUS)
        before, was_failed = self._was_meaning(deal, STATUS), bool(self._was_meaning(deal, "Errors"))
        if status is not None and before in STEPS and not (was_failed and before == "Closed"):
            now = self.meaning(deal, status)
            if now in STEPS and now not in STEPS[before]:
                holes = (("before", before), ("right", ", ".join(sorted(STEPS[before]))))
                found.append((status.id, Fault("K13", "status-backwards", Severity.ERROR, holes, (before,))))
        if substatus is not None and self.meaning(deal, substatus) == "Expired":
            if self._was_meaning(deal, SUBSTATUS) != "Expired":
                found.append((substatus.id, _EXPIRED))
        return tuple(found)

    def is_changed(self, deal: DealId) -> bool:
        """Whether any cell but Errors means something else than in the original."""
        for column in self.table.columns:
            text, first = self.table.text(deal, column.id), self.original.first_text(deal, column)
            if first is None or first == text:
                continue
            if column.column is None:
                return True
            if isinstance(column.column.kind, Unjudged):
                continue
            was = self.was(deal, column)
            if was is None or was.meaning != self.meaning(deal, column):
                return True
        return False


def compared_by(column: TableColumn) -> Set[str]:
    """The names of the columns on whose cells it hangs what the original forbids of this one's."""
    known = column.column
    if known is None or isinstance(known.kind, Unjudged):
        return frozenset()
    asks = {known.required.column} if isinstance(known.required, When) else set()
    shares = {SHARE, HELP} if known.lock is Lock.SHARED else set()
    return {column.name, *known.reads, *asks, *shares}


def unknown_to_original(table: DealTable) -> tuple[tuple[ColumnId, Fault], ...]:
    """The mark of a deal whose Referral ID the original does not hold."""
    column = table.named("Referral ID")
    return ((column.id, _UNKNOWN),) if column is not None else ()


def _with(fault: Fault, was: Was) -> Fault:
    return Fault(fault.rule, fault.code, fault.severity, (("before", was.text),), (was.text,))
