"""A Partner Center of its own for the tests: it takes an upload, answers a processed file, and remembers deals.

Written from the facts of Microsoft's page "Bulk operations for co-sell opportunities using CSV files", not from the
program: it imports nothing of it, so that a mistake there is not made here too.
"""

from __future__ import annotations

import csv
import io
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

LIMIT = 1_000
MANDATORY = (
    "Deal Name",
    "Customer Name",
    "Customer Address Line 1",
    "Customer City",
    "Customer Country",
    "Partner Referral Status",
    "Partner Referral Substatus",
    "Estimated Deal Value",
    "Currency",
    "Estimated Close Date",
    "Microsoft help required?",
    "Consent to share Customer/Partner contact",
    "Solution 1",
    "Team member 1",
)
LOCKED = (
    "Customer Name",
    "Customer Address Line 1",
    "Customer Address Line 2",
    "Customer City",
    "Customer State",
    "Customer Postal Code",
    "Customer Country",
    "Customer D-U-N-S ID",
    "Consent to share Customer/Partner contact",
)
STEPS = {"New": ("New", "Active", "Closed"), "Active": ("Active", "Closed"), "Closed": ()}
STATUSES = ("Partner Referral Status", "Partner Referral Substatus")
CREATES = ("New", "Accepted")
"""How a deal is created; in a deal that exists it is tolerated and changes nothing."""
CANDIDATE = "MicrosoftID: 11-1FG2G, AccountName: {name}, AccountAddress: {city}"

Row = dict[str, str]


class Refused(Exception):
    """Nothing of the upload was processed."""


@dataclass
class Card:
    """What the page shows after an upload."""

    created: int = 0
    updated: int = 0
    failed: int = 0


@dataclass
class PartnerCenter:
    """`deals` by Referral ID. `whim` may refuse a row for a reason that nobody could have known ("" takes it).

    `tells_ids`: whether a created deal comes back with its Referral ID. `last_processed` is the file of the last upload
    only, as long as there was one.
    """

    tells_ids: bool = True
    matches_accounts: bool = False
    whim: Callable[[Row], str] = lambda row: ""
    deals: dict[str, Row] = field(default_factory=dict)
    last_processed: str = ""
    _matched: set[tuple[str, str]] = field(default_factory=set)
    _made: int = 0

    def upload(self, content: bytes) -> Card:
        try:
            text = content.decode("utf-8-sig")
        except UnicodeDecodeError as reason:
            raise Refused("not UTF-8") from reason
        rows = list(csv.reader(io.StringIO(text, newline="")))
        headings, records = rows[0], rows[1:]
        if len(records) > LIMIT:
            raise Refused(f"{len(records)} records")
        if len(set(headings)) != len(headings) or any(len(record) != len(headings) for record in records):
            raise Refused("not a table")
        card = Card()
        answers = [self._process(dict(zip(headings, record, strict=True)), card) for record in records]
        self.last_processed = _csv(headings, answers)
        return card

    def download(self, headings: list[str]) -> str:
        """All deals, as the export holds them."""
        return _csv(headings, [{**deal, "Errors": ""} for deal in self.deals.values()])

    def _process(self, row: Row, card: Card) -> Row:
        answer = {**row, "Errors": ""}
        is_new = not row["Referral ID"]
        wrong = self._wrong_in_new(row) if is_new else self._wrong_in_existing(row)
        if not wrong and (whim := self.whim(row)):
            wrong = [whim]
        if wrong:
            card.failed += 1
            return {**answer, "Errors": "; ".join(wrong)}
        if not is_new:
            card.updated += 1
            kept = self.deals[row["Referral ID"]]
            names = (*LOCKED, *(STATUSES if _status(row) == CREATES else ()))
            self.deals[row["Referral ID"]] = {**row, **{name: kept[name] for name in names if name in kept}}
            return answer
        if self._is_first_of_two(row):
            candidate = CANDIDATE.format(name=row["Customer Name"], city=row["Customer City"])
            return {**answer, "Matched Category": "Managed", "Confidence": "High", "Managed Account 1": candidate}
        card.created += 1
        return self._create(row, answer)

    def _is_first_of_two(self, row: Row) -> bool:
        if not self.matches_accounts:
            return False
        customer = row["Customer Name"], row["Customer City"]
        is_known = customer in self._matched
        self._matched.add(customer)
        return not is_known

    def _create(self, row: Row, answer: Row) -> Row:
        self._made += 1
        ids = {
            "Referral ID": str(uuid.UUID(int=self._made, version=4)),
            "Engagement ID": str(uuid.UUID(int=10**9 + self._made, version=4)),
        }
        stored = {"Partner Referral Status": "Active", "Partner Referral Substatus": "Accepted"}
        self.deals[ids["Referral ID"]] = {**row, **ids, **stored}
        return {**answer, **ids, **stored} if self.tells_ids else answer

    def _wrong_in_new(self, row: Row) -> list[str]:
        if self.matches_accounts and (row["Customer Name"], row["Customer City"]) not in self._matched:
            needed = ("Customer Name", "Customer City", "Customer Country")
            return [f"Mandatory field {name} missing" for name in needed if not row[name].strip()]
        wrong = _missing(row)
        if _status(row) != CREATES:
            wrong.append("Partner Referral Substatus does not fit")
        return wrong

    def _wrong_in_existing(self, row: Row) -> list[str]:
        before = self.deals.get(row["Referral ID"])
        if before is None:
            return ["Referral ID is not known"]
        steps = STEPS[before["Partner Referral Status"]]
        if row["Partner Referral Status"] not in steps and not (steps and _status(row) == CREATES):
            return ["Referral is in a terminal state"]
        return _missing(row)


def _status(row: Row) -> tuple[str, str]:
    return row["Partner Referral Status"], row["Partner Referral Substatus"]


def _missing(row: Row) -> list[str]:
    wrong = [f"Mandatory field {name} missing" for name in MANDATORY if not row.get(name, "").strip()]
    if row["Consent to share Customer/Partner contact"] == "No":
        wrong.append("Consent to share Customer/Partner contact is No")
    if len(row["Customer Country"]) != 2 or not row["Customer Country"].isupper():
        wrong.append("Customer Country is not valid")
    month, _, rest = row["Estimated Close Date"].partition("/")
    if not (month.isdigit() and 1 <= int(month) <= 12 and rest.count("/") == 1):
        wrong.append("Estimated Close Date is not valid")
    if row["Partner Referral Substatus"] in ("Lost", "Declined") and not row["Declined/Lost reason"].strip():
        wrong.append("Mandatory field Declined/Lost reason missing")
    return wrong


def _csv(headings: list[str], rows: list[Row]) -> str:
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(headings)
    writer.writerows([row.get(heading, "") for heading in headings] for row in rows)
    return out.getvalue()


def save(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8-sig", newline="")
    return path
