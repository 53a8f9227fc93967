"""A large docket on disk, filled past the journal: 100,000 cases, 1,000,000 hearings and 50,000 notes of invented people."""

from __future__ import annotations

import random
from datetime import date, timedelta
from typing import TYPE_CHECKING

from iqdesk.demo.people import GROUPS
from iqdesk.domain.docket import folded
from iqdesk.domain.records import Judge
from iqdesk.store.docket_file import DocketFile

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TODAY = date(2027, 3, 9)
CASES, HEARINGS_EACH, NOTES = 100_000, 10, 50_000
KINDS = ("master", "merits", "custody", "fear review")
NOTED = (
    "telephone interpreter booked line counsel asks exhibits filed late sister declaration bring large print notice video "
    "transfer facility agency response pending biometrics taken original passport copy translation certified continue motion"
)
HEADS, TAILS = "b ch d đ g h k l ł m n p qu r s š t v w y z", "a á e é i í o ò ọ u ú an en in on ar el is"


def large_docket(path: Path, cases: int = CASES) -> DocketFile:
    """Make it at `path`. The journal's triggers are set aside while it is filled: its rows need no history."""
    file = DocketFile.create(path, Judge("Ellery", "Marguerite", ("QWM",)))
    connection = file._connection
    triggers = connection.execute("select name, sql from sqlite_master where type = 'trigger'").fetchall()
    for name, _ in triggers:
        connection.execute(f"drop trigger {name}")
    chance = random.Random(7)  # noqa: S311 - the same docket each time
    codes = [code for (code,) in connection.execute("select distinct code from codes where of_table = 'adjournment'")]
    connection.execute("begin")
    for table, width, rows in (
        ("cases (id, a_number, family, given, search_name, case_type, custody, nationality, language)", 9, _cases(cases, chance)),
        ("proceedings (id, case_id, opened_on, judge, case_type, custody, completed)", 7, _proceedings(cases, chance)),
        (
            "hearings (id, proceeding_id, day, start_minute, minutes, kind, judge, code, is_recorded)",
            9,
            _hearings(codes, cases, chance),
        ),
        ("notes (id, case_id, text, search_text, is_private, written_on, author)", 7, _notes(file, cases, chance)),
    ):
        connection.executemany(f"insert into {table} values ({', '.join('?' * width)})", rows)  # noqa: S608 - named right above
    connection.execute("commit")
    for _, sql in triggers:
        connection.execute(sql)
    return file


def _identity(kind: int, place: int) -> int:
    """Spread over the 63 bits as a real one, and the same each time."""
    return (kind * 10**8 + place + 1) * 2_654_435_761_003 % (2**63 - 1)


def _cases(count: int, chance: random.Random) -> Iterator[tuple[object, ...]]:
    families, givens = _names(5_000, chance), _names(1_000, chance)
    for place in range(count):
        family, given = chance.choice(families), chance.choice(givens)
        custody = chance.choice("DRN")
        number = f"{(place * 7_919 + 1_234_567) % 10**9:09}"
        yield (_identity(1, place), number, family, given, folded(f"{family}, {given}"), "RMV", custody, "GT", "SP")


def _names(count: int, chance: random.Random) -> list[str]:
    """So many invented names, those of the demonstration among them."""
    known = [name for _, _, families, givens in GROUPS for name in (*families, *givens)]
    heads, tails = HEADS.split(), TAILS.split()

    def name() -> str:
        return "".join(chance.choice(heads) + chance.choice(tails) for _ in range(chance.randrange(2, 4))).capitalize()

    return [*known, *(name() for _ in range(count - len(known)))]


def _proceedings(count: int, chance: random.Random) -> Iterator[tuple[object, ...]]:
    for place in range(count):
        opened = TODAY - timedelta(days=chance.randrange(30, 3000))
        completed = (opened + timedelta(days=25)).isoformat() if chance.random() < 0.5 else None
        yield _identity(2, place), _identity(1, place), opened.isoformat(), "QWM", "RMV", "D", completed


def _hearings(codes: list[str], count: int, chance: random.Random) -> Iterator[tuple[object, ...]]:
    for place in range(count * HEARINGS_EACH):
        day = TODAY - timedelta(days=chance.randrange(-200, 3000))
        code = chance.choice(codes) if day < TODAY else None
        start, minutes = chance.randrange(510, 1000, 15), chance.choice((15, 30, 90))
        yield (
            *(_identity(3, place), _identity(2, place % count), day.isoformat(), start, minutes),
            *(chance.choice(KINDS), "QWM", code, int(code is not None)),
        )


def _notes(file: DocketFile, count: int, chance: random.Random) -> Iterator[tuple[object, ...]]:
    for place in range(count // 2):
        text = " ".join(chance.choices(NOTED.split(), k=chance.randrange(6, 30))).capitalize() + "."
        on = (TODAY - timedelta(days=chance.randrange(900))).isoformat()
        yield _identity(4, place), _identity(1, chance.randrange(count)), text, folded(text), place % 2, on, file.author.id
