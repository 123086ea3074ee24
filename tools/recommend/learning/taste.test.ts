import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { flexOf, weightAfter } from './taste.ts'

const moved = (...list: number[]) => list.map((minutes) => ({ minutes }))

describe('how far somebody lets themselves be moved', () => {
  test('before they have chosen, ninety minutes; then what they take, slowly', () => {
    expect(flexOf([])).toBe(90)
    expect(flexOf(moved(30))).toBe(78)
    expect(flexOf(moved(30, 30, 30, 30))).toBe(60)
    expect(flexOf(moved(...Array<number>(96).fill(180)))).toBeCloseTo(176.4)
  })

  test('is half an hour at least and four hours at most, and more with every move that is further', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 1440 })), fc.nat({ max: 1400 }), (minutes, last) => {
        const flex = flexOf(moved(...minutes, last))
        expect(flex >= 30 && flex <= 240).toBe(true)
        expect(flexOf(moved(...minutes, last + 30))).toBeGreaterThanOrEqual(flex)
      }),
    )
  })
})

describe('how a crowd weighs after a word', () => {
  test('too crowded is a fifth more, quiet but of no use a fifth less, and anything else as before', () => {
    expect(weightAfter(1, { crowded: true })).toBeCloseTo(1.2)
    expect(weightAfter(1, { crowded: true, useful: true })).toBeCloseTo(1.2)
    expect(weightAfter(1.2, { crowded: false, useful: false })).toBeCloseTo(1)
    for (const said of [{}, { useful: true }, { useful: false }, { crowded: false }])
      expect(weightAfter(1, said)).toBe(1)
  })

  test('however often it is said, it stays within reason', () => {
    const words = fc.array(fc.record({ useful: fc.boolean(), crowded: fc.boolean() }, { requiredKeys: [] }), {
      maxLength: 40,
    })
    fc.assert(
      fc.property(words, (said) => {
        const weight = said.reduce(weightAfter, 1)
        expect(weight >= 0.3 && weight <= 3).toBe(true)
      }),
    )
  })
})
