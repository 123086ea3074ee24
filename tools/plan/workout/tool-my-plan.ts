import { z } from 'zod'
import { commandOf } from '../../kit/command.ts'
import { GymError } from '../../kit/errors.ts'
import { named, t } from '../../kit/language.ts'
import { nameFirst } from '../../kit/name-words.ts'
import { addDays, localTime, parseInstant } from '../../kit/time.ts'
import { type Choice, defineTool, type ToolContext } from '../../kit/tool.ts'
import { dateWords, shortWeekday } from '../../kit/words.ts'
import { profileOf, type Units } from '../../profile/index.ts'
import { passportLine } from './passport.ts'
import { isOver } from './served/days.ts'
import { type Coming, placeWords, withPlaces } from './served/places.ts'
import { sessionLine } from './served/plan-words.ts'
import { exerciseLines, sessionHead, type Today, withWeights } from './served/session-words.ts'
import type { PassportLine } from './session.ts'
import { currentPlan, type KeptPlan, setsDone } from './store.ts'

/** What is told of a plan: one day's session, the coming week, or why it is as it is. */
type Mine = { plan: KeptPlan; units: Units | null } & (
  | { kind: 'session'; date: string; coming: Coming; exercises: Today[] }
  | { kind: 'rest'; date: string; next: Coming | undefined }
  | { kind: 'week'; sessions: Coming[] }
  | { kind: 'why'; passport: readonly PassportLine[] }
  | { kind: 'over' }
)

export const myPlanTool = defineTool({
  name: 'myPlan',
  description:
    "The member's training plan: the session of a date, today's where there is one, else the coming week. why tells which rules of good training it keeps.",
  input: z.object({
    date: z.string().max(40).optional().describe('ISO date, where they named a day'),
    week: z.boolean().optional().describe('True for the whole week'),
    why: z.boolean().optional().describe('True for why the plan is as it is'),
  }),
  async run({ date, week, why }, context): Promise<Mine> {
    if (!context.place.private) throw new GymError('only_in_private')
    const { db, gym, member, now } = context
    const whose = { gym: gym.id, member: member.id }
    const plan = await currentPlan(db, whose)
    if (!plan) throw new GymError('no_training_plan')
    const { units } = await profileOf(db, whose)
    const today = localTime(now, gym.zone).date
    const shared = { plan, units }
    if (why) return { ...shared, kind: 'why', passport: plan.plan.passport }
    const asked = date === undefined ? undefined : dayOf(date, context)
    if (isOver(plan, asked ?? today)) return { ...shared, kind: 'over' }
    const all = await withPlaces(context, plan)
    const open = all.filter(({ doneAt, skippedAt }) => !doneAt && !skippedAt)
    const wanted = asked ?? (week ? undefined : open.find((each) => each.date === today)?.date)
    if (wanted === undefined) return { ...shared, kind: 'week', sessions: weekFrom(all, today) }
    const coming = open.find((each) => each.date === wanted) ?? all.find((each) => each.date === wanted)
    if (!coming) {
      return { ...shared, kind: 'rest', date: wanted, next: open.find((each) => each.date > wanted) }
    }
    const done = await setsDone(
      db,
      whose,
      coming.session.exercises.map(({ exercise }) => exercise),
    )
    const exercises = withWeights(coming.session, { done, week: coming })
    return { ...shared, kind: 'session', date: wanted, coming, exercises }
  },
  view: (mine) => view(mine),
  say: (mine, context) => words(mine, context),
  choices: (mine) => choices(mine),
})

/** @throws {GymError} `unknown_time` */
function dayOf(said: string, { gym }: ToolContext): string {
  const at = parseInstant(said, gym.zone)
  if (!at) throw new GymError('unknown_time', { asked: said })
  return localTime(at, gym.zone).date
}

/** The sessions of the next seven days; of the first week with any, where those have none. */
function weekFrom(sessions: readonly Coming[], today: string): Coming[] {
  const ahead = sessions.filter(({ date }) => date >= today)
  const from = ahead[0] && ahead[0].date > addDays(today, 6) ? ahead[0].date : today
  return ahead.filter(({ date }) => date <= addDays(from, 6))
}

