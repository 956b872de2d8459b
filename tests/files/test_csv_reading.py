"""What is understood of a CSV file: delimiter, encoding, headings, ragged rows."""

import codecs

import pytest

from cosell_desk.core.deals import FileFacts
from cosell_desk.core.errors import Unreadable
from cosell_desk.files.read import read

HEADINGS = "Deal Name,Customer Name,Customer City,Notes"


def rows_of(opened):
    return [list(texts) for texts in opened.table.rows()]


def headings_of(opened):
    return [column.heading for column in opened.table.columns]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_the_one_that_shows_known_headings(as_file, delimiter):
    text = f'{HEADINGS}\r\nSpring,Contoso,Malmö,"a;b|c\td,e"\r\n'.replace(",", delimiter).replace("d" + delimiter, "d,")

    opened = read(as_file(text))

    assert opened.shape.delimiter == delimiter
    assert headings_of(opened) == HEADINGS.split(",")
    assert rows_of(opened) == [["Spring", "Contoso", "Malmö", "a;b|c\td,e"]]


def test_a_swedish_excel_file_is_read(as_file):
    content = "Deal Name;Customer Name;Customer City;Estimated Deal Value\r\nVåren;Åre Ski;Malmö;12,5\r\n".encode(
        "cp1252"
    )

    opened = read(as_file(content))

    assert (opened.shape.encoding, opened.shape.bom, opened.shape.delimiter) == ("windows-1252", False, ";")
    assert opened.shape.line_end == "\r\n"
    assert rows_of(opened) == [["Våren", "Åre Ski", "Malmö", "12,5"]]


@pytest.mark.parametrize(
    ("content", "encoding", "bom"),
    [
        (f"{HEADINGS}\nå,b,c,d\n".encode(), "utf-8", False),
        (codecs.BOM_UTF8 + f"{HEADINGS}\nå,b,c,d\n".encode(), "utf-8", True),
        (codecs.BOM_UTF16_LE + f"{HEADINGS}\nå,b,c,d\n".encode("utf-16-le"), "utf-16-le", True),
        (codecs.BOM_UTF16_BE + f"{HEADINGS}\nå,b,c,d\n".encode("utf-16-be"), "utf-16-be", True),
        (f"{HEADINGS}\nå,b,c,d\n".encode("utf-16-le"), "utf-16-le", False),
        (f"{HEADINGS}\nå,b,c,d\n".encode("utf-16-be"), "utf-16-be", False),
        (f"{HEADINGS}\nå,b,c,d\n".encode("cp1252"), "windows-1252", False),
    ],
)
def test_the_encoding_is_found(as_file, content, encoding, bom):
    opened = read(as_file(content))

    assert (opened.shape.encoding, opened.shape.bom) == (encoding, bom)
    assert rows_of(opened) == [["å", "b", "c", "d"]]


def test_an_encoding_can_be_forced(as_file):
    path = as_file(f"{HEADINGS}\nŁódź,b,c,d\n".encode("iso-8859-2"))

    opened = read(path, encoding="latin2")

    assert opened.shape.encoding == "iso8859-2"
    assert rows_of(opened) == [["Łódź", "b", "c", "d"]]


@pytest.mark.parametrize("name", ["utf-8", "utf8", "UTF-8-SIG", "windows-1252", "cp1252"])
def test_a_mark_is_no_part_of_the_first_heading_whatever_is_forced(as_file, name):
    opened = read(as_file(codecs.BOM_UTF8 + HEADINGS.encode()), encoding=name)

    assert headings_of(opened)[0] == "Deal Name"
    assert opened.shape.bom


@pytest.mark.parametrize("name", ["klingon", "hex", "", "utf-8\0"])
def test_an_encoding_that_does_not_exist_is_said_to(as_file, name):
    with pytest.raises(Unreadable, match=r"There is no encoding called “.*”\. Try utf-8, utf-16 or windows-1252"):
        read(as_file(HEADINGS), encoding=name)


def test_an_encoding_that_does_not_fit_names_the_line(as_file):
    with pytest.raises(Unreadable, match="not written in the encoding utf-8: line 3 does not fit"):
        read(as_file(f"{HEADINGS}\na,b,c,d\nMalmö,b,c,d\n".encode("cp1252")), encoding="utf-8")


@pytest.mark.parametrize("line_end", ["\r\n", "\n", "\r"])
def test_every_line_end_is_read_and_kept_inside_cells(as_file, line_end):
    text = line_end.join([HEADINGS, 'a,b,c,"one\r\ntwo\nthree\rfour"', "e,f,g,h", ""])

    opened = read(as_file(text))

    assert opened.shape.line_end == line_end
    assert rows_of(opened) == [["a", "b", "c", "one\r\ntwo\nthree\rfour"], ["e", "f", "g", "h"]]
    assert [opened.table.row_number(deal) for deal in opened.table.deals] == [2, 3]


