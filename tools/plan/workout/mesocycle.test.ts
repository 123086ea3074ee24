import { expect, test } from 'vitest'
import { seededRandom } from '../../kit/random.ts'
import { equipmentKinds } from './exercise.ts'
import { weeksOf } from './mesocycle.ts'
import { planOf } from './plan.ts'
import { reentry } from './reentry.ts'
import type { Week } from './session.ts'
import type { Wanted } from './wanted.ts'

const wanted: Wanted = {
  daysPerWeek: 4,
  minutes: 60,
  level: 'intermediate',
  goal: 'muscle',
  equipment: new Set(equipmentKinds),
  limits: [],
}
const weeksFor = (changed: Partial<Wanted> = {}) =>
  planOf({ ...wanted, ...changed }, seededRandom('mia')).weeks

const setsIn = ({ sessions }: Week) =>
  sessions.flatMap(({ exercises }) => exercises).reduce((sum, { sets }) => sum + sets, 0)
const reserve = ({ sessions }: Week) => sessions[0]?.exercises.find(({ role }) => role === 'priority')?.rir

test('week by week fewer repetitions are left, then comes a week to recover in', () => {
  const weeks = weeksFor()
  expect(weeks.map(({ kind }) => kind)).toEqual(['usual', 'usual', 'usual', 'usual', 'deload'])
  expect(weeks.map(reserve)).toEqual([3, 2, 2, 1, 4])
  const [first, deload] = [weeks[0], weeks[4]]
  if (!first || !deload) throw new Error('there are five weeks')
  expect(setsIn(deload)).toBeLessThan(0.7 * setsIn(first))
  expect(deload.load).toBeLessThan(1)
})

test('a novice keeps two in reserve, and nobody goes to failure', () => {
  expect(weeksFor({ level: 'novice' }).map(reserve)).toEqual([3, 3, 3, 2, 2, 4])
  for (const week of weeksFor({ level: 'advanced' })) expect(reserve(week)).toBeGreaterThanOrEqual(1)
})

test('after a pause the first weeks are lighter and the first session shorter', () => {
  const weeks = weeksFor({ gapWeeks: 5 })
  expect(weeks.map(({ kind }) => kind)).toEqual(['return', 'return', 'usual', 'usual', 'usual', 'deload'])
  const [first, second, usual] = weeks
  if (!first || !second || !usual) throw new Error('there are six weeks')
  expect(setsIn(first)).toBeLessThan(setsIn(second))
  expect(setsIn(second)).toBeLessThan(setsIn(usual))
  expect([first.load, second.load, usual.load]).toEqual([0.8, 0.9, 1])
  expect(first.sessions[0]?.minutes ?? 99).toBeLessThanOrEqual(0.7 * (usual.sessions[0]?.minutes ?? 0))
})

test('one missed week is no pause, and a longer one never makes a harder return', () => {
  expect(reentry(0)).toBeUndefined()
  expect(reentry(1)).toBeUndefined()
  expect(reentry(Number.NaN)).toBeUndefined()
  const all = Array.from({ length: 100 }, (_, weeks) => reentry(weeks + 2))
  for (const [i, each] of all.entries()) {
    const longer = all[i + 1]
    if (!each || !longer) continue
    for (const part of ['sets', 'load', 'firstMinutes'] as const) {
      expect(longer[part]).toBeLessThanOrEqual(each[part])
      expect(longer[part]).toBeGreaterThan(0.4)
    }
  }
})

test('four to six weeks, whatever the level and the pause', () => {
  for (const level of ['novice', 'intermediate', 'advanced'] as const) {
    for (const gapWeeks of [0, 1, 2, 5, 50]) {
      expect(weeksOf({ level, gapWeeks })).toBeGreaterThanOrEqual(4)
      expect(weeksOf({ level, gapWeeks })).toBeLessThanOrEqual(6)
    }
  }
})
