"""The current deal as a form beside the table: the same editors, the same undo."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QLabel,
    QStackedLayout,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from cosell_desk.core.faults import ColumnId, DealId
from cosell_desk.ui import icons, theme
from cosell_desk.ui.deal_model import DealModel, Role
from cosell_desk.ui.delegates import CellDelegate
from cosell_desk.ui.drop_arrow import paint_arrow
from cosell_desk.ui.editors import LineEditor
from cosell_desk.ui.form_model import FormModel, FormRole, RowKind
from cosell_desk.ui.header_view import plain_tool_tip
from cosell_desk.ui.painting import glyph

_PAD, _GLYPH, _LOCK = 8, 12, 12
_LABEL_TOP = 8
"""A label's first line stands beside the field's text."""
_LABELS = 0.4
"""The share of the width that the headings take."""
_REMEMBERED = 4_000
"""Heights of texts; a form has some 140 of them, and a drag of its edge asks for each at every width."""
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
_MIDDLE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


def _field_height(metrics: QFontMetrics) -> int:
    return metrics.height() + 10


class FormDelegate(CellDelegate):
    """Paints a row of the form; its editors are those of the table."""

    def __init__(self, view: FormView) -> None:
        super().__init__(view)
        self._heights: dict[tuple[str, int], int] = {}

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        editor = super().createEditor(parent, option, index)
        if isinstance(editor, LineEditor):  # a form's values stand below each other, numbers as well
            editor.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return editor

    def box(self, area: QRect, metrics: QFontMetrics) -> QRect:
        """Where a field's text stands; below it come the sentences."""
        return QRect(area.left(), area.top() + 3, area.width() - _PAD, _field_height(metrics))

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        option.rect = self.box(option.rect, option.fontMetrics)
        super().updateEditorGeometry(editor, option, index)

    def height(self, view: QTableView, row: int, width: int) -> int:
        """What the row needs when its value column is that wide."""
        model, metrics = cast(FormModel, view.model()), view.fontMetrics()
        line = _field_height(metrics)
        match model.rows[row].kind:
            case RowKind.SECTION:
                return line + 10
            case RowKind.SAID:
                room = view.viewport().width() - 3 * _PAD - _GLYPH
                return self._text_height(metrics, model.rows[row].text, room) + 8
            case RowKind.ADD:
                return line + 4
        room = width - _PAD - _GLYPH - 6
        below = sum([self._text_height(metrics, words, room) + 4 for _, words in model.sentences(row)])
        label = self._text_height(metrics, model.label(row), view.columnWidth(0) - 2 * _PAD)
        return max(line + 6 + below, label + _LABEL_TOP + 4)

    def measure_anew(self) -> None:
        """The font is another one."""
        self._heights.clear()

    def _text_height(self, metrics: QFontMetrics, text: str, width: int) -> int:
        """Remembered: the form is fitted at every edit, and nearly all that it says is what it said before."""
        found = self._heights.get((text, width))
        if found is None:
            if len(self._heights) > _REMEMBERED:
                self._heights.clear()
            area = QRect(0, 0, max(40, width), 10_000)
            found = self._heights[text, width] = metrics.boundingRect(area, _WRAP, text).height()
        return found

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        of = theme.colours(option.palette)
        painter.save()
        painter.fillRect(option.rect, QColor(of.window))
        kind = RowKind(index.data(FormRole.KIND))
        match kind:
            case RowKind.SECTION:
                self._paint_section(painter, option, str(index.data()), of)
            case RowKind.SAID:
                self._paint_said(painter, option, index, of)
            case RowKind.ADD:
                self._paint_add(painter, option, index, of)
            case RowKind.FIELD if index.column() == 0:
                self._paint_label(painter, option, index, of)
            case RowKind.FIELD:
                self._paint_field(painter, option, index, of)
        painter.restore()

    def _paint_section(self, painter: QPainter, option: QStyleOptionViewItem, text: str, of: theme.Colours) -> None:
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        painter.setPen(QColor(of.text))
        area = option.rect.adjusted(_PAD, 6, -_PAD, -2)
        painter.drawText(area, _MIDDLE, text)
        painter.fillRect(area.left(), area.bottom(), area.width(), 1, QColor(of.line))

    def _paint_said(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        of: theme.Colours,
    ) -> None:
        area = option.rect.adjusted(_PAD, 4, -_PAD, -4)
        sharpness = option.widget.devicePixelRatioF()
        painter.drawPixmap(area.left(), area.top() + 3, glyph(int(index.data(Role.SEVERITY)), of, sharpness))
        painter.setPen(QColor(of.text))
        painter.drawText(area.adjusted(_GLYPH + _PAD, 0, 0, 0), _WRAP, str(index.data()))

    def _paint_add(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        of: theme.Colours,
    ) -> None:
        area = option.rect.adjusted(_PAD, 2, -_PAD, -2)
        view = cast(FormView, option.widget)
        if view.currentIndex().row() == index.row() and view.hasFocus():
            painter.setPen(QPen(QColor(of.accent), 1.5))
            painter.drawRoundedRect(area.adjusted(-4, 0, 0, 0), 5, 5)
        size = 16
        picture = icons.pixmap("add-deal", of.accent, size, option.widget.devicePixelRatioF())
        painter.drawPixmap(area.left(), area.top() + (area.height() - size) // 2, picture)
        painter.setPen(QColor(of.accent))
        painter.drawText(area.adjusted(size + _PAD, 0, 0, 0), _MIDDLE, str(index.data()))

    def _paint_label(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        of: theme.Colours,
    ) -> None:
        painter.setPen(QColor(of.muted))
        # Headings differ in their last words: they are wrapped and never cut.
        painter.drawText(option.rect.adjusted(_PAD, _LABEL_TOP, -_PAD, 0), _WRAP, str(index.data()))

    def _paint_field(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        of: theme.Colours,
    ) -> None:
        metrics, sharpness = option.fontMetrics, option.widget.devicePixelRatioF()
        box = self.box(option.rect, metrics)
        view = cast(FormView, option.widget)
        is_locked = not index.flags() & Qt.ItemFlag.ItemIsEditable
        severity = int(index.data(Role.SEVERITY) or 0)
        is_current = view.currentIndex().row() == index.row()
        fill = of.locked_fill if is_locked else of.base
        edge = of.line if is_locked else of.strong_line
        if severity:
            fill, edge = of.fill(severity), of.mark(severity)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = QColor(of.accent if is_current and view.hasFocus() else edge)
        painter.setPen(QPen(ring, 2 if is_current and (view.hasFocus() or not severity) else 1))
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4)
        inside = box.adjusted(7, 0, -7, 0)
        if is_locked:
            picture = icons.pixmap("lock", of.muted, _LOCK, sharpness)
            painter.drawPixmap(inside.right() - _LOCK + 2, box.top() + (box.height() - _LOCK) // 2, picture)
            inside.setRight(inside.right() - _LOCK - 4)
        elif view.form().has_panel(index.row()):
            paint_arrow(painter, QRect(inside.right() - _LOCK + 2, box.top(), _LOCK, box.height()), of.muted)
            inside.setRight(inside.right() - _LOCK - 4)
        painter.setPen(QColor(of.locked_text if is_locked else of.text))
        text = str(index.data() or "").replace("\n", "⏎")
        painter.drawText(inside, _MIDDLE, metrics.elidedText(text, Qt.TextElideMode.ElideRight, inside.width()))
        y = box.bottom() + 3
        for worst, words in index.data(FormRole.SENTENCES):
            room = box.width() - _GLYPH - 6
            height = self._text_height(metrics, words, room)
            painter.drawPixmap(box.left(), y + 3, glyph(worst, of, sharpness))
            painter.setPen(QColor(of.mark(worst)))
            painter.drawText(QRect(box.left() + _GLYPH + 6, y, room, height), _WRAP, words)
            y += height + 4


class FormView(QTableView):
    """Fields below each other. Typing or F2 edits, Enter and Tab go on to the next, Escape goes back to the table."""

    left = Signal()
    add_asked = Signal(str)
    went = Signal(int)
    """To a row: by key, by click, or because the table did."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cells = FormDelegate(self)
        self.setItemDelegate(self.cells)
        self.setAccessibleName(self.tr("Deal form"))
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(8)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.clicked.connect(self._click)

    def form(self) -> FormModel:
        return cast(FormModel, self.model())

    def fit(self) -> None:
        """Give every row the height that its sentences need."""
        width = self.viewport().width()
        labels = round(width * _LABELS)
        self.setColumnWidth(0, labels)
        self.setColumnWidth(1, width - labels)
        for row, of in enumerate(self.form().rows):
            wanted = self.cells.height(self, row, width - labels)
            if self.rowHeight(row) != wanted:
                self.setRowHeight(row, wanted)
            if of.kind is not RowKind.FIELD and self.columnSpan(row, 0) == 1:
                self.setSpan(row, 0, 1, 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.cells.measure_anew()
            self.fit()

    # Moving and editing

    @property
    def is_editing(self) -> bool:
        return self.state() is QAbstractItemView.State.EditingState

    @property
    def has_keyboard(self) -> bool:
        """Whether somebody works in the form, be it in an open editor."""
        return self.hasFocus() or self.is_editing

    def stops(self) -> list[int]:
        """The rows that the keyboard stops at."""
        return [at for at, row in enumerate(self.form().rows) if row.kind in (RowKind.FIELD, RowKind.ADD)]

    def go_to_row(self, row: int) -> None:
        index = self.form().index(row, 0 if self.form().rows[row].kind is RowKind.ADD else 1)
        self.setCurrentIndex(index)
        if row and self.form().rows[row - 1].kind is RowKind.SECTION:
            self.scrollTo(index.siblingAtRow(row - 1))
        self.scrollTo(index)
        self.viewport().update()
        self.went.emit(row)

    def step(self, way: int) -> bool:
        """To the next field or the one before; False at the end."""
        here = self.currentIndex().row()
        beyond = [row for row in self.stops() if (row > here if way > 0 else row < here)]
        if beyond:
            self.go_to_row(beyond[0] if way > 0 else beyond[-1])
        return bool(beyond)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab goes through the fields, and at the end on to what comes after the form."""
        return self.step(1 if next else -1) or super().focusNextPrevChild(next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() is QAbstractItemView.State.EditingState and not self.hasFocus():
            event.ignore()
            return
        index = self.currentIndex()
        is_add = index.isValid() and self.form().rows[index.row()].kind is RowKind.ADD
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        match event.key():
            case Qt.Key.Key_Down if held == Qt.KeyboardModifier.AltModifier and index.isValid():
                self.edit(index, QAbstractItemView.EditTrigger.EditKeyPressed, event)
            case Qt.Key.Key_Backspace if index.isValid():
                self.edit(index, QAbstractItemView.EditTrigger.AnyKeyPressed, event)
            case Qt.Key.Key_Up:
                self.step(-1)
            case Qt.Key.Key_Down:
                self.step(1)
            case Qt.Key.Key_Home | Qt.Key.Key_End if self.stops():
                self.go_to_row(self.stops()[0 if event.key() == Qt.Key.Key_Home else -1])
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space if is_add:
                self._click(index)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_F2 if index.isValid():
                self.edit(index, QAbstractItemView.EditTrigger.EditKeyPressed, event)
            case Qt.Key.Key_Delete if index.isValid():
                self.form().setData(index, "")
            case Qt.Key.Key_Escape:
                self.left.emit()
            case _:
                super().keyPressEvent(event)
                return
        event.accept()

    def keyboardSearch(self, search: str) -> None:
        """Typing edits; nothing is searched for."""

    def edit(  # type: ignore[override]  # one method for both of Qt's overloads
        self,
        index: QModelIndex | QPersistentModelIndex,
        trigger: QAbstractItemView.EditTrigger = QAbstractItemView.EditTrigger.AllEditTriggers,
        event: QEvent | None = None,
    ) -> bool:
        is_asked = trigger & self.editTriggers()
        if is_asked and index.isValid() and index.column() == 1:
            reason = str(index.data(Role.LOCK) or "")
            if reason:
                corner = self.visualRect(index).bottomLeft()
                plain_tool_tip(self.viewport().mapToGlobal(corner), reason, self.viewport())
                return False
        is_open = bool(super().edit(index, trigger, event))  # type: ignore[arg-type]  # Qt takes no event as well
        editor = self.cells.open_editor
        if is_open and editor is not None and trigger != QAbstractItemView.EditTrigger.AnyKeyPressed:
            editor.go_to_end()
        return is_open

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        ends = QAbstractItemDelegate.EndEditHint
        steps = {ends.SubmitModelCache: 1, ends.EditNextItem: 1, ends.EditPreviousItem: -1}
        super().closeEditor(editor, ends.NoHint if hint in steps else hint)
        if hint in steps:
            goes_up = (
                hint is ends.SubmitModelCache and QApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier
            )
            self.step(-1 if goes_up else steps[hint])

    def commit_editor(self) -> None:
        self.cells.commit()

    def _click(self, index: QModelIndex | QPersistentModelIndex) -> None:
        """A click on a field's heading means the field."""
        row = self.form().rows[index.row()]
        if row.kind is RowKind.ADD:
            self.add_asked.emit(row.family)
        elif row.kind is RowKind.FIELD:
            self.go_to_row(index.row())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        is_field = index.isValid() and self.form().rows[index.row()].kind is RowKind.FIELD
        if is_field and index.column() == 1 and event.button() is Qt.MouseButton.LeftButton:
            self.edit(index, QAbstractItemView.EditTrigger.EditKeyPressed, event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            text = str(index.data(Qt.ItemDataRole.ToolTipRole) or "") if index.isValid() else ""
            plain_tool_tip(event.globalPos(), text, self.viewport())
            return True
        return bool(super().viewportEvent(event))


class DealForm(QWidget):
    """The form, or a sentence while no deal is the current one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = FormModel(self)
        self.view = FormView()
        self.view.setModel(self.model)
        self.nothing = QLabel(self.tr("Click a deal in the table, and it is shown here as a form."))
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.nothing.setContentsMargins(16, 32, 16, 16)
        self._pages = QStackedLayout()
        self._pages.addWidget(self.view)
        self._pages.addWidget(self.nothing)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(self._pages)
        self.model.modelReset.connect(self._laid_out)
        self.model.dataChanged.connect(self.view.fit)
        self._laid_out()

    def _laid_out(self) -> None:
        self._pages.setCurrentWidget(self.view if self.model.rows else self.nothing)
        self.view.clearSpans()
        self.view.fit()

    def look_at(self, deals: DealModel | None) -> None:
        self.model.look_at(deals)

    def show_place(self, deal: DealId, column: ColumnId) -> None:
        """The deal, with the field of that column in sight, if it has one."""
        if deal != self.model.deal:
            self.view.commit_editor()
            self.model.show_deal(deal)
        row = self.model.row_of(column)
        if self.view.is_editing:
            return
        if row is not None:
            self.view.go_to_row(row)
        elif not self.view.has_keyboard:
            self.view.setCurrentIndex(QModelIndex())

    def sizeHint(self) -> QSize:
        return QSize(380, 420)
