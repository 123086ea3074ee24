import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pageHinkley } from './page-hinkley.ts'

const hinkley = { allowance: 0.5, threshold: 6 }
const values = fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { maxLength: 60 })

test('three days far above the forecast raise the alarm, and the sum began on the first of them', () => {
  // Worked by hand: 2.5 + (3 - 3/32 - 0.5) + (3 - 6/33 - 0.5) = 7.2 > 6.
  expect(pageHinkley([0, 0, 3, 3], hinkley)).toBeUndefined()
  expect(pageHinkley([0, 0, 3, 3, 3], hinkley)).toEqual({ direction: 1, since: 2 })
  expect(pageHinkley([0, 0, -3, -3, -3], hinkley)).toEqual({ direction: -1, since: 2 })
})

test('the other way up, the same drift is found downwards', () => {
  fc.assert(
    fc.property(values, (errors) => {
      const up = pageHinkley(errors, hinkley)
      const down = pageHinkley(
        errors.map((error) => -error),
        hinkley,
      )
      // Where both directions are over the bar the rise is named, whichever way up.
      if (up?.direction === 1 && down?.direction === 1) return
      expect(down).toEqual(up && { ...up, direction: -up.direction })
    }),
  )
})

test('errors within the allowance never raise an alarm', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -0.25, max: 0.25, noNaN: true })), (errors) => {
      expect(pageHinkley(errors, hinkley)).toBeUndefined()
    }),
  )
})

test('a small bias that stays becomes the new normal', () => {
  const biased = Array.from({ length: 400 }, () => 0.6)
  expect(pageHinkley(biased, hinkley)).toBeUndefined()
})
