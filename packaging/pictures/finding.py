"""What sorts and filters the table, shows some of its columns, and finds words, cells and columns in it."""

from cosell_desk.core.filters import Tile
from pictures.common import dialog_of
from pictures.stage import Act, Stage


def _errors(stage: Stage) -> None:
    stage.open()
    stage.window.tiles.button(Tile.ERRORS).click()
    stage.settle()


def _filtered_by(*keys: str) -> Act:
    def act(stage: Stage) -> None:
        stage.open()
        stage.trigger("filter")
        stage.key(*keys)
        stage.settle(0.4)

    return act


def _column_filter(name: str) -> Act:
    def act(stage: Stage) -> None:
        stage.open()
        stage.go(2, name)
        stage.trigger("column-filter")

    return act


def _sorted(stage: Stage) -> None:
    stage.open()
    stage.go(2, "Estimated Deal Value")
    stage.trigger("sort-down")


def _columns_with_problems(stage: Stage) -> None:
    stage.open()
    stage.trigger("columns-problems")


def _find(stage: Stage) -> None:
    stage.open()
    stage.trigger("find")
    stage.key("contoso")
    stage.settle(0.3)


def _replace(stage: Stage) -> None:
    stage.open()
    stage.trigger("replace")
    stage.key("partner", "Tab", "seller")
    stage.settle(0.3)


def _replace_all(stage: Stage) -> None:
    _replace(stage)
    stage.meet(stage.window.find_bar.replace_all.click, lambda _: stage.take())


STATES: dict[str, Act] = {
    "tile-errors": _errors,
    "filtered": _filtered_by("contoso"),
    "filtered-to-nothing": _filtered_by("zzz"),
    "column-filter": _column_filter("Partner Referral Substatus"),
    "column-filter-dates": _column_filter("Estimated Close Date"),
    "sorted": _sorted,
    "columns-problems": _columns_with_problems,
    "choose-columns": dialog_of("choose-columns"),
    "go-to": dialog_of("go-to"),
    "find": _find,
    "replace": _replace,
    "replace-all": _replace_all,
}
