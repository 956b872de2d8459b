"""Dialogs and lists as people see them: no pictures on buttons, rows with room."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QListWidget
from pytestqt.qtbot import QtBot

from cosell_desk.ui.app import application


@pytest.fixture
def app() -> Iterator[QApplication]:
    app = application()
    yield app
    app.setStyle("Fusion")


def test_no_button_of_a_dialog_has_a_picture(app: QApplication, qtbot: QtBot) -> None:
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel | QDialogButtonBox.StandardButton.Close)
    qtbot.addWidget(buttons)

    assert [button.text() for button in buttons.buttons() if not button.icon().isNull()] == []


def test_rows_of_a_list_have_room(app: QApplication, qtbot: QtBot) -> None:
    rows = QListWidget()
    qtbot.addWidget(rows)
    rows.addItem("Contoso")

    assert rows.sizeHintForRow(0) >= 24
