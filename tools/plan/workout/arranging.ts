import { doseOf, reserveOf } from './dose.ts'
import type { Draft, Item } from './draft.ts'
import { isHard } from './endurance-kinds.ts'
import type { Equipment, Exercise, Muscle } from './exercise.ts'
import { secondsOf, warmUpMinutes } from './minutes.ts'
import type { Prescription, Role } from './session.ts'
import { plannedGoal, type Wanted } from './wanted.ts'

/** Balance while the legs are fresh, the heaviest lift next, small muscles and the trunk late, endurance last. */
const places: Readonly<Record<Role, number>> = {
  balance: 0,
  priority: 1,
  compound: 2,
  isolation: 3,
  core: 4,
  cardio: 5,
}

function placeOf({ role }: Item, wanted: Wanted): number {
  // Who trains for endurance does that while fresh.
  return role === 'cardio' && plannedGoal(wanted) === 'endurance' ? 0.5 : places[role]
}

/** What stays at hand while one does something else; all other equipment is a place that somebody else would take. */
const portable: ReadonlySet<Equipment> = new Set<Equipment>([
  ...([
    'dumbbells',
    'kettlebell',
    'bands',
    'suspension',
    'medicineBall',
    'bench',
    'box',
    'mat',
    'rope',
  ] as const),
])

const isStation = ({ equipment }: Exercise) => equipment.some((each) => !portable.has(each))

const legPatterns = ['squat', 'hinge', 'lunge']

/** Whether one exercise can be done while the muscles of the other rest, without holding two places in the gym. */
export function goTogether(one: Item, other: Item): boolean {
  const [a, b] = [one.exercise, other.exercise]
  const works = ({ primary, secondary }: Exercise): readonly Muscle[] => [...primary, ...secondary]
  const shared =
    a.primary.some((muscle) => works(b).includes(muscle)) ||
    b.primary.some((muscle) => works(a).includes(muscle))
  const bothLegs = legPatterns.includes(a.pattern) && legPatterns.includes(b.pattern)
  return !(shared || bothLegs || (isStation(a) && isStation(b))) && Math.abs(one.sets - other.sets) <= 1
}

/** Supersets save minutes where there are few, or keep the heart going where that is wanted. */
function supersetsWanted({ minutes, goal }: Wanted): boolean {
  return minutes <= 45 || (minutes <= 60 && (goal === 'fatLoss' || goal === 'endurance'))
}

function mayPair({ role }: Item, { goal }: Wanted): boolean {
  if (role === 'priority') return goal !== 'strength'
  return role === 'compound' || role === 'isolation' || role === 'core'
}

/** Pairs in order: each takes the nearest that goes with it. */
function paired(items: readonly Item[], wanted: Wanted): readonly (readonly Item[])[] {
  const left = [...items]
  const groups: Item[][] = []
  for (let item = left.shift(); item; item = left.shift()) {
    const first = item
    const at = mayPair(first, wanted)
      ? left.findIndex((each) => mayPair(each, wanted) && goTogether(first, each))
      : -1
    groups.push(at < 0 ? [first] : [first, ...left.splice(at, 1)])
  }
  return groups
}

/** Part of the usual rest after each of two exercises in turn: the other one is rest too. */
const pairedRest = 0.45

/**
 * The exercises of a session in order, with ranges and rests, as in the first ordinary week.
 *
 * @param items as they were chosen, the movements a session is built on in their order
 */
export function arranged(items: readonly Item[], wanted: Wanted): readonly Prescription[] {
  const ordered = items.toSorted((a, b) => placeOf(a, wanted) - placeOf(b, wanted))
  const groups = supersetsWanted(wanted) ? paired(ordered, wanted) : ordered.map((item) => [item])
  let superset = 0
  return groups.flatMap((group) => {
    const together = group.length > 1 ? ++superset : undefined
    return group.map((item) => prescribed(item, wanted, together))
  })
}

function prescribed(item: Item, wanted: Wanted, superset: number | undefined): Prescription {
  const { exercise, role, sets } = item
  const shared = { exercise: exercise.id, name: exercise.name, role, sets, measure: exercise.measure }
  if (role === 'cardio') {
    const minutes = item.minutes ?? 0
    const effort = isHard(exercise) ? 'vigorous' : 'moderate'
    const rir = effort === 'vigorous' ? 2 : 4
    return { ...shared, leastReps: minutes, reps: minutes, rir, restSeconds: 0, effort }
  }
  const { leastReps, reps, restSeconds } = doseOf(exercise, role, wanted)
  const rir = role === 'balance' ? 4 : reserveOf(wanted, 0)
  if (superset === undefined) return { ...shared, leastReps, reps, rir, restSeconds }
  const rest = Math.max(20, Math.round((restSeconds * pairedRest) / 5) * 5)
  return { ...shared, leastReps, reps, rir, restSeconds: rest, superset }
}

/** Minutes to get warm. Endurance work alone needs none: its first minutes go easy. */
export function warmUpOf(items: readonly Pick<Item, 'role'>[], wanted: Wanted): number {
  if (!items.some(({ role }) => lifting.includes(role))) return 0
  const heavy = plannedGoal(wanted) === 'strength' && items.some(({ role }) => role === 'priority')
  return warmUpMinutes(wanted.minutes, heavy)
}

const lifting: readonly Role[] = ['priority', 'compound', 'isolation']

/** Seconds of a session as it would be prescribed, warm-up included. */
export function draftSeconds({ items }: Pick<Draft, 'items'>, wanted: Wanted): number {
  const exercises = new Map(items.map(({ exercise }) => [exercise.id, exercise]))
  const seconds = arranged(items, wanted).reduce((sum, each) => {
    const exercise = exercises.get(each.exercise)
    return exercise ? sum + secondsOf(each, exercise) : sum
  }, 0)
  return seconds + 60 * warmUpOf(items, wanted)
}

/** Whether a session with these items would still end in time. */
export const endsInTime = (items: readonly Item[], wanted: Wanted): boolean =>
  draftSeconds({ items }, wanted) <= 60 * wanted.minutes
