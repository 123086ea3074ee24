import { z } from 'zod'
import { GymError } from '../../kit/errors.ts'
import { localTime } from '../../kit/time.ts'
import { defineTool, type ToolContext } from '../../kit/tool.ts'
import { consentsOf, type Profile, profileOf, saveProfile, screeningFacts } from '../../profile/index.ts'
import { type Sign, screened, signsOf } from '../../safety/index.ts'
import type { Exercise, Limit } from './exercise.ts'
import { exerciseById, exerciseNamed } from './exercises/index.ts'
import { exchanged, putBack } from './served/exchange.ts'
import { insteadOf, painIn, type Subject, subjectOf } from './served/instead.ts'
import { wantedOf } from './served/kept.ts'
import { freeAhead, gymKit } from './served/kit.ts'
import { type Coming, withPlaces } from './served/places.ts'
import { swapChoices, swapWords } from './served/swap-words.ts'
import type { Prescription, Session } from './session.ts'
import { currentPlan, type KeptPlan, rewritePlan } from './store.ts'
import type { Available } from './swaps.ts'

const swapInput = z.object({
  exercise: z.string().max(80).optional().describe('The exercise they will not do, in their words'),
  taken: z.string().max(80).optional().describe('The equipment or exercise that is taken, in their words'),
  reason: z.enum(['taken', 'pain', 'dislike']).optional(),
  where: z.string().max(80).optional().describe('For pain: where it hurts, in their words'),
  to: z.string().max(80).optional().describe('The exercise they chose instead'),
})

type Asked = z.output<typeof swapInput>
type Reason = NonNullable<Asked['reason']>

/** What may be done instead, and what was written of it. */
export type Swapped = {
  exercise: Exercise
  reason: Reason | undefined
  swaps: readonly Exercise[]
  /** The one that is in the plan now; undefined: nothing was written. */
  done: { to: Exercise; prescription: Prescription; today: boolean; date: string } | undefined
  /** Where it hurts, and what that calls for. */
  pain: { limits: readonly Limit[] | undefined; sign: Sign | undefined } | undefined
  units: Profile['units']
  before: Written | null
}

const written = z.object({
  plan: z.string().nullable(),
  sessions: z.array(z.object({ week: z.number(), nth: z.number(), session: z.custom<Session>() })),
  disliked: z.array(z.string()).nullable(),
  passport: z.custom<KeptPlan['plan']['passport']>().nullable(),
  weeklySets: z.custom<KeptPlan['plan']['weeklySets']>().nullable(),
})
type Written = z.output<typeof written>

export const swapExerciseTool = defineTool({
  name: 'swapExercise',
  description:
    "Another exercise for the same muscles: when equipment is taken, something hurts, or they dislike it. Changes today's session only, unless they dislike it. Without a reason it only names what fits.",
  input: swapInput,
  async run(asked, context): Promise<Swapped> {
    if (!context.place.private) throw new GymError('only_in_private')
    return swap(asked, context)
  },
  view: ({ exercise, reason, swaps, done, pain }) => ({
    exercise: exercise.id,
    reason: reason ?? null,
    swaps: swaps.map(({ id, name }) => ({ exercise: id, name })),
    done: done
      ? { exercise: done.to.id, date: done.date, todayOnly: done.today, ...dose(done.prescription) }
      : null,
    stop: pain !== undefined,
  }),
  say: (swapped, context) => swapWords(swapped, context),
  choices: (swapped) => swapChoices(swapped),
  remember: ({ before }) => before,
  async revert(noted, { db, gym, member, now }) {
    const { plan: id, sessions, disliked, passport, weeklySets } = written.parse(noted)
    const whose = { gym: gym.id, member: member.id }
    if (disliked) await saveProfile(db, whose, { dislikedExercises: disliked }, now)
    if (!id) return
    const plan = await currentPlan(db, whose)
    if (plan?.id !== id) throw new GymError('changed_since')
    const back = putBack(plan.plan, sessions)
    await rewritePlan(db, whose, id, {
      ...back,
      ...(passport ? { passport } : {}),
      ...(weeklySets ? { weeklySets } : {}),
    })
  },
})

const dose = ({ sets, leastReps, reps, restSeconds }: Prescription) => ({
  sets,
  leastReps,
  reps,
  restSeconds,
})

async function swap(asked: Asked, context: ToolContext): Promise<Swapped> {
  const { db, gym, member, now } = context
  const whose = { gym: gym.id, member: member.id }
  const profile = await profileOf(db, whose)
  const plan = await currentPlan(db, whose)
  const coming = plan ? await openSessions(context, plan) : []
  const today = coming.find(({ date }) => date === localTime(now, gym.zone).date)
  const next = today ?? coming[0]
  const reason = asked.reason ?? (asked.taken === undefined ? undefined : 'taken')
  const pain = reason === 'pain' ? painOf(asked, profile, context) : undefined
  const subject = subjectOf(asked, next?.session)
  const blocked = reason === 'taken' ? subject.blocked : []
  const available = await availableFor(context, profile, plan)
  const careful = pain && !pain.limits ? subject.exercise.contraindications : pain?.limits
  const found = { session: next?.session, pain: careful }
  const swaps = pain?.sign ? [] : insteadOf({ ...subject, blocked }, available, found)
  const shared = { exercise: subject.exercise, reason, swaps, pain, units: profile.units }
  const to = chosen(asked.to, swaps, { ...subject, blocked }, available, found)
  const writes = to ?? (reason === 'taken' || reason === 'dislike' ? swaps[0] : undefined)
  const result =
    writes &&
    plan &&
    (await write({ plan, coming, today, reason, from: subject.exercise, to: writes }, context))
  const disliked = reason === 'dislike' ? await dislike(profile, subject.exercise, context) : null
  const before = beforeOf(plan, result, disliked)
  return { ...shared, done: result?.done, before }
}

