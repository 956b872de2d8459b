"""The list of problems: grouped, live, and light however many there are."""

import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from cosell_desk.core.deals import DealTable
from cosell_desk.core.edits import set_cell
from cosell_desk.core.validate import Judge
from cosell_desk.ui.problem_model import ProblemModel, Role, RowKind
from cosell_desk.ui.problem_panel import ProblemPanel, lines, lines_of_group, room_for_text, row_height, title_lines

TODAY = datetime.date(2026, 11, 21)
HEADINGS = ["Deal Name", "Customer Name", "Customer Country", "Partner Referral Status", "Partner Referral Substatus"]


def judged(rows: list[list[str]]) -> Judge:
    judge = Judge(DealTable.of(HEADINGS, rows, range(2, len(rows) + 2)), today=TODAY)
    judge.run()
    return judge


def a_row(name: str, country: str = "SE", customer: str = "Contoso") -> list[str]:
    return [name, customer, country, "New", "Accepted"]


@pytest.fixture
def judge() -> Judge:
    return judged([a_row("Rollout", "Sverige"), a_row("Renewal", "Frankreich und mehr"), a_row("Pilot", "Sverige", "")])


@pytest.fixture
def model(judge: Judge, qtbot: QtBot) -> ProblemModel:
    model = ProblemModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.look_at(judge.table, judge.findings)
    model.finish_grouping()
    return model


@pytest.fixture
def panel(judge: Judge, qtbot: QtBot) -> ProblemPanel:
    panel = ProblemPanel()
    qtbot.addWidget(panel)
    panel.show()
    panel.look_at(judge.table, judge.findings)
    panel.model.finish_grouping()
    return panel


def shown(model: ProblemModel) -> list[tuple[RowKind, str]]:
    return [(model.kind_at(row), str(model.index(row, 0).data(Role.NAME))) for row in range(model.rowCount())]


def row_of(model: ProblemModel, heading: str, fixable: int) -> int:
    return next(
        row
        for row in model.group_rows()
        if model.index(row, 0).data(Role.NAME) == heading and model.group_at(row).fixable == fixable
    )


def test_problems_of_one_kind_and_column_are_one_group_with_a_count(model: ProblemModel) -> None:
    row = row_of(model, "Customer Country", 2)

    assert model.index(row, 0).data(Role.COUNT) == 2
    assert model.kind_at(row + 1) is RowKind.FIX
    assert model.index(row + 1, 0).data() == "Fix all 2…"
    for role in (Qt.ItemDataRole.DisplayRole, Role.SENTENCE):  # in the list, and when pointed at
        assert str(model.index(row, 0).data(role)).startswith("“Sverige” in Customer Country")


def test_errors_come_before_warnings_and_notes(model: ProblemModel) -> None:
    severities = [group.fault.severity for group in model.groups]

    assert severities == sorted(severities, reverse=True)


def test_an_opened_group_names_rows_texts_and_deals(model: ProblemModel) -> None:
    row = row_of(model, "Customer Country", 2)
    model.toggle(row)

    listed = [model.index(at, 0) for at in (row + 2, row + 3)]
    assert [(at.data(Role.PLACE), at.data(), at.data(Role.NAME)) for at in listed] == [
        ("2", "Sverige", "Rollout"),
        ("4", "Sverige", "Pilot"),
    ]
    assert "Sverige" in listed[0].data(Role.SENTENCE)
    model.toggle(row)
    assert model.kind_at(row + 2) is RowKind.GROUP


def test_an_edit_changes_the_counts_and_leaves_the_group_open(model: ProblemModel, judge: Judge) -> None:
    row = row_of(model, "Customer Country", 2)
    model.toggle(row)
    country = judge.table.named("Customer Country")
    assert country is not None
    edit = set_cell(judge.table, 1, country.id, "SE")
    judge.table.apply(edit)
    recheck = judge.recheck(edit)
    model.cells_changed(recheck.cells)
    model.finish_grouping()

    row = row_of(model, "Customer Country", 1)
    assert model.index(row, 0).data(Role.IS_OPEN)
    assert model.index(row + 1, 0).data() == "Fix it…"
    assert model.index(row + 2, 0).data(Role.PLACE) == "4"


