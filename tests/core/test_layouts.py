"""Headings and layouts, against literal headings typed from Microsoft's pages."""

import pytest

from cosell_desk.core.layouts import layout_named, layout_of, recognise

FEBRUARY_2021 = """
Errors|Engagement ID|Referral ID|Deal Name|Customer Name|Customer Address Line 1|Customer Address Line 2|Customer City
Customer State|Customer Postal Code|Customer Country|Customer D-U-N-S ID|Customer Contact First Name
Customer Contact Last Name|Customer Contact Phone number|Customer Contact Email Address|Partner Referral Status
Partner Referral Substatus|Microsoft Referral Status|Declined/Lost reason|Sales Stage|Estimated Deal Value|Currency
Estimated Close Date|CRM ID|Marketing Campaign ID|Notes|Microsoft help required?|What specific help from Microsoft?
Share with Microsoft sales team|Notes to Microsoft|Consent to share Customer/Partner contact|Solution 1|Team member 1
"""
SEPTEMBER_2021 = """
Errors|Engagement ID|Referral ID|Deal Name|Customer Name|Customer Address Line 1|Customer Address Line 2|Customer City
Customer State|Customer Postal Code|Customer Country|Customer D-U-N-S ID|Customer Contact First Name
Customer Contact Last Name|Customer Contact Phone number|Customer Contact Email Address|Partner Referral Status
Partner Referral Substatus|Microsoft Referral Status|Declined/Lost reason|Sales Stage|Estimated Deal Value|Currency
Estimated Close Date|CRM ID|Marketing Campaign ID|Notes|Microsoft help required?|What specific help from Microsoft?
Share with Microsoft sales team|Notes to Microsoft|Consent to share Customer/Partner contact|CLA Number
Device Category|Silicon Type|Azure Certified Device|Attach Services|Microsoft MSX ID|Migrated PSC Deal ID|MPN ID
Solution 1|Team member 1|Microsoft team member 1
"""
AUGUST_2023 = """
Errors|Engagement ID|Referral ID|Deal Name|Customer Name|Customer Address Line 1|Customer Address Line 2|Customer City
Customer State|Customer Postal code|Customer Country|Customer D-U-N-S ID|Customer Contact First Name
Customer Contact Last Name|Customer Contact Phone number|Customer Contact Email Address|Partner Referral Status
Partner Referral Substatus|Microsoft Referral Status|Declined/Lost/Error reason|Sales Stage|Estimated Deal Value
Currency|Estimated Close Date|CRM ID|Marketing Campaign ID|Notes|Microsoft help required?
What specific help from Microsoft?|Share with Microsoft sales team|Notes to Microsoft
Consent to share Customer/Partner contact|CLA Number|Device Category|Silicon Type|Azure Certified Device
Attach Services|Microsoft MSX ID|Migrated PSC Deal ID|PartnerID (formerly MPN ID)|Marketplace Purchase Intent
Customer Domain Name|Final Matched Customer Account|Matched Category|Confidence|Managed Account 1|Managed Account 2
Unmanaged Account 1|Unmanaged Account 2|DUNS Account 1|DUNS Account 2|Solution 1|Team member 1|Microsoft team member 1
"""
OF_2026 = """
Errors|Engagement ID|Referral ID|Microsoft MSX Id|Migrated PSC Deal Id|Microsoft Referral Substatus|Deal Name
Partner Referral Status|Partner Referral Substatus|Decline/Lost/Error reason|Sales Stage|Estimated Deal Value
Estimated ACR Value|Currency|Estimated Close Date|CRM ID|Marketing Campaign ID|Notes|Created Date|Customer Name
Customer Address Line 1|Customer Address Line 2|Customer City|Customer State|Customer Postal Code|Customer Country
Customer D-U-N-S id|Customer Domain Name *|Customer Contact First Name|Customer Contact Last Name
Customer Contact Phone number|Customer Contact Email Address|Microsoft help required?
What specific help from Microsoft ?|Share with Microsoft sales team|Notes to Microsoft
Consent to share Customer/Partner contact|MPN Id|Marketplace Purchase Intent|Partner Role|Solution Area|Solution Play
Final Matched Customer Account *|Matched Category|Confidence|Managed Account Match 1|Managed Account Match 2
UnManaged Account Match 1|UnManaged Account Match 2|Moodys Account Match 1|Moodys Account Match 2|Solution 1|Solution 2
Solution 3|Solution 4|Solution 5|Team member 1|Team member 2|Team member 3|Team member 4|Team member 5
Microsoft team member 1|Microsoft team member 2|Microsoft team member 3|Microsoft team member 4|Microsoft team member 5
CLA Number|Device Category|Silicon Type|Azure Certified Device|Attach Services
"""
PUBLISHED = {"2021-02": FEBRUARY_2021, "2021-09": SEPTEMBER_2021, "2023-08": AUGUST_2023, "2026": OF_2026}


def headings_of(name: str) -> list[str]:
    return PUBLISHED[name].strip().replace("\n", "|").split("|")


def columns_under(headings: list[str]) -> list[object]:
    return [found.column for heading in headings if (found := recognise(heading)) is not None]


@pytest.mark.parametrize("name", PUBLISHED)
def test_a_layout_has_the_published_headings_in_the_published_order(name):
    layout = layout_named(name)

    assert [heading for heading, _, _ in layout.columns] == [heading.rstrip(" *") for heading in headings_of(name)]


