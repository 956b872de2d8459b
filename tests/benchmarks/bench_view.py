"""How fast the table of deals is, in CPU milliseconds, beside a stock QTableView over the same model.

What is not painting is set beside csv.reader over the same cells: "0.2 x csv" took a fifth of that time.

python3 dev.py bench view
"""

from __future__ import annotations

import datetime
import gc
import os
import statistics
import sys
from collections.abc import Callable

from builders import LAYOUT, benchmark_deals, headings
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView
from score import Rounds, Score, cpu, csv_reader, p95

from cosell_desk.core import edits
from cosell_desk.core.changes import Edit, InsertColumns, NewColumn, SetCells
from cosell_desk.core.deals import DealTable, TableColumn
from cosell_desk.core.edits import Rectangle
from cosell_desk.core.filters import Facts, Filter, Tile, filtered, tile_counts
from cosell_desk.core.find import Finder, Query
from cosell_desk.core.fixes import all_mends, apply_mends
from cosell_desk.core.original import Original
from cosell_desk.core.row_texts import RowTexts
from cosell_desk.core.sorting import sorted_deals
from cosell_desk.core.validate import Judge
from cosell_desk.ui import theme
from cosell_desk.ui.deal_model import DealModel
from cosell_desk.ui.deal_view import DealView

TODAY = datetime.date(2026, 1, 15)
VISIBLE = (42, 27)
_ROUNDS = 3
"""Rows and columns in sight: 1,134 cells."""


def a_large_table(deals: int, slots: int = 50) -> DealTable:
    """The benchmarks' deals, a third of them new ones."""
    names = headings(LAYOUT, slots, slots)
    rows = list(benchmark_deals(deals, slots=slots))
    ids = [names.index("Engagement ID"), names.index("Referral ID")]
    status = names.index("Partner Referral Status")
    for row in rows[::3]:
        row[ids[0]] = row[ids[1]] = ""
        row[status] = "New"
    for row in rows[7::50]:
        row[names.index("Currency")] = "kr"
    return DealTable.of(names, rows, range(2, deals + 2))


def sized(view: QTableView) -> None:
    """Large enough that as many cells are in sight in both views."""
    view.horizontalHeader().setDefaultSectionSize(70)
    for section in range(view.model().columnCount()):
        view.horizontalHeader().resizeSection(section, 70)
    view.verticalHeader().setDefaultSectionSize(23)
    view.resize(70 * VISIBLE[1] + 90, 23 * VISIBLE[0] + 70)
    view.show()
    QApplication.processEvents()


def repaint(view: QTableView) -> None:
    view.viewport().repaint()


