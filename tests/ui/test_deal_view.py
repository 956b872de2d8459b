"""The table of deals used as a person uses it: with keys and clicks."""

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QRegion, QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QToolTip
from table_of_deals import a_model, cell, column, five_deals, remove, set_text, text_of, texts

from cosell_desk.ui.deal_view import DealView
from cosell_desk.ui.header_view import plain_tool_tip

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key


@pytest.fixture
def model():
    return five_deals()


@pytest.fixture
def view(qtbot, model):
    view = DealView()
    qtbot.addWidget(view)
    view.setModel(model)
    view.resize(900, 400)
    with qtbot.waitExposed(view):
        view.show()
    view.setFocus()
    return view


def at(view):
    """Row and heading of the current cell."""
    index = view.currentIndex()
    return index.row(), view.deal_model().column_at(index.column()).heading


def selected(view):
    """What is selected, as (row, heading) pairs."""
    model = view.deal_model()
    return sorted(
        (each.row(), model.column_at(each.column()).heading) for each in view.selectionModel().selectedIndexes()
    )


def stand_at(view, row, name):
    view.move_to(cell(view.deal_model(), row, name))


def point_of(view, row, name):
    return view.visualRect(cell(view.deal_model(), row, name)).center()


def click(qtbot, view, row, name, held=Qt.KeyboardModifier.NoModifier):
    qtbot.mouseClick(view.viewport(), LEFT, held, point_of(view, row, name))


def editor_of(view):
    editors = view.viewport().findChildren(QLineEdit)
    return editors[-1] if editors else None


def type_into(qtbot, view, text, last_key=None, held=Qt.KeyboardModifier.NoModifier):
    """Type over the current cell, and end with a key."""
    qtbot.keyClick(view, text[0])
    editor = editor_of(view)
    qtbot.keyClicks(editor, text[1:])
    if last_key is not None:
        qtbot.keyClick(editor, last_key, held)
        qtbot.waitUntil(lambda: view.state() is not DealView.State.EditingState)


def test_the_first_cell_is_the_current_one(view):
    assert at(view) == (0, "Deal Name")


def test_typing_replaces_and_enter_goes_down(qtbot, view, model):
    stand_at(view, 0, "Customer Name")
    type_into(qtbot, view, "Tailspin", Key.Key_Return)

    assert text_of(model, 1, "Customer Name") == "Tailspin"
    assert at(view) == (1, "Customer Name")


def test_shift_enter_goes_up_tab_right_and_shift_tab_left(qtbot, view, model):
    stand_at(view, 1, "Customer Name")
    type_into(qtbot, view, "One", Key.Key_Return, SHIFT)
    assert at(view) == (0, "Customer Name")
    type_into(qtbot, view, "Two", Key.Key_Tab)
    assert at(view) == (0, "Customer Country")
    type_into(qtbot, view, "NO", Key.Key_Backtab)
    assert at(view) == (0, "Customer Name")

    assert texts(model, "Customer Name")[:2] == ["Two", "One"]
    assert texts(model, "Customer Country")[0] == "NO"


def test_f2_edits_what_is_there_and_escape_leaves_it(qtbot, view, model):
    stand_at(view, 0, "Customer Name")
    qtbot.keyClick(view, Key.Key_F2)
    editor = editor_of(view)
    assert editor.text() == "Contoso"
    editor.setText("Other")
    qtbot.keyClick(editor, Key.Key_Escape)

    qtbot.waitUntil(lambda: view.state() is not DealView.State.EditingState)
    assert text_of(model, 1, "Customer Name") == "Contoso"
    assert at(view) == (0, "Customer Name")


def test_enter_and_tab_move_without_an_editor_too(qtbot, view):
    stand_at(view, 0, "Customer Name")
    qtbot.keyClick(view, Key.Key_Return)
    assert at(view) == (1, "Customer Name")
    qtbot.keyClick(view, Key.Key_Tab)
    assert at(view) == (1, "Customer Country")
    qtbot.keyClick(view, Key.Key_Return, SHIFT)
    qtbot.keyClick(view, Key.Key_Backtab)
    assert at(view) == (0, "Customer Name")


