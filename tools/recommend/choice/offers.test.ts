import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seededRandom } from '../../kit/random.ts'
import { addMinutes, minutesBetween } from '../../kit/time.ts'
import { type Candidate, usualTaste } from './choose.ts'
import { offersOf } from './offers.ts'

const five = new Date('2026-11-24T17:00:00+01:00')

const visit = (nth: number, alone: number, more: Partial<Candidate> = {}): Candidate => ({
  start: addMinutes(five, 30 * nth),
  crowd: alone,
  alone,
  away: 0,
  places: 10,
  left: 10,
  ...more,
})

const choosing = (seed = 'mia', most = 3) => ({
  random: seededRandom(seed),
  taste: usualTaste,
  most,
  apart: (a: Candidate, b: Candidate) => Math.abs(minutesBetween(a.start, b.start)) >= 60,
})

/** Six is the quietest alone; so many have been advised to come then that seven is quieter by now. */
const six = visit(2, 10, { crowd: 18, left: 2 })
const seven = visit(4, 15)
const eight = visit(6, 16)
const nine = visit(8, 17)
const evening = [six, seven, eight, nine]

test('what is best by now comes first, and what they would have liked best is offered with it', () => {
  expect(offersOf(evening, choosing(), () => true)).toEqual({
    offers: [seven, six, eight],
    wanted: six,
    granted: true,
  })
})

test('whoever has to wait for others is offered the rest of their window', () => {
  expect(offersOf(evening, choosing(), () => false)).toEqual({
    offers: [seven, eight, nine],
    wanted: six,
    granted: false,
  })
})

test("a full slot is nobody's turn: nobody is asked whether it is", () => {
  const full = { ...six, left: 0 }
  const asked = () => {
    throw new Error('asked for a turn at a full slot')
  }
  expect(offersOf([full, seven], choosing(), asked)).toEqual({
    offers: [seven],
    wanted: full,
    granted: false,
  })
})

test('their first choice is said once where it is also the best', () => {
  const quiet = { ...six, crowd: 10 }
  const { offers, granted } = offersOf([quiet, seven, eight], choosing(), () => true)
  expect(offers).toEqual([quiet, seven, eight])
  expect(granted).toBe(true)
})

test('where a slot is only offered one at a time, the first choice is not had', () => {
  expect(offersOf(evening, choosing('mia', 1), () => true)).toEqual({
    offers: [seven],
    wanted: six,
    granted: false,
  })
})

test('where no slot opens a place there is nothing to want, and with no slot at all nothing', () => {
  const closed = [visit(0, 3, { places: 0, left: 0 })]
  for (const none of [closed, []])
    expect(offersOf(none, choosing(), () => true)).toEqual({ offers: [], wanted: undefined, granted: false })
})

const any = fc
  .array(
    fc.record({
      alone: fc.double({ min: 0, max: 90, noNaN: true }),
      advised: fc.nat({ max: 30 }),
      away: fc.integer({ min: 0, max: 240 }),
      places: fc.nat({ max: 12 }),
      taken: fc.nat({ max: 12 }),
    }),
    { maxLength: 20 },
  )
  .map((visits) =>
    visits.map(({ alone, advised, away, places, taken }, nth) =>
      visit(nth, alone, { crowd: alone + advised, away, places, left: Math.max(0, places - taken) }),
    ),
  )

test('the first choice is offered exactly when its turn has come and a place is left', () => {
  fc.assert(
    fc.property(any, fc.string(), fc.boolean(), (visits, seed, turn) => {
      const { offers, wanted, granted } = offersOf(visits, choosing(seed), () => turn)
      expect(granted).toBe(turn && wanted !== undefined && wanted.left > 0)
      expect(wanted !== undefined && offers.includes(wanted)).toBe(granted)
    }),
  )
})

test('every offer has a place, none is said twice, and all but the first choice are apart from each other', () => {
  fc.assert(
    fc.property(any, fc.string(), fc.boolean(), (visits, seed, turn) => {
      const how = choosing(seed)
      const { offers, wanted } = offersOf(visits, how, () => turn)
      expect(offers.length).toBeLessThanOrEqual(3)
      expect(new Set(offers).size).toBe(offers.length)
      for (const { left } of offers) expect(left).toBeGreaterThan(0)
      const others = offers.filter((offer) => offer !== wanted)
      for (const [i, a] of others.entries())
        for (const b of others.slice(i + 1)) expect(how.apart(a, b)).toBe(true)
    }),
  )
})
