import datetime
import struct

import openpyxl
import pytest
from sheets import HEADINGS, a_book, an_xls, by_hand, heading_cells, saved, text

from cosell_desk.core.errors import NotADealFile, Unreadable
from cosell_desk.files.read import read


@pytest.fixture
def opened(tmp_path):
    def open_it(content, name="deals.xlsx", **options):
        path = tmp_path / name
        path.write_bytes(content)
        return read(path, **options)

    return open_it


def texts_of(opened, name):
    column = opened.table.named(name)
    return opened.table.column_texts(column.id)


def conversions_of(opened):
    return {each.kind: each.count for each in opened.conversions}


def with_format(value, number_format, column="C"):
    book = a_book(["Deal", "Contoso", None, None])
    cell = book.active[f"{column}2"]
    cell.value, cell.number_format = value, number_format
    return saved(book)


# Values


def test_text_stays_text(opened):
    found = opened(saved(a_book(["007", "NA", " 5 ", "30/01/2020"])))

    assert list(found.table.texts(1)) == ["007", "NA", " 5 ", "30/01/2020"]
    assert found.conversions == ()
    assert (found.shape.format, found.shape.sheet, found.shape.heading_row) == ("xlsx", "Deals", 1)


def test_a_real_date_becomes_month_day_year(opened):
    found = opened(saved(a_book(["Deal", "Contoso", "", datetime.datetime(2027, 3, 5)])))

    assert texts_of(found, "Estimated Close Date") == ["03/05/2027"]
    assert conversions_of(found) == {"date-to-text": 1}


def test_a_date_of_a_workbook_that_counts_from_1904_is_the_same_day(opened):
    book = a_book(["Deal", "Contoso", "", None])
    book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    book.active["D2"] = datetime.datetime(2027, 3, 5)

    assert texts_of(opened(saved(book)), "Estimated Close Date") == ["03/05/2027"]


def test_a_time_that_is_not_midnight_stays_to_be_seen(opened):
    found = opened(saved(a_book(["Deal", "Contoso", "", datetime.datetime(2027, 3, 5, 18, 30)])))

    assert texts_of(found, "Estimated Close Date") == ["03/05/2027 18:30"]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (12563.0, "12563"),
        (12563.5, "12563.5"),
        (0.1 + 0.2, "0.3"),
        (12563.099999999999, "12563.1"),
        (0.00001, "0.00001"),
        (1e15, "1000000000000000"),
        (123456789012, "123456789012"),
        (-7, "-7"),
        (1e300, "1E+300"),
    ],
)
def test_numbers_are_plain_digits(opened, value, expected):
    found = opened(saved(a_book(["Deal", "Contoso", "", "", value], headings=[*HEADINGS, "Estimated Deal Value"])))

    assert texts_of(found, "Estimated Deal Value") == [expected]


def test_whole_numbers_lose_their_point_and_are_counted(opened):
    found = opened(saved(a_book(["Deal", "Contoso", "", "", 40.0], headings=[*HEADINGS, "Sales Stage"])))

    assert texts_of(found, "Sales Stage") == ["40"]
    assert conversions_of(found) == {"whole-number": 1}


@pytest.mark.parametrize(
    ("value", "number_format", "shown"),
    [
        (1234, "00000", "01234"),
        (12345, "000-000", "012-345"),
        (4670123456, '"+"0', "+4670123456"),
        (1234567, r"000\ 00\ 00", "123 45 67"),
        (1234, "General", "1234"),
        (1234, "0.00", "1234"),
        (1234, "#,##0", "1234"),
        (0, "00000", "00000"),
        (1234, "[$-409]00000;-0", "01234"),
        (12.5, "00000", "12.5"),
    ],
)
def test_a_postal_code_that_is_a_number_reads_as_excel_shows_it(opened, value, number_format, shown):
    found = opened(with_format(value, number_format))

    assert texts_of(found, "Customer Postal Code") == [shown]
    assert conversions_of(found) == {"number-as-shown": 1}


@pytest.mark.parametrize("heading", ["Customer D-U-N-S ID", "Customer Contact Phone number", "CRM ID"])
def test_so_do_numbers_in_other_columns_whose_digits_are_letters(opened, heading):
    book = a_book(["Deal", "Contoso", "", 81466849], headings=["Deal Name", "Customer Name", "Customer City", heading])
    book.active["D2"].number_format = "000000000"

    assert texts_of(opened(saved(book)), heading) == ["081466849"]


