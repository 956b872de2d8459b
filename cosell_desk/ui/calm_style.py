"""Fusion with room to breathe: no pictures on the buttons of dialogs, lists and their headings with air in them."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleHintReturn, QStyleOption, QWidget

_MARGIN = 5
_ROW = 24


class CalmStyle(QProxyStyle):
    """Overrides nothing that is asked while the table of deals is drawn: a call into Python costs a microsecond."""

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
        return super().pixelMetric(metric, option, widget)

    def sizeFromContents(  # type: ignore[override]  # the stubs of QProxyStyle and QStyle contradict each other
        self, kind: QStyle.ContentsType, option: QStyleOption, size: QSize, widget: QWidget
    ) -> QSize:
        found = super().sizeFromContents(kind, option, size, widget)
        if kind is QStyle.ContentsType.CT_ItemViewItem:
            found.setHeight(max(_ROW, found.height()))
        return found
