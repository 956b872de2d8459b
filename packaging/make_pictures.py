#!/usr/bin/env python3
"""Makes pictures of the window in every state that people meet, to be looked at, and the one that README.md shows.

    .venv/bin/python packaging/make_pictures.py FOLDER      all states, light and dark, at 100 and 200 %
    .venv/bin/python packaging/make_pictures.py FOLDER --only form find --theme dark --scale 1.5 --size 1280x720
    .venv/bin/python packaging/make_pictures.py --check --language fr_FR      no pictures; names words that are cut off
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
    elif arguments.check:
        arguments.theme = ["light"]
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
    parser.add_argument("--check", action="store_true", help="only say which words are cut off")
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
    command += ["--check"] if of.check else []
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
    failed, cut = list[str](), list[str]()
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
                    out = None if of.check else of.folder / name
                    cut += [f"{name}: {line}" for line in _one(state, theme.Theme(chosen), (width, height), out)]
                except Exception as reason:  # one state that fails must not hide the others
                    failed.append(f"{name}: {type(reason).__name__}: {reason}")
    if cut:
        print("Cut off:\n" + "\n".join(cut))
    if failed:
        sys.exit("Not drawn:\n" + "\n".join(failed))
    if cut and of.check:
        sys.exit(1)


def _one(state: str, chosen: object, size: tuple[int, int], out: Path | None) -> list[str]:
    """Words that are cut off in it; without `out` that is all that is done."""
    with tempfile.TemporaryDirectory() as folder:
        stage = Stage(Path(folder), chosen, size)
        stage.is_hurried = out is None
        try:
            stage.settle()
            STATES[state](stage)
            if not stage.has_picture:
                stage.take()
            if out is not None:
                _save(stage.picture, out)
            return stage.cut_off
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
        self.is_hurried = False
        self.cut_off: list[str] = []
        """Words of the picture that are not seen whole."""
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
        window.activateWindow()
        self._windows.append(window)
        self.window = window
        return window

    def leave(self) -> None:
        from PySide6.QtCore import QCoreApplication, QEvent

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
        from PySide6.QtCore import QElapsedTimer, QEventLoop

        from cosell_desk.ui import background

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

    def copied(self, text: str) -> None:
        """As if it had been copied in a spreadsheet."""
        self.app.clipboard().setText(text)

    def tip_at(self, widget: object, at: object) -> None:
        """The mouse rests there."""
        from PySide6.QtCore import QEvent, QPoint
        from PySide6.QtGui import QHelpEvent
        from PySide6.QtWidgets import QWidget

        assert isinstance(widget, QWidget)
        assert isinstance(at, QPoint)
        self.app.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, at, widget.mapToGlobal(at)))
        self.settle(0.4)

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
        """Everything of the program that can be seen, as the user sees it; dialogs in a desktop's frames."""
        from cut_off import cut_off
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
        self.cut_off = list(cut_off(window))
        for other in self.app.topLevelWidgets():
            if other is window or other in self._windows or not other.isVisible():
                continue
            self.cut_off += cut_off(other)
            at = other.mapToGlobal(QPoint()) - origin
            if other.inherits("QDialog"):
                _frame(painter, other, at, of)
            painter.drawPixmap(at, other.grab())
        painter.end()
        self.picture, self.has_picture = picture, True


def _frame(painter: object, dialog: object, at: object, of: object) -> None:
    """The title and the border that a desktop gives a dialog."""
    from PySide6.QtCore import QPoint, QRect, Qt
    from PySide6.QtGui import QColor, QFont, QPainter
    from PySide6.QtWidgets import QDialog

    from cosell_desk.ui.theme import Colours

    assert isinstance(painter, QPainter)
    assert isinstance(dialog, QDialog)
    assert isinstance(at, QPoint)
    assert isinstance(of, Colours)
    height = dialog.fontMetrics().height() + 12
    title = QRect(at.x(), at.y() - height, dialog.width(), height)
    painter.fillRect(title, QColor(of.line))
    painter.setPen(QColor(of.text))
    bold = QFont(dialog.font())
    bold.setBold(True)
    painter.setFont(bold)
    painter.drawText(title, Qt.AlignmentFlag.AlignCenter, dialog.windowTitle())
    painter.setPen(QColor(of.strong_line))
    painter.drawRect(title.left() - 1, title.top() - 1, dialog.width() + 1, height + dialog.height() + 1)


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
    """Some cells were changed."""
    stage.open()
    stage.write(1, "Customer City", "Lund")
    stage.write(5, "Notes", "Met at the fair")
    stage.write(6, "Estimated Deal Value", "60000")
    stage.go(1, "Customer City")
    stage.settle()


