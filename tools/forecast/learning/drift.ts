import { addDays } from '../../kit/time.ts'
import { type DaySums, type Doubt, dayNumber, type Sums } from './days.ts'
import { clearness, levelShift, onsetOf, shiftSd } from './level-shift.ts'
import { clip, type DayError, factorOf, learnNoise, type Noise, persistence, rootRatio } from './noise.ts'
import { type PageHinkley, pageHinkley } from './page-hinkley.ts'

/** What may drift: how many come, what for, and at what hours. */
export type Family = 'level' | 'splits' | 'clock'

/** A drift found at the end of a local date. */
export type Alarm = {
  family: Family
  /** 'all', a split's id, or the first hour of a part of the clock. */
  part: string
  detector: 'page-hinkley' | 'level-shift'
  found: string
  since: string
  /** Factor by which more (over 1) or fewer people came than expected. */
  factor: number
}

/** A gym's closed days, oldest first, with everything known of them, and the drifts found before. */
export type Watched = {
  days: readonly DaySums[]
  doubts: ReadonlyMap<string, Doubt>
  alarms: readonly Alarm[]
  slotMinutes: number
}

type Watch = {
  /** First guess of the part of the errors that fades slowly. */
  persistent: number
  /** First guess of the day-to-day deviation beyond what chance makes of so few people. */
  unrest: number
  /** Score over which a new level is believed, and the days it has lasted at least. */
  score: number
  fewest: number
  hinkley: PageHinkley
}

/**
 * Found by measurement on simulated gyms (bench/drift.ts): under two false alarms a year on average, all series
 * together. The level gets most of them: weather moves it, while parts of the whole stand still.
 */
const watches: Readonly<Record<Family, Watch>> = {
  level: {
    persistent: 0.5,
    unrest: 0.12,
    score: 3.3,
    fewest: 4,
    hinkley: { allowance: 0.5, threshold: 10 },
  },
  splits: {
    persistent: 0.1,
    unrest: 0.06,
    score: 4,
    fewest: 4,
    hinkley: { allowance: 0.5, threshold: 10 },
  },
  clock: {
    persistent: 0.1,
    unrest: 0.06,
    score: 4.2,
    fewest: 4,
    hinkley: { allowance: 0.5, threshold: 12 },
  },
}

/** Days after an alarm in which forecasts learn the new level; nothing of the same kind is called then. */
const coolDays = 21

/** Days of record without which nothing is judged, and the most that are looked at. */
const leastRecord = 21
const mostRecord = 90

/** The newest days, kept out of what is usual. */
const young = 8

/** Minutes that people stay, times what their differing stays and the forecast's own noise add. */
const stayMinutes = 90

/** A part of less than this many people an hour, over a day, has no errors worth the name. */
const leastPeople = 2

/** The drifts that the newest day reveals. At most one by the clock: what moves within a day moves together. */
export function driftsOn(watched: Watched): Alarm[] {
  const level = alarmIn(watched, 'level', ['all'])
  const clock = alarmIn(watched, 'clock', partsOf(watched, 'clock'))
  return [...level, ...splitAlarms(watched), ...clock]
}

/** One split after the other, the clearest first: beside a split that doubled, the others seem to shrink. */
function splitAlarms(watched: Watched): Alarm[] {
  const found = alarmIn(watched, 'splits', partsOf(watched, 'splits'))
  if (found.length === 0) return []
  return [...found, ...splitAlarms({ ...watched, alarms: [...watched.alarms, ...found] })]
}

function alarmIn(watched: Watched, family: Family, parts: readonly string[]): Alarm[] {
  const hits = parts.flatMap((part) => judged(watched, family, part) ?? [])
  const clearest = hits.sort((a, b) => b.score - a.score)[0]
  return clearest ? [clearest.alarm] : []
}

function partsOf({ days }: Watched, family: Family): string[] {
  const parts = new Set(days.flatMap((day) => [...tableOf(day, family).keys()]))
  parts.delete('all')
  return [...parts].sort()
}

const tableOf = (day: DaySums, family: Family) => (family === 'clock' ? day.clock : day.series)

type Judged = DayError & { date: string; people: number; expected: number }

/** A series with its errors in units of what is usual for it. */
type Series = { errors: readonly Judged[]; noise: Noise }

function judged(watched: Watched, family: Family, part: string): { alarm: Alarm; score: number } | undefined {
  const today = watched.days.at(-1)?.date ?? ''
  const series = seriesOf(watched, family, part)
  if (!series || series.errors.at(-1)?.date !== today) return undefined
  const found = raised(series, watches[family], lastCooled(watched.alarms, family, part))
  if (!found) return undefined
  const errors = series.errors.slice(found.first)
  const alarm = { family, part, detector: found.detector, found: today, ...spanOf(errors, today) }
  return { alarm, score: clearness(errors) }
}