def test_characters_that_other_programs_take_for_line_ends_stay_in_their_cell(as_file):
    opened = read(as_file(f"{HEADINGS}\na\u2028b,c\x85d,e\x0cf,g\x0bh\n"))

    assert rows_of(opened) == [["a\u2028b", "c\x85d", "e\x0cf", "g\x0bh"]]


def test_banner_lines_and_blank_rows_count_as_rows_but_are_no_deals(as_file):
    text = f"Pipeline of Contoso,,,\n\n{HEADINGS}\na,b,c,d\n,,,\n \t,,,\ne,f,g,h\n\n\n"

    opened = read(as_file(text))

    assert opened.shape.heading_row == 3
    assert [opened.table.row_number(deal) for deal in opened.table.deals] == [4, 7]
    assert opened.table.facts == FileFacts(short_rows=0, blank_rows=4, banner_lines=2)


def test_a_heading_row_in_row_20_is_found_and_in_row_21_not(as_file):
    assert read(as_file("banner\n" * 19 + HEADINGS)).shape.heading_row == 20
    with pytest.raises(Exception, match="holds no table of deals"):
        read(as_file("banner\n" * 20 + HEADINGS))


def test_the_line_by_which_excel_names_the_delimiter_is_no_row(as_file):
    opened = read(as_file(f"sep=^\r\n{HEADINGS}\r\na,b,c,d\r\n".replace(",", "^")))

    assert opened.shape.delimiter == "^"
    assert opened.shape.heading_row == 1
    assert [opened.table.row_number(deal) for deal in opened.table.deals] == [2]
    assert opened.table.facts.banner_lines == 1


def test_a_line_that_names_the_wrong_delimiter_is_not_believed(as_file):
    assert read(as_file(f"sep=;\n{HEADINGS}\na,b,c,d\n")).shape.delimiter == ","


def test_short_rows_are_filled_up_and_counted(as_file):
    opened = read(as_file(f"{HEADINGS},,\na,b\nc,d,e,f\ng,h,i,j,,\n"))

    assert rows_of(opened) == [
        ["a", "b", "", "", "", ""],
        ["c", "d", "e", "f", "", ""],
        ["g", "h", "i", "j", "", ""],
    ]
    assert opened.table.facts.short_rows == 1  # the second lacks only columns without a heading


def test_cells_beyond_the_heading_row_make_a_column_only_where_one_is_filled(as_file):
    opened = read(as_file(f"{HEADINGS}\na,b,c,d,,,\ne,f,g,h,,i,\n"))

    assert [column.is_surplus for column in opened.table.columns] == [False] * 4 + [True] * 2
    assert rows_of(opened) == [["a", "b", "c", "d", "", ""], ["e", "f", "g", "h", "", "i"]]
    assert read(as_file(f"{HEADINGS}\na,b,c,d,,,\n")).table.columns[-1].heading == "Notes"


def test_trailing_blank_headings_stay_columns(as_file):
    opened = read(as_file(f"{HEADINGS},,\na,b,c,d,,\n"))

    assert headings_of(opened) == [*HEADINGS.split(","), "", ""]
    assert not any(column.is_surplus for column in opened.table.columns)


def test_a_file_with_headings_only_is_a_file(as_file):
    opened = read(as_file(HEADINGS))

    assert len(opened.table) == 0
    assert opened.shape.line_end == "\r\n"


def test_quotes_in_the_middle_are_text_and_an_unclosed_one_takes_the_rest(as_file):
    opened = read(as_file(f'{HEADINGS}\na "b" c,"d" e,f"g,h\ni,"j\nk,l,m,n\n'))

    assert rows_of(opened) == [['a "b" c', "d e", 'f"g', "h"], ["i", "j\nk,l,m,n\n", "", ""]]


def test_a_cell_may_be_longer_than_python_allows_by_itself(as_file):
    opened = read(as_file(f"{HEADINGS}\na,b,c,{'x' * 200_000}\n"))

    assert len(opened.table.texts(1)[3]) == 200_000


def test_reading_tells_how_far_it_is_and_can_be_stopped(as_file):
    path = as_file(HEADINGS + "\na,b,c,d" * 3_000)
    shares = []
    read(path, watch=shares.append)

    assert shares == sorted(shares)
    assert (shares[0], shares[-1]) == (0.0, 1.0)
    assert len(shares) > 4

    def stop(share):
        if share > 0.5:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        read(path, watch=stop)


def test_translated_headings_show_the_delimiter_too(as_file):
    opened = read(as_file("Avtalsnamn;Kundnamn;Kundstad\nVår;Åre;Malmö\n"))

    assert opened.shape.delimiter == ";"
    assert [column.name for column in opened.table.columns] == ["Deal Name", "Customer Name", "Customer City"]
