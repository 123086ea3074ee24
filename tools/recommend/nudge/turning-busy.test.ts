import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seededRandom } from '../../kit/random.ts'
import { addMinutes, minutesBetween } from '../../kit/time.ts'
import type { Room } from '../rooms/rooms.ts'
import { nudgesFor, type Regular, turnsBusy } from './turning-busy.ts'

const six = new Date('2026-11-24T18:00:00+01:00')
const room = (minutes: number, people: number, usual: number | null = people, places = 9): Room => ({
  start: addMinutes(six, minutes),
  people,
  alone: people,
  wholeUsual: null,
  wholeAlone: people,
  places,
  low: people,
  high: people,
  usual,
  room: places,
})
const regular = (member: string, flexMinutes: number | null = null): Regular => ({
  member,
  start: six,
  flexMinutes,
})
const rules = (seed = 'x') => ({ comfort: 64, compliance: 0.4, minutes: 60, random: seededRandom(seed) })

test('a slot turns busy when it is well above its usual, or over comfort and not as usual', () => {
  expect(turnsBusy(room(0, 62, 48), 64)).toBe(true)
  expect(turnsBusy(room(0, 66, 60), 64)).toBe(true)
  expect(turnsBusy(room(0, 66, 63), 64)).toBe(false)
  expect(turnsBusy(room(0, 58, 50), 64)).toBe(false)
  expect(turnsBusy(room(0, 9, 6), 64)).toBe(false)
  expect(turnsBusy(room(0, 70, null), 64)).toBe(false)
})

test('the nearest slot that is much quieter is told', () => {
  const rooms = [room(-90, 20), room(0, 62, 48), room(60, 55), room(75, 40), room(150, 10)]
  const [nudge] = nudgesFor([regular('mia')], rooms, rules())
  expect(nudge?.better.start).toEqual(addMinutes(six, 75))
})

test('nobody is sent further than they would go', () => {
  const rooms = [room(0, 62, 48), room(120, 20)]
  expect(nudgesFor([regular('mia')], rooms, rules())).toEqual([])
  expect(nudgesFor([regular('mia', 120)], rooms, rules())).toHaveLength(1)
  expect(nudgesFor([regular('mia', 600)], [room(0, 62, 48), room(240, 20)], rules())).toEqual([])
})

test('no slot is told to so many that it would fill', () => {
  const crowd = Array.from({ length: 50 }, (_, i) => regular(`m${i}`))
  const rooms = [room(0, 62, 48), room(60, 30, 30, 3), room(90, 30, 30, 2)]
  const told = nudgesFor(crowd, rooms, rules())
  // The two overlap: those told of either come to the slot they have in common.
  expect(told.length * 0.4).toBeLessThan(3)
  expect(told.length).toBeGreaterThan(0)
  const others = nudgesFor(crowd, rooms, rules('y'))
  expect(others.map(({ member }) => member)).not.toEqual(told.map(({ member }) => member))
})

test('whoever is told, is told of a slot that is near, much quieter, and not filled by those who are told', () => {
  const steps = fc.array(
    fc.record({
      people: fc.integer({ min: 0, max: 90 }),
      usual: fc.option(fc.integer({ min: 0, max: 90 })),
      places: fc.integer({ min: 0, max: 6 }),
    }),
    { minLength: 1, maxLength: 16 },
  )
  fc.assert(
    fc.property(steps, fc.integer({ min: 1, max: 30 }), fc.nat(), (slots, crowd, seed) => {
      const rooms = slots.map(({ people, usual, places }, i) => room(i * 30 - 240, people, usual, places))
      const regulars = Array.from({ length: crowd }, (_, i) => regular(`m${i}`, (i % 5) * 45))
      const told = nudgesFor(regulars, rooms, rules(String(seed)))
      expect(new Set(told.map(({ member }) => member)).size).toBe(told.length)
      for (const { usual, better } of told) {
        expect(Math.abs(minutesBetween(usual.start, better.start))).toBeLessThanOrEqual(180)
        expect(better.people).toBeLessThanOrEqual(usual.people * 0.75)
        const there = told.filter((each) => Math.abs(minutesBetween(each.better.start, better.start)) < 60)
        expect(there.length * 0.4).toBeLessThan(better.room)
      }
    }),
  )
})
