"""The upload loop in the window: check, review, write, bring in the result, and go on tomorrow."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from builders import a_closed_deal, a_deal, an_existing_deal, rows_of, write_csv
from partner_center import PartnerCenter, save
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from windows import settled

from cosell_desk.core.edits import set_cell
from cosell_desk.core.upload import Fate, Invalid
from cosell_desk.files.history import History
from cosell_desk.ui.after_upload_page import AfterUploadPage
from cosell_desk.ui.check_page import CheckPage, Wish
from cosell_desk.ui.fate_list import WHY
from cosell_desk.ui.history_page import ForgetDialog, HistoryPage
from cosell_desk.ui.main_window import MainWindow
from cosell_desk.ui.result_page import ResultPage, Told
from cosell_desk.ui.review_page import ReviewPage
from cosell_desk.ui.save_dialogs import Answer, NotKeptDialog, Trouble, UnsavedDialog
from cosell_desk.ui.upload_dialogs import ConfirmDialog, ReplaceDialog

PROCESSED = (
    an_existing_deal(1),
    an_existing_deal(2, errors="Currency is not accepted; Something else"),
    a_deal(deal_name="New one", crm_id="N"),
    a_closed_deal(4),
)


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    monkeypatch.setattr(UnsavedDialog, "ask", classmethod(lambda cls, *_: Answer.DISCARD))
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    yield window
    settled(window, qtbot)
    window.desk.clear()


@pytest.fixture
def opened(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> Callable[..., MainWindow]:
    def open(*deals: dict[str, str], name: str = "deals.csv") -> MainWindow:
        return open_in(window, write_csv(tmp_path / name, deals), qtbot)

    return open


def open_in(window: MainWindow, path: Path, qtbot: QtBot) -> MainWindow:
    window.desk.clear()
    window.open(path)
    qtbot.waitUntil(lambda: window.desk.file is not None and window.desk.file.path == path)
    file_of(window).model.judge_now()
    settle(window, qtbot)
    return window


def settle(window: MainWindow, qtbot: QtBot) -> None:
    settled(window, qtbot)
    window.problem_panel.model.finish_grouping()


def file_of(window: MainWindow):  # type: ignore[no-untyped-def]  # the OpenFile; a test may ask it anything
    assert window.desk.file is not None
    return window.desk.file


def write(window: MainWindow, deal: int, heading: str, text: str) -> None:
    model = file_of(window).model
    assert model.edit(set_cell(model.table, deal, model.table.named(heading).id, text), "Set")


def text(window: MainWindow, deal: int, heading: str) -> str:
    table = file_of(window).model.table
    return table.text(deal, table.named(heading).id)


class Asked:
    """Stands in for the person: what the check page is answered with, and everything that was asked."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.decide: Callable[[CheckPage], Wish | None] = lambda page: page.wish
        self.confirmed = True
        self.page: CheckPage | None = None
        self.results: list[Told] = []
        self.confirmations: list[str] = []
        self.after: list[str] = []
        monkeypatch.setattr(CheckPage, "ask", classmethod(lambda cls, page: self._check(page)))
        monkeypatch.setattr(ConfirmDialog, "ask", classmethod(lambda cls, *a: self._confirm(cls(*a[:2]))))
        monkeypatch.setattr(ReplaceDialog, "ask", classmethod(lambda cls, *_: True))
        monkeypatch.setattr(AfterUploadPage, "ask", classmethod(lambda cls, *a: self.after.append(a[0])))
        monkeypatch.setattr(ResultPage, "ask", classmethod(lambda cls, told, parent: self.results.extend(told)))

    def _check(self, page: CheckPage) -> Wish | None:
        self.page = page
        return self.decide(page)

    def _confirm(self, dialog: ConfirmDialog) -> bool:
        self.confirmations.append(dialog.text())
        return self.confirmed


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Asked:
    return Asked(monkeypatch)


def prepare(window: MainWindow, qtbot: QtBot) -> None:
    window.menus["prepare-upload"].trigger()
    qtbot.waitUntil(lambda: not window.uploading.is_busy)
    settle(window, qtbot)


def fates(page: CheckPage) -> list[str]:
    return [fated.fate.value for fated in page.plan.fates.values()]


