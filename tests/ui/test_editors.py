"""The editors of cells, with keys and clicks: lists, calendar, notes, and the form of four parts."""

import pytest
from judging import EXISTING, NEW, TODAY, a_table
from PySide6.QtCore import QDate, QEvent, QLocale, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from cosell_desk.core.original import Original
from cosell_desk.core.validate import Judge
from cosell_desk.ui.deal_model import DealModel
from cosell_desk.ui.deal_view import DealView
from cosell_desk.ui.editors import ChoiceEditor, DateEditor, LineEditor, NotesEditor, PartsEditor
from cosell_desk.ui.theme import LIGHT

ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
Key = Qt.Key
ANNA = "Anna, Berg, +46 70 123 45 67, anna.berg@example.com"
DEALS = (
    NEW | {"Notes": "one\r\ntwo", "Deal Name": "Alpha"},
    EXISTING | {"Deal Name": "Bravo", "Team member 1": ANNA},
    EXISTING
    | {
        "Deal Name": "Charlie",
        "Referral ID": "0b84f7ea-ae47-4ac4-b4ea-5b2587d40003",
        "Partner Referral Status": "Closed",
    },
    NEW | {"Deal Name": "Delta", "Partner Referral Substatus": "Lost", "Solution 1": ""},
)


@pytest.fixture
def model() -> DealModel:
    table = a_table(*DEALS)
    model = DealModel(table, Judge(table, today=TODAY, original=Original.of(table)))
    model.judge_now()
    return model


@pytest.fixture
def window(qtbot: QtBot, model: DealModel) -> QMainWindow:
    window = QMainWindow()
    qtbot.addWidget(window)
    view = DealView(window)
    window.setCentralWidget(view)
    view.setModel(model)
    window.resize(1000, 640)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    view.setFocus()
    return window


@pytest.fixture
def view(window: QMainWindow) -> DealView:
    view = window.centralWidget()
    assert isinstance(view, DealView)
    return view


def stand_at(view: DealView, row: int, name: str) -> None:
    model = view.deal_model()
    view.move_to(model.index(row, model.section_of(model.table.named(name).id)))


def text(view: DealView, row: int, name: str) -> str:
    table = view.deal_model().table
    return table.text(table.deals[row], table.named(name).id)


def editor(view: DealView):
    return view.itemDelegate().open_editor


def opened(view: DealView, row: int, name: str, qtbot: QtBot, key: Qt.Key | str = Key.Key_F2):
    stand_at(view, row, name)
    qtbot.keyClick(view, key)
    return editor(view)


def shown(found: ChoiceEditor) -> list[str]:
    choices = found.popup.model
    return [choices.index(row).data() for row in range(choices.rowCount())]


def steps(view: DealView) -> int:
    return view.deal_model().undo_stack.count()


def a_key(key: Qt.Key, held: Qt.KeyboardModifier) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.ShortcutOverride, key, held)


# Which editor


def test_an_editor_and_its_panel_are_as_large_as_the_table(view, qtbot) -> None:
    view.zoom.set(150)
    found = opened(view, 0, "Partner Referral Substatus", qtbot)

    assert found.font().pointSizeF() == view.font().pointSizeF()
    assert found.popup.list.font().pointSizeF() == view.font().pointSizeF()


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Partner Referral Substatus", ChoiceEditor),
        ("Currency", ChoiceEditor),
        ("Estimated Close Date", DateEditor),
        ("Notes", NotesEditor),
        ("Team member 1", PartsEditor),
        ("Solution 1", PartsEditor),
        ("Deal Name", LineEditor),
    ],
)
def test_the_kind_of_the_column_chooses_the_editor(view, qtbot, name, kind) -> None:
    assert type(opened(view, 0, name, qtbot)) is kind


def test_opening_and_leaving_changes_nothing_in_any_column(view, qtbot, model) -> None:
    before = [tuple(row) for row in model.table.rows()]
    for section in range(model.columnCount()):
        view.move_to(model.index(0, section))
        qtbot.keyClick(view, Key.Key_F2)
        if editor(view) is not None:
            qtbot.keyClick(editor(view), Key.Key_Return)

    assert [tuple(row) for row in model.table.rows()] == before
    assert steps(view) == 0


