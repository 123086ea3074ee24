import { expect, test } from 'vitest'
import { addMinutes } from '../../kit/time.ts'
import { busiest, quietWindows, type Step } from './windows.ts'

/** A day of half hours from 06:00 UTC with the given means. */
function day(date: string, means: readonly number[]): Step[] {
  const start = new Date(`${date}T06:00:00Z`)
  return means.map((mean, i) => ({ slot: addMinutes(start, 30 * i), mean, low: mean - 2, high: mean + 3 }))
}
const rules = { slotMinutes: 30, minutes: 60, zone: 'UTC', most: 3 }
const spans = (steps: Step[], given = rules) =>
  quietWindows(steps, given).map(
    ({ from, to }) => `${from.toISOString().slice(5, 16)} ${to.toISOString().slice(11, 16)}`,
  )

test('the quietest stretch of a day comes first, others do not touch it, and what is near the peak is left out', () => {
  expect(spans(day('2026-11-24', [30, 30, 10, 10, 30, 40, 40, 12, 12, 12, 40]))).toEqual([
    '11-24T07:00 08:00',
    '11-24T09:30 11:00',
  ])
})

test('over several days every day has one window', () => {
  const week = ['2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27'].flatMap((date, i) =>
    day(date, [40, 20 - i, 20 - i, 40, 10 + i, 10 + i]),
  )
  expect(spans(week)).toEqual(['11-24T08:00 09:00', '11-25T08:00 09:00', '11-26T08:00 09:00'])
})

test('stretches that read the same are offered in the order of time', () => {
  expect(spans([...day('2026-11-24', [40, 3, 3]), ...day('2026-11-25', [40, 1, 1])])).toEqual([
    '11-24T06:30 07:30',
    '11-25T06:30 07:30',
  ])
})

test('a visit fits into every window, where the day is long enough', () => {
  const windows = quietWindows(day('2026-11-24', [50, 50, 50, 50, 50, 5]), { ...rules, minutes: 90 })
  expect(windows[0]?.to.getTime()).toBe(new Date('2026-11-24T09:00:00Z').getTime())
  expect((windows[0]?.to.getTime() ?? 0) - (windows[0]?.from.getTime() ?? 0)).toBe(90 * 60_000)
})

test('a gap in the doors parts two windows', () => {
  const morning = day('2026-11-24', [10, 10])
  const evening = morning.map((step) => ({ ...step, slot: addMinutes(step.slot, 600) }))
  expect(spans([...morning, ...evening])).toEqual(['11-24T06:00 07:00', '11-24T16:00 17:00'])
})

test('nothing is found in nothing', () => {
  expect(quietWindows([], rules)).toEqual([])
  expect(busiest([])).toBeUndefined()
})

test('the busiest slot is the fullest', () => {
  expect(busiest(day('2026-11-24', [1, 7, 3]))?.mean).toBe(7)
})

test('the slope towards a quiet stretch is not offered as another', () => {
  expect(spans(day('2026-11-24', [60, 60, 44, 26, 14, 7, 4, 3, 3, 2]))).toEqual(['11-24T09:00 11:00'])
})
