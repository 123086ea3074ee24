import { endsInTime } from './arranging.ts'
import {
  allCandidates,
  type Candidate,
  candidateOf,
  candidatesFor,
  isFresh,
  keepsEven,
  type Sides,
  sidesOf,
} from './candidates.ts'
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
import { type Exercise, isStrength, type MovementPattern, type Muscle } from './exercise.ts'
import { type Standing, worthOf } from './worth.ts'

/** One step: an exercise of a session gets one set more, or a new one comes in. */
type Move = { at: number; item: Item; fresh: boolean; worth: number }

/** Worth of a move for each minute, under which a session is better left shorter. */
const leastWorth = 0.012

type State = Standing & {
  drafts: readonly Draft[]
  sessions: readonly ReadonlyMap<Muscle, number>[]
  sides: Sides
}

/** What is looked at for each session, and what no longer fits into its time. */
type Shelf = { candidates: readonly Candidate[]; own: Map<string, Candidate>; closed: Set<string> }

function stateOf(drafts: readonly Draft[], pool: readonly Exercise[]): State {
  const sessions = drafts.map(({ items }) => counted(items))
  const days = new Map<Muscle, number>()
  for (const session of sessions) {
    for (const [muscle, sets] of session) if (sets >= 1) days.set(muscle, (days.get(muscle) ?? 0) + 1)
  }
  const items = allItems(drafts)
  const used = new Set(items.map(({ exercise }) => exercise.id))
  const patterns = new Set<MovementPattern>(items.map(({ exercise }) => exercise.pattern))
  return { drafts, sessions, week: counted(items), days, used, patterns, sides: sidesOf(items, pool) }
}

/**
 * Fills sessions up: the set that does most for the muscles that are furthest from their week's sets, minute for
 * minute, until all have enough, time is out or a cap is reached.
 */
export function filled(drafts: readonly Draft[], choice: Choice): readonly Draft[] {
  const all = allCandidates(choice)
  const shelves = drafts.map(({ focus }): Shelf => {
    return { candidates: candidatesFor(focus, all), own: new Map(), closed: new Set() }
  })
  let state = stateOf(drafts, choice.pool)
  for (;;) {
    const move = bestMove(state, shelves, choice)
    const draft = move && state.drafts[move.at]
    if (!move || !draft) return state.drafts
    const items = applied(draft.items, move)
    // Time only runs out: what does not fit now will not fit later.
    if (endsInTime(items, choice.wanted)) {
      const next = state.drafts.map((each, i) => (i === move.at ? { ...each, items } : each))
      state = stateOf(next, choice.pool)
    } else shelves[move.at]?.closed.add(move.item.exercise.id)
  }
}

function applied(items: readonly Item[], { item, fresh }: Move): readonly Item[] {
  if (fresh) return [...items, item]
  return items.map((each) =>
    each.exercise.id === item.exercise.id ? { ...each, sets: each.sets + item.sets } : each,
  )
}

function bestMove(state: State, shelves: readonly Shelf[], choice: Choice): Move | undefined {
  let best: Move | undefined
  for (const [at, shelf] of shelves.entries()) {
    const draft = state.drafts[at]
    if (!draft) continue
    const consider = (candidate: Candidate, sets: number, fresh: boolean) => {
      const worth = valued(candidate, sets, fresh, at, draft, state, choice)
      if (worth > (best?.worth ?? leastWorth)) {
        best = { at, item: { exercise: candidate.exercise, role: candidate.role, sets }, fresh, worth }
      }
    }
    for (const candidate of growing(draft, shelf, choice)) consider(candidate, 1, false)
    if (draft.items.length >= mostExercises(choice.wanted.minutes)) continue
    for (const candidate of shelf.candidates) {
      if (shelf.closed.has(candidate.exercise.id) || !isFresh(candidate, draft)) continue
      consider(candidate, candidate.first, true)
    }
  }
  return best
}

/** Exercises of a session that may have another set. */
function growing({ items }: Draft, { own, closed }: Shelf, choice: Choice): readonly Candidate[] {
  return items.flatMap((item) => {
    const { id } = item.exercise
    const full = item.sets >= setsOf(item.role, choice.wanted).most
    if (full || closed.has(id) || !isStrength(item.exercise)) return []
    const candidate = own.get(id) ?? candidateOf(item.exercise, item.role, choice)
    if (!candidate) return []
    own.set(id, candidate)
    return [candidate]
  })
}

function valued(
  candidate: Candidate,
  sets: number,
  fresh: boolean,
  at: number,
  draft: Draft,
  state: State,
  choice: Choice,
): number {
  const session = state.sessions[at] ?? new Map()
  const item = { exercise: candidate.exercise, sets }
  if (!hasRoom(draft.items, sets, choice.wanted)) return 0
  if (!keepsCaps(item, session, state.week, choice) || !keepsEven(item, state.sides)) return 0
  const thin = fresh && draft.focus !== 'cardio' && draft.items.length < thinSession
  return worthOf(candidate, sets, { fresh, thin, session }, state, choice)
}

/** A session for lifting with fewer exercises than this gets another one sooner. */
const thinSession = 4
