"""What a screen reader hears of the window, and that nothing breaks while one listens."""

from collections.abc import Callable, Iterator

import pytest
from builders import a_closed_deal, a_deal, an_existing_deal
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QHeaderView,
    QLineEdit,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from windows import model_of, write

from cosell_desk.core.slots import FAMILIES
from cosell_desk.ui.actions import ACTIONS, MAIN_ACTION, TOOL_BAR
from cosell_desk.ui.add_columns_dialog import AddColumnsDialog
from cosell_desk.ui.bulk.close_deals import CloseDealsDialog
from cosell_desk.ui.bulk.replace_value import ReplaceValueDialog
from cosell_desk.ui.bulk.set_value import SetValueDialog
from cosell_desk.ui.bulk.shift_dates import ShiftDatesDialog
from cosell_desk.ui.column_chooser import ColumnChooser
from cosell_desk.ui.column_filter_popup import ColumnFilterPopup
from cosell_desk.ui.fix_all_dialog import FixAllDialog
from cosell_desk.ui.go_to_dialog import GoToDialog
from cosell_desk.ui.main_window import MainWindow
from cosell_desk.ui.shortcuts_page import ShortcutsPage

NAME, DESCRIPTION = QAccessible.Text.Name, QAccessible.Text.Description


@pytest.fixture(autouse=True)
def somebody_listens() -> Iterator[None]:
    """Qt asks views and models far more while a screen reader, or any other helper of the system, is there."""
    was_active = QAccessible.isActive()
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(was_active)


@pytest.fixture
def window(open_deals: Callable[..., MainWindow]) -> MainWindow:
    solution = "SOL-10001-ABC, USD, 100, 1"
    rows = [
        a_deal(deal_name="Rollout", customer_country="Sverige", solution_2="", solution_4=solution),
        an_existing_deal(1, deal_name="Renewal"),
        a_closed_deal(2, deal_name="Done"),
        a_deal(deal_name="Pilot", customer_country="Sverige"),
    ]
    return open_deals(*rows)


def heard(interface: QAccessibleInterface) -> tuple[str, str]:
    return interface.text(NAME), interface.text(DESCRIPTION)


def heard_of(widget: QWidget) -> tuple[str, str]:
    return heard(QAccessible.queryAccessibleInterface(widget))


def child(widget: QWidget, row: int, column: int, columns: int) -> QAccessibleInterface:
    """A cell of Qt's table, the headings among them as row and column 0, also where they are hidden."""
    return QAccessible.queryAccessibleInterface(widget).child(row * columns + column)


def in_table(window: MainWindow, row: int, column: int) -> QAccessibleInterface:
    """Row and column count from 1; 0 are the headings."""
    return child(window.view, row, column, len(model_of(window).columns_shown) + 1)


def section(window: MainWindow, name: str) -> int:
    """Where the column stands among the table's cells."""
    model = model_of(window)
    return int(model.section_of(model.table.named(name).id)) + 1


def in_problems(window: MainWindow) -> list[tuple[str, str]]:
    panel = window.problem_panel
    panel.model.finish_grouping()
    assert {child(panel.list, row, 0, 2).text(NAME) for row in range(panel.model.rowCount() + 1)} == {""}
    return [heard(child(panel.list, row + 1, 1, 2)) for row in range(panel.model.rowCount())]


# Cells and their headings


def test_a_cell_says_its_text_its_problem_its_heading_and_its_row(window: MainWindow) -> None:
    name, description = heard(in_table(window, 1, section(window, "Customer Country")))

    assert name == "Sverige, Error"
    where, problem = description.split("\n")
    assert where == "Customer Country, row 2"
    assert problem.startswith("Error: “Sverige” in Customer Country is not")


def test_a_locked_cell_says_so_and_why(window: MainWindow) -> None:
    name, description = heard(in_table(window, 2, section(window, "Referral ID")))

    assert name.endswith(", locked")
    assert description.startswith("Referral ID, row 3\n")
    assert "cannot be edited" in description


def test_an_empty_cell_is_not_silent_and_a_new_deal_has_no_row_in_the_file(window: MainWindow) -> None:
    window.menus["add-deal"].trigger()
    row = window.view.currentIndex().row() + 1

    name, description = heard(in_table(window, row, section(window, "Customer Name")))

    assert name == "empty, Error"
    assert description.startswith("Customer Name, new row\n")


