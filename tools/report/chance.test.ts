import { expect, test } from 'vitest'
import { normalAbove, tBeyond } from './chance.ts'

test.each([
  [0.5, 0],
  [0.1, 1.281552],
  [0.025, 1.959964],
  [0.001, 3.090232],
  [1e-6, 4.753424],
  [0.975, -1.959964],
])('a normal draw exceeds with a chance of %d the value of the tables', (p, value) => {
  expect(normalAbove(p)).toBeCloseTo(value, 5)
})

test.each([
  [0.05, 1, 12.7062],
  [0.05, 2, 4.3027],
  [0.05, 3, 3.1824],
  [0.05, 10, 2.2281],
  [0.01, 7, 3.4995],
  [0.001, 7, 5.4079],
  [0.0001, 21, 4.7837],
  [0.05, 1000, 1.9623],
])('at %d with %d degrees of freedom Student gives the value of the tables', (p, freedom, value) => {
  expect(Math.abs(tBeyond(p, freedom) / value - 1)).toBeLessThan(0.003)
})
