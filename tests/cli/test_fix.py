"""cosell-desk fix: what it mends, what it says, and what it never touches."""

import os

import pytest
from builders import a_closed_deal, a_deal, an_existing_deal, rows_of, write_csv

COUNTRY, VALUE, DATE = "Customer Country", "Estimated Deal Value", "Estimated Close Date"


@pytest.fixture
def deals(tmp_path):
    return lambda *deals, name="deals.csv", **options: write_csv(tmp_path / name, deals, **options)


@pytest.fixture
def out(tmp_path):
    return tmp_path / "fixed.csv"


def test_each_mend_is_said_and_written(run, deals, out):
    path = deals(a_deal(), a_deal(customer_country="Sweden", estimated_deal_value="12 563"))
    before = path.read_bytes()

    ran = run("fix", path, "--out", out)

    assert ran.code == 0
    assert "row 3, Customer Country: Sweden -> SE\nrow 3, Estimated Deal Value: 12 563 -> 12563\n" in ran.out
    assert [(deal[COUNTRY], deal[VALUE]) for deal in rows_of(out)] == [("US", "12563"), ("SE", "12563")]
    assert path.read_bytes() == before


def test_blanks_at_the_ends_can_be_seen(run, deals, out):
    assert (
        'Customer City: " Redmond" -> Redmond' in run("fix", deals(a_deal(customer_city=" Redmond")), "--out", out).out
    )


def test_a_second_fix_finds_nothing(run, deals, out, tmp_path):
    run("fix", deals(a_deal(customer_country=" sweden ", currency="sek", sales_stage="40 %")), "--out", out)

    ran = run("fix", out, "--out", tmp_path / "again.csv")

    assert "Nothing to mend safely." in ran.out
    assert (tmp_path / "again.csv").read_bytes() == out.read_bytes()


def test_headings_are_mended(run, deals, out):
    deal = a_deal()
    deal["Lösning 2"] = ""

    ran = run("fix", deals(deal), "--out", out)

    assert "heading: Lösning 2 -> Solution 2\n" in ran.out
    assert "Solution 2" in rows_of(out)[0]


def test_the_files_own_dialect_is_kept(run, deals, out):
    path = deals(a_deal(customer_country="Sweden", customer_city="Malmö"), delimiter=";", encoding="cp1252")

    run("fix", path, "--out", out)

    assert out.read_bytes() == path.read_bytes().replace(b"Sweden", b"SE")


def test_errors_that_remain_are_said(run, deals, out):
    ran = run("fix", deals(a_deal(customer_country="Sweden", currency="$")), "--out", out)

    assert ran.code == 0
    assert "1 error left, in 1 deal" in ran.out


def test_only_some_rules(run, deals, out):
    path = deals(a_deal(customer_country="Sweden", estimated_deal_value="12 563", customer_city=" Redmond"))

    ran = run("fix", "--rule", "K1", "t1", path, "--out", out)

    assert ran.code == 0
    assert (rows_of(out)[0][COUNTRY], rows_of(out)[0][VALUE], rows_of(out)[0]["Customer City"]) == (
        "SE",
        "12 563",
        "Redmond",
    )


@pytest.mark.parametrize("rule", ["K", "X1", "country"])
def test_what_is_no_rule_is_refused(run, deals, out, rule):
    assert run("fix", deals(a_deal()), "--out", out, "--rule", rule).code == 2
    assert not out.exists()


# Closed deals


def test_closed_deals_are_left_alone_unless_they_were_closed_here(run, deals, out, tmp_path):
    path = deals(a_closed_deal(1, customer_country="sweden"))

    run("fix", path, "--out", out)
    run("fix", path, "--out", tmp_path / "here.csv", "--closed-here")

    assert rows_of(out)[0][COUNTRY] == "sweden"
    assert rows_of(tmp_path / "here.csv")[0][COUNTRY] == "SE"


# Dates


@pytest.fixture
def dates(run, deals, out):
    """What becomes of these dates with these options."""

    def dates(*texts, options=()):
        path = deals(*[an_existing_deal(number, estimated_close_date=text) for number, text in enumerate(texts)])
        ran = run("fix", path, "--out", out, "--force", *options)
        assert ran.code == 0
        return [deal[DATE] for deal in rows_of(out)], ran.out

    return dates


