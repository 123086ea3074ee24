import { roleOf } from './choosing.ts'
import { doseOf, setsOf } from './dose.ts'
import type { Choice, Draft, Item } from './draft.ts'
import { type Exercise, isStrength, type MovementPattern, type Muscle, setSeconds } from './exercise.ts'
import type { Focus, Role } from './session.ts'
import { hasTurn } from './split.ts'
import { setShares } from './volume.ts'

/** An exercise that may fill a session up, with all that is asked of it again and again. */
export type Candidate = {
  exercise: Exercise
  role: Role
  lead: Muscle
  shares: readonly (readonly [Muscle, number])[]
  /** Sets that it comes in with. */
  first: number
  /** Minutes of one set with its rest, and of coming in. */
  setMinutes: number
  comingIn: number
  /** 0.15 for what nobody would choose, about 1 for the usual, up to 2 for what suits best. */
  liking: number
}

/** A new exercise costs a little attention beside setting it up, seconds. */
const attention = 25

export function candidateOf(
  exercise: Exercise,
  role: Role,
  { wanted, suits }: Choice,
): Candidate | undefined {
  const [lead] = exercise.primary
  if (lead === undefined || !isStrength(exercise)) return undefined
  const { reps, restSeconds } = doseOf(exercise, role, wanted)
  return {
    exercise,
    role,
    lead,
    shares: setShares(exercise),
    first: setsOf(role, wanted).first,
    setMinutes: (setSeconds(exercise, reps) + restSeconds) / 60,
    comingIn: (exercise.setupSeconds + attention) / 60,
    liking: Math.min(2, Math.max(0.15, 0.55 + 0.25 * (suits.get(exercise.id) ?? 0))),
  }
}

/** So many of a kind are looked at: those that suit best. */
const ofAKind = 5

/** All exercises that may fill a session up. */
export function allCandidates(choice: Choice): readonly Candidate[] {
  const kinds = new Map<string, Candidate[]>()
  for (const exercise of choice.pool) {
    const candidate = candidateOf(exercise, roleOf(exercise), choice)
    if (!candidate) continue
    const kind = `${candidate.lead} ${exercise.pattern}`
    kinds.set(kind, [...(kinds.get(kind) ?? []), candidate])
  }
  return [...kinds.values()].flatMap((kind) => kind.toSorted((a, b) => b.liking - a.liking).slice(0, ofAKind))
}

/** Those that may fill a session of some focus. */
export const candidatesFor = (focus: Focus, all: readonly Candidate[]): readonly Candidate[] =>
  all.filter(({ exercise }) => exercise.primary.every((muscle) => hasTurn(focus, muscle)))

/** So many exercises in one session may lead with the same muscle. */
const sameLead = (focus: Focus) => (focus === 'full' || focus === 'upper' ? 2 : 3)

/** Whether a session has no twin of it yet: one small exercise for a muscle is enough. */
export function isFresh({ exercise, lead, role }: Candidate, { focus, items }: Draft): boolean {
  let leads = 0
  let twins = 0
  for (const { exercise: other, role: others } of items) {
    if (other.id === exercise.id) return false
    const sameMuscle = other.primary[0] === lead
    if (sameMuscle) leads++
    if (sameMuscle && role === 'isolation' && others === 'isolation') return false
    if (exercise.compound && other.pattern === exercise.pattern) twins++
  }
  return leads < sameLead(focus) && twins < (focus === 'full' ? 1 : 2)
}

const sides: Readonly<Partial<Record<MovementPattern, 'push' | 'pull'>>> = {
  horizontalPush: 'push',
  verticalPush: 'push',
  horizontalPull: 'pull',
  verticalPull: 'pull',
}

/** Pushing to pulling, or the other way round, at the most. */
const evenUpTo = 1.5

/** Whether pushing and pulling stay roughly even with some more sets, where both are possible. */
export function keepsEven(
  { exercise: { pattern }, sets }: Pick<Item, 'exercise' | 'sets'>,
  week: Sides,
): boolean {
  const side = sides[pattern]
  if (!side) return true
  const other = week[side === 'push' ? 'pull' : 'push']
  return other === undefined || (week[side] ?? 0) + sets <= Math.max(3, evenUpTo * other)
}

/** Sets of pushing and pulling; undefined for a side on which nothing is possible. */
export type Sides = { push: number | undefined; pull: number | undefined }

export function sidesOf(items: readonly Item[], pool: readonly Exercise[]): Sides {
  const sum = (side: 'push' | 'pull') => {
    if (!pool.some(({ pattern }) => sides[pattern] === side)) return undefined
    return items.reduce((sets, item) => sets + (sides[item.exercise.pattern] === side ? item.sets : 0), 0)
  }
  return { push: sum('push'), pull: sum('pull') }
}
