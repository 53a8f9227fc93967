"""Reads a PDF back: its text by page, its outline, its links, its streams."""

from __future__ import annotations

import ctypes
import re
import zlib
from typing import NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium


class Jump(NamedTuple):
    """A link: the page it stands on and the page it leads to, counted from 0."""

    source: int
    target: int


def text_of(data: bytes) -> list[str]:
    """The text of each page on one line, with plain spaces."""
    pdf = pypdfium2.PdfDocument(data)
    try:
        return [" ".join(page.get_textpage().get_text_range().split()) for page in pdf]
    finally:
        pdf.close()


def whole_text(data: bytes) -> str:
    return " ".join(text_of(data))


def outline_of(data: bytes) -> list[tuple[int, str, int]]:
    """Level, title and page of each bookmark."""
    pdf = pypdfium2.PdfDocument(data)
    try:
        return [(mark.level, mark.get_title(), mark.get_dest().get_index()) for mark in pdf.get_toc()]
    finally:
        pdf.close()


def metadata_of(data: bytes) -> dict[str, str]:
    pdf = pypdfium2.PdfDocument(data)
    try:
        return pdf.get_metadata_dict()
    finally:
        pdf.close()


def links_of(data: bytes) -> list[Jump]:
    """Every link of the file with the page it leads to; -1 where it leads nowhere."""
    pdf = pypdfium2.PdfDocument(data)
    try:
        return [jump for number, page in enumerate(pdf) for jump in _links_on(pdf, page, number)]
    finally:
        pdf.close()


def _links_on(pdf: pypdfium2.PdfDocument, page: pypdfium2.PdfPage, number: int) -> list[Jump]:
    place, link, jumps = ctypes.c_int(0), pdfium.FPDF_LINK(), []
    while pdfium.FPDFLink_Enumerate(page.raw, place, link):
        destination = pdfium.FPDFLink_GetDest(pdf.raw, link)
        target = pdfium.FPDFDest_GetDestPageIndex(pdf.raw, destination) if destination else -1
        jumps.append(Jump(number, target))
    return jumps


class Run(NamedTuple):
    """A piece of a line as it stands on a page, in points from the page's lower left corner."""

    left: float
    bottom: float
    right: float
    top: float

    def is_on(self, other: Run) -> bool:
        """Whether one is written over the other; marks may reach a little into the line above."""
        across = min(self.right, other.right) - max(self.left, other.left)
        down = min(self.top, other.top) - max(self.bottom, other.bottom)
        return across > 1 and down > 0.3 * min(self.top - self.bottom, other.top - other.bottom)


def runs_of(data: bytes) -> list[list[Run]]:
    """Every piece of text of each page, from the top down."""
    pdf = pypdfium2.PdfDocument(data)
    try:
        pages = [page.get_textpage() for page in pdf]
        return [sorted((Run(*page.get_rect(at)) for at in range(page.count_rects())), key=lambda run: -run.top) for page in pages]
    finally:
        pdf.close()


def written_over(runs: list[Run]) -> list[tuple[Run, Run]]:
    """Pieces of one page, from the top down, that are written over each other."""
    found = []
    for at, run in enumerate(runs):
        for lower in runs[at + 1 :]:
            if lower.top < run.bottom:
                break
            found += [(run, lower)] if run.is_on(lower) else []
    return found


def page_size(data: bytes) -> tuple[float, float]:
    pdf = pypdfium2.PdfDocument(data)
    try:
        return pdf[0].get_size()
    finally:
        pdf.close()


def everything_in(data: bytes) -> bytes:
    """The file with its streams unpacked beside it."""
    streams = re.findall(rb"stream\r?\n(.*?)endstream", data, re.DOTALL)
    return b"\n".join([data, *(zlib.decompressobj().decompress(one) for one in streams if one[:1] == b"x")])


def left_white(data: bytes) -> list[float]:
    """Of each page: how much of the height between the margins is left white under the last line, as a share."""
    margin = 72
    pdf = pypdfium2.PdfDocument(data)
    try:
        found = []
        for page in pdf:
            text, high = page.get_textpage(), page.get_height()
            bottoms = [text.get_rect(index)[1] for index in range(text.count_rects())]
            found.append((min(one for one in bottoms if one >= margin - 2) - margin) / (high - 2 * margin))
        return found
    finally:
        pdf.close()
