-- The journal of each plant is the truth; all else here is a copy that moves with it in one transaction.
create table plant (
    plant text collate "C" not null primary key,
    id text collate "C" not null,
    name text collate "C" not null,
    number bigint not null,
    head text collate "C" not null,
    changed bigint not null
);

create table journal (
    plant text collate "C" not null,
    number bigint not null,
    first bigint not null,
    at bigint not null,
    author text collate "C" not null,
    author_name text collate "C" not null,
    reason text collate "C" not null,
    kind text collate "C" not null,
    version int not null,
    id text collate "C" not null,
    content text collate "C" not null,
    hash text collate "C" not null,
    primary key (plant, number)
);

-- The list row of each thing that a plant holds, or held: what changed it last.
create table part (
    plant text collate "C" not null,
    section text collate "C" not null,
    id text collate "C" not null,
    number bigint not null,
    present int not null,
    primary key (plant, section, id)
);

create table snapshot (
    plant text collate "C" not null,
    number bigint not null,
    content text collate "C" not null,
    primary key (plant, number)
);

create table attachment (
    sha256 text collate "C" not null primary key,
    bytes bigint not null,
    at bigint not null
);
