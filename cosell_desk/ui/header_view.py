"""The headings of columns and rows, painted by ourselves: marks, two lines, and frozen columns that stay."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from textwrap import wrap
from typing import TypeAlias

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygon,
)
from PySide6.QtWidgets import QHeaderView, QToolTip, QWidget

from cosell_desk.core.columns import Lock
from cosell_desk.ui import icons
from cosell_desk.ui.deal_model import DealModel, Role
from cosell_desk.ui.painting import glyph, glyph_size
from cosell_desk.ui.theme import Colours, colours

Range: TypeAlias = tuple[int, int, int, int]
"""First and last row, first and last column."""

PADDING = 6
_LEAST_MARK = 12
_TIP_LINE = 72
"""Letters on a line of a tool tip."""
_GRIP = 4
"""How far beside an edge a press still takes hold of it."""


def plain_tool_tip(at: QPoint, text: str, widget: QWidget) -> None:
    """Shows the text as it is, wrapped: what comes from a file must never be read as markup.

    Wrapped here, for Qt folds a sentence of one line into four narrow ones.
    """
    lines = [line for paragraph in text.split("\n") for line in wrap(paragraph, _TIP_LINE) or [""]]
    body = "<br>".join(map(escape, lines))
    QToolTip.showText(at, f'<p style="white-space:pre">{body}</p>' if text else "", widget)


class _Heading(QHeaderView):
    """What both kinds share."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self.setSectionsClickable(False)  # a click means something of its own here
        self.setHighlightSections(False)
        self.setMouseTracking(True)
        self.ranges: Callable[[], list[Range]] = list
        """What is selected in the table."""
        self._glyphs: dict[tuple[int, float, str, int], QPixmap] = {}

    def deal_model(self) -> DealModel | None:
        model = self.model()
        return model if isinstance(model, DealModel) else None

    def colours(self) -> Colours:
        return colours(self.palette())

    def selected_sections(self) -> list[tuple[int, int]]:
        """First and last section of everything that is selected."""
        if self.orientation() is Qt.Orientation.Horizontal:
            return list({(left, right) for _, _, left, right in self.ranges()})
        return list({(top, bottom) for top, bottom, _, _ in self.ranges()})

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self.model() is not None:
            section = self.logicalIndexAt(self.unfrozen(event.pos()))
            text = self.model().headerData(section, self.orientation(), Qt.ItemDataRole.ToolTipRole)
            plain_tool_tip(event.globalPos(), str(text or ""), self)
            return True
        return super().viewportEvent(event)

    def unfrozen(self, at: QPoint) -> QPoint:
        """Where the thing that is painted at this point would be if nothing were frozen."""
        return at

    def _glyph(self, severity: int) -> QPixmap:
        key = (severity, self.devicePixelRatioF(), self.colours().mark(severity), glyph_size(self.fontMetrics()))
        if key not in self._glyphs:
            self._glyphs[key] = glyph(severity, self.colours(), key[1], key[3])
        return self._glyphs[key]


