"""An A-number planted in each place of a finished paper, by whatever hand, is found there and stops it."""

from __future__ import annotations

from datetime import date
from functools import cache
from io import BytesIO

import pikepdf
import pytest
from pikepdf import Array, AttachedFileSpec, Dictionary, Name, OutlineItem, Pdf, Stream, String
from reportlab.graphics import shapes as graphics

from iqdesk.reports import fonts
from iqdesk.reports.figures import Figure
from iqdesk.reports.fonts import Unprintable
from iqdesk.reports.house_style import Caption, Heading, KeyValues, PageBreak, Spacer, Strong, Title, note, prose
from iqdesk.reports.leak_scan import Leak, LeakFound, leaks, refuse_leaks
from iqdesk.reports.page_images import pages
from iqdesk.reports.paper import Paper, Sheet
from iqdesk.reports.tables import Column, Row, Table
from reports import builders

OWN = "219000107"
NUMBERS = frozenset({OWN, "012345678", *(f"{220_000_000 + one}" for one in range(10_000))})
SHOWN = "A…\u00a0107"


@cache
def clean() -> bytes:
    return builders.written(builders.quiet_paper())


def planted(plant) -> bytes:
    out = BytesIO()
    with pikepdf.open(BytesIO(clean())) as pdf:
        plant(pdf)
        pdf.save(out, fix_metadata_version=False)
    return out.getvalue()


def where(pdf: bytes) -> set[str]:
    return {one.where for one in leaks(pdf, NUMBERS)}


def in_the_outline(pdf: Pdf) -> None:
    with pdf.open_outline() as outline:
        outline.root.append(OutlineItem(f"Rows of A{OWN}", 0))


def in_the_description(pdf: Pdf) -> None:
    pdf.docinfo["/Subject"] = f"A {OWN[:3]} {OWN[3:6]} {OWN[6:]}"


def in_the_description_in_utf_16(pdf: Pdf) -> None:
    pdf.docinfo["/Keywords"] = String(b"\xfe\xff" + f"№ {OWN}".encode("utf-16-be"))


def in_the_xml_of_the_description(pdf: Pdf) -> None:
    with pdf.open_metadata() as xmp:
        xmp["dc:title"] = f"Statement of &#65;{OWN}"


def xmp_as(text: str, code: str):
    def plant(pdf: Pdf) -> None:
        pdf.Root.Metadata = Stream(pdf, text.encode(code), Type=Name.Metadata, Subtype=Name.XML)

    return plant


def in_an_alternative_text(pdf: Pdf) -> None:
    pdf.Root.StructTreeRoot = pdf.make_indirect(
        Dictionary(Type=Name.StructTreeRoot, K=Array([Dictionary(S=Name.Figure, Alt=f"Bars of A{OWN}")]))
    )


def spoken_in_a_drawing(pdf: Pdf) -> None:
    words = f"/Span <</ActualText ({OWN[:3]}-{OWN[3:6]}-{OWN[6:]})>> BDC EMC".encode()
    pdf.pages[0].contents_add(pdf.make_stream(words))


def spoken_in_a_drawing_in_hexadecimal(pdf: Pdf) -> None:
    words = b"/Span <</ActualText <" + ("\ufeff" + OWN).encode("utf-16-be").hex().encode() + b">>> BDC EMC"
    pdf.pages[0].contents_add(pdf.make_stream(words))


def annotated(**keys):
    def plant(pdf: Pdf) -> None:
        note = Dictionary(Type=Name.Annot, Subtype=Name.Text, Rect=Array([0, 0, 9, 9]), **keys)
        pdf.pages[1].Annots = Array([pdf.make_indirect(note)])

    return plant


def attached(name: str, data: bytes, description: str = ""):
    def plant(pdf: Pdf) -> None:
        pdf.attachments["rows"] = AttachedFileSpec(pdf, data, filename=name, description=description)

    return plant


def under_a_name_that_links_lead_to(pdf: Pdf) -> None:
    places = Array([String(f"A-{OWN}"), Array([pdf.pages[0].obj, Name.Fit])])
    pdf.Root.Names = Dictionary(Dests=Dictionary(Names=places))


def as_a_name(pdf: Pdf) -> None:
    pdf.Root.PieceInfo = Dictionary({f"/A{OWN}": Dictionary()})


def as_a_whole_number(pdf: Pdf) -> None:
    pdf.Root.PieceInfo = Dictionary({"/Case": Array([1, int(OWN)])})


def as_a_number_with_a_point(pdf: Pdf) -> None:
    pdf.pages[0].PieceInfo = pikepdf.Object.parse(f"<< /Case {OWN}.0 >>".encode())


