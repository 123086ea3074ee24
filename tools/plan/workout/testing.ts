import { isDeepStrictEqual } from 'node:util'
import { type Random, seededRandom } from '../../kit/random.ts'
import { ourCatalogue } from './catalogue.ts'
import {
  type Equipment,
  equipmentKinds,
  hasEquipment,
  keepsLimits,
  levels,
  limits,
  muscles,
  suitsLevel,
} from './exercise.ts'
import { planOf } from './plan.ts'
import { factsOf } from './rules/facts.ts'
import { type Plan, weekdays } from './session.ts'
import { swapsFor } from './swaps.ts'
import { validate } from './validator.ts'
import { bandOf, capOf } from './volume.ts'
import { checkWanted, limitsOf, trainingGoals, type Wanted } from './wanted.ts'

/** What people have: nothing, a mat, bands, dumbbells, a garage, a hotel's room, all of a gym, or anything at all. */
const sets: readonly (readonly Equipment[])[] = [
  [],
  ['mat'],
  ['bands', 'mat'],
  ['dumbbells'],
  ['dumbbells', 'bench', 'mat'],
  ['barbell', 'rack', 'bench', 'dumbbells', 'pullUpBar'],
  ['suspension', 'kettlebell', 'mat'],
  ['treadmill', 'bike', 'dumbbells', 'cables', 'bench', 'mat'],
  equipmentKinds,
  equipmentKinds,
]

const pickOne = <T>(random: Random, some: readonly T[]): T => {
  const one = some[Math.floor(random() * some.length)]
  if (one === undefined) throw new RangeError('nothing to pick from')
  return one
}

const some = <T>(random: Random, from: readonly T[], chance: number): T[] =>
  from.filter(() => random() < chance)

/** A wish as anybody might have it, the odd ones more often than in life. */
export function randomWanted(random: Random): Wanted {
  const ids = ourCatalogue.exercises.map(({ id }) => id)
  const own = random() < 0.8 ? pickOne(random, sets) : some(random, equipmentKinds, random())
  const disliked = random() < 0.4 ? some(random, ids, 0.1) : []
  return {
    daysPerWeek: 1 + Math.floor(random() * 6),
    minutes: random() < 0.7 ? 5 * (4 + Math.floor(random() * 21)) : 20 + 100 * random(),
    level: pickOne(random, levels),
    goal: pickOne(random, trainingGoals),
    equipment: new Set(own),
    limits: random() < 0.5 ? [] : some(random, limits, random() < 0.8 ? 0.12 : 0.4),
    disliked,
    liked: some(random, ids, 0.02).filter((id) => !disliked.includes(id)),
    ...(random() < 0.6 ? { age: 14 + Math.floor(random() * 80) } : {}),
    ...(random() < 0.05 ? { pregnant: true } : {}),
    ...(random() < 0.2 ? { weakMuscles: some(random, muscles, 0.15) } : {}),
    ...(random() < 0.3 ? { gapWeeks: Math.floor(random() * 40) } : {}),
    ...(random() < 0.3 ? { weekdays: some(random, weekdays, 0.5) } : {}),
  }
}

/** Everything that is wrong with a plan of ours, in words; empty for a good one. */
export function broken(wanted: Wanted, plan: Plan, seed: string): readonly string[] {
  checkWanted(wanted)
  const checks = validate(plan, wanted, ourCatalogue)
  const passport = new Map(plan.passport.map((line) => [line.rule, line]))
  return [
    ...checks.filter(({ hard, kept }) => hard && !kept).map(({ rule, note }) => `${rule}: ${note}`),
    ...checks
      .filter(({ rule, kept }) => passport.get(rule)?.kept !== kept || !passport.get(rule)?.note)
      .map(({ rule }) => `${rule} is not in the passport as it is`),
    ...(plan.passport.length === checks.length ? [] : ['the passport has other rules']),
    ...misfits(wanted, plan),
    ...overdone(wanted, plan),
    ...(plan.weeks.length >= 4 && plan.weeks.length <= 6 ? [] : [`${plan.weeks.length} weeks`]),
    ...(isDeepStrictEqual(planOf(wanted, seededRandom(seed)), plan)
      ? []
      : ['another plan from the same chance']),
  ]
}

/** The same promises as the validator's, looked at without it. */
function misfits(wanted: Wanted, { weeks }: Plan): string[] {
  const { level, equipment } = wanted
  const kept = limitsOf(wanted)
  return weeks.flatMap(({ sessions }) =>
    sessions.flatMap(({ name, minutes, exercises }) => [
      ...(minutes <= wanted.minutes && minutes >= 10 ? [] : [`${name}: ${minutes} minutes`]),
      ...(new Set(exercises.map(({ exercise }) => exercise)).size === exercises.length
        ? []
        : [`${name}: twice the same`]),
      ...exercises.flatMap(({ exercise: id }) => {
        const exercise = ourCatalogue.find(id)
        if (!exercise) return [`${id} is unknown`]
        const fits =
          hasEquipment(exercise, equipment) && keepsLimits(exercise, kept) && suitsLevel(exercise, level)
        const dislikes = wanted.disliked ?? []
        const swaps = swapsFor(exercise, { equipment, limits: kept, level, dislikes })
        return fits && swaps.length > 0 && !dislikes.includes(id) ? [] : [`${id} does not fit`]
      }),
    ]),
  )
}

/** Weekly sets over the cap, or a muscle trained directly over its band. */
function overdone(wanted: Wanted, plan: Plan): string[] {
  const { weeks } = factsOf(plan, wanted, ourCatalogue)
  return weeks.flatMap(({ sets: counted }) =>
    [...counted].flatMap(([muscle, count]) => {
      const most = Math.max(capOf(wanted.level), bandOf(muscle, wanted).most)
      return count <= most + 1e-9 ? [] : [`${muscle}: ${count} sets`]
    }),
  )
}
