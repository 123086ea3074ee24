import { z } from 'zod'
import { t } from '../../kit/language.ts'
import type { Tool, ToolContext } from '../../kit/tool.ts'
import { clockTime } from '../../kit/words.ts'
import { arrived, notArrived } from './arrival/store.ts'
import type { Claim } from './visit.ts'
import { splitName } from './words.ts'

const arrival = z.object({ state: z.literal('in') })
const noted = z.looseObject({ place: z.string().optional() })

/**
 * The check-in tool, which also closes the place that the member holds for this hour; undone together with it.
 *
 * @param checkIn a writing tool whose result says `state: 'in'` for whoever has just come
 */
export function arriving(checkIn: Tool): Tool {
  return {
    ...checkIn,
    async run(input, context) {
      const { before, ...outcome } = await checkIn.run(input, context)
      const came = outcome.ok && arrival.safeParse(outcome.result).success
      const { db, gym, member, now } = context
      const place = came ? await arrived(db, { gym: gym.id, member: member.id, at: now }) : undefined
      if (!outcome.ok || !place) return { ...outcome, before }
      const say = `${outcome.say}\n${placeWords(place, context)}`
      return { ...outcome, say, before: { ...noted.parse(before), place: place.id } }
    },
    async revert(before, context) {
      const { place, ...own } = noted.parse(before)
      if (place !== undefined) await notArrived(context.db, place)
      await checkIn.revert?.(own, context)
    },
  }
}

function placeWords({ split, slot }: Claim, { gym }: ToolContext): string {
  const name = splitName(split, { gym })
  const what = `${clockTime(slot, gym.zone)}${name ? `, ${name}` : ''}`
  return t`That's the place you held for ${what}.`
}