def test_f2_adds_to_the_text_and_typing_replaces_it(view, qtbot) -> None:
    qtbot.keyClicks(opened(view, 0, "Deal Name", qtbot), " 2")
    qtbot.keyClick(editor(view), Key.Key_Return)
    assert text(view, 0, "Deal Name") == "Alpha 2"

    qtbot.keyClicks(opened(view, 0, "Deal Name", qtbot, "B"), "eta")
    qtbot.keyClick(editor(view), Key.Key_Return)
    assert text(view, 0, "Deal Name") == "Beta"


# Lists


@pytest.mark.parametrize("name", ["Currency", "Customer Country", "Team member 1"])
def test_alt_down_opens_and_chooses_nothing(view, qtbot, name) -> None:
    before = text(view, 0, name)
    opened(view, 0, name, qtbot)
    target = QApplication.focusWidget()

    qtbot.keyClick(target, Key.Key_Down, ALT)
    qtbot.keyClick(target, Key.Key_Return)

    assert editor(view) is None
    assert (text(view, 0, name), steps(view)) == (before, 0)


def test_a_list_opens_with_one_key_and_stores_the_code(view, qtbot) -> None:
    found = opened(view, 3, "Declined/Lost reason", qtbot, "c")
    qtbot.keyClicks(found, "ust")

    assert shown(found)[0] == "2 - Customer did not respond"
    qtbot.keyClick(found, Key.Key_Return)
    assert text(view, 3, "Declined/Lost reason") == "2"
    assert editor(view) is None
    assert view.currentIndex().row() == 3


def test_arrows_choose_and_enter_stores(view, qtbot) -> None:
    found = opened(view, 2, "Partner Referral Substatus", qtbot, Key.Key_Backspace)
    qtbot.keyClick(found, Key.Key_Down)
    qtbot.keyClick(found, Key.Key_Down)
    qtbot.keyClick(found, Key.Key_Return)

    assert text(view, 2, "Partner Referral Substatus") == "Lost"
    assert steps(view) == 1


def test_alt_down_opens_the_list_too(view, qtbot) -> None:
    stand_at(view, 0, "Currency")
    qtbot.keyClick(view, Key.Key_Down, ALT)

    assert isinstance(editor(view), ChoiceEditor)
    assert editor(view).popup.isVisible()


def test_a_list_opened_over_a_text_is_searched_by_what_is_typed(view, qtbot) -> None:
    found = opened(view, 0, "Currency", qtbot)
    qtbot.keyClicks(found, "norw")

    assert shown(found) == ["NOK - Norwegian Krone"]


def test_a_list_opened_over_a_sign_begins_with_what_it_may_mean_and_chooses_none_of_it(view, qtbot, model) -> None:
    stand_at(view, 0, "Currency")
    model.setData(view.currentIndex(), "$")
    found = opened(view, 0, "Currency", qtbot)

    assert [label[:3] for label in shown(found)[:3]] == ["USD", "CAD", "AUD"]
    assert len(shown(found)) == len(set(shown(found)))
    qtbot.keyClick(found, Key.Key_Return)
    assert text(view, 0, "Currency") == "$"
    found = opened(view, 0, "Currency", qtbot)
    qtbot.keyClick(found, Key.Key_Down)
    qtbot.keyClick(found, Key.Key_Return)
    assert text(view, 0, "Currency") == "USD"


def test_a_pointer_that_rests_on_the_list_chooses_nothing(view, qtbot) -> None:
    found = opened(view, 0, "Customer Country", qtbot)
    rows = found.popup.list
    qtbot.mouseMove(rows.viewport(), rows.visualRect(found.popup.model.index(found.popup.row)).center())
    for _ in range(30):
        qtbot.keyClick(found, Key.Key_Up)
    expected = found.popup.model.row_of("US") - 30
    assert found.popup.row == expected

    qtbot.mouseMove(rows.viewport(), rows.visualRect(found.popup.model.index(expected + 2)).center())
    assert found.popup.row == expected + 2
    qtbot.keyClick(found, Key.Key_Escape)
    found = opened(view, 0, "Customer Country", qtbot)
    assert found.popup.model.offer(found.popup.row).choice.text == "US"


