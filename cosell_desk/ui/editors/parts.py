"""The editor of a Solution or a Team member: the cell's text, and below it a form of its four parts, each judged."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QGridLayout,
    QLabel,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from cosell_desk.core.cell_parts import (
    BESIDE,
    begins_next_part,
    holds_separator,
    is_error,
    part_faults,
    part_names,
    parts_of,
    settled,
)
from cosell_desk.core.columns import Column
from cosell_desk.core.faults import Severity
from cosell_desk.core.kinds import joined
from cosell_desk.core.messages import sentence
from cosell_desk.core.offers import search_key
from cosell_desk.ui import icons
from cosell_desk.ui.announcing import announce
from cosell_desk.ui.editors.line import LineEditor, is_for_window
from cosell_desk.ui.editors.popup import Popup
from cosell_desk.ui.mnemonics import Mnemonics
from cosell_desk.ui.theme import colours, fields_style
from cosell_desk.ui.translation import translate

_WIDTH, _WIDEST = 460, 620
_KNOWN_ROWS = 5
_KNOWN_SEEN = 100
"""Texts that decide how wide it is; a large file holds thousands."""
_MARGIN = 12
_BESIDE_KNOWN = 32
"""The edge of the form, the air around a text of the list, and its scroll bar."""
_ENDS = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PartsPopup(Popup):
    """The form, and below it what the file holds already."""

    edited = Signal()
    known_picked = Signal(str)

    def __init__(self, beside: QWidget, column: Column, heading: str) -> None:
        super().__init__(beside)
        self._column, self._heading = column, heading
        self.glyphs: list[QLabel] = []
        self.fields: list[QLineEdit] = []
        self.messages: list[QLabel] = []
        self._widest_known = 0
        self._text: str | None = None
        """The cell's, as long as it is not put together anew from the fields."""
        whole = QVBoxLayout(self)
        whole.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        whole.setSpacing(8)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for at, name in enumerate(part_names(column)):
            field, words, glyph = QLineEdit(), QLabel(), QLabel()
            label = QLabel(translate("Part", name))
            label.setBuddy(field)
            field.setAccessibleName(translate("Part", name))
            field.textEdited.connect(lambda text, at=at: self._typed(at, text))
            glyph.setFixedSize(16, 16)
            words.setTextFormat(Qt.TextFormat.PlainText)
            words.setWordWrap(True)
            grid.addWidget(label, 2 * at, 0)
            grid.addWidget(field, 2 * at, 1)
            grid.addWidget(glyph, 2 * at, 2)
            grid.addWidget(words, 2 * at + 1, 1, 1, 2)
            self.fields.append(field)
            self.messages.append(words)
            self.glyphs.append(glyph)
        self.of_whole = QLabel()
        """What is wrong although each part is right, such as what stands between them."""
        self.of_whole.setTextFormat(Qt.TextFormat.PlainText)
        self.of_whole.setWordWrap(True)
        grid.addWidget(self.of_whole, 2 * len(self.fields), 1, 1, 2)
        whole.addLayout(grid)
        self.title = QLabel(self.tr("Already in this file"))
        self.known = QListView()
        self.known_texts = QStringListModel(self)
        self.known.setModel(self.known_texts)
        self.known.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.known.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.known.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.known.setUniformItemSizes(True)
        self.known.setSpacing(2)
        self.known.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.known.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.known.setAccessibleName(self.tr("Already in this file"))
        self.known.clicked.connect(lambda index: self.known_picked.emit(str(index.data())))
        whole.addWidget(self.title)
        whole.addWidget(self.known)
        whole.addStretch(1)
        Mnemonics(self)
        self.setStyleSheet(fields_style(colours(self.palette())))

    def texts(self) -> list[str]:
        return [field.text().strip() for field in self.fields]

    def show_texts(self, texts: Sequence[str], of_cell: str | None = None) -> None:
        self._text = of_cell
        for field, text in zip(self.fields, texts, strict=True):
            if field.text() != text:
                field.setText(text)
        self.judge()

    def _typed(self, at: int, text: str) -> None:
        self._text = None
        later = self.fields[at + 1 :]
        if holds_separator(text) and later and not any(field.text() for field in later):
            leads_on = begins_next_part(self._column, at, text)
            if leads_on:
                self.fields[at].setText(text[:-1].rstrip())
                self.fields[at].setModified(True)
            if at == 0:  # a whole cell may have been pasted into the first field
                self.show_texts(parts_of(self._column, self.fields[at].text()))
            if leads_on:
                later[0].setFocus(Qt.FocusReason.TabFocusReason)
        self.judge()
        self.edited.emit()

    def judge(self) -> None:
        """Say beside each field what is wrong with it; of an empty form nothing."""
        of = colours(self.palette())
        texts = self.texts()
        faults = part_faults(self._column, texts) if any(texts) else (None,) * len(texts)
        of_whole = self._fault_of_whole(texts) if any(texts) and not any(faults) else ""
        self.of_whole.setText(of_whole)
        self.of_whole.setVisible(bool(of_whole))
        self._paint(self.of_whole, int(Severity.ERROR))
        for field, text, fault, words, glyph in zip(
            self.fields, texts, faults, self.messages, self.glyphs, strict=True
        ):
            if holds_separator(text) and settled(self._column, self.fields.index(field), text) == text:
                said, severity = translate("Part", BESIDE), int(Severity.ERROR)
            elif fault is not None:
                said = sentence(fault, heading=self._heading, text=joined(texts), translate=translate)
                severity = int(Severity.ERROR if is_error(fault) else fault.severity)
            else:
                said, severity = "", 0
            words.setText(said)
            words.setVisible(bool(said))
            field.setAccessibleDescription(said)
            name = {0: "sound", 1: "note", 2: "warning"}.get(severity, "error")
            shown = severity or (1 if text and not of_whole else 0)
            glyph.setPixmap(icons.pixmap(name, of.mark(severity), 16, self.devicePixelRatioF()))
            glyph.setVisible(bool(shown))
            self._paint(words, severity)
        if self.isVisible():
            self.place()

    def _fault_of_whole(self, texts: Sequence[str]) -> str:
        text = joined(texts) if self._text is None else self._text
        fault = next((fault for fault in self._column.kind.verdict(text).faults if is_error(fault)), None)
        return sentence(fault, heading=self._heading, text=text, translate=translate) if fault is not None else ""

    def _paint(self, words: QLabel, severity: int) -> None:
        of = colours(self.palette())
        palette = words.palette()
        palette.setColor(words.foregroundRole(), of.mark(severity) if severity else of.muted)
        words.setPalette(palette)

    def show_known(self, texts: Sequence[str]) -> None:
        self.known_texts.setStringList(list(texts))
        self._widest_known = max(map(self.fontMetrics().horizontalAdvance, texts[:_KNOWN_SEEN]), default=0)
        for widget in (self.title, self.known):
            widget.setVisible(bool(texts))
        if self.isVisible():
            self.place()

    def wanted(self, widest: int) -> QSize:
        around = 2 * (_MARGIN + self.known.frameWidth() + self.known.spacing()) + _BESIDE_KNOWN
        width = min(max(_WIDTH, self._beside.width(), min(self._widest_known + around, _WIDEST)), widest)
        rows = min(self.known_texts.rowCount(), _KNOWN_ROWS)
        if rows:
            row = self.known.sizeHintForRow(0) + 2 * self.known.spacing()
            self.known.setFixedHeight(rows * row + 2 * self.known.frameWidth() + 2)
        layout = self.layout()
        assert layout is not None
        layout.activate()
        # Only sentences that wrap depend on the width.
        height = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
        return QSize(width, height)

    def step_known(self, way: int) -> None:
        row = self.known.currentIndex().row() + way
        self.known.setCurrentIndex(self.known_texts.index(min(row, self.known_texts.rowCount() - 1)))
        announce(self.known, self.highlighted)  # the keyboard stays in its field

    @property
    def highlighted(self) -> str:
        index = self.known.currentIndex()
        return str(index.data()) if index.isValid() else ""


