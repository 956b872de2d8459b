"""Blocks as spreadsheets put them on the clipboard, and back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cosell_desk.core.clipboard_text import block_of, read_html, read_text, write_html, write_text


@pytest.mark.parametrize(
    ("text", "block"),
    [
        ("a\tb\r\nc\td\r\n", (("a", "b"), ("c", "d"))),
        ("a\tb\nc\td", (("a", "b"), ("c", "d"))),
        ("007", (("007",),)),
        ("\r\n", (("",),)),
        ("a\n\n", (("a",), ("",))),
        ("\t\n", (("", ""),)),
        ("a\t", (("a", ""),)),
        ('"two\nlines"\tb\r\n', (("two\nlines", "b"),)),
        ('"two\r\nlines"', (("two\nlines",),)),
        ('"a ""word"" and\ta tab"\tb', (('a "word" and\ta tab', "b"),)),
        ('5" pipe\t6" pipe', (('5" pipe', '6" pipe'),)),
        ('"Big" deal\tx', (('"Big" deal', "x"),)),
        ('"never closed\tx\ny', (('"never closed', "x"), ("y",))),
        ('""\tx', (("", "x"),)),
        ("a\rb", (("a",), ("b",))),
        ("", (("",),)),
    ],
)
def test_tab_separated_text_is_read_as_spreadsheets_write_it(text, block):
    assert read_text(text) == block


@pytest.mark.parametrize(
    ("block", "text"),
    [
        ((("a", "b"), ("c", "d")), "a\tb\nc\td"),
        ((("007",),), "007"),
        ((("two\nlines", 'a "word"'),), '"two\nlines"\ta "word"'),
        ((('"Big" deal', "a\ttab"),), '"""Big"" deal"\t"a\ttab"'),
        ((("a",), ("",)), "a\n\n"),
    ],
)
def test_text_is_quoted_only_where_it_must_be(block, text):
    assert write_text(block) == text
    assert read_text(text) == block


CELLS = st.text(st.sampled_from('ab "\t\n0é<&;'), max_size=6)
BLOCKS = st.integers(1, 3).flatmap(
    lambda width: st.lists(st.lists(CELLS, min_size=width, max_size=width).map(tuple), min_size=1, max_size=4).map(
        tuple
    )
)


@given(BLOCKS)
def test_what_is_copied_is_pasted_back_to_the_letter(block):
    assert read_text(write_text(block)) == block
    assert block_of(write_text(block), write_html(block)) == block


@given(BLOCKS)
def test_an_html_copy_keeps_every_text(block):
    assert read_html(write_html(block)) == block


EXCEL = """<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8">
<style><!--table {mso-displayed-decimal-separator:"\\.";} .xl65 {mso-number-format:"\\@";} <td>no</td> -->
</style></head>
<body link=blue><table border=0 cellpadding=0 style='border-collapse:collapse'>
 <col width=64>
<!--StartFragment-->
 <tr height=20>
  <td height=20 class=xl65 width=64>007</td>
  <td class=xl66 align=right x:num="12563">12 563</td>
  <td>two<br
    style='mso-data-placement:same-cell'>lines</td>
 </tr>
 <tr height=20>
  <td colspan=2 height=20>R&amp;D <span style='mso-spacerun:yes'>&nbsp;</span>wide</td>
  <td></td>
 </tr>
<!--EndFragment-->
 <![if supportMisalignedColumns]>
 <tr height=0 style='display:none'><td width=64></td><td></td><td></td></tr>
 <![endif]>
</table></body></html>"""


def test_excels_html_is_read():
    assert read_html(EXCEL) == (("007", "12 563", "two\nlines"), ("R&D wide", "", ""))


