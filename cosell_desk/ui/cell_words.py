"""What tooltips and screen readers say of a cell, a row and a heading. All of it is plain text, never markup."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from cosell_desk.core import edits
from cosell_desk.core.columns import Lock
from cosell_desk.core.conditions import is_mandatory
from cosell_desk.core.deals import DealTable, TableColumn
from cosell_desk.core.faults import DealId, Fault, Severity
from cosell_desk.core.findings import DealKind, Findings
from cosell_desk.core.messages import LONGEST_HEADING, column_help, reason, sentence, shortened
from cosell_desk.core.partner_center_errors import Message
from cosell_desk.core.visible_text import visible
from cosell_desk.ui.translation import translate

_LONG = 40
_LONGEST = 2_000


def severity_word(severity: int) -> str:
    words = {
        Severity.NOTE: QCoreApplication.translate("Cell", "Note"),
        Severity.WARNING: QCoreApplication.translate("Cell", "Warning"),
        Severity.ERROR: QCoreApplication.translate("Cell", "Error"),
    }
    return words.get(Severity(severity), "") if severity else ""


def sentences(table: DealTable, findings: Findings, deal: DealId, column: TableColumn) -> list[str]:
    """What is wrong with the cell, the worst first."""
    faults = sorted(findings.cell(deal, column.id), key=lambda fault: -fault.severity)
    text = table.text(deal, column.id)
    return [
        QCoreApplication.translate("Cell", "{severity}: {problem}").format(
            severity=severity_word(fault.severity),
            problem=sentence(fault, heading=column.heading, text=text, translate=translate),
        )
        for fault in faults
    ]


def lock_reason(table: DealTable, fault: Fault | None, deal: DealId, column: TableColumn) -> str:
    if fault is None:
        return ""
    text = table.text(deal, column.id)
    is_as_before = dict(fault.holes).get("before", text) == text
    words = reason if is_as_before else sentence
    return words(fault, heading=column.heading, text=text, translate=translate)


def label(table: DealTable, deal: DealId, column: TableColumn) -> str:
    """What a code stands for ("2 - Customer did not respond"); "" where the text says all."""
    text = table.text(deal, column.id)
    if column.column is None or not text:
        return ""
    choices = column.column.kind.choices(*edits.context(table, deal, column.id))
    return next((choice.label for choice in choices if choice.text == text and choice.label != text), "")


def partner_center(messages: Sequence[Message]) -> list[str]:
    """What Partner Center said of the cell, in its own words."""
    found = []
    for message in messages:
        if message.is_dismissed:
            continue
        words = QCoreApplication.translate("Cell", "Partner Center said: {text}")
        if message.is_answered:
            words = QCoreApplication.translate("Cell", "Partner Center said, before the cell was edited: {text}")
        found.append(words.format(text=visible(message.text)))
    return found


def tool_tip(
    table: DealTable,
    findings: Findings,
    lock: Fault | None,
    deal: DealId,
    column: TableColumn,
    messages: Sequence[Message] = (),
) -> str:
    parts = []
    text = table.text(deal, column.id)
    if len(text) > _LONG or "\n" in text:
        parts.append(visible(text[:_LONGEST].replace("\r\n", "\n").replace("\n", "\x00")).replace("[U+0000]", "\n"))
    parts += [label(table, deal, column), *partner_center(messages), *sentences(table, findings, deal, column)]
    if lock is not None:
        parts.append(lock_reason(table, lock, deal, column))
    parts.append(heading_help(column))
    return "\n\n".join([part for part in parts if part])


def spoken(table: DealTable, findings: Findings, lock: Fault | None, deal: DealId, column: TableColumn) -> str:
    """The cell in one breath: its text, how bad it is, whether it is locked."""
    parts = [
        visible(table.text(deal, column.id)).strip() or QCoreApplication.translate("Cell", "empty"),
        severity_word(findings.severity(deal, column.id)),
    ]
    if lock is not None:
        parts.append(QCoreApplication.translate("Cell", "locked"))
    return ", ".join([part for part in parts if part])


def described(
    table: DealTable,
    findings: Findings,
    lock: Fault | None,
    deal: DealId,
    column: TableColumn,
    messages: Sequence[Message] = (),
) -> str:
    """Where the cell is, and everything that can be said of it."""
    where = f"{_heading(column)}, {row_words(table, deal)}"
    parts = [where, label(table, deal, column), *partner_center(messages)]
    parts += sentences(table, findings, deal, column)
    if lock is not None:
        parts.append(lock_reason(table, lock, deal, column))
    return "\n".join([part for part in parts if part])


def _heading(column: TableColumn) -> str:
    """As far as anybody reads it: a hostile file may have made it endless."""
    return shortened(column.heading, LONGEST_HEADING)


def heading_help(column: TableColumn) -> str:
    known = column.column
    if known is not None:
        return f"{_heading(column)}\n{column_help(known, translate=translate)}"
    if column.is_surplus:
        return QCoreApplication.translate("Cell", "These cells stand beyond the headings of the file.")
    return QCoreApplication.translate(
        "Cell", "{heading}\nPartner Center does not know this column. It is kept as it is."
    ).format(heading=_heading(column))


def spoken_heading(column: TableColumn, is_descending: bool | None = None, *, is_filtered: bool = False) -> str:
    """The heading with what its marks mean; `is_descending` where the deals are sorted by it."""
    known, parts = column.column, [_heading(column)]
    locks = {
        Lock.ALWAYS: QCoreApplication.translate("Cell", "read-only"),
        Lock.CREATED: QCoreApplication.translate("Cell", "read-only once the deal exists"),
        Lock.SHARED: QCoreApplication.translate("Cell", "read-only once the deal was shared"),
        Lock.ONCE_YES: QCoreApplication.translate("Cell", "cannot be taken back"),
    }
    if known is not None:
        if is_mandatory(known.required, column.number):
            parts.append(QCoreApplication.translate("Cell", "mandatory"))
        if known.lock in locks:
            parts.append(locks[known.lock])
    if is_descending is not None:
        up, down = (
            QCoreApplication.translate("Cell", "sorted upwards"),
            QCoreApplication.translate("Cell", "sorted downwards"),
        )
        parts.append(down if is_descending else up)
    if is_filtered:
        parts.append(QCoreApplication.translate("Cell", "filtered"))
    return ", ".join(parts)


def row_words(table: DealTable, deal: DealId) -> str:
    """The row that a spreadsheet shows for the deal."""
    number = table.row_number(deal)
    if number is None:
        return QCoreApplication.translate("Cell", "new row")
    return QCoreApplication.translate("Cell", "row {number}").format(number=number)


def spoken_row(table: DealTable, findings: Findings, deal: DealId) -> str:
    """A row heading in one breath: which row, and how bad the worst in it is."""
    parts = [row_words(table, deal), severity_word(findings.worst(deal))]
    return ", ".join([part for part in parts if part])


def deal_help(table: DealTable, findings: Findings, deal: DealId) -> str:
    """A row heading's tooltip: what kind of deal it is, and what is wrong with it as a whole."""
    kinds = {
        DealKind.NEW: QCoreApplication.translate("Cell", "New deal: the upload creates it."),
        DealKind.EXISTING: QCoreApplication.translate("Cell", "Existing deal: the upload updates it."),
        DealKind.CLOSED: QCoreApplication.translate("Cell", "Closed deal: it is left out of the upload."),
    }
    parts = [kinds[findings.kind(deal)]]
    parts += [
        f"{severity_word(fault.severity)}: " + sentence(fault, heading="", text="", translate=translate)
        for fault in findings.deal(deal)
    ]
    flagged = [_heading(column) for column in table.columns if findings.cell(deal, column.id)]
    if flagged:
        shown = ", ".join(flagged[:8]) + (" …" if len(flagged) > 8 else "")
        parts.append(QCoreApplication.translate("Cell", "Look at: {headings}").format(headings=shown))
    return "\n".join(parts)
