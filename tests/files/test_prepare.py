"""Writing the parts of an upload."""

import pytest
from builders import a_closed_deal, a_deal, an_existing_deal, rows_of, write_csv
from judging import judged

from cosell_desk.core.errors import NotWritten
from cosell_desk.core.upload import Answers, Invalid, UploadPlan, plan
from cosell_desk.files import prepare
from cosell_desk.files.prepare import left_from_before, targets, write_parts
from cosell_desk.files.read import read

FAULTY = a_deal(deal_name="Faulty", customer_country="Atlantis")


@pytest.fixture
def write(tmp_path):
    """Plans and writes a file of these deals into the folder `out`."""

    def write(*deals, invalid=Invalid.LEAVE_OUT, path=None, **options):
        path = path or write_csv(tmp_path / "spring.csv", deals)
        opened = read(path)
        upload = plan(judged(opened.table), Answers(invalid))
        to_write = targets(upload, tmp_path / "out", "spring")
        write_parts(opened.table, opened.shape, upload, to_write, **options)
        return upload, to_write

    return write


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_parts_and_the_deals_to_mend_are_written(write, tmp_path):
    write(a_deal(), an_existing_deal(1, errors="It failed"), a_closed_deal(2), FAULTY)

    assert names(tmp_path / "out") == ["spring-1-of-1.csv", "spring-to-fix.csv"]
    part = rows_of(tmp_path / "out" / "spring-1-of-1.csv")
    assert [(deal["Deal Name"], deal["Errors"]) for deal in part] == [("UK spring deal", ""), ("Deal 1", "")]
    [to_fix] = rows_of(tmp_path / "out" / "spring-to-fix.csv")
    assert to_fix == FAULTY


def test_the_deals_to_mend_keep_errors_and_the_files_own_dialect(write, tmp_path):
    failed = FAULTY | {"Errors": "Country; City"}
    path = write_csv(tmp_path / "spring.csv", [failed, a_deal()], delimiter=";", encoding="cp1252")

    write(path=path)

    content = (tmp_path / "out" / "spring-to-fix.csv").read_bytes()
    assert not content.startswith(b"\xef\xbb\xbf")
    assert rows_of(tmp_path / "out" / "spring-to-fix.csv", "cp1252", ";") == [failed]


def test_2500_deals_make_three_parts_in_the_files_order(write, tmp_path):
    write(*[an_existing_deal(number) for number in range(2_500)])

    parts = [rows_of(tmp_path / "out" / f"spring-{number}-of-3.csv") for number in (1, 2, 3)]
    assert [len(part) for part in parts] == [1_000, 1_000, 500]
    assert [deal["Deal Name"] for part in parts for deal in part] == [f"Deal {number}" for number in range(2_500)]


def test_a_file_that_is_there_is_not_overwritten_and_nothing_else_is_written(write, tmp_path):
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "spring-to-fix.csv").write_text("mine", encoding="utf-8")

    with pytest.raises(NotWritten, match=r"there is already “spring-to-fix\.csv”"):
        write(a_deal(), FAULTY)

    assert names(tmp_path / "out") == ["spring-to-fix.csv"]
    assert (tmp_path / "out" / "spring-to-fix.csv").read_text(encoding="utf-8") == "mine"


def test_overwriting_is_possible_when_it_is_asked(write, tmp_path):
    write(a_deal())
    write(a_deal(deal_name="Another"), overwrites=True)

    assert [deal["Deal Name"] for deal in rows_of(tmp_path / "out" / "spring-1-of-1.csv")] == ["Another"]


def test_the_file_itself_is_never_overwritten_through_a_link(write, tmp_path):
    path = write_csv(tmp_path / "spring.csv", [a_deal()])
    before = path.read_bytes()
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "spring-1-of-1.csv").symlink_to(path)

    with pytest.raises(NotWritten, match="the file itself"):
        write(path=path, overwrites=True, keep=[path])

    assert path.read_bytes() == before