def test_a_number_too_long_for_a_workbook_reads_as_one_whose_digits_are_lost(opened):
    headings = ["Deal Name", "Customer Name", "Customer City", "CRM ID", "Customer Postal Code"]
    book = a_book(["Deal", "Contoso", "", 12345678901234567890, 123456789012345], headings=headings)
    found = opened(saved(book))

    assert texts_of(found, "CRM ID") == ["1.23456789012346E+19"]
    assert texts_of(found, "Customer Postal Code") == ["123456789012345"]


def test_a_zero_padded_amount_is_a_number(opened):
    book = a_book(["Deal", "Contoso", "", 42], headings=["Deal Name", "Customer Name", "Customer City", "Sales Stage"])
    book.active["D2"].number_format = "00000"

    assert texts_of(opened(saved(book)), "Sales Stage") == ["42"]


def test_truth_is_yes_or_no_where_the_column_says_so_but_never_consent(opened):
    headings = ["Deal Name", "Microsoft help required?", "Share with Microsoft sales team"]
    consent = "Consent to share Customer/Partner contact"
    found = opened(saved(a_book([True, True, False, True], headings=[*headings, consent])))

    assert list(found.table.texts(1)) == ["TRUE", "Yes", "No", "TRUE"]
    assert conversions_of(found) == {"boolean-to-text": 2, "boolean-to-yes-no": 2}


@pytest.mark.parametrize("error", ["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!"])
def test_an_error_cell_is_read_as_its_text(opened, error):
    book = a_book(["Deal", "Contoso", error, ""])
    assert book.active["C2"].data_type == "e"

    assert texts_of(opened(saved(book)), "Customer Postal Code") == [error]


def test_a_formula_counts_with_the_value_that_excel_stored(opened):
    row = '<row r="2"><c r="A2" t="str"><f>"01"&amp;"00"</f><v>0100</v></c><c r="B2" t="str"><f>X</f><v></v></c>'
    row += '<c r="C2"><f>1+1</f><v>2</v></c><c r="D2"><f>TODAY()</f></c></row>'
    found = opened(by_hand(heading_cells() + row))

    assert list(found.table.texts(1)) == ["0100", "", "2", ""]
    assert conversions_of(found) == {"formula-value": 3, "formula-without-value": 1, "number-as-shown": 1}


def test_a_formula_is_never_worked_out(opened):
    found = opened(saved(a_book(["Deal", "=1+1", "", ""])))

    assert texts_of(found, "Customer Name") == [""]
    assert conversions_of(found) == {"formula-without-value": 1}


@pytest.mark.parametrize("more", ["", '<row r="3"><c r="A3" t="e"><v>#N/A</v></c></row>'])
def test_escaped_characters_are_decoded_by_either_reader(opened, more):
    row = f'<row r="2">{text("A2", "a_x000D_b")}{text("B2", "c_x005F_x000D_d")}</row>'
    found = opened(by_hand(heading_cells() + row + more))

    assert list(found.table.texts(1))[:2] == ["a\rb", "c_x000D_d"]


def test_rich_text_is_read_without_its_formats(opened):
    cell = '<c r="A2" t="inlineStr"><is><r><t>UK </t></r><r><rPr><b/></rPr><t>spring</t></r></is></c>'
    cell = cell.replace("<t>UK", '<t xml:space="preserve">UK')

    assert texts_of(opened(by_hand(f'{heading_cells()}<row r="2">{cell}</row>')), "Deal Name") == ["UK spring"]


def test_hidden_rows_and_columns_are_read_and_hidden_rows_counted(opened):
    book = a_book(["First", "Contoso", "", ""], ["Second", "Fabrikam", "", ""])
    book.active.row_dimensions[3].hidden = True
    book.active.column_dimensions["B"].hidden = True
    found = opened(saved(book))

    assert texts_of(found, "Customer Name") == ["Contoso", "Fabrikam"]
    assert conversions_of(found) == {"hidden-rows": 1}


def test_merged_cells_hold_their_text_once(opened):
    book = a_book(["Deal", "Contoso", "", ""])
    book.active.merge_cells("A2:A3")
    book.active["B3"] = "Fabrikam"

    assert texts_of(opened(saved(book)), "Deal Name") == ["Deal", ""]


# Places


