import openpyxl
import pytest

from cosell_desk.core.columns import COLUMNS
from cosell_desk.core.errors import NotWritten
from cosell_desk.core.layouts import LAYOUTS, layout_named
from cosell_desk.files.read import read
from cosell_desk.files.template import write_template


@pytest.fixture
def template(tmp_path):
    path = tmp_path / "template.xlsx"
    write_template(path, layout_named("2023-08"), solutions=3, team_members=2)
    return path


def sheet_of(path):
    return openpyxl.load_workbook(path)["Deals"]


def place_of(sheet, heading):
    return next(cell for cell in sheet[1] if cell.value == heading)


def dropdown_of(sheet, heading):
    letters = place_of(sheet, heading).column_letter
    return next(each for each in sheet.data_validations.dataValidation if f"{letters}2" in str(each.sqref).split(":"))


@pytest.mark.parametrize("layout", [layout.name for layout in LAYOUTS])
@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_a_template_of_each_layout_is_recognised_as_that_layout(tmp_path, layout, ending):
    path = tmp_path / f"template.{ending}"
    write_template(path, layout_named(layout))
    opened = read(path)

    assert opened.table.layout.name == layout
    assert len(opened.table) == 0
    assert opened.shape.format == ending


def test_the_headings_are_those_of_the_layout_in_its_order(template):
    headings = [cell.value for cell in sheet_of(template)[1]]

    assert headings[:4] == ["Errors", "Engagement ID", "Referral ID", "Deal Name"]
    assert headings[-6:] == [
        "Solution 1",
        "Solution 2",
        "Solution 3",
        "Team member 1",
        "Team member 2",
        "Microsoft team member 1",
    ]
    assert "Declined/Lost/Error reason" in headings


def test_short_lists_are_dropdowns_of_their_own(template):
    sheet = sheet_of(template)

    assert dropdown_of(sheet, "Microsoft help required?").formula1 == '"Yes,No"'
    assert dropdown_of(sheet, "Partner Referral Status").formula1 == '"New,Active,Closed"'
    assert dropdown_of(sheet, "Sales Stage").formula1 == '"10,20,40,60,80,100"'
    assert str(dropdown_of(sheet, "Sales Stage").sqref).endswith("5001")


def test_long_lists_stand_on_a_hidden_sheet(template):
    book = openpyxl.load_workbook(template)
    source = dropdown_of(book["Deals"], "Customer Country").formula1
    letters = source.split("$")[1]
    countries = {cell.value for cell in book["Lists"][letters]}

    assert book["Lists"].sheet_state == "hidden"
    assert source.startswith("Lists!$")
    assert {"SE", "NA", "US"} <= countries


def test_every_column_has_its_help_as_message_and_note(template):
    sheet = sheet_of(template)
    names = {column.name: column for column in COLUMNS}

    assert all(cell.comment for cell in sheet[1])
    assert names["Deal Name"].help in place_of(sheet, "Deal Name").comment.text
    assert dropdown_of(sheet, "Deal Name").prompt == names["Deal Name"].help
    assert all(0 < len(each.prompt) <= 255 for each in sheet.data_validations.dataValidation)
    assert all(len(each.promptTitle) <= 32 for each in sheet.data_validations.dataValidation)


def test_cells_are_text_so_that_excel_keeps_zeros(template):
    sheet = sheet_of(template)

    assert {sheet.column_dimensions[cell.column_letter].number_format for cell in sheet[1]} == {"@"}


def test_mandatory_columns_are_marked_without_changing_their_headings(template):
    sheet = sheet_of(template)

    assert place_of(sheet, "Solution 1").font.u == "single"
    assert place_of(sheet, "Solution 2").font.u is None
    assert place_of(sheet, "Deal Name").fill != place_of(sheet, "Errors").fill


def test_numbers_of_solutions_stay_within_partner_centers_limit(tmp_path):
    path = tmp_path / "template.csv"
    write_template(path, layout_named("2021-02"), solutions=99, team_members=0)
    table = read(path).table

    assert len(table.family("Solution")) == 50
    assert len(table.family("Team member")) == 1


def test_a_template_of_another_ending_is_refused(tmp_path):
    with pytest.raises(NotWritten, match=r"is a \.csv or an \.xlsx file"):
        write_template(tmp_path / "template.pdf", layout_named("2021-02"))
