import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/pglite'
import { migrate as migrateEmbedded } from 'drizzle-orm/pglite/migrator'
import { migrate as migrateServer } from 'drizzle-orm/postgres-js/migrator'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { brokenConstraint, type Database, rowsOf } from './client.ts'
import { migrationsFolder } from './migrate.ts'
import { connectPostgres } from './postgres.ts'
import * as schema from './schema/index.ts'
import { seedDemo } from './seed.ts'
import { demoTruth } from './simulator/truth.ts'
import { onServer, type TestDatabase, testDatabase } from './testing.ts'

/** The columns that code from before knows, by table, in the order in which rows can be put in. */
const columns = {
  gyms: 'id, name, zone, country, region, language, capacity, slot_minutes, comfort, quiet_from, quiet_to, keep_talk_days, keep_idle_days, color, model, demo, created_at',
  members: 'id, gym, name, source, created_at',
  splits: 'gym, id, name, aliases, muscles, typical_minutes, capacity_share, position',
  visits: 'id, gym, member, check_in, check_out, check_out_estimated, source, import',
  visit_splits: 'gym, visit, split, position',
  counts: 'gym, at, source, count, capacity, capped, flag, received_at, import',
  occupancy: 'gym, slot, split, people, source',
  forecasts: 'gym, origin, split, slot, mean, low, high, model, demand, reasons, votes',
  scores: 'gym, split, slot, lead, origin, mean, low, high, people, model',
} as const

const now = new Date('2026-11-24T17:42:00Z')
let folder: string
let seeded: TestDatabase
let old: { db: Database; migrateTo(folder: string): Promise<void>; close(): Promise<void> }

/** The migrations up to the one that makes months, without it. */
async function before(): Promise<string> {
  const to = join(folder, 'migrations')
  await cp(migrationsFolder, to, { recursive: true })
  const path = join(to, 'meta/_journal.json')
  const journal = JSON.parse(await readFile(path, 'utf8')) as { entries: { tag: string }[] }
  const at = journal.entries.findIndex(({ tag }) => tag.endsWith('_months'))
  expect(at).toBeGreaterThan(0)
  await writeFile(path, JSON.stringify({ ...journal, entries: journal.entries.slice(0, at) }))
  return to
}

async function emptyDatabase(): Promise<typeof old> {
  if (!onServer()) {
    const client = new PGlite()
    const db = drizzle(client, { schema, casing: 'snake_case' })
    return {
      db,
      migrateTo: (to) => migrateEmbedded(db, { migrationsFolder: to }),
      close: () => client.close(),
    }
  }
  const server = inject('postgresServer')
  const admin = connectPostgres(server, 1)
  const name = `before_${process.pid}`
  await admin.db.execute(sql.raw(`create database ${name}`))
  const own = connectPostgres(new URL(`/${name}`, server).href, 3)
  const db = own.db as Parameters<typeof migrateServer>[0]
  return {
    db: own.db,
    migrateTo: (to) => migrateServer(db, { migrationsFolder: to }),
    async close() {
      await own.close()
      await admin.db.execute(sql.raw(`drop database ${name} with (force)`))
      await admin.close()
    },
  }
}

const run = (text: string) => old.db.execute(sql.raw(text))

/** Rows as they come from before: a demo gym of five weeks, and what is odd. */
async function fill(): Promise<void> {
  await seedDemo(seeded.db, { truth: demoTruth({ seed: 'spotter', zone: 'Europe/Berlin' }), now, weeks: 5 })
  for (const [table, named] of Object.entries(columns).slice(0, 6)) {
    const [row] = rowsOf<{ rows: string }>(
      await seeded.db.execute(sql.raw(`select json_agg(t)::text as rows from ${table} t`)),
    )
    await old.db.execute(
      sql`insert into ${sql.identifier(table)} (${sql.raw(named)}) overriding system value
        select ${sql.raw(named)} from json_populate_recordset(null::${sql.identifier(table)}, ${row?.rows}::text::json)`,
    )
  }
  await run(`select setval('visits_id_seq', (select max(id) from visits))`)
  await run(`insert into visits (gym, member, check_in, check_out, source)
    select gym, id, '2011-02-28T23:59:59.999999Z', '2011-03-01T00:30:00Z', 'import' from members limit 1`)
  await run(`insert into counts (gym, at, source, count, capacity, capped, flag, received_at, import)
    select id, t, 'manual', 7, 90, true, 'capped', now(), 3 from gyms,
      unnest(array['infinity', '-infinity', '1987-05-05', '2011-02-28T23:59:59.999999Z', '9999-12-31']::timestamptz[]) t`)
  await run(`insert into occupancy select g.id, s, 'all', 'NaN'::real, 'counts' from gyms g,
    generate_series('2025-10-01'::timestamptz, '2026-11-24', '7 hours') s`)
  await run(`insert into forecasts select g.id, s - interval '5 hours', p, s, 1.5, 0.25, 'Infinity', 'm', null,
      case when p = 'all' then '{"week": 1.25, "ü😀": -0.5}'::jsonb end, null
    from gyms g, unnest(array['all', 'legs']) p, generate_series('2026-09-20'::timestamptz, '2026-12-05', '3 hours') s`)
  await run(`insert into scores select g.id, 'all', s, l, s - interval '1 day', 1, 0, 2, 1.1, 'm'
    from gyms g, unnest(array['day', 'hour']) l, generate_series('2026-01-20'::timestamptz, '2026-11-20', '11 hours') s`)
}

