"""The program's own icons, drawn in the colour of the text that they stand beside."""

from __future__ import annotations

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from cosell_desk.resources import resource
from cosell_desk.ui.theme import Colours

SIZE = 20
"""In device-independent pixels, for tool bar and menus."""
_SHARPNESS = (1.0, 2.0)


@cache
def _drawing(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=512)
def pixmap(name: str, colour: str, size: int = SIZE, sharpness: float = 1.0) -> QPixmap:
    picture = QPixmap(round(size * sharpness), round(size * sharpness))
    picture.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", colour).encode()))
    painter = QPainter(picture)
    renderer.render(painter, QRectF(0, 0, picture.width(), picture.height()))
    painter.end()
    picture.setDevicePixelRatio(sharpness)
    return picture


def icon(name: str, of: Colours, *, colour: str = "", size: int = SIZE) -> QIcon:
    """Paler where it is disabled. Icons do not follow a change of theme by themselves: ask again."""
    drawn = QIcon()
    for sharpness in _SHARPNESS:
        drawn.addPixmap(pixmap(name, colour or of.text, size, sharpness), QIcon.Mode.Normal)
        drawn.addPixmap(pixmap(name, of.strong_line, size, sharpness), QIcon.Mode.Disabled)
    return drawn


def program_icon() -> QIcon:
    return QIcon(str(resource("icons", "cosell-desk.svg")))
