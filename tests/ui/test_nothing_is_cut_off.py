"""The longest words there are, in the states that people meet: each is seen whole."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from windows import model_of, new_window, open_in

from cosell_desk.resources import resource

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
# All of them take a minute for each language; these hold most words.
STATES = ("check-blocked", "fix-all", "find", "set-value", "close-new-deal", "choose-columns", "changed-on-disk")


@pytest.mark.parametrize("language", ["sv_SE", "fr_FR"])
def test_no_words_are_cut_off(language: str) -> None:
    script = [sys.executable, str(PACKAGING / "make_pictures.py"), "--check", "--language", language]
    ran = subprocess.run(
        [*script, "--scale", "1", "--size", "1280x720", "--only", *STATES], capture_output=True, text=True
    )

    assert (ran.stdout, ran.returncode) == ("", 0), ran.stderr


def test_what_is_cut_off_is_found(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(PACKAGING)
    from pictures.cut_off import cut_off

    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    label, folded, button, box = QLabel("Customer"), QLabel("It is long " * 9), QPushButton("Cancel"), QCheckBox("All")
    folded.setWordWrap(True)
    table = QTableWidget(1, 1)
    table.setHorizontalHeaderItem(0, QTableWidgetItem("Estimated Close Date"))
    for widget in (label, folded, button, box, table):
        column.addWidget(widget)
    window.show()
    table.setColumnWidth(0, 200)
    assert list(cut_off(window)) == []

    label.setFixedWidth(30)
    folded.setFixedHeight(10)
    button.setFixedWidth(20)
    box.setFixedWidth(20)
    table.setColumnWidth(0, 40)
    QApplication.processEvents()

    assert [line.split()[0] for line in cut_off(window)] == ["QLabel", "QLabel", "QPushButton", "QCheckBox", "heading"]


@pytest.mark.parametrize("zoom", [80, 100, 150])
def test_a_marked_date_is_whole_in_the_current_cell_between_mark_and_arrow(
    zoom: int, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "faulty.csv"
    path.write_bytes(resource("samples", "faulty.csv").read_bytes())
    window = new_window(qtbot)
    view = window.view
    view.set_zoom(zoom)
    model = model_of(open_in(window, path, qtbot))
    dates = model.table.named("Estimated Close Date").id
    wrong = {model.table.text(deal, dates): deal for deal in model.shown if model.findings.severity(deal, dates)}
    view.setFocus()

    shown = {}
    for text, deal in wrong.items():
        index = model.index_of(deal, dates)
        view.move_to(index)
        arrow = view.arrow.area()
        assert not arrow.isEmpty()
        room = arrow.left() - view.visualRect(index).left()
        shown[text] = view.painter_of_cells(model).column(index.column(), 0, room).flagged[text][0]

    assert len(shown) > 1
    assert shown == {text: text for text in wrong}
