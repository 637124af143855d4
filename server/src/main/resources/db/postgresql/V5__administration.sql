-- Whoever changes an account says which version of it was looked at; and when somebody last signed in, 0 for never.
alter table account add column version bigint not null default 1;
alter table account add column signed_in bigint not null default 0;
