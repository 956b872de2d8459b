"""Any edit that a person could make, drawn at random from a table as it is."""

from __future__ import annotations

import random

from cosell_desk.core.changes import Edit, MarkKey, SetMarks
from cosell_desk.core.deals import DealTable
from cosell_desk.core.edits import Rectangle, clear, set_cell, write
from cosell_desk.core.fills import fill_down, fill_series
from cosell_desk.core.find import Finder, Query, replace_all
from cosell_desk.core.fixes import mend_headings
from cosell_desk.core.new_deals import delete_deals, duplicate_deals, insert_deals
from cosell_desk.core.pasting import paste
from cosell_desk.core.slots import add_columns, close_gaps, empty_columns, remove_column

TEXTS = (
    "",
    "a",
    "Ångström",
    "two\nlines",
    "007",
    "=1+1",
    " x ",
    '"quoted"',
    "12 563,50",
    "SE",
    "2",
    "\u202eturned",
    "x" * 300,
)
_MOST_DEALS, _MOST_COLUMNS = 60, 60


def nothing_is_locked(deal: int, column: int) -> bool:
    return False


def random_edit(draw: random.Random, table: DealTable) -> tuple[Edit, str]:
    """An edit and its name; it may change nothing."""
    kind = draw.choices(list(_MAKERS), weights=_WEIGHTS)[0]
    if not table.deals and kind not in ("insert", "add a column"):
        kind = "insert"
    return _MAKERS[kind](draw, table), kind


def _rectangle(draw: random.Random, table: DealTable) -> Rectangle:
    columns = [column.id for column in table.columns]
    top, left = draw.randrange(len(table.deals)), draw.randrange(len(columns))
    return Rectangle(
        tuple(table.deals[top : top + draw.randint(1, 6)]), tuple(columns[left : left + draw.randint(1, 4)])
    )


def _typed(draw: random.Random, table: DealTable) -> Edit:
    return set_cell(table, draw.choice(table.deals), draw.choice(table.columns).id, draw.choice(TEXTS))


def _written(draw: random.Random, table: DealTable) -> Edit:
    return write(table, [_rectangle(draw, table)], draw.choice(TEXTS) or "w", nothing_is_locked).edit


def _cleared(draw: random.Random, table: DealTable) -> Edit:
    return clear(table, [_rectangle(draw, table)], nothing_is_locked).edit


def _pasted(draw: random.Random, table: DealTable) -> Edit:
    block = tuple([tuple([draw.choice(TEXTS) for _ in range(3)]) for _ in range(draw.randint(1, 5))])
    start = _rectangle(draw, table)
    adds = len(table.deals) < _MOST_DEALS
    corner = Rectangle(start.deals[:1], start.columns[:1])
    columns = [column.id for column in table.columns]
    return paste(table, block, [corner], table.deals, columns, nothing_is_locked, adds_deals=adds).edit


def _filled(draw: random.Random, table: DealTable) -> Edit:
    return fill_down(table, [_rectangle(draw, table)], nothing_is_locked).edit


def _dragged(draw: random.Random, table: DealTable) -> Edit:
    source = _rectangle(draw, table)
    below = [deal for deal in table.deals if deal not in source.deals][:5]
    return fill_series(table, source, below, nothing_is_locked, only_copy=draw.random() < 0.5).edit


def _inserted(draw: random.Random, table: DealTable) -> Edit:
    if len(table.deals) >= _MOST_DEALS:
        return _deleted(draw, table)
    after = draw.choice([None, *table.deals])
    return insert_deals(table, draw.randint(1, 3), {"Notes": draw.choice(TEXTS)}, after).edit


def _duplicated(draw: random.Random, table: DealTable) -> Edit:
    if len(table.deals) >= _MOST_DEALS:
        return _deleted(draw, table)
    return duplicate_deals(table, draw.sample(table.deals, min(2, len(table.deals)))).edit


def _deleted(draw: random.Random, table: DealTable) -> Edit:
    return delete_deals(table, draw.sample(table.deals, min(draw.randint(1, 3), len(table.deals))))


def _column_added(draw: random.Random, table: DealTable) -> Edit:
    if len(table.columns) >= _MOST_COLUMNS:
        return _column_removed(draw, table)
    return add_columns(table, draw.choice(("Solution", "Team member")), draw.randint(1, 2)).edit


def _column_removed(draw: random.Random, table: DealTable) -> Edit:
    empty = empty_columns(table, draw.choice(("Solution", "Team member")))
    return remove_column(table, draw.choice(empty)) if empty else Edit()


def _gaps_closed(draw: random.Random, table: DealTable) -> Edit:
    return close_gaps(table, "Solution", table.deals, nothing_is_locked).edit


def _replaced(draw: random.Random, table: DealTable) -> Edit:
    query = Query(draw.choice(("a", "e", "S", "2")), match_case=True)
    cells = Finder(table).find(query, table.deals, [column.id for column in table.columns]).cells
    return replace_all(table, query, draw.choice(("", "ö", "b")), cells, nothing_is_locked).edit


def _mended(draw: random.Random, table: DealTable) -> Edit:
    return mend_headings(table)


def _marked(draw: random.Random, table: DealTable) -> Edit:
    key = MarkKey("closed-here", draw.choice(table.deals))
    return Edit((SetMarks(((key, None if table.mark("closed-here", key.deal) else "yes"),)),))


_MAKERS = {
    "type": _typed,
    "write": _written,
    "clear": _cleared,
    "paste": _pasted,
    "fill": _filled,
    "drag": _dragged,
    "insert": _inserted,
    "duplicate": _duplicated,
    "delete": _deleted,
    "add a column": _column_added,
    "remove a column": _column_removed,
    "close gaps": _gaps_closed,
    "replace all": _replaced,
    "mend headings": _mended,
    "mark": _marked,
}
_WEIGHTS = (30, 8, 4, 10, 5, 5, 5, 4, 4, 3, 3, 2, 3, 1, 4)


def picture_of(table: DealTable) -> object:
    """All that a table is, to be compared."""
    state = table.state()
    numbers = {deal: number for deal, number in state.row_numbers.items() if number is not None and deal in table}
    return (
        state.columns,
        {deal: tuple(row) for deal, row in state.rows.items()},
        tuple(state.rows),
        dict(state.marks),
        numbers,
        state.born_surplus,
    )


def undone_sequence(seed: int, rows: int = 8) -> int:
    """Some twenty random edits with undos and redos between them, all of it taken back; how many there were."""
    draw = random.Random(seed)
    headings = [
        "Referral ID",
        "Deal Name",
        "Partner Referral Status",
        "Solution 1",
        "Solution3",
        "Team member 1",
        "Notes",
    ]
    table = DealTable.of(headings, [[draw.choice(TEXTS) for _ in headings] for _ in range(rows)], range(2, rows + 2))
    before = picture_of(table)
    done: list[Edit] = []
    undone: list[Edit] = []
    count = 0
    for _ in range(draw.randint(5, 35)):
        what = draw.random()
        if what < 0.15 and done:
            undone.append(table.apply(done.pop()))
        elif what < 0.25 and undone:
            done.append(table.apply(undone.pop()))
        else:
            edit, _name = random_edit(draw, table)
            if edit:
                done.append(table.apply(edit))
                undone.clear()
                count += 1
    while done:
        table.apply(done.pop())
    assert picture_of(table) == before, f"sequence {seed} does not come back"
    return count
