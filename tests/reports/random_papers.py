"""Statements of invented years, thirty from as many seeds: each is the same on every day and differs from every other."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, timedelta
from typing import NamedTuple

from builders import shipped_adjournment_codes, shipped_goals

from iqdesk.domain.calendar import Away, AwayKind, FiscalYear, SittingCalendar
from iqdesk.domain.docket import Appeal, CustodyRequest, Hearing, HearingKind, Manner, Motion, Proceeding
from iqdesk.domain.facts import Facts
from iqdesk.domain.goals import goal_set_for
from iqdesk.domain.measures import standing
from iqdesk.domain.records import CaseName, Court, Judge
from iqdesk.domain.statement.circumstance_entries import LONGEST_LINE, CircumstanceEntry, CircumstanceKind, GivenReason
from iqdesk.domain.statement.draft import Appendix, Choices, PaperSize, StatementDraft, StatementPart
from iqdesk.domain.statement.given_reasons import reasons_of_year
from iqdesk.domain.statement.ledger_lines import circumstance_ledger
from iqdesk.reports.statement.evidence import StatementPaper
from reports.builders import RELEASE, a_name, closures

SEEDS = 30
CODES = [None, "8B", "09", "18", "34", "12", "02", "59", "9A", "45", "XQ"]

# Names and words as courts meet them: Vietnamese, Yoruba, Cyrillic, Greek, letters with combining marks that have no
# composed form, words that fill a line and more, markup that is none.
NAMES = [
    "Nguyễn Thị Ánh Tuyết",
    "Ọlọ́runfẹ́mi",
    "Ṣówándé-Àjàyí",
    "Щербакова",
    "Владимировна-Подосинникова",
    "Παπαδοπούλου",
    "N̈̃ámu-q̓wéx̌",
    "Ļ̄atvietis",
    "Đặng",
    "Quispe Huallpa",
    "O’Neill-Œuvre",
    "Ng",
    "Donaudampfschifffahrtsgesellschaftskapitän",
    "Wolfeschlegelsteinhausenbergerdorff" * 3,
]
WORDS = [
    *(
        "the",
        "docket",
        "moved",
        "interpreter",
        "was",
        "absent",
        "until",
        "noon,",
        "court",
        "closed;",
        "detail",
        "of",
        "cases",
        "—",
        "§ 1229a",
    ),
    *("Ọjọ́ru", "thẩm phán", "заседание", "ἀναβολή", "M̃ǧ", "½ day", "<b>not bold</b>", "&amp;", "“quoted”", "50 %", "(A-12)"),
    "Rechtsschutzversicherungsgesellschaftsangestelltenvertretung",
    "unbroken/" * 14,
    "0123456789abcdef" * 5,
]


class Invented(NamedTuple):
    """A paper with what was typed for it, by which one sees whether the whole of it is printed."""

    paper: StatementPaper
    entries: tuple[CircumstanceEntry, ...]


class _Shape(NamedTuple):
    """How much of what there is."""

    cases: int
    entries: int
    away: int
    reasons: int


def _shape(seed: int, chance: random.Random) -> _Shape:
    corners = {
        0: _Shape(0, 0, 0, 0),
        1: _Shape(2000, 12, 4, 30),
        2: _Shape(60, 200, 8, 5),
        3: _Shape(0, 40, 0, 0),
        4: _Shape(250, 0, 0, 0),
        5: _Shape(1, 1, 1, 1),
    }
    anything = _Shape(chance.randint(2, 220), chance.choice((0, 3, 25)), chance.randint(0, 9), chance.choice((0, 2, 40)))
    return corners.get(seed, anything)


def invented(seed: int) -> Invented:
    """The paper of one seed."""
    chance = random.Random(seed)  # noqa: S311 - invented years, no secret
    shape = _shape(seed, chance)
    year = FiscalYear(chance.choice((2019, 2027)))
    facts, names = _facts(chance, shape, year)
    entries = tuple(_entry(chance, number, year, facts) for number in range(1, shape.entries + 1))
    reasons = tuple(_reason(chance, number, year, facts) for number in range(1, shape.reasons + 1)) if facts.proceedings else ()
    within = [year.first + timedelta(days=chance.randint(20, 360)) for _ in range(4)]
    as_of = year.last if seed in (1, 2, 3, 4) else chance.choice((year.first, year.last, *within))
    goals = goal_set_for([shipped_goals()], year.nearest(as_of))
    readings = frozenset(chance.sample([one.name for one in goals.readings], chance.randint(0, 2)))
    measured = standing(facts, goals, year, as_of, readings)
    ledger = circumstance_ledger(facts, year, as_of, entries, reasons_of_year(year, facts, as_of, reasons))
    paper = StatementPaper(_judge(chance), measured, facts, ledger, as_of, names)
    return Invented(replace(paper, draft=_draft(chance, seed, paper)), entries)


def _name(chance: random.Random) -> str:
    return " ".join(chance.sample(NAMES, chance.randint(1, 3)))


def _words(chance: random.Random, longest: int) -> str:
    words = " ".join(chance.choices(WORDS, k=chance.randint(1, 40)))
    return words[:longest].strip() or "-"


def _judge(chance: random.Random) -> Judge:
    courts = tuple(Court(f"C{number}", f"{_name(chance)} Immigration Court") for number in range(chance.randint(0, 3)))
    return Judge(_name(chance), chance.choice(("", _name(chance))), ("QWM",), courts, chance.choice((None, date(2011, 6, 14))))


def _day(chance: random.Random, year: FiscalYear) -> date:
    return year.first + timedelta(days=chance.randint(0, 364))


def _facts(chance: random.Random, shape: _Shape, year: FiscalYear) -> tuple[Facts, dict[int, CaseName]]:
    """Cases of which some were heard twice, some completed, some late, some appealed; half of them typed."""
    proceedings, hearings, motions, requests, appeals, names = [], [], [], [], [], {}
    for case in range(1, shape.cases + 1):
        names[case] = a_name(case, _name(chance), _name(chance), chance.choice((None, f"{chance.randint(1, 10**9 - 1):09d}")))
        first = _day(chance, year)
        done = chance.choice((None, first, first + timedelta(days=chance.randint(1, 60))))
        release = chance.choice((None, 1))
        manner = chance.choice(tuple(Manner)) if done else None
        custody = chance.choice(("D", "N", "R", None))
        proceedings.append(Proceeding(case, case, "RMV", "QWM", done, manner, done is not None, custody, False, release))
        for number in range(chance.randint(1, 3)):
            day, kind = first + timedelta(days=14 * number), chance.choice(tuple(HearingKind))
            hearings.append(Hearing(10 * case + number, case, day, kind, "QWM", chance.choice(CODES)))
        ruled = chance.choice((None, first + timedelta(days=chance.randint(0, 40))))
        motions.append(Motion(case, case, case, "MR", "QWM", first, ruled, ruled is not None, False, release))
        if case % 5 == 0:
            requests.append(CustodyRequest(case, case, case, "QWM", first, done, done is not None, release))
            result = chance.choice(("REM", "DIS", "SUS"))
            appeals.append(Appeal(case, case, case, "IJ", "Case Appeal", first, _day(chance, year), result, release))
    away = tuple(_away(chance, number, year) for number in range(1, shape.away + 1))
    rows = (tuple(proceedings), tuple(hearings), tuple(motions), tuple(requests), tuple(appeals))
    calendar = SittingCalendar(closures(), away)
    return Facts(frozenset({"QWM"}), shipped_adjournment_codes(), *rows, calendar=calendar, releases=(RELEASE,)), names


def _away(chance: random.Random, number: int, year: FiscalYear) -> Away:
    first = _day(chance, year)
    last = first + timedelta(days=chance.choice((0, 0, 4, 18)))
    kind = chance.choice(tuple(AwayKind))
    return Away(number, first, last, kind, chance.choice((25, 50, 100)), _words(chance, 300), evidence=_words(chance, 200))


def _entry(chance: random.Random, number: int, year: FiscalYear, facts: Facts) -> CircumstanceEntry:
    first = _day(chance, year)
    hearings = chance.sample(facts.hearings, min(3, len(facts.hearings))) if number % 2 else []
    return CircumstanceEntry(
        *(number, chance.choice(tuple(CircumstanceKind)), first, first + timedelta(days=chance.choice((0, 3, 90)))),
        _words(chance, LONGEST_LINE),
        chance.choice((True, False, None)),
        chance.choice(("", _words(chance, LONGEST_LINE))),
        tuple(one.case_id for one in chance.sample(facts.proceedings, min(2, len(facts.proceedings)))),
        tuple(one.id for one in hearings),
    )


def _reason(chance: random.Random, number: int, year: FiscalYear, facts: Facts) -> GivenReason:
    of = chance.choice(facts.proceedings)
    about = ("merits-first-date", of.id, of.case_id, _day(chance, year))
    return GivenReason(number, *about, chance.choice((None, "18")), chance.choice((True, False, None)), _words(chance, 300))


def _draft(chance: random.Random, seed: int, paper: StatementPaper) -> StatementDraft:
    """Own words in some parts, with every kind of thing that braces can name; choices of every kind in turn."""
    keys = [line.key for line in paper.circumstances.lines]
    things = [f"{{{name}}}" for name in chance.sample(sorted(paper.figures), 12)]
    things += [f"{{case {case}}}" for case in list(paper.case_numbers)[:3]]
    things += [f"{{circumstance {key}}}" for key in keys[:3]]
    parts = chance.sample(tuple(StatementPart), chance.randint(0, len(StatementPart)))
    texts = {part: "\n\n".join(_paragraph(chance, things) for _ in range(chance.randint(1, 3))) for part in parts}
    choices = Choices(
        readings=paper.standing.readings,
        parts_left_out=frozenset(chance.sample(tuple(StatementPart), chance.choice((0, 0, 0, 2)))),
        measures_left_out=frozenset(chance.choice(((), ("remand-rate",), ("merits-first-date", "motions-20-days")))),
        circumstances_left_out=frozenset(chance.sample(keys, chance.choice((0, 0, min(2, len(keys)))))),
        appendix=tuple(Appendix)[seed % 3] if seed > 5 else Appendix.FULL,
        is_named=seed % 7 == 6,
        size=tuple(PaperSize)[seed % 2],
        names_kept=frozenset(list(paper.case_numbers)[:2]),
    )
    return StatementDraft(seed + 1, paper.standing.year.year, f"Draft {seed + 1}", choices, texts)


def _paragraph(chance: random.Random, things: list[str]) -> str:
    words = [*chance.choices(WORDS, k=20), *chance.sample(things, min(4, len(things)))]
    chance.shuffle(words)
    return " ".join(words)
