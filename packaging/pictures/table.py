"""The table: what its cells, marks, headings and tips look like, and what stands there after an edit."""

from PySide6.QtCore import QPoint

from pictures.common import after_keys, mended, one_deal
from pictures.stage import Act, Stage


def _longest_sentence(stage: Stage) -> None:
    """The current cell has the problem that takes most words."""
    stage.open()
    findings, table = stage.model.findings, stage.model.table
    words = stage.window.sums.cell_words
    places = [
        (deal, column.id) for column in table.columns for deal in stage.model.shown if findings.cell(deal, column.id)
    ]
    deal, column = max(places, key=lambda place: len(words(stage.model, stage.model.index_of(*place))))
    stage.window.view.go_to(deal, column)


def _cell_tip(stage: Stage) -> None:
    stage.open()
    stage.go(1, "Customer Country")
    view = stage.window.view
    stage.tip_at(view.viewport(), view.visualRect(view.currentIndex()).center())


def _header_tip(stage: Stage) -> None:
    stage.open()
    stage.go(1, "Partner Referral Substatus")
    header = stage.window.view.horizontalHeader()
    left = header.sectionViewportPosition(stage.window.view.currentIndex().column())
    stage.tip_at(header.viewport(), QPoint(left + 20, 16))


def _pasted(stage: Stage) -> None:
    """A block with faults lands on locked cells, too."""
    stage.open()
    stage.go(1, "Customer Country")
    stage.copied("Sverige\t12345\nDenmark\t1\nFI\tabc\n")
    stage.trigger("paste")


def _duplicated(stage: Stage) -> None:
    stage.open()
    stage.go(1, "Deal Name")
    stage.trigger("duplicate-deals")


def _zoomed(stage: Stage) -> None:
    """As people with tired eyes do."""
    stage.open()
    for _ in range(4):
        stage.trigger("zoom-in")


STATES: dict[str, Act] = {
    "faulty": lambda stage: stage.open(),
    "clean": lambda stage: stage.open("clean.csv"),
    "one-deal": one_deal,
    "processed": lambda stage: stage.open("processed.csv"),
    "template": lambda stage: stage.trigger("template"),
    "zoomed": _zoomed,
    "tip-cell": _cell_tip,
    "tip-header": _header_tip,
    "changed": mended,
    # A date typed in one's own way, taken over with Enter.
    "converted": after_keys("Estimated Close Date", 5, *"31.12.2046", "Return"),
    "locked": after_keys("Engagement ID", 1, "x"),
    # A block of cells is selected, and the longest sentence stands beside their sums.
    "sums": after_keys("Deal Name", 4, "Ctrl+A"),
    "longest-sentence": _longest_sentence,
    "pasted": _pasted,
    "duplicated": _duplicated,
}
