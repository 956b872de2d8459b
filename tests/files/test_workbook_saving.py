import io
import os
import shutil
import zipfile

import openpyxl
import pytest
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Font, PatternFill
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table
from sheets import HEADINGS, a_book, by_hand, heading_cells, saved, text, zipped

from cosell_desk.core.changes import (
    Edit,
    InsertColumns,
    InsertDeals,
    NewColumn,
    NewDeal,
    RemoveColumns,
    RemoveDeals,
    SetCells,
    SetHeadings,
)
from cosell_desk.core.deals import TableColumn
from cosell_desk.core.errors import NotWritten
from cosell_desk.files import workbooks
from cosell_desk.files.read import read
from cosell_desk.files.shape import FileShape
from cosell_desk.files.write import write


class Opened:
    """A workbook on the disk, opened, to be edited and saved."""

    def __init__(self, path):
        self.path = path
        found = read(path)
        self.table, self.shape = found.table, found.shape

    def set(self, deal, name, text):
        column = self.table.named(name).id
        self.table.apply(Edit((SetCells((column,), (deal,), ((text,),)),)))

    def edit(self, *changes):
        self.table.apply(Edit(changes))

    def insert(self, place, *texts):
        texts += ("",) * (len(self.table.columns) - len(texts))
        self.edit(InsertDeals((NewDeal(place, self.table.new_deal_ids(1)[0], texts),)))

    def insert_column(self, place, heading, *texts):
        column = TableColumn.read(self.table.new_column_ids(1)[0], heading)
        self.edit(InsertColumns((NewColumn(place, column, texts),)))

    def save(self, path=None):
        self.shape = write(self.table, self.shape, path or self.path)
        again = read(path or self.path)
        assert [column.heading for column in again.table.columns] == [column.heading for column in self.table.columns]
        assert [list(texts) for texts in again.table.rows()] == [list(texts) for texts in self.table.rows()]
        return again

    def book(self):
        return openpyxl.load_workbook(self.path)

    def parts(self):
        with zipfile.ZipFile(self.path) as archive:
            assert archive.testzip() is None
            return {name: archive.read(name) for name in archive.namelist()}


@pytest.fixture
def opened(tmp_path):
    def open_it(content, name="deals.xlsx"):
        path = tmp_path / name
        path.write_bytes(content)
        return Opened(path)

    return open_it


DEALS = (
    ["First", "Contoso", "01234", "03/05/2027"],
    ["Second", "Fabrikam", "02345", "03/06/2027"],
    ["Third", "Tailspin", "03456", "03/07/2027"],
)


def three_deals():
    return a_book(*DEALS)


def test_what_was_not_edited_is_byte_for_byte_the_same(opened):
    content = saved(three_deals())
    file = opened(content)
    file.save()

    assert file.path.read_bytes() == content


def test_an_edit_taken_back_leaves_the_file_as_it_was(opened):
    content = saved(three_deals())
    file = opened(content)
    file.set(1, "Deal Name", "Other")
    file.set(1, "Deal Name", "First")
    file.save()

    assert file.path.read_bytes() == content


def test_an_edited_cell_is_text_and_all_others_stay_what_they_were(opened):
    book = three_deals()
    sheet = book.active
    sheet["C2"], sheet["C3"] = 1234, 2345
    sheet["C2"].number_format = sheet["C3"].number_format = "00000"
    sheet["A3"].fill = PatternFill("solid", "FFFF00")
    sheet["A3"].font = Font(bold=True)
    file = opened(saved(book))
    file.set(2, "Customer Postal Code", "00042")
    file.set(2, "Deal Name", "Renamed")
    file.save()
    sheet = file.book().active

    assert (sheet["C3"].value, sheet["C3"].data_type, sheet["C3"].number_format) == ("00042", "s", "00000")
    assert (sheet["C2"].value, sheet["C2"].data_type) == (1234, "n")
    assert (sheet["A3"].value, sheet["A3"].font.b, sheet["A3"].fill.fgColor.rgb) == ("Renamed", True, "00FFFF00")


