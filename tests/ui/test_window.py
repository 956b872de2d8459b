"""The window as a person uses it: open, look, edit, mend, save, leave."""

import re
import threading
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from builders import a_deal, write_csv
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage, QStatusTipEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot
from sheets import a_book, saved
from windows import model_of, new_window, open_in, read, settled, stand_at, write

from cosell_desk.core.filters import Tile
from cosell_desk.core.watch import Watch
from cosell_desk.files import workbook_writing
from cosell_desk.resources import resource
from cosell_desk.ui.fix_all_dialog import FixAllDialog, MendRow
from cosell_desk.ui.main_window import MainWindow
from cosell_desk.ui.rooms import files as rooms_files
from cosell_desk.ui.save_dialogs import Answer, LossDialog, NotSavedDialog, Trouble, UnsavedDialog
from cosell_desk.ui.theme import DARK, LIGHT

DEALS = (
    {"deal_name": "Rollout", "customer_city": "Malmö", "customer_country": "Sverige", "estimated_deal_value": "12 563"},
    {"deal_name": "Renewal", "customer_name": "Fabrikam", "customer_city": "Paris", "customer_country": "FR"},
    {"deal_name": "Pilot", "customer_name": "", "customer_country": "Sverige"},
)


@pytest.fixture
def deals(tmp_path: Path) -> Path:
    rows = [a_deal(estimated_close_date="06/30/2099", **deal) for deal in DEALS]
    return write_csv(tmp_path / "deals.csv", rows)


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    # pytest-qt closes the window before fixtures end.
    monkeypatch.setattr(UnsavedDialog, "ask", answering(Answer.DISCARD))
    window = new_window(qtbot)
    yield window
    settled(window, qtbot)
    window.desk.clear()


@pytest.fixture
def opened(window: MainWindow, deals: Path, qtbot: QtBot) -> MainWindow:
    return open_in(window, deals, qtbot)


def answering(answer: object) -> classmethod:  # type: ignore[type-arg]
    return classmethod(lambda cls, *_: answer)


# The first page


def test_the_first_page_offers_the_ways_in_and_no_dead_actions(window: MainWindow) -> None:
    assert window.pages.currentWidget() is window.empty
    assert window.empty.open_button.isVisible()
    assert not window.menus["save"].isEnabled()
    assert not window.menus["prepare-upload"].isEnabled()
    assert not window.menus["undo"].isEnabled()
    assert window.menus["open"].isEnabled()
    assert not window.tiles.isVisible()
    assert not window.problem_dock.isVisible()


def test_the_main_button_stands_out_from_the_accent_and_its_menu_entry_from_the_menu(opened: MainWindow) -> None:
    entry = opened.menus["prepare-upload"].icon().pixmap(20).toImage()
    button = opened.main_button.grab().toImage()
    icon = button.copy(0, 0, button.width() // 4, button.height())

    assert LIGHT.text in inks(entry)
    assert LIGHT.accent_text in inks(icon)


def inks(picture: QImage) -> set[str]:
    every = [picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height())]
    return {colour.name() for colour in every if colour.alpha() == 255}


def test_the_template_opens_as_a_table_without_a_file(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.mouseClick(window.empty.template_button, Qt.MouseButton.LeftButton)

    assert window.desk.file is not None
    assert window.desk.file.path is None
    assert model_of(window).table.layout.name == "2023-08"


def test_a_recent_file_opens_with_a_click(window: MainWindow, deals: Path, qtbot: QtBot) -> None:
    open_in(window, deals, qtbot)
    window.menus["close"].trigger()

    assert window.pages.currentWidget() is window.empty
    button = window.empty.recent_buttons[0]
    qtbot.waitUntil(lambda: button.isVisible() and button.height() > 20)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.desk.file is not None)
    assert window.desk.file is not None
    assert window.desk.file.path == deals


# Opening


def test_a_file_opens_judged_with_its_name_and_counts(opened: MainWindow, qtbot: QtBot) -> None:
    assert opened.windowTitle().startswith("deals.csv")
    assert opened.pages.currentWidget() is opened.view
    qtbot.waitUntil(lambda: opened.tiles.button(Tile.ERRORS).count == 2)
    assert opened.tiles.button(Tile.ALL).count == 3
    assert opened.tiles.button(Tile.NEW).count == 3
    assert opened.status.file.text() == "deals.csv · layout 2021-02 · UTF-8 · comma"


