"""How the window looks: colours, size of the table, which columns and docks are shown."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from cosell_desk.ui import theme
from cosell_desk.ui.menus import Actions
from cosell_desk.ui.settings import Settings
from cosell_desk.ui.theme import Theme


class Looking(QObject):
    def __init__(self, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._settings = settings
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.apply_theme)

    def does(self) -> dict[str, Callable[[], object]]:
        return {f"theme-{each.value}": partial(self.choose_theme, each) for each in Theme}

    def tick_through(self, actions: Actions) -> None:
        actions[f"theme-{self._settings.theme.value}"].setChecked(True)

    def choose_theme(self, chosen: Theme) -> None:
        self._settings.theme = chosen
        self.apply_theme()

    def apply_theme(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, self._settings.theme)
