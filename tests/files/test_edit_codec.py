import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cosell_desk.core.changes import (
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
from cosell_desk.files.edit_codec import decoded, edit_text, encoded, pieces, written

IDS = st.integers(1, 2**40)
TEXTS = st.text(st.characters(), max_size=8)
"""Half surrogates, control characters and line breaks included."""
HEADINGS = st.one_of(st.sampled_from(["Errors", "Solution 2", "solution2", "Lösning 3", ""]), TEXTS)


@st.composite
def blocks(draw):
    columns = draw(st.lists(IDS, max_size=3))
    deals = draw(st.lists(IDS, max_size=3))
    row = st.tuples(*[TEXTS for _ in columns])
    return SetCells(tuple(columns), tuple(deals), tuple(draw(st.tuples(*[row for _ in deals]))))


COLUMNS = st.one_of(
    st.builds(TableColumn.read, IDS, HEADINGS), st.builds(TableColumn.read, IDS, st.just(""), is_surplus=st.just(True))
)
LISTS = st.lists(TEXTS, max_size=3).map(tuple)
CHANGES = st.one_of(
    blocks(),
    st.lists(st.builds(NewDeal, IDS, IDS, LISTS), max_size=3).map(lambda new: InsertDeals(tuple(new))),
    st.lists(IDS, max_size=3).map(lambda ids: RemoveDeals(tuple(ids))),
    st.lists(st.builds(NewColumn, IDS, COLUMNS, LISTS), max_size=3).map(lambda new: InsertColumns(tuple(new))),
    st.lists(IDS, max_size=3).map(lambda ids: RemoveColumns(tuple(ids))),
    st.lists(st.tuples(IDS, HEADINGS), max_size=3).map(lambda new: SetHeadings(tuple(new))),
    st.lists(st.tuples(st.builds(MarkKey, TEXTS, IDS, st.none() | IDS), st.none() | TEXTS), max_size=3).map(
        lambda marks: SetMarks(tuple(marks))
    ),
)


@given(st.lists(CHANGES, max_size=4).map(lambda changes: Edit(tuple(changes))))
def test_every_edit_comes_back_as_it_was(edit):
    line = written(encoded(edit))

    assert line.isascii()
    assert "\n" not in line
    assert decoded(json.loads(line)) == edit
    assert b"".join(edit_text(edit)).decode() == line


@pytest.mark.parametrize(
    "value",
    [
        None,
        7,
        [7],
        [{}],
        [{"change": "explode"}],
        [{"change": "set-cells", "columns": [1], "deals": [True], "texts": [["a"]]}],
        [{"change": "set-cells", "columns": [1], "deals": [1], "texts": ["a"]}],
        [{"change": "set-cells", "columns": [1], "deals": [1], "texts": [[5]]}],
        [{"change": "insert-deals", "deals": [[1, 2]]}],
        [{"change": "insert-columns", "columns": [[1, 2, "Errors", "no", []]]}],
        [{"change": "set-marks", "marks": [["closed-here", 1, None]]}],
    ],
)
def test_what_is_no_edit_is_refused(value):
    with pytest.raises(ValueError, match=r"not|unpack"):
        decoded(value)


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | TEXTS,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.lists(TEXTS, min_size=95, max_size=160)
        | st.tuples(inner, inner)
        | st.dictionaries(TEXTS, inner, max_size=4)
    ),
    max_leaves=12,
)


@given(VALUES)
def test_a_value_in_pieces_is_the_same_line(value):
    assert b"".join(pieces(value)) == written(value).encode("ascii")


def test_a_wide_table_comes_in_small_pieces():
    rows = [["x" * 20] * 132 for _ in range(1_000)]

    assert max(map(len, pieces({"rows": rows}))) < len(written(rows)) / 15


def test_a_very_large_edit_is_written_in_small_pieces():
    texts = tuple([(f"a{at}", 'ä "b"\n') for at in range(1_000)])
    edit = Edit((SetCells((3, 7), tuple(range(1_000)), texts), RemoveDeals(tuple(range(500)))))

    assert b"".join(edit_text(edit)).decode() == written(encoded(edit))
    assert max(map(len, edit_text(edit))) < 2_000