def _converted(stage: Stage) -> None:
    """A date typed in one's own way, taken over with Enter."""
    stage.open()
    stage.go(5, "Estimated Close Date")
    stage.window.view.setFocus()
    stage.key(*"31.12.2046", "Return")


def _sums(stage: Stage) -> None:
    """A block of cells is selected, and the longest sentence stands beside their sums."""
    stage.open()
    stage.go(4, "Deal Name")
    stage.window.view.setFocus()
    stage.key("Ctrl+A")


def _longest_sentence(stage: Stage) -> None:
    """The current cell has the problem that takes most words."""
    stage.open()
    findings, table = stage.model.findings, stage.model.table
    words = stage.window.sums.cell_words
    places = [
        (deal, column.id) for column in table.columns for deal in stage.model.shown if findings.cell(deal, column.id)
    ]
    deal, column = max(places, key=lambda place: len(words(stage.model, stage.model.index_of(*place))))
    stage.window.view.go_to(deal, column)


def _cell_tip(stage: Stage) -> None:
    stage.open()
    stage.go(1, "Customer Country")
    view = stage.window.view
    stage.tip_at(view.viewport(), view.visualRect(view.currentIndex()).center())


def _header_tip(stage: Stage) -> None:
    stage.open()
    stage.go(1, "Partner Referral Substatus")
    header = stage.window.view.horizontalHeader()
    at = header.sectionViewportPosition(stage.window.view.currentIndex().column())
    stage.tip_at(header.viewport(), header.viewport().rect().topLeft().__class__(at + 20, 16))


def _one_deal(stage: Stage) -> None:
    """A file with a single deal: every number is one."""
    whole = (stage.files / "clean.csv").read_text("utf-8-sig").splitlines(keepends=True)
    (stage.files / "one.csv").write_text("".join(whole[:2]), "utf-8-sig")
    stage.open("one.csv")


def _paste(stage: Stage) -> None:
    """A block with faults lands on locked cells, too."""
    stage.open()
    stage.go(1, "Customer Country")
    stage.copied("Sverige\t12345\nDenmark\t1\nFI\tabc\n")
    stage.trigger("paste")


def _paste_more(stage: Stage, rows: int = 4) -> None:
    """There are more rows on the clipboard than deals below."""
    stage.open()
    stage.go(17, "Notes")
    stage.copied("\n".join(["Call again in May"] * rows))
    stage.show("paste")


def _new_deals(stage: Stage) -> None:
    stage.open()
    stage.go(1, "Deal Name")
    stage.trigger("duplicate-deals")


def _sorted(stage: Stage) -> None:
    stage.open()
    stage.go(2, "Estimated Deal Value")
    stage.trigger("sort-down")


def _filtered_by(*keys: str) -> Callable[[Stage], None]:
    def act(stage: Stage) -> None:
        stage.open()
        stage.trigger("filter")
        stage.key(*keys)
        stage.settle(0.4)

    return act


def _tile(name: str) -> Callable[[Stage], None]:
    def act(stage: Stage) -> None:
        from cosell_desk.ui.tiles import Tile

        stage.open()
        stage.window.tiles.button(Tile[name]).click()
        stage.settle()

    return act


def _dates_menu(stage: Stage) -> None:
    stage.open()
    bar = stage.window.menuBar()
    dates = stage.window.menus["dates"]
    for action in bar.actions():
        if dates in action.menu().actions():
            bar.setActiveAction(action)
            action.menu().setActiveAction(dates)
            view = action.menu()
            dates.menu().popup(view.mapToGlobal(view.actionGeometry(dates).topRight()))
    stage.settle(0.3)


def _problems_open(stage: Stage) -> None:
    """Every kind of problem is opened to its cells."""
    stage.open()
    model = stage.window.problem_panel.model
    for row in range(4 * len(model.groups), -1, -1):
        if row < model.rowCount() and model.index(row, 0).data() and row in list(model.group_rows()):
            model.toggle(row)
    stage.settle()


def _only_problem_columns(stage: Stage) -> None:
    stage.open()
    stage.trigger("columns-problems")


def _gaps(stage: Stage) -> None:
    """Solutions moved to the right, so that the first is empty."""
    stage.open()
    for row in (2, 4, 8):
        stage.write(row, "Solution 1", "")
    stage.go(2, "Solution 1")
    stage.show("close-gaps")