def test_a_failure_leaves_no_part_behind(write, tmp_path, monkeypatch):
    def fails_at_the_second(table, deals, path, **options):
        if "-2-" in path.name:
            raise NotWritten(path, "The disk is full.")
        path.write_bytes(b"")

    monkeypatch.setattr(prepare, "write_import_ready", fails_at_the_second)

    with pytest.raises(NotWritten, match="The disk is full"):
        write(*[an_existing_deal(number) for number in range(1_001)])

    assert names(tmp_path / "out") == []


def test_a_failure_half_way_leaves_no_mixture_of_two_uploads(write, tmp_path, monkeypatch):
    write(*[an_existing_deal(number) for number in range(2_001)])
    out = tmp_path / "out"
    before = {path.name: path.read_bytes() for path in out.iterdir()}
    (out / "~$spring-3-of-3.csv").write_bytes(b"")  # it is open in Excel

    with pytest.raises(NotWritten, match="open in Excel"):
        write(*[an_existing_deal(number, notes="new") for number in range(2_001)], overwrites=True)

    (out / "~$spring-3-of-3.csv").unlink()
    assert {path.name: path.read_bytes() for path in out.iterdir()} == before


def test_every_file_that_is_replaced_can_be_kept_before_the_first_is(write, tmp_path):
    write(a_deal(), FAULTY)
    kept = []

    def keep(path):
        kept.append((path.name, b"Another" in path.read_bytes()))
        if len(kept) == 4:
            raise NotWritten(path, "There is no room to keep it.")

    write(a_deal(deal_name="Another"), FAULTY, overwrites=True, keep_earlier=keep)
    assert kept == [("spring-1-of-1.csv", False), ("spring-to-fix.csv", False)]

    with pytest.raises(NotWritten, match="no room"):
        write(a_deal(deal_name="A third"), FAULTY, overwrites=True, keep_earlier=keep)
    assert [deal["Deal Name"] for deal in rows_of(tmp_path / "out" / "spring-1-of-1.csv")] == ["Another"]


def test_a_folder_that_cannot_be_made_is_named(write, tmp_path):
    (tmp_path / "out").write_text("a file", encoding="utf-8")

    with pytest.raises(NotWritten, match="is no folder"):
        write(a_deal())


@pytest.mark.parametrize("invalid", [Invalid.BLOCK])
def test_a_blocked_plan_is_not_written(write, tmp_path, invalid):
    with pytest.raises(NotWritten, match="errors that must be mended"):
        write(a_deal(), FAULTY, invalid=invalid)

    assert not (tmp_path / "out").exists()


def test_a_plan_that_does_not_add_up_is_not_written(tmp_path):
    opened = read(write_csv(tmp_path / "spring.csv", [a_deal(), an_existing_deal(1)]))
    upload = plan(judged(opened.table))
    short = UploadPlan(upload.fates, ((1,),), (), False)

    with pytest.raises(NotWritten, match="does not fit the deals"):
        write_parts(opened.table, opened.shape, short, targets(short, tmp_path / "out", "spring"))

    assert not (tmp_path / "out").exists()


def test_progress_reaches_the_end(write):
    shares = []

    write(a_deal(), FAULTY, an_existing_deal(1), watch=shares.append)

    assert shares[-1] == 1.0
    assert shares == sorted(shares)


def test_parts_of_an_earlier_upload_are_noticed(write, tmp_path):
    _, to_write = write(a_deal())
    for name in ("spring-2-of-3.csv", "spring-to-fix.csv", "autumn-1-of-1.csv", "spring-1-of-1.xlsx"):
        (tmp_path / "out" / name).write_bytes(b"")

    old = left_from_before(to_write, tmp_path / "out", "spring")

    assert [path.name for path in old] == ["spring-2-of-3.csv", "spring-to-fix.csv"]
