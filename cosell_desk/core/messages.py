"""The sentences: for every problem's code, for a column's help, for conditions and locks. Words live here only.

A sentence says what was found, what is expected, and how to mend it. `{heading}` and `{text}` (shortened) are known
to every sentence; other holes are the fault's own.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from cosell_desk.core.cell_messages import SENTENCES as CELL_SENTENCES
from cosell_desk.core.columns import Column, Lock
from cosell_desk.core.conditions import Always, Condition, ForNewDeals, Never, TheFirst, When
from cosell_desk.core.faults import Fault
from cosell_desk.core.translate import QT_TRANSLATE_NOOP
from cosell_desk.core.visible_text import visible

Translate: TypeAlias = Callable[[str, str], str]
"""translate(context, text) -> the text in the window's language."""

_ENOUGH = 4_000
"""Letters of a text that are looked at to shorten it."""
_LONGEST = 60
LONGEST_HEADING = 120

_DEAL_SENTENCES = {
    "missing": QT_TRANSLATE_NOOP("Problem", "{heading} is empty. Every deal needs it; fill it in."),
    "missing-when": QT_TRANSLATE_NOOP(
        "Problem", "{heading} is empty. It is needed because {asking} is {word}; fill it in."
    ),
    "missing-when-column-missing": QT_TRANSLATE_NOOP(
        "Problem",
        "The column “{column}” is missing, and this deal needs it because {asking} is {word}. Add the column and fill"
        " it in.",
    ),
    "missing-for-new": QT_TRANSLATE_NOOP(
        "Problem", "{heading} is empty. A new deal needs it in this layout: choose Yes, No or Have not decided."
    ),
    "help-not-asked": QT_TRANSLATE_NOOP(
        "Problem",
        "{heading} holds “{text}”, but no help is asked for. Empty it, or answer Yes to Microsoft help required?.",
    ),
    "share-empty": QT_TRANSLATE_NOOP(
        "Problem", "{heading} is empty while help from Microsoft is asked for. A deal with help is shared: write Yes."
    ),
    "reason-not-asked": QT_TRANSLATE_NOOP(
        "Problem",
        "{heading} holds “{text}”, but the substatus is none of Declined, Lost and Error. It says nothing there.",
    ),
    "notes-not-shared": QT_TRANSLATE_NOOP(
        "Problem",
        "{heading} is filled, but the deal is private: help and Share are both No, so Microsoft won't read it.",
    ),
    "emptied": QT_TRANSLATE_NOOP(
        "Problem",
        "{heading} was filled when the file was opened and is empty now. Whether an empty cell clears the value in"
        " Partner Center is not documented; put the old text back if it should stay.",
    ),
    "date-past": QT_TRANSLATE_NOOP(
        "Problem", "{heading}: {text} has passed and the deal is not closed. Move the date or close the deal."
    ),
    "date-order-unsure": QT_TRANSLATE_NOOP(
        "Problem",
        "{heading}: {text} may be the wrong way round, because other dates of this column have the day first."
        " Partner Center reads month/day/year. Swap it to {swapped}, or confirm that it is right.",
    ),
    "new-deal-active": QT_TRANSLATE_NOOP(
        "Problem",
        "{heading}: a new deal is created with the status New and the substatus Accepted; this one is Active. Partner"
        " Center may take it, but New is what Microsoft asks for.",
    ),
    "new-deal-substatus": QT_TRANSLATE_NOOP(
        "Problem",
        "{heading}: “{text}” with the status {status} is not how a deal is created. A new deal has the status New and"
        " the substatus Accepted.",
    ),
    "existing-new-accepted": QT_TRANSLATE_NOOP(
        "Problem",
        "{heading}: New with Accepted is how a deal is created; an existing deal that was accepted is Active. Set the"
        " status to Active, or the substatus to Pending or Received.",
    ),
    "error-before-2023-08": QT_TRANSLATE_NOOP(
        "Problem",
        "{heading}: the substatus Error came with the layout of 2023-08; this file has layout {layout} and Partner"
        " Center may refuse it. Download a newer template.",
    ),
    "substatus-does-not-fit": QT_TRANSLATE_NOOP(
        "Problem", "{heading}: “{text}” does not go with the status {status}. Choose one of: {right}."
    ),
    "status-backwards": QT_TRANSLATE_NOOP(
        "Problem",
        "{heading}: a deal that is {before} cannot become {text}; there is no way back. Possible: {right}.",
    ),
    "expired-by-hand": QT_TRANSLATE_NOOP(
        "Problem",
        "{heading}: Expired is set by Partner Center itself after 14 days without an answer. If you end the deal"
        " yourself, choose Declined or Lost.",
    ),
    "reason-unexplained": QT_TRANSLATE_NOOP(
        "Problem", "{heading}: reason {text} wants an explanation in Notes, which is empty. Write it there."
    ),
    "engagement-without-referral": QT_TRANSLATE_NOOP(
        "Problem",
        "{heading} is filled but Referral ID is empty, so the deal would be created anew. If it exists already, put its"
        " Referral ID back.",
    ),
    "share-no-with-help": QT_TRANSLATE_NOOP(
        "Problem", "{heading} is No while help from Microsoft is asked for. Share applies only without help; write Yes."
    ),
    "solution-gap": QT_TRANSLATE_NOOP(
        "Problem", "{heading} is filled while the solution before it is empty. Move it up so that no gap is left."
    ),
    "team-member-gap": QT_TRANSLATE_NOOP(
        "Problem", "{heading} is filled while the team member before it is empty. Move it up so that no gap is left."
    ),
    "solution-twice": QT_TRANSLATE_NOOP(
        "Problem", "{heading}: this solution stands in the deal twice. Keep it once and add up the quantities."
    ),
    "team-member-twice": QT_TRANSLATE_NOOP(
        "Problem", "{heading}: this team member stands in the deal twice (same e-mail). Keep the person once."
    ),
    "closed-deal": QT_TRANSLATE_NOOP(
        "Problem",
        "This deal is closed. Nothing can be done with it any more; it is left out of every upload. If it was closed in"
        " this file, say so with “Closed in this file”.",
    ),
    "closed-deal-changed": QT_TRANSLATE_NOOP(
        "Problem", "This deal was closed already, so the changes made to it will not be uploaded."
    ),
    "ignored-at-upload": QT_TRANSLATE_NOOP(
        "Problem", "{heading} was changed, but only Microsoft writes it; the change is ignored at upload."
    ),
    "always-read-only": QT_TRANSLATE_NOOP(
        "Problem", "{heading} is written by Partner Center and cannot be edited here."
    ),
    "id-changed": QT_TRANSLATE_NOOP(
        "Problem",
        "{heading} was changed or emptied. Partner Center finds the deal by it: the upload would make a duplicate. Put"
        " the old ID back.",
    ),
    "referral-id-unknown": QT_TRANSLATE_NOOP(
        "Problem",
        "{heading}: this ID is not in the file as it was opened, so nothing is known of what is locked in this deal."
        " Check that the ID is right.",
    ),
    "locked-since-created": QT_TRANSLATE_NOOP(
        "Problem", "{heading} is locked since the deal was created. Put “{before}” back."
    ),
    "locked-since-shared": QT_TRANSLATE_NOOP(
        "Problem", "{heading} is locked since the deal was shared with Microsoft. Put “{before}” back."
    ),
    "one-way-answer": QT_TRANSLATE_NOOP(
        "Problem", "{heading} was “{before}” and cannot be taken back or changed. Put “{before}” back."
    ),
    "surplus-cells": QT_TRANSLATE_NOOP(
        "Problem",
        "This row has more cells than the file has headings (“{text}”). A value probably slipped to the right; move it"
        " where it belongs and empty the rest.",
    ),
    "referral-id-twice": QT_TRANSLATE_NOOP(
        "Problem", "{heading}: another row has the same ID. Keep one row for each deal and remove the other."
    ),
    "new-deals-alike": QT_TRANSLATE_NOOP(
        "Problem",
        "Another new deal has the same name, customer, close date and value. Uploading both creates the deal twice;"
        " remove one if they are the same.",
    ),
    "like-existing-deal": QT_TRANSLATE_NOOP(
        "Problem",
        "An existing deal of this file has the same name and customer. Uploading this new one may create it twice;"
        " remove it if they are the same.",
    ),
}

