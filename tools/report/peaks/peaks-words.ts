import { t } from '../../kit/language.ts'
import { leastShown, peopleWords, shownPeople } from '../../kit/people.ts'
import { listWords, minuteWords } from '../../kit/words.ts'
import { weekdayIn } from '../labels.ts'
import { type StandOut, type Stretch, standOut, stretchesOf } from './stand-out.ts'
import type { WeekCell } from './store.ts'

/** What a room holds before it feels full, and how long its slots are. */
export type Room = { comfort: number; slotMinutes: number }

/** What can be said of a week of slots: where it is full, how often it is too full, where there is room. */
export function peakSentences(cells: readonly WeekCell[], room: Room): string[] {
  if (!cells.some(({ people }) => people >= leastShown)) {
    return cells.length === 0
      ? [t`Nothing was counted in these days.`]
      : [t`No hour has five people on average, so there is nothing that could be told.`]
  }
  const found = standOut(cells)
  if (!found)
    return [t`Less than two weeks were counted: what is the hour and what was the day, is not to tell.`]
  return [fullWords(found, room), comfortWords(cells, room), ...emptyWords(found, room)]
}

function fullWords(found: StandOut, { slotMinutes }: Room): string {
  const [top, ...others] = stretchesOf(found.full, { level: found.level, slotMinutes })
  if (!top) {
    return t`No hour stands out: what differs between slots is no more than chance makes of ${Math.round(found.weeks)} weeks. A usual slot has ${peopleIn(found.level)}.`
  }
  const next = others.slice(0, 2).map(spanWords)
  const [when, people, usual] = [spanWords(top), peopleIn(top.people), few(found.level)]
  if (next.length === 0)
    return t`It is fullest on ${when}: ${people} on average, against ${usual} in a usual slot.`
  return next.length === 1
    ? t`It is fullest on ${when}: ${people} on average, against ${usual} in a usual slot; next comes ${listWords(next)}.`
    : t`It is fullest on ${when}: ${people} on average, against ${usual} in a usual slot; next come ${listWords(next)}.`
}

function comfortWords(cells: readonly WeekCell[], { comfort }: Room): string {
  const busy = cells.filter(({ people }) => people >= comfort).length
  const most = Math.round(comfort)
  if (busy === 0) return t`No slot of the week reaches ${most} people on average, from which it feels full.`
  return busy === 1
    ? t`1 of the week's ${cells.length} slots reaches ${most} people, from which it feels full.`
    : t`${busy} of the week's ${cells.length} slots reach ${most} people, from which it feels full.`
}

function emptyWords(found: StandOut, { slotMinutes }: Room): string[] {
  const [quiet] = stretchesOf(found.empty, { level: found.level, slotMinutes, share: 0.9 })
  return quiet ? [t`It is emptiest on ${spanWords(quiet)}, with ${peopleIn(quiet.people)}.`] : []
}

const few = (people: number): string =>
  people < leastShown ? t`fewer than ${leastShown}` : `${Math.round(people)}`

const peopleIn = (people: number): string => peopleWords(shownPeople(people))

/** "Monday 17:30 to 19:00" */
const spanWords = ({ weekday, from, to }: Stretch): string =>
  t`${weekdayIn(weekday)} ${minuteWords(from)} to ${minuteWords(to)}`
