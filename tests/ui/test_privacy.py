"""One page shows what the program keeps, where and how big, and erases it all."""

from pathlib import Path

import pytest
from builders import a_deal, write_csv
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from windows import crash, new_window, open_in, save, write

from cosell_desk.files.user_data import HISTORY, JOURNALS, LOG, ORIGINALS
from cosell_desk.ui.main_window import MainWindow
from cosell_desk.ui.privacy_page import EraseDialog, PrivacyPage
from cosell_desk.ui.save_dialogs import Answer, UnsavedDialog


@pytest.fixture
def deals(tmp_path: Path) -> Path:
    return write_csv(tmp_path / "deals.csv", [a_deal(customer_city="Malmö")])


@pytest.fixture
def window(qtbot: QtBot, deals: Path, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    monkeypatch.setattr(UnsavedDialog, "ask", classmethod(lambda cls, *_: Answer.DISCARD))
    lost = open_in(new_window(qtbot), deals, qtbot)
    write(lost, 0, "Customer City", "Ystad")
    crash(lost, qtbot)
    window = open_in(new_window(qtbot), deals, qtbot)
    window.recovery.look()
    write(window, 0, "Customer City", "Lund")
    save(window, qtbot)
    for room, name in ((ORIGINALS, "o-1.kept"), (HISTORY, "history.sqlite"), (LOG, "cosell-desk.log")):
        (window.user_data.make(room) / name).write_text("kept")
    return window


def page_of(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> PrivacyPage:
    pages: list[PrivacyPage] = []
    monkeypatch.setattr(PrivacyPage, "exec", lambda page: pages.append(page))
    window.menus["privacy"].trigger()
    qtbot.addWidget(pages[0])
    pages[0].show()
    return pages[0]


def words_of(page: PrivacyPage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def test_the_page_shows_what_is_kept_where_and_how_big(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = words_of(page_of(window, qtbot, monkeypatch))

    for each in window.user_data.sizes():
        assert each.files > 0, each.room.name
        assert each.room.title in words
        assert str(each.folder) in words
    assert str(window.settings.place) in words
    assert "4 bytes" in words


def test_everything_is_erased_but_the_journal_of_the_open_window(
    window: MainWindow, qtbot: QtBot, deals: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = page_of(window, qtbot, monkeypatch)
    monkeypatch.setattr(EraseDialog, "ask", classmethod(lambda cls, *_: True))
    page.erase_button.click()

    left = {each.room.name: each.files for each in window.user_data.sizes() if each.files}
    assert list(left) == [JOURNALS.name]
    assert "stay" in page.said.text()
    assert window.recovery.sessions == []
    assert window.settings.recent_files == []
    assert deals.is_file()
    window.close()
    assert [each for each in window.user_data.sizes() if each.files] == []


def test_nothing_is_erased_unasked(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    page = page_of(window, qtbot, monkeypatch)
    before = window.user_data.sizes()
    monkeypatch.setattr(EraseDialog, "ask", classmethod(lambda cls, *_: False))
    page.erase_button.click()

    assert window.user_data.sizes() == before
