"""The row of tiles above the table: how many deals of each sort there are, and a click shows only those."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QLabel, QToolButton, QWidget

from cosell_desk.core.faults import Severity
from cosell_desk.core.filters import Tile
from cosell_desk.core.translate import QT_TRANSLATE_NOOP
from cosell_desk.ui import icons, theme

_TIPS = {
    Tile.ALL: QT_TRANSLATE_NOOP("Tile", "All deals of the file"),
    Tile.ERRORS: QT_TRANSLATE_NOOP("Tile", "Deals that Partner Center would refuse as they are"),
    Tile.WARNINGS: QT_TRANSLATE_NOOP("Tile", "Deals with something that is worth a look"),
    Tile.NEW: QT_TRANSLATE_NOOP("Tile", "Deals without a Referral ID: the upload creates them"),
    Tile.EXISTING: QT_TRANSLATE_NOOP("Tile", "Deals with a Referral ID: the upload updates them"),
    Tile.CLOSED: QT_TRANSLATE_NOOP("Tile", "Deals that were closed already: they are left out of every upload"),
    Tile.CHANGED: QT_TRANSLATE_NOOP("Tile", "Deals that differ from the file as it was opened"),
}
_MARKS = {Tile.ERRORS: ("error", Severity.ERROR), Tile.WARNINGS: ("warning", Severity.WARNING)}
_SIDE, _GAP, _GLYPH = 12, 6, 16


def name(tile: Tile) -> str:
    return QCoreApplication.translate("Tile", tile.value)


class TileButton(QAbstractButton):
    def __init__(self, tile: Tile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tile = tile
        self._count = 0
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setText(name(tile))
        tip = QCoreApplication.translate("Tile", _TIPS[tile])
        self.setToolTip(tip)
        self.setStatusTip(tip)
        self.show_count(0)

    @property
    def count(self) -> int:
        return self._count

    def show_count(self, count: int) -> None:
        self._count = count
        self.setAccessibleName(f"{self.text()} {count}")
        self.updateGeometry()
        self.update()

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _number(self) -> str:
        return self.locale().toString(self._count)

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text())
        number = QFontMetrics(self._bold()).horizontalAdvance(self._number())
        glyph = _GLYPH + _GAP if self.tile in _MARKS else 0
        return QSize(2 * _SIDE + glyph + words + _GAP + number, max(32, self.fontMetrics().height() + 12))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.rect().adjusted(1, 3, -1, -3)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.selection))
            painter.drawRoundedRect(box, 6, 6)
        elif self.underMouse() and self.isEnabled():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.line))
            painter.drawRoundedRect(box, 6, 6)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 5, 5)
        at = _SIDE
        ink = colours.selection_text if self.isChecked() else colours.text
        if self.tile in _MARKS:
            glyph, severity = _MARKS[self.tile]
            colour = colours.mark(severity) if self._count else colours.muted
            picture = icons.pixmap(glyph, colour, _GLYPH, self.devicePixelRatioF())
            painter.drawPixmap(at, (self.height() - _GLYPH) // 2, picture)
            at += _GLYPH + _GAP
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setPen(QColor(ink if self.isChecked() else colours.muted))
        painter.drawText(QRect(at, 0, self.width() - at, self.height()), middle, self.text())
        at += self.fontMetrics().horizontalAdvance(self.text()) + _GAP
        painter.setFont(self._bold())
        painter.setPen(QColor(ink if self._count else colours.muted))
        painter.drawText(QRect(at, 0, self.width() - at, self.height()), middle, self._number())
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange):
            self.updateGeometry()
            self.update()
        super().changeEvent(event)


class TileRow(QWidget):
    """All tiles, and at their end how many of the deals are shown, with the way back to all of them."""

    chosen = Signal(Tile)
    cleared = Signal()
    columns_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 8, 0)
        row.setSpacing(0)
        self._group = QButtonGroup(self)
        self._tiles: dict[Tile, TileButton] = {}
        for tile in Tile:
            button = TileButton(tile)
            self._group.addButton(button)
            self._tiles[tile] = button
            button.clicked.connect(lambda _=False, tile=tile: self.chosen.emit(tile))
            row.addWidget(button)
        self._tiles[Tile.ALL].setChecked(True)
        row.addStretch(1)
        self.shown = QLabel()
        self.shown.setTextFormat(Qt.TextFormat.PlainText)
        self.clear = QToolButton()
        self.clear.setText(self.tr("Clear"))
        self.clear.setToolTip(self.tr("Show all deals again"))
        self.clear.setAccessibleName(self.tr("Clear the filter"))
        self.clear.setAutoRaise(True)
        self.clear.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.clear.clicked.connect(self.cleared)
        self.hidden = QToolButton()
        self.hidden.setAutoRaise(True)
        self.hidden.setToolTip(self.tr("Choose which columns are shown"))
        self.hidden.setStatusTip(self.hidden.toolTip())
        self.hidden.clicked.connect(self.columns_asked)
        row.addWidget(self.hidden)
        row.addSpacing(8)
        row.addWidget(self.shown)
        row.addSpacing(8)
        row.addWidget(self.clear)
        self.show_shown(0, 0)
        self.show_hidden(0)

    def button(self, tile: Tile) -> TileButton:
        return self._tiles[tile]

    @property
    def tile(self) -> Tile:
        return next(tile for tile, button in self._tiles.items() if button.isChecked())

    def choose(self, tile: Tile) -> None:
        self._tiles[tile].setChecked(True)

    def show_counts(self, counts: Mapping[Tile, int]) -> None:
        for tile, count in counts.items():
            if self._tiles[tile].count != count:
                self._tiles[tile].show_count(count)

    def show_shown(self, shown: int, deals: int, *, is_filtered: bool = False) -> None:
        """Say how many are shown; nothing while all of them are and no filter is set."""
        is_partial = is_filtered or shown != deals
        self.shown.setVisible(is_partial)
        self.clear.setVisible(is_partial)
        words = self.tr("{shown} of {deals} shown")
        self.shown.setText(words.format(shown=self.locale().toString(shown), deals=self.locale().toString(deals)))

    def show_hidden(self, count: int) -> None:
        """Say how many columns are not shown; nothing while all of them are."""
        self.hidden.setVisible(count > 0)
        self.hidden.setText(self.tr("%n column(s) hidden", "", count))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.PaletteChange:
            self._draw_clear()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        self._draw_clear()

    def _draw_clear(self) -> None:
        self.clear.setIcon(icons.icon("clear", theme.colours(self.palette()), size=16))
