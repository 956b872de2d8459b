"""The sum of an upload: deals in the file, less what stays out, are what goes up. A line lists its deals."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QVBoxLayout, QWidget

from cosell_desk.core.upload import Fate, UploadPlan
from cosell_desk.ui import theme

OUT = (Fate.CLOSED, Fate.SUCCEEDED, Fate.UNCHANGED, Fate.UNDECIDED, Fate.BLOCKED)
UP = (Fate.CREATED, Fate.UPDATED, Fate.CLOSING)


class SumLine(QAbstractButton):
    """A number and what it counts."""

    def __init__(self, fates: frozenset[Fate], indent: int, *, is_sum: bool = False, sign: str = "") -> None:
        super().__init__()
        self.fates, self._indent, self._is_sum, self._sign = fates, indent, is_sum, sign
        self.count = 0
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_count(self, count: int, words: str) -> None:
        self.count = count
        self.setText(words)
        self.setAccessibleName(f"{words}: {count}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(300, max(24, self.fontMetrics().height() + 8))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.selection if self.isChecked() else colours.line))
            painter.drawRoundedRect(self.rect(), 5, 5)
        if self.hasFocus():
            painter.setPen(QColor(colours.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 4, 4)
        font = QFont(self.font())
        if self._is_sum:
            font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        is_grave = self.fates == {Fate.CLOSING} or self.fates == {Fate.BLOCKED}
        ink = colours.selection_text if self.isChecked() else colours.error if is_grave else colours.text
        painter.setPen(QColor(ink))
        box = self.rect().adjusted(8 + self._indent, 0, -10, 0)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        number = self._sign + self.locale().toString(self.count)
        painter.drawText(
            QRect(box.left(), 0, box.width(), self.height()),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight,
            number,
        )
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter lists the deals of this line: it must not reach the button that writes the files."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class FateSums(QWidget):
    chosen = Signal()
    """Other deals are to be listed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(300)
        self.setAccessibleName(self.tr("The sum"))
        self.lines: dict[frozenset[Fate], SumLine] = {}
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        for fates, indent, is_sum, sign in (
            (frozenset(Fate), 0, True, ""),
            *[(frozenset({fate}), 14, False, "− ") for fate in OUT],
            (frozenset(UP), 0, True, "= "),
            *[(frozenset({fate}), 14, False, "") for fate in UP],
        ):
            line = SumLine(fates, indent, is_sum=is_sum, sign=sign)
            self._group.addButton(line)
            self.lines[fates] = line
            column.addWidget(line)
            line.clicked.connect(lambda: self.chosen.emit())
        self.lines[frozenset(Fate)].setChecked(True)

    @property
    def fates(self) -> frozenset[Fate]:
        return next((fates for fates, line in self.lines.items() if line.isChecked()), frozenset())

    def choose(self, *fates: Fate) -> None:
        self.lines[frozenset(fates)].click()

    def show_plan(self, plan: UploadPlan, word: Callable[[Fate], str]) -> None:
        for fates, line in self.lines.items():
            count = sum([fated.fate in fates for fated in plan.fates.values()])
            if fates == frozenset(Fate):
                words = self.tr("Deals in the file")
            elif fates == frozenset(UP):
                words = self.tr("Go up") if not plan.is_blocked else self.tr("Would go up")
            else:
                words = word(next(iter(fates)))
            line.show_count(count, words)
            line.setVisible(count > 0 or len(fates) > 1)
        if not any(line.isChecked() and line.isVisibleTo(self) for line in self.lines.values()):
            self.lines[frozenset(Fate)].setChecked(True)