@pytest.mark.parametrize(
    "words",
    [
        "=1+1",
        "+1",
        "@SUM(A1)",
        "-2",
        "<b>&amp;\"'",
        "two\nlines",
        "a\rb",
        "a\r\nb",
        "\tx ",
        "_x000D_",
        "\x01",
        "Malmö 😀",
        "#N/A",
        "007",
    ],
)
def test_any_text_is_written_as_that_text_and_never_as_a_formula(opened, words):
    file = opened(saved(three_deals()))
    file.set(2, "Customer Name", words)
    file.save()

    cell = file.book().active["B3"]
    assert cell.data_type in ("s", "inlineStr")


def test_an_emptied_cell_keeps_its_format(opened):
    book = three_deals()
    book.active["B3"].fill = PatternFill("solid", "FFFF00")
    file = opened(saved(book))
    file.set(2, "Customer Name", "")
    file.save()

    assert file.book().active["B3"].value is None
    assert file.book().active["B3"].fill.fgColor.rgb == "00FFFF00"


def test_other_sheets_and_all_other_parts_stay_byte_for_byte(opened):
    book = three_deals()
    book.create_sheet("Prices")["A1"] = "=Deals!A2"
    chart = openpyxl.chart.BarChart()
    chart.add_data(openpyxl.chart.Reference(book.active, min_col=3, min_row=1, max_row=4))
    book.active.add_chart(chart, "H2")
    content = saved(book)
    content = zipped({**parts_of(content), "xl/strange.bin": b"\x00\x01"})
    file = opened(content)
    before = file.parts()
    file.set(1, "Deal Name", "Other")
    file.save()
    after = file.parts()

    assert before.keys() == after.keys()
    assert [name for name in before if before[name] != after[name]] == ["xl/worksheets/sheet1.xml"]
    assert workbooks.parts_that_would_be_lost(file.path) == ()


def parts_of(content):
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_macros_are_kept_and_the_ending_must_be(opened, tmp_path):
    parts = parts_of(saved(three_deals()))
    parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(
        b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
        b"application/vnd.ms-excel.sheet.macroEnabled.main+xml",
    )
    parts["xl/vbaProject.bin"] = b"macros"
    file = opened(zipped(parts), "deals.xlsm")
    assert file.shape.format == "xlsm"
    file.set(1, "Deal Name", "Other")
    file.save()

    assert file.parts()["xl/vbaProject.bin"] == b"macros"
    with pytest.raises(NotWritten, match=r"must keep the ending \.xlsm"):
        write(file.table, file.shape, tmp_path / "copy.xlsx")


def test_a_formula_that_was_not_edited_keeps_its_stored_value(opened):
    cells = f'<row r="2">{text("A2", "Deal")}{text("B2", "Contoso")}'
    cells += '<c r="C2" t="str"><f>"01"&amp;"00"</f><v>0100</v></c></row>'
    file = opened(by_hand(heading_cells() + cells))
    file.set(1, "Customer Name", "Fabrikam")
    again = file.save()

    assert again.table.texts(1)[2] == "0100"
    assert file.book().active["C2"].value == '="01"&"00"'


def test_a_shared_formula_survives_the_edit_of_the_cell_that_lends_it(opened):
    cells = (
        '<row r="2"><c r="B2" t="str"><f t="shared" ref="B2:B3" si="0">C2</f><v>a</v></c>' + text("C2", "a") + "</row>"
    )
    cells += '<row r="3"><c r="B3" t="str"><f t="shared" si="0"/><v>b</v></c>' + text("C3", "b") + "</row>"
    file = opened(by_hand(heading_cells() + cells))
    file.set(1, "Customer Name", "Contoso")
    file.save()

    assert file.book().active["B3"].value == "=C3"


