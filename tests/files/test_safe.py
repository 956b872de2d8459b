"""A file is replaced whole or not at all, whatever fails."""

import errno
import os
import stat
import sys

import pytest

from cosell_desk.core.errors import NotWritten, Unreadable
from cosell_desk.files.safe import replace

OLD, NEW = b"old", b"new content"


def write_new(file):
    file.write(NEW)


def read_new(path):
    assert path.read_bytes() == NEW


@pytest.fixture
def old_file(tmp_path):
    path = tmp_path / "deals.csv"
    path.write_bytes(OLD)
    return path


def assert_untouched(path):
    assert path.read_bytes() == OLD
    assert os.listdir(path.parent) == [path.name]


def refusal(path, produce=write_new, verify=read_new):
    with pytest.raises(NotWritten) as refused:
        replace(path, produce, verify)
    sentence = str(refused.value)
    assert sentence.startswith(f"“{path.name}” was not written: ")
    assert sentence.endswith(".")
    return sentence


def raising(error):
    def fail(*_, **__):
        raise error

    return fail


def test_the_new_content_takes_the_old_ones_place(old_file):
    replace(old_file, write_new, read_new)

    assert old_file.read_bytes() == NEW
    assert os.listdir(old_file.parent) == [old_file.name]


def test_a_file_that_was_not_there_is_made(tmp_path):
    replace(tmp_path / "new.csv", write_new, read_new)

    assert (tmp_path / "new.csv").read_bytes() == NEW


def test_the_old_file_is_there_until_the_new_one_is_verified(old_file):
    def verify(temporary):
        assert temporary.parent == old_file.parent
        assert temporary.name.startswith(".cosell-desk-")
        assert temporary.read_bytes() == NEW
        assert old_file.read_bytes() == OLD

    replace(old_file, write_new, verify)


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (OSError(errno.ENOSPC, "full"), "the disk is full"),
        (OSError(errno.EIO, "broken"), os.strerror(errno.EIO)),
        (OSError("no number"), "no number"),
    ],
)
@pytest.mark.parametrize("stage", ["produce", "fsync", "verify", "replace"])
def test_whatever_fails_the_old_file_stays(old_file, monkeypatch, stage, error, reason):
    produce = raising(error) if stage == "produce" else write_new
    verify = raising(error) if stage == "verify" else read_new
    if stage in ("fsync", "replace"):
        monkeypatch.setattr(os, stage, raising(error))

    assert reason in refusal(old_file, produce, verify)
    assert_untouched(old_file)


def test_a_file_that_reads_back_otherwise_is_not_written(old_file):
    sentence = refusal(old_file, verify=raising(Unreadable(old_file, "damaged")))

    assert "what was read back differs" in sentence
    assert_untouched(old_file)


def test_what_stops_the_work_passes_and_leaves_nothing_behind(old_file):
    with pytest.raises(KeyboardInterrupt):
        replace(old_file, write_new, raising(KeyboardInterrupt()))
    assert_untouched(old_file)
    with pytest.raises(ZeroDivisionError):
        replace(old_file, raising(ZeroDivisionError()), read_new)
    assert_untouched(old_file)


def test_a_file_that_excel_has_open_is_not_written(old_file):
    lock = old_file.with_name("~$deals.csv")
    lock.write_bytes(b"")

    assert "it is open in Excel" in refusal(old_file)
    assert old_file.read_bytes() == OLD
    lock.unlink()
    replace(old_file, write_new, read_new)


def test_a_file_that_windows_will_not_give_up_is_not_written(old_file, monkeypatch):
    monkeypatch.setattr(os, "replace", raising(PermissionError(errno.EACCES, "held", "a", None, "b")))

    assert "another program, such as Excel, holds the file" in refusal(old_file)
    assert_untouched(old_file)


def test_a_read_only_file_is_not_written(old_file):
    old_file.chmod(0o444)

    assert "the file is read-only" in refusal(old_file)
    assert_untouched(old_file)
    old_file.chmod(0o644)


@pytest.mark.parametrize("error", [PermissionError(errno.EACCES, "no"), OSError(errno.EROFS, "read-only disk")])
def test_a_folder_that_may_not_be_written_is_named(old_file, monkeypatch, error):
    monkeypatch.setattr(os, "open", raising(error))

    assert f"you may not write into the folder “{old_file.parent}”" in refusal(old_file)
    assert_untouched(old_file)


def test_a_folder_that_is_gone_is_named(tmp_path):
    assert f"the folder “{tmp_path / 'gone'}” is not there" in refusal(tmp_path / "gone" / "deals.csv")


def test_a_folder_that_goes_while_the_file_is_written_is_named(tmp_path):
    folder = tmp_path / "usb"
    folder.mkdir()

    def unplug(temporary):
        temporary.unlink()
        folder.rmdir()
        raise FileNotFoundError(errno.ENOENT, "gone")

    assert f"the folder “{folder}” is not there" in refusal(folder / "deals.csv", verify=unplug)


def test_a_folder_of_that_name_is_left_alone(tmp_path):
    (tmp_path / "deals.csv").mkdir()

    assert "a folder has that name" in refusal(tmp_path / "deals.csv")


def test_a_name_that_no_file_can_have(tmp_path):
    with pytest.raises(NotWritten):
        replace(tmp_path / "nul\0.csv", write_new, read_new)
    with pytest.raises(NotWritten):
        replace(tmp_path / ("x" * 300), write_new, read_new)
    assert os.listdir(tmp_path) == []


def test_a_folder_that_cannot_be_flushed_takes_nothing_away(old_file, monkeypatch):
    monkeypatch.setattr("cosell_desk.files.safe._flush_folder", raising(OSError(errno.EINVAL, "no")))
    replace(old_file, write_new, read_new)

    assert old_file.read_bytes() == NEW


if sys.platform != "win32":

    def test_permissions_stay_and_nobody_reads_the_new_content_before(old_file):
        old_file.chmod(0o640)
        while_written = []

        def produce(file):
            while_written.append(stat.S_IMODE(os.fstat(file.fileno()).st_mode))
            file.write(NEW)

        replace(old_file, produce, read_new)
        assert while_written == [0o600]
        assert stat.S_IMODE(old_file.stat().st_mode) == 0o640

    def test_the_owner_stays_where_that_is_allowed(old_file, monkeypatch):
        asked = []
        monkeypatch.setattr(os, "chown", lambda path, user, group: asked.append((user, group)))
        monkeypatch.setattr("cosell_desk.files.safe._check_target", lambda path, target: _of_user(path.stat(), 4321))
        replace(old_file, write_new, read_new)

        assert asked == [(4321, old_file.stat().st_gid)]

    def _of_user(found, user):
        fields = list(found)
        fields[4] = user
        return os.stat_result(fields)

    def test_a_link_stays_a_link(old_file, tmp_path):
        link = tmp_path / "links" / "to-deals.csv"
        link.parent.mkdir()
        link.symlink_to(old_file)
        replace(link, write_new, read_new)

        assert link.is_symlink()
        assert old_file.read_bytes() == NEW
        assert os.listdir(link.parent) == ["to-deals.csv"]

    def test_a_pipe_is_left_alone(tmp_path):
        os.mkfifo(tmp_path / "pipe")

        assert "it is a device or a pipe" in refusal(tmp_path / "pipe")
