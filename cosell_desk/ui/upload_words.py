"""Sentences about uploads: the card that Partner Center shows, and what the history warns of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from cosell_desk.core.faults import Severity
from cosell_desk.core.upload import Fate, UploadPlan
from cosell_desk.files.history import PreparedPart, SentBefore
from cosell_desk.files.results import Outcome
from cosell_desk.ui.notes_strip import Said


def outcome_words(outcome: Outcome, count: int) -> str:
    """So many deals and what became of them."""
    match outcome:
        case Outcome.CREATED:
            return QCoreApplication.translate("UploadWords", "%n created", "", count)
        case Outcome.UPDATED:
            return QCoreApplication.translate("UploadWords", "%n updated", "", count)
        case Outcome.SUCCEEDED:
            return QCoreApplication.translate("UploadWords", "%n succeeded", "", count)
        case Outcome.FAILED:
            return QCoreApplication.translate("UploadWords", "%n not processed", "", count)
        case Outcome.MATCHED:
            return QCoreApplication.translate("UploadWords", "%n matched", "", count)
        case Outcome.UNDECIDED:
            return QCoreApplication.translate("UploadWords", "%n undecided", "", count)


def card(outcomes: Iterable[Outcome]) -> str:
    """The numbers as Partner Center's card has them; "" where nothing is known."""
    counts = Counter(outcomes)
    told = [outcome_words(outcome, counts[outcome]) for outcome in Outcome if counts[outcome]]
    if not told:
        return ""
    return QCoreApplication.translate("UploadWords", "Last upload: {told}").format(told=" · ".join(told))


def day(seconds: float) -> str:
    """A moment in the user's own words."""
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(seconds)), QLocale.FormatType.ShortFormat)


def history_warnings(
    plan: UploadPlan, sent: Sequence[SentBefore], prepared: Sequence[PreparedPart], troubles: Sequence[str]
) -> tuple[Said, ...]:
    created = set(plan.of(Fate.CREATED))
    said = []
    for before in sent:
        count = len(created.intersection(before.deals))
        if not count or plan.is_for_matching:
            continue
        if before.outcome in (Outcome.CREATED, Outcome.UPDATED, Outcome.SUCCEEDED):
            words = QCoreApplication.translate(
                "UploadWords",
                "%n of the new deals were prepared on {day} in {name} and created by that upload: uploading them"
                " again creates them twice. Bring in its processed file.",
                "",
                count,
            )
        elif before.is_result_known:
            words = QCoreApplication.translate(
                "UploadWords",
                "%n of the new deals were prepared on {day} in {name}, and its result does not tell whether they"
                " were created: uploading them again may create them twice.",
                "",
                count,
            )
        else:
            words = QCoreApplication.translate(
                "UploadWords",
                "%n of the new deals were prepared on {day} in {name} and their result was never opened:"
                " uploading them again may create them twice.",
                "",
                count,
            )
        said.append(Said(Severity.WARNING, words.format(day=day(before.time), name=before.name)))
    for part in prepared:
        words = QCoreApplication.translate(
            "UploadWords", "This very file was prepared before, on {day} as {name}. Upload it only once."
        )
        said.append(Said(Severity.WARNING, words.format(day=day(part.time), name=part.name)))
    return (*said, *[Said(Severity.NOTE, trouble) for trouble in troubles])
