"""The panels beside the table: which of them are shown."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from cosell_desk.ui.deal_view import DealView
from cosell_desk.ui.desk import Desk
from cosell_desk.ui.dock_title import DockTitle
from cosell_desk.ui.menus import Actions
from cosell_desk.ui.settings import Settings

PROBLEMS, DEAL, UNDO_LIST = "problem-panel", "deal-form", "undo-list"
"""The actions that show and hide them."""


class Panels(QObject):
    def __init__(self, desk: Desk, settings: Settings, view: DealView, window: QMainWindow) -> None:
        super().__init__(window)
        self._desk, self._settings, self._view, self._window = desk, settings, view, window
        self._docks: dict[str, QDockWidget] = {}
        """By action."""
        self._actions: Actions | None = None

    def does(self) -> dict[str, Callable[[], object]]:
        return {PROBLEMS: partial(self.toggle, self._docks[PROBLEMS]), UNDO_LIST: self._toggle_undo_list}

    def tick_through(self, actions: Actions) -> None:
        self._actions = actions

    def add(self, action: str, name: str, title: str, widget: QWidget) -> QDockWidget:
        """The window's settings know it by its `name`."""
        dock = self._docks[action] = QDockWidget(title, self._window)
        dock.setObjectName(name)
        dock.setWidget(widget)
        head = DockTitle(dock)
        head.close_asked.connect(lambda: self.toggle(dock))
        dock.setTitleBarWidget(head)
        dock.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea)
        dock.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetMovable)
        self._window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        return dock

    def show_wanted(self) -> None:
        """Those that the user wants, while a file is open."""
        wanted = self._settings.docks_wanted
        for action, dock in self._docks.items():
            if self._actions is not None:
                self._actions[action].setChecked(dock.objectName() in wanted)
            dock.setVisible(self._desk.file is not None and dock.objectName() in wanted)

    def toggle(self, dock: QDockWidget) -> None:
        keyboard = self._window.focusWidget()
        if keyboard is not None and dock.isAncestorOf(keyboard):
            self._view.setFocus()  # else it falls to whatever stands first in the window
        wanted = self._settings.docks_wanted
        self._settings.docks_wanted = wanted ^ {dock.objectName()}
        self.show_wanted()

    def _toggle_undo_list(self) -> None:
        """With room for more than a step or two."""
        dock, enough = self._docks[UNDO_LIST], self._window.height() // 3
        self.toggle(dock)
        QCoreApplication.sendPostedEvents()
        if dock.isVisible() and dock.height() < enough:
            self._window.resizeDocks([dock], [enough], Qt.Orientation.Vertical)
