-- Of some kinds of case, such as a complaint, a pupil may have several open at once: their open_key names the case itself.

alter table case_file add column several_at_once boolean default false not null;
