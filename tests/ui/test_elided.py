"""A line that shortens itself shows what can be read, or nothing."""

import pytest
from pytestqt.qtbot import QtBot

from cosell_desk.ui.elided import ElidedLabel

SENTENCE = "Row 6 · Customer Country is empty. Every deal needs it; fill it in."


@pytest.mark.parametrize(("letters", "has_ink"), [(4, False), (20, True), (200, True)])
def test_a_scrap_of_a_sentence_is_not_shown(qtbot: QtBot, letters: int, has_ink: bool) -> None:
    label = ElidedLabel(SENTENCE)
    qtbot.addWidget(label)
    label.resize(label.fontMetrics().averageCharWidth() * letters, 24)

    picture = label.grab().toImage()
    inks = {picture.pixel(x, y) for x in range(picture.width()) for y in range(picture.height())}

    assert (len(inks) > 1) is has_ink


def test_a_short_text_is_shown_whole(qtbot: QtBot) -> None:
    label = ElidedLabel("a.csv")
    qtbot.addWidget(label)
    label.resize(label.sizeHint())

    picture = label.grab().toImage()
    assert len({picture.pixel(x, y) for x in range(picture.width()) for y in range(picture.height())}) > 1
