import { GymError } from '../../kit/errors.ts'
import { localTime } from '../../kit/time.ts'
import type { ToolContext } from '../../kit/tool.ts'
import type { Exercise, Target } from '../../plan/index.ts'
import { exerciseById } from '../../plan/index.ts'
import { type Profile, profileOf, saveProfile, screeningFacts, type Units } from '../../profile/index.ts'
import { screened } from '../../safety/index.ts'
import { type Agreement, agreementOn, demandPrivate, whoseOf } from '../agreement.ts'
import { type Moment, momentOf } from '../moment.ts'
import { markMember } from '../sessions/mark.ts'
import { type Best, bestOf, type OneRepMax, oneRepMax } from './bests.ts'
import type { LogInput } from './input.ts'
import { nextFor } from './next.ts'
import { prescribedIn } from './prescribed.ts'
import { repeated } from './repeating.ts'
import { type KeptSet, type SaidSet, type Session, sessionsIn, type WorkSet, working } from './set.ts'
import { addSets, currentPlan, removeSets, setsOf } from './store.ts'
import { type Read, type SetProblem, understood } from './understanding.ts'

/** What a log says of one exercise. */
export type Logged = {
  exercise: Exercise
  sets: readonly WorkSet[]
  /** All of it that day, if some was logged before. */
  today: readonly WorkSet[]
  last: Session | undefined
  oneRepMax: OneRepMax | undefined
  best: Best | undefined
  next: Target | undefined
}

/** What came of a log. */
export type Workout = {
  moment: Moment
  logged: readonly Logged[]
  problems: readonly SetProblem[]
  agreement: Agreement
  units: Units | null
  said: LogInput
  /** What is asked for the consent or a correction to say again. */
  again: readonly SaidSet[]
  before: Noted | null
}

/** What undoes it: the sets that were written, and those whose place they took. */
export type Noted = { added: string[]; replaced: KeptSet[] }

/**
 * Keeps sets, as far as they were understood and the member agreed. What can't be is written nowhere.
 *
 * @throws {GymError} `only_in_private`; `out_of_range` where nothing that was said can be true; `nothing_to_log`;
 *   `nothing_to_repeat`;   `unknown_time`, `not_yet_done` and `too_long_ago` for when it was
 */
export async function logSets(said: LogInput, context: ToolContext): Promise<Workout> {
  demandPrivate(context)
  const { db } = context
  const whose = whoseOf(context)
  const moment = momentOf(said.at, context)
  const agreement = await agreementOn('training', said.agreed, context)
  const wanted = said.same ? await repeated(said.sets ?? [], moment, { db, whose }) : (said.sets ?? [])
  if (wanted.length === 0) throw new GymError('nothing_to_log')
  const { read, past } = await readWith(wanted, said.sure ?? false, context)
  refuseAll(read)
  const instead = said.instead ? lastLogged(past, read.sets, moment) : []
  const keeps = agreement === 'given' && read.sets.length > 0
  const replaced = keeps
    ? await removeSets(
        db,
        whose,
        instead.map(({ id }) => id),
      )
    : []
  const added = keeps ? await addSets(db, whose, moment, read.sets) : []
  if (keeps) await markMember(db, context.gym, whose, context.now)
  const others = past.filter(({ id }) => !replaced.some((gone) => gone.id === id))
  const profile = await profileOf(db, whose)
  if (keeps && said.units && !profile.units) await saveProfile(db, whose, { units: said.units }, context.now)
  return {
    moment,
    logged: await facts(read.sets, others, { profile, moment, context }),
    problems: read.problems,
    agreement,
    units: profile.units ?? said.units ?? null,
    said,
    again: wanted,
    before: keeps ? { added, replaced } : null,
  }
}

/** Sets read beside what was lifted before, and all that there is of their exercises. */
async function readWith(
  wanted: readonly SaidSet[],
  sure: boolean,
  context: ToolContext,
): Promise<{ read: Read; past: KeptSet[] }> {
  const named = [...new Set(understood(wanted, new Map(), true).sets.map(({ exercise }) => exercise))]
  const past = await setsOf(context.db, whoseOf(context), named)
  const bests = new Map(
    [...Map.groupBy(past, ({ exercise }) => exercise)].map(([exercise, sets]) => [
      exercise,
      Math.max(...sets.map(({ kg }) => kg ?? 0)),
    ]),
  )
  return { read: understood(wanted, bests, sure), past }
}

/** Where nothing can be true, the reason is the answer. */
function refuseAll({ sets, problems }: Read): void {
  const [first] = problems
  if (sets.length > 0 || first?.kind !== 'impossible') return
  if (!problems.every(({ kind }) => kind === 'impossible')) return
  const { name, field, value, least, most } = first
  throw new GymError('out_of_range', { field, value, least, most, exercise: name })
}

/** Of each exercise what was logged last on that day: a correction takes its place. */
function lastLogged(past: readonly KeptSet[], sets: readonly WorkSet[], { date }: Moment): KeptSet[] {
  const exercises = new Set(sets.map(({ exercise }) => exercise))
  const sameDay = past.filter((set) => set.date === date && exercises.has(set.exercise))
  return [...Map.groupBy(sameDay, ({ exercise }) => exercise).values()].flatMap((all) => {
    const last = Math.max(...all.map(({ at }) => at.getTime()))
    return all.filter(({ at }) => at.getTime() === last)
  })
}

type World = { profile: Profile; moment: Moment; context: ToolContext }

async function facts(
  sets: readonly WorkSet[],
  past: readonly KeptSet[],
  { profile, moment, context }: World,
): Promise<Logged[]> {
  const { date } = moment
  const plan = prescribedIn(await currentPlan(context.db, whoseOf(context)))
  const may = mayProgress(profile, context)
  return [...Map.groupBy(sets, ({ exercise }) => exercise)].flatMap(([id, now]) => {
    const exercise = exerciseById(id)
    if (!exercise) return []
    const others = past.filter((set) => set.exercise === id)
    const earlier = others.filter((set) => set.date === date)
    const sessions = sessionsIn([...others, ...now.map((set) => ({ ...set, date }))])
    const last = sessionsIn(others).findLast(
      (session) => session.date < date && working(session.sets).length > 0,
    )
    const next =
      working(now).length > 0
        ? nextFor(exercise, sessions, { plan: plan.get(id), units: profile.units })
        : undefined
    return {
      exercise,
      sets: now,
      today: [...earlier, ...now],
      last,
      oneRepMax: oneRepMax(now, exercise),
      best: bestOf(now, others, date, exercise),
      next: may ? next : undefined,
    }
  })
}

/** Nobody is told to lift more whom a doctor should see first, who is pregnant, or who is not grown up. */
function mayProgress(profile: Profile, { gym, now }: ToolContext): boolean {
  const year = Number(localTime(now, gym.zone).date.slice(0, 4))
  const verdict = screened(screeningFacts(profile, year), 'training')
  return verdict.ok && !verdict.cautions.some((code) => code === 'pregnancy_limit' || code === 'gentle_only')
}
