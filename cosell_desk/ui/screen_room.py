"""How much of the screen a window may take: its buttons and its status line must never lie below the edge."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

_FRAME = QSize(16, 48)
"""What the frame and the title bar take at most; how much it is, is known only once a window is shown."""


def room_for(window: QWidget) -> QSize | None:
    """What a window may measure inside its frame. Pictures drawn without a screen have no edge: None."""
    if QGuiApplication.platformName() == "offscreen":
        return None
    return window.screen().availableSize() - _FRAME


def resize_within_screen(window: QWidget, width: int, height: int) -> None:
    """The size at which a window opens: this one, or what a small or magnified screen has room for."""
    room = room_for(window)
    wanted = QSize(width, height)
    window.resize(wanted if room is None else wanted.boundedTo(room))


def fits_screen(window: QWidget) -> bool:
    room = room_for(window)
    return room is None or window.size().boundedTo(room) == window.size()
