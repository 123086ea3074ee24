import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Sign } from '../signs/sign.ts'
import { classes, softmax } from './network.ts'
import { neededFor, readingOf, type Thresholds, weighed } from './weighing.ts'

const thresholds: Thresholds = { care: 0, backed: 1, acute: 2, sure: 2.2 }
const sign = (changes: Partial<Sign> = {}): Sign => ({
  kind: 'eatingDisorder',
  severity: 'refuse',
  about: 'self',
  cue: 'rule',
  ...changes,
})
const isLoose = ({ loose }: Sign) => loose === true
const needed = (each: Sign) => (isLoose(each) ? thresholds.backed : Number.NEGATIVE_INFINITY)
const stops = ({ severity }: Sign) => severity !== 'caution'

const someSigns = fc.array(
  fc.record({
    severity: fc.constantFrom<Sign['severity']>('emergency', 'refuse', 'caution'),
    firm: fc.boolean(),
  }),
  { maxLength: 4 },
)
const signsOf = (made: readonly { severity: Sign['severity']; firm: boolean }[]) =>
  made.map(({ severity, firm }) => sign(firm ? { severity } : { severity, loose: true }))
const anyOdds = fc.double({ min: -10, max: 10, noNaN: true })

describe('rules and reader together', () => {
  test('the reader alone stops where it is sure, cares where it half is, and is silent else', () => {
    const alone = (odds: number) => weighed([], { odds, kind: 'tooLow' }, thresholds, needed)
    expect(alone(2.3)).toMatchObject([{ kind: 'tooLow', severity: 'refuse' }])
    expect(alone(2.1)).toMatchObject([{ kind: 'tooLow', severity: 'caution' }])
    expect(weighed([], { odds: 2.1, kind: 'selfHarm' }, thresholds, needed)).toMatchObject([
      { kind: 'selfHarm', severity: 'emergency' },
    ])
    expect(alone(0.5)).toMatchObject([{ kind: 'tooLow', severity: 'caution' }])
    expect(alone(-0.1)).toEqual([])
  })

  test.each(['emergency', 'selfHarm'] as const)('what it is sure of as %s is an emergency', (kind) => {
    expect(weighed([], { odds: 3, kind }, thresholds, needed)).toMatchObject([
      { kind, severity: 'emergency' },
    ])
  })

  test('a loose rule stops with the reader behind it, cares with half of it, and is dropped against it', () => {
    const loose = [sign({ loose: true })]
    const at = (odds: number) => weighed(loose, { odds, kind: 'tooLow' }, thresholds, needed)
    expect(at(1)).toEqual(loose)
    expect(at(0.5)).toMatchObject([{ cue: 'rule', severity: 'caution' }])
    expect(at(-1)).toEqual([])
  })

  test.each(['emergency', 'selfHarm'] as const)('of a doubted %s a word of care is left', (kind) => {
    const signs = [sign({ kind, severity: 'emergency', loose: true })]
    expect(weighed(signs, { odds: -9, kind: 'tooLow' }, thresholds, needed)).toMatchObject([
      { kind, severity: 'caution', loose: true },
    ])
  })

  test('the more often a rule was right, the less it needs the reader', () => {
    const count = fc.integer({ min: 0, max: 500 })
    fc.assert(
      fc.property(count, count, (right, wrong) => {
        const one = neededFor('tooLow', 1, right, wrong)
        expect(neededFor('tooLow', 1, right + 1, wrong)).toBeLessThanOrEqual(one)
        expect(neededFor('tooLow', 1, right, wrong + 1)).toBeGreaterThanOrEqual(one)
        expect(one).toBeLessThanOrEqual(-1)
      }),
    )
  })

  test('danger of life, and what is said by a fact or a figure, is doubted by no reader', () => {
    for (const kind of ['emergency', 'selfHarm', 'symptom', 'underAge', 'pregnant', 'tooFast'] as const)
      expect(neededFor(kind, 5, 0, 9)).toBe(Number.NEGATIVE_INFINITY)
    expect(neededFor('medical', 5, 0, 9)).toBe(-1)
    expect(neededFor('medical', 0, 99, 0)).toBeLessThan(-3)
  })

  test('a firm rule stands whatever the reader says', () => {
    fc.assert(
      fc.property(someSigns, anyOdds, (made, odds) => {
        const signs = signsOf(made)
        const firm = signs.filter((each) => !isLoose(each))
        const held = weighed(signs, { odds, kind: 'medical' }, thresholds, needed)
        for (const each of firm) expect(held).toContain(each)
      }),
    )
  })

  test('more doubt never lets an answer through that less doubt stopped', () => {
    fc.assert(
      fc.property(someSigns, anyOdds, fc.double({ min: 0, max: 5, noNaN: true }), (made, odds, more) => {
        const at = (doubt: number) =>
          weighed(signsOf(made), { odds: doubt, kind: 'medical' }, thresholds, needed).some(stops)
        if (at(odds)) expect(at(odds + more)).toBe(true)
      }),
    )
  })
})

describe('a reading', () => {
  const likely = (values: Partial<Record<(typeof classes)[number], number>>) =>
    classes.map((name) => values[name] ?? 0)

  test('is the likeliest danger of the gravest view', () => {
    const seen = readingOf([
      likely({ ordinary: 0.9, tooLow: 0.1 }),
      likely({ ordinary: 0.2, selfHarm: 0.5, medical: 0.3 }),
    ])
    expect(seen?.kind).toBe('selfHarm')
    expect(seen?.odds).toBeCloseTo(Math.log(0.8 / 0.2))
  })

  test('is none where nothing was read', () => {
    expect(readingOf([])).toBeUndefined()
  })

  test('has finite odds, whatever the likelihoods', () => {
    const sums = fc.array(fc.double({ min: -500, max: 500, noNaN: true }), {
      minLength: classes.length,
      maxLength: classes.length,
    })
    fc.assert(
      fc.property(sums, (values) => {
        const shares = softmax(Float64Array.from(values))
        expect(shares.reduce((total, each) => total + each, 0)).toBeCloseTo(1)
        expect(Number.isFinite(readingOf([shares])?.odds)).toBe(true)
      }),
    )
  })
})