def test_excel_is_told_to_work_formulas_out_again(opened):
    parts = parts_of(
        by_hand(heading_cells() + f'<row r="2">{text("A2", "Deal")}<c r="B2"><f>1+1</f><v>2</v></c></row>')
    )
    parts["xl/calcChain.xml"] = b'<calcChain><c r="B2" i="1"/></calcChain>'
    parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(
        b"</Types>", b'<Override PartName="/xl/calcChain.xml" ContentType="x/calcChain+xml"/></Types>'
    )
    parts["xl/_rels/workbook.xml.rels"] = parts["xl/_rels/workbook.xml.rels"].replace(
        b"</Relationships>",
        b'<Relationship Id="rId8" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain"'
        b' Target="calcChain.xml"/></Relationships>',
    )
    parts["xl/workbook.xml"] = parts["xl/workbook.xml"].replace(b"</sheets>", b'</sheets><calcPr calcId="1"/>')
    file = opened(zipped(parts))
    file.set(1, "Customer Name", "Contoso")
    file.save()
    after = file.parts()

    assert "xl/calcChain.xml" not in after
    assert b"calcChain" not in after["[Content_Types].xml"] + after["xl/_rels/workbook.xml.rels"]
    assert b'fullCalcOnLoad="1"' in after["xl/workbook.xml"]


# Deals and columns that come and go


def furnished():
    """A sheet with all that refers to its cells."""
    book = three_deals()
    sheet = book.active
    sheet["F1"] = "Sum"
    for row in (2, 3, 4):
        sheet[f"F{row}"] = f"=A{row}&$B$4"
    sheet["A2"].comment = Comment("first", "me")
    sheet["A4"].comment = Comment("third", "me")
    names = DataValidation(type="list", formula1='"Contoso,Fabrikam"')
    names.add("B2:B4")
    sheet.add_data_validation(names)
    sheet.conditional_formatting.add("C2:C4", CellIsRule(operator="equal", formula=['"01234"'], font=Font(bold=True)))
    sheet.auto_filter.ref = "A1:D4"
    sheet.column_dimensions["B"].width = 33
    sheet.column_dimensions["D"].width = 44
    sheet.row_dimensions[4].height = 30
    sheet.merge_cells("H4:I4")
    book.create_sheet("Sums")["A1"] = "=SUM(Deals!C2:C4)+COUNTA(Deals!A:A)"
    book.defined_names["All"] = openpyxl.workbook.defined_name.DefinedName("All", attr_text="Deals!$A$2:$D$4")
    return book


def test_a_removed_deal_takes_its_row_and_everything_moves_with_the_rest(opened):
    file = opened(saved(furnished()))
    file.edit(RemoveDeals((1,)))
    file.shape = write(file.table, file.shape, file.path)
    book = file.book()
    sheet = book["Deals"]

    assert [sheet[f"A{row}"].value for row in (1, 2, 3, 4)] == ["Deal Name", "Second", "Third", None]
    assert [sheet[f"F{row}"].value for row in (2, 3)] == ["=A2&$B$3", "=A3&$B$3"]
    assert (sheet["A2"].comment, sheet["A3"].comment.text) == (None, "third")
    assert str(sheet.data_validations.dataValidation[0].sqref) == "B2:B3"
    assert [str(each.sqref) for each in sheet.conditional_formatting] == ["C2:C3"]
    assert sheet.auto_filter.ref == "A1:D3"
    assert sheet.row_dimensions[3].height == 30
    assert [str(each) for each in sheet.merged_cells.ranges] == ["H3:I3"]
    assert book["Sums"]["A1"].value == "=SUM(Deals!C2:C3)+COUNTA(Deals!A:A)"
    assert book.defined_names["All"].attr_text == "Deals!$A$2:$D$3"


