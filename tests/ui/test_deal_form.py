"""The deal form as somebody uses it: F6, typing, Enter, Tab, Escape, clicks."""

from collections.abc import Callable
from pathlib import Path

import pytest
from builders import a_deal, an_existing_deal, write_csv
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from windows import copied, model_of, open_in, read, write

from cosell_desk.core.faults import Severity
from cosell_desk.ui.form_model import FormModel, FormRole, RowKind
from cosell_desk.ui.main_window import MainWindow

SOLUTION = "SOL-10001-ABC, USD, 100, 1"


@pytest.fixture
def window(open_deals: Callable[..., MainWindow]) -> MainWindow:
    rows = [
        a_deal(deal_name="Rollout", customer_city="Malmö", customer_country="Sverige", solution_2=""),
        an_existing_deal(1, deal_name="Renewal", solution_2=SOLUTION),
    ]
    window = open_deals(*rows)
    go_to(window, 0, "Customer City")
    window.menus["form-or-table"].trigger()
    return window


def go_to(window: MainWindow, row: int, name: str) -> None:
    model = model_of(window)
    window.view.go_to(model.deal_at(row), model.table.named(name).id)


def form(window: MainWindow) -> FormModel:
    return window.deal_form.model


def fields(window: MainWindow) -> list[str]:
    found = [form(window).column_at(row) for row in range(form(window).rowCount())]
    return [column.name for column in found if column is not None]


def sections(window: MainWindow) -> list[str]:
    return [row.text for row in form(window).rows if row.kind is RowKind.SECTION]


def here(window: MainWindow) -> str:
    column = form(window).column_at(window.deal_form.view.currentIndex().row())
    return column.name if column is not None else ""


def field(window: MainWindow, name: str) -> int:
    row = form(window).row_of(model_of(window).table.named(name).id)
    assert row is not None
    return row


def editor(window: MainWindow) -> QLineEdit:
    found = window.deal_form.view.cells.open_editor
    assert isinstance(found, QLineEdit)
    return found


def test_f6_opens_the_form_at_the_current_cell_and_goes_back(window: MainWindow) -> None:
    assert window.form_dock.isVisible()
    assert QApplication.focusWidget() is window.deal_form.view
    assert here(window) == "Customer City"

    window.deal_form.view.step(1)
    window.menus["form-or-table"].trigger()

    assert QApplication.focusWidget() is window.view
    assert model_of(window).column_at(window.view.currentIndex().column()).name != "Customer City"


def test_f6_goes_to_the_field_of_the_current_cell_also_from_where_a_hidden_column_was(
    window: MainWindow, qtbot: QtBot
) -> None:
    go_to(window, 0, "CRM ID")
    window.menus["hide-columns"].trigger()
    go_to(window, 0, "Customer City")
    window.deal_form.view.setFocus()
    window.deal_form.view.go_to_row(field(window, "CRM ID"))
    QApplication.processEvents()
    assert here(window) == "CRM ID"

    window.view.setFocus()  # as a click on the cell does, which is the current one already
    window.menus["form-or-table"].trigger()

    assert here(window) == "Customer City"


def test_f6_opens_the_field_of_an_empty_solution(window: MainWindow, qtbot: QtBot) -> None:
    window.view.setFocus()
    go_to(window, 0, "Solution 2")
    QApplication.processEvents()
    assert "Solution 2" not in fields(window)

    window.menus["form-or-table"].trigger()
    assert here(window) == "Solution 2"
    qtbot.keyClicks(window.deal_form.view, "S")
    qtbot.keyClicks(editor(window), "OL-10002-ABC")
    qtbot.keyClick(editor(window), Qt.Key.Key_Return)

    assert read(window, 0, "Solution 2") == "SOL-10002-ABC"


def test_no_field_is_marked_while_the_current_cell_has_none(window: MainWindow) -> None:
    window.view.setFocus()
    go_to(window, 0, "Solution 2")
    QApplication.processEvents()
    assert here(window) == ""

    go_to(window, 0, "Customer City")
    QApplication.processEvents()
    assert here(window) == "Customer City"


@pytest.mark.parametrize("is_hidden", [False, True])
@pytest.mark.parametrize("action", ["paste", "clear-cells", "cut", "write-into-selection", "fill-down"])
def test_the_menus_act_on_the_field_even_if_its_column_is_hidden(
    window: MainWindow, qtbot: QtBot, action: str, is_hidden: bool
) -> None:
    model = model_of(window)
    write(window, 1, "CRM ID", "crm")
    go_to(window, 1, "CRM ID")
    if is_hidden:
        window.menus["hide-columns"].trigger()
    go_to(window, 1, "Customer City")
    qtbot.waitUntil(lambda: form(window).deal == model.deal_at(1))
    window.deal_form.view.setFocus()
    window.deal_form.view.go_to_row(field(window, "CRM ID"))
    before = dict(zip(model.table.columns, model.table.texts(model.deal_at(1)), strict=True))
    copied("x")

    window.menus[action].trigger()

    after = dict(zip(model.table.columns, model.table.texts(model.deal_at(1)), strict=True))
    changed = {column.name: after[column] for column in after if after[column] != before[column]}
    above = read(window, 0, "CRM ID")
    wanted = {"paste": "x", "clear-cells": "", "cut": "", "fill-down": above}
    assert changed == ({"CRM ID": wanted[action]} if action in wanted else {})
    assert window.view.current() == (model.deal_at(1), model.table.named("CRM ID").id)
    assert here(window) == "CRM ID"
    assert QApplication.focusWidget() is window.deal_form.view


