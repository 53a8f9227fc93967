"""Whether what was added to a paper after its last byte leaves alone what a reader shows of it.

A signature is added so: as new objects after the old ones, which stand as they were. In the same way a page can be taken out,
turned or painted over, and the bytes that were saved are all still there. So both papers are read and set beside each other, and
what a new field shows on a page is told with its place: a picture of a signature may lie over a figure, or say one.
"""

from __future__ import annotations

from contextlib import closing
from io import BytesIO
from itertools import zip_longest
from typing import TYPE_CHECKING, NamedTuple

import pikepdf
from pikepdf import Array, Dictionary, Object, Rectangle, Stream
from pypdfium2.raw import FPDF_PAGEOBJ_PATH

from iqdesk.reports.page_images import pdfium

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pikepdf import Page, Pdf

INHERITED = ("/Resources", "/MediaBox", "/CropBox", "/Rotate")
# Of a page: what is set beside each other on its own, and what shows nothing.
_PAGE_APART = {"/Parent", "/Annots", "/LastModified", *INHERITED}
# Of the whole file: what a signature brings along or changes, and the tree of the pages, which are taken one by one.
_FILE_APART = {"/Pages", "/AcroForm", "/DSS", "/Extensions", "/Perms", "/Metadata", "/Version"}
# Of a field for a signature and the form that holds it: nothing that does something when it is pressed or seen.
_FORM_OF_A_SIGNATURE = {"/Fields", "/SigFlags", "/DR", "/DA"}
_FIELD_OF_A_SIGNATURE = {"/Type", "/Subtype", "/FT", "/T", "/TU", "/TM", "/Ff", "/V", "/DA", "/DR", "/Q", "/Lock", "/SV", "/Kids"}
_FIELD_OF_A_SIGNATURE |= {
    "/F",
    "/Rect",
    "/P",
    "/Parent",
    "/AP",
    "/AS",
    "/MK",
    "/BS",
    "/Border",
    "/H",
    "/M",
    "/NM",
    "/StructParent",
}
_HIDDEN = 2  # of the flags of an annotation: neither shown nor printed
_THIN = 2.0  # points; a rule that is no thicker says nothing, and one is there to sign on
_HEIGHTS = ("at the foot", "in the middle", "at the head")  # thirds of a page
_DEEPEST = 50  # steps up the tree of the pages, which may be a ring in a file made to deceive


class Seen(NamedTuple):
    """A field that was added and is seen: on which page, counted from 1, how high, and whether it lies over what stands there."""

    page: int
    height: str
    is_over: bool

    @property
    def words(self) -> str:
        """As a sentence."""
        over = " over what the paper says there" if self.is_over else ""
        return f"On page {self.page}, {self.height}, a signature field is shown{over}; what can be read in it is not checked."


def seen_of_what_was_added(saved: bytes, now: bytes) -> tuple[Seen, ...] | None:
    """What is seen of fields for a signature that a paper got after it was saved; None where it got or lost anything else.

    Without these it has to be, page by page and object by object, the paper that was saved. A file that has to be mended to be
    read is not: each program mends it in its own way and may show another paper.
    """
    try:
        with pikepdf.open(BytesIO(saved)) as before, pikepdf.open(BytesIO(now)) as after:
            is_same = _is_same_paper(before, after) and not after.get_warnings()
            boxes = list(_boxes(before, after)) if is_same else None
    except pikepdf.PdfError:
        return None
    return None if boxes is None else tuple(_seen(saved, place, box) for place, box in boxes)


def _boxes(before: Pdf, after: Pdf) -> Iterator[tuple[int, Rectangle]]:
    """Where a field that is new and not hidden takes up room: the page, counted from 0, and its rectangle."""
    for place, (one, other) in enumerate(zip(before.pages, after.pages, strict=True)):
        for field in _added(one, other):
            box, flags = _box(field), field.get("/F", 0)
            is_hidden = isinstance(flags, int) and flags & _HIDDEN
            if box is not None and box.width and box.height and not is_hidden:
                yield place, box


def _seen(saved: bytes, place: int, box: Rectangle) -> Seen:
    """A rectangle on a page of the paper as it was saved. What a line of a chart bounds counts as a whole."""
    with pdfium(saved) as document, closing(document[place]) as page:
        middle = int(3 * (box.lly + box.ury) / 2 / page.get_height())
        drawn = [(one.type, Rectangle(*one.get_bounds())) for one in page.get_objects(max_depth=1)]
    stands = [of for kind, of in drawn if kind != FPDF_PAGEOBJ_PATH or min(of.width, of.height) > _THIN]
    return Seen(place + 1, _HEIGHTS[min(2, max(0, middle))], any(_meet(of, box) for of in stands))


def _meet(one: Rectangle, other: Rectangle) -> bool:
    return one.llx < other.urx and other.llx < one.urx and one.lly < other.ury and other.lly < one.ury


