"""One start: `first_paint.py smallest` or `first_paint.py window [FILE]`.

Prints the CPU seconds of this process until the window is painted (with the file, until it is judged and painted
again), and its peak memory in MB.
"""

from __future__ import annotations

import os
import resource
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QWidget


def main(what: str, file: str = "") -> None:
    if what == "smallest":
        app = QApplication([])
        smallest = QWidget()
        smallest.show()
        app.processEvents()
        tell()
        return
    from PySide6.QtCore import QSettings

    from cosell_desk.files.user_data import UserData
    from cosell_desk.ui import background, theme
    from cosell_desk.ui.app import application
    from cosell_desk.ui.settings import Settings

    with tempfile.TemporaryDirectory() as folder:
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        settings = Settings()
        app = application(settings.language)
        theme.apply(app, settings.theme)
        from cosell_desk.ui.main_window import MainWindow

        window = MainWindow(settings, UserData(Path(folder, "data")))
        window.show()
        if file:
            judged: list[bool] = []
            window.desk.opened.connect(lambda: window.desk.file.model.judged.connect(lambda: judged.append(True)))
            window.open(Path(file))
            while not judged:
                app.processEvents()
                time.sleep(0.001)  # lets the reading thread work
        app.processEvents()
        tell()
        while background._running:
            app.processEvents()
            time.sleep(0.001)  # lets the reading thread work
        window.desk.clear()
        window.close()


def tell() -> None:
    print(time.process_time(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
