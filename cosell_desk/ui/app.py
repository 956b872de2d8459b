"""Starting the window, or drawing it without a screen."""

from __future__ import annotations

import os
import sys
import tempfile
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEventLoop,
    QMessageLogContext,
    QSettings,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from cosell_desk import __version__
from cosell_desk.core.kinds.warming import warm_up
from cosell_desk.files.user_data import UserData
from cosell_desk.ui import theme
from cosell_desk.ui.calm_style import CalmStyle
from cosell_desk.ui.language import Language, speak
from cosell_desk.ui.screen_room import fits_screen
from cosell_desk.ui.settings import Settings

if TYPE_CHECKING:
    from cosell_desk.ui.main_window import MainWindow

_PICTURE = (1280, 720)
_WHEN_QUIET = 2_000
"""Milliseconds after the start; by then the window has been drawn and most files have been judged."""


def run(path: Path | None) -> int:
    """Open the window, on a file if one is named, and stay until it is closed."""
    settings = Settings()
    app = application(settings.language)
    theme.apply(app, settings.theme)
    from cosell_desk.ui.main_window import MainWindow

    window = MainWindow(settings)
    window.own_errors.install()
    if settings.geometry.isEmpty() and not fits_screen(window):
        window.showMaximized()
    else:
        window.show()
    window.start(path)
    QTimer.singleShot(_WHEN_QUIET, app, lambda: threading.Thread(target=warm_up, daemon=True).start())
    return app.exec()


def application(language: Language = Language.SYSTEM) -> QApplication:
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    app.setApplicationName("Cosell Desk")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("io.github.cosell_desk.CosellDesk")
    app.setStyle(CalmStyle())
    speak(app, language)
    return app


def draw_picture(path: Path | None, out: Path, size: tuple[int, int] = _PICTURE) -> int:
    """Draw the real window with the file opened and judged, and save the picture. Needs no screen.

    Answers 0, or 2 when the file could not be opened or the picture not be saved; the reason is on standard error.
    """
    if QApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = application()
    qInstallMessageHandler(_say)
    with tempfile.TemporaryDirectory() as folder:
        # The picture does not depend on what somebody's own window remembers, and leaves nothing in it.
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        settings = Settings()
        theme.apply(app, settings.theme)
        from cosell_desk.ui.main_window import MainWindow

        window = MainWindow(settings, UserData(Path(folder, "data")))
        window.resize(*size)
        window.show()
        trouble = _open_and_judge(window, path) if path is not None else ""
        if not trouble:
            for _ in range(3):
                app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
            if not window.grab().save(str(out)):
                trouble = f"The picture could not be saved as {out}."
        window.desk.clear()
        window.close()
    qInstallMessageHandler(None)
    if trouble:
        print(trouble, file=sys.stderr)
    return 2 if trouble else 0


def _open_and_judge(window: MainWindow, path: Path) -> str:
    """Wait until the file is shown and judged; a sentence when it cannot be opened."""
    loop = QEventLoop()
    said: list[str] = []

    def explain(_: str, sentence: str) -> None:
        said.append(sentence)
        loop.quit()

    window.files.explain = explain
    window.desk.opened.connect(loop.quit)
    window.open(path)
    loop.exec()
    file = window.desk.file
    if file is not None:
        file.model.judge_now()
        window.problem_panel.model.finish_grouping()
    return said[0] if said else ""


def _say(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    if "This plugin does not support" not in message:  # of no interest to anybody who asked for a picture
        print(message, file=sys.stderr)
