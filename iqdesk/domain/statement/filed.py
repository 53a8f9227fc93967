"""A statement that was saved: which file it is, and the record of what it said."""

from __future__ import annotations

from dataclasses import dataclass, field
from hashlib import sha256
from typing import TYPE_CHECKING

from iqdesk.domain.identity import new_identity

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime


@dataclass(frozen=True)
class NewFiled:
    """A paper that went out: its year and draft, the length and SHA-256 of its bytes, and its record (plain JSON values)."""

    year: int
    draft: str
    length: int
    sha256: str
    record: Mapping[str, object]
    id: int = field(default_factory=new_identity)

    @classmethod
    def of(cls, pdf: bytes, year: int, draft: str, record: Mapping[str, object]) -> NewFiled:
        """The same for these bytes."""
        return cls(year, draft, len(pdf), fingerprint(pdf), record)


@dataclass(frozen=True)
class FiledStatement:
    """A paper that went out, as the docket remembers it; `filed_at` is in UTC."""

    id: int
    year: int
    draft: str
    filed_at: datetime
    author: str
    length: int
    sha256: str
    record: Mapping[str, object]


def fingerprint(content: bytes) -> str:
    """SHA-256 of the bytes, in hexadecimal digits."""
    return sha256(content).hexdigest()
