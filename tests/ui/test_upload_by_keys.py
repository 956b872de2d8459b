"""The check, the review and the history by keys alone: every choice can be reached, and seen where one is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from builders import a_closed_deal, a_deal, an_existing_deal, write_csv
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QTableView, QTreeWidget
from pytestqt.qtbot import QtBot
from windows import new_window, open_in, settled, write

from cosell_desk.core.upload import Fate
from cosell_desk.ui.check_page import CheckPage
from cosell_desk.ui.history_page import HistoryPage
from cosell_desk.ui.main_window import MainWindow
from cosell_desk.ui.review_page import ReviewPage
from cosell_desk.ui.save_dialogs import Answer, UnsavedDialog

Key = Qt.Key


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    monkeypatch.setattr(UnsavedDialog, "ask", classmethod(lambda cls, *_: Answer.DISCARD))
    deals = [a_deal(), an_existing_deal(1), an_existing_deal(2), a_closed_deal(3)]
    window = open_in(new_window(qtbot), write_csv(tmp_path / "deals.csv", deals), qtbot)
    yield window
    settled(window, qtbot)
    window.desk.clear()


@pytest.fixture
def in_dialog(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Callable[[str, Callable[[QDialog], None]], int]:
    """Choose an action of the menus and do something in the dialog that it opens; answers how that was left."""

    def choose(action: str, does: Callable[[QDialog], None]) -> int:
        results: list[int] = []

        def execute(dialog: QDialog) -> int:
            dialog.show()
            dialog.activateWindow()
            qtbot.waitUntil(dialog.isActiveWindow)
            does(dialog)
            results.append(dialog.result())
            dialog.reject()
            return QDialog.DialogCode.Rejected

        monkeypatch.setattr(QDialog, "exec", execute)
        window.menus[action].trigger()
        qtbot.waitUntil(lambda: bool(results) and not window.uploading.is_busy)
        return results[0]

    return choose


def press(qtbot: QtBot, key: Key) -> None:
    """Where the keyboard is."""
    qtbot.keyClick(QApplication.focusWidget(), key)


def test_a_line_of_the_sum_is_chosen_with_the_arrows(window, in_dialog, qtbot) -> None:
    seen: list[tuple[frozenset[Fate], int]] = []

    def walk(page: CheckPage) -> None:
        page.sums.lines[frozenset(Fate)].setFocus()
        for key in (Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_Up):
            press(qtbot, key)
            seen.append((page.sums.fates, page.model.rowCount()))

    in_dialog("prepare-upload", walk)

    up = frozenset({Fate.CREATED, Fate.UPDATED, Fate.CLOSING})
    created, updated = frozenset({Fate.CREATED}), frozenset({Fate.UPDATED})
    assert seen[:4] == [(frozenset({Fate.CLOSED}), 1), (up, 3), (created, 1), (updated, 2)]
    assert seen[4:] == [(updated, 2), (created, 1)], "below the last line there is none"


def test_enter_on_a_line_of_the_sum_lists_its_deals_and_writes_nothing(window, in_dialog, qtbot) -> None:
    def walk(page: CheckPage) -> None:
        assert page.write_button.isDefault()
        page.sums.choose(Fate.CLOSED)
        page.sums.lines[frozenset({Fate.CLOSED})].setFocus()
        press(qtbot, Key.Key_Return)
        assert page.isVisible()
        assert page.model.rowCount() == 1

    assert in_dialog("prepare-upload", walk) != QDialog.DialogCode.Accepted


def test_tab_leads_to_the_answer_that_is_given_and_past_the_others(window, in_dialog, qtbot) -> None:
    def walk(page: CheckPage) -> None:
        page.sums.lines[frozenset(Fate)].setFocus()
        press(qtbot, Key.Key_Tab)
        assert page.answers_panel.is_not_processed.hasFocus()
        press(qtbot, Key.Key_Tab)
        assert page.list.hasFocus()

    in_dialog("prepare-upload", walk)


def test_tab_goes_through_the_buttons_of_the_check_as_they_stand(window, in_dialog, qtbot) -> None:
    def walk(page: CheckPage) -> None:
        write(window, 1, "Notes", "so that there is something to review")
        buttons = (page.write_button, page.review_button, page.cancel_button)
        page.mark.setFocus()
        places = []
        for _ in buttons:
            press(qtbot, Key.Key_Tab)
            assert QApplication.focusWidget() in buttons
            places.append(QApplication.focusWidget().mapTo(page, QPoint(0, 0)).x())
        assert places == sorted(places)
        assert len(set(places)) == len(buttons)

    in_dialog("prepare-upload", walk)


def lists_of(dialog: QDialog) -> list[QAbstractItemView]:
    return [*dialog.findChildren(QTableView), *dialog.findChildren(QTreeWidget)]


def chosen_rows(view: QAbstractItemView) -> set[int]:
    return {index.row() for index in view.selectionModel().selectedRows()}


@pytest.mark.parametrize("key", [Key.Key_Down, Key.Key_Up, Key.Key_Home, Key.Key_End])
@pytest.mark.parametrize("action", ["prepare-upload", "review-changes", "upload-history"])
def test_the_first_arrow_selects_a_row_where_there_is_only_one(action, key, window, in_dialog, qtbot) -> None:
    write(window, 1, "Notes", "new words")
    window.menus["save"].trigger()
    settled(window, qtbot)
    tried: list[str] = []

    def walk(dialog: QDialog) -> None:
        if isinstance(dialog, CheckPage):
            dialog.sums.choose(Fate.CLOSED)
        for view in lists_of(dialog):
            if view.model().rowCount() != 1:
                continue
            tried.append(view.accessibleName())
            view.setFocus()
            assert chosen_rows(view) == set()
            press(qtbot, key)
            assert chosen_rows(view) == {0}

    in_dialog(action, walk)

    assert tried


def test_arrows_begin_with_the_first_row_and_home_and_end_are_the_first_and_the_last(window, in_dialog, qtbot) -> None:
    seen: list[set[int]] = []

    def walk(page: CheckPage) -> None:
        page.list.setFocus()
        for key in (Key.Key_Down, Key.Key_Down, Key.Key_End, Key.Key_Up, Key.Key_Home):
            press(qtbot, key)
            seen.append(chosen_rows(page.list))

    in_dialog("prepare-upload", walk)

    assert seen == [{0}, {1}, {3}, {2}, {0}]


def test_a_change_is_found_and_taken_back_by_keys(window, in_dialog, qtbot) -> None:
    write(window, 1, "Notes", "new words")

    def walk(page: ReviewPage) -> None:
        assert page.search.hasFocus()
        press(qtbot, Key.Key_Tab)
        press(qtbot, Key.Key_Down)
        press(qtbot, Key.Key_Tab)
        assert page.back_button.hasFocus()
        press(qtbot, Key.Key_Space)
        assert page.model.rowCount() == 0

    in_dialog("review-changes", walk)


def test_what_the_history_keeps_is_forgotten_by_keys(window, in_dialog, qtbot) -> None:
    write(window, 1, "Notes", "new words")
    window.menus["save"].trigger()
    settled(window, qtbot)

    def walk(page: HistoryPage) -> None:
        assert page.originals.topLevelItemCount() == 1
        page.originals.setFocus()
        press(qtbot, Key.Key_Down)
        press(qtbot, Key.Key_Tab)
        assert page.forget_button.hasFocus()
        press(qtbot, Key.Key_Space)
        assert page.originals.topLevelItemCount() == 0

    in_dialog("upload-history", walk)


def test_an_empty_history_says_what_will_stand_there(window, in_dialog) -> None:
    def look(page: HistoryPage) -> None:
        for view, words in ((page.parts, page.no_parts), (page.originals, page.no_originals)):
            assert words.isVisible()
            assert words.text().endswith(".")
            assert words.text() == view.accessibleDescription()
            assert words.size() == view.viewport().size()

    in_dialog("upload-history", look)


def test_a_history_that_holds_something_says_so_itself(window, in_dialog, qtbot) -> None:
    write(window, 1, "Notes", "new words")
    window.menus["save"].trigger()
    settled(window, qtbot)

    def look(page: HistoryPage) -> None:
        assert not page.no_originals.isVisible()
        assert page.originals.accessibleDescription() == ""
        page.originals.topLevelItem(0).setSelected(True)
        page.forget_button.click()
        assert page.no_originals.isVisible()

    in_dialog("upload-history", look)


def test_an_empty_review_says_why(window, in_dialog, qtbot) -> None:
    def look(page: ReviewPage) -> None:
        first = page.nothing.text()
        assert page.nothing.isVisible()
        qtbot.keyClicks(page.search, "q")
        assert page.nothing.text() not in ("", first)

    in_dialog("review-changes", look)
