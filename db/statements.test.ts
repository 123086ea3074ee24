import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { brokenConstraint } from './client.ts'
import { Statements } from './statements.ts'

let db: Statements

beforeAll(async () => {
  db = new Statements({})
  await db.exec(
    `create table things (id text primary key, at timestamptz, facts jsonb, names text[], many int)`,
  )
})
afterAll(() => db.close())
beforeEach(() => db.exec('truncate things'))

const insert = 'insert into things (id, at, facts, names, many) values ($1, $2, $3, $4, $5) returning id'
const all = 'select id, at, facts, names, many from things order by id'
const row = (id: string) => [id, new Date('2026-11-24T17:42:00Z'), { a: [1, 'two'] }, ['x', 'y, z'], null]

test('what comes again is answered like the first time, whatever its types', async () => {
  for (const id of ['a', 'b', 'c', 'd']) {
    expect(await db.query(insert, row(id))).toMatchObject({ rows: [{ id }], affectedRows: 1 })
  }
  const first = await db.query(all)
  expect(first.rows).toHaveLength(4)
  expect(first.rows[3]).toEqual({
    id: 'd',
    at: new Date('2026-11-24T17:42:00Z'),
    facts: { a: [1, 'two'] },
    names: ['x', 'y, z'],
    many: null,
  })
  for (let i = 0; i < 3; i++) expect(await db.query(all)).toEqual(first)
  const rows = { rowMode: 'array', parsers: { 1184: (value: string) => value.slice(0, 4) } } as const
  for (let i = 0; i < 2; i++) {
    expect((await db.query(`${all} limit 1`, [], rows)).rows).toEqual([
      ['a', '2026', { a: [1, 'two'] }, ['x', 'y, z'], null],
    ])
  }
})

test('an error names its constraint each time, and leaves nothing behind', async () => {
  for (let i = 0; i < 4; i++) {
    const broken = await db.query(insert, row('a')).then(() => undefined, brokenConstraint)
    expect(broken).toBe(i === 0 ? undefined : 'things_pkey')
  }
  for (let i = 0; i < 3; i++) await expect(db.query('select nothing from nowhere')).rejects.toThrow('nowhere')
  expect((await db.query(all)).rows).toHaveLength(1)
})

test('within a transaction statements are kept as well, and what is rolled back is gone', async () => {
  for (let i = 0; i < 3; i++) {
    const failed = db.transaction(async (tx) => {
      await tx.query(insert, row('a'))
      expect((await tx.query(all)).rows).toHaveLength(1)
      throw new Error('no')
    })
    await expect(failed).rejects.toThrow('no')
    expect((await db.query(all)).rows).toHaveLength(0)
  }
  await db.transaction(async (tx) => {
    await tx.query(insert, row('a'))
    await tx.query(insert, row('b'))
  })
  expect((await db.query(all)).rows).toHaveLength(2)
  const closed = await db.transaction(async (tx) => tx)
  await expect(closed.query(all)).rejects.toThrow('closed')
})

test('a statement of many at once waits for the one before it', async () => {
  const ids = Array.from({ length: 20 }, (_, i) => `m${String(i).padStart(2, '0')}`)
  await Promise.all(ids.map((id) => db.query(insert, row(id))))
  expect((await db.query<{ id: string }>(all)).rows.map(({ id }) => id)).toEqual(ids)
})

test('of more statements than are kept the oldest are let go, and work again', async () => {
  await db.query(insert, row('a'))
  for (let i = 0; i < 320; i++) {
    const text = `select ${i} as n from things`
    for (let again = 0; again < 2; again++) expect((await db.query(text)).rows).toEqual([{ n: i }])
  }
  const kept = await db.query<{ count: number }>('select count(*)::int as count from pg_prepared_statements')
  expect(kept.rows[0]?.count).toBeLessThanOrEqual(300)
  for (let again = 0; again < 3; again++)
    expect((await db.query('select 0 as n from things')).rows).toEqual([{ n: 0 }])
})

test('a plan follows its tables', async () => {
  for (let i = 0; i < 7; i++) await db.query('select many from things where id = $1', ['a'])
  await db.exec('alter table things add column more int default 7')
  await db.exec('create index things_many on things (many)')
  await db.query(insert, row('a'))
  expect((await db.query('select many from things where id = $1', ['a'])).rows).toEqual([{ many: null }])
  await db.exec('alter table things drop column more')
})
