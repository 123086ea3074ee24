import { named, t } from '../../kit/language.ts'
import { leastShown } from '../../kit/people.ts'
import type { Equipment } from '../../kit/splits.ts'
import { listWords, minuteWords, sentence } from '../../kit/words.ts'
import { percent, weekdayIn } from '../labels.ts'
import type { Room } from '../rooms.ts'
import { apart, type Used } from './rooms-used.ts'
import type { Use } from './store.ts'
import { type Unused, unusedPart } from './unused.ts'

/** Equipment and how it was used, with the mean people in the parts of the gym that use it. */
export type Worked = { equipment: Equipment; use: Use; people: number }

/** Equipment is short where so much of the time all pieces are taken. */
const shortPart = 0.05

/** How full the room was, what in it is used hardest, and when it stands empty. */
export function utilisationSentences(found: {
  whole: Used | undefined
  parts: readonly Used[]
  worked: readonly Worked[]
  unused: readonly Unused[]
}): string[] {
  const { whole, parts, worked, unused } = found
  if (!whole) return [t`Nothing was counted in these days.`]
  if (whole.fill.people < leastShown) {
    return [t`Fewer than five people are in on average, so there is nothing that could be told.`]
  }
  return [
    fillWords(whole),
    [partWords(parts), shortWords(worked)].filter((words) => words !== '').join(' '),
    unusedWords(unused, whole.room),
  ].filter((words) => words !== '')
}

function fillWords({ room, fill, part }: Used): string {
  const [people, places] = [Math.round(fill.people), Math.round(room.capacity)]
  const often = Math.round(fill.often)
  const share = percent(part)
  const base =
    room.name === undefined
      ? t`About ${people} people are in on average, ${share} of the ${places} it holds; a twentieth of the time ${often} or more.`
      : t`About ${people} people are in ${room.name} on average, ${share} of its ${places} places; a twentieth of the time ${often} or more.`
  const full = percent(fill.full / fill.slots)
  return fill.full === 0 ? base : `${base} ${t`It felt full in ${full} of the open time.`}`
}

function partWords(parts: readonly Used[]): string {
  const told = parts.filter(({ fill }) => fill.often >= leastShown)
  if (parts.length < 3 || told.length === 0) return ''
  const [top] = apart(parts).harder.filter((one) => told.includes(one))
  if (!top) return t`No part of the gym is used harder than the others beyond what chance makes.`
  const places = Math.round(top.room.capacity)
  const name = sentence(top.room.name ?? '')
  return top.fill.people < leastShown
    ? t`${name} is used hardest: a twentieth of the time ${Math.round(top.fill.often)} or more are in its ${places} places.`
    : t`${name} is used hardest: ${percent(top.part)} of its ${places} places on average.`
}

function shortWords(worked: readonly Worked[]): string {
  const [first, second] = worked
    .filter(({ use, people }) => use.short / use.slots >= shortPart && people >= leastShown)
    .sort((a, b) => b.use.short / b.use.slots - a.use.short / a.use.slots)
    .map(({ equipment, use }) => ({ name: named(equipment.name), often: percent(use.short / use.slots) }))
  if (!first) return ''
  return second
    ? t`All pieces are taken of the ${first.name} in ${first.often} and ${second.name} in ${second.often} of the open time.`
    : t`All pieces are taken of the ${first.name} in ${first.often} of the open time.`
}

function unusedWords(unused: readonly Unused[], { capacity }: Room): string {
  if (unused.length === 0) return ''
  const hours = unused.reduce((sum, { from, to }) => sum + to - from, 0) / 60
  const spans = listWords(
    unused
      .slice(0, 2)
      .map(({ weekday, from, to }) => t`${weekdayIn(weekday)} ${minuteWords(from)} to ${minuteWords(to)}`),
  )
  const most = Math.max(1, Math.round(capacity * unusedPart))
  if (hours === 1) return t`1 hour of the week stays under ${most} people, a tenth of the room: ${spans}.`
  const told = Number(hours.toFixed(1))
  return unused.length > 2
    ? t`${told} hours of the week stay under ${most} people, a tenth of the room: the longest are ${spans}.`
    : t`${told} hours of the week stay under ${most} people, a tenth of the room: ${spans}.`
}
