import { expect, test } from 'vitest'
import { poisson, seededRandom } from '../kit/random.ts'
import { addMinutes, dayMs } from '../kit/time.ts'
import { interval, learnSpread } from './calibration.ts'
import { predict } from './predict.ts'
import { splitParts } from './splits.ts'

const gym = { zone: 'UTC', slotMinutes: 30 }
const origin = new Date('2026-11-23T00:00:00Z')
const steps = Array.from({ length: 336 }, (_, i) => addMinutes(origin, 30 * i))
const parts = { legs: 0.3, chest: 0.5, core: 0.2 }

/** Weeks of Poisson counts around a known weekly curve, split by known parts. */
function world(weeks: number, seed: string) {
  const random = seededRandom(seed)
  const truth = (at: Date) => 25 + 20 * Math.sin((2 * Math.PI * (at.getTime() % dayMs)) / dayMs)
  const slots = Array.from({ length: weeks * 336 }, (_, i) => addMinutes(origin, 30 * (i - weeks * 336)))
  const splits = Object.entries(parts).map(([id, part]) => ({
    id,
    share: 1 / 3,
    observations: slots.map((slot) => ({ slot, people: poisson(random, truth(slot) * part) })),
  }))
  const observations = slots.map((slot, i) => ({
    slot,
    people: splits.reduce((sum, split) => sum + (split.observations[i]?.people ?? 0), 0),
  }))
  return { past: { gym, origin, observations, splits }, truth, random }
}

test('the splits sum to the whole in every step', () => {
  const { past } = world(6, 'sum')
  const rows = predict(past, steps)
  for (const step of steps) {
    const here = rows.filter(({ slot }) => slot === step)
    const whole = here.find(({ split }) => split === 'all')?.mean ?? 0
    const shared = here.filter(({ split }) => split !== 'all').reduce((sum, { mean }) => sum + mean, 0)
    expect(shared).toBeCloseTo(whole, 6)
  }
})

test('the 80 % interval holds four of five truths of the following week, per series', () => {
  const { past, truth, random } = world(12, 'coverage')
  const rows = predict(past, steps)
  const share = (split: string, part: number) => {
    const mine = rows.filter((row) => row.split === split)
    const held = mine.filter(({ slot, low, high }) => {
      const people = poisson(random, truth(slot) * part)
      return people >= low && people <= high
    })
    return held.length / mine.length
  }
  for (const [split, part] of [['all', 1], ...Object.entries(parts)] as const) {
    expect(share(split, part), split).toBeGreaterThan(0.72)
    expect(share(split, part), split).toBeLessThan(0.92)
  }
})

test('with little history the interval is a wide, stated guess', () => {
  expect(learnSpread([])).toEqual(learnSpread([{ mean: 1, people: 1 }]))
  const { low, high } = interval(16, learnSpread([]))
  expect(high - low).toBeGreaterThan(2 * 1.2816 * 4)
})

test('a forecast knows nothing from after its origin', () => {
  const { past } = world(6, 'leak')
  const future = [-30, 0, 60, 24 * 60].map((minutes) => ({
    slot: addMinutes(origin, minutes + 1),
    people: 5000,
  }))
  const splits = past.splits.map((split) => ({ ...split, observations: [...split.observations, ...future] }))
  const told = { ...past, splits, observations: [...past.observations, ...future] }
  expect(predict(told, steps)).toEqual(predict(past, steps))
})

test("without a record the areas' sizes give the parts, and a record moves them", () => {
  const empty = [
    { id: 'a', share: 0.3, observations: [] },
    { id: 'b', share: 0.1, observations: [] },
  ]
  const past = { gym, origin, observations: [] }
  expect(splitParts(past, empty, steps.slice(0, 1)).get('a')?.[0]).toBeCloseTo(0.75)
  const { past: known } = world(8, 'parts')
  expect(splitParts(known, known.splits, steps.slice(0, 1)).get('chest')?.[0]).toBeCloseTo(0.5, 1)
})
