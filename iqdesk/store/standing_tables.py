"""What the third schema adds: what the measures of the year need to know beside the cases."""

from __future__ import annotations

STANDING = """
alter table away add column is_outside integer check (is_outside in (0, 1));  -- null: as its kind reads
alter table away add column calendar_uid text;  -- the event of a calendar that it was read from
create table part_time_shares (
    id integer primary key,
    first text not null unique check (first is date(first)),
    hundredths integer not null check (hundredths between 1 and 100)
) strict;
-- What the agency showed as the judge's completions.
create table agency_figures (
    id integer primary key,
    year integer not null,
    day text not null check (day is date(day)),
    figure integer not null check (figure between 0 and 9999),
    source text not null default '',
    unique (year, day)
) strict;
-- The day a hearing was set, as a release has it.
alter table hearings add column set_on text check (set_on is null or set_on is date(set_on));
alter table goal_sets add column is_on integer not null default 1 check (is_on in (0, 1));
"""