LIBREOFFICE = """<!DOCTYPE html><html><head><meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/>
<style type="text/css">body,div,table { font-family:"Liberation Sans" }</style></head><body>
<table cellspacing="0" border="0"><colgroup width="85"></colgroup>
<tr><td height="17" align="left" sdnum="1033;0;@">00420</td><td align="right" sdval="0.5" sdnum="1033;">0.5</td></tr>
<tr><td align="left"><br></td><td align="left">a<br>b</td></tr></table></body></html>"""


def test_libreoffices_html_is_read():
    assert read_html(LIBREOFFICE) == (("00420", "0.5"), ("", "a\nb"))


SHEETS = """<meta charset='utf-8'><google-sheets-html-origin><style type="text/css"><!--td {border: 1px}--></style>
<table xmlns="http://www.w3.org/1999/xhtml" cellspacing="0" dir="ltr" data-sheets-root="1"><colgroup><col width="100"/>
</colgroup><tbody><tr style="height:21px;"><td style="overflow:hidden;"
data-sheets-value="{&quot;1&quot;:2}">Sk&aring;ne</td>
<td rowspan="2">both</td></tr><tr style="height:21px;"><td>second</td></tr></tbody></table>"""


def test_sheets_html_is_read():
    assert read_html(SHEETS) == (("Skåne", "both"), ("second", ""))


def test_a_cell_that_reaches_down_pushes_those_beside_it():
    markup = "<table><tr><td rowspan=3 colspan=2>a<td>b<tr><td>c<tr><td>d</table>"

    assert read_html(markup) == (("a", "", "b"), ("", "", "c"), ("", "", "d"))


@pytest.mark.parametrize(
    ("markup", "block"),
    [
        ("", ()),
        ("no table at all <b>bold</b>", ()),
        ("<table></table>", ()),
        ("<table><tr><td>never closed", (("never closed",),)),
        ("<table><td>no row</td></table>", (("no row",),)),
        ("<table><tr><td><script>alert(1)</script>x</td></tr></table>", (("x",),)),
        ("<table><tr><td>&lt;script&gt;</td></tr></table>", (("<script>",),)),
        ("<table><tr><td>a<table><tr><td>inner</td></tr></table>b</td></tr></table>", (("ainnerb",),)),
        ("<table><tr><td>1</td></tr></table><table><tr><td>2</td></tr></table>", (("1",),)),
        ("<table></table><table><tr><td>2</td></tr></table>", (("2",),)),
        ("<table><tr><td colspan=-3>a</td><td rowspan=x>b</td></tr></table>", (("a", "b"),)),
        ("<table><tr><td><p>one</p><p>two</p></td></tr></table>", (("one\ntwo",),)),
        ("<table><tr><th>Deal</th><td>\n  many\n  blanks  </td></tr></table>", (("Deal", "many blanks"),)),
        ("<![nonsense[<table><tr><td>x</td></tr></table>", (("x",),)),
        ("<table><tr><td>a&#0;b&#x110000;</td></tr></table>", (("a\ufffdb\ufffd",),)),
        ("<TABLE><TR><TD>upper</TD></TR></TABLE>", (("upper",),)),
    ],
)
def test_html_of_any_origin_is_only_text(markup, block):
    assert read_html(markup) == block


def test_absurd_spans_cost_no_memory():
    block = read_html("<table>" + "<tr><td colspan=999999 rowspan=999999>x</td>" * 200 + "</table>")

    assert sum(map(len, block)) <= 2_100_000 + 200 * 16_384


def test_amounts_stay_numbers_for_a_spreadsheet_and_everything_else_text():
    markup = write_html((("007", "12563.50"), ("=1+1", "12 563")), numbers={1})

    assert "<td>12563.50</td>" in markup
    assert "<td>007</td>" not in markup
    assert "<td>=1+1</td>" not in markup
    assert "<td>12 563</td>" not in markup
    assert markup.count("mso-number-format:'\\@'") == 3


def test_only_blanks_that_html_would_take_together_are_said_to_be_kept():
    markup = write_html((("01/13/2046", "two words", "two  blanks", " before", "behind ", "a\ttab"),))

    assert markup.count("white-space:pre-wrap") == 4
    assert read_html(markup) == (("01/13/2046", "two words", "two  blanks", " before", "behind ", "a\ttab"),)


