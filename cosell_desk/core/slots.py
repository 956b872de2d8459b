"""Makers of edits for numbered families: the columns "Solution 1", "Solution 2" ... and a deal's values in them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from operator import itemgetter

from cosell_desk.core.cell_parts import parts_of
from cosell_desk.core.changes import Edit, InsertColumns, NewColumn, RemoveColumns
from cosell_desk.core.columns import COLUMNS, Column
from cosell_desk.core.conditions import is_mandatory
from cosell_desk.core.deals import DealTable, TableColumn
from cosell_desk.core.edits import CellWriter, IsLocked
from cosell_desk.core.errors import EditRefused
from cosell_desk.core.faults import ColumnId, DealId
from cosell_desk.core.kinds import Solution, TeamMember, email_of, is_blank, solution_id
from cosell_desk.core.layouts import Layout, recognise
from cosell_desk.core.translate import QT_TRANSLATE_NOOP

FAMILIES = tuple([column for column in COLUMNS if column.limit])

FULL = QT_TRANSLATE_NOOP("Slots", "{family} {limit} is there already, and Partner Center takes no more than {limit}.")
NOT_EMPTY_ONCE = QT_TRANSLATE_NOOP("Slots", "{heading} still holds something in {count} deal; empty or move it first.")
NOT_EMPTY = QT_TRANSLATE_NOOP("Slots", "{heading} still holds something in {count} deals; empty or move it first.")
NOT_OPTIONAL = QT_TRANSLATE_NOOP("Slots", "{heading} must be in the file; Partner Center refuses it without.")


class Refused(EditRefused):
    """`sentence` with its holes is kept apart from the English text, so that a window can say it in its language."""

    def __init__(self, sentence: str, **holes: object) -> None:
        super().__init__(sentence.format(**holes))
        self.sentence = sentence
        self.holes = holes


@dataclass(frozen=True, slots=True)
class FamilyState:
    """`missing` are the gaps below the highest number; `following` the numbers that may come after it."""

    column: Column
    existing: tuple[int, ...]
    missing: tuple[int, ...]
    following: tuple[int, ...]

    @property
    def free(self) -> tuple[int, ...]:
        """What can be added, in the order in which it is."""
        return self.missing + self.following


@dataclass(frozen=True, slots=True)
class AddedColumns:
    """`numbers` are those that the edit adds; fewer than asked for where the limit is near."""

    edit: Edit
    numbers: tuple[int, ...]
    columns: tuple[ColumnId, ...]


def family_named(name: str) -> Column:
    """Raises KeyError for a name that no family has."""
    return {family.name: family for family in FAMILIES}[name]


def family_state(table: DealTable, family: str) -> FamilyState:
    column = family_named(family)
    existing = tuple([known.number for known in table.family(family)])
    highest = max(existing, default=0)
    missing = tuple(sorted(set(range(1, min(highest, column.limit) + 1)) - set(existing)))
    return FamilyState(column, existing, missing, tuple(range(highest + 1, column.limit + 1)))


def add_columns(table: DealTable, family: str, count: int = 1) -> AddedColumns:
    """New columns of the family, gaps first, each at the place that keeps the numbers in order.

    Raises Refused where not even one can be added.
    """
    state = family_state(table, family)
    if not state.free:
        raise Refused(FULL, family=family, limit=state.column.limit)
    numbers = tuple(sorted(state.free[: max(count, 0)]))
    ids = table.new_column_ids(len(numbers))
    made = [
        (place_of(table, state.column, number), number, TableColumn.read(id, heading_like(table, state.column, number)))
        for id, number in zip(ids, numbers, strict=True)
    ]
    made.sort(key=lambda each: each[:2])
    # A place is where the column will stand: those put in before it push it on.
    columns = tuple([NewColumn(place + at, column) for at, (place, _, column) in enumerate(made)])
    edit = Edit((InsertColumns(columns),)) if columns else Edit()
    return AddedColumns(edit, numbers, ids)


def place_of(table: DealTable, column: Column, number: int) -> int:
    """Where a new column goes: into its family's order, else where the file's layout has it."""
    family = table.family(column.name)
    before = [known for known in family if known.number < number]
    if before:
        return table.position(before[-1].id) + 1
    if family:
        return table.position(family[0].id)
    return layout_place(table, table.layout, column)


def layout_place(table: DealTable, layout: Layout, column: Column) -> int:
    """The place that the layout gives a column that the table lacks: behind its nearest forerunner that is there."""
    order = [of for _, of, _ in layout.columns]
    positions: dict[Column, int] = {}
    for at, known in enumerate(table.columns):
        if known.column is not None:
            positions[known.column] = at
    end = next((at for at, known in enumerate(table.columns) if known.is_surplus), len(table.columns))
    if column not in order:
        return end
    at = order.index(column)
    for other in reversed(order[:at]):
        if other in positions:
            return min(positions[other] + 1, end)
    following = [positions[other] for other in order[at:] if other in positions]
    return min(following, default=end)


def heading_like(table: DealTable, column: Column, number: int) -> str:
    """The heading of a new column as the file spells its family; the layout's where the family is missing."""
    family = table.family(column.name)
    near = [known for known in family if known.number < number] or list(family[:1])
    # One that Partner Center would not know is followed only where the whole family is written so.
    right = [known for known in family if (found := recognise(known.heading)) is not None and found.is_spelled_right]
    near = [known for known in near if known in right] or right[:1] or near
    if near:
        like = near[-1].heading.strip(" \t\r\n\u00a0\u200b\ufeff").removesuffix("*").rstrip()

        def renumbered(digits: re.Match[str]) -> str:
            return str(number).zfill(len(digits[0]) if digits[0].startswith("0") else 0)

        heading = _LAST_NUMBER.sub(renumbered, like)
        found = recognise(heading)
        if found is not None and found.column is column and found.number == number:
            return heading
    return table.layout.heading(column, number)


