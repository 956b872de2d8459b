"""Find and replace."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cosell_desk.core.changes import Edit, SetCells
from cosell_desk.core.deals import DealTable
from cosell_desk.core.edits import nothing_is_locked
from cosell_desk.core.errors import CosellError
from cosell_desk.core.find import Finder, Query, replace, replace_all, replacements

A, B, C = 1, 2, 3


@pytest.fixture
def table() -> DealTable:
    return DealTable.of(
        ["Deal Name", "Customer Name", "Notes"],
        [
            ["UK spring deal", "Contoso", "SPRING"],
            ["Nordic rollout", "Malmö Straße", ""],
            ["spring", "Contoso Corp", "two\nlines (spring)"],
        ],
    )


def found(table: DealTable, text: str, *, deals=None, columns=(A, B, C), **options: bool) -> list[tuple[int, int]]:
    return Finder(table).find(Query(text, **options), table.deals if deals is None else deals, columns).cells


def test_a_text_is_found_anywhere_whatever_the_case(table):
    assert found(table, "Spring") == [(1, A), (1, C), (3, A), (3, C)]


def test_case_may_matter(table):
    assert found(table, "SPRING", match_case=True) == [(1, C)]


def test_a_whole_cell_may_be_asked_for(table):
    assert found(table, "spring", whole_cell=True) == [(1, C), (3, A)]
    assert found(table, "spring", whole_cell=True, match_case=True) == [(3, A)]


def test_hits_come_in_shown_order(table):
    assert found(table, "spring", deals=[3, 1], columns=(C, B, A)) == [(3, C), (3, A), (1, C), (1, A)]


def test_only_the_given_deals_and_columns_are_searched(table):
    assert found(table, "spring", deals=[1], columns=(C,)) == [(1, C)]
    assert found(table, "contoso", columns=()) == []


@pytest.mark.parametrize("text", ["malmö", "MALMÖ", "STRASSE", "straße"])
def test_letters_beyond_english_are_found(table, text):
    assert found(table, text) == [(2, B)]


def test_nothing_is_found_across_cells(table):
    assert found(table, "dealContoso") == []
    assert found(table, "deal\x1fContoso") == []


def test_a_cell_that_holds_the_separator_hides_nothing():
    table = DealTable.of(["Deal Name", "Notes"], [["a\x1fb", "c"]])

    assert found(table, "c", columns=(1, 2)) == [(1, 2)]
    assert found(table, "a\x1fb", columns=(1, 2)) == [(1, 1)]
    assert found(table, "b", columns=(1, 2), whole_cell=True) == []


def test_an_edit_between_two_searches_is_seen(table):
    finder = Finder(table)
    assert len(finder.find(Query("spring"), table.deals, (A, B, C)).cells) == 4
    table.apply(Edit((SetCells((A,), (1,), (("autumn",),)),)))

    assert len(finder.find(Query("spring"), table.deals, (A, B, C)).cells) == 3
    assert finder.find(Query("autumn"), table.deals, (A, B, C)).cells == [(1, A)]


def test_nothing_is_looked_for_without_a_text(table):
    assert found(table, "") == []
    assert found(table, "", is_regex=True) == []


@pytest.mark.parametrize(
    ("pattern", "options", "cells"),
    [
        ("spr.ng", {}, [(1, A), (1, C), (3, A), (3, C)]),
        ("^spring$", {}, [(1, C), (3, A)]),
        ("spring", {"whole_cell": True}, [(1, C), (3, A)]),
        ("SPR", {"match_case": True}, [(1, C)]),
        ("^$", {}, [(2, C)]),
        (r"\(\w+\)", {}, [(3, C)]),
        ("con(?=toso$)", {}, [(1, B)]),
        ("(uk|nordic) ", {}, [(1, A), (2, A)]),
    ],
)
def test_a_regular_expression_is_found(table, pattern, options, cells):
    assert found(table, pattern, is_regex=True, **options) == cells


@pytest.mark.parametrize("pattern", ["(", "[", "a**", "*", "(?P<a>x)(?P<a>y)", "a{3,2}", "\\"])
def test_a_bad_regular_expression_is_refused_in_a_sentence(table, pattern):
    with pytest.raises(CosellError, match=r"^This is no complete regular expression, from letter [0-9]+ on: .+\.$"):
        found(table, pattern, is_regex=True)


@pytest.mark.parametrize(
    ("pattern", "reason"),
    [
        ("(lund", r"from letter 1 on: a \( is never closed by a \)\.$"),
        ("lund)", r"from letter 5 on: a \) closes nothing\.$"),
        ("[lund", r"from letter 1 on: a \[ is never closed by a \]\.$"),
        ("*", r"from letter 1 on: there is nothing that could be repeated\.$"),
        ("a\\", r"from letter 2 on: a \\ stands where it means nothing\.$"),
        ("[z-a]", r"a range in \[ \] ends before it begins\.$"),
    ],
)
def test_it_says_what_is_wrong_with_an_expression(table, pattern, reason):
    with pytest.raises(CosellError, match=reason):
        found(table, pattern, is_regex=True)


@pytest.mark.parametrize(
    "pattern",
    [
        "(a+)+$",
        "(a*)*b",
        "(.*,)+x",
        "(a|a)+$",
        "(a|ab)*c",
        "([a-z]+)*$",
        "((ab?)c?)+",
        "(?:x+x+)+y",
        "(a+){20}",
        "(a{1,9}){1,9}b",
        "a?" * 40 + "b",
        "(?:.{0,10}){10}b",
        "(?x)(a+) +b",
        "(?x)(a+)#\n+b",
        "(K|\u212a)+c",
        "(?:\\ba|a)+c",
    ],
)
def test_an_expression_that_could_take_for_ever_is_refused(pattern):
    with pytest.raises(CosellError, match="could take for ever"):
        found(DealTable.of(["Notes"], [["a" * 60 + "!"]]), pattern, columns=(1,), is_regex=True)


@pytest.mark.parametrize(
    "pattern",
    [
        r"\d+/\d+/\d+",
        r"(\d{1,3}\.){3}\d{1,3}",
        "(uk|fr)+",
        "(abc)*",
        r"[+*(]a+",
        r"\(a+\)+",
        "(?i:ab)+",
        "(?<=a)b+",
        "(?P<x>ab)+",
        "[]a]+",
        "[[]+",
        "a{,3}",
        "x{",
        r"(\d+,)*x",
        r"(\.\d+)*x",
        r"(\w+\s)+x",
        "(?:[+-]?\\d)+x",
        r"\x41+",
    ],
)
def test_harmless_expressions_are_accepted(table, pattern):
    assert found(table, pattern, is_regex=True) is not None


def test_texts_too_long_for_an_expression_are_counted_and_not_searched():
    table = DealTable.of(["Notes", "Deal Name"], [["a" * 5000, "ab"], ["a" * 5000, "b"]])
    result = Finder(table).find(Query("a.*a.*b|b", is_regex=True), [1, 2], (1, 2))

    assert result.cells == [(1, 2), (2, 2)]
    assert result.too_long == 2


@pytest.mark.parametrize("pattern", ["(a+){9}b", "(a*)(a*)(a*)(a*)(a*)b", "a*a*a*a*a*b", r"\w*\w+[a-z]*\w*\w*1"])
def test_repeats_that_multiply_are_tried_in_short_texts_only(pattern):
    table = DealTable.of(["Notes", "Deal Name"], [["a" * 5000 + "!", "aab" * 4 + "1"]])
    result = Finder(table).find(Query(pattern, is_regex=True), [1], (1, 2))

    assert result.cells == ([(1, 2)] if pattern != "(a+){9}b" else [])
    assert result.too_long == 1


@pytest.mark.parametrize("pattern", [r"[\w.+-]+@[\w-]+\.\w+", r"\d+/\d+/\d+", '"[^"]*"', r"SOL-\d+-[A-Z]+"])
def test_repeats_that_end_where_the_next_letter_begins_are_tried_in_long_texts_too(pattern):
    table = DealTable.of(["Notes"], [["x " * 3000 + 'anna@contoso.com 12/31/2026 "a" SOL-1-AB']])

    assert Finder(table).find(Query(pattern, is_regex=True), [1], (1,)).cells == [(1, 1)]


def replaced(text: str, query: Query, new: str) -> str:
    table = DealTable.of(["Notes"], [[text]])
    cells = Finder(table).find(query, table.deals, (1,)).cells
    table.apply(replace_all(table, query, new, cells, nothing_is_locked).edit)
    return table.text(1, 1)


@pytest.mark.parametrize(
    ("text", "query", "new", "after"),
    [
        ("UK spring Spring", Query("spring"), "autumn", "UK autumn autumn"),
        ("UK spring Spring", Query("Spring", match_case=True), "autumn", "UK spring autumn"),
        ("spring", Query("SPRING", whole_cell=True), "autumn", "autumn"),
        ("a.b.c", Query("."), "", "abc"),
        ("aaa", Query("aa"), "b", "ba"),
        ("x", Query("x"), r"\1$1", r"\1$1"),
        ("Große Straße", Query("STRASSE"), "Gasse", "Große Gasse"),
        ("ß", Query("s"), "x", "ß"),
        ("sß", Query("ss"), "x", "sx"),
        ("Malmö MALMÖ", Query("malmö"), "Lund", "Lund Lund"),
        ("Deal 12", Query(r"(\w+) (\d+)", is_regex=True), r"\2 \1", "12 Deal"),
        ("Deal 12", Query(r"(?P<n>\d+)", is_regex=True), r"no \g<n>", "Deal no 12"),
        ("ab", Query("(a)|(b)", is_regex=True), r"[\1\2]", "[a][b]"),
        ("abc", Query("abc", is_regex=True, whole_cell=True), "x", "x"),
        ("", Query("^$", is_regex=True), "x", "x"),
        ("one two", Query(r"\bt", is_regex=True), "T", "one Two"),
    ],
)
def test_a_text_is_replaced(text, query, new, after):
    assert replaced(text, query, new) == after


@pytest.mark.parametrize("new", [r"\2", r"\g<no>", "\\"])
def test_a_replacement_that_cannot_be_filled_in_is_refused(table, new):
    with pytest.raises(CosellError, match="replacement cannot be used"):
        replacements(table, Query("(spring)", is_regex=True), new, [(2, A)])


def test_the_preview_shows_what_changes_and_can_be_carried_out_in_part(table):
    query = Query("spring")
    cells = Finder(table).find(query, table.deals, (A, B, C)).cells
    preview = replacements(table, query, "SPRING", cells)

    assert [(row.deal, row.column, row.old, row.new) for row in preview] == [
        (1, A, "UK spring deal", "UK SPRING deal"),
        (3, A, "spring", "SPRING"),
        (3, C, "two\nlines (spring)", "two\nlines (SPRING)"),
    ]
    made = replace(table, preview[1:], nothing_is_locked)
    table.apply(made.edit)
    assert table.column_texts(A) == ["UK spring deal", "Nordic rollout", "SPRING"]
    assert made.written == 2


def test_replacing_never_writes_into_locked_cells(table):
    query = Query("contoso")
    cells = Finder(table).find(query, table.deals, (A, B, C)).cells
    made = replace_all(table, query, "Fabrikam", cells, lambda deal, column: deal == 1)
    table.apply(made.edit)

    assert table.column_texts(B) == ["Contoso", "Malmö Straße", "Fabrikam Corp"]
    assert (made.written, made.locked) == (1, 1)


def test_a_cell_that_changed_since_the_preview_is_left_alone(table):
    preview = replacements(table, Query("contoso"), "Fabrikam", [(1, B)])
    table.apply(Edit((SetCells((B,), (1,), (("Contoso AB",),)),)))

    assert not replace(table, preview, nothing_is_locked)


TEXTS = st.text(st.sampled_from("aAbBsSßöÖ \n\x1f"), max_size=5)


@given(st.lists(st.tuples(TEXTS, TEXTS), max_size=4), TEXTS, st.booleans(), st.booleans())
def test_finding_by_rows_is_the_same_as_looking_into_every_cell(rows, text, whole_cell, match_case):
    table = DealTable.of(["Deal Name", "Notes"], [list(row) for row in rows])

    def fold(cell: str) -> str:
        return cell if match_case else cell.casefold()

    expected = [
        (deal, column)
        for deal in table.deals
        for column in (1, 2)
        for cell in (fold(table.text(deal, column)),)
        if text and (cell == fold(text) if whole_cell else fold(text) in cell)
    ]
    assert found(table, text, columns=(1, 2), whole_cell=whole_cell, match_case=match_case) == expected


def test_searching_in_steps_finds_the_same(table):
    steps = list(Finder(table).find_in_steps(Query("sp.ing", is_regex=True), [3, 1, 2], (A, B, C), size=2))

    assert [step.cells for step in steps] == [[(3, A), (3, C), (1, A), (1, C)], []]
