"""After a crash: the page that offers the lost work, and the table as it was."""

import errno
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from builders import a_deal, an_existing_deal, write_csv
from pytestqt.qtbot import QtBot
from windows import crash, model_of, new_window, open_in, read, save, settled, write

from cosell_desk.files import journal as journal_module
from cosell_desk.files.journal import Journal
from cosell_desk.files.recovery import DAYS_OFFERED, lost_sessions
from cosell_desk.files.user_data import JOURNALS, UserData
from cosell_desk.ui.main_window import MainWindow
from cosell_desk.ui.recovery_page import DiscardDialog
from cosell_desk.ui.save_dialogs import Answer, UnsavedDialog


@pytest.fixture
def deals(tmp_path: Path) -> Path:
    rows = [a_deal(deal_name=name, customer_city="Malmö") for name in ("Rollout", "Renewal", "Pilot")]
    return write_csv(tmp_path / "deals.csv", rows)


@pytest.fixture
def window(qtbot: QtBot, deals: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    monkeypatch.setattr(UnsavedDialog, "ask", classmethod(lambda cls, *_: Answer.DISCARD))
    window = open_in(new_window(qtbot), deals, qtbot)
    yield window
    window.close()


def sessions(window: MainWindow) -> list[Path]:
    return sorted(window.user_data.path(JOURNALS).glob("session-*/*.edits"))


def restarted(qtbot: QtBot, path: Path | None = None) -> MainWindow:
    window = new_window(qtbot)
    window.start(path)
    settled(window, qtbot)
    return window


def restore(window: MainWindow, qtbot: QtBot) -> None:
    window.lost.cards[0].restore_button.click()
    settled(window, qtbot)
    model_of(window).judge_now()


def test_the_page_names_file_time_and_number_of_edits(window: MainWindow, qtbot: QtBot) -> None:
    write(window, 0, "Customer City", "Lund")
    write(window, 1, "Customer City", "Ystad")
    crash(window, qtbot)

    again = restarted(qtbot)

    assert again.pages.currentWidget() is again.lost
    (card,) = again.lost.cards
    assert card.session.name == "deals.csv"
    assert card.words.text().startswith("2 edit")
    assert str(card.session.path) == str(window.settings.recent_files[0])


def test_an_edit_that_was_taken_back_does_not_count_as_unsaved(window: MainWindow, qtbot: QtBot) -> None:
    write(window, 0, "Customer City", "Lund")
    save(window, qtbot)
    window.menus["undo"].trigger()
    write(window, 1, "Customer City", "Ystad")
    window.menus["undo"].trigger()
    crash(window, qtbot)

    again = restarted(qtbot)
    assert again.lost.cards[0].words.text().startswith("1 edit")  # the one of the save, which was taken back

    restore(again, qtbot)
    assert again.file_bar.words.text().startswith("Restored with 1 edit")


def test_work_of_which_every_edit_was_taken_back_says_so(window: MainWindow, qtbot: QtBot) -> None:
    write(window, 0, "Customer City", "Lund")
    window.menus["undo"].trigger()
    crash(window, qtbot)

    again = restarted(qtbot)
    assert again.lost.cards[0].words.text().startswith("Every edit was taken back")

    restore(again, qtbot)
    again.menus["redo"].trigger()
    assert read(again, 0, "Customer City") == "Lund"


def test_the_restored_table_is_the_lost_one_with_its_undo(window: MainWindow, qtbot: QtBot, deals: Path) -> None:
    write(window, 0, "Customer City", "Lund")
    write(window, 0, "Customer City", "Ystad")
    window.menus["add-deal"].trigger()
    window.menus["undo"].trigger()
    rows = [list(row) for row in model_of(window).table.rows()]
    names = [model_of(window).undo_stack.text(at) for at in range(model_of(window).undo_stack.count())]
    crash(window, qtbot)

    again = restarted(qtbot)
    restore(again, qtbot)

    model = model_of(again)
    assert again.pages.currentWidget() is again.view
    assert [list(row) for row in model.table.rows()] == rows
    assert [model.undo_stack.text(at) for at in range(model.undo_stack.count())] == names
    assert model.undo_stack.canRedo()
    assert again.isWindowModified()
    assert again.file_bar.words.text().startswith("Restored with 2 edit")  # the undone one is none
    again.menus["undo"].trigger()
    assert read(again, 0, "Customer City") == "Lund"
    again.menus["undo"].trigger()
    assert read(again, 0, "Customer City") == "Malmö"
    assert not again.isWindowModified()
    again.menus["redo"].trigger()
    again.menus["redo"].trigger()
    again.menus["redo"].trigger()
    assert len(model.table) == 4


def test_after_a_save_undo_is_restored_back_to_the_save(window: MainWindow, qtbot: QtBot, deals: Path) -> None:
    write(window, 0, "Customer City", "Lund")
    save(window, qtbot)
    write(window, 0, "Customer City", "Ystad")
    crash(window, qtbot)

    again = restarted(qtbot)
    restore(again, qtbot)
    again.menus["undo"].trigger()

    assert read(again, 0, "Customer City") == "Lund"
    assert not again.isWindowModified()
    assert not again.menus["undo"].isEnabled()


def test_a_save_that_fails_keeps_the_journal_of_before(
    window: MainWindow, qtbot: QtBot, deals: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from cosell_desk.ui.save_dialogs import NotSavedDialog

    monkeypatch.setattr(NotSavedDialog, "ask", classmethod(lambda cls, *_: False))
    write(window, 0, "Customer City", "Lund")
    deals.chmod(0o444)
    save(window, qtbot)
    assert window.saving.journaling.journal is not None
    assert window.saving.journaling.journal._starting is None  # no copy of the edits grows for a save that is over
    write(window, 1, "Customer City", "Ystad")
    deals.chmod(0o644)
    crash(window, qtbot)

    again = restarted(qtbot)
    restore(again, qtbot)

    assert [read(again, row, "Customer City") for row in range(3)] == ["Lund", "Ystad", "Malmö"]


def test_edits_made_while_the_file_is_being_saved_are_restored(window: MainWindow, qtbot: QtBot, deals: Path) -> None:
    write(window, 0, "Customer City", "Lund")
    window.menus["save"].trigger()
    write(window, 1, "Customer City", "Ystad")
    settled(window, qtbot)
    assert window.isWindowModified()
    crash(window, qtbot)

    again = restarted(qtbot)
    assert again.lost.cards[0].session.edits == 1
    restore(again, qtbot)

    assert [read(again, row, "Customer City") for row in range(3)] == ["Lund", "Ystad", "Malmö"]


def test_a_second_crash_loses_nothing_either(window: MainWindow, qtbot: QtBot) -> None:
    write(window, 0, "Customer City", "Lund")
    crash(window, qtbot)
    again = restarted(qtbot)
    restore(again, qtbot)
    write(again, 1, "Customer City", "Ystad")
    crash(again, qtbot)

    third = restarted(qtbot)
    restore(third, qtbot)

    assert [read(third, row, "Customer City") for row in range(3)] == ["Lund", "Ystad", "Malmö"]


def test_a_table_that_was_in_no_file_yet_is_restored(window: MainWindow, qtbot: QtBot) -> None:
    window.menus["template"].trigger()
    window.menus["add-deal"].trigger()
    crash(window, qtbot)

    again = restarted(qtbot)
    assert again.lost.cards[0].session.name == ""
    restore(again, qtbot)

    assert again.desk.file is not None
    assert again.desk.file.path is None
    assert len(model_of(again).table) == 1


def test_discarding_asks_and_then_forgets_for_good(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(window, 0, "Customer City", "Lund")
    crash(window, qtbot)
    again = restarted(qtbot)

    monkeypatch.setattr(DiscardDialog, "ask", classmethod(lambda cls, *_: False))
    again.lost.cards[0].discard_button.click()
    assert len(again.lost.cards) == 1

    monkeypatch.setattr(DiscardDialog, "ask", classmethod(lambda cls, *_: True))
    again.lost.cards[0].discard_button.click()
    assert again.pages.currentWidget() is again.empty
    assert not list(again.user_data.path(JOURNALS).iterdir())


@pytest.mark.parametrize("then", ["", "save", "take back"])
def test_the_original_that_was_chosen_is_the_one_of_the_restored_table(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, then: str
) -> None:
    monkeypatch.setattr(UnsavedDialog, "ask", classmethod(lambda cls, *_: Answer.DISCARD))
    path = write_csv(tmp_path / "deals.csv", [an_existing_deal(1, crm_id="now")])
    window = open_in(new_window(qtbot), path, qtbot)
    write(window, 0, "Notes", "before")
    window.results.take_original(write_csv(tmp_path / "download.csv", [an_existing_deal(1, crm_id="downloaded")]))
    settled(window, qtbot)
    if then == "save":
        save(window, qtbot)
    elif then == "take back":
        window.file_bar.button.click()
    write(window, 0, "Notes", "after")
    crash(window, qtbot)

    again = restarted(qtbot)
    for _ in range(2):
        restore(again, qtbot)
        model = model_of(again)
        assert read(again, 0, "Notes") == "after"
        first = model.opened.text(model.table.deals[0], model.table.named("CRM ID").id)
        assert first == ("now" if then == "take back" else "downloaded")
        crash(again, qtbot)
        again = restarted(qtbot)


def test_what_was_put_off_is_offered_at_the_next_start(window: MainWindow, qtbot: QtBot) -> None:
    write(window, 0, "Customer City", "Lund")
    crash(window, qtbot)
    again = restarted(qtbot)
    again.lost.later_button.click()
    assert again.pages.currentWidget() is again.empty
    again.menus["lost-work"].trigger()
    assert again.pages.currentWidget() is again.lost
    again.close()

    third = restarted(qtbot)

    assert third.pages.currentWidget() is third.lost


def waited(window: MainWindow, days: int) -> None:
    """The last edit becomes so old."""
    (edits,) = sessions(window)
    changed = edits.stat().st_mtime - days * 86_400
    os.utime(edits, (changed, changed))


def test_what_waited_long_is_offered_for_the_last_time_and_then_cleaned_up(window: MainWindow, qtbot: QtBot) -> None:
    write(window, 0, "Customer City", "Lund")
    crash(window, qtbot)
    waited(window, DAYS_OFFERED - 1)
    again = restarted(qtbot)
    assert "last time" not in again.lost.cards[0].words.text()
    again.lost.later_button.click()
    again.close()

    waited(window, 400)
    last = restarted(qtbot)
    assert " not saved" in last.lost.cards[0].words.text()
    assert "for the last time" in last.lost.cards[0].words.text()
    last.lost.later_button.click()
    last.close()

    assert lost_sessions(window.user_data) == []
    assert not list(window.user_data.path(JOURNALS).iterdir())


def test_what_waited_long_can_still_be_restored(window: MainWindow, qtbot: QtBot) -> None:
    write(window, 0, "Customer City", "Lund")
    crash(window, qtbot)
    waited(window, 400)
    last = restarted(qtbot)
    restore(last, qtbot)

    assert read(last, 0, "Customer City") == "Lund"


def test_what_nobody_saw_is_not_cleaned_up_however_old(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    write(window, 0, "Customer City", "Lund")
    crash(window, qtbot)
    waited(window, 400)
    other = restarted(qtbot, write_csv(tmp_path / "other.csv", [a_deal()]))
    assert other.pages.currentWidget() is other.view
    other.close()

    assert restarted(qtbot).pages.currentWidget().__class__.__name__ == "RecoveryPage"


def test_another_file_opens_first_and_the_lost_work_is_one_click_away(
    window: MainWindow, qtbot: QtBot, deals: Path, tmp_path: Path
) -> None:
    other = write_csv(tmp_path / "other.csv", [a_deal()])
    write(window, 0, "Customer City", "Lund")
    crash(window, qtbot)

    again = restarted(qtbot, other)
    assert again.pages.currentWidget() is again.view
    assert again.notice_bar.isVisible()
    again.notice_bar.button.click()
    assert again.pages.currentWidget() is again.lost
    again.close()

    assert restarted(qtbot, deals).pages.currentWidget().__class__.__name__ == "RecoveryPage"


def test_the_journal_of_a_running_window_is_left_alone(window: MainWindow, qtbot: QtBot) -> None:
    write(window, 0, "Customer City", "Lund")

    again = restarted(qtbot)

    assert again.lost.cards == []
    assert again.pages.currentWidget() is again.empty
    assert len(sessions(window)) == 1


def test_closing_or_leaving_a_table_leaves_no_journal(window: MainWindow, qtbot: QtBot) -> None:
    write(window, 0, "Customer City", "Lund")
    window.menus["close"].trigger()
    assert sessions(window) == []

    window.menus["template"].trigger()
    settled(window, qtbot)
    window.menus["add-deal"].trigger()
    assert len(sessions(window)) == 1
    window.close()
    assert sessions(window) == []


def test_a_journal_that_cannot_be_written_is_said_and_work_goes_on(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    whole = journal_module.write_all
    monkeypatch.setattr(journal_module, "write_all", full)
    write(window, 0, "Customer City", "Lund")
    qtbot.waitUntil(window.notice_bar.isVisible)
    words = window.notice_bar.words.text()
    assert words.startswith("The journal that protects your work from a crash could not be kept: the disk")
    assert "save often" in words
    assert not window.own_errors.is_journal_safe
    write(window, 1, "Customer City", "Ystad")

    monkeypatch.setattr(journal_module, "write_all", whole)
    write(window, 2, "Customer City", "Lomma")
    qtbot.waitUntil(lambda: not window.notice_bar.isVisible())
    crash(window, qtbot)
    again = restarted(qtbot)
    restore(again, qtbot)
    assert [read(again, row, "Customer City") for row in range(3)] == ["Lund", "Ystad", "Lomma"]


def test_a_folder_of_the_journals_that_cannot_be_made_is_said(
    qtbot: QtBot, deals: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "blocked").write_text("a file where the folder should be")
    monkeypatch.setenv("COSELL_DESK_DATA", str(tmp_path / "blocked"))
    monkeypatch.setattr(UnsavedDialog, "ask", classmethod(lambda cls, *_: Answer.DISCARD))
    window = open_in(new_window(qtbot), deals, qtbot)

    assert window.notice_bar.isVisible()
    write(window, 0, "Customer City", "Lund")
    assert read(window, 0, "Customer City") == "Lund"


def test_the_journal_hears_of_an_edit_before_anything_else(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[str] = []
    model = model_of(window)
    model.on_applied.insert(0, lambda *_: heard.append("another"))
    model.record = lambda *_: heard.append("journal")
    write(window, 0, "Customer City", "Lund")

    assert heard[0] == "journal"


def test_a_journal_is_attached_to_every_table(window: MainWindow, qtbot: QtBot) -> None:
    window.menus["sample"].trigger()
    settled(window, qtbot)

    assert isinstance(window.saving.journaling.journal, Journal)
    assert model_of(window).record == window.saving.journaling.journal.record
    assert UserData().folder == window.user_data.folder
