"""Whether what was added to a paper after its last byte leaves alone what a reader shows of it.

A signature is added so: as new objects after the old ones, which stand as they were. In the same way a page can be taken out,
turned or painted over, and the bytes that were saved are all still there. So both papers are read and set beside each other.
"""

from __future__ import annotations

from io import BytesIO
from itertools import zip_longest
from typing import TYPE_CHECKING

import pikepdf
from pikepdf import Array, Dictionary, Object, Stream

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pikepdf import Page, Pdf

INHERITED = ("/Resources", "/MediaBox", "/CropBox", "/Rotate")
# Of a page: what is set beside each other on its own, and what shows nothing.
_PAGE_APART = {"/Parent", "/Annots", "/LastModified", *INHERITED}
# Of the whole file: what a signature brings along or changes, and the tree of the pages, which are taken one by one.
_FILE_APART = {"/Pages", "/AcroForm", "/DSS", "/Extensions", "/Perms", "/Metadata", "/Version"}
_FORM_OF_A_SIGNATURE = {"/Fields", "/SigFlags", "/DR", "/DA"}
_DEEPEST = 50  # steps up the tree of the pages, which may be a ring in a file made to deceive


def shows_the_same(saved: bytes, now: bytes) -> bool:
    """Whether a paper with something added is, page by page and object by object, the one that was saved.

    Only fields for a signature may be new.
    """
    try:
        with pikepdf.open(BytesIO(saved)) as before, pikepdf.open(BytesIO(now)) as after:
            return _is_same_paper(before, after)
    except pikepdf.PdfError:
        return False


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
    return isinstance(field, Dictionary) and field.get("/FT") == "/Sig"


def _is_same_page(beside: _Beside, one: Page, other: Page) -> bool:
    held = beside.is_same(_without(one.obj, _PAGE_APART), _without(other.obj, _PAGE_APART))
    if not held or not all(beside.is_same(_inherited(one.obj, key), _inherited(other.obj, key)) for key in INHERITED):
        return False
    saved, now = list(one.obj.get("/Annots", ())), list(other.obj.get("/Annots", ()))
    new = now[len(saved) :]
    return all(beside.is_same(*pair) for pair in zip_longest(saved, now[: len(saved)])) and all(map(_is_signature, new))


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
