"""How the cells of one table are understood, now and in the original, and judged one by one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from cosell_desk.core.columns import Column, Lock
from cosell_desk.core.conditions import is_mandatory
from cosell_desk.core.deals import DealTable, TableColumn
from cosell_desk.core.faults import DealId, Fault, Severity, Verdict
from cosell_desk.core.findings import Faults
from cosell_desk.core.kinds import is_blank
from cosell_desk.core.layouts import layout_named
from cosell_desk.core.locks import Was
from cosell_desk.core.original import Original
from cosell_desk.core.rules import Filled, Meaning, Reading

_MISSING = Fault("M1", "missing", Severity.ERROR)
_WORDS_OPEN_SINCE = layout_named("2026")
_OPEN_WORDS = frozenset({"substatus-unknown"})
_SOFT_FOR_EXISTING = frozenset({"team-member-phone-missing"})


@dataclass(frozen=True, slots=True)
class Judged:
    """What is wrong with a text in a new deal and in an existing one."""

    faults: Faults
    existing: Faults
    fix: str | None


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
        return known.kind.meaning(text, *[context[0] for context in self.contexts(known, (deal,))])

    def context(self, deal: DealId, column: TableColumn) -> tuple[str, ...]:
        """The meanings that the column's kind is told beside the text."""
        known = column.column
        return tuple([of[0] for of in self.contexts(known, (deal,))]) if known is not None else ()

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
        judged = self._softened(known, known.kind.verdict(text, *context))
        is_faulty = any(fault.severity is Severity.ERROR for fault in judged.existing)
        return Was(text, known.kind.meaning(text, *context), is_faulty)

    def contexts(self, known: Column, deals: Sequence[DealId]) -> list[list[str]]:
        """For each column that the kind reads: its meanings in these deals."""
        return [self.read(Meaning(name), deals) for name in known.reads]

    def _texts(self, name: str, deals: Sequence[DealId]) -> list[str] | None:
        column = self.table.named(name)
        if column is None:
            return None
        at, texts = self.table.position(column.id), self.table.texts
        return [texts(deal)[at] for deal in deals]

    def read(self, reading: Reading, deals: Sequence[DealId]) -> list[str]:
        """What a rule is told of these deals."""
        texts = self._texts(reading.column, deals)
        if texts is None:
            return [""] * len(deals)
        understood = self._reader(reading)
        known = {text: understood(text) for text in set(texts)}
        return [known[text] for text in texts]

    def _reader(self, reading: Reading) -> Callable[[str], str]:
        match reading:
            case Filled():
                return _filled
            case Meaning(name):
                column = self.table.named(name)
                return column.column.kind.meaning if column is not None and column.column is not None else str
            case _:
                return str.strip

    def faulty(
        self, column: TableColumn, known: Column, texts: list[str], deals: Sequence[DealId]
    ) -> dict[object, Judged]:
        """text (with its context, where the kind reads one) -> what is wrong with it."""
        kind = known.kind
        if known.reads:
            pairs = set(zip(texts, *self.contexts(known, deals), strict=True))
            verdicts: dict[object, Verdict] = {
                pair: verdict for pair in pairs if (verdict := kind.verdict(*pair)).faults or verdict.fix is not None
            }
            blanks: Iterable[object] = [pair for pair in pairs if is_blank(pair[0])]
        else:
            distinct = set(texts)
            verdicts = dict[object, Verdict](kind.verdicts(distinct).items())
            blanks = [text for text in distinct if is_blank(text)]
        if is_mandatory(known.required, column.number):
            for key in blanks:
                verdict = verdicts.get(key, Verdict())
                verdicts[key] = Verdict((_MISSING, *verdict.faults), verdict.fix)
        return {key: self._softened(known, verdict) for key, verdict in verdicts.items()}

    def _softened(self, known: Column, verdict: Verdict) -> Judged:
        """The verdict for new and for existing deals, which may differ."""
        faults = verdict.faults
        if known.kind.has_open_words and self.table.layout >= _WORDS_OPEN_SINCE:
            faults = tuple([_weaker(fault) if fault.code in _OPEN_WORDS else fault for fault in faults])
        keeps_own = known.lock is Lock.CREATED and not known.kind.is_legal_statement
        existing = tuple(
            [
                _weaker(fault) if (keeps_own and fault.rule[0] == "K") or fault.code in _SOFT_FOR_EXISTING else fault
                for fault in faults
            ]
        )
        return Judged(faults, faults if existing == faults else existing, verdict.fix)


def _filled(text: str) -> str:
    return "" if is_blank(text) else "x"


def _weaker(fault: Fault) -> Fault:
    if fault.severity is not Severity.ERROR:
        return fault
    return Fault(fault.rule, fault.code, Severity.WARNING, (*fault.holes, ("softened", "yes")), fault.suggestions)
