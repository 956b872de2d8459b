"""The judge: finds every problem of a table, in small steps or all at once, and again only what an edit touches.

Columns are judged by their distinct texts and deal rules by the distinct sets of what they read, so that 5,000 deals
cost little more than the different things that stand in them. No column is known here by name.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, field

from cosell_desk.core.between import BETWEEN_READS, Between
from cosell_desk.core.cells import Batch, Cells
from cosell_desk.core.changes import (
    Edit,
    InsertColumns,
    InsertDeals,
    RemoveColumns,
    RemoveDeals,
    SetCells,
    SetHeadings,
    SetMarks,
)
from cosell_desk.core.columns import Lock
from cosell_desk.core.deal_kinds import KIND_READS, find_kinds
from cosell_desk.core.deals import DealTable, TableColumn
from cosell_desk.core.faults import ColumnId, DealId, Fault, Problem, Severity
from cosell_desk.core.file_rules import file_problems
from cosell_desk.core.findings import DealKind, Faults, Findings
from cosell_desk.core.kinds import Unjudged, is_blank
from cosell_desk.core.layers import Layers
from cosell_desk.core.locks import CLOSED_CHANGED, CLOSED_DEAL, STEPS_READ, Comparison, compares, unknown_to_original
from cosell_desk.core.original import Original
from cosell_desk.core.rules import DEAL_RULES, SLOT_RULES, Rule, Scene, SlotRule, without_column
from cosell_desk.core.slot_keys import SLOT_KEYS, SlotsOfDeals

_SURPLUS = Fault("F7", "surplus-cells", Severity.ERROR)
_EVERY = 500
"""Deals a step, and a twentieth of them where a deal's whole row is looked at: a millisecond or two of judging."""
_AT_ONCE = 10_000
"""Deals a step where nobody waits for the steps."""


@dataclass(slots=True)
class Recheck:
    """What an edit made worth painting anew; with `everything` set, `cells` need not be complete."""

    cells: set[tuple[DealId, ColumnId]] = field(default_factory=set)
    everything: bool = False