_LAST_NUMBER = re.compile(r"[0-9]+(?=[^0-9]*\Z)")


def remove_column(table: DealTable, column: ColumnId) -> Edit:
    """A numbered column that no deal needs. Raises Refused while it holds anything or must be there."""
    known = table.column(column)
    if known.column is not None and is_mandatory(known.column.required, known.number):
        raise Refused(NOT_OPTIONAL, heading=known.heading)
    filled = sum([not is_blank(text) for text in table.column_texts(column)])
    if filled:
        raise Refused(NOT_EMPTY_ONCE if filled == 1 else NOT_EMPTY, heading=known.heading, count=filled)
    return Edit((RemoveColumns((column,)),))


def empty_columns(table: DealTable, family: str) -> tuple[ColumnId, ...]:
    """The family's columns that could be removed."""
    return tuple(
        [
            known.id
            for known in table.family(family)
            if known.column is not None
            and not is_mandatory(known.column.required, known.number)
            and all(map(is_blank, table.column_texts(known.id)))
        ]
    )


@dataclass(frozen=True, slots=True)
class SlotsEdit:
    """`changed` deals, and those left alone because a cell that would change is locked.

    `repriced` are those of the changed deals whose own currency, price or quantity gives way to another.
    """

    edit: Edit
    changed: tuple[DealId, ...] = ()
    locked: tuple[DealId, ...] = ()
    repriced: tuple[DealId, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.edit)


class _SlotWriter:
    """Writes a deal's values of a family as a whole or not at all."""

    def __init__(self, table: DealTable, family: str, is_locked: IsLocked) -> None:
        self.columns = [known.id for known in table.family(family)]
        positions = [table.position(column) for column in self.columns]
        # itemgetter answers no tuple for a single place
        self._of_row = itemgetter(*positions) if len(positions) > 1 else lambda row: [row[at] for at in positions]
        self._table = table
        self._is_locked = is_locked
        self._writer = CellWriter(table, lambda deal, column: False)  # locks are asked for here
        self._changed: list[DealId] = []
        self._locked: list[DealId] = []

    def values(self, deal: DealId) -> list[str]:
        return list(self._of_row(self._table.texts(deal)))

    def write(self, deal: DealId, values: Sequence[str]) -> None:
        before = self.values(deal)
        changing = [at for at, text in enumerate(before) if text != values[at]]
        if not changing:
            return
        if any(self._is_locked(deal, self.columns[at]) for at in changing):
            self._locked.append(deal)
            return
        self._changed.append(deal)
        self._writer.write_new(deal, {self.columns[at]: values[at] for at in changing})

    def finish(self) -> SlotsEdit:
        return SlotsEdit(self._writer.finish().edit, tuple(self._changed), tuple(self._locked))


def _without_gaps(values: Sequence[str]) -> list[str]:
    kept = [text for text in values if not is_blank(text)]
    return kept + [""] * (len(values) - len(kept))


def _has_gap(values: Sequence[str]) -> bool:
    blanks = [is_blank(text) for text in values]
    return True in blanks and False in blanks[blanks.index(True) :]


def deals_with_gaps(table: DealTable, family: str) -> tuple[DealId, ...]:
    writer = _SlotWriter(table, family, lambda deal, column: False)
    return tuple([deal for deal in table.deals if _has_gap(writer.values(deal))])


def close_gaps(table: DealTable, family: str, deals: Iterable[DealId], is_locked: IsLocked) -> SlotsEdit:
    """Each deal's values moved up, in their order, until none stands behind an empty cell."""
    writer = _SlotWriter(table, family, is_locked)
    for deal in deals:
        values = writer.values(deal)
        if _has_gap(values):
            writer.write(deal, _without_gaps(values))
    return writer.finish()


