"""Papers with something added after their last byte, written by hand as programs that sign write it."""

from __future__ import annotations

import re
from io import BytesIO

import pikepdf

FIELD = "/FT /Sig /T (Judge) /Type /Annot /Subtype /Widget"
NOWHERE = "/Rect [0 0 0 0]"


def with_objects(pdf: bytes, objects: dict[int, str]) -> bytes:
    """The paper with these objects added, or written anew."""
    content, places = pdf + b"\n", {}
    for number, text in objects.items():
        places[number] = len(content)
        content += f"{number} 0 obj\n{text}\nendobj\n".encode()
    before, root = (re.findall(pattern, pdf)[-1].decode() for pattern in (rb"startxref\s+(\d+)", rb"/Root (\d+) 0 R"))
    lines = "".join(f"{number} 1\n{place:010d} 00000 n \n" for number, place in places.items())
    trailer = f"<< /Size {max(max(places) + 1, first_free(pdf))} /Root {root} 0 R /Prev {before} >>"
    return content + f"xref\n{lines}trailer\n{trailer}\nstartxref\n{len(content)}\n%%EOF\n".encode()


def first_free(pdf: bytes) -> int:
    """The number of an object that the paper does not have."""
    return int(re.findall(rb"/Size (\d+)", pdf)[-1])


def text_of_object(pdf: bytes, name: str, page: int = 1) -> tuple[int, str]:
    """The number of an object of the paper and how it is written; pages are counted from 0."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        of_page = opened.pages[page].obj
        found = {"page": of_page, "root": opened.Root, "tree": opened.Root.Pages, "contents": of_page.Contents}[name]
        return found.objgen[0], found.unparse(resolved=True).decode()


def changed(pdf: bytes, name: str, added: str, objects: dict[int, str] | None = None) -> bytes:
    """The paper with something added to the dictionary of a page or of its root."""
    number, text = text_of_object(pdf, name)
    return with_objects(pdf, {number: text.rstrip().removesuffix(">>") + added + " >>", **(objects or {})})


def signed(pdf: bytes, shown: str = NOWHERE, field: str = FIELD, page: int = 1) -> bytes:
    """The paper as a program that signs leaves it: a form, and its field on a page, shown in a rectangle."""
    new, (number, text) = first_free(pdf), text_of_object(pdf, "page", page)
    before = " ] /Contents" if "/Annots" in text else "/Contents"
    annotated = text.replace(before, f" {new} 0 R ] /Contents" if "/Annots" in text else f"/Annots [ {new} 0 R ] /Contents")
    assert f"{new} 0 R" in annotated
    form = f"/AcroForm << /Fields [{new} 0 R] /SigFlags 3 >>"
    return changed(pdf, "root", form, {new: f"<< {field} {shown} >>", number: annotated})
