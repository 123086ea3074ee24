import { expect, test } from 'vitest'
import { expectedOccupancy } from '../../../db/simulator/occupancy.ts'
import { demoTruth } from '../../../db/simulator/truth.ts'
import { simulatedDays } from '../../forecast/learning/testing.ts'
import { openingsOn } from '../../kit/gym.ts'
import { addDays, instantOf, weekdayOf } from '../../kit/time.ts'
import { cellsOf } from '../testing.ts'
import { standOut, stretchesOf } from './stand-out.ts'

const zone = 'Europe/Berlin'
const monday = '2026-09-14'

/** The true mean people of a slot of an ordinary week. */
const trulyIn = (truth: ReturnType<typeof demoTruth>, weekday: number, minute: number) =>
  expectedOccupancy(truth, instantOf(addDays(monday, weekday - 1), minute, zone), 'all')

test('of simulated gyms the fullest hour is told where it truly is, and every full slot is truly full', () => {
  for (const seed of ['one', 'two', 'three', 'four']) {
    const truth = demoTruth({ seed, zone })
    const days = simulatedDays(truth, monday, 56).map(({ date, people }) => ({
      date,
      people: [...(people.get('all') ?? [])],
    }))
    const open = cellsOf(days, 0).filter(({ weekday, minute }) =>
      openingsOn(truth.gym, addDays(monday, weekday - 1)).some(({ from, to }) => {
        const at = instantOf(addDays(monday, weekday - 1), minute, zone)
        return at >= from && at < to
      }),
    )
    const found = standOut(open)
    const truths = open.map(({ weekday, minute }) => trulyIn(truth, weekday, minute)).sort((a, b) => b - a)
    const [most = 0, median = 0] = [truths[0], truths[Math.floor(truths.length / 2)]]
    const [top] = found ? stretchesOf(found.full, { level: found.level, slotMinutes: 30, share: 0.95 }) : []
    const middle = top ? Math.floor((top.from + top.to) / 60) * 30 : 0
    expect(trulyIn(truth, top?.weekday ?? 1, middle)).toBeGreaterThan(0.9 * most)
    for (const { weekday, minute } of found?.full ?? []) {
      expect(trulyIn(truth, weekday, minute)).toBeGreaterThan(median)
    }
    expect(weekdayOf(monday)).toBe(1)
  }
})
