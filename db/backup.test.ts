import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { BareDatabase } from './backup/bare.ts'
import { dumping, fingerprints } from './backup/dump.ts'
import { read, written } from './backup/frames.ts'
import { loaded } from './backup/load.ts'
import { backUp, moved, restored } from './backup/make.ts'
import { makingsOf } from './backup/makings.ts'
import { steps } from './backup/migrations.ts'
import { oddRows, oddTables, oddText } from './backup/odd.ts'
import { type Place, places } from './backup/places.ts'
import { brokenConstraint, rowsOf } from './client.ts'
import * as tables from './schema/index.ts'
import { seedDemo } from './seed.ts'
import { demoTruth } from './simulator/truth.ts'

const now = new Date('2026-11-24T17:42:00+01:00')
const keys = { keys: [new Uint8Array(32).fill(7)], passphrase: undefined }
const { place, file, remove } = places()
// Whole databases are made here.
vi.setConfig({ testTimeout: 240_000 })
let filled: Place
let backup: string
let print: Awaited<ReturnType<typeof fingerprints>>

beforeAll(async () => {
  filled = await place()
  const { db, close } = await filled.product()
  await seedDemo(db, { truth: demoTruth({ seed: 'spotter', zone: 'Europe/Berlin' }), now, weeks: 2 })
  const trail = { at: now, action: 'looked', details: { note: 'a\u2028b 🏋️', list: [null, 1.5, -0] } }
  const [gym] = await db.select().from(tables.gyms)
  if (!gym) throw new Error('no gym')
  await db.insert(tables.audit).values([
    { gym: gym.id, ...trail },
    { gym: gym.id, ...trail },
  ])
  await close()
  await using(filled, (bare) =>
    bare.writing(async (into) => {
      await into.run(oddTables)
      await into.run(oddRows)
    }),
  )
  backup = await file('demo.backup')
  await back(filled, backup)
  print = await using(filled, (bare) => bare.reading(fingerprints))
}, 120_000)
afterAll(remove)

async function using<T>(at: Place, work: (bare: BareDatabase) => Promise<T>): Promise<T> {
  const bare = await at.bare()
  return work(bare).finally(() => bare.close())
}

const nothing = async () => ({ tables: 0, rows: 0, migrated: 0 })

const back = async (from: Place, to: string) =>
  backUp(await from.bare(), to, { at: now, keys, proved: nothing })

const restore = (from: string, to: Place, replace = false) => restored(from, to.bare, { keys, replace })

const textOf = (at: Place) =>
  using(at, (bare) => bare.reading(async (from) => (await from.rows<{ text: string }>(oddText))[0]?.text))

test('a restored gym is the gym that was, in every row, sequence, odd value and rule, and goes on from there', async () => {
  const there = await place()
  const done = await restore(backup, there)
  expect(done).toMatchObject({ migrated: 0, tables: Object.keys(print.tables).length })
  expect(done.rows).toBeGreaterThan(5000)
  expect(await using(there, (bare) => bare.reading(fingerprints))).toEqual(print)
  const [was, is] = await Promise.all([textOf(filled), textOf(there)])
  expect(is).toBe(was)
  expect(was).toContain('Zürich')
  expect(await using(there, (bare) => bare.reading(makingsOf))).toEqual(
    await using(filled, (bare) => bare.reading(makingsOf)),
  )
  const { db, close } = await there.product()
  try {
    const before = await db.select().from(tables.audit)
    expect(before).toHaveLength(2)
    const [gym] = await db.select().from(tables.gyms)
    const [next] = await db
      .insert(tables.audit)
      .values({ gym: gym?.id ?? '', at: now, action: 'more' })
      .returning()
    expect(next?.id).toBe(Math.max(...before.map(({ id }) => id)) + 1)
    await expect(db.update(tables.audit).set({ action: 'forged' })).rejects.toThrow()
    const orphan = db.insert(tables.audit).values({ gym: 'nobody', at: now, action: 'x' })
    expect(await orphan.catch(brokenConstraint)).toMatch(/^audit_gym/)
    await db.execute(sql`insert into odd (words) values ('next')`)
    const [odd] = rowsOf<{ id: string; own: number }>(
      await db.execute(sql`select id::text, own from odd where words = 'next'`),
    )
    expect(odd).toEqual({ id: '9007199254740998', own: 125 })
    await db.execute(sql`insert into months values ('2026-11-30', 'a', 9)`)
    expect(rowsOf(await db.execute(sql`select people from months_2026_11_a where people = 9`))).toHaveLength(
      1,
    )
  } finally {
    await close()
  }
})

