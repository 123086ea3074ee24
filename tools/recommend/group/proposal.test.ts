import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addMinutes, localTime } from '../../kit/time.ts'
import { clockTime } from '../../kit/words.ts'
import { type Room, roomsOf } from '../rooms/rooms.ts'
import { proposed } from './proposal.ts'

const gym = { zone: 'Europe/Berlin', quietFrom: 1320, quietTo: 420 }
const monday = new Date('2026-11-23T00:00:00+01:00')

const room = (day: number, hour: number, people: number, places = 9): Room => ({
  start: addMinutes(monday, (day * 24 + hour) * 60),
  people,
  alone: people,
  wholeUsual: null,
  wholeAlone: people,
  places,
  low: people * 0.8,
  high: people * 1.2,
  usual: null,
  room: places,
})

const four = { gym, size: 4, minutes: 90, habit: undefined }
const said = (rooms: readonly Room[]) =>
  rooms.map(({ start }) => `${localTime(start, gym.zone).weekday} ${clockTime(start, gym.zone)}`)

test('three quiet slots are proposed, on three days and not all at the same hour', () => {
  const rooms = [0, 1, 2, 3].flatMap((day) => [
    room(day, 7.5, 9 + day),
    room(day, 12, 20),
    room(day, 16, 11),
    room(day, 20, 13),
  ])
  const chosen = proposed(rooms, four)
  expect(new Set(chosen.map(({ start }) => localTime(start, gym.zone).date)).size).toBe(3)
  expect(new Set(chosen.map(({ start }) => clockTime(start, gym.zone))).size).toBeGreaterThan(1)
})

test('a slot without room for all of them is not proposed', () => {
  const rooms = [room(0, 9, 5, 3), room(0, 10, 30, 4)]
  expect(said(proposed(rooms, four))).toEqual(['1 10:00'])
})

test('one day gives one slot in each half, one evening slots a visit apart', () => {
  const day = [room(0, 8, 6), room(0, 9, 7), room(0, 15, 12), room(0, 19, 20)]
  expect(said(proposed(day, four))).toEqual(['1 08:00', '1 15:00'])
  const evening = [room(0, 18, 20), room(0, 19, 18), room(0, 19.5, 15), room(0, 20, 16)]
  expect(said(proposed(evening, four))).toEqual(['1 19:30', '1 18:00'])
})

test("the group's habit comes first, though another slot is quieter", () => {
  const rooms = [room(1, 18, 30), room(2, 9, 5)]
  const habit = { weekday: 2, minute: 1080, times: 3, unbroken: true }
  expect(said(proposed(rooms, { ...four, habit }))).toEqual(['2 18:00', '3 09:00'])
  expect(said(proposed([room(1, 18, 30, 3), room(2, 9, 5)], { ...four, habit }))).toEqual(['3 09:00'])
})

test('nobody meets at three in the morning as long as there is another time', () => {
  const rooms = [0, 1, 2].flatMap((day) => [room(day, 3, 1), room(day, 17, 40)])
  expect(said(proposed(rooms, four))).toEqual(['1 17:00', '2 17:00', '3 17:00'])
  expect(said(proposed([room(0, 3, 1)], four))).toEqual(['1 03:00'])
})

const anyRooms = fc
  .uniqueArray(fc.integer({ min: 0, max: 10 * 48 - 1 }), { maxLength: 80 })
  .chain((steps) =>
    fc.tuple(
      ...steps
        .sort((a, b) => a - b)
        .map((step) =>
          fc
            .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 12 }))
            .map(([people, places]) => room(0, step / 2, people, places)),
        ),
    ),
  )

test('what is proposed has room, does not overlap, and is on days of its own where there are enough', () => {
  fc.assert(
    fc.property(anyRooms, fc.integer({ min: 2, max: 8 }), (rooms, size) => {
      const chosen = proposed(rooms, { ...four, size })
      const roomy = rooms.filter((each) => each.room >= size)
      expect(chosen.length > 0).toBe(roomy.length > 0)
      expect(chosen.length).toBeLessThanOrEqual(3)
      for (const one of chosen) {
        expect(one.room).toBeGreaterThanOrEqual(size)
        for (const other of chosen) {
          if (one !== other)
            expect(Math.abs(Number(one.start) - Number(other.start))).toBeGreaterThanOrEqual(90 * 60_000)
        }
      }
      const people = chosen.map((each) => each.people)
      expect(people).toEqual([...people].sort((a, b) => a - b))
    }),
  )
})

test('a visit has as much room as its tightest slot, in its split and in the whole gym', () => {
  const slot = (split: string, step: number, quota: number, taken: number, expected: number) => ({
    split,
    start: addMinutes(monday, step * 30),
    quota,
    taken,
    expected,
    low: expected,
    high: expected,
    usual: expected,
  })
  const open = [
    slot('legs', 0, 8, 0, 10),
    slot('legs', 1, 8, 2, 20),
    slot('legs', 2, 9, 0, 30),
    slot('legs', 4, 9, 0, 30),
    ...[0, 1, 2, 3, 4].map((step) => slot('all', step, step === 2 ? 4 : 30, 0, 50)),
  ]
  const rooms = roomsOf(open, { split: 'legs', slots: 2, slotMinutes: 30 }, (at) => (at > monday ? 1 : 0))
  expect(rooms.map(({ room: places }) => places)).toEqual([6, 4])
  expect(rooms[0]).toMatchObject({ people: 15.5, low: 15.5, usual: 15, start: monday })
})