def test_what_does_not_fit_the_deal_comes_last_grey_and_with_its_reason(view, qtbot) -> None:
    found = opened(view, 1, "Partner Referral Substatus", qtbot)
    choices = found.popup.model

    assert shown(found)[:2] == ["Accepted", "Pending"]
    won = choices.index(choices.row_of("Won"))
    assert not won.flags() & Qt.ItemFlag.ItemIsEnabled
    assert "Active" in won.data(Qt.ItemDataRole.AccessibleDescriptionRole)
    qtbot.mouseClick(
        found.popup.list.viewport(), Qt.MouseButton.LeftButton, pos=found.popup.list.visualRect(won).center()
    )
    assert editor(view) is found
    qtbot.keyClick(found, Key.Key_Down)
    qtbot.keyClick(found, Key.Key_Return)
    assert text(view, 1, "Partner Referral Substatus") == "Accepted"


@pytest.mark.parametrize("name", ["Partner Referral Substatus", "Currency", "Customer Country"])
def test_the_list_never_covers_its_frame_whatever_is_typed(name, view, qtbot) -> None:
    found = opened(view, 0, name, qtbot)
    for letter in ("", "e", "r", "r", "q"):
        qtbot.keyClicks(found, letter)
        QApplication.processEvents()
        inside = found.popup.rect().adjusted(1, 1, -1, -1)
        assert found.popup.list.isHidden() or inside.contains(found.popup.list.geometry()), found.text()


def test_a_click_in_the_list_stores_and_stays_in_the_cell(view, qtbot) -> None:
    found = opened(view, 0, "Currency", qtbot, "s")
    qtbot.keyClicks(found, "ek")
    row = found.popup.model.index(0)
    qtbot.mouseClick(
        found.popup.list.viewport(), Qt.MouseButton.LeftButton, pos=found.popup.list.visualRect(row).center()
    )

    assert text(view, 0, "Currency") == "SEK"
    assert (view.currentIndex().row(), editor(view)) == (0, None)
    assert view.hasFocus()


def test_free_text_stays_possible(view, qtbot) -> None:
    found = opened(view, 0, "Currency", qtbot, "q")
    qtbot.keyClicks(found, "qq")
    assert found.popup.none.isVisible()
    qtbot.keyClick(found, Key.Key_Return)
    assert text(view, 0, "Currency") == "qqq"

    found = opened(view, 0, "Currency", qtbot, "s")
    qtbot.keyClick(found, Key.Key_Up)
    qtbot.keyClick(found, Key.Key_Return)
    assert text(view, 0, "Currency") == "s"


@pytest.mark.parametrize("typed", ["kr", "dollar", "krona"])
def test_a_word_with_several_readings_stays_as_typed(view, qtbot, typed) -> None:
    found = opened(view, 0, "Currency", qtbot, typed[0])
    qtbot.keyClicks(found, typed[1:])
    assert found.popup.row == -1
    qtbot.keyClick(found, Key.Key_Return)
    assert text(view, 0, "Currency").casefold() == typed


def test_a_sign_lists_what_it_may_mean(view, qtbot) -> None:
    found = opened(view, 0, "Currency", qtbot, "$")
    assert shown(found)[:2] == ["USD - US Dollar", "CAD - Canadian Dollar"]
    assert found.popup.row == -1
    qtbot.keyClick(found, Key.Key_Down)
    qtbot.keyClick(found, Key.Key_Down)
    qtbot.keyClick(found, Key.Key_Return)
    assert text(view, 0, "Currency") == "CAD"


def test_a_word_of_another_language_is_converted_in_a_step_of_its_own(view, qtbot, model) -> None:
    found = opened(view, 0, "Customer Country", qtbot, "S")
    qtbot.keyClicks(found, "verige")
    qtbot.keyClick(found, Key.Key_Return)

    assert text(view, 0, "Customer Country") == "SE"
    model.undo_stack.undo()
    assert text(view, 0, "Customer Country") == "Sverige"
    model.undo_stack.undo()
    assert text(view, 0, "Customer Country") == "US"


