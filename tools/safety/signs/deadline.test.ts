import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../kit/time.ts'
import { daysGiven, daysUntil } from './deadline.ts'

const today = '2026-11-24'

describe('a day a wish ends on', () => {
  test.each([
    ['drop 9 kg by christmas', 31],
    ['before new year', 38],
    ['the deadline is new years eve', 37],
    ['on the 12th of december', 18],
    ['wedding on dec 19', 25],
    ['by the 5th', 11],
    ['before the 18/12', 24],
    ['by march', 97],
    ['until the end of january', 65],
    ['by summer', 189],
    ['by june 2028', 555],
  ])('%s', (text, days) => {
    expect(daysUntil(` ${text} `, today)).toBe(days)
  })

  test.each([
    ['gained a bit since christmas'],
    ['fat from last summer'],
    ['may i come in'],
    ['march on'],
    ['after new year'],
    ['my 5th class'],
  ])('is none: %s', (text) => {
    expect(daysUntil(` ${text} `, today)).toBeUndefined()
  })

  test('is always ahead and within a year', () => {
    const day = fc.integer({ min: 0, max: 800 }).map((days) => addDays('2026-01-01', days))
    const text = fc.constantFrom(' by christmas ', ' before easter ', ' by the 9th ', ' on 3 may ')
    fc.assert(
      fc.property(day, text, (from, said) => {
        const days = daysUntil(said, from) ?? 0
        expect(days).toBeGreaterThan(0)
        expect(days).toBeLessThanOrEqual(366)
      }),
    )
  })

  test('the nearest end counts, and without a calendar only spans do', () => {
    expect(daysGiven(' in 2 weeks , before christmas ', today)).toBe(14)
    expect(daysGiven(' by christmas ', undefined)).toBeUndefined()
  })
})
