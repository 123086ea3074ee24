import fc from 'fast-check'
import { expect, test } from 'vitest'
import { GymError } from '../../kit/errors.ts'
import { seededRandom } from '../../kit/random.ts'
import { ourCatalogue } from './catalogue.ts'
import { equipmentKinds, limits } from './exercise.ts'
import { planOf } from './plan.ts'
import type { Plan, Session } from './session.ts'
import { broken, randomWanted } from './testing.ts'
import type { Wanted } from './wanted.ts'

const anyone: Wanted = {
  daysPerWeek: 3,
  minutes: 60,
  level: 'novice',
  goal: 'muscle',
  equipment: new Set(equipmentKinds),
  limits: [],
}

const planFor = (wanted: Partial<Wanted>, seed = 'mia'): Plan =>
  planOf({ ...anyone, ...wanted }, seededRandom(seed))

const usualWeek = ({ weeks }: Plan): readonly Session[] =>
  weeks.find(({ kind }) => kind === 'usual')?.sessions ?? []

const notKept = ({ passport }: Plan) => passport.filter(({ kept }) => !kept).map(({ rule }) => rule)

const patternOf = (id: string | undefined) => ourCatalogue.find(id ?? '')?.pattern

test('two hundred plans for all kinds of wishes: no hard rule broken, no soft one without being named', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const wanted = randomWanted(seededRandom(`wish ${seed}`))
      const plan = planOf(wanted, seededRandom(`plan ${seed}`))
      expect(broken(wanted, plan, `plan ${seed}`)).toEqual([])
    }),
    { numRuns: 200 },
  )
}, 120_000)

test('a novice trains the whole body on three days with a day between, eight to twelve repetitions', () => {
  const week = usualWeek(planFor({ minutes: 45 }))
  expect(week.map(({ day }) => day)).toEqual(['Monday', 'Wednesday', 'Friday'])
  expect(week.map(({ split }) => split)).toEqual(['all', 'all', 'all'])
  for (const { exercises } of week) {
    expect(exercises.length).toBeGreaterThanOrEqual(5)
    for (const each of exercises.filter(({ role }) => role === 'compound')) {
      expect([each.leastReps, each.reps]).toEqual([8, each.reps])
      expect(each.reps).toBeLessThanOrEqual(15)
    }
  }
})

test('for strength a session begins with a lift of six repetitions or fewer and three minutes of rest', () => {
  const plan = planFor({ daysPerWeek: 4, level: 'intermediate', goal: 'strength' })
  expect(usualWeek(plan).map(({ name }) => name)).toEqual([
    'Upper body A',
    'Lower body A',
    'Upper body B',
    'Lower body B',
  ])
  for (const { exercises } of usualWeek(plan)) {
    expect(exercises[0]?.role).toBe('priority')
    expect(exercises[0]?.reps).toBeLessThanOrEqual(6)
    expect(exercises[0]?.restSeconds).toBeGreaterThanOrEqual(180)
    expect(['squat', 'hinge', 'horizontalPush', 'verticalPush']).toContain(patternOf(exercises[0]?.exercise))
  }
  expect(notKept(plan)).not.toContain('T3')
})

test('with hours enough muscle gets its ten sets for every main muscle', () => {
  for (const seed of ['a', 'b', 'c']) {
    const plan = planFor({ daysPerWeek: 6, minutes: 90, level: 'advanced' }, seed)
    expect(notKept(plan)).not.toContain('T4')
    expect(notKept(plan)).not.toContain('T13')
  }
})

test('twenty minutes twice a week cannot have ten sets, and the passport says so', () => {
  const plan = planFor({ daysPerWeek: 2, minutes: 20 })
  const line = plan.passport.find(({ rule }) => rule === 'T4')
  expect(line?.kept).toBe(false)
  expect(line?.note).toContain('2 days of 20 minutes hold no more')
  expect(plan.passport[0]?.kept).toBe(false)
})

test('from 65 on every session has balance, and strength comes three times where there are three days', () => {
  const plan = planFor({ age: 67, goal: 'health', minutes: 40 })
  for (const { exercises } of usualWeek(plan)) {
    expect(exercises.some(({ exercise }) => patternOf(exercise) === 'balance')).toBe(true)
    expect(
      exercises.filter(({ measure, role }) => measure === 'reps' && role !== 'balance').length,
    ).toBeGreaterThan(2)
    for (const { rir } of exercises) expect(rir).toBeGreaterThanOrEqual(3)
  }
})

test('in pregnancy the goal is health, with three repetitions in reserve and nothing that speaks against it', () => {
  const plan = planFor({ pregnant: true, goal: 'fatLoss', level: 'advanced' })
  for (const { exercises } of usualWeek(plan)) {
    for (const { exercise, rir, effort } of exercises) {
      expect(ourCatalogue.find(exercise)?.contraindications).not.toContain('pregnancy')
      expect(rir).toBeGreaterThanOrEqual(3)
      expect(effort).not.toBe('vigorous')
    }
  }
})

test('endurance has its long sessions and still two of lifting', () => {
  const week = usualWeek(planFor({ daysPerWeek: 5, goal: 'endurance', level: 'intermediate' }))
  expect(week.filter(({ focus }) => focus === 'cardio')).toHaveLength(3)
  expect(week.filter(({ exercises }) => exercises.some(({ effort }) => effort === 'vigorous'))).toHaveLength(
    1,
  )
})

test('what somebody likes comes in, what they dislike does not, and a weak muscle gets more', () => {
  const liked = planFor({ liked: ['barbell-row'] })
  expect(usualWeek(liked).flatMap(({ exercises }) => exercises.map(({ exercise }) => exercise))).toContain(
    'barbell-row',
  )
  const plain = planFor({ level: 'intermediate', daysPerWeek: 4, minutes: 75 })
  const weak = planFor({ level: 'intermediate', daysPerWeek: 4, minutes: 75, weakMuscles: ['rearDelts'] })
  expect(weak.weeklySets.rearDelts ?? 0).toBeGreaterThan(plain.weeklySets.rearDelts ?? 0)
})

test('with few minutes two exercises take turns, and only one of them holds a place in the gym', () => {
  const [first] = usualWeek(planFor({ minutes: 45 }))
  const together = first?.exercises.filter(({ superset }) => superset === 1) ?? []
  expect(together).toHaveLength(2)
  const none = usualWeek(planFor({ minutes: 75 })).flatMap(({ exercises }) => exercises)
  expect(none.some(({ superset }) => superset !== undefined)).toBe(false)
})

test('where nothing at all is left there is no plan', () => {
  const everything = ourCatalogue.exercises.map(({ id }) => id)
  const attempt = () => planFor({ disliked: everything })
  expect(attempt).toThrow(GymError)
  expect(attempt).toThrow('nothing_to_train')
})

test('with every limit there is and nothing at home, six days still have a session each', () => {
  const plan = planFor({ equipment: new Set(), limits, daysPerWeek: 6, minutes: 20 })
  expect(usualWeek(plan)).toHaveLength(6)
  for (const { exercises, minutes } of usualWeek(plan)) {
    expect(exercises.length).toBeGreaterThan(0)
    expect(minutes).toBeGreaterThanOrEqual(10)
  }
})