def test_enter_after_a_line_typed_with_tab_goes_to_where_the_next_line_begins(qtbot, view, model):
    stand_at(view, 0, "Customer Name")
    type_into(qtbot, view, "One", Key.Key_Tab)
    type_into(qtbot, view, "NO", Key.Key_Tab)
    type_into(qtbot, view, "EUR", Key.Key_Return)
    assert at(view) == (1, "Customer Name")

    qtbot.keyClick(view, Key.Key_Return)  # no Tab led here
    assert at(view) == (2, "Customer Name")
    qtbot.keyClick(view, Key.Key_Tab)
    qtbot.keyClick(view, Key.Key_Right)  # and from here on no line is typed
    qtbot.keyClick(view, Key.Key_Return)
    assert at(view) == (3, "Estimated Deal Value")
    qtbot.keyClick(view, Key.Key_Tab)
    qtbot.keyClick(view, Key.Key_Return, SHIFT)
    assert at(view) == (2, "Currency")


def test_delete_clears_the_selection_but_no_locked_cell_in_one_step(qtbot, view, model):
    stand_at(view, 3, "Referral ID")
    view.move_to(cell(model, 4, "Customer Name"), extend=True)
    qtbot.keyClick(view, Key.Key_Delete)

    assert texts(model, "Customer Name") == ["Contoso", "Fabrikam", "Contoso", "Adatum", ""]
    assert texts(model, "Referral ID")[3].startswith("0b84f7ea")
    assert model.undo_stack.count() == 1


def test_ctrl_enter_writes_into_the_whole_selection_in_one_step(qtbot, view, model):
    stand_at(view, 0, "Customer Name")
    for _ in range(2):
        qtbot.keyClick(view, Key.Key_Down, SHIFT)
    type_into(qtbot, view, "Same", Key.Key_Return, CTRL)

    assert texts(model, "Customer Name") == ["Same", "Same", "Same", "Adatum", "Contoso"]
    assert at(view) == (0, "Customer Name")
    model.undo_stack.undo()
    assert texts(model, "Customer Name") == ["Contoso", "Fabrikam", "Contoso", "Adatum", "Contoso"]


def test_a_locked_cell_refuses_typing_and_says_why(qtbot, view, model):
    stand_at(view, 3, "Referral ID")
    with qtbot.waitSignal(view.refused) as refused:
        qtbot.keyClick(view, "x")

    assert "Referral ID" in refused.args[0]
    assert editor_of(view) is None
    with qtbot.waitSignal(view.refused):
        qtbot.keyClick(view, Key.Key_F2)
    stand_at(view, 0, "Notes")
    with qtbot.waitSignal(view.refused):
        click(qtbot, view, 3, "Referral ID")
        qtbot.mouseDClick(view.viewport(), LEFT, pos=point_of(view, 3, "Referral ID"))


def test_ctrl_arrows_go_to_the_edge_of_what_is_filled(qtbot, view, model):
    stand_at(view, 0, "Customer Country")
    qtbot.keyClick(view, Key.Key_Down, CTRL)
    assert at(view) == (3, "Customer Country")
    qtbot.keyClick(view, Key.Key_Down, CTRL)
    assert at(view) == (4, "Customer Country")
    qtbot.keyClick(view, Key.Key_Up, CTRL)
    assert at(view) == (3, "Customer Country")
    qtbot.keyClick(view, Key.Key_Right, CTRL)
    assert at(view) == (3, "Currency")
    qtbot.keyClick(view, Key.Key_Left, CTRL | SHIFT)
    assert ("Deal Name" in {name for _, name in selected(view)}, len(selected(view))) == (True, 6)


def test_home_and_end_with_and_without_ctrl(qtbot, view):
    stand_at(view, 2, "Customer Name")
    qtbot.keyClick(view, Key.Key_End)
    assert at(view) == (2, "Notes")
    qtbot.keyClick(view, Key.Key_Home)
    assert at(view) == (2, "Deal Name")
    qtbot.keyClick(view, Key.Key_End, CTRL)
    assert at(view) == (4, "Notes")
    qtbot.keyClick(view, Key.Key_Home, CTRL)
    assert at(view) == (0, "Deal Name")


