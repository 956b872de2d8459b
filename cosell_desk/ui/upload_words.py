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


def outcome_word(outcome: Outcome) -> str:
    words = {
        Outcome.CREATED: QCoreApplication.translate("UploadWords", "created"),
        Outcome.UPDATED: QCoreApplication.translate("UploadWords", "updated"),
        Outcome.SUCCEEDED: QCoreApplication.translate("UploadWords", "succeeded"),
        Outcome.FAILED: QCoreApplication.translate("UploadWords", "not processed"),
        Outcome.MATCHED: QCoreApplication.translate("UploadWords", "matched"),
        Outcome.UNDECIDED: QCoreApplication.translate("UploadWords", "undecided"),
    }
    return words[outcome]


def card(outcomes: Iterable[Outcome]) -> str:
    """The numbers as Partner Center's card has them; "" where nothing is known."""
    counts = Counter(outcomes)
    number = QLocale().toString
    told = [f"{number(counts[outcome])} {outcome_word(outcome)}" for outcome in Outcome if counts[outcome]]
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
    number = QLocale().toString
    said = []
    for before in sent:
        count = len(created.intersection(before.deals))
        if not count or plan.is_for_matching:
            continue
        if before.outcome in (Outcome.CREATED, Outcome.UPDATED, Outcome.SUCCEEDED):
            words = QCoreApplication.translate(
                "UploadWords",
                "{count} of the new deals were prepared on {day} in {name} and created by that upload: uploading them"
                " again creates them twice. Bring in its processed file.",
            )
        elif before.is_result_known:
            words = QCoreApplication.translate(
                "UploadWords",
                "{count} of the new deals were prepared on {day} in {name}, and its result does not tell whether they"
                " were created: uploading them again may create them twice.",
            )
        else:
            words = QCoreApplication.translate(
                "UploadWords",
                "{count} of the new deals were prepared on {day} in {name} and their result was never opened:"
                " uploading them again may create them twice.",
            )
        said.append(Said(Severity.WARNING, words.format(count=number(count), day=day(before.time), name=before.name)))
    for part in prepared:
        words = QCoreApplication.translate(
            "UploadWords", "This very file was prepared before, on {day} as {name}. Upload it only once."
        )
        said.append(Said(Severity.WARNING, words.format(day=day(part.time), name=part.name)))
    return (*said, *[Said(Severity.NOTE, trouble) for trouble in troubles])
