"""A statement's record set beside what the docket says today: which figures and rows no longer follow, in words."""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Any, NamedTuple

from iqdesk.domain.statement.draft_text import parse
from iqdesk.domain.wording import DOES_NOT_APPLY
from iqdesk.reports.words import date_with_year, number, sentence

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
    """Those that the judge's own words name come first; values that read alike and are not the same are said exactly."""
    named = {name for text in then["texts"].values() for name in parse(text).figures}
    pairs = sorted(_paired(then["figures"], now["figures"]), key=lambda pair: pair[0] not in named)
    for name, old, new in pairs:
        either = old or new
        if old is None or new is None or old["exact"] != new["exact"]:
            exactly = old is not None and new is not None and old["words"] == new["words"]
            said = Change("", *(_figure_words(one, exactly=exactly) for one in (old, new)))
            made = Difference(Kind.FIGURE, either["title"], Fate.OTHERWISE, (said,), measure=either["measure"])
            yield made._replace(is_cited=name in named)


def _figure_words(one: Values | None, *, exactly: bool) -> str:
    if one is None:
        return DOES_NOT_APPLY
    return f"{one['words']} (exactly {one['exact']})" if exactly else str(one["words"])


def _circumstances(then: Record, now: Record) -> Iterator[Difference]:
    for _, old, new in _paired(then["circumstances"], now["circumstances"]):
        either = old or new
        title = f"{either['kind']}: {either['words'].rstrip('.')}"
        made = Difference(Kind.CIRCUMSTANCE, title, Fate.OTHERWISE, (), old["ref"] if old else "")
        if old is None or new is None:
            yield made._replace(fate=Fate.CAME if old is None else Fate.WENT)
        elif changes := tuple(_changes_of(old, new)):
            yield made._replace(changes=changes)


def _changes_of(old: Values, new: Values) -> Iterator[Change]:
    """What a circumstance says otherwise. Its cost is compared as it reads: the last decimals move with every completion."""
    for name, title in CIRCUMSTANCE_TITLES.items():
        if old[name] != new[name]:
            yield Change(title, _said(old[name] or None), _said(new[name] or None))


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
    changes = [Change(ROW_TITLES[name], _said(old[name]), _said(new[name])) for name in ROW_TITLES if old[name] != new[name]]
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


def _said(value: str | int | None) -> str:
    if value is None:
        return DOES_NOT_APPLY
    if isinstance(value, int):
        return number(value)
    try:
        return date_with_year(date.fromisoformat(value))
    except ValueError:
        return value
