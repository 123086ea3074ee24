import { localTime } from '../../kit/time.ts'
import type { Choice, ToolContext } from '../../kit/tool.ts'
import { clockTime, weekdayWord } from '../../kit/words.ts'
import type { Recommended, Shown } from './recommend.ts'

/** What to tap: an offer, other times, or where nothing is left to be told of the first quiet moment. */
export function offerChoices(result: Recommended, context: ToolContext): Choice[] {
  const { offers, split, instead } = result
  const area = split ? ` ${split}` : ''
  if (offers.length === 0) {
    return [
      { label: 'Tell me when it is quiet', send: `/notify${area}` },
      { label: 'Quiet times this week', send: `/slots${area}` },
    ]
  }
  const days = new Set(offers.map(({ start }) => start.slice(0, 10)))
  const verb = instead ? 'Swap for' : 'Hold'
  return [
    ...offers.map((offer) => ({
      label: `${verb} ${days.size > 1 ? dayAndClock(offer, context) : clockOf(offer, context)}`,
      send: `/hold ${offer.code}`,
    })),
    { label: 'Other times', send: 'Another time' },
  ]
}

const clockOf = ({ start }: Shown, { gym }: ToolContext) => clockTime(new Date(start), gym.zone)

function dayAndClock(shown: Shown, context: ToolContext): string {
  const { date } = localTime(new Date(shown.start), context.gym.zone)
  return `${weekdayWord(date, context.language).slice(0, 3)} ${clockOf(shown, context)}`
}
