"""What the forms of a band remember: the values that repeat, and the whole of the last entry."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iqdesk.ui.entry.open_form import OpenForm


class Memory:
    """By the name of the form; nothing is remembered past the closing of the window."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, str], object] = {}
        self._last: dict[str, dict[str, object]] = {}

    def take(self, form: OpenForm) -> None:
        """The fields as they were written."""
        kept = form.kept()
        self._last[form.form.name] = kept
        for key in form.keeps:
            self.keep(form.form.name, key, kept[key])

    def keep(self, form: str, key: str, kept: object) -> None:
        """The value with which the next entry begins."""
        self._kept[form, key] = kept

    def fresh(self, form: OpenForm) -> Mapping[str, object]:
        """What each field begins with: what repeats, and nothing else."""
        return {key: self._kept.get((form.form.name, key)) for key in form.fields}

    def last(self, form: OpenForm) -> Mapping[str, object]:
        """The fields as they were written last; empty when they were not."""
        return self._last.get(form.form.name, {})
