import { named, t } from '../../kit/language.ts'
import { localTime } from '../../kit/time.ts'
import type { ToolContext } from '../../kit/tool.ts'
import { clockTime, dayWords, weekdayWord } from '../../kit/words.ts'
import type { Span } from './crowd-answer.ts'

/** What spans are worded by. */
type Words = Pick<ToolContext, 'gym' | 'now' | 'language'>

/** "today", "tomorrow, Wednesday 25 November". */
export function dayOf({ from }: Span, { gym, now, language }: Words): string {
  return dayWords(new Date(from), { zone: gym.zone, now, language })
}

export const timeOf = (iso: string, zone: string) => clockTime(new Date(iso), zone)

/** "14:00 to 15:30", or "until 15:30" for a stretch that has begun. */
export function spanOf({ from, to }: Span, { gym, now }: Pick<Words, 'gym' | 'now'>): string {
  const shown = timeOf(to, gym.zone)
  const end = shown === '00:00' ? '24:00' : shown
  const begun = new Date(from) <= now && new Date(to) > now
  return begun ? t`until ${end}` : t`${timeOf(from, gym.zone)} to ${end}`
}

/** "today until 21:00", but "today, 14:00 to 21:00". */
const comma = ({ from }: Span, { now }: Pick<Words, 'now'>) => (new Date(from) <= now ? ' ' : ', ')

/** "tomorrow, Wednesday 25 November, 14:00 to 15:30". */
export const dayAndSpan = (span: Span, context: Words) =>
  `${dayOf(span, context)}${comma(span, context)}${spanOf(span, context)}`

export const sameDay = (a: Span, b: Span) => a.from.slice(0, 10) === b.from.slice(0, 10)

export const overlaps = (a: Span, b: Span) =>
  new Date(a.from) < new Date(b.to) && new Date(b.from) < new Date(a.to)

const morningEnds = 12 * 60
const eveningBegins = 17 * 60

/** The kind of day that a span is usually held against: "Tuesday evening". */
export function usualDay({ from }: Span, { gym, language }: Words): string {
  const { date, minute } = localTime(new Date(from), gym.zone)
  const day = weekdayWord(date, language)
  if (minute < morningEnds) return t`${day} morning`
  return minute < eveningBegins ? t`${day} afternoon` : t`${day} evening`
}

/** What a member calls a split; undefined for the whole gym. */
export function splitName(split: string | null, { gym }: Pick<Words, 'gym'>): string | undefined {
  const found = gym.splits.find(({ id }) => id === split)
  return found && named(found.name)
}

/** What an answer says beside its figures when it rests on little. */
export function roughWords(days: number): string {
  if (days < 1) return t`I only know today so far, so this is a rough guess.`
  return days === 1
    ? t`I only know 1 day so far, so this is rough.`
    : t`I only know ${days} days so far, so this is rough.`
}