class ColumnHeader(_Heading):
    """Column headings. Their first `frozen` sections stay at the left edge while the others scroll."""

    sort_asked = Signal(int)
    """The section whose heading was clicked."""
    menu_asked = Signal(int, QPoint)
    """The section and where on the screen its menu belongs."""
    column_pressed = Signal(int, Qt.KeyboardModifier)
    """A press with Shift or Ctrl, which selects."""
    column_dragged = Signal(int, int)
    """A drag from one section over to another, which selects."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.frozen = 0
        self.room_of_frozen = 0
        """How wide the frozen sections may become by dragging; wider ones would not stay."""
        self.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setMinimumSectionSize(28)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._pressed = -1
        self._over = -1
        self._is_dragged = False
        self._sized = -1
        """The section whose edge is dragged."""
        self._grip = 0
        """From the pointer to that edge."""
        self._lines: dict[tuple[str, int], list[str]] = {}

    # Geometry

    def frozen_width(self) -> int:
        return sum([self.sectionSize(section) for section in range(min(self.frozen, self.count()))])

    def section_x(self, section: int) -> int:
        """Where the section is painted."""
        if section < self.frozen:
            return self.sectionPosition(section)
        return self.sectionViewportPosition(section)

    def unfrozen(self, at: QPoint) -> QPoint:
        return QPoint(at.x() - self.offset(), at.y()) if at.x() < self.frozen_width() else at

    def section_at(self, x: int) -> int:
        """The section that is painted there."""
        return self.logicalIndexAt(self.unfrozen(QPoint(x, 0)))

    def sizeHint(self) -> QSize:
        return QSize(100, 2 * QFontMetrics(self.font()).height() + 2 * 4)  # Qt would measure every heading

    def wanted_width(self, heading: str) -> int:
        """What the heading needs on two lines, with its marks."""
        metrics = QFontMetrics(self._bold())
        words = heading.split()
        splits = [(" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words) + 1)]
        text = min([max(map(metrics.horizontalAdvance, lines)) for lines in splits], default=0)
        return text + 2 * PADDING + self.button_width() + 2

    def button_width(self) -> int:
        """Of the place in a heading that opens its filter."""
        return self._mark() + 4

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        model = self.deal_model()
        painter = QPainter(self.viewport())
        of = self.colours()
        painter.fillRect(event.rect(), QColor(of.window))
        if model is not None and self.count():
            band = self.frozen_width()
            selected = self.selected_sections()
            whole = self.viewport().rect()
            # What asks for a repaint is mostly one section, that of the current cell.
            scrolling = event.rect().intersected(QRect(band, 0, max(0, whole.width() - band), whole.height()))
            if not scrolling.isEmpty():
                first = max(self.frozen, self.logicalIndexAt(scrolling.left()))
                last = self.logicalIndexAt(scrolling.right())
                painter.setClipRect(scrolling)
                for section in range(first, (last if last >= 0 else self.count() - 1) + 1):
                    self._paint(painter, model, section, selected)
            painter.setClipRect(QRect(0, 0, band, whole.height()))
            for section in range(min(self.frozen, self.count())):
                if self.section_x(section) <= event.rect().right():
                    self._paint(painter, model, section, selected)
            painter.setClipping(False)
            if band:
                painter.fillRect(band - 2, 0, 2, whole.height(), QColor(of.strong_line))
        painter.fillRect(0, self.height() - 1, self.viewport().width(), 1, QColor(of.strong_line))
        painter.end()

    def _paint(self, painter: QPainter, model: DealModel, section: int, selected: list[tuple[int, int]]) -> None:
        of = self.colours()
        x, width, height = self.section_x(section), self.sectionSize(section), self.viewport().height()
        area = QRect(x, 0, width - 1, height - 1)
        if any(first <= section <= last for first, last in selected):
            painter.fillRect(area, QColor(of.selection))
        elif section == self._over:
            painter.fillRect(area, QColor(of.line))
        lock = Lock(str(model.headerData(section, self.orientation(), Role.LOCK) or ""))
        painter.setFont(self._bold())
        painter.setPen(QPen(QColor(of.locked_text if lock is Lock.ALWAYS else of.text)))
        heading = str(model.headerData(section, self.orientation()) or "")
        metrics = painter.fontMetrics()
        column = model.columns_shown[section]
        is_twice = column in model.filtered_by and model.sorted_by is not None and model.sorted_by[0] == column
        room = width - 2 * PADDING - (self.button_width() * (1 + is_twice) if width > 60 else 0)
        lines = self._wrapped(heading, max(0, room))
        top = max(0, (height - 1 - len(lines) * metrics.height()) // 2) + metrics.ascent()
        for at, line in enumerate(lines):
            painter.drawText(x + PADDING, top + at * metrics.height(), line)
        self._paint_marks(painter, model, section, lock, area)
        painter.fillRect(x + width - 1, 3, 1, height - 7, QColor(of.line))

    def _paint_marks(self, painter: QPainter, model: DealModel, section: int, lock: Lock, area: QRect) -> None:
        """At the right edge: above the lock, below the arrow of the sort or of the menu."""
        of = self.colours()
        sharpness, size = self.devicePixelRatioF(), self._mark()
        edge = area.right() - size - 2
        if lock is not Lock.NONE:
            colour = of.muted if lock is Lock.ALWAYS else of.strong_line
            painter.drawPixmap(edge, 4, icons.pixmap("lock", colour, size, sharpness))
        column = model.columns_shown[section]
        low = area.bottom() - size - 4
        is_filtered = column in model.filtered_by
        if is_filtered:
            painter.drawPixmap(edge, low, icons.pixmap("filter", of.accent, size, sharpness))
        if model.sorted_by is not None and model.sorted_by[0] == column:
            left = edge - size if is_filtered else edge
            arrow = QRect(left + 1, low + size // 6, size - 2, size * 2 // 3)
            self._paint_arrow(painter, arrow, QColor(of.accent), model.sorted_by[1])
        elif section == self._over and not is_filtered:
            arrow = QRect(edge + 2, low + size // 3, size * 2 // 3, size * 5 // 12)
            self._paint_arrow(painter, arrow, QColor(of.muted), is_down=True)

    def _mark(self) -> int:
        """The size of locks, funnels and arrows, which grow with the headings."""
        return max(_LEAST_MARK, round(self.fontMetrics().height() * 0.7))

    def _paint_arrow(self, painter: QPainter, area: QRect, colour: QColor, is_down: bool) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        flat, tip = (area.top(), area.bottom() + 1) if is_down else (area.bottom() + 1, area.top())
        middle = area.left() + area.width() // 2
        painter.drawPolygon(QPolygon([QPoint(area.left(), flat), QPoint(area.right() + 1, flat), QPoint(middle, tip)]))
        painter.restore()

    def _wrapped(self, heading: str, room: int) -> list[str]:
        """The heading on at most two lines."""
        found = self._lines.get((heading, room))
        if found is None:
            if len(self._lines) > 2_000:
                self._lines.clear()
            found = self._lines[heading, room] = _two_lines(heading, room, QFontMetrics(self._bold()))
        return found

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._lines.clear()
        super().changeEvent(event)

    # The mouse. QHeaderView knows of no frozen sections, so that edges are found and dragged here.

    def edge_at(self, x: int) -> int:
        """The section whose right edge is there, to be dragged; -1 where there is none."""
        for section in (self.section_at(max(0, x - _GRIP)), self.section_at(x)):
            if section >= 0 and abs(self.section_x(section) + self.sectionSize(section) - x) <= _GRIP:
                return section
        return -1

    def _drag_edge(self, x: int) -> None:
        width = max(self.minimumSectionSize(), x + self._grip - self.section_x(self._sized))
        if self._sized < self.frozen:
            others = self.frozen_width() - self.sectionSize(self._sized)
            width = min(width, max(self.sectionSize(self._sized), self.room_of_frozen - others))
        self.resizeSection(self._sized, width)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        x = event.position().toPoint().x()
        self._is_dragged = False
        self._pressed = -1
        if event.button() is not Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        self._sized = self.edge_at(x)
        if self._sized >= 0:
            self._grip = self.section_x(self._sized) + self.sectionSize(self._sized) - x
            return
        self._pressed = self.section_at(x)
        held = event.modifiers() & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier)
        if self._pressed >= 0 and held:
            self.column_pressed.emit(self._pressed, held)
            self._pressed = -1

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = event.position().toPoint().x()
        if self._sized >= 0:
            self._drag_edge(x)
        elif self._pressed >= 0:
            section = self.section_at(x)
            if section >= 0 and (section != self._pressed or self._is_dragged):
                self._is_dragged = True
                self.column_dragged.emit(self._pressed, section)
        else:
            self._point_at(self.section_at(x))
            is_edge = self.edge_at(x) >= 0
            self.viewport().setCursor(Qt.CursorShape.SplitHCursor if is_edge else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        pressed, self._pressed, self._sized = self._pressed, -1, -1
        if pressed >= 0 and not self._is_dragged and self.section_at(at.x()) == pressed:
            edge = self.section_x(pressed) + self.sectionSize(pressed)
            if at.x() >= edge - self.button_width() and at.y() > self.height() // 2:
                corner = QPoint(self.section_x(pressed), self.height())
                self.menu_asked.emit(pressed, self.viewport().mapToGlobal(corner))
            else:
                self.sort_asked.emit(pressed)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        section = self.edge_at(event.position().toPoint().x())
        if event.button() is Qt.MouseButton.LeftButton and section >= 0:
            self.sectionHandleDoubleClicked.emit(section)

    def leaveEvent(self, event: QEvent) -> None:
        self._point_at(-1)
        super().leaveEvent(event)

    def _point_at(self, section: int) -> None:
        if section != self._over:
            self._over = section
            self.viewport().update()


class RowHeader(_Heading):
    """Row numbers as the file shows them, with the mark of the deal's worst problem."""

    row_pressed = Signal(int, Qt.KeyboardModifier)
    row_dragged = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._pressed = -1

    def sizeHint(self) -> QSize:
        model = self.deal_model()
        digits = 3
        if model is not None and model.table.deals:
            last = max([model.table.row_number(deal) or 0 for deal in model.table.deals[-200:]])
            digits = max(digits, len(str(last)))
        metrics = self.fontMetrics()
        return QSize(digits * metrics.horizontalAdvance("8") + glyph_size(metrics) + 4 * PADDING, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        model = self.deal_model()
        of = self.colours()
        painter = QPainter(self.viewport())
        area = event.rect()
        painter.fillRect(area, QColor(of.window))
        width = self.viewport().width()
        if model is not None and model.shown:
            first, last = self.logicalIndexAt(area.top()), self.logicalIndexAt(area.bottom())
            rows = range(max(0, first), (last if last >= 0 else len(model.shown) - 1) + 1)
            self._paint_rows(painter, model, rows, of, width)
        painter.fillRect(width - 1, area.top(), 1, area.height(), QColor(of.strong_line))
        painter.end()

    def _paint_rows(self, painter: QPainter, model: DealModel, rows: range, of: Colours, width: int) -> None:
        selected = [span for span in self.selected_sections() if span[0] < rows.stop and span[1] >= rows.start]
        text, muted, line, chosen = QColor(of.text), QColor(of.muted), QColor(of.line), QColor(of.selection)
        glyphs: dict[int, QPixmap] = {}
        worst, number_of, shown = model.findings.worst, model.table.row_number, model.shown
        height = self.sectionSize(0)
        y = self.sectionViewportPosition(rows.start)
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        mark = glyph_size(self.fontMetrics())
        numbers = width - mark - 3 * PADDING
        for row in rows:
            deal = shown[row]
            if selected and any(first <= row <= last for first, last in selected):
                painter.fillRect(0, y, width - 1, height - 1, chosen)
                painter.setPen(text)
            else:
                painter.setPen(muted)
            number = number_of(deal)
            painter.drawText(0, y, numbers + PADDING, height, right, "+" if number is None else str(number))
            severity = worst(deal)
            if severity:
                if severity not in glyphs:
                    glyphs[severity] = self._glyph(severity)
                painter.drawPixmap(width - mark - PADDING, y + (height - mark) // 2, glyphs[severity])
            painter.fillRect(0, y + height - 1, width, 1, line)
            y += height

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = self.logicalIndexAt(event.position().toPoint())
            if self._pressed >= 0:
                self.row_pressed.emit(self._pressed, event.modifiers())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        row = self.logicalIndexAt(event.position().toPoint())
        if self._pressed >= 0 and row >= 0 and event.buttons() & Qt.MouseButton.LeftButton:
            self.row_dragged.emit(self._pressed, row)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = -1


def _two_lines(heading: str, room: int, metrics: QFontMetrics) -> list[str]:
    words = heading.split()
    first = ""
    while words and metrics.horizontalAdvance(f"{first} {words[0]}".strip()) <= room:
        first = f"{first} {words.pop(0)}".strip()
    lines = [first] if first else []
    if words:
        rest = " ".join(words)
        lines.append(metrics.elidedText(rest, Qt.TextElideMode.ElideRight, room))
    return lines
