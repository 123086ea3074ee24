import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { defaultSplits } from '../../kit/splits.ts'
import type { Allergen as Declared } from '../../plan/meals/food.ts'
import type { Limit as Spared, Equipment as Trained } from '../../plan/workout/exercise.ts'
import { ageIn, birthYearOf, emptyProfile, type Profile } from '../fields.ts'
import { allergenNames } from '../words/allergens.ts'
import { equipmentNames } from '../words/equipment.ts'
import { limitNames } from '../words/limits.ts'
import { partOf, type Said, saidSchema } from './input.ts'
import { jumps } from './numbers.ts'
import { understand } from './read.ts'

const now = new Date('2026-11-24T12:00:00+01:00')
const hear = (said: Said, profile: Partial<Profile> = {}, last?: { kg: number; at: Date }) =>
  understand(said, { profile: { ...emptyProfile, ...profile }, year: 2026, last, now }, defaultSplits)

test('what is understood is what changes', () => {
  expect(hear({ heightCm: 178, weightKg: 79.832, sex: 'woman', age: 30, level: 'newbie' }).change).toEqual({
    heightCm: 178,
    weightKg: 79.83,
    sex: 'female',
    birthYear: 1996,
    level: 'novice',
  })
  expect(hear({ heightCm: 178 }, { heightCm: 178 }).change).toEqual({})
})

test('metres, inches and parts of one are asked back as what they may have meant', () => {
  expect(hear({ heightCm: 1.78 }).problems).toEqual([
    { kind: 'doubtful', field: 'heightCm', value: 1.78, meanings: [178] },
  ])
  expect(hear({ heightCm: 70 }).problems).toEqual([
    { kind: 'doubtful', field: 'heightCm', value: 70, meanings: [177.8] },
  ])
  expect(hear({ bodyFatPercent: 0.18 }).problems).toEqual([
    { kind: 'doubtful', field: 'bodyFatPercent', value: 0.18, meanings: [18] },
  ])
  expect(hear({ birthYear: 96 }).problems).toEqual([
    { kind: 'doubtful', field: 'birthYear', value: 96, meanings: [1996] },
  ])
})

test('a weight is seen beside the height that is known, and beside the last weighing', () => {
  expect(hear({ weightKg: 176 }, { heightCm: 165 }).problems).toEqual([
    { kind: 'doubtful', field: 'weightKg', value: 176, meanings: [79.83, 176] },
  ])
  const yesterday = { kg: 80, at: new Date('2026-11-23T07:00:00Z') }
  expect(hear({ weightKg: 176 }, {}, yesterday).problems).toEqual([
    { kind: 'doubtful', field: 'weightKg', value: 176, meanings: [79.83, 176] },
  ])
  expect(hear({ weightKg: 81 }, {}, yesterday).problems).toEqual([])
  expect(hear({ weightKg: 176, sure: true }, { heightCm: 165 }, yesterday).change).toEqual({ weightKg: 176 })
})

test('the longer ago the last weighing, the more may have changed', () => {
  const last = { kg: 80, at: now }
  const weeks = (n: number) => new Date(now.getTime() + n * 7 * 86_400_000)
  expect(jumps(84, last, weeks(0))).toBe(true)
  expect(jumps(83, last, weeks(0))).toBe(false)
  expect(jumps(84, last, weeks(1))).toBe(false)
  expect(jumps(70, last, weeks(4))).toBe(true)
  expect(jumps(70, last, weeks(10))).toBe(false)
})

test('times are read by the clock, and a wrong one is asked back', () => {
  const { change, problems } = hear({
    preferredTimes: [
      { weekday: 4, from: '7:15', minutes: 45 },
      { weekday: 2, from: '18:30' },
      { weekday: 5, from: '25:00' },
    ],
  })
  expect(change.preferredTimes).toEqual([
    { weekday: 2, from: 1110, minutes: 60 },
    { weekday: 4, from: 435, minutes: 45 },
  ])
  expect(problems).toEqual([{ kind: 'unknown', field: 'preferredTimes', asked: ['25:00'] }])
})

test('splits are the gym’s own, by any of their names', () => {
  const { change, problems } = hear({ preferredSplits: ['leg day', 'pecs', 'juggling'] })
  expect(change.preferredSplits).toEqual(['legs', 'chest'])
  expect(problems).toEqual([{ kind: 'unknown', field: 'preferredSplits', asked: ['juggling'] }])
})

test('equipment takes the place of what was there; the gym is all of it', () => {
  expect(hear({ equipment: 'only dumbbells' }, { equipment: ['bands'] }).change.equipment).toEqual([
    'dumbbells',
  ])
  expect(hear({ equipment: ['gym'] }, { equipment: ['bands'] }).change).toEqual({ equipment: null })
  expect(hear({ equipment: ['nothing'] }).change.equipment).toEqual([])
  expect(
    hear({ remove: { equipment: ['bands'] } }, { equipment: ['bands', 'mat'] }).change.equipment,
  ).toEqual(['mat'])
})

test('what was to be taken out and was not there is said', () => {
  expect(hear({ remove: { dislikes: ['olives'] } }).notes).toEqual([
    { kind: 'absent', field: 'dislikes', words: ['olives'] },
  ])
})

test('the part of what was said that waits for a yes can be said again', () => {
  const said: Said = { weightKg: 80, allergies: ['kiwi'], age: 30, units: 'us', purpose: 'macros' }
  expect(partOf(said, ['body'])).toEqual({ weightKg: 80, age: 30, purpose: 'macros' })
  expect(partOf(said, ['health'])).toEqual({ allergies: ['kiwi'], purpose: 'macros' })
})

test('every word that was said is understood or asked back', () => {
  const word = fc.stringMatching(/^[a-z]{3,10}( [a-z]{3,10})?$/)
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 3 }), (words) => {
      for (const field of ['allergies', 'limits', 'equipment'] as const) {
        const { change, problems } = hear({ [field]: words })
        expect(change[field] !== undefined || problems.length > 0).toBe(true)
      }
    }),
  )
})

test('ages and years of birth: who says an age is that old this year, or surely of age', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 110 }), fc.integer({ min: 2000, max: 2100 }), (age, year) => {
      const read = ageIn(year, birthYearOf(age, year))
      expect(read).toBe(age === 18 ? 19 : age)
      expect(read >= 18).toBe(age >= 18)
    }),
  )
  // Born within 2008, somebody may still be 17 in 2026, and is 18 by 2027.
  expect([2025, 2026, 2027].map((year) => ageIn(year, 2008))).toEqual([17, 17, 19])
})

test('allergens, equipment and limits are those of the tables of food and exercises', () => {
  const allergens: Readonly<Record<Declared, string>> = allergenNames
  const equipment: Readonly<Record<Trained, string>> = equipmentNames
  const limits: Readonly<Record<Spared, string>> = limitNames
  expect([allergens, equipment, limits].map((names) => Object.keys(names).length)).toEqual([14, 37, 15])
})

test('the input can be told to a model', () => {
  const schema = z.toJSONSchema(saidSchema, { io: 'input' })
  expect(Object.keys(schema.properties ?? {})).toEqual(Object.keys(saidSchema.shape))
})
