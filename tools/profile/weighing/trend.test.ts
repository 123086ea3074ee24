import { expect, test } from 'vitest'
import { weightFacts } from './trend.ts'

const at = (day: number, hour = 7) => new Date(Date.UTC(2026, 10, day, hour))

test('change and mean as worked by hand', () => {
  const facts = weightFacts(
    [
      { at: at(10), kg: 82 },
      { at: at(18), kg: 80.4 },
      { at: at(20), kg: 80 },
      { at: at(24), kg: 79.6 },
    ],
    'Europe/Berlin',
  )
  expect(facts.changeKg).toBeCloseTo(-0.4)
  expect(facts.before).toEqual(at(20))
  expect(facts.mean7Kg).toBeCloseTo(80)
  expect(facts.days).toBe(3)
})

test('a day counts once, however often somebody weighed', () => {
  const facts = weightFacts(
    [
      { at: at(23, 7), kg: 80 },
      { at: at(23, 12), kg: 81 },
      { at: at(23, 20), kg: 82 },
      { at: at(24, 7), kg: 80 },
    ],
    'Europe/Berlin',
  )
  expect(facts.mean7Kg).toBeCloseTo((81 + 80) / 2)
  expect(facts.days).toBe(2)
})

test('one weighing has neither a change nor a mean', () => {
  expect(weightFacts([{ at: at(24), kg: 80 }], 'Europe/Berlin')).toEqual({
    changeKg: null,
    before: null,
    mean7Kg: null,
    days: 1,
  })
  expect(weightFacts([], 'Europe/Berlin').days).toBe(0)
})
