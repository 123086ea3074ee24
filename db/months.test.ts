import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { brokenConstraint, rowsOf } from './client.ts'
import { keepMonths, makeMonths, monthsBetween, newestParts, waiting } from './months.ts'
import * as tables from './schema/index.ts'
import { onServer, type TestDatabase, testDatabase } from './testing.ts'

let database: TestDatabase
const mia = '00000000-0000-4000-8000-000000000001'
const november = new Date('2026-11-24T17:00:00Z')

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

beforeEach(async () => {
  await database.empty()
  const { db } = database
  await db.insert(tables.gyms).values({ id: 'g', name: 'G', zone: 'UTC', capacity: 50, createdAt: november })
  await db.insert(tables.members).values({ id: mia, gym: 'g', source: 'chat', createdAt: november })
  await db
    .insert(tables.splits)
    .values({ gym: 'g', id: 'legs', name: 'legs', typicalMinutes: 60, capacityShare: 0.2, position: 1 })
})

const visit = (checkIn: string, checkOut?: string) => ({
  gym: 'g',
  member: mia,
  checkIn: new Date(checkIn),
  checkOut: checkOut ? new Date(checkOut) : null,
  source: 'chat' as const,
})

async function rows<T>(text: ReturnType<typeof sql>): Promise<T[]> {
  return rowsOf<T>(await database.db.execute(text))
}

/** Where the visits lie, by the name of the part. */
const lying = async () =>
  (
    await rows<{ part: string }>(sql`select tableoid::regclass::text as part from visits order by check_in`)
  ).map(({ part }) => part)

async function broken(work: PromiseLike<unknown>): Promise<string | undefined> {
  return Promise.resolve(work).then(
    () => 'nothing',
    (error: unknown) => brokenConstraint(error),
  )
}

test('a month is made once, and its rows lie in it', async () => {
  const { db } = database
  const at = new Date('2031-03-09T10:00:00Z')
  expect(await makeMonths(db, [at, at], ['visits'])).toBe(1)
  expect(await makeMonths(db, [at], ['visits'])).toBe(0)
  await db.insert(tables.visits).values(visit(at.toISOString(), '2031-03-09T11:00:00Z'))
  expect(await lying()).toEqual(['visits_2031_03'])
})

test('what came before its month was made is sorted into it, with its splits and who is still in', async () => {
  const { db } = database
  const [row] = await db.insert(tables.visits).values(visit('2032-05-31T23:59:59.999Z')).returning()
  await db.insert(tables.visitSplits).values({ gym: 'g', visit: row?.id ?? 0, split: 'legs', position: 0 })
  expect(await waiting(db)).toEqual({ visits: 1 })
  expect(await keepMonths(db, new Date('2032-06-02T03:00:00Z'))).toEqual({ visits: 1 })
  expect(await waiting(db)).toEqual({})
  expect(await lying()).toEqual(['visits_2032_05'])
  expect(await db.select({ split: tables.visitSplits.split }).from(tables.visitSplits)).toEqual([
    { split: 'legs' },
  ])
  expect(await rows(sql`select visit from open_visits`)).toEqual([{ visit: expect.anything() }])
  expect(await broken(db.insert(tables.visits).values(visit('2032-07-01T00:00:00Z')))).toBe('visits_one_open')
})

test('times that can not be wait among the rest, and the night goes on', async () => {
  const { db } = database
  await db.execute(sql`insert into counts (gym, at, source, count) values
    ('g', 'infinity', 'manual', 1), ('g', '-infinity', 'manual', 1), ('g', '1066-10-14', 'manual', 1), ('g', '2400-01-01', 'manual', 1)`)
  expect(await keepMonths(db, november)).toEqual({ counts: 4 })
  expect(await waiting(db)).toEqual({ counts: 4 })
})

test('one open visit a member, in whatever months they began; closed ones are no matter', async () => {
  const { db } = database
  await makeMonths(db, monthsBetween(new Date('2026-10-01'), november), ['visits'])
  const [first] = await db.insert(tables.visits).values(visit('2026-10-31T23:30:00Z')).returning()
  const second = visit('2026-11-01T00:10:00Z')
  expect(await broken(db.insert(tables.visits).values(second))).toBe('visits_one_open')
  expect(await broken(db.insert(tables.visits).values(visit('2026-10-31T23:40:00Z')))).toBe('visits_one_open')
  await db.execute(sql`update visits set check_out = '2026-11-01T00:05:00Z' where id = ${first?.id}`)
  await db.insert(tables.visits).values(second)
  expect(await broken(db.execute(sql`update visits set check_out = null where id = ${first?.id}`))).toBe(
    'visits_one_open',
  )
  await db.execute(sql`delete from visits where check_out is null`)
  await db.execute(sql`update visits set check_out = null where id = ${first?.id}`)
  expect(await rows(sql`select count(*)::int as open from open_visits`)).toEqual([{ open: 1 }])
  await db.delete(tables.members)
  expect(await rows(sql`select count(*)::int as open from open_visits`)).toEqual([{ open: 0 }])
})

