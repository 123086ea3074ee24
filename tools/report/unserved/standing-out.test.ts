import { expect, test } from 'vitest'
import { seededRandom } from '../../kit/random.ts'
import { atLeast, standingOut } from './standing-out.ts'
import type { Wished } from './store.ts'

const slot = (weekday: number, minute: number, wishes: number, refused: number): Wished => ({
  split: 'legs',
  weekday,
  minute,
  wishes,
  refused,
  askers: wishes,
  members: refused,
  empty: 0,
  days: 4,
  everybody: 100,
})

test('the chance of so many or more, worked by hand', () => {
  expect(atLeast(2, 2, 0.5)).toBeCloseTo(0.25)
  expect(atLeast(1, 3, 0.5)).toBeCloseTo(0.875)
  expect(atLeast(0, 3, 0.5)).toBe(1)
  expect(atLeast(300, 1000, 0.01)).toBeCloseTo(0)
})

test('a slot that is refused far more often than the others is found, and alone', () => {
  const others = [1, 2, 3, 4, 5].flatMap((day) => [1020, 1110].map((minute) => slot(day, minute, 30, 3)))
  const found = standingOut([...others, slot(2, 1080, 40, 28)], 5)
  expect(found.map(({ weekday, minute }) => [weekday, minute])).toEqual([[2, 1080]])
  expect(found[0]?.expected).toBeCloseTo(4, 0)
})

test('fewer than five members make no claim, however often they are refused', () => {
  const others = [1, 2, 3, 4, 5].map((day) => slot(day, 1020, 40, 0))
  expect(standingOut([...others, { ...slot(6, 1020, 20, 20), members: 4 }], 5)).toEqual([])
})

test('where all slots are refused alike one is named in fewer than one of twenty weeks', () => {
  let claimed = 0
  for (let round = 0; round < 300; round++) {
    const random = seededRandom(`alike ${round}`)
    const slots = Array.from({ length: 112 }, (_, i) => {
      const wishes = Math.floor(60 * random())
      const refused = Array.from({ length: wishes }, random).filter((x) => x < 0.15).length
      return slot((i % 7) + 1, 360 + 60 * Math.floor(i / 7), wishes, refused)
    })
    if (standingOut(slots, 5).length > 0) claimed++
  }
  expect(claimed).toBeLessThanOrEqual(15)
})
