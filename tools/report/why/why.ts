import {
  driftsSince,
  type Explanation,
  explanationWords,
  reasonRetold,
  type WhyAsk,
  whyForecast,
} from '../../forecast/index.ts'
import { t } from '../../kit/language.ts'
import type { People } from '../../kit/people.ts'
import { addMinutes } from '../../kit/time.ts'
import type { ToolContext } from '../../kit/tool.ts'
import { hidden } from '../report.ts'

/** A figure, or that too few people stand behind it. */
export type Told = number | typeof hidden

/** One part of a number: what it is, and the people it adds or takes. */
export type WhyPart = { reason: string; name: string; people: number | null }

/** Why a number says what it says, for those who run the gym. */
export type Why = {
  sentences: string[]
  /** Sum to exactly the expected mean, or are all without figures where that is hidden. */
  parts: WhyPart[]
  expected: { mean: Told; low: Told; high: Told }
  /** How many came, where it is over. */
  came: Told | null
  explanation: Explanation
}

/** What it is made from; a page without a language of its own takes the gym's. */
export type WhyWorld = Pick<ToolContext, 'db' | 'gym' | 'now'> & { language?: string }

/** A change of the crowd is told of for so long. */
const driftDays = 28

/** What each part is called where it stands alone. */
const namesOf = (): Readonly<Record<string, string>> => ({
  usual: t`the usual for that day and hour`,
  guess: t`a first guess`,
  level: t`the level of the last weeks`,
  season: t`the time of year`,
  holiday: t`a holiday on the day or close by`,
  period: t`the calendar of terms and breaks`,
  today: t`what was counted since the morning`,
  learned: t`what else was learned`,
  advice: t`my own advice`,
})

/**
 * Why the gym is expected to be as full as it is: the forecast's own parts, our own advice among them, and whether the
 * crowd has changed lately.
 *
 * @throws {GymError} as `whyForecast` does
 */
export async function whySlot(world: WhyWorld, asked: WhyAsk): Promise<Why> {
  const { db, gym, now, language = gym.language } = world
  const [explanation, drifts] = await Promise.all([
    whyForecast(world, asked),
    driftsSince(db, gym.id, addMinutes(now, -driftDays * 24 * 60)),
  ])
  const parts = withOwnAdvice(explanation)
  const { people, low, high } = explanation.expected
  const told =
    drifts.find(({ split }) => split === (explanation.split ?? 'all')) ??
    drifts.find(({ split }) => split === 'all')
  return {
    sentences: [
      ...explanationWords(explanation, { gym, now, language }).split('\n'),
      ...(parts.some(({ reason, people: own }) => reason === 'advice' && own === 0)
        ? [t`My own advice adds nothing there.`]
        : []),
      ...(told
        ? [
            `${reasonRetold(told.reason)} ${told.answered ? t`The forecast has learned that.` : t`The forecast is learning that.`}`,
          ]
        : []),
    ],
    parts,
    expected: { mean: figure(people), low: figure(low), high: figure(high) },
    came: explanation.came && figure(explanation.came),
    explanation,
  }
}

const figure = (people: People): Told => ('about' in people ? people.about : hidden)

/**
 * The parts with our own advice among them, also where it is nothing. Advice that was given after the day's forecast is
 * not yet a part of its own: it stands in what was counted since.
 */
function withOwnAdvice({ parts, advised }: Explanation): WhyPart[] {
  const names = namesOf()
  const named = parts.map(({ reason, people }) => ({
    reason,
    people,
    name: names[reason] ?? t`something else`,
  }))
  if (parts.some(({ reason }) => reason === 'advice')) return named
  const figures = parts.length > 0 && parts.every(({ people }) => people !== null)
  if (!figures) return named
  const own = { reason: 'advice', name: names.advice ?? '', people: advised ?? 0 }
  const holder = ['today', 'learned', 'usual', 'guess'].find((reason) =>
    parts.some((part) => part.reason === reason),
  )
  const without = named.map((part) =>
    part.reason === holder ? { ...part, people: (part.people ?? 0) - own.people } : part,
  )
  return [...without.filter(({ people }) => people !== 0), own]
}
