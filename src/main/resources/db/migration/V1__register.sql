-- The SEND register. Plain SQL for H2 and PostgreSQL alike.

create table pupil (
  id                  varchar(36)  not null primary key,
  setting             varchar(64)  not null,
  upn                 varchar(20)  not null,
  given_name          varchar(100) not null,
  family_name         varchar(100) not null,
  date_of_birth       date         not null,
  year_group          integer      not null check (year_group between -1 and 14),
  provision           varchar(1)   not null check (provision in ('E', 'K', 'N')),
  looked_after        boolean      not null,
  additional_language boolean      not null,
  medical_condition   boolean      not null,
  class_teacher       varchar(255),
  left_on             date,
  lacks_capacity      boolean      not null,
  constraint pupil_once_in_a_setting unique (setting, upn)
);
create index pupil_by_name on pupil (setting, family_name, given_name);

create table pupil_need (
  pupil    varchar(36) not null references pupil (id) on delete cascade,
  priority integer     not null check (priority >= 1),
  need     varchar(4)  not null check (need in
             ('SPLD', 'MLD', 'SLD', 'PMLD', 'SEMH', 'SLCN', 'ASD', 'HI', 'VI', 'MSI', 'PD', 'DS', 'OTH', 'NSA')),
  primary key (pupil, priority),
  constraint need_once_for_a_pupil unique (pupil, need)
);

create table ehc_plan (
  id               varchar(36)  not null primary key,
  pupil            varchar(36)  not null references pupil (id) on delete cascade,
  local_authority  varchar(200) not null,
  made_on          date         not null,
  last_reviewed_on date,
  last_amended_on  date,
  ceased_on        date,
  constraint plan_ceases_after_it_was_made check (ceased_on is null or ceased_on >= made_on)
);
create index ehc_plan_by_pupil on ehc_plan (pupil);

create table contact (
  id                      varchar(36)  not null primary key,
  pupil                   varchar(36)  not null references pupil (id) on delete cascade,
  kind                    varchar(32)  not null check (kind in
                            ('PARENT', 'YOUNG_PERSON', 'REPRESENTATIVE', 'LA_EDUCATION_OFFICER',
                             'HEALTH_PROFESSIONAL', 'LA_SOCIAL_CARE_OFFICER', 'SOCIAL_WORKER', 'VIRTUAL_SCHOOL_HEAD',
                             'EDUCATIONAL_PSYCHOLOGIST', 'THERAPIST', 'NEXT_SETTING', 'ADVOCATE_FOR_PUPIL',
                             'ADVOCATE_FOR_PARENT', 'OTHER')),
  name                    varchar(200) not null,
  organisation            varchar(200),
  email                   varchar(254),
  telephone               varchar(50),
  address                 varchar(500),
  parental_responsibility boolean      not null,
  electronic_consent      boolean      not null
);
create index contact_by_pupil on contact (pupil);

-- What is made for a pupil that is additional to or different from what all have.
create table provision (
  id             varchar(36)   not null primary key,
  pupil          varchar(36)   not null references pupil (id) on delete cascade,
  what           varchar(500)  not null,
  made_by        varchar(200)  not null,
  hours_per_week numeric(5, 2) not null check (hours_per_week >= 0),
  first_day      date          not null,
  last_day       date,
  impact         varchar(4000) not null,
  constraint provision_ends_after_it_began check (last_day is null or last_day >= first_day)
);
create index provision_by_pupil on provision (pupil, first_day);

create table register_import (
  id          varchar(36)              not null primary key,
  setting     varchar(64)              not null,
  applied_at  timestamp with time zone not null,
  who         varchar(255)             not null,
  file_name   varchar(255)             not null,
  added       integer                  not null,
  changed     integer                  not null,
  unchanged   integer                  not null,
  not_in_file integer                  not null
);
create index register_import_by_setting on register_import (setting, applied_at);