@pytest.mark.parametrize("held", [Qt.KeyboardModifier.NoModifier, CTRL, SHIFT])
def test_home_shows_what_stands_beside_the_frozen_columns(qtbot, view, held):
    view.resize(400, 400)
    stand_at(view, 2, "Notes")
    bar = view.horizontalScrollBar()
    assert bar.value() > 0

    qtbot.keyClick(view, Key.Key_Home, held)

    assert (at(view)[1] == "Deal Name", bar.value()) == (held != SHIFT, 0)


def test_shift_space_takes_the_row_and_ctrl_space_the_column(qtbot, view):
    stand_at(view, 2, "Currency")
    qtbot.keyClick(view, Key.Key_Space, SHIFT)
    assert {row for row, _ in selected(view)} == {2}
    assert len(selected(view)) == 7
    stand_at(view, 2, "Currency")
    qtbot.keyClick(view, Key.Key_Space, CTRL)
    assert selected(view) == [(row, "Currency") for row in range(5)]


def test_what_is_typed_goes_where_a_dragged_selection_began(qtbot, view, model):
    qtbot.mousePress(view.viewport(), LEFT, pos=point_of(view, 0, "Customer Name"))
    qtbot.mouseMove(view.viewport(), point_of(view, 2, "Customer Country"))
    qtbot.mouseRelease(view.viewport(), LEFT, pos=point_of(view, 2, "Customer Country"))

    assert len(selected(view)) == 6
    assert at(view) == (0, "Customer Name")


def test_shift_click_spans_and_ctrl_click_adds(qtbot, view):
    click(qtbot, view, 0, "Customer Name")
    click(qtbot, view, 2, "Customer Country", SHIFT)
    assert len(selected(view)) == 6
    click(qtbot, view, 4, "Currency", CTRL)
    assert len(selected(view)) == 7


def test_enter_goes_round_inside_a_selection(qtbot, view):
    stand_at(view, 0, "Customer Name")
    view.move_to(cell(view.deal_model(), 1, "Customer Country"), extend=True)
    places = []
    for _ in range(4):
        qtbot.keyClick(view, Key.Key_Return)
        places.append(at(view))

    assert places == [
        (1, "Customer Name"),
        (0, "Customer Country"),
        (1, "Customer Country"),
        (0, "Customer Name"),
    ]
    assert len(selected(view)) == 4


def test_enter_goes_through_all_areas_of_a_selection(qtbot, view):
    stand_at(view, 0, "Customer Name")
    view.move_to(cell(view.deal_model(), 1, "Customer Name"), extend=True)
    click(qtbot, view, 3, "Customer Country", CTRL)
    click(qtbot, view, 4, "Currency", CTRL)
    places = []
    for modifier in (*4 * [Qt.KeyboardModifier.NoModifier], SHIFT):
        qtbot.keyClick(view, Key.Key_Return, modifier)
        places.append(at(view))

    assert places == [
        (0, "Customer Name"),
        (1, "Customer Name"),
        (3, "Customer Country"),
        (4, "Currency"),
        (3, "Customer Country"),
    ]
    assert len(selected(view)) == 4


def test_a_sentence_of_one_line_is_not_folded_into_four(qtbot, view, monkeypatch):
    shown = []
    monkeypatch.setattr(QToolTip, "showText", lambda at, text, *_: shown.append(text))

    plain_tool_tip(QPoint(), "Only Partner Center writes <this> column; it cannot be typed in.", view)
    plain_tool_tip(QPoint(), "a line\n\n" + 30 * "word ", view)

    assert shown[0] == (
        '<p style="white-space:pre">Only Partner Center writes &lt;this&gt; column; it cannot be typed in.</p>'
    )
    assert shown[1].count("<br>") == 4


def test_why_a_cell_is_locked_is_not_said_of_the_next_one(qtbot, view, model):
    view.move_to(cell(model, 0, "Referral ID"))
    qtbot.keyClick(view, Qt.Key.Key_X)
    assert "Partner Center" in QToolTip.text()

    qtbot.keyClick(view, Qt.Key.Key_Right)

    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_a_click_on_a_heading_sorts_up_down_and_not_at_all(qtbot, view, model):
    header = view.column_header()
    section = model.section_of(column(model, "Estimated Deal Value"))
    heading = QPoint(header.section_x(section) + 12, 8)
    shown = []
    for _ in range(3):
        qtbot.mouseClick(header.viewport(), LEFT, pos=heading)
        shown.append(texts(model, "Estimated Deal Value"))

    assert shown == [
        ["5", "30", "70", "100", "200"],
        ["200", "100", "70", "30", "5"],
        ["100", "30", "200", "5", "70"],
    ]


