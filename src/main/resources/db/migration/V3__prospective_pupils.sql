-- A child about whom the setting is consulted, or whom it is to admit, is not on roll. Plain SQL for H2 and PostgreSQL alike.

alter table pupil add column prospective boolean default false not null;
