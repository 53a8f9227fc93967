"""Looks through the finished bytes of a masked paper for A-numbers: what is found stops the paper.

Everything that a paper says of a case is masked before it is laid out. This is the second lock: it knows nothing of how the
paper was made and reads it as a stranger with the right tools would, page by page and object by object.
"""

from __future__ import annotations

import codecs
import html
import re
from contextlib import closing
from dataclasses import dataclass
from decimal import Decimal
from io import BytesIO
from itertools import pairwise
from typing import TYPE_CHECKING

import pikepdf
import pypdfium2.raw

from iqdesk.domain.docket import masked_a_number
from iqdesk.domain.spelt_numbers import numbers_in
from iqdesk.reports.fonts import Unprintable
from iqdesk.reports.page_images import OpenPaper

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from pypdfium2 import PdfDocument, PdfTextPage

    from iqdesk.domain.spelt_numbers import SpeltNumber

DESCRIPTION = "the description of the file"
OUTLINE = "the outline"
SPOKEN = "the alternative text of a figure"
LINK = "the target of a link"
ATTACHED = "an attached file"
FIELD = "a remark or a field"
UNSEEN = "a part of the file that no page shows"

# Where a text stands, by the key it stands under.
_PLACES = {
    **dict.fromkeys(("/Alt", "/ActualText", "/E"), SPOKEN),
    **dict.fromkeys(("/URI", "/Dest", "/D", "/Dests"), LINK),
    **dict.fromkeys(("/F", "/UF", "/Desc", "/EF", "/EmbeddedFiles"), ATTACHED),
    **dict.fromkeys(("/Contents", "/T", "/TU", "/V", "/DV"), FIELD),
}
_LENGTHS = {"/Length", "/Length1", "/Length2", "/Length3", "/DL"}
# In bytes that are no text (the drawing of a page) only what is written in one piece is a number.
_WRITTEN_OUT = re.compile(rb"(?<![0-9A-Za-z.])[Aa]?([0-9]{3}-[0-9]{3}-[0-9]{3}|[0-9]{7,9})(?![0-9A-Za-z.])")
_COUNTS = re.compile(rb"(?:startxref|/Length[123]?)\s+\Z")
_SPOKEN_IN_DRAWING = re.compile(rb"/(?:ActualText|Alt|E)\s*(\((?:[^()\\]|\\.)*\)|<[0-9A-Fa-f\s]*>)", re.DOTALL)
_ESCAPED = re.compile("%([0-9A-Fa-f]{2})")  # in an address: %41 for A
_BOMS = (codecs.BOM_UTF16_BE, codecs.BOM_UTF16_LE)
_TOLD = 4  # places named in a message
_REACH = 80  # letters at the end of a page in which a number may begin that ends on the next
_HEAD_LINES = 5  # lines of a page that may come before its text: the running head and the foot


@dataclass(frozen=True, slots=True)
class Leak:
    """An A-number that can be read in a paper: where, on which page (from 1, None where on none), and how it ends."""

    where: str
    page: int | None
    spelt: str


Box = tuple[float, float, float, float]


class LeakFound(Unprintable):
    """A masked paper holds an A-number and is not let out; the message says where it stands and what to do."""

    def __init__(self, found: list[Leak]) -> None:
        first = found[0]
        more = f" and {len(found) - 1} more" if len(found) > 1 else ""
        super().__init__(
            f"An A-number ({first.spelt}{more}) can be read {_among(one.where for one in found)}. The paper is masked, so nothing"
            " was printed or saved. Take the number out of what was typed there, or name the case by a reference."
        )
        self.found = found


def refuse_leaks(pdf: bytes, own_numbers: Collection[str]) -> None:
    """LeakFound if an A-number can be read anywhere in a masked paper."""
    found = leaks(pdf, own_numbers)
    if found:
        raise LeakFound(found)


def leaks(pdf: bytes, own_numbers: Collection[str]) -> list[Leak]:
    """Every A-number that can be read in a paper: `own_numbers` (nine digits) in any spelling, any other with its prefix."""
    found = [*_on_pages(pdf, own_numbers)]
    with pikepdf.open(BytesIO(pdf)) as document:
        for where, text in dict.fromkeys(_texts_in(document)):
            found += [Leak(f"in {where}", None, masked_a_number(one.digits)) for one in numbers_in(text, own_numbers)]
        written = [digits for data in (pdf, *_unpacked(document)) for digits in _written_out(data, own_numbers)]
    told = {one.spelt for one in found}  # a page's words are written in its drawing too: that is no second place
    found += [Leak(f"in {UNSEEN}", None, spelt) for spelt in map(masked_a_number, written) if spelt not in told]
    return list(dict.fromkeys(found))


def _on_pages(pdf: bytes, own_numbers: Collection[str]) -> Iterator[Leak]:
    """In the words of the pages, also over the end of a line, of a cell and of a page."""
    with closing(OpenPaper(pdf)) as paper:
        with paper as document:
            count = len(document)
        end = ""
        for page in range(count):
            with paper as document:
                text, found = _on_page(document, page, own_numbers)
            yield from (Leak(f"on page {page + 1}", page + 1, masked_a_number(digits)) for digits in found)
            for digits in _over_the_edge(end, text, own_numbers):
                yield Leak(f"on pages {page} and {page + 1}", page, masked_a_number(digits))
            end = text[-_REACH:]


def _on_page(document: PdfDocument, page: int, own_numbers: Collection[str]) -> tuple[str, list[str]]:
    """The text of a page, and the numbers that stand in it."""
    with closing(document[page]) as opened, closing(opened.get_textpage()) as textpage:
        text = str(textpage.get_text_range())
        return text, [one.digits for one in numbers_in(text, own_numbers) if _is_one_piece(textpage, text, one)]


