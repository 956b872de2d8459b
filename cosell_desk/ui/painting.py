"""Painting a block of cells in one go: fills, selection, texts, grid, marks.

Asking a delegate for every cell costs eight times as much (tests/benchmarks/bench_view.py), because each question
crosses from C++ to Python. Here a row is asked once and every laid-out text is kept.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Sequence
from itertools import accumulate, zip_longest
from typing import NamedTuple, TypeAlias

from PySide6.QtCore import QLine, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QPainter,
    QPen,
    QPixmap,
    QPolygonF,
    QStaticText,
    QTransform,
)

from cosell_desk.core.faults import ColumnId, Severity
from cosell_desk.core.visible_text import visible
from cosell_desk.ui.deal_model import DealModel
from cosell_desk.ui.theme import Colours

PADDING = 6
"""Between a cell's edge and its text."""
SAID = 9
"""Of the mark of what Partner Center said."""
_GLYPH = 9
_BEFORE = 9
"""Where the mark of a right-aligned cell begins: behind the folded corner of a changed one."""
_MOST_TEXTS = 12_000
_LAST_SIMPLE = "\u017f"
"""Up to here a font has its own letters, each of which stands behind the one before."""
_DOTS = "…"

SEVERITIES = (Severity.NOTE, Severity.WARNING, Severity.ERROR)


Laid: TypeAlias = "tuple[str | QStaticText, int]"
"""What is drawn of a text, and how wide it is."""


class LaidOut(dict[str, Laid]):
    """text -> what is drawn of it within `room` pixels. Made when asked for.

    To lay a text out takes longer than to draw it, and most of what scrolls by is seen once: only what is asked for
    again is laid out.
    """

    def __init__(self, texts: StaticTexts, room: int) -> None:
        super().__init__()
        self._texts = texts
        self._room = room
        self.once: dict[str, Laid] = {}
        """Asked for once so far."""
        self.older: dict[str, Laid] = {}

    def __missing__(self, text: str) -> Laid:
        known = self.once.pop(text, None)
        if known is None:
            self._texts.count += 1
            known = self.older.get(text)
        if known is None:
            made = self.once[text] = self._texts.fit(text, self._room)
        else:
            shown, width = known
            made = self[text] = (self._texts.lay_out(shown) if isinstance(shown, str) else shown, width)
        return made


class StaticTexts:
    """Texts of one font, bounded: what two generations of painting did not ask for is dropped."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self.metrics = QFontMetrics(font)
        self.ascent = QFontMetricsF(font).ascent()
        """Not in whole pixels, for a text that is drawn has to stand where it will be once it is laid out."""
        self.count = 0
        self._by_room: dict[int, LaidOut] = {}
        self._narrowest = max(1, self.metrics.horizontalAdvance("i"))
        self._steps = Steps(font)
        self._dots = self._steps[_DOTS, ""]

    def of_room(self, room: int) -> LaidOut:
        found = self._by_room.get(room)
        if found is None:
            found = self._by_room[room] = LaidOut(self, room)
        return found

    def trim(self) -> None:
        """Between two paintings: drop what is old when there is much."""
        if self.count > _MOST_TEXTS or len(self._by_room) > 1_000:
            before, self._by_room, self.count = self._by_room, {}, 0
            for room, laid_out in before.items():
                if laid_out or laid_out.once:
                    self.of_room(room).older = {**laid_out.once, **laid_out}

    def fit(self, text: str, room: int) -> Laid:
        """As much of the text as `room` pixels hold, cut where it must be as Qt cuts it."""
        # A cell may hold 32,767 characters: what cannot fit need not be measured.
        shown = visible(text[: room // self._narrowest + 2])
        # Eliding puts a dot behind a text that was cut off above, however little of it would still fit.
        cut = shown if len(shown) >= len(text) else shown + _DOTS
        if not shown.isascii() and max(shown) > _LAST_SIMPLE:
            static = self.lay_out(self.metrics.elidedText(cut, Qt.TextElideMode.ElideRight, room))
            return static, int(static.size().width())
        ends = self._steps.ends(cut)
        if ends[-1] <= room:
            return cut, int(ends[-1])
        if self._dots > room:
            return "", 0
        fitting = bisect_left(ends, room - self._dots)
        return shown[:fitting] + _DOTS, int((ends[fitting - 1] if fitting else 0) + self._dots)

    def lay_out(self, shown: str) -> QStaticText:
        static = QStaticText(shown)
        static.setTextFormat(Qt.TextFormat.PlainText)
        static.prepare(QTransform(), self.font)
        return static


class Steps(dict[tuple[str, str], float]):
    """(letter, letter behind it or "") -> how far the pen goes from the one to the other.

    It adds up to the widths of texts whose letters stand in a row. Asking Qt for each text takes three times as long.
    """

    def __init__(self, font: QFont) -> None:
        super().__init__()
        self._advance = QFontMetricsF(font).horizontalAdvance

    def __missing__(self, pair: tuple[str, str]) -> float:
        letter, behind = pair
        step = self._advance(letter + behind) - (self[behind, ""] if behind else 0)
        self[pair] = step
        return step

    def ends(self, text: str) -> list[float]:
        """Where the pen is after each letter."""
        return list(accumulate(map(self.__getitem__, zip_longest(text, text[1:], fillvalue=""))))


def glyph_size(metrics: QFontMetrics) -> int:
    """Of a mark beside text of that font: it grows with the text, and never becomes a dot."""
    return max(_GLYPH, round(metrics.height() * 0.55))


def room_of_glyph(size: int, *, is_right: bool) -> int:
    """What a mark takes from the text of its cell: it stands in a corner, or before a text that ends at the right."""
    return size + (_BEFORE + 2 if is_right else 5) - PADDING


def glyph(severity: int, of: Colours, sharpness: float, size: int = _GLYPH) -> QPixmap:
    """A problem's mark, told apart by its shape: octagon, triangle, ring."""
    picture = QPixmap(round(size * sharpness), round(size * sharpness))
    picture.setDevicePixelRatio(sharpness)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = QColor(of.mark(severity))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    full = float(size)
    if severity == Severity.ERROR:
        cut = full * 0.3
        corners = [(cut, 0), (full - cut, 0), (full, cut), (full, full - cut)]
        corners += [(full - x, full - y) for x, y in corners]
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
    elif severity == Severity.WARNING:
        painter.drawPolygon(QPolygonF([QPointF(full / 2, 0.2), QPointF(full, full - 0.5), QPointF(0, full - 0.5)]))
    else:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 1.8))
        painter.drawEllipse(QPointF(full / 2, full / 2), full / 2 - 1.2, full / 2 - 1.2)
    painter.end()
    return picture


