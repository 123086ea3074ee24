import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../../tools/kit/time.ts'
import { daysSaid } from './days.ts'

/** A Tuesday. */
const today = '2026-11-24'
const past = (text: string) => {
  const { window } = daysSaid(text, { today, ahead: false })
  return window && `${window.from} ${window.to}`
}
const ahead = (text: string) => {
  const { window } = daysSaid(text, { today, ahead: true })
  return window && `${window.from} ${window.to}`
}

test.each([
  ['last month', '2026-10-01 2026-10-31'],
  ['october', '2026-10-01 2026-10-31'],
  ['in Oct', '2026-10-01 2026-10-31'],
  ['december', '2025-12-01 2025-12-31'],
  ['november', '2026-11-01 2026-11-24'],
  ['october 2024', '2024-10-01 2024-10-31'],
  ['february', '2026-02-01 2026-02-28'],
  ['feb 2024', '2024-02-01 2024-02-29'],
  ['this week', '2026-11-23 2026-11-24'],
  ['last week', '2026-11-16 2026-11-22'],
  ['this month', '2026-11-01 2026-11-24'],
  ['this year', '2026-01-01 2026-11-24'],
  ['last year', '2025-01-01 2025-12-31'],
  ['since september', '2026-09-01 2026-11-24'],
  ['since last week', '2026-11-16 2026-11-24'],
  ['since monday', '2026-11-23 2026-11-24'],
  ['last 4 weeks', '2026-10-27 2026-11-23'],
  ['the past seven days', '2026-11-17 2026-11-23'],
  ['last 3 months', '2026-08-24 2026-11-23'],
  ['last two years', '2024-11-24 2026-11-23'],
  ['2026-10', '2026-10-01 2026-10-31'],
  ['2026-10-03', '2026-10-03 2026-10-03'],
  ['2026-10-03 2026-10-09', '2026-10-03 2026-10-09'],
  ['from 2026-10-03 to 2026-10-09', '2026-10-03 2026-10-09'],
  ['1 to 15 october', '2026-10-01 2026-10-15'],
  ['3 september to 5 october', '2026-09-03 2026-10-05'],
  ['august to october', '2026-08-01 2026-10-31'],
  ['on the 3rd of october', '2026-10-03 2026-10-03'],
  ['october 3', '2026-10-03 2026-10-03'],
  ['30 november', '2025-11-30 2025-11-30'],
  ['q3', '2026-07-01 2026-09-30'],
  ['q4', '2026-10-01 2026-11-24'],
  ['q4 2025', '2025-10-01 2025-12-31'],
  ['last quarter', '2026-07-01 2026-09-30'],
  ['over the weekend', '2026-11-21 2026-11-22'],
  ['last weekend', '2026-11-21 2026-11-22'],
  ['yesterday', '2026-11-23 2026-11-23'],
  ['today', '2026-11-24 2026-11-24'],
  ['on monday', '2026-11-23 2026-11-23'],
  ['last tuesday', '2026-11-17 2026-11-17'],
  ['in may', '2026-05-01 2026-05-31'],
  ['may', '2026-05-01 2026-05-31'],
  ['ytd', '2026-01-01 2026-11-24'],
])('%s is %s', (text, days) => {
  expect(past(text)).toBe(days)
})

test.each([
  ['next week', '2026-11-30 2026-12-06'],
  ['tomorrow', '2026-11-25 2026-11-25'],
  ['saturday', '2026-11-28 2026-11-28'],
  ['this weekend', '2026-11-28 2026-11-29'],
  ['the next two weeks', '2026-11-24 2026-12-07'],
  ['this week', '2026-11-24 2026-11-29'],
  ['december', '2026-12-01 2026-12-31'],
  ['january', '2027-01-01 2027-01-31'],
])('ahead %s is %s', (text, days) => {
  expect(ahead(text)).toBe(days)
})

test.each([
  'who may read this',
  'we march on',
  'the monday digest',
  'what did we do',
  '',
  '30 february',
  'second half',
])('"%s" names no days', (text) => {
  expect(past(text)).toBeUndefined()
})

test('what stands beside the days is left', () => {
  expect(daysSaid('Legs last month please', { today, ahead: false }).rest).toBe('legs please')
})

test('on the last days of months and in leap years every window is a window', () => {
  const words = fc.constantFrom(
    ...[
      'last month',
      'last 3 months',
      'last year',
      'last two years',
      'q1',
      'february',
      'last quarter',
      'since february',
      'last weekend',
      'this week',
    ],
  )
  const day = fc.integer({ min: 0, max: 1500 }).map((days) => addDays('2023-12-28', days))
  fc.assert(
    fc.property(words, day, (text, now) => {
      const { window } = daysSaid(text, { today: now, ahead: false })
      if (!window) throw new Error(`${text} on ${now}`)
      expect(window.from <= window.to, `${text} on ${now}: ${window.from} ${window.to}`).toBe(true)
      expect(window.to <= now).toBe(true)
    }),
  )
})