def test_rows_are_numbered_as_excel_shows_them_wherever_the_table_stands(opened):
    book = openpyxl.Workbook()
    for at, heading in enumerate(HEADINGS):
        book.active.cell(7, 3 + at, heading)
    book.active["C9"] = "Deal"
    found = opened(saved(book))

    assert found.shape.heading_row == 7
    assert [column.heading for column in found.table.columns] == HEADINGS
    assert found.table.row_number(1) == 9
    assert (found.table.facts.blank_rows, found.table.facts.banner_lines) == (1, 0)


def test_lines_above_the_headings_are_banner_lines(opened):
    book = openpyxl.Workbook()
    book.active["A1"] = "Our deals"
    book.active.append([])
    book.active.append(HEADINGS)
    book.active.append(["Deal", "Contoso", "", ""])
    found = opened(saved(book))

    assert (found.shape.heading_row, found.table.row_number(1)) == (3, 4)
    assert found.table.facts.banner_lines == 2


def test_cells_and_rows_without_a_reference_stand_behind_each_other(opened):
    cells = "".join(f'<c t="inlineStr"><is><t>{heading}</t></is></c>' for heading in HEADINGS)
    found = opened(by_hand(f'<row>{cells}</row><row><c/><c t="inlineStr"><is><t>Contoso</t></is></c></row>'))

    assert list(found.table.texts(1)) == ["", "Contoso", "", ""]


def test_a_sheet_written_with_a_prefix_is_read(opened):
    plain = by_hand(heading_cells() + f'<row r="2">{text("A2", "Deal")}</row>')
    import io
    import re
    import zipfile

    with zipfile.ZipFile(io.BytesIO(plain)) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml").decode()
    sheet = re.sub(r"<(/?)(\w)", r"<\1x:\2", sheet).replace("xmlns=", "xmlns:x=")
    found = opened(by_hand("", more={"xl/worksheets/sheet1.xml": sheet}))

    assert texts_of(found, "Deal Name") == ["Deal"]


def test_trailing_blank_rows_and_columns_are_not_there(opened):
    book = a_book(["Deal", "Contoso", "", ""])
    for row in range(3, 200):
        book.active.cell(row, 9).fill = openpyxl.styles.PatternFill("solid", "FFFF00")
    book.active["A150"] = "  "
    found = opened(saved(book))

    assert len(found.table) == 1
    assert len(found.table.columns) == 4
    assert found.table.facts.blank_rows == 0


def test_a_column_without_heading_is_kept_when_it_holds_something(opened):
    found = opened(saved(a_book(["Deal", "Contoso", "", "", "aside"])))

    assert [column.heading for column in found.table.columns] == [*HEADINGS, ""]
    assert found.table.texts(1)[4] == "aside"


def test_an_error_cell_above_the_headings_does_not_shift_the_table(opened):
    cells = '<row r="1"><c r="A1" t="e"><v>#N/A</v></c></row>' + heading_cells(2)
    found = opened(by_hand(f'{cells}<row r="3">{text("A3", "Deal")}</row>'))

    assert (found.shape.heading_row, found.table.row_number(1), found.table.facts.banner_lines) == (2, 3, 1)


# Sheets


def two_sheets():
    book = openpyxl.Workbook()
    book.active.title = "Read me"
    book.active["A1"] = "How to fill this in"
    book.create_sheet("Few").append(HEADINGS[:3])
    deals = book.create_sheet("All deals")
    deals.append(HEADINGS)
    deals.append(["Deal", "Contoso", "", ""])
    return saved(book)


def test_the_sheet_whose_headings_match_best_is_taken_and_named(opened):
    found = opened(two_sheets())

    assert found.shape.sheet == "All deals"
    assert found.shape.sheets == ("Read me", "Few", "All deals")


@pytest.mark.parametrize("name", ["few", "Few ", "2"])
def test_another_sheet_can_be_chosen_by_name_or_number(opened, name):
    found = opened(two_sheets(), sheet=name)

    assert found.shape.sheet == "Few"


def test_a_sheet_that_is_not_there_is_refused_with_the_names_of_those_that_are(opened):
    with pytest.raises(Unreadable, match=r"has no sheet “Sheet9”\. Its sheets are: Read me, Few, All deals"):
        opened(two_sheets(), sheet="Sheet9")


def test_a_chosen_sheet_without_deals_is_refused(opened):
    with pytest.raises(NotADealFile) as refused:
        opened(two_sheets(), sheet="Read me")
    assert refused.value.code == "no-table"


