import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normal, poisson, seededRandom } from '../../kit/random.ts'
import { type Asked, type Outlook, steadied, steadiedOutlook } from './steady.ts'

const slots = Array.from({ length: 32 }, (_, i) => i)

/** People of a usual day by half hours: forty in the evening, ten when the doors open and close. */
const usualDay = slots.map((i) => 10 + 30 * Math.exp(-0.5 * ((i - 22) / 5) ** 2))

/** A forecast with bounds so many times as far away, 0.25 = a quarter lower or higher. */
const outlook = (mean: readonly number[], width = 0.25, usual: readonly number[] = usualDay): Outlook => ({
  slotMinutes: 30,
  mean,
  low: mean.map((people) => people * (1 - width)),
  high: mean.map((people) => people * (1 + width)),
  usual,
})

const unknown = usualDay.map(() => Number.NaN)

/** Root of the mean square of relative errors. */
const error = (told: ArrayLike<number>, truth: readonly number[]) =>
  Math.sqrt(truth.reduce((sum, people, i) => sum + ((told[i] ?? 0) / people - 1) ** 2, 0) / truth.length)

describe('what is left as it is', () => {
  test('a forecast that is certain', () => {
    const rough = usualDay.map((people, i) => people * (i % 2 ? 1.4 : 0.6))
    expect([...steadied(outlook(rough, 0))]).toEqual(rough)
    expect(error(steadied(outlook(rough, 0.01)), rough)).toBeLessThan(0.02)
  })

  test('a forecast that is as smooth as the days are, however unsure of its level', () => {
    const full = usualDay.map((people) => 1.5 * people)
    expect(error(steadied(outlook(full, 0.6)), full)).toBeLessThan(0.02)
    const late = usualDay.map((people, i) => people * (1 + 0.25 * Math.sin(i / 6)))
    expect(error(steadied(outlook(late, 0.6)), late)).toBeLessThan(0.02)
  })

  test('one slot or two, which have no shape', () => {
    expect([...steadied(outlook([7], 0.5, [9]))]).toEqual([7])
    expect([...steadied(outlook([7, 70], 0.5, [9, 9]))]).toEqual([7, 70])
    expect([...steadied(outlook([], 0.5, []))]).toEqual([])
  })

  test('an empty gym', () => {
    const nobody = usualDay.map(() => 0)
    expect([...steadied(outlook(nobody))]).toEqual(nobody)
  })
})

describe('what is drawn together', () => {
  test('a spike of noise is pulled down, a dip is lifted, and the day around them stays', () => {
    const spiked = usualDay.map((people, i) => (i === 12 ? 2 * people : i === 20 ? people / 2 : people))
    const told = steadied(outlook(spiked, 0.4))
    expect(told[12]).toBeLessThan(0.75 * (spiked[12] ?? 0))
    expect(told[20]).toBeGreaterThan(1.25 * (spiked[20] ?? 0))
    for (const i of [3, 8, 16, 25, 30]) expect((told[i] ?? 0) / (spiked[i] ?? 0)).toBeCloseTo(1, 0.7)
  })

  test('a spike that every such day has is none', () => {
    const class6 = usualDay.map((people, i) => (i === 12 ? 2 * people : people))
    expect(error(steadied(outlook(class6, 0.4, class6)), class6)).toBeLessThan(0.01)
  })

  test('the less sure a forecast is, the more of a spike goes', () => {
    const spiked = usualDay.map((people, i) => (i === 12 ? 2 * people : people))
    const left = [0.02, 0.1, 0.2, 0.4].map((width) => steadied(outlook(spiked, width))[12] ?? 0)
    expect(left).toEqual(left.toSorted((a, b) => b - a))
  })

  test('where no usual day is known neighbours still go together', () => {
    const spiked = usualDay.map((people, i) => (i === 12 ? 2 * people : people))
    for (const usual of [unknown, usualDay.with(5, Number.NaN)])
      expect(steadied(outlook(spiked, 0.4, usual))[12]).toBeLessThan(0.8 * (spiked[12] ?? 0))
  })

  test('noise goes and the truth stays: over many days it comes closer than the forecast was', () => {
    const random = seededRandom('noise')
    const known = { before: 0, after: 0 }
    const blind = { before: 0, after: 0 }
    for (let day = 0; day < 100; day++) {
      const { truth, said } = drawn(random)
      known.before += error(said, truth)
      known.after += error(steadied(outlook(said, 0.35)), truth)
      blind.before += error(said, truth)
      blind.after += error(steadied(outlook(said, 0.35, unknown)), truth)
    }
    expect(known.after / known.before).toBeLessThan(0.75)
    expect(blind.after / blind.before).toBeLessThan(0.85)
  })
})

/** A day with a level and a smooth shape of its own, and a forecast that is off by a quarter in every slot. */
function drawn(random: () => number): { truth: number[]; said: number[] } {
  const [level, tilt, turn] = [normal(random, 0, 0.2), normal(random, 0, 0.15), random() * 6]
  const truth = usualDay.map((people, i) => people * Math.exp(level + tilt * Math.sin(turn + i / 6)))
  return { truth, said: truth.map((people) => people * Math.exp(normal(random, 0, 0.25))) }
}

