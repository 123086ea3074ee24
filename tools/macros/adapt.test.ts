import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normal, seededRandom } from '../kit/random.ts'
import { quantile } from '../kit/statistics.ts'
import { type Adapted, adaptedExpenditure, expenditureFrom, type LoggedDay } from './adapt.ts'
import { type Member, simulated } from './simulated-member.ts'

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
const learned = (adapted: Adapted) => {
  if (adapted.state !== 'learned') throw new Error(`expected learned, was holding: ${adapted.why.reason}`)
  return adapted
}

describe('what intake and weight say', () => {
  test.each([
    ['2,000 kcal and half a kilogram less a week', 2000, -0.5 / 7, 2550, 0.01],
    ['2,000 kcal and a pound less a week', 2000, -0.45359237 / 7, 2499, 0.1],
    ['3,000 eaten and 200 stored', 3000, 200 / 7700, 2800, 0.01],
    ['2,000 eaten and 400 taken from the body', 2000, -400 / 7700, 2400, 0.01],
  ])('%s', (_, intake, slope, expenditure, within) => {
    expect(Math.abs(expenditureFrom(intake, slope) - expenditure)).toBeLessThan(within)
  })
})

/** Weight without any swing, every day logged to the kcal. */
const clear = (days: number, kcal: number, expenditure: number): LoggedDay[] =>
  Array.from({ length: days }, (_, day) => ({ day, kg: 80 + (day * (kcal - expenditure)) / 7700, kcal }))

describe('clear weights', () => {
  test('after eight weeks of 2,000 kcal and 550 taken from the body a day, expenditure is 2,550 within 10', () => {
    const { expenditure, band } = learned(adaptedExpenditure(clear(56, 2000, 2550), 2300, 56))
    expect(Math.abs(expenditure - 2550)).toBeLessThan(10)
    expect(band[0]).toBeLessThan(2550)
    expect(band[1]).toBeGreaterThan(2550)
  })

  test('who eats what the formula says and stays as heavy, learns the formula', () => {
    const adapted = learned(adaptedExpenditure(clear(28, 2500, 2500), 2500, 28))
    expect(adapted.expenditure).toBeCloseTo(2500, 6)
    expect(adapted.inUse).toBeCloseTo(2500, 6)
    expect(adapted.since).toBe(14)
  })
})

