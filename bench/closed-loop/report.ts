import { gini } from '../../tools/recommend/fairness/ledger.ts'
import type { DayRecord } from './loop.ts'
import type { Swing } from './swing.ts'

/** A week of the world with advice beside the same week without. */
export type Week = {
  week: number
  /** Part of the members who ask. */
  adoption: number
  asked: number
  followed: number
  /** Forecast error in people, made after the asking, and without advice. */
  error: number
  errorQuiet: number
  /** People a visitor meets on average, and the highest half hour, against no advice. */
  crowding: number
  crowdingQuiet: number
  peak: number
  peakQuiet: number
  /** Largest and mean change of a half hour's load against the week before, as a part of it; null in the first. */
  change: number | null
  changeMean: number | null
  /** The same without advice: what weather and chance do. */
  changeQuiet: number | null
}

export type Fairness = { members: number; mean: number; spread: number; gini: number }

/** Half hours with fewer people are left out: one person more is a tenth of them. */
const least = 10

/** Weeks side by side. */
export function weeksOf(
  advised: readonly DayRecord[],
  quiet: readonly DayRecord[],
  adoptions: readonly number[],
): Week[] {
  const usual = meanLoad(quiet)
  const weeks = adoptions.map((adoption, i) => {
    const [own, other] = [advised.slice(7 * i, 7 * i + 7), quiet.slice(7 * i, 7 * i + 7)]
    return { adoption, own, other, load: withoutWeather(own, other, usual), plain: meanLoad(other) }
  })
  return weeks.map(({ adoption, own, other, load, plain }, i) => {
    const before = weeks[i - 1]
    return {
      week: i + 1,
      adoption,
      asked: sum(own.map(({ asked }) => asked)),
      followed: sum(own.map(({ followed }) => followed)),
      error: mean(own.flatMap(({ errors }) => errors)),
      errorQuiet: mean(other.flatMap(({ errors }) => errors)),
      crowding: mean(own.map(crowdingOf)),
      crowdingQuiet: mean(other.map(crowdingOf)),
      peak: mean(own.map(peakOf)),
      peakQuiet: mean(other.map(peakOf)),
      change: before ? Math.max(...changes(load, before.load)) : null,
      changeMean: before ? mean(changes(load, before.load)) : null,
      changeQuiet: before ? Math.max(...changes(plain, before.plain)) : null,
    }
  })
}

/** First choices of members who asked five times or more. */
export function fairnessOf(members: readonly { asked: number; granted: number }[]): Fairness {
  const shares = members.filter(({ asked }) => asked >= 5).map(({ asked, granted }) => granted / asked)
  return {
    members: shares.length,
    mean: mean(shares),
    spread: shares.length > 0 ? Math.max(...shares) - Math.min(...shares) : 0,
    gini: gini(shares),
  }
}

/** The load of an average working day of some weeks, half hour by half hour. */
function meanLoad(days: readonly DayRecord[]): Float64Array {
  const work = days.filter(({ date }) => ![0, 6].includes(new Date(`${date}T12:00:00Z`).getUTCDay()))
  return new Float64Array(48).map((_, slot) => mean(work.map(({ load }) => load[slot] ?? 0)))
}

/**
 * The usual load times what advice made of this week's: the same people come in both worlds, so that weather and most
 * of chance fall out.
 */
function withoutWeather(
  own: readonly DayRecord[],
  other: readonly DayRecord[],
  usual: Float64Array,
): Float64Array {
  const [advised, plain] = [meanLoad(own), meanLoad(other)]
  return usual.map((people, slot) =>
    (plain[slot] ?? 0) > 0 ? (people * (advised[slot] ?? 0)) / (plain[slot] ?? 1) : 0,
  )
}

function changes(now: Float64Array, before: Float64Array): number[] {
  return [...now].flatMap((people, slot) => {
    const last = before[slot] ?? 0
    return last >= least ? [Math.abs(people - last) / last] : []
  })
}

const crowdingOf = ({ load }: DayRecord): number =>
  load.reduce((total, people) => total + people ** 2, 0) /
  Math.max(
    1,
    load.reduce((total, people) => total + people, 0),
  )

const peakOf = ({ load }: DayRecord): number => Math.max(...load)

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const mean = (values: readonly number[]) => sum(values) / Math.max(1, values.length)

/** The weeks as lines for people. */
export function loopTable({
  weeks,
  swing,
  fairness,
  kept,
}: {
  weeks: readonly Week[]
  swing: Swing
  fairness: Fairness
  kept: { claimed: number; came: number }
}): string {
  const percent = (part: number | null) => (part === null ? '-' : `${(100 * part).toFixed(1)} %`)
  const lines = weeks.map((week) =>
    [
      String(week.week).padStart(4),
      percent(week.adoption).padStart(7),
      String(week.followed).padStart(7),
      `${week.crowding.toFixed(1)} (${week.crowdingQuiet.toFixed(1)})`.padStart(13),
      `${week.peak.toFixed(1)} (${week.peakQuiet.toFixed(1)})`.padStart(13),
      `${week.error.toFixed(2)} (${week.errorQuiet.toFixed(2)})`.padStart(13),
      percent(week.change).padStart(8),
      percent(week.changeMean).padStart(8),
      percent(week.changeQuiet).padStart(8),
    ].join('  '),
  )
  return [
    'week      ask  claimed    crowding         peak        error      change: most, mean, without advice',
    ...lines,
    'In brackets: the same gym without advice.',
    `After the fourth week a half hour's load changes by ${percent(swing.beyondChance)} from week to week beyond chance; of such a change the next week takes on ${swing.goesOn?.toFixed(2) ?? '-'} (-1: swings back, 1: goes on).`,
    `First choices in the last weeks: ${percent(fairness.mean)} of ${fairness.members} members who asked five times or more, spread ${fairness.spread.toFixed(2)}, Gini ${fairness.gini.toFixed(3)}.`,
    `Places claimed ${kept.claimed}, come to ${kept.came}.`,
    '',
  ].join('\n')
}