_FILE_SENTENCES = {
    "column-missing": QT_TRANSLATE_NOOP(
        "Problem", "The column “{value}” is missing, and Partner Center wants it. Add it to the file."
    ),
    "heading-twice": QT_TRANSLATE_NOOP(
        "Problem", "The heading “{heading}” stands in the file twice. Keep one of the two columns."
    ),
    "heading-blank": QT_TRANSLATE_NOOP(
        "Problem", "A column with data has no heading. Give it one, or remove the column if it is not needed."
    ),
    "heading-unknown": QT_TRANSLATE_NOOP(
        "Problem", "The heading “{heading}” is in no layout of Partner Center. The column is kept as it is."
    ),
    "heading-misspelt": QT_TRANSLATE_NOOP(
        "Problem", "The heading “{heading}” is not spelled as Partner Center wants it. Rename it to “{right}”."
    ),
    "number-too-high": QT_TRANSLATE_NOOP(
        "Problem", "The column “{heading}” is beyond number {limit}; Partner Center takes no more. Remove it."
    ),
    "number-missing": QT_TRANSLATE_NOOP(
        "Problem", "In the row of numbered columns there is no {value}. Add it or renumber the columns."
    ),
    "will-be-parted": QT_TRANSLATE_NOOP(
        "Problem", "{deals} deals to upload: Partner Center takes 1,000 a file, so they will be parted into {parts}."
    ),
    "download-cut-off": QT_TRANSLATE_NOOP(
        "Problem",
        "Exactly 5,000 deals: the download was probably cut off there. Filter in Partner Center and download again in"
        " pieces.",
    ),
    "more-than-a-download": QT_TRANSLATE_NOOP(
        "Problem", "{deals} existing deals are more than one download can hold (5,000). Check where the rows come from."
    ),
    "no-deals": QT_TRANSLATE_NOOP(
        "Problem", "There is no deal in this file, only headings. Add deals or open another."
    ),
    "old-layout": QT_TRANSLATE_NOOP(
        "Problem",
        "The file has layout {layout}; newer downloads have more columns. Existing deals can be updated with it.",
    ),
    "old-layout-new-deals": QT_TRANSLATE_NOOP(
        "Problem",
        "The file has layout {layout} and holds new deals. Partner Center wants a newer template for creating deals"
        " ({newer} or later); move the new deals to one.",
    ),
    "short-rows": QT_TRANSLATE_NOOP(
        "Problem", "{count} rows have fewer cells than there are headings. The missing ones are read as empty."
    ),
    "blank-rows": QT_TRANSLATE_NOOP("Problem", "{count} rows are blank. They are no deals and will not be uploaded."),
    "banner-lines": QT_TRANSLATE_NOOP(
        "Problem", "{count} lines stand above the headings. They are kept in this file and left out of an upload."
    ),
    "no-duns": QT_TRANSLATE_NOOP(
        "Problem",
        "{count} new deals have no D-U-N-S number. It is optional, but helps Microsoft match the right customer.",
    ),
}

