import { describe, expect, test } from 'vitest'
import type { Body } from '../../safety/index.ts'
import { eer2005, eer2023, levelOf, levels } from './requirement.ts'

const at = (sex: Body['sex'], heightCm: number, weightKg: number): Body => ({
  sex,
  heightCm,
  weightKg,
  age: 30,
})

describe('2005', () => {
  /** The published table at 30 years: height, BMI, then the four levels of men and of women. */
  const table = [
    [150, 18.5, [1848, 2009, 2215, 2554], [1625, 1803, 2025, 2291]],
    [150, 24.99, [2080, 2267, 2506, 2898], [1762, 1956, 2198, 2489]],
    [165, 18.5, [2068, 2254, 2490, 2880], [1816, 2016, 2267, 2567]],
    [165, 24.99, [2349, 2566, 2842, 3296], [1982, 2202, 2477, 2807]],
    [180, 18.5, [2301, 2513, 2782, 3225], [2015, 2239, 2519, 2855]],
    [180, 24.99, [2635, 2884, 3200, 3720], [2211, 2459, 2769, 3141]],
  ] as const

  test.each(table)('the published table at %d cm and a BMI of %d', (height, bmi, men, women) => {
    const weight = bmi * (height / 100) ** 2
    for (const [i, level] of levels.entries()) {
      expect(Math.abs(eer2005(at('male', height, weight), level) - (men[i] ?? Number.NaN))).toBeLessThan(2)
      expect(Math.abs(eer2005(at('female', height, weight), level) - (women[i] ?? Number.NaN))).toBeLessThan(
        2,
      )
    }
  })

  test("women's activity coefficients for men, as often reprinted, would miss that table", () => {
    const weight = 24.99 * 1.8 ** 2
    const reprinted = 662 - 9.53 * 30 + 1.12 * (15.91 * weight + 539.6 * 1.8)
    expect(Math.abs(reprinted - 2884)).toBeGreaterThan(15)
    expect(Math.abs(eer2005(at('male', 180, weight), 'lowActive') - 2884)).toBeLessThan(2)
  })
})

describe('2023', () => {
  test.each([
    ['male', [2520.17, 2713.37, 2902.02, 3148.62]],
    ['female', [2166.7, 2337.27, 2475.55, 2722.63]],
  ] as const)('30 years, 170 cm, 70 kg, %s, as worked and as asserted elsewhere', (sex, worked) => {
    for (const [i, level] of levels.entries()) {
      expect(eer2023(at(sex, 170, 70), level)).toBeCloseTo(worked[i] ?? Number.NaN, 2)
    }
  })

  test('height is in centimetres and activity is inside: a resting woman is not multiplied', () => {
    expect(eer2023(at('female', 165, 60), 'inactive')).toBeCloseTo(584.9 - 210.3 + 943.8 + 702.6, 6)
  })
})

test('a physical activity level belongs to the band that holds it', () => {
  expect([1, 1.52, 1.53, 1.67, 1.68, 1.84, 1.85, 2.4].map(levelOf)).toEqual([
    'inactive',
    'inactive',
    'lowActive',
    'lowActive',
    'active',
    'active',
    'veryActive',
    'veryActive',
  ])
})
