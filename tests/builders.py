"""Deals built from the examples in the table of columns, and files of them; the seeded files of the benchmarks."""

from __future__ import annotations

import csv
import random
from collections.abc import Iterable, Sequence
from pathlib import Path

from cosell_desk.core.columns import Column, Lock
from cosell_desk.core.layouts import heading_key, layout_named, recognise

LAYOUT = "2021-02"
_WORDS = {"reason": "Declined/Lost reason", "consent": "Consent to share Customer/Partner contact"}
"""Short keywords for long headings."""


def headings(layout: str = LAYOUT, solutions: int = 1, team_members: int = 1) -> list[str]:
    """The template's headings, with that many of the two numbered columns that users fill."""
    counts = {"Solution": solutions, "Team member": team_members}
    found = []
    for heading, column, number in layout_named(layout).columns:
        if column.name not in counts:
            found.append(heading)
        elif number == 1:
            found += [layout_named(layout).heading(column, each) for each in range(1, counts[column.name] + 1)]
    return found


def a_deal(layout: str = LAYOUT, **cells: str) -> dict[str, str]:
    """A new deal without a fault: the examples of the table, under the layout's headings.

    Cells are named by their headings as keywords: `customer_country="SE"`, `solution_2="SOL-2-AB"`, `reason="2"`.
    """
    deal = {heading: _example(heading) for heading in headings(layout)}
    by_key = {heading_key(heading): heading for heading in deal}
    for word, text in cells.items():
        key = heading_key(_WORDS.get(word, word.replace("_", " ")))
        meant = recognise(key)
        heading = by_key.get(key)
        if heading is None and meant is not None:
            heading = layout_named(layout).heading(meant.column, meant.number)
        if heading is None:
            raise KeyError(f"no heading is written {word}")
        deal[heading] = text
    return deal


def an_existing_deal(referral: int = 1, layout: str = LAYOUT, **cells: str) -> dict[str, str]:
    """A deal that Partner Center knows; deals of different numbers have different IDs and names."""
    return a_deal(layout, **{"deal_name": f"Deal {referral}", **existing(referral), **cells})


def a_closed_deal(referral: int = 1, layout: str = LAYOUT, **cells: str) -> dict[str, str]:
    over = {"partner_referral_status": "Closed", "partner_referral_substatus": "Won"}
    return an_existing_deal(referral, layout, **{**over, **cells})


def existing(referral: int) -> dict[str, str]:
    return {
        "engagement_id": f"f7eaae47-0b84-4ac4-b4ea-{referral:012d}",
        "referral_id": f"0b84f7ea-ae47-4ac4-b4ea-{referral:012d}",
        "partner_referral_status": "Active",
        "partner_referral_substatus": "Accepted",
    }


def _example(heading: str) -> str:
    """The column's example; nothing where Partner Center writes, and what a new deal has where it depends."""
    meant = recognise(heading)
    assert meant is not None
    column: Column = meant.column
    if column.lock is Lock.ALWAYS or column.name in _EMPTY_IN_A_NEW_DEAL:
        return ""
    return _OF_A_NEW_DEAL.get(column.name, column.example)


_EMPTY_IN_A_NEW_DEAL = {"Declined/Lost reason", "Final Matched Customer Account", "Notes"}
_OF_A_NEW_DEAL = {"Partner Referral Status": "New", "Estimated Close Date": "03/15/2047"}


ANNA = "Anna, Berg, +46 70 123 45 67, anna.berg@example.com"
FIVE_DEALS = (
    a_deal(deal_name="Alpha", customer_country="SE", crm_id="007", notes='say "hi"\nthere'),
    a_deal(deal_name="Bravo", customer_country="FR", crm_id="1"),
    an_existing_deal(3, deal_name="Charlie", estimated_close_date="12/31/2098"),
    an_existing_deal(4, deal_name="Delta", estimated_close_date="11/30/2098", team_member_1=ANNA),
    a_closed_deal(5, deal_name="Echo"),
)
"""Two new ones, two that Partner Center knows, and one that came closed."""