def test_rows_that_excel_hides_and_formulas_are_told_for_what_they_are(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    book = a_book(["First", "Contoso", "=1+1", date(2027, 1, 30)], ["Second", "Fabrikam", "", ""])
    book.active.row_dimensions[3].hidden = True
    path = tmp_path / "deals.xlsx"
    path.write_bytes(saved(book))
    open_in(window, path, qtbot)

    told = window.file_bar.accessibleName()
    # The bar is one line: what somebody may have to act on comes first.
    assert re.match(r"1 formula\S* ha(s|ve) no value in the file and w(as|ere) read as empty", told)
    assert re.search(r"1 row\S* (is|are) hidden in the workbook; .* shown here\. 1 date", told)
    assert "read as text" not in told


def test_a_file_that_holds_no_deals_is_refused_in_one_sentence(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(Trouble, "ask", classmethod(lambda cls, title, sentence, parent: said.append(sentence)))
    other = tmp_path / "other.csv"
    other.write_text("a,b\n1,2\n")
    window.open(other)

    qtbot.waitUntil(lambda: len(said) == 1)
    assert "other.csv" in said[0]
    assert "Traceback" not in said[0]
    assert window.pages.currentWidget() is window.empty


def test_reading_shows_its_progress_and_can_be_cancelled(
    window: MainWindow, deals: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_go_on = threading.Event()

    def slow(path: Path, encoding: str | None, sheet: str | None, watch: Watch) -> None:
        watch(0.5)
        may_go_on.wait(10)
        watch(0.6)

    monkeypatch.setattr(rooms_files, "_opened", slow)
    window.open(deals)
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.busy and window.busy.bar.value() == 500)
    assert not window.menus["save"].isEnabled()
    qtbot.mouseClick(window.busy.cancel_button, Qt.MouseButton.LeftButton)
    may_go_on.set()

    qtbot.waitUntil(lambda: not window.files.is_busy)
    assert window.desk.file is None
    assert window.pages.currentWidget() is window.empty


def test_a_dropped_file_opens(window: MainWindow, deals: Path, qtbot: QtBot) -> None:
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(deals))])
    event = QDropEvent(
        QPointF(10, 10),
        Qt.DropAction.CopyAction,
        dropped,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)

    qtbot.waitUntil(lambda: window.desk.file is not None)


def test_the_file_can_be_read_again_in_another_encoding(opened: MainWindow, qtbot: QtBot) -> None:
    assert read(opened, 0, "Customer City") == "Malmö"
    cp1252 = next(action for action in opened.menus.submenu("encoding").actions() if action.text() == "Windows-1252")
    cp1252.trigger()

    qtbot.waitUntil(lambda: read(opened, 0, "Customer City") == "MalmÃ¶")


# Tiles and filter


def test_a_tile_shows_only_its_deals_and_says_how_many(opened: MainWindow, qtbot: QtBot) -> None:
    opened.view.setFocus()
    qtbot.mouseClick(opened.tiles.button(Tile.ERRORS), Qt.MouseButton.LeftButton)

    assert model_of(opened).rowCount() == 2
    assert QApplication.focusWidget() is opened.view  # the next key moves among the deals that are left
    assert opened.tiles.shown.text() == "2 of 3 shown"
    qtbot.mouseClick(opened.tiles.clear, Qt.MouseButton.LeftButton)
    assert model_of(opened).rowCount() == 3
    assert not opened.tiles.shown.isVisible()


def test_typing_filters_and_clearing_shows_all(opened: MainWindow, qtbot: QtBot) -> None:
    opened.menus["filter"].trigger()
    qtbot.keyClicks(opened.filter_field, "fabri")

    qtbot.waitUntil(lambda: model_of(opened).rowCount() == 1)
    opened.menus["clear-filter"].trigger()
    assert model_of(opened).rowCount() == 3
    assert opened.filter_field.text() == ""