def test_consent_is_never_completed_nor_converted(view, qtbot) -> None:
    found = opened(view, 0, "Consent to share Customer/Partner contact", qtbot, "y")
    qtbot.keyClick(found, Key.Key_Return)
    assert text(view, 0, "Consent to share Customer/Partner contact") == "y"

    found = opened(view, 0, "Consent to share Customer/Partner contact", qtbot, Key.Key_Backspace)
    qtbot.keyClick(found, Key.Key_Down)
    qtbot.keyClick(found, Key.Key_Return)
    assert text(view, 0, "Consent to share Customer/Partner contact") == "Yes"


def test_escape_leaves_the_cell_and_closes_the_list(view, qtbot) -> None:
    found = opened(view, 0, "Currency", qtbot, "s")
    popup = found.popup
    qtbot.keyClick(found, Key.Key_Escape)

    assert (text(view, 0, "Currency"), editor(view), steps(view)) == ("USD", None, 0)
    assert not popup.isVisible()


def test_ctrl_enter_writes_the_chosen_code_into_the_whole_selection(view, qtbot) -> None:
    stand_at(view, 0, "Currency")
    qtbot.keyClick(view, Key.Key_Down, SHIFT)
    qtbot.keyClick(view, "e")
    qtbot.keyClicks(editor(view), "uro")
    qtbot.keyClick(editor(view), Key.Key_Return, CTRL)

    assert [text(view, row, "Currency") for row in range(3)] == ["EUR", "EUR", "USD"]


def test_a_click_on_the_arrow_opens_the_list(view, qtbot) -> None:
    stand_at(view, 0, "Currency")
    area = view.arrow.area()
    assert not area.isEmpty()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=area.center())

    assert isinstance(editor(view), ChoiceEditor)
    assert editor(view).popup.isVisible()


def test_locked_cells_and_plain_ones_have_no_arrow(view) -> None:
    stand_at(view, 1, "Customer Country")
    assert view.arrow.area().isEmpty()
    for name in ("Customer City", "Estimated Deal Value", "Notes"):
        stand_at(view, 0, name)
        assert view.arrow.area().isEmpty()


def test_the_arrow_hides_nothing_of_the_text(view, qtbot) -> None:
    """Beside it the cell is painted as an arrow-less one that is so much narrower."""
    stand_at(view, 0, "Estimated Close Date")
    area = view.visualRect(view.currentIndex())
    left = view.arrow.area().left()
    ink = _dark_columns(view, area)
    stand_at(view, 0, "Deal Name")
    before = _dark_columns(view, area)

    assert max(before) > left - area.left()
    assert len(before) - 2 <= len([x for x in ink if x < left - area.left() - 2]) <= len(before) + 2


def _dark_columns(view: DealView, area: QRect) -> list[int]:
    """The x at which the text of the cell has ink."""
    picture = view.viewport().grab(area.adjusted(3, 3, -3, -3)).toImage()
    return [
        x + 3
        for x in range(picture.width())
        if any(picture.pixelColor(x, y).lightness() < 90 for y in range(picture.height()))
    ]


def test_the_mark_of_a_faulty_cell_does_not_look_out_from_behind_the_arrow(view) -> None:
    """It stands beside the arrow; where the cell would have it without an arrow, nothing of it is left."""
    stand_at(view, 3, "Solution 1")
    cell, arrow = view.visualRect(view.currentIndex()), view.arrow.area()
    behind = QRect(arrow.right() + 1, cell.top() + 3, cell.right() - arrow.right() - 2, 8)
    picture = view.viewport().grab(behind).toImage()

    seen = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
    assert seen == {LIGHT.raised}


def test_a_click_elsewhere_writes_what_was_typed_and_closes(view, qtbot) -> None:
    found = opened(view, 0, "Deal Name", qtbot, "X")
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(400, 300))

    assert (text(view, 0, "Deal Name"), editor(view)) == ("X", None)
    assert found is not None


# Dates


def test_a_date_is_read_aloud_while_it_is_typed_and_written_month_first(view, qtbot, model) -> None:
    found = opened(view, 0, "Estimated Close Date", qtbot, "3")
    qtbot.keyClicks(found, "1.12.2026")
    assert found.popup.words.text() == "Thursday, December 31, 2026"
    assert found.calendar.selectedDate() == QDate(2026, 12, 31)
    qtbot.keyClick(found, Key.Key_Return)

    assert text(view, 0, "Estimated Close Date") == "12/31/2026"
    model.undo_stack.undo()
    assert text(view, 0, "Estimated Close Date") == "31.12.2026"