def test_ctrl_click_and_drag_on_headings_select_columns(qtbot, view, model):
    header = view.column_header()
    first = QPoint(header.section_x(1) + 12, 8)
    second = QPoint(header.section_x(2) + 12, 8)
    qtbot.mousePress(header.viewport(), LEFT, pos=first)
    qtbot.mouseMove(header.viewport(), second)
    qtbot.mouseRelease(header.viewport(), LEFT, pos=second)

    assert len(selected(view)) == 10
    assert texts(model, "Deal Name") == ["Alpha", "Bravo", "Charlie", "Delta", "Echo"]
    qtbot.mouseClick(header.viewport(), LEFT, CTRL, first)
    assert len(selected(view)) == 10


def test_a_press_on_a_row_number_selects_the_deal(qtbot, view):
    rows = view.row_header()
    qtbot.mouseClick(rows.viewport(), LEFT, pos=QPoint(8, rows.sectionViewportPosition(2) + 4))
    qtbot.mouseClick(rows.viewport(), LEFT, SHIFT, QPoint(8, rows.sectionViewportPosition(4) + 4))

    assert {row for row, _ in selected(view)} == {2, 3, 4}


def test_selection_and_current_cell_follow_their_deals(view, model):
    stand_at(view, 1, "Customer Name")
    view.move_to(cell(model, 2, "Customer Country"), extend=True)

    model.set_order([5, 3, 4, 2, 1])

    assert at(view) == (3, "Customer Name")
    assert selected(view) == [
        (1, "Customer Country"),
        (1, "Customer Name"),
        (3, "Customer Country"),
        (3, "Customer Name"),
    ]
    model.apply_filter({3, 5})
    assert selected(view) == [(1, "Customer Country"), (1, "Customer Name")]


def test_undo_selects_what_it_touched_and_goes_there(view, model):
    set_text(model, 4, "Notes", "new")
    stand_at(view, 0, "Deal Name")
    model.apply_filter({1, 2})

    model.undo_stack.undo()

    assert at(view) == (2, "Notes")
    assert selected(view) == [(2, "Notes")]


def test_after_a_removal_the_deal_that_took_the_place_is_selected(view, model):
    stand_at(view, 1, "Customer Name")
    remove(model, 2)
    assert (at(view), selected(view)) == ((1, "Customer Name"), [(1, "Customer Name")])

    remove(model, 3, 4, 5)
    assert (at(view), selected(view)) == ((0, "Customer Name"), [(0, "Customer Name")])


def test_undo_of_a_removal_selects_the_deals_that_came_back(view, model):
    remove(model, 2, 4)
    stand_at(view, 0, "Customer Name")

    model.undo_stack.undo()

    assert {row for row, _ in selected(view)} == {1, 3}


def test_go_to_reveals_hidden_deals_and_columns(view, model):
    model.apply_filter({1})
    model.set_columns_shown([column(model, "Deal Name")])

    view.go_to(4, column(model, "Currency"))

    assert at(view) == (1, "Currency")
    assert texts(model, "Deal Name") == ["Alpha", "Delta"]


def test_the_handle_fills_down_and_right(qtbot, view, model):
    stand_at(view, 0, "Customer Name")
    handle = view.handle.area().center()
    qtbot.mousePress(view.viewport(), LEFT, pos=handle)
    qtbot.mouseMove(view.viewport(), point_of(view, 2, "Customer Name"))
    qtbot.mouseRelease(view.viewport(), LEFT, pos=point_of(view, 2, "Customer Name"))

    assert texts(model, "Customer Name") == ["Contoso", "Contoso", "Contoso", "Adatum", "Contoso"]
    assert selected(view) == [(row, "Customer Name") for row in range(3)]
    assert model.undo_stack.count() == 1


