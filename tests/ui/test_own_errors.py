"""A mistake of ours is told once, logged, and neither the log nor what is copied holds a cell's text."""

import sys
import threading
from pathlib import Path

import pytest
from builders import a_deal, write_csv
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot
from windows import model_of, new_window, open_in, settled, write

from cosell_desk.core.errors import FileError
from cosell_desk.files import error_log
from cosell_desk.files.error_log import ErrorLog, diagnostics
from cosell_desk.files.user_data import LOG, UserData
from cosell_desk.ui.main_window import MainWindow
from cosell_desk.ui.own_errors import OwnErrorDialog
from cosell_desk.ui.save_dialogs import Answer, UnsavedDialog

SECRET = "Tresticklan-Holding-4711"


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    shown: list[str] = []
    monkeypatch.setattr(OwnErrorDialog, "ask", classmethod(lambda cls, told, *_: shown.append(told)))
    return shown


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    monkeypatch.setattr(UnsavedDialog, "ask", classmethod(lambda cls, *_: Answer.DISCARD))
    path = write_csv(tmp_path / f"{SECRET}.csv", [a_deal(deal_name=SECRET, customer_name=SECRET)])
    return open_in(new_window(qtbot), path, qtbot)


def taken(window: MainWindow, error: BaseException) -> None:
    try:
        raise error
    except BaseException:
        window.own_errors.take(*sys.exc_info())  # type: ignore[arg-type]


def everything_logged(window: MainWindow) -> str:
    return "".join(path.read_text() for path in sorted(window.user_data.path(LOG).iterdir()))


def with_a_secret(window: MainWindow) -> BaseException:
    """An exception as code raises it that stumbles over a cell: its text, its cause and its notes quote it."""
    text = model_of(window).table.texts(1)[1]
    try:
        try:
            {}[SECRET]
        except KeyError as missing:
            missing.add_note(SECRET)
            raise ValueError(f"could not convert string to float: '{SECRET}' {text}") from missing
    except ValueError as error:
        return error


@pytest.mark.parametrize(
    "error",
    [
        ValueError(SECRET),
        KeyError(SECRET),
        UnicodeDecodeError("utf-8", SECRET.encode(), 0, 1, SECRET),
        FileNotFoundError(2, "No such file", f"/home/{SECRET}/deals.csv"),
        FileError(Path(SECRET), "{name}", name=SECRET),
        SyntaxError("bad", (SECRET, 1, 1, SECRET)),
        ExceptionGroup(SECRET, [ValueError(SECRET)]),
    ],
)
def test_no_text_of_an_exception_is_told(window: MainWindow, told: list[str], error: Exception) -> None:
    taken(window, error)

    assert type(error).__qualname__ in told[0]
    assert SECRET not in told[0]
    assert SECRET not in everything_logged(window)


def test_neither_log_nor_diagnostics_nor_standard_error_hold_a_cells_text(
    window: MainWindow, told: list[str], qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    taken(window, with_a_secret(window))
    settled(window, qtbot)

    (shown,) = told
    logged = everything_logged(window)
    for text in (shown, logged, capsys.readouterr().err):
        assert SECRET not in text
        assert "ValueError" in text
        assert "KeyError" in text
        assert "test_own_errors.py:" in text


def test_places_are_told_without_the_folders_of_a_person() -> None:
    told = ""
    try:
        compile("1 / 0", f"/home/{SECRET}/lib/python3.11/site-packages/thing/inner.py", "exec")
        exec(compile("1 / 0", f"/home/{SECRET}/lib/python3.11/site-packages/thing/inner.py", "exec"))
    except ZeroDivisionError as error:
        told = diagnostics(error)

    assert "thing/inner.py:1 <module>" in told
    assert SECRET not in told
    assert str(Path.home()) not in told


def test_an_error_in_a_slot_is_told_once_though_it_comes_again_and_again(
    window: MainWindow, told: list[str], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    nested: list[str] = []

    def again(cls: type, text: str, *_: object) -> None:
        nested.append(text)
        taken(window, KeyError("while the dialog is open"))

    monkeypatch.setattr(OwnErrorDialog, "ask", classmethod(again))
    taken(window, ValueError("first"))

    assert len(nested) == 1
    assert "ValueError" in nested[0]
    assert everything_logged(window).count("Cosell Desk ") == 2


def test_an_edit_whose_listener_fails_is_in_the_table_and_in_the_journal(
    window: MainWindow, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise ValueError(SECRET)

    monkeypatch.setattr(sys, "excepthook", window.own_errors.take)
    model_of(window).on_applied.append(fail)
    write(window, 0, "Customer City", "Lund")

    assert len(told) == 1
    journal = window.saving.journaling.journal
    assert journal is not None
    assert journal.folder is not None
    assert "Lund" in next(journal.folder.glob("*.edits")).read_text()


def test_an_error_on_another_thread_is_told_on_the_windows(
    window: MainWindow, told: list[str], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    window.own_errors.install()

    def fail() -> None:
        raise ValueError(SECRET)

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(told) == 1)

    assert "ValueError" in told[0]


def test_the_dialog_says_what_to_do_and_copies(qtbot: QtBot) -> None:
    dialog = OwnErrorDialog("Cosell Desk 1.0\nValueError", True)
    qtbot.addWidget(dialog)

    assert "Your edits are safe" in dialog.text()
    assert dialog.defaultButton() is dialog.button(QMessageBox.StandardButton.Close)
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text() == "Cosell Desk 1.0\nValueError"

    unsafe = OwnErrorDialog("…", False)
    qtbot.addWidget(unsafe)
    assert "save your work under another name" in unsafe.text()


def test_the_log_turns_over_and_only_its_owner_may_read_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(error_log, "LARGEST", 2_000)
    log = ErrorLog(UserData(tmp_path))
    for number in range(100):
        log.write(f"Error {number} " + "x" * 100)

    files = sorted(log.path.parent.iterdir())
    assert [file.name for file in files] == ["cosell-desk.log", "cosell-desk.log.1", "cosell-desk.log.2"]
    assert all(file.stat().st_size <= 2_000 for file in files)
    assert "Error 99" in log.path.read_text()
    assert log.path.stat().st_mode & 0o077 == 0


def test_a_log_that_cannot_be_written_hides_nothing(window: MainWindow, told: list[str], tmp_path: Path) -> None:
    window.own_errors.log = ErrorLog(UserData(Path("/proc/nowhere")))
    taken(window, ValueError("x"))

    assert len(told) == 1
