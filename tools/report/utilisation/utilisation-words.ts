import { leastShown } from '../../kit/people.ts'
import type { Equipment } from '../../kit/splits.ts'
import { listWords, sentence } from '../../kit/words.ts'
import { clockOf, weekdayNames } from '../labels.ts'
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
  if (!whole) return ['Nothing was counted in these days.']
  if (whole.fill.people < leastShown) {
    return ['Fewer than five people are in on average, so there is nothing that could be told.']
  }
  return [
    fillWords(whole),
    [partWords(parts), shortWords(worked)].filter((words) => words !== '').join(' '),
    unusedWords(unused, whole.room),
  ].filter((words) => words !== '')
}

const percent = (part: number): string => `${Math.round(part * 100)} %`

function fillWords({ room, fill, part }: Used): string {
  const { name, capacity } = room
  const full = fill.full === 0 ? '' : ` It felt full in ${percent(fill.full / fill.slots)} of the open time.`
  const holds = name ? `its ${Math.round(capacity)} places` : `the ${Math.round(capacity)} it holds`
  return `About ${Math.round(fill.people)} people are ${name ? `in ${name}` : 'in'} on average, ${percent(part)} of ${holds}; a twentieth of the time ${Math.round(fill.often)} or more.${full}`
}

function partWords(parts: readonly Used[]): string {
  const told = parts.filter(({ fill }) => fill.often >= leastShown)
  if (parts.length < 3 || told.length === 0) return ''
  const [top] = apart(parts).harder.filter((one) => told.includes(one))
  if (!top) return 'No part of the gym is used harder than the others beyond what chance makes.'
  const places = Math.round(top.room.capacity)
  const how =
    top.fill.people < leastShown
      ? `a twentieth of the time ${Math.round(top.fill.often)} or more are in its ${places} places`
      : `${percent(top.part)} of its ${places} places on average`
  return `${sentence(top.room.name ?? '')} is used hardest: ${how}.`
}

function shortWords(worked: readonly Worked[]): string {
  const short = worked
    .filter(({ use, people }) => use.short / use.slots >= shortPart && people >= leastShown)
    .sort((a, b) => b.use.short / b.use.slots - a.use.short / a.use.slots)
    .slice(0, 2)
    .map(({ equipment, use }) => `${equipment.name} in ${percent(use.short / use.slots)}`)
  return short.length > 0 ? `All pieces are taken of the ${listWords(short)} of the open time.` : ''
}

function unusedWords(unused: readonly Unused[], { capacity }: Room): string {
  if (unused.length === 0) return ''
  const hours = unused.reduce((sum, { from, to }) => sum + to - from, 0) / 60
  const spans = unused
    .slice(0, 2)
    .map(({ weekday, from, to }) => `${weekdayNames[weekday - 1]} ${clockOf(from)} to ${clockOf(to)}`)
  const most = Math.max(1, Math.round(capacity * unusedPart))
  return `${hoursWords(hours)} of the week ${hours === 1 ? 'stays' : 'stay'} under ${most} people, a tenth of the room: ${unused.length > 2 ? 'the longest are ' : ''}${listWords(spans)}.`
}

const hoursWords = (hours: number): string =>
  `${Number.isInteger(hours) ? hours : hours.toFixed(1)} ${hours === 1 ? 'hour' : 'hours'}`