def _line_brush(severity: int, of: Colours) -> QBrush:
    """An unbroken line for errors, a dashed one for warnings, a dotted one for notes."""
    colour = QColor(of.mark(severity))
    if severity == Severity.ERROR:
        return QBrush(colour)
    length, drawn = (8, 5) if severity == Severity.WARNING else (4, 2)
    pattern = QPixmap(length, 2)
    pattern.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pattern)
    painter.fillRect(0, 0, drawn, 2, colour)
    painter.end()
    return QBrush(pattern)


class PaintedColumn(NamedTuple):
    """One column of a block: where its text is found, where it is drawn."""

    position: int
    column: ColumnId
    x: int
    width: int
    is_right: bool
    sound: LaidOut
    flagged: LaidOut


class CellPainter:
    """Paints cells for one model, font and set of colours; made anew when one of these changes."""

    def __init__(self, model: DealModel, font: QFont, of: Colours, sharpness: float) -> None:
        self.model = model
        self.texts = StaticTexts(font)
        self.sharpness = sharpness
        self._line = QColor(of.line)
        self._locked, self._selection = QColor(of.locked_fill), QColor(of.selection)
        self._text_pen, self._locked_pen = QPen(QColor(of.text)), QPen(QColor(of.locked_text))
        self._fills: dict[int, QColor] = {severity: QColor(of.fill(severity)) for severity in SEVERITIES}
        self._mark = glyph_size(self.texts.metrics)
        """The size of a problem's mark."""
        self._glyphs: dict[int, QPixmap] = {
            severity: glyph(severity, of, sharpness, self._mark) for severity in SEVERITIES
        }
        self._lines: dict[int, QBrush] = {severity: _line_brush(severity, of) for severity in SEVERITIES}
        self._changed = _corner(QColor(of.changed), sharpness)
        self._said = {
            answered: _bubble(QColor(of.muted if answered else of.accent), sharpness, is_hollow=answered)
            for answered in (False, True)
        }

    def column(self, section: int, x: int, width: int) -> PaintedColumn:
        model, texts = self.model, self.texts
        position = model.positions[section]
        known = model.table.columns[position].column
        is_right = known is not None and known.kind.aligns_right
        room = max(0, width - 2 * PADDING)
        return PaintedColumn(
            position,
            model.columns_shown[section],
            x,
            width,
            is_right,
            texts.of_room(room),
            texts.of_room(max(0, room - room_of_glyph(self._mark, is_right=is_right))),
        )

    def paint(
        self,
        painter: QPainter,
        columns: Sequence[PaintedColumn],
        rows: range,
        top: int,
        height: int,
        selected: Sequence[QRect],
    ) -> None:
        """Paint `rows` x `columns`, the first row at y = `top`; `selected` are pixels, clipped to the block."""
        model, findings = self.model, self.model.findings
        table, opened, locks = model.table, model.opened, model.locks
        left, right = columns[0].x, columns[-1].x + columns[-1].width
        text_top = (height - self.texts.metrics.height()) // 2
        normal: list[tuple[int, int, QStaticText | str]] = []
        greyed: list[tuple[int, int, QStaticText | str]] = []
        marks: list[tuple[int, int, int, int, int]] = []
        changes: list[tuple[int, int]] = []
        said: list[tuple[bool, int, int, int]] = []
        locked_spans: dict[frozenset[ColumnId], list[tuple[int, int]]] = {}
        severity_of, changed = findings.severity, model.judge.changed.deals
        first_text = model.first_text if opened is not None else None
        fill = painter.fillRect
        y = top
        for row in rows:
            deal = model.shown[row]
            texts, locked, is_flagged = table.texts(deal), locks.of(deal), findings.worst(deal)
            is_changed = deal in changed
            told = {message.column: message for message in model.said.of(deal) if not message.is_dismissed}
            spans = locked_spans.get(locked)
            if spans is None:
                spans = locked_spans[locked] = _spans(columns, locked)
            for x, width in spans:
                fill(x, y, width, height, self._locked)
            for position, column, x, width, is_right, sound, flagged in columns:
                severity = severity_of(deal, column) if is_flagged else 0
                is_locked = column in locked
                if severity:
                    if not is_locked:
                        fill(x, y, width, height, self._fills[severity])
                    marks.append((severity, x, y, width, x + _BEFORE if is_right else x + width - self._mark - 4))
                is_told = column in told
                if is_told:
                    said.append((told[column].is_answered, x, x + _BEFORE if is_right else x + width - SAID - 3, y))
                text = texts[position]
                if is_changed and first_text is not None and first_text(deal, column) not in (text, None):
                    changes.append((x, y))
                if text:
                    drawn, length = (flagged if severity or is_told else sound)[text]
                    at = x + width - PADDING - length if is_right else x + PADDING
                    (greyed if is_locked else normal).append((at, y + text_top, drawn))
            y += height
        bottom = y
        for area in selected:
            painter.fillRect(area, self._selection)
        painter.setFont(self.texts.font)
        for pen, texts_of_it in ((self._locked_pen, greyed), (self._text_pen, normal)):
            painter.setPen(pen)
            self._draw(painter, texts_of_it)
        painter.setPen(self._line)
        grid = [QLine(left, y, right - 1, y) for y in range(top + height - 1, bottom, height)]
        grid += [QLine(c.x + c.width - 1, top, c.x + c.width - 1, bottom - 1) for c in columns]
        painter.drawLines(grid)
        shared = {(x, y) for _, x, _, y in said}
        for severity, x, y, width, corner in marks:
            painter.fillRect(QRect(x, y + height - 3, width - 1, 2), self._lines[severity])
            painter.drawPixmap(corner, y + (1 if (x, y) in shared else 3), self._glyphs[severity])
        for x, y in changes:
            painter.drawPixmap(x, y, self._changed)
        for is_answered, _, corner, y in said:
            # In the lower corner, so that it leaves our own mark of the same cell, which moves up a little, its place.
            painter.drawPixmap(corner, y + height - SAID - 3, self._said[is_answered])

    def _draw(self, painter: QPainter, texts: Sequence[tuple[int, int, QStaticText | str]]) -> None:
        draw, draw_once, ascent = painter.drawStaticText, painter.drawText, self.texts.ascent
        for x, y, drawn in texts:
            if isinstance(drawn, str):
                draw_once(QPointF(x, y + ascent), drawn)
            else:
                draw(x, y, drawn)