def _full(stage: Stage) -> None:
    """Partner Center takes 50 solutions, and they are there."""
    from PySide6.QtWidgets import QSpinBox

    stage.open()
    stage.go(1, "Solution 1")

    def add_all(dialog: object) -> None:
        field = dialog.findChild(QSpinBox)  # type: ignore[attr-defined]  # a QDialog
        field.setValue(field.maximum())
        dialog.accept()  # type: ignore[attr-defined]  # a QDialog

    stage.meet(stage.window.menus["add-columns"].trigger, add_all)
    stage.show("add-columns")


def _replace_all(stage: Stage) -> None:
    _replace(stage)
    stage.meet(stage.window.find_bar.replace_all.click, lambda _: stage.take())


def _lasting(stage: Stage) -> None:
    """Messages that stand until what they tell of has changed, above the news of the last action."""
    from cosell_desk.core.faults import Severity

    _mended(stage)
    stage.window.notice_bar.tell(
        stage.window.tr("{name} is open in another window and can only be looked at here.").format(name="faulty.csv"),
        button=stage.window.tr("Take over"),
    )
    stage.window._tell("; ".join(["A sentence that is much longer than any window is wide"] * 5), Severity.WARNING)


def _reading(stage: Stage) -> None:
    stage.window.busy.begin(stage.window.files.tr("Reading {name}…").format(name="deals.csv"))
    stage.window.busy.show_progress(0.4)
    stage.window.pages.setCurrentWidget(stage.window.busy)


def _waiting(stage: Stage) -> None:
    """Work that can be given up stands before the window."""
    from cosell_desk.ui.waiting import PATIENCE, Waiting

    stage.open()
    with Waiting(stage.window.tr("Saving {name}").format(name="faulty.csv"), stage.window) as waiting:
        stage.settle(2 * PATIENCE)
        waiting(0.4)
        stage.take()


def _manual(stage: Stage) -> None:
    stage.open()
    stage.trigger("manual")


def _asked(dialog: str, *of: object) -> Callable[[Stage], None]:
    """A question that needs a crash, a colleague or a full disk to be asked: `dialog` is its module and class."""

    def act(stage: Stage) -> None:
        from importlib import import_module

        module, name = dialog.split(".")
        asked = getattr(import_module(f"cosell_desk.ui.{module}"), name)
        stage.open()
        stage.meet(lambda: asked.ask(*of, stage.window), lambda _: stage.take())

    return act


def _trouble(stage: Stage) -> None:
    """A file that is none of deals."""
    (stage.files / "prices.csv").write_text("Article,Price\nBolt,12\n", "utf-8")
    stage.open()
    stage.meet(lambda: (stage.window.open(stage.files / "prices.csv"), stage.settle(1)), lambda _: stage.take())


def _unsaved(stage: Stage) -> None:
    _mended(stage)
    stage.show("close")


def _changed_on_disk(stage: Stage, *then: Callable[[object], object]) -> None:
    """Somebody else wrote the file meanwhile."""
    _mended(stage)
    path = stage.files / "faulty.csv"
    path.write_bytes(path.read_bytes().replace(b"Northwind: store", b"Northwind: shop"))
    stage.show("save", *then)


def _differences(stage: Stage) -> None:
    _changed_on_disk(stage, lambda dialog: dialog._compare.click())  # type: ignore[attr-defined]  # a ChangedDialog


def _earlier_versions(stage: Stage) -> None:
    _mended(stage)
    stage.trigger("save")
    stage.show("earlier-versions")


def _discard(stage: Stage) -> None:
    _recovery(stage)
    stage.meet(
        lambda: stage.window.lost.cards[0].discard_button.click(),
        lambda _: stage.take(),
    )


def _menu(holding: str) -> Callable[[Stage], None]:
    """The menu in which that action stands, whatever it is called in the window's language."""

    def act(stage: Stage) -> None:
        stage.open()
        for action in stage.window.menuBar().actions():
            if stage.window.menus[holding] in action.menu().actions():
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


def _fixes(stage: Stage) -> None:
    stage.open()
    stage.go(5, "Currency")
    stage.trigger("fix-cell")


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


def _column_filter(name: str) -> Callable[[Stage], None]:
    def act(stage: Stage) -> None:
        stage.open()
        stage.go(2, name)
        stage.trigger("column-filter")

    return act


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


