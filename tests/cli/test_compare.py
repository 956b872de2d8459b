"""cosell-desk compare: two downloads side by side."""

import pytest
from builders import a_deal, an_existing_deal, write_csv


@pytest.fixture
def two(tmp_path):
    before = [
        an_existing_deal(1, crm_id="1"),
        an_existing_deal(2, crm_id="2", notes="then", estimated_close_date="03/15/2047"),
        an_existing_deal(3, crm_id="3", estimated_close_date="03/15/2047"),
        an_existing_deal(4, crm_id="4"),
    ]
    after = [
        an_existing_deal(3, crm_id="3", estimated_close_date="03/16/2047"),
        an_existing_deal(2, crm_id="2", notes="now", estimated_close_date="3/15/2047"),
        an_existing_deal(1, crm_id="1"),
        an_existing_deal(5, crm_id="5"),
    ]
    return write_csv(tmp_path / "a.csv", before), write_csv(tmp_path / "b.csv", after)


def test_what_differs_is_told(run, two):
    ran = run("compare", *two)

    assert ran.code == 0
    assert "(other rights, filter or tab?):\n  row 5 “Deal 4”" in ran.out
    assert "Notes: then -> now" in ran.out
    assert "Estimated Close Date: 03/15/2047 -> 03/16/2047 (one day apart" in ran.out
    assert ran.out.splitlines()[-1] == (
        "4 deals and 4 deals: 1 the same, 2 changed (1 by one day of the close date alone),"
        " 1 only in the first, 1 only in the second"
    )


def test_what_differs_as_json(run, two):
    report = run("compare", *two, "--json").json

    assert [(deal["row"], deal["deal_name"]) for deal in report["only_in_a"]] == [(5, "Deal 4")]
    assert [deal["record"] for deal in report["only_in_b"]] == [4]
    assert [(each["a"]["row"], each["b"]["row"], each["one_day_only"]) for each in report["changed"]] == [
        (3, 3, False),
        (4, 2, True),
    ]
    assert report["changed"][0]["cells"] == [{"column": "Notes", "before": "then", "after": "now", "one_day": False}]
    assert report["same"] == 1


def test_a_file_that_cannot_be_used_is_refused(run, two, tmp_path):
    ran = run("compare", two[0], tmp_path / "gone.csv", "--json")

    assert (ran.code, set(ran.json)) == (2, {"file", "refused", "problems"})
    assert "gone.csv" in ran.err


def test_what_cannot_be_told_apart_is_listed(run, tmp_path):
    alike = write_csv(tmp_path / "a.csv", [a_deal(), a_deal()])
    one = write_csv(tmp_path / "b.csv", [a_deal()])

    ran = run("compare", alike, one)

    assert "Cannot be told apart: row 2" in ran.out