def test_problems_come_first_with_their_sentence(window: MainWindow) -> None:
    assert sections(window)[0] == "To look at"
    assert fields(window)[0] == "Customer Country"
    row = field(window, "Customer Country")
    worst, words = form(window).index(row, 1).data(FormRole.SENTENCES)[0]
    assert worst == 3
    assert "Sverige" in words


def test_sections_follow_the_deal_and_partner_centers_come_last(window: MainWindow, qtbot: QtBot) -> None:
    window.menus["form-or-table"].trigger()
    go_to(window, 1, "Deal Name")

    qtbot.waitUntil(lambda: form(window).deal == model_of(window).deal_at(1))

    assert sections(window) == [
        *("Deal", "Customer", "Contact", "Status", "Value", "Microsoft", "Solutions", "Team", "Partner Center"),
    ]


def test_typing_and_enter_write_the_cell_and_go_on(window: MainWindow, qtbot: QtBot) -> None:
    view = window.deal_form.view
    qtbot.keyClick(view, Qt.Key.Key_L)
    qtbot.keyClicks(editor(window), "und")
    qtbot.keyClick(editor(window), Qt.Key.Key_Return)

    assert read(window, 0, "Customer City").casefold() == "lund"
    assert here(window) == "Customer State"
    window.menus["undo"].trigger()
    assert read(window, 0, "Customer City") == "Malmö"


def test_tab_goes_through_the_fields(window: MainWindow, qtbot: QtBot) -> None:
    view = window.deal_form.view
    qtbot.keyClick(view, Qt.Key.Key_Tab)
    assert here(window) == "Customer State"
    qtbot.keyClick(view, Qt.Key.Key_Backtab)
    assert here(window) == "Customer City"


def test_a_mended_field_stays_where_it_is_until_the_deal_is_shown_anew(window: MainWindow, qtbot: QtBot) -> None:
    row = field(window, "Customer Country")
    form(window).setData(form(window).index(row, 1), "SE")
    qtbot.wait(1)

    assert field(window, "Customer Country") == row
    assert form(window).index(row, 1).data(FormRole.SENTENCES) == []


def test_a_word_of_ones_own_is_converted_and_undone_in_two_steps(window: MainWindow) -> None:
    row = field(window, "Customer Country")
    form(window).setData(form(window).index(row, 1), "Frankrike")

    assert read(window, 0, "Customer Country") == "FR"
    window.menus["undo"].trigger()
    assert read(window, 0, "Customer Country") == "Frankrike"


def test_a_locked_field_says_why_and_opens_no_editor(window: MainWindow, qtbot: QtBot) -> None:
    window.menus["form-or-table"].trigger()
    go_to(window, 1, "Customer Name")
    window.menus["form-or-table"].trigger()
    qtbot.keyClick(window.deal_form.view, Qt.Key.Key_F2)

    assert window.deal_form.view.cells.open_editor is None
    index = form(window).index(field(window, "Customer Name"), 1)
    assert not index.flags() & Qt.ItemFlag.ItemIsEditable


def test_of_families_only_what_is_filled_is_shown_and_one_more_can_be_added(window: MainWindow, qtbot: QtBot) -> None:
    assert "Solution 1" in fields(window)
    assert "Solution 2" not in fields(window)

    window.form.add("Solution")
    assert here(window) == "Solution 2"
    assert window.deal_form.view.cells.open_editor is not None
    editor(window).setText(SOLUTION)
    editor(window).setModified(True)
    window.deal_form.view.commit_editor()
    assert read(window, 0, "Solution 2") == SOLUTION

    window.form.add("Solution")
    assert model_of(window).table.named("Solution 3") is not None
    assert here(window) == "Solution 3"


def test_escape_goes_back_to_the_table(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window.deal_form.view, Qt.Key.Key_Escape)

    assert QApplication.focusWidget() is window.view


def test_a_deleted_deal_leaves_the_form(window: MainWindow, qtbot: QtBot) -> None:
    window.menus["form-or-table"].trigger()
    first = model_of(window).deal_at(0)
    window.menus["delete-deals"].trigger()

    qtbot.waitUntil(lambda: form(window).deal != first)


