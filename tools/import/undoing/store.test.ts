import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { asc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import * as tables from '../../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../../db/testing.ts'
import type { Gym } from '../../kit/gym.ts'
import { testGym } from '../../testing.ts'
import { importsOf, previewImport, readOptions, runImport, undoImport } from '../index.ts'

const now = new Date('2026-11-24T12:00:00Z')
const progress = { begin() {}, at() {}, end() {}, say() {} }
let database: TestDatabase
let gym: Gym
let folder: string

beforeAll(async () => {
  database = await testDatabase()
  folder = await mkdtemp(join(tmpdir(), 'spotter-undo-'))
})
beforeEach(async () => {
  await database.empty()
  gym = await testGym(database.db)
})
afterAll(async () => {
  await database.close()
  await rm(folder, { recursive: true })
})

async function from(kind: string, name: string, lines: readonly string[]) {
  const path = join(folder, name)
  await writeFile(path, `${lines.join('\n')}\n`)
  const open = async () => ({ db: database.db, close: async () => {} })
  const world = { open, rejected: join(folder, 'rejected'), now, progress }
  const request = readOptions([kind, '--gym', gym.id, path])
  return { look: () => previewImport(request, world), bring: () => runImport(request, world) }
}

const visits = [
  'Member,Check In,Check Out,Split',
  '7,2026-11-20 18:00,2026-11-20 19:10,legs',
  '8,2026-11-20 18:05,,chest',
  '8,2026-11-20 18:30,2026-11-20 19:30,chest',
  '9,not a time,2026-11-20 19:30,back',
]

const everything = async () => {
  const { db } = database
  return {
    visits: await db.$count(tables.visits),
    counts: await db.$count(tables.counts),
    members: await db.$count(tables.members),
    imports: await db.$count(tables.imports),
    occupancy: await db
      .select()
      .from(tables.occupancy)
      .orderBy(asc(tables.occupancy.slot), asc(tables.occupancy.split)),
  }
}

test('a look tells what would be taken and left, as it was understood, and keeps nothing', async () => {
  const before = await everything()
  const look = await (await from('visits', 'v.csv', visits)).look()
  expect(look).toMatchObject({ read: 4, accepted: 2, rejected: 2, duplicates: 0, rows: 4, looked: 4 })
  expect(look.columns).toEqual({
    member: 'Member',
    'check-in': 'Check In',
    'check-out': 'Check Out',
    split: 'Split',
  })
  expect(look.sample).toMatchObject([
    { kind: 'visits', from: new Date('2026-11-20T18:00:00+01:00'), splits: ['legs'], estimated: false },
    { splits: ['chest'], estimated: true },
  ])
  expect(look.examples.map(({ line }) => line)).toEqual([4, 5])
  expect(await everything()).toEqual(before)
})

test('a look at what is known already says so', async () => {
  const file = await from('visits', 'v.csv', visits)
  await file.bring()
  expect(await file.look()).toMatchObject({ accepted: 0, duplicates: 2, rejected: 2 })
})

test('of more rows than are looked at only the first are told of, and it says of how many', async () => {
  const rows = Array.from(
    { length: 26_000 },
    (_, i) => `${new Date(1.7e12 + i * 600_000).toISOString()},${i % 60}`,
  )
  const look = await (await from('counts', 'c.csv', ['time,people', ...rows])).look()
  expect(look.rows).toBe(26_000)
  expect(look.looked).toBe(20_000)
  expect(look.accepted).toBe(20_000)
})

test('undone, an import leaves what was there before it, and what others brought', async () => {
  const own = await from('visits', 'own.csv', [visits[0] ?? '', '5,2026-11-20 18:00,2026-11-20 19:00,legs'])
  await own.bring()
  const before = await everything()
  await (await from('visits', 'v.csv', visits)).bring()
  await (await from('counts', 'c.csv', ['time,people', '2026-11-19 18:00,40', '2026-11-19 18:20,44'])).bring()
  expect((await everything()).occupancy).not.toEqual(before.occupancy)
  const rows = await importsOf(database.db, gym.id, 10)
  const idOf = (name: string) => rows.find(({ file }) => file.endsWith(name))?.id ?? 0
  const by = { now, actor: null }
  expect(await undoImport(database.db, gym, idOf('c.csv'), by)).toMatchObject({ counts: 2, visits: 0 })
  const undone = await undoImport(database.db, gym, idOf('v.csv'), by)
  expect(undone).toMatchObject({ visits: 2, members: 2, stayed: 0 })
  expect(await everything()).toEqual({ ...before, imports: 3 })
  await expect(undoImport(database.db, gym, idOf('v.csv'), by)).rejects.toMatchObject({
    code: 'import_undone',
  })
  expect((await database.db.select().from(tables.audit)).map(({ action }) => action)).toEqual([
    'import.undone',
    'import.undone',
  ])
})

test('members who have a life of their own since stay, and their own visits, too', async () => {
  await (await from('visits', 'v.csv', visits)).bring()
  const { db } = database
  const [first] = await db.select().from(tables.members).orderBy(asc(tables.members.id))
  if (!first) throw new Error('nobody was brought')
  await db.insert(tables.visits).values({
    gym: gym.id,
    member: first.id,
    checkIn: new Date('2026-11-23T18:00:00Z'),
    checkOut: new Date('2026-11-23T19:00:00Z'),
    source: 'chat',
  })
  const [row] = await importsOf(db, gym.id, 1)
  const undone = await undoImport(db, gym, row?.id ?? 0, { now, actor: null })
  expect(undone).toMatchObject({ visits: 2, members: 1, stayed: 1 })
  expect(await db.select().from(tables.visits).where(eq(tables.visits.member, first.id))).toHaveLength(1)
})

test('what another gym has imported is not there to be undone', async () => {
  await (await from('visits', 'v.csv', visits)).bring()
  const other = await testGym(database.db, 'other')
  const [row] = await importsOf(database.db, gym.id, 1)
  await expect(undoImport(database.db, other, row?.id ?? 0, { now, actor: null })).rejects.toMatchObject({
    code: 'unknown_import',
  })
})

test('of two who undo it at once one does', async () => {
  await (await from('visits', 'v.csv', visits)).bring()
  const [row] = await importsOf(database.db, gym.id, 1)
  const both = await Promise.allSettled(
    [1, 2].map(() => undoImport(database.db, gym, row?.id ?? 0, { now, actor: null })),
  )
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
})