def wheel(view: QTableView, notches: int = -1) -> None:
    at = QPointF(200, 200)
    event = QWheelEvent(
        at,
        view.viewport().mapToGlobal(at),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


def page_down(view: QTableView) -> None:
    QTest.keyClick(view, Qt.Key.Key_PageDown)


def main(deals: int = 5_000) -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    app.setStyle("Fusion")
    theme.apply(app, theme.Theme.LIGHT)
    table = a_large_table(deals)
    score = Score(csv_reader(table))
    print(f"{len(table):,} deals x {len(table.columns)} columns, {VISIBLE[0] * VISIBLE[1]:,} cells in sight; CPU time")
    print(f"csv.reader over the same cells: {score.csv:.0f} ms")
    judge = Judge(table, today=TODAY, original=Original.of(table))
    model = DealModel(table, judge)
    view, stock = DealView(), QTableView()
    view.setModel(model)
    sized(view)

    # While it is being judged: frames of scrolling, each with the slices of judging that fell into it.
    model.judge_in_steps()
    frames = []
    while model.judging.is_going_on and len(frames) < 2_000:
        frames += cpu(lambda: wheel(view))
    score.line("wheel frame while judging, p95", p95(frames), 12)
    score.block(max(frames), "a frame while judging")
    if model.judging.is_going_on:
        model.judge_now()
    gc.collect()
    gc.freeze()  # as the window does once a file is open
    while model.looking_for_locks.is_going_on:
        QApplication.processEvents()

    stock.setModel(model)
    stock.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    sized(stock)
    model_of = {"ours": view, "stock": stock}
    hidden = {"ours": stock, "stock": view}

    def both(do: Callable[[QTableView], object], times: int, of: Callable[[list[float]], float]) -> tuple[float, float]:
        found = {}
        for name in ("ours", "stock"):
            hidden[name].hide()
            model_of[name].show()
            QApplication.processEvents()
            model_of[name].verticalScrollBar().setValue(0)
            do(model_of[name])
            QApplication.processEvents()
            found[name] = of(cpu(lambda name=name: do(model_of[name]), times))
        stock.hide()
        view.show()
        QApplication.processEvents()
        return found["ours"], found["stock"]

    ours, theirs = both(repaint, 40, statistics.median)
    score.line("full repaint, median", ours, 6, theirs)
    print(f"{'':<44}at least 4 x less than stock: {'ok' if theirs >= 4 * ours else 'slower'}")
    score.line("wheel frame, p95", *_with_limit(both(wheel, 150, p95), 6))
    score.line("page down, p95", *_with_limit(both(page_down, 60, p95), 17))
    stock.setModel(None)

    view.verticalScrollBar().setValue(0)
    QApplication.processEvents()  # that page is not painted for an edit
    _edits(score, model)
    rounds = Rounds()
    for _ in range(_ROUNDS):
        rounds.begin()
        _edits_felt_far_away(rounds, model)
        _many_cells(rounds, model)
        _looking(rounds, model, view)
        _columns(rounds, model, view)
    rounds.tell(score)
    print(f"csv.reader once more, for machines change their pace: {csv_reader(table):.0f} ms")
    score.close()
    return 0


def _named(table: DealTable, name: str) -> int:
    column = table.named(name)
    assert column is not None
    return column.id


def _edits(score: Score, model: DealModel) -> None:
    """One cell at a time."""
    number = iter(range(10**6))

    def one_edit() -> None:
        model.setData(model.index(next(number) % 40, 0), f"Renamed {next(number)}")

    times = cpu(one_edit, 120)
    score.line("one edit with judging and painting, p95", p95(times), 3)
    score.line("one edit, worst", max(times), 16)


def _edits_felt_far_away(score: Rounds, model: DealModel) -> None:
    """One cell, of which something follows for many others."""
    table = model.table
    date, referral = _named(table, "Estimated Close Date"), _named(table, "Referral ID")
    new = [deal for deal in table.deals if not table.text(deal, referral)]
    suspects = [edits.set_cell(table, deal, date, "02/03/2027").changes[0] for deal in table.deals]
    model.edit(Edit(tuple(suspects)), "all ambiguous")
    proof = edits.set_cell(table, new[0], date, "25/03/2027")
    score.line("edit that makes every date suspect", cpu(lambda: model.edit(proof, "x"))[0], 50)
    score.line("undo of it", cpu(model.undo_stack.undo)[0], 50)
    cpu(model.undo_stack.undo)
    taken = table.text(next(deal for deal in table.deals if table.text(deal, referral)), referral)
    double = edits.set_cell(table, new[0], referral, taken)
    score.line("edit that makes a Referral ID a duplicate", cpu(lambda: model.edit(double, "x"))[0], 50)
    score.line("undo of it", cpu(model.undo_stack.undo)[0], 50)


def _many_cells(score: Rounds, model: DealModel) -> None:
    """One step of many cells, with judging and painting."""
    table = model.table
    solutions = tuple([table.columns[at].id for at in range(40, 45)])
    deals = tuple(table.deals)
    price, rows = len(score.found), range(len(deals))  # another one each time: what was judged before is known
    usual = tuple([tuple([f"SOL-{at:04}-{row % 200:04}, USD, {price}, 1" for at in range(5)]) for row in rows])
    unlike = tuple([tuple([f"SOL-{row:04}-{at:04}, USD, {price}, 1" for at in range(5)]) for row in rows])
    for name, block, limit in (("", usual, 80), (", no two cells alike", unlike, 150)):
        paste = Edit((SetCells(solutions, deals, block),))
        score.line(f"paste of {len(table):,} x 5{name}", cpu(lambda paste=paste: model.edit(paste, "Paste"))[0], limit)
        score.line("undo of it", cpu(model.undo_stack.undo)[0], None)
    currency = _named(table, "Currency")
    spelled = tuple([(table.text(deal, currency).lower(),) for deal in deals])
    model.edit(Edit((SetCells((currency,), deals, spelled),)), "spelled")
    QApplication.processEvents()
    fixable = sum([1 for mend in all_mends(table, model.findings) if mend.column == currency])

    def fix_all() -> None:
        model.edit(apply_mends(table, all_mends(table, model.findings)), "Fix all")

    score.line(f"Fix all of {fixable:,} cells", cpu(fix_all)[0], 150)
    cpu(model.undo_stack.undo)
    cpu(model.undo_stack.undo)
    score.line("clear one column of all deals", cpu(lambda: _clear(model, _named(table, "Customer City")))[0], 80)
    cpu(model.undo_stack.undo)


def _looking(score: Rounds, model: DealModel, view: DealView) -> None:
    """Filters, tiles, sorting, finding."""
    table = model.table
    rows, facts = RowTexts(table), Facts(model.findings, model.judge.changed, model.judge.today)
    for _ in rows.joined(list(table.deals), is_folded=True):  # as the window does when it has nothing else to do
        pass

    def apply(wanted: Filter) -> None:
        model.apply_filter(set(filtered(table, wanted, facts, rows)) if wanted else None)
        tile_counts(table, facts)

    score.line("filter by a text", cpu(lambda: apply(Filter(text="lund")))[0], 60)
    score.line("filter cleared", cpu(lambda: apply(Filter()))[0], 60)
    score.line("tile Errors", cpu(lambda: apply(Filter(Tile.ERRORS)))[0], 60)
    score.line("tile New", cpu(lambda: apply(Filter(Tile.NEW)))[0], 60)
    cpu(lambda: apply(Filter()))
    city = _named(table, "Customer City")

    def sort() -> None:
        model.set_order(sorted_deals(table, table.deals, city), (city, False))

    score.line("sort by a column", cpu(sort)[0], 60)
    score.line("back to the file's order", cpu(lambda: model.set_order(None))[0], 60)
    view.selectAll()
    score.line("sort with everything selected", cpu(sort)[0], 60)
    score.line("select everything", cpu(view.selectAll)[0], 16)
    cpu(lambda: model.set_order(None))
    finder = Finder(table, rows)
    for sought in ("malmö", "contoso 12"):
        score.line(
            f"find “{sought}” in all cells",
            cpu(lambda sought=sought: finder.find(Query(sought), model.shown, model.columns_shown))[0],
            60,
        )
    view.clearSelection()


def _columns(score: Rounds, model: DealModel, view: DealView) -> None:
    table = model.table
    (column,) = table.new_column_ids(1)
    added = Edit((InsertColumns((NewColumn(len(table.columns), TableColumn.read(column, "Solution 51")),)),))
    score.line("add a column", cpu(lambda: model.edit(added, "Add"))[0], 60)
    score.line("take it back", cpu(model.undo_stack.undo)[0], 60)
    score.line("widths of all columns", cpu(lambda: view.widths_of.measure_anew(model))[0], None)
    score.line("show ten columns", cpu(lambda: model.set_columns_shown([c.id for c in table.columns[:10]]))[0], 60)
    score.line("show all columns again", cpu(lambda: model.set_columns_shown([c.id for c in table.columns]))[0], 60)


def _clear(model: DealModel, column: int) -> None:
    made = edits.clear(model.table, [Rectangle(tuple(model.shown), (column,))], model.is_locked)
    model.edit(made.edit, "Clear")


def _with_limit(pair: tuple[float, float | None], limit: float) -> tuple[float, float, float | None]:
    return pair[0], limit, pair[1]


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