async function openSessions(context: ToolContext, plan: KeptPlan): Promise<Coming[]> {
  const today = localTime(context.now, context.gym.zone).date
  const all = await withPlaces(context, plan)
  return all.filter(({ date, doneAt, skippedAt }) => date >= today && !doneAt && !skippedAt)
}

/** What hurts, and whether it is more than an exercise can be changed for. */
function painOf({ where }: Asked, profile: Profile, { now, gym }: ToolContext): NonNullable<Swapped['pain']> {
  const year = Number(localTime(now, gym.zone).date.slice(0, 4))
  const verdict = screened(screeningFacts(profile, year), 'training')
  if (!verdict.ok) throw new GymError(verdict.code, { ...verdict.facts, saferOffer: verdict.saferOffer })
  const [gravest] = where === undefined ? [] : signsOf([{ text: `${where} hurts when I train` }])
  const grave = gravest && gravest.severity !== 'caution' && !painIn(where)?.length
  return { limits: painIn(where), sign: grave ? gravest : undefined }
}

async function availableFor(
  context: ToolContext,
  profile: Profile,
  plan: KeptPlan | undefined,
): Promise<Available> {
  const { equipment, limits, level, dislikedExercises } = profile
  const own = plan ? new Set(plan.wanted.equipment) : equipment ? new Set(equipment) : gymKit(context.gym)
  const ids = dislikedExercises.flatMap((word) => exerciseNamed(word)?.id ?? [])
  return {
    equipment: own,
    limits: new Set([...(limits ?? []), ...(plan?.wanted.limits ?? [])]),
    level: level ?? plan?.wanted.level ?? 'novice',
    dislikes: [...ids, ...(plan?.wanted.disliked ?? [])],
    free: await freeAhead(context),
  }
}

/** @throws {GymError} `not_a_swap` where the chosen one trains something else or can't be done */
function chosen(
  said: string | undefined,
  swaps: readonly Exercise[],
  subject: Subject,
  available: Available,
  found: Parameters<typeof insteadOf>[2],
): Exercise | undefined {
  if (said === undefined) return undefined
  const named = exerciseById(said) ?? exerciseNamed(said)
  if (!named) throw new GymError('unknown_exercise', { asked: said })
  if (swaps.some(({ id }) => id === named.id)) return named
  const all = insteadOf(subject, available, found, Number.POSITIVE_INFINITY)
  if (!all.some(({ id }) => id === named.id)) {
    throw new GymError('not_a_swap', { exercise: subject.exercise.name, to: named.name })
  }
  return named
}

type Writing = {
  plan: KeptPlan
  coming: readonly Coming[]
  today: Coming | undefined
  reason: Reason | undefined
  from: Exercise
  to: Exercise
}

type Result = { done: NonNullable<Swapped['done']>; sessions: Written['sessions']; recounted: boolean }

/** Writes the swap: into all that is to come where the exercise is disliked, else into today's session alone. */
async function write(
  { plan, coming, today, reason, from, to }: Writing,
  { db, gym, member }: ToolContext,
): Promise<Result | undefined> {
  const forGood = reason === 'dislike'
  const sessions = forGood ? coming : today ? [today] : []
  const wanted = wantedOf(plan.wanted)
  const { plan: now, before } = exchanged(
    plan.plan,
    { sessions, from: from.id, to, recount: forGood },
    wanted,
  )
  const [first] = before
  const date = coming.find(({ week, nth }) => week === first?.week && nth === first.nth)?.date
  const session = first && now.weeks[first.week]?.sessions[first.nth]
  const prescription = session?.exercises.find(({ exercise }) => exercise === to.id)
  if (!prescription || !date) return undefined
  await rewritePlan(db, { gym: gym.id, member: member.id }, plan.id, now)
  return { done: { to, prescription, today: !forGood, date }, sessions: before, recounted: forGood }
}

/** Keeps that an exercise is disliked, where that may be kept; returns the list as it was. */
async function dislike(
  { dislikedExercises }: Profile,
  exercise: Exercise,
  { db, gym, member, now }: ToolContext,
): Promise<string[] | null> {
  const whose = { gym: gym.id, member: member.id }
  const { training } = await consentsOf(db, whose)
  const there = dislikedExercises.some((word) => exerciseNamed(word)?.id === exercise.id)
  if (training !== 'given' || there) return null
  await saveProfile(db, whose, { dislikedExercises: [...dislikedExercises, exercise.name] }, now)
  return [...dislikedExercises]
}

function beforeOf(
  plan: KeptPlan | undefined,
  result: Result | undefined,
  disliked: string[] | null,
): Written | null {
  if (!result && !disliked) return null
  const recounted = result?.recounted ? plan?.plan : undefined
  return {
    plan: result && plan ? plan.id : null,
    sessions: result?.sessions ?? [],
    disliked,
    passport: recounted?.passport ?? null,
    weeklySets: recounted?.weeklySets ?? null,
  }
}
