import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addMinutes } from '../../kit/time.ts'
import { keyOf, type Moved, placed } from './moved.ts'

const midnight = new Date('2026-11-24T00:00:00+01:00')
const slotAt = (nth: number) => addMinutes(midnight, 30 * nth)
const row = (split: string, nth: number, mean: number) => ({ split, slot: slotAt(nth), mean })
const moved = (split: string, nth: number, more: number, until: Date | null = null): Moved => ({
  split,
  slot: slotAt(nth),
  until,
  more,
})

test('whose slot is known is there, and nowhere else; two in one slot add up', () => {
  const people = placed([moved('legs', 36, 2), moved('legs', 36, -0.5), moved('back', 36, 1)], [])
  expect([...people]).toEqual([
    [keyOf(row('legs', 36, 0)), 1.5],
    [keyOf(row('back', 36, 0)), 1],
  ])
})

test('whose day alone is known is where people are, by how many they are', () => {
  const crowd = [row('legs', 12, 10), row('legs', 36, 30), row('back', 36, 99), row('legs', 60, 50)]
  const people = placed([moved('legs', 0, -4, slotAt(48))], crowd)
  expect([...people]).toEqual([
    [keyOf(row('legs', 12, 0)), -1],
    [keyOf(row('legs', 36, 0)), -3],
  ])
})

test('in a gym in which nobody is nobody is missed', () => {
  expect(placed([moved('legs', 0, -4, slotAt(48))], [row('legs', 12, 0)]).size).toBe(0)
})

test('nobody is lost: what is placed is what was moved', () => {
  const some = fc.record({
    nth: fc.nat({ max: 47 }),
    more: fc.double({ min: -9, max: 9, noNaN: true }),
    day: fc.boolean(),
  })
  fc.assert(
    fc.property(
      fc.array(some),
      fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 48, maxLength: 48 }),
      (list, people) => {
        const all = list.map(({ nth, more, day }) =>
          moved('legs', day ? 0 : nth, more, day ? slotAt(48) : null),
        )
        const there = placed(
          all,
          people.map((mean, nth) => row('legs', nth, mean)),
        )
        const sum = [...there.values()].reduce((total, more) => total + more, 0)
        expect(sum).toBeCloseTo(list.reduce((total, { more }) => total + more, 0))
      },
    ),
  )
})
