"""Tiles, the filter field, and which columns are shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLineEdit, QWidget

from cosell_desk.core.conditions import is_mandatory
from cosell_desk.core.faults import Severity
from cosell_desk.core.filters import Facts, Filter, Tile, filtered, tile_counts
from cosell_desk.core.row_texts import RowTexts
from cosell_desk.ui.deal_model import DealModel
from cosell_desk.ui.desk import Desk
from cosell_desk.ui.menus import Actions
from cosell_desk.ui.tiles import TileRow

_SLICE = 0.002
"""Seconds."""
_TYPING_PAUSE = 120
"""Milliseconds without a key until the filter is applied."""


class Filtering(QObject):
    def __init__(self, desk: Desk, tiles: TileRow, field: QLineEdit, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._tiles, self._field = desk, tiles, field
        self._rows: RowTexts | None = None
        self._actions: Actions | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_PAUSE)
        self._pause.timeout.connect(self.apply)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
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
            "columns-all": self._show_all_columns,
            "columns-mandatory": self._show_mandatory_columns,
            "columns-problems": self._show_columns_with_problems,
        }

    def offer_through(self, actions: Actions) -> None:
        self._actions = actions
        self._count()

    # Deals

    def apply(self) -> None:
        """Show what the tile and the field ask for, anew: deals that were mended since drop out now."""
        self._pause.stop()
        model, rows = self._model, self._rows
        if model is None or rows is None:
            return
        wanted = Filter(self._tiles.tile, text=self._field.text().strip())
        model.apply_filter(set(filtered(model.table, wanted, self._facts(model), rows)) if wanted else None)
        self._count()

    def clear(self) -> None:
        self._tiles.choose(Tile.ALL)
        self._field.clear()
        self.apply()

    def _focus(self) -> None:
        self._field.setFocus()
        self._field.selectAll()

    @property
    def _model(self) -> DealModel | None:
        return self._desk.file.model if self._desk.file is not None else None

    @staticmethod
    def _facts(model: DealModel) -> Facts:
        return Facts(model.findings, model.opened, model.judge.today)

    def _opened(self) -> None:
        model = self._model
        assert model is not None
        self._tiles.choose(Tile.ALL)
        self._field.clear()
        self._rows = RowTexts(model.table)
        model.judged.connect(self._judged)
        model.rechecked.connect(self._soon.start)
        model.shown_changed.connect(self._soon.start)
        self._count()

    def _judged(self) -> None:
        self.apply()
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
        is_filtered = self._tiles.tile is not Tile.ALL or bool(self._field.text())
        self._tiles.show_shown(len(model.shown), len(model.table), is_filtered=is_filtered)
        if self._actions is not None:
            self._actions["clear-filter"].setEnabled(is_filtered or len(model.shown) < len(model.table))

    # Columns

    def _show_all_columns(self) -> None:
        if self._model is not None:
            self._model.set_columns_shown([column.id for column in self._model.table.columns])

    def _show_mandatory_columns(self) -> None:
        """Those that every deal must fill, and where another one is missing or wrong."""
        model = self._model
        if model is None:
            return
        model.set_columns_shown(
            [
                column.id
                for column in model.table.columns
                if (column.column is not None and is_mandatory(column.column.required, column.number))
                or self._has(model, column.id, Severity.ERROR)
            ]
        )

    def _show_columns_with_problems(self) -> None:
        """And the first column, by which people know their deals."""
        model = self._model
        if model is None:
            return
        name = model.table.named("Deal Name")
        model.set_columns_shown(
            [
                column.id
                for column in model.table.columns
                if (name is not None and column.id == name.id) or self._has(model, column.id, Severity.WARNING)
            ]
        )

    @staticmethod
    def _has(model: DealModel, column: int, severity: Severity) -> bool:
        return any(fault.severity >= severity for faults in model.findings.column(column).values() for fault in faults)
