import { and, eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { drifts, forecasts, learning, occupancy, scores } from '../../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../../db/testing.ts'
import { type Gym, openSlots } from '../../kit/gym.ts'
import { seededRandom } from '../../kit/random.ts'
import { addMinutes, dayMs, localTime } from '../../kit/time.ts'
import { testGym } from '../../testing.ts'
import { weigh } from '../ensemble/ensemble.ts'
import { errorsLately, readLearned } from './adaptive.ts'
import { learnFromClosed } from './learn.ts'
import { modelReport } from './report.ts'
import {
  answerDrifts,
  driftsSince,
  keepLearning,
  keptLearning,
  openDrifts,
  recordBetween,
  scoreSlots,
  thinScores,
} from './store.ts'

const hour = 60
const monday = new Date('2026-03-02T00:00:00+01:00')
let database: TestDatabase
let gym: Gym

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  gym = await testGym(database.db)
})

const at = (clock: string) => new Date(`2026-03-04T${clock}:00+01:00`)

async function expectSlot(slot: Date, hoursBefore: number, mean: number, model = 'profile') {
  const origin = addMinutes(slot, -hoursBefore * hour)
  await database.db
    .insert(forecasts)
    .values({ gym: 'gym', split: 'all', slot, origin, mean, low: mean - 5, high: mean + 5, model })
}

async function saw(slot: Date, people: number) {
  await database.db
    .insert(occupancy)
    .values({ gym: 'gym', split: 'all', slot, people, source: 'counts' })
    .onConflictDoUpdate({ target: [occupancy.gym, occupancy.split, occupancy.slot], set: { people } })
}

const whole = { from: monday, to: new Date('2027-01-01T00:00:00Z') }
const score = () => scoreSlots(database.db, 'gym', whole)
const scored = (lead: 'day' | 'hour') =>
  database.db
    .select()
    .from(scores)
    .where(and(eq(scores.gym, 'gym'), eq(scores.lead, lead)))
    .orderBy(scores.slot)

test('a slot is scored by what was said a day before and by what was said last', async () => {
  const slot = at('18:00')
  for (const [hours, mean] of [
    [48, 10],
    [24, 20],
    [23.5, 30],
    [0.5, 40],
    [0, 50],
    [-1, 60],
  ] as const) {
    await expectSlot(slot, hours, mean)
  }
  await saw(slot, 37)
  expect(await score()).toBe(2)
  expect(await scored('day')).toMatchObject([{ mean: 20, people: 37, low: 15, high: 25, model: 'profile' }])
  // What is said as the doors of the slot open, or later, is no forecast of it.
  expect(await scored('hour')).toMatchObject([{ mean: 40, people: 37 }])
})

test('scoring twice changes nothing, and a slot that nobody forecast or counted has no score', async () => {
  await expectSlot(at('10:00'), 30, 10)
  await saw(at('11:00'), 8)
  await saw(at('12:00'), 8)
  await expectSlot(at('12:00'), 3, 10)
  expect(await score()).toBe(1)
  expect(await score()).toBe(0)
  expect(await scored('day')).toEqual([])
  expect(await scored('hour')).toMatchObject([{ slot: at('12:00') }])
})

test('a corrected count corrects the score, also when the forecast has been forgotten since', async () => {
  await expectSlot(at('10:00'), 30, 10)
  await saw(at('10:00'), 8)
  await score()
  await database.db.delete(forecasts)
  await saw(at('10:00'), 12)
  expect(await score()).toBe(2)
  expect(await scored('day')).toMatchObject([{ people: 12, mean: 10 }])
})

test('an older origin that is left never takes the place of the newer one scored before', async () => {
  await expectSlot(at('10:00'), 100, 99)
  await expectSlot(at('10:00'), 30, 10)
  await saw(at('10:00'), 8)
  await score()
  await database.db.delete(forecasts).where(eq(forecasts.mean, 10))
  await score()
  expect(await scored('day')).toMatchObject([{ mean: 10 }])
})

test('the record counts hits, and compares with the same hour of the week before across the clock change', async () => {
  const before = new Date('2026-03-25T18:00:00+01:00')
  const slot = new Date('2026-04-01T18:00:00+02:00')
  await saw(before, 30)
  await saw(slot, 24)
  await saw(addMinutes(slot, 30), 40)
  await expectSlot(slot, 24, 22)
  await expectSlot(addMinutes(slot, 30), 24, 20)
  await score()
  const span = { split: 'all', lead: 'day' as const, from: monday, to: whole.to }
  expect(await recordBetween(database.db, gym, span)).toEqual({
    slots: 2,
    held: 0.5,
    mae: 11,
    against: { slots: 1, mae: 2, naiveMae: 6 },
  })
  expect(await recordBetween(database.db, gym, { ...span, split: 'legs' })).toBeUndefined()
})

