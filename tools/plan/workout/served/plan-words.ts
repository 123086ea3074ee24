import { named, t } from '../../../kit/language.ts'
import { nameFirst, quoted } from '../../../kit/name-words.ts'
import { localTime } from '../../../kit/time.ts'
import type { ToolContext } from '../../../kit/tool.ts'
import { dateWords, listWords, shortWeekday } from '../../../kit/words.ts'
import { keepingWords } from '../../keeping.ts'
import type { Plan, Session } from '../session.ts'
import type { Planned } from '../tool-plan.ts'
import type { TrainingGoal } from '../wanted.ts'
import { datedSessions, plannedDate } from './days.ts'
import { mainWords } from './session-words.ts'
import { isSensitive, type Wish } from './wish.ts'

const goals: Readonly<Record<TrainingGoal, string>> = {
  strength: 'strength',
  muscle: 'muscle',
  fatLoss: 'losing fat',
  health: 'general health',
  endurance: 'endurance',
}

const levelWords = {
  novice: 'a beginner',
  intermediate: 'some years of lifting',
  advanced: 'many years of lifting',
} as const

/** A new plan: the week, a line for each day, what was taken for granted, what changed. */
export function plannedWords(planned: Planned, context: ToolContext): string {
  const { kind, plan, wish, changes, screeningOpen, id, consents } = planned
  if (kind === 'same')
    return [t`Your plan fits that already, so nothing changes.`, ...weekLines(planned, context)].join('\n')
  if (kind === 'back') return [t`The plan before is yours again.`, ...weekLines(planned, context)].join('\n')
  // The plan stands above, with the question that was answered.
  if (planned.asked.agreed && id !== undefined && !planned.replaced) return keptWords(planned, context)
  return [
    headWords(plan, wish, planned.replaced !== undefined),
    ...weekLines(planned, context),
    ...changeLines(changes),
    ...(wish ? noteLines(wish) : []),
    ...(screeningOpen && id !== undefined ? [screeningLine()] : []),
    ...(id === undefined ? [keepingWords('training', isSensitive(wish), consents)] : []),
  ].join('\n')
}

function keptWords({ plan, from, screeningOpen }: Planned, { gym, now, language }: ToolContext): string {
  const today = localTime(now, gym.zone).date
  const [first] = datedSessions(plan, from, today)
  const session = first && plan.weeks[first.week]?.sessions[first.nth]
  const kept = session
    ? t`Kept. Your first session is ${named(session.name)} on ${dateWords(first.date, language)}.`
    : t`Kept.`
  return [kept, ...(screeningOpen ? [screeningLine()] : [])].join('\n')
}

/** Asked once, in one line: the questions of the screening in short. */
const screeningLine = () =>
  t`Before you start: heart or blood pressure trouble, chest pain, fainting, a lasting illness, medicine for one, a bad joint, or a doctor who wants you supervised? Then see a doctor first.`

function headWords({ weeks }: Plan, wish: Wish | undefined, replaces: boolean): string {
  const sessions = weeks[0]?.sessions ?? []
  const span =
    sessions.length === 1
      ? t`one day a week over ${weeks.length} weeks`
      : t`${sessions.length} days a week over ${weeks.length} weeks`
  const course = wish ? t`${span}, for ${named(goals[wish.wanted.goal])}` : span
  return replaces ? t`Your new plan: ${course}.` : t`Your plan: ${course}.`
}

/** The usual week; where dates are known, from the first session on. */
function weekLines({ plan, from }: Planned, { language }: ToolContext): string[] {
  const sessions = plan.weeks[0]?.sessions ?? []
  return sessions.map((session) => {
    const date = plannedDate(from, 0, session)
    return `${shortWeekday(date, language)}: ${sessionLine(session)}`
  })
}

/** "Full body A, 58 min: back squat, bench press, lat pulldown and 3 more". */
export const sessionLine = (session: Session): string =>
  `${nameFirst(session.name)}, ${session.minutes} min: ${mainWords(session)}`

/** So many differences are told; the first ones weigh most. */
const told = 4

function changeLines(changes: Planned['changes']): string[] {
  if (changes.length === 0) return []
  const words = changes
    .slice(0, told)
    .map((change) => change.words)
    .join('; ')
  const more = changes.length - told
  return [more > 0 ? t`What changed: ${words}; and ${more} more.` : t`What changed: ${words}.`]
}

function noteLines({ taken, wanted, unknown, cautions, restDay }: Wish): string[] {
  const took: Readonly<Record<Wish['taken'][number], string>> = {
    minutes: t`${wanted.minutes} minutes a session`,
    level: named(levelWords[wanted.level]),
    goal: named(goals[wanted.goal]),
  }
  const odd = [...unknown.equipment, ...unknown.limits]
  return [
    ...(restDay ? [t`Six days at the most: one is for rest.`] : []),
    ...(taken.length > 0
      ? [t`I took ${listWords(taken.map((each) => took[each]))}; tell me if that is off.`]
      : []),
    ...(odd.length > 0 ? [t`I don't know ${listWords(odd.map(quoted))}, so the plan doesn't heed it.`] : []),
    ...(wanted.gapWeeks ? [t`It begins easier, since you come back from a break.`] : []),
    ...(cautions.includes('pregnancy_limit') ? [t`Ask your midwife or doctor before you start.`] : []),
    ...(cautions.includes('gentle_only')
      ? [t`Keep it gentle, and stay inside what your doctor allows.`]
      : []),
  ]
}
