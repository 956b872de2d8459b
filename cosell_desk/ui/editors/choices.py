"""A dropdown that is typed into: what fits is found by code, label and the words of other languages."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QCursor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from cosell_desk.core import messages
from cosell_desk.core.kinds import Kind
from cosell_desk.core.offers import Match, Offer, is_clear, matching
from cosell_desk.ui.editors.line import LineEditor
from cosell_desk.ui.editors.popup import Popup
from cosell_desk.ui.theme import colours
from cosell_desk.ui.translation import translate

_ROWS = 9
_LEAST, _WIDEST = 200, 460
_PAD = 8
_REASON = Qt.ItemDataRole.UserRole + 1
_BY = Qt.ItemDataRole.UserRole + 2
_NOWHERE = QModelIndex()
_Scroll = QAbstractItemView.ScrollHint


class ChoiceModel(QAbstractListModel):
    def __init__(self, heading: str, parent: QObject) -> None:
        super().__init__(parent)
        self._heading = heading
        self._matches: Sequence[Match] = ()

    def show(self, matches: Sequence[Match]) -> None:
        self.beginResetModel()
        self._matches = matches
        self.endResetModel()

    def offer(self, row: int) -> Offer:
        return self._matches[row].offer

    def row_of(self, text: str) -> int:
        return next((row for row, match in enumerate(self._matches) if match.offer.choice.text == text), -1)

    def next_legal(self, row: int, way: int) -> int:
        """The next row that can be chosen; the same one where there is none."""
        at = row + way
        while 0 <= at < len(self._matches):
            if self.offer(at).is_legal:
                return at
            at += way
        return row

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._matches)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        is_legal = index.isValid() and self.offer(index.row()).is_legal
        return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled if is_legal else Qt.ItemFlag.NoItemFlags

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        match = self._matches[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return match.offer.choice.label
            case Qt.ItemDataRole.AccessibleDescriptionRole | Qt.ItemDataRole.ToolTipRole:
                return self._said(match)
            case _ if role == _REASON:
                return self._said(match)
            case _ if role == _BY:
                return match.by
        return None

    def _said(self, match: Match) -> str:
        fault = match.offer.fault
        if fault is None:
            return ""
        # The sentence is about the cell as it would be.
        return messages.reason(fault, heading=self._heading, text=match.offer.choice.text, translate=translate)


class _ChoicePainter(QStyledItemDelegate):
    """The label; what found it, beside it; and why it cannot be chosen, below it."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        of = colours(option.palette)
        area = QRect(option.rect)
        is_legal = bool(index.flags() & Qt.ItemFlag.ItemIsEnabled)
        view = option.widget
        is_current = isinstance(view, QListView) and view.currentIndex() == index
        painter.save()
        if is_current:
            painter.fillRect(area, QColor(of.selection))
        reason, by = str(index.data(_REASON) or ""), str(index.data(_BY) or "")
        metrics = QFontMetrics(option.font)
        line = QRect(area.left() + _PAD, area.top(), area.width() - 2 * _PAD, _line_height(metrics))
        painter.setFont(option.font)
        painter.setPen(QColor(of.selection_text if is_current else of.text if is_legal else of.muted))
        label = metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, line.width())
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(line, flags, label)
        if by:
            painter.setPen(QColor(of.selection_text if is_current else of.muted))
            rest = line.adjusted(metrics.horizontalAdvance(label) + 2 * _PAD, 0, 0, 0)
            painter.drawText(rest, flags, metrics.elidedText(by, Qt.TextElideMode.ElideRight, rest.width()))
        if reason:
            painter.setFont(_small(option.font))
            painter.setPen(QColor(of.selection_text if is_current else of.muted))
            text = QRect(line.left() + _PAD, line.bottom() - 2, line.width() - _PAD, area.bottom() - line.bottom())
            painter.drawText(text, int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignTop), reason)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        metrics = QFontMetrics(option.font)
        height = _line_height(metrics)
        view = option.widget
        if reason := str(index.data(_REASON) or ""):
            room = (view.width() if view is not None else _WIDEST) - 4 * _PAD - 12
            small = QFontMetrics(_small(option.font))
            wrapped = small.boundingRect(QRect(0, 0, max(room, 100), 1_000), int(Qt.TextFlag.TextWordWrap), reason)
            height += wrapped.height() + 4
        return QSize(metrics.horizontalAdvance(str(index.data())) + 2 * _PAD, height)


