"""cosell-desk prepare: nothing lost, nothing twice, nothing overwritten."""

import pytest
from builders import a_closed_deal, a_deal, an_existing_deal, rows_of, write_csv

FAULTY = a_deal(deal_name="Faulty", customer_country="Atlantis")


@pytest.fixture
def deals(tmp_path):
    return lambda *deals, name="spring.csv", **options: write_csv(tmp_path / name, deals, **options)


@pytest.fixture
def out(tmp_path):
    return tmp_path / "out"


def names(folder):
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


def test_sound_deals_are_written_and_summed_up(run, deals, out):
    ran = run("prepare", deals(a_deal(), an_existing_deal(1), a_closed_deal(2, deal_name="Old one")), "--out", out)

    assert ran.code == 0
    assert names(out) == ["spring-1-of-1.csv"]
    assert "Closed already, not uploaded: row 4 “Old one”" in ran.out
    assert "3 deals in the file = 2 in 1 part + 1 closed + 0 left out for errors" in ran.out


def test_with_errors_nothing_is_written(run, deals, out):
    ran = run("prepare", deals(a_deal(), FAULTY), "--out", out)

    assert (ran.code, names(out)) == (1, [])
    assert "row 3 “Faulty”: Customer Country (K1)" in ran.out
    assert "Nothing was written" in ran.err


def test_deals_with_errors_can_be_left_out(run, deals, out):
    ran = run("prepare", deals(a_deal(), FAULTY), "--out", out, "--invalid", "leave-out")

    assert (ran.code, names(out)) == (1, ["spring-1-of-1.csv", "spring-to-fix.csv"])
    assert "2 deals in the file = 1 in 1 part + 0 closed + 1 left out for errors" in ran.out
    assert [deal["Deal Name"] for deal in rows_of(out / "spring-to-fix.csv")] == ["Faulty"]


def test_leaving_out_without_errors_writes_no_file_to_mend(run, deals, out):
    assert run("prepare", deals(a_deal()), "--out", out, "--invalid", "leave-out").code == 0
    assert names(out) == ["spring-1-of-1.csv"]


def test_deals_with_errors_can_be_included(run, deals, out):
    assert run("prepare", deals(a_deal(), FAULTY), "--out", out, "--invalid", "include").code == 0
    assert [deal["Deal Name"] for deal in rows_of(out / "spring-1-of-1.csv")] == ["UK spring deal", "Faulty"]


@pytest.mark.parametrize("invalid", ["block", "leave-out", "include"])
def test_errors_of_the_file_block_whatever_is_said(run, deals, out, invalid):
    deal = an_existing_deal(1)
    del deal["Customer City"]

    ran = run("prepare", deals(deal), "--out", out, "--invalid", invalid)

    assert (ran.code, names(out)) == (1, [])
    assert "Customer City" in ran.out
    assert "F2" in ran.err


def test_headings_are_mended_and_said(run, deals, out):
    deal = an_existing_deal(1)
    deal["Lösning 2"] = ""

    ran = run("prepare", deals(deal), "--out", out)

    assert ran.code == 0
    assert "heading: Lösning 2 -> Solution 2" in ran.out
    assert "Solution 2" in rows_of(out / "spring-1-of-1.csv")[0]


def test_errors_are_emptied_and_a_failed_deal_goes_up_again(run, deals, out):
    ran = run("prepare", deals(an_existing_deal(1, errors="It failed"), an_existing_deal(2)), "--out", out)

    assert ran.code == 0
    assert [(deal["Deal Name"], deal["Errors"]) for deal in rows_of(out / "spring-1-of-1.csv")] == [("Deal 1", "")]
    assert "Succeeded in the last upload, not uploaded again: row 3 “Deal 2”" in ran.out
    assert "2 deals in the file = 1 in 1 part + 0 closed + 1 succeeded + 0 left out for errors" in ran.out


def test_of_many_deals_with_errors_the_first_are_named(run, deals, out):
    ran = run("prepare", deals(*[{**FAULTY, "CRM ID": str(number)} for number in range(40)]), "--out", out)

    assert ran.out.count("Customer Country (K1)") == 25
    assert "and 15 more" in ran.out


def test_closed_deals_can_have_been_closed_here(run, deals, out):
    ran = run("prepare", deals(a_closed_deal(1)), "--out", out, "--closed-here")

    assert ran.code == 0
    assert "Closed for good by this upload: row 2 “Deal 1”" in ran.out
    assert "1 deal in the file = 1 in 1 part + 0 closed" in ran.out


def test_a_deal_closed_since_the_original_goes_up(run, deals, out):
    original = deals(an_existing_deal(1), name="original.csv")

    ran = run("prepare", deals(a_closed_deal(1)), "--out", out, "--opened", original)

    assert (ran.code, names(out)) == (0, ["spring-1-of-1.csv"])


