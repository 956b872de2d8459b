"""What is no co-sell file gets one plain sentence that says what it is and what to do."""

import os
import sys

import pytest

from cosell_desk.core.errors import FileError, NotADealFile, Unreadable
from cosell_desk.files import limits
from cosell_desk.files.read import read

HEADINGS = "Deal Name,Customer Name,Customer City"
DEAL_REGISTRATIONS = (
    "Referral ID,Registration Date,Registration Type,Registration Status,Registration Status Reason,"
    "Is Marketplace Transacted,Marketplace Transaction Date,Is Deployed on Azure,Contract Value,Contract Currency,"
    "Contract Term,Contract Sign Date,Contract Start Date,Contract End Date,Solution Value,Solution Currency,"
    "Primary Deployment On,Pricing Model,Review Pending Date,Action Required Date,Passed Date,Failed Date,"
    "Approved Date,Errors"
)


@pytest.mark.parametrize(
    ("content", "code", "sentence"),
    [
        (b"", "empty", "is empty"),
        (b"\xef\xbb\xbf", "empty", "is empty"),
        (b"\r\n \r\n,,,\r\n", "empty", "is empty"),
        (b"Dear Sir, thank you.\nWe would like to meet, and soon, in Lund.\nBye\n", "no-table", "holds no table"),
        (b"hello", "no-table", "holds no table"),
        (b"Deal Name\nSpring\n", "no-table", "holds no table"),
        (b"%PDF-1.7\n...", "no-table", "it looks like a PDF document"),
        (b"\x89PNG\r\n\x1a\n", "no-table", "it looks like a picture"),
        (b"\xff\xd8\xff\xe0", "no-table", "it looks like a picture"),
        (b"\x1f\x8b\x08", "no-table", "it looks like a compressed archive"),
        (b"\r\n<!DOCTYPE HTML><html>Sign in", "no-table", "it looks like a web page"),
        (b"\0" * 100, "no-table", "it holds bytes that no text has"),
        (bytes(range(128, 256)) + b"\0" * 50 + b"abc", "no-table", "it holds bytes that no text has"),
        (DEAL_REGISTRATIONS.encode(), "deal-registrations", "holds deal registrations"),
        (DEAL_REGISTRATIONS.replace(",", ";").encode("utf-16"), "deal-registrations", "holds deal registrations"),
        (b"Lead ID,Lead Name,Customer Name,Status\n1,a,b,c\n", "leads", "looks like a file of leads"),
        (b"Lead ID,Lead Name,Customer Name,Customer City,Customer Country\n1,a,b,c,SE\n", "leads", "a file of leads"),
        (
            b"Referral ID,Customer Name,CRM ID,Registration Date,Registration Type,Contract Value\n1,a,b,c,d,e\n",
            "deal-registrations",
            "holds deal registrations",
        ),
        (b"Account Name,Opportunity,Stage,Currency,Notes,Errors\na,b,c,d,e,f\n", "crm-export", "such as an export"),
        (b"Deal Name;Customer Name;Amount\na;b;c\n", "crm-export", "such as an export"),
    ],
)
def test_a_file_of_something_else_is_called_by_its_name(as_file, content, code, sentence):
    path = as_file(content)

    with pytest.raises(NotADealFile) as refused:
        read(path)
    assert refused.value.code == code
    assert sentence in str(refused.value)
    assert_plain(refused.value)


def test_a_column_of_ones_own_about_the_lead_makes_no_file_of_leads(as_file):
    assert len(read(as_file("Deal Name,Customer Name,Customer City,Lead ID\na,b,c,7\n")).table) == 1


def test_three_known_headings_are_enough_and_those_of_any_table_do_not_count(as_file):
    assert len(read(as_file("Deal Name,Customer Name,CRM ID\n")).table.columns) == 3
    with pytest.raises(NotADealFile):
        read(as_file("Deal Name,Customer Name,Errors,Notes,Currency\n"))
    with pytest.raises(NotADealFile):
        read(as_file("Deal Name,Customer Name,Deal Name,Deal Name\n"))


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (f"{HEADINGS}\na,b\0,c\n".encode(), "holds NUL bytes"),
        (f"{HEADINGS}\n{'a,b,c' * 1_000}\n".encode() + b"\0" * 4_096, "holds NUL bytes"),
        (b"\xff\xfeD\0e\0a", "is damaged: it is marked as utf-16-le"),
        (b"\xff\xfe" + HEADINGS.encode("utf-16-le") + b"\x00\xd8", "is damaged: it is marked as utf-16-le"),
    ],
)
def test_a_damaged_file_is_said_to_be_one(as_file, content, sentence):
    with pytest.raises(Unreadable, match=sentence) as refused:
        read(as_file(content))
    assert_plain(refused.value)


