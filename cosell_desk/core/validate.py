"""The judge: finds every problem of a table, in small steps or all at once, and again only what an edit touches.

Columns are judged by their distinct texts and deal rules by the distinct sets of what they read, so that 5,000 deals
cost little more than the different things that stand in them. No column is known here by name.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, field

from cosell_desk.core.between import BETWEEN_READS, Between, PlacedFaults
from cosell_desk.core.cells import Batch, Cells
from cosell_desk.core.changes import Edit, InsertColumns, RemoveColumns, SetCells, SetHeadings
from cosell_desk.core.columns import Lock
from cosell_desk.core.deal_kinds import KIND_READS, find_kinds
from cosell_desk.core.deals import DealTable, TableColumn
from cosell_desk.core.faults import ColumnId, DealId, Fault, Problem, Severity
from cosell_desk.core.file_rules import FileRules
from cosell_desk.core.findings import DealKind, Faults, Findings
from cosell_desk.core.kinds import Unjudged, blank_among, is_blank
from cosell_desk.core.layers import Layers
from cosell_desk.core.locks import CLOSED_CHANGED, CLOSED_DEAL, STEPS_READ, Comparison, compared_by, unknown_to_original
from cosell_desk.core.original import ChangedDeals, Original
from cosell_desk.core.rules import DEAL_RULES, SLOT_RULES, Rule, Scene, SlotRule, without_column
from cosell_desk.core.slot_keys import SLOT_KEYS, SlotsOfDeals
from cosell_desk.core.touched import Deals, Touched

_SURPLUS = Fault("F7", "surplus-cells", Severity.ERROR)
_EVERY = 500
"""Deals a step, and a twentieth of them where a deal's whole row is looked at: a millisecond or two of judging."""
_AT_ONCE = 10_000
"""Deals a step where nobody waits for the steps."""
_NEARLY_ALL = 0.8