def test_2001_deals_make_three_parts(run, deals, out):
    ran = run("prepare", deals(*[an_existing_deal(number) for number in range(2_001)]), "--out", out)

    assert names(out) == ["spring-1-of-3.csv", "spring-2-of-3.csv", "spring-3-of-3.csv"]
    assert "2,001 deals in the file = 2,001 in 3 parts + 0 closed + 0 left out for errors" in ran.out


def test_a_byte_order_mark_unless_told_otherwise(run, deals, out):
    path = deals(a_deal())

    run("prepare", path, "--out", out)
    assert (out / "spring-1-of-1.csv").read_bytes().startswith(b"\xef\xbb\xbfErrors,")
    run("prepare", path, "--out", out, "--force", "--no-bom")
    assert (out / "spring-1-of-1.csv").read_bytes().startswith(b"Errors,")


def test_nothing_is_overwritten_without_force(run, deals, out):
    out.mkdir()
    (out / "spring-to-fix.csv").write_text("mine", encoding="utf-8")

    ran = run("prepare", deals(a_deal(), FAULTY), "--out", out, "--invalid", "leave-out")

    assert (ran.code, names(out)) == (2, ["spring-to-fix.csv"])
    assert "--force" in ran.err
    assert run("prepare", deals(a_deal(), FAULTY), "--out", out, "--invalid", "leave-out", "--force").code == 1
    assert rows_of(out / "spring-to-fix.csv")[0]["Deal Name"] == "Faulty"


def test_parts_of_an_earlier_upload_are_pointed_out(run, deals, out):
    out.mkdir()
    (out / "spring-2-of-2.csv").write_bytes(b"")

    ran = run("prepare", deals(a_deal()), "--out", out)

    assert ran.code == 0
    assert "spring-2-of-2.csv" in ran.err


def test_a_file_without_deals_has_nothing_to_upload(run, deals, out):
    ran = run("prepare", deals(headings=list(a_deal())), "--out", out)

    assert (ran.code, names(out)) == (0, [])
    assert "0 deals in the file = 0 in 0 parts + 0 closed + 0 left out for errors" in ran.out


# Processed files


def test_new_deals_whose_fate_a_processed_file_does_not_tell_stay_out_unless_told_otherwise(run, deals, out):
    sent = deals(a_deal(deal_name="Sent"), an_existing_deal(1, errors="It failed"), an_existing_deal(2))

    ran = run("prepare", sent, "--out", out)

    assert (ran.code, [deal["Deal Name"] for deal in rows_of(out / "spring-1-of-1.csv")]) == (0, ["Deal 1"])
    assert "row 2 “Sent”" in ran.err
    assert "twice" in ran.err

    ran = run("prepare", sent, "--out", out, "--undecided", "include", "--force")

    assert ran.err == ""
    assert [deal["Deal Name"] for deal in rows_of(out / "spring-1-of-1.csv")] == ["Sent", "Deal 1"]


def test_a_processed_file_of_which_nothing_succeeded_stops_until_it_was_looked_at(run, deals, out):
    path = deals(an_existing_deal(1, errors="It failed"), a_deal(errors="It failed"))

    ran = run("prepare", path, "--out", out)

    assert (ran.code, names(out)) == (1, [])
    assert "No deal of this processed file succeeded" in ran.err
    assert run("prepare", path, "--out", out, "--treat-as-processed").code == 0
    assert len(rows_of(out / "spring-1-of-1.csv")) == 2


def test_a_processed_file_of_which_all_succeeded_stops(run, deals, out):
    path = deals(an_existing_deal(1), an_existing_deal(2))

    ran = run("prepare", path, "--out", out, "--treat-as-processed")

    assert (ran.code, names(out)) == (1, [])
    assert "Every deal of this processed file succeeded" in ran.err


def test_a_file_without_a_word_in_errors_is_processed_when_that_is_said(run, deals, out):
    path = deals(an_existing_deal(1), a_deal(deal_name="New"))

    ran = run("prepare", path, "--out", out, "--treat-as-processed", "--json")

    assert [fate["fate"] for fate in ran.json["fates"]] == ["succeeded", "undecided"]
    assert [fate["fate"] for fate in run("prepare", path, "--out", out, "--json").json["fates"]] == [
        "updated", "created"
    ]  # fmt: skip