def test_a_file_that_is_not_there(tmp_path):
    for path in [tmp_path / "gone.csv", tmp_path / "no" / "folder.csv", tmp_path / "nul\0.csv"]:
        with pytest.raises(Unreadable, match="There is no file"):
            read(path)


def test_a_file_below_a_file_is_not_there(as_file):
    with pytest.raises(Unreadable, match="There is no file"):
        read(as_file("x") / "below.csv")


def test_a_folder_is_said_to_be_one(tmp_path):
    with pytest.raises(Unreadable, match="is a folder") as refused:
        read(tmp_path)
    assert_plain(refused.value)


def test_a_file_that_vanishes_while_it_is_opened(as_file, monkeypatch):
    path = as_file(HEADINGS)
    monkeypatch.setattr("cosell_desk.files.read.check_file", lambda path: path.unlink())

    with pytest.raises(Unreadable, match="There is no file"):
        read(path)


def test_a_file_that_may_not_be_read(as_file, monkeypatch):
    def refuse(*_):
        raise PermissionError(13, "no")

    path = as_file(HEADINGS)
    monkeypatch.setattr("pathlib.Path.open", refuse)
    with pytest.raises(Unreadable, match="may not be read"):
        read(path)


def test_a_disk_that_fails_is_told_in_its_own_words(as_file, monkeypatch):
    def fail(*_):
        raise OSError(5, "whatever")

    path = as_file(HEADINGS)
    monkeypatch.setattr("pathlib.Path.open", fail)
    with pytest.raises(Unreadable, match=f"could not be read: {os.strerror(5)}"):
        read(path)


if sys.platform != "win32":

    def test_a_pipe_is_refused_instead_of_waited_for(tmp_path):
        path = tmp_path / "pipe.csv"
        os.mkfifo(path)

        with pytest.raises(Unreadable, match="is a device or a pipe"):
            read(path)
        with pytest.raises(Unreadable, match="is a device or a pipe"):
            read("/dev/zero")


def test_a_file_that_is_too_large_is_refused_before_it_is_read(tmp_path, monkeypatch):
    path = tmp_path / "huge.csv"
    with path.open("wb") as file:
        file.truncate(512 * 1024 * 1024 + 1)

    monkeypatch.setattr("pathlib.Path.open", None)
    with pytest.raises(Unreadable, match="is 513 MB large; Cosell Desk opens files of at most 512 MB"):
        read(path)


def test_a_file_that_grows_too_large_while_it_is_read_is_refused(as_file, monkeypatch):
    monkeypatch.setattr("cosell_desk.files.csv_files._HEAD", 50)
    monkeypatch.setattr("cosell_desk.files.csv_files.MAX_BYTES", 100)
    monkeypatch.setattr(limits, "MAX_BYTES", 100)
    monkeypatch.setattr("cosell_desk.files.csv_files.check_file", lambda path: 10)
    monkeypatch.setattr("cosell_desk.files.read.check_file", lambda path: 10)

    with pytest.raises(Unreadable, match="at most 512 MB"):
        read(as_file(HEADINGS + "\n" * 100))


def test_one_endless_line_is_refused_by_its_beginning(tmp_path):
    path = tmp_path / "line.csv"
    with path.open("wb") as file:
        file.write(b"Deal Name,Customer Name,Customer City," * 30_000)
        file.truncate(400 * 1024 * 1024)

    with pytest.raises(NotADealFile) as refused:
        read(path)
    assert refused.value.code == "no-table"


def test_1024_columns_are_read_and_1025_refused(as_file):
    assert len(read(as_file(HEADINGS + "," * 1_021)).table.columns) == 1_024
    with pytest.raises(Unreadable, match="has 1,025 columns; Cosell Desk opens at most 1,024"):
        read(as_file(HEADINGS + "," * 1_022))
    with pytest.raises(Unreadable, match="has 1,025 columns"):
        read(as_file(f"{HEADINGS}\na{',' * 1_024}x"))


def test_100000_rows_are_read_and_one_more_refused(as_file):
    assert len(read(as_file(HEADINGS + "\na,b,c" * 100_000)).table) == 100_000
    with pytest.raises(Unreadable, match="has more than 100,000 rows"):
        read(as_file(HEADINGS + "\na,b,c" * 100_001))


def assert_plain(error: FileError):
    """One or two sentences that name the file and end; nothing of Python in them."""
    sentence = str(error)
    assert sentence.startswith("“")
    assert sentence.endswith(".")
    assert not {"{", "}", "\n", "Error", "Traceback"} & set(sentence.split())