def test_enter_on_add_opens_the_new_field_and_stays_there(window: MainWindow, qtbot: QtBot) -> None:
    view = window.deal_form.view
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert form(window).rows[view.currentIndex().row()].family == "Team member"
    qtbot.keyClick(view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.form._soon.isActive() and not window.form._again.isActive())

    assert here(window) == "Team member 2"
    qtbot.keyClicks(editor(window).fields[0], "Elif")
    qtbot.keyClick(editor(window).fields[0], Qt.Key.Key_Return)
    assert read(window, 0, "Team member 2") == "Elif"


def test_the_table_goes_along_with_the_field_so_that_menus_mean_it(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window.deal_form.view, Qt.Key.Key_Home)
    assert here(window) == "Customer Country"
    assert model_of(window).column_at(window.view.currentIndex().column()).name == "Customer Country"
    assert "Sverige" in window.status.cell.text()
    assert QApplication.focusWidget() is window.deal_form.view

    assert [action.text() for action in window.problems.fixes(window.view.currentIndex())]
    qtbot.keyClick(window.deal_form.view, Qt.Key.Key_End)
    window.form.follow()
    assert form(window).rows[window.deal_form.view.currentIndex().row()].family == "Team member"


def test_a_hidden_column_stays_hidden_while_its_field_is_edited(window: MainWindow, qtbot: QtBot) -> None:
    model = model_of(window)
    model.set_columns_shown([model.table.named(name).id for name in ("Deal Name", "Customer City")])
    qtbot.keyClick(window.deal_form.view, Qt.Key.Key_Home)

    assert here(window) == "Customer Country"
    assert len(model.columns_shown) == 2


def test_undo_goes_to_the_field_that_it_brought_back(window: MainWindow, qtbot: QtBot) -> None:
    view = window.deal_form.view
    qtbot.keyClick(view, Qt.Key.Key_L)
    qtbot.keyClick(editor(window), Qt.Key.Key_Return)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    window.menus["undo"].trigger()

    qtbot.waitUntil(lambda: here(window) == "Customer City")
    assert QApplication.focusWidget() is view


def test_the_first_field_shows_its_section(window: MainWindow, qtbot: QtBot) -> None:
    view = window.deal_form.view
    qtbot.keyClick(view, Qt.Key.Key_End)
    qtbot.keyClick(view, Qt.Key.Key_Home)

    assert view.rowViewportPosition(0) == 0


def test_a_value_stays_where_it_stands_when_its_field_is_edited(window: MainWindow, qtbot: QtBot) -> None:
    window.deal_form.view.go_to_row(field(window, "Estimated Deal Value"))
    qtbot.keyClick(window.deal_form.view, Qt.Key.Key_F2)

    assert editor(window).alignment() & Qt.AlignmentFlag.AlignLeft


def test_fields_with_a_list_show_its_arrow(window: MainWindow) -> None:
    def inked(name: str) -> bool:
        view = window.deal_form.view
        view.go_to_row(field(window, name))
        view.go_to_row(field(window, "Deal Name"))
        view.scrollTo(form(window).index(field(window, name), 1))
        box = view.cells.box(view.visualRect(form(window).index(field(window, name), 1)), view.fontMetrics())
        area = QRect(box.right() - 22, box.top() + 6, 14, box.height() - 12)
        picture = view.viewport().grab(area).toImage()
        ground = picture.pixel(0, 0)
        return any(picture.pixel(x, y) != ground for x in range(picture.width()) for y in range(picture.height()))

    assert [inked(name) for name in ("Currency", "Estimated Close Date", "Solution 1")] == [True] * 3
    assert [inked(name) for name in ("CRM ID", "Estimated Deal Value")] == [False] * 2


def test_the_forms_keys_are_those_of_the_table(window: MainWindow, qtbot: QtBot) -> None:
    view = window.deal_form.view
    view.go_to_row(field(window, "Currency"))
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert editor(window).popup.isVisible()
    qtbot.keyClick(editor(window), Qt.Key.Key_Escape)

    view.go_to_row(field(window, "Customer State"))
    qtbot.keyClick(view, Qt.Key.Key_Backspace)
    assert editor(window).text() == ""
    qtbot.keyClick(editor(window), Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert here(window) == "Customer City"


def test_one_more_than_partner_center_takes_is_refused_without_a_tick(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    full = {f"solution_{number}": f"SOL-{10_000 + number}-ABC, USD, 1, 1" for number in range(1, 51)}
    open_in(window, write_csv(tmp_path / "full.csv", [a_deal(**full)]), qtbot)
    window.menus["form-or-table"].trigger()

    view = window.deal_form.view
    row = next(
        at for at, each in enumerate(form(window).rows) if each.kind is RowKind.ADD and each.family == "Solution"
    )
    view.scrollTo(form(window).index(row, 0))
    qtbot.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(form(window).index(row, 0)).center()
    )

    assert window.file_bar.words.text().startswith("Solution 50 is there already")
    assert window.file_bar.severity == Severity.NOTE