@dataclass(slots=True)
class Recheck:
    """What an edit made worth painting anew; with `everything` set, `cells` need not be complete.

    `cells` of None are deals of which something else may be said as a whole, `kinds` those that may be of another kind
    of row than before: anything may be said of their cells.
    """

    cells: dict[ColumnId | None, Set[DealId]] = field(default_factory=dict)
    kinds: Set[DealId] = frozenset()
    everything: bool = False

    @property
    def deals(self) -> Set[DealId]:
        return frozenset().union(*{id(deals): deals for deals in self.cells.values()}.values())


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
        self._file_rules = FileRules(table)
        self.findings = Findings(table, lambda: self._file_rules.problems(self.findings), self._suggest)
        self._layers = Layers(table, self.findings)
        self._during: list[Edit] | None = None
        self._columns: tuple[TableColumn, ...] | None = None
        self._slots = {slots.family: SlotsOfDeals(slots) for slots in SLOT_RULES}
        self.compare_with(original)

    def compare_with(self, original: Original | None) -> None:
        """Take another original; everything is to be judged anew after this."""
        self.original = original
        self.cells = Cells(self.table, original)
        self.changed = ChangedDeals(self.table, original)
        """The deals that are not, to the letter, as they were opened."""
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
        self._file_rules.touch(None)
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
            self._recompose()
            done += 1
            yield done / count
        self._recompose()

    # Judging what an edit touched

    def recheck(self, edit: Edit, *, wholly: bool = False) -> Recheck:
        """After `table.apply(edit)`: judge again what reads the touched cells, and tell what to paint.

        `wholly` judges all of the deals that were touched: after steps that may have begun before they were.
        """
        if self._during is not None:
            self._during.append(edit)
        layout_before = self._layout
        touched = Touched.by(edit, self.table, self._columns_judged, wholly=wholly)
        self.changed.touch(edit)
        self._file_rules.touch(None if touched.is_all else touched.names.keys())
        for column in touched.changed_columns:
            self._layers.forget_column(column)
        if self.table.layout is not layout_before:
            return self._start_over()
        gone = {deal for deal in touched.gone if deal not in self.table}
        if len(gone) > len(self.table):
            self._keep_those_left()
            gone = set()
        elif gone:
            self._forget(gone)
        cells: dict[ColumnId | None, Set[DealId]] = dict(touched.cells.items())
        for column, judged in self._recheck_cells(touched).items():
            cells[column] = judged | cells.get(column, judged)
        between = {deal for name in _BETWEEN_TOUCHED & touched.names.keys() for deal in touched.names[name]}
        self._judge_between([*{*touched.fresh, *gone, *between}])
        for place, deals in self._recompose().items():
            cells[place] = deals | cells.get(place, frozenset())
        return Recheck(cells, frozenset(touched.fresh), touched.is_all)

    def forget(self, changes: Iterable[SetCells], judged: Set[DealId] = frozenset()) -> Iterator[None]:
        """Say nothing of these cells until they are judged again: what was wrong with the texts before is no help.

        Mends of the texts before are gone at once; so are the faults, where hardly any others are left. Else they go
        column by column as what is answered is gone through, but for the deals that were `judged` meanwhile; one takes
        a few milliseconds where all of its cells were wrong.
        """
        table, findings = self.table, self.findings
        parts: dict[ColumnId, list[frozenset[DealId]]] = {}
        for change in changes:
            deals = table.there(change.deals)
            for id in change.columns:
                parts.setdefault(id, []).append(deals)
        whole: dict[tuple[frozenset[DealId], ...], frozenset[DealId]] = {}
        cells: dict[ColumnId, frozenset[DealId]] = {}
        for id, of in parts.items():
            if table.has_column(id) and _is_judged(table.column(id)):
                cells[id] = whole.get(tuple(of)) or whole.setdefault(tuple(of), frozenset().union(*of))
        others = {deals: [deal for deal in table.deals if deal not in deals] for deals in {*cells.values()}}
        for id, deals in cells.items():
            findings.keep_only_fixes(id, others[deals])
        gone = sum([findings.faulty((id,)) * len(deals) for id, deals in cells.items()])
        if gone > findings.faulty() * len(table) * _NEARLY_ALL:
            return _let_go(self._layers.keep_only([(id, others[deals]) for id, deals in cells.items()]))
        return self._forgetting(cells, judged)

    def _forgetting(self, cells: dict[ColumnId, frozenset[DealId]], judged: Set[DealId]) -> Iterator[None]:
        for id, deals in cells.items():
            if self.table.has_column(id):
                self._layers.forget_base(id, deals - judged if judged else deals)
                yield

    def _start_over(self) -> Recheck:
        """A column of another generation came or went: every rule that asks for the layout may answer otherwise."""
        during = self._during
        self._during = None
        self.run()
        self._during = during
        return Recheck(kinds=frozenset(self.table.deals), everything=True)

    def _recheck_cells(self, touched: Touched) -> dict[ColumnId, Deals]:
        """The cells that were judged by themselves, but for those of fresh deals."""
        judged: dict[ColumnId, Deals] = {}
        self._remember_columns()
        table, fresh, names = self.table, touched.fresh, touched.names
        maybe = {deal for name in KIND_READS & names.keys() for deal in names[name]}
        kinds = {deal: self.findings.kind(deal) for deal in maybe}
        self._find_kinds([*{*maybe, *fresh}])
        fresh |= {deal for deal, kind in kinds.items() if self.findings.kind(deal) is not kind}
        batches: dict[Deals, Batch] = {}
        if fresh:
            every = self._batch(batches, frozenset(fresh))
            for slots in SLOT_RULES:
                self._judge_slots(slots, every, None)
            for column in table.columns:
                self._judge_column(column, every)
            self._judge_rules(every, None)
        for column in table.columns:
            deals = touched.cells.get(column.id, _NO_DEALS)
            for name in column.column.reads if column.column is not None else ():
                deals |= names.get(name, _NO_DEALS)
            if fresh:
                deals -= fresh
            if deals:
                self._judge_column(column, self._batch(batches, deals))
                judged[column.id] = deals
        by_deals: dict[Deals, set[str]] = {}
        for name, deals in names.items():
            if left := deals - fresh if fresh else deals:
                by_deals.setdefault(left, set()).add(name)
        for left, of in by_deals.items():
            self._judge_rules(self._batch(batches, left), of, touched.cells.keys())
        return judged

    def _batch(self, batches: dict[Deals, Batch], deals: Deals) -> Batch:
        """The batch of these deals, made once."""
        found = batches.get(deals)
        if found is None:
            found = batches[deals] = Batch(self.table, self.findings, self.table.in_order(deals))
        return found

    def _forget(self, deals: set[DealId]) -> None:
        self._layers.forget_deals(deals)
        for deal in deals:
            for slots in self._slots.values():
                slots.forget(deal)

    def _keep_those_left(self) -> None:
        """Most deals went."""
        self._layers.keep_deals(self.table.deals)
        for slots in self._slots.values():
            slots.keep(self.table.deals)
        self._mark(self._between.keep(frozenset(self.table.deals)))

    # Kinds of row

    def _find_kinds(self, deals: Sequence[DealId]) -> None:
        for deal, kind in find_kinds(self.table, self.original, deals, closed_here=self.closed_here):
            self.findings.put_kind(deal, kind)

    # One column

    def _judge_column(self, column: TableColumn, batch: Batch) -> None:
        """Judge the column's cells in these deals; closed ones have no faults of their own."""
        known = column.column
        if known is None or not _is_judged(column):
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
        if names is not None:
            for slots in SLOT_RULES:
                if any(map(slots.reads, names)):
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
        known, slots, columns = SLOT_KEYS[rule.family], self._slots[rule.family], [column.id for column in family]
        if slots.is_only_longer(batch, columns, touched):
            return False
        faulty_before = known.faulty
        every = slots.keys(batch, columns, touched)
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
        if marked := self._layers.marks.get("R1"):
            for deal in [deal for deal in batch.open if deal in marked]:
                self._layers.mark("R1", deal, ())

    def _compare(self, batch: Batch, names: Set[str] | None) -> None:
        """What the original forbids: of the cells that hang on these columns (None: of all), and as steps."""
        original, comparison = self.original, self._comparison
        if original is None or comparison is None:
            return
        columns = self.table.columns if names is None else self._compared_by(names)
        if names is None:
            self._judge_unknown(batch, original)
            once = {deal for source, of in self._layers.marks.items() if source.startswith("original") for deal in of}
            changed = {*original.changed_deals(self.table, batch.open), *once}
            batch = Batch(self.table, self.findings, [deal for deal in batch.open if deal in changed])
        knows: list[bool] | None = None
        for column in columns if batch.open else ():
            source = f"original {column.id}"
            marks = self._layers.marks.get(source, {})
            minds_all = comparison.minds(column)
            texts = batch.texts(column.id)
            minded = set(texts) if minds_all else blank_among(set(texts))
            if not minded and not marks:
                continue
            knows = knows if knows is not None else self._were_there(batch.open)
            for deal, text, is_known in zip(batch.open, texts, knows, strict=True):
                faults = comparison.faults(deal, column, text) if is_known and text in minded else ()
                if faults or deal in marks:
                    self._layers.mark(source, deal, tuple([(column.id, fault) for fault in faults]))
        if names is None or not names.isdisjoint(STEPS_READ):
            for deal, is_known in zip(batch.open, knows or self._were_there(batch.open), strict=True):
                self._layers.mark("original steps", deal, comparison.steps(deal) if is_known else ())

    def _compared_by(self, names: Set[str]) -> list[TableColumn]:
        """The columns of whose cells the original may forbid something else, once cells so named have changed."""
        return list(dict.fromkeys([column for name in sorted(names) for column in self._compared.get(name, ())]))

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
        self._mark(self._between.touch(deals))

    def _mark(self, said: Iterable[tuple[str, DealId, PlacedFaults]]) -> None:
        for source, deal, placed in said:
            if placed or deal in self._layers.marks.get(source, ()):
                self._layers.mark(source, deal, placed)

    def date_proofs(self, column: ColumnId) -> tuple[bool, bool]:
        """Whether the column proves day-first, and month-first, dates (rule K5)."""
        return self._between.proofs(column)

    def _recompose(self) -> dict[ColumnId | None, set[DealId]]:
        """Bring together what the rules said; the cells of which something else may be said now."""
        found: dict[ColumnId | None, set[DealId]] = {}
        for deal, column in self._layers.recompose():
            found.setdefault(column, set()).add(deal)
        self._remember_columns()
        return found

    def _remember_columns(self) -> None:
        if self.table.columns is self._columns:
            return
        self._columns, self._layout = self.table.columns, self.table.layout
        self._columns_judged = {column.id: column for column in self._columns}
        self._compared: dict[str, list[TableColumn]] = {}
        for column in self._columns:
            for name in compared_by(column):
                self._compared.setdefault(name, []).append(column)

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
_BETWEEN_TOUCHED = BETWEEN_READS | KIND_READS
_NO_DEALS: Deals = frozenset()


def _let_go(left: list[object]) -> Iterator[None]:
    """Of one after the other."""
    while left:
        left.pop()
        yield


def _is_judged(column: TableColumn) -> bool:
    """Whether its cells can have faults of their own."""
    return column.column is not None and not isinstance(column.column.kind, Unjudged)


def _is_structural(edit: Edit) -> bool:
    return any(isinstance(change, InsertColumns | RemoveColumns | SetHeadings) for change in edit.changes)


def _chunks(deals: list[DealId], size: int) -> list[list[DealId]]:
    return [deals[at : at + size] for at in range(0, len(deals), size)]
