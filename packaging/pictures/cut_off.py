"""Finds words of a window or dialog that are shown cut off: by their own widget, or by what they stand in."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QToolButton,
    QWidget,
)

from cosell_desk.ui.deal_view import DealView
from cosell_desk.ui.elided import ElidedLabel


def cut_off(window: QWidget) -> Iterator[str]:
    """One line for each. What shortens itself and tells the rest in a tip, as cells do, is left out."""
    for widget in window.findChildren(QWidget):
        if widget.window() is not window or not widget.isVisible():
            continue
        if isinstance(widget, QHeaderView):
            for heading in _narrow_headings(widget):
                yield f"heading “{heading}” is wider than its column"
        elif not widget.visibleRegion().isEmpty() and (words := _words(widget)):
            name, hint = type(widget).__name__, widget.sizeHint()
            if not _has_room(widget, words):
                yield f"{name} “{words}” has {widget.width()} x {widget.height()} of {hint.width()} x {hint.height()}"
            elif not _is_whole(widget):
                yield f"{name} “{words}” is cut by what it stands in"


def _words(widget: QWidget) -> str:
    match widget:
        case ElidedLabel():
            return ""
        case QToolButton() if widget.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly:
            return ""
        case QLabel() | QAbstractButton():
            return widget.text()
        case QComboBox():
            return "" if widget.isEditable() else widget.currentText()
        case QLineEdit():
            return widget.placeholderText() if not widget.text() else ""
    return ""


def _has_room(widget: QWidget, words: str) -> bool:
    match widget:
        case QLabel() if widget.wordWrap():
            return widget.heightForWidth(widget.width()) <= widget.height() and (
                widget.textFormat() is Qt.TextFormat.RichText
                or max(map(widget.fontMetrics().horizontalAdvance, words.split()), default=0) <= widget.width()
            )
        case QComboBox():
            option = QStyleOptionComboBox()
            widget.initStyleOption(option)
            field = widget.style().subControlRect(
                QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, widget
            )
            return widget.fontMetrics().horizontalAdvance(words) <= field.width()
        case QLineEdit():
            margins = widget.textMargins()
            return widget.fontMetrics().horizontalAdvance(words) <= widget.width() - margins.left() - margins.right()
    hint = widget.sizeHint()
    return hint.width() <= widget.width() and hint.height() <= widget.height()


def _is_whole(widget: QWidget) -> bool:
    """Whether nothing that it stands in ends before it does; what can be scrolled into sight does not count."""
    area = QRect(QPoint(), widget.size())
    while (around := widget.parentWidget()) is not None and not widget.isWindow():
        if isinstance(around.parentWidget(), QAbstractScrollArea):
            return True
        area.translate(widget.pos())
        if not around.rect().contains(area):
            return False
        widget = around
    return True


def _narrow_headings(header: QHeaderView) -> Iterator[str]:
    if header.orientation() is not Qt.Orientation.Horizontal or isinstance(header.parentWidget(), DealView):
        return
    for section in range(header.count()):
        if not header.isSectionHidden(section) and header.sectionSizeHint(section) > header.sectionSize(section):
            yield str(header.model().headerData(section, Qt.Orientation.Horizontal) or "")
