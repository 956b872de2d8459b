"""Fusion with room to breathe: no pictures on the buttons of dialogs, lists and their headings with air in them, flat
headings, what has the keyboard framed in our accent, and our own icons in questions."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen
from PySide6.QtWidgets import (
    QApplication,
    QProxyStyle,
    QPushButton,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QStyleOptionComplex,
    QWidget,
)

from cosell_desk.ui import icons, theme

_MARGIN = 5
_ROW = 24
_OF_MESSAGES = 32
_ROUNDED = 2
_THICK = 2
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
        super().drawPrimitive(element, option, painter, widget)
        if element is QStyle.PrimitiveElement.PE_FrameLineEdit and option.state & QStyle.StateFlag.State_HasFocus:
            _frame(painter, option, option.rect)
        elif element is QStyle.PrimitiveElement.PE_PanelButtonCommand and isinstance(widget, QPushButton):
            if widget.hasFocus():
                _frame(painter, option, option.rect, _THICK)
            elif widget.isDefault() and widget.isEnabled():  # what Enter does
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


def _frame(painter: QPainter, option: QStyleOption, area: QRect, width: int = 1) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.colours(option.palette).accent), width))
    painter.translate(width / 2, width / 2)
    painter.drawRoundedRect(area.adjusted(0, 0, -width, -width), _ROUNDED, _ROUNDED)
    painter.restore()
