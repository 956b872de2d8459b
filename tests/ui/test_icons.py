"""One set of drawings: one grid, one line weight, one colour that follows the text."""

import re

import pytest
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QApplication

from cosell_desk.resources import resource
from cosell_desk.ui import icons
from cosell_desk.ui.actions import ACTIONS
from cosell_desk.ui.theme import DARK, LIGHT

NAMES = sorted(path.stem for path in resource("icons").glob("*.svg") if path.stem != "cosell-desk")


@pytest.mark.parametrize("name", NAMES)
def test_a_drawing_keeps_to_the_grid_and_the_line(name: str) -> None:
    drawing = resource("icons", f"{name}.svg").read_text(encoding="utf-8")

    assert 'viewBox="0 0 24 24"' in drawing
    assert re.findall(r'stroke-width="([^"]*)"', drawing) == ["1.75"]
    assert re.findall(r'(?:stroke|fill)="(#[^"]*)"', drawing) == []


@pytest.mark.parametrize("name", NAMES)
def test_a_drawing_shows_something_in_the_colour_asked_for(name: str, qapp: QApplication) -> None:
    picture = icons.pixmap(name, "#ff0000", 24).toImage()
    seen = [picture.pixelColor(x, y) for x in range(24) for y in range(24)]

    assert any(colour.alpha() > 200 and colour.red() > 200 and colour.green() < 60 for colour in seen)


def test_every_action_that_names_an_icon_has_one() -> None:
    assert {spec.icon for spec in ACTIONS if spec.icon} <= set(NAMES)


def test_an_icon_is_paler_where_its_action_cannot_be_used(qapp: QApplication) -> None:
    icon = icons.icon("save", LIGHT)
    normal = icon.pixmap(20, QIcon.Mode.Normal).toImage()
    disabled = icon.pixmap(20, QIcon.Mode.Disabled).toImage()

    def inks(image: object) -> set[str]:
        return {
            QColor(image.pixel(x, y)).name()
            for x in range(20)
            for y in range(20)
            if image.pixelColor(x, y).alpha() == 255
        }

    assert LIGHT.text in inks(normal)
    assert LIGHT.text not in inks(disabled)


def test_icons_are_light_on_dark(qapp: QApplication) -> None:
    assert icons.pixmap("save", DARK.text).toImage() != icons.pixmap("save", LIGHT.text).toImage()
