"""The table of deals: painted by itself, edited like a spreadsheet, everything kept by deal and column."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import groupby
from typing import cast

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from cosell_desk.core.edits import Rectangle
from cosell_desk.core.faults import ColumnId, DealId
from cosell_desk.core.findings import DealKind
from cosell_desk.core.sorting import sorted_deals
from cosell_desk.ui.column_widths import ColumnWidths
from cosell_desk.ui.deal_model import DealModel
from cosell_desk.ui.painting import CellPainter
from cosell_desk.ui.scroll_ticks import TickedScrollBar
from cosell_desk.ui.spreadsheet_table import SpreadsheetTable
from cosell_desk.ui.theme import Colours, colours

ZOOM_STEPS = (50, 60, 70, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300)
_AIR = 48
"""Around the sentence that stands where no deal is."""
_SAMPLE = "Deal 2046 12/31/2046 customer@example.com"
"""What cells hold, to tell how wide letters are."""
_REPAINT_WHILE_JUDGING = 120
"""Milliseconds."""


class DealView(SpreadsheetTable):
    zoom_changed = Signal(int)
    """In percent."""
    widths_changed = Signal()
    place_changed = Signal()
    """Another cell is the current one, or something else is selected."""
    cell_menu_asked = Signal(QPoint)
    """Where on the screen; the cell is the current one."""
    row_menu_asked = Signal(QPoint)
    column_menu_asked = Signal(object, QPoint)
    """The column's id, and where on the screen."""
    column_filter_asked = Signal(object, QPoint)
    """The same, by the button in its heading."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zoom = 100
        self._base_font = QFont(self.font())
        self._painter: CellPainter | None = None
        self._remembered: tuple[list[Rectangle], tuple[DealId, ColumnId] | None, int] = ([], None, 0)
        self._vacated: tuple[int, int] | None = None
        """Row and section of the current cell while its deal is just going."""
        self._last_place: tuple[DealId, ColumnId] | None = None
        self._selected_across: set[tuple[int, int]] = set()
        self.widths_of = ColumnWidths(self)
        self.ticks = TickedScrollBar(self)
        self.setVerticalScrollBar(self.ticks)
        self._repaint_soon = QTimer(self, interval=_REPAINT_WHILE_JUDGING, singleShot=True)
        self._repaint_soon.timeout.connect(self._repaint_judged)
        self._painted_as: dict[DealId, tuple[int, DealKind]] = {}
        """While deals are being judged: what was known of those in sight when they were painted."""
        self.setCornerButtonEnabled(True)
        self.setWordWrap(False)
        self.setAccessibleName(self.tr("Deals"))
        header, rows = self.column_header(), self.row_header()
        header.sort_asked.connect(self._sort_by_section)
        header.menu_asked.connect(self._ask_column_filter)
        for heading in (header, rows):
            heading.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._column_context_menu)
        rows.customContextMenuRequested.connect(self._row_context_menu)
        self._fit_rows()

    # The model

    def setModel(self, model: QAbstractItemModel | None) -> None:
        before = self.deal_model()
        if before is not None:
            before.disconnect(self)
            before.disconnect(self.ticks)
        selection = self.selectionModel()
        super().setModel(model)
        if selection is not None:
            selection.deleteLater()
        self._drop_painter()
        self._last_place = None
        self._painted_as.clear()
        self.ticks.set_model(self.deal_model())
        if isinstance(model, DealModel):
            model.rearranging.connect(self._remember)
            model.rearranged.connect(self._rearranged)
            model.rowsRemoved.connect(self._close_ranks)
            model.columnsInserted.connect(self._columns_changed)
            model.columnsRemoved.connect(self._columns_changed)
            model.frozen_changed.connect(self._columns_changed)
            model.shown_changed.connect(self.ticks.count_soon)
            model.shown_changed.connect(self._stand_somewhere)
            model.rechecked.connect(self.ticks.count_soon)
            model.judging_went_on.connect(self._judging_went_on)
            model.judged.connect(self._judged)
            model.revealed.connect(self.show_places)
            model.refused.connect(self._refuse)
            self.widths_of.start(model)
            self._columns_changed()
            self.setCurrentIndex(model.index(0, 0))

    def _columns_changed(self) -> None:
        model = self.deal_model()
        if model is not None:
            self.widths_of.apply(model)
            self.set_frozen(model.frozen_count)
            self.place_changed.emit()

    def _judging_went_on(self) -> None:
        if not self._repaint_soon.isActive():
            self._repaint_soon.start()

    def _judged(self) -> None:
        self._painted_as.clear()
        self.ticks.count_now()

    def _repaint_judged(self) -> None:
        """The deals in sight of which more is known now."""
        model, area = self.deal_model(), self.viewport().rect()
        if model is None:
            return
        height = self.row_header().defaultSectionSize()
        for row in self._rows_between(model, area):
            deal = model.shown[row]
            if self._painted_as.get(deal) != _known_of(model, deal):
                y = self.rowViewportPosition(row)
                self.viewport().update(0, y, area.width(), height)
                self.row_header().viewport().update(0, y, self.row_header().width(), height)
        self.ticks.count_soon()

    def _rows_between(self, model: DealModel, area: QRect) -> range:
        """The rows that are seen there."""
        top, bottom = self.rowAt(area.top()), self.rowAt(area.bottom())
        return range(max(0, top), (bottom if bottom >= 0 else len(model.shown) - 1) + 1) if top >= 0 else range(0)

    # Keeping the place while deals and columns move

    def _remember(self) -> None:
        # As persistent indexes a selection of 5,000 x 132 cells would cost half a second.
        model, by_columns = self.deal_model(), dict[tuple[int, int], list[DealId]]()
        if model is not None:
            for top, bottom, left, right in self.ranges():
                by_columns.setdefault((left, right), []).extend(model.shown[top : bottom + 1])
            rectangles = [
                Rectangle(tuple(deals), tuple(model.columns_shown[left : right + 1]))
                for (left, right), deals in by_columns.items()
            ]
            self._remembered = (rectangles, self.current(), self.currentIndex().row())
        self.selectionModel().clearSelection()

    def _rearranged(self) -> None:
        model = self.deal_model()
        if model is None:
            return
        if self.widths_of.applied_to != model.columns_shown:
            self._columns_changed()
        rectangles, current, row = self._remembered
        self._remembered = ([], None, 0)
        if model.shown and model.columns_shown:
            if current is not None and not self.currentIndex().isValid():
                section = model.section_of(current[1]) or 0
                here = model.row_of(current[0])
                index = model.index(min(row, len(model.shown) - 1) if here is None else here, section)
                self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        chosen = self._selection_of(rectangles)
        if not chosen.isEmpty():
            self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.Select)
        elif self.currentIndex().isValid():
            self.selectionModel().select(self.currentIndex(), QItemSelectionModel.SelectionFlag.Select)

    def rowsAboutToBeRemoved(self, parent: QModelIndex | QPersistentModelIndex, start: int, end: int) -> None:
        here = self.currentIndex()
        self._vacated = (start, here.column()) if start <= here.row() <= end else None
        super().rowsAboutToBeRemoved(parent, start, end)

    def _close_ranks(self) -> None:
        """As in a spreadsheet, the deal that moves up into the place of a removed one is the current one, selected."""
        model, flag = self.deal_model(), QItemSelectionModel.SelectionFlag
        if model is not None and self._vacated is not None and model.shown:
            row, section = self._vacated
            index = model.index(min(row, len(model.shown) - 1), section)
            self.selectionModel().setCurrentIndex(index, flag.NoUpdate)
        self._vacated = None
        if not self.ranges() and self.currentIndex().isValid():
            self.selectionModel().select(self.currentIndex(), flag.Select)

    def _stand_somewhere(self) -> None:
        """After a filter had hidden every deal: where we were before, else at the first one."""
        model = self.deal_model()
        if model is None or not model.shown or not model.columns_shown or self.currentIndex().isValid():
            self.viewport().update()
            return
        deal, column = self._last_place or (model.shown[0], model.columns_shown[0])
        self.setCurrentIndex(model.index(model.row_of(deal) or 0, model.section_of(column) or 0))

    def _selection_of(self, rectangles: Sequence[Rectangle]) -> QItemSelection:
        model, chosen = self.deal_model(), QItemSelection()
        if model is None:
            return chosen
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

    def show_places(self, deals: Sequence[DealId], columns: Sequence[ColumnId]) -> None:
        """Select these cells (whole rows where no columns, whole columns where no deals are named) and go there."""
        model = self.deal_model()
        if model is None or not (deals or columns) or not model.shown or not model.columns_shown:
            return
        rectangle = Rectangle(tuple(deals or model.shown), tuple(columns or model.columns_shown))
        chosen = self._selection_of([rectangle])
        if chosen.isEmpty():
            return
        first = min([(area.top(), area.left()) for area in chosen.toList()])
        section = first[1]
        if not columns and self.currentIndex().isValid():
            section = self.currentIndex().column()
        row = first[0] if deals else max(0, self.currentIndex().row())
        index = model.index(row, section)
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flag.NoUpdate)
        self.selectionModel().select(chosen, flag.ClearAndSelect)
        self.scrollTo(index)

    def go_to(self, deal: DealId | None, column: ColumnId | None) -> None:
        """Make the cell the current one, showing its deal and column if they are hidden. None: where we are."""
        model = self.deal_model()
        if model is None:
            return
        if deal is not None and model.row_of(deal) is None:
            model.reveal([deal])
        if column is not None and model.section_of(column) is None:
            model.reveal_columns([column])
        here = self.currentIndex()
        row = model.row_of(deal) if deal is not None else max(0, here.row())
        section = model.section_of(column) if column is not None else max(0, here.column())
        if row is not None and section is not None:
            self.move_to(model.index(row, section))

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.handle.wipe()
        across = {(left, right) for _, _, left, right in self.ranges()}
        if across != self._selected_across:
            self._selected_across = across
            self.column_header().viewport().update()
        self.row_header().viewport().update()
        self._tell_place()

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        for index in (current, previous):
            self.viewport().update(self.visualRect(index))
        self._last_place = self.current() or self._last_place
        self._tell_place()

    def _tell_place(self) -> None:
        """Not while columns are just going: whoever looks at the place then would find one that is no more."""
        model = self.deal_model()
        if model is None or -1 not in model.positions:
            self.place_changed.emit()

    # Sorting

    def sort_by(self, column: ColumnId, is_descending: bool | None) -> None:
        """Typed, by the texts as they are now, deals alike in the order they had; None goes back to the file's."""
        model = self.deal_model()
        if model is not None:
            if is_descending is None:
                model.set_order(None)
            else:
                order = sorted_deals(model.table, model.every_deal, column, is_descending=is_descending)
                model.set_order(order, (column, is_descending))
            self.column_header().viewport().update()

    def _sort_by_section(self, section: int) -> None:
        """Upwards, downwards, as in the file."""
        model = self.deal_model()
        if model is not None:
            column = model.columns_shown[section]
            self.commit_editor()
            now = {(column, False): True, (column, True): None}
            self.sort_by(column, now[model.sorted_by] if model.sorted_by in now else False)

    # Freezing, zoom, widths

    def freeze(self, count: int) -> None:
        """Let the first `count` shown columns stay at the left edge; 0 for none."""
        model = self.deal_model()
        if model is not None:
            model.freeze(model.columns_shown[:count])

    @property
    def zoom(self) -> int:
        """In percent."""
        return self._zoom

    def set_zoom(self, percent: int) -> None:
        percent = min(max(percent, ZOOM_STEPS[0]), ZOOM_STEPS[-1])
        if percent == self._zoom:
            return
        self._zoom = percent
        font = QFont(self._base_font)
        if font.pointSizeF() > 0:
            font.setPointSizeF(font.pointSizeF() * percent / 100)
        else:
            font.setPixelSize(max(1, font.pixelSize() * percent // 100))
        with self._keeping_place():
            self.setFont(font)
        self.zoom_changed.emit(percent)

    @contextmanager
    def _keeping_place(self) -> Iterator[None]:
        """The first row and column that are seen stay so, and the current cell is seen if it was."""
        header, rows, area = self.column_header(), self.row_header(), self.viewport().rect()
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        section, here = header.section_at(self.frozen_width()), self.currentIndex()
        was_seen = area.contains(self.visualRect(here)) if here.isValid() else False
        share = (self.frozen_width() - header.section_x(section)) / header.sectionSize(section) if section >= 0 else 0
        top = down.value() / rows.defaultSectionSize()
        yield
        self.updateGeometries()
        down.setValue(round(top * rows.defaultSectionSize()))
        if section >= 0:
            left = header.sectionPosition(section) + share * header.sectionSize(section)
            across.setValue(round(left) - self.frozen_width())
        if was_seen and here.isValid():
            self.scrollTo(here)

    @property
    def scale(self) -> float:
        """How much larger than at 100 % everything is; small letters are wider than their height says."""
        wide, base = (QFontMetricsF(font).horizontalAdvance(_SAMPLE) for font in (self.font(), self._base_font))
        return max(self._zoom / 100, wide / base)

    def zoom_by(self, steps: int) -> None:
        at = min(range(len(ZOOM_STEPS)), key=lambda at: abs(ZOOM_STEPS[at] - self._zoom))
        self.set_zoom(ZOOM_STEPS[min(max(at + steps, 0), len(ZOOM_STEPS) - 1)])

    def widths(self) -> dict[str, int]:
        """The widths that the user gave columns, by name, at a zoom of 100 %."""
        return self.widths_of.remembered()

    def set_widths(self, widths: Mapping[str, int]) -> None:
        self.widths_of.remember(widths)
        model = self.deal_model()
        if model is not None:
            self.widths_of.apply(model)

    def sizeHintForColumn(self, section: int) -> int:
        """What a double click on the heading's edge asks for."""
        model, header = self.deal_model(), self.column_header()
        if model is None:
            return -1
        width = self.widths_of.fitting(model, section)
        if section >= header.frozen:
            return width
        others = self.frozen_width() - header.sectionSize(section)
        return min(width, max(header.sectionSize(section), header.room_of_frozen - others))

    def _fit_rows(self) -> None:
        height = self.fontMetrics().height() + 8
        self.row_header().setMinimumSectionSize(8)
        self.row_header().setDefaultSectionSize(height)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._drop_painter()
            if event.type() is not QEvent.Type.PaletteChange and hasattr(self, "handle"):
                self._fit_rows()
                self._columns_changed()
                self.updateGeometries()

    def _drop_painter(self) -> None:
        self._painter = None
        self.viewport().update()

    # Painting

    def painter_of_cells(self, model: DealModel) -> CellPainter:
        if self._painter is None or self._painter.sharpness != self.devicePixelRatioF():
            self._painter = CellPainter(model, self.font(), colours(self.palette()), self.devicePixelRatioF())
        return self._painter

    def paintEvent(self, event: QPaintEvent) -> None:
        self.executeDelayedItemsLayout()
        model = self.deal_model()
        painter = QPainter(self.viewport())
        of = colours(self.palette())
        if model is None or not model.shown or not model.columns_shown:
            painter.fillRect(event.rect(), QColor(of.base))
            self._paint_emptiness(painter, of)
            painter.end()
            return
        cells = self.painter_of_cells(model)
        cells.texts.trim()
        header, area = self.column_header(), self.viewport().rect()
        frozen, band = header.frozen, self.frozen_width()
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
            end = min(area.height(), self.rowViewportPosition(len(model.shown) - 1) + self.rowHeight(0))
            painter.fillRect(band - 2, 0, 2, end, QColor(of.strong_line))
        arrow = self.arrow.area()
        if not arrow.isEmpty():
            self._paint_beside(painter, cells, arrow, band)
        self._paint_current(painter, of.accent if self.hasFocus() else of.strong_line, band)
        self.arrow.paint(painter, arrow)
        self.handle.paint(painter)
        painter.end()

    @property
    def empty_words(self) -> str:
        """What to do where no deal is shown; "" where one is."""
        model = self.deal_model()
        if model is None or model.shown:
            return ""
        if len(model.table):
            return self.tr("No deal fits what is filtered. “Clear” shows all of them again.")
        return self.tr("There is no deal yet. Add one, or paste rows from a spreadsheet.")

    def _paint_emptiness(self, painter: QPainter, of: Colours) -> None:
        painter.setPen(QColor(of.muted))
        area = self.viewport().rect().adjusted(_AIR, _AIR, -_AIR, -_AIR)
        flags = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)
        painter.drawText(area, flags, self.empty_words)

    def _paint_part(self, painter: QPainter, cells: CellPainter, part: QRect, first: int, last: int) -> None:
        model, header = cells.model, self.column_header()
        rows = self._rows_between(model, part)
        if not rows or last < first:
            return
        columns = [
            cells.column(section, header.section_x(section), header.sectionSize(section))
            for section in range(first, last + 1)
        ]
        painter.setClipRect(part)
        height = self.row_header().defaultSectionSize()
        y = self.rowViewportPosition(rows.start)
        selected = self._selected_areas(first, last, rows, columns[0].x, y, height)
        cells.paint(painter, columns, rows, y, height, selected)

    def _paint_beside(self, painter: QPainter, cells: CellPainter, arrow: QRect, band: int) -> None:
        """The current cell once more, so much narrower that the arrow hides nothing of its text."""
        index = self.currentIndex()
        area = self.visualRect(index)
        area.setRight(arrow.left() - 1)
        is_frozen = index.column() < self.column_header().frozen
        painter.setClipRect(area if is_frozen else area.adjusted(max(0, band - area.left()), 0, 0, 0))
        painter.fillRect(area, QColor(colours(self.palette()).base))
        column = cells.column(index.column(), area.left(), area.width())
        selected = [area] if self.selectionModel().isSelected(index) else []
        row = index.row()
        cells.paint(painter, [column], range(row, row + 1), area.top(), self.rowHeight(row), selected)
        painter.setClipping(False)

    def _selected_areas(self, first: int, last: int, rows: range, x: int, y: int, height: int) -> list[QRect]:
        """The selected pixels among these rows and columns, which begin at x, y."""
        header, found = self.column_header(), []
        origin = header.sectionPosition(first) - x
        for start_row, end_row, start_column, end_column in self.ranges():
            top, bottom = max(rows.start, start_row), min(rows.stop - 1, end_row)
            if top > bottom:
                continue
            left, right = max(first, start_column), min(last, end_column)
            if left <= right and top <= bottom:
                start = header.sectionPosition(left) - origin
                end = header.sectionPosition(right) + header.sectionSize(right) - origin
                at = y + (top - rows.start) * height
                found.append(QRect(start, at, end - start, (bottom - top + 1) * height))
        return found

    def _paint_current(self, painter: QPainter, colour: str, band: int) -> None:
        index = self.currentIndex()
        if not index.isValid():
            return
        area = self.visualRect(index)
        if index.column() >= self.column_header().frozen:
            painter.setClipRect(QRect(band, 0, self.viewport().width(), self.viewport().height()))
        painter.setPen(QPen(QColor(colour), 2, j=Qt.PenJoinStyle.MiterJoin))
        painter.drawRect(area.adjusted(1, 1, -1, -1))
        painter.setClipping(False)

    # Wheel and menus

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            at = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
        self.cell_menu_asked.emit(at)

    def _column_context_menu(self, at: QPoint) -> None:
        section = self.column_header().section_at(at.x())
        self._ask_column_menu(section, self.column_header().viewport().mapToGlobal(at))

    def _ask_column_menu(self, section: int, at: QPoint) -> None:
        model = self.deal_model()
        if model is not None and 0 <= section < len(model.columns_shown):
            self.column_menu_asked.emit(model.columns_shown[section], at)

    def _ask_column_filter(self, section: int, at: QPoint) -> None:
        model = self.deal_model()
        if model is not None and 0 <= section < len(model.columns_shown):
            self.column_filter_asked.emit(model.columns_shown[section], at)

    def _row_context_menu(self, at: QPoint) -> None:
        row, rows = self.row_header().logicalIndexAt(at), self.row_header()
        if row >= 0:
            if not any(first <= row <= last for first, last in rows.selected_sections()):
                rows.row_pressed.emit(row, Qt.KeyboardModifier.NoModifier)
            self.row_menu_asked.emit(rows.viewport().mapToGlobal(at))

    # Not Qt's own part: with each editor that opens and closes it would paint all cells, headings and scroll bars anew.

    def focusInEvent(self, event: QFocusEvent) -> None:
        is_editable = bool(self.currentIndex().flags() & Qt.ItemFlag.ItemIsEditable)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, is_editable)
        self._repaint_current()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._repaint_current()

    def _repaint_current(self) -> None:
        """What looks different while the keys go here: the frame of the current cell, and the handle that fills."""
        if self.deal_model() is not None:
            self.viewport().update(self.visualRect(self.currentIndex()))
            self.viewport().update(self.handle.area().adjusted(-1, -1, 1, 1))


def _known_of(model: DealModel, deal: DealId) -> tuple[int, DealKind]:
    """What marks and greys the deal's cells."""
    return model.findings.weight(deal), model.findings.kind(deal)


def _runs(numbers: Sequence[int]) -> list[tuple[int, int]]:
    """First and last of each stretch without a gap; the numbers ascend."""
    found = []
    for _, pairs in groupby(enumerate(numbers), key=lambda pair: pair[1] - pair[0]):
        stretch = [number for _, number in pairs]
        found.append((stretch[0], stretch[-1]))
    return found