_OF_ONE = {
    "short-rows": QT_TRANSLATE_NOOP(
        "Problem", "{count} row has fewer cells than there are headings. The missing ones are read as empty."
    ),
    "blank-rows": QT_TRANSLATE_NOOP("Problem", "{count} row is blank. It is no deal and will not be uploaded."),
    "banner-lines": QT_TRANSLATE_NOOP(
        "Problem", "{count} line stands above the headings. It is kept in this file and left out of an upload."
    ),
    "no-duns": QT_TRANSLATE_NOOP(
        "Problem",
        "{count} new deal has no D-U-N-S number. It is optional, but helps Microsoft match the right customer.",
    ),
}
"""Where {count} is 1."""

_SOFTENED = QT_TRANSLATE_NOOP(
    "Problem", "For an existing deal Partner Center keeps its own value, so this blocks nothing."
)

_BRIEF = {
    "new-deal-substatus": QT_TRANSLATE_NOOP("Problem", "A new deal has the status New and the substatus Accepted."),
    "substatus-does-not-fit": QT_TRANSLATE_NOOP("Problem", "Does not go with the status {status}."),
    "status-backwards": QT_TRANSLATE_NOOP(
        "Problem", "A deal that is {before} cannot become {text}; there is no way back."
    ),
    "expired-by-hand": QT_TRANSLATE_NOOP("Problem", "Set by Partner Center itself after 14 days without an answer."),
    "locked-since-created": QT_TRANSLATE_NOOP("Problem", "{heading} is locked since the deal was created."),
    "locked-since-shared": QT_TRANSLATE_NOOP(
        "Problem", "{heading} is locked since the deal was shared with Microsoft."
    ),
    "one-way-answer": QT_TRANSLATE_NOOP("Problem", "{heading} is “{before}” and cannot be taken back or changed."),
}
"""Where nothing is wrong yet, what is expected need not be said."""

