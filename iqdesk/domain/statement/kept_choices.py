"""What a statement is to hold, as the docket keeps it: names that a person could read, and only what is not as it begins.

So an older release can read a draft of a newer one as long as nothing was chosen that it does not know.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields
from datetime import date
from typing import NamedTuple

from iqdesk.domain.statement.draft import Appendix, Choices, PaperSize, StatementPart

BITS = 63  # of an identity
Kept = dict[str, object]


class ReadChoices(NamedTuple):
    """The choices that could be read, and in words what could not."""

    choices: Choices
    unknown: tuple[str, ...] = ()


def kept(choices: Choices) -> Kept:
    """What is written down of the choices."""
    plain = Choices()
    return {
        one.name: _WRITTEN[one.name](getattr(choices, one.name))
        for one in fields(choices)
        if getattr(choices, one.name) != getattr(plain, one.name)
    }


def read_choices(written: object) -> ReadChoices:
    """The choices that were written down; a name or a value that this release does not know is not guessed at."""
    if not isinstance(written, Mapping):
        return ReadChoices(Choices(), ("what it holds",))
    values, unknown = Kept(), []
    for name, value in written.items():
        try:
            values[name] = _READ[name](value)
        except (KeyError, TypeError, ValueError):
            said = value if isinstance(value, str) else ""
            unknown.append(f"“{name}”" + (f" with “{said}”" if said else ""))
    return ReadChoices(Choices(**values), tuple(unknown))  # type: ignore[arg-type] # each as its reader gives it


def _names(value: object) -> frozenset[str]:
    return frozenset(str(one) for one in _list(value))


def _list(value: object) -> list[object]:
    if not isinstance(value, list):
        raise TypeError
    return value


def _sorted(names: frozenset[str] | frozenset[int]) -> object:
    return sorted(names)


def _yes(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError
    return value


def _day(value: object) -> date:
    return date.fromisoformat(str(value))


def _parts(value: object) -> frozenset[StatementPart]:
    return frozenset(StatementPart(one) for one in _list(value))


def _identities(value: object) -> frozenset[int]:
    found = frozenset(int(str(one)) for one in _list(value))
    if any(one.bit_length() > BITS for one in found):
        raise ValueError
    return found


_READ: dict[str, Callable[[object], object]] = {
    "as_of": _day,
    "readings": _names,
    "parts_left_out": _parts,
    "measures_left_out": _names,
    "circumstances_left_out": _names,
    "appendix": Appendix,
    "is_named": _yes,
    "size": PaperSize,
    "names_kept": _identities,
}


def _value(one: Appendix | PaperSize) -> object:
    return one.value


def _values(parts: frozenset[StatementPart]) -> object:
    return [one.value for one in StatementPart if one in parts]


_WRITTEN: dict[str, Callable[..., object]] = {
    "as_of": date.isoformat,
    "readings": _sorted,
    "parts_left_out": _values,
    "measures_left_out": _sorted,
    "circumstances_left_out": _sorted,
    "appendix": _value,
    "is_named": _yes,
    "size": _value,
    "names_kept": _sorted,
}