class PartsEditor(LineEditor):
    """`known` answers the texts that the file holds in columns of this family; it is asked once."""

    def __init__(self, parent: QWidget, column: Column, heading: str, known: Callable[[], Sequence[str]]) -> None:
        super().__init__(parent)
        self._column = column
        self._known_of = known
        self._known: Sequence[tuple[str, str]] | None = None
        self._form = PartsPopup(self, column, heading)
        self.popup = self._form
        for field in self._form.fields:
            field.installEventFilter(self)
        self._form.edited.connect(self._joined)
        self._form.known_picked.connect(self._pick)
        self.textEdited.connect(self._typed)
        self.setAccessibleName(heading)

    @property
    def fields(self) -> list[QLineEdit]:
        return self._form.fields

    @property
    def form(self) -> PartsPopup:
        return self._form

    def begin(self, text: str) -> None:
        is_first = self._begun is None
        super().begin(text)
        if is_first:
            self._form.show_texts(parts_of(self._column, text), text)
            self._form.show_known(())
            # In a large file it takes a moment to gather them; the form need not wait.
            QTimer.singleShot(0, self, self._offer_first)

    def showEvent(self, event: object) -> None:
        if self.popup is not None:
            self.popup.open()
            self.popup.place()

    def go_to_end(self) -> None:
        """Opened to be changed and not typed over: the form is where that is done."""
        super().go_to_end()
        self._form.fields[0].setFocus()
        self._form.fields[0].selectAll()

    def _typed(self, text: str) -> None:
        self._form.show_texts(parts_of(self._column, text), text)
        self._offer(text)

    def _joined(self) -> None:
        texts = self._form.texts()
        self.write(joined(texts))
        field = next((field for field in self.fields if field.hasFocus()), None)
        self._offer(field.text() if field is not None else self.text())

    def _offer_first(self) -> None:
        if self._known is None and self.popup is not None:
            self._offer("")

    def _offer(self, typed: str) -> None:
        """What the file holds and contains what is being typed."""
        if self._known is None:
            self._known = [(search_key(each), each) for each in self._known_of()]
        wanted = search_key(typed)
        found = [text for key, text in self._known if wanted in key and text != self.text()]
        self._form.show_known(found[:50])

    def _pick(self, text: str) -> None:
        self._take(text)
        self.picked.emit()

    def _take(self, text: str) -> None:
        self.write(text)
        self._form.show_texts(parts_of(self._column, text), text)

    def settle(self) -> None:
        if self._form.highlighted:
            self._take(self._form.highlighted)
        elif any(field.isModified() for field in self.fields):
            texts = [settled(self._column, at, text) for at, text in enumerate(self._form.texts())]
            if joined(texts) != self.text():
                self.write(joined(texts))

    def takes_key(self, event: QKeyEvent) -> bool:
        if event.key() not in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            return False
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            return True  # Alt+Down opens the form, which it has
        self._form.step_known(1 if event.key() == Qt.Key.Key_Down else -1)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the form, Enter and Escape mean what they mean in the cell; Tab leaves it behind the last field."""
        if not isinstance(event, QKeyEvent):
            return False
        is_end = event.key() in _ENDS
        if event.type() is QEvent.Type.ShortcutOverride and (is_end or is_for_window(event)):
            event.setAccepted(is_end)
            return True
        if event.type() is not QEvent.Type.KeyPress:
            return False
        leaves = (event.key() == Qt.Key.Key_Tab and watched is self.fields[-1]) or (
            event.key() == Qt.Key.Key_Backtab and watched is self.fields[0]
        )
        if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and not leaves:
            way = 1 if event.key() == Qt.Key.Key_Tab else -1
            field = self.fields[self.fields.index(watched) + way] if isinstance(watched, QLineEdit) else self.fields[0]
            field.setFocus(Qt.FocusReason.TabFocusReason)
            field.selectAll()
            return True
        if is_end or leaves:
            QApplication.sendEvent(self, QKeyEvent(event.type(), event.key(), event.modifiers()))
            return True
        return self.takes_key(event)
