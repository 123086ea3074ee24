import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { complianceOf, kindOf } from './compliance.ts'

const nothing = { claimed: 0, came: 0 }

describe('compliance', () => {
  test('before anything is known seven in ten come', () => {
    expect(complianceOf({ gym: nothing })).toBeCloseTo(0.7)
    expect(complianceOf({ gym: nothing, kind: nothing, member: nothing })).toBeCloseTo(0.7)
  })

  test('worked by hand: the gym, its evenings, a member', () => {
    const gym = { claimed: 60, came: 48 }
    expect(complianceOf({ gym })).toBeCloseTo(62 / 80)
    const kind = { claimed: 15, came: 6 }
    expect(complianceOf({ gym, kind })).toBeCloseTo((6 + 15 * 0.775) / 30)
    const member = { claimed: 4, came: 4 }
    expect(complianceOf({ gym, kind: nothing, member })).toBeCloseTo((4 + 6 * 0.775) / 10)
  })

  test('one no-show is no character: a new member is still thought to come more often than not', () => {
    expect(complianceOf({ gym: nothing, member: { claimed: 1, came: 0 } })).toBeCloseTo(0.6)
  })

  test('with enough of it the truth is what is seen', () => {
    const much = { claimed: 10_000, came: 4000 }
    expect(complianceOf({ gym: much })).toBeCloseTo(0.4, 2)
    expect(complianceOf({ gym: { claimed: 10_000, came: 9000 }, kind: much })).toBeCloseTo(0.4, 2)
    expect(complianceOf({ gym: nothing, kind: nothing, member: much })).toBeCloseTo(0.4, 2)
  })

  test('is a chance, and grows with every one who came', () => {
    const told = fc
      .record({ claimed: fc.nat({ max: 500 }), missed: fc.nat({ max: 500 }) })
      .map(({ claimed, missed }) => ({ claimed, came: Math.max(0, claimed - missed) }))
    fc.assert(
      fc.property(told, told, told, (gym, kind, member) => {
        const chance = complianceOf({ gym, kind, member })
        expect(chance > 0 && chance <= 1).toBe(true)
        const more = { claimed: member.claimed + 1, came: member.came + 1 }
        expect(complianceOf({ gym, kind, member: more })).toBeGreaterThan(chance)
      }),
    )
  })
})

test.each([
  [5, 19 * 60 + 59, 'week evening'],
  [5, 20 * 60, 'week late'],
  [6, 9 * 60 + 59, 'weekend early'],
  [7, 10 * 60, 'weekend day'],
  [1, 16 * 60, 'week evening'],
])('weekday %i, minute %i is %s', (weekday, minute, kind) => {
  expect(kindOf({ weekday, minute })).toBe(kind)
})
