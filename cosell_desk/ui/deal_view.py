"""The table of deals: painted by itself, edited like a spreadsheet, everything kept by deal and column."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from cosell_desk.core.edits import Rectangle
from cosell_desk.core.faults import ColumnId, DealId
from cosell_desk.core.sorting import sorted_deals
from cosell_desk.ui.column_widths import ColumnWidths
from cosell_desk.ui.deal_model import DealModel
from cosell_desk.ui.kept_place import KeptPlace, selection_of
from cosell_desk.ui.scroll_ticks import TickedScrollBar
from cosell_desk.ui.spreadsheet_table import SpreadsheetTable
from cosell_desk.ui.table_painter import TablePainter
from cosell_desk.ui.zoom import Zoom


class DealView(SpreadsheetTable):
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
        self.zoom = Zoom(self)
        self.painter = TablePainter(self)
        self._place = KeptPlace(self)
        self._selected_across: set[tuple[int, int]] = set()
        self.widths_of = ColumnWidths(self)
        self.ticks = TickedScrollBar(self)
        self.setVerticalScrollBar(self.ticks)
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
            for listener in (self, self.ticks, self.painter, self._place):
                before.disconnect(listener)
        selection = self.selectionModel()
        super().setModel(model)
        if selection is not None:
            selection.deleteLater()
        self.painter.begin()
        self._place.begin()
        self.ticks.set_model(self.deal_model())
        if isinstance(model, DealModel):
            model.rearranging.connect(self._place.remember)
            model.rearranged.connect(self._rearranged)
            model.rowsRemoved.connect(self._place.close_ranks)
            model.columnsInserted.connect(self._columns_changed)
            model.columnsRemoved.connect(self._columns_changed)
            model.frozen_changed.connect(self._columns_changed)
            model.shown_changed.connect(self.ticks.count_soon)
            model.shown_changed.connect(self._place.stand_somewhere)
            model.rechecked.connect(self.ticks.count_soon)
            model.judging_went_on.connect(self.painter.judging_went_on)
            model.judged.connect(self.painter.judged)
            model.judged.connect(self.ticks.count_now)
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

    # The place

    def _rearranged(self) -> None:
        model = self.deal_model()
        if model is not None:
            if self.widths_of.applied_to != model.columns_shown:
                self._columns_changed()
            self._place.come_back(model)

    def rowsAboutToBeRemoved(self, parent: QModelIndex | QPersistentModelIndex, start: int, end: int) -> None:
        self._place.vacate(start, end)
        super().rowsAboutToBeRemoved(parent, start, end)

    def show_places(self, deals: Sequence[DealId], columns: Sequence[ColumnId]) -> None:
        """Select these cells (whole rows where no columns, whole columns where no deals are named) and go there."""
        model = self.deal_model()
        if model is None or not (deals or columns) or not model.shown or not model.columns_shown:
            return
        rectangle = Rectangle(tuple(deals or model.shown), tuple(columns or model.columns_shown))
        chosen = selection_of(model, [rectangle])
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
        self._place.note()
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

    # Freezing, widths

    def freeze(self, count: int) -> None:
        """Let the first `count` shown columns stay at the left edge; 0 for none."""
        model = self.deal_model()
        if model is not None:
            model.freeze(model.columns_shown[:count])

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
        changes = (QEvent.Type.FontChange, QEvent.Type.PaletteChange, QEvent.Type.StyleChange)
        if event.type() in changes and hasattr(self, "painter"):  # Qt's part sends some before ours is there
            self.painter.look_changed()
            if event.type() is not QEvent.Type.PaletteChange:
                self._fit_rows()
                self._columns_changed()
                self.updateGeometries()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        self.executeDelayedItemsLayout()
        self.painter.paint(event)

    @property
    def empty_words(self) -> str:
        """What to do where no deal is shown; "" where one is."""
        model = self.deal_model()
        if model is None or model.shown:
            return ""
        if len(model.table):
            return self.tr("No deal fits what is filtered. “Clear” shows all of them again.")
        return self.tr("There is no deal yet. Add one, or paste rows from a spreadsheet.")

    # Wheel and menus

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.zoom.by(1 if event.angleDelta().y() > 0 else -1)
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
