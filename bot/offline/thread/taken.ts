import { localTime, parseInstant } from '../../../tools/kit/time.ts'
import { wordTable } from '../../../tools/kit/word-table.ts'
import { nothingOffered, onlySoMany } from '../asks.ts'
import type { Clause } from '../clause.ts'
import { holding } from '../intents/recommend.ts'
import { calls, type Offer, type Understanding, type World } from '../meaning.ts'
import { justOffered } from './chosen.ts'
import { type Picked, picked, telling } from './picked.ts'

const ofGroup = /^(?:coordinateGroup|answerMeetup)$/

const begin = ({ start }: Offer, zone: string): number => parseInstant(start, zone)?.getTime() ?? 0

const inOrder = (offers: readonly Offer[], zone: string): Offer[] =>
  [...offers].sort((a, b) => begin(a, zone) - begin(b, zone))

/**
 * The places that a member takes by where they stand among those offered: "1st", "option b", "the earliest of those",
 * "both". Where so many were not offered it says so.
 */
export function takenByPlace(clause: Clause, world: World): Understanding | undefined {
  const { offers = [], last, needed, said = '' } = world
  // Of a group's times another tool takes the answer.
  if (needed || (world.meetup && last && ofGroup.test(last.tool))) return undefined
  const timed = justOffered(world) ? atClock(said, world) : undefined
  if (timed) return calls(holding(timed.code))
  const which = picked(said) ?? picked(clause.text)
  if (!which) return undefined
  if (offers.length === 0) return isPlainly(which, said) ? nothingOffered() : undefined
  const known = justOffered(world) || last?.tool === 'reserveSlot' || isPlainly(which, said)
  if (!known) return undefined
  const taken = among(offers, which, world)
  if (taken === 'fewer') return onlySoMany(offers.length)
  return taken.length > 0 ? calls(...taken.map(({ code }) => holding(code))) : undefined
}

const pastHour = wordTable<number>({
  'quarter past': 15,
  'half past': 30,
  half: 30,
  'quarter to': 45,
})

/** "The 7 one", "quarter past works": the one offer that begins then, where nothing else is said. */
function atClock(said: string, { offers = [], gym: { zone } }: World): Offer | undefined {
  const which = telling(said)
  const past = pastHour[which]
  const hour =
    /^\d{1,2}$/.test(which) && /\bthe \d+(?: ?[ap]m)? ones?\b/i.test(said) ? Number(which) : undefined
  if (past === undefined && hour === undefined) return undefined
  const fitting = offers.filter(({ start }) => {
    const { minute } = localTime(parseInstant(start, zone) ?? new Date(0), zone)
    return past === undefined
      ? minute % 60 === 0 && (minute / 60 - Number(hour)) % 12 === 0
      : minute % 60 === past
  })
  return fitting.length === 1 ? fitting[0] : undefined
}

/** Nothing else than a choice: "1st", "the first one", "option 2"; "both" and "any" may speak of anything. */
const isPlainly = (which: Picked, said: string): boolean =>
  which.by === 'place' &&
  which.surely &&
  (/\b(?:one|ones|option|number|slot|place|those|them)\b|#/i.test(said) ||
    /^\W*(?:the |yes |ok )*\w+\W*$/i.test(said))

function among(
  offers: readonly Offer[],
  which: Picked,
  { gym: { zone } }: World,
): readonly Offer[] | 'fewer' {
  if (which.by === 'place') {
    const found = which.places.map((place) => offers[place - 1])
    if (found.every((offer) => offer !== undefined)) return found
    return which.surely ? 'fewer' : []
  }
  if (which.by === 'all') return offers
  if (which.by === 'both') return offers.length === 2 ? offers : []
  const one = {
    any: () => offers[0],
    last: () => offers.at(-1),
    earliest: () => inOrder(offers, zone)[0],
    latest: () => inOrder(offers, zone).at(-1),
  }[which.by]()
  return one ? [one] : []
}