async function checksums(): Promise<Record<string, string>> {
  const sums: Record<string, string> = {}
  for (const [table, named] of Object.entries(columns)) {
    const [row] = rowsOf<{ rows: number; sum: string }>(
      await old.db.execute(
        sql.raw(`select count(*)::int as rows, md5(string_agg(m, '' order by m)) as sum
          from (select md5((select r from (select ${named}) r)::text) as m from ${table}) t`),
      ),
    )
    sums[table] = `${row?.rows} ${row?.sum}`
  }
  return sums
}

let was: Record<string, string>
let next: number

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spotter-months-'))
  seeded = await testDatabase()
  old = await emptyDatabase()
  await old.migrateTo(await before())
  await fill()
  was = await checksums()
  next = Number(rowsOf<{ max: number }>(await run('select max(id) from visits'))[0]?.max) + 1
  await old.migrateTo(migrationsFolder)
}, 120_000)
afterAll(async () => {
  await old?.close()
  await seeded?.close()
  await rm(folder, { recursive: true, force: true })
})

test('a filled gym keeps every row, to the last digit', async () => {
  expect(Number(was.visits?.split(' ')[0])).toBeGreaterThan(1000)
  expect(await checksums()).toEqual(was)
})

test('rows lie in their months; only times that can not be lie among the rest', async () => {
  const found = rowsOf<{ part: string }>(
    await run(`select distinct tableoid::regclass::text as part from visits
      union select distinct tableoid::regclass::text from counts order by 1`),
  )
  expect(found.map(({ part }) => part)).toEqual([
    'counts_2011_02',
    'counts_2026_10',
    'counts_2026_11',
    'counts_rest',
    'visits_2011_02',
    'visits_2026_10',
    'visits_2026_11',
  ])
  const rest = rowsOf<{ at: string }>(await run(`select at::text from counts_rest order by at`))
  expect(rest.map(({ at }) => at.slice(0, 9))).toEqual(['-infinity', '1987-05-0', '9999-12-3', 'infinity'])
})

test('whoever was in is in, and numbers go on where they were', async () => {
  const open = rowsOf<{ all: number; known: number }>(
    await run(`select count(*)::int as all, count(o)::int as known from visits v
      left join open_visits o on o.visit = v.id and o.member = v.member where v.check_out is null`),
  )
  expect(open[0]?.all).toBeGreaterThan(0)
  expect(open[0]?.known).toBe(open[0]?.all)
  const [row] = rowsOf<{ id: number }>(
    await run(`insert into visits (gym, member, check_in, check_out, source)
      select gym, id, '2026-11-24T01:00:00.5Z', '2026-11-24T01:10:00Z', 'chat' from members limit 1 returning id`),
  )
  expect(Number(row?.id)).toBe(next)
  await run(`delete from visits where id = ${next}`)
})

test('what code from before writes is written: splits without a time, visits that conflict', async () => {
  const rows = rowsOf<{ id: number }>(
    await run(`with r as (select m.id, m.gym, t from members m, unnest(array['2026-10-03T10:00Z', '2026-11-03T10:00Z']::timestamptz[]) t
        where not exists (select from open_visits o where o.member = m.id) order by m.id limit 2
      ), opened as (
        insert into visits (gym, member, check_in, check_out, source)
        select gym, id, t, t + interval '1 hour', 'demo' from r on conflict do nothing returning id, gym, check_in
      ), named as (
        insert into visit_splits (gym, visit, split, position) select gym, id, 'legs', 0 from opened
      ) select id from opened`),
  )
  expect(rows).toHaveLength(2)
  const ids = rows.map(({ id }) => id).join(', ')
  const splits = rowsOf<{ same: boolean }>(
    await run(
      `select v.check_in = s.check_in as same from visits v join visit_splits s on s.visit = v.id where v.id in (${ids})`,
    ),
  )
  expect(splits).toEqual([{ same: true }, { same: true }])
  const open = `insert into visits (gym, member, check_in, source)
    select gym, member, check_in + interval '1 second', 'chat' from open_visits order by member limit 1`
  expect(rowsOf(await run(`${open} on conflict do nothing returning id`))).toEqual([])
  await expect(run(open).catch((error: unknown) => Promise.reject(brokenConstraint(error)))).rejects.toBe(
    'visits_one_open',
  )
})

test('gyms that were there keep their visits until somebody says otherwise; new ones say three years', async () => {
  const [there] = rowsOf(await run(`select keep_visit_days, keep_count_days, keep_forecast_days from gyms`))
  expect(there).toEqual({ keep_visit_days: null, keep_count_days: null, keep_forecast_days: 400 })
  const [made] = rowsOf(
    await run(`insert into gyms (id, name, zone, capacity, created_at) values ('n', 'N', 'UTC', 9, now())
      returning keep_visit_days`),
  )
  expect(made).toEqual({ keep_visit_days: 1095 })
})
