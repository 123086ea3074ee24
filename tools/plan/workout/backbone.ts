import { endsInTime } from './arranging.ts'
import { roleOf } from './choosing.ts'
import { setsOf } from './dose.ts'
import {
  allItems,
  type Choice,
  counted,
  type Draft,
  hasRoom,
  type Item,
  keepsCaps,
  mostExercises,
} from './draft.ts'
import type { Exercise, MovementPattern } from './exercise.ts'
import type { Role } from './session.ts'
import { type Slot, slotsOf } from './split.ts'
import { plannedGoal, type Wanted } from './wanted.ts'

/** What it costs to do the same exercise twice a week, and to have two of a kind in one session. */
const again = 1.2
const alike = 1

/** Lifts that strength is built on; rows and pulldowns help them. */
const mainLifts: readonly MovementPattern[] = ['squat', 'hinge', 'horizontalPush', 'verticalPush']

/** How many lifts of a session have its best minutes; two heavy ones for the legs would be one too many. */
function priorities({ focus }: Draft, wanted: Wanted): number {
  const two = plannedGoal(wanted) === 'strength' && wanted.minutes >= 60
  return two && focus !== 'lower' && focus !== 'legs' ? 2 : 1
}

function mayLead({ pattern, compound }: Exercise, wanted: Wanted): boolean {
  return compound && (plannedGoal(wanted) !== 'strength' || mainLifts.includes(pattern))
}

/**
 * The movements a session is built on, in order, as many as its minutes hold. What can't be done with the member's
 * equipment and limits is left to a smaller exercise for the same muscle.
 *
 * @param drafts the week so far; the session's own place is `at`
 */
export function withBackbone(drafts: readonly Draft[], at: number, choice: Choice): Draft {
  const draft = drafts[at]
  if (!draft) throw new RangeError(`no session ${at}`)
  const alone = drafts.filter(({ focus }) => focus !== 'cardio').length === 1
  const heavy = plannedGoal(choice.wanted) === 'strength'
  let items = draft.items
  let leading = priorities(draft, choice.wanted)
  for (const slot of slotsOf(draft.focus, draft.variant, { alone, heavy })) {
    const others = drafts.filter((_, i) => i !== at)
    const role = leading > 0 ? 'priority' : undefined
    const item = chosenFor(slot, role, items, others, choice)
    if (!item) continue
    items = [...items, item]
    if (item.role === 'priority') leading--
  }
  return { ...draft, items }
}

function chosenFor(
  slot: Slot,
  role: Role | undefined,
  items: readonly Item[],
  others: readonly Draft[],
  choice: Choice,
): Item | undefined {
  const { wanted } = choice
  if (items.length >= mostExercises(wanted.minutes)) return undefined
  const session = counted(items)
  const week = counted([...items, ...allItems(others)])
  for (const exercise of candidates(slot, items, others, choice)) {
    const own = role === 'priority' && mayLead(exercise, wanted) ? 'priority' : roleOf(exercise)
    const { first } = setsOf(own, wanted)
    for (const sets of first > 2 ? [first, 2] : [first]) {
      const item: Item = { exercise, role: own, sets }
      const fits = hasRoom(items, sets, wanted) && keepsCaps(item, session, week, choice)
      if (fits && endsInTime([...items, item], wanted)) return item
    }
  }
  return undefined
}

/** So many are tried before a movement is given up, and none that suits so much worse than the best. */
const tries = 8
const muchWorse = 2.5

function candidates(
  { patterns, instead }: Slot,
  items: readonly Item[],
  others: readonly Draft[],
  { pool, suits, wanted }: Choice,
): readonly Exercise[] {
  const here = new Set(items.map(({ exercise }) => exercise.id))
  const before = new Set(allItems(others).map(({ exercise }) => exercise.id))
  // A lift that strength is built on is done more than once a week.
  const twice = plannedGoal(wanted) === 'strength' ? 0 : again
  const score = (exercise: Exercise) => {
    const kin = items.filter((item) => item.exercise.pattern === exercise.pattern).length
    return (suits.get(exercise.id) ?? 0) - (before.has(exercise.id) ? twice : 0) - alike * kin
  }
  const best = (some: readonly Exercise[]) => {
    const scored = some
      .filter(({ id }) => !here.has(id))
      .map((exercise) => ({ exercise, points: score(exercise) }))
    const top = Math.max(...scored.map(({ points }) => points))
    return scored
      .filter(({ points }) => points >= top - muchWorse)
      .toSorted((a, b) => b.points - a.points)
      .slice(0, tries)
      .map(({ exercise }) => exercise)
  }
  const compound = patterns.map((pattern) => pool.filter((each) => each.pattern === pattern && each.compound))
  const small = pool.filter((each) => each.pattern === 'isolation' && each.primary[0] === instead)
  return [...compound.flatMap(best), ...best(small)]
}
