"""Where somebody is in the table, kept by deal and column while both move."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QItemSelectionRange, QObject

from cosell_desk.core.edits import Rectangle
from cosell_desk.core.faults import ColumnId, DealId
from cosell_desk.ui.deal_model import DealModel
from cosell_desk.ui.spreadsheet_table import SpreadsheetTable

_Flag = QItemSelectionModel.SelectionFlag


class KeptPlace(QObject):
    """The current cell and the selection of a table of deals."""

    def __init__(self, view: SpreadsheetTable) -> None:
        super().__init__(view)
        self._view = view
        self._remembered: tuple[list[Rectangle], tuple[DealId, ColumnId] | None, int] = ([], None, 0)
        self._vacated: tuple[int, int] | None = None
        """Row and section of the current cell while its deal is just going."""
        self._last: tuple[DealId, ColumnId] | None = None

    def begin(self) -> None:
        """With another file."""
        self._last = None

    def note(self) -> None:
        """Another cell is the current one."""
        self._last = self._view.current() or self._last

    # While deals are sorted or filtered, or columns are shown and hidden

    def remember(self) -> None:
        # As persistent indexes a selection of 5,000 x 132 cells would cost half a second.
        model, by_columns = self._view.deal_model(), dict[tuple[int, int], list[DealId]]()
        if model is not None:
            for top, bottom, left, right in self._view.ranges():
                by_columns.setdefault((left, right), []).extend(model.shown[top : bottom + 1])
            rectangles = [
                Rectangle(tuple(deals), tuple(model.columns_shown[left : right + 1]))
                for (left, right), deals in by_columns.items()
            ]
            self._remembered = (rectangles, self._view.current(), self._view.currentIndex().row())
        self._view.selectionModel().clearSelection()

    def come_back(self, model: DealModel) -> None:
        selection, here = self._view.selectionModel(), self._view.currentIndex
        rectangles, current, row = self._remembered
        self._remembered = ([], None, 0)
        if model.shown and model.columns_shown and current is not None and not here().isValid():
            section = model.section_of(current[1]) or 0
            at = model.row_of(current[0])
            index = model.index(min(row, len(model.shown) - 1) if at is None else at, section)
            selection.setCurrentIndex(index, _Flag.NoUpdate)
        chosen = selection_of(model, rectangles)
        if not chosen.isEmpty():
            selection.select(chosen, _Flag.Select)
        elif here().isValid():
            selection.select(here(), _Flag.Select)

    # While deals go

    def vacate(self, start: int, end: int) -> None:
        here = self._view.currentIndex()
        self._vacated = (start, here.column()) if start <= here.row() <= end else None

    def close_ranks(self) -> None:
        """As in a spreadsheet, the deal that moves up into the place of a removed one is the current one, selected."""
        model, selection = self._view.deal_model(), self._view.selectionModel()
        if model is not None and self._vacated is not None and model.shown:
            row, section = self._vacated
            selection.setCurrentIndex(model.index(min(row, len(model.shown) - 1), section), _Flag.NoUpdate)
        self._vacated = None
        if not self._view.ranges() and self._view.currentIndex().isValid():
            selection.select(self._view.currentIndex(), _Flag.Select)

    def stand_somewhere(self) -> None:
        """After a filter had hidden every deal: where we were before, else at the first one."""
        model = self._view.deal_model()
        if model is None or not model.shown or not model.columns_shown or self._view.currentIndex().isValid():
            self._view.viewport().update()
            return
        deal, column = self._last or (model.shown[0], model.columns_shown[0])
        self._view.setCurrentIndex(model.index(model.row_of(deal) or 0, model.section_of(column) or 0))


def selection_of(model: DealModel, rectangles: Sequence[Rectangle]) -> QItemSelection:
    """Those of the cells that are shown."""
    chosen = QItemSelection()
    for rectangle in rectangles:
        rows = sorted(model.rows_of(rectangle.deals))
        sections = sorted([at for column in rectangle.columns if (at := model.section_of(column)) is not None])
        across = _runs(sections)
        for top, bottom in _runs(rows):
            for left, right in across:
                # createIndex, for index() asks Python for the counts each time
                first, last = model.createIndex(top, left), model.createIndex(bottom, right)
                chosen.append(QItemSelectionRange(first, last))
    return chosen


def _runs(numbers: Sequence[int]) -> list[tuple[int, int]]:
    """First and last of each stretch without a gap; the numbers ascend."""
    found = []
    for _, pairs in groupby(enumerate(numbers), key=lambda pair: pair[1] - pair[0]):
        stretch = [number for _, number in pairs]
        found.append((stretch[0], stretch[-1]))
    return found