def move_value(table: DealTable, deal: DealId, column: ColumnId, before: ColumnId, is_locked: IsLocked) -> SlotsEdit:
    """A value to another slot of its family; those between move one slot, and no gap is left."""
    known = table.column(column)
    if known.column is None or not known.number:
        return SlotsEdit(Edit())
    writer = _SlotWriter(table, known.column.name, is_locked)
    values = writer.values(deal)
    values.insert(writer.columns.index(before), values.pop(writer.columns.index(column)))
    writer.write(deal, _without_gaps(values))
    return writer.finish()


def identity(family: Column, text: str) -> str:
    """By what two values of a family are the same: a solution's ID, a team member's e-mail address, else all of the
    text; "" for an empty cell."""
    match family.kind:
        case Solution():
            key = solution_id(text)
        case TeamMember():
            key = email_of(text)
        case _:
            key = ""
    return key or text.strip().casefold()


def values_in_use(table: DealTable, family: str) -> tuple[str, ...]:
    """The family's values in the file, each identity once in its most frequent spelling, the most used first."""
    column = family_named(family)
    counts = Counter([text for known in table.family(family) for text in table.column_texts(known.id)])
    totals: dict[str, int] = {}
    spelling: dict[str, str] = {}
    for text, count in counts.most_common(MOST_IN_USE + 1):
        if not is_blank(text):
            key = identity(column, text)
            totals[key] = totals.get(key, 0) + count
            spelling.setdefault(key, text)
    return tuple([spelling[key] for key in sorted(totals, key=lambda key: (-totals[key], spelling[key].casefold()))])


MOST_IN_USE = 2_000
"""Texts of a family that are offered as completions."""


def replace_value(
    table: DealTable, family: str, deals: Iterable[DealId], old: str, new: str, is_locked: IsLocked
) -> SlotsEdit:
    """One team member or solution for another in every slot of `deals`; "" for `new` takes it out.

    A deal that has the new one already only loses the old one. A solution given by its ID alone takes over currency,
    price and quantity of the one it replaces. No gap is left where a value goes.
    """
    column = family_named(family)
    old_key, new_key = identity(column, old), identity(column, new)
    writer = _SlotWriter(table, family, is_locked)
    olds, news = _Seeker(column, old_key), _Seeker(column, new_key if new_key != old_key else "")
    repriced: set[DealId] = set()
    for deal in deals:
        before = writer.values(deal)
        folded = "\n".join(before).casefold()
        places = olds.places(before, folded)
        if not places:
            continue
        is_there = bool(news.places(before, folded))
        values = before.copy()
        for at in places:
            if is_there or is_blank(new):
                values[at] = ""
            else:
                values[at] = _in_place_of(column, before[at], new)
                is_there = True
                if _amounts(column, before[at]) not in (_NO_AMOUNTS, _amounts(column, values[at])):
                    repriced.add(deal)
        has_lost = any(before[at] and not values[at] for at in places)
        writer.write(deal, _without_gaps(values) if has_lost else values)
    made = writer.finish()
    return replace(made, repriced=tuple([deal for deal in made.changed if deal in repriced]))


class _Seeker:
    """Finds the slots of a deal that hold one value of a family, whatever else is written beside its identity."""

    def __init__(self, family: Column, key: str) -> None:
        self._family, self._key = family, key
        self._known: dict[str, bool] = {}

    def places(self, texts: Sequence[str], folded: str) -> list[int]:
        """`folded` are the texts joined by line breaks: the key is always part of the text, so that most deals are
        passed over without reading their values."""
        if not self._key or self._key not in folded:
            return []
        each = folded.split("\n")
        if len(each) != len(texts):
            each = [text.casefold() for text in texts]
        return [at for at, text in enumerate(each) if self._key in text and self._is_it(texts[at])]

    def _is_it(self, text: str) -> bool:
        known = self._known.get(text)
        if known is None:
            known = self._known[text] = identity(self._family, text) == self._key
        return known


def _amounts(column: Column, text: str) -> tuple[str, ...]:
    """A solution's currency, price and quantity as they are written."""
    return tuple([part.strip() for part in parts_of(column, text)[1:]]) if isinstance(column.kind, Solution) else ()


_NO_AMOUNTS = ("", "", "")


def _in_place_of(column: Column, old: str, new: str) -> str:
    if isinstance(column.kind, Solution) and "," not in new and ";" not in new:
        _, separator, rest = old.partition(";" if ";" in old else ",")
        return new.strip() + separator + rest
    return new


def members_of(table: DealTable, family: str, deals: Collection[DealId]) -> tuple[str, ...]:
    """The distinct values in these deals, in the order in which they are met; what a dialog offers to replace."""
    writer = _SlotWriter(table, family, lambda deal, column: False)
    column = family_named(family)
    texts = dict.fromkeys(chain.from_iterable(map(writer.values, deals)))
    found: dict[str, str] = {}
    for text in texts:
        if not is_blank(text):
            found.setdefault(identity(column, text), text)
    return tuple(found.values())
