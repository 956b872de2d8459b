import os
import sqlite3
import stat
from contextlib import closing

import pytest
from judging import EXISTING, NEW, a_table

from cosell_desk.files import history as history_module
from cosell_desk.files.history import History
from cosell_desk.files.results import Outcome
from cosell_desk.files.user_data import HISTORY, UserData

ONE = "11111111-ae47-4ac4-b4ea-5b2587d42cee"
TWO = "22222222-ae47-4ac4-b4ea-5b2587d42cee"


def new(name, crm="", **cells):
    return NEW | {"Deal Name": name, "CRM ID": crm} | cells


def old(name, referral, **cells):
    return EXISTING | {"Deal Name": name, "CRM ID": "", "Referral ID": referral} | cells


class Clock:
    def __init__(self):
        self.seconds = 1_000.0

    def __call__(self):
        self.seconds += 1
        return self.seconds


class Desk:
    def __init__(self, folder):
        self.said = []
        self.history = History(UserData(folder), lambda trouble: self.said.append(str(trouble)), Clock())

    def prepared(self, *deals, name="deals-1-of-1.csv", content="hash", purpose="create"):
        table = a_table(*deals)
        return self.history.prepared(table, table.deals, name, content, purpose)

    def warnings(self, *deals):
        table = a_table(*deals)
        return self.history.sent_before(table, table.deals)


@pytest.fixture
def desk(tmp_path):
    desk = Desk(tmp_path / "data")
    yield desk
    assert desk.said == []


@pytest.fixture
def troubled(tmp_path):
    return Desk(tmp_path / "data")


def test_nothing_is_opened_before_it_is_asked(desk):
    assert not desk.history.path.parent.exists()


def test_a_prepared_part_is_in_the_list(desk):
    assert desk.prepared(new("a"), new("b"), old("c", ONE))

    (part,) = desk.history.parts()
    assert (part.name, part.content_hash, part.deals, part.new) == ("deals-1-of-1.csv", "hash", 3, 2)
    assert (part.time, part.result_time, part.outcomes) == (1_001.0, None, {})


def test_new_deals_whose_result_was_never_opened_are_warned_of(desk):
    desk.prepared(new("a"), new("b"), old("c", ONE))

    (warning,) = desk.warnings(new("b", Notes="edited since"), old("c", ONE), new("never sent"), new("a"))

    assert (warning.deals, warning.time, warning.name) == ((1, 4), 1_001.0, "deals-1-of-1.csv")
    assert (warning.is_result_known, warning.outcome) == (False, None)


def test_a_deal_is_known_again_by_its_crm_id_and_by_the_meaning_of_its_cells(desk):
    desk.prepared(new("a", "0017"), new("b", **{"Estimated Close Date": "1/3/2027"}))

    (warning,) = desk.warnings(new("renamed", "0017"), new("b", **{"Estimated Close Date": "01/03/2027"}))

    assert warning.deals == (1, 2)


def test_a_result_takes_the_warning_away_from_what_failed(desk):
    desk.prepared(new("a"), new("b"))

    assert desk.history.brought_in(a_table(new("a", Errors="Solution missing"), old("b", TWO))) == 2

    (part,) = desk.history.parts()
    assert part.outcomes == {Outcome.FAILED: 1, Outcome.CREATED: 1}
    assert part.result_time is not None
    (warning,) = desk.warnings(new("a"), new("b"))
    assert (warning.deals, warning.outcome, warning.is_result_known) == ((2,), Outcome.CREATED, True)


def test_a_result_that_lacks_a_deal_leaves_its_warning(desk):
    desk.prepared(new("a"), new("b"))
    desk.history.brought_in(a_table(new("a", Errors="x")))

    (warning,) = desk.warnings(new("a"), new("b"))

    assert (warning.deals, warning.outcome, warning.is_result_known) == ((2,), None, True)


def test_what_failed_and_was_sent_again_is_warned_of_again(desk):
    desk.prepared(new("a"))
    desk.history.brought_in(a_table(new("a", Errors="x")))
    desk.prepared(new("a"), name="again.csv")

    (warning,) = desk.warnings(new("a"))
    assert warning.name == "again.csv"


def test_a_first_upload_for_matching_creates_nothing_to_warn_of(desk):
    desk.prepared(new("a"), purpose="matching")

    assert desk.warnings(new("a")) == ()


def test_a_matched_deal_may_be_sent_again(desk):
    desk.prepared(new("a"))
    desk.history.brought_in(a_table(new("a", **{"Managed Account 1": "MicrosoftID: 1-A"})))

    assert desk.warnings(new("a")) == ()


def test_existing_deals_are_never_warned_of_but_their_outcome_is_noted(desk):
    desk.prepared(old("a", ONE), old("b", TWO))
    desk.history.brought_in(a_table(old("renamed", ONE.upper()), old("b", TWO, Errors="x")))

    assert desk.warnings(old("a", ONE)) == ()
    assert desk.history.parts()[0].outcomes == {Outcome.UPDATED: 1, Outcome.FAILED: 1}


def test_the_same_file_prepared_before_is_known(desk):
    desk.prepared(new("a"), content="one")
    desk.prepared(new("b"), content="two")

    assert [part.content_hash for part in desk.history.prepared_before(["two", "three"])] == ["two"]
    assert desk.history.prepared_before(["three"]) == ()


def test_a_result_of_somebody_elses_deals_changes_nothing(desk):
    desk.prepared(new("a"))

    assert desk.history.brought_in(a_table(new("stranger", Errors="x"))) == 0
    assert desk.history.parts()[0].result_time is None


