"""A statement's record set beside what the docket says today: which figures and rows no longer follow, in words."""

from __future__ import annotations

import re
from datetime import date
from enum import Enum
from fractions import Fraction
from typing import TYPE_CHECKING, Any, NamedTuple

from iqdesk.domain.statement.draft_text import parse
from iqdesk.domain.wording import DOES_NOT_APPLY
from iqdesk.reports.words import date_with_year, number, rounded, sentence

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from iqdesk.domain.activity import Spoken

    Record = Mapping[str, Any]
    Values = Mapping[str, Any]

ROW_TITLES = {
    "verdict": "counted as",
    "exclusion": "left out for",
    "start": "clock began",
    "end": "clock stopped",
    "days": "days",
    "due": "due",
    "code": "code",
}
DAYS = ("start", "end", "due", "first", "last")  # what is said as a date
MOST_DIGITS = 6
_FRACTION = re.compile(r"-?\d+(?:/\d+)?")
CIRCUMSTANCE_TITLES = {
    "kind": "kind",
    "words": "words",
    "first": "from",
    "last": "to",
    "control": "control",
    "evidence": "evidence",
    "court_days": "court days",
    "available_days": "available days",
    "settings": "settings",
    "slots": "slots lost",
    "cost": "what it cost",
}


class Kind(Enum):
    """What it is that differs."""

    FIGURE = "figure"
    CIRCUMSTANCE = "circumstance"
    ROW = "row"


class Fate(Enum):
    """What became of a thing since the statement."""

    OTHERWISE = "otherwise"
    WENT = "no longer there"
    CAME = "not on the statement"


class Change(NamedTuple):
    """One value: what it is, what the statement says and what the docket says."""

    title: str
    then: str
    now: str

    @property
    def words(self) -> str:
        """`clock stopped: October 3, 2019 then, October 4, 2019 now`."""
        said = f"{self.then} then, {self.now} now"
        return f"{self.title}: {said}" if self.title else said


class Difference(NamedTuple):
    """A figure, a row or a circumstance that no longer follows.

    `ref` is how the paper names it (`A-12`, `C-3`), empty where it does not; `day` the day a row is of, `cases` what it is about.
    `is_cited`: the judge's own words name this figure.
    """

    kind: Kind
    title: str
    fate: Fate
    changes: tuple[Change, ...] = ()
    ref: str = ""
    measure: str = ""
    day: date | None = None
    cases: tuple[int, ...] = ()
    is_cited: bool = False

    def words(self, spoken: Spoken) -> str:
        """As a sentence; a row that the paper does not name is named by its case."""
        case = [spoken.case(self.cases[-1])] if self.cases and not self.ref else []
        day = [date_with_year(self.day)] if self.day else []
        subject = ", ".join([*([self.ref] if self.ref else []), sentence(self.title), *case, *day])
        said = "; ".join(change.words for change in self.changes) if self.fate is Fate.OTHERWISE else self.fate.value
        if self.kind is Kind.CIRCUMSTANCE:
            return spoken.text(f"{subject}: {said}.")
        return f"{subject}: {said}." + (" The judge’s own words name it." if self.is_cited else "")

    def as_json(self, spoken: Spoken) -> dict[str, object]:
        """One of `differences`; no identity of the docket is in it, and what a person typed is said as it may be seen."""
        safe = spoken.text if self.kind is Kind.CIRCUMSTANCE else str
        return {
            "kind": self.kind.value,
            "title": safe(self.title),
            "ref": self.ref,
            "fate": self.fate.value,
            "measure": self.measure,
            "in_own_words": self.is_cited,
            "day": self.day.isoformat() if self.day else None,
            "changes": [{name: safe(said) for name, said in one._asdict().items()} for one in self.changes],
            "words": self.words(spoken),
        }


def compared(then: Record, now: Record) -> tuple[Difference, ...]:
    """Where two records of one statement differ: the figures first, then the circumstances, then the rows by measure."""
    return (*_figures(then, now), *_circumstances(then, now), *_rows(then, now))


def _figures(then: Record, now: Record) -> Iterator[Difference]:
    """Those that the judge's own words name come first. One that a side does not have is as one that does not apply."""
    named = {name for text in then["texts"].values() for name in parse(text).figures}
    pairs = sorted(_paired(then["figures"], now["figures"]), key=lambda pair: pair[0] not in named)
    for name, old, new in pairs:
        either = old or new
        if _exact(old) != _exact(new):
            said = Change("", *_figure_words(old, new))
            made = Difference(Kind.FIGURE, either["title"], Fate.OTHERWISE, (said,), measure=either["measure"])
            yield made._replace(is_cited=name in named)


