"""The public cases that wait for their match, each beside the typed case it most likely is: what the Match page shows."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from typing import TYPE_CHECKING

from iqdesk.domain.matching import candidates, differences, proposals, reasons

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from iqdesk.domain.matching import Candidate, KnownCase, Proposal


class MatchView(Enum):
    """Which lines of the board are shown."""

    ALL = "all"
    CERTAIN = "every date"
    LIKELY = "likely"
    ALONE = "none found"
    WITHIN = "more rows"

    @property
    def label(self) -> str:
        """As shown on a chip."""
        return self.value[0].upper() + self.value[1:]


@dataclass(frozen=True)
class Unmatched:
    """A public case with rows set apart, `rows` of them; `own` is what was typed in the case itself, if anything.

    `is_matched`: the case is matched already, and `public` is only what is set apart of it.
    """

    public: KnownCase
    rows: int
    own: KnownCase | None = None
    is_matched: bool = False

    @property
    def is_own(self) -> bool:
        """Whether its rows belong to what was typed in the case itself, so that no other case is looked for."""
        return self.is_matched or (self.own is not None and bool(self.own.events & self.public.events))


@dataclass(frozen=True)
class MatchLine:
    """One line of the board: a public case and what is put beside it, if anything."""

    waiting: Unmatched
    typed: KnownCase | None
    view: MatchView

    @property
    def public_id(self) -> int:
        """The public case."""
        return self.waiting.public.case.case_id

    @property
    def can_match(self) -> bool:
        """Whether something is put beside it that can be made one with it."""
        return self.typed is not None and bool(self.typed.events & self.waiting.public.events)

    @cached_property
    def reasons(self) -> tuple[str, ...]:
        """What speaks for the pair, in words."""
        return tuple(reasons(self.typed, self.waiting.public)) if self.typed else ()

    @cached_property
    def differences(self) -> tuple[str, ...]:
        """What differs, in words."""
        return tuple(differences(self.typed, self.waiting.public)) if self.typed else ()


class MatchBoard:
    """Made once from the docket; `without` drops what a person has settled since without reading anything again.

    `loose` is how many rows that are set apart name no case.
    """

    def __init__(
        self, waiting: Sequence[Unmatched], typed: Mapping[int, KnownCase], found: Sequence[Candidate], *, loose: int = 0
    ) -> None:
        self._waiting = waiting
        self._typed = typed
        self._found = found
        self.loose = loose

    @classmethod
    def of(
        cls,
        waiting: Sequence[Unmatched],
        typed: Mapping[int, KnownCase],
        refused: Collection[tuple[int, int]] = (),
        *,
        loose: int = 0,
    ) -> MatchBoard:
        """Look for the typed cases that each public one could be; the pairs refused are not put together again."""
        found = candidates(typed, (one.public for one in waiting if not one.is_own), refused)
        return cls(waiting, typed, found, loose=loose)

    @cached_property
    def lines(self) -> tuple[MatchLine, ...]:
        """Certain pairs first, then likely ones, then rows of matched cases, then public cases alone; the newest first."""
        chosen = proposals(self._found)
        made = [self._line(one, chosen.get(one.public.case.case_id)) for one in self._waiting]
        return tuple(sorted(made, key=_place))

    def certain(self) -> list[MatchLine]:
        """The lines that agree in every date, to be accepted at once."""
        return [line for line in self.lines if line.view is MatchView.CERTAIN]

    def without(self, public_ids: Collection[int], typed_ids: Collection[int]) -> MatchBoard:
        """The board once these public cases are settled and these typed cases are matched."""
        waiting = [one for one in self._waiting if one.public.case.case_id not in public_ids]
        found = [one for one in self._found if one.public_id not in public_ids and one.typed_id not in typed_ids]
        return MatchBoard(waiting, self._typed, found, loose=self.loose)

    def parted(self, typed_id: int, public_id: int) -> MatchBoard:
        """The board once this pair is refused."""
        found = [one for one in self._found if (one.typed_id, one.public_id) != (typed_id, public_id)]
        return MatchBoard(self._waiting, self._typed, found, loose=self.loose)

    def _line(self, one: Unmatched, proposal: Proposal | None) -> MatchLine:
        if one.is_own:
            agrees = one.is_matched and one.own is not None and one.public.events <= one.own.events
            return MatchLine(one, one.own, MatchView.CERTAIN if agrees else MatchView.WITHIN)
        if proposal is None:
            return MatchLine(one, None, MatchView.ALONE)
        return MatchLine(one, self._typed[proposal.typed_id], MatchView.CERTAIN if proposal.is_certain else MatchView.LIKELY)


_VIEWS = (MatchView.CERTAIN, MatchView.LIKELY, MatchView.WITHIN, MatchView.ALONE)


def _place(line: MatchLine) -> tuple[int, int]:
    span = line.waiting.public.span
    return _VIEWS.index(line.view), -span[1].toordinal() if span else 0