def test_a_handle_held_below_the_table_goes_on_filling(qtbot):
    model = a_model(*[("", f"Deal {at}", "Contoso" if not at else "", "SE", "1", "SEK", "") for at in range(60)])
    view = DealView()
    qtbot.addWidget(view)
    view.setModel(model)
    view.resize(900, 200)
    with qtbot.waitExposed(view):
        view.show()
    view.setFocus()
    stand_at(view, 0, "Customer Name")
    handle = view.handle.area().center()
    below = QPoint(handle.x(), view.viewport().height() + 20)
    qtbot.mousePress(view.viewport(), LEFT, pos=handle)
    qtbot.mouseMove(view.viewport(), below)
    qtbot.waitUntil(lambda: view.rowAt(view.viewport().height() - 4) == 59)
    qtbot.mouseRelease(view.viewport(), LEFT, pos=below)

    assert texts(model, "Customer Name") == ["Contoso"] * 60


def test_escape_lets_go_of_the_handle(qtbot, view, model):
    stand_at(view, 0, "Customer Name")
    before = texts(model, "Customer Name")
    qtbot.mousePress(view.viewport(), LEFT, pos=view.handle.area().center())
    qtbot.mouseMove(view.viewport(), point_of(view, 3, "Customer Name"))
    qtbot.keyClick(view, Key.Key_Escape)
    qtbot.mouseRelease(view.viewport(), LEFT, pos=point_of(view, 3, "Customer Name"))

    assert texts(model, "Customer Name") == before
    assert model.undo_stack.count() == 0


def test_a_growing_selection_leaves_no_handle_behind(qtbot, view):
    stand_at(view, 1, "Customer Name")
    view.grab()
    drawn = view.handle.area()
    dirty = []
    view.viewport().update = lambda *area: dirty.extend(area)
    qtbot.keyClick(view, Key.Key_Down, SHIFT)

    assert any(area.contains(drawn.adjusted(-1, -1, 1, 1)) for area in dirty)


def test_ctrl_wheel_zooms_and_widths_keep_their_proportion(qtbot, view):
    width, height = view.column_header().sectionSize(0), view.rowHeight(0)
    event = QWheelEvent(
        QPointF(50, 50),
        QPointF(view.viewport().mapToGlobal(QPoint(50, 50))),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        CTRL,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)

    assert view.zoom.percent == 110
    assert view.column_header().sectionSize(0) == round(width * 1.1)
    view.zoom.set(200)
    assert view.rowHeight(0) > 1.6 * height
    view.zoom.set(100)
    assert (view.column_header().sectionSize(0), view.rowHeight(0)) == (width, height)


def test_a_table_opened_while_zoomed_shows_its_headings_whole_at_every_size_below(qtbot, view, model):
    def widths(of):
        return [of.columnWidth(section) for section in range(model.columnCount())]

    other = DealView()
    qtbot.addWidget(other)
    other.zoom.set(200)
    other.setModel(model)
    other.zoom.set(125)
    other.zoom.set(100)

    assert widths(other) == widths(view)


def test_widths_that_the_user_gave_are_remembered_by_name(qtbot, view, model):
    section = model.section_of(column(model, "Notes"))
    view.column_header().resizeSection(section, 222)
    assert view.widths() == {"Notes": 222}

    other = DealView()
    qtbot.addWidget(other)
    other.set_widths({"Notes": 222})
    other.setModel(model)
    assert other.column_header().sectionSize(section) == 222
    model.set_columns_shown([column(model, "Deal Name"), column(model, "Notes")])
    assert other.column_header().sectionSize(1) == 222


def test_a_double_click_on_the_edge_of_a_heading_fits_the_column(qtbot, view, model):
    set_text(model, 1, "Notes", "a rather long note that nobody could read in a narrow column")
    header, section = view.column_header(), model.section_of(column(model, "Customer Country"))
    header.resizeSection(section, 300)
    edge = QPoint(header.section_x(section) + 299, 8)
    qtbot.mouseMove(header.viewport(), edge)
    qtbot.mouseDClick(header.viewport(), LEFT, pos=edge)

    assert header.sectionSize(section) < 200


