import { GymError } from '../../kit/errors.ts'
import { localTime } from '../../kit/time.ts'
import type { ToolContext } from '../../kit/tool.ts'
import { nextNeeded, type Purpose } from '../asking/missing.ts'
import { type Consent, type Consents, consentsOf } from '../consent/store.ts'
import { type Domain, domains, type Field, fieldsOf, type Profile } from '../fields.ts'
import { partOf, type Said } from '../said/input.ts'
import type { Note, Problem } from '../said/problem.ts'
import { type Understood, understand } from '../said/read.ts'
import { addWeight, latestWeight, lockMember, profileOf, saveProfile, type Whose } from '../store.ts'
import { type Conflict, conflictsOf } from './conflicts.ts'
import { type Refusal, screenedGoals } from './screen.ts'
import { weighingTime } from './weigh.ts'

/** Something that was said and is not kept: of which domains, which fields, and how to say it again. */
export type Unkept = { domains: Domain[]; fields: Field[]; keep: Said }

/** What came of something that a member said of themselves. */
export type Updated = {
  profile: Profile
  /** What is kept now and was not before. */
  changed: Field[]
  /** All that was said was known already. */
  same: boolean
  problems: readonly Problem[]
  notes: readonly Note[]
  conflicts: readonly Conflict[]
  refusal: Refusal | undefined
  /** They were not asked yet. */
  waiting: Unkept | undefined
  /** They said no. */
  declined: Unkept | undefined
  purpose: Purpose | undefined
  /** What is asked next for the purpose. */
  next: Field | undefined
  /** When the weighing was that has been kept. */
  weighedAt: Date | undefined
  said: Said
  before: Noted | null
}

/** What was there before, to be put back. */
export type Noted = { profile: Partial<Profile>; weights: string[] }

/**
 * Keeps what a member said of themselves, as far as they agreed to it. What can't be true, and what they have not said yes
 * to, is not written anywhere.
 *
 * @param always a weighing counts also where the weight is as before
 * @throws {GymError} `only_in_private`; `out_of_range` where nothing that was said can be true; a refusal's code where
 *   nothing else was said; `unknown_time` and `not_yet_weighed` for the time of a weighing
 */
export async function update(said: Said, context: ToolContext, { always = false } = {}): Promise<Updated> {
  const { db, gym, member, now } = context
  if (!context.place.private) throw new GymError('only_in_private')
  const whose = { gym: gym.id, member: member.id }
  const at = weighingTime(said.weighedAt, context)
  await lockMember(db, whose)
  const profile = await profileOf(db, whose)
  const year = Number(localTime(now, gym.zone).date.slice(0, 4))
  const last = await latestWeight(db, whose, at)
  const understood = understand(said, { profile, year, last, now: at }, gym.splits)
  const agreed = await consentsOf(db, whose)
  const { change, refusal } = screenedGoals(profile, sayable(understood.change, said, agreed), year)
  refuseAll({ ...understood, change }, refusal)
  const kept = part(change, agreed, 'given')
  const weighs = always || kept.weightKg !== undefined
  const kg = weighs && agreed.body === 'given' ? understood.weightKg : undefined
  const before = await keep(kept, kg === undefined ? undefined : { at, kg }, { ...context, profile, whose })
  const after = await profileOf(db, whose)
  const purpose = said.purpose ?? guessed(kept)
  return {
    profile: after,
    changed: Object.keys(kept) as Field[],
    same: Object.keys(change).length === 0 && understood.problems.length === 0 && !refusal,
    problems: understood.problems,
    notes: understood.notes,
    conflicts: conflictsOf({ ...profile, ...change }, change),
    refusal,
    waiting: unkept(said, part(change, agreed, 'never')),
    declined: unkept(said, part(change, agreed, 'no')),
    purpose,
    next: purpose && nextNeeded(after, purpose),
    weighedAt: kg === undefined ? undefined : at,
    said,
    before,
  }
}

/** What to train for, guessed from a goal, is not worth a question of its own. */
function sayable(
  change: Partial<Profile>,
  { trainsFor: named }: Said,
  { training }: Consents,
): Partial<Profile> {
  const { trainsFor, ...rest } = change
  const guess = trainsFor && !named && change.goal && training !== 'given'
  return guess ? rest : change
}

/** Where nothing is left to keep, the reason is the answer. */
function refuseAll({ change, problems }: Understood, refusal: Refusal | undefined): void {
  if (Object.keys(change).length > 0) return
  const [first] = problems
  if (refusal && !first)
    throw new GymError(refusal.code, { ...refusal.facts, saferOffer: refusal.saferOffer })
  if (first?.kind === 'impossible' && problems.every(({ kind }) => kind === 'impossible')) {
    const { field, value, least, most } = first
    throw new GymError('out_of_range', { field, value, least, most })
  }
}

/** The part of a change whose domains have been answered so; what needs no consent counts as given. */
function part(change: Partial<Profile>, agreed: Consents, answer: Consent): Partial<Profile> {
  const fields = (Object.keys(change) as Field[]).filter((field) => {
    const { domain } = fieldsOf[field]
    return (domain === null ? 'given' : agreed[domain]) === answer
  })
  return Object.fromEntries(fields.map((field) => [field, change[field]]))
}

function unkept(said: Said, change: Partial<Profile>): Unkept | undefined {
  const fields = Object.keys(change) as Field[]
  const wanted = domains.filter((domain) => fields.some((field) => fieldsOf[field].domain === domain))
  if (wanted.length === 0) return undefined
  // "Get stronger" was said as a goal, and is one of training.
  const { trainsFor } = change
  const keep = { ...partOf(said, wanted), ...(trainsFor ? { trainsFor } : {}) }
  return { domains: wanted, fields, keep }
}

type Keeping = Pick<ToolContext, 'db' | 'now'> & { profile: Profile; whose: Whose }

async function keep(
  kept: Partial<Profile>,
  weighing: { at: Date; kg: number } | undefined,
  { db, now, profile, whose }: Keeping,
): Promise<Noted | null> {
  const newest = weighing && (await latestWeight(db, whose))
  const { weightKg, ...others } = kept
  // A weighing of last week does not take the place of today's.
  const older = newest && weighing && newest.at > weighing.at
  const columns = weightKg === undefined || older ? others : { ...others, weightKg }
  await saveProfile(db, whose, columns, now)
  const id = weighing && (await addWeight(db, whose, weighing))
  const fields = Object.keys(columns) as Field[]
  if (fields.length === 0 && !id) return null
  const before = Object.fromEntries(fields.map((field) => [field, profile[field]]))
  return { profile: before, weights: id ? [id] : [] }
}

const bodyBasics: readonly Field[] = ['heightCm', 'weightKg', 'birthYear', 'sex']
const trainingBasics: readonly Field[] = ['trainsFor', 'level', 'daysPerWeek', 'minutes']

/** Who says their height is likely asked for it; what else that needs is asked next. */
function guessed(kept: Partial<Profile>): Purpose | undefined {
  if (bodyBasics.some((field) => kept[field] !== undefined)) return 'macros'
  return trainingBasics.some((field) => kept[field] !== undefined) ? 'workouts' : undefined
}