def test_a_choice_with_a_very_long_file_name_is_not_cut_off(opened, asked, qtbot, tmp_path) -> None:
    stem = "deals & all of the spring and summer quarters " * 4
    path = write_csv(tmp_path / f"{stem}.csv", [a_deal(), a_deal(deal_name="", customer_country="Sverige")])
    window = open_in(opened(a_deal()), path, qtbot)
    asked.decide = lambda page: None

    prepare(window, qtbot)

    panel = asked.page.answers_panel
    choice = panel.choices[Invalid.LEAVE_OUT]
    assert choice.text().startswith("Leave out, into deals && all")
    assert choice.text().endswith("-to-fix.csv")
    assert stem.replace("&", "&amp;") in choice.toolTip()
    assert panel.sizeHint().width() < 400
    assert asked.page.minimumSizeHint().width() < 1100


def test_a_part_that_is_replaced_can_be_had_again_each_time(opened, asked, qtbot, tmp_path) -> None:
    window = opened(a_deal(deal_name="First"))
    for name in ("Second", "Third"):
        prepare(window, qtbot)
        write(window, 1, "Deal Name", name)
    prepare(window, qtbot)

    part = tmp_path / "deals-1-of-1.csv"
    assert b"Third" in part.read_bytes()
    versions = window.saving.earlier_versions
    copy = tmp_path / "copy.csv"
    found = []
    for version in versions.of(part):
        versions.write(version, copy)
        found.append(rows_of(copy)[0]["Deal Name"])
    assert found == ["Second", "First"]


@pytest.mark.parametrize("is_wanted", [True, False])
def test_a_part_that_cannot_be_kept_is_replaced_only_if_wanted(
    opened, asked, qtbot, tmp_path, monkeypatch, is_wanted
) -> None:
    window = opened(a_deal(deal_name="First"))
    prepare(window, qtbot)
    write(window, 1, "Deal Name", "Second")
    kept = tmp_path / "kept" / "earlier-versions"
    kept.parent.mkdir(exist_ok=True)
    kept.write_bytes(b"in the way")
    names = []
    monkeypatch.setattr(NotKeptDialog, "ask", lambda name, *_: names.append(name) or is_wanted)
    prepare(window, qtbot)
    settled(window, qtbot)

    assert names == ["deals-1-of-1.csv"]
    assert rows_of(tmp_path / "deals-1-of-1.csv")[0]["Deal Name"] == ("Second" if is_wanted else "First")


# The check


def test_why_is_said_in_full_of_the_deal_that_is_selected(opened, asked, qtbot) -> None:
    window = opened(*PROCESSED)
    asked.decide = lambda page: None
    prepare(window, qtbot)
    page = asked.page

    page.list.selectRow(0)
    assert page.hint.text() == page.model.index(0, WHY).data()

    page.list.selectAll()
    assert page.hint.text().startswith(f"{len(PROCESSED)} deal")


def test_a_processed_file_is_asked_about_before_anything_stays_out(opened, asked, qtbot) -> None:
    window = opened(*PROCESSED)
    asked.decide = lambda page: None

    prepare(window, qtbot)
    page = asked.page

    assert page.answers_panel.is_unanswered
    assert not page.write_button.isEnabled()
    page.answers_panel.is_processed.click()
    assert fates(page) == ["succeeded", "updated", "undecided", "closed"]
    assert page.write_button.isEnabled()
    page.answers_panel.is_not_processed.click()
    assert fates(page) == ["updated", "updated", "created", "closed"]
    assert page.card.text() == "Last upload: 2 succeeded · 1 not processed · 1 undecided"


def test_undecided_deals_are_decided_and_that_can_be_undone(opened, asked, qtbot) -> None:
    window = opened(*PROCESSED)

    def decide(page: CheckPage) -> None:
        page.answers_panel.is_processed.click()
        page.sums.choose(Fate.UNDECIDED)
        assert not page.include.isHidden()
        page.include.click()

    asked.decide = decide
    prepare(window, qtbot)

    assert fates(asked.page)[2] == "created"
    window.menus["undo"].trigger()
    asked.page._plan_anew()
    assert fates(asked.page)[2] == "undecided"


