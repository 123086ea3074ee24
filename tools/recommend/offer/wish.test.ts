import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addMinutes } from '../../kit/time.ts'
import type { Habit } from '../learning/habit.ts'
import { awayFrom, kindOf, severalDays, usuallyOn, type Wish, windowOf } from './wish.ts'

const zone = 'Europe/Berlin'
const noon = new Date('2026-11-24T12:00:00+01:00')
const at = (text: string) => new Date(`${text}:00+01:00`)
const six = at('2026-11-24T18:00')

const wish = (more: Partial<Wish> = {}): Wish => ({
  kind: 'now',
  split: 'legs',
  minutes: 60,
  from: noon,
  to: addMinutes(noon, 600),
  named: undefined,
  habits: new Map(),
  ...more,
})
const habits = (...list: Habit[]) => new Map(list.map((each) => [each.weekday, each]))
/** Tuesdays from half past five to half past six. */
const tuesdays = habits({ weekday: 2, from: 1050, minutes: 60 })

describe('the window', () => {
  test('of a moment is three hours to each side of it', () => {
    const moment = { kind: 'moment' as const, from: six, to: addMinutes(six, 60) }
    expect(windowOf(moment, 60, 30)).toEqual({
      from: at('2026-11-24T15:00'),
      to: at('2026-11-24T21:00'),
      named: six,
    })
  })

  test('of a stretch ends early enough for the visit, where it fits at all', () => {
    const stretch = { kind: 'stretch' as const, from: noon, to: six }
    expect(windowOf(stretch, 90, 30)).toEqual({ from: noon, to: at('2026-11-24T17:00'), named: undefined })
    expect(windowOf(stretch, 420, 30)).toEqual({ from: noon, to: six, named: undefined })
  })

  test('is never empty', () => {
    const minutes = fc.integer({ min: 1, max: 20_000 })
    fc.assert(
      fc.property(minutes, fc.integer({ min: 1, max: 48 }), fc.boolean(), (long, slots, moment) => {
        const period = {
          kind: moment ? ('moment' as const) : ('stretch' as const),
          from: noon,
          to: addMinutes(noon, long),
        }
        const { from, to } = windowOf(period, 30 * slots, 30)
        expect(to > from).toBe(true)
      }),
    )
  })

  test('is of several days when it is more than one evening', () => {
    const over = (from: string, to: string) => severalDays({ from: at(from), to: at(to) }, zone)
    expect(over('2026-11-24T06:00', '2026-11-25T00:00')).toBe(false)
    expect(over('2026-11-24T20:00', '2026-11-25T03:00')).toBe(false)
    expect(over('2026-11-24T20:00', '2026-11-25T09:00')).toBe(true)
    expect(over('2026-11-24T00:00', '2026-11-26T00:00')).toBe(true)
  })
})

test.each([
  [{ swap: true }, 'swap'],
  [{ habits: true }, 'personal'],
  [{ habits: true, named: true }, 'now'],
  [{ named: true }, 'now'],
  [{ named: true, to: at('2026-11-25T20:00') }, 'week'],
  [{ to: at('2026-12-01T12:00') }, 'week'],
] as const)('a wish %o is of the kind %s', (more, kind) => {
  const { to = six, ...asked } = { to: six, ...more }
  const period = { kind: 'stretch' as const, from: noon, to }
  expect(kindOf({ zone }, noon, { period, named: false, habits: false, swap: false, ...asked })).toBe(kind)
})

describe('how far a visit is from their hour', () => {
  test('is the way to the hour they named, before or after', () => {
    expect(awayFrom(wish({ named: six }), at('2026-11-24T16:30'), zone)).toBe(90)
    expect(awayFrom(wish({ named: six }), at('2026-11-24T18:30'), zone)).toBe(30)
  })

  test('is nothing inside a window of their own', () => {
    expect(awayFrom(wish({ habits: tuesdays }), at('2026-11-24T09:00'), zone)).toBe(0)
  })

  test('is the way out of their usual stretch, and too far after three hours or on another day', () => {
    const personal = wish({ kind: 'personal', habits: tuesdays })
    const away = (text: string) => awayFrom(personal, at(text), zone)
    expect(away('2026-11-24T17:30')).toBe(0)
    expect(away('2026-11-24T18:30')).toBe(0)
    expect(away('2026-11-24T20:00')).toBe(90)
    expect(away('2026-11-24T14:30')).toBe(180)
    expect(away('2026-11-24T14:00')).toBeUndefined()
    expect(away('2026-11-25T18:00')).toBeUndefined()
  })
})

describe('when they would have come without advice', () => {
  const gym = { zone, slotMinutes: 30 } as Parameters<typeof usuallyOn>[2]
  const usually = (start: Date, own = tuesdays) => usuallyOn({ habits: own }, start, gym)

  test('is the slot of their usual hour on that day, or nobody knows', () => {
    expect(usually(at('2026-11-24T20:30'))).toEqual(six)
    expect(usually(at('2026-11-25T20:30'))).toBeNull()
    expect(usually(at('2026-11-24T20:30'), habits({ weekday: 2, from: 1070, minutes: 30 }))).toEqual(six)
  })

  test('is by the clock on the wall also in the night in which it changes', () => {
    const sundays = habits({ weekday: 7, from: 345, minutes: 30 })
    expect(usually(new Date('2026-10-25T00:30:00+02:00'), sundays)).toEqual(
      new Date('2026-10-25T06:00:00+01:00'),
    )
  })
})