def test_day_first_dates_alone_are_mended(dates):
    assert dates("30/04/2046", "12/31/2046")[0] == ["04/30/2046", "12/31/2046"]


def test_day_first_dates_are_left_alone_while_others_can_be_read_both_ways(dates):
    after, said = dates("30/04/2046", "05/06/2046", "2046-01-30")

    assert after == ["30/04/2046", "05/06/2046", "01/30/2046"]
    assert "--dates day-first" in said


def test_told_day_first_all_are_swapped(dates):
    day_first = ("--dates", "day-first")

    after, said = dates("30/04/2046", "05/06/2046", "07/07/2046", options=day_first)

    assert after == ["04/30/2046", "06/05/2046", "07/07/2046"]
    assert "05/06/2046 -> 06/05/2046" in said


def test_blanks_around_a_swapped_date_go_with_it(dates):
    after, said = dates("30/04/2046", " 05/06/2046", options=("--dates", "day-first"))

    assert after == ["04/30/2046", "06/05/2046"]
    assert said.count("05/06/2046") == 1


def test_told_day_first_twice_nothing_is_swapped_back(dates):
    assert dates("04/30/2046", "06/05/2046", options=("--dates", "day-first"))[0] == ["04/30/2046", "06/05/2046"]


def test_told_month_first_only_the_impossible_ones_are_mended(dates):
    assert dates("30/04/2046", "05/06/2046", options=("--dates", "month-first"))[0] == ["04/30/2046", "05/06/2046"]


@pytest.mark.parametrize("rule", ["K4", "K5"])
def test_the_dates_of_a_column_are_mended_together(dates, rule):
    options = ("--dates", "day-first", "--rule", rule)

    assert dates("30/04/2046", "05/06/2046", options=options)[0] == ["04/30/2046", "06/05/2046"]


def test_other_rules_leave_dates_alone(dates):
    after, said = dates("30/04/2046", "05/06/2046", options=("--rule", "K1"))

    assert after == ["30/04/2046", "05/06/2046"]
    assert "--dates" not in said


# What is never touched


@pytest.mark.parametrize("how", ["same", "dotted", "symbolic link", "hard link"])
def test_the_file_itself_is_refused(run, deals, tmp_path, how):
    path = deals(a_deal(customer_country="Sweden"))
    before = path.read_bytes()
    target = {"same": path, "dotted": tmp_path / "." / ".." / tmp_path.name / "deals.csv"}.get(
        how, tmp_path / "link.csv"
    )
    if how == "symbolic link":
        target.symlink_to(path)
    elif how == "hard link":
        os.link(path, target)

    ran = run("fix", path, "--out", target, "--force")

    assert ran.code == 2
    assert "never touched" in ran.err
    assert path.read_bytes() == before


def test_the_original_is_refused_too(run, deals):
    path, original = deals(an_existing_deal(1)), deals(an_existing_deal(1), name="original.csv")

    assert run("fix", path, "--opened", original, "--out", original, "--force").code == 2


def test_what_is_there_is_overwritten_only_with_force(run, deals, out):
    path = deals(a_deal(customer_country="Sweden"))
    out.write_text("mine", encoding="utf-8")

    assert run("fix", path, "--out", out).code == 2
    assert out.read_text(encoding="utf-8") == "mine"
    assert run("fix", path, "--out", out, "--force").code == 0
    assert rows_of(out)[0][COUNTRY] == "SE"


def test_a_dry_run_writes_nothing(run, deals, out):
    ran = run("fix", deals(a_deal(customer_country="Sweden")), "--out", out, "--dry-run")

    assert ran.code == 0
    assert "Sweden -> SE" in ran.out
    assert not out.exists()


def test_out_is_needed_to_write(run, deals):
    assert run("fix", deals(a_deal())).code == 2
    assert run("fix", deals(a_deal()), "--dry-run").code == 0


@pytest.mark.parametrize("name", ["fixed.xlsx", "gone/fixed.csv", ""])
def test_where_it_cannot_be_written_is_said(run, deals, tmp_path, name):
    ran = run("fix", deals(a_deal()), "--out", tmp_path / name, "--force")

    assert ran.code == 2
    assert len(ran.err.splitlines()) == 1
    assert "Traceback" not in ran.err


def test_a_file_that_cannot_be_used_is_refused(run, tmp_path, out):
    assert run("fix", tmp_path / "gone.csv", "--out", out).code == 2
    assert not out.exists()
