"""How large the table of deals is shown."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QFont, QFontMetricsF

from cosell_desk.ui.frozen_table import FrozenTable

STEPS = (50, 60, 70, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300)
_SAMPLE = "Deal 2046 12/31/2046 customer@example.com"
"""What cells hold, to tell how wide letters are."""


class Zoom:
    def __init__(self, view: FrozenTable) -> None:
        self._view = view
        self._base_font = QFont(view.font())
        self._percent = 100

    @property
    def percent(self) -> int:
        return self._percent

    def set(self, percent: int) -> None:
        percent = min(max(percent, STEPS[0]), STEPS[-1])
        if percent == self._percent:
            return
        self._percent = percent
        font = QFont(self._base_font)
        if font.pointSizeF() > 0:
            font.setPointSizeF(font.pointSizeF() * percent / 100)
        else:
            font.setPixelSize(max(1, font.pixelSize() * percent // 100))
        with self._keeping_place():
            self._view.setFont(font)

    def by(self, steps: int) -> None:
        at = min(range(len(STEPS)), key=lambda at: abs(STEPS[at] - self._percent))
        self.set(STEPS[min(max(at + steps, 0), len(STEPS) - 1)])

    @property
    def scale(self) -> float:
        """How much larger than at 100 % everything is; small letters are wider than their height says."""
        wide, base = (QFontMetricsF(font).horizontalAdvance(_SAMPLE) for font in (self._view.font(), self._base_font))
        return max(self._percent / 100, wide / base)

    @contextmanager
    def _keeping_place(self) -> Iterator[None]:
        """The first row and column that are seen stay so, and the current cell is seen if it was."""
        view = self._view
        header, rows, area = view.column_header(), view.row_header(), view.viewport().rect()
        across, down = view.horizontalScrollBar(), view.verticalScrollBar()
        section, here = header.section_at(view.frozen_width()), view.currentIndex()
        was_seen = area.contains(view.visualRect(here)) if here.isValid() else False
        share = (view.frozen_width() - header.section_x(section)) / header.sectionSize(section) if section >= 0 else 0
        top = down.value() / rows.defaultSectionSize()
        yield
        view.updateGeometries()
        down.setValue(round(top * rows.defaultSectionSize()))
        if section >= 0:
            left = header.sectionPosition(section) + share * header.sectionSize(section)
            across.setValue(round(left) - view.frozen_width())
        if was_seen and here.isValid():
            view.scrollTo(here)
