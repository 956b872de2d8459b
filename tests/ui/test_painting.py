"""What the table paints: the texts a stock delegate would show, and the marks beside them. No fonts are compared."""

import random

import pytest
from builders import FIVE_DEALS, an_existing_deal
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QApplication, QStyledItemDelegate, QStyleOptionViewItem
from table_of_deals import HEADINGS, TODAY, a_model, cell, five_deals, set_text
from windows import model_of

from cosell_desk.core.deals import DealTable
from cosell_desk.core.edits import set_cell
from cosell_desk.core.faults import Severity
from cosell_desk.core.original import Original
from cosell_desk.core.validate import Judge
from cosell_desk.core.visible_text import visible
from cosell_desk.ui import theme
from cosell_desk.ui.deal_model import DealModel
from cosell_desk.ui.deal_view import DealView
from cosell_desk.ui.painting import PADDING, SAID, CellPainter, StaticTexts, glyph

VALUE = "Estimated Deal Value"


@pytest.fixture(params=[theme.LIGHT, theme.DARK], ids=["light", "dark"])
def of(request):
    return request.param


def shown(qtbot, model, of):
    view = DealView()
    qtbot.addWidget(view)
    view.setPalette(theme.palette_of(of))
    view.setModel(model)
    view.resize(1100, 300)
    with qtbot.waitExposed(view):
        view.show()
    view.move_to(model.index(model.rowCount() - 1, model.columnCount() - 1))
    view.horizontalScrollBar().setValue(0)
    return view


def picture_of(view, index):
    """The cell without its grid line and current-cell frame."""
    return view.viewport().grab(view.visualRect(index).adjusted(1, 1, -1, -1)).toImage()


def colours_in(image):
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def ink(image, ground):
    """How many pixels are not the ground."""
    plain = QColor(ground).rgb()
    return sum(image.pixel(x, y) != plain for x in range(image.width()) for y in range(image.height()))


def test_every_text_that_a_stock_delegate_shows_is_there(qtbot, of):
    model = five_deals()
    view = shown(qtbot, model, of)
    option = QStyleOptionViewItem()
    option.font = view.font()
    for row in range(4):
        for section in range(model.columnCount() - 1):
            index = model.index(row, section)
            image = picture_of(view, index)
            stock = QImage(image.size(), QImage.Format.Format_RGB32)
            stock.fill(QColor(of.base))
            option.rect = QRect(0, 0, image.width(), image.height())
            painter = QPainter(stock)
            QStyledItemDelegate().paint(painter, option, index)
            painter.end()
            is_plain = not model.findings.severity(model.shown[row], model.columns_shown[section])
            if is_plain and index.flags() & Qt.ItemFlag.ItemIsEditable:
                assert (ink(image, of.base) > 0) == (ink(stock, of.base) > 0), (row, section)


def test_a_faulty_cell_has_a_tint_a_line_and_a_glyph(qtbot, of):
    model = five_deals()
    view = shown(qtbot, model, of)

    faulty = picture_of(view, cell(model, 1, "Customer Country"))
    sound = picture_of(view, cell(model, 0, "Customer Country"))

    assert {of.error_fill, of.error} <= colours_in(faulty)
    assert not {of.error_fill, of.error} & colours_in(sound)
    bottom = [faulty.pixelColor(x, faulty.height() - 1).name() for x in range(10, 40)]
    assert set(bottom) == {of.error}


def test_a_mended_cell_loses_its_marks_at_once_and_shows_that_it_changed(qtbot, of):
    model = five_deals()
    view = shown(qtbot, model, of)
    model.setData(cell(model, 1, "Customer Country"), "NO")

    mended = colours_in(picture_of(view, cell(model, 1, "Customer Country")))

    assert of.error not in mended
    assert of.changed in mended


def test_locked_cells_are_grey(qtbot, of):
    model = five_deals()
    view = shown(qtbot, model, of)

    assert of.locked_fill in colours_in(picture_of(view, cell(model, 3, "Referral ID")))
    assert of.locked_fill not in colours_in(picture_of(view, cell(model, 0, "Customer Name")))


def test_the_selection_is_seen(qtbot, of):
    model = five_deals()
    view = shown(qtbot, model, of)
    view.selectAll()

    assert of.selection in colours_in(picture_of(view, cell(model, 0, "Customer Name")))


class PaintedAreas(QObject):
    """Listens to a widget's paint events."""

    def __init__(self, widget):
        super().__init__(widget)
        self.heights = []
        widget.installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Paint:
            self.heights.append(event.region().boundingRect().height())
        return False