describe('thin data', () => {
  const holding = (logged: readonly LoggedDay[], today: number) => {
    const adapted = adaptedExpenditure(logged, 2400, today)
    if (adapted.state !== 'holding') throw new Error('expected holding')
    return adapted
  }
  const days = clear(28, 2000, 2700)

  test('nothing logged, and thirteen days, are too few', () => {
    expect(holding([], 30)).toEqual({
      state: 'holding',
      why: { reason: 'fewDays', have: 0, need: 14 },
      inUse: 2400,
    })
    expect(holding(days, 13).why).toEqual({ reason: 'fewDays', have: 13, need: 14 })
    expect(learned(adaptedExpenditure(days, 2400, 14)).since).toBe(14)
  })

  test('four of seven days logged', () => {
    const some = days.map((one) => ({ ...one, kcal: one.day >= 22 && one.day < 25 ? undefined : one.kcal }))
    expect(holding(some, 28).why).toEqual({ reason: 'fewLogged', have: 4, need: 6 })
  })

  test('a day logged in part, at zero, or not at all is missing alike', () => {
    const odd = [{ partial: true, kcal: 700 }, { kcal: 0 }, { kcal: undefined }].map((change) =>
      adaptedExpenditure(
        days.map((one) => (one.day === 20 ? { ...one, ...change } : one)),
        2400,
        28,
      ),
    )
    expect(odd[1]).toEqual(odd[0])
    expect(odd[2]).toEqual(odd[0])
    expect(
      adaptedExpenditure(
        days.filter(({ day }) => day !== 20),
        2400,
        28,
      ),
    ).not.toEqual(odd[0])
    expect(learned(adaptedExpenditure(days, 2400, 28)).expenditure).toBeGreaterThan(2550)
  })

  test('a week without the scale', () => {
    const unweighed = days.map((one) => ({ ...one, kg: one.day >= 21 ? undefined : one.kg }))
    expect(holding(unweighed, 28).why).toEqual({ reason: 'fewWeighIns', have: 0, need: 1 })
  })

  test('one weigh-in a week opens the gate and says little', () => {
    const weekly = days.map((one) => ({ ...one, kg: one.day % 7 === 0 ? one.kg : undefined }))
    const few = learned(adaptedExpenditure(weekly, 2400, 28))
    const many = learned(adaptedExpenditure(days, 2400, 28))
    expect(few.expenditure).toBeLessThan(many.expenditure)
    expect(few.band[1] - few.band[0]).toBeGreaterThan(1.3 * (many.band[1] - many.band[0]))
  })

  test('who logs half of it has not half the expenditure: it is held, and said why', () => {
    const half = clear(42, 1200, 1200)
    const adapted = holding(half, 42)
    expect(adapted.why.reason).toBe('implausible')
  })

  test('while holding, what is in use stays where it was', () => {
    // The day after the last log still has six of seven.
    const until = learned(adaptedExpenditure(days, 2400, 29)).inUse
    expect(until).toBeGreaterThan(2500)
    const stopped = [...days, { day: 40, kg: 70 }]
    expect(holding(stopped, 30).inUse).toBe(until)
    for (const today of [35, 42, 60]) expect(holding(stopped, today).inUse).toBe(holding(stopped, 30).inUse)
  })

  test('whatever thin data holds, nothing moves', () => {
    const thin = fc.array(
      fc.record({
        day: fc.integer({ min: 0, max: 40 }),
        kg: fc.option(fc.double({ min: 40, max: 160, noNaN: true }), { nil: undefined }),
        kcal: fc.option(fc.integer({ min: 0, max: 6000 }), { nil: undefined }),
      }),
      { maxLength: 11 },
    )
    fc.assert(
      fc.property(thin, fc.integer({ min: 0, max: 50 }), (logged, today) => {
        expect(adaptedExpenditure(logged, 2400, today)).toMatchObject({ state: 'holding', inUse: 2400 })
      }),
    )
  })
})

describe('laws', () => {
  const anyone = fc
    .record({
      seed: fc.integer(),
      offset: fc.integer({ min: -800, max: 800 }),
      swing: fc.double({ min: 0.1, max: 2, noNaN: true }),
      unlogged: fc.double({ min: 0, max: 0.3, noNaN: true }),
    })
    .map(({ seed, ...member }) => simulated(`law ${seed}`, { ...member, days: 50 }))

  test('what is in use never moves by more than 100 kcal in a week, and starts at the formula', () => {
    fc.assert(
      fc.property(anyone, fc.integer({ min: 0, max: 43 }), ({ logged, formula }, day) => {
        const [then, later] = [day, day + 7].map((today) => adaptedExpenditure(logged, formula, today).inUse)
        expect(Math.abs((later ?? 0) - (then ?? 0))).toBeLessThanOrEqual(100 + 1e-9)
        expect(adaptedExpenditure(logged, formula, 13).inUse).toBe(formula)
      }),
      { numRuns: 40 },
    )
  })

  test('the order of the log does not matter, nor what comes after today', () => {
    fc.assert(
      fc.property(anyone, ({ logged, formula }) => {
        const now = adaptedExpenditure(logged.slice(0, 30), formula, 30)
        expect(adaptedExpenditure(logged.toReversed(), formula, 30)).toEqual(now)
      }),
      { numRuns: 20 },
    )
  })

  test('it is finite, inside its band, and days may be counted from anywhere', () => {
    fc.assert(
      fc.property(anyone, ({ logged, formula }) => {
        const now = adaptedExpenditure(logged, formula, 50)
        const moved = logged.map((one) => ({ ...one, day: one.day + 20_000 }))
        const later = adaptedExpenditure(moved, formula, 20_050)
        expect(later.inUse).toBe(now.inUse)
        if (now.state === 'holding' || later.state === 'holding') return
        expect(later).toEqual({ ...now, since: now.since + 20_000 })
        expect(now.expenditure).toBeGreaterThan(now.band[0])
        expect(now.expenditure).toBeLessThan(now.band[1])
      }),
      { numRuns: 30 },
    )
  })
})