def test_a_formula_that_spoke_of_a_removed_deal_says_so(opened):
    file = opened(saved(furnished()))
    file.edit(RemoveDeals((3,)))
    file.shape = write(file.table, file.shape, file.path)

    assert file.book().active["F2"].value == "=A2&#REF!"


def test_an_added_deal_gets_a_row_like_the_one_above_it(opened):
    book = three_deals()
    book.active["A3"].fill = PatternFill("solid", "FFFF00")
    file = opened(saved(book))
    file.insert(2, "New", "=danger", "00042")
    file.save()
    sheet = file.book().active

    assert [sheet[f"A{row}"].value for row in range(2, 6)] == ["First", "Second", "New", "Third"]
    assert sheet["A4"].fill.fgColor.rgb == "00FFFF00"
    assert (sheet["B4"].value, sheet["B4"].data_type) == ("=danger", "s")


def test_a_deal_added_at_the_end_is_inside_of_what_ended_there(opened):
    file = opened(saved(furnished()))
    file.insert(3, "Fourth", "Adatum")
    file.shape = write(file.table, file.shape, file.path)
    sheet = file.book().active

    assert sheet["A5"].value == "Fourth"
    assert sheet.auto_filter.ref == "A1:D5"
    assert str(sheet.data_validations.dataValidation[0].sqref) == "B2:B5"


def test_an_added_column_moves_those_behind_it(opened):
    file = opened(saved(furnished()))
    file.insert_column(2, "Customer City", "Lund", "", "Malmö")
    file.shape = write(file.table, file.shape, file.path)
    sheet = file.book()["Deals"]

    assert [cell.value for cell in sheet[1]][:5] == [*HEADINGS[:2], "Customer City", *HEADINGS[2:]]
    assert [sheet[f"C{row}"].value for row in (2, 3, 4)] == ["Lund", None, "Malmö"]
    assert (sheet.column_dimensions["B"].width, sheet.column_dimensions["E"].width) == (33, 44)
    assert sheet.auto_filter.ref == "A1:E4"
    assert sheet["G2"].value == "=A2&$B$4"
    assert file.book()["Sums"]["A1"].value == "=SUM(Deals!D2:D4)+COUNTA(Deals!A:A)"


def test_a_removed_column_takes_its_cells(opened):
    file = opened(saved(three_deals()))
    file.edit(RemoveColumns((file.table.named("Customer Name").id,)))
    file.save()

    assert [cell.value for cell in file.book().active[2]] == ["First", "01234", "03/05/2027"]


def test_a_changed_heading_is_written(opened):
    file = opened(saved(three_deals()))
    file.edit(SetHeadings(((file.table.columns[2].id, "Customer ZIP Code"),)))
    file.save()

    assert file.book().active["C1"].value == "Customer ZIP Code"


def test_excels_own_table_follows_headings_columns_and_deals(opened):
    book = three_deals()
    book.active.add_table(Table(displayName="Deals", ref="A1:D4"))
    file = opened(saved(book))
    file.edit(SetHeadings(((file.table.columns[2].id, "Customer ZIP Code"),)))
    file.insert_column(1, "Customer City & more", "Lund", "", "")
    file.insert(3, "Fourth")
    file.save()
    table = file.book().active.tables["Deals"]

    assert table.ref == "A1:E5"
    assert table.autoFilter.ref == "A1:E5"
    assert [column.name for column in table.tableColumns] == [
        "Deal Name",
        "Customer City & more",
        "Customer Name",
        "Customer ZIP Code",
        "Estimated Close Date",
    ]
    assert len({column.id for column in table.tableColumns}) == 5


def test_blank_rows_stay_behind_the_deal_that_they_followed(opened):
    book = openpyxl.Workbook()
    for row in (["Our deals"], HEADINGS, DEALS[0], [], DEALS[1], DEALS[2]):
        book.active.append(row)
    file = opened(saved(book))
    file.edit(RemoveDeals((3,)))
    file.insert(1, "New")
    file.save()

    assert [file.book().active[f"A{row}"].value for row in range(1, 8)] == [
        "Our deals",
        "Deal Name",
        "First",
        None,
        "New",
        "Second",
        None,
    ]