def test_results_of_several_parts_say_what_stays_out(run, deals, out):
    path = deals(a_deal(deal_name="A", crm_id="A"), a_deal(deal_name="B", crm_id="B"), an_existing_deal(3, crm_id="C"))
    first = deals(an_existing_deal(1, deal_name="A", crm_id="A"), a_deal(crm_id="B", errors="No"), name="first.csv")
    second = deals(an_existing_deal(3, crm_id="C"), name="second.csv")

    ran = run("prepare", path, "--processed", first, second, "--out", out, "--json")

    assert ran.code == 0
    assert [fate["fate"] for fate in ran.json["fates"]] == ["succeeded", "created", "succeeded"]
    assert "No deal of the result failed" in ran.err
    only_first = run("prepare", path, "--processed", first, "--out", out, "--json", "--force")
    assert [fate["fate"] for fate in only_first.json["fates"]] == ["succeeded", "created", "updated"]


@pytest.mark.parametrize("json", [[], ["--json"]])
def test_a_result_that_does_not_fit_is_refused_and_nothing_written(run, deals, out, json):
    stranger = deals(an_existing_deal(9, deal_name="Z", crm_id="Z", errors="No"), name="stranger.csv")

    ran = run("prepare", deals(a_deal()), "--processed", stranger, "--out", out, *json)

    assert (ran.code, names(out)) == (2, [])
    assert "stranger.csv: No deal of the result is in the open file" in ran.err


def test_what_is_unchanged_since_the_original_stays_out_unless_all_is_said(run, deals, out):
    original = deals(an_existing_deal(1), an_existing_deal(2), name="original.csv")
    path = deals(an_existing_deal(1), an_existing_deal(2, crm_id="7"))

    ran = run("prepare", path, "--out", out, "--opened", original)

    assert [deal["Deal Name"] for deal in rows_of(out / "spring-1-of-1.csv")] == ["Deal 2"]
    assert "= 1 in 1 part + 0 closed + 1 unchanged + 0 left out" in ran.out
    run("prepare", path, "--out", out, "--opened", original, "--all", "--force")
    assert len(rows_of(out / "spring-1-of-1.csv")) == 2


def test_the_first_upload_for_matching_needs_only_who_the_customer_is(run, deals, out):
    bare = dict.fromkeys(a_deal("2023-08"), "")
    bare |= {"Customer Name": "Contoso", "Customer City": "Paris", "Customer Country": "FR"}

    assert run("prepare", deals(bare), "--out", out).code == 1
    assert run("prepare", deals(bare), "--out", out, "--for", "matching").code == 0
    assert rows_of(out / "spring-1-of-1.csv")[0]["Customer City"] == "Paris"
    refused = run("prepare", deals(a_deal()), "--out", out, "--for", "matching", "--force")
    assert (refused.code, "account matching" in refused.err) == (2, True)


# JSON


def test_the_plan_as_json(run, deals, out):
    path = deals(a_deal(), an_existing_deal(1), a_closed_deal(2), FAULTY)

    ran = run("prepare", path, "--out", out, "--invalid", "leave-out", "--json")

    plan = ran.json
    assert (ran.code, plan["deals"], plan["in_parts"], plan["closed"], plan["left_out"]) == (1, 4, 2, 1, 1)
    assert plan["parts"] == [{"file": str(out / "spring-1-of-1.csv"), "records": 2}]
    assert plan["to_fix"] == str(out / "spring-to-fix.csv")
    assert [(fate["record"], fate["row"], fate["fate"], fate["part"]) for fate in plan["fates"]] == [
        (1, 2, "created", 1),
        (2, 3, "updated", 1),
        (3, 4, "closed", None),
        (4, 5, "blocked", None),
    ]
    assert all(fate["reason"].endswith(".") for fate in plan["fates"])
    assert "refused" not in plan


def test_json_says_why_nothing_was_written(run, deals, out):
    ran = run("prepare", deals(a_deal(), FAULTY), "--out", out, "--json")

    assert (ran.code, ran.json["parts"], ran.json["in_parts"], ran.json["left_out"]) == (1, [], 0, 1)
    assert ran.json["refused"] in ran.err
    assert [fate["part"] for fate in ran.json["fates"]] == [None, None]


def test_json_of_a_file_that_cannot_be_used(run, tmp_path, out):
    ran = run("prepare", tmp_path / "gone.csv", "--out", out, "--json")

    assert (ran.code, set(ran.json)) == (2, {"file", "refused", "problems"})
    assert not out.exists()


def test_json_of_what_may_not_be_overwritten(run, deals, out):
    path = deals(a_deal())
    run("prepare", path, "--out", out)

    ran = run("prepare", path, "--out", out, "--json")

    assert (ran.code, ran.json["parts"]) == (2, [])
    assert "already" in ran.json["refused"]


def test_a_cell_beyond_the_headings_is_named_as_the_deals_own_error(run, deals, out):
    path = deals(a_deal(deal_name="Slipped"))
    path.write_bytes(path.read_bytes().rstrip(b"\r\n") + b",,surplus\r\n")

    assert "row 2 “Slipped”: the deal (F7)" in run("prepare", path, "--out", out).out
