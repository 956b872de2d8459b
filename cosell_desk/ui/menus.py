"""The actions of the table in actions.py as Qt knows them: in menus, on the tool bar, with icons."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QToolBar, QToolButton, QWidget

from cosell_desk.ui import icons
from cosell_desk.ui.action import Action, Menu, Needs, plain
from cosell_desk.ui.actions import NAMED_ON_TOOL_BAR
from cosell_desk.ui.theme import Colours


def _text(text: str) -> str:
    return QCoreApplication.translate("Action", text)


class Actions(QObject):
    """The actions as Qt knows them, by their ids."""

    def __init__(
        self,
        specs: tuple[Action, ...],
        does: Mapping[str, Callable[[], object]],
        menu_bar: QMenuBar,
        parent: QObject,
    ) -> None:
        """Raises ValueError when an action has nothing that it does, or the other way round."""
        super().__init__(parent)
        wanted = {spec.id for spec in specs if not spec.is_submenu}
        if wanted != does.keys():
            raise ValueError(f"Actions and what they do differ: {sorted(wanted ^ does.keys())}")
        self.specs = specs
        self._by_id: dict[str, QAction] = {}
        self._submenus: dict[str, QMenu] = {}
        self._choices: dict[str, QActionGroup] = {}
        menus = {
            menu: menu_bar.addMenu(QCoreApplication.translate("Menu", menu.value))
            for menu in Menu
            if any(spec.menu is menu for spec in specs)
        }
        for menu in menus.values():
            menu.setToolTipsVisible(False)
        for spec in specs:
            into = self._submenus[spec.inside] if spec.inside else menus[spec.menu]
            if spec.begins_group:
                into.addSeparator()
            if spec.is_submenu:
                self._submenus[spec.id] = into.addMenu(_text(spec.text))
                action = self._submenus[spec.id].menuAction()
            else:
                action = QAction(_text(spec.text), parent)
                action.triggered.connect(_ignoring_the_tick(does[spec.id]))
                into.addAction(action)
            self._dress(action, spec)
            self._by_id[spec.id] = action
        self.set_file_open(False)

    def _dress(self, action: QAction, spec: Action) -> None:
        action.setObjectName(spec.id)
        action.setIconText("\u2009" + plain(_text(spec.text)))  # Fusion puts words too near to their icon
        action.setStatusTip(_text(spec.tip))
        if spec.shortcuts:
            action.setShortcuts([QKeySequence(keys) for keys in spec.shortcuts])
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        # The action's, not the button's: a button takes over its action's tip whenever anything of it changes.
        action.setToolTip(f"{_text(spec.tip)} ({keys})" if keys else _text(spec.tip))
        if spec.in_table:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        if spec.is_ticked is not None:
            action.setCheckable(True)
            action.setChecked(spec.is_ticked)
        if spec.choice:
            self._choices.setdefault(spec.choice, QActionGroup(self)).addAction(action)

    def __getitem__(self, id: str) -> QAction:
        return self._by_id[id]

    def submenu(self, id: str) -> QMenu:
        return self._submenus[id]

    def lend_to_table(self, table: QWidget) -> None:
        """Let the keys of the table's own actions count there."""
        for spec in self.specs:
            if spec.in_table:
                table.addAction(self[spec.id])

    def fill(self, bar: QToolBar, ids: tuple[str, ...]) -> None:
        """Put these actions onto a tool bar; an empty id is a separator."""
        for id in ids:
            if not id:
                bar.addSeparator()
                continue
            bar.addAction(self[id])
            button = bar.widgetForAction(self[id])
            if isinstance(button, QToolButton):
                if id in NAMED_ON_TOOL_BAR:
                    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
                self.let_speak(button, id)

    def let_speak(self, button: QToolButton, id: str) -> None:
        """Screen readers hear what the action is called now and what it is for, never the tool tip's markup."""
        _Speech(button, self[id])

    def set_file_open(self, is_open: bool) -> None:
        for spec in self.specs:
            if spec.needs is Needs.FILE:
                self[spec.id].setEnabled(is_open)

    def draw_icons(self, of: Colours) -> None:
        for spec in self.specs:
            if spec.icon:
                self[spec.id].setIcon(icons.icon(spec.icon, of))


class _Speech(QObject):
    """What a button says of its action; it goes with the button, which may go before the action."""

    def __init__(self, button: QToolButton, action: QAction) -> None:
        super().__init__(button)
        self._button, self._action = button, action
        action.changed.connect(self._name)
        self._name()

    def _name(self) -> None:
        self._button.setAccessibleName(plain(self._action.text()))
        self._button.setAccessibleDescription(self._action.statusTip())


def _ignoring_the_tick(does: Callable[[], object]) -> Callable[[bool], None]:
    return lambda _: (does(), None)[1]
