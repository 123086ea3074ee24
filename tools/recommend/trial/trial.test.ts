import { expect, test } from 'vitest'
import { armAt } from '../../forecast/index.ts'
import { seededRandom } from '../../kit/random.ts'
import { addMinutes, instantOf } from '../../kit/time.ts'
import { judged, type Metric, policyIn, type Trial } from './trial.ts'

const zone = 'Europe/Berlin'

function trial(seed: string, metric: Metric = 'taken', days = 28): Trial {
  const startsAt = instantOf('2026-03-16', 0, zone)
  return {
    id: 1,
    a: 'fair',
    b: 'nearest',
    metric,
    seed,
    zone,
    registeredAt: addMinutes(startsAt, -600),
    startsAt,
    endsAt: instantOf('2026-03-16', days * 1440, zone),
    washoutHours: 2,
    stoppedAt: null,
    outcome: null,
  }
}

/** Thirty wishes a day, taken by chance. */
function wishes(plan: Trial, chance: { fair: number; nearest: number }) {
  const random = seededRandom(`${plan.seed} wishes`)
  return Array.from({ length: 28 * 30 }, (_, i) => {
    const at = addMinutes(plan.startsAt, Math.floor(i / 30) * 1440 + 360 + 30 * (i % 30))
    const policy = policyIn(plan, at)
    return { at, value: policy && random() < chance[policy === 'fair' ? 'fair' : 'nearest'] ? 1 : 0 }
  })
}

test('the way whose offers are taken more often is named', () => {
  const outcome = judged(trial('clear'), wishes(trial('clear'), { fair: 0.4, nearest: 0.75 }))
  expect(outcome.winner).toBe('nearest')
  expect(outcome.low).toBeLessThan(-35)
  expect(outcome.high).toBeGreaterThan(-50)
  expect(outcome.sentence).toMatch(/of 100 wishes fewer than "nearest"/)
})

test('equal ones are told apart in fewer than one of twenty trials, and their bounds hold nothing as often', () => {
  let named = 0
  let held = 0
  const rounds = 200
  for (let round = 0; round < rounds; round++) {
    const plan = trial(`equal ${round}`)
    const { winner, low, high } = judged(plan, wishes(plan, { fair: 0.5, nearest: 0.5 }))
    if (winner) named++
    if (low !== null && high !== null && low <= 0 && high >= 0) held++
  }
  expect(named / rounds).toBeLessThanOrEqual(0.075)
  expect(held / rounds).toBeGreaterThan(0.9)
})

test('each half day one way advises, and it is the other one on the partner day', () => {
  const plan = trial('turns')
  const morning = instantOf('2026-03-16', 480, zone)
  const first = policyIn(plan, morning)
  expect(policyIn(plan, addMinutes(morning, 8 * 60))).not.toBe(first)
  expect(policyIn(plan, addMinutes(morning, 1440))).not.toBe(first)
  expect(armAt(plan, morning)).toBe(first === 'fair' ? 'a' : 'b')
  expect(policyIn({ ...plan, stoppedAt: morning }, addMinutes(morning, 30))).toBeUndefined()
})
