"""Deals written down as the file's text, judged, and what was found as readable tuples."""

import datetime

from cosell_desk.core.deals import DealTable, FileFacts
from cosell_desk.core.original import Original
from cosell_desk.core.validate import Judge

TODAY = datetime.date(2026, 1, 15)
REFERRAL = "0b84f7ea-ae47-4ac4-b4ea-5b2587d42cee"

NEW = {
    "Errors": "",
    "Engagement ID": "",
    "Referral ID": "",
    "Deal Name": "UK spring deal",
    "Customer Name": "Contoso Corporation",
    "Customer Address Line 1": "One Contoso Way",
    "Customer Address Line 2": "NE 148 street",
    "Customer City": "Redmond",
    "Customer State": "Washington",
    "Customer Postal Code": "98052",
    "Customer Country": "US",
    "Customer D-U-N-S ID": "081466849",
    "Customer Contact First Name": "John",
    "Customer Contact Last Name": "Customer",
    "Customer Contact Phone number": "+1 425 555 0100",
    "Customer Contact Email Address": "john.customer@contoso.com",
    "Partner Referral Status": "New",
    "Partner Referral Substatus": "Accepted",
    "Microsoft Referral Status": "",
    "Declined/Lost reason": "",
    "Sales Stage": "40",
    "Estimated Deal Value": "12563",
    "Currency": "USD",
    "Estimated Close Date": "11/30/2026",
    "CRM ID": "34234324-sdfsdf-345345-sfd",
    "Marketing Campaign ID": "BingSummer2020",
    "Notes": "",
    "Microsoft help required?": "Yes",
    "What specific help from Microsoft?": "1",
    "Share with Microsoft sales team": "Yes",
    "Notes to Microsoft": "",
    "Consent to share Customer/Partner contact": "Yes",
    "Solution 1": "SOL-1234-PQRS, USD, 10, 100",
    "Team member 1": "Bob, Partner, 999999, Bob.partner@Contoso.com",
}
"""A new deal of the layout 2021-02 without a fault."""

EXISTING = NEW | {
    "Engagement ID": "f7eaae47-0b84-4ac4-b4ea-5b2587d42cee",
    "Referral ID": REFERRAL,
    "Partner Referral Status": "Active",
}
CLOSED = EXISTING | {"Partner Referral Status": "Closed", "Partner Referral Substatus": "Won"}


def a_table(*deals: dict[str, str], without: tuple[str, ...] = (), facts: FileFacts | None = None) -> DealTable:
    """The deals under all headings that any of them has."""
    headings = [heading for heading in dict.fromkeys(h for deal in deals for h in deal) if heading not in without]
    rows = [[deal.get(heading, "") for heading in headings] for deal in deals]
    return DealTable.of(headings, rows, range(2, len(rows) + 2), facts=facts or FileFacts())


def judged(table: DealTable, original: DealTable | None = None, **options) -> Judge:
    known = Original.matched(table, original) if original is not None else None
    judge = Judge(table, today=TODAY, original=known, **options)
    judge.run()
    return judge


def found(judge: Judge) -> set[tuple]:
    """(place of the deal, heading, rule, severity) of every problem; 0 and "" where there is none."""
    table = judge.table
    return {
        (
            table.place(problem.deal) + 1 if problem.deal is not None else 0,
            table.column(problem.column).heading if problem.column is not None else "",
            problem.fault.rule,
            problem.fault.severity.word,
        )
        for problem in judge.findings.problems()
    }


def of_deals(judge: Judge) -> set[tuple]:
    """The same without the file's problems and without the deal's place: (heading, rule, severity)."""
    return {(heading, rule, severity) for place, heading, rule, severity in found(judge) if place}


def problems_of(deal: dict[str, str], original: dict[str, str] | None = None, **options) -> set[tuple]:
    before = a_table(original) if original is not None else None
    return of_deals(judged(a_table(deal), before, **options))


def of_file(judge: Judge) -> set[tuple]:
    return {(rule, severity) for place, _, rule, severity in found(judge) if not place}
