import { expect, test } from 'vitest'
import { ourCatalogue } from './catalogue.ts'
import { equipmentKinds } from './exercise.ts'
import { type AnyPlan, type AnyPrescription, factsOf } from './rules/facts.ts'
import { rules, validate } from './validator.ts'
import type { Wanted } from './wanted.ts'

const wanted: Wanted = {
  daysPerWeek: 4,
  minutes: 120,
  level: 'intermediate',
  goal: 'muscle',
  equipment: new Set(equipmentKinds),
  limits: [],
}

const some = (exercise: string, sets: number, more: Partial<AnyPrescription> = {}): AnyPrescription => ({
  exercise,
  sets,
  reps: 10,
  leastReps: 8,
  rir: 2,
  restSeconds: 90,
  ...more,
})

const week = (...days: AnyPrescription[][]): AnyPlan => ({
  weeks: [{ sessions: days.map((exercises) => ({ minutes: 90, exercises })) }],
})

function verdicts(plan: AnyPlan, changed: Partial<Wanted> = {}): Record<string, boolean> {
  const checks = validate(plan, { ...wanted, ...changed }, ourCatalogue)
  return Object.fromEntries(checks.map(({ rule, kept }) => [rule, kept]))
}

const noteOf = (plan: AnyPlan, rule: string, changed: Partial<Wanted> = {}) =>
  validate(plan, { ...wanted, ...changed }, ourCatalogue).find((check) => check.rule === rule)?.note

/** Four days that somebody called balanced. */
const lopsided = week(
  [some('barbell-back-squat', 6), some('dumbbell-glute-bridge', 2), some('barbell-bench-press', 4)],
  [some('hack-squat', 6), some('pec-deck', 4), some('face-pull', 1)],
  [some('leg-press', 6), some('dumbbell-glute-bridge', 2), some('triceps-pushdown', 4)],
  [some('hack-squat', 6), some('cable-lateral-raise', 4), some('face-pull', 1)],
)

test('the known bad week: glutes 28, quads 24, upper back 2, rear shoulders 2', () => {
  const [facts] = factsOf(lopsided, wanted, ourCatalogue).weeks
  expect(facts?.sets.get('glutes')).toBe(28)
  expect(facts?.sets.get('quads')).toBe(24)
  expect(facts?.sets.get('upperBack')).toBe(2)
  expect(facts?.sets.get('rearDelts')).toBe(2)
  const kept = verdicts(lopsided)
  expect(kept).toMatchObject({ T4: false, T12: false, T13: false })
  expect(noteOf(lopsided, 'T12')).toContain('glutes 28 sets a week')
  expect(noteOf(lopsided, 'T13')).toContain('a row')
})

/** Two full-body days with everything in them. */
const sound = week(
  [
    some('barbell-back-squat', 3),
    some('barbell-bench-press', 3),
    some('lat-pulldown', 3),
    some('seated-leg-curl', 3),
  ],
  [some('romanian-deadlift', 3), some('overhead-press', 3), some('machine-row', 3), some('leg-press', 3)],
)

test('a sound week keeps what it can', () => {
  const kept = verdicts(sound, { daysPerWeek: 2 })
  expect(kept).toMatchObject({ T2: true, T12: true, T13: true, days: true, minutes: true, equipment: true })
  expect(kept).toMatchObject({ T1: false, T4: false, T14: false })
})

test('each rule of training has its check, and so has each promise of the plan', () => {
  const ids = rules.map(({ id }) => id)
  expect(ids.slice(0, 14)).toEqual(Array.from({ length: 14 }, (_, i) => `T${i + 1}`))
  expect(ids.slice(14)).toEqual([
    'days',
    'minutes',
    'exercises',
    'equipment',
    'limits',
    'level',
    'wishes',
    'swaps',
  ])
})

test('T1 counts a hard minute twice, and asks older members for balance', () => {
  const run = (minutes: number, effort: 'moderate' | 'vigorous') =>
    some('treadmill-run', 1, { reps: minutes, leastReps: minutes, restSeconds: 0, effort })
  const active = (each: AnyPrescription) =>
    week([some('leg-press', 2), each], [some('machine-row', 2), each], [some('leg-press', 2)])
  expect(verdicts(active(run(75, 'moderate')), { daysPerWeek: 3 }).T1).toBe(true)
  expect(verdicts(active(run(74, 'moderate')), { daysPerWeek: 3 }).T1).toBe(false)
  expect(verdicts(active(run(38, 'vigorous')), { daysPerWeek: 3 }).T1).toBe(true)
  expect(verdicts(active(run(75, 'moderate')), { daysPerWeek: 3, age: 70 }).T1).toBe(false)
  expect(noteOf(active(run(75, 'moderate')), 'T1', { age: 70 })).toContain('balance on 3 more days')
  expect(noteOf(active(run(75, 'moderate')), 'T1', { age: 16 })).toContain('an hour')
})

test('T3 wants heavy first lifts for strength', () => {
  const heavy = { reps: 5, leastReps: 5, rir: 2, restSeconds: 200 }
  const strong = week([some('barbell-back-squat', 3, heavy)], [some('barbell-bench-press', 3, heavy)])
  expect(verdicts(strong, { goal: 'strength' }).T3).toBe(true)
  expect(verdicts(sound, { goal: 'strength' }).T3).toBe(false)
  const late = week(
    [some('dumbbell-curl', 3, heavy), some('barbell-back-squat', 3, heavy)],
    [some('deadlift', 3, heavy)],
  )
  expect(noteOf(late, 'T3', { goal: 'strength' })).toContain('small muscle')
})

