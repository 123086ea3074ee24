import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Body } from '../../safety/index.ts'
import { request } from '../testing.ts'
import { bmr, bmrOfLeanMass, type Formula, formulas, usualFormula } from './basal.ts'

const pound = 0.45359237
const body = (sex: Body['sex'], weightKg: number, heightCm: number, age: number): Body => ({
  sex,
  weightKg,
  heightCm,
  age,
})

describe('equations in weight, height and age', () => {
  test.each([
    [body('male', 80, 180, 30), 1780, 1864.54, 1853.63],
    [body('female', 60, 165, 30), 1320.25, 1393.82, 1383.68],
    [body('male', 100, 175, 45), 1873.75, 2013.24, 2012.42],
    [body('female', 85, 160, 55), 1414, 1506.76, 1491.12],
  ])('of %o come out as worked from the printed coefficients', (one, mifflin, harris, revised) => {
    expect(bmr(one)).toBeCloseTo(mifflin, 6)
    expect(Math.abs(bmr(one, 'harrisBenedict1919') - harris)).toBeLessThan(0.01)
    expect(Math.abs(bmr(one, 'harrisBenedict1984') - revised)).toBeLessThan(0.01)
  })

  test('Mifflin and St Jeor as fitted: 9.99 a kilogram, 4.92 a year, 166 between the sexes', () => {
    expect(bmr(body('male', 80, 180, 30), 'mifflinStJeorUnrounded')).toBeCloseTo(1781.6, 6)
    expect(bmr(body('female', 60, 165, 30), 'mifflinStJeorUnrounded')).toBeCloseTo(1322.05, 6)
  })

  test('rounding their equation moves nobody by more than 10 kcal', () => {
    fc.assert(
      fc.property(request, (one) => {
        expect(Math.abs(bmr(one, 'mifflinStJeor') - bmr(one, 'mifflinStJeorUnrounded'))).toBeLessThan(10)
      }),
    )
  })
})

describe('equations in fat-free mass', () => {
  test.each([
    [100 * pound, 1349.76, 1497.9],
    [120 * pound, 1545.71, 1697.48],
    [47.7, 1400.32, 1549.4],
    [70, 1882, 2040],
  ])('of %d kg come out as worked from the printed coefficients', (lean, katch, cunningham) => {
    expect(Math.abs(bmrOfLeanMass(lean) - katch)).toBeLessThan(0.01)
    expect(Math.abs(bmrOfLeanMass(lean, 'cunningham1980') - cunningham)).toBeLessThan(0.01)
  })

  test.each([
    ['Larson, Math & YOU 10.1, exercise 25', bmrOfLeanMass(100 * pound), 1350],
    [
      'the same, exercise 27: 160 lb at 25 % fat',
      bmr({ ...body('male', 160 * pound, 175, 30), bodyFatPercent: 25 }),
      1546,
    ],
    ['weight-loss-i.com, moderate', bmrOfLeanMass(47.7) * 1.55, 2170],
    ['changingshape.com, 136 lb at 9.79759519 a pound', bmrOfLeanMass(136 * pound), 1702.47],
    ['82 kg at 15 % fat, lean mass rounded to 70', bmrOfLeanMass(70, 'cunningham1980'), 2040],
  ])('as published: %s', (_, worked, published) => {
    expect(Math.abs(worked - published)).toBeLessThan(2)
  })

  test('the two of Cunningham are not one: at 64 kg they are about 155 kcal apart', () => {
    expect(bmrOfLeanMass(64, 'cunningham1980') - bmrOfLeanMass(64)).toBeCloseTo(155.6, 6)
  })

  test('without measured body fat they are not guessed', () => {
    for (const formula of ['cunningham1980', 'cunningham1991'] as const) {
      expect(() => bmr(body('male', 80, 180, 30), formula)).toThrow(
        expect.objectContaining({ code: 'body_fat_needed', facts: { formula } }),
      )
    }
  })
})

test('the usual equation is chosen by whether body fat was measured', () => {
  expect(usualFormula({})).toBe('mifflinStJeor')
  expect(usualFormula({ bodyFatPercent: 20 })).toBe('cunningham1991')
  expect(bmr({ ...body('female', 60, 165, 30), bodyFatPercent: 25 })).toBeCloseTo(370 + 21.6 * 45, 6)
})

test('whatever the equation, more weight costs more; only those by size know of age', () => {
  const measured = request.map((one) => ({ ...one, bodyFatPercent: one.bodyFatPercent ?? 25 }))
  fc.assert(
    fc.property(measured, fc.constantFrom<Formula>(...formulas), (one, formula) => {
      expect(bmr({ ...one, weightKg: one.weightKg + 1 }, formula)).toBeGreaterThan(bmr(one, formula))
      const aged = bmr({ ...one, age: one.age + 1 }, formula) - bmr(one, formula)
      if (formula.startsWith('cunningham')) expect(aged).toBe(0)
      else expect(aged).toBeLessThan(-4)
    }),
  )
})
