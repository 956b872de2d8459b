"""The tool bar: on a narrow screen its buttons give up their words, so that the main button is never pushed off it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QToolBar, QToolButton, QWidget

_BESIDE, _ALONE = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly


class DeskToolBar(QToolBar):
    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._named: list[QToolButton] = []
        self._with_words = 0
        """Pixels that everything takes while the words are shown."""

    def give_up_words_of(self, buttons: list[QToolButton]) -> None:
        """These can be told by their icons alone, when there is no room for more."""
        self._named = buttons
        self._fit()

    @property
    def shows_words(self) -> bool:
        return all(button.toolButtonStyle() is _BESIDE for button in self._named)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self.shows_words:
            self._with_words = self.sizeHint().width()
        has_room = self.width() >= self._with_words
        if self._named and has_room != self.shows_words:
            for button in self._named:
                button.setToolButtonStyle(_BESIDE if has_room else _ALONE)
