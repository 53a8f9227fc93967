"""Proposing typed cases for public ones, 5,000 of each, against one plain reading of the days it compares."""

from __future__ import annotations

import random
import sys
from datetime import date, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from iqdesk.domain.docket import Custody, HearingKind, Manner, Respondent
from iqdesk.domain.entries import NewCase, NewHearing
from iqdesk.domain.records import Judge
from iqdesk.store.docket_file import DocketFile
from tests.benchmarks.baselines import fetch_the_days_of_all_cases
from tests.benchmarks.timing import median_seconds, seconds
from tests.store.every_verb import a_public_case, a_public_hearing, a_public_proceeding, no_public_rows

CASES, RUNS = 5_000, 5
FIRST = date(2025, 10, 1)
NATIONS = ("PE", "GT", "HO", "MX", "ES", "CU", "VE", "EC", "CO", "NU")


def main() -> None:
    """Print both times and their ratio."""
    with DocketFile.in_memory(Judge("", "", ("QWM",))) as file:
        _fill(file, random.Random(1))  # noqa: S311 - a draw that repeats, nothing secret
        base = median_seconds(lambda: fetch_the_days_of_all_cases(file), RUNS)
        ours = median_seconds(file.match_board, RUNS)
        board = file.match_board()
        certain = board.certain()
        print(f"{CASES:,} typed and {len(board.lines):,} public cases, {len(certain):,} certain; median of {RUNS}")
        print(f"fetchall {base * 1000:.0f} ms; proposals {ours * 1000:.0f} ms; ratio {ours / base:.1f}")
        one = median_seconds(lambda: file.match_candidates(certain[0].public_id), RUNS)
        print(f"the typed cases that one public case could be in {one * 1000:.0f} ms; ratio {one / base:.2f}")
        pairs = [(line.typed.case.case_id, line.public_id) for line in certain if line.typed is not None]
        matched = seconds(lambda: file.record_matches(pairs))
        print(f"{len(pairs):,} matched in one step in {matched:.1f} s; taken back in {seconds(file.undo):.1f} s")


def _fill(file: DocketFile, chance: random.Random) -> None:
    days = [FIRST + timedelta(days=number) for number in range(365) if (FIRST + timedelta(days=number)).weekday() < 5]
    cases, proceedings, hearings = [], [], []
    with file.together():
        for number in range(CASES):
            heard = sorted(chance.sample(days, 4))
            nation, is_done = chance.choice(NATIONS), chance.random() < 0.6
            person = Respondent("Quispe", f"Nélida {number}", f"{number + 1:09}")
            entry = NewCase(person, FIRST, "RMV", Custody.NEVER, nation, "SP")
            file.add_case(entry, FIRST)
            for day in heard:
                file.add_hearing(NewHearing(entry.proceeding_id, day, HearingKind.MERITS))
            if is_done:
                file.record_completion(entry.proceeding_id, heard[-1], Manner.DECISION)
            keys = (20_000_000 + number, 30_000_000 + number)
            cases.append(a_public_case(keys[0], nationality=nation, custody="N"))
            done = a_public_proceeding(keys[1], keys[0], completed=heard[-1], custody="N")
            proceedings.append(done if is_done else done._replace(completed=None, manner=None, has_decision=False))
            hearings += [
                a_public_hearing(40_000_000 + 10 * number + place, keys[1], case_key=keys[0], on=day)
                for place, day in enumerate(heard)
            ]
    rows = no_public_rows()._replace(cases=cases, proceedings=proceedings, hearings=hearings)
    file.record_release(rows, "EOIR Case Data", FIRST)


if __name__ == "__main__":
    main()
