import { draftSeconds, endsInTime } from './arranging.ts'
import type { Choice, Draft, Item } from './draft.ts'
import { isHard } from './endurance-kinds.ts'
import type { Exercise } from './exercise.ts'
import { isCareful, plannedGoal, type TrainingGoal, type Wanted } from './wanted.ts'

/**
 * Minutes of moderate endurance work a week; vigorous ones count twice.
 *
 * @see WHO 2020, doi 10.1136/bjsports-2020-102955
 */
export const moderateMinutes = 150

/** The part of a lifting session's minutes that endurance work has, where sessions are long enough to share. */
const shares: Readonly<Record<TrainingGoal, number>> = {
  strength: 0,
  muscle: 0,
  fatLoss: 0.3,
  health: 0.35,
  endurance: 0.5,
}

/** Minutes of a session for endurance alone that are enough for the goal. */
const longest: Readonly<Record<TrainingGoal, number>> = {
  strength: 40,
  muscle: 40,
  fatLoss: 60,
  health: 50,
  endurance: 110,
}

/** A session shorter than this is not shared: a few minutes of each would be neither. */
const sharedFrom = 40
const shortest = 10

const inFives = (minutes: number) => Math.floor(minutes / 5) * 5

/** Who has days for endurance alone keeps lifting sessions for lifting, above all where they are short. */
function partShared(goal: TrainingGoal, days: number, minutes: number): number {
  if (goal === 'endurance' && days < 2) return minutes < sharedFrom ? 0.35 : shares.endurance
  if (minutes < sharedFrom) return 0
  return goal === 'endurance' ? (minutes < 60 ? 0 : 0.3) : shares[goal]
}

/** Minutes of endurance work that are set aside in each session before anything else is chosen. */
export function enduranceMinutes(drafts: readonly Pick<Draft, 'focus'>[], wanted: Wanted): readonly number[] {
  const goal = plannedGoal(wanted)
  const own = Math.min(wanted.minutes, longest[goal])
  const days = drafts.filter(({ focus }) => focus === 'cardio').length
  const lifting = drafts.length - days
  const missing = Math.max(0, moderateMinutes - days * own)
  const share = partShared(goal, days, wanted.minutes) * wanted.minutes
  const enough =
    goal === 'endurance' ? share : Math.min(share, Math.ceil(missing / Math.max(1, lifting) / 5) * 5)
  const shared = inFives(enough) < shortest ? 0 : inFives(enough)
  return drafts.map(({ focus }) => (focus === 'cardio' ? own : shared))
}

/** The kinds of endurance work that suit, the best first. */
function kinds({ pool, suits }: Choice, hard: boolean): readonly Exercise[] {
  return pool
    .filter(({ pattern, measure }) => pattern === 'cardio' && measure === 'minutes')
    .filter((exercise) => isHard(exercise) === hard)
    .toSorted((a, b) => (suits.get(b.id) ?? 0) - (suits.get(a.id) ?? 0))
}

/** So many kinds of endurance work take turns in a week. */
const turns = 2
/** Hard intervals longer than this are not hard. */
const mostHard = 30

/** One session a week may be hard: for those who are used to it and whose goal gains by it. */
function mayBeHard({ focus, variant }: Draft, { wanted }: Choice): boolean {
  const goal = plannedGoal(wanted)
  const gains = goal === 'endurance' || goal === 'fatLoss'
  return gains && focus === 'cardio' && variant === 0 && wanted.level !== 'novice' && !isCareful(wanted)
}

/** The item of endurance work for a session; none where nothing is possible. */
function enduranceItem(draft: Draft, at: number, minutes: number, choice: Choice): Item | undefined {
  if (minutes < shortest) return undefined
  const [hard] = mayBeHard(draft, choice) ? kinds(choice, true) : []
  if (hard) return { exercise: hard, role: 'cardio', sets: 1, minutes: Math.min(minutes, mostHard) }
  const some = kinds(choice, false).slice(0, turns)
  const exercise = some[at % Math.max(1, some.length)]
  return exercise && { exercise, role: 'cardio', sets: 1, minutes }
}

/** The session with its endurance work: as many of the minutes as fit in. */
export function withEndurance(draft: Draft, at: number, minutes: number, choice: Choice): Draft {
  for (let left = minutes; left >= shortest; left -= left > 20 && left % 5 === 0 ? 5 : 1) {
    const item = enduranceItem(draft, at, left, choice)
    if (item && endsInTime([...draft.items, item], choice.wanted)) {
      return { ...draft, items: [...draft.items, item] }
    }
  }
  return draft
}

/** Minutes after lifting that nobody needs to go on for. */
const mostAfter: Readonly<Record<TrainingGoal, number>> = {
  strength: 30,
  muscle: 30,
  fatLoss: 40,
  health: 45,
  endurance: 75,
}

/**
 * Minutes that were left over go to endurance work while the week has less than it should: first where there is some
 * already, otherwise after lifting.
 */
export function extended(drafts: readonly Draft[], choice: Choice): readonly Draft[] {
  const { wanted } = choice
  const goal = plannedGoal(wanted)
  let missing = goal === 'endurance' ? Number.POSITIVE_INFINITY : moderateMinutes - minutesIn(drafts)
  return drafts.map((draft, at) => {
    if (missing <= 0 || draft.focus === 'cardio') return draft
    const free = Math.floor((60 * wanted.minutes - draftSeconds(draft, wanted)) / 60)
    const had = draft.items.find(({ role }) => role === 'cardio')
    const most = Math.min(free, missing, mostAfter[goal] - (had?.minutes ?? 0))
    const more = had ? withMore(draft, inFives(most)) : withEndurance(draft, at, inFives(most), choice)
    missing -= minutesIn([more]) - minutesIn([draft])
    return more
  })
}

function withMore(draft: Draft, more: number): Draft {
  if (more <= 0) return draft
  const items = draft.items.map((item) =>
    item.role === 'cardio' ? { ...item, minutes: (item.minutes ?? 0) + more } : item,
  )
  return { ...draft, items }
}

const minutesIn = (drafts: readonly Draft[]): number =>
  drafts.flatMap(({ items }) => items).reduce((sum, { minutes }) => sum + (minutes ?? 0), 0)
