"""Tab goes through every dialog as one reads it, and what it leads to can be seen."""

from itertools import pairwise
from pathlib import Path

import pytest
from dialogs import meet_every_dialog, window_with_faults
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDialog, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

BEGIN_WITH_CLOSE = {"AfterUploadPage", "PrivacyPage", "ResultPage"}
_LINE = 14
"""Pixels: what stands beside each other begins at almost the same height."""


def tab_chain(dialog: QDialog) -> list[QWidget]:
    """With what is disabled just now: it may not be so later."""
    chain = []
    each = dialog.nextInFocusChain()
    while each is not dialog:
        takes_tab = each.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
        if takes_tab and each.focusProxy() is None and each.isVisible():
            chain.append(each)
        each = each.nextInFocusChain()
    return chain


def goes_back(before: QPoint, after: QPoint) -> bool:
    """To the left on the same line, or up: but a column beside a list begins above where the list's neighbours end."""
    is_beside = abs(after.y() - before.y()) < _LINE
    return after.x() < before.x() if is_beside else after.y() < before.y() and after.x() <= before.x()


def test_tab_goes_through_every_dialog_as_one_reads_it(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrong: set[str] = set()
    stops_unseen: set[str] = set()

    def look(dialog: QDialog) -> None:
        chain = [each for each in tab_chain(dialog) if not isinstance(each, QLabel)]
        places = [each.mapTo(dialog, QPoint(0, 0)) for each in chain]
        if any(goes_back(before, after) for before, after in pairwise(places)):
            wrong.add(type(dialog).__name__)
        areas = [each for each in chain if isinstance(each, QScrollArea)]
        if any(area.isAncestorOf(each.parentWidget()) for area in areas for each in chain):
            stops_unseen.add(type(dialog).__name__)

    meet_every_dialog(window_with_faults(qtbot, tmp_path), qtbot, monkeypatch, look)

    assert wrong == BEGIN_WITH_CLOSE
    assert stops_unseen == set()