def write_csv(path: Path, deals: Sequence[dict[str, str]], headings: Sequence[str] | None = None, **options) -> Path:
    """The deals in a file as Partner Center writes it, under all headings that any of them has.

    `options` are those of csv.writer, and `encoding`.
    """
    encoding = options.pop("encoding", "utf-8-sig")
    if headings is None:
        headings = list(dict.fromkeys(heading for deal in deals for heading in deal))
    with path.open("w", encoding=encoding, newline="") as file:
        writer = csv.writer(file, **options)
        writer.writerow(headings)
        writer.writerows([deal.get(heading, "") for heading in headings] for deal in deals)
    return path


def rows_of(path: Path, encoding: str = "utf-8-sig", delimiter: str = ",") -> list[dict[str, str]]:
    """The file's records by heading, read by nothing of ours."""
    with path.open(encoding=encoding, newline="") as file:
        return list(csv.DictReader(file, delimiter=delimiter))


# The files of the benchmarks

_FIRST = "Anna Bo Cecilia David Eva Filip Greta Hugo Ines Jonas Karin Lars Maria Nils Olga Per Rosa Sven Tove".split()
_LAST = "Berg Dahl Ek Falk Gren Holm Isaksson Jung Kvist Lund Moberg Nyman Olsen Palm Quist Rask Sand Thor".split()
_PLACES = [
    ("SE", "Malmö", "SEK", "+46 40 123 {:02d} {:02d}"),
    ("FR", "Orléans", "EUR", "+33 2 38 12 {:02d} {:02d}"),
    ("DE", "Köln", "EUR", "+49 221 1234{:02d}{:02d}"),
    ("US", "Redmond", "USD", "+1 425 555 {:02d}{:02d}"),
]
_COMPANIES = "Contoso Fabrikam Northwind Adatum Tailspin Litware Wingtip Proseware Lucerne Woodgrove".split()


def benchmark_deals(count: int, *, slots: int, seed: int = 2) -> Iterable[list[str]]:
    """Rows under `headings(LAYOUT, slots, slots)`: sound existing deals with every Solution and Team member filled."""
    draw = random.Random(seed)
    solutions = [f"SOL-{number}-{draw.choice('ABCDEF')}XYZ" for number in range(10_000, 10_120)]
    people = [
        f"{first}, {last}, +46 70 {number:03d} 45 67, {first}.{last}{number}@example.com".lower()
        for number, (first, last) in enumerate((first, last) for first in _FIRST for last in _LAST)
    ]
    columns = headings(LAYOUT, slots, slots)
    for number in range(count):
        country, city, currency, phone = draw.choice(_PLACES)
        deal = an_existing_deal(
            number,
            deal_name=f"Deal {number}",
            customer_name=f"{draw.choice(_COMPANIES)} {number % 900} AB",
            customer_address_line_1=f"Road {draw.randrange(400)}",
            customer_city=city,
            customer_country=country,
            customer_postal_code=f"{draw.randrange(100_000):05d}",
            customer_d_u_n_s_id=f"{draw.randrange(10**9):09d}",
            customer_contact_first_name=draw.choice(_FIRST),
            customer_contact_last_name=draw.choice(_LAST),
            customer_contact_phone_number=phone.format(draw.randrange(100), draw.randrange(100)),
            customer_contact_email_address=f"{draw.choice(_FIRST)}{number}@example.com".lower(),
            estimated_deal_value=str(draw.randrange(1_000, 900_000)),
            currency=currency,
            estimated_close_date=f"{draw.randrange(1, 13):02d}/{draw.randrange(13, 29)}/{draw.randrange(2045, 2049)}",
            crm_id=f"{draw.randrange(10**8):08d}",
            notes=f"Call {draw.choice(_FIRST)} about the offer" if number % 3 else "",
        )
        for at, solution in enumerate(draw.sample(solutions, slots), 1):
            deal[f"Solution {at}"] = f"{solution}, {currency}, {draw.choice((10, 99, 450))}, {draw.randrange(1, 40)}"
        for at, person in enumerate(draw.sample(people, slots), 1):
            deal[f"Team member {at}"] = person
        yield [deal[column] for column in columns]


def benchmark_file(path: Path, count: int = 5_000, *, slots: int = 50, is_invalid: bool = False, seed: int = 2) -> Path:
    """`slots` 50 gives 132 columns, 1 gives 34. `is_invalid`: no cell of it is right, and hardly two are alike."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(headings(LAYOUT, slots, slots))
        for row in benchmark_deals(count, slots=slots, seed=seed):
            writer.writerow([f" ?{text}" for text in row] if is_invalid else row)
    return path
