"""The menus of a right click."""

from collections.abc import Callable

import pytest
from builders import FIVE_DEALS
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot
from windows import column, model_of, stand_at

from cosell_desk.ui.main_window import MainWindow


@pytest.fixture
def window(open_deals: Callable[..., MainWindow]) -> MainWindow:
    return open_deals(*FIVE_DEALS)


def ids(window: MainWindow) -> list[str]:
    return [action.objectName() for action in window.context_menus.menu.actions() if not action.isSeparator()]


def test_a_right_click_on_a_cell_offers_what_can_be_done_there(window: MainWindow, qtbot: QtBot) -> None:
    stand_at(window, 0, "CRM ID")
    window.view.cell_menu_asked.emit(window.view.mapToGlobal(QPoint(50, 50)))

    assert {"copy", "paste", "cut", "clear-cells", "fill-down", "duplicate-deals", "bulk"} <= set(ids(window))
    window.context_menus.menu.close()


def test_a_right_click_on_a_row_number_selects_the_deal_and_offers_it(window: MainWindow, qtbot: QtBot) -> None:
    rows = window.view.row_header()
    at = QPoint(10, rows.sectionViewportPosition(2) + 5)
    rows.customContextMenuRequested.emit(at)

    assert {"delete-deals", "duplicate-deals", "close-deals"} <= set(ids(window))
    window.context_menus.menu.close()
    window.menus["delete-deals"].trigger()
    assert column(window, "Deal Name") == ["Alpha", "Bravo", "Delta", "Echo"]


def test_a_right_click_on_a_heading_makes_its_column_the_current_one(window: MainWindow, qtbot: QtBot) -> None:
    stand_at(window, 0, "Deal Name")
    currency = model_of(window).table.named("Currency").id
    window.view.column_menu_asked.emit(currency, window.view.mapToGlobal(QPoint(50, 10)))

    assert {"sort-up", "sort-down", "set-value"} <= set(ids(window))
    assert window.view.current()[1] == currency
    window.context_menus.menu.close()


def test_a_right_click_on_a_heading_selects_its_column_and_keeps_several_that_are_selected(
    window: MainWindow, qtbot: QtBot
) -> None:
    stand_at(window, 1, "Currency")
    model, heading = model_of(window), window.view.column_header()
    section = model.section_of(model.table.named("Currency").id)
    last = len(model.shown) - 1

    def right_click(at: int) -> None:
        heading.customContextMenuRequested.emit(QPoint(heading.section_x(at) + 10, 10))
        window.context_menus.menu.close()

    right_click(section)
    assert window.view.ranges() == [(0, last, section, section)]
    qtbot.keyClick(window.view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert window.view.ranges() == [(0, last, section - 1, section)]
    right_click(section - 1)
    assert window.view.ranges() == [(0, last, section - 1, section)]
