"""The list of problems beside the table: grouped by kind, a click away from their cells."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QLocale, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QStackedLayout,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from cosell_desk.core.deals import DealTable
from cosell_desk.core.faults import DealId, Severity
from cosell_desk.core.findings import Findings
from cosell_desk.core.partner_center_errors import PartnerCenterErrors
from cosell_desk.ui import icons, theme
from cosell_desk.ui.elided import tool_tip
from cosell_desk.ui.problem_model import Index, Key, ProblemModel, Role, RowKind

_GLYPHS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}
_ICON, _PAD = 16, 8
_INDENT = 2 * _PAD + 2 * _ICON
_LINES = 8
"""Of a group's sentence: how to mend it stands at its end, and is not to be cut off."""
_TITLE_LINES = 3


class _RowPainter(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        kind = RowKind(index.data(Role.KIND))
        room = option.widget.width() - _INDENT - _PAD
        is_group = kind is RowKind.GROUP
        return QSize(200, row_height(option.widget, kind, lines_of_group(index, option.font, room) if is_group else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = theme.colours(option.palette)
        kind = RowKind(index.data(Role.KIND))
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        box = option.rect
        if is_chosen:
            painter.fillRect(box, QColor(colours.selection))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, QColor(colours.window))
        ink = QColor(colours.selection_text if is_chosen else colours.text)
        pale = QColor(colours.selection_text if is_chosen else colours.muted)
        match kind:
            case RowKind.GROUP:
                self._paint_group(painter, option, index, colours, ink, pale)
            case RowKind.FIX:
                accent = QColor(colours.selection_text if is_chosen else colours.accent)
                self._glyph(painter, option, box, _INDENT, "clear" if index.data(Role.SAID) else "fix", accent.name())
                painter.setPen(accent)
                self._line(painter, box.adjusted(_INDENT + _ICON + _PAD, 0, -_PAD, 0), index.data())
            case RowKind.PROBLEM:
                self._paint_problem(painter, option, index, ink, pale)
        painter.restore()

    def _paint_problem(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, ink: QColor, pale: QColor
    ) -> None:
        """The row's number, what stands in the cell, and the deal's name."""
        box = option.rect
        number = _INDENT + option.fontMetrics.horizontalAdvance("00000")
        painter.setPen(pale)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRect(box.left(), box.top(), number, box.height()), right, index.data(Role.PLACE))
        rest = box.adjusted(number + 12, 0, -_PAD, 0)
        text, name = str(index.data()), str(index.data(Role.NAME))
        if text:
            painter.setPen(ink)
            room = room_for_text(text, name, option.fontMetrics, rest.width())
            self._line(painter, QRect(rest.left(), rest.top(), room, rest.height()), text)
            rest.setLeft(rest.left() + room + _PAD)
            painter.setPen(pale)
        else:
            painter.setPen(ink)
        self._line(painter, rest, name)

    def _paint_group(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: Index,
        colours: theme.Colours,
        ink: QColor,
        pale: QColor,
    ) -> None:
        """The heading and how many, and below it what is wrong with the first of them."""
        box = option.rect
        severity = index.data(Role.SEVERITY)
        painter.setPen(QColor(colours.line))
        painter.drawLine(box.topLeft(), box.topRight())
        line = option.fontMetrics.height()
        top = QRect(box.left(), box.top() + 2, box.width(), line + 5)
        if index.data(Role.CAN_OPEN):
            arrow = "expanded" if index.data(Role.IS_OPEN) else "collapsed"
            self._glyph(painter, option, top, _PAD // 2, arrow, pale.name())
        glyph, colour = _GLYPHS[Severity(severity)], colours.mark(severity)
        if index.data(Role.SAID):
            is_answered = index.data(Role.ANSWERED)
            glyph, colour = "said", colours.muted if is_answered else colours.accent
            ink = pale if is_answered else ink
        self._glyph(painter, option, top, _PAD + _ICON, glyph, colour)
        painter.setFont(_bold(option.font))
        number = _number(index)
        width = painter.fontMetrics().horizontalAdvance(number)
        painter.setPen(ink)
        painter.drawText(
            QRect(top.right() - _PAD - width, top.top(), width + 1, top.height()), Qt.AlignmentFlag.AlignVCenter, number
        )
        at = top.adjusted(_INDENT, 0, -_PAD, 0)
        for words in title_lines(index, option.font, at.width()):
            self._line(painter, at.adjusted(0, 0, -(_PAD + width), 0), words)
            at.translate(0, line)
        painter.setFont(option.font)
        painter.setPen(pale)
        below = QRect(at.left(), at.top() + 5, at.width(), line)
        for said in lines(str(index.data()), option.fontMetrics, below.width()):
            self._line(painter, below, said)
            below.translate(0, line)

    @staticmethod
    def _line(painter: QPainter, box: QRect, text: str) -> None:
        shown = painter.fontMetrics().elidedText(" ".join(text.split()), Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    @staticmethod
    def _glyph(
        painter: QPainter, option: QStyleOptionViewItem, line: QRect, indent: int, name: str, colour: str
    ) -> None:
        top = line.top() + (line.height() - _ICON) // 2
        painter.drawPixmap(
            line.left() + indent, top, icons.pixmap(name, colour, _ICON, option.widget.devicePixelRatioF())
        )

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        if event.type() == QEvent.Type.ToolTip and index.isValid():
            QToolTip.showText(event.globalPos(), tool_tip(str(index.data(Role.SENTENCE))), view)
            return True
        return super().helpEvent(event, view, option, index)


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold


def _number(group: Index) -> str:
    return QLocale().toString(group.data(Role.COUNT))  # an option's locale would leave out the commas


def room_for_text(text: str, name: str, metrics: QFontMetrics, width: int) -> int:
    """Of a row that ends with a name. Names stand below each other; one that is long takes what a short text leaves."""
    if not name:
        return width
    half = width // 2
    needed = min(half, metrics.horizontalAdvance(" ".join(text.split())) + 2)
    return max(needed, min(half, width - _PAD - metrics.horizontalAdvance(name) - 2))


def row_height(widget: QWidget, kind: RowKind = RowKind.PROBLEM, group_lines: int = 0) -> int:
    line = widget.fontMetrics().height()
    return group_lines * line + 14 if kind is RowKind.GROUP else max(26, line + 8)


def title_lines(group: Index, font: QFont, width: int) -> list[str]:
    """The heading of a group, which leaves room for its number."""
    metrics = QFontMetrics(_bold(font))
    room = width - _PAD - metrics.horizontalAdvance(_number(group))
    return lines(str(group.data(Role.NAME)), metrics, room, _TITLE_LINES)


def lines_of_group(group: Index, font: QFont, width: int) -> int:
    """Of its heading and its sentence together."""
    return len(title_lines(group, font, width)) + len(lines(str(group.data()), QFontMetrics(font), width))


def lines(sentence: str, metrics: QFontMetrics, width: int, most: int = _LINES) -> list[str]:
    """The sentence on as many lines as it needs, at most so many; the last is cut where it is painted."""
    # Not cut at the blank that French puts before a semicolon.
    found, words = list[str](), re.split(r"[ \t\r\n]+", sentence.strip())
    width -= 2  # widths are rounded, and what is painted is not to be cut off for a part of a pixel
    while words:
        at = 1
        while at < len(words) and metrics.horizontalAdvance(" ".join(words[: at + 1])) <= width:
            at += 1
        if len(found) == most - 1:
            at = len(words)
        found.append(" ".join(words[:at]))
        words = words[at:]
    return found or [""]


class ProblemList(QTableView):
    """A click or Enter goes to the problem, Left and Right close and open a group."""

    activated_row = Signal(int)
    left = Signal()
    """Escape: back to where the keyboard came from."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: dict[tuple[str, str, int], int] = {}
        """How many lines a heading and a sentence need beside a number of so many digits, at the present width."""
        self._groups: set[int] = set()
        """The rows that have a group's height."""
        self.setItemDelegate(_RowPainter(self))
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(self.tr("Problems"))
        self.clicked.connect(self._click)
        self.size_rows()

    def size_rows(self) -> None:
        """Groups are taller than the rest."""
        self.verticalHeader().setDefaultSectionSize(row_height(self))
        self._size_groups()

    def _size_groups(self) -> None:
        """A group has the height of its words, which change with the first of its problems."""
        model = self.model()
        if not isinstance(model, ProblemModel):
            return
        width = self.viewport().width() - _INDENT - _PAD
        groups = set(model.group_rows())
        for row in self._groups - groups:
            # A header keeps the heights of the rows that stood there before, also when the model was reset.
            if row < model.rowCount() and self.rowHeight(row) != row_height(self):
                self.setRowHeight(row, row_height(self))
        self._groups = groups
        for row in groups:
            group = model.index(row, 0)
            words = (str(group.data(Role.NAME)), str(group.data()), len(str(group.data(Role.COUNT))))
            known = self._lines.get(words)
            if known is None:
                known = self._lines[words] = lines_of_group(group, self.font(), width)
            height = row_height(self, RowKind.GROUP, known)
            if self.rowHeight(row) != height:
                self.setRowHeight(row, height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._lines.clear()
            self._size_groups()

    def _click(self, index: QModelIndex | QPersistentModelIndex) -> None:
        self.activated_row.emit(index.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().row()
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.left.emit()
            return
        if row >= 0 and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.activated_row.emit(row)
            return
        if row >= 0 and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            index = self.currentIndex()
            if index.data(Role.KIND) == RowKind.GROUP and index.data(Role.IS_OPEN) == (key == Qt.Key.Key_Left):
                self.activated_row.emit(row)
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.FontChange:
            self._lines.clear()
            self.size_rows()
        super().changeEvent(event)


class ProblemPanel(QWidget):
    """Problems of the open file with live counts. `fix_asked` names the group whose mends are wanted."""

    place_chosen = Signal(object, object)
    """The problem's deal and column, either of them None for the whole deal or file."""
    fix_asked = Signal(object)
    dismiss_asked = Signal(list)
    """Messages of Partner Center are to be put away."""
    counted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ProblemModel(self)
        self._place: tuple[int, Key, DealId | None] | None = None
        """Where the keyboard was in the list: the row, and what stood there."""
        self.list = ProblemList()
        self.list.setModel(self.model)
        self.list.activated_row.connect(self._activate)
        self.nothing = QLabel(self.tr("No problems: every deal can be uploaded."))
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.nothing.setContentsMargins(16, 32, 16, 16)
        self._pages = QStackedLayout()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.nothing)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(self._pages)
        self.model.counted.connect(self._count)
        self.model.modelAboutToBeReset.connect(self._remember_place)
        self.model.modelReset.connect(self.list.size_rows)
        self.model.modelReset.connect(self._return_to_place)
        self.model.dataChanged.connect(self.list.size_rows)

    def look_at(
        self, table: DealTable | None, findings: Findings | None, said: PartnerCenterErrors | None = None
    ) -> None:
        self.model.look_at(table, findings, said)

    # The keyboard

    def take_keyboard(self) -> None:
        """To where it was in the list, else to the first row."""
        self.list.setFocus()
        if not self.list.currentIndex().isValid() and self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(self._row_of_place(), 0))

    def _remember_place(self) -> None:
        row = self.list.currentIndex().row()
        if row >= 0:
            self._place = (row, self.model.group_at(row).key, self.model.deal_at(row))

    def _return_to_place(self) -> None:
        # Not while the keyboard is elsewhere: screen readers would take the row for what is being edited.
        if self.list.hasFocus() and self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(self._row_of_place(), 0))

    def _row_of_place(self) -> int:
        """The same problem, its kind if it was mended, or what stands in its place if the whole kind was."""
        if self._place is None:
            return 0
        row, key, deal = self._place
        for first, group in zip(self.model.group_rows(), self.model.groups, strict=True):
            if group.key == key:
                is_listed = deal in group.deals and self.model.is_open(group)
                return first + 1 + bool(group.fixable) + group.deals.index(deal) if is_listed and deal else first
        return min(row, self.model.rowCount() - 1)

    def _count(self, count: int) -> None:
        self._pages.setCurrentWidget(self.list if count else self.nothing)
        self.counted.emit(count)

    def _activate(self, row: int) -> None:
        kind, group = self.model.kind_at(row), self.model.group_at(row)
        if kind is RowKind.FIX and group.said:
            self.dismiss_asked.emit(list(group.said))
        elif kind is RowKind.FIX:
            self.fix_asked.emit(group)
        elif kind is RowKind.PROBLEM:
            self.place_chosen.emit(self.model.deal_at(row), group.column)
        elif group.deals:
            self.model.toggle(row)
        else:
            self.place_chosen.emit(None, group.column)

    def sizeHint(self) -> QSize:
        return QSize(340, 400)
