"""How the cells of one table are understood, now and in the original, and judged one by one."""

from __future__ import annotations

from collections.abc import Callable, Sequence, Set
from operator import itemgetter
from typing import TypeAlias, cast

from cosell_desk.core.columns import Column, Lock
from cosell_desk.core.conditions import is_mandatory
from cosell_desk.core.deals import DealTable, TableColumn
from cosell_desk.core.faults import SOUND, ColumnId, DealId, Fault, Severity, Verdict
from cosell_desk.core.findings import DealKind, Findings
from cosell_desk.core.kinds import is_blank
from cosell_desk.core.layouts import layout_named
from cosell_desk.core.locks import Was
from cosell_desk.core.original import Original
from cosell_desk.core.rules import Filled, Meaning, Reading
from cosell_desk.core.slot_keys import SLOT_KEYS

Key: TypeAlias = str | tuple[str, ...]
"""A text, or a text and the meanings that its kind is told beside it."""
Verdicts: TypeAlias = dict[Key, Verdict]

_MISSING = Fault("M1", "missing", Severity.ERROR)
_WORDS_OPEN_SINCE = layout_named("2026")
_OPEN_WORDS = frozenset({"substatus-unknown"})


class Batch:
    """Cells of some deals as they are now, read once for many rules. Made, used and thrown away.

    `open` are the deals that are not closed; `is_new` and what is read go along with them.
    """

    def __init__(self, table: DealTable, findings: Findings, deals: Sequence[DealId]) -> None:
        kinds = findings.kinds(deals)
        self.deals = deals
        self.open = [deal for deal, kind in zip(deals, kinds, strict=True) if kind is not DealKind.CLOSED]
        self.closed = [deal for deal, kind in zip(deals, kinds, strict=True) if kind is DealKind.CLOSED]
        self.is_new = [kind is DealKind.NEW for kind in kinds if kind is not DealKind.CLOSED]
        self.rows = [table.texts(deal) for deal in self.open]
        self._table = table
        self._positions = table.positions
        self._across: list[tuple[str, ...]] | None = None
        self._readings: dict[Reading, Sequence[str]] = {}

    def turn(self) -> None:
        """Lay the cells out by columns, which pays when most of them will be asked for."""
        self._across = list(zip(*self.rows, strict=True))

    def texts(self, column: ColumnId) -> Sequence[str]:
        at = self._positions[column]
        if self._across is not None:
            return self._across[at] if self._across else ()
        return [*map(itemgetter(at), self.rows)]

    def position(self, column: ColumnId) -> int:
        """Where the column's cell stands in each of `rows`."""
        return self._positions[column]

    def has_column(self, column: ColumnId) -> bool:
        return column in self._positions and self._table.has_column(column)

    def read(self, reading: Reading) -> Sequence[str]:
        """What a rule is told of these deals."""
        found = self._readings.get(reading)
        if found is None:
            found = self._readings[reading] = self._read(reading)
        return found

    def _read(self, reading: Reading) -> Sequence[str]:
        column = self._table.named(reading.column)
        if column is None or not self.has_column(column.id):
            return [""] * len(self.open)
        texts = self.texts(column.id)
        match reading:
            case Filled():
                known = {text: _filled(text) for text in set(texts)}
            case Meaning() if column.column is not None:
                known = {text: column.column.kind.meaning(text) for text in set(texts)}
            case _:
                known = {text: text.strip() for text in set(texts)}
        return [known[text] for text in texts]

    def keys(self, known: Column, column: ColumnId) -> Sequence[Key]:
        """What the column's verdicts hang on: its texts, with their contexts where the kind reads other columns."""
        if not known.reads:
            return self.texts(column)
        return list(zip(self.texts(column), *[self.read(Meaning(name)) for name in known.reads], strict=True))