def test_saving_again_and_again_goes_on_from_what_was_saved(opened):
    file = opened(saved(three_deals()))
    file.edit(RemoveDeals((1,)))
    file.save()
    file.insert(0, "Zeroth")
    file.set(3, "Deal Name", "Last")
    file.save()
    file.insert_column(4, "Customer City", "a", "b", "c")
    file.save()

    assert [file.book().active[f"A{row}"].value for row in range(2, 5)] == ["Zeroth", "Second", "Last"]


def test_a_new_deal_without_a_text_is_written_as_a_blank_row(opened):
    file = opened(saved(three_deals()))
    file.insert(1)
    file.shape = write(file.table, file.shape, file.path)

    assert [file.book().active[f"A{row}"].value for row in range(2, 6)] == ["First", None, "Second", "Third"]


def test_a_sheet_in_the_middle_of_nowhere_is_saved_where_it_was(opened):
    book = openpyxl.Workbook()
    for at, heading in enumerate(HEADINGS):
        book.active.cell(7, 3 + at, heading)
        book.active.cell(9, 3 + at, DEALS[0][at])
    file = opened(saved(book))
    file.set(1, "Deal Name", "Other")
    file.insert(1, "Next")
    file.save()

    assert (file.book().active["C9"].value, file.book().active["C10"].value) == ("Other", "Next")


def test_the_sheet_that_was_chosen_is_the_one_that_is_saved(opened, tmp_path):
    book = three_deals()
    copy = book.copy_worksheet(book.active)
    copy.title = "Copy & paste"
    path = tmp_path / "deals.xlsx"
    path.write_bytes(saved(book))
    found = read(path, sheet="copy & paste")
    column = found.table.named("Deal Name").id
    found.table.apply(Edit((SetCells((column,), (1,), (("Other",),)),)))
    write(found.table, found.shape, path)
    book = openpyxl.load_workbook(path)

    assert (book["Deals"]["A2"].value, book["Copy & paste"]["A2"].value) == ("First", "Other")


# What cannot be written, and what guards the old file


def test_a_text_longer_than_excel_holds_is_refused_and_nothing_written(opened):
    content = saved(three_deals())
    file = opened(content)
    file.set(2, "Deal Name", "x" * 32_768)

    with pytest.raises(NotWritten, match="“Deal Name” of deal 2 has 32,768 characters"):
        write(file.table, file.shape, file.path)
    assert file.path.read_bytes() == content


def test_half_a_character_is_refused(opened):
    file = opened(saved(three_deals()))
    file.set(2, "Deal Name", "\ud83d")

    with pytest.raises(NotWritten, match="broken character"):
        write(file.table, file.shape, file.path)


def test_a_sheet_that_is_stored_oddly_is_not_touched(opened):
    content = by_hand(heading_cells() + f"<!-- note --><row r='2'>{text('A2', 'Deal')}</row>")
    file = opened(content)
    file.set(1, "Deal Name", "Other")

    with pytest.raises(NotWritten, match="cannot be changed safely"):
        write(file.table, file.shape, file.path)
    assert file.path.read_bytes() == content


def test_a_workbook_with_a_damaged_part_elsewhere_is_not_written(opened):
    content = bytearray(zipped({**parts_of(saved(three_deals())), "xl/strange.bin": bytes(range(256))}))
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        info = archive.getinfo("xl/strange.bin")
    start = info.header_offset + 30 + len(info.filename)
    content[start + 20] ^= 0xFF
    file = opened(bytes(content))
    file.set(1, "Deal Name", "Other")

    with pytest.raises(NotWritten, match="another part of the workbook is damaged"):
        write(file.table, file.shape, file.path)
    assert file.path.read_bytes() == bytes(content)


