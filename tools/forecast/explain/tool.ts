import { z } from 'zod'
import { GymError } from '../../kit/errors.ts'
import { splitNamed } from '../../kit/gym.ts'
import { t } from '../../kit/language.ts'
import { type Choice, defineTool, type ToolContext } from '../../kit/tool.ts'
import { explainedPeriod, refuseClosed, slotsOf } from '../crowd/period.ts'
import type { ExplainWorld, Explanation } from './explanation.ts'
import { explained } from './read.ts'
import { explanationWords } from './words.ts'

/** What a member may ask in particular; the answer begins with it. */
const subjects = [
  'usual',
  'level',
  'season',
  'holiday',
  'period',
  'today',
  'advice',
  'certainty',
  'record',
] as const

/** What is asked of a number. */
export const whyInput = z.object({
  split: z.string().max(60).optional().describe('The split the number was about, when it was about one'),
  at: z
    .string()
    .max(40)
    .optional()
    .describe(
      "The moment the number was about, ISO 8601 in the gym's zone, e.g. 2026-11-24T18:00, or a date; without it now",
    ),
  to: z.string().max(40).optional().describe('End of a longer stretch; without it an hour after at'),
  of: z
    .enum(['busiest', 'quietest'])
    .optional()
    .describe(
      'For a day or a longer stretch: which end of it is explained; of a whole day the busiest half hour usually',
    ),
  about: z.enum(subjects).optional().describe('What they ask in particular, when they do'),
})

export type WhyAsk = z.output<typeof whyInput>

/**
 * Why a forecast says what it says.
 *
 * @throws {GymError} `unknown_split`, `unknown_time`, `too_far`, `bad_period`, `closed`, `no_history`, `stale_history`,
 *   `not_on_record`
 */
export async function whyForecast(
  world: ExplainWorld,
  { split: name, at, to, of, about }: WhyAsk,
): Promise<Explanation> {
  const { gym, now } = world
  const split = name === undefined ? undefined : splitNamed(gym, name)
  const period = explainedPeriod(gym, now, { at, to, week: of !== undefined })
  if (period.to > now) refuseClosed(gym, period)
  else if (slotsOf(gym, period).length === 0) {
    throw new GymError('closed', { from: period.from.toISOString() })
  }
  return explained(world, { split, period, of, about: about ?? null })
}

export const explainForecastTool = defineTool({
  name: 'explainForecast',
  description:
    'Why a forecast says what it says: the parts that sum to the number (the usual weekday, recent weeks, season, holiday, period, counts of the day, own advice), how sure it is, and how often forecasts were right last week. Use it for "why?", "how sure are you?", "how do you know?".',
  input: whyInput,
  run: (asked, context): Promise<Explanation> => whyForecast(context, asked),
  say: (result, context) => explanationWords(result, context),
  choices: (result, context) => choices(result, context),
})

function choices({ split, over, from, about }: Explanation, { gym }: ToolContext): Choice[] {
  const area = gym.splits.find(({ id }) => id === split)?.id
  const day = from.slice(0, 10)
  return [
    ...(over
      ? []
      : [{ label: t`The quiet times that day`, send: ['/quiet', area, day].filter(Boolean).join(' ') }]),
    ...(about === 'record' ? [] : [{ label: t`How often are you right?`, send: 'How often are you right?' }]),
    { label: t`How is it now?`, send: area ? `/now ${area}` : '/now' },
  ]
}
