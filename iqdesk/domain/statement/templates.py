"""Texts that a draft can begin with, as TOML: a title, what it is for, and words for some parts with live figures in them."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from iqdesk.domain.statement.draft import StatementPart

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True)
class DraftTemplate:
    """One template; a part without words begins with the program's own sentences."""

    name: str
    title: str
    about: str
    texts: Mapping[StatementPart, str]


def read_template(text: str) -> DraftTemplate:
    """The template written in `text`, one that ships with the program; KeyError or ValueError where it is not whole."""
    values = tomllib.loads(text)
    texts = {_PARTS[name]: words.strip() for name, words in values["texts"].items()}
    return DraftTemplate(values["name"], values["title"], values["about"], texts)


_PARTS = {part.name.lower(): part for part in StatementPart}  # `missed`, not `missed benchmarks`: a key of TOML has no spaces
