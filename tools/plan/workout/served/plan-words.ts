import { localTime } from '../../../kit/time.ts'
import type { ToolContext } from '../../../kit/tool.ts'
import { dateWords, listWords, weekdayWord } from '../../../kit/words.ts'
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
    return ['Your plan fits that already, so nothing changes.', ...weekLines(planned, context)].join('\n')
  if (kind === 'back') return ['The plan before is yours again.', ...weekLines(planned, context)].join('\n')
  // The plan stands above, with the question that was answered.
  if (planned.asked.agreed && id !== undefined && !planned.replaced) return keptWords(planned, context)
  return [
    headWords(plan, wish, planned.replaced !== undefined),
    ...weekLines(planned, context),
    ...changeLines(changes),
    ...(wish ? noteLines(wish) : []),
    ...(screeningOpen && id !== undefined ? [screeningLine] : []),
    ...(id === undefined ? [keepingWords('training', isSensitive(wish), consents)] : []),
  ].join('\n')
}

function keptWords({ plan, from, screeningOpen }: Planned, { gym, now, language }: ToolContext): string {
  const today = localTime(now, gym.zone).date
  const [first] = datedSessions(plan, from, today)
  const session = first && plan.weeks[first.week]?.sessions[first.nth]
  const begins = session
    ? ` Your first session is ${session.name} on ${dateWords(first.date, language)}.`
    : ''
  return [`Kept.${begins}`, ...(screeningOpen ? [screeningLine] : [])].join('\n')
}

/** Asked once, in one line: the questions of the screening in short. */
const screeningLine =
  'Before you start: heart or blood pressure trouble, chest pain, fainting, a lasting illness, medicine for one, a bad joint, or a doctor who wants you supervised? Then see a doctor first.'

function headWords({ weeks }: Plan, wish: Wish | undefined, replaces: boolean): string {
  const sessions = weeks[0]?.sessions ?? []
  const days = sessions.length === 1 ? 'One day' : `${sessions.length} days`
  const goal = wish ? `, for ${goals[wish.wanted.goal]}` : ''
  return `${replaces ? 'Your new plan' : 'Your plan'}: ${days.toLowerCase()} a week over ${weeks.length} weeks${goal}.`
}

/** The usual week; where dates are known, from the first session on. */
function weekLines({ plan, from }: Planned, { language }: ToolContext): string[] {
  const sessions = plan.weeks[0]?.sessions ?? []
  return sessions.map((session) => {
    const date = plannedDate(from, 0, session)
    return `${weekdayWord(date, language).slice(0, 3)}: ${sessionLine(session)}`
  })
}

/** "Full body A, 58 min: back squat, bench press, lat pulldown and 3 more". */
export const sessionLine = (session: Session): string =>
  `${session.name}, ${session.minutes} min: ${mainWords(session)}`

/** So many differences are told; the first ones weigh most. */
const told = 4

function changeLines(changes: Planned['changes']): string[] {
  if (changes.length === 0) return []
  const words = changes.slice(0, told).map((change) => change.words)
  const more = changes.length - told
  return [`What changed: ${words.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`]
}

function noteLines({ taken, wanted, unknown, cautions, restDay }: Wish): string[] {
  const took: Readonly<Record<Wish['taken'][number], string>> = {
    minutes: `${wanted.minutes} minutes a session`,
    level: levelWords[wanted.level],
    goal: goals[wanted.goal],
  }
  const odd = [...unknown.equipment, ...unknown.limits]
  return [
    ...(restDay ? ['Six days at the most: one is for rest.'] : []),
    ...(taken.length > 0
      ? [`I took ${listWords(taken.map((each) => took[each]))}; tell me if that is off.`]
      : []),
    ...(odd.length > 0
      ? [`I don't know ${listWords(odd.map((word) => `"${word}"`))}, so the plan doesn't heed it.`]
      : []),
    ...(wanted.gapWeeks ? ['It begins easier, since you come back from a break.'] : []),
    ...(cautions.includes('pregnancy_limit') ? ['Ask your midwife or doctor before you start.'] : []),
    ...(cautions.includes('gentle_only') ? ['Keep it gentle, and stay inside what your doctor allows.'] : []),
  ]
}
