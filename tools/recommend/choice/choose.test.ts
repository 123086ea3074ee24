import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seededRandom } from '../../kit/random.ts'
import { addMinutes, minutesBetween } from '../../kit/time.ts'
import { type Candidate, choose, costOf, firstChoice, leastBad, typicalCrowd, usualTaste } from './choose.ts'

const five = new Date('2026-11-24T17:00:00+01:00')

/** A visit so many half hours after five. */
const visit = (nth: number, crowd: number, more: Partial<Candidate> = {}): Candidate => ({
  start: addMinutes(five, 30 * nth),
  crowd,
  alone: crowd,
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

const evening = fc
  .array(
    fc.record({
      crowd: fc.double({ min: 0, max: 200, noNaN: true }),
      alone: fc.double({ min: 0, max: 200, noNaN: true }),
      away: fc.integer({ min: 0, max: 240 }),
      left: fc.integer({ min: 0, max: 10 }),
    }),
    { minLength: 1, maxLength: 20 },
  )
  .map((visits) => visits.map(({ crowd, ...more }, nth) => visit(nth, crowd, more)))

describe('what a visit costs', () => {
  test('is the crowd it meets, and a quarter of what is typical for every ninety minutes away', () => {
    expect(costOf(visit(0, 40), usualTaste, 30)).toBe(40)
    expect(costOf(visit(0, 40, { away: 90 }), usualTaste, 30)).toBe(47.5)
    expect(costOf(visit(0, 40, { away: 60 }), { flexMinutes: 30, crowdWeight: 2 }, 30)).toBe(95)
    expect(costOf(visit(0, 40, { away: 60 }), { flexMinutes: 0, crowdWeight: 1 }, 1)).toBe(55)
  })

  test('is more in a fuller gym and further away, and less for who is easily moved', () => {
    const crowd = fc.double({ min: 0, max: 300, noNaN: true })
    const away = fc.integer({ min: 0, max: 300 })
    const flex = fc.integer({ min: 1, max: 240 })
    fc.assert(
      fc.property(
        crowd,
        away,
        flex,
        crowd,
        fc.integer({ min: 1, max: 99 }),
        (people, minutes, f, typical, more) => {
          const cost = (a: number, b: number, flexMinutes: number) =>
            costOf(visit(0, a, { away: b }), { flexMinutes, crowdWeight: 1 }, typical)
          expect(cost(people + more, minutes, f)).toBeGreaterThan(cost(people, minutes, f))
          expect(cost(people, minutes + more, f)).toBeGreaterThanOrEqual(cost(people, minutes, f))
          expect(cost(people, minutes, f + more)).toBeLessThanOrEqual(cost(people, minutes, f))
        },
      ),
    )
  })

  test('typical is the mean of all that could be offered, and nothing is typical of nothing', () => {
    expect(typicalCrowd([visit(0, 10), visit(1, 30)])).toBe(20)
    expect(typicalCrowd([])).toBe(0)
  })
})

describe('choosing', () => {
  test('the quietest first, then the next one that is an hour off', () => {
    const visits = [visit(0, 30), visit(1, 12), visit(2, 10), visit(3, 11), visit(4, 20), visit(6, 15)]
    expect(choose(visits, choosing()).map(({ crowd }) => crowd)).toEqual([10, 15, 20])
  })

  test('an hour away is taken for a gym that is a quarter emptier, and not for less', () => {
    const near = visit(0, 40)
    const quarter = visit(3, 29, { away: 90 })
    const hardly = visit(6, 38, { away: 90 })
    expect(choose([near, quarter, hardly], choosing())).toEqual([quarter, near, hardly])
  })

  test('nothing can be chosen from nothing, or where all is full', () => {
    expect(choose([], choosing())).toEqual([])
    expect(choose([visit(0, 3, { left: 0 })], choosing())).toEqual([])
  })

  test('a full slot is never offered, offers are apart, and there are as many as there can be', () => {
    fc.assert(
      fc.property(evening, fc.string(), fc.integer({ min: 1, max: 4 }), (visits, seed, most) => {
        const how = choosing(seed, most)
        const offers = choose(visits, how)
        expect(offers.length).toBeLessThanOrEqual(most)
        for (const offer of offers) expect(offer.left).toBeGreaterThan(0)
        const near = (a: Candidate) => offers.some((b) => a === b || !how.apart(a, b))
        for (const [i, a] of offers.entries())
          for (const b of offers.slice(i + 1)) expect(how.apart(a, b)).toBe(true)
        if (offers.length < most) expect(visits.filter(({ left }) => left > 0).every(near)).toBe(true)
      }),
    )
  })

  test('the same chance chooses the same, and leaves what it chose from as it was', () => {
    fc.assert(
      fc.property(evening, fc.string(), (visits, seed) => {
        const before = structuredClone(visits)
        expect(choose(visits, choosing(seed))).toEqual(choose(visits, choosing(seed)))
        expect(visits).toEqual(before)
      }),
    )
  })

  test('the first is never worse than the best by more than anyone would feel', () => {
    fc.assert(
      fc.property(evening, fc.string(), (visits, seed) => {
        const open = visits.filter(({ left }) => left > 0)
        const cost = (each: Candidate) => costOf(each, usualTaste, typicalCrowd(visits))
        const [first] = choose(visits, choosing(seed))
        if (first) expect(cost(first)).toBeLessThanOrEqual(Math.min(...open.map(cost)) + 0.25)
      }),
    )
  })

  test('between slots that are as good chance decides, each as often as the others', () => {
    const visits = [0, 2, 4, 6].map((nth) => visit(nth, 20))
    const random = seededRandom('evenly')
    const counts = new Map(visits.map((each) => [each, 0]))
    for (let i = 0; i < 4000; i++) {
      const [first] = choose(visits, { ...choosing(), random })
      if (first) counts.set(first, (counts.get(first) ?? 0) + 1)
    }
    // A thousand each; chance leaves a standard deviation of 27.
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(110)
  })

  test('those who claim one after the other fill equal slots evenly', () => {
    const random = seededRandom('one by one')
    const visits = [0, 2, 4, 6].map((nth) => visit(nth, 20, { places: 99, left: 99 }))
    for (let i = 0; i < 40; i++) {
      const [first] = choose(visits, { ...choosing(), random })
      if (first) first.crowd += 0.7
    }
    const crowds = visits.map(({ crowd }) => crowd)
    expect(Math.max(...crowds) - Math.min(...crowds)).toBeLessThanOrEqual(0.7 + 0.25)
  })
})

describe('the least bad', () => {
  test('is told also where every place is taken, and is nothing only where there is nothing', () => {
    const visits = [visit(0, 30, { left: 0 }), visit(1, 20, { left: 0 })]
    expect(leastBad(visits, usualTaste)).toBe(visits[1])
    expect(leastBad([], usualTaste)).toBeUndefined()
  })
})

describe('a first choice', () => {
  test('is the slot that would suit best had nobody else asked, among those that open any place', () => {
    const visits = [
      visit(0, 12, { alone: 9, left: 0 }),
      visit(2, 10, { alone: 10 }),
      visit(4, 1, { places: 0 }),
    ]
    expect(firstChoice(visits, usualTaste)).toBe(visits[0])
    expect(firstChoice([visit(0, 1, { places: 0, left: 0 })], usualTaste)).toBeUndefined()
  })

  test('does not depend on whom we advised, nor on how many places that left', () => {
    fc.assert(
      fc.property(
        evening,
        fc.array(fc.nat({ max: 90 }), { minLength: 20, maxLength: 20 }),
        (visits, more) => {
          const advised = visits.map((each, i) => ({ ...each, crowd: each.alone + (more[i] ?? 0), left: 0 }))
          const wanted = firstChoice(visits, usualTaste)?.start
          expect(firstChoice(advised, usualTaste)?.start).toEqual(wanted)
        },
      ),
    )
  })
})
