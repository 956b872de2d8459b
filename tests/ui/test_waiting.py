"""Work that the user waits for: when its progress shows, and that it can be given up."""

import math

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QProgressDialog, QWidget
from pytestqt.qtbot import QtBot

from cosell_desk.ui import waiting
from cosell_desk.ui.background import Cancelled
from cosell_desk.ui.waiting import Waiting


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> QWidget:
    monkeypatch.setattr(waiting, "PATIENCE", 0)
    monkeypatch.setattr(waiting, "BETWEEN", 0)
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def progress(window: QWidget) -> QProgressDialog | None:
    return window.findChild(QProgressDialog)


def test_cancel_counts_also_while_the_share_that_is_done_stays_the_same(window: QWidget) -> None:
    def work() -> None:
        with Waiting("Pasting…", window) as watch:
            watch(0.5)
            QTimer.singleShot(0, progress(window).cancel)
            for _ in range(10):
                watch(0.5)

    with pytest.raises(Cancelled):
        work()


def test_who_waits_again_at_once_sees_the_progress_at_once(window: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    def is_shown() -> bool:
        with Waiting("Pasting…", window) as watch:
            watch(0.5)
            dialog = progress(window)
        if dialog is not None:
            dialog.setParent(None)
        return dialog is not None

    monkeypatch.setattr(waiting, "_JUST_NOW", math.inf)
    monkeypatch.setattr(waiting, "PATIENCE", math.inf)
    assert not is_shown()

    monkeypatch.setattr(waiting, "PATIENCE", 0)
    assert is_shown()
    monkeypatch.setattr(waiting, "PATIENCE", math.inf)
    assert is_shown()