def test_a_heading_says_what_its_marks_mean(window: MainWindow) -> None:
    said = {name: heard(in_table(window, 0, section(window, name))) for name in ("Deal Name", "Errors")}
    locked = [in_table(window, 0, section(window, name)).text(NAME) for name in ("Customer Name", "Notes")]

    assert said["Deal Name"][0] == "Deal Name, mandatory"
    assert "the friendly name" in said["Deal Name"][1].casefold()
    assert said["Errors"][0] == "Errors, read-only"
    assert locked == ["Customer Name, mandatory, read-only once the deal exists", "Notes"]


def test_a_heading_says_how_the_deals_are_sorted(window: MainWindow) -> None:
    column = model_of(window).table.named("Deal Name").id
    for is_descending, words in ((False, "sorted upwards"), (True, "sorted downwards")):
        window.view.sort_by(column, is_descending)
        assert in_table(window, 0, section(window, "Deal Name")).text(NAME) == f"Deal Name, mandatory, {words}"

    window.menus["sort-off"].trigger()
    assert in_table(window, 0, section(window, "Deal Name")).text(NAME) == "Deal Name, mandatory"


def test_a_heading_says_that_its_column_is_filtered(window: MainWindow, qtbot: QtBot) -> None:
    window.view.go_to(model_of(window).deal_at(0), model_of(window).table.named("Deal Name").id)
    window.menus["column-filter"].trigger()
    popup = window.column_filters.popup
    assert isinstance(popup, ColumnFilterPopup)
    qtbot.keyClicks(popup.contains, "Re")
    qtbot.keyClick(popup.contains, Qt.Key.Key_Return)

    assert in_table(window, 0, section(window, "Deal Name")).text(NAME) == "Deal Name, mandatory, filtered"


def test_a_row_heading_says_its_row_and_the_worst_in_it(window: MainWindow) -> None:
    assert in_table(window, 1, 0).text(NAME) == "row 2, Error"
    name, description = heard(in_table(window, 2, 0))
    assert name.startswith("row 3")
    assert description.startswith("Existing deal")


def test_frozen_columns_are_heard_once_and_like_the_others(window: MainWindow) -> None:
    window.view.freeze(3)
    window.view.horizontalScrollBar().setValue(500)

    assert in_table(window, 1, 1).text(NAME) == "Rollout"
    assert in_table(window, 0, 1).text(NAME) == "Deal Name, mandatory"
    shown = len(model_of(window).columns_shown)
    assert QAccessible.queryAccessibleInterface(window.view).childCount() == (4 + 1) * (shown + 1)


