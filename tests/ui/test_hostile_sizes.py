"""Endless texts: shown as far as anybody reads, and never handed to a field that would need minutes for them."""

from pathlib import Path

import pytest
from builders import a_deal, write_csv
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot
from windows import model_of, new_window, open_in, read, write

from cosell_desk.files import read as reading
from cosell_desk.ui.main_window import MainWindow
from cosell_desk.ui.save_dialogs import Answer, UnsavedDialog

LONG = "a\n" * 60_000
SHOWN = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    monkeypatch.setattr(UnsavedDialog, "ask", classmethod(lambda cls, *_: Answer.DISCARD))
    deals = [a_deal(notes=LONG, deal_name=LONG, customer_country=LONG) | {"H" * 1_000_000: "x"}]
    return open_in(new_window(qtbot), write_csv(tmp_path / "deals.csv", deals), qtbot)


def index_of(window: MainWindow, name: str) -> QModelIndex:
    model = model_of(window)
    return model.index_of(model.deal_at(0), model.table.named(name).id)


def test_an_endless_cell_is_shown_as_far_as_anybody_reads(window: MainWindow) -> None:
    model = model_of(window)
    for column in model.table.columns:
        for role in SHOWN:
            assert len(str(model.data(model.index_of(model.deal_at(0), column.id), role) or "")) < 15_000
    assert read(window, 0, "Notes") == LONG


def test_an_endless_heading_is_shown_as_far_as_anybody_reads(window: MainWindow) -> None:
    model = model_of(window)
    for section in range(model.columnCount()):
        for role in SHOWN:
            assert len(str(model.headerData(section, Qt.Orientation.Horizontal, role) or "")) < 5_000
    assert model.setData(model.index(0, model.columnCount() - 1), "y")
    assert len(model.undo_stack.undoText()) < 200


def test_an_endless_cell_opens_no_editor_but_can_be_cleared(window: MainWindow) -> None:
    index = index_of(window, "Notes")
    assert not index.flags() & Qt.ItemFlag.ItemIsEditable
    assert "120,000 letters" in model_of(window).lock_reason(index)

    write(window, 0, "Notes", "short")

    assert index.flags() & Qt.ItemFlag.ItemIsEditable
    assert model_of(window).lock_reason(index) == ""


def test_a_cell_of_100_megabytes_is_read_as_it_stands(tmp_path: Path) -> None:
    path = tmp_path / "deals.csv"
    with path.open("wb") as file:
        file.write(b"Deal Name,Customer Name,Customer City,Customer Country,Notes\r\na,b,c,SE,")
        for _ in range(100):
            file.write(b"x" * 1_000_000)

    table = reading.read(path).table

    assert len(table.texts(1)[4]) == 100_000_000
