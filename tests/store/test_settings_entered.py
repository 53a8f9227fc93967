"""When hearings were set, as the docket knows it."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

from builders import a_case, a_judge, a_setting

from iqdesk.exchange import eoir
from iqdesk.store.docket_file import DocketFile

SAMPLE = Path(__file__).parents[1] / "data" / "eoir-sample"


def test_a_typed_hearing_was_set_on_the_day_it_was_typed_with_its_day(tmp_path: Path) -> None:
    now = [datetime(2026, 1, 5, 17, tzinfo=UTC)]
    with DocketFile.create(tmp_path / "typed.iqdocket", a_judge(), lambda: now[0]) as file:
        case = a_case()
        file.add_case(case, date(2026, 1, 5))
        setting, earlier = a_setting(case, "2026-03-09"), a_setting(case, "2026-02-09")
        file.add_hearing(setting)
        file.add_hearing(earlier)
        typed_on = now[0].astimezone().date()
        assert file.settings_entered(date(2026, 3, 1)) == {setting.id: typed_on}
        assert file.settings_entered(date(2026, 1, 1)) == {setting.id: typed_on, earlier.id: typed_on}


def test_a_released_hearing_was_set_on_the_day_the_release_says(tmp_path: Path) -> None:
    with DocketFile.create(tmp_path / "sample.iqdocket", a_judge()) as file:
        rows = eoir.read_release(SAMPLE, frozenset({"QWM"})).rows
        file.record_release(rows, "sample", date(2020, 4, 6))
        # IDNSCHEDULE 90002596 of the sample's schedule.
        assert next(one.set_on for one in rows.hearings if one.key == 90002596) == date(2016, 1, 27)
        days = [one.set_on for one in rows.hearings if one.set_on is not None and one.on >= date(2019, 1, 1)]
        assert sorted(file.settings_entered(date(2019, 1, 1)).values()) == sorted(days)
