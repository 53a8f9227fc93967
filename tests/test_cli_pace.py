"""`iqdesk pace`: the year as a table and as JSON, the likely range with what it rests on, or why there is none."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from builders import a_case, a_judge, a_setting
from commands import exit_code_of

from iqdesk.cli import USAGE
from iqdesk.domain.calendar import FiscalYear
from iqdesk.domain.measures import NO_READINGS, standing
from iqdesk.domain.pace_figures import pace_figures
from iqdesk.domain.projection import Method, Projection, projection
from iqdesk.domain.projection_evidence import evidence, looks_back_to
from iqdesk.store.docket_file import DocketFile

if TYPE_CHECKING:
    from collections.abc import Callable

SAMPLE = Path(__file__).parent / "data" / "eoir-sample"
END_OF_MAY = date(2019, 5, 31)
KEYS = "as_of fiscal_year goal_set in_force year_over readings completions goal pace needed last_weeks months weeks projection"


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The docket of the sample's first judge."""
    path = tmp_path_factory.mktemp("pace") / "sample.iqdocket"
    judges = ("--judge", "QWM", "--judge", "QWN")
    assert exit_code_of("import", "eoir", SAMPLE, "--docket", path, "--create", "--json", *judges) == 0
    return path


@pytest.fixture
def few(tmp_path: Path) -> Path:
    """A docket with one setting and no completion."""
    path = tmp_path / "few.iqdocket"
    with DocketFile.create(path, a_judge()) as file:
        case = a_case()
        file.add_case(case, date(2026, 1, 5))
        file.add_hearing(a_setting(case, "2026-03-09"))
    return path


@pytest.fixture
def said(capsys: pytest.CaptureFixture[str]) -> Callable[..., str]:
    """What `iqdesk pace` prints."""

    def run(path: Path, year: int, as_of: date, *words: object) -> str:
        capsys.readouterr()
        assert exit_code_of("pace", "--docket", path, "--year", year, "--as-of", as_of, *words) == 0
        return capsys.readouterr().out

    return run


def test_the_json_is_the_figures_of_pace_under_their_documented_keys(said: Callable[..., str], sample: Path) -> None:
    printed: dict[str, Any] = json.loads(said(sample, 2019, END_OF_MAY, "--json"))
    assert " ".join(printed) == KEYS
    with DocketFile.open(sample) as file:
        facts, goals, year = file.facts(), file.goal_sets()[0], FiscalYear(2019)
        made = standing(facts, goals, year, END_OF_MAY)
        entered = file.settings_entered(looks_back_to(END_OF_MAY))
        likely = projection(evidence(facts, goals, year, END_OF_MAY, NO_READINGS, entered))
        assert isinstance(likely, Projection)
        assert printed == json.loads(json.dumps(pace_figures(made, facts.calendar, likely).as_json()))
    assert printed["pace"]["projected"] == {"median": likely.median, "low": likely.low, "high": likely.high}
    assert (likely.method, printed["projection"]["settings_count"]) == (Method.WITH_SETTINGS, True)
    assert printed["projection"]["words"] == printed["pace"]["projected_why"] == likely.words


def test_the_table_has_a_line_a_month_and_says_what_the_range_rests_on(said: Callable[..., str], sample: Path) -> None:
    printed = json.loads(said(sample, 2019, END_OF_MAY, "--json"))
    lines = said(sample, 2019, END_OF_MAY).splitlines()
    assert lines[0] == "Pace of fiscal year 2019 as of 2019-05-31"
    months = [line for line in lines if line.startswith("20")]
    assert [line.split()[0] for line in months] == [month["month"] for month in printed["months"]]
    end = printed["projection"]
    assert months[-1].endswith(f"{end['low']}–{end['high']}, middle {end['median']}")
    assert lines[-1] == end["words"]


def test_the_average_goes_over_as_many_weeks_as_were_asked_for(said: Callable[..., str], sample: Path) -> None:
    two = json.loads(said(sample, 2019, END_OF_MAY, "--json", "--weeks", 2))["last_weeks"]
    assert (two["first"], two["last"]) == ("2019-05-18", "2019-05-31")
    assert json.loads(said(sample, 2019, END_OF_MAY, "--json"))["last_weeks"]["first"] == "2019-04-06"
    assert "From 2019-05-18 to 2019-05-31: " in said(sample, 2019, END_OF_MAY, "--weeks", 2)


def test_too_little_data_leaves_the_range_out_and_says_why(said: Callable[..., str], few: Path) -> None:
    why = "Likely range after 25 completions; the last 52 weeks hold 0."
    printed = json.loads(said(few, 2026, date(2026, 3, 31), "--json"))
    assert (printed["projection"], printed["pace"]["projected"], printed["pace"]["projected_why"]) == (None, None, why)
    assert all(month["likely"] is None for month in printed["months"])
    assert said(few, 2026, date(2026, 3, 31)).splitlines()[-1] == why


@pytest.mark.parametrize("weeks", ["0", "-1", "many"])
def test_weeks_that_cannot_be_averaged_are_refused(few: Path, weeks: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert exit_code_of("pace", "--docket", few, "--year", 2026, "--weeks", weeks) == USAGE
    assert "--weeks" in capsys.readouterr().err
