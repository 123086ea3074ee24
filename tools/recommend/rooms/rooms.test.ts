import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultSplits } from '../../kit/splits.ts'
import { addMinutes } from '../../kit/time.ts'
import type { OpenSlot } from '../places/visit.ts'
import { minutesOf, roomsOf, visitLength } from './rooms.ts'

const five = new Date('2026-11-24T17:00:00+01:00')
const hour = { split: 'legs', slots: 2, slotMinutes: 30 }
const nobody = () => 0

const slot = (nth: number, more: Partial<OpenSlot> = {}): OpenSlot => ({
  split: 'legs',
  start: addMinutes(five, 30 * nth),
  quota: 5,
  taken: 0,
  expected: 10,
  low: 8,
  high: 13,
  usual: 12,
  ...more,
})
const whole = (nth: number, more: Partial<OpenSlot> = {}) =>
  slot(nth, { split: 'all', quota: 40, expected: 40, usual: 44, ...more })

describe('the visits that open slots allow', () => {
  test('meet the mean of their slots, and have as much room as the tightest of them', () => {
    const open = [
      slot(0, { expected: 10, taken: 1 }),
      slot(1, { expected: 16, quota: 3 }),
      whole(0),
      whole(1),
    ]
    expect(roomsOf(open, hour, nobody)).toEqual([
      {
        start: five,
        people: 13,
        alone: 13,
        low: 8,
        high: 13,
        usual: 12,
        wholeUsual: 44,
        wholeAlone: 40,
        places: 3,
        room: 3,
      },
    ])
  })

  test('have no more room than the whole gym has', () => {
    const open = [slot(0), slot(1), whole(0, { quota: 9, taken: 8 }), whole(1)]
    expect(roomsOf(open, hour, nobody)).toMatchObject([{ room: 1, places: 5 }])
  })

  test('meet whom we advised as well, and never fewer than nobody', () => {
    const open = [slot(0), slot(1), whole(0), whole(1)]
    const advised = (at: Date) => (at.getTime() === five.getTime() ? 3 : 0)
    expect(roomsOf(open, hour, advised)).toMatchObject([{ people: 11.5, alone: 10, low: 9.5, high: 14.5 }])
    expect(roomsOf(open, hour, () => -20)).toMatchObject([{ people: 0, alone: 10, low: 0, high: 0 }])
  })

  test('do not reach over a gap, past closing time, or over slots of which the whole gym has none', () => {
    const gap = [slot(0), slot(2), slot(3), whole(0), whole(2), whole(3)]
    expect(roomsOf(gap, hour, nobody).map(({ start }) => start)).toEqual([addMinutes(five, 60)])
    expect(roomsOf([slot(0), slot(1), whole(0)], hour, nobody)).toEqual([])
    expect(roomsOf([], hour, nobody)).toEqual([])
  })

  test('of the whole gym need no more than its own slots', () => {
    const rooms = roomsOf([whole(0), whole(1)], { ...hour, split: 'all' }, nobody)
    expect(rooms).toMatchObject([{ people: 40, room: 40, usual: 44, wholeUsual: 44 }])
  })

  test('know nothing usual where one of their slots does not', () => {
    const open = [slot(0), slot(1, { usual: null }), whole(0), whole(1)]
    expect(roomsOf(open, hour, nobody)).toMatchObject([{ usual: null, wholeUsual: 44 }])
  })

  test('are in order of time, each with all its slots there, and room in every one of them', () => {
    const some = fc.array(
      fc.record({ there: fc.boolean(), quota: fc.nat({ max: 9 }), taken: fc.nat({ max: 9 }) }),
      {
        maxLength: 12,
      },
    )
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 4 }), (list, slots) => {
        const own = list.flatMap(({ there, quota, taken }, nth) =>
          there ? [slot(nth, { quota, taken: Math.min(quota, taken) })] : [],
        )
        const open = [...own, ...list.map((_, nth) => whole(nth))]
        const starts = new Map(own.map((each) => [each.start.getTime(), each]))
        const rooms = roomsOf(open, { ...hour, slots }, nobody)
        for (const { start, room } of rooms)
          for (let i = 0; i < slots; i++) {
            const each = starts.get(addMinutes(start, 30 * i).getTime())
            expect(each && each.quota - each.taken >= room && room >= 0).toBe(true)
          }
        expect(rooms.map(({ start }) => Number(start))).toEqual(
          rooms.map(({ start }) => Number(start)).toSorted((a, b) => a - b),
        )
      }),
    )
  })
})

test('a usual visit is as many whole slots as its split takes: legs seventy minutes, three half hours', () => {
  const gym = { splits: defaultSplits, slotMinutes: 30 }
  expect(visitLength(gym, 'legs')).toEqual({ split: 'legs', slots: 3, slotMinutes: 30 })
  expect(minutesOf(visitLength(gym, 'legs'))).toBe(90)
  expect(minutesOf(visitLength(gym, 'all'))).toBe(60)
  expect(minutesOf(visitLength({ ...gym, slotMinutes: 20 }, 'legs'))).toBe(80)
})
