"""The head of a dock, with a close button that can be seen on dark ground too."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QLabel, QToolButton, QWidget

from cosell_desk.ui import icons, theme


class DockTitle(QWidget):
    close_asked = Signal()

    def __init__(self, dock: QDockWidget) -> None:
        super().__init__(dock)
        self.words = QLabel(dock.windowTitle())
        font = QFont(self.words.font())
        font.setWeight(QFont.Weight.DemiBold)
        self.words.setFont(font)
        self.close_button = QToolButton()
        self.close_button.setAutoRaise(True)
        self.close_button.setToolTip(self.tr("Hide this panel"))
        self.close_button.setAccessibleName(self.tr("Hide {panel}").format(panel=dock.windowTitle()))
        self.close_button.clicked.connect(self.close_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 4, 4)
        row.addWidget(self.words, 1)
        row.addWidget(self.close_button)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.PaletteChange:
            self._draw()
        super().changeEvent(event)

    def _draw(self) -> None:
        self.close_button.setIcon(icons.icon("clear", theme.colours(self.palette()), size=16))
