import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { audit, models } from '../../../../db/schema/index.ts'
import { onServer, type TestDatabase, testDatabase } from '../../../../db/testing.ts'
import { testGym } from '../../../testing.ts'
import type { PairedLoss } from './comparison.ts'
import { championOf, ensureChampion, promote, proposeChallenger, rollback } from './registry.ts'
import { challengers, noteFit } from './store.ts'

const start = new Date('2026-03-02T03:00:00Z')
const days = (n: number) => new Date(start.getTime() + n * 86_400_000)
let database: TestDatabase

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  await testGym(database.db)
})

/** Losses at eight weekly origins of a challenger that saves a steady part. */
const losses = (saved: number): PairedLoss[] =>
  Array.from({ length: 8 }, (_, i) => ({
    origin: days(7 * i - 60),
    champion: 5 + (i % 3) / 10,
    challenger: (5 + (i % 3) / 10) * (1 - saved - (i % 2) / 500),
  }))

const recipe = (seed: string) => ({ members: ['boosting', 'ridge'], seed })

async function entered(seed: string, now: Date): Promise<number> {
  const id = await proposeChallenger(database.db, 'gym', { recipe: recipe(seed), metrics: { mae: 4 }, now })
  if (id === undefined) throw new Error('not entered')
  return id
}

const challenge = (challenger: number, now: Date, saved = 0.1) =>
  promote(database.db, 'gym', { challenger, losses: losses(saved), now })

test('a gym without a model gets one, once, and keeps it', async () => {
  expect(await championOf(database.db, 'gym')).toBeUndefined()
  const first = await ensureChampion(database.db, 'gym', recipe('one'), start)
  expect(first).toMatchObject({ status: 'champion', recipe: recipe('one') })
  expect((await ensureChampion(database.db, 'gym', recipe('two'), days(1))).id).toBe(first.id)
})

test('of many who start at once, one makes the champion', async () => {
  const made = await Promise.all(
    Array.from({ length: onServer() ? 12 : 3 }, (_, i) =>
      ensureChampion(database.db, 'gym', recipe(`${i}`), start),
    ),
  )
  expect(new Set(made.map(({ id }) => id)).size).toBe(1)
  expect(await database.db.$count(models)).toBe(1)
})

test('a recipe is entered once, and the champion does not fight itself', async () => {
  await ensureChampion(database.db, 'gym', recipe('one'), start)
  const proposed = await Promise.all([1, 2, 3].map(() => entered('two', start)))
  expect(new Set(proposed).size).toBe(1)
  const twin = { seed: 'one', members: ['boosting', 'ridge'] }
  expect(
    await proposeChallenger(database.db, 'gym', { recipe: twin, metrics: {}, now: start }),
  ).toBeUndefined()
})

test('a winner takes the place, the loser stays where it is, and the trail says why', async () => {
  const old = await ensureChampion(database.db, 'gym', recipe('one'), start)
  const weak = await entered('two', start)
  const strong = await entered('three', start)
  await noteFit(database.db, 'gym', strong, { mae: 4.4 }, start)
  const lost = await challenge(weak, days(1), -0.02)
  expect(lost.promoted).toBe(false)
  expect(lost.reason).toMatch(/more error than the champion over 8 origins\.$/)
  const won = await challenge(strong, days(1))
  expect(won.promoted).toBe(true)
  expect(await championOf(database.db, 'gym')).toMatchObject({
    id: strong,
    metrics: { mae: 4.4 },
    reason: won.reason,
  })
  expect(await challengers(database.db, 'gym')).toEqual([])
  const trail = await database.db.select().from(audit)
  expect(trail).toMatchObject([{ action: 'model.promoted', details: { from: old.id, to: strong } }])
})

test('there is one swap a week at most', async () => {
  await ensureChampion(database.db, 'gym', recipe('one'), start)
  expect(await challenge(await entered('two', start), days(1))).toMatchObject({ promoted: true })
  const third = await entered('three', days(2))
  const early = await challenge(third, days(5))
  expect(early).toMatchObject({ promoted: false, reason: expect.stringMatching(/less than a week ago/) })
  expect(await challenge(third, days(8.1))).toMatchObject({ promoted: true })
})

test('of two who promote at once, one does, and there is never more than one champion', async () => {
  await ensureChampion(database.db, 'gym', recipe('one'), start)
  const [a, b] = [await entered('two', start), await entered('three', start)]
  const outcomes = await Promise.all([challenge(a, days(1)), challenge(b, days(1))])
  expect(outcomes.filter(({ promoted }) => promoted)).toHaveLength(1)
  const standing = await database.db.select().from(models)
  expect(standing.filter(({ status }) => status === 'champion')).toHaveLength(1)
})

test('only a challenger of this gym can win', async () => {
  const own = await ensureChampion(database.db, 'gym', recipe('one'), start)
  expect(await challenge(own.id, days(1))).toMatchObject({ promoted: false })
  expect(await challenge(999, days(1))).toMatchObject({ promoted: false })
  await testGym(database.db, 'other')
  const id = await entered('two', start)
  expect(
    await promote(database.db, 'other', { challenger: id, losses: losses(0.1), now: days(1) }),
  ).toMatchObject({ promoted: false })
})

test('a rollback puts the former champion back, and the one taken back stays away for a week', async () => {
  expect(await rollback(database.db, 'gym', start)).toEqual({ done: false, why: 'no champion' })
  const old = await ensureChampion(database.db, 'gym', recipe('one'), start)
  expect(await rollback(database.db, 'gym', start)).toEqual({ done: false, why: 'no former champion' })
  const bad = await entered('two', start)
  await challenge(bad, days(1))
  expect(await rollback(database.db, 'gym', days(2))).toMatchObject({
    done: true,
    from: { id: bad },
    to: { id: old.id },
  })
  expect(await championOf(database.db, 'gym')).toMatchObject({ id: old.id })

  const again = { recipe: recipe('two'), metrics: {} }
  expect(await proposeChallenger(database.db, 'gym', { ...again, now: days(8) })).toBeUndefined()
  // A second command does not bring the bad one back either.
  expect(await rollback(database.db, 'gym', days(3))).toEqual({ done: false, why: 'no former champion' })
  expect(await proposeChallenger(database.db, 'gym', { ...again, now: days(9.1) })).toBeTypeOf('number')
  const trail = await database.db.select().from(audit)
  expect(trail.map(({ action }) => action)).toEqual(['model.promoted', 'model.rolled-back'])
})

test('of two who roll back at once, the second finds it done', async () => {
  const first = await ensureChampion(database.db, 'gym', recipe('one'), start)
  await challenge(await entered('two', start), days(1))
  await Promise.all([rollback(database.db, 'gym', days(2)), rollback(database.db, 'gym', days(2))])
  expect(await championOf(database.db, 'gym')).toMatchObject({ id: first.id })
})
