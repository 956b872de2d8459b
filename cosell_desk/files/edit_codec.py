"""Edits as JSON and back. The words in it are a file format: old journals are read with them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

from cosell_desk.core.changes import (
    Change,
    Edit,
    InsertColumns,
    InsertDeals,
    MarkKey,
    NewColumn,
    NewDeal,
    RemoveColumns,
    RemoveDeals,
    SetCells,
    SetHeadings,
    SetMarks,
)
from cosell_desk.core.deals import TableColumn

Json: TypeAlias = dict[str, Any]

# Plain ASCII: it holds half surrogates too, which a damaged file may have brought into a cell.
_encoder = json.JSONEncoder(ensure_ascii=True, check_circular=False, separators=(",", ":"))
written = _encoder.encode
"""Any JSON value as one line of ASCII. Tuples become arrays as they are, which is what makes a large paste cheap."""
PIECE = 50
"""Of a long list in one piece: a few milliseconds where they are rows of a wide table."""


def pieces(value: Any) -> Iterator[bytes]:
    """The same line piece by piece. The encoder lets no other thread run, and the window's must not wait for it."""
    if isinstance(value, dict):
        before = b"{"
        for key, each in value.items():
            yield before + written(key).encode("ascii") + b":"
            yield from pieces(each)
            before = b","
        yield b"}" if value else b"{}"
    elif isinstance(value, list | tuple) and len(value) > PIECE:
        for at in range(0, len(value), PIECE):
            yield (b"," if at else b"[") + written(value[at : at + PIECE])[1:-1].encode("ascii")
        yield b"]"
    else:
        yield written(value).encode("ascii")


def edit_text(edit: Edit) -> Iterator[bytes]:
    """`written(encoded(edit))` piece by piece."""
    before = b"["
    for change in edit.changes:
        yield before
        yield from pieces(_encoded(change))
        before = b","
    yield b"]" if edit.changes else b"[]"


def encoded(edit: Edit) -> list[Json]:
    return [_encoded(change) for change in edit.changes]


def decoded(value: Any) -> Edit:
    """Raises ValueError for what no edit was written as."""
    try:
        return Edit(tuple([_decoded(change) for change in value]))
    except (KeyError, TypeError, IndexError) as reason:
        raise ValueError(f"not an edit: {reason}") from reason


def _encoded(change: Change) -> Json:
    match change:
        case SetCells(columns, deals, texts):
            return {"change": "set-cells", "columns": columns, "deals": deals, "texts": texts}
        case InsertDeals(deals):
            return {"change": "insert-deals", "deals": deals}
        case RemoveDeals(deals):
            return {"change": "remove-deals", "deals": deals}
        case InsertColumns(columns):
            return {
                "change": "insert-columns",
                "columns": [(new.place, *encoded_column(new.column), new.texts) for new in columns],
            }
        case RemoveColumns(columns):
            return {"change": "remove-columns", "columns": columns}
        case SetHeadings(headings):
            return {"change": "set-headings", "headings": headings}
        case SetMarks(marks):
            return {
                "change": "set-marks",
                "marks": [(key.kind, key.deal, key.column, text) for key, text in marks],
            }


def _decoded(change: Mapping[str, Any]) -> Change:
    match change["change"]:
        case "set-cells":
            return SetCells(
                _numbers(change["columns"]), _numbers(change["deals"]), tuple([_texts(row) for row in change["texts"]])
            )
        case "insert-deals":
            return InsertDeals(
                tuple([NewDeal(_number(place), _number(deal), _texts(texts)) for place, deal, texts in change["deals"]])
            )
        case "remove-deals":
            return RemoveDeals(_numbers(change["deals"]))
        case "insert-columns":
            return InsertColumns(
                tuple(
                    [
                        NewColumn(_number(place), decoded_column(id, heading, is_surplus), _texts(texts))
                        for place, id, heading, is_surplus, texts in change["columns"]
                    ]
                )
            )
        case "remove-columns":
            return RemoveColumns(_numbers(change["columns"]))
        case "set-headings":
            return SetHeadings(tuple([(_number(column), _text(heading)) for column, heading in change["headings"]]))
        case "set-marks":
            return SetMarks(
                tuple(
                    [
                        (
                            MarkKey(_text(kind), _number(deal), None if column is None else _number(column)),
                            None if text is None else _text(text),
                        )
                        for kind, deal, column, text in change["marks"]
                    ]
                )
            )
        case other:
            raise ValueError(f"not a change: {other!r}")


def encoded_column(column: TableColumn) -> tuple[int, str, bool]:
    """What a column is made from again; its meaning follows from its heading."""
    return column.id, column.heading, column.is_surplus


def decoded_column(id: Any, heading: Any, is_surplus: Any) -> TableColumn:
    if not isinstance(is_surplus, bool):
        raise ValueError("not a column")
    return TableColumn.read(_number(id), _text(heading), is_surplus=is_surplus)


def _number(value: Any) -> int:
    if type(value) is not int:
        raise ValueError("not a number")
    return value


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError("not a text")
    return value


def _numbers(values: list[Any]) -> tuple[int, ...]:
    return tuple([_number(value) for value in values])


def _texts(values: list[Any]) -> tuple[str, ...]:
    if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
        raise ValueError("not a list of texts")
    return tuple(values)
