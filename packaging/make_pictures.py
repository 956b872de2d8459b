#!/usr/bin/env python3
"""Makes pictures of the window in every state that people meet, to be looked at, and the one that README.md shows.

    .venv/bin/python packaging/make_pictures.py FOLDER      all states, light and dark, at 100 and 200 %
    .venv/bin/python packaging/make_pictures.py FOLDER --only form find --theme dark --scale 1.5 --size 1280x720
    .venv/bin/python packaging/make_pictures.py --readme    resources/help/window.png

It draws on a virtual display (Xvfb) of its own, where there is none off-screen, and never on the user's screen.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
README_PICTURE = ROOT / "resources" / "help" / "window.png"
SAMPLES = ROOT / "resources" / "samples"
SCREEN = (1920, 1080)
"""The largest window, at 100 %."""
sys.path.insert(0, str(ROOT))


def main() -> int:
    arguments = _arguments()
    if arguments.list:
        print("\n".join(STATES))
        return 0
    if arguments.drawing:
        _draw(arguments)
        return 0
    if arguments.readme:
        arguments.theme, arguments.size, arguments.scale = ["light"], ["1280x720"], [1.0]
    elif arguments.folder is None:
        sys.exit("Name a folder for the pictures.")
    else:
        arguments.folder.mkdir(parents=True, exist_ok=True)
    done = 0
    for scale in arguments.scale:  # Qt takes a scale only when it starts
        done = max(done, _draw_at(scale, arguments))
    return done


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--readme", action="store_true")
    parser.add_argument("--list", action="store_true", help="name the states")
    parser.add_argument("--only", nargs="+", default=[], metavar="STATE")
    parser.add_argument("--theme", nargs="+", choices=("light", "dark"), default=["light", "dark"])
    parser.add_argument("--size", nargs="+", default=["1280x720", "1920x1080"])
    parser.add_argument("--scale", nargs="+", type=float, default=[1.0, 2.0])
    parser.add_argument("--language", default="en_US", help="a locale such as sv_SE")
    parser.add_argument("--drawing", action="store_true", help=argparse.SUPPRESS)
    return parser.parse_args()


def _draw_at(scale: float, of: argparse.Namespace) -> int:
    command = [sys.executable, str(Path(__file__)), *([str(of.folder)] if of.folder else []), "--drawing"]
    command += ["--scale", str(scale), "--theme", *of.theme, "--size", *of.size, "--language", of.language]
    command += ["--readme"] if of.readme else []
    command += ["--only", *of.only] if of.only else []
    with _display(round(SCREEN[0] * scale), round(SCREEN[1] * scale)) as variables:
        surroundings = {name: text for name, text in os.environ.items() if not name.startswith(("QT_", "XDG_CURRENT"))}
        return subprocess.run(command, env={**surroundings, **variables, "QT_SCALE_FACTOR": str(scale)}).returncode


@contextmanager
def _display(width: int, height: int) -> Iterator[dict[str, str]]:
    """A virtual display of that size; its variables."""
    xvfb = shutil.which("Xvfb")
    if xvfb is None:
        yield {"QT_QPA_PLATFORM": "offscreen"}
        return
    told, tells = os.pipe()
    server = subprocess.Popen(
        [xvfb, "-displayfd", str(tells), "-screen", "0", f"{width}x{height}x24", "-dpi", "96", "-nolisten", "tcp"],
        pass_fds=[tells],
        stderr=subprocess.DEVNULL,
    )
    os.close(tells)
    try:
        with os.fdopen(told) as answer:
            number = answer.readline().strip()
        variables = {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
        tried = [sys.executable, "-c", "from PySide6.QtGui import QGuiApplication as A; A([])"]
        can_use_it = (
            number and not subprocess.run(tried, env={**os.environ, **variables}, capture_output=True).returncode
        )
        yield variables if can_use_it else {"QT_QPA_PLATFORM": "offscreen"}
    finally:
        server.terminate()
        server.wait()


def _draw(of: argparse.Namespace) -> None:
    from PySide6.QtCore import QLocale

    from cosell_desk.ui import theme
    from cosell_desk.ui.app import application

    QLocale.setDefault(QLocale(of.language))
    app = application()
    app.setCursorFlashTime(0)
    failed = []
    for chosen in of.theme:
        theme.apply(app, theme.Theme(chosen))
        for size in of.size:
            width, height = map(int, size.split("x"))
            if of.readme:
                _one("faulty", theme.Theme(chosen), (width, height), README_PICTURE)
                print(f"{README_PICTURE.relative_to(ROOT)}: {README_PICTURE.stat().st_size // 1024} kB")
                return
            for state in STATES:
                if of.only and not any(word in state for word in of.only):
                    continue
                name = f"{state}-{chosen}-{size}-{round(of.scale[0] * 100)}.png"
                try:
                    _one(state, theme.Theme(chosen), (width, height), of.folder / name)
                except Exception as reason:  # one state that fails must not hide the others
                    failed.append(f"{name}: {type(reason).__name__}: {reason}")
    if failed:
        sys.exit("Not drawn:\n" + "\n".join(failed))


def _one(state: str, chosen: object, size: tuple[int, int], out: Path) -> None:
    with tempfile.TemporaryDirectory() as folder:
        stage = Stage(Path(folder), chosen, size)
        try:
            stage.settle()
            STATES[state](stage)
            if not stage.has_picture:
                stage.take()
            _save(stage.picture, out)
        finally:
            stage.leave()


def _save(picture: object, out: Path) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage, QPixmap

    assert isinstance(picture, QPixmap)
    image = picture.toImage().convertToFormat(QImage.Format.Format_RGB32)
    if out == README_PICTURE:  # its 256 commonest colours are enough, at a third of the size
        pixels = Counter(memoryview(image.constBits()).cast("I"))
        commonest = [colour for colour, _ in pixels.most_common(256)]
        image = image.convertToFormat(QImage.Format.Format_Indexed8, commonest, Qt.ImageConversionFlag.ThresholdDither)
    if not image.save(str(out), "PNG", 0):
        raise OSError(f"{out} could not be written")


class Stage:
    """A window on copies of the samples, with settings and kept data of its own. Dialogs are met as they open."""

    def __init__(self, folder: Path, chosen: object, size: tuple[int, int]) -> None:
        from PySide6.QtCore import QSettings
        from PySide6.QtWidgets import QApplication

        self.folder, self.size, self._chosen = folder, size, chosen
        self.files = folder / "Deals"
        shutil.copytree(SAMPLES, self.files)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder / "settings"))
        self.app = QApplication.instance()
        self.has_picture = False
        self._windows: list[object] = []
        self.window = self.new_window(folder / "kept")

    def new_window(self, kept: Path):  # type: ignore[no-untyped-def]  # the MainWindow, imported late
        from cosell_desk.files.user_data import UserData
        from cosell_desk.ui.main_window import MainWindow
        from cosell_desk.ui.settings import Settings

        settings = Settings()
        settings.theme = self._chosen
        window = MainWindow(settings, UserData(kept))
        window.resize(*self.size)
        window.move(0, 0)
        window.show()
        self._windows.append(window)
        self.window = window
        return window

    def leave(self) -> None:
        for window in self._windows:
            window.desk.clear()
            window.close()
            window.deleteLater()
        self.settle()

    # Acting

    def settle(self, seconds: float = 0.12) -> None:
        """What runs in the background has answered, and everything is drawn."""
        from PySide6.QtCore import QElapsedTimer, QEventLoop

        from cosell_desk.ui import background

        clock = QElapsedTimer()
        clock.start()
        while clock.elapsed() < seconds * 1000 or (background._running and clock.elapsed() < 20_000):
            self.app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)

    def open(self, name: str = "faulty.csv") -> None:
        self.window.open(self.files / name)
        self.settle()
        self.model.judge_now()
        self.window.problem_panel.model.finish_grouping()
        self.settle()

    @property
    def model(self):  # type: ignore[no-untyped-def]  # the DealModel
        return self.window.desk.file.model

    def go(self, row: int, name: str) -> None:
        """To the cell of the row-th deal."""
        self.window.view.go_to(self.model.shown[row], self.model.table.named(name).id)
        self.settle()

    def write(self, row: int, name: str, text: str) -> None:
        deal, column = self.model.shown[row], self.model.table.named(name).id
        self.model.setData(self.model.index_of(deal, column), text)

    def trigger(self, action: str) -> None:
        self.window.menus[action].trigger()
        self.settle()

    def key(self, *keys: str) -> None:
        """Keys into what has the focus, such as F2 or Alt+Down; a text is typed."""
        from PySide6.QtCore import QKeyCombination
        from PySide6.QtGui import QKeySequence
        from PySide6.QtTest import QTest

        for key in keys:
            target = self.app.focusWidget() or self.window.focusWidget() or self.window.view
            sequence = QKeySequence(key)
            if len(key) > 1 and sequence.count() == 1 and sequence[0].key() not in (-1, 0x1FFFFFF):
                combination: QKeyCombination = sequence[0]
                QTest.keyClick(target, combination.key(), combination.keyboardModifiers())
            else:
                QTest.keyClicks(target, key)
            self.settle(0.05)

    def meet(self, action: Callable[[], object], *then: Callable[[object], object]) -> None:
        """Do what opens a dialog, and treat it and those that follow each in its turn; what stays open is left."""
        from PySide6.QtCore import QTimer

        waiting, met = list(then), list[object]()
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
                dialog.reject()

        def give_up() -> None:
            waiting.clear()
            if (dialog := self.app.activeModalWidget()) is not None:
                dialog.reject()

        timer.timeout.connect(look)
        too_late.timeout.connect(give_up)
        timer.start()
        too_late.start()
        action()
        self.settle(0.5)
        timer.stop()
        too_late.stop()

    def show(self, action: str, *then: Callable[[object], object]) -> None:
        """The dialog of an action, as it opens; or as it stands after those before it were dealt with."""
        self.meet(self.window.menus[action].trigger, *then, lambda _: self.take())

    # Taking the picture

    def take(self) -> None:
        """Everything of the program that can be seen, as the user sees it."""
        from PySide6.QtCore import QPoint
        from PySide6.QtGui import QColor, QPainter, QPixmap

        from cosell_desk.ui import theme

        self.settle()
        window = self.window
        ratio = window.devicePixelRatio()
        picture = QPixmap(round(self.size[0] * ratio), round(self.size[1] * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(QColor(theme.colours(window.palette()).window))
        painter = QPainter(picture)
        painter.drawPixmap(0, 0, window.grab())
        origin = window.mapToGlobal(QPoint())
        of = theme.colours(window.palette())
        for other in self.app.topLevelWidgets():
            if other is window or other in self._windows or not other.isVisible() or other.inherits("QTipLabel"):
                continue
            at = other.mapToGlobal(QPoint()) - origin
            painter.drawPixmap(at, other.grab())
            if other.isModal():  # the frame that a desktop would draw
                painter.setPen(QColor(of.strong_line))
                painter.drawRect(at.x() - 1, at.y() - 1, other.width() + 1, other.height() + 1)
        painter.end()
        self.picture, self.has_picture = picture, True


# The states. Each brings a fresh window into it; what does not take the picture itself, is taken at its end.


def _empty(stage: Stage) -> None:
    for name in ("faulty.csv", "clean.xlsx"):
        stage.window.settings.remember_file(stage.files / name)
    stage.window.reopening.offer()


def _faulty(stage: Stage) -> None:
    stage.open()


def _cell_of(name: str, row: int, *keys: str) -> Callable[[Stage], None]:
    def act(stage: Stage) -> None:
        stage.open()
        stage.go(row, name)
        stage.window.view.setFocus()
        stage.key(*keys)
        stage.settle(0.3)

    return act


def _mended(stage: Stage) -> None:
    """Some cells were changed, and a tile filters."""
    stage.open()
    stage.write(1, "Customer City", "Lund")
    stage.write(4, "Notes", "Met at the fair")
    stage.go(1, "Customer City")
    stage.settle()


def _menu(name: str) -> Callable[[Stage], None]:
    def act(stage: Stage) -> None:
        stage.open()
        for action in stage.window.menuBar().actions():
            if action.text().replace("&", "") == name:
                stage.window.menuBar().setActiveAction(action)
        stage.settle(0.2)

    return act


def _cell_menu(stage: Stage) -> None:
    stage.open()
    stage.go(1, "Customer Country")
    view = stage.window.view
    view.cell_menu_asked.emit(view.viewport().mapToGlobal(view.visualRect(view.currentIndex()).center()))


def _row_menu(stage: Stage) -> None:
    stage.open()
    stage.go(3, "Deal Name")
    view = stage.window.view
    view.row_menu_asked.emit(view.mapToGlobal(view.rect().topLeft()) + view.rect().topLeft().__class__(40, 120))


def _column_menu(stage: Stage) -> None:
    stage.open()
    view, column = stage.window.view, stage.model.table.named("Customer City")
    stage.go(0, "Customer City")
    view.column_menu_asked.emit(column.id, view.viewport().mapToGlobal(view.visualRect(view.currentIndex()).topLeft()))


def _dialog(
    action: str, *, at: tuple[int, str] = (1, "Deal Name"), file: str = "faulty.csv"
) -> Callable[[Stage], None]:
    def act(stage: Stage) -> None:
        stage.open(file)
        stage.go(*at)
        stage.show(action)

    return act


def _find(stage: Stage) -> None:
    stage.open()
    stage.trigger("find")
    stage.key("contoso")
    stage.settle(0.3)


def _replace(stage: Stage) -> None:
    stage.open()
    stage.trigger("replace")
    stage.key("partner", "Tab", "seller")
    stage.settle(0.3)


def _column_filter(stage: Stage) -> None:
    stage.open()
    stage.go(2, "Partner Referral Substatus")
    stage.trigger("column-filter")


def _filtered(stage: Stage) -> None:
    stage.open()
    stage.window.filter_field.setText("contoso")
    stage.settle(0.4)


def _form(stage: Stage) -> None:
    stage.open()
    stage.go(1, "Customer Country")
    stage.trigger("deal-form")


def _form_alone(stage: Stage) -> None:
    stage.open()
    stage.trigger("problem-panel")
    stage.go(5, "Partner Referral Substatus")
    stage.trigger("deal-form")


def _undo_list(stage: Stage) -> None:
    _mended(stage)
    stage.trigger("undo-list")


def _processed(stage: Stage) -> None:
    stage.open("processed.csv")


def _edited_download(stage: Stage) -> None:
    """Deals of a download were edited; two of them closed."""
    stage.open("clean.csv")
    existing = [at for at, deal in enumerate(stage.model.shown) if stage.model.table.texts(deal)[2].strip()]
    for row in existing[:4]:
        stage.write(row, "Customer City", "Lund")
        stage.write(row, "Estimated Deal Value", "125000")
    stage.settle()


def _check(stage: Stage) -> None:
    _edited_download(stage)
    stage.show("prepare-upload")


def _check_blocked(stage: Stage) -> None:
    stage.open()
    stage.show("prepare-upload")


def _check_processed(stage: Stage) -> None:
    stage.open("processed.csv")
    stage.show("prepare-upload")


def _review(stage: Stage) -> None:
    _edited_download(stage)
    stage.show("review-changes")


def _written(stage: Stage) -> None:
    _edited_download(stage)

    def go_on(dialog: object) -> None:
        button = getattr(dialog, "write_button", None) or getattr(dialog, "go_on", None)
        if button is None:
            stage.take()
            dialog.reject()  # type: ignore[attr-defined]  # a QDialog
        else:
            button.click()

    stage.meet(stage.window.menus["prepare-upload"].trigger, go_on, go_on, go_on, go_on)


def _confirm(stage: Stage) -> None:
    _edited_download(stage)
    stage.write(1, "Partner Referral Status", "Closed")
    stage.write(1, "Partner Referral Substatus", "Won")
    stage.show("prepare-upload", lambda page: page.write_button.click())  # type: ignore[attr-defined]  # the check page


def _brought_in(stage: Stage) -> None:
    stage.open("clean.csv")
    stage.meet(
        lambda: (stage.window.results.bring_in([stage.files / "processed.csv"]), stage.settle()),
        lambda _: stage.take(),
    )


def _history(stage: Stage) -> None:
    _written(stage)
    stage.show("upload-history")


def _recovery(stage: Stage) -> None:
    _mended(stage)
    stage.settle(1.5)  # the journal is written a moment after an edit
    left = stage.folder / "left"
    shutil.copytree(stage.folder / "kept", left)
    stage.new_window(left).start(None)


def _big(stage: Stage) -> None:
    """Zoomed in, as people with tired eyes do."""
    stage.open()
    for _ in range(4):
        stage.trigger("zoom-in")


STATES: dict[str, Callable[[Stage], None]] = {
    "empty": _empty,
    "faulty": _faulty,
    "clean": lambda stage: stage.open("clean.csv"),
    "processed": _processed,
    "changed": _mended,
    "filtered": _filtered,
    "zoomed": _big,
    "menu-file": _menu("File"),
    "menu-deals": _menu("Deals"),
    "menu-columns": _menu("Columns"),
    "menu-view": _menu("View"),
    "menu-upload": _menu("Upload"),
    "menu-cell": _cell_menu,
    "menu-row": _row_menu,
    "menu-column": _column_menu,
    "edit-choice": _cell_of("Partner Referral Substatus", 2, "F2", "Alt+Down"),
    "edit-country": _cell_of("Customer Country", 1, "F2", "Alt+Down"),
    "edit-date": _cell_of("Estimated Close Date", 2, "F2", "Alt+Down"),
    "edit-notes": _cell_of("Notes", 2, "F2"),
    "edit-solution": _cell_of("Solution 1", 1, "F2", "Alt+Down"),
    "edit-team-member": _cell_of("Team member 1", 1, "F2", "Alt+Down"),
    "form": _form,
    "form-alone": _form_alone,
    "undo-list": _undo_list,
    "find": _find,
    "replace": _replace,
    "column-filter": _column_filter,
    "fix-all": _dialog("fix-all"),
    "go-to": _dialog("go-to"),
    "add-columns": _dialog("add-columns", at=(1, "Solution 1")),
    "choose-columns": _dialog("choose-columns"),
    "set-value": _dialog("set-value", at=(1, "Customer Country")),
    "shift-dates": _dialog("shift-dates", at=(1, "Estimated Close Date")),
    "replace-team-member": _dialog("replace-team-member", at=(1, "Team member 1")),
    "close-deals": _dialog("close-deals"),
    "check": _check,
    "check-blocked": _check_blocked,
    "check-processed": _check_processed,
    "confirm": _confirm,
    "review": _review,
    "after-upload": _written,
    "brought-in": _brought_in,
    "history": _history,
    "recovery": _recovery,
    "earlier-versions": _dialog("earlier-versions"),
    "privacy": _dialog("privacy"),
    "shortcuts": _dialog("shortcuts"),
    "about": _dialog("about"),
}

if __name__ == "__main__":
    sys.exit(main())
