"""No workbook that is opened can harm the machine: each is refused in one plain sentence, and soon."""

import io
import struct
import zipfile

import openpyxl
import pytest
from sheets import HEADINGS, a_book, an_xls, by_hand, heading_cells, saved, text, zipped

from cosell_desk.core.errors import NotADealFile, Unreadable
from cosell_desk.files import xlsx_package
from cosell_desk.files.read import read

DEAL = f'<row r="2">{text("A2", "Deal")}{text("B2", "Contoso")}</row>'
ONE_DEAL = by_hand(heading_cells() + DEAL)


@pytest.fixture
def refused(tmp_path):
    def refuse(content, name="deals.xlsx", error=Unreadable):
        path = tmp_path / name
        path.write_bytes(content)
        with pytest.raises(error) as refusal:
            read(path)
        sentence = str(refusal.value)
        assert sentence.endswith(".")
        assert "\n" not in sentence
        assert name in sentence
        return sentence

    return refuse


def parts_of(content):
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_the_workbook_of_these_tests_is_sound(tmp_path):
    path = tmp_path / "deals.xlsx"
    path.write_bytes(ONE_DEAL)

    assert len(read(path).table) == 1


def test_a_zip_bomb_is_refused_by_what_it_says_of_itself(refused):
    bomb = zipped({**parts_of(ONE_DEAL), "xl/media/image1.xml": b"<a>" + b" " * 40_000_000})

    assert "looks like a zip bomb" in refused(bomb)


def test_a_workbook_that_unpacks_to_more_than_512_megabytes_is_refused(refused, monkeypatch):
    monkeypatch.setattr(xlsx_package, "MAX_BYTES", 3_000)
    content = zipped({**parts_of(ONE_DEAL), "xl/other.bin": bytes(range(256)) * 10})

    assert "unpacks to more than 512 MB" in refused(content)


def test_an_archive_that_lies_about_the_size_of_a_part_is_not_unpacked_further(refused):
    sheet = (heading_cells() + DEAL).encode() + b" " * 5_000_000
    content = bytearray(by_hand(sheet.decode()))
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        size = archive.getinfo("xl/worksheets/sheet1.xml").file_size
    while (at := content.find(struct.pack("<I", size))) >= 0:
        content[at : at + 4] = struct.pack("<I", 1_000)

    assert "looks like a zip bomb" in refused(bytes(content))


@pytest.mark.parametrize("part", ["xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/sharedStrings.xml"])
@pytest.mark.parametrize(
    "declared", ['<!DOCTYPE a [<!ENTITY b "bbbbbbbb">]>', "<!DOCTYPE a SYSTEM 'file:///etc/passwd'>"]
)
def test_an_xml_bomb_is_refused(refused, part, declared):
    parts = parts_of(ONE_DEAL)
    parts[part] = f'<?xml version="1.0"?>{declared}'.encode() + parts.get(part, b"<sst/>")

    assert "declares a document type" in refused(zipped(parts))


@pytest.mark.parametrize("encoding", ["utf-16", "cp037"])
def test_an_xml_bomb_in_another_encoding_is_refused(refused, encoding):
    declaration = f'<?xml version="1.0" encoding="{encoding}"?>'
    bomb = '<!DOCTYPE a [<!ENTITY b "b">]><sst/>'
    part = (
        declaration.encode() + bomb.encode(encoding) if encoding == "cp037" else (declaration + bomb).encode(encoding)
    )

    sentence = refused(zipped({**parts_of(ONE_DEAL), "xl/sharedStrings.xml": part}))

    assert "in an encoding that Excel does not use" in sentence


def test_a_sheet_with_16384_columns_is_refused_and_the_limit_named(refused):
    book = openpyxl.Workbook()
    book.active.append([*HEADINGS, *[f"More {number}" for number in range(16_380)]])

    assert "has 16,384 columns; Cosell Desk opens at most 1,024" in refused(saved(book))


def test_1024_columns_are_still_read(tmp_path):
    book = openpyxl.Workbook()
    book.active.append([*HEADINGS, *[f"More {number}" for number in range(1_020)]])
    path = tmp_path / "deals.xlsx"
    path.write_bytes(saved(book))

    assert len(read(path).table.columns) == 1_024


def test_more_than_100000_rows_are_refused(refused):
    rows = "".join(f'<row r="{row}"><c r="A{row}"><v>1</v></c></row>' for row in range(2, 100_003))

    assert "more than 100,000 rows" in refused(by_hand(heading_cells() + rows))


def test_a_million_blank_rows_are_none(tmp_path):
    rows = "".join(f'<row r="{row}" s="1" customFormat="1"/>' for row in range(3, 1_000_003))
    path = tmp_path / "deals.xlsx"
    path.write_bytes(by_hand(heading_cells() + DEAL + rows))

    assert len(read(path).table) == 1


