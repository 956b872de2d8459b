"""Frozen columns: one view that paints them itself, pinned here by its pictures and by what screen readers are told."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLineEdit
from table_of_deals import a_model, cell, column, texts

from cosell_desk.ui.deal_view import DealView

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def model():
    rows = [("", f"Deal {at}", f"Customer {at}", "SE", str(at), "SEK", f"note {at}") for at in range(60)]
    return a_model(*rows)


@pytest.fixture
def view(qtbot, model):
    view = DealView()
    qtbot.addWidget(view)
    view.setModel(model)
    view.set_widths(dict.fromkeys(("Deal Name", "Customer Name", "Referral ID", "Notes", "Currency"), 200))
    view.resize(520, 300)
    with qtbot.waitExposed(view):
        view.show()
    view.setFocus()
    view.move_to(cell(model, 0, "Notes"))
    view.horizontalScrollBar().setValue(0)
    return view


def picture(view, area):
    return view.viewport().grab(area).toImage()


def test_the_frozen_column_looks_the_same_wherever_the_others_are(view):
    band = QRect(0, 0, view.frozen_width(), 200)
    beside = QRect(view.frozen_width(), 0, 150, 200)
    before, before_beside = picture(view, band), picture(view, beside)

    view.horizontalScrollBar().setValue(330)

    assert view.frozen_width() == 200
    assert picture(view, band) == before
    assert picture(view, beside) != before_beside


def test_its_heading_stays_too(view):
    header = view.column_header()
    area = QRect(0, 0, view.frozen_width(), header.height())
    before = header.viewport().grab(area).toImage()

    view.horizontalScrollBar().setValue(330)

    assert header.viewport().grab(area).toImage() == before
    assert header.section_at(20) == 0


def test_screen_readers_meet_every_cell_once_and_where_it_is(view, model):
    view.horizontalScrollBar().setValue(330)
    table = QAccessible.queryAccessibleInterface(view)

    def heard_at(index):
        at = view.viewport().mapToGlobal(view.visualRect(index).center())
        found = table.childAt(at.x(), at.y())
        return found.text(QAccessible.Text.Name), found.rect().topLeft() - view.viewport().mapToGlobal(QPoint(0, 0))

    frozen = model.index(2, 0)
    assert heard_at(frozen) == ("Deal 2", view.visualRect(frozen).topLeft())
    assert view.visualRect(frozen).x() == 0
    value = cell(model, 2, "Estimated Deal Value")
    assert heard_at(value) == ("2", view.visualRect(value).topLeft())
    assert table.childCount() == (60 + 1) * (7 + 1)  # the headings are cells too


def test_clicks_land_on_what_is_seen(qtbot, view, model):
    view.horizontalScrollBar().setValue(330)
    qtbot.mouseClick(view.viewport(), LEFT, pos=QPoint(30, 5))
    assert view.currentIndex() == model.index(0, 0)

    beside = view.indexAt(QPoint(view.frozen_width() + 5, 5))
    assert beside.column() > 1
    qtbot.mouseClick(view.viewport(), LEFT, pos=QPoint(view.frozen_width() + 5, 5))
    assert view.currentIndex() == beside


def test_a_cell_that_hides_under_the_frozen_one_is_scrolled_out(view, model):
    view.horizontalScrollBar().setValue(view.horizontalScrollBar().maximum())

    view.move_to(model.index(0, 1))

    assert view.visualRect(model.index(0, 1)).left() == view.frozen_width()


def test_going_to_a_frozen_cell_scrolls_nothing_sideways(view, model):
    view.horizontalScrollBar().setValue(330)

    view.move_to(model.index(59, 0))

    assert view.horizontalScrollBar().value() == 330
    assert view.visualRect(model.index(59, 0)).x() == 0
    assert view.viewport().rect().contains(view.visualRect(model.index(59, 0)).center())


def test_the_editor_of_a_frozen_cell_opens_over_it(qtbot, view, model):
    view.horizontalScrollBar().setValue(330)
    view.setCurrentIndex(model.index(1, 0))
    qtbot.keyClick(view, Qt.Key.Key_F2)

    editor = view.viewport().findChild(QLineEdit)
    assert editor.geometry().left() <= 1
    editor.selectAll()
    qtbot.keyClicks(editor, "Renamed")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: texts(model, "Deal Name")[1] == "Renamed")


def test_a_drag_from_frozen_to_scrolled_cells_takes_what_lies_between(qtbot, view, model):
    view.horizontalScrollBar().setValue(330)
    target = QPoint(view.frozen_width() + 30, 30)
    reached = view.indexAt(target)
    qtbot.mousePress(view.viewport(), LEFT, pos=QPoint(30, 5))
    qtbot.mouseMove(view.viewport(), target)
    qtbot.mouseRelease(view.viewport(), LEFT, pos=target)

    (chosen,) = view.selected()
    assert chosen.deals == tuple(model.shown[: reached.row() + 1])
    assert chosen.columns == tuple(model.columns_shown[: reached.column() + 1])


def test_the_edge_of_a_frozen_heading_sizes_its_column(qtbot, view):
    view.horizontalScrollBar().setValue(100)
    header = view.column_header()
    qtbot.mouseMove(header.viewport(), QPoint(198, 10))
    qtbot.mousePress(header.viewport(), LEFT, pos=QPoint(198, 10))
    qtbot.mouseMove(header.viewport(), QPoint(160, 10))
    qtbot.mouseRelease(header.viewport(), LEFT, pos=QPoint(160, 10))

    assert view.frozen_width() < 180


@pytest.mark.parametrize("grabbed", [198, 202])
def test_the_edge_of_a_frozen_heading_follows_the_pointer_to_the_right(qtbot, view, grabbed):
    view.horizontalScrollBar().setValue(330)
    header = view.column_header()
    qtbot.mouseMove(header.viewport(), QPoint(grabbed, 10))
    qtbot.mousePress(header.viewport(), LEFT, pos=QPoint(grabbed, 10))
    for x in (grabbed + 10, grabbed + 40, grabbed + 60):
        qtbot.mouseMove(header.viewport(), QPoint(x, 10))
    qtbot.mouseRelease(header.viewport(), LEFT, pos=QPoint(grabbed + 60, 10))

    assert view.frozen_width() == 260
    assert view.horizontalScrollBar().value() == 330


def test_the_edge_of_a_frozen_heading_stops_where_the_column_could_not_stay(qtbot, view):
    view.horizontalScrollBar().setValue(330)
    header = view.column_header()
    qtbot.mousePress(header.viewport(), LEFT, pos=QPoint(200, 10))
    qtbot.mouseMove(header.viewport(), QPoint(440, 10))
    qtbot.mouseRelease(header.viewport(), LEFT, pos=QPoint(440, 10))

    assert header.frozen == 1
    assert 200 < view.frozen_width() < 300


def test_the_pointer_shows_where_an_edge_can_be_dragged(qtbot, view):
    view.horizontalScrollBar().setValue(330)
    header = view.column_header()
    shapes = []
    for x in (199, 100):
        qtbot.mouseMove(header.viewport(), QPoint(x, 10))
        shapes.append(header.viewport().cursor().shape())

    assert shapes == [Qt.CursorShape.SplitHCursor, Qt.CursorShape.ArrowCursor]


def test_a_double_click_on_a_frozen_edge_fits_the_column_wherever_the_others_are(qtbot, view):
    view.horizontalScrollBar().setValue(330)
    qtbot.mouseDClick(view.column_header().viewport(), LEFT, pos=QPoint(199, 10))

    assert view.frozen_width() < 150


def test_the_user_freezes_as_many_columns_as_fit(view, model):
    view.freeze(2)
    assert (model.frozen_count, view.column_header().frozen) == (2, 1)
    view.resize(1200, 300)
    view.updateGeometries()
    assert view.column_header().frozen == 2
    view.freeze(0)
    assert view.frozen_width() == 0
    assert [model.headerData(at, Qt.Orientation.Horizontal) for at in (0, 1)] == ["Referral ID", "Deal Name*"]


@pytest.mark.parametrize("percent", [70, 150, 300])
def test_zooming_keeps_what_is_seen_first_in_its_corner(view, model, percent):
    view.move_to(cell(model, 30, "Currency"))
    view.move_to(cell(model, 21, "Estimated Deal Value"))
    header, was = view.column_header(), view.frozen_width()
    before = (view.rowAt(0), header.section_at(was))

    view.zoom.set(percent)

    assert view.viewport().rect().intersects(view.visualRect(view.currentIndex()))
    assert abs(view.rowAt(0) - before[0]) <= 1
    if header.frozen:  # at 300 % the name is too wide to stay
        assert header.section_at(view.frozen_width()) == before[1]


def test_a_name_that_could_be_read_can_be_read_at_every_zoom(view, model):
    view.set_widths({})
    for percent in (50, 60, 70, 80, 90, 110, 150, 200):
        view.zoom.set(percent)
        section = model.section_of(column(model, "Customer Name"))
        needed = view.fontMetrics().horizontalAdvance("Customer 59") + 12
        assert view.column_header().sectionSize(section) >= needed, percent


def test_selecting_everything_lists_no_cells_when_a_screen_reader_listens(view, model, monkeypatch):
    asked = []
    monkeypatch.setattr(type(model), "is_editable", lambda *cell: asked.append(cell) or True)  # by Qt, of each cell
    was_active = QAccessible.isActive()
    QAccessible.setActive(True)
    try:
        view.move_to(model.index(0, 0))
        asked.clear()
        view.selectAll()
    finally:
        QAccessible.setActive(was_active)

    assert len(view.selected()[0].deals) == model.rowCount()
    assert len(asked) < model.rowCount()
