import { z } from 'zod'
import type { Chart } from '../../kit/chart.ts'
import { t, withoutNumbers } from '../../kit/language.ts'
import { localTime } from '../../kit/time.ts'
import { type Choice, defineTool, type ToolContext } from '../../kit/tool.ts'
import { type WeightTrend, weightChart, weightTrend } from '../../kit/weight-trend.ts'
import { dayWords } from '../../kit/words.ts'
import { type TrajectoryVerdict, trajectorySaying } from '../../safety/index.ts'
import type { Profile } from '../fields.ts'
import { weightsOf } from '../store.ts'
import { sayChange, sayWeight } from '../units/say.ts'
import { putBack, shown } from '../updating/tool.ts'
import { type Noted, type Updated, update } from '../updating/update.ts'
import { updatedChoices, updatedWords } from '../updating/update-words.ts'
import { type WeightFacts, weightFacts } from './trend.ts'
import { watched } from './watch.ts'

type Weighed = {
  updated: Updated
  kg: number
  facts: WeightFacts | undefined
  /** What the way of the last weeks calls for. */
  verdict: TrajectoryVerdict | undefined
  /** What a picture of it shows; undefined where none is wanted. */
  trend: WeightTrend | undefined
}

export const logWeightTool = defineTool({
  name: 'logWeight',
  description:
    'Notes a weighing, in kg. Use it when the member says what they weigh now or weighed on a day.',
  input: z.object({
    weightKg: z.number(),
    at: z.string().max(40).optional().describe('When it was, ISO 8601; only if not now'),
    sure: z.boolean().optional().describe('True once they confirmed an unusual weight'),
  }),
  async run({ weightKg, at, sure }, context): Promise<Weighed> {
    const said = { weightKg, weighedAt: at, sure }
    const updated = await update(said, context, { always: true })
    const { weighedAt, profile } = updated
    const nothing = { facts: undefined, verdict: undefined, trend: undefined }
    if (!weighedAt) return { updated, kg: weightKg, ...nothing }
    const { db, gym, member, now } = context
    const whose = { gym: gym.id, member: member.id }
    const weighings = await weightsOf(db, whose, { until: now })
    const facts = weightFacts(
      weighings.filter(({ at }) => at <= weighedAt),
      gym.zone,
    )
    const verdict = await watched(context, whose, profile)
    // Who has trouble with eating, or is losing too fast, is not shown how far down it goes.
    const shy = profile.eatingDisorder === true || verdict !== undefined || withoutNumbers()
    const trend = shy ? undefined : weightTrend(weighings, { zone: gym.zone, now })
    return { updated, kg: weightKg, facts, verdict, trend }
  },
  view: ({ updated, kg, facts, verdict }) => ({
    ...(withoutNumbers() ? {} : { weightKg: updated.weighedAt ? kg : null }),
    at: updated.weighedAt?.toISOString() ?? null,
    ...(verdict ? { trajectory: verdict.code } : {}),
    ...(withoutNumbers()
      ? { noted: updated.weighedAt !== undefined }
      : facts
        ? { changeKg: facts.changeKg, mean7Kg: facts.mean7Kg, days: facts.days }
        : shown(updated)),
  }),
  say: (weighed, context) => words(weighed, context),
  choices: ({ updated, facts, verdict }): Choice[] =>
    facts ? (verdict && !withoutNumbers() ? [hiding()] : []) : updatedChoices(updated),
  charts: (weighed, context) => charts(weighed, context),
  remember: ({ updated, verdict }) => noted(updated, verdict),
  revert: (noted, context) => putBack(noted, context),
})

/** Out of sight is easier, where the figures go down too fast. */
const hiding = (): Choice => ({ label: t`Hide calories and weight`, send: '/settings numbers off' })

/** A goal that the way has changed is put back together with the weighing. */
function noted({ before, profile }: Updated, verdict: TrajectoryVerdict | undefined): Noted | null {
  if (!before || verdict?.severity !== 'stop') return before
  return { ...before, profile: { ...before.profile, goal: profile.goal } }
}

function charts({ updated, trend }: Weighed, { gym, now, language }: ToolContext): Chart[] {
  const { units } = updated.profile
  const chart =
    trend &&
    weightChart(trend, {
      units,
      weight: (kg) => sayWeight(kg, units),
      change: (kg) => sayChange(kg, units),
      today: localTime(now, gym.zone).date,
      zone: gym.zone,
      language,
    })
  return chart ? [chart] : []
}

function words(weighed: Weighed, context: ToolContext): string {
  const { verdict } = weighed
  return [weightWords(weighed, context), ...(verdict ? [trajectorySaying(verdict, context.gym)] : [])].join(
    '\n',
  )
}

function weightWords({ updated, kg, facts }: Weighed, context: ToolContext): string {
  const { weighedAt, profile } = updated
  if (!weighedAt || !facts) return updatedWords(updated, context)
  const { gym, now, language } = context
  const day = (at: Date) => dayWords(at, { zone: gym.zone, now, language })
  if (withoutNumbers())
    return t`Noted for ${day(weighedAt)}, and I keep the figure out of our talk. Your plans follow it by themselves.`
  const noted = t`Noted: ${sayWeight(kg, profile.units)}, ${day(weighedAt)}.`
  if (facts.changeKg === null || !facts.before) {
    return `${noted} ${t`Your first weighing: two or three mornings a week are enough to see a trend.`}`
  }
  const on = day(facts.before)
  const change = changeWords(facts.changeKg, on === day(weighedAt) ? t`earlier ${on}` : on, profile.units)
  const mean =
    facts.mean7Kg === null
      ? '.'
      : t`; the mean of your last 7 days is ${sayWeight(facts.mean7Kg, profile.units)}.`
  return `${noted} ${change}${mean}`
}

/** What a weight is against an earlier one, without a full stop: the mean of the days may follow. */
function changeWords(changeKg: number, earlier: string, units: Profile['units']): string {
  const said = sayChange(changeKg, units)
  if (/^0 /.test(said)) return t`The same as ${earlier}`
  return changeKg < 0 ? t`${said} less than ${earlier}` : t`${said} more than ${earlier}`
}
