"""What is edited is put into the file's own text; everything else stays as it stood."""

import errno
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cosell_desk.core.changes import (
    Edit,
    InsertColumns,
    InsertDeals,
    NewColumn,
    NewDeal,
    RemoveColumns,
    RemoveDeals,
    SetCells,
    SetHeadings,
)
from cosell_desk.core.deals import DealTable, TableColumn
from cosell_desk.core.errors import NotWritten
from cosell_desk.files import csv_writing
from cosell_desk.files.read import read
from cosell_desk.files.shape import NEW_CSV
from cosell_desk.files.write import write

# Every quirk at once: banner, mixed line ends, needless quotes, a blank row, short and long rows, no last line end.
QUIRKS = (
    b"Pipeline \xe5r;;\r\n"
    b'"Deal Name";Customer Name;"Customer City";Notes\r\n'
    b'"V\xe5r";"Contoso ""AB""";Malm\xf6;"one\ntwo"\n'
    b";;;\r\n"
    b"Short;Fabrikam\r"
    b'Long;"Northwind";\x81;plain;;\r\n'
    b"Last;a;b;c"
)


def cell(deal, column, text):
    return Edit((SetCells((column,), (deal,), ((text,),)),))


def after(path, *edits, shape=None, encoding=None):
    """The file's bytes after these edits and a save."""
    opened = read(path)
    for edit in edits:
        opened.table.apply(edit(opened.table) if callable(edit) else edit)
    write(opened.table, opened.shape, path, encoding=encoding)
    return path.read_bytes()


def test_an_edited_cell_takes_the_quotes_of_the_old_one(as_file):
    path = as_file(QUIRKS)

    assert after(path, cell(1, 1, "Höst")) == QUIRKS.replace(b'"V\xe5r"', b'"H\xf6st"')
    assert after(path, cell(1, 3, "Lund")) == QUIRKS.replace(b'"V\xe5r"', b'"H\xf6st"').replace(b"Malm\xf6", b"Lund")


def test_an_edited_cell_is_quoted_where_it_must_be(as_file):
    assert after(as_file(QUIRKS), cell(1, 3, "Malmö; Lund")) == QUIRKS.replace(b"Malm\xf6", b'"Malm\xf6; Lund"')
    assert after(as_file(QUIRKS), cell(4, 4, 'a "b"')) == QUIRKS.replace(b"b;c", b'b;"a ""b"""')
    assert after(as_file(QUIRKS), cell(4, 4, "lone\rCR")) == QUIRKS.replace(b"b;c", b'b;"lone\rCR"')


def test_a_short_row_grows_only_as_far_as_it_is_filled(as_file):
    assert after(as_file(QUIRKS), cell(2, 3, "Lund")) == QUIRKS.replace(b"Short;Fabrikam\r", b"Short;Fabrikam;Lund\r")
    assert after(as_file(QUIRKS), cell(2, 1, "Brief")) == QUIRKS.replace(b"Short", b"Brief")


def test_blank_cells_beyond_the_headings_stay_in_an_edited_row(as_file):
    assert after(as_file(QUIRKS), cell(3, 1, "Longer")) == QUIRKS.replace(b"Long;", b"Longer;")


def test_a_removed_deal_takes_only_its_own_row(as_file):
    assert after(as_file(QUIRKS), Edit((RemoveDeals((1,)),))) == QUIRKS.replace(
        b'"V\xe5r";"Contoso ""AB""";Malm\xf6;"one\ntwo"\n', b""
    )
    assert after(as_file(QUIRKS), Edit((RemoveDeals((4,)),))) == QUIRKS.removesuffix(b"Last;a;b;c")


def test_a_deal_taken_away_and_brought_back_has_its_row_again(as_file):
    path = as_file(QUIRKS)
    opened = read(path)
    opened.table.apply(opened.table.apply(Edit((RemoveDeals((1, 3)),))))
    write(opened.table, opened.shape, path)

    assert path.read_bytes() == QUIRKS


def test_a_new_deal_is_written_as_the_file_is(as_file):
    def insert(table):
        return Edit((InsertDeals((NewDeal(1, table.new_deal_ids(1)[0], ("Ny", "Åre", "", "x;y")),)),))

    assert after(as_file(QUIRKS), insert) == QUIRKS.replace(b";;;\r\n", b';;;\r\nNy;\xc5re;;"x;y"\r\n')
    quoted = b'"Deal Name","Customer Name","Customer City"\n"a","b",""\n'
    at_the_end = Edit((InsertDeals((NewDeal(1, 2, ("c", "", "d")),)),))
    assert after(as_file(quoted), at_the_end) == quoted + b'"c","","d"\n'
    assert after(as_file(quoted.removesuffix(b"\n")), at_the_end) == quoted + b'"c","","d"'