/** Which detector calls a drift, and its first error. */
function raised(
  series: Series,
  watch: Watch,
  cooled: string,
): { detector: Alarm['detector']; first: number } | undefined {
  const shift = levelShift(series.errors, series.noise, watch.fewest)
  if (shift && Math.abs(shift.score) > watch.score) {
    return { detector: 'level-shift', first: onsetOf(series.errors) }
  }
  const begin = Math.max(
    0,
    series.errors.findIndex(({ date }) => date >= cooled),
  )
  const change = pageHinkley(standardised(series, begin), watch.hinkley)
  return change && { detector: 'page-hinkley', first: begin + change.since }
}

/** Errors from an index on in long-run deviations: what hangs together counts for less. */
function standardised({ errors, noise }: Series, from: number): number[] {
  const long = Math.sqrt(1 + (2 * noise.persistent * persistence) / (1 - persistence))
  return errors
    .slice(from)
    .map(({ value, sd, doubt }) =>
      Math.max(-clip, Math.min(clip, value / Math.hypot(sd * long, doubt?.sd ?? 0))),
    )
}

function spanOf(errors: readonly Judged[], today: string): { since: string; factor: number } {
  const people = errors.reduce((sum, error) => sum + error.people, 0)
  const expected = errors.reduce((sum, error) => sum + error.expected, 0)
  return { since: errors[0]?.date ?? today, factor: people / expected }
}

/** The errors of a part on the days that can be judged, or undefined when they are too few to judge by. */
function seriesOf(watched: Watched, family: Family, part: string): Series | undefined {
  const watch = watches[family]
  const guesses = watched.days.flatMap((day) => errorOn(watched, family, part, day) ?? []).slice(-mostRecord)
  if (guesses.length < leastRecord) return undefined
  const noise = learnNoise(guesses.slice(0, -young), watch.persistent)
  return { errors: guesses.map((error) => ({ ...error, sd: error.sd * noise.scale })), noise }
}

function errorOn(watched: Watched, family: Family, part: string, day: DaySums): Judged | undefined {
  const doubt = watched.doubts.get(day.date)
  if (doubt === 'skip' || isDark(watched.alarms, family, part, day.date)) return undefined
  const own = tableOf(day, family).get(part)
  const others = family === 'level' ? even : sumOfOthers(watched.alarms, family, part, day)
  const least = (leastPeople * 60) / watched.slotMinutes
  if (!own || own.expected < least || others.expected < least || others.people <= 0) return undefined
  const grain = stayMinutes / watched.slotMinutes
  const expected = (own.expected * others.people) / others.expected
  const variance = watches[family].unrest ** 2 + grain / expected + grain / others.expected
  return {
    day: dayNumber(day.date),
    date: day.date,
    value: rootRatio(own.people, expected, grain),
    sd: Math.sqrt(variance),
    people: own.people,
    expected,
    ...(doubt && family !== 'splits' ? { doubt } : {}),
  }
}

/** Others to compare the whole gym with: none, and so without noise. */
const even: Sums = { people: 1e9, expected: 1e9 }

/** The other parts of a day: against them it shows what a part has of its own, whatever weather or season. */
function sumOfOthers(alarms: readonly Alarm[], family: Family, part: string, day: DaySums): Sums {
  let people = 0
  let expected = 0
  for (const [id, sums] of tableOf(day, family)) {
    if (id === 'all' || id === part || (family === 'splits' && isDark(alarms, family, id, day.date))) continue
    people += sums.people
    expected += sums.expected
  }
  return { people, expected }
}

const concerns = (alarm: Alarm, family: Family, part: string) =>
  alarm.family === family && (family === 'clock' || alarm.part === part)

/** Whether a day lies in a drift already called, or in the days that forecasts need to learn it. */
function isDark(alarms: readonly Alarm[], family: Family, part: string, date: string): boolean {
  return alarms.some(
    (alarm) => concerns(alarm, family, part) && alarm.since <= date && date < addDays(alarm.found, coolDays),
  )
}

/** The date from which a part is watched afresh. */
function lastCooled(alarms: readonly Alarm[], family: Family, part: string): string {
  const ends = alarms
    .filter((alarm) => concerns(alarm, family, part))
    .map(({ found }) => addDays(found, coolDays))
  return ends.sort().at(-1) ?? ''
}

/** Chance of four in five to be found: so many deviations beyond the bar. */
const likely = 0.84

/**
 * The smallest lasting changes that a week reveals four times in five, as factors per series: `fewer` is
 * undefined where not even an empty room would stand out, and a series too thin to judge is missing.
 */
export function findable(watched: Watched): Map<string, { fewer: number | undefined; more: number }> {
  const parts: [Family, string][] = [
    ['level', 'all'],
    ...partsOf(watched, 'splits').map((part): [Family, string] => ['splits', part]),
  ]
  return new Map(
    parts.flatMap(([family, part]) => {
      const series = seriesOf(watched, family, part)
      if (!series) return []
      const value = (watches[family].score + likely) * shiftSd(series.errors, series.noise, 7)
      return [[part, { fewer: value < 2 ? factorOf(-value) : undefined, more: factorOf(value) }]]
    }),
  )
}
