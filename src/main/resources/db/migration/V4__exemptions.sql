-- Exemptions in the case file. Plain SQL for H2 and PostgreSQL alike.
-- An exemption is never deleted or changed: one that was taken back says since when and by whom.

create table case_exemption (
  id            bigint generated always as identity primary key,
  reference     varchar(20)              not null references case_file (reference),
  duty          varchar(100)             not null,
  -- who relies on it
  whose         varchar(32)              not null,
  ground        varchar(100)             not null,
  evidence      varchar(25000)           not null,
  first_day     date,
  last_day      date,
  event_day     date,
  -- whose appointment was missed
  made_by       varchar(32),
  recorded_on   date                     not null,
  recorded_by   varchar(255)             not null,
  recorded_at   timestamp with time zone not null,
  -- reference, duty and ground while the exemption stands
  standing_key  varchar(222),
  taken_back_at timestamp with time zone,
  taken_back_by varchar(255),
  constraint exemption_stands_once_for_a_duty_and_ground unique (standing_key),
  constraint exemption_stands_or_is_taken_back check
    ((standing_key is not null and taken_back_at is null and taken_back_by is null)
      or (standing_key is null and taken_back_at is not null and taken_back_by is not null))
);
create index case_exemption_by_case on case_exemption (reference, id);

-- Why the limit of a deadline does not apply, in sentences; null where it applies.
alter table case_deadline add column exempt_because varchar(100000);