SENTENCES: dict[str, str] = {**CELL_SENTENCES, **_DEAL_SENTENCES, **_FILE_SENTENCES}
_REASONS = {**SENTENCES, **_BRIEF}


def in_english(context: str, text: str) -> str:
    """The Translate of the command line."""
    return text


def shortened(text: str, longest: int = _LONGEST) -> str:
    """The text as a sentence can hold it: on one line, cut where it is long."""
    line = " ".join(text[:_ENOUGH].split())
    # A character that turns the line round would turn our words round with it.
    return visible(line if len(line) <= longest else line[: longest - 1] + "…")


def sentence(fault: Fault, *, heading: str, text: str, translate: Translate = in_english) -> str:
    """What is wrong, in one or two plain sentences. Texts from the file are put in as they are: show as plain text."""
    return _said(fault, SENTENCES, heading, text, translate)


def reason(fault: Fault, *, heading: str, text: str, translate: Translate = in_english) -> str:
    """Why a cell cannot be changed, or not to that text, while nothing is wrong with it."""
    return _said(fault, _REASONS, heading, text, translate)


def _said(fault: Fault, sentences: Mapping[str, str], heading: str, text: str, translate: Translate) -> str:
    holes = {name: _in_groups(value, translate) if name in _COUNTS else shortened(value) for name, value in fault.holes}
    holes |= {"heading": shortened(heading, LONGEST_HEADING), "text": shortened(text)}
    template = sentences[fault.code]
    if holes.get("count") == "1":
        template = _OF_ONE.get(fault.code, template)
    said = _filled(translate("Problem", template), holes)
    if "softened" in holes and fault.rule != "K12":
        said += " " + translate("Problem", _SOFTENED)
    return said


_COUNTS = {"count", "deals"}
_BETWEEN_THOUSANDS = QT_TRANSLATE_NOOP("Number", ",")


def _in_groups(digits: str, translate: Translate) -> str:
    """A count as the language of the sentence writes it: 12,000 in English."""
    return f"{int(digits):,}".replace(",", translate("Number", _BETWEEN_THOUSANDS))


def _filled(template: str, holes: dict[str, str]) -> str:
    return template.format_map(holes)


_REQUIRED = {
    Always: QT_TRANSLATE_NOOP("Column", "Mandatory."),
    Never: QT_TRANSLATE_NOOP("Column", "Optional."),
    TheFirst: QT_TRANSLATE_NOOP("Column", "The first is mandatory, the others are optional."),
    When: QT_TRANSLATE_NOOP("Column", "Needed when {column} is {words}."),
    ForNewDeals: QT_TRANSLATE_NOOP("Column", "Mandatory for new deals in layouts from {since}."),
}
_OR = QT_TRANSLATE_NOOP("Column", "{first} or {last}")
_LOCKS = {
    Lock.ALWAYS: QT_TRANSLATE_NOOP("Column", "Read-only: only Partner Center writes it."),
    Lock.CREATED: QT_TRANSLATE_NOOP("Column", "Read-only once the deal exists in Partner Center."),
    Lock.SHARED: QT_TRANSLATE_NOOP("Column", "Read-only once the deal was first shared with Microsoft."),
    Lock.ONCE_YES: QT_TRANSLATE_NOOP("Column", "One way only: once answered it cannot be taken back."),
}
_EXAMPLE = QT_TRANSLATE_NOOP("Column", "Example: {example}")


def required_words(condition: Condition, translate: Translate = in_english) -> str:
    """The condition read aloud."""
    template = translate("Column", _REQUIRED[type(condition)])
    match condition:
        case When(column, words):
            *others, last = sorted(words)
            listed = last
            if others:
                listed = _filled(translate("Column", _OR), {"first": ", ".join(others), "last": last})
            return _filled(template, {"column": column, "words": listed})
        case ForNewDeals(since):
            return _filled(template, {"since": since})
        case _:
            return template


def lock_words(lock: Lock, translate: Translate = in_english) -> str:
    """When the column is read-only; "" for one that never is."""
    return translate("Column", _LOCKS[lock]) if lock in _LOCKS else ""


def column_help(column: Column, translate: Translate = in_english) -> str:
    """The column's help, its requirement, its lock and an example, a line each."""
    lines = [translate("Column", column.help), required_words(column.required, translate)]
    if locked := lock_words(column.lock, translate):
        lines.append(locked)
    lines.append(_filled(translate("Column", _EXAMPLE), {"example": column.example}))
    return "\n".join(lines)
