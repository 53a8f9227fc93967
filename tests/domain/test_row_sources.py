"""A source for each value of a row, in words."""

from __future__ import annotations

from datetime import date

from iqdesk.domain.row_sources import RowSource

READ = date(2026, 11, 24)


def test_a_row_with_two_sources_says_which_value_comes_from_where() -> None:
    source = RowSource(1, READ, ("opened", "type"), ("completed",), (("type", "WHO Withholding only"),))
    assert source.short == "typed, the rest read Nov 24, 2026"
    assert source.words == (
        "Typed: opened, type. From the release read Nov 24, 2026: completed. The release has WHO Withholding only for type."
    )


def test_a_row_typed_throughout_says_so() -> None:
    assert (RowSource(1, READ, ("type",), ()).short, RowSource(1, READ, ("type",), ()).words) == ("typed", "Typed: type.")
    assert RowSource(1, READ, (), ("type",)).words == "From the release read Nov 24, 2026: type."