def _spans(columns: Sequence[PaintedColumn], chosen: Collection[ColumnId]) -> list[tuple[int, int]]:
    """x and width of what these columns cover, neighbours together."""
    spans: list[tuple[int, int]] = []
    for each in columns:
        if each.column in chosen:
            x, width = spans.pop() if spans and sum(spans[-1]) == each.x else (each.x, 0)
            spans.append((x, width + each.width))
    return spans


def _corner(colour: QColor, sharpness: float, size: int = 7) -> QPixmap:
    """The mark of a changed cell: its upper left corner is folded."""
    picture = QPixmap(round(size * sharpness), round(size * sharpness))
    picture.setDevicePixelRatio(sharpness)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon([QPoint(0, 0), QPoint(size, 0), QPoint(0, size)])
    painter.end()
    return picture


def _bubble(colour: QColor, sharpness: float, *, is_hollow: bool, size: int = SAID) -> QPixmap:
    """The mark of what Partner Center said: a speech bubble, hollow once the cell was edited."""
    picture = QPixmap(round(size * sharpness), round(size * sharpness))
    picture.setDevicePixelRatio(sharpness)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush if is_hollow else colour)
    width, body = size - 1.0, size * 0.68
    shape = [
        (0.6, 0.6),
        (width, 0.6),
        (width, body),
        (size * 0.5, body),
        (size * 0.25, size - 0.8),
        (size * 0.25, body),
    ]
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in [*shape, (0.6, body)]]))
    painter.end()
    return picture
