import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normal, seededRandom } from '../../../kit/random.ts'
import { addMinutes, instantOf } from '../../../kit/time.ts'
import { armAt, blockAt, type Experiment } from './design.ts'
import { type Outcome, verdictOf } from './verdict.ts'

const zone = 'Europe/Berlin'
const hourMinutes = 60

function experiment(seed: string, days = 14, first = '2026-03-02'): Experiment {
  const startsAt = instantOf(first, 0, zone)
  return { seed, startsAt, endsAt: instantOf(first, days * 1440, zone), washoutHours: 2, zone }
}

function hours({ startsAt, endsAt }: Experiment): Date[] {
  const count = Math.round((endsAt.getTime() - startsAt.getTime()) / 3_600_000)
  return Array.from({ length: count }, (_, i) => addMinutes(startsAt, i * hourMinutes))
}

test('in every pair of days each arm has one morning and one afternoon, summer time or not', () => {
  fc.assert(
    fc.property(fc.string(), (seed) => {
      // The clocks change on 29 March.
      const plan = experiment(seed, 14, '2026-03-23')
      const seen = new Map<string, Set<string>>()
      for (const at of hours(plan)) {
        const block = blockAt(plan, at)
        const key = `${block?.pair} ${block?.half}`
        seen.set(key, (seen.get(key) ?? new Set()).add(block?.arm ?? ''))
      }
      expect(seen.size).toBe(14)
      for (const arms of seen.values()) expect([...arms].sort()).toEqual(['a', 'b'])
    }),
  )
})

test('the arm holds from midnight to noon and from noon to midnight, and the plan can be worked out again', () => {
  const plan = experiment('x')
  const arm = (clock: string) => armAt(plan, new Date(`2026-03-04T${clock}+01:00`))
  expect(arm('00:00:00')).toBe(arm('11:59:59'))
  expect(arm('12:00:00')).toBe(arm('23:59:59'))
  expect(arm('11:00:00')).not.toBe(arm('13:00:00'))
  expect(hours(plan).map((at) => armAt(experiment('x'), at))).toEqual(
    hours(plan).map((at) => armAt(plan, at)),
  )
})

test('before and after the experiment nobody takes turns, and the first hours of a block do not count', () => {
  const plan = experiment('x')
  expect(armAt(plan, addMinutes(plan.startsAt, -1))).toBeUndefined()
  expect(armAt(plan, plan.endsAt)).toBeUndefined()
  const counted = (clock: string) => blockAt(plan, new Date(`2026-03-04T${clock}:00+01:00`))?.counted
  expect([counted('12:00'), counted('13:59'), counted('14:00')]).toEqual([false, false, true])
})

/** Outcomes with a day's own weather, higher in the afternoon, and higher by `gain` under B. */
function outcomes(plan: Experiment, gain: number, seed: string): Outcome[] {
  const random = seededRandom(seed)
  const days = new Map<number, number>()
  return hours(plan).map((at) => {
    const day = Math.floor((at.getTime() - plan.startsAt.getTime()) / 86_400_000)
    const weather = days.get(day) ?? normal(random, 0, 0.5)
    days.set(day, weather)
    const afternoon = blockAt(plan, at)?.half === 'afternoon' ? 6 : 0
    return { at, value: 10 + afternoon + weather + normal(random) + (armAt(plan, at) === 'b' ? gain : 0) }
  })
}

test('a model that does clearly better is named, in the direction that is the better one', () => {
  const plan = experiment('y', 28)
  const lower = verdictOf(plan, outcomes(plan, 2, 'clear'), 'lower')
  expect(lower).toMatchObject({ pairs: 14, winner: 'a' })
  expect(lower.difference).toBeCloseTo(-2, 0)
  expect(lower.sentence).toMatch(
    /^Model A is better over 14 pairs of days: A lower by (1\.[6-9]|2(\.\d)?); chance/,
  )
  expect(verdictOf(plan, outcomes(plan, 2, 'clear'), 'higher').winner).toBe('b')
})

test('equal models are seldom told apart', () => {
  let told = 0
  for (let round = 0; round < 100; round++) {
    const plan = experiment(`null ${round}`, 16)
    if (verdictOf(plan, outcomes(plan, 0, `null ${round}`), 'lower').winner) told++
  }
  expect(told).toBeLessThanOrEqual(10)
})

test('too short a test, or nothing measured, is said to be undecided', () => {
  const plan = experiment('z', 4)
  expect(verdictOf(plan, outcomes(plan, 50, 'short'), 'lower')).toMatchObject({
    pairs: 2,
    winner: undefined,
    sentence: 'Undecided over 2 pairs of days: at least 6 are needed.',
  })
  expect(verdictOf(plan, [], 'lower')).toMatchObject({ pairs: 0, chance: 1, winner: undefined })
  const even = verdictOf(
    experiment('z', 28),
    hours(experiment('z', 28)).map((at) => ({ at, value: 3 })),
    'lower',
  )
  expect(even).toMatchObject({ difference: 0, chance: 1, winner: undefined })
})

test('a half day without its partner, as on a closing day, takes no part', () => {
  const plan = experiment('w', 28)
  const all = outcomes(plan, 2, 'holes')
  const open = all.filter(({ at }) => blockAt(plan, at)?.pair !== 3 || blockAt(plan, at)?.arm === 'a')
  expect(verdictOf(plan, open, 'lower').pairs).toBe(13)
})