def test_an_edit_paints_its_rows_only(qtbot):
    model = a_model(*[("", f"Deal {at}", "Contoso", "SE", str(at), "SEK", "") for at in range(40)])
    view = shown(qtbot, model, theme.LIGHT)
    view.move_to(model.index(0, 0))
    qtbot.wait(1)
    painted = PaintedAreas(view.viewport())

    set_text(model, 3, "Customer Name", "Tailspin")
    qtbot.waitUntil(lambda: bool(painted.heights))

    assert max(painted.heights) <= 2 * view.rowHeight(0)


@pytest.mark.parametrize("seed", range(4))
def test_what_an_edit_leaves_unpainted_looks_as_it_would_painted_anew(open_deals, seed):
    window = open_deals(*FIVE_DEALS, an_existing_deal(7, partner_referral_status="Closed"))
    view, model = window.view, model_of(window)
    view.freeze(seed)
    view.horizontalScrollBar().setValue(150 * seed)
    view.move_to(model.index(2, seed))

    def on_screen() -> QImage:
        QApplication.processEvents()
        area = QRect(view.mapTo(window, QPoint()), view.size())
        return window.screen().grabWindow(window.winId()).toImage().copy(area)

    draw, texts = (
        random.Random(seed),
        ("", "x", "Closed", "Won", "Active", "New", "SE", "25/12/2026", "05/06/2026", "9"),
    )
    seen = set()
    for _ in range(40):
        if draw.random() < 0.25:
            model.undo_stack.undo()
        else:
            column = draw.choice(model.columns_shown)
            like = model.table.text(draw.choice(model.shown), column)
            model.edit(set_cell(model.table, draw.choice(model.shown), column, draw.choice((*texts, like))), "edit")
        painted_in_part = on_screen()
        view.viewport().update()
        view.row_header().viewport().update()
        assert on_screen() == painted_in_part
        seen.add(bytes(painted_in_part.constBits()))
    assert len(seen) > 10


def test_while_judging_deals_are_painted_again_of_which_more_is_known(qtbot):
    def held():
        """Judges when it is told to, and does not end before."""
        while not told:
            yield 0.5
        yield from steps()
        while "end" not in told:
            yield 0.9

    told: list[str] = []
    rows = [["", f"Deal {at}", "Contoso", "SE", str(at), "SEK", ""] for at in range(30)]
    rows[4][3] = "Nowhere"
    table = DealTable.of(HEADINGS, rows, range(2, 32))
    judge = Judge(table, today=TODAY, original=Original.of(table))
    steps, judge.steps = judge.steps, held
    model = DealModel(table, judge)
    view = DealView()
    qtbot.addWidget(view)
    view.setModel(model)
    view.resize(1100, 300)
    model.judge_in_steps()
    with qtbot.waitExposed(view):
        view.show()
    qtbot.waitUntil(lambda: bool(view.painter._painted_as))
    painted = PaintedAreas(view.viewport())

    told.append("judge")
    qtbot.waitUntil(lambda: bool(painted.heights))

    seen = range(view.rowAt(view.viewport().height() - 1) + 1)
    more = [row for row in seen if model.findings.weight(model.shown[row])]
    assert 4 in more
    assert max(painted.heights) <= view.rowHeight(0) * (more[-1] - more[0] + 1) < view.viewport().height() / 2
    with qtbot.waitSignal(model.judged):
        told.append("end")


@pytest.mark.parametrize("severity", list(Severity))
def test_glyphs_differ_in_shape_not_only_in_colour(of, severity):
    def shape(which):
        image = glyph(which, of, 1.0).toImage()
        return [image.pixelColor(x, y).alpha() > 128 for x in range(image.width()) for y in range(image.height())]

    others = [other for other in Severity if other is not severity]
    assert all(shape(severity) != shape(other) for other in others)


def test_texts_are_cut_where_the_cell_ends(qapp):
    texts = StaticTexts(QFont())
    room = texts.of_room(60)

    for text in ("short", "a text that is much too long for so little room", "W" * 32_767, "i" * 40, "語" * 40):
        drawn, width = room[text]
        laid_out, still = room[text]
        assert width == still <= 60
        assert laid_out.text() == text or laid_out.text().endswith("…")
        assert laid_out.text() == (drawn if isinstance(drawn, str) else drawn.text())
    assert room["short"][0].text() == "short"


@pytest.mark.parametrize("size", [7, 9, 13.5])
def test_texts_are_cut_as_qt_cuts_them(qapp, size):
    font = QFont()
    font.setPointSizeF(size)
    texts, metrics = StaticTexts(font), QFontMetrics(font)

    for text in ("SOL-0001-0001, USD, 5, 1", "AVATAR To Yu", "Malmö, Åre, Ærø", "12/31/2046", "a  b"):
        for room in range(0, 200, 7):
            assert texts.fit(text, room)[0] == metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
    for room in range(20, 200, 7):  # within letters that are drawn as one, we cut where Qt does not
        assert metrics.horizontalAdvance(str(texts.fit("official offices", room)[0])) <= room + 1


