import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ourCatalogue } from './catalogue.ts'
import { levels, muscles } from './exercise.ts'
import { exercises } from './exercises/index.ts'
import { rated, ratingOf } from './ratings.ts'
import { bandOf, capOf, countSets, setShares, weeklyLimit } from './volume.ts'
import { trainingGoals, type Wanted } from './wanted.ts'
import { isLoadable, weightFrom, weightStep, weightUnder } from './weights.ts'

const wanted: Wanted = {
  daysPerWeek: 3,
  minutes: 60,
  level: 'novice',
  goal: 'muscle',
  equipment: new Set(),
  limits: [],
}

test('four sets of bench press and three of rows, counted by hand', () => {
  const counted = countSets(
    [
      { exercise: 'barbell-bench-press', sets: 4 },
      { exercise: 'machine-row', sets: 3 },
      { exercise: 'bike', sets: 1 },
      { exercise: 'nobody-knows-it', sets: 9 },
    ],
    ourCatalogue.find,
  )
  expect(counted).toEqual({
    chest: 4,
    triceps: 2,
    frontDelts: 2,
    upperBack: 3,
    lats: 3,
    biceps: 1.5,
    rearDelts: 1.5,
  })
})

test('no exercise counts a muscle twice', () => {
  for (const exercise of exercises) {
    const counted = setShares(exercise).map(([muscle]) => muscle)
    expect(new Set(counted).size).toBe(counted.length)
  }
})

test('every band aims below its top, and no top is over the cap', () => {
  for (const muscle of muscles) {
    for (const goal of trainingGoals) {
      for (const level of levels) {
        for (const weakMuscles of [[], [muscle]]) {
          const { aim, most } = bandOf(muscle, { ...wanted, goal, level, weakMuscles })
          expect(aim).toBeLessThanOrEqual(most)
          expect(most).toBeLessThanOrEqual(capOf(level))
          expect(capOf(level)).toBeLessThanOrEqual(weeklyLimit)
        }
      }
    }
  }
})

test('who wants muscle gets more sets the longer they have trained, and a weak muscle more still', () => {
  const aims = levels.map((level) => bandOf('chest', { ...wanted, level }).aim)
  expect([...aims].sort((a, b) => a - b)).toEqual(aims)
  expect(aims[0]).toBeGreaterThanOrEqual(10)
  expect(bandOf('chest', { ...wanted, weakMuscles: ['chest'] }).aim).toBeGreaterThan(aims[0] ?? 99)
})

test('only exercises that exist are judged, and each once', () => {
  const all = Object.values(rated).flat()
  expect(all.filter((id) => !ourCatalogue.find(id))).toEqual([])
  expect(all.filter((id, i) => all.indexOf(id) !== i)).toEqual([])
  expect(ratingOf('barbell-bench-press', 'novice')).toBeGreaterThan(ratingOf('plyometric-push-up', 'novice'))
})

test('weights that exist', () => {
  const step = (id: string) => {
    const exercise = ourCatalogue.find(id)
    return exercise && weightStep(exercise)
  }
  expect(step('barbell-back-squat')).toBe(2.5)
  expect(step('dumbbell-curl')).toBe(2)
  expect(step('push-up')).toBeUndefined()
  expect(step('treadmill-run')).toBeUndefined()
  expect(exercises.filter((each) => each.id === 'inverted-row').some(isLoadable)).toBe(false)
  const kg = fc.double({ min: 0, max: 400, noNaN: true })
  fc.assert(
    fc.property(kg, fc.constantFrom(1, 2, 2.5, 4, 5), (weight, by) => {
      expect(weightUnder(weight, by)).toBeLessThanOrEqual(weight + 1e-6)
      expect(weightFrom(weight, by)).toBeGreaterThanOrEqual(weight - 1e-6)
      expect(weightFrom(weight, by) - weightUnder(weight, by)).toBeLessThanOrEqual(by + 1e-9)
    }),
  )
})
