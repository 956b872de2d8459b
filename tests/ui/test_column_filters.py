"""The filter below each heading, and windows of close dates."""

import datetime
from collections.abc import Callable

import pytest
from builders import a_deal
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from windows import model_of

from cosell_desk.core.filters import ColumnFilter, DateWindow
from cosell_desk.ui.column_filter_popup import ColumnFilterPopup
from cosell_desk.ui.main_window import MainWindow

CITIES = ("Lund", "Lund", "Malmö", "", "Paris")
COUNTRIES = ("SE", "SE", "Sverige", "NO", "FR")


@pytest.fixture
def window(open_deals: Callable[..., MainWindow]) -> MainWindow:
    rows = [
        a_deal(
            deal_name=f"Deal {at}",
            customer_city=city,
            customer_country=country,
            estimated_close_date=f"0{at + 1}/28/2046",
        )
        for at, (city, country) in enumerate(zip(CITIES, COUNTRIES, strict=True))
    ]
    window = open_deals(*rows)
    model_of(window).judge.today = datetime.date(2046, 2, 10)
    return window


def opened(window: MainWindow, name: str = "Customer City") -> ColumnFilterPopup:
    model = model_of(window)
    window.view.go_to(model.shown[0], model.table.named(name).id)
    window.menus["column-filter"].trigger()
    popup = window.column_filters.popup
    assert popup is not None
    return popup


def shown(window: MainWindow) -> list[str]:
    model = model_of(window)
    names = model.table.named("Deal Name").id
    return [model.table.text(deal, names).removeprefix("Deal ") for deal in model.shown]


def listed(popup: ColumnFilterPopup) -> list[tuple[str, int]]:
    return popup.model.listed


def test_values_are_listed_with_how_often(window: MainWindow) -> None:
    popup = opened(window)

    assert listed(popup) == [("Lund", 2), ("Malmö", 1), ("Paris", 1), ("", 1)]
    assert popup.model.index(3, 0).data() == "(empty)"


