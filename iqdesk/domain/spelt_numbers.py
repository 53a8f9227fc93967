"""A-numbers in running text: a docket's own in any spelling, and any number that wears the A prefix.

Digits count in every script, the A in Latin, Greek and Cyrillic. What is no A-number is told by its shape: a date, a
fingerprint in groups of four, and any digits that are neither this docket's nor prefixed.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

# What may stand between two digits of one number: nothing, a hyphen, a dot, the end of a line; not what parts the items of
# a list (`codes 01, 02, 05, 12`) or ends a clause (`read October 3, 2026: 1,553 rows`).
_GAP = r"(?:(?![,:;]\s)[^0-9A-Za-z]){0,3}"
_GAP_OF_ANY = r"[^0-9A-Za-z,]{0,3}"  # without a comma: `a 3,700,000-case backlog` is no A-number
_RUN = re.compile(rf"[0-9](?:{_GAP}[0-9]){{6,}}")
_WORD = re.compile(r"[0-9A-Za-z]+")
_DIGITS = re.compile(r"[0-9]+")
_AFTER_A = r"[^0-9A-Za-z]{0,3}"
_MASKED = r"…\s?[0-9]{3}(?![0-9])"  # `A… 678 (100 200 seats)` is masked already: what follows is no part of it
_PREFIX = rf"(?<![0-9A-Za-z])A(?!{_MASKED})(?:lien)?{_AFTER_A}(?:(?:number|no|nr){_AFTER_A})?"
_PREFIXED = re.compile(
    rf"{_PREFIX}(?:[0-9]{{7,9}}|[0-9]{{1,3}}{_GAP_OF_ANY}[0-9]{{3}}{_GAP_OF_ANY}[0-9]{{3}})(?![0-9])", re.IGNORECASE
)
# Of a number that begins with zeros six digits may be left. Fewer would be a row of an appendix (A-1234); of others than this
# docket's six are `a 150-200 page brief`.
_SHORT = re.compile(rf"{_PREFIX}(?:[0-9]{{6}}|[0-9]{{3}}{_GAP_OF_ANY}[0-9]{{3}})(?![0-9])", re.IGNORECASE)
_PREFIX_BEFORE = re.compile(rf"{_PREFIX}\Z", re.IGNORECASE)
_LONGEST_PREFIX = 20
_DIGITS_MOST, _DIGITS_LEAST = 9, 7


class SpeltNumber(NamedTuple):
    """An A-number as it stands in a text: its nine digits, and where it begins (with its prefix) and ends."""

    digits: str
    start: int
    end: int


class _Plain(dict[int, int | str]):
    """One character for one character: digits of every script as 0 to 9, and what only looks different as what it is."""

    def __missing__(self, code: int) -> int | str:
        plain = unicodedata.normalize("NFKC", chr(code))
        digit = unicodedata.decimal(plain, None) if len(plain) == 1 else None
        self[code] = found = code if len(plain) > 1 else plain if digit is None else str(digit)
        return found


_PLAIN = _Plain({ord(letter): "A" for letter in "\u0391\u03b1\u0410\u0430"})  # alpha, and the Cyrillic a


def numbers_in(text: str, own_numbers: Collection[str]) -> list[SpeltNumber]:
    """Every A-number in a text: `own_numbers` (nine digits each) in any spelling, any other of 7 to 9 digits with its A.

    Six digits are a number of this docket where they wear the A.
    """
    if len(text) < _DIGITS_LEAST:
        return []
    plain = text if text.isascii() else text.translate(_PLAIN)
    found = {match.end(): SpeltNumber(_nine(match[0]), *match.span()) for match in _PREFIXED.finditer(plain)}
    for match in _SHORT.finditer(plain):
        if (number := _nine(match[0])) in own_numbers:
            found.setdefault(match.end(), SpeltNumber(number, *match.span()))
    for run in _RUN.finditer(plain):
        for own in _own(plain, run, own_numbers):
            found.setdefault(own.end, own)
    return sorted(found.values(), key=lambda one: one.start)


def numbers_apart(text: str, own_numbers: Collection[str]) -> list[SpeltNumber]:
    """The A-numbers of a text as they can be replaced: of those that share digits one, which is the last to end."""
    apart: list[SpeltNumber] = []
    for one in numbers_in(text, own_numbers):
        before = apart.pop() if apart and one.start < apart[-1].end else one
        apart.append(max(before, one, key=_end)._replace(start=before.start))
    return apart


def _end(one: SpeltNumber) -> int:
    return one.end


def _own(plain: str, run: re.Match[str], own_numbers: Collection[str]) -> Iterator[SpeltNumber]:
    """This docket's numbers in a run of digits and gaps: each begins and ends where a group of digits does."""
    groups = [group.span() for group in _DIGITS.finditer(plain, *run.span())]
    for first, (start, _) in enumerate(groups):
        digits = ""
        for last in range(first, len(groups)):
            digits += plain[slice(*groups[last])]
            if len(digits) > _DIGITS_MOST:
                break
            number = digits.zfill(_DIGITS_MOST)
            if len(digits) >= _DIGITS_LEAST and number in own_numbers and not _is_other(plain, groups[first : last + 1]):
                before = _PREFIX_BEFORE.search(plain, max(0, start - _LONGEST_PREFIX), start)
                yield SpeltNumber(number, before.start() if before else start, groups[last][1])


def _is_other(plain: str, groups: list[tuple[int, int]]) -> bool:
    """Whether the groups are a date (2027-03-09, 3/9/2027), part of a fingerprint, printed in words of four, or two counts.

    Seven digits, as the oldest numbers have them, are taken for one only in one piece or grouped as they are written.
    """
    words = [plain[start:end] for start, end in groups]
    if sum(map(len, words)) == _DIGITS_LEAST and len(words) > 1 and [len(word) for word in words] != [1, 3, 3]:
        return True
    if len(words) > 1 and all(len(word) == 4 for word in _WORD.findall(plain, *_whole_words(plain, groups))):
        return True
    if len(words) != 3:
        return False
    year, *days = words if len(words[0]) == 4 else reversed(words)
    low, high = sorted(map(int, days))
    return len(year) == 4 and 1900 <= int(year) <= 2100 and 1 <= low <= 12 and high <= 31


def _whole_words(plain: str, groups: list[tuple[int, int]]) -> tuple[int, int]:
    """From where to where the words reach that the groups are in: `7c1e 0123` for `1 0123`."""
    start, end = groups[0][0], groups[-1][1]
    while start and _WORD.match(plain[start - 1]):
        start -= 1
    rest = _WORD.match(plain, end)
    return start, rest.end() if rest else end


def _nine(spelt: str) -> str:
    return "".join(_DIGITS.findall(spelt)).zfill(_DIGITS_MOST)