def test_a_sheet_that_is_shown_comes_before_an_equal_hidden_one(opened):
    book = a_book(["Old", "", "", ""])
    book.active.sheet_state = "hidden"
    copy = book.create_sheet("Now")
    copy.append(HEADINGS)
    copy.append(["New", "", "", ""])
    book.active = 1

    assert opened(saved(book)).shape.sheet == "Now"


# What calamine cannot read


def test_openpyxl_reads_what_calamine_cannot(opened, monkeypatch):
    from python_calamine import CalamineError, CalamineWorkbook

    class Broken:
        @staticmethod
        def from_filelike(content):
            raise CalamineError("no")

    monkeypatch.setattr("python_calamine.CalamineWorkbook", Broken)
    assert CalamineWorkbook is not Broken
    book = a_book(["Deal", True, 1234, datetime.datetime(2027, 3, 5)])
    book.active["C2"].number_format = "00000"
    found = opened(saved(book))

    assert list(found.table.texts(1)) == ["Deal", "TRUE", "01234", "03/05/2027"]


def test_reading_can_be_watched_and_cancelled(opened):
    class Cancelled(Exception):
        pass

    shares = []
    opened(saved(a_book(["Deal", "Contoso", "", ""])), watch=shares.append)
    assert shares == sorted(shares)
    assert (shares[0], shares[-1]) == (0.0, 1.0)

    def cancel(share):
        raise Cancelled

    with pytest.raises(Cancelled):
        opened(saved(a_book(["Deal", "Contoso", "", ""])), watch=cancel)


# .xls and .ods


def ods(rows):
    start = (
        '<?xml version="1.0" encoding="UTF-8"?><office:document-content '
        'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>'
        '<table:table table:name="Deals">'
    )
    end = "</table:table></office:spreadsheet></office:body></office:document-content>"
    return {
        "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
        "content.xml": start + rows + end,
        "META-INF/manifest.xml": "<manifest/>",
    }


def ods_row(*texts, attributes=""):
    cells = "".join(
        f'<table:table-cell office:value-type="string"><text:p>{each}</text:p></table:table-cell>' for each in texts
    )
    return f"<table:table-row {attributes}>{cells}</table:table-row>"


def test_an_ods_sheet_is_read(opened):
    from sheets import zipped

    blank = '<table:table-row table:number-rows-repeated="1048574"><table:table-cell '
    blank += 'table:number-columns-repeated="16384"/></table:table-row>'
    found = opened(zipped(ods(ods_row(*HEADINGS) + ods_row("Deal", "Contoso", "01234", "") + blank)), "deals.ods")

    assert list(found.table.texts(1)) == ["Deal", "Contoso", "01234", ""]
    assert (found.shape.format, found.shape.sheet) == ("ods", "Deals")


def test_an_ods_bomb_of_repeated_cells_is_refused(opened):
    from sheets import zipped

    bomb = ods_row("x", attributes='table:number-rows-repeated="1000000"')
    bomb = bomb.replace("<table:table-cell ", '<table:table-cell table:number-columns-repeated="1000" ')

    with pytest.raises(Unreadable, match="more than 100,000 rows"):
        opened(zipped(ods(ods_row(*HEADINGS) + bomb)), "deals.ods")


def test_an_encrypted_ods_sheet_is_refused(opened):
    from sheets import zipped

    parts = ods(ods_row(*HEADINGS))
    parts["META-INF/manifest.xml"] = "<manifest><manifest:encryption-data/></manifest>"

    with pytest.raises(Unreadable, match="protected with a password"):
        opened(zipped(parts), "deals.ods")


def test_an_xls_workbook_is_read(opened):
    def start(kind):
        return 0x0809, struct.pack("<HHHHII", 0x0600, kind, 0, 0, 0, 0)

    def label(row, column, words):
        return 0x0204, struct.pack("<HHHHB", row, column, 0, len(words), 0) + words.encode()

    rows = [HEADINGS, ["Deal", "Contoso", "01234", ""]]
    cells = [label(row, column, words) for row, texts in enumerate(rows) for column, words in enumerate(texts)]
    end = (0x000A, b"")
    name = struct.pack("<BB", 5, 0) + b"Deals"
    sheet_at = (4 + 16) + (4 + 6 + len(name)) + 4
    records = [start(5), (0x0085, struct.pack("<IBB", sheet_at, 0, 0) + name), end, start(0x10), *cells, end]
    found = opened(an_xls(records), "deals.xls")

    assert (found.shape.format, found.shape.sheet) == ("xls", "Deals")
    assert list(found.table.texts(1)) == ["Deal", "Contoso", "01234", ""]
