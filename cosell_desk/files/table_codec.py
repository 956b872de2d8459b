"""A table's whole state, an original and a file's shape as JSON and back, each in a file that shows when it is torn."""

from __future__ import annotations

import dataclasses
import json
import zlib
from pathlib import Path
from typing import Any

from cosell_desk.core.changes import MarkKey
from cosell_desk.core.deals import FileFacts, TableState
from cosell_desk.core.original import Original
from cosell_desk.files.edit_codec import Json, decoded_column, encoded_column, pieces
from cosell_desk.files.shape import FileShape


def encoded_state(state: TableState) -> Json:
    return {
        "columns": [encoded_column(column) for column in state.columns],
        "deals": list(state.rows),
        "rows": list(state.rows.values()),
        "row_numbers": list(state.row_numbers.items()),
        "marks": [(key.kind, key.deal, key.column, text) for key, text in state.marks.items()],
        "facts": dataclasses.asdict(state.facts),
        "next_deal": state.next_deal,
        "next_column": state.next_column,
        "born_surplus": sorted(state.born_surplus),
    }


def decoded_state(value: Json) -> TableState:
    """Raises ValueError for what no table was written as."""
    try:
        return TableState(
            columns=tuple([decoded_column(*column) for column in value["columns"]]),
            rows=dict(zip(value["deals"], value["rows"], strict=True)),
            row_numbers=dict(value["row_numbers"]),
            marks={MarkKey(kind, deal, column): text for kind, deal, column, text in value["marks"]},
            facts=FileFacts(**value["facts"]),
            next_deal=value["next_deal"],
            next_column=value["next_column"],
            born_surplus=frozenset(value["born_surplus"]),
        )
    except (KeyError, TypeError) as reason:
        raise ValueError(f"not a table: {reason}") from reason


def encoded_original(original: Original) -> Json:
    return {
        "deals": list(original.rows),
        "rows": list(original.rows.values()),
        "positions": list(original.positions.items()),
        "is_older": original.is_older,
        "is_the_file": original.is_the_file,
        "uncompared": sorted(original.uncompared),
    }


def decoded_original(value: Json) -> Original:
    """Raises ValueError for what no original was written as."""
    try:
        rows = dict(zip(value["deals"], value["rows"], strict=True))
        uncompared = frozenset(value.get("uncompared", ()))
        return Original(
            rows,
            dict(value["positions"]),
            is_older=value["is_older"],
            is_the_file=value.get("is_the_file") is True,
            uncompared=uncompared,
        )
    except (KeyError, TypeError) as reason:
        raise ValueError(f"not an original: {reason}") from reason


def encoded_shape(shape: FileShape) -> Json:
    """The shape without its source, which is the file itself."""
    return {field.name: getattr(shape, field.name) for field in dataclasses.fields(shape) if field.name != "source"}


def decoded_shape(value: Json) -> FileShape:
    """Raises ValueError for what no shape was written as."""
    known = {field.name for field in dataclasses.fields(FileShape)} - {"source"}
    try:
        found: dict[str, Any] = {
            name: tuple(one) if isinstance(one, list) else one for name, one in value.items() if name in known
        }
        return FileShape(**found)
    except (TypeError, AttributeError) as reason:
        raise ValueError(f"not a shape: {reason}") from reason


def sealed(value: Json) -> list[bytes]:
    """The value as one line of JSON under a line that tells its length and checksum, in pieces."""
    body = list(pieces(value))
    checksum = 0
    for piece in body:
        checksum = zlib.crc32(piece, checksum)
    return [b"%d %08x\n" % (sum(map(len, body)), checksum), *body, b"\n"]


def unsealed(content: bytes) -> Json:
    """Raises ValueError for a file that is torn, damaged or none of ours."""
    seal, _, body = content.partition(b"\n")
    length, _, checksum = seal.partition(b" ")
    body = body.removesuffix(b"\n")
    if not length.isdigit() or int(length) != len(body) or b"%08x" % zlib.crc32(body) != checksum:
        raise ValueError("torn or damaged")
    value: Any = json.loads(body)
    if not isinstance(value, dict):
        raise ValueError("not a record")
    return value


def read_sealed(path: Path) -> Json:
    """Raises OSError, or ValueError for a file that is torn, damaged or none of ours."""
    return unsealed(path.read_bytes())
