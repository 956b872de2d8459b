"""Nothing that anybody wrote is overwritten unasked, whatever the disk, Excel, a colleague or another window does."""

import errno
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from builders import a_deal, rows_of, write_csv
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from windows import model_of, new_window, open_in, read, save, settled, write

from cosell_desk.files import earlier_versions, safe
from cosell_desk.files.on_disk import OnDisk
from cosell_desk.ui.earlier_versions_dialog import EarlierVersionsDialog
from cosell_desk.ui.main_window import MainWindow
from cosell_desk.ui.on_disk_dialogs import ChangedDialog, DifferencesDialog, InUseDialog, WhoseChanges, WhoWrites
from cosell_desk.ui.save_dialogs import Answer, NotKeptDialog, NotSavedDialog, UnsavedDialog

THEIRS = "Deal Name,Customer Name,Customer City,Customer Country\r\nRollout,Contoso,Kiruna,SE\r\n"


@pytest.fixture
def deals(tmp_path: Path) -> Path:
    (tmp_path / "files").mkdir()
    rows = [a_deal(deal_name=name, customer_city="Malmö") for name in ("Rollout", "Renewal", "Pilot")]
    return write_csv(tmp_path / "files" / "deals.csv", rows)


@pytest.fixture
def window(qtbot: QtBot, deals: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    monkeypatch.setattr(UnsavedDialog, "ask", classmethod(lambda cls, *_: Answer.DISCARD))
    window = open_in(new_window(qtbot), deals, qtbot)
    yield window
    window.close()


@pytest.fixture
def refusals(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the window said instead of saving; nobody wants another name."""
    said: list[str] = []
    monkeypatch.setattr(NotSavedDialog, "ask", classmethod(lambda cls, sentence, _: said.append(sentence) and False))
    return said


def answering(monkeypatch: pytest.MonkeyPatch, dialog: type, *answers: object) -> list[object]:
    """The dialog is answered so, one after the other; what it was asked with."""
    asked: list[object] = []
    left = list(answers)

    def ask(cls: type, *arguments: object) -> object:
        asked.append(arguments[0])
        return left.pop(0)

    monkeypatch.setattr(dialog, "ask", classmethod(ask))
    return asked


def by_somebody_else(path: Path, text: str = THEIRS) -> None:
    path.write_text(text, encoding="utf-8", newline="")


def cities(path: Path) -> list[str]:
    return [row["Customer City"] for row in rows_of(path)]


# Earlier versions


def test_the_first_overwrite_of_a_session_is_kept_and_restored_as_a_copy(
    window: MainWindow, qtbot: QtBot, deals: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = deals.read_bytes()
    for city in ("Lund", "Ystad"):
        write(window, 0, "Customer City", city)
        save(window, qtbot)
    (version,) = window.saving.earlier_versions.of(deals)

    copy = deals.with_name("again.csv")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(copy), ""))

    def restored(dialog: EarlierVersionsDialog) -> None:
        assert dialog.list.topLevelItemCount() == 1
        assert dialog.list.topLevelItem(0).text(1) == "deals.csv"
        assert dialog.chosen == version
        dialog.restore()

    monkeypatch.setattr(EarlierVersionsDialog, "exec", restored)
    window.menus["earlier-versions"].trigger()
    settled(window, qtbot)

    assert version.size > 0
    assert copy.read_bytes() == before
    assert cities(deals)[0] == "Ystad"
    assert window.desk.file is not None
    assert window.desk.file.path == copy


def test_a_version_can_be_deleted_alone(window: MainWindow, qtbot: QtBot, deals: Path) -> None:
    write(window, 0, "Customer City", "Lund")
    save(window, qtbot)
    keeping = window.keeping
    dialog = EarlierVersionsDialog(window.saving.earlier_versions.all, None, keeping._restore, keeping._forget)
    qtbot.addWidget(dialog)
    dialog.forget_button.click()

    assert dialog.list.topLevelItemCount() == 0
    assert not dialog.restore_button.isEnabled()
    assert window.saving.earlier_versions.all() == ()


def test_without_room_for_an_earlier_version_saving_asks(
    window: MainWindow, qtbot: QtBot, deals: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(earlier_versions, "_pack", full)
    asked = answering(monkeypatch, NotKeptDialog, False, True)
    write(window, 0, "Customer City", "Lund")

    save(window, qtbot)
    assert asked == ["deals.csv"]
    assert cities(deals)[0] == "Malmö"
    assert window.isWindowModified()

    save(window, qtbot)
    assert cities(deals)[0] == "Lund"
    assert not window.isWindowModified()


# Changed on the disk


def test_a_file_changed_by_others_is_not_overwritten_but_kept_as_a_copy(
    window: MainWindow, qtbot: QtBot, deals: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(window, 0, "Customer City", "Lund")
    by_somebody_else(deals)
    asked = answering(monkeypatch, ChangedDialog, WhoseChanges.MINE_AS_A_COPY)
    save(window, qtbot)

    copy = deals.with_name("deals (my copy).csv")
    assert asked == ["deals.csv"]
    assert deals.read_text(encoding="utf-8") == THEIRS.replace("\r\n", "\n")
    assert cities(copy) == ["Lund", "Malmö", "Malmö"]
    assert window.desk.file is not None
    assert window.desk.file.path == copy
    assert "deals (my copy).csv" in window.file_bar.words.text()
    assert window.file_bar.isVisible()
    write(window, 0, "Customer City", "Boden")
    assert not window.file_bar.isVisible(), "it is old news once the work goes on"


def test_a_copy_takes_no_name_that_is_taken(
    window: MainWindow, qtbot: QtBot, deals: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    deals.with_name("deals (my copy).csv").write_text("somebody's")
    write(window, 0, "Customer City", "Lund")
    by_somebody_else(deals)
    answering(monkeypatch, ChangedDialog, WhoseChanges.MINE_AS_A_COPY)
    save(window, qtbot)

    assert deals.with_name("deals (my copy).csv").read_text() == "somebody's"
    assert cities(deals.with_name("deals (my copy 2).csv"))[0] == "Lund"


def test_theirs_can_be_had_instead(
    window: MainWindow, qtbot: QtBot, deals: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(window, 0, "Customer City", "Lund")
    by_somebody_else(deals)
    answering(monkeypatch, ChangedDialog, WhoseChanges.THEIRS)
    save(window, qtbot)

    assert read(window, 0, "Customer City") == "Kiruna"
    assert not window.isWindowModified()
    write(window, 0, "Customer City", "Boden")
    save(window, qtbot)
    assert cities(deals) == ["Boden"]


def test_comparing_shows_what_differs_and_asks_again(
    window: MainWindow, qtbot: QtBot, deals: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(window, 0, "Customer City", "Lund")
    by_somebody_else(deals)
    asked = answering(monkeypatch, ChangedDialog, WhoseChanges.COMPARE, WhoseChanges.UNDECIDED)
    shown: list[str] = []

    def look(dialog: DifferencesDialog) -> int:
        for at in range(dialog.tree.topLevelItemCount()):
            item = dialog.tree.topLevelItem(at)
            shown.append(item.text(0))
            shown.extend(
                "|".join(item.child(row).text(column) for column in range(3)) for row in range(item.childCount())
            )
        return 0

    monkeypatch.setattr(DifferencesDialog, "exec", look)
    save(window, qtbot)

    assert asked == ["deals.csv", "deals.csv"]
    assert "Customer City|Kiruna|Lund" in shown or "Only here" in shown
    assert deals.read_text(encoding="utf-8") == THEIRS.replace("\r\n", "\n")
    assert window.isWindowModified()


def test_a_file_that_was_only_touched_is_saved_unasked(window: MainWindow, qtbot: QtBot, deals: Path) -> None:
    os.utime(deals, (1, 1))
    write(window, 0, "Customer City", "Lund")
    save(window, qtbot)

    assert cities(deals)[0] == "Lund"


def test_our_own_saves_are_no_change_of_others(window: MainWindow, qtbot: QtBot, deals: Path) -> None:
    for city in ("Lund", "Ystad", "Lomma"):
        write(window, 0, "Customer City", city)
        save(window, qtbot)

    assert cities(deals)[0] == "Lomma"


def test_a_file_that_was_deleted_is_written_anew(window: MainWindow, qtbot: QtBot, deals: Path) -> None:
    deals.unlink()
    write(window, 0, "Customer City", "Lund")
    save(window, qtbot)

    assert cities(deals)[0] == "Lund"
    assert window.file_bar.words.text() == f"{deals.name} was no longer in its folder, so it was written there anew."


def test_a_change_of_the_same_size_at_the_same_time_is_found(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_text("one")
    known = OnDisk.of(path)
    assert known is not None
    path.write_text("two")
    os.utime(path, ns=(known.stamp[1] + 1, known.stamp[1] + 1))

    assert known.has_changed(path)
    assert not OnDisk.of(path).has_changed(path)


# What the disk refuses


def test_a_file_that_excel_holds_is_said_and_saved_under_another_name(
    window: MainWindow, qtbot: QtBot, deals: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    deals.with_name("~$deals.csv").write_bytes(b"")
    other = deals.with_name("other.csv")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(other), ""))
    asked = answering(monkeypatch, NotSavedDialog, True)
    write(window, 0, "Customer City", "Lund")
    save(window, qtbot)

    assert "it is open in Excel or another program" in str(asked[0])
    assert cities(deals)[0] == "Malmö"
    assert cities(other)[0] == "Lund"


def test_a_sharing_violation_is_said(
    window: MainWindow, qtbot: QtBot, deals: Path, refusals: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    # Windows alone refuses so, when the file is held open there; here that is simulated.
    def held(source: object, target: object) -> None:
        if Path(str(target)) == deals:
            raise PermissionError(errno.EACCES, "held", str(source), None, str(target))
        replace(source, target)

    replace = os.replace
    write(window, 0, "Customer City", "Lund")
    with monkeypatch.context() as simulated:
        simulated.setattr(safe.os, "replace", held)
        save(window, qtbot)

    assert "another program, such as Excel, holds the file" in refusals[0]
    assert cities(deals)[0] == "Malmö"
    assert [path.name for path in deals.parent.iterdir()] == ["deals.csv"]


def test_a_folder_that_is_gone_is_said(window: MainWindow, qtbot: QtBot, deals: Path, refusals: list[str]) -> None:
    shutil.rmtree(deals.parent)
    write(window, 0, "Customer City", "Lund")
    save(window, qtbot)

    assert "is not there any more" in refusals[0]
    assert window.isWindowModified()


def test_a_read_only_file_is_said(window: MainWindow, qtbot: QtBot, deals: Path, refusals: list[str]) -> None:
    deals.chmod(0o444)
    write(window, 0, "Customer City", "Lund")
    save(window, qtbot)

    assert "the file is read-only" in refusals[0]
    assert cities(deals)[0] == "Malmö"


def test_a_link_stays_a_link_and_permissions_stay(qtbot: QtBot, window: MainWindow, deals: Path) -> None:
    deals.chmod(0o640)
    link = deals.with_name("link.csv")
    link.symlink_to(deals)
    open_in(window, link, qtbot)
    write(window, 0, "Customer City", "Lund")
    save(window, qtbot)

    assert link.is_symlink()
    assert cities(deals)[0] == "Lund"
    assert deals.stat().st_mode & 0o777 == 0o640


def test_another_users_file_is_written_in_place_and_that_is_said(
    window: MainWindow, qtbot: QtBot, deals: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(safe, "_is_anothers", lambda old: True)
    number = deals.stat().st_ino
    write(window, 0, "Customer City", "Lund")
    save(window, qtbot)

    assert cities(deals)[0] == "Lund"
    assert deals.stat().st_ino == number
    assert "belongs to another user" in window.file_bar.words.text()
    assert len(window.saving.earlier_versions.of(deals)) == 1


# Two windows


@pytest.fixture
def second(window: MainWindow, qtbot: QtBot) -> Callable[[], MainWindow]:
    def open_again() -> MainWindow:
        assert window.desk.file is not None
        assert window.desk.file.path is not None
        return open_in(new_window(qtbot), window.desk.file.path, qtbot)

    return open_again


def test_the_second_window_is_told_and_opens_without_editing(
    second: Callable[[], MainWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answering(monkeypatch, InUseDialog, WhoWrites.THE_OTHER)
    other = second()

    assert asked == ["deals.csv"]
    assert "can only be looked at here" in other.notice_bar.words.text()
    model = model_of(other)
    index = model.index_of(model.deal_at(0), model.table.named("Customer City").id)
    assert not model.setData(index, "Lund")
    other.menus["add-deal"].trigger()
    assert len(model.table) == 3
    assert read(other, 0, "Customer City") == "Malmö"


def test_the_second_window_may_take_over(
    window: MainWindow,
    second: Callable[[], MainWindow],
    qtbot: QtBot,
    deals: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    write(window, 1, "Customer City", "Ystad")
    answering(monkeypatch, InUseDialog, WhoWrites.THIS_WINDOW)
    other = second()
    write(other, 0, "Customer City", "Lund")
    save(other, qtbot)
    assert cities(deals)[0] == "Lund"

    # The first may not write it any more, but keeps what was changed in it.
    mine = deals.with_name("mine.csv")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(mine), ""))
    save(window, qtbot)
    assert cities(deals)[0] == "Lund"
    assert cities(mine) == ["Malmö", "Ystad", "Malmö"]
    assert not window.notice_bar.isVisible()


def test_a_window_hears_that_it_lost_its_file(
    window: MainWindow, second: Callable[[], MainWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    answering(monkeypatch, InUseDialog, WhoWrites.THIS_WINDOW)
    second()
    assert window.saving.journaling.look_for_others()

    assert "Another window has taken over deals.csv" in window.notice_bar.words.text()


def test_what_can_only_be_looked_at_can_be_taken_over_later(
    window: MainWindow, second: Callable[[], MainWindow], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    answering(monkeypatch, InUseDialog, WhoWrites.THE_OTHER)
    other = second()
    write(window, 0, "Customer City", "Lund")
    save(window, qtbot)
    other.notice_bar.button.click()
    settled(other, qtbot)

    assert read(other, 0, "Customer City") == "Lund"
    write(other, 0, "Customer City", "Ystad")
    assert not other.notice_bar.isVisible()


def test_a_file_that_is_open_elsewhere_need_not_be_opened(
    window: MainWindow, qtbot: QtBot, deals: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answering(monkeypatch, InUseDialog, WhoWrites.NOBODY)
    other = new_window(qtbot)
    other.open(deals)
    settled(other, qtbot)

    assert other.desk.file is None
    assert other.pages.currentWidget() is other.empty


def test_closing_the_file_while_it_is_being_saved_waits_for_it(
    window: MainWindow, qtbot: QtBot, deals: Path, refusals: list[str]
) -> None:
    deals.chmod(0o444)
    write(window, 0, "Customer City", "Lund")
    window.menus["save"].trigger()
    window.menus["close"].trigger()
    settled(window, qtbot)

    assert refusals
    assert window.desk.file is not None
    assert read(window, 0, "Customer City") == "Lund"


# The dialogs themselves


def test_escape_and_the_default_lose_nothing(qtbot: QtBot) -> None:
    for dialog in (ChangedDialog("a.csv"), InUseDialog("a.csv")):
        qtbot.addWidget(dialog)
        assert dialog.answer in (WhoseChanges.UNDECIDED, WhoWrites.NOBODY)
        assert dialog.defaultButton() not in (None, dialog.escapeButton())
    changed = ChangedDialog("a.csv")
    qtbot.addWidget(changed)
    assert changed.defaultButton() is changed._copy
    in_use = InUseDialog("a.csv")
    qtbot.addWidget(in_use)
    assert in_use.defaultButton() is in_use._look
