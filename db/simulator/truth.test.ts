import { expect, test } from 'vitest'
import { mean } from '../../tools/kit/statistics.ts'
import { instantOf } from '../../tools/kit/time.ts'
import { expectedOccupancy } from './occupancy.ts'
import { usualMinutes } from './stays.ts'
import { demoTruth } from './truth.ts'
import { mainSplits } from './workouts.ts'

const zone = 'Europe/Berlin'
const truth = demoTruth({ seed: 'truth', zone })
const of = (figure: (member: (typeof truth.members)[number]) => number) => mean(truth.members.map(figure))

test('the same setting makes the same gym, another seed makes other people', () => {
  expect(demoTruth({ seed: 'truth', zone })).toEqual(truth)
  const others = demoTruth({ seed: 'other', zone })
  expect(others.members.map((m) => m.id)).not.toContain(truth.members[0]?.id)
})

test('the gym stands where it was asked to stand', () => {
  const { gym } = demoTruth({ seed: 's', zone: 'Asia/Kathmandu', country: 'NP', region: null })
  expect(gym).toMatchObject({ id: 'demo', zone: 'Asia/Kathmandu', country: 'NP', region: null, demo: true })
})

test('600 different members come 2.2 times a week, from once a fortnight to five times', () => {
  expect(new Set(truth.members.map((m) => m.id)).size).toBe(600)
  expect(Math.min(...truth.members.map((m) => m.visitsPerWeek))).toBeGreaterThanOrEqual(0.5)
  expect(Math.max(...truth.members.map((m) => m.visitsPerWeek))).toBeLessThanOrEqual(5)
  // The deviation is 1.05, so the mean of 600 is known to 0.043: four of them allowed.
  expect(Math.abs(of((m) => m.visitsPerWeek) - 2.2)).toBeLessThan(0.18)
})

test('members forget one check-out in eight, follow a third of the advice and bear a crowd', () => {
  // Deviations 0.11, 0.19 and 0.13 leave errors of 0.005, 0.008 and 0.006 on 600 members: four of them allowed.
  expect(Math.abs(of((m) => m.forgets) - 0.12)).toBeLessThan(0.02)
  expect(Math.abs(of((m) => m.compliance) - 0.35)).toBeLessThan(0.032)
  expect(Math.abs(of((m) => m.tolerance) - 0.72)).toBeLessThan(0.024)
})

test('a member has as many usual days as visits, each once, and ranks every split', () => {
  const splits = truth.gym.splits.map(({ id }) => id).sort()
  for (const member of truth.members) {
    expect(member.weekdays).toEqual([...new Set(member.weekdays)].sort())
    expect(member.weekdays).toHaveLength(Math.ceil(member.visitsPerWeek))
    expect([...member.ranking].sort()).toEqual(splits)
  }
})

test('ids are UUIDs', () => {
  for (const { id } of truth.members) {
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  }
})

test('the parts of a day, of a mix and of a main split are whole', () => {
  for (const slots of truth.arrivals.values()) {
    expect(slots.reduce((sum, slot) => sum + slot.share, 0)).toBeCloseTo(1)
    for (const { mainSplits: mix } of slots) {
      expect(Object.keys(mix).sort()).toEqual(truth.gym.splits.map(({ id }) => id).sort())
      expect(Object.values(mix).reduce((sum, part) => sum + part, 0)).toBeCloseTo(1)
    }
  }
  for (const { id } of truth.gym.splits) {
    const ways = truth.workouts.filter(({ main }) => main === id)
    expect(ways.reduce((sum, { chance }) => sum + chance, 0)).toBeCloseTo(1)
  }
})

test('Monday is for chest and Wednesday for legs', () => {
  const favourite = (weekday: number) =>
    Object.entries(mainSplits(weekday, 18 * 60)).sort(([, a], [, b]) => b - a)[0]?.[0]
  expect([favourite(1), favourite(3)]).toEqual(['chest', 'legs'])
})

test('a further split adds a quarter hour to the longest', () => {
  expect(usualMinutes(truth.gym.splits, ['arms'])).toBe(50)
  expect(usualMinutes(truth.gym.splits, ['arms', 'chest'])).toBe(80)
})

test.each(['demo', 'a', 'b', 'c', 'd'])(
  'seed %s: a usual Monday fills 60 to 75 % of the gym at about six',
  (seed) => {
    const busy = demoTruth({ seed, zone })
    const slots = Array.from({ length: 48 }, (_, i) => i * 30)
    const people = slots.map((minute) =>
      expectedOccupancy(busy, instantOf('2026-10-05', minute, zone), 'all'),
    )
    const peak = Math.max(...people)
    // The members' visits in a week, and with them the peak, differ by 2 % from seed to seed.
    expect(peak / busy.gym.capacity).toBeGreaterThan(0.58)
    expect(peak / busy.gym.capacity).toBeLessThan(0.75)
    expect([17 * 60 + 30, 18 * 60, 18 * 60 + 30]).toContain(slots[people.indexOf(peak)])
  },
)