test('T6 wants two days for each muscle', () => {
  expect(noteOf(sound, 'T6')).toContain('not chest')
  expect(verdicts(week([some('push-up', 3)], [some('push-up', 3)])).T6).toBe(false)
})

test('T7 counts helping muscles by half and finds a wrong sum', () => {
  const bench = week([some('barbell-bench-press', 4)])
  expect(verdicts({ ...bench, weeklySets: { chest: 4, triceps: 2, frontDelts: 2 } }).T7).toBe(true)
  expect(verdicts({ ...bench, weeklySets: { chest: 4, triceps: 4, frontDelts: 2 } }).T7).toBe(false)
  expect(verdicts(bench).T7).toBe(false)
})

test('T8 wants loads, days and rests for the level', () => {
  const heavy = week(
    ...[1, 2, 3].map(() => [some('barbell-back-squat', 3, { reps: 3, leastReps: 3, restSeconds: 60 })]),
  )
  expect(noteOf(heavy, 'T8')).toContain('three minutes')
  expect(noteOf(heavy, 'T8', { level: 'novice' })).toContain('heavier than a novice')
  expect(verdicts(week(...[1, 2, 3].map(() => [some('leg-press', 3)]))).T8).toBe(true)
})

test('T9 and T14 want a plan that moves and rests', () => {
  const flat = { leastReps: 10 }
  const one = { sessions: [{ minutes: 60, exercises: [some('leg-press', 4, flat)] }] }
  expect(verdicts({ weeks: [one, one, one] })).toMatchObject({ T9: false, T14: false })
  const easy = {
    kind: 'deload' as const,
    sessions: [{ minutes: 60, exercises: [some('leg-press', 2, flat)] }],
  }
  const harder = { sessions: [{ minutes: 60, exercises: [some('leg-press', 4, { ...flat, rir: 1 })] }] }
  expect(verdicts({ weeks: [one, one, harder, easy] })).toMatchObject({ T9: true, T14: true })
})

test('T11 takes any load for muscle, if the sets are hard', () => {
  expect(verdicts(sound).T11).toBe(true)
  expect(noteOf(week([some('leg-press', 3, { rir: 8 })]), 'T11')).toContain('Leg press')
  expect(verdicts(week([some('leg-press', 3, { reps: 1, leastReps: 1, rir: 0 })])).T11).toBe(false)
})

test('T12 caps a session, a week and a novice', () => {
  expect(verdicts(week([some('leg-extension', 8)])).T12).toBe(true)
  expect(verdicts(week([some('leg-extension', 9)])).T12).toBe(false)
  const often = week(...[1, 2, 3].map(() => [some('leg-extension', 7)]))
  expect(verdicts(often).T12).toBe(true)
  expect(verdicts(often, { level: 'novice' }).T12).toBe(false)
})

test('T13 says what is missing, and that nothing of it fits where that is so', () => {
  const legs = week([some('leg-press', 3), some('seated-leg-curl', 3)])
  expect(noteOf(legs, 'T13', { daysPerWeek: 1, minutes: 30 })).toContain(
    'no room for it in 1 day of 30 minutes',
  )
  const nothing = { equipment: new Set<never>(), limits: ['shoulder'] as const }
  expect(noteOf(legs, 'T13', nothing)).toContain('a press overhead and a pull from above: nothing of it fits')
  expect(noteOf(week([some('leg-press', 9)]), 'T13')).toContain('9 sets for quads to 0 for hamstrings')
})

test('promises: days, minutes, equipment, limits, level, likes', () => {
  expect(verdicts(sound).days).toBe(false)
  expect(verdicts(sound, { minutes: 30 }).minutes).toBe(false)
  expect(verdicts(sound, { equipment: new Set(['dumbbells']) }).equipment).toBe(false)
  expect(noteOf(sound, 'limits', { limits: ['knee'] })).toContain('Leg press')
  expect(verdicts(week([some('muscle-up', 3)]), { level: 'novice' }).level).toBe(false)
  expect(verdicts(sound, { disliked: ['leg-press'] }).wishes).toBe(false)
  const sameDay = {
    weeks: [
      { sessions: sound.weeks.flatMap((each) => each.sessions.map((one) => ({ ...one, day: 'Monday' }))) },
    ],
  }
  expect(verdicts(sameDay, { daysPerWeek: 2 }).days).toBe(false)
})

test('a session that takes longer than it says is found out', () => {
  const long = { weeks: [{ sessions: [{ minutes: 10, exercises: [some('leg-press', 5)] }] }] }
  expect(noteOf(long, 'minutes')).toContain('longer than it says')
})

test('whatever somebody calls a plan is looked at, not thrown out of', () => {
  const odd = week([some('unicorn-press', 3), some('leg-press', -2), some('leg-press', Number.NaN)], [])
  expect(verdicts(odd)).toMatchObject({ exercises: false, days: false })
  expect(noteOf(odd, 'exercises')).toContain('unicorn-press')
  expect(Object.values(verdicts({ weeks: [] }))).toHaveLength(rules.length)
})
