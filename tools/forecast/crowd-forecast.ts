import { z } from 'zod'
import type { Chart } from '../kit/chart.ts'
import { GymError } from '../kit/errors.ts'
import { openSlots, splitNamed } from '../kit/gym.ts'
import { shownExpected } from '../kit/people.ts'
import type { Split } from '../kit/splits.ts'
import { addDays, addMinutes, dayMs, instantOf, isoLocal, localTime, slotStart } from '../kit/time.ts'
import { type Choice, defineTool, type ToolContext } from '../kit/tool.ts'
import type { CrowdForecast, Spell } from './crowd-answer.ts'
import { forecastWords } from './forecast-words.ts'
import { staleDays } from './job.ts'
import { askedPeriod, type Period, refuseClosed } from './period.ts'
import { forecastRows, knownSpan, newestOrigin } from './store.ts'
import { busiest, quietWindows, type Step } from './windows.ts'

/** With less history than this the answer says that it is rough. */
const roughDays = 21

export const crowdForecastTool = defineTool({
  name: 'crowdForecast',
  description:
    'How busy the gym, or one split, is going to be, and when it is quiet. Without from and to: the quiet times of the coming week. For one moment give from and to an hour apart; for a period (a day, an evening, a weekend) its bounds. At most 14 days ahead.',
  input: z.object({
    split: z.string().max(60).optional().describe('Only when they ask about one: legs, squats, cardio'),
    from: z.string().max(40).optional().describe("Begin, ISO 8601 in the gym's zone, e.g. 2026-11-24T18:00"),
    to: z.string().max(40).optional().describe('End, ISO 8601; without it an hour after from'),
  }),
  async run({ split: name, from, to }, context): Promise<CrowdForecast> {
    const { gym, now } = context
    const split = name === undefined ? undefined : splitNamed(gym, name)
    const period = askedPeriod(gym, now, { from, to })
    refuseClosed(gym, period)
    const { steps, days } = await expectedSteps(context, split, span(context, period))
    const inside = steps.filter(
      ({ slot }) => addMinutes(slot, gym.slotMinutes) > period.from && slot < period.to,
    )
    if (inside.length === 0) throw new GymError('closed', { from: period.from.toISOString() })
    return answer(context, { split, period, inside, steps, days })
  },
  view: ({ chart, ...rest }) => rest,
  say: (result, context) => forecastWords(result, context),
  choices: (result, context) => choices(result, context),
  charts: ({ chart }) => [chart],
})

/** The slots to look at: those of the stretch, or the whole day of a moment, so that it can be compared. */
function span({ gym, now }: ToolContext, { kind, from, to }: Period): { from: Date; to: Date } {
  if (kind === 'stretch') return { from: slotStart(from, gym.slotMinutes, gym.zone), to }
  const { date } = localTime(from, gym.zone)
  const start = slotStart(now, gym.slotMinutes, gym.zone)
  const midnight = instantOf(date, 0, gym.zone)
  // A gym may be open past midnight: the day ends when its last slot does.
  const end = new Date(Math.max(instantOf(addDays(date, 1), 0, gym.zone).getTime(), to.getTime()))
  return { from: midnight > start ? midnight : start, to: end }
}

async function expectedSteps(
  { db, gym, now }: ToolContext,
  split: Split | undefined,
  { from, to }: { from: Date; to: Date },
): Promise<{ steps: Step[]; days: number }> {
  const [known, origin] = await Promise.all([knownSpan(db, gym.id), newestOrigin(db, gym.id, now)])
  if (!known || known.first >= now) throw new GymError('no_history')
  if (!origin || now.getTime() - known.last.getTime() > staleDays * dayMs) {
    throw new GymError('stale_history', { last: isoLocal(known.last, gym.zone) })
  }
  const rows = await forecastRows(db, { gym: gym.id, origin, splits: [split?.id ?? 'all'], from, to })
  const open = new Set(openSlots(gym, from, to).map((slot) => slot.getTime()))
  const steps = rows.filter(({ slot }) => open.has(slot.getTime()))
  return { steps, days: Math.round((now.getTime() - known.first.getTime()) / dayMs) }
}

type Found = { split: Split | undefined; period: Period; inside: Step[]; steps: Step[]; days: number }

function answer(context: ToolContext, { split, period, inside, steps, days }: Found): CrowdForecast {
  const { gym } = context
  const stretch = period.kind === 'stretch'
  const looked = stretch ? inside : steps
  const windows = quietWindows(looked, {
    slotMinutes: gym.slotMinutes,
    minutes: split?.typicalMinutes ?? 60,
    zone: gym.zone,
    most: stretch ? 3 : 1,
  })
  const top = busiest(looked)
  const spell = (from: Date, to: Date, expected: { mean: number; low: number; high: number }): Spell => ({
    from: isoLocal(from, gym.zone),
    to: isoLocal(to, gym.zone),
    expected: shownExpected(expected),
  })
  const quiet = windows.map((window) => spell(window.from, window.to, window))
  return {
    split: split?.id ?? null,
    kind: period.kind,
    from: isoLocal(period.from, gym.zone),
    to: isoLocal(period.to, gym.zone),
    moment: stretch ? null : spell(period.from, period.to, averageOf(inside)),
    windows: quiet,
    busiest: top ? spell(top.slot, addMinutes(top.slot, gym.slotMinutes), top) : null,
    roughDays: days < roughDays ? days : null,
    chart: crowdChart(context, split, looked, quiet),
  }
}

function averageOf(steps: readonly Step[]): { mean: number; low: number; high: number } {
  const average = (pick: (step: Step) => number) =>
    steps.reduce((sum, step) => sum + pick(step), 0) / steps.length
  return { mean: average((s) => s.mean), low: average((s) => s.low), high: average((s) => s.high) }
}

function crowdChart(
  { gym, now }: ToolContext,
  split: Split | undefined,
  steps: Step[],
  quiet: Spell[],
): Chart {
  const round = (people: number) => Math.round(people * 10) / 10
  return {
    title: `Expected people${split ? `, ${split.name}` : ''}`,
    alt: `Expected people per half hour with an 80 % interval, ${steps.length} slots.`,
    zone: gym.zone,
    points: steps.map(({ slot, mean, low, high }) => ({
      at: isoLocal(slot, gym.zone),
      mean: round(mean),
      low: round(low),
      high: round(high),
    })),
    busyLine: Math.round(0.8 * gym.capacity * (split?.capacityShare ?? 1)),
    now: isoLocal(now, gym.zone),
    quiet: quiet.map(({ from, to }) => ({ from, to })),
  }
}

function choices({ split, kind, windows, moment }: CrowdForecast, { gym }: ToolContext): Choice[] {
  const name = gym.splits.find(({ id }) => id === split)?.id
  const what = name ? `${name} ` : 'it '
  const day = (moment ?? windows[0])?.from.slice(0, 10)
  return [
    ...(kind === 'moment' && day
      ? [{ label: 'The quiet times that day', send: `/quiet ${name ?? ''} ${day}`.replace('  ', ' ') }]
      : []),
    { label: 'And tomorrow?', send: `When is ${what}quiet tomorrow?` },
    { label: 'How is it now?', send: name ? `/now ${name}` : '/now' },
  ]
}
