import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { audit, occupancy, policyTrials } from '../../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../../db/testing.ts'
import type { Gym } from '../../kit/gym.ts'
import { openSlots } from '../../kit/gym.ts'
import { normal, seededRandom } from '../../kit/random.ts'
import { addMinutes, dayMs, localTime } from '../../kit/time.ts'
import { testGym } from '../../testing.ts'
import { judgeTrials } from './judge.ts'
import { allTrials, resumeTrial, runningTrial, startTrial, stopTrial } from './store.ts'
import { policyIn, type Trial } from './trial.ts'

const now = new Date('2026-10-20T15:00:00+02:00')
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

const ask = { a: 'fair', b: 'nearest', metric: 'crowdedMinutes' as const, days: 28, now, actor: null }
const start = (more: Partial<typeof ask> = {}) => startTrial(database.db, gym, { ...ask, ...more })

async function begun(): Promise<Trial> {
  const started = await start()
  if (!started.done) throw new Error(started.why)
  return started.trial
}

describe('a trial of two ways of advising', () => {
  test('begins at the next midnight of the gym, and is in the trail', async () => {
    const { startsAt, endsAt } = await begun()
    // The clocks go back on 25 October.
    expect(startsAt).toEqual(new Date('2026-10-21T00:00:00+02:00'))
    expect(endsAt).toEqual(new Date('2026-11-18T00:00:00+01:00'))
    expect(await database.db.select().from(audit)).toMatchObject([
      {
        action: 'experiment.started',
        details: { a: 'fair', b: 'nearest', metric: 'crowdedMinutes', days: 28 },
      },
    ])
  })

  test('needs two ways there are, and as many days as can be judged', async () => {
    expect(await start({ b: 'fair' })).toEqual({ done: false, why: 'same policy' })
    expect(await start({ b: 'loudest' })).toEqual({ done: false, why: 'unknown policy' })
    for (const days of [0, 10, 13, 58, 14.5]) {
      expect(await start({ days })).toEqual({ done: false, why: 'bad days' })
    }
    expect(await database.db.$count(policyTrials)).toBe(0)
  })

  test('of several that are asked for at once one begins', async () => {
    const started = await Promise.all([start(), start({ a: 'first' }), start()])
    expect(started.filter(({ done }) => done)).toHaveLength(1)
    expect(await start()).toEqual({ done: false, why: 'one is running' })
  })

  test('that is stopped advises nobody any more, can be taken up again, and gets no verdict', async () => {
    const { id, endsAt } = await begun()
    const later = addMinutes(now, 3 * 24 * 60)
    const stopped = await stopTrial(database.db, gym, { id, now: later, actor: null })
    expect(stopped && policyIn(stopped, addMinutes(later, 60))).toBeUndefined()
    expect(await runningTrial(database.db, gym, later)).toBeUndefined()
    expect(await stopTrial(database.db, gym, { id, now: later, actor: null })).toBeUndefined()
    expect(await resumeTrial(database.db, gym, { id, now: later, actor: null })).toMatchObject({ id })
    await stopTrial(database.db, gym, { id, now: later, actor: null })
    await judgeTrials(database.db, gym, addMinutes(endsAt, 24 * 60))
    const [trial] = await allTrials(database.db, gym)
    expect(trial?.outcome).toMatchObject({
      sentence: 'It was stopped before its end, so there is no verdict.',
    })
    expect(trial?.outcome?.winner).toBeUndefined()
    expect(await resumeTrial(database.db, gym, { id, now: later, actor: null })).toBeUndefined()
  })

  test('of another gym is not theirs to stop', async () => {
    const { id } = await begun()
    const other = await testGym(database.db, 'other')
    expect(await stopTrial(database.db, other, { id, now, actor: null })).toBeUndefined()
    expect(await runningTrial(database.db, other, now)).toBeUndefined()
  })
})

describe('the verdict', () => {
  /** A crowd round the limit of 64, in whose half days under `nearest` so many more are there. */
  async function lived(trial: Trial, more: number) {
    const random = seededRandom('trial')
    const luck = new Map<string, number>()
    const rows = openSlots(gym, trial.startsAt, trial.endsAt).map((slot) => {
      const { date, minute } = localTime(slot, gym.zone)
      const day = luck.get(date) ?? normal(random, 0, 3)
      luck.set(date, day)
      const arm = policyIn(trial, slot) === 'nearest' ? more : 0
      const people = (minute < 720 ? 62 : 70) + day + arm + normal(random, 0, 2)
      return { gym: gym.id, slot, split: 'all', people, source: 'counts' as const }
    })
    for (let i = 0; i < rows.length; i += 1000)
      await database.db.insert(occupancy).values(rows.slice(i, i + 1000))
  }

  test('names the way that leaves it less crowded, with bounds that hold by how much', async () => {
    const trial = await begun()
    await lived(trial, 6)
    expect(await judgeTrials(database.db, gym, trial.endsAt)).toEqual([])
    const [verdict] = await judgeTrials(database.db, gym, new Date(trial.endsAt.getTime() + dayMs))
    expect(verdict?.winner).toBe('fair')
    expect(verdict?.pairs).toBe(14)
    // Six people more are 360 person-minutes an hour where it is full all day, somewhat less where it is not.
    expect(verdict?.low).toBeLessThan(-250)
    expect(verdict?.high).toBeLessThan(0)
    expect(verdict?.sentence).toMatch(/^"fair" is better over 14 pairs of days, by person-minutes over/)
    expect(await judgeTrials(database.db, gym, new Date(trial.endsAt.getTime() + 2 * dayMs))).toEqual([])
  })

  test('names none where both leave it alike', async () => {
    const trial = await begun()
    await lived(trial, 0)
    const [verdict] = await judgeTrials(database.db, gym, new Date(trial.endsAt.getTime() + dayMs))
    expect(verdict?.winner).toBeUndefined()
    expect(verdict?.sentence).toMatch(/^"fair" and "nearest" can't be told apart over 14 pairs of days/)
    expect((verdict?.low ?? 0) < 0 && (verdict?.high ?? 0) > 0).toBe(true)
  })

  test('on a gym in which nobody was counted is that nothing can be said', async () => {
    const trial = await begun()
    const [verdict] = await judgeTrials(database.db, gym, new Date(trial.endsAt.getTime() + dayMs))
    expect(verdict).toMatchObject({ pairs: 0, difference: 0, low: null, high: null })
    expect(verdict?.sentence).toBe('Undecided over 0 pairs of days: at least 6 are needed.')
  })
})
