"""Which deals are shown: tiles, the filter field, a filter of each column, close dates; all must hold."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from cosell_desk.core.faults import ColumnId
from cosell_desk.core.filters import (
    ColumnFilter,
    DateWindow,
    Facts,
    Filter,
    Tile,
    close_date,
    filtered,
    tile_counts,
    values_of,
)
from cosell_desk.core.row_texts import RowTexts
from cosell_desk.ui.deal_model import DealModel
from cosell_desk.ui.desk import Desk
from cosell_desk.ui.menus import Actions
from cosell_desk.ui.tiles import TileRow

_REST = 40
"""Milliseconds without an edit after which the tiles count anew."""
_SLICE = 0.002
"""Seconds."""
_TYPING_PAUSE = 120
"""Milliseconds without a key until the filter is applied."""


_DATES = {
    None: "dates-any",
    DateWindow.OVERDUE: "dates-overdue",
    DateWindow.THIS_MONTH: "dates-month",
    DateWindow.THIS_QUARTER: "dates-quarter",
    DateWindow.NEXT_30_DAYS: "dates-soon",
}
"""The actions that choose a window of close dates."""


class Filtering(QObject):
    columns_changed = Signal()
    """Columns got or lost a filter of their own."""

    def __init__(
        self,
        desk: Desk,
        tiles: TileRow,
        field: QLineEdit,
        parent: QWidget,
        commit_editor: Callable[[], None],
        is_editing: Callable[[], bool],
    ) -> None:
        super().__init__(parent)
        self._desk, self._tiles, self._field = desk, tiles, field
        self._commit_editor, self._is_editing = commit_editor, is_editing
        self._rows: RowTexts | None = None
        self._actions: Actions | None = None
        self._chosen = Filter()
        """What was chosen for columns and dates; tile and field know theirs themselves."""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_PAUSE)
        self._pause.timeout.connect(self._apply_in_peace)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_REST)
        self._soon.timeout.connect(self._count)
        # The first letter that is typed is answered as quickly as the others.
        self._warming: Iterator[object] = iter(())
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._warm)
        tiles.chosen.connect(self.apply)
        tiles.cleared.connect(self.clear)
        field.textEdited.connect(self._pause.start)
        field.returnPressed.connect(self.apply)
        desk.opened.connect(self._opened)
        desk.closed.connect(self._closed)

    def does(self) -> dict[str, Callable[[], object]]:
        return {
            "filter": self._focus,
            "clear-filter": self.clear,
            **{id: partial(self.choose_dates, window) for window, id in _DATES.items()},
        }

    def offer_through(self, actions: Actions) -> None:
        self._actions = actions
        self._count()

    # Deals

    def apply(self) -> None:
        """Show what the tile and the field ask for, anew: deals that were mended since drop out now."""
        self._commit_editor()  # or what is just typed would go with its deal
        self._apply()

    def _apply_in_peace(self) -> None:
        """As nobody asked for it now, only once no cell is typed into any more: its deal might go."""
        if self._is_editing():
            self._pause.start()
        else:
            self._apply()

    def _apply(self) -> None:
        self._pause.stop()
        model, rows = self._model, self._rows
        if model is None or rows is None:
            return
        wanted = self.wanted
        model.apply_filter(set(filtered(model.table, wanted, self._facts(model), rows)) if wanted else None)
        self._count()

    @property
    def wanted(self) -> Filter:
        """What a deal must be to be shown. A filter of a column that has gone holds again when it comes back."""
        model, chosen = self._model, self._chosen
        columns = tuple([each for each in chosen.columns if model is not None and model.table.has_column(each.column)])
        return Filter(self._tiles.tile, columns, self._field.text().strip(), chosen.window)

    def choose(self, condition: ColumnFilter) -> None:
        """What a column's cell must be; an empty condition takes its filter away."""
        self._choose(self._chosen.with_column(condition))

    def choose_dates(self, window: DateWindow | None) -> None:
        self._choose(replace(self._chosen, window=window))

    def _choose(self, chosen: Filter) -> None:
        self._chosen = chosen
        self._tick_dates()
        self.apply()
        self.columns_changed.emit()

    def filtered_columns(self) -> set[ColumnId]:
        """Columns whose heading shows that they hide deals."""
        model, wanted = self._model, self.wanted
        found = {each.column for each in wanted.columns}
        if model is not None and wanted.window is not None and (date := close_date(model.table)) is not None:
            found.add(date.id)
        return found

    def values(self, column: ColumnId) -> list[tuple[str, int]]:
        """What the column holds in the deals that all other filters show, each text with how often."""
        model, rows = self._model, self._rows
        if model is None or rows is None:
            return []
        others = self.wanted.with_column(ColumnFilter(column))
        return values_of(model.table, column, filtered(model.table, others, self._facts(model), rows))

    @property
    def rows(self) -> RowTexts | None:
        """The deals of the open table as texts, remembered for whoever searches in them."""
        return self._rows

    def clear(self) -> None:
        self._tiles.choose(Tile.ALL)
        self._field.clear()
        self._choose(Filter())

    def _tick_dates(self) -> None:
        if self._actions is not None:
            self._actions[_DATES[self._chosen.window]].setChecked(True)

    def _focus(self) -> None:
        self._field.setFocus()
        self._field.selectAll()

    @property
    def _model(self) -> DealModel | None:
        return self._desk.file.model if self._desk.file is not None else None

    @staticmethod
    def _facts(model: DealModel) -> Facts:
        return Facts(model.findings, model.judge.changed, model.judge.today)

    def _opened(self) -> None:
        model = self._model
        assert model is not None
        self._tiles.choose(Tile.ALL)
        self._field.clear()
        self._rows = RowTexts(model.table)
        self._chosen = Filter()
        self._tick_dates()
        self.columns_changed.emit()
        model.judged.connect(self._judged)
        model.rechecked.connect(self._soon.start)
        model.shown_changed.connect(self._soon.start)
        self._count()

    def _judged(self) -> None:
        self._apply_in_peace()
        if self._model is not None and self._rows is not None:
            self._warming = self._rows.joined(list(self._model.table.deals), is_folded=True)
            self._idle.start()

    def _warm(self) -> None:
        until = perf_counter() + _SLICE
        try:
            while perf_counter() < until:
                next(self._warming)
        except (StopIteration, KeyError):  # it is done, or a deal has gone meanwhile
            self._idle.stop()

    def _closed(self) -> None:
        self._pause.stop()
        self._idle.stop()
        self._soon.stop()
        self._rows = None
        if self._actions is not None:
            self._actions["clear-filter"].setEnabled(False)

    def _count(self) -> None:
        model = self._model
        if model is None:
            return
        self._tiles.show_counts(tile_counts(model.table, self._facts(model)))
        is_filtered = bool(self.wanted)
        self._tiles.show_shown(len(model.shown), len(model.table), is_filtered=is_filtered)
        if self._actions is not None:
            self._actions["clear-filter"].setEnabled(is_filtered or len(model.shown) < len(model.table))