def test_a_filter_that_hides_every_deal_says_so_and_leaves_the_place(opened: MainWindow, qtbot: QtBot) -> None:
    model, view = model_of(opened), opened.view
    view.go_to(model.deal_at(1), model.table.named("Customer City").id)
    opened.menus["filter"].trigger()
    qtbot.keyClicks(opened.filter_field, "zzz")
    qtbot.waitUntil(lambda: model.rowCount() == 0)

    empty = view.viewport().grab().toImage()
    colours = {empty.pixel(x, y) for x in range(0, empty.width(), 2) for y in range(empty.height())}
    assert len(colours) > 1  # words in the middle

    opened.menus["clear-filter"].trigger()
    assert view.current() == (model.deal_at(1), model.table.named("Customer City").id)


def test_a_changed_deal_is_counted_at_once(opened: MainWindow, qtbot: QtBot) -> None:
    write(opened, 1, "Customer City", "Lyon")

    qtbot.waitUntil(lambda: opened.tiles.button(Tile.CHANGED).count == 1)


def test_only_columns_with_problems_keep_the_name(opened: MainWindow) -> None:
    opened.menus["columns-problems"].trigger()
    shown = [model_of(opened).table.column(column).heading for column in model_of(opened).columns_shown]

    assert shown == ["Deal Name", "Customer Name", "Customer Country", "Estimated Deal Value"]
    opened.menus["columns-all"].trigger()
    assert len(model_of(opened).columns_shown) == len(model_of(opened).table.columns)


# Problems


def test_f8_goes_from_problem_to_problem_and_round(opened: MainWindow, qtbot: QtBot) -> None:
    seen = []
    for _ in range(5):
        opened.menus["next-problem"].trigger()
        deal, column = opened.view.current()
        seen.append((deal, model_of(opened).table.column(column).name))

    assert seen == [
        (1, "Customer Country"),
        (1, "Estimated Deal Value"),
        (3, "Customer Name"),
        (3, "Customer Country"),
        (1, "Customer Country"),
    ]
    opened.menus["previous-problem"].trigger()
    assert opened.view.current()[0] == 3


def test_problems_are_grouped_and_a_click_goes_to_the_cell(opened: MainWindow, qtbot: QtBot) -> None:
    model = opened.problem_panel.model
    country = next(at for at, group in enumerate(model.groups) if group.count == 2 and group.fixable == 2)
    head = model.group_rows()[country]
    listed = opened.problem_panel.list
    click(listed, head, qtbot)
    click(listed, head + 3, qtbot)

    deal, column = opened.view.current()
    assert (deal, model_of(opened).table.column(column).name) == (3, "Customer Country")


def click(listed, row: int, qtbot: QtBot) -> None:  # type: ignore[no-untyped-def]
    index = listed.model().index(row, 0)
    listed.scrollTo(index)
    qtbot.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=listed.visualRect(index).center())


