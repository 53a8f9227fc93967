"""Pages of a finished paper as pictures and as text, from its bytes in memory: for preview, print and whoever reads aloud.

PDFium does one thing at a time for all threads of a program, so every call to it stands under `pdfium()`. A page is read
from the bytes each time, which costs less than a millisecond and leaves nothing to close.
"""

from __future__ import annotations

import threading
from contextlib import closing, contextmanager
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

import pypdfium2

if TYPE_CHECKING:
    from collections.abc import Iterator

_ONE_AT_A_TIME = threading.Lock()


class OpenPaper:
    """A paper opened in PDFium, held for one question at a time: `with paper as document`. Close it at the end."""

    def __init__(self, pdf: bytes) -> None:
        with _ONE_AT_A_TIME:
            self._document = pypdfium2.PdfDocument(pdf)

    def __enter__(self) -> pypdfium2.PdfDocument:
        _ONE_AT_A_TIME.acquire()
        return self._document

    def __exit__(self, *_error: object) -> None:
        _ONE_AT_A_TIME.release()

    def close(self) -> None:
        """Let it go."""
        with self as document:
            document.close()


@contextmanager
def pdfium(pdf: bytes) -> Iterator[pypdfium2.PdfDocument]:
    """The paper opened for one question, while nobody else is inside PDFium: hold it shortly."""
    with closing(OpenPaper(pdf)) as paper, paper as document:
        yield document


def text_on(document: pypdfium2.PdfDocument, page: int) -> str:
    """The text of one page of an opened paper, in the order in which it was set, lines apart."""
    with closing(document[page]) as opened, closing(opened.get_textpage()) as text:
        return str(text.get_text_range())


class PageSize(NamedTuple):
    """A page's width and height in points (1/72 inch)."""

    width: float
    height: float


class Picture(NamedTuple):
    """A page as pixels: three bytes each (red, green, blue), `stride` bytes to a row."""

    width: int
    height: int
    stride: int
    rgb: bytes


class Pages:
    """The pages of one paper, counted from 0; made by `pages`. Any thread may ask, and what was asked last is kept."""

    def __init__(self, pdf: bytes) -> None:
        self._pdf = pdf
        self._drawn: tuple[tuple[int, float], Picture] | None = None
        self._read: tuple[int, str] | None = None

    def __len__(self) -> int:
        return len(self.sizes)

    @cached_property
    def sizes(self) -> tuple[PageSize, ...]:
        """Of each page."""
        with pdfium(self._pdf) as document:
            return tuple(PageSize(*document.get_page_size(page)) for page in range(len(document)))

    def render(self, page: int, scale: float) -> Picture:
        """One page on white; `scale` is in pixels to a point: 1 for 72 dots to the inch, 4 for 288."""
        kept = self._drawn
        if kept is not None and kept[0] == (page, scale):
            return kept[1]
        with pdfium(self._pdf) as document, closing(document[page]) as opened:
            drawn = opened.render(scale=scale, rev_byteorder=True)
            with closing(drawn):
                made = Picture(drawn.width, drawn.height, drawn.stride, bytes(drawn.buffer))
        self._drawn = (page, scale), made
        return made

    def text(self, page: int) -> str:
        """The words of one page."""
        kept = self._read
        if kept is not None and kept[0] == page:
            return kept[1]
        with pdfium(self._pdf) as document:
            text = text_on(document, page).replace("\r\n", "\n")
        self._read = page, text
        return text


def pages(pdf: bytes) -> Pages:
    """The pages of a finished paper. Nothing is read or drawn before it is asked for, and nothing is written."""
    return Pages(pdf)
