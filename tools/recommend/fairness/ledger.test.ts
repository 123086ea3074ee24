import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  averageOf,
  type Credit,
  creditOf,
  gini,
  halfLife,
  mayHave,
  owedMoreThan,
  shareOf,
  type Wish,
  weightAfter,
} from './ledger.ts'

const now = new Date('2026-11-24T12:00:00Z')
const wish = (daysAgo: number, granted: boolean): Wish => ({
  at: new Date(now.getTime() - daysAgo * 86_400_000),
  granted,
})

const credit = fc
  .record({
    asked: fc.double({ min: 0, max: 30, noNaN: true }),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ asked, part }): Credit => ({ asked, granted: part * asked }))

describe('credit', () => {
  test('a wish weighs half after three weeks, and a quarter after six', () => {
    expect(halfLife).toBe(21)
    expect([0, 21, 42].map(weightAfter)).toEqual([1, 0.5, 0.25])
    expect(creditOf([wish(0, true), wish(21, false), wish(42, true)], now)).toEqual({
      granted: 1.25,
      asked: 1.75,
    })
    expect(creditOf([], now)).toEqual({ granted: 0, asked: 0 })
  })

  test('whatever was asked, what was granted is a part of it', () => {
    const wishes = fc.array(fc.record({ ago: fc.nat({ max: 60 }), granted: fc.boolean() }))
    fc.assert(
      fc.property(wishes, (list) => {
        const { granted, asked } = creditOf(
          list.map(({ ago, granted: had }) => wish(ago, had)),
          now,
        )
        expect(granted).toBeGreaterThanOrEqual(0)
        expect(granted).toBeLessThanOrEqual(asked)
        expect(asked).toBeLessThanOrEqual(list.length)
      }),
    )
  })
})

describe('shares', () => {
  test('one wish is lent at the average, worked by hand', () => {
    expect(shareOf({ granted: 3, asked: 5 }, 0.6)).toBeCloseTo(0.6)
    expect(shareOf({ granted: 0, asked: 1 }, 0.8)).toBeCloseTo(0.4)
    expect(shareOf({ granted: 0, asked: 0 }, 0.8)).toBe(0.8)
  })

  test('the average is over all wishes, and everything while nobody has asked', () => {
    expect(
      averageOf([
        { granted: 1, asked: 1 },
        { granted: 1, asked: 3 },
      ]),
    ).toBe(0.5)
    expect(averageOf([])).toBe(1)
    expect(averageOf([{ granted: 0, asked: 0 }])).toBe(1)
  })

  test('a share is between nothing and everything, more with every wish granted and less with every other', () => {
    fc.assert(
      fc.property(credit, fc.double({ min: 0, max: 1, noNaN: true }), (own, average) => {
        const share = shareOf(own, average)
        expect(share >= 0 && share <= 1 + 1e-12).toBe(true)
        const luckier = shareOf({ granted: own.granted + 1, asked: own.asked + 1 }, average)
        const unluckier = shareOf({ granted: own.granted, asked: own.asked + 1 }, average)
        expect(luckier).toBeGreaterThanOrEqual(share - 1e-12)
        expect(unluckier).toBeLessThanOrEqual(share)
      }),
    )
  })

  test('of those who asked, two of four had less luck than somebody in the middle', () => {
    const others = [0, 1, 3, 4].map((granted) => ({ granted, asked: 4 }))
    expect(owedMoreThan({ granted: 2, asked: 4 }, others)).toBe(0.5)
    expect(owedMoreThan({ granted: 0, asked: 4 }, others)).toBe(0)
    expect(owedMoreThan({ granted: 4, asked: 4 }, others)).toBe(0.75)
    expect(owedMoreThan({ granted: 4, asked: 4 }, [])).toBe(0)
  })

  test('nobody is owed more than an equal', () => {
    fc.assert(
      fc.property(credit, fc.integer({ min: 1, max: 20 }), (own, members) => {
        expect(owedMoreThan(own, Array(members).fill(own))).toBe(0)
      }),
    )
  })
})

describe('whose turn it is', () => {
  test('with four more expected, half of them owed more, the last three places are kept', () => {
    // Two are kept, and a standard deviation of chance: 1.4.
    expect(mayHave({ left: 4, expected: 4, owedMore: 0.5 })).toBe(true)
    expect(mayHave({ left: 3, expected: 4, owedMore: 0.5 })).toBe(false)
  })

  const contest = fc.record({
    left: fc.nat({ max: 20 }),
    expected: fc.double({ min: 0, max: 40, noNaN: true }),
    owedMore: fc.double({ min: 0, max: 1, noNaN: true }),
  })

  test('nobody is refused but for somebody: while none is owed more, or none is expected, the last place is had', () => {
    fc.assert(
      fc.property(contest, (each) => {
        const left = each.left + 1
        expect(mayHave({ ...each, left, owedMore: 0 })).toBe(true)
        expect(mayHave({ ...each, left, expected: 0 })).toBe(true)
        expect(mayHave({ ...each, left: 0 })).toBe(false)
      }),
    )
  })

  test('more places, fewer who are expected and fewer who are owed more never take a turn away', () => {
    fc.assert(
      fc.property(contest, fc.double({ min: 0, max: 1, noNaN: true }), (each, part) => {
        if (!mayHave(each)) return
        expect(mayHave({ ...each, left: each.left + 1 })).toBe(true)
        expect(mayHave({ ...each, expected: part * each.expected })).toBe(true)
        expect(mayHave({ ...each, owedMore: part * each.owedMore })).toBe(true)
      }),
    )
  })

  test('where places are plenty nobody waits: for twice those who are expected there is always one', () => {
    fc.assert(
      fc.property(contest, (each) => {
        expect(mayHave({ ...each, left: Math.ceil(2 * each.expected) + 1 })).toBe(true)
      }),
    )
  })
})

describe('the Gini coefficient', () => {
  test('worked by hand', () => {
    expect(gini([0.5, 0.5, 0.5])).toBe(0)
    expect(gini([0, 0, 0, 1])).toBe(0.75)
    expect(gini([1, 3])).toBe(0.25)
    expect(gini([])).toBe(0)
    expect(gini([0, 0])).toBe(0)
  })

  test('is the mean difference between two members over twice the mean', () => {
    const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(shares, (list) => {
        const mean = list.reduce((sum, share) => sum + share, 0) / list.length
        fc.pre(mean > 1e-9)
        const apart = list.flatMap((a) => list.map((b) => Math.abs(a - b)))
        const known = apart.reduce((sum, each) => sum + each, 0) / list.length ** 2 / (2 * mean)
        expect(gini(list)).toBeCloseTo(known)
        expect(gini(list.toReversed())).toBeCloseTo(gini(list))
      }),
    )
  })
})