def test_a_missing_column_can_be_added_from_its_problem(model: ProblemModel) -> None:
    group = next(group for group in model.groups if group.fault.code == "column-missing")

    assert group.fixable == 1
    at = model.groups.index(group)
    assert model.index(model.group_rows()[at] + 1, 0).data() == "Add the missing columns…"  # it is not the only one


def test_a_click_on_a_problem_names_its_place(panel: ProblemPanel, qtbot: QtBot, judge: Judge) -> None:
    panel.resize(340, 600)
    row = row_of(panel.model, "Customer Country", 2)
    country = judge.table.named("Customer Country")
    assert country is not None
    panel.list.setFocus()
    panel.list.selectRow(row)
    qtbot.keyClick(panel.list, Qt.Key.Key_Right)
    assert panel.model.is_open(panel.model.group_at(row))
    panel.list.selectRow(row + 3)

    with qtbot.waitSignal(panel.place_chosen) as chosen:
        qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert chosen.args == [3, country.id]
    with qtbot.waitSignal(panel.fix_asked) as asked:
        panel.list.selectRow(row + 1)
        qtbot.keyClick(panel.list, Qt.Key.Key_Space)
    assert asked.args[0].count == 2


def test_a_table_without_problems_says_so(panel: ProblemPanel) -> None:
    panel.look_at(None, None)
    panel.model.finish_grouping()

    assert panel.nothing.isVisible()


def test_a_row_never_keeps_the_height_of_the_one_that_stood_there_before(panel: ProblemPanel, judge: Judge) -> None:

    country = judge.table.named("Customer Country")
    assert country is not None
    for deal in judge.table.deals:
        edit = set_cell(judge.table, deal, country.id, "SE")
        judge.table.apply(edit)
        judge.recheck(edit)
    panel.model.everything_changed()
    panel.model.finish_grouping()

    assert heights_of_single_lines(panel) == {row_height(panel.list)}


def heights_of_single_lines(panel: ProblemPanel) -> set[int]:
    rows = [row for row in range(panel.model.rowCount()) if panel.model.kind_at(row) is not RowKind.GROUP]
    return {panel.list.rowHeight(row) for row in rows}


def test_a_new_kind_of_problem_above_leaves_no_gap_below(panel: ProblemPanel, judge: Judge) -> None:
    groups = len(panel.model.groups)

    name = judge.table.named("Deal Name")
    assert name is not None
    edit = set_cell(judge.table, 1, name.id, "")
    judge.table.apply(edit)
    judge.recheck(edit)
    panel.model.everything_changed()
    panel.model.finish_grouping()

    assert len(panel.model.groups) == groups + 1
    assert heights_of_single_lines(panel) == {row_height(panel.list)}


def test_how_to_mend_it_is_not_cut_off(panel: ProblemPanel) -> None:
    said = "“Sweden” in Customer Country is not the country's two-letter code in capitals, such as US or SE. Mend it."
    metrics = panel.list.fontMetrics()
    room = metrics.horizontalAdvance("“Sweden” in Customer Country is not the")

    shown = lines(said, metrics, room)

    assert " ".join(shown) == said
    assert all(metrics.horizontalAdvance(line) <= room for line in shown)
    assert len(lines(said * 9, metrics, 100)) == 8
    assert len(lines(said * 9, metrics, 100, most=3)) == 3


