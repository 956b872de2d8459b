"""Workbooks for the tests: made by openpyxl, or by hand where openpyxl would not make such a thing."""

import io
import struct
import zipfile

import openpyxl

HEADINGS = ["Deal Name", "Customer Name", "Customer Postal Code", "Estimated Close Date"]
_TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def saved(book):
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def a_book(*rows, headings=HEADINGS):
    """A workbook (of openpyxl) with one sheet."""
    book = openpyxl.Workbook()
    book.active.title = "Deals"
    for row in (headings, *rows):
        book.active.append(row)
    return book


def by_hand(cells, *, head="", tail="", more=None, attributes="", declaration=""):
    """A workbook whose only sheet has this XML for its rows."""
    sheet = (
        f'{declaration}<worksheet xmlns="{_MAIN}" {attributes}>{head}<sheetData>{cells}</sheetData>{tail}</worksheet>'
    )
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" ContentType='
        f'"application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType='
        f'"application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{_TYPES}.sheet.main+xml"/><Override '
        f'PartName="/xl/worksheets/sheet1.xml" ContentType="{_TYPES}.worksheet+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" '
        f'Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets><sheet name="Deals" sheetId="1" '
        f'r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" '
        f'Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": sheet,
        **(more or {}),
    }
    return zipped({name: text for name, text in parts.items() if text is not None})


def zipped(parts):
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return content.getvalue()


def heading_cells(row=1, first="A", headings=HEADINGS):
    """The XML of a row of headings."""
    start = ord(first)
    return f'<row r="{row}">{"".join(text(f"{chr(start + at)}{row}", each) for at, each in enumerate(headings))}</row>'


def text(place, words):
    return f'<c r="{place}" t="inlineStr"><is><t>{words}</t></is></c>'


def an_xls(records):
    """An OLE file whose only stream is a workbook of these records."""
    stream = b"".join(struct.pack("<HH", kind, len(body)) + body for kind, body in records).ljust(4096, b"\0")
    sectors = len(stream) // 512
    table = [0xFFFFFFFD, 0xFFFFFFFE, *range(3, sectors + 2), 0xFFFFFFFE]
    table_sector = struct.pack("<128I", *table, *[0xFFFFFFFF] * (128 - len(table)))

    def entry(name, kind, start, size):
        encoded = name.encode("utf-16-le")
        raw = encoded.ljust(64, b"\0") + struct.pack("<HBB", len(encoded) + 2, kind, 1) + b"\xff" * 12
        return raw.ljust(0x74, b"\0") + struct.pack("<III", start, size, 0)

    directory = entry("Root Entry", 5, 0xFFFFFFFE, 0) + entry("Workbook", 2, 2, len(stream)) + b"\0" * 256
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 16 + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + b"\0" * 6
    header += struct.pack("<IIIIIIIII", 0, 1, 1, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)
    header += struct.pack("<109I", 0, *[0xFFFFFFFF] * 108)
    return header + table_sector + directory + stream