def test_markup_in_a_cell_is_escaped():
    assert "<b>" not in write_html((("<b>&",),))


def test_html_is_asked_where_plain_text_lost_the_table():
    markup = "<table><tr><td>Ann</td><td>Seller</td></tr></table>"

    assert block_of("Ann\nSeller\n", markup) == (("Ann", "Seller"),)
    assert block_of(None, markup) == (("Ann", "Seller"),)


def test_html_is_asked_where_paragraphs_broke_the_rows():
    markup = "<table><tr><td>a</td><td><p>b1</p><p>b2</p></td></tr><tr><td>c</td><td>d</td></tr></table>"

    assert block_of("a\tb1\nb2\nc\td\n", markup) == (("a", "b1\nb2"), ("c", "d"))


# What LibreOffice 7.4 put on the clipboard for A1:D2: its plain text has lost the line breaks.
LIBREOFFICE_PLAIN = '0042\ttwo lines\tsay "hi"\t"quoted"\n007\ta "b" c\t  two  blanks \t\n'
LIBREOFFICE_EXACT = '0042\t"two\nlines"\tsay "hi"\t"quoted"\n007\t"a ""b""\nc"\t  two  blanks \t\n\0'
LIBREOFFICE_RICH = """<table cellspacing="0" border="0">
<colgroup span="6" width="80"></colgroup>
<tr>
  <td height="20" align="left" valign=bottom sdnum="1033;0;@"><font color="#000000">0042</font></td>
  <td align="left" valign=bottom><font color="#000000">two<br>lines</font></td>
  <td align="left" valign=bottom><font color="#000000">say &quot;hi&quot;</font></td>
  <td align="left" valign=bottom><font color="#000000">&quot;quoted&quot;</font></td>
</tr>
<tr>
  <td height="20" align="left" valign=bottom sdnum="1033;0;@"><font color="#000000">007</font></td>
  <td align="left" valign=bottom><font color="#000000">a &quot;b&quot;<br>c</font></td>
  <td align="left" valign=bottom><font color="#000000">  two  blanks </font></td>
  <td align="left" valign=bottom><font color="#000000"><br></font></td>
</tr>
</table>"""
LIBREOFFICE_CELLS = (("0042", "two\nlines", 'say "hi"', '"quoted"'), ("007", 'a "b"\nc', "  two  blanks ", ""))


def test_libreoffices_line_breaks_blanks_and_quotes_survive():
    assert block_of(LIBREOFFICE_PLAIN, LIBREOFFICE_RICH, LIBREOFFICE_EXACT) == LIBREOFFICE_CELLS


def test_where_libreoffices_own_text_does_not_arrive_plain_text_and_html_make_up_for_each_other():
    assert block_of(LIBREOFFICE_PLAIN, LIBREOFFICE_RICH) == LIBREOFFICE_CELLS


@pytest.mark.parametrize(
    ("plain", "cell", "text"),
    [
        ("two\nlines", "two<br>lines", "two\nlines"),
        ("a\ttab", "a\ttab", "a tab"),
        ('"quoted"', "&quot;quoted&quot;", '"quoted"'),
        ("  blanks ", "  blanks ", "  blanks "),
        ("a\n\nb\n", "a<br><br>b<br>", "a\n\nb"),
    ],
)
def test_one_cell_stays_one_cell(plain, cell, text):
    """LibreOffice shows its line breaks and tabs in plain text when it is the only one that was copied."""
    assert block_of(plain, f"<table><tr><td>{cell}</td></tr></table>") == ((text,),)


