"""Every action: in a menu, with keys of its own, a tip, an accessible name, and something that it does."""

from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow, QToolBar
from pytestqt.qtbot import QtBot

from cosell_desk.ui.action import Action, Menu, Needs, plain
from cosell_desk.ui.actions import ACTIONS, CELL_MENU, MAIN_ACTION, ROW_MENU, TOOL_BAR
from cosell_desk.ui.menus import Actions
from cosell_desk.ui.shortcuts_page import TABLE_KEYS, ShortcutsPage

DOES = {spec.id: list for spec in ACTIONS if not spec.is_submenu}


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    window = QMainWindow()
    qtbot.addWidget(window)
    return window


def test_no_two_actions_share_a_name_or_keys() -> None:
    assert [id for id, count in Counter(spec.id for spec in ACTIONS).items() if count > 1] == []
    keys = Counter(QKeySequence(key).toString() for spec in ACTIONS for key in spec.shortcuts)
    assert [key for key, count in keys.items() if count > 1] == []
    assert "" not in keys


def test_every_action_has_keys_but_those_that_only_open_a_menu() -> None:
    assert [spec.id for spec in ACTIONS if not spec.shortcuts and not spec.is_submenu] == []


def test_no_keys_are_those_that_write_a_character_on_some_keyboard() -> None:
    # AltGr is Ctrl+Alt under Windows: AltGr+0 writes @ in France and } in Sweden.
    assert [key for spec in ACTIONS for key in spec.shortcuts if "Ctrl+Alt" in key] == []


def test_no_two_actions_of_a_menu_share_a_letter() -> None:
    letters = Counter(
        (spec.menu, spec.inside, spec.text[spec.text.index("&") + 1].casefold()) for spec in ACTIONS if "&" in spec.text
    )
    assert [place for place, count in letters.items() if count > 1] == []
    assert [spec.id for spec in ACTIONS if "&" not in spec.text] == []


def test_every_action_has_a_tip_that_is_more_than_its_name() -> None:
    assert [spec.id for spec in ACTIONS if len(spec.tip) <= len(plain(spec.text)) or spec.tip.endswith(".")] == []


def test_what_bars_and_context_menus_name_exists() -> None:
    assert {*TOOL_BAR, *CELL_MENU, *ROW_MENU, MAIN_ACTION} - {""} <= {spec.id for spec in ACTIONS}


def test_an_action_that_does_nothing_cannot_be_built(window: QMainWindow) -> None:
    idle = Action("idle", Menu.FILE, "&Idle", "Does nothing", needs=Needs.NOTHING)

    with pytest.raises(ValueError, match="idle"):
        Actions((idle,), {}, window.menuBar(), window)
    with pytest.raises(ValueError, match="unknown"):
        Actions((), {"unknown": list}, window.menuBar(), window)


def test_the_menus_are_those_of_the_plan(window: QMainWindow) -> None:
    Actions(ACTIONS, DOES, window.menuBar(), window)

    titles = [plain(action.text()) for action in window.menuBar().actions()]
    assert titles == ["File", "Edit", "Deals", "Columns", "View", "Upload", "Help"]


def test_actions_wait_for_a_file_where_they_need_one(window: QMainWindow) -> None:
    actions = Actions(ACTIONS, DOES, window.menuBar(), window)

    assert not actions["save"].isEnabled()
    assert actions["open"].isEnabled()
    actions.set_file_open(True)
    assert actions["save"].isEnabled()


def test_tool_buttons_have_accessible_names_and_show_their_keys(window: QMainWindow) -> None:
    actions = Actions(ACTIONS, DOES, window.menuBar(), window)
    bar = QToolBar(window)
    actions.fill(bar, TOOL_BAR)

    for id in TOOL_BAR:
        if id:
            button = bar.widgetForAction(actions[id])
            assert button.accessibleName()
            assert "(" in button.toolTip() or not actions[id].shortcut().toString()


def test_the_plain_text_of_an_action_keeps_a_real_ampersand() -> None:
    assert plain("&Find && replace…") == "Find & replace"


def test_the_shortcuts_page_lists_every_shortcut_and_filters(qtbot: QtBot) -> None:
    page = ShortcutsPage(ACTIONS)
    qtbot.addWidget(page)
    page.show()
    shown = [name.text() for _, labels in page._titles for name, _ in labels]

    assert {plain(spec.text) for spec in ACTIONS if spec.shortcuts} <= set(shown)
    qtbot.keyClicks(page.search, "ctrl+z")
    visible = [name.text() for _, labels in page._titles for name, _ in labels if name.isVisible()]
    assert visible == ["Undo"]
    assert not page.nothing.isVisible()
    qtbot.keyClicks(page.search, " nowhere")
    assert page.nothing.isVisible()


def test_the_keys_that_are_no_actions_do_not_share_any_with_them() -> None:
    of_actions = {QKeySequence(key).toString() for spec in ACTIONS for key in spec.shortcuts}

    assert {QKeySequence(key).toString() for keys, _ in TABLE_KEYS for key in keys} & of_actions == set()