def test_blank_cells_down_to_the_last_row_are_none(tmp_path):
    rows = "".join(
        f'<row r="{row}"><c r="A{row}" s="1"/><c r="XFD{row}" s="1"/></row>' for row in range(900_000, 910_000)
    )
    path = tmp_path / "deals.xlsx"
    path.write_bytes(by_hand(heading_cells() + DEAL + rows))

    assert len(read(path).table) == 1


@pytest.mark.parametrize(
    "far",
    [
        '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
        '<row r="3"><c r="XFD1048576"><v>1</v></c></row>',
        "<row r='1048576'><c r='XFD1048576'><v>1</v></c></row>",
        '<row r="1048576"><c s="0"\n r="XFD1048576"><v>1</v></c></row>',
        '<row r="1048576" xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
        '<x:c r="XFD1048576"><x:v>1</x:v></x:c></row>',
        '<row r="99999"><c r="ZZ99999"><v>1</v></c></row>',
    ],
)
def test_one_cell_in_the_farthest_corner_makes_no_giant_rectangle(tmp_path, far):
    path = tmp_path / "deals.xlsx"
    path.write_bytes(by_hand(heading_cells() + DEAL + far))

    refusals = []
    try:
        assert len(read(path).table.columns) <= 1_024
    except Unreadable as refusal:
        refusals.append(str(refusal))
    assert all("opens" in sentence for sentence in refusals)


@pytest.mark.parametrize(
    "cell", ['<c r="&#65;9"><v>1</v></c>', '<c r="9"><v>1</v></c>', '<c r="$A$9"><v>1</v></c>', '<c r="A99999999999"/>']
)
def test_a_cell_that_hides_its_place_is_refused(refused, cell):
    assert "damaged workbook" in refused(by_hand(f'{heading_cells()}<row r="9">{cell}</row>'))


def test_a_cell_of_many_megabytes_is_read_or_refused(tmp_path):
    path = tmp_path / "deals.xlsx"
    cell = text("A2", "x" * 20_000_000)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        for name, part in parts_of(by_hand(f'{heading_cells()}<row r="2">{cell}</row>')).items():
            archive.writestr(name, part)

    assert len(read(path).table.texts(1)[0]) == 20_000_000


def test_a_workbook_with_a_password_is_refused(refused):
    stream = "EncryptedPackage".encode("utf-16-le")

    assert "protected with a password" in refused(
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 504 + stream + b"\0" * 400
    )


def test_an_encrypted_part_is_refused(refused):
    content = bytearray(ONE_DEAL)
    for signature, flag in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = content.find(signature)
        content[at + flag] |= 1

    assert "protected with a password" in refused(bytes(content))


@pytest.mark.parametrize("length", [4, 30, 200, 1_000, -1, -30])
def test_a_workbook_that_is_cut_off_is_refused(refused, length):
    assert "damaged workbook" in refused(ONE_DEAL[:length])


def test_a_workbook_with_broken_bytes_is_refused(refused):
    content = bytearray(saved(a_book(*[["Deal", "Contoso", str(number), ""] for number in range(500)])))
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        start = archive.getinfo("xl/worksheets/sheet1.xml").header_offset
    content[start + 200 : start + 400] = b"\xff" * 200

    assert "damaged workbook" in refused(bytes(content))


def test_two_parts_of_one_name_are_refused(refused):
    content = io.BytesIO(ONE_DEAL)
    with zipfile.ZipFile(content, "a") as archive:
        archive.writestr("XL/worksheets/SHEET1.xml", "<worksheet/>")

    assert "two parts in it have the same name" in refused(content.getvalue())


def test_names_that_lead_out_of_the_archive_lead_nowhere(tmp_path):
    parts = parts_of(ONE_DEAL)
    parts["../../evil.txt"] = b"x"
    parts["/etc/passwd"] = b"x"
    (tmp_path / "inner").mkdir()
    path = tmp_path / "inner" / "deals.xlsx"
    path.write_bytes(zipped(parts))

    assert len(read(path).table) == 1
    assert [each.name for each in tmp_path.iterdir()] == ["inner"]


def test_external_links_and_dde_are_not_followed(tmp_path):
    parts = parts_of(ONE_DEAL)
    relations = parts["xl/_rels/workbook.xml.rels"].decode()
    link = '<Relationship Id="rId9" Type="http://x/externalLink" Target="http://127.0.0.1:9/x" TargetMode="External"/>'
    parts["xl/_rels/workbook.xml.rels"] = relations.replace("</Relationships>", link + "</Relationships>")
    dde = '<row r="3"><c r="A3" t="str"><f>cmd|"/c calc"!A0</f><v>safe</v></c></row>'
    parts["xl/worksheets/sheet1.xml"] = parts["xl/worksheets/sheet1.xml"].replace(
        b"</sheetData>", dde.encode() + b"</sheetData>"
    )
    path = tmp_path / "deals.xlsx"
    path.write_bytes(zipped(parts))

    assert read(path).table.texts(2)[0] == "safe"


