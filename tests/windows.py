"""A window with a file open, as tests of it need it; and how its process would end suddenly."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cosell_desk.ui import background
from cosell_desk.ui.main_window import MainWindow

_LONG = 60_000
"""Milliseconds: the disk of a busy machine may be slow, which is no failure."""


def new_window(qtbot: QtBot) -> MainWindow:
    window = MainWindow()
    qtbot.addWidget(window, before_close_func=lambda _: settled(window, qtbot))
    window.resize(1280, 720)
    window.show()
    return window


def settled(window: MainWindow, qtbot: QtBot) -> None:
    """Everything that runs in the background has given its answer."""
    qtbot.waitUntil(lambda: not background._running, timeout=_LONG)


def open_in(window: MainWindow, path: Path, qtbot: QtBot) -> MainWindow:
    window.open(path)
    qtbot.waitUntil(lambda: window.desk.file is not None and window.desk.file.path == path, timeout=_LONG)
    settled(window, qtbot)
    model_of(window).judge_now()
    window.problem_panel.model.finish_grouping()
    return window


def model_of(window: MainWindow):  # type: ignore[no-untyped-def]  # the DealModel; a test may ask it anything
    assert window.desk.file is not None
    return window.desk.file.model


def write(window: MainWindow, row: int, name: str, text: str) -> None:
    model = model_of(window)
    column = model.table.named(name)
    assert model.setData(model.index_of(model.deal_at(row), column.id), text)


def read(window: MainWindow, row: int, name: str) -> str:
    model = model_of(window)
    return model.table.text(model.table.deals[row], model.table.named(name).id)


def column(window: MainWindow, name: str) -> list[str]:
    """The file's texts, whatever is shown."""
    table = model_of(window).table
    return table.column_texts(table.named(name).id)


def stand_at(window: MainWindow, row: int, name: str, to_row: int | None = None, to: str = "") -> None:
    """On a cell, or with all cells selected from there to another."""
    model = model_of(window)
    section = model.section_of(model.table.named(name).id)
    window.view.setFocus()
    window.view.move_to(model.index(row, section))
    if to_row is not None:
        last = model.section_of(model.table.named(to or name).id)
        window.view.move_to(model.index(to_row, last), extend=True)


def steps(window: MainWindow) -> int:
    """How many there are to undo and to redo."""
    return model_of(window).undo_stack.count()


def told(window: MainWindow) -> str:
    return window.file_bar.words.text() if window.file_bar.isVisible() else ""


def copied(text: str, markup: str = "") -> None:
    """On the clipboard, by another program."""
    content = QMimeData()
    content.setText(text)
    if markup:
        content.setHtml(markup)
    QApplication.clipboard().setMimeData(content)


def save(window: MainWindow, qtbot: QtBot) -> None:
    window.menus["save"].trigger()
    settled(window, qtbot)


def crash(window: MainWindow, qtbot: QtBot) -> None:
    """What is left on the disk when the process ends suddenly: the system lets go of its lock, nothing is tidied."""
    settled(window, qtbot)
    journal = window.saving.journaling.journal
    assert journal is not None
    window.saving.journaling.journal = None
    model_of(window).record = None
    journal._close_file()
    assert journal._lock is not None
    journal._lock.leave()
    model_of(window).undo_stack.setClean()
    window.close()