const shownSession = ({ date, session, place, doneAt }: Coming) => ({
  date,
  ...session,
  slot: place?.slot.toISOString() ?? null,
  done: doneAt !== null,
})

function view(mine: Mine) {
  const { plan, kind } = mine
  const shared = { kind, from: plan.from, weeks: plan.plan.weeks.length }
  if (mine.kind === 'session') {
    return { ...shared, session: { ...shownSession(mine.coming), exercises: mine.exercises } }
  }
  if (mine.kind === 'week') return { ...shared, sessions: mine.sessions.map(shownSession) }
  if (mine.kind === 'why')
    return { ...shared, passport: mine.passport.map(passportLine), weeklySets: plan.plan.weeklySets }
  return mine.kind === 'rest' ? { ...shared, date: mine.date, next: mine.next?.date ?? null } : shared
}

function words(mine: Mine, context: ToolContext): string {
  if (mine.kind === 'session') return sessionWords(mine, context)
  if (mine.kind === 'week') return weekWords(mine.sessions, context)
  if (mine.kind === 'why') return passportWords(mine.passport)
  if (mine.kind === 'over') {
    return t`Your ${mine.plan.plan.weeks.length} weeks are done. Shall I plan the next ones?`
  }
  const { next } = mine
  const rest = t`${dayWord(mine.date, context)} is a day to rest.`
  if (!next) return rest
  return `${rest} ${t`Next is ${dateWords(next.date, context.language)}: ${nameFirst(next.session.name)}.`}`
}

function sessionWords(
  { coming, date, exercises, units }: Extract<Mine, { kind: 'session' }>,
  context: ToolContext,
): string {
  const head = `${dayWord(date, context)}${placeWords(coming, context)}: ${sessionHead(coming.session, coming.kind)}`
  return [coming.doneAt ? `${head} ${t`It is done.`}` : head, ...exerciseLines(exercises, units)].join('\n')
}

function dayWord(date: string, { gym, now, language }: ToolContext): string {
  const today = localTime(now, gym.zone).date
  if (date === today) return t`Today`
  return date === addDays(today, 1) ? t`Tomorrow` : dateWords(date, language)
}

function weekWords(sessions: readonly Coming[], context: ToolContext): string {
  if (sessions.length === 0) return t`No session is left in this plan.`
  return sessions
    .map((coming) => {
      const { date, session, doneAt } = coming
      const state = doneAt ? ` (${t`done`})` : placeWords(coming, context)
      return `${shortWeekday(date, context.language)} ${Number(date.slice(8))}${state}: ${sessionLine(session)}`
    })
    .join('\n')
}

/** What a passport says in a message: all that is not kept, and of what is kept the rules with a source. */
const keptTold = 4

function passportWords(passport: readonly PassportLine[]): string {
  const broken = passport.filter(({ kept }) => !kept)
  const kept = passport.filter(({ kept: is }) => is)
  const line = (each: PassportLine) => `${passportLine(each).note} (${named(each.source)})`
  return [
    t`It keeps ${kept.length} of ${passport.length} rules of good training.`,
    ...(broken.length > 0
      ? [t`Knowingly not, or not wholly:`, ...broken.map((each) => `- ${line(each)}`)]
      : []),
    t`Kept, among others:`,
    ...kept.slice(0, keptTold).map((each) => `- ${line(each)}`),
  ].join('\n')
}

function choices(mine: Mine): Choice[] {
  const why: Choice = { label: t`Why this plan?`, send: commandOf('plan', { why: true }) }
  const quiet: Choice = { label: t`Find quiet times`, send: commandOf('place') }
  if (mine.kind === 'over') return [{ label: t`Plan the next weeks`, send: commandOf('train') }]
  if (mine.kind === 'session') {
    const [first] = mine.exercises
    const taken = first && commandOf('swap', { exercise: first.exercise, reason: 'taken' })
    return [
      ...(taken ? [{ label: t`${nameFirst(first.name)} is taken`, send: taken }] : []),
      { label: t`The week`, send: commandOf('plan', { week: true }) },
      ...(mine.coming.place ? [] : [quiet]),
      why,
    ]
  }
  return mine.kind === 'why'
    ? [{ label: t`The week`, send: commandOf('plan', { week: true }) }]
    : [quiet, why]
}
