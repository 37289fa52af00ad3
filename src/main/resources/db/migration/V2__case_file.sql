-- The case file. Plain SQL for H2 and PostgreSQL alike.
-- What a person typed may be as long as a form allows: 25000 characters; a sentence made of several, 100000.
-- Facts, events, deadlines and the record are never deleted: a row that no longer stands says since when.

create table case_number (
  prefix      varchar(8) not null,
  opened_in   integer    not null,
  last_number integer    not null,
  primary key (prefix, opened_in)
);
-- Held while the row of a new year is made, so that two nodes do not both make it.
insert into case_number (prefix, opened_in, last_number) values ('', 0, 0);

create table case_file (
  reference varchar(20)              not null primary key,
  process   varchar(64)              not null,
  setting   varchar(64)              not null,
  pupil     varchar(36)              not null references pupil (id),
  opened_on date                     not null,
  opened_by varchar(255)             not null,
  opened_at timestamp with time zone not null,
  closed_on date,
  outcome   varchar(1000),
  -- process and pupil while the case is open
  open_key  varchar(101),
  constraint case_open_once_for_a_pupil unique (open_key),
  constraint case_open_or_closed check
    ((closed_on is null and outcome is null and open_key is not null)
      or (closed_on is not null and outcome is not null and open_key is null))
);
create index case_file_by_setting on case_file (setting, opened_on, opened_at);
create index case_file_by_pupil on case_file (pupil);

-- The latest row of a name is what holds.
create table case_fact (
  id          bigint generated always as identity primary key,
  reference   varchar(20)              not null references case_file (reference),
  name        varchar(100)             not null,
  fact_value  varchar(25000)           not null,
  recorded_at timestamp with time zone not null,
  recorded_by varchar(255)             not null
);
create index case_fact_by_name on case_fact (reference, name, id);

create table case_person (
  id             bigint generated always as identity primary key,
  reference      varchar(20)              not null references case_file (reference),
  place          integer                  not null,
  person_key     varchar(100)             not null,
  part           varchar(25000)           not null,
  name           varchar(25000)           not null,
  organisation   varchar(25000),
  email          varchar(25000),
  required       boolean                  not null,
  may_be_emailed boolean                  not null,
  recorded_at    timestamp with time zone not null,
  recorded_by    varchar(255)             not null,
  replaced_at    timestamp with time zone
);
create index case_person_by_case on case_person (reference, place);

create table case_person_event (
  id           bigint generated always as identity primary key,
  reference    varchar(20)              not null references case_file (reference),
  person_key   varchar(100)             not null,
  what         varchar(100)             not null,
  happened_on  date                     not null,
  how          varchar(25000)           not null,
  recorded_at  timestamp with time zone not null,
  recorded_by  varchar(255)             not null,
  forgotten_at timestamp with time zone
);
create index case_person_event_by_case on case_person_event (reference, id);

create table case_deadline (
  id                 bigint generated always as identity primary key,
  reference          varchar(20)              not null references case_file (reference),
  duty               varchar(100)             not null,
  what               varchar(4000)            not null,
  area               varchar(200)             not null,
  setting            varchar(64)              not null,
  bound              varchar(32)              not null,
  force              varchar(32)              not null,
  trigger_event      varchar(200)             not null,
  trigger_words      varchar(1000)            not null,
  trigger_day        date                     not null,
  due                date                     not null,
  legal_due          date                     not null,
  last_school_day    date,
  act_by             date                     not null,
  counting           varchar(4000)            not null,
  source_instrument  varchar(1000)            not null,
  source_provision   varchar(1000)            not null,
  source_link        varchar(2000)            not null,
  confidence         varchar(200)             not null,
  -- JSON arrays of sentences
  steps              varchar(100000)          not null,
  notes              varchar(100000)          not null,
  explanation        varchar(10000)           not null,
  met_on             date,
  derived_at         timestamp with time zone not null,
  -- reference and duty while the deadline stands
  standing_key       varchar(121),
  superseded_at      timestamp with time zone,
  superseded_because varchar(100000),
  constraint deadline_stands_once_for_a_duty unique (standing_key),
  constraint deadline_stands_or_is_superseded check
    ((standing_key is not null and superseded_at is null and superseded_because is null)
      or (standing_key is null and superseded_at is not null and superseded_because is not null))
);
create index case_deadline_by_case on case_deadline (reference, due);
create index case_deadline_by_due on case_deadline (due, duty);

create table case_record (
  id          bigint generated always as identity primary key,
  reference   varchar(20)              not null references case_file (reference),
  recorded_at timestamp with time zone not null,
  who         varchar(255)             not null,
  said        varchar(100000)          not null
);
create index case_record_by_case on case_record (reference, id);
