import { z } from 'zod'
import { GymError } from '../../../kit/errors.ts'
import type { Expected } from '../../../kit/people.ts'
import { instantOf, isoLocal, weekdayOf } from '../../../kit/time.ts'
import type { ToolContext } from '../../../kit/tool.ts'
import type { Profile } from '../../../profile/index.ts'
import { recommendSlotsTool } from '../../../recommend/index.ts'

/** A quiet visit that was offered for a session: its code takes it. */
export type Offer = { code: string; start: Date; expected: Expected }

/** What a session wants of the gym. */
export type Visit = { date: string; split: string; minutes: number }

const people = z.union([z.object({ about: z.number() }), z.object({ under: z.literal(5) })])
const recommended = z.object({
  offers: z.array(
    z.object({
      code: z.string(),
      start: z.string(),
      expected: z.object({ people, low: people, high: people }),
    }),
  ),
})

/** Without a past or a forecast no day has anything to offer. */
const nothingKnown: readonly string[] = ['no_history', 'stale_history', 'member_gone']

/** Minutes before and after the hour they like. */
const around = 60

/**
 * A quiet visit for a session on its day, by the same road as for whoever asks for one: near the hour the member likes where
 * there is room, else at any hour of the day.
 *
 * @returns undefined where the day has no place left, or the gym is closed
 * @throws {GymError} `no_history`, `stale_history`
 */
export async function offerFor(
  context: ToolContext,
  visit: Visit,
  { preferredTimes }: Pick<Profile, 'preferredTimes'>,
): Promise<Offer | undefined> {
  const { zone } = context.gym
  const liked = preferredTimes.find(({ weekday }) => weekday === weekdayOf(visit.date))
  const clock = (minute: number) => isoLocal(instantOf(visit.date, Math.max(0, minute), zone), zone)
  const near = liked && {
    from: clock(liked.from - around),
    to: clock(liked.from + Math.max(liked.minutes, visit.minutes) + around),
  }
  const first = near && (await asked(context, visit, near))
  return first ?? asked(context, visit, { from: visit.date, to: visit.date })
}

async function asked(
  context: ToolContext,
  { split, minutes }: Visit,
  window: { from: string; to: string },
): Promise<Offer | undefined> {
  const area = split === 'all' ? {} : { split }
  const outcome = await recommendSlotsTool.run({ ...area, ...window, minutes }, context)
  if (!outcome.ok) {
    if (nothingKnown.includes(outcome.code)) throw new GymError(outcome.code, outcome.facts)
    return undefined
  }
  const [best] = recommended.parse(outcome.result).offers
  return best && { code: best.code, start: new Date(best.start), expected: best.expected }
}
