import type { Gym } from '../../tools/kit/gym.ts'
import { named, speech, t } from '../../tools/kit/language.ts'
import { type People, peopleWords } from '../../tools/kit/people.ts'
import { addDays, localTime } from '../../tools/kit/time.ts'
import { clockTime, dateWords, dayWords, sentence } from '../../tools/kit/words.ts'
import type { Live } from '../../tools/live/index.ts'

/** A number where "people" has been said. */
export const figureWords = (people: People): string =>
  'about' in people ? String(people.about) : t`under ${people.under}`

/** The first sentence of the page: how many are there, or that the doors are closed. */
export function nowWords(live: Live, gym: Gym): string {
  if (live.now)
    return sentence(t`${peopleWords(live.now.people)} are here right now; the gym holds ${gym.capacity}.`)
  return live.reason === null ? t`Closed right now.` : t`Closed right now: ${live.reason}.`
}

/** Until when the doors are open, or closed. */
export function untilWords({ open, until, at }: Live, gym: Gym): string {
  if (!until) return ''
  const clock = clockTime(until, gym.zone)
  if (open && localTime(until, gym.zone).date === localTime(at, gym.zone).date) return t`Open until ${clock}.`
  const day = dayWords(until, { zone: gym.zone, now: at, language: speech().language })
  return open ? t`Open until ${day}, ${clock}.` : t`It opens ${day} at ${clock}.`
}

/** Today in words: when it is quiet and when it is full, of what is still to come; for those who see no picture. */
export function dayAlt(live: Live, gym: Gym): string {
  const ahead = live.today.filter(({ past }) => !past)
  const slots = ahead.length > 0 ? ahead : live.today
  const most = Math.max(...slots.map(({ people }) => ('about' in people ? people.about : 0)))
  const peak = slots.find(({ people }) => ('about' in people ? people.about : 0) === most)
  if (!peak) return ''
  const busiest = t`Busiest at ${clockTime(peak.at, gym.zone)} with ${peopleWords(peak.people)}.`
  const quiet = quietStretches(live, gym)
  return quiet === '' ? busiest : `${t`Quiet ${quiet}.`} ${busiest}`
}

/** Stretches of quiet slots that are still to come: "10:00 to 11:30, 21:00 to 23:00". */
function quietStretches(live: Live, gym: Gym): string {
  const slotMs = gym.slotMinutes * 60_000
  const stretches: { from: Date; to: Date }[] = []
  for (const { at, level, past } of live.today) {
    if (past || level !== 'quiet') continue
    const last = stretches.at(-1)
    const to = new Date(at.getTime() + slotMs)
    if (last?.to.getTime() === at.getTime()) last.to = to
    else stretches.push({ from: at, to })
  }
  return stretches
    .map(({ from, to }) => t`${clockTime(from, gym.zone)} to ${clockTime(to, gym.zone)}`)
    .join(', ')
}

/** The hours of a day: "06:00 to 23:00", or closed. */
export function openingWords(openings: Live['hours'][number]['openings'], zone: string): string {
  if (openings.length === 0) return t`closed`
  return openings.map(({ from, to }) => t`${clockTime(from, zone)} to ${clockTime(to, zone)}`).join(', ')
}

/** "Today", "Tomorrow" or a date, for the head of a row. */
export function dayName(date: string, today: string): string {
  if (date === today) return sentence(t`today`)
  if (date === addDays(today, 1)) return t`Tomorrow`
  return sentence(dateWords(date, speech().language))
}

/** "Mon 23", for the head of a column. */
export function shortDay(date: string): string {
  const { language } = speech()
  const at = new Date(`${date}T12:00:00Z`)
  const weekday = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    weekday: 'short',
    timeZone: 'UTC',
  })
  return `${weekday.format(at)} ${Number(date.slice(8))}`
}

/** A split's name as it stands in a list. */
export const splitTitle = (gym: Gym, id: string | null): string =>
  id === null ? t`Whole gym` : sentence(named(gym.splits.find((split) => split.id === id)?.name ?? id))
