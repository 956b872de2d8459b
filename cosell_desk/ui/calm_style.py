"""Fusion with room to breathe: no pictures on the buttons of dialogs, lists and their headings with air in them, flat
headings, what has the keyboard framed in our accent, the same ticks in lists and dialogs, menus with an edge, and our
own icons in questions."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import (
    QApplication,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionComplex,
    QWidget,
)

from cosell_desk.ui import icons, theme

_MARGIN = 5
_ROW = 24
_OF_MESSAGES = 32
_ROUNDED = 2
_THICK = 2
_TICK = ((0.22, 0.52), (0.42, 0.72), (0.78, 0.3))
"""Its corners, in parts of the box."""
_BOXES = (
    QStyle.PrimitiveElement.PE_IndicatorCheckBox,
    QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck,
    QStyle.PrimitiveElement.PE_IndicatorRadioButton,
)
_FIELDS = (QStyle.ComplexControl.CC_ComboBox, QStyle.ComplexControl.CC_SpinBox)


class CalmStyle(QProxyStyle):
    """Little that is asked while the table of deals is drawn: a call into Python costs a microsecond."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,
    ) -> int:
        if hint is QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons:
            return 0
        return super().styleHint(hint, option, widget, returnData)

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        match metric:
            case QStyle.PixelMetric.PM_HeaderMargin:
                return _MARGIN
            case QStyle.PixelMetric.PM_FocusFrameHMargin:
                return _MARGIN - 1  # so that the texts of a list stand below those of its heading
            case QStyle.PixelMetric.PM_ToolTipLabelFrameWidth:
                return _MARGIN
            case QStyle.PixelMetric.PM_MessageBoxIconSize:
                return _OF_MESSAGES
        return super().pixelMetric(metric, option, widget)

    def sizeFromContents(  # type: ignore[override]  # the stubs of QProxyStyle and QStyle contradict each other
        self, kind: QStyle.ContentsType, option: QStyleOption, size: QSize, widget: QWidget
    ) -> QSize:
        found = super().sizeFromContents(kind, option, size, widget)
        if kind is QStyle.ContentsType.CT_ItemViewItem:
            found.setHeight(max(_ROW, found.height()))
        return found

    def drawControl(
        self, element: QStyle.ControlElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        if element is QStyle.ControlElement.CE_HeaderSection:  # flat, as the heading of the deals is
            of, area = theme.colours(option.palette), option.rect
            painter.fillRect(area, QColor(of.window))
            painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), QColor(of.strong_line))
            painter.fillRect(QRect(area.right(), area.top() + 4, 1, area.height() - 8), QColor(of.line))
            return
        super().drawControl(element, option, painter, widget)

    # Fusion frames what has the keyboard in the colour of a selection, which on dark ground is not to be seen.

    def drawPrimitive(
        self, element: QStyle.PrimitiveElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        if element is QStyle.PrimitiveElement.PE_FrameFocusRect:
            if option.state & QStyle.StateFlag.State_KeyboardFocusChange:
                _frame(painter, option, option.rect)
            return
        if element in _BOXES:
            _box(painter, option, is_round=element is QStyle.PrimitiveElement.PE_IndicatorRadioButton)
            return
        if element is QStyle.PrimitiveElement.PE_PanelMenu:
            _edge(painter, option)
            return
        super().drawPrimitive(element, option, painter, widget)
        if element is QStyle.PrimitiveElement.PE_FrameLineEdit and option.state & QStyle.StateFlag.State_HasFocus:
            _frame(painter, option, option.rect)
        elif element is QStyle.PrimitiveElement.PE_PanelButtonCommand:
            if option.state & QStyle.StateFlag.State_HasFocus:
                _frame(painter, option, option.rect, _THICK)
            elif _is_default(option):
                _frame(painter, option, option.rect)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        super().drawComplexControl(control, option, painter, widget)
        if control in _FIELDS and option.state & QStyle.StateFlag.State_HasFocus:
            _frame(painter, option, option.rect)

    def standardIcon(
        self, which: QStyle.StandardPixmap, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> QIcon:
        of = theme.colours(widget.palette() if widget is not None else QApplication.palette())
        match which:
            case QStyle.StandardPixmap.SP_MessageBoxQuestion:
                return icons.icon("about", of, colour=of.accent, size=_OF_MESSAGES)
            case QStyle.StandardPixmap.SP_MessageBoxInformation:
                return icons.icon("note", of, colour=of.note, size=_OF_MESSAGES)
            case QStyle.StandardPixmap.SP_MessageBoxWarning:
                return icons.icon("warning", of, colour=of.warning, size=_OF_MESSAGES)
            case QStyle.StandardPixmap.SP_MessageBoxCritical:
                return icons.icon("error", of, colour=of.error, size=_OF_MESSAGES)
        return super().standardIcon(which, option, widget)


def _is_default(option: QStyleOption) -> bool:
    """Whether Enter presses it."""
    is_default = (
        isinstance(option, QStyleOptionButton) and option.features & QStyleOptionButton.ButtonFeature.DefaultButton
    )
    return bool(is_default and option.state & QStyle.StateFlag.State_Enabled)


def _frame(painter: QPainter, option: QStyleOption, area: QRect, width: int = 1) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.colours(option.palette).accent), width))
    painter.translate(width / 2, width / 2)
    painter.drawRoundedRect(area.adjusted(0, 0, -width, -width), _ROUNDED, _ROUNDED)
    painter.restore()


def _edge(painter: QPainter, option: QStyleOption) -> None:
    """Fusion's own is darker than the menu, which on dark ground is not to be seen."""
    of, area = theme.colours(option.palette), option.rect
    painter.fillRect(area, QColor(of.strong_line))  # a line drawn at 150 % loses two of its sides
    painter.fillRect(area.adjusted(1, 1, -1, -1), QColor(of.raised))


def _box(painter: QPainter, option: QStyleOption, *, is_round: bool) -> None:
    """To be ticked, or a choice of one; ticked it is filled with the accent."""
    of, state = theme.colours(option.palette), option.state
    is_on, is_enabled = bool(state & QStyle.StateFlag.State_On), bool(state & QStyle.StateFlag.State_Enabled)
    filled = of.accent if is_enabled else of.strong_line
    area = QRectF(option.rect)
    side = min(area.width(), area.height())
    box = QRectF(area.x(), area.y() + (area.height() - side) / 2, side, side).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(filled if is_on else of.strong_line), 1))
    painter.setBrush(QColor(filled if is_on else of.base if is_enabled else of.window))
    rounded = side / 2 if is_round else 3
    painter.drawRoundedRect(box, rounded, rounded)
    if is_on and is_round:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(of.accent_text))
        painter.drawEllipse(box.center(), side * 0.2, side * 0.2)
    elif is_on:
        tick = [QPointF(box.left() + x * box.width(), box.top() + y * box.height()) for x, y in _TICK]
        painter.setPen(QPen(QColor(of.accent_text), 1.75, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
        painter.drawPolyline(QPolygonF(tick))
    painter.restore()
