import { expect, test } from 'vitest'
import { summaryOf } from './statement.ts'

test.each([
  ['select "id" from "gyms" where "gyms"."id" = $1', 'select gyms'],
  ['insert into "turns" ("gym") values ($1) on conflict do update set "at" = $2', 'insert turns'],
  ['update "outbox" set "state" = $1', 'update outbox'],
  ['update scores s set people = o.people from occupancy o', 'update scores'],
  ['delete from "jobs_run" where "gym" = $1', 'delete jobs_run'],
  [
    'with due as materialized (select o.id from outbox o for update) update outbox set x = 1',
    'update outbox',
  ],
  ['with scored as (select 1 from scores s) select * from scored', 'select scores'],
  ['begin', 'transaction'],
  ['vacuum', 'statement'],
])('%s', (text, name) => {
  expect(summaryOf(text).name).toBe(name)
})

test('a value that somebody wrote into a statement is not told', () => {
  expect(JSON.stringify(summaryOf("select 'my knee hurts' from \"members\" where name = 'Mia'"))).not.toMatch(
    /knee|Mia/,
  )
})
