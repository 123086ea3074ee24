import { z } from 'zod'
import { commandOf } from '../../kit/command.ts'
import { GymError } from '../../kit/errors.ts'
import { t } from '../../kit/language.ts'
import { addDays, localTime } from '../../kit/time.ts'
import { type Choice, defineTool, type ToolContext } from '../../kit/tool.ts'
import { dateWords } from '../../kit/words.ts'
import { reentry } from '../../plan/index.ts'
import {
  type Agreement,
  agreementOn,
  declinedWords,
  demandPrivate,
  keepChoices,
  keepQuestion,
  whoseOf,
} from '../agreement.ts'
import { plannedIn } from '../sessions/store.ts'
import { type Period, periodOf, type Why, whys } from './period.ts'
import { exchangePauses, type KeptPause, pausesTouching } from './store.ts'

const pauseSchema = z.object({
  from: z.string().max(30).optional().describe('First day, YYYY-MM-DD; only if not today'),
  to: z.string().max(30).optional().describe('Last day without training, YYYY-MM-DD'),
  why: z.enum(whys).optional(),
  back: z.boolean().optional().describe('True when they are back: the pause they are in ends'),
  agreed: z.boolean().optional().describe('True once they said yes to keeping it'),
})

type PauseInput = z.output<typeof pauseSchema>

type Paused = {
  said: PauseInput
  period: Period
  why: Why
  agreement: Agreement
  /** Planned sessions that fall into it. */
  sessions: number
  /** Of those, how many have a place in the gym. */
  placed: number
  ended: boolean
  today: string
  before: { gone: string[]; put: KeptPause[] } | null
}

export const pauseTrainingTool = defineTool({
  name: 'pauseTraining',
  description:
    'Notes that the member is ill, away or resting for some days: planned sessions in them count as rest and break no streak. back ends it.',
  input: pauseSchema,
  run: (said, context) => (said.back ? comeBack(said, context) : pause(said, context)),
  view: ({ period, why, sessions, agreement, ended }) => ({
    from: period.from,
    to: period.to,
    why,
    sessions,
    ended,
    consent: agreement,
  }),
  say: (paused, context) => words(paused, context),
  choices: (paused) => choices(paused),
  remember: ({ before }) => before,
  async revert(before, context) {
    await exchangePauses(context.db, whoseOf(context), noted.parse(before))
  },
})

const noted = z.object({
  gone: z.array(z.string()),
  put: z.array(z.object({ from: z.string(), to: z.string(), why: z.enum(whys) })),
})

async function pause(said: PauseInput, context: ToolContext): Promise<Paused> {
  demandPrivate(context)
  const { db } = context
  const whose = whoseOf(context)
  const today = localTime(context.now, context.gym.zone).date
  const period = periodOf(said, today)
  const why = said.why ?? 'other'
  const agreement = await agreementOn('training', said.agreed, context)
  const planned = (await plannedIn(db, whose, period)).filter(({ replacedAt }) => replacedAt === null)
  const open = planned.filter(({ doneAt }) => doneAt === null)
  const keeps = agreement === 'given'
  // Told again, it is the newer word that holds.
  const old = keeps
    ? (await pausesTouching(db, whose, period)).filter(({ from }) => from === period.from)
    : []
  const made = { from: period.from, to: period.to, why }
  if (keeps) await exchangePauses(db, whose, { gone: old.map(({ from }) => from), put: [made] })
  return {
    said,
    period,
    why,
    agreement,
    sessions: open.length,
    placed: open.filter(({ slot }) => slot !== null).length,
    ended: false,
    today,
    before: keeps ? { gone: [made.from], put: old } : null,
  }
}

/** @throws {GymError} `no_pause` where they are in none */
async function comeBack(said: PauseInput, context: ToolContext): Promise<Paused> {
  demandPrivate(context)
  const whose = whoseOf(context)
  const today = localTime(context.now, context.gym.zone).date
  const current = await pausesTouching(context.db, whose, { from: today, to: today })
  const [first] = current
  if (!first) throw new GymError('no_pause')
  const yesterday = addDays(today, -1)
  const put = current.filter(({ from }) => from <= yesterday).map((each) => ({ ...each, to: yesterday }))
  await exchangePauses(context.db, whose, { gone: current.map(({ from }) => from), put })
  return {
    said,
    period: { from: first.from, to: yesterday, guessed: false },
    why: first.why,
    agreement: 'given',
    sessions: 0,
    placed: 0,
    ended: true,
    today,
    before: { gone: current.map(({ from }) => from), put: current },
  }
}

const daysIn = ({ from, to }: Period) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1

function words(paused: Paused, { language }: ToolContext): string {
  const { period, why, agreement, sessions, ended, today } = paused
  const lighter = reentry(daysIn(period) / 7) ? t`The first session back will be shorter and lighter.` : ''
  if (ended)
    return [t`Welcome back: the pause is over, and nothing was lost.`, lighter].filter(Boolean).join(' ')
  const wish = why === 'ill' ? [t`Get well soon.`] : why === 'away' ? [t`Enjoy it.`] : []
  const guess = period.guessed ? t`, as you didn't say how long; tell me if it changes` : ''
  const rest =
    sessions === 0
      ? t`It breaks no streak.`
      : sessions === 1
        ? t`One planned session counts as rest, and your weeks on plan stay.`
        : t`${sessions} planned sessions count as rest, and your weeks on plan stay.`
  const head = [...wish, `${pausedWords(period, today, language)}${guess}.`].join(' ')
  const lines = [head, [rest, lighter].filter(Boolean).join(' ')]
  if (agreement === 'declined') lines.push(declinedWords('training'))
  if (agreement === 'unasked') lines.push(keepQuestion('training'))
  return lines.join('\n')
}

function pausedWords({ from, to }: Period, today: string, language: string): string {
  const end = dateWords(to, language)
  if (from === to) return from === today ? t`Training paused on this day` : t`Training paused on ${end}`
  return t`Training paused from ${from === today ? t`today` : dateWords(from, language)} until ${end}`
}

function choices({ said, agreement, ended, placed, period, today }: Paused): Choice[] {
  if (agreement !== 'given')
    return keepChoices('training', agreement, commandOf('pause', { ...said, agreed: true }))
  if (ended || period.to < today) return []
  return [
    ...(placed > 0 ? [{ label: t`My booked places`, send: '/mine' }] : []),
    { label: t`I'm back`, send: commandOf('pause', { back: true }) },
  ]
}
