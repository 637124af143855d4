-- The second factor of who has one: its secret, encrypted, and the last step of the clock that was used, so that none is used twice.
-- One that no code has confirmed yet counts for nothing.
create table second_factor (
    account text primary key references account (id),
    secret text not null,
    confirmed integer not null,
    step bigint not null
);

-- For who has the device no longer: each is used once.
create table recovery_code (
    secret text primary key,
    account text not null references account (id)
);
create index recovery_code_by_account on recovery_code (account);