def _line_height(metrics: QFontMetrics) -> int:
    return metrics.height() + 8


def _small(font: QFont) -> QFont:
    small = QFont(font)
    if small.pointSizeF() > 0:
        small.setPointSizeF(small.pointSizeF() * 0.88)
    return small


class _List(QListView):
    """Follows the pointer only when that moves: rows that are scrolled past a resting one are nobody's choice."""

    pointed = Signal(QModelIndex)

    def __init__(self) -> None:
        super().__init__()
        self.setMouseTracking(True)
        self._pointer = QCursor.pos()

    def showEvent(self, event: QShowEvent) -> None:
        self._pointer = QCursor.pos()
        super().showEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        at = event.globalPosition().toPoint()
        if at != self._pointer:
            self._pointer = at
            self.pointed.emit(self.indexAt(event.position().toPoint()))


class ChoicePopup(Popup):
    clicked = Signal(int)

    def __init__(self, beside: QWidget, model: ChoiceModel, name: str) -> None:
        super().__init__(beside)
        self.model = model
        self.list = _List()
        self.list.setModel(model)
        self.list.setItemDelegate(_ChoicePainter(self.list))
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(name)
        self.list.pointed.connect(self._point)
        self.list.clicked.connect(self._click)
        self.none = QLabel(self.tr("Nothing in the list fits. Enter keeps what you typed."))
        self.none.setWordWrap(True)
        self.none.setMargin(_PAD)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.list)
        column.addWidget(self.none)

    def show_matches(self, matches: Sequence[Match]) -> None:
        self.model.show(matches)
        self.list.setVisible(bool(matches))
        self.none.setVisible(not matches)

    def wanted(self, widest: int) -> QSize:
        metrics = self.list.fontMetrics()
        rows = range(self.model.rowCount())
        labels = [self.model.index(row) for row in rows]
        text = max([metrics.horizontalAdvance(str(index.data())) for index in labels], default=0)
        beside = max([metrics.horizontalAdvance(str(index.data(_BY) or "")) for index in labels], default=0)
        has_reasons = any(index.data(_REASON) for index in labels[:_ROWS])
        width = text + (beside + 2 * _PAD if beside else 0) + 4 * _PAD + 14
        width = max(width, self._beside.width(), _WIDEST - 60 if has_reasons else _LEAST)
        width = min(width, widest, max(_WIDEST, self._beside.width()))
        if not labels:
            return QSize(width, self.none.heightForWidth(width) + 4)
        self.list.resize(width - 2, self.list.height())
        heights = [self.list.sizeHintForIndex(index).height() for index in labels[:_ROWS]]
        return QSize(width, sum(heights) + 4)

    def highlight(self, row: int, how: _Scroll = _Scroll.EnsureVisible) -> None:
        index = self.model.index(row)
        self.list.setCurrentIndex(index)
        if index.isValid():
            self.list.scrollTo(index, how)

    @property
    def row(self) -> int:
        return self.list.currentIndex().row()

    def _point(self, index: QModelIndex) -> None:
        if index.isValid() and self.model.offer(index.row()).is_legal:
            self.list.setCurrentIndex(index)

    def _click(self, index: QModelIndex) -> None:
        if self.model.offer(index.row()).is_legal:
            self.clicked.emit(index.row())


