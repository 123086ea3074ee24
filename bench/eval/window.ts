import { type Gym, nextOpening, openingAt, openingsOn } from '../../tools/kit/gym.ts'
import { addDays, addMinutes, instantOf, localTime, parseInstant } from '../../tools/kit/time.ts'

type Input = Readonly<Record<string, unknown>>

/** Where and when something was said, and what the codes in it stand for. */
export type Moment = {
  gym: Gym
  now: Date
  /** Codes that replies before have named, with the wall time each begins at. */
  codes: ReadonlyMap<string, string>
}

const dateOnly = /^\d{4}-\d{2}-\d{2}$/
const closeMs = 60_000

/**
 * Whether a stretch of time is the wanted one, as the tools read it: a bare beginning is the hour from it, a date its whole
 * day, and an end in the night is where the doors close. What was left unsaid must be left out.
 */
export function sameWindow(heard: Input, wanted: Input, moment: Moment): boolean {
  const wants = (name: string) => wanted[name] !== undefined || wanted[`${name}Between`] !== undefined
  if (!wants('from') && !wants('to')) return heard.from === undefined && heard.to === undefined
  const [from, to] = endsOf(heard, moment)
  if (wants('from') ? !sameEnd('from', from, wanted, moment) : from && to && from >= to) return false
  if (wants('to')) return sameEnd('to', to, wanted, moment)
  // Where only the beginning was loose, so is the end.
  if (wanted.fromBetween !== undefined) return true
  return sameEnd('to', to, { to: endsOf(wanted, moment)[1] }, moment)
}

/** Whether one moment is the wanted one: a time, a date, `next`, or the code of what begins then. */
export function sameMoment(name: string, heard: Input, wanted: Input, moment: Moment): boolean {
  const said = decoded(heard[name], moment)
  const between = wanted[`${name}Between`]
  const one = wanted[name]
  if (one === undefined && between === undefined) return said === undefined || isNow(said, moment)
  if (said === undefined) return false
  if (one !== undefined && typeof one === 'string' && !readable(one, moment)) return said === one
  if (typeof one === 'string' && (dateOnly.test(one) || dateOnly.test(said))) {
    return dayOf(said, moment) === dayOf(one, moment)
  }
  return sameEnd('from', readable(said, moment), wantedAs('from', one, between), moment)
}

const wantedAs = (name: string, one: unknown, between: unknown): Input =>
  one === undefined ? { [`${name}Between`]: between } : { [name]: one }

const isNow = (said: string, { gym, now }: Moment): boolean => {
  const at = parseInstant(said, gym.zone)
  return at !== undefined && Math.abs(at.getTime() - now.getTime()) < closeMs
}

const decoded = (said: unknown, { codes }: Moment): string | undefined =>
  typeof said === 'string' ? (codes.get(said) ?? said) : undefined

const readable = (said: string, { gym }: Moment): Date | undefined => parseInstant(said, gym.zone)

const dayOf = (said: string, moment: Moment): string => {
  const at = readable(said, moment)
  return at ? localTime(at, moment.gym.zone).date : said
}

/** Both ends of a stretch as the tools read them. */
function endsOf(input: Input, moment: Moment): [Date | undefined, Date | undefined] {
  const { from, to } = input
  const begun = typeof from === 'string' ? readable(from, moment) : undefined
  if (typeof to === 'string') return [begun, endOf(to, moment)]
  if (!begun) return [undefined, undefined]
  return [begun, dateOnly.test(String(from).trim()) ? endOf(String(from), moment) : addMinutes(begun, 60)]
}

/** A date as an end means the whole of that day. */
function endOf(text: string, { gym }: Moment): Date | undefined {
  const date = text.trim()
  return dateOnly.test(date) ? instantOf(addDays(date, 1), 0, gym.zone) : parseInstant(text, gym.zone)
}

type End = 'from' | 'to'

function sameEnd(end: End, at: Date | undefined, wanted: Input, moment: Moment): boolean {
  if (!at) return false
  const one = wanted[end]
  const between = wanted[`${end}Between`]
  const [low, high] = Array.isArray(between) ? between : [one, one]
  const bounds = [boundOf(end, low, moment), boundOf(end, high, moment, Array.isArray(between))]
  const [earliest, latest] = bounds
  if (!earliest || !latest) return false
  const inside = (as: (each: Date) => Date) =>
    as(at).getTime() > as(earliest).getTime() - closeMs && as(at).getTime() < as(latest).getTime() + closeMs
  return inside((each) => each) || inside((each) => atTheDoor(end, each, moment))
}

function boundOf(end: End, said: unknown, moment: Moment, upper = false): Date | undefined {
  if (said instanceof Date) return said
  if (typeof said !== 'string') return undefined
  return end === 'to' || upper ? endOf(said, moment) : readable(said, moment)
}

/** Nobody trains at night: a beginning there is the next opening, or now; an end the closing before. */
function atTheDoor(end: End, at: Date, { gym, now }: Moment): Date {
  if (end === 'from') {
    const later = at < now ? now : at
    return openingAt(gym, later) ? later : (nextOpening(gym, later)?.from ?? later)
  }
  if (openingAt(gym, addMinutes(at, -1))) return at
  const { date } = localTime(at, gym.zone)
  const before = [...openingsOn(gym, addDays(date, -1)), ...openingsOn(gym, date)]
  return before.findLast(({ to }) => to <= at)?.to ?? at
}
