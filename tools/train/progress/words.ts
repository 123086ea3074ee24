import { countWords } from '../../kit/counted.ts'
import { numberWords, t } from '../../kit/language.ts'
import { nameFirst } from '../../kit/name-words.ts'
import type { Trend } from '../../kit/trend.ts'
import { weeksPerMonth } from '../../kit/trend-chart.ts'
import type { WeightTrend } from '../../kit/weight-trend.ts'
import { dateWords } from '../../kit/words.ts'
import { sayChange, sayLoad, sayWeight, type Units } from '../../profile/index.ts'
import type { Held } from '../meals/eaten.ts'
import { heldWords, kcalWords } from '../meals/words.ts'
import type { Streak } from '../sessions/streak.ts'
import { aboutLoad, doneWords, timeWords } from '../workouts/words.ts'
import type { FoodLately } from './food.ts'
import type { Strength } from './strength.ts'

/** How figures are said. */
export type Speech = { units: Units | null; language: string }

/** "3 of 3 sessions this week, week 7 on plan." */
export function streakWords({ weeks, thisWeek, onPlan }: Streak): string {
  const { done, planned, paused } = thisWeek
  if (weeks === 0 && done === 0 && planned === 0) {
    return paused
      ? t`This week is a pause.`
      : t`No training noted yet. Check in when you come, or log a workout.`
  }
  const full = done > 0 && done >= planned
  if (!onPlan) {
    const days = done === 0 ? t`No training yet this week` : trainedWords(done)
    if (weeks < 2) return `${days}.`
    return full
      ? t`${days}, the ${ordinal(weeks)} week in a row.`
      : t`${days}; ${countWords(weeks, 'week')} in a row before it.`
  }
  const week =
    planned > 0
      ? t`${done} of ${countWords(planned, 'session')} this week`
      : done > 0
        ? trainedWords(done)
        : paused
          ? t`This week is a pause`
          : t`A week of rest by the plan`
  if (weeks === 0) return `${week}.`
  return full ? t`${week}, week ${weeks} on plan.` : t`${week}; ${countWords(weeks, 'week')} on plan so far.`
}

const trainedWords = (days: number): string =>
  days === 1 ? t`Trained on ${days} day this week` : t`Trained on ${days} days this week`

const ordinal = (n: number): string => {
  const end = n % 100 > 10 && n % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')
  return `${n}${end}`
}

/** What an exercise's measure is called, with its value. */
export function valueWords({ measure }: Strength, value: number, units: Units | null): string {
  if (measure === 'oneRepMax') return t`${aboutLoad(value, units)} estimated 1RM`
  return measure === 'reps' ? t`${Math.round(value)} reps` : timeWords(Math.round(value))
}

/** A difference in the unit of a measure, without its sign. */
export function changeWords({ measure }: Strength, value: number, units: Units | null): string {
  const amount = Math.abs(value)
  if (measure === 'oneRepMax') return units === 'us' ? sayLoad(amount, 'us') : `${tenths(amount)} kg`
  return measure === 'reps' ? t`${tenths(amount)} reps` : `${Math.round(amount)} s`
}

const tenths = (value: number) => numberWords(Math.round(value * 10) / 10)

/** "Bench press: about 92 kg estimated 1RM, up about 1.5 kg a month (0.6 to 2.4), by 14 sessions." */
export function strengthWords(strength: Strength, { units }: Speech): string {
  const { exercise, trend, sessions, last } = strength
  const name = nameFirst(exercise.name)
  if (!trend) {
    const value = valueWords(strength, last, units)
    return t`${name}: ${value}; ${countWords(sessions, 'session')} so far, six over three weeks or more show a trend.`
  }
  const value = valueWords(strength, trend.now, units)
  const month = (perWeek: number) => perWeek * weeksPerMonth
  const words = (change: number) => changeWords(strength, month(change), units)
  return t`${name}: ${value}, ${wayWords(trend, words, 'month')}, by ${trend.points} sessions.`
}

