import { expect, test } from 'vitest'
import { readCapacity, readCount, readingReader } from './counts.ts'

test.each([
  ['12', { count: 12, capped: false }],
  [' 12.0 ', { count: 12, capped: false }],
  ['0', { count: 0, capped: false }],
  ['-0', { count: 0, capped: false }],
  ['100+', { count: 100, capped: true }],
])('%s is a count', (text, count) => {
  expect(readCount(text)).toEqual(count)
})

test.each([
  ['', 'is empty'],
  ['NaN', 'is empty'],
  ['many', 'is not a number'],
  ['1,200', 'is not a number'],
  ['0x10', 'is not a number'],
  ['1e3', 'is not a number'],
  ['-3', 'is negative'],
  ['-0.5', 'is negative'],
  ['12.5', 'is not a whole number'],
  ['100001', 'is more than a gym can hold'],
  ['99999999999999999999999', 'is more than a gym can hold'],
])('%s is no count: it %s', (text, reason) => {
  expect(readCount(text)).toMatchObject({ fault: expect.stringContaining(reason) })
})

test('a capacity that makes no sense is left out, the reading stays', () => {
  expect(['50', '40.0', '0', '-1', 'big', ''].map(readCapacity)).toEqual([50, 40, null, null, null, null])
})

const world = { zone: 'Europe/Berlin', order: undefined, now: new Date('2026-11-24T12:00:00Z') }
const read = (time: string, count: string) =>
  readingReader({ time: { column: 0 }, count: 1, capacity: undefined }, world)([time, count])

test('a time without an offset is the gym zone', () => {
  expect(read('2026-07-01 10:00', '5')).toEqual({
    at: Date.parse('2026-07-01T08:00:00Z'),
    count: 5,
    capped: false,
    capacity: null,
  })
})

test('a reading needs a time that has been', () => {
  expect(read('', '5')).toEqual({ fault: 'the time is empty' })
  expect(read('2026-03-29 02:30', '5')).toEqual({
    fault: 'the clock in Europe/Berlin skipped "2026-03-29 02:30"',
  })
  expect(read('2026-11-24T12:00:01Z', '5')).toEqual({ fault: '"2026-11-24T12:00:01Z" lies in the future' })
})
