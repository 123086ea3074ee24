import { localTime, parseInstant } from '../../../tools/kit/time.ts'
import type { Clause } from '../clause.ts'
import type { Offer, World } from '../meaning.ts'
import { sayings, says } from '../sayings.ts'
import { meanings } from '../when/clock.ts'
import type { When } from '../when/types.ts'

/** Takes what was offered, and says no more about which. */
const agrees = sayings(`
  ^ ok [ok|please|then|do] $
  ^ [ok|oh|ah|yes|well|great|cool|perfect|alright|and] yes|sure|absolutely|definitely|certainly|deal|alright|aye|why_not|agreed [yes|sure|ok] [please|thanks|thank_you|mate|then|thing|do|cheers] [please] $
  ^ [yes|ok|sure|oh|great|cool|alright] [yes|ok] go_on|go_ahead|do_it|do_that|do_so|please_do|go_for_it|go_for_that|that_works|that_one_works|it_works|works|sounds_good|sounds_great|sounds_perfect|looks_good|perfect|fine|fine_by_me|that_is_fine|that_one|this_one|that_is_perfect|that_is_good|that_would_be_great|i_would_like_that|i_like_that|i_want_that|make_it_so|count_me_in|i_am_in [then|please|for_me|thanks|thank_you|mate|cheers] $
  take|hold|book|reserve|grab|keep|claim|have|confirm it|that|this|that_one|this_one
  lock it|that in
`)

/** Speaks of offers as such, also after something else was talked about. */
const speaksOfOffers = sayings(`
  one|option|offer|slot|place|choice|suggestion|number
`)

const refuses = sayings(`
  not|none|neither|never|instead_of|rather_than|but
`)

const negative = sayings('no')

/** Takes none of them. */
export const declines = sayings(`
  ^ [oh|ah|ok|well] no [no|thanks|thank_you|sorry|not_really|not_now|not_today|leave_it] $
  ^ [ok] leave it [then|please] $
`)

const asks = sayings(`
  ^ [and|or|ok|so] what|how|is|are|was|will|would|when|why|which|does
  ^ [and|or|ok|so] do you|i|we|they|people
  how_busy|how_full|how_many
`)

const verb =
  'take|hold|book|reserve|grab|get|have|keep|claim|choose|pick|prefer|want|like|go for|go with|do|confirm|give me'

const noun = 'one|option|offer|slot|place|choice|suggestion|time'

const opening =
  '(?:(?:ok|yes|no|oh|ah|well|hm|hmm|lol|haha|hehe|lmao|fine|cool|great|nice|right|sure|alright|thanks|cheers|actually|sorry|then|and|so|maybe|let us say|i think|i would say|make it|please|in that case) )*'

const ending = `(?: (?:${noun}|please|then|instead|rather|works|is|it|would|sounds|looks|for me|thanks|thank you|will|suits)(?: .*)?)?`

/** A place in the list: "the first", "option 2", "number three please", "I'd prefer the earliest". */
const listed = (words: string): RegExp =>
  new RegExp(
    `^ ${opening}(?:.*\\b(?:${verb}) )?(?:me )?(?:the |your |my )?(?:(?:${words})|(?:${noun}|number|no) (?:${words}))${ending} $`,
  )

const places: readonly (readonly [RegExp, (offers: readonly Offer[], zone: string) => Offer | undefined])[] =
  [
    [listed('first|1st|best|top|one|1'), (offers) => offers[0]],
    [listed('second|2nd|middle|two|2'), (offers) => offers[1]],
    [listed('third|3rd|three|3'), (offers) => offers[2]],
    [listed('last|final|bottom'), (offers) => offers.at(-1)],
    [listed('earliest|soonest'), (offers, zone) => inOrder(offers, zone)[0]],
    [listed('latest'), (offers, zone) => inOrder(offers, zone).at(-1)],
  ]

const begin = ({ start }: Offer, zone: string): Date => parseInstant(start, zone) ?? new Date(0)

const inOrder = (offers: readonly Offer[], zone: string): Offer[] =>
  [...offers].sort((a, b) => begin(a, zone).getTime() - begin(b, zone).getTime())

/** The places offered were the last thing said. */
export const justOffered = ({ last, offers = [] }: World): boolean =>
  offers.length > 0 && (last?.tool === 'recommendSlots' || last?.tool === 'coordinateGroup')

/**
 * The offer a member takes: by its place in the list, by its time, or the best by a plain yes; undefined
 * where they take none.
 */
export function chosenOffer(clause: Clause, world: World): Offer | undefined {
  const { offers = [], gym } = world
  const { text, shape, times, mentions } = clause
  const fresh = justOffered(world)
  const known = fresh || world.last?.tool === 'reserveSlot' || says(text, speaksOfOffers)
  if (offers.length === 0 || !known) return undefined
  if (says(text, refuses) || (clause.question && !wants.test(text)) || says(shape, asks)) return undefined
  const place = places.find(([pattern]) => pattern.test(text))
  if (place) return place[1](offers, gym.zone)
  if (says(text, negative) || mentions.length > 0) return undefined
  if (times.length > 0) return atTime(times, offers, world)
  return fresh && says(text, agrees) ? offers[0] : undefined
}

const wants = new RegExp(`\\b(?:${verb})\\b`)

/** The one offer that begins at the time named; of several on the day named alone none. */
function atTime(
  times: readonly When[],
  offers: readonly Offer[],
  { gym: { zone } }: World,
): Offer | undefined {
  const [when, another] = times
  if (!when || another || when.stretch || when.shift !== undefined || when.now) return undefined
  const fitting = offers.filter((offer) => begins(when, localTime(begin(offer, zone), zone)))
  return when.hours || fitting.length === 1 ? fitting[0] : undefined
}

function begins({ days, hours, part }: When, { date, minute }: { date: string; minute: number }): boolean {
  if (days && (date < days.first || date > days.last)) return false
  if (hours) return hours.kind === 'at' && meanings(hours.hour).includes(minute)
  if (part) return minute >= part.from && minute < part.to
  return days !== undefined
}
