"""Finding and replacing in the cells that are shown."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from time import perf_counter
from typing import TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from cosell_desk.core.edits import Rectangle
from cosell_desk.core.errors import CosellError
from cosell_desk.core.faults import ColumnId, DealId
from cosell_desk.core.find import Finder, Found, NotReplaceable, Query, replace, replacements
from cosell_desk.core.fixes import Mend
from cosell_desk.core.patterns import BadPattern
from cosell_desk.core.watch import Watch, part_of, unwatched, watched
from cosell_desk.ui.background import Cancelled
from cosell_desk.ui.deal_model import DealModel
from cosell_desk.ui.deal_view import DealView
from cosell_desk.ui.desk import Desk
from cosell_desk.ui.find_bar import FindBar, Scope
from cosell_desk.ui.fix_all_dialog import FixAllDialog, MendRows, Wording, cell_row
from cosell_desk.ui.rooms.filtering import Filtering
from cosell_desk.ui.translation import translate
from cosell_desk.ui.waiting import Waiting

_SLICE = 0.008
"""Seconds that a slow regular expression is tried before the window answers again."""
_A_STEP = 500
"""Cells that are looked at before a watch is told of it."""

Cell: TypeAlias = tuple[DealId, ColumnId]


class Finding(QObject):
    told = Signal(str)
    noted = Signal(str)
    """Why nothing was done."""

    def __init__(
        self,
        desk: Desk,
        bar: FindBar,
        view: DealView,
        filtering: Filtering,
        window: QWidget,
        commit_editor: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._desk, self._bar, self._view, self._filtering, self._window = desk, bar, view, filtering, window
        self._commit_editor = commit_editor
        self._finder: Finder | None = None
        self._found: list[Cell] = []
        self._too_long = 0
        self._trouble = ""
        """Why nothing can be looked for, or not be replaced so."""
        self._sought: tuple[Query, Scope, ColumnId | None] | None = None
        """What `found` answers; None when that is not so any more."""
        self._hidden = 0
        """Cells that hold it where nothing that is shown does."""
        self._waiting: Callable[[], object] | None = None
        """What is to be done once all of it was looked at."""
        self._selection: list[Rectangle] = []
        self._steps: Iterator[Found] = iter(())
        self._going_on = QTimer(self, interval=0)
        self._going_on.timeout.connect(self._go_on)
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._look_again)
        bar.asked.connect(self._asked)
        bar.next_asked.connect(lambda: self.step(1))
        bar.previous_asked.connect(lambda: self.step(-1))
        bar.replace_asked.connect(self.replace_one)
        bar.replace_all_asked.connect(self.replace_all)
        bar.left.connect(self.leave)
        bar.hide()
        view.place_changed.connect(self._follow)
        desk.opened.connect(self._opened)
        desk.closed.connect(self._closed)

    def does(self) -> dict[str, Callable[[], object]]:
        return {
            "find": lambda: self.begin(is_replacing=False),
            "replace": lambda: self.begin(is_replacing=True),
            "find-next": lambda: self.step(1),
            "find-previous": lambda: self.step(-1),
        }

    @property
    def _model(self) -> DealModel | None:
        return self._desk.file.model if self._desk.file is not None else None

    # The bar comes and goes

    def begin(self, *, is_replacing: bool) -> None:
        """A selection of several cells is where it is looked for; of one cell, its text is offered as what."""
        self._commit_editor()
        model = self._model
        if model is None:
            return
        chosen = self._view.selected()
        is_many = sum([len(each.deals) * len(each.columns) for each in chosen]) > 1
        was_open = self._bar.isVisible()
        if is_many:
            self._selection = chosen
            self._bar.look_in(Scope.SELECTION)
        elif not was_open and self._bar.where is Scope.SELECTION:
            self._bar.look_in(Scope.ALL)
        self._bar.show_replacing(is_replacing)
        self._bar.begin("")
        self._asked()

    def leave(self) -> None:
        """Back to the table, where the last cell was found."""
        self._stop()
        self._bar.hide()
        self._view.setFocus()

    def _opened(self) -> None:
        model = self._model
        assert model is not None
        self._finder = Finder(model.table, self._filtering.rows)
        self._forget()
        for changed in (model.rechecked, model.shown_changed, model.rearranged, model.columnsInserted):
            changed.connect(self._forget)
        model.columnsRemoved.connect(self._forget)

    def _closed(self) -> None:
        self._stop()
        self._finder = None
        self._found, self._sought, self._selection = [], None, []
        self._bar.hide()

    def _forget(self) -> None:
        """Cells changed or are shown otherwise: what was found may not be right any more."""
        self._sought = None
        if self._bar.isVisible():
            self._soon.start()

    def _follow(self) -> None:
        """Another cell is the current one; in another column, other cells are sought."""
        if self._bar.where is Scope.COLUMN and self._sought is not None and self._sought != self._question():
            self._forget()
        else:
            self._count()

    def _look_again(self) -> None:
        if self._bar.isVisible() and self._sought is None:
            self._look()

    # Looking

    def _asked(self) -> None:
        """Something else is sought, or elsewhere."""
        if self._bar.where is Scope.SELECTION and not self._selection:
            self._selection = self._view.selected()
        self._look()

    def _look(self) -> None:
        self._stop()
        model, finder, query = self._model, self._finder, self._bar.query
        self._found, self._too_long, self._hidden, self._trouble = [], 0, 0, ""
        self._sought = self._question()
        if model is None or finder is None or not query.text:
            self._count()
            return
        self._steps = self._searching(model, finder, query)
        self._go_on()

    def _question(self) -> tuple[Query, Scope, ColumnId | None]:
        current = self._view.current() if self._bar.where is Scope.COLUMN else None
        return self._bar.query, self._bar.where, current[1] if current is not None else None

    def _searching(self, model: DealModel, finder: Finder, query: Query) -> Iterator[Found]:
        for deals, columns in self._places(model):
            yield from finder.find_in_steps(query, deals, columns)

    def _places(self, model: DealModel) -> Iterator[tuple[Sequence[DealId], Sequence[ColumnId]]]:
        match self._bar.where:
            case Scope.ALL:
                yield model.shown, model.columns_shown
            case Scope.COLUMN:
                current = self._view.current()
                yield model.shown, [current[1]] if current is not None else []
            case Scope.SELECTION:
                for each in self._selection:
                    deals, columns = set(each.deals), set(each.columns)
                    yield (
                        [deal for deal in model.shown if deal in deals],
                        [column for column in model.columns_shown if column in columns],
                    )

    def _go_on(self) -> None:
        until = perf_counter() + _SLICE
        try:
            while True:
                found = next(self._steps)
                self._found += found.cells
                self._too_long += found.too_long
                if perf_counter() >= until:
                    self._going_on.start()
                    self._count()
                    return
        except StopIteration:
            self._going_on.stop()
            self._put_in_order()
            self._look_at_hidden()
            self._count()
            then, self._waiting = self._waiting, None
            if then is not None:
                then()
        except BadPattern as refusal:
            self._stop()
            self._found = []
            holes = {name: translate("Find", str(hole)) for name, hole in refusal.holes.items()}
            self._trouble = translate("Find", refusal.sentence).format(**holes)
            self._count()

    def _put_in_order(self) -> None:
        """Pieces of a selection may overlap, and stand in any order."""
        if self._bar.where is Scope.SELECTION and len(self._selection) > 1:
            self._found = sorted(set(self._found), key=self._place)

    def _look_at_hidden(self) -> None:
        """Where nothing is found, it may stand in a deal or column that is hidden; that is said."""
        model, finder, query = self._model, self._finder, self._bar.query
        if self._found or model is None or finder is None or query.is_regex or self._bar.where is not Scope.ALL:
            return
        if self._hides_some(model):
            columns = [column.id for column in model.table.columns]
            self._hidden = len(finder.find(query, model.table.deals, columns).cells)

    @staticmethod
    def _hides_some(model: DealModel) -> bool:
        return len(model.shown) < len(model.table) or len(model.columns_shown) < len(model.table.columns)

    def _stop(self) -> None:
        self._waiting = None
        self._going_on.stop()
        self._steps = iter(())

    def _is_ready(self, then: Callable[[], object]) -> bool:
        """Whether all of it was looked at; else `then` is done when it was, and the window answers meanwhile."""
        self._bar.settle()
        if self._sought != self._question():
            self._look()
        if self._going_on.isActive():
            self._waiting = then
            return False
        return True

    def _place(self, cell: Cell) -> tuple[int, int]:
        model = self._model
        assert model is not None
        row, section = model.row_of(cell[0]), model.section_of(cell[1])
        return -1 if row is None else row, -1 if section is None else section

    def _here(self) -> tuple[int, int]:
        index = self._view.currentIndex()
        return (index.row(), index.column()) if index.isValid() else (0, -1)

    def _count(self) -> None:
        if not self._bar.isVisible() or self._sought is None:
            return
        found, is_going_on = self._found, self._going_on.isActive()
        self._bar.set_found(bool(found))
        self._bar.show_trouble(self._trouble)
        if not self._bar.query.text or (self._trouble and not found):
            self._bar.show_count("")
            return
        number = self._bar.locale().toString
        words = self.tr("{count} found").format(count=number(len(found))) if found else self._nothing()
        if is_going_on:
            words += "…"
        elif found:
            at = bisect_left(found, self._here(), key=self._place)
            if at < len(found) and self._place(found[at]) == self._here():
                words = self.tr("{at} of {count}").format(at=number(at + 1), count=number(len(found)))
        if self._hidden:
            words += " · " + self.tr("%n hidden cell(s) hold it", "", self._hidden)
        if self._too_long:
            words += " · " + self.tr("%n cell(s) too long to be searched", "", self._too_long)
        self._bar.show_count(words, is_bad=not found and not is_going_on)

    def _nothing(self) -> str:
        match self._bar.where:
            case Scope.ALL:
                return self.tr("Nothing found")
            case Scope.COLUMN:
                return self.tr("Nothing found in this column")
            case Scope.SELECTION:
                return self.tr("Nothing found in the selection")

    def step(self, way: int) -> None:
        """To the next (1) or the previous (-1) cell that holds it, round and round."""
        self._commit_editor()
        if self._model is None:
            return
        if not self._bar.query.text:
            self.begin(is_replacing=self._bar.is_replacing)
            return
        if not self._is_ready(lambda: self.step(way)):
            return
        if not self._found:
            self._count()
            if not self._bar.isVisible():
                words = self.tr("“{text}” is in none of the shown cells.").format(text=self._bar.query.text)
                self.noted.emit(self._trouble or words)
            return
        if way > 0:
            at = bisect_right(self._found, self._here(), key=self._place) % len(self._found)
        else:
            at = bisect_left(self._found, self._here(), key=self._place) - 1
        self._view.go_to(*self._found[at])
        self._count()

    # Replacing

    def replace_one(self) -> None:
        """The current cell, if it is one that was found; then on to the next."""
        self._commit_editor()
        model, current = self._model, self._view.current()
        if not self._is_ready(self.replace_one) or model is None or not self._found:
            return
        at = bisect_left(self._found, self._here(), key=self._place)
        if current is None or at == len(self._found) or self._found[at] != current:
            self.step(1)
            return
        rows = self._planned(model, [current])
        if rows is None:
            return
        made = replace(model.table, rows, model.is_locked)
        if made.locked:
            self.noted.emit(model.lock_reason(self._view.currentIndex()))
        elif made.edit:
            heading = model.table.column(current[1]).heading
            model.edit(made.edit, self.tr("Replace in {heading}").format(heading=heading))
            self._bar.forget_typing()
        self.step(1)

    def replace_all(self) -> None:
        """After a preview; a locked cell is never written into, and that is said."""
        self._commit_editor()
        model = self._model
        if not self._is_ready(self.replace_all) or model is None or not self._found:
            return
        try:
            with Waiting(self.tr("Looking at what would change…"), self._window) as watch:
                planned = self._planned(model, self._found, part_of(watch, 0.0, 0.5))
                if planned is None:
                    return
                mends = _free(model, planned, part_of(watch, 0.5, 1.0))
        except Cancelled:
            self.noted.emit(self.tr("Nothing was replaced."))
            return
        locked = len(planned) - len(mends)
        kept = " " + self.tr("%n locked cell(s) stay as they are.", "", locked) if locked else ""
        if self._hides_some(model):
            kept += " " + self.tr("Hidden deals and columns stay as they are.")
        if not mends:
            self.noted.emit(self.tr("There is nothing to replace.") + kept)
            return
        wording = Wording(
            self.tr("Replace all"),
            self.tr("Untick what should stay as it is. All of it is one step that Undo takes back.") + kept,
            lambda mends: self.tr("Replace in %n cell(s)", "", len(mends)),
            self.tr("Then"),
        )
        chosen = FixAllDialog.ask(MendRows(mends, partial(cell_row, model.table)), self._window, wording)
        name = self.tr("Replace “{text}”").format(text=self._bar.query.text)
        made = model.edit_made(lambda watch: replace(model.table, chosen, model.is_locked, watch), lambda _: name)
        if made:
            self._bar.forget_typing()
            self.told.emit(self.tr("%n cell(s) replaced. Undo takes it back.", "", made.written) + kept)

    def _planned(self, model: DealModel, cells: Sequence[Cell], watch: Watch = unwatched) -> list[Mend] | None:
        """None, and the reason in the bar, for a replacement that cannot be carried out."""
        try:
            return replacements(model.table, self._bar.query, self._bar.new_text.text(), cells, watch)
        except NotReplaceable as refusal:
            self._trouble = translate("Find", str(refusal))
        except CosellError as refusal:
            self._trouble = str(refusal)
        self._count()
        self._trouble = ""
        return None


def _free(model: DealModel, mends: Sequence[Mend], watch: Watch) -> list[Mend]:
    """Those of cells that are not locked."""
    is_locked = model.is_locked
    cells = watched(mends, watch, _A_STEP)
    return [mend for mend in cells if mend.deal is not None and not is_locked(mend.deal, mend.column)]
