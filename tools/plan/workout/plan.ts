import { GymError } from '../../kit/errors.ts'
import type { Random } from '../../kit/random.ts'
import { arranged, endsInTime, warmUpOf } from './arranging.ts'
import { withBackbone } from './backbone.ts'
import { type Catalogue, ourCatalogue } from './catalogue.ts'
import { isPossible, suitability } from './choosing.ts'
import type { Choice, Draft, Item } from './draft.ts'
import { enduranceMinutes, extended, withEndurance } from './endurance.ts'
import { type Exercise, isStrength, type MovementPattern } from './exercise.ts'
import { filled } from './filling.ts'
import { mesocycle } from './mesocycle.ts'
import { timed } from './minutes.ts'
import { passportOf } from './passport.ts'
import type { Focus, Plan, Session } from './session.ts'
import { type Placed, spaced } from './spacing.ts'
import { hasTurn, sessionName, splitOf, weekFocuses } from './split.ts'
import { sameWork } from './swaps.ts'
import { bandsOf, countSets } from './volume.ts'
import { checkWanted, isOlder, type Wanted } from './wanted.ts'

/**
 * A plan of four to six weeks for what a member wants: its sessions, the sets a week of each muscle, and a passport of
 * the rules it keeps and those it knowingly does not.
 *
 * @param random the same chance gives the same plan
 * @throws {GymError} `training_out_of_range`, `liked_and_disliked`; `nothing_to_train` where equipment, limits and
 *   dislikes leave no exercise at all
 */
export function planOf(wish: Wanted, random: Random, catalogue: Catalogue = ourCatalogue): Plan {
  const wanted = { ...checkWanted(wish), minutes: Math.floor(wish.minutes) }
  const possible = catalogue.exercises.filter((exercise) => isPossible(exercise, wanted))
  // What nothing can stand in for is left out: its place may be taken.
  const pool = possible.filter((exercise) => possible.some((other) => sameWork(exercise, other)))
  const choice = { wanted, pool, suits: suitability(pool, wanted, random), bands: bandsOf(wanted) }
  const placed = spaced(focusesFor(choice), wanted.weekdays ?? [])
  const base = sessionsOf(placed, chosen(placed, choice), choice, catalogue)
  const weeks = mesocycle(base, wanted, catalogue.find)
  const weeklySets = countSets(
    base.flatMap(({ exercises }) => exercises),
    catalogue.find,
  )
  return { weeks, weeklySets, passport: passportOf({ weeks, weeklySets }, wanted, catalogue) }
}

/** Where fewer exercises are left for a part of the body, all sessions are for the whole of it. */
const fewestLifts = 4

const liftsFor = (focus: Focus, pool: readonly Exercise[]): number =>
  pool.filter(({ pattern, primary }) => {
    const [lead] = primary
    const counts = isStrength({ pattern }) && pattern !== 'core'
    return counts && lead !== undefined && hasTurn(focus, lead)
  }).length

/** What the sessions are for. Where no endurance work is possible, lifting takes its days. */
function focusesFor({ wanted, pool }: Choice): readonly Focus[] {
  const lifting = pool.some((each) => isStrength(each) && each.pattern !== 'core')
  const endurance = pool.some(({ pattern, measure }) => pattern === 'cardio' && measure === 'minutes')
  if (!lifting && !endurance) throw new GymError('nothing_to_train')
  if (!lifting) return weekFocuses(wanted).map(() => 'cardio')
  const focuses = weekFocuses(wanted).map((focus) => (focus === 'cardio' && !endurance ? 'full' : focus))
  const enough = focuses.every((focus) => focus === 'cardio' || liftsFor(focus, pool) >= fewestLifts)
  return enough ? focuses : focuses.map((focus) => (focus === 'cardio' ? focus : 'full'))
}

function chosen(placed: readonly Placed[], choice: Choice): readonly Draft[] {
  const empty = placed.map(({ focus }, at) => {
    const variant = placed.slice(0, at).filter((each) => each.focus === focus).length
    return { focus, variant, items: balanceItems(focus, at, choice) }
  })
  const minutes = enduranceMinutes(empty, choice.wanted)
  let drafts: readonly Draft[] = empty.map((draft, at) => withEndurance(draft, at, minutes[at] ?? 0, choice))
  for (const at of drafts.keys()) {
    const built = withBackbone(drafts, at, choice)
    drafts = drafts.map((draft, i) => (i === at ? built : draft))
  }
  const done = extended(extended(filled(drafts, choice), choice), choice)
  return done.map((draft) => (draft.items.length > 0 ? draft : { ...draft, items: mobilityItems(choice) }))
}

/** What is left for a day on which everything that is possible has had its sets already. */
function mobilityItems({ pool, suits }: Choice): readonly Item[] {
  return pool
    .filter(({ pattern, measure }) => pattern === 'mobility' && measure !== 'minutes')
    .toSorted((a, b) => (suits.get(b.id) ?? 0) - (suits.get(a.id) ?? 0))
    .slice(0, 4)
    .map((exercise) => ({ exercise, role: 'balance', sets: 2 }))
}

/** From 65 on every lifting session has some balance, and every other one where there are fewer than three. */
function balanceItems(focus: Focus, at: number, { wanted, pool, suits }: Choice): readonly Item[] {
  if (!isOlder(wanted) || (focus === 'cardio' && wanted.daysPerWeek > 3)) return []
  const some = pool
    .filter(({ pattern, measure }) => pattern === 'balance' && measure !== 'minutes')
    .toSorted((a, b) => (suits.get(b.id) ?? 0) - (suits.get(a.id) ?? 0))
    .slice(0, 3)
  const exercise = some[at % Math.max(1, some.length)]
  const item: Item | undefined = exercise && { exercise, role: 'balance', sets: 2 }
  return item && endsInTime([item], wanted) ? [item] : []
}

/** The movement of the first lift. */
const firstMovement = (items: readonly Item[]): MovementPattern | undefined =>
  items.find(({ role }) => role !== 'cardio' && role !== 'balance')?.exercise.pattern

function sessionsOf(
  placed: readonly Placed[],
  drafts: readonly Draft[],
  { wanted }: Choice,
  { find }: Catalogue,
): readonly Session[] {
  return drafts.map(({ focus, variant, items }, at) => {
    if (items.length === 0) throw new GymError('nothing_to_train')
    const exercises = arranged(items, wanted)
    const warmUp = warmUpOf(items, wanted)
    const of = placed.filter((each) => each.focus === focus).length
    const session: Session = {
      day: placed[at]?.day ?? 'Monday',
      name: sessionName(focus, variant, of),
      focus,
      split: splitOf(focus, firstMovement(items)),
      minutes: 0,
      warmUpMinutes: warmUp,
      exercises,
    }
    return timed(session, find)
  })
}
