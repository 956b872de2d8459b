#!/usr/bin/env python3
"""Makes resources/samples/. Every company, person and number in them is invented.

.venv/bin/python packaging/make_samples.py [FOLDER]
"""

from __future__ import annotations

import csv
import datetime
import io
import re
import sys
import uuid
import zipfile
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

Deal = dict[str, str]

# company, street, postal code, city, state, country, D-U-N-S, phone, currency
CUSTOMERS = (
    (
        "Contoso Corporation",
        "One Contoso Way",
        "98052",
        "Redmond",
        "Washington",
        "US",
        "081466849",
        "+1 425 555 0100",
        "USD",
    ),
    ("Fabrikam Residences AB", "Hamngatan 4", "21122", "Malmö", "Skåne", "SE", "350012871", "+46 40 123 45 00", "SEK"),
    (
        "Northwind Traders Ltd",
        "8 Harbour Street",
        "BS1 4ST",
        "Bristol",
        "",
        "GB",
        "211380046",
        "+44 117 496 0112",
        "GBP",
    ),
    ("Adatum SARL", "12 rue des Tanneurs", "45000", "Orléans", "Loiret", "FR", "267733901", "+33 2 38 00 01 22", "EUR"),
    ("Litware GmbH", "Domstraße 7", "50668", "Köln", "Nordrhein-Westfalen", "DE", "330915548", "+49 221 123450", "EUR"),
    ("Tailspin Toys A/S", "Strandvejen 21", "8000", "Aarhus", "", "DK", "305188126", "+45 86 12 34 56", "DKK"),
    ("Proseware Oy", "Satamakatu 3", "00160", "Helsinki", "Uusimaa", "FI", "369077210", "+358 9 4245 0123", "EUR"),
    (
        "Wingtip Desert Farms",
        "14 Independence Avenue",
        "10005",
        "Windhoek",
        "Khomas",
        "NA",
        "639920015",
        "+264 61 123 456",
        "NAD",
    ),
    ("Woodgrove Bank BV", "Keizersgracht 101", "1015 CJ", "Amsterdam", "", "NL", "403366185", "+31 20 700 1234", "EUR"),
    ("Lucerne Publishing AG", "Seestrasse 9", "6003", "Luzern", "", "CH", "480150277", "+41 41 211 00 12", "CHF"),
)
CONTACTS = (
    "Ingrid Falk",
    "Olle Ek",
    "Priya Nair",
    "Claire Morel",
    "Jonas Brandt",
    "Mette Dahl",
    "Aino Salo",
    "Tuli Shikongo",
)
DEALS = ("Data platform", "Virtual desktops", "Store analytics", "Backup to cloud", "Factory sensors", "Mail migration")
SELLERS = (
    "Sara, Lindqvist, +46 70 123 45 67, sara.lindqvist@adventure-works.com",
    "Bob, Partner, +1 425 555 0101, bob.partner@adventure-works.com",
    "Elif, Demir, +49 151 23456789, elif.demir@adventure-works.com",
)
SOLUTIONS = ("SOL-10234-ADVW", "SOL-10235-ADVW", "SOL-10377-ADVW", "SOL-11020-ADVW")

EXISTING = {"Partner Referral Status": "Active", "Partner Referral Substatus": "Accepted"}
WON = {"Partner Referral Status": "Closed", "Partner Referral Substatus": "Won", "Sales Stage": "100"}
LOST = {"Partner Referral Status": "Closed", "Partner Referral Substatus": "Lost", "reason": "3"}
REFUSED = "Mandatory field Solution 1 missing"
UNREASONED = "Mandatory field Declined/Lost reason missing"


def an_id(what: str) -> str:
    return str(uuid.uuid5(uuid.NAMESPACE_URL, f"https://example.com/{what}"))