class Judge:
    """Judges `table` and keeps `findings` up to date. `today` is a day in UTC.

    Without an `original` the rules that compare are silent. `closed_here`: closed deals were closed in this file.
    """

    def __init__(
        self,
        table: DealTable,
        *,
        today: datetime.date,
        original: Original | None = None,
        closed_here: bool = False,
    ) -> None:
        self.table = table
        self.closed_here = closed_here
        self.today = today
        self.findings = Findings(table, self._file_problems, self._suggest)
        self._layers = Layers(table, self.findings)
        self._during: list[Edit] | None = None
        self._slots = {slots.family: SlotsOfDeals(slots) for slots in SLOT_RULES}
        self.compare_with(original)

    def compare_with(self, original: Original | None) -> None:
        """Take another original; everything is to be judged anew after this."""
        self.original = original
        self.cells = Cells(self.table, original)
        self._between = Between(self.table, self.findings, original)
        self._comparison = (
            Comparison(self.table, original, self.cells.was, self.cells.meaning) if original is not None else None
        )
        self._clear()

    def _clear(self) -> None:
        self.findings.clear()
        self._between.clear()
        self._layers.clear()
        for slots in self._slots.values():
            slots.clear()
        self._file: tuple[int, tuple[Problem, ...]] | None = None
        self._remember_columns()

    # Judging everything

    def run(self) -> Findings:
        """Judge the whole table now."""
        for _ in self.steps(_AT_ONCE):
            pass
        return self.findings

    def steps(self, every: int = _EVERY) -> Iterator[float]:
        """Judge the whole table in steps of about a millisecond, each answering the share that is done.

        Edits may be applied (and rechecked) between steps; what they touched is looked at once more at the end.
        """
        while True:
            self._clear()
            self._during = []
            yield from self._all_steps(every)
            edits, self._during = self._during, None
            if not any(_is_structural(edit) for edit in edits):
                break
        for edit in edits:
            self.recheck(edit, wholly=True)
        yield 1.0

    def _all_steps(self, every: int) -> Iterator[float]:
        table = self.table
        chunks, last = _chunks(table.deals, every), _chunks(table.deals, every // 4)
        columns = [column for column in table.columns if column.column is not None]
        count = (len(columns) + 2) * len(chunks) + len(last) or 1
        done = 0
        for deals in chunks:
            here = [deal for deal in deals if deal in table]
            self._find_kinds(here)
            batch = Batch(table, self.findings, here)
            batch.turn()
            yield done / count
            sound = {column.id for slots in SLOT_RULES for column in table.family(slots.family) if column.number > 1}
            for few in _chunks(here, every // 20):
                for slots in SLOT_RULES:
                    part = Batch(table, self.findings, [deal for deal in few if deal in table])
                    if not self._judge_slots(slots, part, None):
                        sound -= {column.id for column in table.family(slots.family)}
                    yield done / count
            done += 1
            for column in columns:
                if batch.has_column(column.id) and column.id not in sound:
                    self._judge_column(column, batch)
                    yield done / count
                done += 1
            for few in _chunks(here, every // 2):
                self._judge_rules(Batch(table, self.findings, [deal for deal in few if deal in table]), None)
                yield done / count
            done += 1
        for deals in last:
            self._judge_between([deal for deal in deals if deal in table])
            self._recompose(None)
            done += 1
            yield done / count
        self._recompose(None)

    # Judging what an edit touched

    def recheck(self, edit: Edit, *, wholly: bool = False) -> Recheck:
        """After `table.apply(edit)`: judge again what reads the touched cells, and tell what to paint.

        `wholly` judges all of the deals that were touched: after steps that may have begun before they were.
        """
        result = Recheck()
        if self._during is not None:
            self._during.append(edit)
        self._file = None
        layout_before = self._layout
        touched: dict[str, set[DealId]] = {}
        cells: dict[ColumnId, set[DealId]] = {}
        fresh: set[DealId] = set()
        gone: set[DealId] = set()
        for change in edit.changes:
            match change:
                case SetCells(columns, deals):
                    for column in columns:
                        if self.table.has_column(column):
                            cells.setdefault(column, set()).update(deals)
                            touched.setdefault(self.table.column(column).name, set()).update(deals)
                        result.cells.update([(deal, column) for deal in deals])
                    fresh.update(deals if wholly else ())
                case InsertDeals(new):
                    fresh.update([each.deal for each in new])
                    result.everything = True
                case RemoveDeals(deals):
                    gone.update(deals)
                    result.everything = True
                case InsertColumns(inserted):
                    result.everything = True
                    self._touch_columns([each.column for each in inserted], cells, touched)
                case RemoveColumns(_) | SetHeadings(_):
                    result.everything = True
                    self._touch_structure(cells, touched)
                case SetMarks(marks):
                    fresh.update([key.deal for key, _ in marks])
        if self.table.layout is not layout_before:
            return self._start_over(result)
        self._forget([deal for deal in gone if deal not in self.table])
        fresh = {deal for deal in fresh if deal in self.table}
        self._recheck_cells(cells, touched, fresh)
        self._judge_between([*{*fresh, *gone, *self._between_touched(touched)}])
        self._recompose(result)
        return result

    def _start_over(self, result: Recheck) -> Recheck:
        """A column of another generation came or went: every rule that asks for the layout may answer otherwise."""
        result.everything = True
        during = self._during
        self._during = None
        self.run()
        self._during = during
        return result

    def _touch_columns(
        self,
        columns: Iterable[TableColumn],
        cells: dict[ColumnId, set[DealId]],
        touched: dict[str, set[DealId]],
    ) -> None:
        for column in columns:
            if self.table.has_column(column.id):
                cells.setdefault(column.id, set()).update(self.table.deals)
            touched.setdefault(column.name, set()).update(self.table.deals)

    def _touch_structure(self, cells: dict[ColumnId, set[DealId]], touched: dict[str, set[DealId]]) -> None:
        """After columns went or were renamed: forget those, and touch every name whose column is another one now."""
        now = {column.id: column for column in self.table.columns}
        for column, before in self._columns_judged.items():
            if now.get(column) == before:
                continue
            self._layers.forget_column(column)
            touched.setdefault(before.name, set()).update(self.table.deals)
        self._touch_columns(
            [column for column in self.table.columns if self._columns_judged.get(column.id) != column], cells, touched
        )

    def _recheck_cells(
        self, cells: dict[ColumnId, set[DealId]], touched: dict[str, set[DealId]], fresh: set[DealId]
    ) -> None:
        self._remember_columns()
        maybe = {deal for name in KIND_READS & touched.keys() for deal in touched[name] if deal in self.table}
        kinds = {deal: self.findings.kind(deal) for deal in maybe}
        self._find_kinds([*{*maybe, *fresh}])
        fresh |= {deal for deal, kind in kinds.items() if self.findings.kind(deal) is not kind}
        batches: dict[frozenset[DealId], Batch] = {}
        if fresh:
            every = self._batch(batches, fresh)
            for slots in SLOT_RULES:
                self._judge_slots(slots, every, None)
            for column in self.table.columns:
                self._judge_column(column, every)
            self._judge_rules(every, None)
        for column in self.table.columns:
            deals = set(cells.get(column.id, ()))
            if column.column is not None:
                for name in column.column.reads:
                    deals |= touched.get(name, set())
            deals = {deal for deal in deals - fresh if deal in self.table}
            if deals:
                self._judge_column(column, self._batch(batches, deals))
        by_deals: dict[frozenset[DealId], set[str]] = {}
        for name, of in touched.items():
            left = frozenset([deal for deal in of if deal not in fresh and deal in self.table])
            if left:
                by_deals.setdefault(left, set()).add(name)
        for deals_touched, names in by_deals.items():
            self._judge_rules(self._batch(batches, deals_touched), names, cells.keys())

    def _batch(self, batches: dict[frozenset[DealId], Batch], deals: Set[DealId]) -> Batch:
        """The batch of these deals, made once."""
        key = frozenset(deals)
        found = batches.get(key)
        if found is None:
            in_order = sorted(deals, key=self.table.place) if len(deals) > 1 else list(deals)
            found = batches[key] = Batch(self.table, self.findings, in_order)
        return found

    def _between_touched(self, touched: dict[str, set[DealId]]) -> set[DealId]:
        return {deal for name in (BETWEEN_READS | KIND_READS) & touched.keys() for deal in touched[name]}

    def _forget(self, deals: list[DealId]) -> None:
        for deal in deals:
            self._layers.forget_deal(deal)
            for slots in self._slots.values():
                slots.forget(deal)

    # Kinds of row

    def _find_kinds(self, deals: Sequence[DealId]) -> None:
        for deal, kind in find_kinds(self.table, self.original, deals, closed_here=self.closed_here):
            self.findings.put_kind(deal, kind)

    # One column

    def _judge_column(self, column: TableColumn, batch: Batch) -> None:
        """Judge the column's cells in these deals; closed ones have no faults of their own."""
        known = column.column
        if known is None or isinstance(known.kind, Unjudged):
            return
        faults: dict[DealId, Faults] = {}
        fixes: dict[DealId, str] = {}
        keys = batch.keys(known, column.id)
        new, existing = self.cells.faulty(column, known, set(keys))
        if new:
            if new is existing:
                judged = [*map(new.get, keys)]
            else:
                judged = [(existing, new)[is_new].get(key) for key, is_new in zip(keys, batch.is_new, strict=True)]
            told = [(deal, verdict) for deal, verdict in zip(batch.open, judged, strict=True) if verdict is not None]
            faults = {deal: verdict.faults for deal, verdict in told if verdict.faults}
            fixes = {deal: verdict.fix for deal, verdict in told if verdict.fix is not None}
        self._layers.put_base(column.id, faults, batch.deals)
        self.findings.put_fixes(column.id, fixes, batch.deals)

    # Rules across a deal

    def _judge_rules(self, batch: Batch, names: set[str] | None, columns: Set[ColumnId] = frozenset()) -> None:
        """The rules that read a column named so (None: any); `columns` are those in which a cell may have changed."""
        for at, rule in enumerate(DEAL_RULES):
            if names is None or any(reading.column in names for reading in rule.reads):
                self._judge_rule(f"{rule.id} {at}", rule, batch)
        for slots in SLOT_RULES:
            if names is not None and any(column.name in names for column in self.table.family(slots.family)):
                self._judge_slots(slots, batch, columns)
        self._judge_closed(batch)
        self._judge_surplus(batch.deals)
        self._compare(batch, names)

    def _judge_rule(self, source: str, rule: Rule, batch: Batch) -> None:
        columns = {name: column.id for name in rule.marks if (column := self.table.named(name)) is not None}
        marks = self._layers.marks.get(source, {})
        if not columns and not rule.speaks_of_missing_columns:
            for deal in [*marks]:
                self._layers.mark(source, deal, ())
            return
        scenes = {is_new: Scene(is_new, self.table.layout, self.today) for is_new in (False, True)}
        told = list(zip(batch.is_new, *map(batch.read, rule.reads), strict=True))
        found = {
            key: tuple([self._place(columns.get(name), name, fault) for name, fault in placed])
            for key in set(told)
            if (placed := rule.judge(scenes[key[0]], *key[1:]))
        }
        if found or marks:
            for deal, key in zip(batch.open, told, strict=True):
                placed_here = found.get(key, ())
                if placed_here or deal in marks:
                    self._layers.mark(source, deal, placed_here)

    def _place(self, column: ColumnId | None, name: str, fault: Fault) -> tuple[ColumnId | None, Fault]:
        return column, fault if column is not None else without_column(fault, name, self.table.layout)

    def _judge_slots(self, rule: SlotRule, batch: Batch, touched: Set[ColumnId] | None) -> bool:
        """A family's rule, for these deals; answers whether no cell of the family has faults of its own."""
        source = f"slots {rule.family}"
        family = self.table.family(rule.family)
        marks = self._layers.marks.get(source, {})
        if len(family) < 2:
            for deal in [*marks]:
                self._layers.mark(source, deal, ())
            self._slots[rule.family].clear()
            return False
        known = SLOT_KEYS[rule.family]
        faulty_before = known.faulty
        every = self._slots[rule.family].keys(batch, [column.id for column in family], touched)
        for deal, keys in zip(batch.open, every, strict=True):
            found = rule.judge(keys)
            if found or deal in marks:
                self._layers.mark(source, deal, tuple([(family[at].id, fault) for at, fault in found]))
        return known.faulty == faulty_before

    def _judge_surplus(self, deals: Sequence[DealId]) -> None:
        surplus = [column.id for column in self.table.columns if column.is_surplus]
        if not surplus and "F7" not in self._layers.marks:
            return
        for deal in deals:
            filled = [column for column in surplus if not is_blank(self.table.text(deal, column))]
            self._layers.mark("F7", deal, ((filled[0], _SURPLUS),) if filled else ())

    def _judge_closed(self, batch: Batch) -> None:
        """R1, and nothing of their own that other rules said before."""
        for deal in batch.closed:
            for source, marks in self._layers.marks.items():
                if source not in _FOR_CLOSED and deal in marks:
                    self._layers.mark(source, deal, ())
            is_changed = self._comparison is not None and self._comparison.is_changed(deal)
            self._layers.mark("R1", deal, ((None, CLOSED_CHANGED if is_changed else CLOSED_DEAL),))
        if self._layers.marks.get("R1"):
            for deal in batch.open:
                self._layers.mark("R1", deal, ())

    def _compare(self, batch: Batch, names: Set[str] | None) -> None:
        """What the original forbids: of the cells that hang on these columns (None: of all), and as steps."""
        original, comparison = self.original, self._comparison
        if original is None or comparison is None:
            return
        columns = [column for column in self.table.columns if names is None or compares(column, names)]
        if names is None:
            self._judge_unknown(batch, original)
            once = {deal for source, of in self._layers.marks.items() if source.startswith("original") for deal in of}
            changed = {*original.changed_deals(self.table, batch.open), *once}
            batch = Batch(self.table, self.findings, [deal for deal in batch.open if deal in changed])
        knows = self._were_there(batch.open)
        for column in columns if batch.open else ():
            source = f"original {column.id}"
            marks = self._layers.marks.get(source, {})
            minds_all = comparison.minds(column)
            for deal, text, is_known in zip(batch.open, batch.texts(column.id), knows, strict=True):
                faults = comparison.faults(deal, column, text) if is_known and (minds_all or is_blank(text)) else ()
                if faults or deal in marks:
                    self._layers.mark(source, deal, tuple([(column.id, fault) for fault in faults]))
        if names is None or not names.isdisjoint(STEPS_READ):
            for deal, is_known in zip(batch.open, knows, strict=True):
                self._layers.mark("original steps", deal, comparison.steps(deal) if is_known else ())

    def _judge_unknown(self, batch: Batch, original: Original) -> None:
        """Existing deals whose Referral ID the original does not hold."""
        marks = self._layers.marks.get("L unknown", {})
        for deal, is_new in zip(batch.open, batch.is_new, strict=True):
            placed = unknown_to_original(self.table) if not is_new and not original.knows(deal) else ()
            if placed or deal in marks:
                self._layers.mark("L unknown", deal, placed)

    def _were_there(self, deals: Sequence[DealId]) -> list[bool]:
        """Which of the deals existed in Partner Center when the original was made."""
        referral, original = self.table.named("Referral ID"), self.original
        if referral is None or original is None:
            return [False] * len(deals)
        return [not is_blank(original.text(deal, referral.id) or "") for deal in deals]

    def is_changed(self, deal: DealId) -> bool:
        """Whether any cell but Errors means something else than in the original; True for a deal that is not in it."""
        if self._comparison is None or self.original is None or not self.original.knows(deal):
            return True
        return self._comparison.is_changed(deal)

    def meaning(self, deal: DealId, column: TableColumn) -> str:
        """What the cell means after its safe mends."""
        return self.cells.meaning(deal, column)

    def lock(self, deal: DealId, column: TableColumn) -> Fault | None:
        """Why the window refuses to edit the cell; None when it may be edited."""
        known = column.column
        if self.findings.kind(deal) is DealKind.CLOSED:
            return CLOSED_DEAL
        if known is None:
            return None
        if known.lock is Lock.ALWAYS:
            return _READ_ONLY
        if self._comparison is None or self.original is None or not self.original.knows(deal):
            return None
        return self._comparison.lock(deal, column) if self._were_there([deal])[0] else None

    def _judge_between(self, deals: Iterable[DealId]) -> None:
        for source, deal, placed in self._between.touch(deals):
            if placed or deal in self._layers.marks.get(source, ()):
                self._layers.mark(source, deal, placed)

    def date_proofs(self, column: ColumnId) -> tuple[bool, bool]:
        """Whether the column proves day-first, and month-first, dates (rule K5)."""
        return self._between.proofs(column)

    def _recompose(self, result: Recheck | None) -> None:
        cells = self._layers.recompose()
        if result is not None:
            result.cells.update([(deal, column) for deal, column in cells if column is not None])
        self._file = None
        self._remember_columns()

    def _remember_columns(self) -> None:
        self._layout = self.table.layout
        self._columns_judged = {column.id: column for column in self.table.columns}

    def _file_problems(self) -> tuple[Problem, ...]:
        if self._file is None or self._file[0] != self.table.revision:
            self._file = self.table.revision, file_problems(self.table, self.findings, self.findings.of_kind)
        return self._file[1]

    def _suggest(self, problem: Problem) -> tuple[str, ...]:
        if problem.deal is None or problem.column is None:
            return ()
        column = self.table.column(problem.column)
        if column.column is None:
            return ()
        text = self.table.text(problem.deal, problem.column)
        return column.column.kind.suggest(text, *self.cells.context(problem.deal, column))


_READ_ONLY = Fault("L1", "always-read-only", Severity.NOTE)
_FOR_CLOSED = frozenset({"R1", "D1", "F7"})


def _is_structural(edit: Edit) -> bool:
    return any(isinstance(change, InsertColumns | RemoveColumns | SetHeadings) for change in edit.changes)


def _chunks(deals: list[DealId], size: int) -> list[list[DealId]]:
    return [deals[at : at + size] for at in range(0, len(deals), size)]
