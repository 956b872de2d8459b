"""Where a file cannot be replaced in one step: another user's file, and disks on a network that know no such step."""

import errno
import os
import shutil
import subprocess
import sys

import pytest

from cosell_desk.core.errors import NotWritten
from cosell_desk.files import safe


@pytest.fixture
def old_file(tmp_path):
    path = tmp_path / "deals.csv"
    path.write_bytes(b"old" * 10)
    return path


def put(path, content=b"a longer new content, beyond the old one"):
    safe.replace(path, lambda file: file.write(content), lambda temporary: None)


def names(path):
    return sorted(each.name for each in path.parent.iterdir())


@pytest.mark.parametrize("content", [b"new", b"a longer new content, beyond the old one"])
def test_another_users_file_stays_that_users(old_file, monkeypatch, content):
    monkeypatch.setattr(safe, "_is_anothers", lambda old: True)
    before = old_file.stat()
    put(old_file, content)

    assert old_file.read_bytes() == content
    assert (old_file.stat().st_ino, old_file.stat().st_uid) == (before.st_ino, before.st_uid)
    assert names(old_file) == ["deals.csv"]


@pytest.mark.parametrize("number", [errno.EEXIST, errno.ENOTSUP, errno.EINVAL])
def test_a_disk_that_cannot_replace_in_one_step(old_file, monkeypatch, number):
    def refuse(source, target):
        raise OSError(number, os.strerror(number), str(source), None, str(target))

    monkeypatch.setattr(safe.os, "replace", refuse)
    put(old_file)

    assert old_file.read_bytes() == b"a longer new content, beyond the old one"
    assert names(old_file) == ["deals.csv"]


def test_what_fails_half_way_is_put_back(old_file, monkeypatch):
    monkeypatch.setattr(safe, "_is_anothers", lambda old: True)
    pour = safe._pour

    def fail(source, target):
        if source.suffix == ".tmp":
            target.write_bytes(b"half of the n")
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        pour(source, target)

    monkeypatch.setattr(safe, "_pour", fail)
    with pytest.raises(NotWritten, match="the disk is full"):
        put(old_file)

    assert old_file.read_bytes() == b"old" * 10
    assert names(old_file) == ["deals.csv"]


def test_what_cannot_be_put_back_either_lies_beside_and_is_named(old_file, monkeypatch):
    monkeypatch.setattr(safe, "_is_anothers", lambda old: True)

    def fail(source, target):
        target.write_bytes(b"half")
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    monkeypatch.setattr(safe, "_pour", fail)
    with pytest.raises(NotWritten) as refusal:
        put(old_file)

    (backup,) = [each for each in old_file.parent.iterdir() if each.suffix == ".bak"]
    assert backup.name in str(refusal.value)
    assert backup.read_bytes() == b"old" * 10


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only the administrator can become another")
def test_a_file_of_another_owner_is_known(tmp_path):
    path = tmp_path / "theirs.csv"
    path.write_text("old")
    os.chown(path, 12_345, 12_345)
    path.chmod(0o666)
    tmp_path.chmod(0o777)
    program = (
        "import os, sys\n"
        "from cosell_desk.files import safe\n"
        "from pathlib import Path\n"
        "os.setgroups([]); os.setgid(54321); os.setuid(54321)\n"
        "path = Path(sys.argv[1])\n"
        "assert safe.belongs_to_another(path)\n"
        "safe.replace(path, lambda file: file.write(b'new'), lambda temporary: None)\n"
    )
    for folder in list(tmp_path.parents)[:2]:
        folder.chmod(folder.stat().st_mode | 0o011)
    done = subprocess.run([sys.executable, "-c", program, str(path)], capture_output=True, text=True)

    assert done.returncode == 0, done.stderr
    assert path.read_bytes() == b"new"
    assert path.stat().st_uid == 12_345


def test_what_a_killed_save_left_goes_at_a_later_one(old_file):
    old, new = [old_file.with_name(f".cosell-desk-{name}.tmp") for name in ("0123", "4567")]
    for path in (old, new, old_file.with_name("mine.tmp")):
        path.write_bytes(b"half")
    os.utime(old, (1, 1))
    os.utime(old_file.with_name("mine.tmp"), (1, 1))
    put(old_file)

    assert names(old_file) == [new.name, "deals.csv", "mine.tmp"]


# A full disk, on a disk that can be filled


@pytest.fixture
def small_disk(tmp_path):
    """A disk of 256 kB, where this machine lets one be made; else the tests of simulated failures have to do."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = shutil.which("mount")
    options = ["-t", "tmpfs", "-o", "size=256k", "tmpfs", str(place)]
    if mount is None or subprocess.run([mount, *options], capture_output=True).returncode:
        pytest.skip("no disk can be mounted here; test_safe.py simulates the full one")
    yield place
    subprocess.run(["umount", str(place)], check=True)


@pytest.mark.parametrize("free", [0, 1, 16, 64])
@pytest.mark.parametrize("in_place", [False, True])
def test_a_full_disk_leaves_the_old_file_at_every_stage(small_disk, monkeypatch, free, in_place):
    """There are fewer pages than needed: while the file is made, while the old one is kept, while it is poured."""
    if in_place:
        monkeypatch.setattr(safe, "_is_anothers", lambda old: True)
    path = small_disk / "deals.csv"
    path.write_bytes(b"old" * 1_000)
    filler = small_disk / "filler"
    filler.write_bytes(b"x" * (256 * 1024 - 4096 * (free // 4) - 8192))
    new = b"new" * 40_000
    with pytest.raises(NotWritten, match="the disk is full"):
        put(path, new)

    assert path.read_bytes() == b"old" * 1_000
    assert names(path) == ["deals.csv", "filler"]
    filler.unlink()
    put(path, new[:60_000])
    assert path.read_bytes() == new[:60_000]
