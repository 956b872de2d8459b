"""What stands beside and above the table: problems, the deal as a form, the steps to take back, messages."""

from cosell_desk.core.faults import Severity
from pictures.common import mended
from pictures.stage import Act, Stage


def _problems_open(stage: Stage) -> None:
    """Every kind of problem is opened to its cells."""
    stage.open()
    model = stage.window.problem_panel.model
    for row in range(4 * len(model.groups), -1, -1):
        if row < model.rowCount() and model.index(row, 0).data() and row in list(model.group_rows()):
            model.toggle(row)
    stage.settle()


def _form(stage: Stage) -> None:
    stage.open()
    stage.go(1, "Customer Country")
    stage.trigger("deal-form")


def _form_alone(stage: Stage) -> None:
    stage.open()
    stage.trigger("problem-panel")
    stage.go(5, "Partner Referral Substatus")
    stage.trigger("deal-form")


def _undo_list(stage: Stage) -> None:
    mended(stage)
    stage.trigger("undo-list")


def _messages(stage: Stage) -> None:
    """Messages that stand until what they tell of has changed, above the news of the last action."""
    mended(stage)
    window = stage.window
    window.notice_bar.tell(
        window.tr("{name} is open in another window and can only be looked at here.").format(name="faulty.csv"),
        Severity.NOTE,
        button=window.tr("Take over"),
    )
    window._tell("; ".join(["A sentence that is much longer than any window is wide"] * 5), Severity.WARNING)


STATES: dict[str, Act] = {
    "problems-open": _problems_open,
    "form": _form,
    "form-alone": _form_alone,
    "undo-list": _undo_list,
    "messages": _messages,
}