def test_tool_tips_show_what_stands_in_the_file_and_read_no_markup(qtbot, qapp):
    model = a_model(("", "<b>bold</b>", "<img src=x>", "", "", "", "a\nb"))
    view = DealView()
    qtbot.addWidget(view)
    view.setModel(model)
    view.resize(900, 300)
    view.show()
    text = cell(model, 0, "Customer Name").data(Qt.ItemDataRole.ToolTipRole)
    assert "Customer Name" in text

    set_text(model, 1, "Customer Country", "<b>nowhere</b>")
    place = point_of(view, 0, "Customer Country")
    event = QHelpEvent(QHelpEvent.Type.ToolTip, place, view.viewport().mapToGlobal(place))
    QApplication.sendEvent(view.viewport(), event)

    assert "&lt;b&gt;nowhere" in QToolTip.text()
    QToolTip.hideText()


class Repaints(QObject):
    """The pixels of a widget that are painted anew."""

    def __init__(self, widget):
        super().__init__(widget)
        self.region = QRegion()
        widget.installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Paint:
            self.region |= event.region()
        return False

    @property
    def share(self):
        """Of the widget's pixels."""
        size = self.parent().size()
        return sum(part.width() * part.height() for part in self.region) / (size.width() * size.height())


def test_an_editor_that_opens_and_closes_paints_its_cell_anew_and_not_the_table(qtbot, view, model):
    stand_at(view, 1, "Deal Name")
    qtbot.wait(1)
    repaints = Repaints(view.viewport())

    qtbot.keyClick(view, Key.Key_F2)
    qtbot.waitUntil(lambda: bool(editor_of(view)))
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Escape)
    qtbot.waitUntil(view.hasFocus)
    qtbot.wait(1)

    assert repaints.region.intersects(view.visualRect(view.currentIndex()))
    assert repaints.share < 0.2


def test_the_frame_of_the_current_cell_shows_whether_the_keys_go_there(qtbot, view, model):
    elsewhere = QLineEdit(view.window())
    elsewhere.show()
    stand_at(view, 1, "Deal Name")
    corner = view.visualRect(view.currentIndex()).topLeft() + QPoint(1, 1)
    with_keys = view.viewport().grab().toImage().pixelColor(corner)
    qtbot.wait(1)
    repaints = Repaints(view.viewport())

    elsewhere.setFocus()
    qtbot.waitUntil(elsewhere.hasFocus)
    qtbot.waitUntil(lambda: repaints.region.contains(corner))

    assert view.viewport().grab().toImage().pixelColor(corner) != with_keys


def test_an_open_editor_can_be_committed_before_something_else_is_done(qtbot, view, model):
    stand_at(view, 0, "Customer Name")
    type_into(qtbot, view, "Half typed")
    assert text_of(model, 1, "Customer Name") == "Contoso"

    view.commit_editor()

    assert text_of(model, 1, "Customer Name") == "Half typed"
    assert view.state() is not DealView.State.EditingState
    assert at(view) == (0, "Customer Name")


def test_the_scroll_bar_shows_where_the_problems_are(qtbot):
    rows = [("", f"Deal {at}", "Contoso", "SE", "1", "SEK", "") for at in range(200)]
    rows[150] = ("", "Faulty", "Contoso", "Sweden", "1", "SEK", "")
    model = a_model(
        *rows, headings=("Referral ID", "Deal Name", "Customer Name", "Customer Country", "X", "Y", "Notes")
    )
    view = DealView()
    qtbot.addWidget(view)
    view.setModel(model)
    view.resize(600, 400)
    view.show()
    view.ticks.count_now()

    errors = [share for share, severity in view.ticks.ticks if severity == 3]
    assert [round(share, 1) for share in errors] == [0.8]
    model.setData(cell(model, 150, "Customer Country"), "SE")
    qtbot.waitUntil(lambda: not [share for share, severity in view.ticks.ticks if severity == 3])


def test_copy_cut_and_paste_are_left_to_the_window(qtbot, view, qapp):
    qapp.clipboard().setText("mine")
    stand_at(view, 0, "Deal Name")
    qtbot.keyClick(view, Key.Key_C, CTRL)

    assert qapp.clipboard().text() == "mine"


def test_keys_do_nothing_where_nothing_is_shown(qtbot, view, model):
    model.apply_filter(set())
    for key in (Key.Key_Down, Key.Key_Delete, Key.Key_F2, Key.Key_End, Key.Key_Tab):
        qtbot.keyClick(view, key)

    assert model.undo_stack.count() == 0
