import { t } from '../../kit/language.ts'
import { localTime } from '../../kit/time.ts'
import type { Choice, ToolContext } from '../../kit/tool.ts'
import { clockTime, shortWeekday } from '../../kit/words.ts'
import { anything, type Recommended, type Shown } from './recommend.ts'

/** What to tap: an offer, other times, or where nothing is left to be told of the first quiet moment. */
export function offerChoices(result: Recommended, context: ToolContext): Choice[] {
  const { offers, split, instead } = result
  const area = split ? ` ${split}` : ''
  if (offers.length === 0) {
    return [
      { label: t`Tell me when it is quiet`, send: `/notify${area}` },
      { label: t`Quiet times this week`, send: `/slots${area}` },
    ]
  }
  const days = new Set(offers.map(({ start }) => start.slice(0, 10)))
  return [
    ...offers.map((offer) => {
      const when = days.size > 1 ? dayAndClock(offer, context) : clockOf(offer, context)
      return { label: instead ? t`Swap for ${when}` : t`Hold ${when}`, send: `/hold ${offer.code}` }
    }),
    { label: t`Other times`, send: 'Another time' },
    ...(result.favourite ? [{ label: t`Anything, not only that`, send: `/slots ${anything}` }] : []),
  ]
}

const clockOf = ({ start }: Shown, { gym }: ToolContext) => clockTime(new Date(start), gym.zone)

function dayAndClock(shown: Shown, context: ToolContext): string {
  const { date } = localTime(new Date(shown.start), context.gym.zone)
  return `${shortWeekday(date, context.language)} ${clockOf(shown, context)}`
}