class ChoiceEditor(LineEditor):
    """Stores the code. What the list does not hold can be typed all the same; the judge says what it thinks of it."""

    def __init__(
        self, parent: QWidget, offers: Sequence[Offer], kind: Kind, context: tuple[str, ...], heading: str
    ) -> None:
        super().__init__(parent, aligns_right=False)
        self._offers, self._kind, self._context = offers, kind, context
        self._by_code = {offer.choice.text: offer for offer in offers}
        self._choices = ChoiceModel(heading, self)
        self._is_chosen = False
        """The user went to the highlighted row by key; one that is highlighted by itself may give way."""
        self._list = ChoicePopup(self, self._choices, heading)
        self._list.clicked.connect(self._click)
        self.popup = self._list
        self.textEdited.connect(self._search)
        self.setAccessibleName(heading)

    def begin(self, text: str) -> None:
        is_first = self._begun is None
        super().begin(text)
        if is_first:
            self._list.show_matches(self._whole_list(text))
            self._list.highlight(self._choices.row_of(self._kind.meaning(text, *self._context)))

    def _whole_list(self, text: str) -> list[Match]:
        """Everything, with what the text probably means in front: behind "$" the dollars, of which none is chosen."""
        likely = [offer for code in self._readings(text) if (offer := self._by_code.get(code)) and offer.is_legal]
        return [Match(offer) for offer in (*likely, *[each for each in self._offers if each not in likely])]

    def go_to_end(self) -> None:
        """What is typed searches the list; nobody adds letters to a code."""
        self.selectAll()

    def showEvent(self, event: object) -> None:
        if self._list is self.popup:
            self._list.open()
            self._list.highlight(self._list.row, _Scroll.PositionAtCenter)

    def _search(self, typed: str) -> None:
        self._is_chosen = False
        matches = matching(self._offers, typed)
        readings = self._readings(typed)
        # A sign or a slip of the pen is in no label, and yet it is known what it may mean.
        self._list.show_matches(matches or [Match(each) for code in readings if (each := self._by_code.get(code))])
        takes_first = typed and not self._kind.is_legal_statement and is_clear(matches, readings, len(self._offers))
        self._list.highlight(0 if takes_first else -1)
        self._list.open()
        self._tell()

    def _readings(self, typed: str) -> tuple[str, ...]:
        """What the kind makes of it: one reading that it would convert to, or some to choose from."""
        if not typed or self._kind.is_legal_statement:
            return ()
        meant = self._kind.conversion(typed, *self._context)
        return self._kind.suggest(typed, *self._context) if meant is None else (meant,)

    def takes_key(self, event: QKeyEvent) -> bool:
        if event.key() not in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            return False
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._list.open()  # Alt+Down opens the list, and chooses nothing in it
            return True
        way = 1 if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_PageDown) else -1
        steps = _ROWS - 1 if event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp) else 1
        row = self._list.row
        for _ in range(steps):
            row = self._choices.next_legal(row, way)
        if way < 0 and row == self._list.row and self.is_touched:
            row = -1  # above the first: what was typed
        self._list.highlight(row)
        self._is_chosen = row >= 0
        self._tell()
        return True

    def _tell(self) -> None:
        """A screen reader hears the highlighted row while the keyboard stays in the field."""
        row = self._list.row
        self.setAccessibleDescription(self._choices.offer(row).choice.label if row >= 0 else "")

    def settle(self) -> None:
        row = self._list.row
        if row < 0 or not self._choices.rowCount():
            return
        text = self._choices.offer(row).choice.text
        if self._is_chosen or (self.is_touched and self.text() and not self._means_something(self.text())):
            self._take(text)

    def _means_something(self, typed: str) -> bool:
        """Typed so that nobody need guess: it is stored as typed, and converted by a step of its own."""
        if self._kind.is_right(typed, *self._context):
            return True
        return self._kind.conversion(typed, *self._context) is not None

    def _take(self, text: str) -> None:
        if text != self.cell_text():
            self.write(text)

    def _click(self, row: int) -> None:
        self._take(self._choices.offer(row).choice.text)
        self._is_chosen = False
        self._list.highlight(-1)
        self.picked.emit()