def _over_the_edge(end: str, text: str, own_numbers: Collection[str]) -> Iterator[str]:
    """Numbers that begin on one page and end on the next, whose text may follow its head and foot."""
    lines = text.split("\r\n", _HEAD_LINES)
    for first in range(len(lines)):
        both = end + "\r\n" + "\r\n".join(lines[first:])[:_REACH]
        yield from (one.digits for one in numbers_in(both, own_numbers) if one.start < len(end) < one.end - 2)


def _is_one_piece(textpage: PdfTextPage, text: str, one: SpeltNumber) -> bool:
    """Whether the digits of a number stand together; numbers of neighbouring cells only follow each other in the text."""
    digits = [at for at in range(one.start, one.end) if text[at].isdecimal()]
    pairs = [pair for pair in pairwise(digits) if pair[1] - pair[0] > 1]
    return all(_is_near(*(textpage.get_charbox(_character(textpage, at), loose=True) for at in pair)) for pair in pairs)


def _character(textpage: PdfTextPage, at: int) -> int:
    """PDFium's number for a letter of its text."""
    return int(pypdfium2.raw.FPDFText_GetCharIndexFromTextIndex(textpage, at))


def _is_near(before: Box, after: Box) -> bool:
    """Whether a digit follows another within the width of a few letters, or stands on the next line."""
    height = before[3] - before[1]
    lower = (before[1] + before[3] - after[1] - after[3]) / 2
    if abs(lower) < height / 2:
        return -1 <= after[0] - before[2] < 0.7 * height
    return 0 < lower < 2 * height


def _texts_in(document: pikepdf.Pdf) -> Iterator[tuple[str, str]]:
    """Each text in the objects of a file, those that nothing leads to among them, with where it stands."""
    description = document.trailer.get("/Info")
    described = description.objgen if isinstance(description, pikepdf.Object) else None
    yield from _texts_of(document.trailer, UNSEEN)
    for one in document.objects:
        if isinstance(one, pikepdf.Object):
            yield from _texts_of(one, DESCRIPTION if one.objgen == described else UNSEEN)
        if isinstance(one, pikepdf.Stream):
            yield from _texts_of_stream(one)


def _texts_of(value: object, where: str) -> Iterator[tuple[str, str]]:
    """The strings, names and whole numbers of one value and of what is written inside it; other objects have their own turn."""
    if isinstance(value, pikepdf.Dictionary | pikepdf.Stream):
        yield from _texts_under(value, where)
    elif isinstance(value, pikepdf.Array):
        for item in value.as_list():
            if not _has_its_turn(item):
                yield from _texts_of(item, where)
    elif isinstance(value, pikepdf.String):
        text = str(value)
        yield where, text
        yield where, _ESCAPED.sub(lambda escaped: chr(int(escaped[1], 16)), text)
    elif isinstance(value, pikepdf.Name) or (isinstance(value, int | Decimal) and value == int(value)):
        yield where, str(value).partition(".")[0]  # a length with a fraction is no number of a case


def _texts_under(value: pikepdf.Object, where: str) -> Iterator[tuple[str, str]]:
    """The keys and values of a dictionary, each with the place that its key tells."""
    if "/Title" in value and where == UNSEEN:
        where = OUTLINE
    for key, inner in value.items():
        yield where, key
        if key not in _LENGTHS and not _has_its_turn(inner):
            yield from _texts_of(inner, _PLACES.get(key, where))


def _has_its_turn(value: object) -> bool:
    return isinstance(value, pikepdf.Object) and value.is_indirect


def _texts_of_stream(stream: pikepdf.Stream) -> Iterator[tuple[str, str]]:
    """The texts that a stream is made of: the description as XML, an attached file, words spoken for a drawing."""
    kind = str(stream.get("/Type", ""))
    if kind == "/Metadata":
        yield DESCRIPTION, html.unescape(_decoded(stream.read_bytes()))
    elif kind == "/EmbeddedFile" or "/Params" in stream:
        yield ATTACHED, _decoded(stream.read_bytes())
    else:
        for found in _SPOKEN_IN_DRAWING.finditer(stream.read_bytes()):
            yield from _texts_of(pikepdf.Object.parse(found[1]), SPOKEN)


def _decoded(data: bytes) -> str:
    """Bytes of text, in whichever of the usual ways they were written."""
    if data.startswith(_BOMS) or b"\0" in data[:4]:
        return data.decode("utf-16" if data[:2] in _BOMS else "utf-16-be", "replace")
    return data.decode("utf-8", "replace")


def _unpacked(document: pikepdf.Pdf) -> Iterator[bytes]:
    """What the streams unpack to, but for pictures and the shapes of letters: there any bytes stand, digits among them."""
    for one in document.objects:
        if isinstance(one, pikepdf.Stream) and "/Length1" not in one and str(one.get("/Subtype", "")) != "/Image":
            yield one.read_bytes()


def _written_out(data: bytes, own_numbers: Collection[str]) -> Iterator[str]:
    """The docket's numbers among bytes, where they are written in one piece."""
    for found in _WRITTEN_OUT.finditer(data):
        number = found[1].replace(b"-", b"").decode("ascii").zfill(9)
        if number in own_numbers and not _COUNTS.search(data, max(0, found.start() - 12), found.start()):
            yield number


def _among(places: Iterable[str]) -> str:
    """`on page 3, on page 7 and in the outline`, each place once, no more than four."""
    told = list(dict.fromkeys(places))
    if len(told) > _TOLD:
        told[_TOLD - 1 :] = [f"at {len(told) - _TOLD + 1} other places"]
    return f"{', '.join(told[:-1])} and {told[-1]}" if len(told) > 1 else told[0]