def in_a_form_that_nothing_draws(pdf: Pdf) -> None:
    pdf.Root.Spare = pdf.make_stream(f"BT ({OWN}) Tj ET".encode(), Subtype=Name.Form)


def in_the_files_own_name(pdf: Pdf) -> None:
    pdf.trailer["/Case"] = String(OWN)


PLANTS = {
    "outline": (in_the_outline, "in the outline"),
    "description": (in_the_description, "in the description of the file"),
    "description in UTF-16": (in_the_description_in_utf_16, "in the description of the file"),
    "XML": (in_the_xml_of_the_description, "in the description of the file"),
    "XML in UTF-16": (xmp_as(f"\ufeff<x>A{OWN}</x>", "utf-16-le"), "in the description of the file"),
    "XML escaped": (xmp_as(f"<x>&#x41;&#50;{OWN[1:]}</x>", "utf-8"), "in the description of the file"),
    "alternative text": (in_an_alternative_text, "in the alternative text of a figure"),
    "spoken": (spoken_in_a_drawing, "in the alternative text of a figure"),
    "spoken in hexadecimal": (spoken_in_a_drawing_in_hexadecimal, "in the alternative text of a figure"),
    "address of a link": (annotated(A=Dictionary(S=Name.URI, URI=f"file:///A{OWN}.pdf")), "in the target of a link"),
    "address escaped": (annotated(A=Dictionary(S=Name.URI, URI="x:%3219000107")), "in the target of a link"),
    "place of a link": (annotated(Dest=String(f"A{OWN}")), "in the target of a link"),
    "name of a place": (under_a_name_that_links_lead_to, "in the target of a link"),
    "remark": (annotated(Contents=f"Number {OWN}"), "in a remark or a field"),
    "field": (annotated(FT=Name.Tx, T="case", V=OWN), "in a remark or a field"),
    "attached text": (attached("rows.csv", f"case\n{OWN}\n".encode()), "in an attached file"),
    "attached text in UTF-16": (attached("rows.csv", f"case\n{OWN}\n".encode("utf-16")), "in an attached file"),
    "attached text in UTF-16 without a mark": (attached("rows.csv", f"case\n{OWN}\n".encode("utf-16-be")), "in an attached file"),
    "name of an attached file": (attached(f"A{OWN}.csv", b"none"), "in an attached file"),
    "what an attached file is": (attached("rows.csv", b"none", f"of {OWN}"), "in an attached file"),
    "name": (as_a_name, "in a part of the file that no page shows"),
    "whole number": (as_a_whole_number, "in a part of the file that no page shows"),
    "number with a point": (as_a_number_with_a_point, "in a part of the file that no page shows"),
    "form": (in_a_form_that_nothing_draws, "in a part of the file that no page shows"),
    "trailer": (in_the_files_own_name, "in a part of the file that no page shows"),
}


@pytest.mark.parametrize("place", PLANTS)
def test_a_number_planted_in_an_object_is_found_where_it_is(place):
    plant, expected = PLANTS[place]
    pdf = planted(plant)
    assert expected in where(pdf)
    with pytest.raises(LeakFound, match=f"An A-number .*{SHOWN}.* can be read .*{expected}"):
        refuse_leaks(pdf, NUMBERS)


def test_what_stands_behind_the_end_of_the_file_is_found():
    assert where(clean() + f"\n% {OWN[:3]}-{OWN[3:6]}-{OWN[6:]}\n".encode()) == {"in a part of the file that no page shows"}


def paper_of(*story) -> bytes:
    out = BytesIO()
    sheet = Sheet("Title", "", "", "Head", ("Judge",), "A-numbers masked. The judge’s own record.", date(2027, 3, 9))
    Paper(out, sheet).write([*story, prose("The end.")])
    return out.getvalue()


GROUPS = OWN[:3], OWN[3:6], OWN[6:]


def table_of(cells: tuple[str, ...], width: float = 14) -> Table:
    columns = (Column("Row", 40), *(Column("No", width, right=True) for _ in cells), Column("Note", 80))
    return Table(columns, [Row(("A-1", *cells, "none"))], caption=Caption("Table 1", "A narrow one"))


def chart_of(words: str) -> Figure:
    drawing = graphics.Drawing(300, 60)
    drawing.add(graphics.String(10, 10, words, fontName=fonts.REGULAR, fontSize=9))
    return Figure(drawing, Caption("Figure 1", "Bars"), "Bars")