const shares = { all: 1, legs: 0.3, chest: 0.4, back: 0.3 }

/** Days of a gym that is forecast well, each from the midnight of the day before; `factor` moves who truly comes. */
async function lived(days: number, factor: (day: number, split: string) => number, first = 0) {
  const random = seededRandom(`lived ${first}`)
  const from = addMinutes(monday, first * 24 * hour)
  const slots = openSlots(gym, from, addMinutes(from, days * 24 * hour))
  const rows = slots.flatMap((slot) => {
    const day = Math.floor((slot.getTime() - monday.getTime()) / dayMs)
    const { minute } = localTime(slot, gym.zone)
    const usual = 20 + 20 * Math.exp(-(((minute - 1080) / 120) ** 2))
    const midnight = addMinutes(slot, -(minute + 24 * hour))
    const ids = ['legs', 'chest', 'back'] as const
    const parts = ids.map((split) => ({
      split,
      mean: usual * shares[split],
      people: usual * shares[split] * factor(day, split) * (0.8 + 0.4 * random()),
    }))
    const people = parts.reduce((sum, part) => sum + part.people, 0)
    const votes = { good: people + 1, bad: people - 4 }
    const all = { split: 'all', mean: usual, people, votes }
    return [all, ...parts].map((part) => ({
      ...part,
      slot,
      origin: midnight,
      low: part.mean * 0.85,
      high: part.mean * 1.15,
    }))
  })
  const json = JSON.stringify(rows)
  await database.db.execute(sql`
    insert into forecasts (gym, origin, split, slot, mean, low, high, model, votes)
    select 'gym', origin, split, slot, mean, low, high, 'ensemble', votes from jsonb_to_recordset(${json}::text::jsonb)
      as r(origin timestamptz, split text, slot timestamptz, mean real, low real, high real, votes jsonb)`)
  await database.db.execute(sql`
    insert into occupancy (gym, slot, split, people, source)
    select 'gym', slot, split, people, 'visits' from jsonb_to_recordset(${json}::text::jsonb)
      as r(slot timestamptz, split text, people real)`)
}

const even = () => 1
const evening = (day: number) => addMinutes(monday, (day * 24 + 23) * hour)
const morning = (day: number) => addMinutes(monday, (day * 24 + 4) * hour)

test('a gym that knows nothing yet learns nothing, and says so without a fuss', async () => {
  expect(await learnFromClosed(database.db, gym, morning(3))).toEqual({
    scored: 0,
    days: 0,
    drifts: [],
    verdicts: [],
    retrain: false,
  })
  expect(await database.db.$count(learning)).toBe(0)
  const report = await modelReport(database.db, gym, morning(3))
  expect(report).toMatch(/Champion:\n {2}None yet/)
  expect(report).toMatch(/None found\./)
})

test('slots are scored as they close, but a day is learned once it is over and its late check-outs are in', async () => {
  await lived(3, even)
  expect(await learnFromClosed(database.db, gym, evening(0))).toMatchObject({ scored: 32 * 4 * 2, days: 0 })
  expect(await learnFromClosed(database.db, gym, addMinutes(monday, 25 * hour))).toMatchObject({ days: 0 })
  expect(await learnFromClosed(database.db, gym, morning(1))).toMatchObject({ days: 1 })
  expect(await learnFromClosed(database.db, gym, morning(1))).toMatchObject({ scored: 0, days: 0 })
  expect((await keptLearning(database.db, 'gym'))?.until).toEqual(addMinutes(monday, 24 * hour))
})

test('a slot that is still running is not scored', async () => {
  await lived(1, even)
  await learnFromClosed(database.db, gym, addMinutes(monday, 10 * hour + 29))
  const [last] = (await scored('day')).filter(({ split }) => split === 'all').slice(-1)
  expect(last?.slot).toEqual(addMinutes(monday, 9.5 * hour))
})