/** "up about 1.5 kg a month (0.6 to 2.4 kg)", "no clear change yet (from 0.4 kg less to 1.1 kg more a month)". */
function wayWords(trend: Trend, words: (change: number) => string, per: 'week' | 'month'): string {
  const { kind, perWeek, low, high } = trend
  if (kind !== 'unclear') {
    const [near, far] = [low, high].map(Math.abs).sort((a, b) => a - b)
    const range = t`${words(near ?? 0)} to ${words(far ?? 0)}`
    return `${clearWay[kind][per](words(perWeek))} (${range})`
  }
  const [from, to] = [words(low), words(high)]
  const span =
    low < 0
      ? high < 0
        ? t`from ${from} less to ${to} less`
        : t`from ${from} less to ${to} more`
      : t`from ${from} more to ${to} more`
  return per === 'week' ? t`no clear change yet (${span} a week)` : t`no clear change yet (${span} a month)`
}

/** What goes up or down by so much. */
const clearWay = {
  up: {
    week: (change: string) => t`up about ${change} a week`,
    month: (change: string) => t`up about ${change} a month`,
  },
  down: {
    week: (change: string) => t`down about ${change} a week`,
    month: (change: string) => t`down about ${change} a month`,
  },
} as const

/** "Last time, Tue 24 Nov: 60 kg x 8, 8, 8." */
export const lastTimeWords = ({ lastOn, lastSets }: Strength, { units, language }: Speech): string =>
  t`Last time, ${dateWords(lastOn, language)}: ${doneWords(lastSets, units)}.`

/** The best there ever was, where it isn't the newest. */
export function bestEverWords(strength: Strength, { units, language }: Speech): string {
  const { best, bestOn, last } = strength
  const value = valueWords(strength, best, units)
  if (best === last) return t`The newest is also your best.`
  return t`Your best: ${value}, ${dateWords(bestOn, language)}.`
}

/** "Weight: 81.2 kg by the trend, down about 0.4 kg a week (0.2 to 0.6 kg)." */
export function weightWords({ trend, last, days }: WeightTrend, { units }: Speech): string {
  if (!trend) {
    return t`Weight: ${sayWeight(last, units)}; ${countWords(days, 'day')} weighed in the last weeks, six over ten days or more show a trend.`
  }
  const way = wayWords(trend, (change) => sayChange(change, units), 'week')
  const swing = t`single days lie up to ${sayChange(trend.swing, units)} beside it`
  return t`Weight: ${sayWeight(trend.now, units)} by the trend, ${way}; ${swing}.`
}

/** Today so far, and the mean of the days that were logged. */
export function foodWords({ today, mean, logged, days, target }: FoodLately, hidden: boolean): string {
  if (!today && !mean) return t`No meals logged in the last two weeks.`
  if (hidden) return loggedWords(logged, days, today !== undefined)
  const now = today ? [todayWords(today, target)] : []
  const lately = mean
    ? [proteinWords({ grams: Math.round(mean.proteinG), logged, days, target: today ? undefined : target })]
    : []
  return [...now, ...lately].join('\n')
}

function loggedWords(logged: number, days: number, today: boolean): string {
  const whole = logged === 1 ? t`${logged} whole day` : t`${logged} whole days`
  return today
    ? t`You logged meals on ${whole} of the last ${days}, and today.`
    : t`You logged meals on ${whole} of the last ${days}.`
}

type ProteinLately = { grams: number; logged: number; days: number; target: FoodLately['target'] }

function proteinWords({ grams, logged, days, target }: ProteinLately): string {
  const lately = t`Protein: about ${grams} g a day on the ${countWords(logged, 'day')} you logged of the last ${days}`
  return target ? t`${lately}, with ${Math.round(target.proteinG)} g as target.` : `${lately}.`
}

/** "Today so far: about 390 kcal, 24 g protein of about 2,070 kcal and 152 g: about 1,680 kcal and 128 g left." */
function todayWords(today: Held, target: FoodLately['target']): string {
  if (!target) return t`Today so far: ${heldWords(today)}.`
  const goal = { kcal: kcalWords(target.energy), protein: Math.round(target.proteinG) }
  const of = t`${heldWords(today)} of about ${goal.kcal} kcal and ${goal.protein} g`
  const [kcal, protein] = [target.energy - today.kcal, Math.round(target.proteinG - today.proteinG)]
  // A day that is full has nothing left.
  if (kcal < 5) return t`Today so far: ${of}.`
  return protein > 0
    ? t`Today so far: ${of}: about ${kcalWords(kcal)} kcal and ${protein} g left.`
    : t`Today so far: ${of}: about ${kcalWords(kcal)} kcal left.`
}
