"""THE TABLE: every column of a co-sell file. Validation, dropdowns, tooltips, locks, the manual derive from it.

The facts are those of Microsoft's page "Bulk operations for co-sell opportunities using CSV files" (2021-02, 2021-09,
2023-08) and, for the 2026 layout, second-hand. Each layout's order and spellings are in layouts.py.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from cosell_desk.core.conditions import NEVER, Always, Condition, ForNewDeals, TheFirst, When
from cosell_desk.core.kinds import (
    Account,
    Amount,
    ByColumn,
    CloseDate,
    Code,
    Consent,
    Country,
    Currency,
    Duns,
    Email,
    Guid,
    Kind,
    LongText,
    OneOf,
    Phone,
    PurchaseIntent,
    SalesStage,
    Solution,
    Status,
    Substatus,
    TeamMember,
    Text,
    Unjudged,
    YesNo,
)
from cosell_desk.core.translate import QT_TRANSLATE_NOOP


class Lock(Enum):
    """When a cell may no longer be changed; the values are the manual's letters."""

    NONE = ""
    ALWAYS = "A"
    """Only Partner Center writes it."""
    CREATED = "C"
    """Once the referral exists."""
    SHARED = "S"
    """Once the deal was first shared with Microsoft."""
    ONCE_YES = "Y"
    """Once it was Yes (a number for the specific help): one way only."""


class Section(Enum):
    """Where the deal form and the manual show a column."""

    PARTNER_CENTER = QT_TRANSLATE_NOOP("Section", "Partner Center")
    DEAL = QT_TRANSLATE_NOOP("Section", "Deal")
    CUSTOMER = QT_TRANSLATE_NOOP("Section", "Customer")
    CONTACT = QT_TRANSLATE_NOOP("Section", "Contact")
    STATUS = QT_TRANSLATE_NOOP("Section", "Status")
    VALUE = QT_TRANSLATE_NOOP("Section", "Value")
    MICROSOFT = QT_TRANSLATE_NOOP("Section", "Microsoft")
    MATCHING = QT_TRANSLATE_NOOP("Section", "Account matching")
    DEVICES = QT_TRANSLATE_NOOP("Section", "Devices and programs")
    SOLUTIONS = QT_TRANSLATE_NOOP("Section", "Solutions")
    TEAM = QT_TRANSLATE_NOOP("Section", "Team")


@dataclass(frozen=True, slots=True, eq=False)
class Column:
    """What we know of one column. `name` is its first published heading; of numbered families without the number.

    `reads` names the columns whose meanings the kind is told beside the text, in that order. `limit` is the highest
    number of a numbered family and 0 for a single column. `is_identity` marks the IDs by which an
    upload finds the deal.
    """

    name: str
    kind: Kind
    section: Section
    help: str
    example: str
    required: Condition = NEVER
    lock: Lock = Lock.NONE
    reads: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    limit: int = 0
    is_identity: bool = False


HELP = "Microsoft help required?"
SHARE = "Share with Microsoft sales team"
STATUS = "Partner Referral Status"
SUBSTATUS = "Partner Referral Substatus"
REASON = "Declined/Lost reason"
FAMILY_LIMIT = 50
"""Partner Center takes at most 50 solutions and 50 team members a deal."""

_WITH_HELP = When(HELP, frozenset({"Yes"}))
_ENDED = Code("declined-lost reason")