STORIES = {
    "text": prose(f"See {OWN}."),
    "bold text": prose("See ", Strong(" ".join(GROUPS))),
    "text in two faces": prose(f"See A{GROUPS[0]} ", Strong(GROUPS[1]), f" {GROUPS[2]}"),
    "remark": note(f"See {'-'.join(GROUPS)}."),
    "heading": Heading("1", f"Case A {'.'.join(GROUPS)}"),
    "title": Title(f"Case {OWN}", "2027"),
    "value": KeyValues([("Judge", f"Ellery {' '.join(GROUPS)}")], []),
    "value over lines": KeyValues([("Judge", f"{'Ellery ' * 5}{' '.join(GROUPS)}")], []),
    "caption": Table((Column("Row", 40),), [Row(("A-1",))], caption=Caption("Table 1", f"Of {OWN}")),
    "chart": chart_of(" ".join(GROUPS)),
    "cell": table_of((" ".join(GROUPS),), 60),
    "cell over lines": table_of((" ".join(GROUPS),)),
    "cell over lines, hyphens": table_of(("-".join(GROUPS),)),
    "cell over lines, in one piece": table_of((OWN,)),
    "another docket's, with its A": prose("See A 311-222-107"),
}


@pytest.mark.parametrize("place", STORIES)
def test_a_number_that_gets_on_a_page_is_found_on_it(place):
    pdf = paper_of(STORIES[place])
    assert Leak("on page 1", 1, SHOWN) in leaks(pdf, NUMBERS)


@pytest.mark.parametrize("letters", range(30, 60))
def test_wherever_a_line_ends_the_number_is_found(letters):
    for spelt in (" ".join(GROUPS), "-".join(GROUPS)):
        assert Leak("on page 1", 1, SHOWN) in leaks(paper_of(prose(f"{'m' * letters} A{spelt}")), NUMBERS)


def test_a_number_over_two_pages_is_found():
    # A line takes 50 m: the second ends in A219, and nothing but two lines fits on the page. On the next one the running
    # head and the foot come between, as they are drawn first.
    text = f"{'m' * 50} {'m' * 46} A{GROUPS[0]} {GROUPS[1]} {GROUPS[2]} {'m' * 40} {'m' * 50}"
    pdf = paper_of(prose("One."), Spacer(590), prose(text))
    first, second = map(pages(pdf).text, range(2))
    assert first.endswith(f"A{GROUPS[0]}")
    assert f"Page 2 of 2\n{GROUPS[1]} {GROUPS[2]}" in second
    assert leaks(pdf, NUMBERS) == [Leak("on pages 1 and 2", 1, SHOWN)]


def test_the_head_and_the_foot_are_read():
    out = BytesIO()
    sheet = Sheet("Title", "", "", f"Head {OWN}", ("Judge",), "Foot", date(2027, 3, 9))
    Paper(out, sheet).write([prose("One."), PageBreak(), prose("Two.")])
    assert leaks(out.getvalue(), NUMBERS) == [Leak("on page 2", 2, SHOWN)]


def test_digits_of_neighbouring_cells_are_no_number():
    assert leaks(paper_of(table_of(GROUPS), prose("See A-219.")), NUMBERS) == []
    assert leaks(paper_of(table_of(GROUPS, 30), chart_of("219"), prose("000 107")), NUMBERS) == []


class EveryNumber:
    """The A-numbers of a docket that has them all."""

    def __contains__(self, _number: str) -> bool:
        return True


@pytest.mark.parametrize("make", [builders.empty_paper, builders.sample_paper, lambda: builders.crowded_paper(300)])
def test_a_paper_that_is_masked_raises_no_alarm_whatever_numbers_the_docket_has(make):
    assert leaks(builders.written(make()), EveryNumber()) == []


def test_what_else_has_nine_digits_raises_no_alarm():
    words = "Order 200300400 of 2027-03-09, key 20000166, record 7c1e 94a0 2190 0010, a 3,700,000-case backlog."
    pdf = paper_of(prose(words), prose("Rows A-1204 to A-1374, in A-13, 345, 678."))
    assert leaks(pdf, NUMBERS | {"020270309"}) == []


def test_the_message_names_few_places_and_says_what_to_do():
    story = [part for _ in range(6) for part in (prose(f"See A{OWN}."), PageBreak())]
    with pytest.raises(LeakFound) as stopped:
        refuse_leaks(paper_of(*story, prose("See A 311-222-333")), NUMBERS)
    assert str(stopped.value) == (
        f"An A-number ({SHOWN} and 6 more) can be read on page 1, on page 2, on page 3 and at 4 other places. The paper is"
        " masked, so nothing was printed or saved. Take the number out of what was typed there, or name the case by a reference."
    )
    assert isinstance(stopped.value, Unprintable)
