import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { screeningQuestions } from './questions.ts'
import { type Asked, type Screened, screened } from './screening.ts'

const adult: Screened = { body: { sex: 'female', weightKg: 70, heightCm: 170, age: 30 } }
const everything: readonly Asked[] = ['deficit', 'energyTarget', 'mealPlan', 'training']
const allowed = (who: Screened) => everything.filter((asked) => screened(who, asked).ok)
const code = (who: Screened, asked: Asked) => {
  const verdict = screened(who, asked)
  return verdict.ok ? 'ok' : verdict.code
}

describe('who is planned for', () => {
  test('a healthy adult is, for everything, without a word', () => {
    for (const asked of everything) expect(screened(adult, asked)).toEqual({ ok: true, cautions: [] })
  })

  test.each([
    ['under 18', { ...adult, age: 17 }, []],
    ['pregnant', { ...adult, pregnant: true }, ['energyTarget', 'mealPlan', 'training']],
    ['an eating disorder', { ...adult, eatingDisorder: true }, ['training']],
    ['a clinician said no', { ...adult, clinicianSaidNo: true }, ['energyTarget', 'mealPlan']],
    ['a medical yes', { ...adult, medicalYes: true }, ['energyTarget', 'mealPlan']],
    [
      'a BMI of 17.3',
      { body: { weightKg: 50, heightCm: 170, age: 30 } },
      ['energyTarget', 'mealPlan', 'training'],
    ],
  ] as const)('%s: %#', (_, who, rest) => {
    expect(allowed(who)).toEqual(rest)
  })

  test('a cut by another name is a cut', () => {
    expect(code({ ...adult, pregnant: true, goal: 'cut' }, 'mealPlan')).toBe('pregnant')
    expect(code({ ...adult, pregnant: true, goal: 'maintain' }, 'mealPlan')).toBe('ok')
    expect(code({ ...adult, pregnant: true, targetWeightKg: 60 }, 'energyTarget')).toBe('pregnant')
  })

  test('pregnant members train, with words', () => {
    expect(screened({ ...adult, pregnant: true }, 'training')).toEqual({
      ok: true,
      cautions: ['pregnancy_limit'],
    })
  })
})

describe('goals', () => {
  test('45 kg at 169 cm is refused with what would be healthy', () => {
    const verdict = screened(
      { body: { weightKg: 60, heightCm: 169, age: 30 }, targetWeightKg: 45 },
      'deficit',
    )
    expect(verdict).toMatchObject({ ok: false, code: 'underweight_goal', saferOffer: 'higher_goal' })
    expect(verdict.ok ? {} : verdict.facts).toMatchObject({ lightestKg: expect.closeTo(52.84, 2) })
  })

  test('gaining from far below to less far below is welcome', () => {
    const thin = { body: { weightKg: 46, heightCm: 170, age: 30 }, targetWeightKg: 50 }
    expect(screened(thin, 'energyTarget')).toMatchObject({ ok: true })
  })

  test('one per cent a week is allowed, more is told how long it takes', () => {
    const way = (weeks: number): Screened => ({
      body: { weightKg: 80, heightCm: 180, age: 30 },
      targetWeightKg: 72,
      weeks,
    })
    expect(code(way(10), 'deficit')).toBe('ok')
    expect(screened(way(9), 'deficit')).toMatchObject({
      code: 'too_fast',
      saferOffer: 'slower',
      facts: { lostKg: 8, weeks: 9, leastWeeks: 10 },
    })
    expect(code(way(0), 'deficit')).toBe('too_fast')
  })
})

describe('cautions', () => {
  test.each([
    [{ ...adult, age: 65 }, 'older'],
    [{ body: { weightKg: 120, heightCm: 170, age: 30 } }, 'heavy'],
    [{ body: { weightKg: 55, heightCm: 170, age: 30 } }, 'near_underweight'],
    [{ body: { weightKg: 70, heightCm: 170 } }, 'age_unknown'],
    [{ age: 30 }, 'body_unknown'],
  ] as const)('%j: %s', (who, caution) => {
    expect(screened(who, 'deficit')).toMatchObject({ ok: true, cautions: [caution] })
  })
})

test.each([
  [{ body: { weightKg: 3 } }],
  [{ body: { heightCm: 400 } }],
  [{ age: 150 }],
  [{ targetWeightKg: 5 }],
  [{ body: { weightKg: Number.NaN } }],
])('a slip is asked back: %j', (who) => {
  expect(screened(who, 'training')).toMatchObject({ code: 'out_of_range', saferOffer: 'ask_again' })
})

test('no mixture of answers lets a deficit through that one of them forbids', () => {
  const who = fc.record(
    {
      age: fc.integer({ min: 5, max: 100 }),
      pregnant: fc.boolean(),
      eatingDisorder: fc.boolean(),
      clinicianSaidNo: fc.boolean(),
      medicalYes: fc.boolean(),
      body: fc.record({
        weightKg: fc.integer({ min: 30, max: 200 }),
        heightCm: fc.integer({ min: 140, max: 210 }),
      }),
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(who, (given) => {
      if (!screened(given as Screened, 'deficit').ok) return
      const { age = 30, pregnant, eatingDisorder, clinicianSaidNo, medicalYes, body } = given
      expect(age).toBeGreaterThanOrEqual(18)
      expect([pregnant, eatingDisorder, clinicianSaidNo, medicalYes]).not.toContain(true)
      if (body) expect(body.weightKg / (body.heightCm / 100) ** 2).toBeGreaterThanOrEqual(18.5)
    }),
  )
})

test('every question can be answered by yes or no, and has a name of its own', () => {
  expect(new Set(screeningQuestions.map(({ id }) => id)).size).toBe(screeningQuestions.length)
  for (const { asks } of screeningQuestions) expect(asks).toMatch(/^(Has|Does|In|Do|Is) .*\?$/)
})
