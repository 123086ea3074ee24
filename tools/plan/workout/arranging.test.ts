import { expect, test } from 'vitest'
import { arranged, endsInTime, goTogether } from './arranging.ts'
import { ourCatalogue } from './catalogue.ts'
import { doseOf, reserveOf } from './dose.ts'
import type { Item } from './draft.ts'
import type { Exercise } from './exercise.ts'
import { intensityOf } from './rep-maxima.ts'
import type { Role } from './session.ts'
import type { Wanted } from './wanted.ts'

const wanted: Wanted = {
  daysPerWeek: 3,
  minutes: 45,
  level: 'intermediate',
  goal: 'muscle',
  equipment: new Set(),
  limits: [],
}

function known(id: string): Exercise {
  const exercise = ourCatalogue.find(id)
  if (!exercise) throw new Error(`${id} is not in the catalogue`)
  return exercise
}
const item = (id: string, role: Role, sets = 3): Item => ({ exercise: known(id), role, sets })

test('two exercises take turns if neither tires the other and only one holds a place', () => {
  const squat = item('goblet-squat', 'priority')
  expect(goTogether(squat, item('lat-pulldown', 'compound'))).toBe(true)
  expect(goTogether(squat, item('romanian-deadlift', 'compound'))).toBe(false)
  expect(goTogether(item('push-up', 'compound'), item('triceps-pushdown', 'isolation'))).toBe(false)
  expect(goTogether(item('leg-press', 'compound'), item('lat-pulldown', 'compound'))).toBe(false)
  expect(goTogether(item('push-up', 'compound', 4), item('table-row', 'compound', 2))).toBe(false)
})

test('balance, the big lift, other lifts, small muscles, the trunk, endurance: in that order', () => {
  const items = [
    { ...item('bike', 'cardio', 1), minutes: 10 },
    item('plank', 'core', 2),
    item('dumbbell-curl', 'isolation', 2),
    item('machine-row', 'compound'),
    item('leg-press', 'priority'),
    item('tandem-stand', 'balance', 2),
  ]
  const order = (goal: Wanted['goal']) =>
    arranged(items, { ...wanted, minutes: 90, goal }).map(({ role }) => role)
  expect(order('health')).toEqual(['balance', 'priority', 'compound', 'isolation', 'core', 'cardio'])
  expect(order('endurance').slice(0, 3)).toEqual(['balance', 'cardio', 'priority'])
})

test('a pair rests less after each, and the same time lies between two sets for a muscle', () => {
  const items = [item('goblet-squat', 'priority'), item('lat-pulldown', 'compound')]
  const [squat, pulldown] = arranged(items, wanted)
  const alone = arranged(items.slice(0, 1), wanted)[0]
  expect(squat?.superset).toBe(pulldown?.superset)
  expect(squat?.restSeconds).toBeLessThan(alone?.restSeconds ?? 0)
  const between = (squat?.restSeconds ?? 0) + (pulldown?.restSeconds ?? 0) + 4 * (pulldown?.reps ?? 0)
  expect(between).toBeGreaterThanOrEqual(alone?.restSeconds ?? 999)
  expect(endsInTime(items, { ...wanted, minutes: 20 })).toBe(true)
  expect(endsInTime([...items, item('push-up', 'compound', 9)], { ...wanted, minutes: 20 })).toBe(false)
})

test('for strength the first lift is 80 % or more in the end, and rests are three minutes', () => {
  for (const level of ['novice', 'intermediate', 'advanced'] as const) {
    const strong: Wanted = { ...wanted, goal: 'strength', level }
    const { leastReps, restSeconds } = doseOf(known('barbell-back-squat'), 'priority', strong)
    expect(intensityOf(leastReps + reserveOf(strong, 1))).toBeGreaterThanOrEqual(0.8)
    expect(restSeconds).toBeGreaterThanOrEqual(180)
  }
})

test('novices begin near 8 to 12 repetitions, older people no lower than ten', () => {
  const novice: Wanted = { ...wanted, level: 'novice' }
  expect(doseOf(known('leg-press'), 'compound', novice)).toMatchObject({ leastReps: 8, reps: 12 })
  const older: Wanted = { ...novice, age: 67, goal: 'strength' }
  expect(doseOf(known('leg-press'), 'priority', older).leastReps).toBe(10)
  expect(reserveOf(older, 1)).toBe(3)
})

test('holds are counted in seconds and pull-ups from four', () => {
  expect(doseOf(known('plank'), 'core', wanted)).toMatchObject({ leastReps: 30, reps: 60 })
  expect(doseOf(known('pull-up'), 'compound', wanted)).toMatchObject({ leastReps: 4, reps: 10 })
})
