"""Painting what is seen of the table of deals, and painting anew what judging made known of it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen

from cosell_desk.core.faults import DealId
from cosell_desk.core.findings import DealKind
from cosell_desk.ui.deal_model import DealModel
from cosell_desk.ui.painting import CellPainter
from cosell_desk.ui.theme import Colours, colours

if TYPE_CHECKING:
    from cosell_desk.ui.deal_view import DealView

_AIR = 48
"""Around the sentence that stands where no deal is."""
_REPAINT_WHILE_JUDGING = 120
"""Milliseconds."""


class TablePainter(QObject):
    def __init__(self, view: DealView) -> None:
        super().__init__(view)
        self._view = view
        self._cells: CellPainter | None = None
        self._repaint_soon = QTimer(self, interval=_REPAINT_WHILE_JUDGING, singleShot=True)
        self._repaint_soon.timeout.connect(self._repaint_judged)
        self._painted_as: dict[DealId, tuple[int, DealKind]] = {}
        """While deals are being judged: what was known of those in sight when they were painted."""

    def begin(self) -> None:
        """With another file."""
        self.look_changed()
        self._painted_as.clear()

    def look_changed(self) -> None:
        """Font or colours."""
        self._cells = None
        self._view.viewport().update()

    def cells(self, model: DealModel) -> CellPainter:
        sharpness = self._view.devicePixelRatioF()
        if self._cells is None or self._cells.sharpness != sharpness:
            self._cells = CellPainter(model, self._view.font(), colours(self._view.palette()), sharpness)
        return self._cells

    # While deals are being judged

    def judging_went_on(self) -> None:
        if not self._repaint_soon.isActive():
            self._repaint_soon.start()

    def judged(self) -> None:
        self._painted_as.clear()

    def _repaint_judged(self) -> None:
        """The deals in sight of which more is known now."""
        view, model = self._view, self._view.deal_model()
        if model is None:
            return
        area, height = view.viewport().rect(), view.row_header().defaultSectionSize()
        for row in self._rows_between(model, area):
            deal = model.shown[row]
            if self._painted_as.get(deal) != _known_of(model, deal):
                y = view.rowViewportPosition(row)
                view.viewport().update(0, y, area.width(), height)
                view.row_header().viewport().update(0, y, view.row_header().width(), height)
        view.ticks.count_soon()

    # Painting

    def paint(self, event: QPaintEvent) -> None:
        view, model = self._view, self._view.deal_model()
        painter = QPainter(view.viewport())
        of = colours(view.palette())
        if model is None or not model.shown or not model.columns_shown:
            painter.fillRect(event.rect(), QColor(of.base))
            self._paint_emptiness(painter, of)
            painter.end()
            return
        cells = self.cells(model)
        cells.texts.trim()
        header, area = view.column_header(), view.viewport().rect()
        frozen, band = header.frozen, view.frozen_width()
        for part in cast(Iterable[QRect], event.region()):
            painter.fillRect(part, QColor(of.base))
            scrolling = part.intersected(QRect(band, 0, area.width(), area.height()))
            if not scrolling.isEmpty():
                first = max(frozen, header.logicalIndexAt(scrolling.left()))
                last = header.logicalIndexAt(scrolling.right())
                self._paint_part(painter, cells, scrolling, first, last if last >= 0 else header.count() - 1)
            if part.width() == area.width() and model.is_judging:
                in_part = [model.shown[row] for row in self._rows_between(model, part)]
                self._painted_as.update([(deal, _known_of(model, deal)) for deal in in_part])
            stuck = part.intersected(QRect(0, 0, band, area.height()))
            if not stuck.isEmpty():
                self._paint_part(painter, cells, stuck, 0, frozen - 1)
        painter.setClipping(False)
        if band:
            end = min(area.height(), view.rowViewportPosition(len(model.shown) - 1) + view.rowHeight(0))
            painter.fillRect(band - 2, 0, 2, end, QColor(of.strong_line))
        arrow = view.arrow.area()
        if not arrow.isEmpty():
            self._paint_beside(painter, cells, arrow, band)
        self._paint_current(painter, of.accent if view.hasFocus() else of.strong_line, band)
        view.arrow.paint(painter, arrow)
        view.handle.paint(painter)
        painter.end()

    def _rows_between(self, model: DealModel, area: QRect) -> range:
        """The rows that are seen there."""
        top, bottom = self._view.rowAt(area.top()), self._view.rowAt(area.bottom())
        return range(max(0, top), (bottom if bottom >= 0 else len(model.shown) - 1) + 1) if top >= 0 else range(0)

    def _paint_emptiness(self, painter: QPainter, of: Colours) -> None:
        painter.setPen(QColor(of.muted))
        area = self._view.viewport().rect().adjusted(_AIR, _AIR, -_AIR, -_AIR)
        flags = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)
        painter.drawText(area, flags, self._view.empty_words)

    def _paint_part(self, painter: QPainter, cells: CellPainter, part: QRect, first: int, last: int) -> None:
        view, model, header = self._view, cells.model, self._view.column_header()
        rows = self._rows_between(model, part)
        if not rows or last < first:
            return
        columns = [
            cells.column(section, header.section_x(section), header.sectionSize(section))
            for section in range(first, last + 1)
        ]
        painter.setClipRect(part)
        self._hold_dashes(painter, first)
        height = view.row_header().defaultSectionSize()
        y = view.rowViewportPosition(rows.start)
        selected = self._selected_areas(first, last, rows, columns[0].x, y, height)
        cells.paint(painter, columns, rows, y, height, selected)

    def _hold_dashes(self, painter: QPainter, section: int) -> None:
        """Dashed lines begin with the table: scrolling moves what is painted, and what comes beside it fits on."""
        header = self._view.column_header()
        painter.setBrushOrigin(header.section_x(section) - header.sectionPosition(section), 0)

    def _selected_areas(self, first: int, last: int, rows: range, x: int, y: int, height: int) -> list[QRect]:
        """The selected pixels among these rows and columns, which begin at x, y."""
        header, found = self._view.column_header(), []
        origin = header.sectionPosition(first) - x
        for start_row, end_row, start_column, end_column in self._view.ranges():
            top, bottom = max(rows.start, start_row), min(rows.stop - 1, end_row)
            if top > bottom:
                continue
            left, right = max(first, start_column), min(last, end_column)
            if left <= right:
                start = header.sectionPosition(left) - origin
                end = header.sectionPosition(right) + header.sectionSize(right) - origin
                at = y + (top - rows.start) * height
                found.append(QRect(start, at, end - start, (bottom - top + 1) * height))
        return found

    def _paint_beside(self, painter: QPainter, cells: CellPainter, arrow: QRect, band: int) -> None:
        """The current cell once more, so much narrower that the arrow hides nothing of its text."""
        view, index = self._view, self._view.currentIndex()
        area = view.visualRect(index)
        area.setRight(arrow.left() - 1)
        is_frozen = index.column() < view.column_header().frozen
        painter.setClipRect(area if is_frozen else area.adjusted(max(0, band - area.left()), 0, 0, 0))
        painter.fillRect(area, QColor(colours(view.palette()).base))
        self._hold_dashes(painter, index.column())
        column = cells.column(index.column(), area.left(), area.width())
        selected = [area] if view.selectionModel().isSelected(index) else []
        row = index.row()
        cells.paint(painter, [column], range(row, row + 1), area.top(), view.rowHeight(row), selected)
        painter.setClipping(False)

    def _paint_current(self, painter: QPainter, colour: str, band: int) -> None:
        view, index = self._view, self._view.currentIndex()
        if not index.isValid():
            return
        area = view.visualRect(index)
        if index.column() >= view.column_header().frozen:
            painter.setClipRect(QRect(band, 0, view.viewport().width(), view.viewport().height()))
        painter.setPen(QPen(QColor(colour), 2, j=Qt.PenJoinStyle.MiterJoin))
        painter.drawRect(area.adjusted(1, 1, -1, -1))
        painter.setClipping(False)


def _known_of(model: DealModel, deal: DealId) -> tuple[int, DealKind]:
    """What marks and greys the deal's cells."""
    return model.findings.weight(deal), model.findings.kind(deal)