def a_deal(number: int, over: Deal) -> Deal:
    """A sound deal under the names of the table of columns; `over` with a status is one that exists."""
    company, street, code, city, state, country, duns, phone, currency = CUSTOMERS[number % len(CUSTOMERS)]
    first, last = CONTACTS[number % len(CONTACTS)].split()
    domain = "".join(company.split()[:2]).lower() + ".example.com"
    needs_help = number % 3 != 1
    price = 50 * (1 + number % 7)
    deal = {
        "Deal Name": f"{company.split()[0]}: {DEALS[number % len(DEALS)].lower()} {2046 + number % 2}",
        "Customer Name": company,
        "Customer Address Line 1": street,
        "Customer City": city,
        "Customer State": state,
        "Customer Postal Code": code,
        "Customer Country": country,
        "Customer D-U-N-S ID": duns,
        "Customer Contact First Name": first,
        "Customer Contact Last Name": last,
        "Customer Contact Phone number": phone,
        "Customer Contact Email Address": f"{first}.{last}@{domain}".lower(),
        "Partner Referral Status": "New",
        "Partner Referral Substatus": "Accepted",
        "Sales Stage": ("10", "20", "40", "60", "80")[number % 5],
        "Estimated Deal Value": str(8_500 + 7_350 * number),
        "Currency": currency,
        "Estimated Close Date": f"{1 + number % 12:02d}/{13 + number % 15:02d}/{2046 + number % 2}",
        "CRM ID": f"00{10_400 + 13 * number}",
        "Marketing Campaign ID": "Spring2046" if number % 2 else "",
        "Notes": "First call went well.\nSecond call in May." if number % 5 == 2 else "",
        "Microsoft help required?": "Yes" if needs_help else "No",
        "What specific help from Microsoft?": str(1 + number % 6) if needs_help else "",
        "Share with Microsoft sales team": "Yes",
        "Notes to Microsoft": "Please join the technical workshop." if needs_help and number % 2 else "",
        "Consent to share Customer/Partner contact": "Yes",
        "Marketplace Purchase Intent": ("Yes", "No", "Have not decided")[number % 3],
        "Customer Domain Name": domain,
        "Solution 1": f"{SOLUTIONS[number % 4]}, {currency}, {price}, {5 + number}",
        "Solution 2": f"{SOLUTIONS[(number + 1) % 4]}, {currency}, {2 * price}, 1" if number % 4 == 0 else "",
        "Team member 1": SELLERS[number % 3],
        "Team member 2": SELLERS[(number + 1) % 3] if number % 2 else "",
    }
    if "Partner Referral Status" in over:
        deal |= {
            "Engagement ID": an_id(f"engagement {number}"),
            "Referral ID": an_id(f"referral {number}"),
            "Microsoft Referral Status": "Active" if needs_help else "Pending",
        }
    return deal | over


def headings(layout: str) -> list[tuple[str, str]]:
    """(heading, name by meaning), with two Solution and two Team member columns."""
    from cosell_desk.core.layouts import layout_named

    found = []
    for heading, column, number in layout_named(layout).columns:
        found.append((heading, f"{column.name} {number}" if number else column.name))
        if column.name in ("Solution", "Team member") and number == 1:
            found.append((f"{column.name} 2", f"{column.name} 2"))
    return found


def rows(layout: str, deals: Sequence[Deal]) -> list[list[str]]:
    """The heading row and the deals."""
    known = headings(layout)
    named = [
        {"Declined/Lost reason" if name == "reason" else name: text for name, text in deal.items()} for deal in deals
    ]
    return [[heading for heading, _ in known], *[[deal.get(name, "") for _, name in known] for deal in named]]


def clean() -> list[list[str]]:
    """Sound deals of every kind, in the layout of 2023-08."""
    over: list[Deal] = [{}, EXISTING, EXISTING, WON, {}, EXISTING, LOST, EXISTING, {}, EXISTING, EXISTING, EXISTING]
    return rows("2023-08", [a_deal(number, of) for number, of in enumerate(over)])


