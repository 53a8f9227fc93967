"""An empty docket in memory for every test that wants one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from store.every_verb import an_empty_docket

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iqdesk.store.docket_file import DocketFile


@pytest.fixture
def file() -> Iterator[DocketFile]:
    with an_empty_docket() as docket:
        yield docket
