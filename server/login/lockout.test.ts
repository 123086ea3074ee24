import { expect, test } from 'vitest'
import { oneMore, type Tries, waitAfter } from './lockout.ts'

const noon = new Date('2026-11-24T12:00:00Z')
const after = (seconds: number) => new Date(noon.getTime() + seconds * 1000)

test('anybody may mistype four times; then the wait doubles, up to an hour', () => {
  expect([0, 1, 4, 5, 6, 7, 8, 11, 12, 40].map(waitAfter)).toEqual([
    0, 0, 0, 30, 60, 120, 240, 1920, 3600, 3600,
  ])
})

test('while it is locked no try is open, and nothing is counted', () => {
  let tries: Tries = { failures: 0, lockedUntil: null }
  for (let i = 0; i < 5; i++) tries = oneMore(tries, noon) ?? tries
  expect(tries).toEqual({ failures: 5, lockedUntil: after(30) })
  expect(oneMore(tries, after(29))).toBeUndefined()
  expect(oneMore(tries, after(30))).toEqual({ failures: 6, lockedUntil: after(90) })
})

test('who tries all day long gets 36 tries or fewer', () => {
  let tries: Tries = { failures: 0, lockedUntil: null }
  let open = 0
  for (let second = 0; second < 24 * 3600; second += 5) {
    const next = oneMore(tries, after(second))
    if (next) open++
    tries = next ?? tries
  }
  expect(open).toBeLessThanOrEqual(36)
})

test('a day after the last lock all is forgotten', () => {
  const old = { failures: 9, lockedUntil: noon }
  expect(oneMore(old, after(24 * 3600 + 1))).toEqual({ failures: 1, lockedUntil: null })
})