def faulty() -> list[list[str]]:
    """What Excel, other languages and haste do to a download of 2021-02: the faults are those written out here."""
    over: list[Deal] = [
        EXISTING,
        {"Customer Country": "Sweden"},
        EXISTING | {"Estimated Deal Value": "23 200,00"},
        EXISTING | {"Estimated Close Date": "2046-09-30"},
        WON,
        EXISTING | {"Currency": "$"},
        EXISTING | {"Customer Contact Email Address": "mailto:aino.salo@prosewareoy.example.com"},
        EXISTING | {"Partner Referral Status": "Aktiv"},
        EXISTING | {"Partner Referral Status": "Closed", "Partner Referral Substatus": "Lost", "Errors": UNREASONED},
        EXISTING | {"Customer Contact Phone number": "9.99999E+09"},
        EXISTING | {"Deal Name": "  Contoso: factory sensors 2046 "},
        EXISTING | {"Customer City": "MalmÃ¶"},
        EXISTING | {"Estimated Close Date": "30/04/2046"},
        EXISTING | {"Estimated Close Date": "05/06/2046"},
        EXISTING | {"Customer D-U-N-S ID": "8146684"},
        EXISTING | {"Solution 1": "", "Errors": REFUSED},
        {"Consent to share Customer/Partner contact": "No"},
        EXISTING | {"Team member 1": SELLERS[0].replace(",", ";"), "Team member 2": ""},
    ]
    table = rows("2021-02", [a_deal(number, of) for number, of in enumerate(over)])
    table[0][table[0].index("Solution 2")] = "Lösning 2"
    return table


def processed() -> list[list[str]]:
    """What Partner Center gives back: refused, succeeded, matched deals, and one that it tells nothing of."""
    candidates = {
        "Matched Category": "Managed",
        "Confidence": "High",
        "Managed Account 1": "MicrosoftID: 11-1FG2G, AccountName: Litware GmbH, AccountAddress: Köln",
        "Unmanaged Account 1": "MicrosoftID: 11-2HJ3K, AccountName: Litware Handel, AccountAddress: Bonn",
        "DUNS Account 1": "DUNSID: 330915548, AccountName: Litware GmbH, AccountAddress: Köln",
    }
    over: list[Deal] = [
        EXISTING,
        EXISTING | {"Solution 1": "", "Errors": REFUSED},
        EXISTING,
        WON,
        candidates,
        {"Errors": "Customer Country is not valid; Estimated Close Date is not valid", "Customer Country": "Danmark"},
        EXISTING,
        {},
        EXISTING | {"Errors": "Referral is in a terminal state"},
        EXISTING,
    ]
    return rows("2023-08", [a_deal(number, of) for number, of in enumerate(over)])


def as_csv(table: list[list[str]]) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\r\n").writerows(table)
    return text.getvalue().encode("utf-8-sig")


def as_workbook(table: list[list[str]]) -> bytes:
    """The same deals as somebody keeps them in Excel: real dates and numbers, codes shown with zeros by a format."""
    from openpyxl import Workbook
    from openpyxl.styles import Font, PatternFill

    book = Workbook()
    sheet = book.active
    sheet.title = "Deals"
    for row, texts in enumerate(table, 1):
        for column, text in enumerate(texts, 1):
            cell = sheet.cell(row, column)
            heading = table[0][column - 1]
            if row == 1:
                cell.value, cell.font = text, Font(bold=True, color="FFFFFF")
                cell.fill = PatternFill("solid", fgColor="243A5E")
            elif text and heading == "Estimated Close Date":
                month, day, year = map(int, text.split("/"))
                cell.value, cell.number_format = datetime.date(year, month, day), "yyyy-mm-dd"
            elif text and heading in ("Estimated Deal Value", "Sales Stage"):
                cell.value = int(text)
            elif text and heading == "Customer D-U-N-S ID":
                cell.value, cell.number_format = int(text), "000000000"
            elif text:
                cell.value, cell.number_format = text, "@"
    sheet.freeze_panes = "A2"
    book.create_sheet("Read me")["A1"] = "Deals of the spring campaign. The sheet Deals goes to Partner Center."
    made = io.BytesIO()
    book.save(made)
    return _timeless(made.getvalue())


def _timeless(workbook: bytes) -> bytes:
    """The workbook without the hour at which it was made, so that making it again changes nothing."""
    result = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(workbook)) as old, zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "docProps/core.xml":
                content = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", b"2026-01-15T12:00:00Z", content)
            new.writestr(zipfile.ZipInfo(name, (2026, 1, 15, 12, 0, 0)), content, zipfile.ZIP_DEFLATED)
    return result.getvalue()


def samples() -> dict[str, bytes]:
    return {
        "clean.csv": as_csv(clean()),
        "clean.xlsx": as_workbook(clean()),
        "faulty.csv": as_csv(faulty()),
        "processed.csv": as_csv(processed()),
    }


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "resources" / "samples"
    for name, content in samples().items():
        (folder / name).write_bytes(content)


if __name__ == "__main__":
    main()
