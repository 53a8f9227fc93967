"""The tables of the first schema, as it shipped: never changed, only added to by later migrations."""

from __future__ import annotations

_PUBLIC = """
    release integer references releases,  -- null: typed by a person
    typed text not null default '' check (typed = '' or typed glob ',*,')  -- columns a person set on a public row
"""
_KINDS = "'master', 'merits', 'custody', 'fear review', 'other'"
_MANNERS = (
    "'decision', 'in absentia', 'terminated or dismissed', 'withdrawn', "
    "'administrative closure', 'venue change', 'transfer', 'other'"
)


def _is_day(column: str) -> str:
    return f"{column} text check ({column} is null or {column} is date({column}))"


JOURNAL = """
create table people (
    id integer primary key,
    family text not null default '',
    given text not null default '',
    role text not null check (role in ('judge', 'clerk'))
) strict;
create table steps (
    number integer primary key,
    id integer not null unique,  -- the same step in two copies of a docket
    name text not null,
    author integer not null references people deferrable initially deferred,
    at text not null,  -- UTC instant
    undoes integer references steps,
    redoes integer references steps,
    is_undoable integer not null default 1 check (is_undoable in (0, 1)),
    is_undone integer not null default 0 check (is_undone in (0, 1))
) strict;
create table open_step (step integer not null references steps) strict;  -- holds a row only inside a transaction
create table step_rows (
    id integer primary key,
    step integer not null references steps,
    of_table text not null,
    row integer not null,
    case_id integer,
    before text,
    after text,
    check (before is not null or after is not null)
) strict;
create index step_rows_by_step on step_rows (step);
create index step_rows_by_case on step_rows (case_id, step) where case_id is not null;
"""

TABLES = f"""
create table docket (
    id integer primary key check (id = 1),
    uid text not null,
    judge_family text not null default '',
    judge_given text not null default '',
    {_is_day("on_duty_from")},
    part_time_hundredths integer not null default 100 check (part_time_hundredths between 1 and 100),
    {_is_day("typed_from")}
) strict;
create table judge_codes (id integer primary key, code text not null unique check (code <> '')) strict;
create table courts (id integer primary key, code text not null unique, name text not null) strict;
create table releases (
    id integer primary key,
    name text not null,
    imported_on text not null check (imported_on is date(imported_on))
) strict;
create table cases (
    id integer primary key,
    public_key integer unique,
    a_number text check (a_number is null or a_number glob '[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]'),
    family text not null default '',
    given text not null default '',
    search_name text not null default '',
    case_type text,
    nationality text,
    language text,
    custody text,
    represented integer check (represented in (0, 1)),
    is_stub integer not null default 0 check (is_stub in (0, 1)),  -- rows refer to it, its release has no row for it
    {_PUBLIC}
) strict;
create index cases_by_a_number on cases (a_number) where a_number is not null;
create table proceedings (
    id integer primary key,
    public_key integer unique,
    case_id integer not null references cases,
    {_is_day("charged_on")},
    {_is_day("opened_on")},
    base_city text,
    location text,
    judge text,
    case_type text,
    custody text,
    {_is_day("completed")},
    manner text check (manner is null or manner in ({_MANNERS})),
    has_decision integer not null default 0 check (has_decision in (0, 1)),
    is_stub integer not null default 0 check (is_stub in (0, 1)),
    {_PUBLIC}
) strict;
create index proceedings_by_case on proceedings (case_id);
create table hearings (
    id integer primary key,
    public_key integer unique,
    proceeding_id integer not null references proceedings,
    day text not null check (day is date(day)),
    start_minute integer check (start_minute between 0 and 1439),
    minutes integer check (minutes > 0),
    kind text not null check (kind in ({_KINDS})),
    judge text,
    code text check (code is null or code <> ''),
    is_recorded integer not null default 0 check (is_recorded in (0, 1)),
    rec_type text,
    cal_type text,
    schedule_type text,
    medium text,
    base_city text,
    location text,
    language text,
    {_PUBLIC}
) strict;
create index hearings_by_day on hearings (day);
create index hearings_by_proceeding on hearings (proceeding_id, day);
create table motions (
    id integer primary key,
    public_key integer unique,
    case_id integer references cases,
    proceeding_id integer references proceedings,
    motion_type text,
    judge text,
    {_is_day("received")},
    {_is_day("judge_received")},
    {_is_day("decided_on")},
    has_decision integer not null default 0 check (has_decision in (0, 1)),
    is_deleted integer not null default 0 check (is_deleted in (0, 1)),
    filed_by text,
    {_PUBLIC}
) strict;
create index motions_by_case on motions (case_id);
create table custody_requests (
    id integer primary key,
    public_key integer unique,
    case_id integer references cases,
    proceeding_id integer references proceedings,
    bond_type text,
    judge text,
    {_is_day("requested")},
    {_is_day("decided_on")},
    has_decision integer not null default 0 check (has_decision in (0, 1)),
    {_PUBLIC}
) strict;
create index custody_requests_by_case on custody_requests (case_id);
create table appeals (
    id integer primary key,
    public_key integer unique,
    case_id integer references cases,
    proceeding_id integer references proceedings,
    category text,
    appeal_type text,
    {_is_day("filed")},
    filed_by text,
    {_is_day("decided_on")},
    result text,
    {_PUBLIC}
) strict;
create index appeals_by_case on appeals (case_id);
create table court_reviews (
    id integer primary key,
    public_key integer unique,
    appeal_id integer references appeals,
    {_is_day("requested")},
    result text,
    {_PUBLIC}
) strict;
create table custody_spells (
    id integer primary key,
    public_key integer unique,
    case_id integer not null references cases,
    custody text,
    {_is_day("detained")},
    {_is_day("released")},
    {_PUBLIC}
) strict;
create index custody_spells_by_case on custody_spells (case_id);
create table family_links (
    id integer primary key,
    public_key integer unique,
    lead_case_id integer not null references cases,
    rider_case_id integer not null references cases,
    {_is_day("created")},
    {_is_day("severed")},
    {_PUBLIC}
) strict;
create index family_links_by_lead on family_links (lead_case_id);
create index family_links_by_rider on family_links (rider_case_id);
create table case_identifiers (
    id integer primary key,
    public_key integer unique,
    case_id integer not null references cases,
    code text not null,
    {_PUBLIC}
) strict;
create index case_identifiers_by_case on case_identifiers (case_id);
create table marks (
    id integer primary key,
    case_id integer not null references cases,
    kind text not null check (kind in ('status case', 'cap', 'background check pending', 'court-ordered deadline')),
    {_is_day("first")},
    {_is_day("last")},
    reason text not null
) strict;
create index marks_by_case on marks (case_id);
create table away (
    id integer primary key,
    first text not null check (first is date(first)),
    last text not null check (last is date(last)),
    kind text not null,
    hundredths integer not null check (hundredths between 1 and 100),
    note text not null default '',
    check (first <= last)
) strict;
create table closures (
    id integer primary key,
    first text not null check (first is date(first)),
    last text not null check (last is date(last)),
    reason text not null,
    source text not null,
    in_use integer not null check (in_use in (0, 1)),
    check (first <= last)
) strict;
create table codes (
    id integer primary key,
    of_table text not null,
    code text not null,
    label text not null,
    flags text not null default '{{}}' check (json_valid(flags)),
    {_is_day("first")},
    {_is_day("last")}
) strict;
create index codes_by_table on codes (of_table, code);
create table goal_sets (id integer primary key, name text not null unique, text text not null) strict;
"""
