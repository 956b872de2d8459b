"""A window test sees the same Qt on every machine, leaves no trace in the user's folders, and never hangs."""

import locale
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from builders import write_csv
from PySide6.QtCore import QLocale, QSettings, QStandardPaths
from PySide6.QtWidgets import (
    QApplication,
    QColorDialog,
    QDialog,
    QFileDialog,
    QFontDialog,
    QInputDialog,
    QMenu,
    QMessageBox,
)
from pytestqt.qtbot import QtBot
from windows import new_window, open_in, settled

from cosell_desk.ui import waiting
from cosell_desk.ui.language import Language, Translator
from cosell_desk.ui.main_window import MainWindow
from cosell_desk.ui.rooms import finding
from cosell_desk.ui.save_dialogs import Answer, UnsavedDialog

# Each of these waits for a person. A test that means one replaces it, or the dialog's own `ask()`, itself.
WAITS_FOR_A_PERSON = {
    QDialog: ["exec"],
    QMenu: ["exec"],
    QMessageBox: ["exec", "about", "critical", "information", "question", "warning"],
    QFileDialog: ["exec", "getExistingDirectory", "getOpenFileName", "getOpenFileNames", "getSaveFileName"],
    QInputDialog: ["exec", "getDouble", "getInt", "getItem", "getMultiLineText", "getText"],
    QColorDialog: ["exec", "getColor"],
    QFontDialog: ["exec", "getFont"],
}


@pytest.fixture(scope="session", autouse=True)
def nothing_copied_at_the_end(qapp: QApplication) -> Iterator[None]:
    """Qt lets go of what was copied when Python is no more, and what came from Python cannot be let go of then."""
    yield
    QApplication.clipboard().clear()


@pytest.fixture(scope="session", autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    """Sentences with a number as people read them: "1 cell", "2 cells"."""
    translator = Translator(Language.ENGLISH)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.fixture(autouse=True)
def the_same_qt(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for category in (locale.LC_NUMERIC, locale.LC_TIME):  # QApplication has taken the machine's
        locale.setlocale(category, "C")
    qapp.setStyle("Fusion")
    qapp.setCursorFlashTime(0)
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))

    # Nothing may hang on the clock. On a busy machine a progress would show now and then, and off-screen no window gets
    # the keyboard back after it; and a search that takes its time would go on after the key that began it.
    monkeypatch.setattr(finding, "_SLICE", float("inf"))
    monkeypatch.setattr(waiting, "PATIENCE", float("inf"))
    monkeypatch.setattr(waiting.Waiting, "_last_seen", float("-inf"))

    monkeypatch.setenv("HOME", str(tmp_path))  # where the test mode puts its folders
    monkeypatch.setenv("COSELL_DESK_DATA", str(tmp_path / "kept"))
    QStandardPaths.setTestModeEnabled(True)
    for file_format in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(file_format, QSettings.Scope.UserScope, str(tmp_path / "settings"))

    for dialog, names in WAITS_FOR_A_PERSON.items():
        for name in names:
            monkeypatch.setattr(dialog, name, _nobody_answers(dialog.__name__, name))


def _nobody_answers(dialog: str, name: str) -> object:
    def raise_instead(*_: object, **__: object) -> None:
        raise AssertionError(f"{dialog}.{name}() would wait for a person; replace it in the test.")

    return raise_instead


@pytest.fixture
def open_deals(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., MainWindow]]:
    """Opens deals in a window of their own; at the end nobody is asked about what was not saved."""
    monkeypatch.setattr(UnsavedDialog, "ask", classmethod(lambda cls, *_: Answer.DISCARD))
    opened: list[MainWindow] = []

    def open_them(*deals: dict[str, str]) -> MainWindow:
        opened.append(open_in(new_window(qtbot), write_csv(tmp_path / "deals.csv", deals), qtbot))
        opened[-1].activateWindow()
        opened[-1].view.setFocus()
        return opened[-1]

    yield open_them
    for window in opened:
        settled(window, qtbot)
        window.desk.clear()
