import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Expected } from '../../kit/people.ts'
import { shownExpected, shownPeople } from '../../kit/people.ts'
import { defaultSplits } from '../../kit/splits.ts'
import { addMinutes, isoLocal } from '../../kit/time.ts'
import type { ToolContext } from '../../kit/tool.ts'
import { offerChoices } from './offer-choices.ts'
import { offerWords } from './offer-words.ts'
import type { Offer, Recommended } from './recommend.ts'

const zone = 'Europe/Berlin'
const now = new Date('2026-11-24T12:00:00+01:00')
const context = { gym: { zone, splits: defaultSplits }, now, language: 'en' } as unknown as ToolContext

const people = fc
  .tuple(fc.double({ min: 0, max: 90, noNaN: true }), fc.double({ min: 0, max: 0.5, noNaN: true }))
  .map(
    ([mean, width]): Expected => shownExpected({ mean, low: mean * (1 - width), high: mean * (1 + width) }),
  )
const usual = fc.option(fc.double({ min: 0, max: 90, noNaN: true }).map(shownPeople))
const start = fc.nat({ max: 13 * 48 }).map((slots) => addMinutes(now, 30 * slots))
const shown = fc.record({ start, expected: people, usual }).map(({ start: at, ...told }) => ({
  start: isoLocal(at, zone),
  end: isoLocal(addMinutes(at, 60), zone),
  ...told,
}))
const offer = fc
  .tuple(shown, fc.nat({ max: 12 }), fc.constantFrom('named', 'usual', 'quietest', null))
  .map(([told, left, reason]): Offer => ({ ...told, code: 'k3f9a2bc', left, reason }))

const result: fc.Arbitrary<Recommended> = fc.record({
  kind: fc.constantFrom('now', 'week', 'personal', 'swap'),
  split: fc.constantFrom(null, 'legs', 'chest'),
  minutes: fc.constant(60),
  offers: fc.array(offer, { maxLength: 3 }),
  wanted: fc.option(
    fc.record({
      start: start.map((at) => isoLocal(at, zone)),
      named: fc.boolean(),
      missed: fc.constantFrom('full', 'kept', 'unfit', null),
    }),
  ),
  least: fc.option(shown),
  heldUntil: fc.constant(isoLocal(addMinutes(now, 10), zone)),
  instead: fc.constantFrom(null, 'k3f9a2bc'),
  roughDays: fc.option(fc.nat({ max: 20 })),
})

const law = (holds: (text: string, told: Recommended) => void) =>
  fc.assert(
    fc.property(result, (told) => holds(offerWords(told, context), told)),
    { numRuns: 500 },
  )

test('offers take six lines at most, each with something in it, and nobody shouts', () => {
  law((text) => {
    const lines = text.split('\n')
    expect(lines.length).toBeLessThanOrEqual(6)
    for (const line of lines) {
      expect(line.trim()).not.toBe('')
      expect(line.length).toBeLessThanOrEqual(160)
    }
    expect(text).not.toMatch(/!|undefined|NaN|null|\.\.|, ,|: :/)
  })
})

test('a crowd of fewer than five is never said in numbers', () => {
  law((text) => {
    for (const [, number] of text.matchAll(/about (\d+)/g)) expect(Number(number)).toBeGreaterThanOrEqual(5)
    expect(text).not.toMatch(/\bup to [0-4]\b|most about [0-4]\b/)
  })
})

test('every offer is said with its hour, and with its day where they are of several', () => {
  law((text, { offers }) => {
    const lines = text.split('\n').filter((line) => /^\d\) /.test(line))
    expect(lines).toHaveLength(offers.length)
    const days = new Set(offers.map((each) => each.start.slice(0, 10)))
    offers.forEach((each, i) => {
      const line = lines[i] ?? ''
      expect(line).toContain(each.start.slice(11, 16))
      const today = each.start.startsWith('2026-11-24')
      const day = today ? /today/i : new RegExp(`\\b${Number(each.start.slice(8, 10))} (Novem|Decem)ber`)
      expect(days.size > 1 ? line : text).toMatch(day)
    })
  })
})

test('how long offers are held is always said, and never of none', () => {
  law((text, { offers }) => {
    expect(/held for you until 12:10/.test(text)).toBe(offers.length > 0)
  })
})

test('a named hour that is missed is told of on any day, another one only where it is theirs', () => {
  law((text, { offers, wanted, kind }) => {
    const told = /no place left\.|are kept until|No visit can begin/.test(text)
    const theirs = wanted?.missed && (wanted.named || kind !== 'week')
    expect(told).toBe(offers.length > 0 && Boolean(theirs))
  })
})

test('there is always something to tap, every label short, and each offer with a button of its own', () => {
  fc.assert(
    fc.property(result, (told) => {
      const choices = offerChoices(told, context)
      expect(choices.length).toBeGreaterThanOrEqual(2)
      for (const { label, send } of choices) {
        expect(label.length).toBeLessThanOrEqual(30)
        expect(new TextEncoder().encode(send).length).toBeLessThanOrEqual(60)
      }
      expect(choices.filter(({ send }) => send.startsWith('/hold '))).toHaveLength(told.offers.length)
    }),
  )
})

test('one place more is one place', () => {
  const told = (left: number) => {
    const expected = shownExpected({ mean: 14, low: 11, high: 18 })
    const at = '2026-11-24T18:00:00+01:00'
    const one: Offer = { start: at, end: at, expected, usual: null, code: 'k3f9a2bc', left, reason: null }
    return offerWords({ ...plain, offers: [one] }, context).split('\n')[1]
  }
  const plain: Recommended = {
    kind: 'now',
    split: null,
    minutes: 60,
    offers: [],
    wanted: null,
    least: null,
    heldUntil: '2026-11-24T12:10:00+01:00',
    instead: null,
    roughDays: null,
  }
  expect([0, 1, 2, 6].map(told)).toEqual([
    '1) 18:00: about 14 people, usually within 4. The last place.',
    '1) 18:00: about 14 people, usually within 4. One more place.',
    '1) 18:00: about 14 people, usually within 4. 2 more places.',
    '1) 18:00: about 14 people, usually within 4.',
  ])
})