def test_ticking_one_value_shows_its_deals_and_marks_the_heading(window: MainWindow, qtbot: QtBot) -> None:
    popup = opened(window)
    qtbot.mouseClick(popup.none_button, Qt.MouseButton.LeftButton)
    assert not popup.apply_button.isEnabled()
    popup.model.setData(popup.model.index(0, 0), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    qtbot.mouseClick(popup.apply_button, Qt.MouseButton.LeftButton)

    assert shown(window) == ["0", "1"]
    assert window.tiles.shown.text() == "2 of 5 shown"
    assert model_of(window).filtered_by == {model_of(window).table.named("Customer City").id}

    qtbot.mouseClick(window.tiles.clear, Qt.MouseButton.LeftButton)
    assert shown(window) == ["0", "1", "2", "3", "4"]
    assert model_of(window).filtered_by == set()


def test_typing_narrows_the_list_and_enter_applies_it(window: MainWindow, qtbot: QtBot) -> None:
    popup = opened(window)
    qtbot.keyClicks(popup.contains, "PAR")
    assert listed(popup) == [("Paris", 1)]

    qtbot.keyClick(popup.contains, Qt.Key.Key_Return)

    assert shown(window) == ["4"]
    assert window.filtering.wanted.columns[0].values is None
    assert window.filtering.wanted.columns[0].contains == "PAR"


def test_typing_finds_what_a_code_stands_for_in_any_language(window: MainWindow, qtbot: QtBot) -> None:
    popup = opened(window, "Customer Country")
    qtbot.keyClicks(popup.contains, "sweden")
    assert listed(popup) == [("SE", 2)]
    popup.contains.clear()
    qtbot.keyClicks(popup.contains, "sverige")
    assert listed(popup) == [("SE", 2), ("Sverige", 1)]

    qtbot.keyClick(popup.contains, Qt.Key.Key_Return)

    assert shown(window) == ["0", "1", "2"]
    popup = opened(window, "Customer Country")
    assert popup.model.ticked == ["SE", "Sverige"]
    qtbot.keyClicks(popup.contains, "no")
    assert listed(popup) == [("NO", 1)]


def test_only_empty_or_only_filled_cells(window: MainWindow, qtbot: QtBot) -> None:
    popup = opened(window)
    qtbot.mouseClick(popup.states[True], Qt.MouseButton.LeftButton)
    popup.apply()
    assert shown(window) == ["3"]

    popup = opened(window)
    assert popup.states[True].isChecked()
    qtbot.mouseClick(popup.states[False], Qt.MouseButton.LeftButton)
    popup.apply()
    assert shown(window) == ["0", "1", "2", "4"]


def test_an_empty_list_says_why_it_is_empty(window: MainWindow, qtbot: QtBot) -> None:
    popup = opened(window)
    assert popup.nothing.text() == ""

    qtbot.keyClicks(popup.contains, "Lundx")
    assert popup.nothing.text() == "No value contains what you typed."
    qtbot.keyClick(popup.contains, Qt.Key.Key_Backspace)
    assert popup.nothing.text() == ""

    popup.close()
    popup = opened(window, "Deal Name")
    qtbot.mouseClick(popup.states[True], Qt.MouseButton.LeftButton)
    assert popup.nothing.text() == "No cell is empty."


def test_escape_leaves_the_filter_as_it_was(window: MainWindow, qtbot: QtBot) -> None:
    popup = opened(window)
    qtbot.keyClicks(popup.contains, "lund")

    qtbot.keyClick(popup, Qt.Key.Key_Escape)

    assert len(shown(window)) == 5


def test_filters_of_two_columns_and_a_text_hold_together(window: MainWindow, qtbot: QtBot) -> None:
    table = model_of(window).table
    window.filtering.choose(ColumnFilter(table.named("Customer City").id, is_empty=False))
    popup = opened(window, "Deal Name")

    assert [text for text, _ in listed(popup)] == ["Deal 0", "Deal 1", "Deal 2", "Deal 4"]
    popup.model.tick(["Deal 0"], False)
    popup.apply()
    assert shown(window) == ["1", "2", "4"]
    qtbot.keyClicks(window.filter_field, "Lund")
    qtbot.keyClick(window.filter_field, Qt.Key.Key_Return)
    assert shown(window) == ["1"]


def test_clearing_one_filter_leaves_the_other(window: MainWindow, qtbot: QtBot) -> None:
    table = model_of(window).table
    window.filtering.choose(ColumnFilter(table.named("Customer City").id, contains="lund"))
    window.filtering.choose(ColumnFilter(table.named("Deal Name").id, contains="1"))
    assert shown(window) == ["1"]

    popup = opened(window, "Deal Name")
    qtbot.mouseClick(popup.clear_button, Qt.MouseButton.LeftButton)

    assert shown(window) == ["0", "1"]


def test_the_arrow_in_a_heading_opens_its_filter(window: MainWindow, qtbot: QtBot) -> None:
    model, header = model_of(window), window.view.column_header()
    section = model.section_of(model.table.named("Deal Name").id)
    corner = header.section_x(section) + header.sectionSize(section) - 8

    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=header.rect().bottomLeft().__class__(corner, 28))

    assert window.column_filters.popup is not None


@pytest.mark.parametrize(
    ("action", "deals"),
    [
        ("dates-overdue", ["0"]),
        ("dates-month", ["1"]),
        ("dates-quarter", ["0", "1", "2"]),
        ("dates-soon", ["1"]),
        ("dates-any", ["0", "1", "2", "3", "4"]),
    ],
)
def test_deals_are_shown_by_their_close_date(window: MainWindow, action: str, deals: list[str]) -> None:
    window.menus[action].trigger()

    assert shown(window) == deals
    assert window.menus[action].isChecked()
    is_marked = bool(model_of(window).filtered_by)
    assert is_marked is (action != "dates-any")


def test_the_popup_of_the_close_date_offers_the_windows(window: MainWindow, qtbot: QtBot) -> None:
    popup = opened(window, "Estimated Close Date")
    qtbot.mouseClick(popup.dates[DateWindow.THIS_MONTH], Qt.MouseButton.LeftButton)

    assert shown(window) == ["1"]
    assert window.menus["dates-month"].isChecked()


def test_where_no_deal_is_shown_it_says_why_and_what_to_do(window: MainWindow, qtbot: QtBot) -> None:
    assert window.view.empty_words == ""

    qtbot.keyClicks(window.filter_field, "no such deal")
    qtbot.waitUntil(lambda: shown(window) == [])
    assert window.view.empty_words == "No deal fits what is filtered. “Clear” shows all of them again."

    qtbot.mouseClick(window.tiles.clear, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(shown(window)) == len(CITIES))
    assert window.view.empty_words == ""

    window.menus["template"].trigger()
    qtbot.waitUntil(lambda: not model_of(window).shown)
    assert window.view.empty_words == "There is no deal yet. Add one, or paste rows from a spreadsheet."
