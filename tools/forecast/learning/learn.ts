import type { Database } from '../../../db/client.ts'
import type { Gym } from '../../kit/gym.ts'
import { addDays, addMinutes, instantOf } from '../../kit/time.ts'
import {
  type ClosedDay,
  type Learned,
  learnDay,
  nothingLearned,
  readLearned,
  resetAfter,
} from './adaptive.ts'
import { type DaySums, type Doubt, dateOf, doubtfulDays } from './days.ts'
import { type Alarm, driftsOn } from './drift.ts'
import { driftSentence } from './drift-words.ts'
import {
  type Drift,
  dayScores,
  daySums,
  firstForecast,
  firstScore,
  keepLearning,
  keptLearning,
  openDrifts,
  scoreSlots,
  votesOn,
} from './store.ts'
import { judgeSwitchbacks } from './switchback/judge.ts'
import type { Verdict } from './switchback/verdict.ts'

/** What a look at the closed slots has brought. */
export type Lesson = {
  /** Scores that are new or corrected. */
  scored: number
  /** Days that were learned from. */
  days: number
  drifts: Drift[]
  /** Of the tests on live advice that are over. */
  verdicts: Verdict[]
  /** A drift stands that no retraining has answered. */
  retrain: boolean
}

/** Minutes after midnight at which a day counts as over: check-outs estimated late have arrived by then. */
const settled = 120

/** Days over which late corrections are still taken. */
const correctable = 3

/** Days the detectors look back. */
const memory = 130

/**
 * Learns from everything that has closed since the last time: scores slots, and for every day that is over moves
 * the members' errors and the widths, and looks for drifts. May be called as often as one likes, also after days of silence.
 *
 * @param now an instant; slots that end later are not looked at
 */
export async function learnFromClosed(db: Database, gym: Gym, now: Date): Promise<Lesson> {
  const kept = await keptLearning(db, gym.id)
  const begin = kept ? addMinutes(kept.until, -correctable * 24 * 60) : await firstForecast(db, gym.id)
  const end = addMinutes(now, -gym.slotMinutes + 1 / 60)
  const scored = begin && begin < end ? await scoreSlots(db, gym.id, { from: begin, to: end }) : 0
  const first = kept?.until ?? (await firstScore(db, gym.id))
  const learned = first ? await learnDays(db, gym, { kept, first, now }) : { days: 0, drifts: [] }
  const verdicts = await judgeSwitchbacks(db, gym, now)
  const open = await openDrifts(db, gym.id)
  return { scored, ...learned, verdicts, retrain: open.length > 0 }
}

type Kept = { until: Date; state: unknown } | undefined

async function learnDays(
  db: Database,
  gym: Gym,
  { kept, first, now }: { kept: Kept; first: Date; now: Date },
): Promise<{ days: number; drifts: Drift[] }> {
  const midnight = instantOf(dateOf(addMinutes(now, -settled), gym.zone), 0, gym.zone)
  if (first >= midnight) return { days: 0, drifts: [] }
  const past = await pastOf(db, gym, { from: first, to: midnight })
  let learned = kept ? readLearned(kept.state) : nothingLearned
  const found: Alarm[] = []
  for (const [date, closed] of past.lessons) {
    learned = learnDay(learned, closed)
    const alarms = alarmsOn(past, date, learned, gym)
    found.push(...alarms)
    learned = resetAfter(learned, alarms)
  }
  const drifts = found.map((alarm) => driftOf(alarm, gym))
  const wrote = await keepLearning(db, gym.id, {
    from: kept?.until,
    until: midnight,
    state: learned,
    found: drifts,
  })
  return wrote ? { days: past.lessons.size, drifts } : { days: 0, drifts: [] }
}

type Past = {
  sums: readonly DaySums[]
  doubts: ReadonlyMap<string, Doubt>
  lessons: ReadonlyMap<string, ClosedDay>
}

async function pastOf(db: Database, gym: Gym, span: { from: Date; to: Date }): Promise<Past> {
  const long = { from: addMinutes(span.from, -memory * 24 * 60), to: span.to }
  const [sums, slots, votes] = await Promise.all([
    daySums(db, gym, long),
    dayScores(db, gym.id, span),
    votesOn(db, gym.id, span),
  ])
  const lessons = new Map<string, { series: Map<string, typeof slots>; votes: typeof votes }>()
  for (const score of slots) {
    const date = dateOf(score.slot, gym.zone)
    const lesson = lessons.get(date) ?? { series: new Map<string, typeof slots>(), votes: [] }
    lessons.set(date, lesson)
    lesson.series.set(score.split, [...(lesson.series.get(score.split) ?? []), score])
  }
  for (const vote of votes) lessons.get(dateOf(vote.slot, gym.zone))?.votes.push(vote)
  return { sums, doubts: doubtfulDays(gym, long.from, long.to), lessons }
}

function alarmsOn({ sums, doubts }: Past, date: string, { alarms }: Learned, gym: Gym): Alarm[] {
  const newest = sums.findLastIndex((day) => day.date <= date)
  const days = sums.slice(Math.max(0, newest + 1 - memory), newest + 1)
  return driftsOn({ days, doubts, alarms, slotMinutes: gym.slotMinutes })
}

/** A moved clock stands under 'all': it is the whole gym's. */
function driftOf(alarm: Alarm, gym: Gym): Drift {
  return {
    gym: gym.id,
    split: alarm.family === 'splits' ? alarm.part : 'all',
    detector: alarm.detector,
    foundAt: instantOf(addDays(alarm.found, 1), 0, gym.zone),
    since: instantOf(alarm.since, 0, gym.zone),
    factor: alarm.factor,
    reason: driftSentence(alarm, gym.splits),
  }
}
