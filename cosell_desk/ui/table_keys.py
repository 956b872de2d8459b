"""A spreadsheet's keys on the table of deals: where each one leads."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QItemSelectionRange, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from cosell_desk.ui.deal_model import DealModel
from cosell_desk.ui.frozen_table import FrozenTable

_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_ARROWS = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TAB = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


def moved(view: FrozenTable, model: DealModel, event: QKeyEvent) -> bool:
    """Move or select as the key says; False for a key that does neither."""
    key = Qt.Key(event.key())
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    extend, far = bool(held & _SHIFT), bool(held & _CTRL)
    if held & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier):
        return False
    here = view.reach() if extend else view.currentIndex()
    if not here.isValid():
        here = model.index(0, 0)
    if key in _ARROWS:
        target = _edge(model, here, *_ARROWS[key]) if far else beside(model, here, *_ARROWS[key])
        view.move_to(target, extend=extend)
    elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
        last = key == Qt.Key.Key_End
        row = (model.rowCount() - 1 if last else 0) if far else here.row()
        view.move_to(model.index(row, model.columnCount() - 1 if last else 0), extend=extend)
        if not last:  # the first column may be frozen, and in sight wherever the others are
            view.horizontalScrollBar().setValue(0)
    elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown) and not far:
        page = max(1, view.viewport().height() // max(1, view.row_header().defaultSectionSize()) - 1)
        _turn_page(view, model, here, page if key == Qt.Key.Key_PageDown else -page, extend)
    elif key == Qt.Key.Key_Space and (extend or far) and extend != far:
        view.select_rows() if extend else view.select_columns()
    elif key in _TAB and not far:
        step(view, model, 0, -1 if extend or key == Qt.Key.Key_Backtab else 1)
    elif key in _ENTER and not far:
        step(view, model, -1 if extend else 1, 0)
    else:
        return False
    return True


def step(view: FrozenTable, model: DealModel, down: int, right: int) -> None:
    """Enter and Tab: to the next cell, round and round inside a selection of several cells.

    After a line of cells typed with Tab, Enter goes to where the next line begins, as in a spreadsheet.
    """
    here = view.currentIndex()
    areas = view.selectionModel().selection().toList()
    at = next((at for at, area in enumerate(areas) if area.contains(here)), None)
    if at is not None and (len(areas) > 1 or areas[0].width() * areas[0].height() > 1):
        target = _next_in(areas, at, here, down, right)
        view.selectionModel().setCurrentIndex(target, view.selectionModel().SelectionFlag.NoUpdate)
        view.scrollTo(target)
    elif right:
        began = view.line_began if view.line_began.isValid() else QPersistentModelIndex(here)
        view.move_to(beside(model, here, 0, right))
        view.line_began = began
    else:
        section = view.line_began.column() if down > 0 and view.line_began.isValid() else here.column()
        view.move_to(beside(model, model.index(here.row(), section), down, 0))


def _next_in(areas: Sequence[QItemSelectionRange], at: int, here: QModelIndex, down: int, right: int) -> QModelIndex:
    """One cell on: through an area column by column (Enter) or row by row (Tab), then through the next area."""
    area = areas[at]
    width, height = area.width(), area.height()
    row, section = here.row() - area.top(), here.column() - area.left()
    place = section * height + row + down if down else row * width + section + right
    if not 0 <= place < width * height:
        area = areas[(at + (1 if place > 0 else -1)) % len(areas)]
        width, height = area.width(), area.height()
        place = 0 if place > 0 else width * height - 1
    row, section = (place % height, place // height) if down else divmod(place, width)
    return area.model().index(area.top() + row, area.left() + section)


def beside(model: DealModel, here: QModelIndex, down: int, right: int) -> QModelIndex:
    row = min(max(here.row() + down, 0), model.rowCount() - 1)
    section = min(max(here.column() + right, 0), model.columnCount() - 1)
    return model.index(row, section)


def _turn_page(view: FrozenTable, model: DealModel, here: QModelIndex, rows: int, extend: bool) -> None:
    bar = view.verticalScrollBar()
    bar.setValue(bar.value() + rows * view.row_header().defaultSectionSize())
    view.move_to(beside(model, here, rows, 0), extend=extend)


def _edge(model: DealModel, here: QModelIndex, down: int, right: int) -> QModelIndex:
    """Where the filled cells end, or begin again, in that direction."""
    if down:
        texts = model.table.texts
        position = model.positions[here.column()]
        at = _edge_of(lambda row: bool(texts(model.shown[row])[position]), here.row(), down, model.rowCount())
        return model.index(at, here.column())
    row_texts = model.table.texts(model.shown[here.row()])
    at = _edge_of(lambda section: bool(row_texts[model.positions[section]]), here.column(), right, model.columnCount())
    return model.index(here.row(), at)


def _edge_of(is_filled: Callable[[int], bool], here: int, way: int, count: int) -> int:
    end = count - 1 if way > 0 else 0
    if here == end:
        return here
    at = here + way
    if is_filled(here) and is_filled(at):
        while at != end and is_filled(at + way):
            at += way
        return at
    while at != end and not is_filled(at):
        at += way
    return at


def is_clipboard(event: QKeyEvent) -> bool:
    """Keys that belong to the window's actions; Qt would copy the current cell on its own."""
    standard = QKeySequence.StandardKey
    return any(event.matches(key) for key in (standard.Copy, standard.Cut, standard.Paste))