def test_columns_that_an_undo_takes_away_are_not_asked_for_any_more(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(AddColumnsDialog, "ask", classmethod(lambda cls, *_: ("Solution", 2)))
    before = list(model_of(window).columns_shown)
    window.menus["add-columns"].trigger()  # Solution 3 and 5, which do not stand side by side

    window.menus["undo"].trigger()

    assert model_of(window).columns_shown == before


# Problems


def test_problems_say_everything_that_their_picture_tells(window: MainWindow) -> None:
    group = next(at for at, (name, _) in enumerate(in_problems(window)) if "Customer Country" in name)
    name, sentence = in_problems(window)[group]
    assert name.startswith("Error, Customer Country, 2 deal")
    assert name.endswith(", closed")
    assert sentence.startswith("“Sverige” in Customer Country is not")
    assert in_problems(window)[group + 1] == ("Fix all 2… Customer Country", "")

    window.problem_panel.model.toggle(group)

    assert in_problems(window)[group][0].endswith(", open")
    assert [name for name, _ in in_problems(window)[group + 2 : group + 4]] == [
        "row 2, Rollout, Sverige",
        "row 5, Pilot, Sverige",
    ]


# What is said although the keyboard stays where it is


@pytest.fixture
def announced(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    said: list[str] = []

    def listen(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(listen))
    return said


def test_messages_and_refusals_are_said_aloud(window: MainWindow, qtbot: QtBot, announced: list[str]) -> None:
    model = model_of(window)
    window.view.go_to(model.deal_at(0), model.table.named("Solution 1").id)
    window.menus["remove-column"].trigger()
    assert announced == ["Solution 1 must be in the file; Partner Center refuses it without."]

    window.view.go_to(model.deal_at(1), model.table.named("Referral ID").id)
    qtbot.keyClick(window.view, Qt.Key.Key_F2)
    assert announced[1:] == ["Referral ID is written by Partner Center and cannot be edited here."]


def test_what_is_chosen_below_the_form_is_said_aloud(window: MainWindow, qtbot: QtBot, announced: list[str]) -> None:
    window.view.go_to(model_of(window).deal_at(0), model_of(window).table.named("Solution 1").id)
    qtbot.keyClick(window.view, Qt.Key.Key_F2)
    editor = window.view.itemDelegate().open_editor
    qtbot.waitUntil(lambda: bool(editor.form.known_texts.stringList()))

    qtbot.keyClick(editor.fields[0], Qt.Key.Key_Down)

    assert announced == ["SOL-10001-ABC, USD, 100, 1"]


def test_why_a_list_of_values_is_empty_is_said_aloud(window: MainWindow, qtbot: QtBot, announced: list[str]) -> None:
    window.menus["column-filter"].trigger()
    popup = window.column_filters.popup

    qtbot.keyClicks(popup.contains, "nowhere")
    assert announced[-1] == "No value contains what you typed."
    popup.close()


# Buttons


def test_tool_buttons_say_what_they_do_and_never_markup(window: MainWindow) -> None:
    write(window, 0, "Deal Name", "Roll & out")

    buttons = [window.main_button, *[window.tool_bar.widgetForAction(window.menus[id]) for id in TOOL_BAR if id]]
    said = [heard_of(button) for button in buttons if isinstance(button, QToolButton)]

    assert ("Undo Type “Roll & out” in Deal Name", window.menus["undo"].statusTip()) in said
    assert ("Prepare upload", window.menus[MAIN_ACTION].statusTip()) in said
    for name, description in said:
        assert name == name.strip()
        assert description
        assert "<" not in name + description


def nameless(widget: QWidget) -> list[str]:
    """What can be used in it but has no name; the parts of a spin box, a list or a table speak through the whole."""
    kinds = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QAbstractItemView)
    wholes = (QAbstractSpinBox, QAbstractItemView, QHeaderView)
    return [
        f"{type(each).__name__} {each.objectName()} in {type(each.parent()).__name__}"
        for each in widget.findChildren(QWidget)
        if isinstance(each, kinds)
        and not isinstance(each.parent(), wholes)
        and each.isVisibleTo(widget)
        and not heard_of(each)[0].strip()
    ]


def test_everything_in_the_window_has_a_name(window: MainWindow) -> None:
    for id in ("deal-form", "undo-list", "replace"):
        window.menus[id].trigger()
    window.resize(700, 700)  # the tool bar puts away what has no room

    assert nameless(window) == []


DIALOGS: dict[str, Callable[[MainWindow], QDialog]] = {
    "add columns": lambda window: AddColumnsDialog(model_of(window).table, "Solution", window),
    "choose columns": lambda window: ColumnChooser([], set(), 1, window),
    "fix all": lambda window: FixAllDialog([], window),
    "go to": lambda window: GoToDialog(model_of(window).table, window),
    "shortcuts": lambda window: ShortcutsPage(ACTIONS, window),
    "set a value": lambda window: SetValueDialog(window.bulk.scope(), window),
    "replace a solution": lambda window: ReplaceValueDialog(FAMILIES[0], "Replace", window.bulk.scope(), window),
    "close deals": lambda window: CloseDealsDialog(window.bulk.scope(), window),
    "shift dates": lambda window: ShiftDatesDialog(window.bulk.scope(), window),
}


@pytest.mark.parametrize("name", DIALOGS)
def test_everything_in_a_dialog_has_a_name(name: str, window: MainWindow, qtbot: QtBot) -> None:
    dialog = DIALOGS[name](window)
    qtbot.addWidget(dialog)
    dialog.show()

    assert nameless(dialog) == []


def test_the_dialog_that_adds_columns_says_its_facts_and_what_comes(window: MainWindow, qtbot: QtBot) -> None:
    dialog = AddColumnsDialog(model_of(window).table, "Solution", window)
    qtbot.addWidget(dialog)
    dialog.how_many.setValue(2)

    assert heard_of(dialog.there)[0] == "1–2, 4"
    assert heard_of(dialog.how_many) == ("How many columns", "New: Solution 3, Solution 5")
