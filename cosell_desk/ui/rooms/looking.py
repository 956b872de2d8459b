"""How the window looks and which language it speaks."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from cosell_desk.ui import theme
from cosell_desk.ui.language import Language
from cosell_desk.ui.menus import Actions
from cosell_desk.ui.settings import Settings
from cosell_desk.ui.theme import Theme


class Looking(QObject):
    told = Signal(str)

    def __init__(self, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._settings = settings
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.apply_theme)

    def does(self) -> dict[str, Callable[[], object]]:
        return {
            **{f"theme-{each.value}": partial(self.choose_theme, each) for each in Theme},
            **{f"language-{each.value}": partial(self.choose_language, each) for each in Language},
        }

    def tick_through(self, actions: Actions) -> None:
        actions[f"theme-{self._settings.theme.value}"].setChecked(True)
        actions[f"language-{self._settings.language.value}"].setChecked(True)

    def choose_theme(self, chosen: Theme) -> None:
        self._settings.theme = chosen
        self.apply_theme()

    def apply_theme(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, self._settings.theme)

    def choose_language(self, chosen: Language) -> None:
        if chosen is self._settings.language:
            return
        self._settings.language = chosen
        if chosen is Language.SYSTEM:
            self.told.emit(self.tr("Cosell Desk speaks the system's language from its next start on."))
        else:
            words = self.tr("Cosell Desk speaks this language from its next start on: {language}.")
            self.told.emit(words.format(language=chosen.own_name))