def test_closed_deals_can_be_said_to_be_closed_here_and_are_confirmed_by_name(opened, asked, qtbot, tmp_path) -> None:
    window = opened(an_existing_deal(1), a_closed_deal(4))
    asked.confirmed = False

    def decide(page: CheckPage) -> Wish:
        page.sums.choose(Fate.CLOSED)
        page.closed_here.click()
        return page.wish

    asked.decide = decide
    prepare(window, qtbot)

    assert fates(asked.page) == ["updated", "closing"]
    assert "Deal 4" in asked.confirmations[0]
    assert not (tmp_path / "deals-1-of-1.csv").exists()


def test_a_deal_closed_here_is_uploaded_tomorrow_too(opened, asked, qtbot, tmp_path) -> None:
    window = opened(an_existing_deal(1), a_closed_deal(4))
    window.view.move_to(file_of(window).model.index(1, 0))
    window.menus["closed-here"].trigger()
    window.menus["save"].trigger()
    settle(window, qtbot)

    open_in(window, tmp_path / "deals.csv", qtbot)
    asked.decide = lambda page: None
    prepare(window, qtbot)

    assert fates(asked.page) == ["unchanged", "closing"]


def test_an_older_original_tells_that_a_deal_was_closed_before_and_the_mark_can_be_taken_away(
    opened, qtbot, tmp_path
) -> None:
    window = opened(an_existing_deal(1), a_closed_deal(4))
    window.results.take_original(write_csv(tmp_path / "download.csv", [an_existing_deal(1), a_closed_deal(4)]))
    settle(window, qtbot)
    model = file_of(window).model
    model.judge_now()
    window.view.move_to(model.index(1, 0))

    window.menus["closed-here"].trigger()
    assert "closed in the original already" in window.file_bar.words.text()
    window.menus["closed-here"].trigger()

    assert not model.table.marks
    assert "closed before this file" in window.file_bar.words.text()


def test_the_parts_are_written_noted_and_the_next_steps_shown(opened, asked, qtbot, tmp_path) -> None:
    window = opened(*PROCESSED, a_deal(deal_name="Faulty", customer_country="Atlantis"))

    def decide(page: CheckPage) -> Wish:
        page.answers_panel.is_processed.click()
        page.answers_panel.choices[Invalid.LEAVE_OUT].click()
        page.with_succeeded.setChecked(True)
        page.removes_succeeded.setChecked(True)
        return Wish(page.plan, page.answers, tmp_path, True, True, True)

    asked.decide = decide
    prepare(window, qtbot)

    assert [deal["Deal Name"] for deal in rows_of(tmp_path / "deals-1-of-1.csv")] == ["Deal 2"]
    assert [deal["Deal Name"] for deal in rows_of(tmp_path / "deals-to-fix.csv")] == ["Faulty"]
    assert [deal["Deal Name"] for deal in rows_of(tmp_path / "deals-succeeded.csv")] == ["Deal 1"]
    assert [part.name for part in History(window.user_data, pytest.fail).parts()] == ["deals-1-of-1.csv"]
    assert len(file_of(window).model.table) == 4
    assert window.file_bar.isVisible()
    window.menus["undo"].trigger()
    assert not window.file_bar.isVisible(), "it is old news once the work goes on"
    assert len(file_of(window).model.table) == 5
    assert "deals-to-fix.csv" in asked.after[0]
    assert "deals-succeeded.csv" in asked.after[0]


def test_none_succeeded_stops_until_it_was_looked_at(opened, asked, qtbot) -> None:
    window = opened(an_existing_deal(1, errors="No"), a_deal(errors="No"))
    asked.decide = lambda page: None

    prepare(window, qtbot)
    page = asked.page
    page.answers_panel.is_processed.click()

    assert not page.write_button.isEnabled()
    assert "No deal of this processed file succeeded" in page.notes.accessibleName()
    page.accepts.setChecked(True)
    assert page.write_button.isEnabled()


def test_new_deals_prepared_before_are_warned_of(opened, asked, qtbot) -> None:
    window = opened(a_deal(deal_name="A", crm_id="A"))
    prepare(window, qtbot)

    prepare(window, qtbot)

    qtbot.waitUntil(lambda: "never opened" in asked.page.notes.accessibleName())
    assert "This very file was prepared before" in asked.page.notes.accessibleName()


