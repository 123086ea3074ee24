import { expect, test } from 'vitest'
import { seededRandom } from '../kit/random.ts'
import { normalQuantile, ratioEstimate, studentQuantile } from './interval.ts'

test('quantiles match the tables', () => {
  expect(normalQuantile(0.975)).toBeCloseTo(1.96, 3)
  expect(normalQuantile(0.1)).toBeCloseTo(-1.2816, 3)
  expect(studentQuantile(0.975, 27)).toBeCloseTo(2.0518, 2)
  expect(studentQuantile(0.975, 6)).toBeCloseTo(2.4469, 1)
  expect(studentQuantile(0.9975, 27)).toBeCloseTo(3.0565, 1)
})

test('a ratio of sums, worked by hand', () => {
  const parts = [1, 2, 3, 2, 2].map((of) => ({ of, by: 4 }))
  const found = ratioEstimate(parts)
  expect(found?.value).toBe(0.5)
  // Away: -1, 0, 1, 0, 0: squares 2, resemblance (0 + 1/5) / (1 - 2.5/5) = 0.4, t with four degrees 2.776.
  expect(found?.high).toBeCloseTo(0.5 + (2.776 * Math.sqrt((2 * (1.4 / 0.6) * 5) / 4)) / 20, 2)
})

test('too little to tell is told as nothing', () => {
  expect(ratioEstimate([])).toBeUndefined()
  expect(ratioEstimate([1, 2, 3, 4].map((of) => ({ of, by: 1 })))).toBeUndefined()
  expect(ratioEstimate([1, 2, 3, 4, 5].map((of) => ({ of, by: 0 })))).toBeUndefined()
})

test.each([0, 0.3, 0.5])(
  'the interval holds the truth as often as it says where days are alike by %s',
  (alike) => {
    const random = seededRandom('intervals')
    const normal = () => normalQuantile(0.0005 + 0.999 * random())
    let held = 0
    const worlds = 600
    for (let world = 0; world < worlds; world++) {
      let before = normal()
      const parts = Array.from({ length: 28 }, () => {
        before = alike * before + Math.sqrt(1 - alike * alike) * normal()
        return { of: 20 * (0.7 + 0.1 * before), by: 20 }
      })
      const found = ratioEstimate(parts)
      if (found && found.low <= 0.7 && found.high >= 0.7) held++
    }
    expect(held / worlds).toBeGreaterThan(0.9)
    expect(held / worlds).toBeLessThan(0.99)
  },
)