def test_a_long_heading_is_whole_on_two_lines_beside_its_number(panel: ProblemPanel) -> None:
    """As in French, where headings are long and the list is narrow."""
    row = row_of(panel.model, "Customer Country", 2)
    group, font = panel.model.index(row, 0), panel.list.font()
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)

    narrow = title_lines(group, font, QFontMetrics(bold).horizontalAdvance("Customer Country"))
    assert narrow == ["Customer", "Country"]
    assert title_lines(group, font, 400) == ["Customer Country"]

    for width in (220, 600):  # the row is as high as its words, however wide the list is
        panel.resize(width, 500)
        room = panel.list.viewport().width() - 48 - 8
        assert panel.list.rowHeight(row) == row_height(
            panel.list, RowKind.GROUP, lines_of_group(group, panel.list.font(), room)
        )


def test_a_long_name_takes_what_a_short_text_leaves(panel: ProblemPanel) -> None:
    metrics = panel.list.fontMetrics()
    short, long = "SE", "Fabrikam: virtual desktops"
    width = metrics.horizontalAdvance(long) + metrics.horizontalAdvance(short) + 40

    assert room_for_text(short, "Fabrikam", metrics, width) == width // 2  # names stand below each other
    assert metrics.horizontalAdvance(short) < room_for_text(short, long, metrics, width) < width // 2
    assert width - room_for_text(short, long, metrics, width) - 8 >= metrics.horizontalAdvance(long)
    assert room_for_text(long, long, metrics, width) == width // 2
    assert room_for_text(long, "", metrics, width) == width


def test_a_mend_never_keeps_the_height_of_a_group_that_stood_there_before(panel: ProblemPanel, judge: Judge) -> None:
    nothing_to_mend = judged([a_row("Renewal", "Frankreich und mehr", "")])
    panel.look_at(nothing_to_mend.table, nothing_to_mend.findings)
    panel.model.finish_grouping()
    before = [panel.model.kind_at(row) for row in range(panel.model.rowCount())]
    panel.look_at(judge.table, judge.findings)
    panel.model.finish_grouping()
    now = [panel.model.kind_at(row) for row in range(panel.model.rowCount())]
    assert (RowKind.GROUP, RowKind.FIX) in zip(before, now, strict=False)

    heights = {(panel.model.kind_at(row), panel.list.rowHeight(row)) for row in range(panel.model.rowCount())}
    mends = {height for kind, height in heights if kind is RowKind.FIX}
    assert mends == {row_height(panel.list)}


def test_a_line_never_begins_with_the_mark_that_belongs_to_the_word_before(panel: ProblemPanel) -> None:
    sentence = "Chaque affaire en a besoin\u00a0; remplissez-le."
    metrics = panel.list.fontMetrics()

    first, second = lines(sentence, metrics, metrics.horizontalAdvance("Chaque affaire en a besoin"))

    assert first == "Chaque affaire en a"
    assert second == "besoin\u00a0; remplissez-le."


def test_a_hundred_thousand_problems_open_like_ten(panel: ProblemPanel, monkeypatch: pytest.MonkeyPatch) -> None:
    judge = judged([a_row(f"Deal {number}", "nowhere") for number in range(100_000)])
    panel.look_at(judge.table, judge.findings)
    panel.model.finish_grouping()
    row = next(row for row in panel.model.group_rows() if panel.model.group_at(row).count == 100_000)

    asked: list[int] = []
    real = panel.model.data
    monkeypatch.setattr(panel.model, "data", lambda index, role=0: asked.append(index.row()) or real(index, role))
    panel.model.toggle(row)
    panel.list.scrollToBottom()
    panel.list.grab()

    assert panel.model.rowCount() > 100_000
    assert max(asked) > 100_000
    assert len(set(asked)) < 200  # only what is seen


def test_markup_in_a_cell_is_shown_as_it_is(qtbot: QtBot) -> None:
    judge = judged([a_row("<b>Deal</b>", "<img src=x>")])
    model = ProblemModel()
    model.look_at(judge.table, judge.findings)
    model.finish_grouping()
    row = next(row for row in model.group_rows() if model.index(row, 0).data(Role.NAME) == "Customer Country")
    model.toggle(row)

    assert (model.index(row + 1, 0).data(), model.index(row + 1, 0).data(Role.NAME)) == ("<img src=x>", "<b>Deal</b>")
