"""Which columns are shown, in what order, and which of them stay at the left edge; remembered for each layout."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QWidget

from cosell_desk.core.columns import Section
from cosell_desk.core.conditions import is_mandatory
from cosell_desk.core.deals import TableColumn
from cosell_desk.core.faults import ColumnId, Severity
from cosell_desk.core.places import NAME
from cosell_desk.ui.column_chooser import Choosable, ColumnChooser
from cosell_desk.ui.deal_model import DealModel
from cosell_desk.ui.deal_view import DealView
from cosell_desk.ui.desk import Desk
from cosell_desk.ui.menus import Actions
from cosell_desk.ui.settings import ColumnLooks, Settings
from cosell_desk.ui.tiles import TileRow
from cosell_desk.ui.translation import translate

_CHOICES = ("columns-all", "columns-mandatory", "columns-problems")


class ColumnChoice(QObject):
    told = Signal(str)
    noted = Signal(str)
    """Why nothing was done."""

    def __init__(self, desk: Desk, settings: Settings, view: DealView, tiles: TileRow, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._settings, self._view, self._tiles, self._window = desk, settings, view, tiles, window
        self._actions: Actions | None = None
        self._is_passing = False
        """Columns are hidden only to look at something; that is not remembered."""
        tiles.columns_asked.connect(self.choose)
        desk.opened.connect(self._opened)

    def does(self) -> dict[str, Callable[[], object]]:
        return {
            "choose-columns": self.choose,
            "hide-columns": self.hide,
            "columns-all": self.show_all,
            "columns-mandatory": self.show_mandatory,
            "columns-problems": self.show_problems,
            "freeze": self.freeze_here,
            "freeze-name": self.freeze_name,
            "freeze-none": partial(self._freeze, 0),
        }

    def offer_through(self, actions: Actions) -> None:
        self._actions = actions
        menu = actions.submenu("columns-section")
        for section in Section:
            menu.addAction(translate("Section", section.value), partial(self.show_section, section))
        for id in _CHOICES:
            group = actions[id].actionGroup()
            if group is not None:
                group.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)

    @property
    def _model(self) -> DealModel | None:
        return self._desk.file.model if self._desk.file is not None else None

    # As they were left

    def _opened(self) -> None:
        model = self._model
        assert model is not None
        looks = self._settings.columns_of(model.table.layout.name)
        columns = model.table.columns
        if looks.hidden or looks.order:
            shown = [column.id for column in _ordered(columns, looks.order) if column.name not in looks.hidden]
            if shown:
                model.set_columns_shown(shown)
        if looks.frozen is not None:
            by_name = {column.name: column.id for column in columns}
            model.freeze([by_name[name] for name in looks.frozen if name in by_name])
        for changed in (model.columnsInserted, model.columnsRemoved, model.layoutChanged):
            changed.connect(self._count)
        for came in (model.columnsInserted, model.layoutChanged):
            came.connect(self._leave_shown)
        self._is_passing = False
        self._tick("columns-all" if len(model.columns_shown) == len(columns) else "")
        self._count()

    def _remember(self, gone: Collection[ColumnId] = (), *, in_file_order: bool = False) -> None:
        """What was chosen column by column, `gone` just now; what a look at some others hides comes back by itself."""
        model = self._model
        if model is None:
            return
        shown = set(model.columns_shown)
        names = [column.name for column in model.table.columns]
        order = [model.table.column(column).name for column in model.every_column]
        before = self._settings.columns_of(model.table.layout.name)
        hidden = tuple([column.name for column in model.table.columns if column.id not in shown])
        if self._is_passing:
            added = [model.table.column(column).name for column in gone]
            hidden = tuple(dict.fromkeys([*before.hidden, *added]))
            order = [*before.order]
        frozen = tuple([model.table.column(column).name for column in model.frozen if model.table.has_column(column)])
        default = model.table.named(NAME)
        is_default = frozen == ((default.name,) if default is not None else ())
        looks = ColumnLooks(
            hidden,
            () if in_file_order or order == _front(names, frozen) else tuple(order),
            before.frozen if is_default and before.frozen is None else frozen,
        )
        self._settings.remember_columns(model.table.layout.name, looks)

    def _leave_shown(self) -> None:
        """What came into view otherwise, added, by an undo or because somebody went there, is not hidden next time."""
        model = self._model
        if model is None or self._is_passing:
            return
        before = self._settings.columns_of(model.table.layout.name)
        shown = {model.table.column(column).name for column in model.columns_shown}
        hidden = tuple([name for name in before.hidden if name not in shown])
        if hidden != before.hidden:
            self._settings.remember_columns(model.table.layout.name, replace(before, hidden=hidden))

    def _count(self) -> None:
        model = self._model
        if model is not None:
            self._tiles.show_hidden(len(model.table.columns) - len(model.columns_shown))

    def _tick(self, id: str) -> None:
        if self._actions is not None:
            for each in _CHOICES:
                self._actions[each].setChecked(each == id)

    # Choosing

    def choose(self) -> None:
        self._view.commit_editor()
        model = self._model
        if model is None:
            return
        columns = [self._choosable(model, model.table.column(column)) for column in model.every_column]
        chosen = ColumnChooser.ask(columns, model.columns_shown, model.frozen_count, self._window)
        if chosen is None:
            return
        frozen = chosen.shown[: chosen.frozen]
        self._is_passing = False
        model.freeze(frozen)
        model.set_columns_shown(chosen.shown)
        self._tick("columns-all" if len(chosen.shown) == len(columns) else "")
        self._remember()
        self._tell_frozen()
        self._view.setFocus()

    def _choosable(self, model: DealModel, column: TableColumn) -> Choosable:
        return Choosable(
            column,
            model.table.position(column.id),
            _is_mandatory(column),
            self._has(model, column.id, Severity.WARNING),
        )

    def hide(self) -> None:
        """The columns of the selected cells."""
        self._view.commit_editor()
        model = self._model
        if model is None:
            return
        gone = {column for each in self._view.selected() for column in each.columns}
        left = [column for column in model.columns_shown if column not in gone]
        if not left:
            self.noted.emit(self.tr("At least one column stays shown."))
            return
        model.set_columns_shown(left)
        self._tick("")
        self._remember(gone)
        self.told.emit(self.tr("%n column(s) hidden here; in the file they stay.", "", len(gone)))

    def show_all(self) -> None:
        """In the file's order."""
        self._view.commit_editor()
        model = self._model
        if model is not None:
            model.set_columns_shown([column.id for column in model.table.columns])
            self._is_passing = False
            self._tick("columns-all")
            self._remember(in_file_order=True)

    def show_mandatory(self) -> None:
        """Those that every deal must fill, and where another one is missing or wrong."""
        self._show(lambda model, column: _is_mandatory(column) or self._has(model, column.id, Severity.ERROR))
        self._tick("columns-mandatory")

    def show_problems(self) -> None:
        self._show(lambda model, column: self._has(model, column.id, Severity.WARNING))
        self._tick("columns-problems")

    def show_section(self, section: Section) -> None:
        self._show(lambda _, column: column.column is not None and column.column.section is section)
        self._tick("")

    def _show(self, is_wanted: Callable[[DealModel, TableColumn], bool]) -> None:
        """And the column by which people know their deals."""
        self._view.commit_editor()
        model = self._model
        if model is None:
            return
        name = model.table.named(NAME)
        shown = [
            column.id
            for column in model.table.columns
            if (name is not None and column.id == name.id) or is_wanted(model, column)
        ]
        if shown:
            self._is_passing = True
            model.set_columns_shown(shown)

    @staticmethod
    def _has(model: DealModel, column: ColumnId, severity: Severity) -> bool:
        return any(fault.severity >= severity for faults in model.findings.column(column).values() for fault in faults)

    # Freezing

    def freeze_here(self) -> None:
        """Up to the current column."""
        index = self._view.currentIndex()
        if index.isValid():
            self._freeze(index.column() + 1)

    def freeze_name(self) -> None:
        model = self._model
        name = model.table.named(NAME) if model is not None else None
        if model is not None:
            model.freeze([name.id] if name is not None else [])
            self._remember()

    def _freeze(self, count: int) -> None:
        self._view.freeze(count)
        self._remember()
        self._tell_frozen()

    def _tell_frozen(self) -> None:
        """Where fewer stay than were asked for."""
        self._view.scrollTo(self._view.currentIndex())
        staying = self._view.column_header().frozen
        if staying < self._view.frozen:
            words = self.tr(
                "Only %n column(s) stay at the left: more would leave no room for the others."
                " A wider window, or narrower columns, make room.",
                "",
                staying,
            )
            self.noted.emit(words)


def _is_mandatory(column: TableColumn) -> bool:
    return column.column is not None and is_mandatory(column.column.required, column.number)


def _ordered(columns: Sequence[TableColumn], names: Sequence[str]) -> list[TableColumn]:
    """In the order of these names; a column that has none there stays behind its neighbour in the file."""
    places = {name: place for place, name in enumerate(names)}
    found: list[tuple[int, int, TableColumn]] = []
    place = -1
    for at, column in enumerate(columns):
        place = places.get(column.name, place)
        found.append((place, at, column))
    return [column for _, _, column in sorted(found, key=lambda each: each[:2])]


def _front(names: Sequence[str], frozen: Sequence[str]) -> list[str]:
    """The file's order, with the frozen columns in front as the table shows them."""
    return [*[name for name in frozen if name in names], *[name for name in names if name not in frozen]]
