"""The questions a docket file answers, in the values of domain/records.py; the long ones have a module of their own."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from iqdesk.domain.code_search import CodeEntry
from iqdesk.domain.docket import a_number
from iqdesk.domain.goals import goal_set_for
from iqdesk.domain.in_parts import whole
from iqdesk.domain.passes import open_one, open_or_last
from iqdesk.domain.records import CaseName, Court, Judge, Person
from iqdesk.store import brought_about, day_sheet, riders
from iqdesk.store.draft_questions import DraftQuestions
from iqdesk.store.facts_rows import facts_in_parts, load_adjournment_codes, load_calendar, load_facts, load_releases
from iqdesk.store.goal_sets import load_goal_entries
from iqdesk.store.name_questions import NameQuestions
from iqdesk.store.stored import case_name, passes_of
from iqdesk.store.year_questions import YearQuestions

if TYPE_CHECKING:
    from array import array
    from collections.abc import Generator, Iterable, Iterator, Sequence

    from iqdesk.domain.activity import ActivityFacts
    from iqdesk.domain.calendar import SittingCalendar
    from iqdesk.domain.case_records import CaseLine, CaseOrder, CaseRecord, CaseView
    from iqdesk.domain.changes import RowChange
    from iqdesk.domain.codes import AdjournmentCodes
    from iqdesk.domain.docket import Touched
    from iqdesk.domain.facts import ChangedCases, Facts, Release
    from iqdesk.domain.finding import Found
    from iqdesk.domain.goals import GoalEntry, GoalSet
    from iqdesk.domain.lists import ListedCompletion, ListedHearing, ListedMotion, ListKind, ListQuery
    from iqdesk.domain.match_board import MatchBoard
    from iqdesk.domain.matching import KnownCase, MatchSide
    from iqdesk.domain.notes import NoteLine
    from iqdesk.domain.records import DayLoad, Setting, StepLine
    from iqdesk.domain.saved_views import SavedView
    from iqdesk.store.connection import Connection
    from iqdesk.store.journal import Journal


class Questions(YearQuestions, DraftQuestions, NameQuestions):
    """Reads. Mixed into DocketFile, which brings the connection and the journal."""

    _connection: Connection
    _journal: Journal
    author: Person
    _codes: tuple[int, AdjournmentCodes] | None = None  # with the connection's count of changes at the time

    @property
    def judge(self) -> Judge:
        """Whose docket it is."""
        family, given, duty, share, typed_from = self._connection.execute(
            "select judge_family, judge_given, on_duty_from, part_time_hundredths, typed_from from docket"
        ).fetchone()
        codes = tuple(code for (code,) in self._connection.execute("select code from judge_codes order by code"))
        courts = tuple(Court(code, name) for code, name in self._connection.execute("select code, name from courts order by id"))
        day = date.fromisoformat
        return Judge(family, given, codes, courts, day(duty) if duty else None, share, day(typed_from) if typed_from else None)

    @property
    def uid(self) -> str:
        """What tells this docket from every other, whatever its file is called."""
        return str(self._connection.execute("select uid from docket").fetchone()[0])

    def people(self) -> list[Person]:
        """Who works on this docket, the judge first."""
        rows = self._connection.execute("select id, family, given, role from people order by role desc, family, given, id")
        return [Person(*row) for row in rows]

    def facts(self) -> Facts:
        """Everything the measures read."""
        judges = frozenset(code for (code,) in self._connection.execute("select code from judge_codes"))
        return load_facts(self._connection, codes=self.adjournment_codes(), judges=judges, calendar=self.calendar())

    def facts_in_parts(self) -> Generator[int, None, Facts]:
        """The same in parts that each take a moment: how many rows are read; nothing may be written meanwhile."""
        judges = frozenset(code for (code,) in self._connection.execute("select code from judge_codes"))
        codes, calendar = self.adjournment_codes(), self.calendar()
        return facts_in_parts(self._connection, codes=codes, judges=judges, calendar=calendar)

    def has_hearings(self, count: int) -> bool:
        """Whether the docket holds more hearings than so many."""
        return self._connection.execute("select id from hearings limit 1 offset ?", (count,)).fetchone() is not None

    def facts_of_case(self, case_id: int) -> Facts:
        """What the measures read of one case alone."""
        return self.facts_of_cases((case_id,))

    def facts_of_cases(self, cases: Iterable[int]) -> Facts:
        """What the measures read of some cases alone."""
        judges = frozenset(code for (code,) in self._connection.execute("select code from judge_codes"))
        calendar = load_calendar(self._connection)
        return load_facts(self._connection, codes=self.adjournment_codes(), judges=judges, calendar=calendar, cases=cases)

    def last_written(self) -> int:
        """The number of the last step, whoever may know of it."""
        return int(self._connection.execute("select coalesce(max(number), 0) from steps").fetchone()[0])

    def changed_since(self, step: int) -> ChangedCases | None:
        """The cases whose measured rows were changed after a step; None where more than cases was, or very many of them."""
        from iqdesk.store import changed_cases  # noqa: PLC0415 - the first page has changed nothing yet

        return changed_cases.changed_since(self._connection, step)

    def activity_facts(self, first: date, last: date) -> ActivityFacts:
        """What the activity report of these days reads beyond the facts."""
        return whole(self.activity_facts_in_parts(first, last))

    def activity_facts_in_parts(self, first: date, last: date) -> Generator[int, None, ActivityFacts]:
        """The same, with pauses."""
        from iqdesk.store import activity  # noqa: PLC0415 - no page but that one asks

        return activity.activity_facts(self._connection, first, last)

    def goal_sets(self) -> list[GoalSet]:
        """The goal sets that ship and those entered in this docket; an entered one takes the place of its namesake."""
        return [entry.goals for entry in self.goal_entries()]

    def goal_entries(self) -> list[GoalEntry]:
        """The same, each with where it comes from."""
        return load_goal_entries(self._connection)

    def releases(self) -> tuple[Release, ...]:
        """The public releases read into this docket, oldest first."""
        return load_releases(self._connection)

    def calendar(self) -> SittingCalendar:
        """The closures and the away ledger."""
        return load_calendar(self._connection)

    def unmatched_cases(self) -> int:
        """How many public cases have rows set apart as not yet matched."""
        from iqdesk.store import matches  # noqa: PLC0415 - nor a page of matches

        return matches.unmatched_cases(self._connection)

    def match_board(self) -> MatchBoard:
        """Every public case that waits for its match, beside the typed case that it most likely is."""
        from iqdesk.store import matches  # noqa: PLC0415

        return matches.match_board(self._connection)

    def match_candidates(self, case_id: int) -> list[KnownCase]:
        """The public cases that a typed case could be, or the typed ones that a public one could be, the likest first."""
        from iqdesk.store import matches  # noqa: PLC0415

        return matches.match_candidates(self._connection, case_id)

    def cases_to_match(self, search: str, today: date, *, is_typed: bool, limit: int = 100) -> list[KnownCase]:
        """The typed cases, or the public ones, that a search finds and that no person matched yet."""
        from iqdesk.domain.finding import sought  # noqa: PLC0415
        from iqdesk.store import matches  # noqa: PLC0415

        what = sought(search, today)
        return [] if what is None else matches.cases_to_match(self._connection, what, is_typed=is_typed, limit=limit)

    def match_side(self, case_id: int) -> MatchSide | None:
        """On which side of a match a case stands; None when it is matched already."""
        from iqdesk.store import matches  # noqa: PLC0415

        return matches.match_side(self._connection, case_id)

    def known_case(self, case_id: int) -> KnownCase:
        """What one case is known by when names are left out."""
        from iqdesk.store import matches  # noqa: PLC0415

        return matches.known_case(self._connection, case_id)

    def adjournment_codes(self) -> AdjournmentCodes:
        """The docket's own table of adjournment codes, kept while nothing is written: lists ask for it with every page."""
        if self._connection.in_transaction:  # what is written now may yet be taken back
            return load_adjournment_codes(self._connection)
        written = self._connection.total_changes
        if self._codes is None or self._codes[0] != written:
            self._codes = (written, load_adjournment_codes(self._connection))
        return self._codes[1]

    def code_entries(self, of_table: str) -> list[CodeEntry]:
        """The codes of one of the docket's tables in the order of their labels, without EOIR's own place holders."""
        rows = self._connection.execute(
            "select code, label from codes where of_table = ? and label not glob '[<(]*' order by label, code", (of_table,)
        )
        return [CodeEntry(code, label) for code, label in rows]

    def years(self) -> list[int]:
        """The fiscal years that hold anything of this judge's: settings, completions, rulings or decisions of the Board."""
        return [year for (year,) in self._connection.execute(_YEARS)]

    def settings_on(self, day: date) -> list[Setting]:
        """The judge's settings of one day in time order, those entered in error and moved included; one line a family."""
        return day_sheet.settings_on(self._connection, self.adjournment_codes(), day)

    def settings_without_outcome(self, before: date, limit: int = 200) -> list[Setting]:
        """The judge's past settings of pending proceedings with nothing recorded, newest first."""
        return day_sheet.settings_without_outcome(self._connection, self.adjournment_codes(), before, limit)

    def next_court_days(self, after: date, count: int = 3) -> list[DayLoad]:
        """The next days with settings after `after`."""
        return day_sheet.next_court_days(self._connection, after, count)

    def setting(self, hearing_id: int) -> Setting:
        """One setting by its hearing; RuleBroken if it is no longer there."""
        return day_sheet.setting(self._connection, self.adjournment_codes(), hearing_id)

    def takes_back(self, hearing_id: int) -> bool:
        """Whether marking a setting otherwise takes back the completion or the custody decision that it brought about."""
        return brought_about.takes_back(self._connection, hearing_id)

    def settings_of(self, hearing_ids: Iterable[int]) -> list[Setting]:
        """The settings of these hearings in no order, whoever sat; those that are gone are left out."""
        return day_sheet.settings_of(self._connection, self.adjournment_codes(), hearing_ids)

    def month_loads(self, first: date, last: date) -> list[DayLoad]:
        """How much was set and completed on each day from `first` to `last` that has anything."""
        types = goal_set_for(self.goal_sets(), first).completions.case_types
        return day_sheet.month_loads(self._connection, first, last, types)

    def day_note(self, day: date) -> str:
        """The note of a day; empty when there is none."""
        found = self._connection.execute("select text from day_notes where day = ?", (day.isoformat(),)).fetchone()
        return str(found[0]) if found else ""

    def severed_riders_of(self, case_id: int, on: date) -> list[CaseName]:
        """The riders severed from a lead by that day, whose own cases go on."""
        return riders.severed_riders_of(self._connection, case_id, on)

    def riders_of(self, case_id: int, on: date) -> list[CaseName]:
        """The riders of a lead on a day: not severed, their own case not ended before."""
        return riders.riders_of(self._connection, case_id, on)

    def proceeding_for(self, case_id: int, on: date | None = None) -> int | None:
        """The open proceeding that an entry of a case, or of that day, goes to, opened last; None when all are completed."""
        found = open_one(passes_of(self._connection, case_id), on)
        return None if found is None else found.id

    def proceeding_after(self, case_id: int) -> int | None:
        """The same, or the last one when all are completed; None for a case without any."""
        found = open_or_last(passes_of(self._connection, case_id))
        return None if found is None else found.id

    def cases_with(self, number: str) -> list[CaseName]:
        """The cases under an A-number in any spelling; RuleBroken if it is none. One person can have several."""
        rows = self._connection.execute(
            "select id, family, given, a_number, public_key from cases where a_number = ? order by id", (a_number(number),)
        )
        return [case_name(*row) for row in rows]

    def case_count(self) -> int:
        """How many cases the docket holds."""
        from iqdesk.domain.lists import ListKind  # noqa: PLC0415 - the first page needs no list

        return self.list_count(ListKind.CASES)

    def case_ids(self, search: str, view: CaseView, order: CaseOrder, *, descending: bool, today: date) -> list[int]:
        """The cases that a list shows, in its order; `search` is what was typed to find them (domain/finding.py)."""
        from iqdesk.domain.lists import ListKind, ListQuery  # noqa: PLC0415

        (ids,) = self.list_ids(ListKind.CASES, ListQuery(view, order, descending, search), today)
        return list(ids)

    def list_ids(self, kind: ListKind, query: ListQuery, today: date) -> Iterator[array[int]]:
        """The rows that a list shows, in its order, in parts that each take a moment however long the list is."""
        from iqdesk.store import lists  # noqa: PLC0415 - the first page needs no list

        private = self.author.reads_private
        return lists.Lists(self._connection, self.adjournment_codes(), today, private=private).ids(kind, query)

    def list_count(self, kind: ListKind) -> int:
        """How many rows a list has when nothing narrows it."""
        from iqdesk.store import lists  # noqa: PLC0415

        return lists.list_count(self._connection, kind)

    def list_apart(self, kind: ListKind) -> int:
        """How many public rows a list leaves out as not yet matched."""
        from iqdesk.store import lists  # noqa: PLC0415

        return lists.list_apart(self._connection, kind)

    def hearing_lines(self, ids: Sequence[int]) -> list[ListedHearing]:
        """The lines of these hearings, in the order of `ids`; those that are gone are left out."""
        from iqdesk.store import hearing_list  # noqa: PLC0415

        return hearing_list.hearing_lines(self._connection, self.adjournment_codes(), ids)

    def motion_lines(self, ids: Sequence[int]) -> list[ListedMotion]:
        """The lines of these motions, in the order of `ids`; those that are gone are left out."""
        from iqdesk.store import motion_list  # noqa: PLC0415

        return motion_list.motion_lines(self._connection, ids)

    def completion_lines(self, ids: Sequence[int]) -> list[ListedCompletion]:
        """The lines of these completed proceedings, in the order of `ids`; those that are gone are left out."""
        from iqdesk.store import motion_list  # noqa: PLC0415

        return motion_list.completion_lines(self._connection, ids)

    def why_found(self, search: str, ids: Sequence[int], today: date) -> dict[int, Found]:
        """Why each of these cases was found, where neither its number nor its name says it."""
        from iqdesk.domain.finding import sought  # noqa: PLC0415
        from iqdesk.store import finding  # noqa: PLC0415

        what = sought(search, today)
        return {} if what is None else finding.why_found(self._connection, what, ids, private=self.author.reads_private)

    def case_lines(self, ids: Sequence[int], today: date) -> list[CaseLine]:
        """The lines of these cases, in the order of `ids`."""
        from iqdesk.store import case_list  # noqa: PLC0415

        return case_list.case_lines(self._connection, self.adjournment_codes(), ids, today)

    def case(self, case_id: int) -> CaseRecord:
        """Everything on one case; RuleBroken if it is no longer there."""
        from iqdesk.store import case_record  # noqa: PLC0415 - nor the record of one

        return case_record.case_record(self._connection, self.adjournment_codes(), case_id, private=self.author.reads_private)

    def changes_of(self, case_id: int, step: int) -> tuple[RowChange, ...]:
        """What a step changed of a case, field by field."""
        from iqdesk.store import changes  # noqa: PLC0415 - asked for a step that is looked at

        return changes.changes_of(self._connection, self.adjournment_codes(), case_id, step, private=self.author.reads_private)

    def notes_of(self, case_ids: Iterable[int]) -> dict[int, tuple[NoteLine, ...]]:
        """The notes of each of these cases that has any, newest first, as far as who works here may read them."""
        from iqdesk.store import note_verbs  # noqa: PLC0415 - the first page shows no notes

        return note_verbs.notes_of(self._connection, case_ids, private=self.author.reads_private)

    def saved_views(self) -> list[SavedView]:
        """The views of the lists that were saved under a name."""
        from iqdesk.store import saved_views  # noqa: PLC0415 - the first page shows no list

        return saved_views.saved_views(self._connection)

    def next_undo(self) -> StepLine | None:
        """The step that undo would take back."""
        return self._journal.next_undo(self.author)

    def touched_by(self, step: int) -> Touched:
        """Which kinds of things a step changed."""
        return self._journal.touched(step)

    def next_redo(self) -> StepLine | None:
        """The step that redo would do again."""
        return self._journal.next_redo(self.author)

    def rows_of_step(self, step: int) -> int:
        """How many rows a step changed."""
        return self._journal.rows_of(step)

    def last_step(self) -> StepLine | None:
        """The last step of any kind."""
        return self._journal.last(self.author)


_YEARS = """
with own as (select code from judge_codes),
days (day) as (
    select completed from proceedings where judge in own and completed is not null
    union select day from hearings where judge in own
    union select coalesce(m.decided_on, m.judge_received, m.received) from motions m
        left join proceedings p on p.id = m.proceeding_id
        where coalesce(m.judge, p.judge) in own and coalesce(m.decided_on, m.judge_received, m.received) is not null
    union select decided_on from custody_requests where judge in own and decided_on is not null
    union select h.day from custody_requests r cross join hearings h on h.proceeding_id = r.proceeding_id
        where r.judge in own and h.kind = 'custody'
    union select a.decided_on from appeals a join proceedings p on p.id = a.proceeding_id
        where p.judge in own and a.decided_on is not null
    union select a.decided_on from appeals a join proceedings p on p.case_id = a.case_id
        where a.proceeding_id is null and p.judge in own and a.decided_on is not null
)
select distinct cast(strftime('%Y', day) as integer) + (strftime('%m', day) >= '10') as year from days order by year
"""
