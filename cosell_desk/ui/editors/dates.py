"""The editor of a date: typed in any way that has one reading, or picked from a calendar; written month/day/year."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPalette, QTextCharFormat
from PySide6.QtWidgets import QApplication, QCalendarWidget, QLabel, QToolButton, QVBoxLayout, QWidget

from cosell_desk.core.dates import written
from cosell_desk.core.kinds import Kind, read_date
from cosell_desk.core.messages import sentence
from cosell_desk.ui.editors.line import LineEditor
from cosell_desk.ui.editors.popup import Popup
from cosell_desk.ui.theme import colours
from cosell_desk.ui.translation import translate

_INTO_CALENDAR = (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class CalendarPopup(Popup):
    def __init__(self, beside: QWidget) -> None:
        super().__init__(beside)
        self.calendar = QCalendarWidget()
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        self.calendar.setFirstDayOfWeek(QLocale().firstDayOfWeek())
        self.calendar.setAccessibleName(self.tr("Calendar"))
        self.calendar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setContentsMargins(8, 4, 8, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self.calendar)
        column.addWidget(self.words)
        self._dress()

    def _dress(self) -> None:
        """Qt paints weekends red, and the bar above the days in the colour of a selection."""
        of = colours(self.palette())
        plain, quiet = QTextCharFormat(), QTextCharFormat()
        plain.setForeground(QColor(of.text))
        quiet.setForeground(QColor(of.muted))
        quiet.setBackground(QColor(of.raised))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.calendar.setWeekdayTextFormat(day, plain)
        self.calendar.setHeaderTextFormat(quiet)
        palette = self.calendar.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(of.raised))
        palette.setColor(QPalette.ColorRole.AlternateBase, QColor(of.raised))
        palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text, QColor(of.strong_line))
        palette.setColor(QPalette.ColorRole.Highlight, QColor(of.accent))
        palette.setColor(QPalette.ColorRole.HighlightedText, QColor(of.accent_text))
        self.calendar.setPalette(palette)
        bar = self.calendar.findChild(QWidget, "qt_calendar_navigationbar")
        if bar is not None:
            of_bar = bar.palette()
            for role in (QPalette.ColorRole.Highlight, QPalette.ColorRole.Window, QPalette.ColorRole.Button):
                of_bar.setColor(role, QColor(of.raised))
            for role in (
                QPalette.ColorRole.HighlightedText,
                QPalette.ColorRole.ButtonText,
                QPalette.ColorRole.WindowText,
            ):
                of_bar.setColor(role, QColor(of.text))
            bar.setPalette(of_bar)
            for button in bar.findChildren(QToolButton):
                button.setPalette(of_bar)
                button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
                if button.menu() is not None:
                    # Its arrow would lie on the month's name.
                    button.setStyleSheet(
                        "QToolButton { font-weight: bold; } QToolButton::menu-indicator { image: none; }"
                    )
            arrows = {"qt_calendar_prevmonth": Qt.ArrowType.LeftArrow, "qt_calendar_nextmonth": Qt.ArrowType.RightArrow}
            month = bar.findChild(QToolButton, "qt_calendar_monthbutton")
            if month is not None:  # the arrow of its menu looks like a comma
                month.setStyleSheet("* { font-weight: bold; } *::menu-indicator { image: none; }")
            for name, arrow in arrows.items():
                step = bar.findChild(QToolButton, name)
                if step is not None:
                    step.setIcon(QIcon())  # Qt's is black on any ground
                    step.setArrowType(arrow)

    def wanted(self, widest: int) -> QSize:
        hint = self.calendar.sizeHint()
        width = min(max(hint.width() + 24, 270), widest)
        return QSize(width, hint.height() + 16 + max(self.words.heightForWidth(width - 2), 24))


class DateEditor(LineEditor):
    def __init__(
        self,
        parent: QWidget,
        kind: Kind,
        heading: str,
        today: datetime.date,
    ) -> None:
        super().__init__(parent, aligns_right=True)
        self._kind, self._heading, self._today = kind, heading, today
        self._is_following = False
        self._panel = CalendarPopup(self)
        self.popup = self._panel
        self.calendar = self._panel.calendar
        for widget in [self.calendar, *self.calendar.findChildren(QWidget)]:
            widget.installEventFilter(self)
        self.calendar.clicked.connect(self._pick)
        self.calendar.activated.connect(self._pick)
        self.calendar.selectionChanged.connect(self._went)
        self.textEdited.connect(lambda _: self._follow())
        self.setAccessibleName(heading)

    def begin(self, text: str) -> None:
        is_first = self._begun is None
        super().begin(text)
        if is_first:
            self._follow()

    def showEvent(self, event: object) -> None:
        if self.popup is not None:
            self.popup.open()

    def _follow(self) -> None:
        """Show what was typed in the calendar, and say how it is read."""
        text = self.text()
        day = read_date(self._kind.meaning(text).strip())
        self._is_following = True
        shown = day or self._today
        self.calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        self._is_following = False
        self._panel.words.setText(self._words(text, day))
        if self._panel.isVisible():
            self._panel.place()

    def _words(self, text: str, day: datetime.date | None) -> str:
        if day is not None:
            return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)
        if not text.strip():
            return self.tr("Type a date, or pick one.")
        faults = self._kind.verdict(text).faults
        return sentence(faults[0], heading=self._heading, text=text, translate=translate) if faults else ""

    def _pick(self, day: QDate) -> None:
        self._write(day)
        self.picked.emit()

    def _went(self) -> None:
        if not self._is_following and self.calendar.isAncestorOf(QApplication.focusWidget() or self):
            self._write(self.calendar.selectedDate())

    def _write(self, day: QDate) -> None:
        text = written(datetime.date(day.year(), day.month(), day.day()))
        if text != self.cell_text():
            self.write(text)
        self._panel.words.setText(QLocale().toString(day, QLocale.FormatType.LongFormat))

    def takes_key(self, event: QKeyEvent) -> bool:
        """Down and the page keys go into the calendar, where the arrows go from day to day."""
        inner = self.calendar.findChild(QWidget, "qt_calendar_calendarview")
        if event.key() not in _INTO_CALENDAR or inner is None:
            return False
        inner.setFocus()
        if event.key() != Qt.Key.Key_Down:
            QApplication.sendEvent(inner, QKeyEvent(event.type(), event.key(), event.modifiers()))
        else:
            self._write(self.calendar.selectedDate())
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the calendar, Escape and Tab lead where they lead from the field."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            ends = (Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if event.key() in ends:
                QApplication.sendEvent(self, QKeyEvent(event.type(), event.key(), event.modifiers()))
                return True
        return False
