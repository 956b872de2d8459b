"""Names of deals stand whole in the lists of dialogs; only what is very long is shortened."""

from PySide6.QtWidgets import QTableWidget, QTableWidgetItem
from pytestqt.qtbot import QtBot

from cosell_desk.ui.fitted_columns import fit_columns

LIMITS = {0: (40, 240)}


def width_of(text: str, qtbot: QtBot, *, heading: str = "Deal") -> int:
    table = QTableWidget(1, 1)
    qtbot.addWidget(table)
    table.setHorizontalHeaderLabels([heading])
    table.setItem(0, 0, QTableWidgetItem(text))
    fit_columns(table, LIMITS)
    return table.columnWidth(0)


def test_a_column_is_as_wide_as_its_texts(qtbot: QtBot) -> None:
    table = QTableWidget(1, 1)
    qtbot.addWidget(table)
    name = "Northwind: analytics"

    assert table.fontMetrics().horizontalAdvance(name) < width_of(name, qtbot) < 240


def test_a_long_text_leaves_room_for_the_others_and_a_short_one_can_be_hit(qtbot: QtBot) -> None:
    assert width_of("Northwind " * 20, qtbot) == 240
    assert width_of("", qtbot, heading="") == 40


def test_a_heading_is_whole_whatever_the_limit(qtbot: QtBot) -> None:
    assert width_of("", qtbot, heading="Estimated Close Date " * 4) > 240
