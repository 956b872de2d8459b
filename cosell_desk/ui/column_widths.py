"""How wide columns are: as the user made them, else by what stands in them."""

from __future__ import annotations

from collections.abc import Mapping
from heapq import nlargest
from typing import TYPE_CHECKING

from PySide6.QtGui import QFontMetrics

from cosell_desk.core.columns import Lock
from cosell_desk.core.faults import ColumnId
from cosell_desk.core.visible_text import visible
from cosell_desk.ui.deal_model import DealModel
from cosell_desk.ui.drop_arrow import ROOM
from cosell_desk.ui.editors import has_panel
from cosell_desk.ui.painting import PADDING, glyph_size, room_of_glyph

if TYPE_CHECKING:
    from cosell_desk.ui.deal_view import DealView

_LOOKED_AT = 300
_LONGEST = 4
_UNEVEN = 4
"""Pixels by which another text of as many letters may be longer than those that were measured."""
_NARROWEST, _WIDEST, _WIDEST_FITTED = 64, 260, 900
_WIDEST_LOCKED, _WIDEST_ID = 160, 92
"""What only Partner Center writes stands first in every file; what people work on shall be on the first screen."""


class ColumnWidths:
    """Kept by column, at a zoom of 100 %, so that neither sorting, hiding nor zooming loses a width."""

    def __init__(self, view: DealView) -> None:
        self._view = view
        self._by_name: dict[str, int] = {}
        self._widths: dict[ColumnId, int] = {}
        self._by_content: dict[ColumnId, int] = {}
        self._measured_at: dict[ColumnId, float] = {}
        """The zoom at which a width by content was found. The marks in a heading do not grow as its letters do, so that
        one found above 100 % would cut the heading off below."""
        self._at_opening: set[ColumnId] = set()
        self._is_applying = False
        self.applied_to: list[ColumnId] = []
        view.column_header().sectionResized.connect(self._resized)

    def start(self, model: DealModel) -> None:
        """A table was opened: what it has of remembered columns gets its width back."""
        self._widths = {
            column.id: self._by_name[column.name] for column in model.table.columns if column.name in self._by_name
        }
        self._by_content = {}
        self._at_opening = {column.id for column in model.table.columns}

    def remember(self, widths: Mapping[str, int]) -> None:
        self._by_name.update({name: width for name, width in widths.items() if width > 0})
        model = self._view.deal_model()
        if model is not None:
            self.start(model)

    def remembered(self) -> dict[str, int]:
        return dict(self._by_name)

    def apply(self, model: DealModel) -> None:
        """Give every shown column its width."""
        header, zoom = self._view.column_header(), self._view.zoom.scale
        self._is_applying = True
        for section, column in enumerate(model.columns_shown):
            width = self._widths.get(column, self._by_content.get(column))
            is_too_narrow = column not in self._widths and max(zoom, 1) < self._measured_at.get(column, 1)
            if width is None or is_too_narrow:
                width = round(self._estimated(model, section) / zoom)
                if column not in self._at_opening:
                    width = max(width, self._of_family(model, column))
                self._by_content[column], self._measured_at[column] = width, zoom
            pixels = max(header.minimumSectionSize(), round(width * zoom))
            if header.sectionSize(section) != pixels:
                header.resizeSection(section, pixels)
        self.applied_to = model.columns_shown
        self._is_applying = False

    def measure_anew(self, model: DealModel) -> None:
        """Give columns that nobody sized the width of what stands in them now."""
        self._by_content = {}
        self.apply(model)

    def _estimated(self, model: DealModel, section: int) -> int:
        zoom = self._view.zoom.scale
        wanted = self._wanted(model, section, _LOOKED_AT)
        known, heading = model.column_at(section).column, self._heading(model, section)
        widest = round(_WIDEST * zoom)
        if known is not None and known.lock is Lock.ALWAYS:
            widest = round((_WIDEST_ID if known.is_identity else _WIDEST_LOCKED) * zoom)
            widest = max(widest, self._view.column_header().wanted_width(heading))
        return min(max(wanted, round(_NARROWEST * zoom)), widest)

    def _of_family(self, model: DealModel, column: ColumnId) -> int:
        """A column that was added is empty, but what will stand in it is as long as what stands in the others."""
        known = model.table.column(column).column
        family = model.table.family(known.name) if known is not None and known.limit else ()
        widths = [self._widths.get(each.id, self._by_content.get(each.id, 0)) for each in family]
        return max(widths, default=0)

    def fitting(self, model: DealModel, section: int) -> int:
        """Wide enough for everything that is shown in the column."""
        return min(self._wanted(model, section, len(model.shown)), _WIDEST_FITTED)

    def _wanted(self, model: DealModel, section: int, rows: int) -> int:
        # Measuring every text costs 200 times as much and finds the same widths.
        position, table = model.positions[section], model.table
        texts = {table.texts(deal)[position] for deal in model.shown[:rows]}
        metrics = QFontMetrics(self._view.font())
        longest = nlargest(_LONGEST, texts, key=len)
        width = max([metrics.horizontalAdvance(visible(text[:300])) for text in longest], default=0)
        known = table.columns[position].column
        is_right = known is not None and known.kind.aligns_right
        beside = room_of_glyph(glyph_size(metrics), is_right=is_right)
        if _has_arrow(model, section):
            beside += ROOM + _UNEVEN
        heading = self._view.column_header().wanted_width(self._heading(model, section))
        return max(width + 2 * PADDING + beside, heading)

    def _heading(self, model: DealModel, section: int) -> str:
        return str(model.headerData(section, self._view.column_header().orientation()) or "")

    def _resized(self, section: int, _: int, width: int) -> None:
        """The user dragged an edge."""
        model = self._view.deal_model()
        if self._is_applying or model is None or not 0 <= section < len(model.columns_shown):
            return
        if self.applied_to != model.columns_shown:
            return  # Qt is just making sections for columns that came
        column = model.column_at(section)
        self._widths[column.id] = self._by_name[column.name] = max(1, round(width / self._view.zoom.scale))


def _has_arrow(model: DealModel, section: int) -> bool:
    """Whether its current cell has one beside its text and its mark, for which both need room."""
    known = model.column_at(section).column
    is_locked = known is not None and known.lock is Lock.ALWAYS
    return not is_locked and bool(model.shown) and has_panel(model.judge, model.shown[0], model.columns_shown[section])
