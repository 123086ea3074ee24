import { expect, test } from 'vitest'
import { holidaysIn } from './holidays.ts'

const on = (country: string | null, region: string | null, date: string) =>
  holidaysIn({ country, region }, Number(date.slice(0, 4))).has(date)

test('a region keeps its own days beside those of the country', () => {
  expect(on('DE', 'BY', '2026-01-06')).toBe(true)
  expect(on('DE', 'BE', '2026-01-06')).toBe(false)
  expect(on('DE', 'BE', '2026-03-08')).toBe(true)
  expect(on('DE', 'BE', '2026-10-03')).toBe(true)
})

test('a region nobody knows gets the days of its country, an unknown country gets none', () => {
  expect(holidaysIn({ country: 'DE', region: 'nowhere' }, 2026)).toEqual(
    holidaysIn({ country: 'DE', region: null }, 2026),
  )
  for (const country of [null, '', 'XX', 'Germany', 'NP']) {
    expect(holidaysIn({ country, region: 'BE' }, 2026).size).toBe(0)
  }
})

test('days observed at the other end of the world stay on their own date', () => {
  for (const date of ['2026-01-01', '2026-01-02', '2026-02-06', '2026-07-10', '2026-12-26']) {
    expect(on('NZ', null, date)).toBe(true)
  }
  // Boxing Day is a Saturday: the Monday after it is free, too.
  expect(on('NZ', null, '2026-12-28')).toBe(true)
  expect(on('NZ', null, '2026-12-27')).toBe(false)
})

test('a holiday of several days covers each of them, and no more', () => {
  expect(
    ['2026-09-30', '2026-10-01', '2026-10-02', '2026-10-03', '2026-10-04'].map((d) => on('CN', null, d)),
  ).toEqual([false, true, true, true, false])
})

test('a holiday that begins the evening before is the day, not the eve', () => {
  expect(['2026-09-20', '2026-09-21', '2026-09-22'].map((d) => on('IL', null, d))).toEqual([
    false,
    true,
    false,
  ])
})

test('what is moved by the moon or by Easter is worked out for each year', () => {
  expect(on('DE', null, '2025-04-18')).toBe(true)
  expect(on('DE', null, '2026-04-18')).toBe(false)
  expect(on('US', null, '2015-11-26')).toBe(true)
  expect(on('US', null, '2016-11-24')).toBe(true)
})
