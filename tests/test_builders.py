"""The builders build what they say."""

import pytest
from builders import a_closed_deal, a_deal, an_existing_deal, benchmark_deals, headings
from judging import a_table, judged, problems_of

from cosell_desk.core.layouts import LAYOUTS


@pytest.mark.parametrize("layout", [layout.name for layout in LAYOUTS])
def test_deals_are_sound_in_every_layout(layout):
    assert problems_of(a_deal(layout)) == set()
    assert problems_of(an_existing_deal(7, layout)) == set()
    assert problems_of(a_closed_deal(7, layout)) == {("", "R1", "note")}


def test_cells_are_named_by_their_headings():
    deal = a_deal("2023-08", reason="2", customer_d_u_n_s_id="1", solution_2="SOL-2-AB")

    assert deal["Declined/Lost/Error reason"] == "2"
    assert deal["Customer D-U-N-S ID"] == "1"
    assert deal["Solution 2"] == "SOL-2-AB"
    with pytest.raises(KeyError, match="customer_colour"):
        a_deal(customer_colour="blue")


@pytest.mark.parametrize(("slots", "width"), [(50, 132), (1, 34)])
def test_the_benchmarks_deals_are_sound_and_always_the_same(slots, width):
    columns = headings("2021-02", slots, slots)
    rows = list(benchmark_deals(5, slots=slots))

    judge = judged(a_table(*[dict(zip(columns, row, strict=True)) for row in rows]))

    assert len(columns) == width
    assert all(row[columns.index("Solution 1") :].count("") == 0 for row in rows)
    assert judge.findings.counts.deals_with_errors == judge.findings.counts.deals_with_warnings == 0
    assert rows == list(benchmark_deals(5, slots=slots))
