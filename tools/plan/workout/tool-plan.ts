import { z } from 'zod'
import { commandOf } from '../../kit/command.ts'
import { GymError } from '../../kit/errors.ts'
import { t } from '../../kit/language.ts'
import { seededRandom } from '../../kit/random.ts'
import { localTime } from '../../kit/time.ts'
import { type Choice, defineTool, type ToolContext } from '../../kit/tool.ts'
import { type Consents, consentsOf, profileOf } from '../../profile/index.ts'
import { agreeToKeep, keepingChoices } from '../keeping.ts'
import { type Change, explainChange } from './change.ts'
import { passportLine } from './passport.ts'
import { planOf } from './plan.ts'
import { areaOf } from './served/area.ts'
import { datedSessions, firstMonday, isOver } from './served/days.ts'
import { type KeptWanted, keptOf, sameWish, wantedOf } from './served/kept.ts'
import { plannedWords } from './served/plan-words.ts'
import { isSensitive, type TrainingAsked, trainingInput, trainingWish, type Wish } from './served/wish.ts'
import type { Plan } from './session.ts'
import { currentPlan, type KeptPlan, lastTrained, planBefore, putBackPlan, savePlan } from './store.ts'

/** A plan that was made, and what it did to the one before. */
export type Planned = {
  plan: Plan
  wish: Wish | undefined
  from: string
  /** Undefined: not kept. */
  id: string | undefined
  /** The plan it took the place of. */
  replaced: KeptPlan | undefined
  changes: readonly Change[]
  /** made: a new one. same: it fits already. back: the one before is in force again. */
  kind: 'made' | 'same' | 'back'
  asked: TrainingAsked
  consents: Consents
  screeningOpen: boolean
  /** Taken back by it; null where nothing was written. */
  before: { was: string; back: string | null; drop: boolean } | null
}

export const planWorkoutsTool = defineTool({
  name: 'planWorkouts',
  description:
    "Makes the member's training plan over some weeks and puts it in place of the one before. Give only what they said now; all else comes from their profile. old brings the plan before back.",
  input: trainingInput,
  async run(asked, context): Promise<Planned> {
    if (!context.place.private) throw new GymError('only_in_private')
    return asked.old ? back(asked, context) : make(asked, context)
  },
  view: ({ plan, from, id, kind, changes, wish }) => ({
    ...plan,
    passport: plan.passport.map(passportLine),
    from,
    kept: id !== undefined,
    outcome: kind,
    changes: changes.map(({ words }) => words),
    taken: wish?.taken ?? [],
    unknown: wish?.unknown ?? { equipment: [], limits: [] },
  }),
  say: (planned, context) => plannedWords(planned, context),
  choices: (planned) => choices(planned),
  remember: ({ before }) => before,
  async revert(noted, { db, gym, member, now }) {
    await putBackPlan(db, { gym: gym.id, member: member.id }, revertible.parse(noted), now)
  },
})

const revertible = z.object({ was: z.string(), back: z.string().nullable(), drop: z.boolean() })

async function make(asked: TrainingAsked, context: ToolContext): Promise<Planned> {
  const { db, gym, member, now } = context
  const whose = { gym: gym.id, member: member.id }
  if (asked.agreed) await agreed(asked, context)
  const profile = await profileOf(db, whose)
  const consents = await consentsOf(db, whose)
  const running = await currentPlan(db, whose)
  const wish = trainingWish(profile, asked, { gym, now, last: await lastTrained(db, whose) })
  const today = localTime(now, gym.zone).date
  const goesOn = running !== undefined && !isOver(running, today)
  // The same wish gives the same plan; the next weeks bring other exercises.
  const seed = goesOn ? running.wanted.seed : `${member.id} ${today}`
  const kept = keptOf(wish.wanted, seed)
  const shared = { wish, asked, consents, screeningOpen: profile.screening === null && !running }
  // A break that the running plan already begins with is none again.
  const brokeOff = wish.wanted.gapWeeks !== undefined && running?.wanted.gapWeeks === undefined
  if (goesOn && !brokeOff && sameWish(kept, running.wanted)) {
    const { plan, from, id } = running
    return { ...shared, plan, from, id, replaced: undefined, changes: [], kind: 'same', before: null }
  }
  const plan = planOf(wish.wanted, seededRandom(seed))
  const from = firstMonday(plan, today)
  const changes = goesOn ? changesFrom(running, { wanted: kept, plan }) : []
  if (!mayKeep(kept, consents)) {
    return {
      ...shared,
      plan,
      from,
      id: undefined,
      replaced: undefined,
      changes: [],
      kind: 'made',
      before: null,
    }
  }
  const sessions = datedSessions(plan, from, today).map((each) => ({
    ...each,
    split: areaOf(gym, each.split),
  }))
  const id = await savePlan(db, whose, { from, wanted: kept, plan, sessions }, now)
  const before = { was: id, back: running?.id ?? null, drop: true }
  return { ...shared, plan, from, id, replaced: running, changes, kind: 'made', before }
}

/** What is in a plan of training, and of health where it spares something. */
function mayKeep({ limits }: KeptWanted, { training, health }: Consents): boolean {
  return training === 'given' && (limits.length === 0 || health === 'given')
}

const changesFrom = (old: KeptPlan, now: { wanted: KeptWanted; plan: Plan }): readonly Change[] =>
  explainChange(
    { wanted: wantedOf(old.wanted), plan: old.plan },
    { wanted: wantedOf(now.wanted), plan: now.plan },
  )

/** @throws {GymError} `no_plan_before` */
async function back(asked: TrainingAsked, { db, gym, member, now }: ToolContext): Promise<Planned> {
  const whose = { gym: gym.id, member: member.id }
  const [running, older] = [await currentPlan(db, whose), await planBefore(db, whose)]
  const today = localTime(now, gym.zone).date
  if (!running || !older || isOver(older, today)) throw new GymError('no_plan_before')
  await putBackPlan(db, whose, { was: running.id, back: older.id, drop: false }, now)
  return {
    plan: older.plan,
    wish: undefined,
    from: older.from,
    id: older.id,
    replaced: running,
    changes: changesFrom(running, older),
    kind: 'back',
    asked,
    consents: await consentsOf(db, whose),
    screeningOpen: false,
    before: { was: older.id, back: running.id, drop: false },
  }
}

function choices({ kind, id, replaced, consents, asked, wish, screeningOpen }: Planned): Choice[] {
  const why: Choice = { label: t`Why this plan?`, send: commandOf('plan', { why: true }) }
  if (id === undefined) {
    const again = commandOf('train', { ...asked, agreed: true })
    return keepingChoices('training', isSensitive(wish), consents, again)
  }
  const screening: Choice[] = screeningOpen
    ? [
        { label: t`None of these`, send: commandOf('profile', { screening: [] }) },
        { label: t`One applies`, send: commandOf('profile', { screening: ['illness'] }) },
      ]
    : []
  const found: Choice[] = [{ label: t`Find quiet times`, send: commandOf('place') }, why]
  if (kind === 'made' && replaced)
    found.unshift({ label: t`Keep the old one`, send: commandOf('train', { old: true }) })
  return [...found, ...screening]
}

/** Notes the yes, and of what was asked what is worth keeping for the next plan. */
async function agreed(asked: TrainingAsked, context: ToolContext): Promise<void> {
  const { goal, old: _, agreed: __, ...said } = asked
  const keep = { ...said, ...(goal ? { trainsFor: goal } : {}) }
  await agreeToKeep('training', asked.limits !== undefined && asked.limits.length > 0, keep, context)
}
