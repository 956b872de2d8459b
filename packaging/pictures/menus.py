"""Menus: of the menu bar, of cells, rows and headings, of the fixes of one cell."""

from PySide6.QtCore import QPoint

from pictures.stage import Act, Stage


def _menu(holding: str) -> Act:
    """The menu in which that action stands, whatever it is called in the window's language."""

    def act(stage: Stage) -> None:
        stage.open()
        for action in stage.window.menuBar().actions():
            if stage.window.menus[holding] in stage.menu_of(action).actions():
                stage.window.menuBar().setActiveAction(action)
        stage.settle(0.2)

    return act


def _dates(stage: Stage) -> None:
    """The filters by dates, opened from their menu."""
    stage.open()
    bar = stage.window.menuBar()
    dates = stage.window.menus["dates"]
    for action in bar.actions():
        menu = stage.menu_of(action)
        if dates in menu.actions():
            bar.setActiveAction(action)
            menu.setActiveAction(dates)
            stage.menu_of(dates).popup(menu.mapToGlobal(menu.actionGeometry(dates).topRight()))
    stage.settle(0.3)


def _cell_menu(stage: Stage) -> None:
    stage.open()
    stage.go(1, "Customer Country")
    view = stage.window.view
    view.cell_menu_asked.emit(view.viewport().mapToGlobal(view.visualRect(view.currentIndex()).center()))


def _row_menu(stage: Stage) -> None:
    stage.open()
    stage.go(3, "Deal Name")
    view = stage.window.view
    view.row_menu_asked.emit(view.mapToGlobal(QPoint(40, 120)))


def _column_menu(stage: Stage) -> None:
    stage.open()
    stage.go(0, "Customer City")
    view = stage.window.view
    at = view.viewport().mapToGlobal(view.visualRect(view.currentIndex()).topLeft())
    view.column_menu_asked.emit(stage.column("Customer City"), at)


def _fixes(stage: Stage) -> None:
    stage.open()
    stage.go(5, "Currency")
    stage.trigger("fix-cell")


STATES: dict[str, Act] = {
    "menu-file": _menu("open"),
    "menu-edit": _menu("undo"),
    "menu-deals": _menu("add-deal"),
    "menu-columns": _menu("add-columns"),
    "menu-view": _menu("filter"),
    "menu-upload": _menu("prepare-upload"),
    "menu-help": _menu("manual"),
    "menu-cell": _cell_menu,
    "menu-row": _row_menu,
    "menu-column": _column_menu,
    "menu-fixes": _fixes,
    "dates": _dates,
}