@pytest.mark.parametrize(("name", "count"), [("2021-02", 34), ("2021-09", 43), ("2023-08", 54), ("2026", 71)])
def test_a_layout_has_as_many_columns_as_the_page_shows(name, count):
    assert len(layout_named(name).columns) == count


@pytest.mark.parametrize("name", PUBLISHED)
def test_a_file_with_a_layouts_headings_is_recognised_as_that_layout(name):
    assert layout_of(columns_under(headings_of(name))).name == name


@pytest.mark.parametrize("name", PUBLISHED)
def test_every_published_heading_is_spelled_right(name):
    for heading in headings_of(name):
        found = recognise(heading)
        assert found is not None, heading
        assert found.is_spelled_right, heading


def test_a_file_of_no_known_column_counts_as_the_oldest_layout():
    assert layout_of(()).name == "2021-02"


@pytest.mark.parametrize(
    ("newer", "layout"),
    [
        ("CLA Number", "2021-09"),
        ("Microsoft team member 3", "2021-09"),
        ("MPN ID", "2021-09"),
        ("PartnerID (formerly MPN ID)", "2021-09"),
        ("Marketplace Purchase Intent", "2023-08"),
        ("DUNS Account 2", "2023-08"),
        ("Declined/Lost/Error reason", "2021-02"),
        ("Customer Postal code", "2021-02"),
        ("Partner Role", "2026"),
        ("Created Date", "2026"),
        ("Solution 50", "2021-02"),
    ],
)
def test_one_column_of_a_newer_layout_makes_the_file_that_layout(newer, layout):
    assert layout_of(columns_under([*headings_of("2021-02"), newer])).name == layout


@pytest.mark.parametrize(
    ("heading", "column", "number"),
    [
        ("  Deal Name ", "Deal Name", 0),
        ("\ufeffErrors", "Errors", 0),
        ("DEAL NAME", "Deal Name", 0),
        ("deal_name", "Deal Name", 0),
        ("Deal\u00a0Name*", "Deal Name", 0),
        ("Deal Name", "Deal Name", 0),
        ("Customer DUNS ID", "Customer D-U-N-S ID", 0),
        ("Customer D–U–N–S ID", "Customer D-U-N-S ID", 0),
        ("Microsoft help required", "Microsoft help required?", 0),
        ("PartnerID", "MPN ID", 0),
        ("Customer ZIP Code", "Customer Postal Code", 0),
        ("Decline/Lost reason", "Declined/Lost reason", 0),
        ("Solution1", "Solution", 1),
        ("solution 07", "Solution", 7),
        ("Solution 50 *", "Solution", 50),
        ("Solution 51", "Solution", 51),
        ("Team Member 2", "Team member", 2),
        ("Microsoft Team Member 2", "Microsoft team member", 2),
        ("Moodys Account Match 1", "DUNS Account", 1),
        ("UnManaged Account Match 2", "Unmanaged Account", 2),
        ("Lösning 2", "Solution", 2),
        ("Teammedlem 12", "Team member", 12),
        ("Membre de l'équipe 1", "Team member", 1),
        ("Membre de l’équipe 1", "Team member", 1),
        ("Lösung 3", "Solution", 3),
    ],
)
def test_a_heading_is_read_tolerantly(heading, column, number):
    found = recognise(heading)

    assert found is not None
    assert (found.column.name, found.number) == (column, number)


@pytest.mark.parametrize(
    "heading",
    [
        "",
        " ",
        "*",
        "Solution",
        "Solution 0",
        "Solution A",
        "Solution 1.5x",
        "Deal Name 2",
        "Team member",
        "Region",
        "7",
    ],
)
def test_a_heading_nobody_knows_stays_unknown(heading):
    assert recognise(heading) is None


@pytest.mark.parametrize(
    "heading",
    [
        "Customer Postal code",
        "Customer Postal Code",
        "MPN Id",
        "What specific help from Microsoft ?",
        " Deal Name * ",
        "\ufeffErrors",
        "Decline/Lost/Error reason",
        "UnManaged Account Match 4",
        "Solution 33",
        "Customer D-U-N-S id",
    ],
)
def test_a_spelling_of_any_layout_is_right(heading):
    found = recognise(heading)

    assert found is not None
    assert found.is_spelled_right


@pytest.mark.parametrize(
    ("heading", "layout", "mended"),
    [
        ("Solution1", "2023-08", "Solution 1"),
        ("Solution 01", "2023-08", "Solution 1"),
        ("Lösning 2", "2021-09", "Solution 2"),
        ("Team Member 4", "2026", "Team member 4"),
        ("Customer DUNS ID", "2023-08", "Customer D-U-N-S ID"),
        ("Customer DUNS ID", "2026", "Customer D-U-N-S id"),
        ("Customer ZIP Code", "2021-02", "Customer Postal Code"),
        ("Customer ZIP Code", "2023-08", "Customer Postal code"),
        ("Nekad/förlorad orsak", "2021-09", "Declined/Lost reason"),
        ("Nekad/förlorad orsak", "2023-08", "Declined/Lost/Error reason"),
        ("Nekad/förlorad orsak", "2026", "Decline/Lost/Error reason"),
        ("PartnerID", "2023-08", "PartnerID (formerly MPN ID)"),
        ("deal name", "2021-02", "Deal Name"),
        ("Managed account match 7", "2026", "Managed Account Match 7"),
    ],
)
def test_a_heading_spelled_as_in_no_layout_is_mended_to_the_files_own(heading, layout, mended):
    found = recognise(heading)

    assert found is not None
    assert not found.is_spelled_right
    assert layout_named(layout).heading(found.column, found.number) == mended