class Cells:
    """Answers what the cells of `table` mean and what is wrong with them, whatever the rest of the deal says."""

    def __init__(self, table: DealTable, original: Original | None) -> None:
        self.table = table
        self.original = original

    def meaning(self, deal: DealId, column: TableColumn) -> str:
        """What the cell means after its safe mends."""
        known = column.column
        text = self.table.text(deal, column.id)
        if known is None:
            return text
        return known.kind.meaning(text, *self.context(deal, column))

    def context(self, deal: DealId, column: TableColumn) -> tuple[str, ...]:
        """The meanings that the column's kind is told beside the text."""
        found = []
        for name in column.column.reads if column.column is not None else ():
            other = self.table.named(name)
            is_known = other is not None and other.column is not None
            found.append(self.meaning(deal, other) if other is not None and is_known else "")
        return tuple(found)

    def was(self, deal: DealId, column: TableColumn) -> Was | None:
        """The cell in the original."""
        original, known = self.original, column.column
        text = original.text(deal, column.id) if original is not None else None
        if original is None or known is None or text is None:
            return None
        context = []
        for name in known.reads:
            other = self.table.named(name)
            first = original.text(deal, other.id) if other is not None else None
            if other is None or other.column is None or first is None:
                context.append("")
            else:
                context.append(other.column.kind.meaning(first))
        return Was(text, known.kind.meaning(text, *context), self._was_faulty(column, known, text, context))

    def _was_faulty(self, column: TableColumn, known: Column, text: str, context: Sequence[str]) -> bool:
        if known.kind.verdict(text, *context) is SOUND and not is_blank(text):  # the long way takes ten times as long
            return False
        key = (text, *context) if known.reads else text
        _, existing = self.faulty(column, known, {key})
        return any(fault.severity is Severity.ERROR for fault in existing.get(key, SOUND).faults)

    def faulty(self, column: TableColumn, known: Column, keys: Set[Key]) -> tuple[Verdicts, Verdicts]:
        """What is wrong with these distinct texts (with contexts): in new deals and in existing ones."""
        kind = known.kind
        if known.reads:
            found = Verdicts(kind.verdicts_in_context(cast(Set[tuple[str, ...]], keys)).items())
        else:
            if slots := SLOT_KEYS.get(known.name):
                keys = slots.doubtful(cast(Set[str], keys))
            found = Verdicts(kind.verdicts(cast(Set[str], keys)).items())
        if is_mandatory(known.required, column.number):
            for key in _blank_among(keys, found):
                verdict = found.get(key, SOUND)
                found[key] = Verdict((_MISSING, *verdict.faults), verdict.fix)
        if kind.has_open_words and self.table.layout >= _WORDS_OPEN_SINCE:
            found |= _changed(found, _open_words)
        if _keeps_own(known):
            return found, found | _changed(found, _softer)
        if kind.softer_for_existing:
            softer = _changed(found, lambda fault: _weaker(fault) if fault.code in kind.softer_for_existing else fault)
            return found, found | softer if softer else found
        return found, found


def _keeps_own(known: Column) -> bool:
    """Whether Partner Center keeps its own value of an existing deal, whatever the file says (rules.md, K)."""
    return known.lock is Lock.CREATED and not known.kind.is_legal_statement


def _blank_among(keys: Set[Key], found: Verdicts) -> list[Key]:
    """The keys of blank texts: of empty ones, and of those in whose blanks T1 found a fault."""
    if any(type(key) is tuple for key in keys):
        return [key for key in keys if is_blank(key[0])]
    return [*({""} & keys), *[key for key in found if is_blank(cast(str, key))]]


def _changed(verdicts: Verdicts, change: Callable[[Fault], Fault]) -> Verdicts:
    """Those verdicts that become others when every fault is changed so."""
    changed: dict[int, Fault] = {}
    found: Verdicts = {}
    for key, verdict in verdicts.items():
        for fault in verdict.faults:
            other = changed.get(id(fault))
            if other is None:
                other = changed[id(fault)] = change(fault)
            if other is not fault:
                found[key] = Verdict(tuple([change(each) for each in verdict.faults]), verdict.fix)
                break
    return found


def _open_words(fault: Fault) -> Fault:
    return _weaker(fault) if fault.code in _OPEN_WORDS else fault


def _softer(fault: Fault) -> Fault:
    return _weaker(fault) if fault.rule[0] == "K" else fault


def _filled(text: str) -> str:
    return "" if is_blank(text) else "x"


def _weaker(fault: Fault) -> Fault:
    if fault.severity is not Severity.ERROR:
        return fault
    return Fault(fault.rule, fault.code, Severity.WARNING, (*fault.holes, ("softened", "yes")), fault.suggestions)
