"""What a crash left behind, offered before anything else: which file, when, how many edits; restore or discard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, QEvent, QLocale, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from cosell_desk.core.visible_text import visible
from cosell_desk.files.recovery import DAYS_OFFERED, LostSession
from cosell_desk.ui import icons, theme
from cosell_desk.ui.asking import button_of
from cosell_desk.ui.elided import ElidedLabel
from cosell_desk.ui.mnemonics import Mnemonics
from cosell_desk.ui.translation import said

_WIDTH = 720


class LostCard(QWidget):
    restore_asked = Signal()
    discard_asked = Signal()

    def __init__(self, session: LostSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        title = QLabel(visible(session.name) or self.tr("A table that was in no file yet"))
        title.setTextFormat(Qt.TextFormat.PlainText)
        font = QFont(title.font())
        font.setWeight(QFont.Weight.DemiBold)
        title.setFont(font)
        self.folder = ElidedLabel(
            visible(str(session.path.parent)) if session.path is not None else "", Qt.TextElideMode.ElideMiddle
        )
        words = said(session.problem) if session.problem is not None else self._count()
        if session.is_stale:
            words += ". " if session.problem is None else " "
            words += self.tr(
                "It has waited more than {days} days and is offered for the last time: when you close this window, it"
                " is gone for good."
            ).format(days=DAYS_OFFERED)
        self.words = QLabel(words)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.restore_button = QPushButton(self.tr("Restore"))
        self.restore_button.setVisible(session.problem is None)
        self.restore_button.clicked.connect(self.restore_asked)
        self.discard_button = QPushButton(self.tr("Discard…"))
        self.discard_button.clicked.connect(self.discard_asked)
        for button in (self.restore_button, self.discard_button):
            button.setMinimumHeight(32)
            button.setAccessibleDescription(title.text())
        left = QVBoxLayout()
        left.setSpacing(4)
        left.addWidget(title)
        if session.path is not None:
            left.addWidget(self.folder)
        left.addWidget(self.words)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 16, 16, 16)
        row.setSpacing(12)
        row.addLayout(left, 1)
        row.addWidget(self.restore_button)
        row.addWidget(self.discard_button)

    def _count(self) -> str:
        moment = QDateTime.fromSecsSinceEpoch(int(self.session.time))
        words = self.tr("Every edit was taken back, the last time {time}")
        if self.session.unsaved:
            words = self.tr("%n edit(s) not saved, the last one {time}", "", self.session.unsaved)
        return words.format(time=QLocale().toString(moment, QLocale.FormatType.ShortFormat))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.setBrush(QColor(colours.base))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.end()


class RecoveryPage(QWidget):
    restore_asked = Signal(object)
    discard_asked = Signal(object)
    put_off = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: list[LostCard] = []
        title = QLabel(self.tr("Work that was not saved"))
        font = QFont(title.font())
        font.setPointSizeF(font.pointSizeF() * 1.5)
        font.setWeight(QFont.Weight.DemiBold)
        title.setFont(font)
        words = QLabel(
            self.tr(
                "Cosell Desk ended before these tables were saved. Restoring brings back every edit, and each one can"
                " still be undone. The files themselves are as they were saved last."
            )
        )
        words.setWordWrap(True)
        self._words = words
        self.later_button = QPushButton(self.tr("Decide later"))
        self.later_button.setMinimumHeight(32)
        self.later_button.clicked.connect(self.put_off)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(12)
        page = QWidget()
        page.setFixedWidth(_WIDTH)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(title)
        column.addWidget(words)
        column.addLayout(self._lines)
        column.addWidget(self.later_button, 0, Qt.AlignmentFlag.AlignLeft)
        inside = QWidget()
        across = QHBoxLayout(inside)
        across.addStretch(1)
        middle = QVBoxLayout()
        middle.addStretch(2)
        middle.addWidget(page)
        middle.addStretch(3)
        across.addLayout(middle)
        across.addStretch(1)
        Mnemonics(inside)
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        self._draw()

    def show_sessions(self, sessions: Sequence[LostSession]) -> None:
        while self.cards:
            card = self.cards.pop()
            self._lines.removeWidget(card)
            card.hide()
            card.deleteLater()
        for session in sessions:
            card = LostCard(session)
            card.restore_asked.connect(lambda session=session: self.restore_asked.emit(session))
            card.discard_asked.connect(lambda session=session: self.discard_asked.emit(session))
            self._lines.addWidget(card)
            self.cards.append(card)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.PaletteChange:
            self._draw()
        super().changeEvent(event)

    def _draw(self) -> None:
        if not hasattr(self, "_words"):
            return
        colours = theme.colours(self.palette())
        for label in (self._words, *[card.folder for card in self.cards]):
            palette = label.palette()
            palette.setColor(palette.ColorRole.WindowText, QColor(colours.muted))
            label.setPalette(palette)
        for at, card in enumerate(self.cards):
            card.restore_button.setObjectName("main-button" if at == 0 else "")
            card.restore_button.setStyleSheet(theme.main_button_style(colours) if at == 0 else "")
            card.restore_button.setIcon(
                icons.icon("undo", colours, colour=colours.accent_text if at == 0 else colours.text)
            )


class DiscardDialog(QMessageBox):
    @classmethod
    def ask(cls, name: str, edits: int, parent: QWidget | None) -> bool:
        return button_of(cls(name, edits, parent)) == QMessageBox.StandardButton.Discard

    def __init__(self, name: str, edits: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.Question)
        self.setWindowTitle(self.tr("Discard the edits?"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        whose = name or self.tr("a table that was in no file yet")
        words = self.tr("What was taken back in {name} is forgotten for good. The file itself stays as it is.")
        if edits:
            words = self.tr("%n edit(s) in {name} are forgotten for good. The file itself stays as it is.", "", edits)
        self.setText(words.format(name=whose))
        buttons = QMessageBox.StandardButton
        self.setStandardButtons(buttons.Discard | buttons.Cancel)
        self.button(buttons.Discard).setText(self.tr("Discard"))
        self.setDefaultButton(buttons.Cancel)
        self.setEscapeButton(buttons.Cancel)