def _is_same_paper(before: Pdf, after: Pdf) -> bool:
    pages = list(zip_longest(before.pages, after.pages))
    if any(one is None or other is None for one, other in pages) or not _has_signatures_alone(after):
        return False
    beside = _Beside([(one.obj.objgen, other.obj.objgen) for one, other in pages])
    catalogs = _without(before.Root, _FILE_APART), _without(after.Root, _FILE_APART)
    return beside.is_same(*catalogs) and all(_is_same_page(beside, one, other) for one, other in pages)


def _has_signatures_alone(paper: Pdf) -> bool:
    form = paper.Root.get("/AcroForm")
    if form is None:
        return True
    return set(form.keys()) <= _FORM_OF_A_SIGNATURE and all(map(_is_signature, form.get("/Fields", ())))


def _is_signature(field: Object) -> bool:
    """A field for a signature, or one of the places at which it is shown."""
    if not isinstance(field, Dictionary) or not set(field.keys()) <= _FIELD_OF_A_SIGNATURE:
        return False
    above = field.get("/Parent")
    return "/Sig" in (field.get("/FT"), above.get("/FT") if isinstance(above, Dictionary) else None)


def _is_shown_signature(field: Object) -> bool:
    return _is_signature(field) and field.get("/Subtype") == "/Widget" and _box(field) is not None


def _box(field: Object) -> Rectangle | None:
    """The rectangle of a field, whichever two corners it says; None where it says none."""
    said = field.get("/Rect")
    try:
        return Rectangle(said) if isinstance(said, Array) else None
    except TypeError:  # not four numbers
        return None


def _added(one: Page, other: Page) -> list[Object]:
    """What hangs on a page after all that hung on it before."""
    return list(other.obj.get("/Annots", ()))[len(one.obj.get("/Annots", ())) :]


def _is_same_page(beside: _Beside, one: Page, other: Page) -> bool:
    held = beside.is_same(_without(one.obj, _PAGE_APART), _without(other.obj, _PAGE_APART))
    if not held or not all(beside.is_same(_inherited(one.obj, key), _inherited(other.obj, key)) for key in INHERITED):
        return False
    saved, now = list(one.obj.get("/Annots", ())), list(other.obj.get("/Annots", ()))
    is_kept = all(beside.is_same(*pair) for pair in zip_longest(saved, now[: len(saved)]))
    return is_kept and all(map(_is_shown_signature, _added(one, other)))


def _inherited(page: Object, key: str) -> object:
    """What a page says under a key, else what the part of the tree says that it hangs on."""
    node: Object | None = page
    for _ in range(_DEEPEST):
        if node is None or key in node:
            break
        node = node.get("/Parent")
    return None if node is None else node.get(key)


def _without(of: Object, keys: Iterable[str]) -> dict[str, object]:
    return {key: value for key, value in of.items() if key not in keys}


class _Beside:
    """Sets values of two files beside each other with all that they lead to; a pair is looked at once."""

    def __init__(self, pages: Iterable[tuple[tuple[int, int], tuple[int, int]]]) -> None:
        self._met = set(pages)
        self._pages = {one for one, _ in self._met}, {other for _, other in self._met}

    def is_same(self, one: object, other: object) -> bool:
        """Whether two values, and whatever they lead to, are the same."""
        waiting = [(one, other)]
        while waiting:
            pair = waiting.pop()
            if self._is_met(*pair):
                continue
            inside = _inside(*pair)
            if inside is None:
                return False
            waiting += inside
        return True

    def _is_met(self, one: object, other: object) -> bool:
        """Whether a pair was looked at; a page is none but the one in its place."""
        if not (isinstance(one, Object) and isinstance(other, Object) and one.is_indirect and other.is_indirect):
            return False
        pair = one.objgen, other.objgen
        is_page = one.objgen in self._pages[0] or other.objgen in self._pages[1]
        was_met = pair in self._met
        if not is_page:
            self._met.add(pair)
        return was_met


def _inside(one: object, other: object) -> list[tuple[object, object]] | None:
    """The pairs that two values hold; None where they differ by themselves."""
    if isinstance(one, Stream) and isinstance(other, Stream):
        is_same = one.read_raw_bytes() == other.read_raw_bytes()
        return _of_keys(_without(one, ["/Length"]), _without(other, ["/Length"])) if is_same else None
    if isinstance(one, Array) and isinstance(other, Array):
        return list(zip(one, other, strict=True)) if len(one) == len(other) else None
    if isinstance(one, Dictionary) and isinstance(other, Dictionary):
        return _of_keys(dict(one.items()), dict(other.items()))
    if isinstance(one, dict) and isinstance(other, dict):
        return _of_keys(one, other)
    is_same = type(one) is type(other) and not isinstance(one, Dictionary | Stream | Array) and one == other
    return [] if is_same else None


def _of_keys(one: dict[str, object], other: dict[str, object]) -> list[tuple[object, object]] | None:
    return [(one[key], other[key]) for key in one] if one.keys() == other.keys() else None