def _figure_words(old: Values | None, new: Values | None) -> tuple[str, str]:
    """A figure then and now: `97.1% (68 of 70)` and `97.1% (69 of 71)` where both read alike."""
    then, now = (DOES_NOT_APPLY if one is None else str(one["words"]) for one in (old, new))
    if then != now:
        return then, now
    apart = _told_apart(_exact(old), _exact(new), is_share=then.endswith("%"))
    return f"{then} ({apart[0]})", f"{now} ({apart[1]})"


def _exact(one: Values | None) -> str:
    return "" if one is None else str(one["exact"])


def _told_apart(then: str, now: str, *, is_share: bool) -> tuple[str, str]:
    """Two exact values so that their difference is seen: a share by its counts, others in as many decimals as that takes."""
    if is_share:
        return then.replace("/", " of "), now.replace("/", " of ")
    for digits in range(2, MOST_DIGITS + 1):
        pair = _in_decimals(then, digits), _in_decimals(now, digits)
        if pair[0] != pair[1]:
            return pair
    return then, now


def _in_decimals(exact: str, digits: int) -> str:
    """`13/8, 1 to 2` as `1.62, 1.00 to 2.00`; words as they are."""
    return _FRACTION.sub(lambda found: rounded(Fraction(found[0]), digits), exact)


def _circumstances(then: Record, now: Record) -> Iterator[Difference]:
    for old, new in _by_any_key(then["circumstances"], now["circumstances"]):
        either: Values = old or new or {}
        title = f"{either['kind']}: {either['words'].rstrip('.')}"
        made = Difference(Kind.CIRCUMSTANCE, title, Fate.OTHERWISE, (), old["ref"] if old else "")
        if old is None or new is None:
            yield made._replace(fate=Fate.CAME if old is None else Fate.WENT)
        elif changes := tuple(_changes_of(old, new)):
            yield made._replace(changes=changes)


def _by_any_key(then: Mapping[str, Values], now: Mapping[str, Values]) -> Iterator[tuple[Values | None, Values | None]]:
    """The circumstances of either side that are one: reasons in one line go by a key each, and any of them may be withdrawn."""
    waiting = dict(now)
    named = {key: name for name, one in now.items() for key in one["keys"]}
    for one in then.values():
        same = next((named[key] for key in one["keys"] if named.get(key) in waiting), "")
        yield one, waiting.pop(same, None)
    for one in waiting.values():
        yield None, one


def _changes_of(old: Values, new: Values) -> Iterator[Change]:
    """What a circumstance says otherwise. Its cost is compared as it reads: the last decimals move with every completion."""
    for name, title in CIRCUMSTANCE_TITLES.items():
        if old[name] != new[name]:
            yield Change(title, _said(name, old[name] or None), _said(name, new[name] or None))


def _rows(then: Record, now: Record) -> Iterator[Difference]:
    for measure in {**then["rows"], **now["rows"]}:
        title = (then["titles"] | now["titles"])[measure]
        for _, old, new in _paired(*(_by_subject(one, measure) for one in (then, now))):
            yield from _row(title, measure, old, new)


def _row(title: str, measure: str, old: Values | None, new: Values | None) -> Iterator[Difference]:
    ends = [one[name] for one in (old, new) if one for name in ("end", "start") if one[name]]
    day = date.fromisoformat(ends[0]) if ends else None
    cases = tuple(dict.fromkeys(one["case"] for one in (old, new) if one and one["case"] is not None))
    made = Difference(Kind.ROW, title, Fate.OTHERWISE, (), old["ref"] if old else "", measure, day, cases)
    if old is None or new is None:
        yield made._replace(fate=Fate.CAME if old is None else Fate.WENT)
        return
    differing = [name for name in ROW_TITLES if old[name] != new[name]]
    changes = [Change(ROW_TITLES[name], _said(name, old[name]), _said(name, new[name])) for name in differing]
    changes += [Change("belongs to", "one case", "another")] if old["case"] != new["case"] else []
    if changes:
        yield made._replace(changes=tuple(changes))


def _by_subject(record: Record, measure: str) -> dict[int, Values]:
    names: Sequence[str] = record["row"]
    rows = (dict(zip(names, values, strict=True)) for values in record["rows"].get(measure, ()))
    return {row["subject"]: row for row in rows}


def _paired(then: Mapping[Any, Any], now: Mapping[Any, Any]) -> Iterator[tuple[Any, Any, Any]]:
    """Everything of either side with what each side says of it; None where one does not know it."""
    for key in {**then, **now}:
        yield key, then.get(key), now.get(key)


def _said(name: str, value: str | int | None) -> str:
    if value is None or isinstance(value, int):
        return number(value)
    return date_with_year(date.fromisoformat(value)) if name in DAYS else value