test('ten times as many people are told ten times as many', () => {
  const { said } = drawn(seededRandom('tenfold'))
  const more = (people: readonly number[]) => people.map((each) => 10 * each)
  const once = steadied(outlook(more(said), 0.3, more(usualDay)))
  const often = steadied(outlook(more(more(said)), 0.3, more(more(usualDay))))
  for (const i of slots) expect((often[i] ?? 0) / (once[i] ?? 1)).toBeCloseTo(10, 0)
})

describe('those who asked about the day', () => {
  const asking = (truth: readonly number[], share: number, random: () => number): Asked => ({
    now: truth.map((people) => poisson(random, share * people)),
    usually: usualDay,
  })

  test('tell of it: with them it is closer to the truth than without, the more the more there are', () => {
    const random = seededRandom('they ask')
    const sums = [0, 0.3, 2].map((share) => ({ share, sum: 0 }))
    for (let day = 0; day < 60; day++) {
      const { truth, said } = drawn(random)
      const wide = outlook(said, 0.5)
      for (const each of sums) each.sum += error(steadied(wide, asking(truth, each.share, random)), truth)
    }
    const [none = 0, some = 0, many = 0] = sums.map(({ sum }) => sum)
    expect(some).toBeLessThan(none)
    expect(many).toBeLessThan(0.95 * none)
  })

  test('nobody who asked says nothing, and many who ask as usual change hardly anything', () => {
    const { said } = drawn(seededRandom('as usual'))
    const wide = outlook(said, 0.3)
    const nobody = { now: said.map(() => 0), usually: usualDay }
    expect(steadied(wide, nobody)).toEqual(steadied(wide))
    const asUsual = { now: said.map((people) => Math.round(people)), usually: usualDay }
    expect(error(steadied(wide, asUsual), said)).toBeLessThan(error(steadied(wide), said))
  })

  test('however loud they are, no slot is believed twenty times its forecast', () => {
    const said = usualDay.map((people, i) => people * (i % 2 ? 1.5 : 0.5))
    const loud = { now: said.map((_, i) => (i === 9 ? 100_000 : 0)), usually: said.map(() => 0) }
    const told = steadied(outlook(said, 0.6), loud)
    for (const i of slots) expect((told[i] ?? 0) / (said[i] ?? 1)).toBeLessThan(21)
  })
})

const count = fc.oneof(
  fc.constant(0),
  fc.double({ min: 0, max: 300, noNaN: true }),
  fc.nat({ max: 1_000_000 }),
)

/** Any day at all: no people, no usual day, one slot, bounds as wide as you like. */
const anything = fc.nat({ max: 40 }).chain((length) => {
  const list = <T>(each: fc.Arbitrary<T>) => fc.array(each, { minLength: length, maxLength: length })
  return fc.record({
    slotMinutes: fc.constantFrom(10, 15, 20, 30, 60),
    mean: list(count),
    down: list(count),
    up: list(count),
    usual: fc.oneof(list(count), list(fc.oneof(count, fc.constant(Number.NaN)))),
    now: list(fc.nat({ max: 300 })),
    usually: list(count),
  })
})

test('whatever is forecast, people are finite and not negative, and bounds hold what is expected', () => {
  fc.assert(
    fc.property(anything, ({ slotMinutes, mean, down, up, usual, now, usually }) => {
      const low = mean.map((people, i) => Math.max(0, people - (down[i] ?? 0)))
      const high = mean.map((people, i) => people + (up[i] ?? 0))
      const day = { slotMinutes, mean, low, high, usual }
      for (const asked of [undefined, { now, usually }]) {
        const told = steadiedOutlook(day, asked)
        expect(told.expected).toHaveLength(mean.length)
        told.expected.forEach((people, i) => {
          const [least, most] = [told.low[i] ?? Number.NaN, told.high[i] ?? Number.NaN]
          expect(0 <= least && least <= people && people <= most && Number.isFinite(most)).toBe(true)
        })
      }
    }),
    { numRuns: 300 },
  )
})

test('bounds are as wide for their people as they were, and in people where nearly nobody is', () => {
  const spiked = usualDay.map((people, i) => (i === 12 ? 2 * people : people))
  const { expected, low, high } = steadiedOutlook(outlook(spiked, 0.4))
  expect((low[12] ?? 0) / (expected[12] ?? 1)).toBeCloseTo(0.6, 6)
  expect((high[12] ?? 0) / (expected[12] ?? 1)).toBeCloseTo(1.4, 6)
  const night = { slotMinutes: 30, mean: [0, 0, 0], low: [0, 0, 0], high: [2, 2, 2], usual: [0, 0, 0] }
  expect([...steadiedOutlook(night).high]).toEqual([2, 2, 2])
})
