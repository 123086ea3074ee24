import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type TrajectoryEvent, trajectoryOf } from './trajectory.ts'

const now = new Date('2026-11-24T12:00:00Z')
const ago = (days: number) => new Date(now.getTime() - days * 86_400_000)
const codes = (events: readonly TrajectoryEvent[], body = {}) =>
  trajectoryOf(events, now, body).map(({ code, severity }) => `${code} ${severity}`)
const weights = (perDay: (day: number) => number, days = 35): TrajectoryEvent[] =>
  Array.from({ length: days }, (_, back) => ({ kind: 'weight', at: ago(back + 0.2), weightKg: perDay(back) }))
const goals = (...kg: number[]): TrajectoryEvent[] =>
  kg.map((weightKg, at) => ({ kind: 'goalWeight', at: ago(30 - at), weightKg }))

test('a steady, sensible cut says nothing', () => {
  const events = [
    ...weights((back) => 80 + back * 0.07),
    ...goals(75),
    { kind: 'goal', at: ago(40), goal: 'cut' } as const,
  ]
  expect(codes(events, { sex: 'male', heightCm: 180 })).toEqual([])
})

test('a goal lowered twice is softened, thrice stopped; one raised again is not', () => {
  expect(codes(goals(60, 57, 54))).toEqual(['goal_lowered soften'])
  expect(codes(goals(60, 57, 54, 51))).toEqual(['goal_lowered stop'])
  expect(codes(goals(60, 57, 60))).toEqual([])
  expect(codes(goals(60, 62, 64))).toEqual([])
})

test('knocking at the floor again and again', () => {
  const knocks = (n: number): TrajectoryEvent[] =>
    Array.from({ length: n }, (_, at) => ({ kind: 'floorRefused', at: ago(at) }))
  expect(codes(knocks(1))).toEqual([])
  expect(codes(knocks(2))).toEqual(['floor_attempts soften'])
  expect(codes(knocks(4))).toEqual(['floor_attempts stop'])
})

test('three weeks at more than one per cent are no water', () => {
  expect(codes(weights((back) => 80 * 1.012 ** (back / 7)))).toEqual(['losing_too_fast soften'])
  expect(codes(weights((back) => 80 * 1.02 ** (back / 7)))).toEqual(['losing_too_fast stop'])
  expect(codes(weights((back) => (back < 7 ? 78 : 80)))).toEqual([])
  expect(codes(weights((back) => 80 * 1.02 ** (back / 7), 14))).toEqual([])
})

test('a cut is eased near a BMI of 18.5 and ends under it', () => {
  const cut: TrajectoryEvent = { kind: 'goal', at: ago(20), goal: 'cut' }
  const bulk: TrajectoryEvent = { kind: 'goal', at: ago(10), goal: 'bulk' }
  const at = (weightKg: number): TrajectoryEvent => ({ kind: 'weight', at: ago(1), weightKg })
  expect(codes([cut, at(55)], { heightCm: 170 })).toEqual(['near_underweight soften'])
  expect(codes([cut, at(53)], { heightCm: 170 })).toEqual(['underweight stop'])
  expect(codes([cut, bulk, at(53)], { heightCm: 170 })).toEqual([])
  expect(codes([cut, at(53)])).toEqual([])
})

test('days under the floor count when they were fully logged', () => {
  const days = (n: number, complete: boolean): TrajectoryEvent[] =>
    Array.from({ length: n }, (_, at) => ({ kind: 'intake', at: ago(at), kcal: 1100, complete }))
  expect(codes(days(5, true), { sex: 'female' })).toEqual(['eating_under_floor soften'])
  expect(codes(days(9, true), { sex: 'female' })).toEqual(['eating_under_floor stop'])
  expect(codes(days(9, false), { sex: 'female' })).toEqual([])
  expect(codes(days(9, true), { sex: 'female', clinicianGuided: true })).toEqual([])
})

test('weighing four times a day for three days is noticed, no more', () => {
  const often = (days: number): TrajectoryEvent[] =>
    Array.from({ length: days * 4 }, (_, at) => ({
      kind: 'weight',
      at: ago(Math.floor(at / 4) + 0.1 + (at % 4) * 0.1),
      weightKg: 70,
    }))
  expect(codes(often(3))).toEqual(['weighing_often notice'])
  expect(codes(often(2))).toEqual([])
})

test('energy set lower and lower', () => {
  const set = (...kcal: number[]): TrajectoryEvent[] =>
    kcal.map((each, at) => ({ kind: 'energyTarget', at: ago(20 - at), kcal: each }))
  expect(codes(set(2000, 1900, 1800))).toEqual([])
  expect(codes(set(2000, 1800, 1600, 1400))).toEqual(['energy_lowered soften'])
})

test('what lies far back, or ahead, does not count, nor does the order of events', () => {
  expect(
    codes(
      goals(60, 57, 54, 51).map((event) => ({
        ...event,
        at: new Date(event.at.getTime() - 90 * 86_400_000),
      })),
    ),
  ).toEqual([])
  const events = [...goals(60, 57, 54, 51), ...weights((back) => 80 * 1.02 ** (back / 7))]
  fc.assert(
    fc.property(fc.shuffledSubarray(events, { minLength: events.length }), (shuffled) => {
      expect(trajectoryOf(shuffled, now)).toEqual(trajectoryOf(events, now))
    }),
  )
})
