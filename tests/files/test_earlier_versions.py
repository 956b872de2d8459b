import gzip
import os
import stat

import pytest

from cosell_desk.core.errors import NotKept, NotWritten
from cosell_desk.files import earlier_versions as module
from cosell_desk.files.earlier_versions import EarlierVersions
from cosell_desk.files.user_data import EARLIER_VERSIONS, UserData


@pytest.fixture
def data(tmp_path):
    return UserData(tmp_path / "data")


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "deals.csv"
    path.write_bytes(b"first")
    return path


def session(data, second=1_000):
    return EarlierVersions(data, now=lambda: second)


def test_the_first_overwrite_of_a_session_keeps_the_old_file(data, path):
    versions = session(data)

    kept = versions.keep(path)
    path.write_bytes(b"second")
    assert versions.keep(path) is None

    assert versions.of(path) == (kept,)
    assert kept.time == 1_000
    with gzip.open(kept.file) as file:
        assert file.read() == b"first"


def test_the_next_session_keeps_the_next_one(data, path):
    session(data).keep(path)
    path.write_bytes(b"second")
    session(data, 2_000).keep(path)

    assert [version.time for version in session(data).of(path)] == [2_000, 1_000]


def test_a_file_can_be_kept_before_every_overwrite(data, path):
    versions = session(data)
    for content in (b"second", b"third"):
        versions.keep(path, every_time=True)
        path.write_bytes(content)
    versions.keep(path)

    assert len(versions.of(path)) == 2


def test_the_same_content_is_kept_once(data, path):
    session(data).keep(path)
    session(data, 2_000).keep(path)

    assert [version.time for version in session(data).of(path)] == [1_000]


def test_a_clock_that_went_back_does_not_turn_the_order(data, path):
    session(data).keep(path)
    path.write_bytes(b"second")
    session(data, 5).keep(path)

    assert [version.time for version in session(data).of(path)] == [1_001, 1_000]


def test_the_last_ten_of_a_file_stay(data, path, tmp_path):
    other = tmp_path / "other.csv"
    other.write_bytes(b"other")
    session(data).keep(other)
    for number in range(12):
        path.write_bytes(b"%d" % number)
        session(data, 1_000 + number).keep(path)

    assert [version.time for version in session(data).of(path)] == list(range(1_011, 1_001, -1))
    assert len(session(data).all()) == 11


def test_a_file_is_the_same_through_a_link(data, path, tmp_path):
    link = tmp_path / "link.csv"
    link.symlink_to(path)
    versions = session(data)
    versions.keep(link)

    assert versions.keep(path) is None
    assert len(versions.of(path)) == 1


def test_a_file_that_does_not_exist_yet_has_nothing_to_keep(data, tmp_path):
    assert session(data).keep(tmp_path / "new.csv") is None
    assert not data.folder.exists()


def test_a_version_is_written_back_whole(data, path, tmp_path):
    versions = session(data)
    kept = versions.keep(path)
    path.write_bytes(b"second")

    versions.write(kept, path)
    versions.write(kept, tmp_path / "copy.csv")

    assert path.read_bytes() == (tmp_path / "copy.csv").read_bytes() == b"first"


@pytest.mark.parametrize(
    "damage", [b"", b"no gzip", gzip.compress(b"another content"), gzip.compress(b"first" * 99)[:-12]]
)
def test_a_damaged_version_is_said_and_writes_nothing(data, path, damage):
    versions = session(data)
    kept = versions.keep(path)
    path.write_bytes(b"second")
    kept.file.write_bytes(damage)

    with pytest.raises(NotKept, match="is damaged"):
        versions.write(kept, path)

    assert path.read_bytes() == b"second"
    assert sorted(os.listdir(path.parent)) == ["data", "deals.csv"]


def test_a_version_cannot_be_written_where_there_is_no_folder(data, path, tmp_path):
    versions = session(data)

    with pytest.raises(NotWritten, match="is not there any more"):
        versions.write(versions.keep(path), tmp_path / "gone" / "copy.csv")


def test_a_full_disk_is_said_and_leaves_no_half_version(data, path, monkeypatch):
    monkeypatch.setattr(module.os, "fsync", lambda _: (_ for _ in ()).throw(OSError(28, "full")))
    versions = session(data)

    with pytest.raises(NotKept, match="is full"):
        versions.keep(path)

    assert versions.of(path) == ()
    assert [file.name for file in data.path(EARLIER_VERSIONS).rglob("*.part")] == []


def test_versions_can_be_forgotten(data, path, tmp_path):
    versions = session(data)
    other = tmp_path / "other.csv"
    other.write_bytes(b"other")
    kept = versions.keep(path)
    versions.keep(other)

    versions.forget(kept)
    assert [version.path for version in versions.all()] == [other]
    versions.forget_all()
    assert versions.all() == ()


def test_only_the_user_may_read_a_version(data, path):
    kept = session(data).keep(path)

    assert stat.S_IMODE(kept.file.stat().st_mode) == 0o600
    assert stat.S_IMODE(kept.file.parent.stat().st_mode) == 0o700