def test_a_change_is_taken_back_from_the_review(opened, monkeypatch, qtbot) -> None:
    window = opened(an_existing_deal(1, deal_name="Northwind: store analytics"), an_existing_deal(2))
    write(window, 1, "Notes", "new words")
    write(window, 2, "CRM ID", "7")
    seen: list[list[tuple[str, str]]] = []
    widths: list[tuple[int, int]] = []

    def take(cls: type[ReviewPage], *arguments: object) -> None:
        page = cls(*arguments)
        qtbot.addWidget(page)
        seen.append([(change.before, change.after) for change in page.model.shown])
        widths.append((page.list.columnWidth(1), page.list.sizeHintForColumn(1)))
        page.list.selectRow(0)
        page.take_back()
        seen.append([(change.before, change.after) for change in page.model.shown])

    monkeypatch.setattr(ReviewPage, "ask", classmethod(take))
    window.menus["review-changes"].trigger()

    assert seen == [[("", "new words"), (a_deal()["CRM ID"], "7")], [(a_deal()["CRM ID"], "7")]]
    assert all(width >= needed for width, needed in widths), "a deal's name is shortened though there is room"
    assert text(window, 1, "Notes") == ""
    window.menus["undo"].trigger()
    assert text(window, 1, "Notes") == "new words"


def test_the_review_says_what_it_does_not_list(opened, monkeypatch, qtbot) -> None:
    window = opened(an_existing_deal(1, deal_name="A", currency="$"), an_existing_deal(2))
    write(window, 1, "Notes", "new words")
    said: list[str] = []

    def look(cls: type[ReviewPage], *arguments: object) -> None:
        page = cls(*arguments)
        qtbot.addWidget(page)
        said.append(page.words.text())

    monkeypatch.setattr(ReviewPage, "ask", classmethod(look))
    window.menus["review-changes"].trigger()

    assert "what was changed in" in said[0]


# Results


def test_what_succeeded_is_not_counted_as_to_upload(opened, qtbot) -> None:
    window = opened(an_existing_deal(1), an_existing_deal(2, errors="Currency is not accepted"), a_closed_deal(3))

    qtbot.waitUntil(lambda: window.status.sums.text() == "3 deals, 1 to upload in 1 file")
    write(window, 1, "Notes", "Called")
    qtbot.waitUntil(lambda: window.status.sums.text() == "3 deals, 2 to upload in 1 file")


def test_the_whole_loop_until_every_deal_exists_once(opened, asked, qtbot, tmp_path) -> None:
    whims = {"B": "Currency is not accepted"}
    center = PartnerCenter(whim=lambda row: whims.pop(row["CRM ID"], ""))
    window = opened(*[a_deal(deal_name=name, crm_id=name) for name in "ABC"])
    prepare(window, qtbot)
    center.upload((tmp_path / "deals-1-of-1.csv").read_bytes())
    result = save(tmp_path / "result.csv", center.last_processed)

    window.results.bring_in([result])
    qtbot.waitUntil(lambda: bool(asked.results))
    assert asked.results[0].card == "Last upload: 2 created · 1 not processed"
    assert text(window, 1, "Referral ID")
    assert text(window, 2, "Errors") == "Currency is not accepted"
    qtbot.waitUntil(lambda: "1 to upload in 1 file" in window.status.sums.text())
    write(window, 2, "Currency", "EUR")
    # The result is brought in, so nobody needs to ask whether the file was processed.
    prepare(window, qtbot)
    assert fates(asked.page) == ["succeeded", "created", "succeeded"]
    center.upload((tmp_path / "deals-1-of-1.csv").read_bytes())

    assert sorted(deal["Deal Name"] for deal in center.deals.values()) == ["A", "B", "C"]
    (newest, oldest) = History(window.user_data, pytest.fail).parts()
    assert (newest.result_time, oldest.result_time is not None) == (None, True)


def test_bringing_in_is_one_step_to_undo(opened, asked, qtbot, tmp_path) -> None:
    window = opened(a_deal(deal_name="A", crm_id="A"), a_deal(deal_name="B", crm_id="B"))
    result = write_csv(
        tmp_path / "result.csv",
        [an_existing_deal(1, deal_name="A", crm_id="A"), a_deal(deal_name="B", crm_id="B", errors="No")],
    )

    window.results.bring_in([result])
    qtbot.waitUntil(lambda: bool(asked.results))
    window.menus["undo"].trigger()

    assert text(window, 1, "Referral ID") == ""
    asked.decide = lambda page: None
    prepare(window, qtbot)
    assert fates(asked.page) == ["created", "created"]