def test_a_deal_behind_an_unclosed_quote_does_not_fall_into_it(as_file):
    path = as_file('Deal Name,Customer Name,Customer City\na,b,"open\n')
    written = after(path, Edit((InsertDeals((NewDeal(1, 2, ("c", "d", "e")),)),)))

    assert written == b'Deal Name,Customer Name,Customer City\na,b,"open\n"\nc,d,e\n'


def test_a_removed_column_goes_with_its_quotes(as_file):
    assert after(as_file(QUIRKS), Edit((RemoveColumns((2,)),))) == (
        b"Pipeline \xe5r;;\r\n"
        b'"Deal Name";"Customer City";Notes\r\n'
        b'"V\xe5r";Malm\xf6;"one\ntwo"\n'
        b";;;\r\n"
        b"Short\r"
        b"Long;\x81;plain\r\n"
        b"Last;b;c"
    )


def test_a_new_column_stands_where_it_was_put(as_file):
    def insert(table):
        column = TableColumn.read(table.new_column_ids(1)[0], "Customer State")
        return Edit((InsertColumns((NewColumn(3, column, ("", "Skåne", "", "Lund; S")),)),))

    assert after(as_file(QUIRKS), insert) == (
        b"Pipeline \xe5r;;\r\n"
        b'"Deal Name";Customer Name;"Customer City";Customer State;Notes\r\n'
        b'"V\xe5r";"Contoso ""AB""";Malm\xf6;;"one\ntwo"\n'
        b";;;\r\n"
        b"Short;Fabrikam;;Sk\xe5ne\r"
        b'Long;"Northwind";\x81;;plain\r\n'
        b'Last;a;b;"Lund; S";c'
    )


def test_a_mended_heading_changes_the_heading_only(as_file):
    path = as_file("Avtalsnamn,Kundnamn,Kundstad\r\na,b,c\r\n")

    assert after(path, Edit((SetHeadings(((1, "Deal Name"),)),))) == b"Deal Name,Kundnamn,Kundstad\r\na,b,c\r\n"


def test_a_surplus_column_that_gets_a_heading_becomes_one(as_file):
    path = as_file("Deal Name,Customer Name,Customer City\na,b,c,,note\nd,e,f\n")

    assert after(path, Edit((SetHeadings(((5, "Notes"),)),))) == (
        b"Deal Name,Customer Name,Customer City,,Notes\na,b,c,,note\nd,e,f\n"
    )


def test_a_deal_without_any_text_stays_one_row_however_often_it_is_saved(as_file):
    path = as_file("Deal Name,Customer Name,Customer City\na,b,c\n")
    opened = read(path)
    opened.table.apply(Edit((InsertDeals((NewDeal(0, 2, ("", "", "")),)),)))
    shape = write(opened.table, opened.shape, path)
    shape = write(opened.table, shape, path)
    assert path.read_bytes() == b"Deal Name,Customer Name,Customer City\n,,\na,b,c\n"

    opened.table.apply(cell(2, 1, "d"))
    write(opened.table, shape, path)
    assert path.read_bytes() == b"Deal Name,Customer Name,Customer City\nd,,\na,b,c\n"


def test_a_character_that_the_encoding_lacks_is_named_and_utf_8_offered(as_file):
    path = as_file(QUIRKS)

    with pytest.raises(NotWritten) as refused:
        after(path, cell(4, 2, "Łódź"))
    assert str(refused.value) == (
        "“deals.csv” was not written: it is in the encoding windows-1252, which has no “Ł” (“Customer Name” of deal 4)."
        " Save it as UTF-8, or replace the character."
    )
    assert path.read_bytes() == QUIRKS

    assert (
        after(path, cell(4, 2, "Łódź"), encoding="utf-8")
        == b"\xef\xbb\xbf" + QUIRKS.decode("latin-1").replace("Last;a", "Last;Łódź").encode()
    )
    assert read(path).shape.encoding == "utf-8"


def test_the_euro_sign_fits_windows_1252(as_file):
    assert after(as_file(QUIRKS), cell(4, 2, "€")) == QUIRKS.replace(b"Last;a", b"Last;\x80")


@pytest.mark.parametrize("broken", ["a\0b", "a\ud83d"])
def test_a_broken_character_is_named(as_file, broken):
    with pytest.raises(NotWritten, match="“Customer City” of deal 1 holds a broken character"):
        after(as_file("Deal Name,Customer Name,Customer City\na,b,c\n"), cell(1, 3, broken))


def test_text_that_would_be_read_in_another_encoding_is_not_written(as_file):
    """ASCII and two bytes of Windows-1252 that happen to be one letter of UTF-8."""
    path = as_file("Deal Name,Customer Name,Customer City\nÅre,b,c\n".encode("cp1252"))

    with pytest.raises(NotWritten, match="read back differs"):
        after(path, cell(1, 1, "Ã¥"))