test('members that err less get more say, whether learned day by day or after a week of silence', async () => {
  await lived(22, even)
  await learnFromClosed(database.db, gym, morning(3))
  await learnFromClosed(database.db, gym, morning(22))
  const caughtUp = (await keptLearning(database.db, 'gym'))?.state
  const weights = weigh(new Map(), ['good', 'bad'], 20, errorsLately(readLearned(caughtUp)))
  expect(weights.get('good')).toBeGreaterThan(weights.get('bad') ?? 0)
  await database.db.delete(learning)
  await database.db.delete(scores)
  for (let day = 1; day <= 22; day++) await learnFromClosed(database.db, gym, morning(day))
  expect((await keptLearning(database.db, 'gym'))?.state).toEqual(caughtUp)
})

test('a split that doubles is found within a week, once, with reason and date, and asks for a retraining', async () => {
  await lived(56, (day, split) => (day >= 49 && split === 'legs' ? 2 : 1))
  const lesson = await learnFromClosed(database.db, gym, morning(56))
  expect(lesson.retrain).toBe(true)
  const legs = (await openDrifts(database.db, 'gym')).filter(({ split }) => split === 'legs')
  expect(legs).toHaveLength(1)
  expect(legs[0]).toMatchObject({
    reason: expect.stringMatching(
      /^Since 20 April about [12](\.\d)? times as many people come for legs than forecast\.$/,
    ),
    since: new Date('2026-04-20T00:00:00+02:00'),
    answered: false,
  })
  expect((legs[0]?.foundAt.getTime() ?? 0) - Date.parse('2026-04-20T00:00:00+02:00')).toBeLessThanOrEqual(
    7 * dayMs,
  )
  const report = await modelReport(database.db, gym, morning(56))
  expect(report).toMatch(
    /: Since 20 April about .* for legs than forecast\. \(level-shift; not answered yet\)/,
  )
  expect(report).toMatch(/whole gym: Right \d+ of 10 times in the last week/)

  await answerDrifts(database.db, 'gym', morning(56))
  expect(await learnFromClosed(database.db, gym, morning(56))).toMatchObject({ retrain: false, drifts: [] })
  expect(await driftsSince(database.db, 'gym', monday)).toHaveLength(lesson.drifts.length)
})

test('a quiet gym raises nothing', async () => {
  await lived(60, even)
  expect(await learnFromClosed(database.db, gym, morning(60))).toMatchObject({ drifts: [], retrain: false })
})

test('of several who learn the same day, one does', async () => {
  await lived(2, even)
  const lessons = await Promise.all(
    Array.from({ length: 4 }, () => learnFromClosed(database.db, gym, morning(1))),
  )
  expect(lessons.map(({ days }) => days).sort()).toEqual([0, 0, 0, 1])
  const again = await Promise.all(
    Array.from({ length: 4 }, () => learnFromClosed(database.db, gym, morning(2))),
  )
  expect(again.map(({ days }) => days).sort()).toEqual([0, 0, 0, 1])
})

test('a lesson that comes too late leaves no drift behind', async () => {
  const until = addMinutes(monday, 24 * hour)
  await keepLearning(database.db, 'gym', { from: undefined, until, state: {}, found: [] })
  const drift = {
    gym: 'gym',
    split: 'all',
    detector: 'level-shift' as const,
    foundAt: until,
    since: monday,
    factor: 2,
    reason: 'x',
  }
  const stale = { from: monday, until: addMinutes(until, 24 * hour), state: {}, found: [drift] }
  expect(await keepLearning(database.db, 'gym', stale)).toBe(false)
  expect(await database.db.$count(drifts)).toBe(0)
})

test('a state of another version is left behind, and learning goes on', async () => {
  await lived(3, even)
  await learnFromClosed(database.db, gym, morning(1))
  await database.db.update(learning).set({ state: { version: 99, secret: true } })
  expect(await learnFromClosed(database.db, gym, morning(2))).toMatchObject({ days: 1 })
  expect((await keptLearning(database.db, 'gym'))?.state).toMatchObject({ version: 2 })
})

test('old scores are forgotten', async () => {
  await expectSlot(at('10:00'), 30, 10)
  await saw(at('10:00'), 8)
  await score()
  await thinScores(database.db, 'gym', addMinutes(at('10:00'), 399 * 24 * hour))
  expect(await database.db.$count(scores)).toBe(2)
  await thinScores(database.db, 'gym', addMinutes(at('10:00'), 401 * 24 * hour))
  expect(await database.db.$count(scores)).toBe(0)
})
