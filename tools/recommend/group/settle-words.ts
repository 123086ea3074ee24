import { t } from '../../kit/language.ts'
import { shownExpected } from '../../kit/people.ts'
import { localTime } from '../../kit/time.ts'
import type { Choice } from '../../kit/tool.ts'
import { clockTime, dateWords, listWords, sentence } from '../../kit/words.ts'
import { type Claim, endOf } from '../places/visit.ts'
import { expectedWords, splitName, type Telling } from '../places/words.ts'
import type { Going, Settled } from './settle.ts'
import { numberWord, shortTime } from './words.ts'

/** What a group is told. It names nobody: neither who could not, nor who goes when. */
export function settledWords(settled: Settled, telling: Telling): string {
  const { state, parties } = settled
  const [first] = parties
  if (state === 'halves') return halvesWords(settled, telling)
  return first ? bookedWords(settled, first, telling) : nothingWords(settled, telling)
}

function bookedWords(settled: Settled, going: Going, telling: Telling): string {
  const { meetup, answered } = settled
  const split = splitName(meetup.split, telling)
  const when = dayAndTime(going.start, telling)
  return [
    t`Booked for ${whom(settled, going.members.length)}: ${`${when}${split ? `, ${split}` : ''}`}, ${crowd(going)}.`,
    ...(going.members.length < answered ? [t`Whoever that does not suit keeps their own plans.`] : []),
    t`Each of you has a place of your own.`,
  ].join('\n')
}

/** "Thursday 26 November, 20:00": what is said through the outbox may be read a day later. */
function dayAndTime(at: Date, { gym, language }: Telling): string {
  return `${dateWords(localTime(at, gym.zone).date, language)}, ${clockTime(at, gym.zone)}`
}

/** "all four", "the three who answered", or "three" where not everybody who answered goes. */
function whom({ meetup, answered }: Settled, going: number): string {
  if (going < answered) return numberWord(going)
  return answered < meetup.size ? t`the ${numberWord(answered)} who answered` : everyone(answered)
}

const everyone = (count: number) => (count === 2 ? t`both of you` : t`all ${numberWord(count)}`)

function halvesWords(settled: Settled, telling: Telling): string {
  const parts = settled.parties.map(
    ({ start, members }) => t`${numberWord(members.length)} on ${shortTime(start, telling)}`,
  )
  return [
    t`No time works for ${everyoneWho(settled)}, so I booked two halves: ${listWords(parts)}.`,
    t`Each of you finds your own time among your places.`,
  ].join('\n')
}

function everyoneWho({ meetup, answered }: Settled): string {
  return answered < meetup.size ? t`the ${numberWord(answered)} who answered` : everyone(answered)
}

function nothingWords(settled: Settled, telling: Telling): string {
  const { answered, compromise } = settled
  if (answered === 0) return t`Nobody has said what suits, so nothing is booked.`
  if (answered === 1) return t`Only one of you has answered, so nothing is booked.`
  if (!compromise)
    return t`No time suits ${everyoneWho(settled)}, so nothing is booked. Shall I look at other times?`
  const many = numberWord(compromise.members.length)
  return t`No time suits ${everyoneWho(settled)}. ${shortTime(compromise.start, telling)} suits ${many}; shall I book it for the ${many}?`
}

/** What a group may tap then. @param key says yes for whoever taps */
export function settledChoices(
  { state, meetup, compromise }: Settled,
  telling: Telling,
  key: string,
): Choice[] {
  if (state !== 'none') return [{ label: t`My place`, send: '/mine', quiet: true }]
  const split = meetup.split === 'all' ? [] : [meetup.split]
  const again = { label: t`Other times`, send: ['/together', meetup.size, ...split].join(' ') }
  if (!compromise) return [again]
  const book = t`Book ${shortTime(compromise.start, telling)}`
  return [{ label: book, send: `/suits ${meetup.code} book ${key}`, quiet: true }, again]
}

/** What each of those who go is told alone. */
export function placeWords(claim: Claim, { state }: Settled, telling: Telling): string {
  const { split, expected, low, high } = claim
  const name = splitName(split, telling)
  const span = t`${dayAndTime(claim.slot, telling)} to ${clockTime(endOf(claim), telling.gym.zone)}`
  const when = `${span}${name ? `, ${name}` : ''}`
  return [
    state === 'halves'
      ? t`Your half of the group goes ${when}. Your place is held.`
      : t`Your group goes ${when}. Your place is held.`,
    `${sentence(expectedWords(shownExpected({ mean: expected, low, high })))}.`,
  ].join('\n')
}

export const placeChoices = ({ code }: Claim): Choice[] => [
  { label: t`Give it back`, send: `/cancel ${code}` },
  { label: t`My places`, send: '/mine' },
]

/** What someone is told alone whose own place was in the way of the group's. */
export function busyWords(starts: readonly Date[], telling: Telling): string {
  const times = listWords(starts.map((start) => shortTime(start, telling)))
  return t`You had said that ${times} suits you for your group, but you have a place of your own then. So I counted it as not suiting.`
}

function crowd({ members, room }: Going): string {
  const together = members.length
  const { people, low, high } = room
  const expected = { mean: people + together, low: low + together, high: high + together }
  return expectedWords(shownExpected(expected))
}
