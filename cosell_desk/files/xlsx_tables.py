"""Excel's own tables ("Format as Table"): a part of the workbook that repeats the headings and names the area."""

from __future__ import annotations

import re

from cosell_desk.files.xlsx_cells import Changes, attributes_of, tag, xml_attribute
from cosell_desk.files.xlsx_scan import column_letters, column_number

_AREA = re.compile(r"([A-Z]+)([0-9]+):([A-Z]+)([0-9]+)")
_TABLE = re.compile(rb"<((?:[\w.-]+:)?)table\b(?P<attributes>[^>]*)>")
_REF = re.compile(rb'\bref="([^"]*)"')
_COLUMNS = re.compile(rb"<((?:[\w.-]+:)?)tableColumns\b[^>]*>(?P<columns>.*?)</(?:[\w.-]+:)?tableColumns>", re.DOTALL)
_COLUMN = re.compile(
    rb"<((?:[\w.-]+:)?)tableColumn\b(?P<attributes>[^>]*?)(?:/>|>(?P<inner>.*?)</(?:[\w.-]+:)?tableColumn>)", re.DOTALL
)


def changed_table(xml: bytes, changes: Changes) -> bytes:
    """The table's part after the changes to its sheet."""
    start = _TABLE.search(xml)
    columns = _COLUMNS.search(xml)
    area = _AREA.fullmatch(attributes_of(start["attributes"]).get(b"ref", b"").decode()) if start else None
    if start is None or columns is None or area is None:
        return xml
    left, heading_row, right = column_number(area[1]), int(area[2]), column_number(area[3])
    moves = changes.moves
    old = {left + at: found for at, found in enumerate(_COLUMN.finditer(columns["columns"]))}
    has_headings = attributes_of(start["attributes"]).get(b"headerRowCount", b"1") != b"0"
    new_area = moves.area(area[0], grows=True)
    if new_area is None:
        return xml
    found = _AREA.fullmatch(new_area if ":" in new_area else f"{new_area}:{new_area}")
    assert found is not None  # areas are made in this form
    new_left, new_right = column_number(found[1]), column_number(found[3])
    row = moves.rows(heading_row)
    headings = changes.texts.get(row or heading_row, {}) if has_headings else {}
    origin = {new: was for was in range(left, right + 1) if (new := moves.columns(was)) is not None}
    highest = max([int(attributes_of(each["attributes"]).get(b"id", b"0")) for each in old.values()], default=0)
    taken: set[bytes] = set()
    made = []
    for place in range(new_left, new_right + 1):
        was = old.get(origin.get(place, -1))
        attributes = attributes_of(was["attributes"]) if was else {}
        if not attributes:
            highest += 1
            attributes = {b"id": b"%d" % highest, b"name": b"Column%d" % highest}
        if headings.get(place):
            attributes[b"name"] = xml_attribute(headings[place])
        name, number = attributes[b"name"], 2
        while attributes[b"name"].lower() in taken:  # Excel wants every name once
            attributes[b"name"] = name + b"%d" % number
            number += 1
        taken.add(attributes[b"name"].lower())
        element = columns[1] + b"tableColumn"
        inner = (was["inner"] if was else None) or b""
        made.append(tag(element, attributes) + (b">%s</%s>" % (inner, element) if inner else b"/>"))
    name_of_columns = columns[1] + b"tableColumns"
    block = b'<%s count="%d">%s</%s>' % (name_of_columns, len(made), b"".join(made), name_of_columns)
    xml = xml[: columns.start()] + block + xml[columns.end() :]
    reference = f"{column_letters(new_left)}{found[2]}:{column_letters(new_right)}{found[4]}"
    return _REF.sub(b'ref="%s"' % reference.encode(), xml)
