import { roughWords, sureNumber, surePeople, thanUsual } from '../../forecast/index.ts'
import { named, t } from '../../kit/language.ts'
import type { ToolContext } from '../../kit/tool.ts'
import { clockTime, dayWords, sentence } from '../../kit/words.ts'
import type { Offer, Recommended, Shown } from './recommend.ts'
import { openedMinutes } from './turn-come.ts'

/** The offers in a few short lines: when, how many people, why, and how long they are held. */
export function offerWords(result: Recommended, context: ToolContext): string {
  const { offers, roughDays } = result
  const lines = offers.length > 0 ? offered(result, context) : nothingLeft(result, context)
  if (roughDays !== null) lines.push(roughWords(roughDays))
  return lines.join('\n')
}

function offered(result: Recommended, context: ToolContext): string[] {
  const { offers, heldUntil } = result
  const days = new Set(offers.map(({ start }) => start.slice(0, 10)))
  const one = days.size === 1
  const [first] = offers
  const day = one && first ? dayOf(first.start, context) : undefined
  const lines = offers.map((offer, i) => `${i + 1}) ${offerLine(offer, result, one, context)}`)
  const until = clockTime(new Date(heldUntil), context.gym.zone)
  const question = one ? t`Which one?` : t`Which one, or several?`
  return [
    ...headWords(result, day, context),
    ...lines,
    `${heldWords(offers.length, until)} ${offers.length > 1 ? question : t`Shall I keep it?`}`,
  ]
}

function heldWords(offers: number, until: string): string {
  if (offers === 1) return t`It's held for you until ${until}.`
  return offers === 2
    ? t`Both are held for you until ${until}.`
    : t`All three are held for you until ${until}.`
}

/** "Thursday 26 November, 19:30: about 14 people, usually within 4, 8 fewer than usual. 3 more places." */
function offerLine(offer: Offer, result: Recommended, oneDay: boolean, context: ToolContext): string {
  const { gym } = context
  const clock = clockTime(new Date(offer.start), gym.zone)
  const when = oneDay ? clock : sentence(`${dayOf(offer.start, context)}, ${clock}`)
  const why = reasonWords(offer, result)
  return [`${when}${why}: ${crowdWords(offer)}.`, ...leftWords(offer)].join(' ')
}

/** So few places are worth a word. */
const fewLeft = 5

function leftWords({ left }: Offer): string[] {
  if (left > fewLeft) return []
  if (left === 0) return [t`The last place.`]
  return [left === 1 ? t`One more place.` : t`${left} more places.`]
}

function reasonWords({ reason }: Offer, { offers }: Recommended): string {
  if (reason === 'usual') return t`, your usual time`
  if (reason === 'quietest' && offers.length > 1) return t`, the quietest`
  return ''
}

function crowdWords({ expected, usual }: Shown): string {
  const words = thanUsual(expected.people, usual)
  return words ? `${surePeople(expected)}, ${words}` : surePeople(expected)
}

/** What all lines are about, and first why the hour they would have liked is not among them. */
function headWords(result: Recommended, day: string | undefined, context: ToolContext): string[] {
  const area = areaOf(result, context)
  const missed = missedWords(result, context)
  if (missed) {
    const what = [area ? t`The nearest quiet ones for ${area}` : t`The nearest quiet ones`, day]
    return [`${missed} ${what.filter((word) => word !== undefined).join(', ')}:`]
  }
  const head = [area, day].filter((word) => word !== undefined).join(', ')
  return head === '' ? [] : [`${sentence(head)}:`]
}

/** Why their hour is not offered. Over several days only one they named is theirs. */
function missedWords({ wanted, kind }: Recommended, { gym }: ToolContext): string | undefined {
  if (!wanted?.missed || (kind === 'week' && !wanted.named)) return undefined
  const clock = clockTime(new Date(wanted.start), gym.zone)
  if (wanted.missed === 'full') return t`${clock} has no place left.`
  if (wanted.missed === 'unfit') return t`No visit can begin at ${clock}.`
  const hours = openedMinutes / 60
  return t`The last places at ${clock} are kept until ${hours} hours before for members who had less luck.`
}

function nothingLeft(result: Recommended, context: ToolContext): string[] {
  const { least } = result
  const area = areaOf(result, context)
  if (!least) {
    return area
      ? [t`There is no time for a visit for ${area} in that window. Shall I look at another one?`]
      : [t`There is no time for a visit in that window. Shall I look at another one?`]
  }
  const when = `${dayOf(least.start, context)}, ${clockTime(new Date(least.start), context.gym.zone)}`
  return [
    area
      ? t`No quiet place is left for ${area} then, and I don't want to promise one that isn't.`
      : t`No quiet place is left then, and I don't want to promise one that isn't.`,
    t`The least full is ${when}: ${sureNumber(least.expected)}.`,
    t`I've noted that you would have liked one.`,
  ]
}

const dayOf = (start: string, { gym, now, language }: ToolContext) =>
  dayWords(new Date(start), { zone: gym.zone, now, language })

function areaOf({ split }: Recommended, { gym }: ToolContext): string | undefined {
  const found = gym.splits.find(({ id }) => id === split)
  return found && named(found.name)
}
