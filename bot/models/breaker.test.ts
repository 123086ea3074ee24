import { expect, test } from 'vitest'
import { breaker } from './breaker.ts'

const at = (seconds: number) => new Date(Date.UTC(2026, 10, 24, 12, 0, seconds))
const fail = (made: ReturnType<typeof breaker>, times: number, second = 0) =>
  Array.from({ length: times }, () => made.failed('m', at(second), 'failed')).at(-1)

test('five failures in a row send a model to rest, four do not', () => {
  const made = breaker()
  expect(fail(made, 4)).toBeUndefined()
  expect(made.open('m', at(0))).toBe(true)
  expect(fail(made, 1)).toBe(30_000)
  expect(made.open('m', at(29))).toBe(false)
  expect(made.open('other', at(29))).toBe(true)
})

test('an answer between failures makes the count begin anew', () => {
  const made = breaker()
  fail(made, 4)
  made.worked('m')
  expect(fail(made, 4)).toBeUndefined()
})

test('a stall sends to rest at once', () => {
  const made = breaker()
  expect(made.failed('m', at(0), 'stalled')).toBe(30_000)
  expect(made.resting('m')).toBe(true)
})

test('after the rest one may try; if it works all may, if not the rest is twice as long', () => {
  const made = breaker()
  fail(made, 5)
  expect([made.open('m', at(30)), made.open('m', at(31))]).toEqual([true, false])
  expect(made.failed('m', at(31), 'failed')).toBe(60_000)
  expect([made.open('m', at(90)), made.open('m', at(91))]).toEqual([false, true])
  made.worked('m')
  expect([made.open('m', at(92)), made.open('m', at(92))]).toEqual([true, true])
})

test('failures of calls that were under way make no rest longer, and none is longer than five minutes', () => {
  const made = breaker()
  fail(made, 5)
  expect(fail(made, 3, 1)).toBeUndefined()
  let second = 0
  let rest: number | undefined = 30_000
  for (let i = 0; i < 8; i++) {
    second += (rest ?? 0) / 1000
    expect(made.open('m', at(second))).toBe(true)
    rest = made.failed('m', at(second), 'stalled')
  }
  expect(rest).toBe(300_000)
})

test('a try that is never heard of again leaves room for another', () => {
  const made = breaker()
  fail(made, 5)
  expect([made.open('m', at(30)), made.open('m', at(60))]).toEqual([true, true])
})
