"""The generations of the template: which columns, in what order, under which headings; and recognising them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from cosell_desk.core.columns import COLUMNS, Column
from cosell_desk.core.translated_headings import TRANSLATED

_CUSTOMER = (
    "Customer Name",
    "Customer Address Line 1",
    "Customer Address Line 2",
    "Customer City",
    "Customer State",
    "Customer Postal Code",
    "Customer Country",
)
_CONTACT = (
    "Customer Contact First Name",
    "Customer Contact Last Name",
    "Customer Contact Phone number",
    "Customer Contact Email Address",
)
_SHARING = (
    "Microsoft help required?",
    "What specific help from Microsoft?",
    "Share with Microsoft sales team",
    "Notes to Microsoft",
    "Consent to share Customer/Partner contact",
)
_DEVICES = ("CLA Number", "Device Category", "Silicon Type", "Azure Certified Device", "Attach Services")
_2021_02 = (
    *("Errors", "Engagement ID", "Referral ID", "Deal Name", *_CUSTOMER, "Customer D-U-N-S ID", *_CONTACT),
    *("Partner Referral Status", "Partner Referral Substatus", "Microsoft Referral Status", "Declined/Lost reason"),
    *("Sales Stage", "Estimated Deal Value", "Currency", "Estimated Close Date", "CRM ID", "Marketing Campaign ID"),
    *("Notes", *_SHARING),
)
_2021_09 = (*_2021_02, *_DEVICES, "Microsoft MSX ID", "Migrated PSC Deal ID", "MPN ID")
_RENAMED_2023_08 = {
    "Customer Postal Code": "Customer Postal code",
    "Declined/Lost reason": "Declined/Lost/Error reason",
    "MPN ID": "PartnerID (formerly MPN ID)",
}
_2023_08 = (
    *[_RENAMED_2023_08.get(heading, heading) for heading in _2021_09],
    *("Marketplace Purchase Intent", "Customer Domain Name", "Final Matched Customer Account", "Matched Category"),
    *("Confidence", "Managed Account 1", "Managed Account 2", "Unmanaged Account 1", "Unmanaged Account 2"),
    *("DUNS Account 1", "DUNS Account 2"),
)
_2026 = (
    *("Errors", "Engagement ID", "Referral ID", "Microsoft MSX Id", "Migrated PSC Deal Id"),
    *("Microsoft Referral Substatus", "Deal Name", "Partner Referral Status", "Partner Referral Substatus"),
    *("Decline/Lost/Error reason", "Sales Stage", "Estimated Deal Value", "Estimated ACR Value", "Currency"),
    *("Estimated Close Date", "CRM ID", "Marketing Campaign ID", "Notes", "Created Date", *_CUSTOMER),
    *("Customer D-U-N-S id", "Customer Domain Name", *_CONTACT, _SHARING[0], "What specific help from Microsoft ?"),
    *(*_SHARING[2:], "MPN Id", "Marketplace Purchase Intent", "Partner Role", "Solution Area", "Solution Play"),
    *("Final Matched Customer Account", "Matched Category", "Confidence", "Managed Account Match 1"),
    *("Managed Account Match 2", "UnManaged Account Match 1", "UnManaged Account Match 2"),
    *("Moodys Account Match 1", "Moodys Account Match 2"),
    *[f"Solution {number}" for number in range(1, 6)],
    *[f"Team member {number}" for number in range(1, 6)],
    *[f"Microsoft team member {number}" for number in range(1, 6)],
    *_DEVICES,
)


@dataclass(frozen=True, slots=True, eq=False)
class Layout:
    """One generation of the template. Layouts compare by age: `a < b` means that a is older.

    `columns` are (heading, column, number) in the template's order; of families with the numbers that the published
    template shows.
    """

    name: str
    age: int
    columns: tuple[tuple[str, Column, int], ...]

    def __lt__(self, other: Layout) -> bool:
        return self.age < other.age

    def __ge__(self, other: Layout) -> bool:
        return self.age >= other.age

    def heading(self, column: Column, number: int = 0) -> str:
        """How this layout spells the column; a column that it does not have keeps its own name."""
        for heading, of, shown in self.columns:
            if of is column:
                return f"{heading.removesuffix(str(shown))}{number}" if number else heading
        return f"{column.name} {number}" if number else column.name

    def has(self, column: Column) -> bool:
        return any(of is column for _, of, _ in self.columns)


@dataclass(frozen=True, slots=True)
class Recognised:
    """What a heading means. `is_spelled_right`: some layout writes it just so (rule F4)."""

    column: Column
    number: int
    is_spelled_right: bool


_OUTSIDE = " \t\r\n\u00a0\u200b\ufeff"
_NUMBER = re.compile(r"(.*?)([0-9]{1,4})")


def heading_key(heading: str) -> str:
    """What counts of a heading: its letters and digits, whatever their case and width."""
    text = unicodedata.normalize("NFKC", heading).casefold()
    return "".join([letter for letter in text if letter.isalnum()])


@cache
def _meanings() -> dict[str, Column]:
    """Heading key -> column; of families the key without its number."""
    found: dict[str, Column] = {}
    for column in COLUMNS:
        for spelling in (column.name, *column.aliases):
            found[heading_key(spelling)] = column
    for english, words in TRANSLATED.items():
        column = next(column for column in COLUMNS if column.name == english)
        for word in words:
            found.setdefault(heading_key(word), column)
    return found


@cache
def _right_spellings() -> frozenset[str]:
    """Headings as the layouts write them; of families with # for the number."""
    return frozenset(
        f"{heading.removesuffix(str(number))}#" if number else heading
        for layout in LAYOUTS
        for heading, _, number in layout.columns
    )