@pytest.mark.parametrize(
    ("parts", "what"),
    [
        ({"[Content_Types].xml": "<Types/>", "word/document.xml": "<a/>"}, "a text document"),
        ({"[Content_Types].xml": "<Types/>", "ppt/presentation.xml": "<a/>"}, "a presentation"),
        ({"readme.txt": "hello"}, "a compressed archive"),
        ({"[Content_Types].xml": "<Types/>"}, "a compressed archive"),
        ({}, "a compressed archive"),
    ],
)
def test_an_archive_of_something_else_is_called_so(refused, parts, what):
    assert what in refused(zipped(parts), error=NotADealFile)


def test_a_binary_workbook_is_refused_with_what_to_do(refused):
    assert "Save it as .xlsx" in refused(
        zipped({"[Content_Types].xml": "<Types/>", "xl/workbook.bin": "x"}), "deals.xlsb"
    )


def test_a_workbook_without_a_worksheet_is_refused(refused):
    parts = parts_of(ONE_DEAL)
    parts["xl/workbook.xml"] = parts["xl/workbook.xml"].replace(b'<sheet name="Deals" sheetId="1" r:id="rId1"/>', b"")

    assert "has no sheet with cells" in refused(zipped(parts))


def test_a_workbook_without_a_cell_is_empty(refused):
    assert "is empty" in refused(saved(openpyxl.Workbook()), error=NotADealFile)


def test_a_workbook_of_something_else_is_called_so(refused):
    book = openpyxl.Workbook()
    book.active.append(["Registration Date", "Registration Type", "Registration Status", "Contract Value"])

    assert "deal registrations" in refused(saved(book), error=NotADealFile)


@pytest.mark.parametrize(
    "part", ["xl/worksheets/sheet1.xml", "xl/workbook.xml", "_rels/.rels", "xl/_rels/workbook.xml.rels"]
)
@pytest.mark.parametrize(
    "content", [b"", b"<", b"not xml at all", b"<worksheet><sheetData><row></sheetData>", b"\xff\xfe"]
)
def test_a_part_of_nonsense_is_refused(tmp_path, part, content):
    path = tmp_path / "deals.xlsx"
    path.write_bytes(zipped({**parts_of(ONE_DEAL), part: content}))

    with pytest.raises((Unreadable, NotADealFile)):
        read(path)


def test_an_ods_sheet_that_is_not_well_formed_is_refused_and_not_read_for_ever(refused):
    start = '<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet>'
    content = start + '<table:table table:name="Deals"><table:table-row></office:spreadsheet></office:body>'
    parts = {"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": content}

    assert "content.xml is no XML" in refused(zipped(parts), "deals.ods")


# .xls: an OLE file with records in it


def test_an_xls_cell_in_the_farthest_corner_makes_no_giant_rectangle(refused):
    bomb = an_xls([(0x0809, b"\0" * 16), (0x0203, struct.pack("<HHHd", 65_535, 65_535, 0, 1.0))])

    assert "65,536 columns" in refused(bomb, "deals.xls")


def test_an_xls_with_a_password_is_refused(refused):
    assert "protected with a password" in refused(an_xls([(0x0809, b"\0" * 16), (0x002F, b"\0" * 6)]), "deals.xls")


def test_an_ole_file_of_something_else_is_called_so(refused):
    word = an_xls([(0x0809, b"\0" * 16)]).replace("Workbook".encode("utf-16-le"), "WordDocu".encode("utf-16-le"))

    assert "another Office program" in refused(word, "letter.doc", NotADealFile)


@pytest.mark.parametrize("length", [8, 100, 512, 600, 1_000])
def test_an_ole_file_that_is_cut_off_is_refused(tmp_path, length):
    path = tmp_path / "deals.xls"
    path.write_bytes(an_xls([(0x0809, b"\0" * 16)])[:length])

    with pytest.raises((Unreadable, NotADealFile)):
        read(path)


def test_an_xls_over_which_the_library_ends_its_process_ends_ours_not(refused):
    start = struct.pack("<HHHHII", 0x0600, 5, 0, 0, 0, 0)
    sheet = struct.pack("<IBBBB", 42, 0, 0, 5, 0) + b"Deals"
    # What the sheet says of its own size is a lie for which no machine has the memory.
    size = struct.pack("<IIHHH", 0, 0xFFFFFFF0, 0, 0xFFF0, 0)
    bomb = an_xls([(0x0809, start), (0x0085, sheet), (0x000A, b""), (0x0809, start), (0x0200, size), (0x000A, b"")])

    assert "damaged workbook" in refused(bomb, "deals.xls")