def test_a_day_picked_in_the_calendar_is_written_month_first(view, qtbot) -> None:
    found = opened(view, 0, "Estimated Close Date", qtbot)
    found.calendar.clicked.emit(QDate(2027, 3, 9))

    assert text(view, 0, "Estimated Close Date") == "03/09/2027"
    assert editor(view) is None


@pytest.mark.parametrize("locale", ["sv_SE", "de_DE", "fr_FR", "ar_EG", "fa_IR", "ja_JP", "en_GB"])
def test_dates_are_written_month_first_whatever_the_systems_locale(view, qtbot, locale) -> None:
    QLocale.setDefault(QLocale(locale))
    found = opened(view, 0, "Estimated Close Date", qtbot)
    assert found.calendar.selectedDate() == QDate(2026, 11, 30)
    found.calendar.clicked.emit(QDate(2027, 3, 9))
    assert text(view, 0, "Estimated Close Date") == "03/09/2027"

    found = opened(view, 0, "Estimated Close Date", qtbot)
    qtbot.keyClick(found, Key.Key_PageDown)
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Return)
    assert text(view, 0, "Estimated Close Date") == "04/09/2027"

    found = opened(view, 0, "Estimated Close Date", qtbot, "2")
    qtbot.keyClicks(found, "7.4.2027")
    qtbot.keyClick(found, Key.Key_Return)
    assert text(view, 0, "Estimated Close Date") == "04/27/2027"


def test_the_arrows_go_from_day_to_day_and_enter_takes_it(view, qtbot) -> None:
    found = opened(view, 0, "Estimated Close Date", qtbot)
    qtbot.keyClick(found, Key.Key_Down)
    days = QApplication.focusWidget()
    assert found.calendar.isAncestorOf(days)
    qtbot.keyClick(days, Key.Key_Right)
    assert found.text() == "12/01/2026"
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Return)

    assert text(view, 0, "Estimated Close Date") == "12/01/2026"
    assert (editor(view), view.hasFocus()) == (None, True)


def test_escape_in_the_calendar_leaves_the_cell_as_it_was(view, qtbot) -> None:
    found = opened(view, 0, "Estimated Close Date", qtbot)
    qtbot.keyClick(found, Key.Key_Down)
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Right)
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Escape)

    assert (text(view, 0, "Estimated Close Date"), editor(view), steps(view)) == ("11/30/2026", None, 0)


def test_an_ambiguous_date_stays_as_typed_and_says_so(view, qtbot) -> None:
    found = opened(view, 0, "Estimated Close Date", qtbot, "3")
    qtbot.keyClicks(found, ".4.2026")
    assert "3.4.2026" in found.popup.words.text()
    qtbot.keyClick(found, Key.Key_Return)

    assert text(view, 0, "Estimated Close Date") == "3.4.2026"


# Notes


@pytest.mark.parametrize("held", [ALT, SHIFT])
def test_notes_take_new_lines_and_enter_is_done_with_them(view, qtbot, held) -> None:
    found = opened(view, 1, "Notes", qtbot, "a")
    qtbot.keyClick(found, Key.Key_Return, held)
    qtbot.keyClicks(found, "b")
    qtbot.keyClick(found, Key.Key_Return)

    assert text(view, 1, "Notes") == "a\nb"
    assert view.currentIndex().row() == 2


def test_lines_end_as_they_did(view, qtbot) -> None:
    found = opened(view, 0, "Notes", qtbot)
    qtbot.keyClick(found, Key.Key_Return, ALT)
    qtbot.keyClicks(found, "three")
    qtbot.keyClick(found, Key.Key_Tab)

    assert text(view, 0, "Notes") == "one\r\ntwo\r\nthree"


# Solutions and team members