def _bare(heading: str) -> str:
    """The heading without what may stand around it: blanks, a BOM, a trailing star."""
    return heading.strip(_OUTSIDE).removesuffix("*").strip(_OUTSIDE)


@cache
def recognise(heading: str) -> Recognised | None:
    """What the heading means, read tolerantly and through aliases and translations; None for one nobody knows."""
    key = heading_key(heading)
    column = _meanings().get(key)
    if column is not None and not column.limit:
        return Recognised(column, 0, _bare(heading) in _right_spellings())
    numbered = _NUMBER.fullmatch(key)
    if numbered is None:
        return None
    column, number = _meanings().get(numbered[1]), int(numbered[2])
    if column is None or not column.limit or number < 1:
        return None
    spelling = _bare(heading)
    stem = spelling.removesuffix(str(number))
    return Recognised(column, number, stem != spelling and f"{stem}#" in _right_spellings())


def _layout(age: int, name: str, headings: Sequence[str], families: Sequence[str] = ()) -> Layout:
    found = []
    for heading in (*headings, *families):
        key = heading_key(heading)
        column = _meanings().get(key)
        if column is not None and not column.limit:
            found.append((heading, column, 0))
            continue
        stem = re.sub(r"[0-9]+\Z", "", key)
        found.append((heading, _meanings()[stem], int(key.removeprefix(stem))))
    return Layout(name, age, tuple(found))


LAYOUTS = (
    _layout(0, "2021-02", _2021_02, ("Solution 1", "Team member 1")),
    _layout(1, "2021-09", _2021_09, ("Solution 1", "Team member 1", "Microsoft team member 1")),
    _layout(2, "2023-08", _2023_08, ("Solution 1", "Team member 1", "Microsoft team member 1")),
    _layout(3, "2026", _2026),
)


def layout_named(name: str) -> Layout:
    """Raises KeyError for a name that no layout has."""
    return {layout.name: layout for layout in LAYOUTS}[name]


@cache
def _first_layouts() -> dict[Column, Layout]:
    first: dict[Column, Layout] = {}
    for layout in LAYOUTS:
        for _, column, _ in layout.columns:
            first.setdefault(column, layout)
    return first


def layout_of(columns: Iterable[Column]) -> Layout:
    """The newest layout in which any of these columns first appeared; the oldest when there is none."""
    return max([_first_layouts()[column] for column in columns], key=lambda layout: layout.age, default=LAYOUTS[0])
