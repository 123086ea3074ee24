import { expect, test } from 'vitest'
import { countryOf, emergencyNumber, helpFor } from './help.ts'

test.each([
  ['America/New_York', '911'],
  ['America/Toronto', '911'],
  ['Europe/London', '999'],
  ['Europe/Berlin', '112'],
  ['Europe/Warsaw', '112'],
  ['Europe/Vienna', '144'],
  ['Europe/Zurich', '144'],
  ['Australia/Perth', '000'],
  ['Asia/Tokyo', undefined],
  ['UTC', undefined],
])('an ambulance in %s: %s', (zone, number) => {
  expect(emergencyNumber(zone)).toBe(number)
})

test("the gym's stored country wins over its zone", () => {
  expect(emergencyNumber('UTC', 'de')).toBe('112')
  expect(emergencyNumber('Europe/Berlin', null)).toBe('112')
  expect(emergencyNumber('Europe/Berlin', 'JP')).toBeUndefined()
})

test('the same number in two countries is the crisis line of each', () => {
  expect(helpFor('crisis', 'America/Chicago')).toEqual([
    { name: '988 Suicide & Crisis Lifeline', call: '988' },
  ])
  expect(helpFor('crisis', 'America/Vancouver')[0]).toMatchObject({ call: '988' })
  expect(countryOf('America/Vancouver')).toBe('CA')
})

test.each(['crisis', 'eating', 'medical'] as const)(
  'there is somewhere to turn to for %s everywhere',
  (need) => {
    for (const zone of ['Asia/Tokyo', 'Europe/Vienna', 'Pacific/Auckland', 'nowhere']) {
      expect(helpFor(need, zone).length).toBeGreaterThan(0)
    }
  },
)

test('where no line is known it is the directory of the world', () => {
  expect(helpFor('crisis', 'Asia/Tokyo')).toEqual([{ name: 'Find a Helpline', open: 'findahelpline.com' }])
})
