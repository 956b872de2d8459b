"""The file for the upload: what Partner Center takes, and nothing else changed."""

import csv
import io
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cosell_desk.core.deals import DealTable
from cosell_desk.core.errors import NotWritten
from cosell_desk.files.read import read
from cosell_desk.files.write import mended_headings, write_import_ready


def import_ready(table, tmp_path, deals=None, **options):
    path = tmp_path / "deals-1-of-1.csv"
    write_import_ready(table, table.deals if deals is None else deals, path, **options)
    return path.read_bytes()


def test_a_swedish_file_becomes_import_ready(as_file, tmp_path):
    opened = read(
        as_file('Deal Name;"Customer Name";Customer City;Eget\nVår;"Åre";"Malmö, Lund";\'x\n'.encode("cp1252"))
    )

    assert import_ready(opened.table, tmp_path) == (
        b"\xef\xbb\xbf" + 'Deal Name,Customer Name,Customer City,Eget\r\nVår,Åre,"Malmö, Lund",\'x\r\n'.encode()
    )
    assert not import_ready(opened.table, tmp_path, bom=False).startswith(b"\xef")


def test_errors_go_up_empty_and_only_the_asked_deals_go(tmp_path):
    table = DealTable.of(
        ["Deal Name", "Errors", "Customer Name"], [["a", "Mandatory field", "b"], ["c", "", "d"], ["e", "x", "f"]]
    )

    assert import_ready(table, tmp_path, [3, 1], bom=False) == b"Deal Name,Errors,Customer Name\r\ne,,f\r\na,,b\r\n"
    assert table.text(1, 2) == "Mandatory field"


def test_columns_that_a_spreadsheet_left_over_do_not_go_up(as_file, tmp_path):
    opened = read(as_file("Deal Name,,Customer Name,,CRM ID,,\r\na,,b,own,c,,\r\nd,,e,,f, ,\r\n"))

    assert (
        import_ready(opened.table, tmp_path, bom=False) == b"Deal Name,Customer Name,,CRM ID\r\na,b,own,c\r\nd,e,,f\r\n"
    )
    assert import_ready(opened.table, tmp_path, [2], bom=False) == b"Deal Name,Customer Name,,CRM ID\r\nd,e,,f\r\n"


def test_headings_are_mended_and_each_mend_can_be_told(tmp_path):
    headings = ["Avtalsnamn", "Lösning 2", "Solution1", "Customer DUNS ID", "\ufeffCRM ID ", "Deal Name*", "Eget fält"]
    table = DealTable.of(headings, [])

    assert [(mend.column.heading, mend.heading) for mend in mended_headings(table)] == [
        ("Avtalsnamn", "Deal Name"),
        ("Lösning 2", "Solution 2"),
        ("Solution1", "Solution 1"),
        ("Customer DUNS ID", "Customer D-U-N-S ID"),
        ("\ufeffCRM ID ", "CRM ID"),
    ]
    assert import_ready(table, tmp_path, bom=False) == (
        "Deal Name,Solution 2,Solution 1,Customer D-U-N-S ID,CRM ID,Deal Name*,Eget fält\r\n".encode()
    )


def test_a_heading_is_mended_to_the_spelling_of_the_files_own_layout(tmp_path):
    table = DealTable.of(["Nekad/förlorad orsak", "Marketplace Purchase Intent"], [])

    assert import_ready(table, tmp_path, bom=False) == b"Declined/Lost/Error reason,Marketplace Purchase Intent\r\n"


def test_right_spellings_of_another_layout_stay(tmp_path):
    table = DealTable.of(["Declined/Lost reason", "Marketplace Purchase Intent"], [])

    assert mended_headings(table) == ()


def test_cells_beyond_the_headings_go_up_only_where_one_is_filled(tmp_path):
    table = DealTable.of(["Deal Name", "Notes"], [["a", "b", "", ""], ["c", "d", "", "e"]], surplus=2)

    assert import_ready(table, tmp_path, bom=False) == b"Deal Name,Notes\r\na,b\r\nc,d,,e\r\n"


def test_line_breaks_inside_cells_are_quoted_whichever_they_are(tmp_path):
    table = DealTable.of(["Deal Name", "Notes"], [["a\rb", "c\nd"], ['"', " e\r\n"], ["=1", "\u2028"]])

    assert import_ready(table, tmp_path, bom=False) == (
        b'Deal Name,Notes\r\n"a\rb","c\nd"\r\n"""", e\r\n"\r\n=1,\xe2\x80\xa8\r\n'.replace(b', e\r\n"', b'," e\r\n"')
    )


@given(
    st.lists(
        st.lists(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")), min_size=3, max_size=3)
    )
)
def test_every_cell_goes_up_as_it_is(rows):
    table = DealTable.of(["Deal Name", "Customer Name", "Eget"], [list(row) for row in rows])
    with TemporaryDirectory() as folder:
        text = import_ready(table, Path(folder)).decode("utf-8-sig")

    assert list(csv.reader(io.StringIO(text, newline=""))) == [["Deal Name", "Customer Name", "Eget"], *rows]


@pytest.mark.parametrize("broken", ["a\0", "\udc81"])
def test_a_broken_character_is_named_and_nothing_is_written(tmp_path, broken):
    table = DealTable.of(["Deal Name", "Notes"], [["a", "b"], ["c", broken]])

    with pytest.raises(NotWritten, match="“Notes” of deal 2 holds a broken character"):
        import_ready(table, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_reads_back_otherwise_is_not_left_behind(tmp_path, monkeypatch):
    table = DealTable.of(["Deal Name", "Notes"], [["a", "b"]])
    monkeypatch.setattr("cosell_desk.files.import_ready.lines_of", lambda text: ["Deal Name,Notes\r\n", "a,c\r\n"])

    with pytest.raises(NotWritten, match="what was read back differs"):
        import_ready(table, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_writing_can_be_stopped(tmp_path):
    table = DealTable.of(["Deal Name", "Notes"], [["a", "b"]] * 2)

    def stop(share):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        import_ready(table, tmp_path, watch=stop)
    assert list(tmp_path.iterdir()) == []
