"""What the states of several subjects begin with."""

from typing import Any

from pictures.stage import Act, Stage


def mended(stage: Stage) -> None:
    """Some cells were changed."""
    stage.open()
    stage.write(1, "Customer City", "Lund")
    stage.write(5, "Notes", "Met at the fair")
    stage.write(6, "Estimated Deal Value", "60000")
    stage.go(1, "Customer City")
    stage.settle()


def one_deal(stage: Stage) -> None:
    """A file with a single deal: every number is one."""
    whole = (stage.files / "clean.csv").read_text("utf-8-sig").splitlines(keepends=True)
    (stage.files / "one.csv").write_text("".join(whole[:2]), "utf-8-sig")
    stage.open("one.csv")


def after_keys(name: str, row: int, *keys: str) -> Act:
    """Keys pressed in a cell."""

    def act(stage: Stage) -> None:
        stage.open()
        stage.go(row, name)
        stage.window.view.setFocus()
        stage.key(*keys)
        stage.settle(0.3)

    return act


def dialog_of(action: str, *, at: tuple[int, str] = (1, "Deal Name")) -> Act:
    """The dialog of an action as it opens, from that cell."""

    def act(stage: Stage) -> None:
        stage.open()
        stage.go(*at)
        stage.show(action)

    return act


def asked(dialog: Any, *of: object) -> Act:
    """A question, by its dialog, that needs a crash, a colleague or a full disk to be asked."""

    def act(stage: Stage) -> None:
        stage.open()
        stage.meet(lambda: dialog.ask(*of, stage.window), lambda _: stage.take())

    return act
