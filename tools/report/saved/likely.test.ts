import { beforeEach, expect, test } from 'vitest'
import type { Gym } from '../../kit/gym.ts'
import { addMinutes, instantOf, localTime } from '../../kit/time.ts'
import type { Mover } from './estimate.ts'
import { type Come, moverOf, openOn } from './likely.ts'

const zone = 'Europe/Berlin'
const hours = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: 360, closes: 1320 }))
const gym = { zone, slotMinutes: 30, hours, periods: [] } as unknown as Gym
const on = (hour: number, date = '2026-11-24') => instantOf(date, 60 * hour, zone)
let come: Come

beforeEach(() => {
  come = {
    slot: on(14),
    minutes: 60,
    places: 1,
    from: addMinutes(on(14), 7),
    to: addMinutes(on(14), 71),
    usually: null,
    usualMinutes: null,
    wish: null,
  }
})

const known = {
  crowd: (slot: Date) => (localTime(slot, zone).minute >= 17 * 60 ? 40 : 10),
  open: openOn(gym),
}

/** The hour that is likeliest under each belief, and the earliest and latest that is possible. */
const shown = (mover: Mover | undefined) =>
  mover?.likely.map((hours) => {
    const best = hours.reduce((a, b) => (b.weight > a.weight ? b : a))
    return [best.at, hours[0]?.at ?? 0, hours.at(-1)?.at ?? 0].map(
      (at) => localTime(new Date(at), zone).minute / 60,
    )
  })

test('who came when they usually come, or at the hour they named, was not moved', () => {
  expect(moverOf(gym, { ...come, usually: on(14) }, known)).toBeUndefined()
  const named = { from: on(11), to: on(17), wanted: on(14) }
  expect(moverOf(gym, { ...come, usually: on(18), wish: named }, known)).toBeUndefined()
})

test('who had a place and came when they liked was not moved', () => {
  const wish = { from: on(15), to: on(21), wanted: on(18) }
  for (const minutes of [-40, 50]) {
    expect(moverOf(gym, { ...come, from: addMinutes(on(14), minutes), wish }, known)).toBeUndefined()
  }
})

test('who named an hour would have come at it', () => {
  const wish = { from: on(15), to: on(21), wanted: on(18) }
  const mover = moverOf(gym, { ...come, usually: on(9), wish }, known)
  expect(mover).toMatchObject({ from: come.from.getTime(), to: come.to?.getTime(), sure: true })
  expect(mover?.likely).toEqual([[{ at: on(18).getTime(), weight: 1 }]])
})

test('who has a usual hour would have come about it', () => {
  const mover = moverOf(gym, { ...come, usually: on(10), usualMinutes: 60 }, { ...known, crowd: () => 10 })
  expect(mover?.sure).toBe(true)
  for (const [best, first, last] of shown(mover) ?? []) {
    expect(best).toBe(10)
    expect((first ?? 0) >= 6.5 && (last ?? 24) <= 13.5).toBe(true)
  }
})

test('who asked about some hours would have come within them', () => {
  const wish = { from: on(16), to: on(20), wanted: on(16) }
  const mover = moverOf(gym, { ...come, wish }, known)
  expect(mover?.sure).toBe(true)
  for (const [best, first, last] of shown(mover) ?? []) {
    expect((first ?? 0) >= 16 && (last ?? 24) < 20).toBe(true)
    expect((best ?? 0) >= 17 && (best ?? 24) <= 19).toBe(true)
  }
})

test('who asked about a week would have come that day or not, when others do', () => {
  const wish = { from: on(8), to: on(8, '2026-12-01'), wanted: on(14) }
  const mover = moverOf(gym, { ...come, wish }, known)
  expect(mover?.sure).toBe(false)
  for (const [best] of shown(mover) ?? []) expect(best).toBeGreaterThanOrEqual(16.5)
})

test('whose usual hour lies outside of what they asked for is taken at their word', () => {
  const wish = { from: on(16), to: on(20), wanted: on(16) }
  const mover = moverOf(gym, { ...come, usually: on(7), usualMinutes: 30, wish }, known)
  for (const [, first] of shown(mover) ?? []) expect(first).toBeGreaterThanOrEqual(16)
})

test('on the day on which the clocks change there are slots as ever', () => {
  const wish = { from: on(6, '2026-10-25'), to: on(12, '2026-10-25'), wanted: on(7, '2026-10-25') }
  const slot = on(7, '2026-10-25')
  const mover = moverOf(gym, { ...come, slot, from: slot, to: addMinutes(slot, 60), wish }, known)
  for (const hours of mover?.likely ?? []) expect(hours.length).toBeGreaterThan(3)
})