@pytest.mark.parametrize("spoilt", ["", "other", "a,b", '"', "a\nb"])
def test_a_row_that_would_be_read_otherwise_is_not_written(as_file, monkeypatch, spoilt):
    path = as_file("Deal Name,Customer Name,Customer City\nSpring,Contoso,Lund\nAutumn,Fabrikam,Lund\n")
    before = path.read_bytes()
    opened = read(path)
    opened.table.apply(cell(1, 3, "Malmö"))
    right = csv_writing.spliced
    monkeypatch.setattr(csv_writing, "spliced", lambda *row: right(*row).replace("Malmö", spoilt))

    with pytest.raises(NotWritten, match="read back differs"):
        write(opened.table, opened.shape, path)
    assert path.read_bytes() == before
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_a_new_file_is_utf_8_with_a_mark_comma_and_cr_lf(tmp_path):
    path = tmp_path / "new.csv"
    table = DealTable.of(["Deal Name", "Customer Name"], [["Vår", "a,b"]])
    shape = write(table, NEW_CSV, path)

    assert path.read_bytes() == b"\xef\xbb\xbf" + 'Deal Name,Customer Name\r\nVår,"a,b"\r\n'.encode()
    table.apply(cell(1, 1, "Höst"))
    write(table, shape, path)
    assert path.read_bytes() == b"\xef\xbb\xbf" + 'Deal Name,Customer Name\r\nHöst,"a,b"\r\n'.encode()


def test_a_save_that_fails_leaves_the_shape_for_another_try(as_file, monkeypatch):
    path = as_file(QUIRKS)
    opened = read(path)
    opened.table.apply(cell(4, 1, "First"))

    def full(handle):
        raise OSError(errno.ENOSPC, "no space")

    with monkeypatch.context() as patched:
        patched.setattr("os.fsync", full)
        with pytest.raises(NotWritten, match="the disk is full"):
            write(opened.table, opened.shape, path)
    assert path.read_bytes() == QUIRKS
    write(opened.table, opened.shape, path)
    assert path.read_bytes() == QUIRKS.replace(b"Last", b"First")


texts = st.sampled_from(["", "", "a", 'b "c"', "d;e", "f\ng", " ", "å"])


@given(st.data())
def test_whatever_is_edited_is_what_is_read_again(data):
    """Random edits and saves, one after the other, each from the shape that the last one gave."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "deals.csv"
        path.write_bytes(QUIRKS)
        opened = read(path)
        table, shape = opened.table, opened.shape
        untouched = table.copy()
        ways_back = []
        for _ in range(data.draw(st.integers(1, 6))):
            ways_back.append(table.apply(Edit((data.draw(changes(table)),))))
            if data.draw(st.booleans()):
                shape = write(table, shape, path)
        write(table, shape, path)
        again = read(path).table if len({column.name for column in table.columns} & KNOWN) >= 3 else None
        if again is not None:
            assert visible(again) == visible(table)
        for way_back in reversed(ways_back):
            table.apply(way_back)
        write(table, opened.shape, path)
        assert path.read_bytes() == QUIRKS
        assert visible(table) == visible(untouched)


KNOWN = {"Deal Name", "Customer Name", "Customer City"}


def visible(table):
    rows = [[column.heading for column in table.columns], *map(list, table.rows())]
    while all(not row[-1].strip() for row in rows):
        for row in rows:
            row.pop()
    return [row for row in rows if "".join(row).strip()]


def changes(table):
    deals, columns = st.sampled_from(table.deals), st.sampled_from([column.id for column in table.columns])
    row = st.tuples(*[texts] * len(table.columns))
    new_column = TableColumn.read(table.new_column_ids(1)[0], "Customer State")
    new = [
        st.builds(
            lambda place, row: InsertDeals((NewDeal(place, table.new_deal_ids(1)[0], row),)),
            st.integers(0, len(table.deals)),
            row,
        ),
        st.builds(
            lambda place, column: InsertColumns((NewColumn(place, new_column, column),)),
            st.integers(0, len(table.columns)),
            st.tuples(*[texts] * len(table.deals)),
        ),
    ]
    if not table.deals:
        return st.one_of(new)
    old = [
        st.builds(lambda deal, column, text: SetCells((column,), (deal,), ((text,),)), deals, columns, texts),
        st.builds(lambda deal: RemoveDeals((deal,)), deals),
        st.builds(lambda column, text: SetHeadings(((column, text),)), columns, st.sampled_from(["", "Kund", "a;b"])),
    ]
    if len(table.columns) > 2:
        old.append(st.builds(lambda column: RemoveColumns((column,)), columns))
    return st.one_of([*old, *new])
