import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { bringUpToDate, floorIn, type Known, knownSchema, refuseNewerSchema } from './migrate.ts'
import { DatabaseProblem } from './problems.ts'
import { type TestDatabase, testDatabase } from './testing.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

const now = await knownSchema()
const later = (by: number, floor = now.floor): Known => ({ last: now.last + by, floor })

beforeEach(async () => {
  const { db } = database
  await db.execute(sql`delete from drizzle.__drizzle_migrations where created_at > ${now.last}`)
  await db.execute(sql`drop table if exists drizzle.floor`)
})

/** A release that has one more migration than this code. */
const upgradeTo = (known: Known) =>
  bringUpToDate(
    database.db,
    () =>
      database.db.execute(
        sql`insert into drizzle.__drizzle_migrations (hash, created_at) values ('x', ${known.last})`,
      ),
    { known },
  )

test('code may start on a schema that a later release has only added to', async () => {
  await upgradeTo(later(1))
  await refuseNewerSchema(database.db)
  let migrated = 0
  await bringUpToDate(database.db, async () => migrated++)
  expect(migrated).toBe(0)
})

test('code that a later release has left behind is refused, and code of that release is not', async () => {
  await upgradeTo(later(1))
  await upgradeTo(later(2, now.last + 1))
  await expect(refuseNewerSchema(database.db)).rejects.toThrow(DatabaseProblem)
  await refuseNewerSchema(database.db, later(1))
  // A floor never sinks: an older release that is started again knows of none.
  await bringUpToDate(database.db, async () => {}, { known: later(1) })
  await expect(refuseNewerSchema(database.db)).rejects.toThrow(/newer Spotter/)
})

test('a schema of which nobody said who survives it is refused', async () => {
  await upgradeTo(later(1))
  await database.db.execute(
    sql`insert into drizzle.__drizzle_migrations (hash, created_at) values ('x', ${now.last + 9})`,
  )
  await expect(refuseNewerSchema(database.db)).rejects.toThrow(DatabaseProblem)
})

test('migrations say themselves which code is too old for them', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'spotter-floor-'))
  await mkdir(join(folder, 'meta'))
  const entries = ['0000_a', '0001_b', '0002_c', '0003_d'].map((tag, i) => ({ tag, when: 100 + i }))
  await writeFile(join(folder, 'meta/_journal.json'), JSON.stringify({ entries }))
  for (const { tag } of entries) await writeFile(join(folder, `${tag}.sql`), 'select 1;')
  expect(await knownSchema(folder)).toEqual({ last: 103, floor: 0 })
  await writeFile(join(folder, '0003_d.sql'), '-- floor: 0001_b\nalter table a drop column b;')
  expect(await knownSchema(folder)).toEqual({ last: 103, floor: 101 })
  await writeFile(join(folder, '0002_c.sql'), '-- floor: this\ndrop table c;')
  expect(await knownSchema(folder)).toEqual({ last: 103, floor: 102 })
  expect(floorIn('-- the floor: this', '0002_c')).toBeUndefined()
  await rm(folder, { recursive: true })
})