def test_what_was_sent_is_not_taken_for_what_came_back(opened, asked, qtbot, tmp_path) -> None:
    window = opened(an_existing_deal(1), an_existing_deal(2))
    prepare(window, qtbot)

    window.results.bring_in([tmp_path / "deals-1-of-1.csv"])
    qtbot.waitUntil(lambda: bool(asked.results))

    assert "not what came back" in asked.results[0].notes[0].words
    assert not window.menus["undo"].isEnabled()


@pytest.mark.parametrize("name", ["stranger.csv", "gone.csv"])
def test_a_result_that_does_not_fit_is_a_sentence_and_changes_nothing(opened, asked, qtbot, tmp_path, name) -> None:
    window = opened(a_deal(deal_name="A", crm_id="A"))
    write_csv(tmp_path / "stranger.csv", [an_existing_deal(9, deal_name="Z", crm_id="Z", errors="No")])

    window.results.bring_in([tmp_path / name])
    qtbot.waitUntil(lambda: bool(asked.results))

    assert asked.results[0].notes[0].words.endswith(".")
    assert not window.menus["undo"].isEnabled()


# Partner Center's words


def test_messages_stand_at_their_cells_and_in_the_panel_until_answered_or_dismissed(opened, qtbot) -> None:
    window = opened(*PROCESSED)
    model = file_of(window).model
    currency = model.table.named("Currency").id
    panel = window.problem_panel.model

    assert [panel._name(row) for row in panel.group_rows()][:2] == ["Partner Center: Currency", "Partner Center"]
    assert "Partner Center said: Currency is not accepted" in model.data(model.index_of(2, currency), 3)
    write(window, 2, "Currency", "EUR")
    panel.finish_grouping()
    assert [group.is_answered for group in panel.groups if group.said] == [False, True]
    window.problem_panel.dismiss_asked.emit(list(panel.groups[0].said))
    panel.finish_grouping()
    assert [group.said[0].text for group in panel.groups if group.said] == ["Currency is not accepted"]
    window.menus["undo"].trigger()
    panel.finish_grouping()
    assert len([group for group in panel.groups if group.said]) == 2


# The original


def test_tomorrow_the_saved_file_knows_what_was_changed(opened, asked, qtbot, tmp_path) -> None:
    window = opened(an_existing_deal(1), an_existing_deal(2))
    write(window, 2, "Notes", "new words")
    window.menus["save"].trigger()
    settle(window, qtbot)

    open_in(window, tmp_path / "deals.csv", qtbot)
    asked.decide = lambda page: None
    prepare(window, qtbot)

    assert fates(asked.page) == ["unchanged", "updated"]
    asked.page.answers_panel.unchanged.click()
    assert fates(asked.page) == ["updated", "updated"]


def test_tomorrow_the_saved_file_knows_what_succeeded(opened, asked, qtbot, tmp_path) -> None:
    window = opened(a_deal(deal_name="A", crm_id="A"), an_existing_deal(2, crm_id="B"), an_existing_deal(3, crm_id="C"))
    result = write_csv(
        tmp_path / "result.csv",
        [an_existing_deal(1, deal_name="A", crm_id="A"), an_existing_deal(2, crm_id="B", errors="No")],
    )
    window.results.bring_in([result])
    qtbot.waitUntil(lambda: bool(asked.results))
    window.menus["save"].trigger()
    settle(window, qtbot)

    open_in(window, tmp_path / "deals.csv", qtbot)
    asked.decide = lambda page: None
    prepare(window, qtbot)

    assert fates(asked.page) == ["succeeded", "updated", "unchanged"]


def test_an_original_can_be_chosen(opened, asked, monkeypatch, qtbot, tmp_path) -> None:
    window = opened(an_existing_deal(1), an_existing_deal(2, notes="edited elsewhere"))
    older = write_csv(tmp_path / "download.csv", [an_existing_deal(1), an_existing_deal(2)])
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(older), ""))

    window.menus["choose-original"].trigger()
    settle(window, qtbot)
    asked.decide = lambda page: None
    prepare(window, qtbot)

    assert fates(asked.page) == ["unchanged", "updated"]