const offsets = [-400, -300, -200, -100, 0, 100, 200, 300, 400]

/** Of 30 members at each offset who log: errors of what was learned, and the part inside the band. */
function errors(member: Omit<Member, 'offset'>, days: number) {
  const all = offsets.flatMap((offset) =>
    Array.from({ length: 30 }, (_, i) => {
      const { logged, formula, expenditure } = simulated(`member ${offset} ${i}`, { ...member, offset, days })
      return { adapted: adaptedExpenditure(logged, formula, days), truth: expenditure, offset }
    }),
  )
  const told = all.flatMap(({ adapted, truth, offset }) =>
    adapted.state === 'learned'
      ? [
          {
            off: adapted.expenditure - truth,
            held: adapted.band[0] < truth && truth < adapted.band[1],
            offset,
          },
        ]
      : [],
  )
  const absolute = told.map(({ off }) => Math.abs(off))
  return {
    mean: mean(absolute),
    median: quantile(absolute, 0.5),
    coverage: mean(told.map(({ held }) => Number(held))),
    learned: told.length / all.length,
    // How far the formula still pulls: errors towards it, on average.
    pull: mean(told.map(({ off, offset }) => -Math.sign(offset) * off)),
  }
}

describe('simulated members, -400 to +400 kcal off the formula', () => {
  test.each([
    [0.4, 0, 90],
    [0.6, 0, 105],
    [0.8, 0, 130],
    [0.6, 0.7, 130],
  ])('swings of %d kg, %d of them water: in four weeks within %d kcal on average', (swing, water, most) => {
    const found = errors({ swing, water }, 28)
    expect(found.mean).toBeLessThan(most)
    expect(found.learned).toBeGreaterThan(0.7)
    expect(found.coverage).toBeGreaterThan(0.68)
  })

  test.each([
    [0.6, 0, 65],
    [0.8, 0, 75],
    [1, 0, 85],
    [0.8, 0.7, 90],
  ])('swings of %d kg, %d of them water: in eight weeks within %d kcal on average', (swing, water, most) => {
    const found = errors({ swing, water }, 56)
    expect(found.mean).toBeLessThan(most)
    expect(found.coverage).toBeGreaterThan(0.7)
    expect(Math.abs(found.pull)).toBeLessThan(30)
  })

  test('an evening on the scale in boots does not move what a day costs by 50 kcal', () => {
    const { logged, formula } = simulated('boots', { offset: 200, swing: 0.5, days: 42, unlogged: 0 })
    const booted = logged.map((one) => (one.day === 39 && one.kg ? { ...one, kg: one.kg + 6 } : one))
    const [usual, odd] = [logged, booted].map(
      (days) => learned(adaptedExpenditure(days, formula, 42)).expenditure,
    )
    expect(Math.abs((odd ?? 0) - (usual ?? 0))).toBeLessThan(50)
  })

  test('who changes is followed: 300 kcal more after week eight are learned in eight more', () => {
    const random = seededRandom('changed')
    let kg = 80
    const logged = Array.from({ length: 112 }, (_, day) => {
      const expenditure = day < 56 ? 2500 : 2800
      const seen = kg + normal(random, 0, 0.6)
      kg += (2400 - expenditure) / 7700
      return { day, kg: seen, kcal: 2400 }
    })
    expect(Math.abs(learned(adaptedExpenditure(logged, 2500, 56)).expenditure - 2500)).toBeLessThan(100)
    expect(Math.abs(learned(adaptedExpenditure(logged, 2500, 112)).expenditure - 2800)).toBeLessThan(100)
  })
})
