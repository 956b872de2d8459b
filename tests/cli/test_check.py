"""cosell-desk check: the contract with scripts, and what people read."""

import pytest
from builders import a_closed_deal, a_deal, an_existing_deal, write_csv
from sheets import a_book, saved

TODAY = ("--today", "01/15/2026")
FAULTY = {"customer_country": "sweden", "currency": "$"}


@pytest.fixture
def deals(tmp_path):
    return lambda *deals, name="deals.csv", **options: write_csv(tmp_path / name, deals, **options)


# Exit codes


def test_0_without_errors(run, deals):
    assert run("check", deals(a_deal("2023-08", marketplace_purchase_intent="Yes"))).code == 0


def test_1_with_errors(run, deals):
    assert run("check", deals(a_deal(**FAULTY))).code == 1


def test_2_for_a_file_that_cannot_be_used(run, tmp_path):
    ran = run("check", tmp_path / "gone.csv")

    assert ran.code == 2
    assert ran.out == ""
    assert "gone.csv" in ran.err
    assert "Traceback" not in ran.err


def test_of_several_files_the_worst(run, deals, tmp_path):
    sound, faulty = deals(a_deal(), name="sound.csv"), deals(a_deal(**FAULTY), name="faulty.csv")

    assert run("check", sound, faulty).code == 1
    assert run("check", sound, tmp_path / "gone.csv", faulty).code == 2


def test_warnings_alone_are_no_errors(run, deals):
    assert run("check", deals(a_deal(estimated_close_date="01/14/2026")), *TODAY).code == 0


# JSON


def test_the_whole_report(run, deals):
    path = deals(an_existing_deal(1, customer_city=" Redmond "), a_closed_deal(2), a_deal(currency="$"))

    report = run("check", path, "--json", *TODAY).json

    assert {key: value for key, value in report.items() if key != "problems"} == {
        "file": str(path),
        "format": "csv",
        "layout": "2021-02",
        "encoding": "utf-8",
        "bom": True,
        "delimiter": ",",
        "sheet": None,
        "records": 3,
        "counts": {
            "error": 1,
            "warning": 2,
            "note": 1,
            "records_with_errors": 1,
            "new": 1,
            "existing": 1,
            "closed": 1,
        },
        "conversions": [],
    }
    by_code = {problem["code"]: problem for problem in report["problems"]}
    assert set(by_code) == {"old-layout-new-deals", "blanks-around", "closed-deal", "currency-unsure"}
    blanks = by_code["blanks-around"]
    assert "Customer City" in blanks.pop("message")
    assert blanks == {
        "record": 1,
        "row": 2,
        "column": "Customer City",
        "severity": "warning",
        "code": "blanks-around",
        "rule": "T1",
        "value": " Redmond ",
        "fix": "Redmond",
        "suggestions": [],
    }
    closed = by_code["closed-deal"]
    assert (closed["record"], closed["row"], closed["column"], closed["rule"]) == (2, 3, None, "R1")
    unsure = by_code["currency-unsure"]
    assert (unsure["record"], unsure["severity"], unsure["fix"]) == (3, "error", None)
    assert "USD" in unsure["suggestions"]
    old = by_code["old-layout-new-deals"]
    assert (old["record"], old["row"], old["column"], old["value"]) == (None, None, None, None)


def test_problems_of_headings_name_the_heading(run, deals):
    deal = an_existing_deal(1, customer_city="x")
    deal["Lösning 2"] = ""
    del deal["Customer City"]

    problems = {problem["rule"]: problem for problem in run("check", deals(deal), "--json").json["problems"]}

    misspelt, missing = problems["F4"], problems["F2"]
    assert (misspelt["record"], misspelt["column"], misspelt["value"]) == (None, "Lösning 2", "Lösning 2")
    assert (misspelt["fix"], misspelt["severity"]) == ("Solution 2", "error")
    assert (missing["column"], missing["value"], missing["suggestions"]) == (None, "Customer City", ["Customer City"])


def test_several_files_are_a_list_also_when_one_is_refused(run, deals, tmp_path):
    path, stranger = deals(a_deal()), tmp_path / "contacts.csv"
    stranger.write_text("Name,Phone\nBo,1\nAnna,2\n", encoding="utf-8")

    ran = run("check", path, stranger, "--json")

    first, second = ran.json
    assert (ran.code, first["records"]) == (2, 1)
    assert set(second) == {"file", "refused", "problems"}
    [problem] = second["problems"]
    assert (problem["rule"], problem["severity"], problem["record"]) == ("F1", "error", None)
    assert problem["message"] == second["refused"]
    assert second["refused"] in ran.err


def test_a_file_that_cannot_be_read_is_an_object_with_the_sentence(run, tmp_path):
    ran = run("check", tmp_path / "gone.csv", "--json")

    assert (ran.code, ran.json["problems"]) == (2, [])
    assert ran.json["file"] == str(tmp_path / "gone.csv")
    assert ran.json["refused"] in ran.err


