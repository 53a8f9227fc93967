"""What is to be checked and which misses want a reason. Mixed into DocketFile."""

from __future__ import annotations

from functools import partial
from itertools import chain
from operator import attrgetter
from typing import TYPE_CHECKING

from iqdesk.domain.goals import goal_set_for
from iqdesk.store.facts_rows import load_calendar
from iqdesk.store.questions import Questions

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from datetime import date

    from iqdesk.domain.calendar import FiscalYear
    from iqdesk.domain.facts import Facts
    from iqdesk.domain.goals import GoalSet
    from iqdesk.domain.misses import Miss
    from iqdesk.domain.oddities import ToCheck
    from iqdesk.store.oddities import Oddities

MISSES_AT_ONCE = 500


class Checks(Questions):
    """Reads. `facts` may be given where they are at hand: they are the whole docket, and reading them takes the longest."""

    @property
    def oddities(self) -> Oddities:
        """What is odd about an entry before it is written."""
        from iqdesk.store.oddities import Oddities  # noqa: PLC0415 - the first page does without

        return Oddities(self._connection)

    def to_check(self, today: date, facts: Facts | None = None) -> list[ToCheck]:
        """What is to be checked, kind by kind and newest first, without what was settled as right.

        That is what stands odd in what a person typed, reasons not given, what imports assumed, what matches left different.
        """
        lines = chain.from_iterable(self.to_check_parts(today, facts))
        return sorted(lines, key=attrgetter("place"))

    def to_check_parts(
        self, today: date, facts: Facts | Callable[[], Facts] | None = None, misses: Sequence[Miss] | None = None
    ) -> Iterator[list[ToCheck]]:
        """The same in no order, in parts that each take a moment however much there is; some parts hold no line.

        `misses` may be given where another thread has found them: `every_miss` of the facts, in which no reason is looked for.
        """
        from iqdesk.store import to_check  # noqa: PLC0415 - the first page does without

        settled = to_check.settled_keys(self._connection)
        odd = to_check.odd_parts(self._connection, self.adjournment_codes(), load_calendar(self._connection), today)
        for part in chain(odd, self._noted_parts(today, facts, misses)):
            yield [line for line in part if to_check.key_of(line) not in settled]

    def _noted_parts(
        self, today: date, facts: Facts | Callable[[], Facts] | None, misses: Sequence[Miss] | None
    ) -> Iterator[list[ToCheck]]:
        from iqdesk.store import to_check  # noqa: PLC0415 - as above

        yield to_check.noted_lines(self._connection)
        known = (facts() if callable(facts) else facts) or self.facts()
        unexplained = self._miss_parts(today, known) if misses is None else self._unexplained_parts([misses])
        for missed in unexplained:
            names = self.case_names(miss.case_id for miss in missed if miss.case_id is not None)
            yield [miss.to_check(None if miss.case_id is None else names.get(miss.case_id)) for miss in missed]
        yield self._gone_misses(today, known)

    def _gone_misses(self, today: date, facts: Facts) -> list[ToCheck]:
        from iqdesk.domain.statement.given_reasons import gone_misses, gone_to_check  # noqa: PLC0415 - as above

        gone = list(gone_misses(facts, self.goals_of(today), today, self.given_reasons()))
        names = self.case_names(given.case_id for given, _ in gone if given.case_id is not None)
        return [gone_to_check(*one, None if one[0].case_id is None else names.get(one[0].case_id)) for one in gone]

    def _miss_parts(self, today: date, facts: Facts | None) -> Iterator[list[Miss]]:
        from iqdesk.domain.misses import miss_parts  # noqa: PLC0415 - as above

        return self._unexplained_parts(miss_parts(facts or self.facts(), self.goals_of(today), today))

    def _unexplained_parts(self, parts: Iterable[Sequence[Miss]]) -> Iterator[list[Miss]]:
        """Those that want a reason; each part in parts again, and after one that holds none there is a pause as well."""
        from iqdesk.store.reasons import unexplained  # noqa: PLC0415 - as above

        for missed in parts:
            for start in range(0, max(1, len(missed)), MISSES_AT_ONCE):
                yield unexplained(self._connection, missed[start : start + MISSES_AT_ONCE])

    def misses_without_reason(self, today: date, facts: Facts | None = None) -> list[Miss]:
        """The misses that a person should explain and has not: of this fiscal year, the one before, and overdue clocks.

        Left out are rows that rest on a public release and that nobody touched: nobody types reasons for years of imported
        rows. Left out too is a first date of which nothing is recorded yet: it is listed as a day without an outcome.
        """
        return list(chain.from_iterable(self._miss_parts(today, facts)))

    def misses_of_case(self, case_id: int, today: date) -> list[Miss]:
        """The same for one case alone, quick enough to be asked after every write."""
        return self.misses_without_reason(today, self.facts_of_case(case_id))

    def misses_of_step(self, step: int, today: date) -> list[Miss]:
        """The misses without a reason that a step bears on: it recorded something of the rows that missed.

        None where it is of more than one family: nobody is asked about each row of a sheet.
        """
        from iqdesk.store import reasons  # noqa: PLC0415

        family = reasons.family_of_step(self._connection, step)
        borne_on = reasons.borne_on(self._connection, step) if family else frozenset()
        return [miss for one in family for miss in self.misses_of_case(one, today) if reasons.is_borne(miss, borne_on)]

    def goals_of(self, today: date) -> Callable[[FiscalYear], GoalSet]:
        """By which goal set each year is measured, as of today; it asks the docket no more."""
        return partial(_goals_on, self.goal_sets(), today)


def _goals_on(sets: list[GoalSet], today: date, year: FiscalYear) -> GoalSet:
    """The goal set that a year is measured by, as of today."""
    return goal_set_for(sets, year.nearest(today))
