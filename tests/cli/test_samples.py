"""The sample files that travel with the program."""

import importlib.util
from pathlib import Path

import pytest

from cosell_desk.resources import resource

ROOT = Path(__file__).parents[2]
TODAY = ("--today", "01/15/2026")


@pytest.fixture(scope="module")
def made():
    spec = importlib.util.spec_from_file_location("make_samples", ROOT / "packaging" / "make_samples.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.samples()


@pytest.mark.parametrize("name", ["clean.csv", "faulty.csv", "processed.csv"])
def test_the_samples_are_those_that_the_script_makes(name, made):
    assert resource("samples", name).read_bytes() == made[name]


@pytest.mark.parametrize("name", ["clean.csv", "clean.xlsx"])
def test_the_clean_samples_have_neither_errors_nor_warnings(run, name):
    ran = run("check", resource("samples", name), "--json", *TODAY)

    counts = ran.json["counts"]
    assert (ran.code, counts["error"], counts["warning"]) == (0, 0, 0)
    assert (counts["new"], counts["existing"], counts["closed"]) == (3, 7, 2)


def test_the_workbook_holds_the_same_deals_as_the_csv_file():
    from cosell_desk.files.read import read

    csv, xlsx = (read(resource("samples", f"clean.{ending}")).table for ending in ("csv", "xlsx"))

    assert [column.heading for column in csv.columns] == [column.heading for column in xlsx.columns]
    assert [list(row) for row in csv.rows()] == [list(row) for row in xlsx.rows()]


def test_the_planted_faults_are_found_and_no_others(run):
    report = run("check", resource("samples", "faulty.csv"), "--json", *TODAY).json

    found = {(problem["row"], problem["column"], problem["rule"]) for problem in report["problems"]}
    assert found == {
        (None, "Lösning 2", "F4"),
        (None, None, "F9"),
        (3, "Customer Country", "K1"),
        (4, "Estimated Deal Value", "K3"),
        (5, "Estimated Close Date", "K4"),
        (6, None, "R1"),
        (7, "Currency", "K2"),
        (8, "Customer Contact Email Address", "K8"),
        (9, "Partner Referral Status", "K11"),
        (10, "Declined/Lost reason", "M2"),
        (11, "Customer Contact Phone number", "T6"),
        (12, "Deal Name", "T1"),
        (13, "Customer City", "T3"),
        (14, "Estimated Close Date", "K4"),
        (15, "Estimated Close Date", "K5"),
        (16, "Customer D-U-N-S ID", "K6"),
        (17, "Solution 1", "M1"),
        (18, "Consent to share Customer/Partner contact", "K10"),
        (19, "Team member 1", "K17"),
    }


def test_the_processed_sample_was_refused_in_part():
    from cosell_desk.files.read import read

    table = read(resource("samples", "processed.csv")).table
    errors = table.column_texts(table.named("Errors").id)

    assert sum(map(bool, errors)) == 3
    assert any(";" in text for text in errors)


@pytest.mark.parametrize("name", ["clean.csv", "clean.xlsx", "faulty.csv", "processed.csv"])
def test_every_sample_can_be_fixed_and_prepared(run, name, tmp_path):
    path = resource("samples", name)
    out = tmp_path / name

    assert run("fix", path, "--out", out, "--dates", "day-first").code == 0
    assert run("prepare", out, "--out", tmp_path / "out", "--invalid", "leave-out").code in (0, 1)
    # The faulty sample came back from an upload: what has no errors in it succeeded and stays out.
    assert list((tmp_path / "out").glob("*-to-fix.csv" if name == "faulty.csv" else "*-1-of-1.csv"))