@pytest.mark.parametrize("sharpness", [1, 1.25, 1.5, 2])
def test_a_text_does_not_move_when_it_is_painted_again(qapp, sharpness):
    def painted():
        picture = QImage(round(500 * sharpness), round(100 * sharpness), QImage.Format.Format_RGB32)
        picture.setDevicePixelRatio(sharpness)
        picture.fill(QColor(theme.LIGHT.base))
        painter = QPainter(picture)
        columns = [cells.column(section, 90 * section, 90) for section in range(5)]
        cells.paint(painter, columns, range(4), 3, 23, [])
        painter.end()
        return picture

    model = five_deals()
    for deal, text in zip(model.table.deals, ("12/31/2046", "Malmö", "日本語", "שלום"), strict=False):
        set_text(model, deal, "Deal Name", text)
    for size in (7, 9, 10.35, 13.5):
        font = QFont()
        font.setPointSizeF(size)
        cells = CellPainter(model, font, theme.LIGHT, sharpness)
        first = painted()

        assert painted() == painted() == first


def test_laid_out_texts_do_not_grow_without_bound(qapp):
    texts = StaticTexts(QFont())
    for at in range(40_000):
        if at % 500 == 0:
            texts.trim()
        texts.of_room(100)[f"text {at}"]

    assert texts.count <= 12_500


def test_marks_leave_room_for_the_text(qtbot, of):
    model = five_deals()
    view = shown(qtbot, model, of)
    cells = view.painter.cells(model)
    painted = cells.column(1, 0, 100)

    assert painted.sound["W" * 50][1] <= 100 - 2 * PADDING
    assert painted.flagged["W" * 50][1] < painted.sound["W" * 50][1]


def test_what_partner_center_said_hides_nothing_of_a_text_that_ends_at_the_right(qtbot, of):
    said = "Estimated Deal Value is too low"
    row = ("", "Deal", "100", "SEK")
    model = a_model(("", *row), (said, *row), headings=("Errors", "Referral ID", "Deal Name", VALUE, "Currency"))
    view = shown(qtbot, model, of)
    plain, marked = picture_of(view, cell(model, 0, VALUE)), picture_of(view, cell(model, 1, VALUE))
    text = QRect(plain.width() // 2, 0, plain.width() // 2, plain.height())

    assert plain != marked
    assert plain.copy(text) == marked.copy(text)


def test_a_long_text_ends_before_what_partner_center_said(qtbot, of):
    rows = [("Deal Name is odd", "", name, "100", "SEK") for name in ("D", "D" * 60)]
    model = a_model(*rows, headings=("Errors", "Referral ID", "Deal Name", VALUE, "Currency"))
    view = shown(qtbot, model, of)
    short, long = picture_of(view, cell(model, 0, "Deal Name")), picture_of(view, cell(model, 1, "Deal Name"))
    mark = QRect(short.width() - SAID - 3, 0, SAID + 3, short.height())

    assert short != long
    assert short.copy(mark) == long.copy(mark)


def test_marks_grow_with_the_text_when_the_table_is_zoomed(qtbot, of):
    model = five_deals()
    view = shown(qtbot, model, of)

    def drawn():
        header, colour = view.row_header().viewport(), QColor(of.mark(Severity.ERROR)).rgb()
        image = header.grab(QRect(0, 0, header.width(), 2 * view.rowHeight(0))).toImage()
        return sum(image.pixel(x, y) == colour for x in range(image.width()) for y in range(image.height()))

    before = drawn()
    view.zoom.set(200)

    assert drawn() > 2 * before > 0


def test_a_heading_shows_the_way_of_its_sort_beside_its_filter(qtbot, of):
    model = five_deals()
    view = shown(qtbot, model, of)
    header, name = view.column_header(), model.columns_shown[0]
    area = QRect(header.section_x(0), 0, header.sectionSize(0), header.height())
    model.show_filtered_by({name})
    pictures = []
    for way in (None, False, True):
        view.sort_by(name, way)
        pictures.append(header.viewport().grab(area).toImage())

    assert pictures[0] != pictures[1] != pictures[2] != pictures[0]


def test_characters_that_deceive_are_named():
    assert visible("plain text") == "plain text"
    assert visible("two\nlines\r\nand\tmore") == "two⏎ lines⏎ and⇥more"
    assert visible("abc\u202etxt") == "abc[RLO]txt"
    assert visible("zero\u200bwidth") == "zero[ZWSP]width"
    assert visible("bell\x07") == "bell[U+0007]"
    assert visible("no\u00a0break") == "no\u00a0break"