def test_text_that_is_not_ascii_stays_as_it_is(run, deals):
    ran = run("check", deals(a_deal(customer_city="Malmö ")), "--json")

    assert '"Malmö"' in ran.out


# Options


def test_the_encoding_can_be_forced(run, deals):
    path = deals(a_deal(customer_city="Malmö "), encoding="cp1252")

    report = run("check", path, "--json", "--encoding", "cp437").json

    assert report["encoding"] == "cp437"
    assert [problem["value"] for problem in report["problems"] if problem["rule"] == "T1"] == ["Malm÷ "]


@pytest.mark.parametrize("arguments", [("--encoding", "klingon"), ("--opened", "gone.csv")])
def test_what_cannot_be_done_is_one_sentence(run, deals, arguments):
    ran = run("check", deals(a_deal()), *arguments)

    assert ran.code == 2
    assert len(ran.err.splitlines()) == 1


def test_an_original_shows_what_may_not_be_changed(run, deals):
    original = deals(an_existing_deal(1), name="original.csv")
    path = deals(an_existing_deal(1, customer_name="Fabrikam"))

    problems = run("check", path, "--opened", original, "--json").json["problems"]

    assert ("L3", "Customer Name", "error") in {(p["rule"], p["column"], p["severity"]) for p in problems}


def test_an_original_of_other_deals_is_noticed(run, deals):
    original = deals(an_existing_deal(2), name="original.csv")

    assert "Is it the right original?" in run("check", deals(an_existing_deal(1)), "--opened", original).err


def test_an_original_goes_with_one_file(run, deals):
    path = deals(a_deal())

    ran = run("check", path, path, "--opened", path, "--json")

    assert ran.code == 2
    assert [report["problems"] for report in ran.json] == [[], []]
    assert "--opened goes with one FILE" in ran.err


@pytest.mark.parametrize("day", ["2026-01-15", "13/01/2026", "02/30/2026", "today"])
def test_a_day_that_is_none_is_refused(run, deals, day):
    ran = run("check", deals(a_deal()), "--today", day)

    assert (ran.code, ran.out) == (2, "")
    assert "MM/DD/YYYY" in ran.err


@pytest.mark.parametrize(("today", "codes"), [("03/15/2047", set()), ("3/16/2047", {"date-past"})])
def test_today_decides_what_has_passed(run, deals, today, codes):
    problems = run("check", deals(an_existing_deal(1)), "--json", "--today", today).json["problems"]

    assert {problem["code"] for problem in problems if problem["rule"] == "K4"} == codes


# For people


def test_people_read_groups_that_can_be_counted(run, deals):
    ran = run("check", deals(*[a_deal(deal_name=f"Deal {n}", currency="$") for n in (1, 2, 3)], a_deal()))

    assert "4 deals (4 new)" in ran.out
    assert "3  K2 currency-unsure, Currency: rows 2-4" in ran.out
    assert ran.out.endswith("3 of 4 deals cannot be uploaded as they are.\n")


def test_closed_deals_take_one_line(run, deals):
    out = run("check", deals(*[a_closed_deal(number) for number in range(30)])).out

    assert "Closed: 30 deals, left out of every upload (rows 2-31).\n" in out
    assert "closed-deal" not in out


def test_what_a_terminal_would_obey_is_written_out(run, deals):
    ran = run("check", deals(a_deal(customer_country="\x1b[31mX\x07")))

    assert "\x1b" not in ran.out
    assert "\\x1b[31mX" in ran.out


def test_a_cell_beyond_the_headings_is_a_fault_of_the_whole_deal(run, deals):
    path = deals(a_deal())
    path.write_bytes(path.read_bytes().rstrip(b"\r\n") + b",,slipped\r\n")

    found = [problem for problem in run("check", path, "--json", *TODAY).json["problems"] if problem["rule"] == "F7"]

    assert [(each["record"], each["row"], each["column"], each["severity"], each["value"]) for each in found] == [
        (1, 2, None, "error", "slipped")
    ]


def test_one_of_something_is_not_spoken_of_as_many(run, deals):
    path = deals(a_deal(customer_country="Atlantis", customer_duns_id=""))

    said = run("check", path, *TODAY).out

    assert "1 new deal has no D-U-N-S number." in said
    assert "Warnings: 1\n" in said
    assert said.endswith("1 of 1 deal cannot be uploaded as it is.\n")


def test_what_reading_a_workbook_did_is_told_in_words(run, tmp_path):
    book = a_book(["First", "Contoso", "=1+1", ""], ["Second", "Fabrikam", "", ""])
    book.active.row_dimensions[3].hidden = True
    path = tmp_path / "deals.xlsx"
    path.write_bytes(saved(book))

    told = "Read from the workbook: formulas without a value as empty (1), hidden rows as deals like the others (1)"
    assert told in run("check", path).out
