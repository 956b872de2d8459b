"""cosell-desk template: headings only, in the layout's order."""

import csv

import openpyxl
import pytest

from cosell_desk.core.layouts import LAYOUTS


def headings_of(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        [headings] = list(csv.reader(file))
    return headings


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
def test_every_layout_has_its_template(run, tmp_path, layout):
    ran = run("template", tmp_path / "new.csv", "--layout", layout.name)

    assert (ran.code, ran.err) == (0, "")
    assert headings_of(tmp_path / "new.csv") == [heading for heading, _, _ in layout.columns]


def test_the_default_is_the_newest_layout_published_in_order(run, tmp_path):
    run("template", tmp_path / "new.csv")

    headings = headings_of(tmp_path / "new.csv")
    assert "Marketplace Purchase Intent" in headings
    assert (tmp_path / "new.csv").read_bytes().startswith(b"\xef\xbb\xbfErrors,Engagement ID,")


def test_numbered_columns_stand_where_the_layout_has_them(run, tmp_path):
    run("template", tmp_path / "new.csv", "--layout", "2021-02", "--solutions", "3", "--team-members", "2")

    assert headings_of(tmp_path / "new.csv")[-6:] == [
        "Consent to share Customer/Partner contact",
        "Solution 1",
        "Solution 2",
        "Solution 3",
        "Team member 1",
        "Team member 2",
    ]


def test_fewer_numbered_columns_than_the_layout_has(run, tmp_path):
    run("template", tmp_path / "new.csv", "--layout", "2026", "--solutions", "1", "--team-members", "50")

    headings = headings_of(tmp_path / "new.csv")
    assert [heading for heading in headings if heading.startswith("Solution ") and heading[-1].isdigit()] == [
        "Solution 1"
    ]
    assert len([heading for heading in headings if heading.startswith("Team member")]) == 50
    assert len([heading for heading in headings if heading.startswith("Microsoft team member")]) == 5


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_a_template_is_a_file_without_deals(run, tmp_path, ending):
    path = tmp_path / f"new.{ending}"
    run("template", path)

    report = run("check", path, "--json").json

    assert (report["format"], report["layout"], report["records"]) == (ending, "2023-08", 0)
    assert [(problem["rule"], problem["severity"]) for problem in report["problems"]] == [("F8", "warning")]


def test_deals_typed_into_the_workbook_are_read(run, tmp_path):
    from builders import a_deal

    path = tmp_path / "new.xlsx"
    run("template", path, "--layout", "2021-02")
    book = openpyxl.load_workbook(path)
    book["Deals"].append([a_deal()[cell.value] for cell in book["Deals"][1]])
    book.save(path)

    report = run("check", path, "--json").json

    assert (report["records"], report["counts"]["error"]) == (1, 0)


def test_nothing_is_overwritten_without_force(run, tmp_path):
    (tmp_path / "new.csv").write_text("mine", encoding="utf-8")

    assert run("template", tmp_path / "new.csv").code == 2
    assert (tmp_path / "new.csv").read_text(encoding="utf-8") == "mine"
    assert run("template", tmp_path / "new.csv", "--force").code == 0


@pytest.mark.parametrize("name", ["new.ods", "new", "gone/new.csv", "gone/new.xlsx"])
def test_what_cannot_be_written_is_one_sentence(run, tmp_path, name):
    ran = run("template", tmp_path / name)

    assert (ran.code, ran.out) == (2, "")
    assert len(ran.err.splitlines()) == 1
    assert list(tmp_path.iterdir()) == []