def test_the_form_shows_the_parts_and_writes_the_cell(view, qtbot) -> None:
    found = opened(view, 0, "Solution 1", qtbot)
    assert [field.text() for field in found.fields] == ["SOL-1234-PQRS", "USD", "10", "100"]
    assert found.fields[0].hasFocus()
    qtbot.keyClick(found.fields[0], Key.Key_Tab)
    qtbot.keyClicks(found.fields[1], "sek")
    qtbot.keyClick(found.fields[1], Key.Key_Tab)
    qtbot.keyClicks(found.fields[2], "10,5")
    qtbot.keyClick(found.fields[2], Key.Key_Return)

    assert text(view, 0, "Solution 1") == "SOL-1234-PQRS, SEK, 10.5, 100"
    assert editor(view) is None
    assert view.currentIndex().row() == 1


def test_each_part_is_judged_beside_its_field_while_it_is_typed(view, qtbot) -> None:
    found = opened(view, 3, "Solution 1", qtbot)
    assert [words.text() for words in found.form.messages] == ["", "", "", ""]
    qtbot.keyClicks(found.fields[0], "SOL-9")
    qtbot.keyClicks(found.fields[2], "x")
    qtbot.keyClicks(found.fields[3], "0")

    said = [words.text() for words in found.form.messages]
    assert said[:2] == ["", ""]
    assert "price" in said[2].casefold()
    assert "quantity" in said[3].casefold()
    assert found.fields[3].accessibleDescription() == said[3]


def test_no_part_is_called_right_while_the_whole_is_wrong(view, qtbot) -> None:
    found = opened(view, 3, "Team member 1", qtbot)
    QApplication.clipboard().setText("Anna; Berg; +46 70 123 45 67; anna@example.com")
    found.setFocus()
    found.selectAll()
    qtbot.keyClick(found, Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    assert [words.text() for words in found.form.messages] == ["", "", "", ""]
    assert "comma" in found.form.of_whole.text().casefold()
    assert not any(glyph.isVisible() for glyph in found.form.glyphs)

    qtbot.keyClicks(found.fields[1], "g")  # put together anew, with what belongs between its parts
    assert found.form.of_whole.text() == ""
    assert all(glyph.isVisible() for glyph in found.form.glyphs)


def test_the_text_of_the_cell_can_be_typed_as_a_whole(view, qtbot) -> None:
    found = opened(view, 3, "Solution 1", qtbot, "S")
    qtbot.keyClicks(found, "OL-7, EUR, 5, 2")
    assert [field.text() for field in found.fields] == ["SOL-7", "EUR", "5", "2"]
    qtbot.keyClick(found, Key.Key_Return)

    assert text(view, 3, "Solution 1") == "SOL-7, EUR, 5, 2"


def test_a_whole_cell_in_the_first_field_is_spread_over_all(view, qtbot) -> None:
    found = opened(view, 3, "Solution 1", qtbot)
    QApplication.clipboard().setText("SOL-7; EUR; 5; 2")
    found.fields[0].paste()

    assert [field.text() for field in found.fields] == ["SOL-7", "EUR", "5", "2"]


def test_a_separator_typed_in_a_field_leads_to_the_next(view, qtbot) -> None:
    found = opened(view, 3, "Solution 1", qtbot)
    for letter in "SOL-7; eur, 10,5;3":
        qtbot.keyClicks(QApplication.focusWidget(), letter)

    assert found.form.texts() == ["SOL-7", "eur", "10,5", "3"]
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Return)
    assert text(view, 3, "Solution 1") == "SOL-7, EUR, 10.5, 3"


def test_a_comma_in_a_name_is_said_to_be_one_too_many(view, qtbot) -> None:
    found = opened(view, 0, "Team member 1", qtbot)
    qtbot.keyClicks(found.fields[0], "Ann, Marie")

    assert found.fields[0].text() == "Ann, Marie"
    assert found.form.messages[0].text().startswith("A comma or semicolon begins the next part")


def test_colleagues_of_the_file_are_offered_and_taken(view, qtbot) -> None:
    found = opened(view, 0, "Team member 1", qtbot, "b")
    qtbot.keyClick(found, Key.Key_Backspace)
    qtbot.keyClicks(found, "berg")
    assert found.form.known_texts.stringList() == [ANNA]
    qtbot.keyClick(found, Key.Key_Down)
    qtbot.keyClick(found, Key.Key_Return)

    assert text(view, 0, "Team member 1") == ANNA


