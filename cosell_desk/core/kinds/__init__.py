"""The kinds of cell: what a column's cells may hold, what is wrong with a text, and how it is mended."""

from cosell_desk.core.kinds.amounts import Amount
from cosell_desk.core.kinds.base import Choice, Kind, blank_among, is_blank
from cosell_desk.core.kinds.choices import (
    ByColumn,
    Code,
    Consent,
    OneOf,
    PurchaseIntent,
    SalesStage,
    Status,
    Substatus,
    YesNo,
)
from cosell_desk.core.kinds.codes import Account, Duns, Guid
from cosell_desk.core.kinds.contacts import Email, Phone
from cosell_desk.core.kinds.dates import CloseDate, is_ambiguous, is_day_first, read_date, swapped
from cosell_desk.core.kinds.money import Currency
from cosell_desk.core.kinds.parts import Solution, TeamMember, email_of, joined, parts, solution_id
from cosell_desk.core.kinds.places import Country
from cosell_desk.core.kinds.text import LongText, Text, Unjudged

__all__ = [
    "Account",
    "Amount",
    "ByColumn",
    "Choice",
    "CloseDate",
    "Code",
    "Consent",
    "Country",
    "Currency",
    "Duns",
    "Email",
    "Guid",
    "Kind",
    "LongText",
    "OneOf",
    "Phone",
    "PurchaseIntent",
    "SalesStage",
    "Solution",
    "Status",
    "Substatus",
    "TeamMember",
    "Text",
    "Unjudged",
    "YesNo",
    "blank_among",
    "email_of",
    "is_ambiguous",
    "is_blank",
    "is_day_first",
    "joined",
    "parts",
    "read_date",
    "solution_id",
    "swapped",
]