def _check_one(stage: Stage) -> None:
    _one_deal(stage)
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
    "reading": _reading,
    "faulty": _faulty,
    "clean": lambda stage: stage.open("clean.csv"),
    "one-deal": _one_deal,
    "processed": _processed,
    "template": lambda stage: stage.trigger("template"),
    "changed": _mended,
    "converted": _converted,
    "locked": _cell_of("Engagement ID", 1, "x"),
    "sums": _sums,
    "longest-sentence": _longest_sentence,
    "tip-cell": _cell_tip,
    "tip-header": _header_tip,
    "tile-errors": _tile("ERRORS"),
    "filtered": _filtered_by("contoso"),
    "filtered-to-nothing": _filtered_by("zzz"),
    "sorted": _sorted,
    "dates": _dates_menu,
    "columns-problems": _only_problem_columns,
    "zoomed": _big,
    "pasted": _paste,
    "paste-more": _paste_more,
    "paste-one-more": lambda stage: _paste_more(stage, 2),
    "duplicated": _new_deals,
    "messages": _lasting,
    "menu-file": _menu("open"),
    "menu-edit": _menu("undo"),
    "menu-deals": _menu("add-deal"),
    "menu-columns": _menu("add-columns"),
    "menu-view": _menu("filter"),
    "menu-upload": _menu("prepare-upload"),
    "menu-help": _menu("manual"),
    "menu-cell": _cell_menu,
    "menu-row": _row_menu,
    "menu-column": _column_menu,
    "menu-fixes": _fixes,
    "edit-choice": _cell_of("Partner Referral Substatus", 2, "F2"),
    "edit-reason": _cell_of("Declined/Lost reason", 8, "F2"),
    "edit-typed": _cell_of("Customer Country", 1, "s", "w"),
    "edit-country": _cell_of("Customer Country", 1, "F2"),
    "edit-currency": _cell_of("Currency", 5, "Alt+Down"),
    "edit-date": _cell_of("Estimated Close Date", 2, "F2", "Alt+Down"),
    "edit-notes": _cell_of("Notes", 2, "F2"),
    "edit-solution": _cell_of("Solution 1", 1, "F2"),
    "edit-team-member": _cell_of("Team member 1", 1, "F2"),
    "edit-team-member-faulty": _cell_of("Team member 1", 17, "F2"),
    "problems-open": _problems_open,
    "form": _form,
    "form-alone": _form_alone,
    "undo-list": _undo_list,
    "find": _find,
    "replace": _replace,
    "replace-all": _replace_all,
    "column-filter": _column_filter("Partner Referral Substatus"),
    "column-filter-dates": _column_filter("Estimated Close Date"),
    "fix-all": _dialog("fix-all"),
    "go-to": _dialog("go-to"),
    "add-columns": _dialog("add-columns", at=(1, "Solution 1")),
    "add-columns-full": _full,
    "close-gaps": _gaps,
    "mend-headings": _dialog("mend-headings"),
    "swap-dates": _dialog("swap-dates", at=(13, "Estimated Close Date")),
    "closed-here": _dialog("closed-here-all"),
    "choose-columns": _dialog("choose-columns"),
    "set-value": _dialog("set-value", at=(1, "Customer Country")),
    "shift-dates": _dialog("shift-dates", at=(1, "Estimated Close Date")),
    "replace-team-member": _dialog("replace-team-member", at=(1, "Team member 1")),
    "replace-solution": _dialog("replace-solution", at=(1, "Solution 1")),
    "close-deals": _dialog("close-deals", at=(2, "Deal Name")),
    "close-new-deal": _dialog("close-deals"),
    "check": _check,
    "check-one": _check_one,
    "check-blocked": _check_blocked,
    "check-processed": _check_processed,
    "confirm": _confirm,
    "review": _review,
    "after-upload": _written,
    "brought-in": _brought_in,
    "history": _history,
    "recovery": _recovery,
    "discard": _discard,
    "earlier-versions": _earlier_versions,
    "no-earlier-versions": _dialog("earlier-versions"),
    "unsaved": _unsaved,
    "changed-on-disk": _changed_on_disk,
    "differences": _differences,
    "in-use": _asked("on_disk_dialogs.InUseDialog", "faulty.csv"),
    "trouble": _trouble,
    "not-saved": _asked("save_dialogs.NotSavedDialog", "faulty.csv could not be written: the disk is full."),
    "not-kept": _asked("save_dialogs.NotKeptDialog", "faulty.csv", "What it holds could not be copied."),
    "workbook-losses": _asked("save_dialogs.LossDialog", ("Chart 1", "2 comments")),
    "replace-files": _asked("upload_dialogs.ReplaceDialog", ("deals-1-of-1.csv",), Path("Deals")),
    "forget": _asked("history_page.ForgetDialog"),
    "erase": _asked("privacy_page.EraseDialog"),
    "waiting": _waiting,
    "own-error": _asked("own_errors.OwnErrorDialog", "", True),
    "privacy": _dialog("privacy"),
    "manual": _manual,
    "shortcuts": _dialog("shortcuts"),
    "about": _dialog("about"),
}

if __name__ == "__main__":
    sys.exit(main())
