import os
import stat
import sys
from pathlib import Path

import pytest

from cosell_desk.core.errors import NotKept
from cosell_desk.files import user_data
from cosell_desk.files.locking import Lock
from cosell_desk.files.user_data import JOURNALS, LOG, ORIGINALS, UserData, kept, write_private


@pytest.fixture
def data(tmp_path):
    return UserData(tmp_path / "data")


def test_the_environment_may_name_the_folder(monkeypatch, tmp_path):
    monkeypatch.setenv("COSELL_DESK_DATA", str(tmp_path / "portable"))

    assert UserData().folder == tmp_path / "portable"


@pytest.mark.parametrize(
    ("system", "variables", "folder"),
    [
        ("linux", {}, "home/.local/share/cosell-desk"),
        ("linux", {"XDG_DATA_HOME": "{base}/xdg"}, "xdg/cosell-desk"),
        ("linux", {"XDG_DATA_HOME": "not/absolute"}, "home/.local/share/cosell-desk"),
        ("darwin", {}, "home/Library/Application Support/Cosell Desk"),
        ("win32", {"LOCALAPPDATA": "{base}/local"}, "local/Cosell Desk"),
        ("win32", {}, "home/AppData/Local/Cosell Desk"),
    ],
)
def test_every_system_has_its_place(monkeypatch, tmp_path, system, variables, folder):
    for name in ("COSELL_DESK_DATA", "XDG_DATA_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value.format(base=tmp_path))
    monkeypatch.setattr(os.path, "expanduser", lambda _: str(tmp_path / "home"))
    monkeypatch.setattr(sys, "platform", system)

    assert user_data.usual_folder() == tmp_path / folder


def test_asking_where_things_are_makes_nothing(data):
    assert [kept.files for kept in data.sizes()] == [0, 0, 0, 0, 0]
    assert not data.folder.exists()


def test_only_the_user_may_look_inside(data):
    folder = data.make(ORIGINALS)
    write_private(folder / "a.kept", b"secret")

    assert stat.S_IMODE(data.folder.stat().st_mode) == 0o700
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((folder / "a.kept").stat().st_mode) == 0o600


def test_a_folder_that_others_could_read_is_closed(data):
    data.path(ORIGINALS).mkdir(parents=True)
    data.path(ORIGINALS).chmod(0o755)

    data.make(ORIGINALS)

    assert stat.S_IMODE(data.path(ORIGINALS).stat().st_mode) == 0o700


def test_sizes_are_told_room_by_room(data):
    write_private(data.make(ORIGINALS) / "a.kept", b"12345")
    session = data.make(JOURNALS) / "session-1"
    session.mkdir()
    (session / "edits").write_bytes(b"123")

    found = {kept.room.name: (kept.files, kept.size) for kept in data.sizes()}

    assert found["originals"] == (1, 5)
    assert found["journals"] == (1, 3)
    assert found["history"] == (0, 0)


def test_everything_is_erased(data):
    write_private(data.make(ORIGINALS) / "a.kept", b"12345")
    write_private(data.make(LOG) / "cosell-desk.log", b"1")
    session = data.make(JOURNALS) / "session-1"
    session.mkdir()
    (session / "edits").write_bytes(b"123")

    erased = data.erase()

    assert (erased.files, erased.size, erased.in_use, erased.left) == (3, 9, 0, ())
    assert not data.folder.exists()


def test_erasing_leaves_the_journal_of_an_open_window(data):
    folder = data.make(JOURNALS)
    (folder / "session-1").mkdir()
    (folder / "session-1" / "edits").write_bytes(b"123")
    lock = Lock.take(folder / "session-1.lock")

    erased = data.erase()

    assert (erased.files, erased.in_use) == (0, 1)
    assert (folder / "session-1" / "edits").exists()
    lock.release()
    assert data.erase().files == 1
    assert not data.folder.exists()


def test_erasing_touches_no_file_that_is_not_the_programs_own(data, tmp_path):
    mine = data.make(ORIGINALS) / "my thesis.txt"
    mine.write_text("years of work", encoding="utf-8")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "keep me").write_text("x", encoding="utf-8")
    (data.make(JOURNALS) / "session-1").symlink_to(elsewhere)

    data.erase()

    assert mine.exists()
    assert (elsewhere / "keep me").exists()


def test_what_cannot_be_kept_is_said_in_a_sentence(data):
    data.folder.mkdir()
    data.path(ORIGINALS).write_text("a file where a folder should be", encoding="utf-8")

    with pytest.raises(NotKept, match="could not be kept in"):
        data.make(ORIGINALS)


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (OSError(28, "full"), "the disk that holds “somewhere” is full"),
        (PermissionError(13, "no"), "you may not write into “somewhere”"),
        (OSError(30, "read-only"), "you may not write into “somewhere”"),
        (OSError(5, "broken"), "could not be kept in “somewhere”: "),
    ],
)
def test_each_failure_has_its_words(error, words):
    with pytest.raises(NotKept, match=words), kept(Path("somewhere/file"), "The journal"):
        raise error


def test_a_write_that_fails_leaves_the_old_file_and_nothing_else(tmp_path, monkeypatch):
    path = tmp_path / "a.kept"
    write_private(path, b"old")
    monkeypatch.setattr(os, "fsync", lambda _: (_ for _ in ()).throw(OSError(28, "full")))

    with pytest.raises(OSError, match="full"):
        write_private(path, b"new")

    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_of_two_only_one_holds_a_lock(tmp_path):
    first = Lock.take(tmp_path / "a.lock")

    assert Lock.take(tmp_path / "a.lock") is None
    first.release()
    second = Lock.take(tmp_path / "a.lock")
    assert second is not None
    second.release()
    assert not (tmp_path / "a.lock").exists()