def test_thousands_of_deals_are_noted_and_found(desk):
    deals = [new(f"deal {number}", f"crm {number}") for number in range(1_200)]
    desk.prepared(*deals)

    (warning,) = desk.warnings(*deals)
    assert len(warning.deals) == 1_200


def test_no_cell_is_ever_stored(desk):
    secret = "Pl4nted"
    cells = {heading: f"{secret} {heading}" for heading in NEW if heading != "Errors"}
    desk.prepared(cells, cells | {"Referral ID": ""}, cells | {"Referral ID": ONE})
    desk.history.brought_in(a_table(cells | {"Errors": secret}))

    content = b"".join(file.read_bytes() for file in desk.history.path.parent.iterdir())

    assert secret.lower().encode() not in content.lower()
    assert ONE.encode() in content


def test_the_same_deal_hashes_otherwise_in_another_history(tmp_path):
    found = []
    for name in ("one", "two"):
        desk = Desk(tmp_path / name)
        desk.prepared(new("a"))
        with closing(sqlite3.connect(desk.history.path)) as database:
            found.append(database.execute("SELECT cells FROM deal").fetchone())

    assert found[0] != found[1]


def test_one_part_or_all_can_be_forgotten(desk):
    desk.prepared(new("a"), name="one.csv")
    desk.prepared(new("b"), name="two.csv")

    desk.history.forget(desk.history.parts()[0])

    assert [part.name for part in desk.history.parts()] == ["one.csv"]
    assert desk.warnings(new("b")) == ()
    desk.history.forget_all()
    assert not desk.history.path.exists()
    assert desk.history.parts() == ()


def test_only_the_user_may_read_the_history(desk):
    desk.prepared(new("a"))

    assert stat.S_IMODE(desk.history.path.stat().st_mode) == 0o600


def test_a_file_name_that_is_no_text_is_noted_readably(desk):
    desk.prepared(new("a\ud800"), name="caf\udce9.csv")

    assert desk.history.parts()[0].name == "caf\\udce9.csv"
    assert len(desk.warnings(new("a\ud800"))) == 1


@pytest.mark.parametrize("damage", [b"this is no database at all, but long enough to look at" * 40, None])
def test_a_damaged_history_is_set_aside_and_said(troubled, damage):
    desk = troubled
    desk.prepared(new("a"))
    content = desk.history.path.read_bytes()
    desk.history.path.write_bytes(damage or content[:100] + b"\xff" * (len(content) - 100))

    assert desk.history.parts() == ()

    (said,) = desk.said
    assert "has been set aside as “history-damaged-" in said
    assert desk.prepared(new("b"))
    assert len(desk.history.parts()) == 1
    desk.history.forget_all()
    assert not desk.history.path.parent.exists()


def test_a_database_that_is_another_programs_is_set_aside(troubled):
    UserData(troubled.history._user_data.folder).make(HISTORY)
    with closing(sqlite3.connect(troubled.history.path)) as database, database:
        database.execute("CREATE TABLE recipes (name TEXT)")
        database.execute("PRAGMA user_version = 1")

    assert troubled.warnings(new("a")) == ()
    assert "set aside" in troubled.said[0]


def test_an_empty_file_becomes_a_history(desk):
    UserData(desk.history._user_data.folder).make(HISTORY)
    desk.history.path.write_bytes(b"")

    assert desk.prepared(new("a"))


def test_a_locked_history_is_passed_over_and_said_once(troubled, monkeypatch):
    monkeypatch.setattr(history_module, "_PATIENCE", 0.0)
    monkeypatch.setattr(history_module, "_MORE_PATIENCE", 0.0)
    troubled.prepared(new("a"))
    with closing(sqlite3.connect(troubled.history.path)) as other:
        other.execute("BEGIN EXCLUSIVE")

        assert not troubled.prepared(new("b"))
        assert troubled.warnings(new("a")) == ()
        assert troubled.history.brought_in(a_table(new("a"))) == 0
        other.rollback()

    (said,) = troubled.said
    assert "in use by another program" in said
    assert len(troubled.history.parts()) == 1


def test_a_newer_history_is_passed_over_and_kept(troubled):
    troubled.prepared(new("a"))
    with closing(sqlite3.connect(troubled.history.path)) as database, database:
        database.execute("PRAGMA user_version = 99")
    before = troubled.history.path.read_bytes()

    assert troubled.history.parts() == ()
    assert not troubled.prepared(new("b"))

    assert "written by a newer Cosell Desk" in troubled.said[0]
    assert troubled.history.path.read_bytes() == before


def test_a_folder_that_cannot_be_made_is_said(troubled, tmp_path):
    (tmp_path / "data").write_text("a file where a folder should be", encoding="utf-8")

    assert not troubled.prepared(new("a"))
    assert troubled.history.parts() == ()
    assert len(troubled.said) == 1


@pytest.mark.parametrize("code", [sqlite3.SQLITE_FULL, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_IOERR])
def test_a_full_or_read_only_disk_is_said_and_nothing_is_set_aside(troubled, monkeypatch, code):
    def failing(*_, **__):
        error = sqlite3.OperationalError("the disk says no")
        error.sqlite_errorcode = code
        raise error

    troubled.prepared(new("a"))
    monkeypatch.setattr(history_module, "_rows", failing)

    assert not troubled.prepared(new("b"))

    assert "cannot be used (the disk says no)" in troubled.said[0]
    assert os.listdir(troubled.history.path.parent) == ["history.sqlite"]
