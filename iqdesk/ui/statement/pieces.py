"""What the braces of a text say just now: figures by their words, cases and circumstances by what they are called here."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from iqdesk.domain.statement.draft_text import FigureName, OfCase, OfCircumstance, Unreadable, no_such_figure, parse

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from iqdesk.domain.statement.draft_text import Piece
    from iqdesk.domain.statement.live_figures import LiveFigure

GONE = "It is not in the docket any more."


def nobody(_case_id: int) -> None:
    """No case is known."""


class Named(NamedTuple):
    """A case or a circumstance as the screen calls it."""

    key: object  # the case, or the line's key
    name: str
    more: str = ""
    on_paper: str = ""  # how the paper cites it, where that is known


class Said(NamedTuple):
    """A piece in braces: where it stands, what it says, and whether it says nothing that can be printed."""

    first: int
    last: int
    typed: str
    words: str
    piece: Piece
    is_trouble: bool = False

    @property
    def echo(self) -> str:
        """As the line under the field says it."""
        return self.words if self.is_trouble else f"{self.typed} reads {self.words}"


class Known(NamedTuple):
    """What a text can name: figures by name, lines of the ledger by key; `case` answers what a case is called."""

    figures: Mapping[str, LiveFigure]
    circumstances: Mapping[str, Named]
    case: Callable[[int], Named | None]

    def said(self, text: str) -> list[Said]:
        """Every piece in braces, in its order."""
        return [said for piece in parse(text).pieces if (said := self._said(piece, text)) is not None]

    def _said(self, piece: Piece, text: str) -> Said | None:
        typed = text[piece.first : piece.last]
        if isinstance(piece, Unreadable):
            return Said(piece.first, piece.last, typed, piece.why, piece, is_trouble=True)
        if isinstance(piece, FigureName):
            figure = self.figures.get(piece.name)
            if figure is None:
                return Said(piece.first, piece.last, typed, no_such_figure(piece.name, self.figures), piece, is_trouble=True)
            return Said(piece.first, piece.last, typed, f"{figure.words}: {figure.title}", piece)
        if isinstance(piece, OfCase):
            return self._named(piece, typed, self.case(piece.case_id))
        if isinstance(piece, OfCircumstance):
            return self._named(piece, typed, self.circumstances.get(piece.key))
        return None

    def _named(self, piece: OfCase | OfCircumstance, typed: str, named: Named | None) -> Said:
        if named is None:
            return Said(piece.first, piece.last, typed, f"{typed}: {GONE}", piece, is_trouble=True)
        called = "  ".join(one for one in (named.name, named.more) if one)
        words = f"{named.on_paper} on paper: {called}" if named.on_paper else called
        return Said(piece.first, piece.last, typed, words, piece)


NOTHING = Known({}, {}, nobody)


def said_at(said: list[Said], place: int) -> Said | None:
    """The piece in braces at a place of the text, or right before it."""
    return next((one for one in said if one.first <= place <= one.last), None)