def test_the_choice_of_an_original_can_be_taken_back_with_one_click(opened, monkeypatch, qtbot, tmp_path) -> None:
    window = opened(an_existing_deal(1), an_existing_deal(2, notes="edited elsewhere"))
    before = file_of(window).judge.original
    window.results.take_original(write_csv(tmp_path / "download.csv", [an_existing_deal(1), an_existing_deal(2)]))
    settle(window, qtbot)
    file_of(window).model.judge_now()
    notes = file_of(window).model.table.named("Notes").id

    assert file_of(window).model.is_changed(2, notes)
    assert window.file_bar.accessibleName().endswith("Saving remembers that.")
    qtbot.mouseClick(window.file_bar.button, Qt.MouseButton.LeftButton)
    settle(window, qtbot)

    assert file_of(window).judge.original is before
    assert not file_of(window).model.is_changed(2, notes)
    assert window.file_bar.isVisible()
    assert not window.file_bar.button.isVisible()


def test_an_original_that_does_not_fit_is_refused(opened, monkeypatch, qtbot, tmp_path) -> None:
    said: list[str] = []
    monkeypatch.setattr(Trouble, "ask", classmethod(lambda cls, title, sentence, parent: said.append(sentence)))
    window = opened(an_existing_deal(1))
    before = file_of(window).judge.original

    window.results.take_original(write_csv(tmp_path / "other.csv", [an_existing_deal(8, deal_name="Z", crm_id="Z")]))
    settle(window, qtbot)

    assert "chosen as its original" in said[0]
    assert file_of(window).judge.original is before


# Pages


def test_the_history_lists_and_forgets(opened, asked, monkeypatch, qtbot) -> None:
    window = opened(a_deal())
    prepare(window, qtbot)
    write(window, 1, "Notes", "x")
    window.menus["save"].trigger()
    settle(window, qtbot)
    monkeypatch.setattr(ForgetDialog, "ask", classmethod(lambda cls, parent: True))
    seen: list[tuple[int, int]] = []

    def look(cls: type[HistoryPage], *arguments: object) -> None:
        page = cls(*arguments)
        qtbot.addWidget(page)
        seen.append((page.parts.topLevelItemCount(), page.originals.topLevelItemCount()))
        page.parts.topLevelItem(0).setSelected(True)
        page.forget_button.click()
        seen.append((page.parts.topLevelItemCount(), page.originals.topLevelItemCount()))
        page.all_button.click()
        seen.append((page.parts.topLevelItemCount(), page.originals.topLevelItemCount()))

    monkeypatch.setattr(HistoryPage, "ask", classmethod(look))
    window.menus["upload-history"].trigger()

    assert seen == [(1, 1), (0, 1), (0, 0)]


def test_a_damaged_history_blocks_nothing(opened, asked, qtbot, tmp_path) -> None:
    window = opened(a_deal())
    prepare(window, qtbot)
    History(window.user_data, pytest.fail).path.write_bytes(b"no database " * 100)

    prepare(window, qtbot)

    assert (tmp_path / "deals-1-of-1.csv").exists()


def test_files_are_ticked_off(qtbot) -> None:
    told: list[tuple[str, bool]] = []
    parts = [Path("/up/a-1-of-2.csv"), Path("/up/a-2-of-2.csv")]
    page = AfterUploadPage("Written.", parts, {parts[0]}, lambda path, is_on: told.append((path.name, is_on)))
    qtbot.addWidget(page)

    page.ticks[parts[1]].click()
    page.ticks[parts[0]].click()

    assert told == [("a-2-of-2.csv", True), ("a-1-of-2.csv", False)]


def test_the_safe_answer_is_the_default(opened, asked, qtbot) -> None:
    window = opened(*[an_existing_deal(number) for number in range(101)])
    prepare(window, qtbot)

    assert "updated: 101" in asked.confirmations[0]
    dialog = ConfirmDialog(asked.page.plan, [])
    qtbot.addWidget(dialog)
    assert dialog.defaultButton() is not dialog.go_on
