"""A vertical scroll bar with ticks where the problems are."""

from __future__ import annotations

from time import perf_counter

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QScrollBar, QStyle, QStyleOptionSlider, QWidget

from cosell_desk.core.faults import Severity
from cosell_desk.ui.deal_model import DealModel
from cosell_desk.ui.theme import colours

_REST = 120
"""Milliseconds between two counts while a table is being judged."""


class TickedScrollBar(QScrollBar):
    def __init__(self, parent: QWidget | None = None) -> None:
        self._picture: QPixmap | None = None  # before Qt's part, which sends events already
        super().__init__(Qt.Orientation.Vertical, parent)
        self._model: DealModel | None = None
        self.ticks: list[tuple[float, int]] = []
        """Where along the table (0 to 1) and how bad."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.count_now)
        self._rest = _REST

    def set_model(self, model: DealModel | None) -> None:
        self._model = model
        self.count_soon()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(max(hint.width(), 16), hint.height())

    def count_soon(self) -> None:
        """Count the ticks anew a little later; many calls are one."""
        if not self._timer.isActive():
            self._timer.start(self._rest)

    def count_now(self) -> None:
        """One tick a few pixels high for the worst problem among the deals that it stands for."""
        began = perf_counter()
        model, ticks = self._model, []
        if model is not None and model.shown:
            deals, worst = model.shown, model.findings.worst
            places = min(len(deals), max(1, self._groove().height() // 3))
            for place in range(places):
                first, last = place * len(deals) // places, (place + 1) * len(deals) // places
                severity = max([worst(deal) for deal in deals[first:last]])
                if severity > Severity.NOTE:
                    ticks.append(((first + last) / 2 / len(deals), int(severity)))
        # A table so large that counting takes long is counted less often.
        self._rest = max(_REST, int((perf_counter() - began) * 20_000))
        if ticks != self.ticks:
            self.ticks, self._picture = ticks, None
            self.update()

    def _groove(self) -> QRect:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        groove = QStyle.SubControl.SC_ScrollBarGroove
        return self.style().subControlRect(QStyle.ComplexControl.CC_ScrollBar, option, groove, self)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.ticks:
            if self._picture is None or self._picture.devicePixelRatio() != self.devicePixelRatioF():
                self._picture = self._pictured()
            painter = QPainter(self)
            painter.drawPixmap(0, 0, self._picture)
            painter.end()

    def _pictured(self) -> QPixmap:
        """The ticks alone: each frame of scrolling draws them, and they are hundreds."""
        of, groove, sharpness = colours(self.palette()), self._groove(), self.devicePixelRatioF()
        picture = QPixmap(self.size() * sharpness)
        picture.setDevicePixelRatio(sharpness)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        tints = {severity: QColor(of.mark(severity)) for severity in (Severity.WARNING, Severity.ERROR)}
        for share, severity in self.ticks:
            y = groove.top() + int(share * groove.height()) - 1
            # Errors reach across, warnings stay at the right edge: not told apart by colour alone.
            left = 2 if severity == Severity.ERROR else self.width() - 6
            painter.fillRect(left, y, self.width() - left - 2, 2, tints[Severity(severity)])
        painter.end()
        return picture

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self._picture = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._picture = None
        self.count_soon()
