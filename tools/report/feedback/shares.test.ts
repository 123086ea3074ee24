import { expect, test } from 'vitest'
import { seededRandom } from '../../kit/random.ts'
import { shareWords } from '../words.ts'
import { differ, wilson } from './shares.ts'

test('the bounds of a share are those of the published formula', () => {
  // Newcombe 1998, table I: 81 of 263 at 95 %.
  const { low, high } = wilson({ part: 81, of: 263 }, 1.959964)
  expect([low, high].map((bound) => bound.toFixed(4))).toEqual(['0.2553', '0.3662'])
  expect(wilson({ part: 0, of: 0 })).toEqual({ low: 0, high: 1 })
})

test('shares that are the same differ in one of twenty cases at most, though two are asked', () => {
  const random = seededRandom('shares')
  const drawn = (of: number) => ({
    part: Array.from({ length: of }, random).filter((x) => x < 0.7).length,
    of,
  })
  const told = Array.from({ length: 1000 }, () => differ(drawn(50), drawn(40))).filter(Boolean)
  expect(told.length).toBeLessThanOrEqual(35)
  expect(differ({ part: 45, of: 50 }, { part: 20, of: 50 })).toBe(true)
})

test('a share gives neither its few nor the few of its rest away', () => {
  expect([shareWords(38, 40), shareWords(2, 40), shareWords(3, 6), shareWords(30, 40)]).toEqual([
    'nearly all',
    'hardly any',
    'some',
    '75 %',
  ])
  expect([shareWords(0, 9), shareWords(9, 9)]).toEqual(['none', 'all'])
})
