"""Pasting a block of texts into the shown cells."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from cosell_desk.core.changes import Edit, InsertDeals, NewDeal
from cosell_desk.core.columns import Lock
from cosell_desk.core.deals import DealTable
from cosell_desk.core.edits import CellWriter, IsLocked, Rectangle
from cosell_desk.core.faults import ColumnId, DealId
from cosell_desk.core.new_deals import new_texts
from cosell_desk.core.watch import Watch, unwatched

Block: TypeAlias = tuple[tuple[str, ...], ...]
"""Rows of texts; a row may be shorter than others, and then leaves the cells beyond its end as they are."""


@dataclass(frozen=True, slots=True)
class Paste:
    """What a paste does.

    `written`: cells that change · `locked`: cells left alone because they are locked · `hidden`: cells that lie
    between the written ones but are not shown (hidden columns, deals that a filter hides) and were stepped over ·
    `outside`: texts of the block (empty ones aside) for which there is no column to the right · `lacking`: deals that
    would have to be added for the block's last rows, none once they are added · `fitting`: rows that have a deal to go
    into · `added`: deals that this edit adds · `target`: where the block goes, to be selected afterwards.
    """

    edit: Edit
    written: int
    locked: int
    hidden: int
    outside: int
    lacking: int
    fitting: int
    added: tuple[DealId, ...]
    target: tuple[Rectangle, ...]


def paste(
    table: DealTable,
    block: Block,
    selection: Sequence[Rectangle],
    shown_deals: Sequence[DealId],
    shown_columns: Sequence[ColumnId],
    is_locked: IsLocked,
    *,
    adds_deals: bool = False,
    defaults: Mapping[str, str] | None = None,
    watch: Watch = unwatched,
) -> Paste:
    """`block` into the shown cells from the selection's first cell on.

    A single text fills the whole selection; a block is repeated where one selected rectangle is an exact multiple of
    it (in a direction in which only one cell is selected, the block's own size counts). A selection of no deal means
    below the last one. With `adds_deals`, rows that do not fit become new deals at the end, made from `defaults`;
    empty ones at the end of the block do not (a whole column is copied with them). `watch` is told the share that is
    done with every row; what it raises ends the work.
    """
    width = max(map(len, block), default=0)
    if not width or not selection or not selection[0].columns:
        return Paste(Edit(), 0, 0, 0, 0, 0, 0, (), ())
    if len(block) == width == 1 and any(rectangle.deals for rectangle in selection):
        return _one_text(table, block[0][0], selection, is_locked, watch)
    place_of_deal = {deal: place for place, deal in enumerate(shown_deals)}
    first = selection[0]
    top = place_of_deal[first.deals[0]] if first.deals else len(shown_deals)
    left = list(shown_columns).index(first.columns[0])
    block = _without_empty_end(block, len(shown_deals) - top)
    if not block:
        return Paste(Edit(), 0, 0, 0, 0, 0, 0, (), ())
    rows, span = len(block), width
    if len(selection) == 1:
        rows = _repeated(len(block), len(first.deals))
        span = _repeated(width, len(first.columns))
    columns = tuple(shown_columns[left : left + span])
    deals = tuple(shown_deals[top : top + rows])

    writer = CellWriter(table, is_locked)
    placed = [(beside % width, column, table.position(column)) for beside, column in enumerate(columns)]
    for at, deal in enumerate(deals):
        watch(at / rows)
        row, held = block[at % len(block)], table.texts(deal)
        size = len(row)
        changed = {column: row[of] for of, column, place in placed if of < size and held[place] != row[of]}
        if changed:
            writer.write_new(deal, changed)
    cells = writer.finish()
    watch(1.0)
    changes = list(cells.edit.changes)
    written, locked = cells.written, cells.locked
    added: tuple[DealId, ...] = ()
    lacking = rows - len(deals)
    if lacking and adds_deals:
        further = [block[at % len(block)] for at in range(len(deals), rows)]
        insertion, wrote, refused = _further_deals(table, further, columns, width, defaults or {}, watch)
        added = tuple([new.deal for new in insertion.deals])
        changes.append(insertion)
        written, locked, lacking = written + wrote, locked + refused, 0
    beyond = range(len(columns), span)
    outside = sum(
        [
            sum([bool(text) for beside in beyond for text in row[beside % width :][:1]])
            for row in [block[at % len(block)] for at in range(rows - lacking if beyond else 0)]
        ]
    )
    hidden = _stepped_over(table, deals, columns)
    target = (Rectangle((*deals, *added), columns),)
    return Paste(Edit(tuple(changes)), written, locked, hidden, outside, lacking, len(deals), added, target)


def _one_text(
    table: DealTable,
    text: str,
    selection: Sequence[Rectangle],
    is_locked: IsLocked,
    watch: Watch,
) -> Paste:
    writer = CellWriter(table, is_locked)
    hidden = 0
    for rectangle in selection:
        hidden += _stepped_over(table, rectangle.deals, rectangle.columns)
        for at, deal in enumerate(rectangle.deals):
            watch(at / len(rectangle.deals))
            for column in rectangle.columns:
                writer.write(deal, column, text)
    cells = writer.finish()
    fitting = sum([len(rectangle.deals) for rectangle in selection])
    return Paste(cells.edit, cells.written, cells.locked, hidden, 0, 0, fitting, (), tuple(selection))


def _without_empty_end(block: Block, room: int) -> Block:
    """The block without the empty rows at its end for which there is no deal."""
    rows = len(block)
    while rows > room and not any(block[rows - 1]):
        rows -= 1
    return block[:rows]


def _repeated(own: int, selected: int) -> int:
    return selected if selected > own and selected % own == 0 else own


def _further_deals(
    table: DealTable,
    rows: Sequence[tuple[str, ...]],
    columns: Sequence[ColumnId],
    width: int,
    defaults: Mapping[str, str],
    watch: Watch,
) -> tuple[InsertDeals, int, int]:
    """The deals to add, the cells written into them, and those refused because only Partner Center writes them."""
    ground = new_texts(table, defaults)
    positions = [table.position(column) for column in columns]
    is_free = [(known := table.column(column).column) is None or known.lock is not Lock.ALWAYS for column in columns]
    ids = table.new_deal_ids(len(rows))
    written = locked = 0
    deals = []
    for at, (deal, row) in enumerate(zip(ids, rows, strict=True)):
        watch(at / len(rows))
        texts = list(ground)
        for beside, position in enumerate(positions):
            if beside % width >= len(row):
                continue
            text = row[beside % width]
            if is_free[beside]:
                texts[position] = text
                written += 1
            elif text:
                locked += 1
        deals.append(NewDeal(len(table) + at, deal, tuple(texts)))
    return InsertDeals(tuple(deals)), written, locked


def _stepped_over(table: DealTable, deals: Sequence[DealId], columns: Sequence[ColumnId]) -> int:
    """Cells between the targets that are not shown.

    Under a sort, or with moved columns, nothing lies "between" in a way that somebody could see: none are counted.
    """
    if not deals or not columns:
        return 0
    places = [table.place(deal) for deal in deals]
    positions = [table.position(column) for column in columns]
    tall = places[-1] - places[0] + 1 if places == sorted(places) else len(places)
    wide = positions[-1] - positions[0] + 1 if positions == sorted(positions) else len(positions)
    return tall * wide - len(places) * len(positions)
