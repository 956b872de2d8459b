"""The menus of a right click: on cells, row numbers and headings."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from cosell_desk.core.faults import ColumnId
from cosell_desk.ui.actions import CELL_MENU, COLUMN_MENU, ROW_MENU
from cosell_desk.ui.deal_view import DealView
from cosell_desk.ui.menus import Actions


class ContextMenus(QObject):
    """`fixes` answers what can be done about the problems of a cell; it stands first."""

    def __init__(self, view: DealView, actions: Actions, fixes: Callable[[QModelIndex], list[QAction]]) -> None:
        super().__init__(view)
        self._view, self._actions, self._fixes = view, actions, fixes
        self.menu: QMenu | None = None
        """The one last shown."""
        view.cell_menu_asked.connect(self._of_cell)
        view.row_menu_asked.connect(lambda at: self._show([], ROW_MENU, at))
        view.column_menu_asked.connect(self._of_column)

    def _of_cell(self, at: QPoint) -> None:
        self._show(self._fixes(self._view.currentIndex()), CELL_MENU, at)

    def _of_column(self, column: ColumnId, at: QPoint) -> None:
        """What it offers is done to the selected columns: to this one, unless it is among them as a whole."""
        self._view.commit_editor()
        model = self._view.deal_model()
        section = model.section_of(column) if model is not None else None
        last = len(model.shown) - 1 if model is not None else -1
        whole = [(left, right) for top, bottom, left, right in self._view.ranges() if (top, bottom) == (0, last)]
        current = self._view.current()
        if section is None or current is None or not any(left <= section <= right for left, right in whole):
            self._view.go_to(None, column)
            self._view.select_columns()
        elif current[1] != column and model is not None and section is not None:
            here = model.index(self._view.currentIndex().row(), section)
            self._view.selectionModel().setCurrentIndex(here, QItemSelectionModel.SelectionFlag.NoUpdate)
        self._show([], COLUMN_MENU, at)

    def _show(self, first: list[QAction], ids: tuple[str, ...], at: QPoint) -> None:
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.destroyed.connect(lambda: self._forget(menu))
        for action in first:
            action.setParent(menu)
            menu.addAction(action)
        if first:
            menu.addSeparator()
        for id in ids:
            menu.addAction(self._actions[id]) if id else menu.addSeparator()
        self.menu = menu
        menu.popup(at)

    def _forget(self, menu: QMenu) -> None:
        if self.menu is menu:
            self.menu = None
