"""The tool bar: on a narrow screen its buttons give up their words, so that the main button is never pushed off it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QActionEvent, QIcon, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStyleOptionToolButton, QToolBar, QToolButton, QWidget

from cosell_desk.ui import icons
from cosell_desk.ui.theme import Colours

_BESIDE, _ALONE = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly


class DeskToolBar(QToolBar):
    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._named: list[QToolButton] = []
        self._kept: list[QAction] = []

    def give_up_words_of(self, buttons: list[QToolButton]) -> None:
        """These can be told by their icons alone, the last of them first, when there is no room for more."""
        self._named = buttons
        self._fit()

    def keep_size_of(self, actions: Sequence[QAction]) -> None:
        """Of icons alone, whose words change with every step: nobody sees them here, and the window need not be laid
        out anew for them, which takes longer than the step."""
        self._kept = list(actions)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        for action in self._kept:  # only now the style has its say
            button = self.widgetForAction(action)
            button.ensurePolished()
            button.setFixedSize(button.sizeHint())

    @property
    def shows_words(self) -> bool:
        return all(button.toolButtonStyle() is _BESIDE for button in self._named)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        was_handled = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:  # a button took more room than before: a style, a longer word
            self._fit()
        return was_handled

    def actionEvent(self, event: QActionEvent) -> None:
        if event.type() is not QEvent.Type.ActionChanged or event.action() not in self._kept:
            super().actionEvent(event)

    def _fit(self) -> None:
        given_up = [button for button in self._named if button.toolButtonStyle() is _ALONE]
        lacking = self.sizeHint().width() + sum(map(words_width, given_up)) - self.width()
        for button in reversed(self._named):
            style = _ALONE if lacking > 0 else _BESIDE
            lacking -= words_width(button)
            if button.toolButtonStyle() is not style:
                button.setToolButtonStyle(style)


def words_width(button: QToolButton) -> int:
    """What its words add to its icon, as Qt reckons it: a gap, and the text with a blank at each side."""
    letters = button.fontMetrics()
    words = letters.size(Qt.TextFlag.TextShowMnemonic, button.text()).width()
    return 4 + words + 2 * letters.horizontalAdvance(" ")


class MainButton(QToolButton):
    """Filled with the accent. Its icon stands out from that, while its action's is for the ground of a menu."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("main-button")
        self._on_accent = QIcon()

    def draw(self, icon: str, colours: Colours) -> None:
        self._on_accent = icons.icon(icon, colours, colour=colours.accent_text)
        self.update()

    def initStyleOption(self, option: QStyleOptionToolButton) -> None:
        super().initStyleOption(option)
        option.icon = self._on_accent
