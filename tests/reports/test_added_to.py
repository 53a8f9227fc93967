"""A paper with something added after its last byte, as other programs write it: real incremental updates, read again."""

from __future__ import annotations

import re
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING

import pypdfium2
import pypdfium2.raw
import pytest
from reportlab.lib.pagesizes import LETTER
from reportlab.pdfgen.canvas import Canvas

from iqdesk.reports.statement.added_to import Seen, seen_of_what_was_added
from reports.signing import FIELD, changed, signed, text_of_object, with_objects

if TYPE_CHECKING:
    from collections.abc import Callable

PAGES = 3


@cache
def paper() -> bytes:
    """Three pages with a link each, and an outline."""
    out = BytesIO()
    canvas = Canvas(out, pagesize=LETTER)
    for page in range(PAGES):
        canvas.bookmarkPage(f"p{page}")
        canvas.addOutlineEntry(f"Part {page}", f"p{page}")
        canvas.drawString(72, 700, f"{page + 1}03 completions")
        canvas.linkRect("", "p0", (72, 690, 200, 720), relative=0)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def saved_again(change: Callable[[pypdfium2.PdfDocument], object]) -> bytes:
    """The paper with an incremental update written by another program."""
    document = pypdfium2.PdfDocument(paper())
    change(document)
    out = BytesIO()
    document.save(out, flags=pypdfium2.raw.FPDF_INCREMENTAL)
    assert out.getvalue().startswith(paper())
    return out.getvalue()


def test_what_a_signature_adds_leaves_the_paper_as_it_was() -> None:
    assert seen_of_what_was_added(paper(), signed(paper())) == ()
    assert seen_of_what_was_added(paper(), paper() + b"\n% a signature, as programs add one\n%%EOF\n") == ()
    assert seen_of_what_was_added(paper(), saved_again(lambda _: None)) == ()
    assert seen_of_what_was_added(paper(), with_objects(paper(), {91: "(a name that nothing leads to)"})) == ()


@pytest.mark.parametrize(
    ("shown", "seen"),
    [
        # The words of the page stand at (72, 700) and are some eleven points high; the link over them shows nothing.
        ("/Rect [300 60 460 110]", (Seen(2, "at the foot", is_over=False),)),
        ("/Rect [300 640 200 600]", (Seen(2, "at the head", is_over=False),)),  # two corners in either order
        ("/Rect [50 380 500 420] /F 132", (Seen(2, "in the middle", is_over=False),)),
        ("/Rect [60 690 90 705]", (Seen(2, "at the head", is_over=True),)),
        ("/Rect [0 0 612 792]", (Seen(2, "in the middle", is_over=True),)),
        ("/Rect [60 690 90 705] /F 2", ()),  # hidden
    ],
)
def test_a_signature_that_is_seen_is_told_with_its_place_and_whether_it_lies_over_words(
    shown: str, seen: tuple[Seen, ...]
) -> None:
    assert seen_of_what_was_added(paper(), signed(paper(), shown)) == seen


def test_a_place_of_a_signature_may_stand_apart_from_its_field() -> None:
    apart = "/Type /Annot /Subtype /Widget /Parent << /FT /Sig /T (Judge) >>"
    (seen,) = seen_of_what_was_added(paper(), signed(paper(), "/Rect [300 60 460 110]", apart)) or ()
    assert seen.words == "On page 2, at the foot, a signature field is shown; what can be read in it is not checked."


@pytest.mark.parametrize(
    "field",
    [
        FIELD.replace("/Widget", "/FreeText"),
        f"{FIELD} /A << /S /JavaScript /JS (1) >>",
        f"{FIELD} /AA << /PO << /S /JavaScript /JS (1) >> >>",
        FIELD.replace("/FT /Sig", "/Parent 7"),
    ],
)
def test_a_field_that_does_something_or_is_another_is_no_signature(field: str) -> None:
    assert seen_of_what_was_added(paper(), signed(paper(), field=field)) is None


@pytest.mark.parametrize("shown", ["", "/Rect 7", "/Rect [1 2 3]", "/Rect [1 2 3 /Four]"])
def test_a_field_without_a_rectangle_is_no_signature(shown: str) -> None:
    assert seen_of_what_was_added(paper(), signed(paper(), shown)) is None


@pytest.mark.parametrize(
    "change",
    [
        lambda document: document.__delitem__(1),
        lambda document: document[0].set_rotation(90),
        lambda document: document[0].set_mediabox(0, 0, 300, 300),
        lambda document: document.new_page(612, 792),
    ],
)
def test_a_page_that_was_taken_out_turned_cut_or_added_is_no_signature(
    change: Callable[[pypdfium2.PdfDocument], object],
) -> None:
    assert seen_of_what_was_added(paper(), saved_again(change)) is None


def test_a_page_that_is_drawn_otherwise_or_painted_over_is_no_signature() -> None:
    stream = "<< /Length 4 >>\nstream\nq Q \nendstream"
    number, _ = text_of_object(paper(), "contents")
    assert seen_of_what_was_added(paper(), with_objects(paper(), {number: stream})) is None
    assert seen_of_what_was_added(paper(), changed(paper(), "page", "/UserUnit 2")) is None
    assert seen_of_what_was_added(paper(), changed(paper(), "root", "/OpenAction << /S /JavaScript /JS (1) >>")) is None
    form = "/AcroForm << /Fields [90 0 R] >>"
    assert seen_of_what_was_added(paper(), changed(paper(), "root", form, {90: "<< /FT /Tx /T (x) >>"})) is None
    assert seen_of_what_was_added(paper(), changed(paper(), "root", "/AcroForm << /Fields [] /XFA (x) >>")) is None
    page, text = text_of_object(paper(), "page")
    for remark in ("<< /Type /Annot /Subtype /FreeText /Rect [0 0 99 99] >>", "7"):
        painted = text.replace(" ] /Contents", f" {remark} ] /Contents")
        assert painted != text
        assert seen_of_what_was_added(paper(), with_objects(paper(), {page: painted})) is None


def test_pages_that_changed_places_or_a_link_that_leads_elsewhere_are_no_signature() -> None:
    tree, text = text_of_object(paper(), "tree")
    kids = [text_of_object(paper(), "page", page)[0] for page in range(PAGES)]
    turned = re.sub(r"/Kids \[[^]]*\]", f"/Kids [ {kids[1]} 0 R {kids[0]} 0 R {kids[2]} 0 R ]", text)
    assert seen_of_what_was_added(paper(), with_objects(paper(), {tree: turned})) is None
    page, text = text_of_object(paper(), "page")
    assert (
        seen_of_what_was_added(paper(), with_objects(paper(), {page: re.sub(r"/Annots \[[^]]*\]", "/Annots [ ]", text)})) is None
    )


def test_what_cannot_be_read_any_more_or_only_when_it_was_mended_is_no_signature() -> None:
    content, last = signed(paper()), b"startxref\n"
    place = content.rindex(last)
    assert seen_of_what_was_added(paper(), content[:place] + last + b"1\n%%EOF\n") is None
    assert seen_of_what_was_added(b"%PDF-1.4 no paper", b"%PDF-1.4 no paper, and more") is None
