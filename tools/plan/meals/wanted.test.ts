import { expect, test } from 'vitest'
import { man } from './testing.ts'
import { checkWanted, energyOf, macrosFor } from './wanted.ts'

test('what can be meant is returned as it was', () => {
  expect(checkWanted(man)).toBe(man)
})

test.each([
  ['26,325 kcal of lentils', { energy: 26_325 }, { field: 'energy', least: 1200, most: 6000 }],
  ['300 kcal a day', { energy: 300 }, { field: 'energy', least: 1200, most: 6000 }],
  ['no days', { days: 0 }, { field: 'days', least: 1, most: 14 }],
  ['half a day', { days: 1.5 }, { field: 'days', least: 1, most: 14 }],
  ['a month', { days: 30 }, { field: 'days', least: 1, most: 14 }],
  ['negative protein', { proteinG: -10 }, { field: 'proteinG', least: 20, most: 500 }],
  ['no number', { fatG: Number.NaN }, { field: 'fatG', least: 10, most: 400 }],
  ['endless', { carbohydrateG: Number.POSITIVE_INFINITY }, { field: 'carbohydrateG', least: 10, most: 1200 }],
  ['one meal a day', { mealsPerDay: 1 }, { field: 'mealsPerDay', least: 3, most: 5 }],
  ['a budget of nothing', { budgetPerDay: 0 }, { field: 'budgetPerDay', least: 0.5, most: 500 }],
  ['no time at all', { cookMinutes: 0 }, { field: 'cookMinutes', least: 1, most: 240 }],
] as const)('%s is asked back', (_, change, facts) => {
  expect(() => checkWanted({ ...man, ...change })).toThrow(
    expect.objectContaining({ code: 'out_of_range', facts }),
  )
})

test('macros that are not the energy are named with both sums', () => {
  expect(() => checkWanted({ ...man, energy: 1500 })).toThrow(
    expect.objectContaining({ code: 'macros_do_not_sum', facts: { energy: 1500, sum: 2259 } }),
  )
  expect(checkWanted({ ...man, energy: 2350 }).energy).toBe(2350)
})

test('a pattern or an allergy of no list is refused, not passed over', () => {
  expect(() => checkWanted({ ...man, pattern: 'fruit' as never })).toThrow('unknown_pattern')
  expect(() => checkWanted({ ...man, allergies: ['pollen' as never] })).toThrow('unknown_allergy')
})

test('1,800 kcal and 140 g of protein: fat and carbohydrate share the rest as they usually do', () => {
  const macros = macrosFor({ energy: 1800, proteinG: 140 }, man)
  expect(energyOf(macros)).toBeCloseTo(1800, 9)
  expect(macros.proteinG).toBe(140)
  expect(macros.fatG / macros.carbohydrateG).toBeCloseTo(man.fatG / man.carbohydrateG, 9)
})

test('all three macros are their own energy; energy alone scales the usual ones', () => {
  expect(macrosFor({ proteinG: 100, fatG: 60, carbohydrateG: 200 }, man).energy).toBe(1740)
  expect(macrosFor({ energy: 2 * 2259 }, man).proteinG).toBeCloseTo(320, 9)
  expect(macrosFor({}, man)).toMatchObject({ energy: 2259, proteinG: 160 })
})

test('more protein than there is energy is refused', () => {
  expect(() => macrosFor({ energy: 1200, proteinG: 300 }, man)).toThrow('macros_do_not_sum')
})