def test_fix_all_shows_old_and_new_and_is_one_step(
    opened: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[MendRow] = []

    def tick_all(cls: type, rows: list[MendRow], parent: object) -> list[object]:
        asked.extend(rows)
        return [row.mend for row in rows]

    monkeypatch.setattr(FixAllDialog, "ask", classmethod(tick_all))
    opened.menus["fix-all"].trigger()

    assert [(row.row, row.heading, row.mend.old, row.mend.new) for row in asked] == [
        ("2", "Customer Country", "Sverige", "SE"),
        ("2", "Estimated Deal Value", "12 563", "12563"),
        ("4", "Customer Country", "Sverige", "SE"),
    ]
    assert [read(opened, row, "Customer Country") for row in range(3)] == ["SE", "FR", "SE"]
    opened.menus["undo"].trigger()
    assert [read(opened, row, "Customer Country") for row in range(3)] == ["Sverige", "FR", "Sverige"]
    assert not opened.menus["undo"].isEnabled()


def test_the_fixes_of_a_cell_are_offered_and_taken(opened: MainWindow) -> None:
    opened.menus["next-problem"].trigger()
    opened.menus["fix-cell"].trigger()

    menu = opened.problems.menu
    assert menu is not None
    assert menu.actions()[0].text() == "Mend to “SE”"
    menu.actions()[0].trigger()
    menu.close()
    assert read(opened, 0, "Customer Country") == "SE"


def test_where_only_people_know_the_mend_the_problem_is_said(opened: MainWindow) -> None:
    model = model_of(opened)
    write(opened, 0, "Customer Contact Phone number", "9.99999E+09")
    opened.view.go_to(model.deal_at(0), model.table.named("Customer Contact Phone number").id)

    opened.menus["fix-cell"].trigger()

    assert opened.problems.menu is None
    assert opened.file_bar.words.text().startswith("Error: A spreadsheet turned Customer Contact Phone number")
    opened.view.go_to(model.deal_at(0), model.table.named("Deal Name").id)
    assert not opened.file_bar.isVisible()  # it would be read as said of the cell that is the current one now
    opened.menus["fix-cell"].trigger()
    assert opened.file_bar.words.text() == "There is nothing to mend in this cell."


def test_a_mended_problem_leaves_the_panel(opened: MainWindow, qtbot: QtBot) -> None:
    before = sum(group.count for group in opened.problem_panel.model.groups)
    write(opened, 2, "Customer Name", "Northwind")
    opened.problem_panel.model.finish_grouping()

    assert sum(group.count for group in opened.problem_panel.model.groups) == before - 1


# What is selected


def test_what_an_edit_brings_in_another_cell_is_listed_and_marked(
    open_deals: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    contact = "Customer Contact Phone number"
    window = open_deals(a_deal(customer_country="SE") | {contact: "08 12 34 56"}, a_deal())
    stand_at(window, 0, "Customer Country")
    qtbot.keyClick(window.view, Qt.Key.Key_F)
    qtbot.keyClicks(QApplication.focusWidget(), "R")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)

    listed, phone = window.problem_panel.model, model_of(window).table.named(contact)
    assert phone is not None
    qtbot.waitUntil(lambda: phone.id in [group.column for group in listed.groups])


def test_selected_deals_are_counted_and_their_values_added_up_by_currency(opened: MainWindow, qtbot: QtBot) -> None:
    for row, (currency, value) in enumerate((("SEK", "100"), ("EUR", "1 200,50"), ("", "40"))):
        write(opened, row, "Currency", currency)
        write(opened, row, "Estimated Deal Value", value)

    opened.view.selectAll()
    qtbot.waitUntil(lambda: bool(opened.status.selection.text()))

    assert opened.status.selection.text().split(" · ")[1:] == ["EUR 1,200.50", "SEK 100", "40 without a currency"]


def test_sums_in_many_currencies_do_not_push_the_window_apart(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    currencies = (
        "AED ARS AUD BRL CAD CHF CLP CNY CZK DKK EUR GBP HKD HUF IDR ILS INR JPY KRW MXN MYR NOK NZD PLN".split()
    )
    rows = [a_deal(deal_name=currency, currency=currency) for currency in currencies]
    opened = open_in(window, write_csv(tmp_path / "many.csv", rows), qtbot)
    narrowest = opened.minimumSizeHint().width()

    opened.view.selectAll()
    qtbot.waitUntil(lambda: "PLN" in opened.status.selection.text())

    assert opened.minimumSizeHint().width() <= narrowest + 100
    assert opened.width() == 1280


# Undo


def test_undo_and_redo_name_what_they_do(opened: MainWindow) -> None:
    write(opened, 1, "Customer City", "Lyon")

    assert "Customer City" in opened.menus["undo"].text()
    opened.menus["undo"].trigger()
    assert read(opened, 1, "Customer City") == "Paris"
    assert "Customer City" in opened.menus["redo"].text()
    opened.menus["redo"].trigger()
    assert read(opened, 1, "Customer City") == "Lyon"


def test_a_deal_is_added_duplicated_and_deleted(opened: MainWindow) -> None:
    opened.menus["add-deal"].trigger()
    assert len(model_of(opened).table) == 4
    assert read(opened, 1, "Partner Referral Status") == "New"
    opened.menus["duplicate-deals"].trigger()
    assert len(model_of(opened).table) == 5
    opened.menus["delete-deals"].trigger()
    opened.menus["undo"].trigger()
    opened.menus["undo"].trigger()
    opened.menus["undo"].trigger()
    assert len(model_of(opened).table) == 3


# Saving


def test_saving_unedited_changes_no_byte(opened: MainWindow, deals: Path, qtbot: QtBot) -> None:
    before = deals.read_bytes()
    opened.menus["save"].trigger()

    qtbot.waitUntil(lambda: not opened.files.is_busy)
    assert deals.read_bytes() == before


def test_an_edit_marks_the_window_and_saving_takes_the_mark_away(opened: MainWindow, deals: Path, qtbot: QtBot) -> None:
    write(opened, 1, "Customer City", "Lyon")
    assert opened.isWindowModified()
    opened.menus["save"].trigger()

    qtbot.waitUntil(lambda: not opened.files.is_busy)
    assert not opened.isWindowModified()
    assert "Lyon" in deals.read_text(encoding="utf-8")


def test_an_open_editor_is_written_before_saving(opened: MainWindow, deals: Path, qtbot: QtBot) -> None:
    model = model_of(opened)
    city = model.table.named("Customer City")
    opened.view.go_to(2, city.id)
    qtbot.keyClick(opened.view, Qt.Key.Key_F2)
    editor = opened.view.viewport().findChild(QLineEdit)
    qtbot.keyClick(editor, Qt.Key.Key_End)
    qtbot.keyClicks(editor, "X")
    opened.menus["save"].trigger()

    qtbot.waitUntil(lambda: not opened.files.is_busy)
    assert "ParisX" in deals.read_text(encoding="utf-8")


def test_save_as_writes_under_the_new_name(
    opened: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "other"), "CSV (*.csv)"))
    opened.menus["save-as"].trigger()

    qtbot.waitUntil(lambda: not opened.files.is_busy)
    assert (tmp_path / "other.csv").exists()
    assert opened.windowTitle().startswith("other.csv")