EXCEL_SHOWN = """<html xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=ProgId content=Excel.Sheet>
<style><!--table {mso-displayed-decimal-separator:"\\,";} .xl65 {mso-number-format:"\\@";}
.xl66 {mso-number-format:"#\\ \\#\\#0\\.00\\ \\0022kr\\0022";} br {mso-data-placement:same-cell;} --></style></head>
<body link=blue vlink=purple><table border=0 cellpadding=0 cellspacing=0 width=192 style='border-collapse:collapse'>
<!--StartFragment--> <col width=64 span=3 style='width:48pt'>
 <tr height=20 style='height:15.0pt'>
  <td height=20 class=xl65 width=64 style='height:15.0pt;width:48pt'>00420</td>
  <td class=xl66 align=right width=64>12&nbsp;563,50 kr</td>
  <td class=xl67 width=64 style='width:48pt'>say &quot;hi&quot;<br>
    there</td>
 </tr>
 <tr height=20>
  <td height=20 class=xl65>007</td><td class=xl68 align=right>2046-12-31</td><td>&quot;Big&quot;</td>
 </tr>
<!--EndFragment--></table></body></html>"""


def test_excels_cells_are_as_they_are_shown_zeros_lines_and_quotes_included():
    plain = '00420\t12\u00a0563,50 kr\t"say ""hi""\nthere"\r\n007\t2046-12-31\t"Big"\r\n'

    assert block_of(plain, EXCEL_SHOWN) == (
        ("00420", "12\u00a0563,50 kr", 'say "hi"\nthere'),
        ("007", "2046-12-31", '"Big"'),
    )


SHEETS_SHOWN = """<meta charset='utf-8'><google-sheets-html-origin>
<style type="text/css"><!--td {border: 1px}--></style>
<table xmlns="http://www.w3.org/1999/xhtml" cellspacing="0" dir="ltr" border="1" data-sheets-root="1"
data-sheets-baot="1"><colgroup><col width="100"/><col width="100"/></colgroup><tbody><tr style="height:21px;">
<td style="text-align:left;" data-sheets-value="{&quot;1&quot;:2,&quot;2&quot;:&quot;00420&quot;}">00420</td>
<td data-sheets-value="{&quot;1&quot;:3,&quot;3&quot;:12563.5}"
data-sheets-numberformat="{&quot;1&quot;:4,&quot;2&quot;:&quot;#,##0.00\\&quot; kr\\&quot;&quot;}">12 563,50 kr</td>
</tr><tr style="height:21px;"><td style="overflow:hidden;">two<br/>lines</td>
<td data-sheets-value="{&quot;1&quot;:3,&quot;3&quot;:53692}">2046-12-31</td></tr></tbody></table>"""


def test_sheets_cells_are_as_they_are_shown():
    plain = '00420\t12 563,50 kr\n"two\nlines"\t2046-12-31'

    assert block_of(plain, SHEETS_SHOWN) == (("00420", "12 563,50 kr"), ("two\nlines", "2046-12-31"))
    assert block_of('"two\nlines"', '<span data-sheets-root="1">two<br/>lines</span>') == (("two\nlines",),)


def test_long_html_beside_a_table_of_text_is_not_read():
    plain = '"a"\t1\nb\t2\n'
    markup = "<table><tr><td>&quot;a&quot;<td>1<tr><td>b<td>2</table>"

    assert block_of(plain, markup)[0] == ('"a"', "1")
    assert block_of(plain, markup + " " * 4_000_000)[0] == ("a", "1")


def test_reading_html_tells_how_far_it_is_and_can_be_stopped():
    shares = []
    markup = "<table>" + "<tr><td>x</td></tr>" * 5_000 + "</table>"
    assert len(read_html(markup, shares.append)) == 5_000
    assert shares == sorted(shares)
    assert len(shares) > 3

    def stop(share):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        read_html(markup, stop)


def test_plain_text_is_taken_where_it_is_as_good():
    assert block_of("a \tb\nc\td\n", "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>") == (
        ("a ", "b"),
        ("c", "d"),
    )
    assert block_of("x", "<p>x</p>") == (("x",),)
    assert block_of(None, None) == ()
