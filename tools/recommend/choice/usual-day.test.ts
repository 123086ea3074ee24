import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type PastDay, usualDay, usualDays } from './usual-day.ts'

const flat = (people: number, length = 9) => Array.from({ length }, () => people)
const closed = flat(Number.NaN)
const day = (before: number, people: readonly number[], alike = true): PastDay => ({ before, people, alike })

test('a week ago weighs 1, the week before 0.85: 20 and 39 make 28.7', () => {
  const told = usualDay(9, [day(7, flat(20)), day(14, flat(39))])
  for (const people of told) expect(people).toBeCloseTo((20 + 0.85 * 39) / 1.85)
})

test('another working day weighs a tenth, and a day of the other kind nothing', () => {
  const tenth = 0.1 * 0.85 ** (1 / 7)
  const [told = 0] = usualDay(1, [day(7, [20]), day(1, [40])])
  expect(told).toBeCloseTo((20 + tenth * 40) / (1 + tenth))
  expect([...usualDay(1, [day(7, [20]), day(1, [40], false)])]).toEqual([20])
})

test('the same weekday counts also where a holiday makes it unlike', () => {
  expect([...usualDay(1, [day(7, [20], false)])]).toEqual([20])
})

test('days that are to come, the day itself and those of two months ago say nothing', () => {
  const told = usualDay(9, [day(0, flat(1)), day(-7, flat(2)), day(usualDays + 7, flat(3))])
  expect([...told]).toEqual(closed)
})

test('what nobody counted is not a crowd of nobody: closed days and gaps are passed over', () => {
  const gap = flat(20).with(4, Number.NaN)
  const told = usualDay(9, [day(7, closed), day(14, gap), day(21, flat(30))])
  const weights = [0.85, 0.85 ** 2] as const
  const both = (weights[0] * 20 + weights[1] * 30) / (weights[0] + weights[1])
  expect(told[0]).toBeCloseTo(both, 0)
  expect(told[4]).toBeGreaterThan(both)
  expect([...usualDay(9, [day(7, closed)])]).toEqual(closed)
})

test('a slot that was never counted stays unknown, and is not filled from its neighbours', () => {
  const told = usualDay(9, [day(7, flat(20).with(8, Number.NaN))])
  expect(told[8]).toBeNaN()
  expect(told[7]).toBeCloseTo(20)
})

test('a morning that rises steadily is not flattened, not even where the doors open', () => {
  const rising = Array.from({ length: 9 }, (_, i) => 5 + 4 * i)
  usualDay(9, [day(7, rising)]).forEach((people, i) => {
    expect(people).toBeCloseTo(rising[i] ?? 0)
  })
})

test('one rough slot is smoothed', () => {
  const told = usualDay(9, [day(7, flat(20).with(4, 50))])
  expect(told[4]).toBeLessThan(35)
  expect(told[3]).toBeGreaterThan(20)
})

test('people are never negative, and unknown only where no day says anything', () => {
  const people = fc.oneof(fc.double({ min: 0, max: 400, noNaN: true }), fc.constant(Number.NaN))
  const past = fc.array(
    fc.record({
      before: fc.integer({ min: -3, max: 70 }),
      alike: fc.boolean(),
      people: fc.array(people, { minLength: 12, maxLength: 12 }),
    }),
    { maxLength: 12 },
  )
  fc.assert(
    fc.property(past, (days) => {
      const counts = (each: PastDay) =>
        each.before >= 1 && each.before <= usualDays && (each.before % 7 === 0 || each.alike)
      usualDay(12, days).forEach((told, i) => {
        const known = days.filter(counts).some((each) => !Number.isNaN(each.people[i]))
        expect(Number.isNaN(told)).toBe(!known)
        if (known) expect(told >= 0 && Number.isFinite(told)).toBe(true)
      })
    }),
  )
})
