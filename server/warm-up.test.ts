import { is } from 'drizzle-orm'
import { PgTable } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as schema from '../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../db/testing.ts'
import { testGym } from '../tools/testing.ts'
import { warmUp } from './warm-up.ts'

const now = new Date('2026-11-24T17:42:00+01:00')
const tables = Object.values<unknown>(schema).filter((each) => is(each, PgTable))
let database: TestDatabase

beforeAll(async () => {
  database = await testDatabase()
  await database.empty()
  await testGym(database.db)
})
afterAll(() => database.close())

const rows = () => Promise.all(tables.map((table) => database.db.$count(table)))

test('what is asked to warm up is answered without a fault, in every language, and leaves no row behind', async () => {
  const before = await rows()
  const logged: string[] = []
  const embedded: string[] = []
  await warmUp({
    db: database.db,
    now: () => now,
    log: (event) => logged.push(event),
    embed: async (texts) => {
      embedded.push(...texts)
      return texts.map(() => [])
    },
    gym: undefined,
  })
  expect(logged).toEqual([])
  expect(embedded.length).toBeGreaterThan(0)
  expect(await rows()).toEqual(before)
})

test('a house that can not be warmed opens all the same, and says so in the log', async () => {
  const logged: string[] = []
  await warmUp({ db: database.db, now: () => now, log: (event) => logged.push(event), gym: 'nowhere' })
  expect(logged).toEqual(['bug', 'bug', 'bug', 'bug'])
})