test('the keys of a month are the keys of the table: twice the same is refused by its name', async () => {
  const { db } = database
  await makeMonths(db, [november], ['visits', 'counts'])
  await db.insert(tables.visits).values(visit('2026-11-24T10:00:00Z', '2026-11-24T11:00:00Z'))
  const again = db.insert(tables.visits).values(visit('2026-11-24T10:00:00Z', '2026-11-24T12:00:00Z'))
  expect(await broken(again)).toBe('visits_once')
  const reading = { gym: 'g', at: november, source: 'sensor' as const, count: 3 }
  await db.insert(tables.counts).values(reading)
  expect(await broken(db.insert(tables.counts).values(reading))).toBe('counts_gym_at_source_pk')
  expect(await broken(db.insert(tables.counts).values({ ...reading, source: 'manual', count: -1 }))).toBe(
    'counts_not_negative',
  )
})

test('a visit that moves by a millionth of a second takes its splits along', async () => {
  const { db } = database
  await makeMonths(db, [november], ['visits'])
  const [row] = await db.insert(tables.visits).values(visit('2026-11-24T10:00:00Z')).returning()
  await db.insert(tables.visitSplits).values({ gym: 'g', visit: row?.id ?? 0, split: 'legs', position: 0 })
  await db.execute(sql`update visits set check_in = check_in + interval '1 microsecond'`)
  const split = await rows<{ at: string }>(sql`select check_in::text as at from visit_splits`)
  const own = await rows<{ at: string }>(sql`select check_in::text as at from visits`)
  expect(split).toEqual(own)
})

test('a visit stays in its month: its splits could not go with it', async () => {
  const { db } = database
  await db.insert(tables.visits).values(visit('2026-11-24T10:00:00Z', '2026-11-24T11:00:00Z'))
  const moved = db.execute(sql`update visits set check_in = check_in - interval '1 month'`)
  expect(await broken(moved)).toBe('visits_stay')
})

test('splits of a visit that is not there are refused, with or without the time', async () => {
  const { db } = database
  const nobodys = { gym: 'g', visit: 404, split: 'legs', position: 0 }
  expect(await broken(db.insert(tables.visitSplits).values(nobodys))).toBe('visit_splits_visits_fk')
  const timed = db.insert(tables.visitSplits).values({ ...nobodys, checkIn: november })
  expect(await broken(timed)).toBe('visit_splits_visits_fk')
})

test('whoever tidies looks at the months in which rows come and go', async () => {
  const { db } = database
  await makeMonths(db, monthsBetween(new Date('2040-01-01'), new Date('2040-08-01')), ['scores'])
  expect(await newestParts(db, ['scores', 'claims'])).toEqual([
    'claims',
    'scores_2040_05',
    'scores_2040_06',
    'scores_2040_07',
    'scores_2040_08',
    'scores_rest',
  ])
})

test.runIf(onServer())('many processes make the same months at once, and none fails', async () => {
  const { db } = database
  const months = monthsBetween(new Date('2041-01-01'), new Date('2041-04-01'))
  const made = await Promise.all(Array.from({ length: 6 }, () => makeMonths(db, months)))
  expect(made.reduce((sum, each) => sum + each)).toBe(20)
})

test.runIf(onServer())('of two who check in at once, in two months, one is in', async () => {
  const { db } = database
  await makeMonths(db, monthsBetween(new Date('2026-10-01'), november), ['visits'])
  const both = ['2026-10-31T23:59:59.999Z', '2026-11-01T00:00:00Z'].map((at) =>
    broken(db.insert(tables.visits).values(visit(at))),
  )
  expect((await Promise.all(both)).sort()).toEqual(['nothing', 'visits_one_open'])
})

test.runIf(onServer())(
  'Postgres detaches no month beside others while a table has a part for the rest',
  async () => {
    const { db } = database
    await makeMonths(db, [november], ['scores'])
    const detached = db.execute(sql`alter table scores detach partition scores_2026_11 concurrently`)
    await expect(detached).rejects.toMatchObject({
      cause: { message: expect.stringMatching(/default partition/) },
    })
  },
)