def test_a_file_that_cannot_be_written_stays_unsaved_and_says_why(
    opened: MainWindow, deals: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(NotSavedDialog, "ask", classmethod(lambda cls, sentence, parent: said.append(sentence)))
    write(opened, 1, "Customer City", "Lyon")
    assert opened.desk.file is not None
    opened.desk.file.path = deals.parent / "gone" / "deals.csv"
    opened.menus["save"].trigger()

    qtbot.waitUntil(lambda: len(said) == 1)
    assert opened.isWindowModified()


def test_a_workbook_that_would_lose_something_is_not_saved_unasked(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    book = tmp_path / "deals.xlsx"
    book.write_bytes(resource("samples", "clean.xlsx").read_bytes())
    open_in(window, book, qtbot)
    before = book.read_bytes()
    write(window, 0, "Customer City", "Lyon")
    monkeypatch.setattr(workbook_writing, "parts_that_would_be_lost", lambda path: ("the signature",))
    monkeypatch.setattr(LossDialog, "ask", answering(False))
    window.menus["save"].trigger()
    assert not window.files.is_busy
    assert book.read_bytes() == before

    monkeypatch.setattr(LossDialog, "ask", answering(True))
    window.menus["save"].trigger()
    qtbot.waitUntil(lambda: not window.files.is_busy)
    assert book.read_bytes() != before
    assert not window.isWindowModified()


# Leaving


@pytest.mark.parametrize(("answer", "is_closed"), [(Answer.DISCARD, True), (Answer.STAY, False)])
def test_closing_asks_while_something_is_unsaved(
    opened: MainWindow, monkeypatch: pytest.MonkeyPatch, answer: Answer, is_closed: bool
) -> None:
    write(opened, 1, "Customer City", "Lyon")
    monkeypatch.setattr(UnsavedDialog, "ask", answering(answer))

    assert opened.close() is is_closed
    monkeypatch.setattr(UnsavedDialog, "ask", answering(Answer.DISCARD))  # when the test is over


def test_closing_with_save_writes_first_and_then_goes(
    opened: MainWindow, deals: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(opened, 1, "Customer City", "Lyon")
    monkeypatch.setattr(UnsavedDialog, "ask", answering(Answer.SAVE))
    opened.close()

    qtbot.waitUntil(lambda: not opened.isVisible())
    assert "Lyon" in deals.read_text(encoding="utf-8")


def test_the_question_saves_by_default_and_escape_stays(window: MainWindow) -> None:
    dialog = UnsavedDialog("<b>deals</b>.csv", window)

    assert dialog.standardButton(dialog.defaultButton()) is dialog.StandardButton.Save
    assert dialog.standardButton(dialog.escapeButton()) is dialog.StandardButton.Cancel
    assert dialog.textFormat() is Qt.TextFormat.PlainText


# Looks


def test_dark_is_chosen_under_view_and_remembered(opened: MainWindow, qtbot: QtBot) -> None:
    opened.menus["theme-dark"].trigger()
    qtbot.waitUntil(lambda: opened.view.palette().base().color().name() == DARK.base)

    opened.menus["theme-light"].trigger()
    qtbot.waitUntil(lambda: opened.view.palette().base().color().name() == LIGHT.base)
    assert opened.settings.theme.value == "light"


def test_the_problem_panel_can_be_hidden_and_comes_back_with_the_next_window(
    opened: MainWindow, deals: Path, qtbot: QtBot
) -> None:
    opened.menus["problem-panel"].trigger()
    assert not opened.problem_dock.isVisible()
    assert not opened.menus["problem-panel"].isChecked()
    opened.close()

    again = MainWindow()
    qtbot.addWidget(again)
    again.show()
    open_in(again, deals, qtbot)
    assert not again.problem_dock.isVisible()
    again.menus["problem-panel"].trigger()
    assert again.problem_dock.isVisible()
    again.desk.clear()


def test_the_buttons_of_undo_and_redo_are_as_large_as_the_others_and_keep_their_size(window: MainWindow) -> None:
    buttons = [window.tool_bar.widgetForAction(window.menus[id]) for id in ("undo", "redo")]
    other = window.tool_bar.widgetForAction(window.menus["find"])
    assert [button.size() for button in buttons] == [other.size()] * 2

    window.menus["undo"].setText("Undo what has a very long name")
    QApplication.sendPostedEvents()
    assert [button.size() for button in buttons] == [other.size()] * 2


def test_sums_are_whole_where_what_is_said_of_the_file_gives_them_room(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    currencies = "CHF DKK EUR GBP NAD SEK USD".split()
    rows = [a_deal(deal_name=currency, currency=currency, estimated_deal_value="123456") for currency in currencies]
    name = "deals of the Nordic region.csv"
    opened = open_in(window, write_csv(tmp_path / name, rows), qtbot)
    status = opened.status
    whole = status.file.sizeHint().width()
    assert status.file.width() >= whole

    opened.view.selectAll()
    qtbot.waitUntil(lambda: "USD" in status.selection.text())
    QApplication.processEvents()

    assert status.selection.width() >= status.selection.sizeHint().width()
    assert status.sums.width() >= status.sums.sizeHint().width()
    assert status.file.width() >= status.file.fontMetrics().horizontalAdvance(name)
    assert name in status.file.text(), "a screen reader hears all of it"
    assert status.file.text() != name

    opened.view.move_to(opened.view.model().index(0, 0))
    qtbot.waitUntil(lambda: not status.selection.text())
    assert status.file.sizeHint().width() == whole


def test_what_the_mouse_rests_on_does_not_hide_what_the_current_cell_says(opened: MainWindow, qtbot: QtBot) -> None:
    view, status = opened.view, opened.status
    view.move_to(view.model().index(0, 0))
    before = status.cell.text()
    tip = "Deals that Partner Center would refuse as they are"
    QApplication.sendEvent(opened, QStatusTipEvent(tip))
    assert status.cell.text() == tip

    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert status.cell.text() not in ("", tip, before)

    QApplication.sendEvent(opened, QStatusTipEvent(tip))
    QApplication.sendEvent(opened, QStatusTipEvent(""))
    assert status.cell.text() not in ("", tip, before)


def test_the_encoding_is_called_as_people_write_it(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    path = write_csv(tmp_path / "svensk.csv", [a_deal(deal_name="Åkeri")])
    path.write_bytes(path.read_text(encoding="utf-8-sig").encode("cp1252"))

    opened = open_in(window, path, qtbot)

    assert "Windows-1252" in opened.status.file.text()


def test_a_save_is_confirmed_in_passing(opened: MainWindow, qtbot: QtBot) -> None:
    write(opened, 0, "Notes", "called")
    opened.menus["save"].trigger()
    qtbot.waitUntil(lambda: "deals.csv is saved." in opened.status.cell.text())

    qtbot.keyClick(opened.view, Qt.Key.Key_Down)
    assert "saved" not in opened.status.cell.text()


def test_a_saved_file_is_not_called_saved_once_it_was_changed_again(opened: MainWindow, qtbot: QtBot) -> None:
    opened.view.setFocus()
    write(opened, 0, "Notes", "called")
    opened.menus["save"].trigger()
    qtbot.waitUntil(lambda: "deals.csv is saved." in opened.status.cell.text())

    write(opened, 0, "Notes", "called again")

    assert opened.isWindowModified()
    assert "saved" not in opened.status.cell.text()
