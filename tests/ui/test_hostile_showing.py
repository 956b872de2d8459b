"""What a hostile file says is shown as text everywhere, and nothing in it hides or turns anything round."""

from pathlib import Path

import pytest
from builders import a_deal, write_csv
from PySide6 import QtGui
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QToolTip, QTreeWidget, QWidget
from pytestqt.qtbot import QtBot
from windows import crash, model_of, new_window, open_in, write

from cosell_desk.core.errors import Unreadable
from cosell_desk.files.compare import compare
from cosell_desk.ui.deal_model import Role
from cosell_desk.ui.main_window import MainWindow
from cosell_desk.ui.on_disk_dialogs import ChangedDialog, DifferencesDialog, InUseDialog
from cosell_desk.ui.recovery_page import DiscardDialog, LostCard
from cosell_desk.ui.save_dialogs import LossDialog, NotKeptDialog, NotSavedDialog, Trouble, UnsavedDialog
from cosell_desk.ui.translation import said

HTML = "<img src='http://127.0.0.1:9/x.png'><b>bold</b><script>alert(1)</script>"
TURNED = "invoice\u202exslx.exe"
HEADING = "<h1>Heading</h1>"


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    from cosell_desk.ui.save_dialogs import Answer

    monkeypatch.setattr(UnsavedDialog, "ask", classmethod(lambda cls, *_: Answer.DISCARD))
    deals = [
        a_deal(deal_name=HTML, customer_city=TURNED, customer_country=HTML, currency=TURNED, notes=HTML + "\n" + HTML)
        | {HEADING: HTML}
    ]
    window = open_in(new_window(qtbot), write_csv(tmp_path / "<b>deals<b>.csv", deals), qtbot)
    model_of(window).judge_now()
    return window


def is_plain(text: str) -> bool:
    """Either Qt takes it for plain text, or all that the file said in it is escaped."""
    return not QtGui.Qt.mightBeRichText(text) or not any(word in text for word in ("<img", "<script", "<h1", "<b>"))


def test_tool_tips_of_cells_and_headings_are_plain_text(window: MainWindow, qtbot: QtBot) -> None:
    view, model = window.view, model_of(window)
    shown: list[str] = []

    def hover(widget: QWidget, at: QPoint) -> None:
        QToolTip.hideText()
        QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, at, widget.mapToGlobal(at)))
        shown.append(QToolTip.text())

    for column in model.table.columns:
        index = model.index_of(model.deal_at(0), column.id)
        view.scrollTo(index)
        hover(view.viewport(), view.visualRect(index).center())
        header = view.horizontalHeader()
        at = QPoint(header.sectionViewportPosition(index.column()) + 5, header.height() // 2)
        hover(header.viewport(), at)
    QToolTip.hideText()

    assert all(is_plain(text) for text in shown)
    assert any("&lt;img" in text for text in shown)
    assert any("&lt;h1" in text for text in shown)


def test_no_label_takes_a_files_text_for_markup(window: MainWindow, qtbot: QtBot) -> None:
    write(window, 0, "Customer City", HTML)
    window.menus["undo-list"].trigger()
    view, model = window.view, model_of(window)
    for column in model.table.columns:
        view.setCurrentIndex(model.index_of(model.deal_at(0), column.id))
        QApplication.processEvents()
        for label in window.findChildren(QLabel):
            assert label.textFormat() is Qt.TextFormat.PlainText or is_plain(label.text()), label.text()
    for widget in window.findChildren(QWidget):
        assert is_plain(widget.toolTip()), widget.toolTip()
    for action in window.menus.specs:
        assert is_plain(window.menus[action.id].toolTip())


@pytest.mark.parametrize(
    "made",
    [
        lambda: UnsavedDialog(HTML),
        lambda: Trouble(HTML, HTML),
        lambda: LossDialog([HTML]),
        lambda: NotSavedDialog(HTML),
        lambda: NotKeptDialog(HTML, HTML),
        lambda: ChangedDialog(HTML),
        lambda: InUseDialog(HTML),
        lambda: DiscardDialog(HTML, 3),
    ],
)
def test_questions_are_plain_text(qtbot: QtBot, made) -> None:  # type: ignore[no-untyped-def]
    box: QMessageBox = made()
    qtbot.addWidget(box)

    assert box.textFormat() is Qt.TextFormat.PlainText
    assert HTML in box.text()
    assert box.informativeText() == ""  # Qt would guess its format


def test_the_recovery_page_and_the_differences_are_plain_text(window: MainWindow, qtbot: QtBot) -> None:
    ours = model_of(window).table.copy()
    write(window, 0, "Customer City", HTML)
    dialog = DifferencesDialog(compare(ours, model_of(window).table), ours, model_of(window).table)
    qtbot.addWidget(dialog)
    assert isinstance(dialog.tree, QTreeWidget)
    changed = dialog.tree.topLevelItem(0)
    assert changed is not None
    assert changed.isFirstColumnSpanned()  # a deal's name has the whole width
    crash(window, qtbot)
    again = new_window(qtbot)
    again.recovery.look()
    (card,) = again.lost.cards

    assert isinstance(card, LostCard)
    for label in (*card.findChildren(QLabel), *dialog.findChildren(QLabel)):
        assert label.textFormat() is Qt.TextFormat.PlainText or is_plain(label.text()), label.text()


def test_characters_that_turn_the_text_round_are_made_visible(window: MainWindow) -> None:
    model = model_of(window)
    index = model.index_of(model.deal_at(0), model.table.named("Customer City").id)

    assert model.data(index) == "invoice[RLO]xslx.exe"
    assert model.data(index, Qt.ItemDataRole.EditRole) == TURNED
    for role in (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.AccessibleDescriptionRole,
        Role.LOCK,
    ):
        for column in model.table.columns:
            shown = model.data(model.index_of(model.deal_at(0), column.id), role)
            assert "\u202e" not in str(shown or ""), (column.heading, role)


def test_no_message_turns_the_text_round(window: MainWindow) -> None:
    panel = window.problem_panel.model
    panel.finish_grouping()

    def sentences(parent) -> list[str]:  # type: ignore[no-untyped-def]
        found = []
        for row in range(panel.rowCount(parent)):
            index = panel.index(row, 0, parent)
            found += [str(panel.data(index)), *sentences(index)]
        return found

    from PySide6.QtCore import QModelIndex

    told = sentences(QModelIndex())
    assert told
    assert not any("\u202e" in sentence for sentence in told)


def test_a_files_name_cannot_turn_a_refusal_round() -> None:
    assert "\u202e" not in said(Unreadable(Path(TURNED), "“{name}” is damaged.", name=TURNED))
