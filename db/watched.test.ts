import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { isBehind } from './applied.ts'
import type { Around, Database, Statement } from './client.ts'
import { openInMemory } from './embedded.ts'
import { connectPostgres } from './postgres.ts'
import { gyms } from './schema/index.ts'
import { testDatabase } from './testing.ts'

/** Somebody looks on at the statements of either database. */

let seen: (Statement & { failed: boolean })[] = []
let underWay = 0
let db: Database
let close: () => Promise<void>

const around: Around = async (work, statement) => {
  underWay++
  let failed = true
  try {
    const done = await work()
    failed = false
    return done
  } finally {
    underWay--
    seen.push({ ...statement, failed })
  }
}

beforeAll(async () => {
  const server = inject('postgresServer')
  if (!server) {
    const dump = new Blob([Buffer.from(inject('migratedDump'), 'base64')])
    const opened = await openInMemory(dump, { around })
    ;({ db, close } = opened)
    return
  }
  const database = await testDatabase()
  const [{ name } = { name: '' }] = (await database.db.execute(
    sql`select current_database() as name`,
  )) as unknown as { name: string }[]
  const opened = connectPostgres(new URL(`/${name}`, server).href, 3, undefined, around)
  db = opened.db
  close = async () => {
    await opened.close()
    await database.close()
  }
})
afterAll(() => close())
beforeEach(async () => {
  await db.delete(gyms)
  seen = []
})

const row = (id: string) => ({
  ...{ id, name: id, zone: 'Europe/Berlin', capacity: 80, createdAt: new Date('2026-01-01T00:00:00Z') },
})
const told = () => seen.map(({ text, in: where, failed }) => [text.split(' ')[0], where, failed])

test('a statement answers as it would, and is told with its text and without its values', async () => {
  await db.insert(gyms).values(row('my-knee'))
  const found = await db.select({ id: gyms.id, createdAt: gyms.createdAt }).from(gyms)
  expect(found).toEqual([{ id: 'my-knee', createdAt: new Date('2026-01-01T00:00:00Z') }])
  expect(await db.$count(gyms)).toBe(1)
  expect(told()).toEqual([
    ['insert', 'pool', false],
    ['select', 'pool', false],
    ['select', 'pool', false],
  ])
  expect(JSON.stringify(seen)).not.toContain('my-knee')
})

test('a transaction is told as a whole, with the statements in it and in what is nested', async () => {
  await db.transaction(async (tx) => {
    await tx.insert(gyms).values(row('one'))
    await tx.transaction((nested) => nested.insert(gyms).values(row('two')))
  })
  expect((await db.select({ id: gyms.id }).from(gyms)).map(({ id }) => id).sort()).toEqual(['one', 'two'])
  const inserts = told().filter(([text]) => text === 'insert')
  expect(inserts).toEqual([
    ['insert', 'transaction', false],
    ['insert', 'transaction', false],
  ])
  expect(told().filter(([text]) => text === 'begin')).toEqual([['begin', 'pool', false]])
})

test('what is rolled back is, and what fails is told as failed', async () => {
  const broken = db.transaction(async (tx) => {
    await tx.insert(gyms).values(row('one'))
    await tx.update(gyms).set({ name: 'again' }).where(eq(gyms.id, 'one'))
    throw new Error('no')
  })
  await expect(broken).rejects.toThrow('no')
  await db.insert(gyms).values(row('one'))
  await expect(db.insert(gyms).values(row('one'))).rejects.toThrow()
  expect(await db.$count(gyms)).toBe(1)
  expect(told()).toEqual([
    ['insert', 'transaction', false],
    ['update', 'transaction', false],
    ['begin', 'pool', true],
    ['insert', 'pool', false],
    ['insert', 'pool', true],
    ['select', 'pool', false],
  ])
  expect(underWay).toBe(0)
})

test('a database lacks migrations only where this code has newer ones', async () => {
  expect(await isBehind(db)).toBe(false)
  await db
    .transaction(async (tx) => {
      const latest = sql`(select max(created_at) from drizzle.__drizzle_migrations)`
      await tx.execute(
        sql`insert into drizzle.__drizzle_migrations (hash, created_at) values ('newer', ${latest} + 1)`,
      )
      expect(await isBehind(tx)).toBe(false)
      await tx.execute(sql`delete from drizzle.__drizzle_migrations where created_at >= ${latest} - 1`)
      await tx.execute(sql`delete from drizzle.__drizzle_migrations where created_at >= ${latest}`)
      expect(await isBehind(tx)).toBe(true)
      tx.rollback()
    })
    .catch(() => {})
  expect(await isBehind(db)).toBe(false)
})