def test_what_reads_back_differently_is_not_put_in_place(opened, monkeypatch):
    content = saved(three_deals())
    file = opened(content)
    file.set(2, "Deal Name", "Other")
    monkeypatch.setattr("cosell_desk.files.xlsx_cells.escaped", str.upper)

    with pytest.raises(NotWritten, match="differs from what was to be written"):
        write(file.table, file.shape, file.path)
    assert file.path.read_bytes() == content
    assert os.listdir(file.path.parent) == [file.path.name]


def test_saving_does_not_need_the_opened_file_to_be_there(opened, tmp_path):
    file = opened(saved(three_deals()))
    file.path.unlink()
    file.set(2, "Deal Name", "Other")
    file.save(tmp_path / "elsewhere.xlsx")

    assert (tmp_path / "elsewhere.xlsx").exists()


def test_older_formats_are_read_only(tmp_path, opened):
    file = opened(saved(three_deals()))

    for format in ("xls", "ods"):
        with pytest.raises(NotWritten, match=f"reads .{format} workbooks but does not write them. Save as .xlsx"):
            write(file.table, FileShape(format), tmp_path / f"deals.{format}")
    assert sorted(os.listdir(tmp_path)) == ["deals.xlsx"]


def test_a_signature_is_named_before_it_is_lost(tmp_path):
    path = tmp_path / "deals.xlsx"
    path.write_bytes(zipped({**parts_of(saved(three_deals())), "_xmlsignatures/sig1.xml": "<Signature/>"}))

    assert workbooks.parts_that_would_be_lost(path) == (
        "the digital signature: whoever signed the workbook has to sign it again",
    )


# A new workbook


def test_a_csv_file_saved_as_a_workbook_is_text_with_a_heading_row_in_sight(tmp_path):
    path = tmp_path / "deals.csv"
    path.write_text('Deal Name,Customer Name,CRM ID\n=1+1,NA,007\n,,\nTwo,"a\nb",<x>\n', encoding="utf-8")
    opened = read(path)
    target = tmp_path / "deals.xlsx"
    shape = write(opened.table, workbooks.as_workbook(opened.shape), target)
    sheet = openpyxl.load_workbook(target).active
    again = read(target)

    assert [list(texts) for texts in again.table.rows()] == [["=1+1", "NA", "007"], ["Two", "a\nb", "<x>"]]
    assert (sheet.title, sheet.freeze_panes, sheet["A1"].font.b) == ("Deals", "A2", True)
    assert {cell.data_type for cell in sheet[2]} <= {"s", "inlineStr"}
    assert {cell.number_format for cell in sheet[2]} == {"@"}
    assert (shape.format, shape.sheet, shape.heading_row) == ("xlsx", "Deals", 1)
    assert write(again.table, shape, target).source is not None


def test_a_table_without_deals_is_saved_as_headings(tmp_path):
    path = tmp_path / "deals.csv"
    path.write_text("Deal Name,Customer Name,CRM ID\n", encoding="utf-8")
    write(read(path).table, workbooks.NEW_WORKBOOK, tmp_path / "deals.xlsx")

    assert len(read(tmp_path / "deals.xlsx").table) == 0


def test_a_workbook_saved_as_csv_and_back_holds_the_same(opened, tmp_path):
    from cosell_desk.files.shape import as_csv

    file = opened(saved(three_deals()))
    write(file.table, as_csv(file.shape), tmp_path / "deals.csv")

    assert [list(texts) for texts in read(tmp_path / "deals.csv").table.rows()] == [list(row) for row in DEALS]


def test_a_copy_is_not_needed_beside_the_file(opened):
    file = opened(saved(three_deals()))
    shutil.copy(file.path, file.path.with_name("copy.xlsx"))
    file.set(1, "Deal Name", "Other")
    file.save()

    assert sorted(os.listdir(file.path.parent)) == ["copy.xlsx", "deals.xlsx"]