COLUMNS = (
    Column(
        "Errors",
        Unjudged(),
        Section.PARTNER_CENTER,
        QT_TRANSLATE_NOOP(
            "Column",
            "Written by Partner Center after an upload: why this deal was refused, several reasons parted by a"
            " semicolon. Empty in a fresh download. It stays in your working file, because an empty cell would read as"
            " success, and is emptied only in the files prepared for upload.",
        ),
        "Mandatory field Solution 1 missing",
        lock=Lock.ALWAYS,
    ),
    Column(
        "Engagement ID",
        Guid(),
        Section.PARTNER_CENTER,
        QT_TRANSLATE_NOOP(
            "Column",
            "Partner Center's own ID of the engagement: the group of referrals about one need of one customer. Empty"
            " for a new deal; never write or change it yourself.",
        ),
        "f7eaae47-0b84-4ac4-b4ea-5b2587d42cee",
        lock=Lock.ALWAYS,
        is_identity=True,
    ),
    Column(
        "Referral ID",
        Guid(),
        Section.PARTNER_CENTER,
        QT_TRANSLATE_NOOP(
            "Column",
            "Partner Center's own ID of the deal, and what decides the upload: empty creates a new deal, filled updates"
            " the deal with this ID. Emptying or changing it makes a duplicate.",
        ),
        "0b84f7ea-ae47-4ac4-b4ea-5b2587d42cee",
        lock=Lock.ALWAYS,
        is_identity=True,
    ),
    Column(
        "Microsoft MSX ID",
        Text(),
        Section.PARTNER_CENTER,
        QT_TRANSLATE_NOOP(
            "Column",
            "The deal's ID in Microsoft's own sales system. Written by Microsoft; ignored at upload. In layouts from"
            " 2021-09.",
        ),
        "7-3EXAMPLE0",
        lock=Lock.ALWAYS,
    ),
    Column(
        "Migrated PSC Deal ID",
        Text(),
        Section.PARTNER_CENTER,
        QT_TRANSLATE_NOOP(
            "Column",
            "The ID that the deal had in the older Partner Sales Connect. Written by Microsoft; ignored at upload. In"
            " layouts from 2021-09.",
        ),
        "PSC-10234",
        lock=Lock.ALWAYS,
    ),
    Column(
        "Created Date",
        Text(),
        Section.PARTNER_CENTER,
        QT_TRANSLATE_NOOP(
            "Column",
            "When the deal was created in Partner Center. Written by Partner Center; ignored at upload. In the 2026"
            " layout.",
        ),
        "03/15/2026",
        lock=Lock.ALWAYS,
    ),
    Column(
        "Deal Name",
        Text(),
        Section.DEAL,
        QT_TRANSLATE_NOOP(
            "Column",
            "The friendly name under which you and Microsoft find the deal again. May be changed while the deal is"
            " live.",
        ),
        "UK spring deal",
        required=Always(),
    ),
    Column(
        "Customer Name",
        Text(),
        Section.CUSTOMER,
        QT_TRANSLATE_NOOP(
            "Column",
            "The legal name of the customer's company, not a brand or a short form: Microsoft matches the customer by"
            " name, city and country. Locked once the deal exists.",
        ),
        "Contoso Corporation",
        required=Always(),
        lock=Lock.CREATED,
    ),
    Column(
        "Customer Address Line 1",
        Text(),
        Section.CUSTOMER,
        QT_TRANSLATE_NOOP("Column", "Street and number of the customer. Locked once the deal exists."),
        "One Contoso Way",
        required=Always(),
        lock=Lock.CREATED,
    ),
    Column(
        "Customer Address Line 2",
        Text(),
        Section.CUSTOMER,
        QT_TRANSLATE_NOOP("Column", "The rest of the customer's address, if any. Locked once the deal exists."),
        "NE 148 street",
        lock=Lock.CREATED,
    ),
    Column(
        "Customer City",
        Text(),
        Section.CUSTOMER,
        QT_TRANSLATE_NOOP(
            "Column",
            "The customer's city. Microsoft matches the customer by name, city and country. Locked once the deal"
            " exists.",
        ),
        "Redmond",
        required=Always(),
        lock=Lock.CREATED,
    ),
    Column(
        "Customer State",
        Text(),
        Section.CUSTOMER,
        QT_TRANSLATE_NOOP("Column", "State, county or region in free words. Locked once the deal exists."),
        "Washington",
        lock=Lock.CREATED,
    ),
    Column(
        "Customer Postal Code",
        Text(digits_matter=True),
        Section.CUSTOMER,
        QT_TRANSLATE_NOOP(
            "Column",
            "The customer's postal code, as text: leading zeros belong to it and Excel likes to drop them. Locked once"
            " the deal exists.",
        ),
        "98052",
        lock=Lock.CREATED,
        aliases=("Customer ZIP Code",),
    ),
    Column(
        "Customer Country",
        Country(),
        Section.CUSTOMER,
        QT_TRANSLATE_NOOP(
            "Column",
            "The customer's country as its two-letter ISO code, such as US, SE or GB (NA is Namibia). Microsoft matches"
            " the customer by name, city and country. Locked once the deal exists.",
        ),
        "US",
        required=Always(),
        lock=Lock.CREATED,
    ),
    Column(
        "Customer D-U-N-S ID",
        Duns(),
        Section.CUSTOMER,
        QT_TRANSLATE_NOOP(
            "Column",
            "The customer's nine-digit D-U-N-S number, by which Dun & Bradstreet tells companies apart. Optional,"
            " but it"
            " helps Microsoft match the right customer account. Leading zeros belong to it. Locked once the deal"
            " exists.",
        ),
        "081466849",
        lock=Lock.CREATED,
    ),
    Column(
        "Customer Domain Name",
        Text(),
        Section.CUSTOMER,
        QT_TRANSLATE_NOOP(
            "Column",
            "The customer's internet domain; it helps Microsoft match the right customer account. In layouts from"
            " 2023-08.",
        ),
        "contoso.com",
    ),
    Column(
        "Customer Contact First Name",
        Text(),
        Section.CONTACT,
        QT_TRANSLATE_NOOP(
            "Column",
            "First name of the person at the customer. Needed when you ask Microsoft for help. Locked once the deal was"
            " first shared with Microsoft.",
        ),
        "John",
        required=_WITH_HELP,
        lock=Lock.SHARED,
    ),
    Column(
        "Customer Contact Last Name",
        Text(),
        Section.CONTACT,
        QT_TRANSLATE_NOOP(
            "Column",
            "Last name of the person at the customer. Needed when you ask Microsoft for help. Locked once the deal was"
            " first shared with Microsoft.",
        ),
        "Customer",
        required=_WITH_HELP,
        lock=Lock.SHARED,
    ),
    Column(
        "Customer Contact Phone number",
        Phone(),
        Section.CONTACT,
        QT_TRANSLATE_NOOP(
            "Column",
            "Phone number of the person at the customer, as text: + and leading zeros belong to it. Needed when you ask"
            " Microsoft for help. Locked once the deal was first shared with Microsoft.",
        ),
        "+1 425 555 0100",
        required=_WITH_HELP,
        lock=Lock.SHARED,
        reads=("Customer Country",),
    ),
    Column(
        "Customer Contact Email Address",
        Email(),
        Section.CONTACT,
        QT_TRANSLATE_NOOP(
            "Column",
            "E-mail address of the person at the customer. Needed when you ask Microsoft for help. Locked once the deal"
            " was first shared with Microsoft.",
        ),
        "john.customer@contoso.com",
        required=_WITH_HELP,
        lock=Lock.SHARED,
    ),
    Column(
        STATUS,
        Status(),
        Section.STATUS,
        QT_TRANSLATE_NOOP(
            "Column",
            "Where the deal stands with you. New may become Active or Closed, Active may become Closed; there is no way"
            " back, and nothing at all can be done with a deal after it is closed.",
        ),
        "Active",
        required=Always(),
    ),
    Column(
        SUBSTATUS,
        Substatus(),
        Section.STATUS,
        QT_TRANSLATE_NOOP(
            "Column",
            "The finer step inside the status. A deal that you create is New with Accepted, and Partner Center then"
            " stores it as Active with Accepted. New: Pending or Received. Active: Accepted. Closed: Won, Lost,"
            " Declined"
            " or Expired (in layouts from 2023-08 also Error). Expired is set by Partner Center itself after 14 days"
            " without an answer. Won, Lost, Declined, Expired and Error are for good.",
        ),
        "Accepted",
        required=Always(),
    ),
    Column(
        "Microsoft Referral Status",
        Text(),
        Section.STATUS,
        QT_TRANSLATE_NOOP(
            "Column", "Where the deal stands with Microsoft. Written by Microsoft; a change is ignored at upload."
        ),
        "Pending",
        lock=Lock.ALWAYS,
    ),
    Column(
        "Microsoft Referral Substatus",
        Text(),
        Section.STATUS,
        QT_TRANSLATE_NOOP(
            "Column",
            "The finer step of Microsoft's own status. Written by Microsoft; a change is ignored at upload. In the 2026"
            " layout.",
        ),
        "Received",
        lock=Lock.ALWAYS,
    ),
    Column(
        REASON,
        ByColumn({"Declined": _ENDED, "Lost": _ENDED, "Error": Code("error reason")}, otherwise=_ENDED),
        Section.STATUS,
        QT_TRANSLATE_NOOP(
            "Column",
            "Why the deal ended, as a number. Needed once the substatus is Declined or Lost (1 to 8) or, in layouts"
            " from"
            " 2023-08, Error (1 to 9; 6 and 9 want an explanation in Notes).",
        ),
        "2",
        required=When(SUBSTATUS, frozenset({"Declined", "Lost", "Error"})),
        reads=(SUBSTATUS,),
        aliases=("Declined/Lost/Error reason", "Decline/Lost/Error reason", "Decline/Lost reason"),
    ),
    Column(
        "Sales Stage",
        SalesStage(),
        Section.STATUS,
        QT_TRANSLATE_NOOP(
            "Column",
            "How far the sale has come, as a number: 10 Created or Accepted, 20 Qualified, 40 Developed, 60 Proposed,"
            " 80 Negotiated, 100 Won.",
        ),
        "40",
    ),
    Column(
        "Estimated Deal Value",
        Amount(),
        Section.VALUE,
        QT_TRANSLATE_NOOP(
            "Column",
            "What the deal is worth, in the currency beside it: plain digits with a point for decimals, no separators."
            " May change until the deal is won or lost.",
        ),
        "12563",
        required=Always(),
        reads=("Currency",),
    ),
    Column(
        "Estimated ACR Value",
        Amount(),
        Section.VALUE,
        QT_TRANSLATE_NOOP(
            "Column",
            "The Azure consumption that you expect from the deal, in its currency: plain digits with a point for"
            " decimals. In the 2026 layout.",
        ),
        "2500",
        reads=("Currency",),
    ),
    Column(
        "Currency",
        Currency(),
        Section.VALUE,
        QT_TRANSLATE_NOOP(
            "Column", "The currency of the deal's value as its three-letter ISO code, such as USD or SEK."
        ),
        "USD",
        required=Always(),
    ),
    Column(
        "Estimated Close Date",
        CloseDate(),
        Section.VALUE,
        QT_TRANSLATE_NOOP(
            "Column",
            "When you expect to close the deal: month/day/year, such as 03/15/2027. The day is meant in UTC;"
            " Partner Center's pages show local days, so a day may seem off by one there.",
        ),
        "03/15/2027",
        required=Always(),
    ),
    Column(
        "CRM ID",
        Text(digits_matter=True),
        Section.DEAL,
        QT_TRANSLATE_NOOP(
            "Column", "The deal's ID in your own CRM, any text. Leading zeros belong to it; useful to find deals again."
        ),
        "34234324-sdfsdf-345345-sfd",
    ),
    Column(
        "Marketing Campaign ID",
        Text(),
        Section.DEAL,
        QT_TRANSLATE_NOOP("Column", "The marketing campaign that the deal came from, any text."),
        "BingSummer2020",
    ),
    Column(
        "Notes",
        LongText(),
        Section.DEAL,
        QT_TRANSLATE_NOOP(
            "Column", "Your own notes about the deal; may hold line breaks. Error reasons 6 and 9 are explained here."
        ),
        "Met at the spring fair",
    ),
    Column(
        HELP,
        YesNo(),
        Section.MICROSOFT,
        QT_TRANSLATE_NOOP(
            "Column",
            "Yes asks Microsoft for help and makes the deal a co-sell deal; it then needs the customer's contact and"
            " the"
            " specific help. No may become Yes later; Yes is for good. With No, Share decides whether the deal is"
            " partner-led or private.",
        ),
        "Yes",
        required=Always(),
        lock=Lock.ONCE_YES,
    ),
    Column(
        "What specific help from Microsoft?",
        Code("help"),
        Section.MICROSOFT,
        QT_TRANSLATE_NOOP(
            "Column",
            "The help that you want, as a number: 1 Workload-specific value proposition, 2 Customer technical"
            " architecture, 3 Proof of concept or demo, 4 Quotes and licensing, 5 Post-sales customer success, 6"
            " General"
            " or other. Needed when you ask for help. Once chosen it cannot be changed.",
        ),
        "1",
        required=_WITH_HELP,
        lock=Lock.ONCE_YES,
    ),
    Column(
        SHARE,
        YesNo(),
        Section.MICROSOFT,
        QT_TRANSLATE_NOOP(
            "Column",
            "Applies when you ask for no help, and then must be answered: Yes shows the deal to Microsoft's sellers"
            " (partner-led), No keeps it private. No may become Yes later; Yes is for good.",
        ),
        "Yes",
        required=When(HELP, frozenset({"No"})),
        lock=Lock.ONCE_YES,
    ),
    Column(
        "Notes to Microsoft",
        LongText(),
        Section.MICROSOFT,
        QT_TRANSLATE_NOOP(
            "Column",
            "What Microsoft's sellers should know about the deal and the help you want. Locked once the deal was first"
            " shared with Microsoft.",
        ),
        "Need help with a POC for Contoso customer",
        lock=Lock.SHARED,
    ),
    Column(
        "Consent to share Customer/Partner contact",
        Consent(),
        Section.MICROSOFT,
        QT_TRANSLATE_NOOP(
            "Column",
            "A legal statement: Yes says that you may share the customer's and your own people's contact details with"
            " Microsoft. With No the deal is neither created nor updated. Only you can fill it in; this program never"
            " does it for you. Locked once the deal exists.",
        ),
        "Yes",
        required=Always(),
        lock=Lock.CREATED,
    ),
    Column(
        "CLA Number",
        Text(),
        Section.DEVICES,
        QT_TRANSLATE_NOOP("Column", "The number of a customer license agreement, any text. In layouts from 2021-09."),
        "CLA-2044",
    ),
    Column(
        "Device Category",
        OneOf("device category"),
        Section.DEVICES,
        QT_TRANSLATE_NOOP(
            "Column", "For deals with devices: one of Microsoft's device categories. In layouts from 2021-09."
        ),
        "Digital Signage",
    ),
    Column(
        "Silicon Type",
        OneOf("silicon type"),
        Section.DEVICES,
        QT_TRANSLATE_NOOP(
            "Column", "For deals with devices: the processor, from Microsoft's list. In layouts from 2021-09."
        ),
        "Intel - Core i5",
    ),
    Column(
        "Azure Certified Device",
        Text(),
        Section.DEVICES,
        QT_TRANSLATE_NOOP(
            "Column", "For deals with devices: the Azure certified device, any text. In layouts from 2021-09."
        ),
        "Contoso Gateway 3",
    ),
    Column(
        "Attach Services",
        Text(),
        Section.DEVICES,
        QT_TRANSLATE_NOOP("Column", "Services sold together with the deal, any text. In layouts from 2021-09."),
        "Onboarding",
    ),
    Column(
        "MPN ID",
        Text(),
        Section.PARTNER_CENTER,
        QT_TRANSLATE_NOOP(
            "Column",
            "Your company's ID in Microsoft's partner program, of the location that owns the deal. Locked once the deal"
            " exists. In layouts from 2021-09; later called PartnerID.",
        ),
        "1234567",
        lock=Lock.CREATED,
        aliases=("PartnerID (formerly MPN ID)", "PartnerID"),
    ),
    Column(
        "Marketplace Purchase Intent",
        PurchaseIntent(),
        Section.MICROSOFT,
        QT_TRANSLATE_NOOP(
            "Column",
            "Whether the customer means to buy through Microsoft's marketplace: Yes, No or Have not decided. Needed for"
            " a new deal in layouts from 2023-08.",
        ),
        "Have not decided",
        required=ForNewDeals(since="2023-08"),
    ),
    Column(
        "Partner Role",
        OneOf("partner role"),
        Section.DEAL,
        QT_TRANSLATE_NOOP("Column", "What your company does in the deal, from Microsoft's list. In the 2026 layout."),
        "Solution design",
    ),
    Column(
        "Solution Area",
        Text(),
        Section.DEAL,
        QT_TRANSLATE_NOOP(
            "Column", "Microsoft's solution area that the deal belongs to, any text. In the 2026 layout."
        ),
        "Data & AI",
    ),
    Column(
        "Solution Play",
        Text(),
        Section.DEAL,
        QT_TRANSLATE_NOOP(
            "Column", "Microsoft's solution play that the deal belongs to, any text. In the 2026 layout."
        ),
        "Migrate and modernize",
    ),
    Column(
        "Final Matched Customer Account",
        Account(),
        Section.MATCHING,
        QT_TRANSLATE_NOOP(
            "Column",
            "The account that you choose for a new deal. A new deal is made in two uploads: the first returns account"
            " candidates, you copy one of them here, and the second upload creates the deal. It begins with"
            " MicrosoftID: or DUNSID:. In layouts from 2023-08.",
        ),
        "MicrosoftID: 11-1FG2G, AccountName: Contoso, AccountAddress: Redmond",
    ),
    Column(
        "Matched Category",
        Text(),
        Section.MATCHING,
        QT_TRANSLATE_NOOP(
            "Column",
            "How Partner Center matched the customer after the first upload. Written by Partner Center. In layouts from"
            " 2023-08.",
        ),
        "Managed",
        lock=Lock.ALWAYS,
    ),
    Column(
        "Confidence",
        Text(),
        Section.MATCHING,
        QT_TRANSLATE_NOOP(
            "Column",
            "How sure Partner Center is of its match after the first upload. Written by Partner Center. In layouts from"
            " 2023-08.",
        ),
        "High",
        lock=Lock.ALWAYS,
    ),
    Column(
        "Managed Account",
        Text(),
        Section.MATCHING,
        QT_TRANSLATE_NOOP(
            "Column",
            "A candidate among the accounts that Microsoft's sellers look after. Written by Partner Center after the"
            " first upload; copy the right one into Final Matched Customer Account. In layouts from 2023-08.",
        ),
        "MicrosoftID: 11-1FG2G, AccountName: Contoso, AccountAddress: Redmond",
        lock=Lock.ALWAYS,
        aliases=("Managed Account Match",),
        limit=FAMILY_LIMIT,
    ),
    Column(
        "Unmanaged Account",
        Text(),
        Section.MATCHING,
        QT_TRANSLATE_NOOP(
            "Column",
            "A candidate among the other accounts that Microsoft knows. Written by Partner Center after the first"
            " upload; copy the right one into Final Matched Customer Account. In layouts from 2023-08.",
        ),
        "MicrosoftID: 11-2HJ3K, AccountName: Contoso, AccountAddress: Redmond",
        lock=Lock.ALWAYS,
        aliases=("UnManaged Account Match",),
        limit=FAMILY_LIMIT,
    ),
    Column(
        "DUNS Account",
        Text(),
        Section.MATCHING,
        QT_TRANSLATE_NOOP(
            "Column",
            "A candidate from the D-U-N-S register (in the 2026 layout from Moody's). Written by Partner Center after"
            " the first upload; copy the right one into Final Matched Customer Account. In layouts from 2023-08.",
        ),
        "DUNSID: 081466849, AccountName: Contoso, AccountAddress: Redmond",
        lock=Lock.ALWAYS,
        aliases=("Moodys Account Match",),
        limit=FAMILY_LIMIT,
    ),
    Column(
        "Solution",
        Solution(),
        Section.SOLUTIONS,
        QT_TRANSLATE_NOOP(
            "Column",
            "What you sell, as four parts with commas between: solution ID, currency, price, quantity. Only the ID is"
            " required. A deal needs the first solution and may have 50, in columns next to each other.",
        ),
        "SOL-1234-PQRS, USD, 10, 100",
        required=TheFirst(),
        limit=FAMILY_LIMIT,
    ),
    Column(
        "Team member",
        TeamMember(),
        Section.TEAM,
        QT_TRANSLATE_NOOP(
            "Column",
            "Who works on the deal on your side, as four parts with commas between: first name, last name, mobile"
            " number, e-mail. All four are required. A deal needs the first team member and may have 50, in columns"
            " next"
            " to each other. Referrals users see the deals in which they are team members.",
        ),
        "Bob, Partner, +1 425 555 0101, bob.partner@contoso.com",
        required=TheFirst(),
        limit=FAMILY_LIMIT,
    ),
    Column(
        "Microsoft team member",
        Text(),
        Section.TEAM,
        QT_TRANSLATE_NOOP(
            "Column",
            "Who works on the deal at Microsoft. Written by Microsoft; ignored at upload. In layouts from 2021-09.",
        ),
        "Ann, Seller, 4255550102, ann@example.com",
        lock=Lock.ALWAYS,
        limit=FAMILY_LIMIT,
    ),
)
