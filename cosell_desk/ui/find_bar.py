"""The bar below the table that finds and replaces."""

from __future__ import annotations

import sys
from enum import Enum

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from cosell_desk.core.find import Query
from cosell_desk.ui import icons, theme
from cosell_desk.ui.clear_button import give_clear_button
from cosell_desk.ui.elided import ElidedLabel
from cosell_desk.ui.mnemonics import Mnemonics

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TYPING_PAUSE = 120
"""Milliseconds without a key until it is looked for."""


class Scope(Enum):
    ALL = "all"
    COLUMN = "column"
    SELECTION = "selection"


class _Field(QLineEdit):
    """Ctrl+Z and Ctrl+Y mean the table's steps while none that was typed in here is left."""

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_over = event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()
            is_over |= event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()
            if is_over:
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The letter of a button that is disabled just now is no text."""
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and event.text() and sys.platform != "darwin":
            event.ignore()
        else:
            super().keyPressEvent(event)

    def forget_typing(self) -> None:
        self.setText(self.text())


class FindBar(QWidget):
    asked = Signal()
    """Look for something else, or elsewhere."""
    next_asked = Signal()
    previous_asked = Signal()
    replace_asked = Signal()
    replace_all_asked = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._typing = QTimer(self, interval=_TYPING_PAUSE, singleShot=True)
        self._typing.timeout.connect(self.asked)
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 8, 8, 8)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        self.text = self._field(self.tr("Find"))
        self.new_text = self._field(self.tr("Replace with"))
        self.text.textEdited.connect(self._typing.start)
        self.count = ElidedLabel()
        self.count.setMinimumWidth(self.fontMetrics().horizontalAdvance("10,000 of 10,000"))
        self.count.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.count.setAccessibleName(self.tr("What was found"))
        self.trouble = QLabel()
        """Why nothing can be looked for, or not be replaced so: a whole sentence, which needs the width of the bar."""
        self.trouble.setTextFormat(Qt.TextFormat.PlainText)
        self.trouble.setWordWrap(True)
        self.trouble.hide()
        self.previous = self._arrow(self.tr("Previous"), self.tr("To the one before (Shift+Enter)"))
        self.next = self._arrow(self.tr("Next"), self.tr("To the next one (Enter)"))
        self.previous.clicked.connect(self.previous_asked)
        self.next.clicked.connect(self.next_asked)
        self.whole_cell = self._option(self.tr("Whole cell"), self.tr("The cell holds this and nothing else"))
        self.match_case = self._option(self.tr("Match case"), self.tr("Capital and small letters differ"))
        self.is_regex = self._option(self.tr("Regular expression"), self.tr("The text is a regular expression"))
        self.scope = QComboBox()
        self.scope.setAccessibleName(self.tr("Where to look"))
        for scope, words in (
            (Scope.ALL, self.tr("all cells")),
            (Scope.COLUMN, self.tr("this column")),
            (Scope.SELECTION, self.tr("the selection")),
        ):
            self.scope.addItem(words, scope)
        self.scope.activated.connect(self.asked)
        self.of_scope = QLabel(self.tr("In"))
        self.of_scope.setBuddy(self.scope)
        self.close_button = self._arrow(self.tr("Close the bar"), self.tr("Close (Esc)"))
        self.close_button.clicked.connect(self.left)
        self.replace_one = self._button(self.tr("Replace"), self.tr("Replace here and go to the next one"))
        self.replace_all = self._button(self.tr("Replace all…"), self.tr("See every replacement before it is made"))
        self.replace_one.clicked.connect(self.replace_asked)
        self.replace_all.clicked.connect(self.replace_all_asked)
        self._is_bad = False
        self._lay_out(grid)
        Mnemonics(self)
        self.show_replacing(False)
        self.show_count("")

    def _lay_out(self, grid: QGridLayout) -> None:
        above = QHBoxLayout()
        above.setSpacing(8)
        above.addWidget(self.previous)
        above.addWidget(self.next)
        above.addWidget(self.count, 1)
        for widget in (self.of_scope, self.scope, self.whole_cell, self.match_case, self.is_regex):
            above.addWidget(widget)
        above.addWidget(self.close_button)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.replace_one)
        below.addWidget(self.replace_all)
        below.addStretch(1)
        grid.addWidget(self.text, 0, 0)
        grid.addLayout(above, 0, 1)
        grid.addWidget(self.new_text, 1, 0)
        grid.addLayout(below, 1, 1)
        grid.addWidget(self.trouble, 2, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 2)
        # Tab goes from what is sought to what comes instead, as everywhere else.
        self.setTabOrder(self.text, self.new_text)

    def _field(self, words: str) -> _Field:
        field = _Field()
        field.setPlaceholderText(words)
        field.setAccessibleName(words)
        give_clear_button(field)
        field.setMinimumWidth(110)
        field.setMaximumWidth(220)
        return field

    def _button(self, words: str, tip: str) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard in the field, where Enter finds
        button.setToolTip(tip)
        button.setStatusTip(tip)
        return button

    def _arrow(self, name: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(name)
        button.setToolTip(tip)
        button.setStatusTip(tip)
        return button

    def _option(self, words: str, tip: str) -> QPushButton:
        button = self._button(words, tip)
        button.setCheckable(True)
        button.clicked.connect(self.asked)
        return button

    # What is asked and answered

    @property
    def query(self) -> Query:
        return Query(
            self.text.text(), self.whole_cell.isChecked(), self.match_case.isChecked(), self.is_regex.isChecked()
        )

    @property
    def where(self) -> Scope:
        return Scope(self.scope.currentData())

    @property
    def is_replacing(self) -> bool:
        return not self.new_text.isHidden()

    def look_in(self, scope: Scope) -> None:
        self.scope.setCurrentIndex(self.scope.findData(scope))

    def show_replacing(self, is_replacing: bool) -> None:
        for widget in (self.new_text, self.replace_one, self.replace_all):
            widget.setVisible(is_replacing)

    def show_count(self, words: str, *, is_bad: bool = False) -> None:
        """How many were found."""
        self._is_bad = is_bad
        self.count.setText(words)
        self._colour()

    def show_trouble(self, sentence: str) -> None:
        """Why nothing could be; "" when there is nothing to say."""
        self.trouble.setText(sentence)
        self.trouble.setVisible(bool(sentence))

    def forget_typing(self) -> None:
        """Something was replaced: the first thing to be undone is that, not what was typed for it."""
        self.text.forget_typing()
        self.new_text.forget_typing()

    def _colour(self) -> None:
        of = theme.colours(self.palette())
        self.count.setStyleSheet(f"color: {of.error if self._is_bad else of.muted};")
        self.trouble.setStyleSheet(f"color: {of.error};")

    def set_found(self, is_found: bool) -> None:
        for button in (self.previous, self.next, self.replace_one, self.replace_all):
            button.setEnabled(is_found)

    def begin(self, text: str) -> None:
        """Let the user type what is sought, beginning with `text`."""
        if text:
            self.text.setText(text)
        self.show()
        self.text.setFocus()
        self.text.selectAll()

    def settle(self) -> None:
        """Do not wait for another key."""
        if self._typing.isActive():
            self._typing.stop()
            self.asked.emit()

    # Qt calls

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in _ENTER:
            focused = self.focusWidget()
            if isinstance(focused, QPushButton | QToolButton):
                focused.click()
            elif focused is self.new_text:
                self.replace_asked.emit()
            else:
                self.settle()
                back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                (self.previous_asked if back else self.next_asked).emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.PaletteChange:
            self._draw()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        self._draw()

    def _draw(self) -> None:
        of = theme.colours(self.palette())
        self.setStyleSheet(theme.fields_style(of))
        for button, icon in ((self.close_button, "clear"), (self.previous, "up"), (self.next, "down")):
            button.setIcon(icons.icon(icon, of, size=16))
        self._colour()
