"""What is opened and saved without an edit is the same file, byte for byte."""

import codecs
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from cosell_desk.core.changes import Edit, SetCells
from cosell_desk.files.read import read
from cosell_desk.files.write import write

HEADINGS = ["Errors", "Deal Name", "Customer Name", "Customer City", "Notes"]
ENCODINGS = [
    ("utf-8", b""),
    ("utf-8", codecs.BOM_UTF8),
    ("utf-16-le", codecs.BOM_UTF16_LE),
    ("utf-16-be", codecs.BOM_UTF16_BE),
    ("cp1252", b""),
]
raw_cells = st.one_of(
    st.sampled_from(
        ["", "", '""', "a", " ", '"a ""b"" c"', '"a\r\nb"', '"x"y', 'a"b', '"\r"', "'", "å", '"€ 1"', "\x0c"]
    ),
    st.text(st.characters(codec="cp1252", exclude_characters='\0\r\n"'), max_size=6),
)
rows = st.lists(raw_cells, max_size=7)
line_ends = st.sampled_from(["\r\n", "\n", "\r"])


@st.composite
def csv_files(draw) -> bytes:
    delimiter = draw(st.sampled_from(",;\t|"))
    encoding, bom = draw(st.sampled_from(ENCODINGS))
    banners = draw(st.lists(st.sampled_from(["", "Pipeline", "sep=" + delimiter, delimiter * 3]), max_size=3))
    usual = draw(line_ends)
    ends = st.just(usual) if draw(st.booleans()) else line_ends
    headings = [draw(st.sampled_from([heading, f'"{heading}"'])) for heading in HEADINGS]
    lines = [*banners, delimiter.join(headings + [""] * draw(st.integers(0, 2)))]
    lines += [delimiter.join(cells) for cells in draw(st.lists(rows, max_size=5))]
    text = "".join([line + draw(ends) for line in lines])
    if draw(st.booleans()):
        text = text.rstrip("\r\n")
    text += draw(st.sampled_from(["", "", 'open,"quote', "\r\n" * 3, '"']))
    return bom + text.encode(encoding, "ignore")


def without_blank_end(texts):
    """Blank cells beyond the heading row are no column of their own."""
    texts = list(texts)
    while texts and not texts[-1].strip():
        texts.pop()
    return texts


@given(csv_files())
@example(b"Deal Name,Customer Name,Customer City\n\x81,\x8d,\x9d\n")
@example(codecs.BOM_UTF8 + b"Deal Name,Customer Name,Customer City\n\xe5,\xc3\xa5,\n")
@example(b'Deal Name,Customer Name,Customer City\n"\n\n')
def test_a_file_saved_unedited_is_the_same_file(content):
    with TemporaryDirectory() as folder:
        path = Path(folder) / "deals.csv"
        path.write_bytes(content)
        opened = read(path)
        shape = write(opened.table, opened.shape, path)

        assert path.read_bytes() == content
        write(opened.table, shape, path)
        assert path.read_bytes() == content


@given(csv_files(), st.data())
def test_an_edit_changes_its_own_cell_only(content, data):
    with TemporaryDirectory() as folder:
        path = Path(folder) / "deals.csv"
        path.write_bytes(content)
        opened = read(path)
        table = opened.table
        if not table.deals:
            return
        deal = data.draw(st.sampled_from(table.deals))
        column = data.draw(st.sampled_from([column.id for column in table.columns]))
        text = data.draw(st.sampled_from(["", "new", 'with "quotes"', "two\nlines", "a,b;c\td|e"]))
        before = [list(texts) for texts in table.rows()]
        way_back = table.apply(Edit((SetCells((column,), (deal,), ((text,),)),)))
        shape = write(table, opened.shape, path)

        again = read(path).table
        before[table.place(deal)][table.position(column)] = text
        expected = [texts for texts in before if "".join(texts).strip()]
        assert [without_blank_end(texts) for texts in again.rows()] == [without_blank_end(texts) for texts in expected]

        table.apply(way_back)
        write(table, shape, path)
        assert [list(texts) for texts in read(path).table.rows()] == [list(texts) for texts in table.rows()]


@pytest.mark.parametrize("encoding", ["latin-1", "iso8859-15", "cp932", "utf-16", "utf-8", "cp1252", "koi8-r"])
def test_a_forced_encoding_is_kept(tmp_path, encoding):
    path = tmp_path / "deals.csv"
    content = "Deal Name,Customer Name,Customer City\r\nx,y,z\r\n".encode(encoding)
    path.write_bytes(content)
    opened = read(path, encoding=encoding)
    write(opened.table, opened.shape, path)

    assert path.read_bytes() == content