test('a database that is not empty is refused, untouched; one that may go is replaced', async () => {
  const there = await place()
  const { db, close } = await there.product()
  await db
    .insert(tables.gyms)
    .values({ id: 'other', name: 'Other', zone: 'UTC', capacity: 9, createdAt: now })
  await db.execute(sql`create table somebody_elses (a int)`)
  await db.execute(sql`insert into somebody_elses values (1)`)
  await close()
  await expect(restore(backup, there)).rejects.toThrow(
    /^The database is not empty\. .* Nothing was changed\.$/,
  )
  await restore(backup, there, true)
  const after = await there.product()
  expect(await after.db.select().from(tables.gyms).where(eq(tables.gyms.id, 'other'))).toEqual([])
  expect(rowsOf(await after.db.execute(sql`select * from somebody_elses`))).toEqual([{ a: 1 }])
  await after.close()
  const { somebody, ...ours } = await using(there, (bare) => bare.reading(fingerprints)).then(
    ({ tables: { 'public.somebody_elses': somebody, ...all }, sequences }) => ({
      somebody,
      tables: all,
      sequences,
    }),
  )
  expect(somebody?.rows).toBe(1)
  expect(ours).toEqual(print)
})

test('what goes wrong in the middle leaves the database as it was', async () => {
  const there = filled
  const frames = async function* () {
    yield* await using(filled, (bare) =>
      dumping(bare, async (all) => {
        const kept = []
        for await (const frame of all) kept.push(frame)
        return kept.slice(0, -20)
      }),
    )
  }
  const broken = using(there, (bare) => loaded(bare, read(written(frames())), { replace: true }))
  await expect(broken).rejects.toThrow(/^The backup is cut off/)
  expect(await using(there, (bare) => bare.reading(fingerprints))).toEqual(print)
})

test('a row that was changed on its way is noticed, though the file is whole', async () => {
  const there = await place()
  const frames = async function* () {
    yield* await using(filled, (bare) =>
      dumping(bare, async (all) => {
        const kept = []
        for await (const frame of all) kept.push(frame)
        const rows = kept.find(({ kind }) => kind === 'rows')
        if (rows?.kind === 'rows') rows.lines = Buffer.concat([rows.lines, rows.lines])
        return kept
      }),
    )
  }
  await expect(using(there, (bare) => loaded(bare, frames()))).rejects.toThrow()
  expect(await using(there, (bare) => bare.reading(fingerprints))).toEqual({ tables: {}, sequences: [] })
})

test('a backup of an older schema is restored and brought up to date; a newer one is refused', async () => {
  const all = steps()
  const old = await place()
  const half = Math.floor(all.length / 2)
  await using(old, (bare) =>
    bare.writing(async (into) => {
      const { migrateOn, replay } = await import('./backup/migrations.ts')
      await replay(into, [])
      await migrateOn(into, all.slice(0, half))
      await into.run(
        `insert into gyms (id, name, zone, capacity, created_at) values ('old', 'Old', 'UTC', 7, '2020-01-01')`,
      )
    }),
  )
  const before = await file('old.backup')
  await back(old, before)
  const there = await place()
  expect(await restore(before, there)).toMatchObject({ rows: half + 1, migrated: all.length - half })
  const { db, close } = await there.product()
  expect(await db.select().from(tables.gyms)).toMatchObject([{ id: 'old', capacity: 7 }])
  await close()
  await using(old, (bare) =>
    bare.writing((into) =>
      into.run(`insert into drizzle.__drizzle_migrations (hash, created_at) values ('x', 99999999999999)`),
    ),
  )
  const newer = await file('newer.backup')
  await back(old, newer)
  await expect(restore(newer, await place())).rejects.toThrow(/newer Spotter/)
  await expect(restore(backup, old, true)).rejects.toThrow(/written by a newer Spotter/)
})

test('a database moves into another with nothing lost', async () => {
  const there = await place()
  const done = await using(filled, (from) => using(there, (to) => moved(from, to)))
  expect(done.rows).toBeGreaterThan(5000)
  expect(await using(there, (bare) => bare.reading(fingerprints))).toEqual(print)
})

test('an empty place holds nothing to back up', async () => {
  const empty = await place()
  await expect(back(empty, await file('empty.backup'))).rejects.toThrow(/nothing of Spotter/)
})
