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
      ? 'This week is a pause.'
      : 'No training noted yet. Check in when you come, or log a workout.'
  }
  const full = done > 0 && done >= planned
  if (!onPlan) {
    const days = done === 0 ? 'No training yet this week' : `Trained on ${counted(done, 'day')} this week`
    if (weeks < 2) return `${days}.`
    return full
      ? `${days}, the ${ordinal(weeks)} week in a row.`
      : `${days}; ${counted(weeks, 'week')} in a row before it.`
  }
  const week =
    planned > 0
      ? `${done} of ${counted(planned, 'session')} this week`
      : done > 0
        ? `Trained on ${counted(done, 'day')} this week`
        : paused
          ? 'This week is a pause'
          : 'A week of rest by the plan'
  if (weeks === 0) return `${week}.`
  return full ? `${week}, week ${weeks} on plan.` : `${week}; ${counted(weeks, 'week')} on plan so far.`
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`

const ordinal = (n: number): string => {
  const end = n % 100 > 10 && n % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')
  return `${n}${end}`
}

/** What an exercise's measure is called, with its value. */
export function valueWords({ measure }: Strength, value: number, units: Units | null): string {
  if (measure === 'oneRepMax') return `${aboutLoad(value, units)} estimated 1RM`
  return measure === 'reps' ? `${Math.round(value)} reps` : timeWords(Math.round(value))
}

/** A difference in the unit of a measure, without its sign. */
export function changeWords({ measure }: Strength, value: number, units: Units | null): string {
  const amount = Math.abs(value)
  if (measure === 'oneRepMax') return units === 'us' ? sayLoad(amount, 'us') : `${tenths(amount)} kg`
  return measure === 'reps' ? `${tenths(amount)} reps` : `${Math.round(amount)} s`
}

const tenths = (value: number) => String(Math.round(value * 10) / 10)

/** "Bench press: about 92 kg estimated 1RM, up about 1.5 kg a month (0.6 to 2.4), by 14 sessions." */
export function strengthWords(strength: Strength, { units }: Speech): string {
  const { exercise, trend, sessions, last } = strength
  if (!trend) {
    const value = valueWords(strength, last, units)
    return `${exercise.name}: ${value}; ${counted(sessions, 'session')} so far, six over three weeks or more show a trend.`
  }
  const value = valueWords(strength, trend.now, units)
  const month = (perWeek: number) => perWeek * weeksPerMonth
  const words = (change: number) => changeWords(strength, month(change), units)
  return `${exercise.name}: ${value}, ${wayWords(trend, words, 'month')}, by ${trend.points} sessions.`
}

/** "up about 1.5 kg a month (0.6 to 2.4 kg)", "no clear change yet (from 0.4 kg less to 1.1 kg more a month)". */
function wayWords(trend: Trend, words: (change: number) => string, per: 'week' | 'month'): string {
  const { kind, perWeek, low, high } = trend
  if (kind !== 'unclear') {
    const [near, far] = [low, high].map(Math.abs).sort((a, b) => a - b)
    return `${kind} about ${words(perWeek)} a ${per} (${words(near ?? 0)} to ${words(far ?? 0)})`
  }
  const side = (change: number) => `${words(change)} ${change < 0 ? 'less' : 'more'}`
  return `no clear change yet (from ${side(low)} to ${side(high)} a ${per})`
}

/** "Last time, Tue 24 Nov: 60 kg x 8, 8, 8." */
export const lastTimeWords = ({ lastOn, lastSets }: Strength, { units, language }: Speech): string =>
  `Last time, ${dateWords(lastOn, language)}: ${doneWords(lastSets, units)}.`

/** The best there ever was, where it isn't the newest. */
export function bestEverWords(strength: Strength, { units, language }: Speech): string {
  const { best, bestOn, last } = strength
  const value = valueWords(strength, best, units)
  if (best === last) return 'The newest is also your best.'
  return `Your best: ${value}, ${dateWords(bestOn, language)}.`
}

/** "Weight: 81.2 kg by the trend, down about 0.4 kg a week (0.2 to 0.6 kg)." */
export function weightWords({ trend, last, days }: WeightTrend, { units }: Speech): string {
  if (!trend) {
    return `Weight: ${sayWeight(last, units)}; ${counted(days, 'day')} weighed in the last weeks, six over ten days or more show a trend.`
  }
  const way = wayWords(trend, (change) => sayChange(change, units), 'week')
  const swing = `single days lie up to ${sayChange(trend.swing, units)} beside it`
  return `Weight: ${sayWeight(trend.now, units)} by the trend, ${way}; ${swing}.`
}

/** Today so far, and the mean of the days that were logged. */
export function foodWords({ today, mean, logged, days, target }: FoodLately, hidden: boolean): string {
  if (!today && !mean) return 'No meals logged in the last two weeks.'
  if (hidden)
    return `You logged meals on ${counted(logged, 'whole day')} of the last ${days}${today ? ', and today' : ''}.`
  const of = target ? ` of about ${kcalWords(target.energy)} kcal and ${Math.round(target.proteinG)} g` : ''
  const now = today
    ? [`Today so far: ${heldWords(today)}${of}${target ? leftWords(today, target) : ''}.`]
    : []
  const lately = mean
    ? [
        `Protein: about ${Math.round(mean.proteinG)} g a day on the ${counted(logged, 'day')} you logged of the last ${days}${target && !today ? `, with ${Math.round(target.proteinG)} g as target` : ''}.`,
      ]
    : []
  return [...now, ...lately].join('\n')
}

/** ": about 1,680 kcal and 128 g left"; nothing where the day is full. */
function leftWords(today: Held, target: { energy: number; proteinG: number }): string {
  const kcal = target.energy - today.kcal
  const protein = Math.round(target.proteinG - today.proteinG)
  if (kcal < 5) return ''
  return `: about ${kcalWords(kcal)} kcal${protein > 0 ? ` and ${protein} g` : ''} left`
}
