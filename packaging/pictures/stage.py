"""The stage on which a state is played: a window on copies of the samples, and what a user does there."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias

from PySide6.QtCore import (
    QCoreApplication,
    QElapsedTimer,
    QEvent,
    QEventLoop,
    QKeyCombination,
    QPoint,
    QRect,
    QSettings,
    Qt,
    QTimer,
)
from PySide6.QtGui import QAction, QColor, QFont, QHelpEvent, QKeySequence, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from cosell_desk.files.user_data import UserData
from cosell_desk.ui import background, theme
from cosell_desk.ui.deal_model import DealModel
from cosell_desk.ui.main_window import MainWindow
from cosell_desk.ui.settings import Settings
from pictures import ROOT
from pictures.cut_off import cut_off

SAMPLES = ROOT / "resources" / "samples"

Act: TypeAlias = "Callable[[Stage], object]"
"""Brings the window into a state."""
Then: TypeAlias = Callable[[Any], object]
"""Deals with a dialog that opened."""


class Stage:
    """It has settings and kept data of its own. Dialogs are met as they open."""

    def __init__(self, folder: Path, chosen: theme.Theme, size: tuple[int, int]) -> None:
        self.folder, self.size, self._chosen = folder, size, chosen
        self.files = folder / "Deals"
        shutil.copytree(SAMPLES, self.files)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder / "settings"))
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self.app = app
        self.picture: QPixmap | None = None
        self.is_hurried = False
        """Nobody looks at the picture, so that nothing need come to rest."""
        self.cut_off: list[str] = []
        """Words of the picture that are not seen whole."""
        self._windows: list[MainWindow] = []
        self.window = self.new_window(folder / "kept")

    def new_window(self, kept: Path) -> MainWindow:
        settings = Settings()
        settings.theme = self._chosen
        window = MainWindow(settings, UserData(kept))
        window.resize(*self.size)
        window.move(0, 0)
        window.show()
        window.activateWindow()
        self._windows.append(window)
        self.window = window
        return window

    def leave(self) -> None:
        for window in self._windows:
            window.desk.clear()
            window.close()
            window.deleteLater()
        self.settle()
        # With it goes what stands beside it, such as the manual, which would be in the next picture.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    # Acting

    def settle(self, seconds: float = 0.12) -> None:
        """What runs in the background has answered, and everything is drawn."""
        clock = QElapsedTimer()
        clock.start()
        seconds = min(seconds, 0.03) if self.is_hurried else seconds
        while clock.elapsed() < seconds * 1000 or (background._running and clock.elapsed() < 20_000):
            self.app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)

    def open(self, name: str = "faulty.csv") -> None:
        self.window.open(self.files / name)
        self.settle()
        self.model.judge_now()
        self.window.problem_panel.model.finish_grouping()
        self.settle()

    @property
    def model(self) -> DealModel:
        assert self.window.desk.file is not None
        return self.window.desk.file.model

    def column(self, name: str) -> int:
        column = self.model.table.named(name)
        assert column is not None
        return column.id

    def go(self, row: int, name: str) -> None:
        """To the cell of the row-th deal."""
        self.window.view.go_to(self.model.shown[row], self.column(name))
        self.settle()

    def write(self, row: int, name: str, text: str) -> None:
        self.model.setData(self.model.index_of(self.model.shown[row], self.column(name)), text)

    def trigger(self, action: str) -> None:
        self.window.menus[action].trigger()
        self.settle()

    @staticmethod
    def menu_of(action: QAction) -> QMenu:
        menu = action.menu()
        assert isinstance(menu, QMenu)
        return menu

    def copied(self, text: str) -> None:
        """As if it had been copied in a spreadsheet."""
        self.app.clipboard().setText(text)

    def tip_at(self, widget: QWidget, at: QPoint) -> None:
        """The mouse rests there."""
        self.app.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, at, widget.mapToGlobal(at)))
        self.settle(0.4)

    def key(self, *keys: str) -> None:
        """Keys into what has the focus, such as F2 or Alt+Down; a text is typed."""
        for key in keys:
            target = self.app.focusWidget() or self.window.focusWidget() or self.window.view
            sequence = QKeySequence(key)
            is_one = len(key) > 1 and sequence.count() == 1
            pressed: QKeyCombination = sequence[0] if is_one else QKeyCombination()  # type: ignore[index]  # a gap in the stubs
            if is_one and pressed.key() is not Qt.Key.Key_unknown:
                QTest.keyClick(target, pressed.key(), pressed.keyboardModifiers())
            else:
                QTest.keyClicks(target, key)
            self.settle(0.05)

    def meet(self, action: Callable[[], object], *then: Then) -> None:
        """Do what opens a dialog, and treat it and those that follow each in its turn; what stays open is left."""
        waiting, met = list(then), list[QWidget]()
        timer = QTimer(interval=40)
        too_late = QTimer(interval=15_000)

        def look() -> None:
            dialog = self.app.activeModalWidget()
            if dialog is None or dialog in met:
                return
            timer.stop()
            too_late.start()
            met.append(dialog)
            self.settle(0.25)
            deal_with = waiting.pop(0) if waiting else None
            timer.start()  # what it opens itself is met while it stays
            if deal_with is not None:
                deal_with(dialog)
            if dialog.isVisible() and not waiting:
                leave(dialog)

        def give_up() -> None:
            waiting.clear()
            if (dialog := self.app.activeModalWidget()) is not None:
                leave(dialog)

        def leave(dialog: QWidget) -> None:
            assert isinstance(dialog, QDialog)
            dialog.reject()

        timer.timeout.connect(look)
        too_late.timeout.connect(give_up)
        timer.start()
        too_late.start()
        action()
        self.settle(0.5)
        timer.stop()
        too_late.stop()

    def show(self, action: str, *then: Then) -> None:
        """The dialog of an action, as it opens; or as it stands after those before it were dealt with."""
        self.meet(self.window.menus[action].trigger, *then, lambda _: self.take())

    # Taking the picture

    def take(self) -> None:
        """Everything of the program that can be seen, as the user sees it; dialogs in a desktop's frames."""
        self.settle()
        window = self.window
        ratio = window.devicePixelRatio()
        colours = theme.colours(window.palette())
        self.picture = QPixmap(round(self.size[0] * ratio), round(self.size[1] * ratio))
        self.picture.setDevicePixelRatio(ratio)
        self.picture.fill(QColor(colours.window))
        painter = QPainter(self.picture)
        painter.drawPixmap(0, 0, window.grab())
        origin = window.mapToGlobal(QPoint())
        self.cut_off = list(cut_off(window))
        for other in self.app.topLevelWidgets():
            if other in self._windows or not other.isVisible():
                continue
            self.cut_off += cut_off(other)
            at = other.mapToGlobal(QPoint()) - origin
            if isinstance(other, QDialog):
                _frame(painter, other, at, colours)
            painter.drawPixmap(at, other.grab())
        painter.end()


def _frame(painter: QPainter, dialog: QDialog, at: QPoint, colours: theme.Colours) -> None:
    """The title and the border that a desktop gives a dialog."""
    height = dialog.fontMetrics().height() + 12
    title = QRect(at.x(), at.y() - height, dialog.width(), height)
    painter.fillRect(title, QColor(colours.line))
    painter.setPen(QColor(colours.text))
    bold = QFont(dialog.font())
    bold.setBold(True)
    painter.setFont(bold)
    painter.drawText(title, Qt.AlignmentFlag.AlignCenter, dialog.windowTitle())
    painter.setPen(QColor(colours.strong_line))
    painter.drawRect(title.left() - 1, title.top() - 1, dialog.width() + 1, height + dialog.height() + 1)
