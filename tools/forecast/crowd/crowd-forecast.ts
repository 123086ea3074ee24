import { z } from 'zod'
import { GymError } from '../../kit/errors.ts'
import { splitNamed } from '../../kit/gym.ts'
import { t } from '../../kit/language.ts'
import { shownExpected, shownPeople } from '../../kit/people.ts'
import type { Split } from '../../kit/splits.ts'
import { addMinutes, isoLocal } from '../../kit/time.ts'
import { type Choice, defineTool, type ToolContext } from '../../kit/tool.ts'
import type { Range } from '../equipment/equipment.ts'
import { equipmentForecast } from '../equipment/equipment-forecast.ts'
import { pressureForecastWords } from '../equipment/equipment-words.ts'
import { type Usual, usualMean, usualOf } from '../explain/usual.ts'
import type { CrowdForecast, PeopleForecast, Shut, Spell } from './crowd-answer.ts'
import { crowdChart } from './crowd-chart.ts'
import { averageOf, expectedSteps, lookedAt, stepsIn } from './crowd-steps.ts'
import { forecastWords } from './forecast-words.ts'
import { askedPeriod, type Period, refuseClosed, slotsOf } from './period.ts'
import { busiest, quietWindows, type Step } from './windows.ts'

export const crowdForecastTool = defineTool({
  name: 'crowdForecast',
  description:
    'How busy the gym, one split or one kind of equipment is going to be, and when it is quiet. Without from and to: the quiet times of the coming week. For one moment give from and to an hour apart; for a period (a day, an evening, a weekend) its bounds. At most 14 days ahead.',
  input: z.object({
    split: z.string().max(60).optional().describe('Only when they ask about one: legs, squats, cardio'),
    equipment: z
      .string()
      .max(60)
      .optional()
      .describe('Only when they ask whether it is free: racks, benches, treadmills'),
    from: z.string().max(40).optional().describe("Begin, ISO 8601 in the gym's zone, e.g. 2026-11-24T18:00"),
    to: z.string().max(40).optional().describe('End, ISO 8601; without it an hour after from'),
  }),
  async run({ split: name, equipment, from, to }, context): Promise<CrowdForecast> {
    const { gym, now } = context
    const split = name === undefined ? undefined : splitNamed(gym, name)
    const period = askedPeriod(gym, now, { from, to })
    refuseClosed(gym, period)
    if (equipment !== undefined) return equipmentForecast(context, { name: equipment, split, period })
    return peopleForecast(context, split, period)
  },
  view: (result) => (result.equipment === null ? withoutChart(result) : result),
  say: (result, context) =>
    result.equipment === null ? forecastWords(result, context) : pressureForecastWords(result, context),
  choices: (result, context) => choices(result, context),
  charts: (result) => (result.equipment === null ? [result.chart] : []),
})

const withoutChart = ({ chart, ...rest }: PeopleForecast) => rest

/** @throws {GymError} `no_history`, `stale_history`, `closed` */
async function peopleForecast(
  context: ToolContext,
  split: Split | undefined,
  period: Period,
): Promise<PeopleForecast> {
  const { gym } = context
  const series = split?.id ?? 'all'
  const span = lookedAt(context, period)
  const { steps: found, days } = await expectedSteps(context, [series], span)
  const steps = found.get(series) ?? []
  const inside = stepsIn(steps, period, gym)
  if (inside.length === 0) throw new GymError('closed', { from: period.from.toISOString() })
  const stretch = period.kind === 'stretch'
  const usual = await usualOf(context, series, span)
  return answer(context, { split, period, inside, looked: stretch ? inside : steps, days, usual })
}

type Found = {
  split: Split | undefined
  period: Period
  inside: Step[]
  /** What windows and the peak are looked for in. */
  looked: Step[]
  days: number | null
  usual: Usual
}

function answer(context: ToolContext, found: Found): PeopleForecast {
  const { gym } = context
  const { split, period, inside, looked, days } = found
  const stretch = period.kind === 'stretch'
  const spell = spellOf(context, found.usual)
  const top = busiest(looked)
  const quiet = quietWindows(looked, {
    slotMinutes: gym.slotMinutes,
    minutes: split?.typicalMinutes ?? 60,
    zone: gym.zone,
    most: stretch ? 3 : 1,
  }).map((window) => spell(window.from, window.to, window))
  const peak = top ? spell(top.slot, addMinutes(top.slot, gym.slotMinutes), top) : null
  return {
    split: split?.id ?? null,
    equipment: null,
    kind: period.kind,
    from: isoLocal(period.from, gym.zone),
    to: isoLocal(period.to, gym.zone),
    moment: stretch ? null : spell(period.from, period.to, averageOf(inside)),
    windows: quiet,
    busiest: peak,
    roughDays: days,
    closures: shutIn(context, looked),
    chart: crowdChart(context, { split, steps: looked, quiet, busiest: peak }),
  }
}

/** Closures said of a stretch at most. */
const mostShut = 2

/** The closures between the first slot that is looked at and the last. */
function shutIn({ gym }: ToolContext, looked: readonly Step[]): Shut[] {
  const [first, last] = [looked[0]?.slot, looked.at(-1)?.slot]
  if (!first || !last) return []
  return (gym.closures ?? [])
    .filter(({ from, to }) => from < last && to > first)
    .slice(0, mostShut)
    .map(({ from, to, reason }) => ({
      from: isoLocal(from, gym.zone),
      to: isoLocal(to, gym.zone),
      reason,
    }))
}

function spellOf({ gym }: ToolContext, usual: Usual) {
  return (from: Date, to: Date, expected: Range): Spell => {
    const people = usualMean(usual, slotsOf(gym, { from, to }))
    return {
      from: isoLocal(from, gym.zone),
      to: isoLocal(to, gym.zone),
      expected: shownExpected(expected),
      usual: people === undefined ? null : shownPeople(people),
    }
  }
}

function choices(result: CrowdForecast, { gym }: ToolContext): Choice[] {
  const { split, kind, windows, moment } = result
  const area = gym.splits.find(({ id }) => id === split)?.id
  const pieces = gym.equipment.find(({ id }) => id === result.equipment)?.name
  const what = pieces ?? area
  const shown = moment ?? windows[0]
  const day = shown?.from.slice(0, 10)
  const command = (...words: (string | undefined)[]) => words.filter((word) => word !== undefined).join(' ')
  const verb = pieces ? 'are the' : 'is'
  return [
    ...(kind === 'moment' && day
      ? [{ label: t`The quiet times that day`, send: command('/quiet', what, day) }]
      : []),
    ...(shown && result.equipment === null
      ? [{ label: t`Why?`, send: command('/why', area, stamp(shown.from), stamp(shown.to)) }]
      : []),
    { label: t`And tomorrow?`, send: `When ${verb} ${what ?? 'it'} quiet tomorrow?` },
    { label: t`How is it now?`, send: command('/now', what) },
  ]
}

/** "2026-11-24T18:00": short enough for a button, read in the gym's zone. */
const stamp = (iso: string) => iso.slice(0, 16)
