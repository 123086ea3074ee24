import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../../kit/time.ts'
import type { Focus } from '../session.ts'
import { overlaps } from '../split.ts'
import { type Movable, reordered, roomFor } from './reorder.ts'

const monday = '2026-11-23'
const days = Array.from({ length: 7 }, (_, i) => addDays(monday, i))
const session = (focus: Focus, day: number, fixed = false): Movable => ({
  key: `${focus} ${day}`,
  date: addDays(monday, day),
  focus,
  fixed,
})

describe('sessions change days', () => {
  test('legs that have no room tomorrow swap with the push day that is quiet', () => {
    const sessions = [session('legs', 1), session('push', 2)]
    const moved = reordered(sessions, [addDays(monday, 1), addDays(monday, 2)], ({ focus }, date) =>
      focus !== 'legs' ? true : date !== addDays(monday, 1),
    )
    expect(moved).toEqual([
      { key: 'legs 1', from: '2026-11-24', to: '2026-11-25' },
      { key: 'push 2', from: '2026-11-25', to: '2026-11-24' },
    ])
  })

  test('not where the same muscles would then come on two days in a row', () => {
    const sessions = [session('legs', 0), session('push', 2), session('legs', 3)]
    const full = addDays(monday, 3)
    const moved = reordered(
      sessions,
      [addDays(monday, 1), addDays(monday, 2), full],
      ({ focus }, date) => focus !== 'legs' || date !== full,
    )
    // On Tuesday legs would follow on legs; Wednesday is a day away from them.
    expect(moved).toEqual([
      { key: 'push 2', from: '2026-11-25', to: '2026-11-26' },
      { key: 'legs 3', from: '2026-11-26', to: '2026-11-25' },
    ])
  })

  test('a place that is held stays, and with it its day', () => {
    const sessions = [session('legs', 1), session('push', 2, true)]
    const two = [addDays(monday, 1), addDays(monday, 2)]
    expect(reordered(sessions, two, (_, date) => date !== two[0])).toEqual([])
  })

  const focus = fc.constantFrom<Focus>('full', 'upper', 'lower', 'push', 'pull', 'legs', 'cardio')
  const week = fc
    .uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 6 })
    .chain((on) =>
      fc
        .array(fc.record({ focus, fixed: fc.boolean() }), { minLength: on.length, maxLength: on.length })
        .map((all) => all.map(({ focus: each, fixed }, i) => session(each, on[i] ?? 0, fixed))),
    )
  const clashes = (sessions: readonly Movable[]) =>
    sessions.flatMap((one) =>
      sessions.filter((other) => other.date === addDays(one.date, 1) && overlaps(one.focus, other.focus)),
    ).length

  test('whatever is full: one session a day, held ones stay, no more strain, and none loses a day that had room', () => {
    fc.assert(
      fc.property(week, fc.infiniteStream(fc.boolean()), (sessions, chance) => {
        const rooms = new Map<string, boolean>()
        const hasRoom = ({ focus: each }: Movable, date: string) => {
          const key = `${each} ${date}`
          if (!rooms.has(key)) rooms.set(key, chance.next().value)
          return rooms.get(key) ?? false
        }
        const moved = new Map(reordered(sessions, days, hasRoom).map(({ key, to }) => [key, to]))
        const now = sessions.map((each) => ({ ...each, date: moved.get(each.key) ?? each.date }))
        expect(new Set(now.map(({ date }) => date)).size).toBe(sessions.length)
        expect(clashes(now)).toBeLessThanOrEqual(clashes(sessions))
        for (const [i, each] of now.entries()) {
          const before = sessions[i]
          if (before?.fixed) expect(each.date).toBe(before.date)
          if (each.date !== before?.date) expect(hasRoom(each, each.date)).toBe(true)
        }
      }),
    )
  })
})

describe('room for a visit', () => {
  const at = (hour: number) => new Date(`2026-11-24T${String(hour).padStart(2, '0')}:00:00Z`)
  const half = (hour: number) => new Date(at(hour).getTime() + 30 * 60_000)
  const both = (start: Date, legs: number, all: number) => [
    { split: 'legs', start, left: legs },
    { split: 'all', start, left: all },
  ]
  const ask = (rooms: Parameters<typeof roomFor>[0], minutes = 60) =>
    roomFor(rooms, { split: 'legs', minutes, from: at(0), to: at(24) }, 30)

  test('takes a place in every slot, in the area and in the whole gym', () => {
    expect(ask([...both(at(10), 1, 1), ...both(half(10), 1, 1)])).toBe(true)
    expect(ask([...both(at(10), 1, 1), ...both(half(10), 0, 1)])).toBe(false)
    expect(ask([...both(at(10), 1, 1), ...both(half(10), 1, 0)])).toBe(false)
    expect(ask([...both(at(10), 1, 1), ...both(at(11), 1, 1)])).toBe(false)
    expect(ask([...both(at(10), 1, 1)], 25)).toBe(true)
    expect(ask([])).toBe(false)
  })
})
