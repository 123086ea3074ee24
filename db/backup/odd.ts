/** What somebody may add beside the tables of the migrations: all kinds of values, parts by month, rules of their own. */
export const oddTables = `
  create sequence own_numbers as int increment 5 start 100;
  create table odd (
    id bigint generated always as identity (start with 9007199254740993) primary key,
    own int not null default nextval('own_numbers'),
    words text, small smallint, large numeric, short real, long double precision, yes boolean,
    at timestamptz, local timestamp, day date, clock time, span interval, who uuid, bytes bytea,
    json json, jsonb jsonb, list text[], grid int[][], code char(5), address inet, mask bit(7), range tstzrange,
    doubled double precision generated always as (long * 2) stored,
    constraint odd_small check (small is null or small > -20000)
  );
  create unique index odd_words on odd (lower(words)) where words is not null;
  create table "Odd Name; drop" ("a ""quoted"" column" int primary key);
  create table months (at timestamptz not null, gym text not null, people int, primary key (gym, at)) partition by range (at);
  create table months_2026_10 partition of months for values from ('2026-10-01') to ('2026-11-01');
  create table months_2026_11 partition of months for values from ('2026-11-01') to ('2026-12-01') partition by list (gym);
  create table months_2026_11_a partition of months_2026_11 for values in ('a');
  create table months_2026_11_rest partition of months_2026_11 default;
  create table months_rest partition of months default;
  create index months_people on months (people);`

export const oddRows = `
  insert into odd (words, small, large, short, long, yes, at, local, day, clock, span, who, bytes, json, jsonb, list, grid, code, address, mask, range) values
    ('Zürich 🏋️‍♀️ 𝕊 \u202e é e\u0301', -1, 123456789012345678901234567890.000000000001, 'NaN', 'Infinity', true,
     '2026-10-25 02:30:00.123456+01', 'infinity', '0044-03-15 BC', '23:59:59.999999', '1 year 2 mons -3 days 04:05:06.789',
     '00000000-0000-4000-8000-000000000001', '\\x00ff0a0d5c', '{"a" : 1, "a":2}', '{"b": [1, null, "\\u00e9\\n"], "n": 1e400}',
     array['', null, 'null', '{', 'a,b', '\\', '"'], '{{1,2},{3,null}}', 'ab', '::1/128', b'1010101', '["2026-01-01","2026-02-01")'),
    (E'tab\\t newline\\n return\\r backslash\\\\ \\\\. \\\\N', null, 'NaN', '-Infinity', 'NaN', false,
     '-infinity', '0001-01-01 00:00:00.000001', 'infinity', '24:00', '-00:00:00.000001', null, '', 'null', 'null', '{}', '{}', '', null, null, 'empty'),
    ('\\N', null, 0.1, 1e-45, 0.1, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null),
    ('\\.', null, -0.0, 3.4028235e38, 8.98846567431157e307, null, '2026-03-29 01:59:59.999999+00', null, null, null, null, null, null, null, '[]', null, null, null, null, null, null),
    ('', null, null, 0.3, '-0', null, '294276-12-31 23:59:59.999999+00', null, null, null, null, null, null, null, '"\\\\"', null, null, null, null, null, null);
  insert into "Odd Name; drop" values (1), (2);
  insert into months values ('2026-10-31 23:59:59.999999+00', 'a', 1), ('2026-11-01 00:00+00', 'a', 2), ('2026-11-01 00:00+00', 'b', null), ('2019-01-01', 'c', 3);`

/** Everything in them as text, in an order. */
export const oddText = `select string_agg(line, E'\\n' order by line) as text from (
  select o::text as line from odd o union all select n::text from "Odd Name; drop" n
  union all select tableoid::regclass::text || m::text from months m) all_of_them`