def test_the_form_is_wide_enough_for_what_the_file_holds(view, qtbot) -> None:
    found = opened(view, 1, "Team member 1", qtbot)
    qtbot.waitUntil(lambda: found.form.isVisible() and bool(found.form.known_texts.stringList()))
    narrow = found.form.width()
    long = "Margareta, Hohenstein, +46 70 123 45 67, margareta.hohenstein@contoso.com"
    assert found.form.known.sizeHintForColumn(0) < narrow < found.form.fontMetrics().horizontalAdvance(long) + 40

    found.form.show_known([long])

    assert narrow < found.form.width() <= 620
    assert found.form.known.sizeHintForColumn(0) <= found.form.known.viewport().width()


def test_a_click_on_a_colleague_takes_her(view, qtbot) -> None:
    found = opened(view, 0, "Team member 1", qtbot)
    known = found.form.known
    qtbot.waitUntil(lambda: ANNA in found.form.known_texts.stringList())
    row = found.form.known_texts.stringList().index(ANNA)
    place = known.visualRect(found.form.known_texts.index(row)).center()
    qtbot.mouseClick(known.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert (text(view, 0, "Team member 1"), editor(view)) == (ANNA, None)


def test_escape_and_tab_lead_out_of_the_form(view, qtbot) -> None:
    found = opened(view, 0, "Solution 1", qtbot)
    qtbot.keyClicks(found.fields[0], "changed")
    qtbot.keyClick(found.fields[0], Key.Key_Escape)
    assert (text(view, 0, "Solution 1"), editor(view)) == ("SOL-1234-PQRS, USD, 10, 100", None)
    assert view.hasFocus()

    found = opened(view, 0, "Solution 1", qtbot)
    found.fields[3].setFocus()
    found.fields[3].selectAll()
    qtbot.keyClicks(found.fields[3], "7")
    qtbot.keyClick(found.fields[3], Key.Key_Tab)
    assert text(view, 0, "Solution 1") == "SOL-1234-PQRS, USD, 10, 7"
    assert view.deal_model().column_at(view.currentIndex().column()).heading == "Team member 1"


def test_what_stands_in_the_form_is_written_before_something_else_is_done(view, qtbot) -> None:
    found = opened(view, 0, "Solution 1", qtbot)
    qtbot.keyClicks(found.fields[0], "SOL-5")
    view.commit_editor()

    assert text(view, 0, "Solution 1") == "SOL-5, USD, 10, 100"
    assert editor(view) is None


def test_panels_grow_with_the_table_and_never_shrink(view, qtbot) -> None:
    def height_of(zoom: int) -> int:
        view.zoom.set(zoom)
        found = opened(view, 0, "Currency", qtbot)
        height = found.popup.list.fontMetrics().height()
        qtbot.keyClick(found, Key.Key_Escape)
        return height

    normal = height_of(100)
    assert height_of(200) > 1.5 * normal
    assert height_of(50) == normal


def test_popups_stay_inside_the_window(view, qtbot, model) -> None:
    for row in (0, 3):
        for name in ("Team member 1", "Estimated Close Date", "Currency", "Notes"):
            found = opened(view, row, name, qtbot)
            area = (getattr(found, "popup", None) or found).rect()
            widget = getattr(found, "popup", None) or found
            corner = widget.mapTo(view.window(), area.bottomRight())
            assert view.window().rect().contains(corner)
            assert view.window().rect().contains(widget.mapTo(view.window(), area.topLeft()))
            qtbot.keyClick(found, Key.Key_Escape)


@pytest.mark.parametrize("name", ["Deal Name", "Notes", "Solution 1", "Currency"])
def test_a_key_of_the_window_is_left_to_it(view, qtbot, monkeypatch, name) -> None:
    """Ctrl+U empties a field under X11, and opens the check of the upload."""
    monkeypatch.setattr(QKeyEvent, "matches", lambda event, key: key == QKeySequence.StandardKey.DeleteCompleteLine)
    opened(view, 0, name, qtbot)
    event = a_key(Key.Key_U, CTRL)
    QApplication.sendEvent(QApplication.focusWidget(), event)

    assert not event.isAccepted()
