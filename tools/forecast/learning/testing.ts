import { demoDay, type TrueVisit } from '../../../db/simulator/day.ts'
import type { Truth } from '../../../db/simulator/truth.ts'
import { addDays, instantOf } from '../../kit/time.ts'
import { clockHours, type DaySums, type Doubt, doubtfulDays, type Sums } from './days.ts'
import { type Alarm, driftsOn } from './drift.ts'

/** A change that begins on a date and stays. */
export type Change =
  | { kind: 'level'; times: number }
  | { kind: 'split'; split: string; times: number }
  | { kind: 'evening'; minutes: number }

/** One day of a simulated gym: people present on average in each slot of the day, by series. */
export type SimulatedDay = { date: string; people: ReadonlyMap<string, Float64Array> }

/** A day with what a forecaster said of it the day before. */
export type ForecastDay = SimulatedDay & { expected: ReadonlyMap<string, Float64Array> }

/** The days of a simulated gym from a date on, changed from another date on where a change is given. */
export function simulatedDays(
  truth: Truth,
  from: string,
  count: number,
  planted?: { change: Change; from: string },
): SimulatedDay[] {
  const changed = planted && changedTruth(truth, planted.change)
  return Array.from({ length: count }, (_, i) => {
    const date = addDays(from, i)
    return simulatedDay(changed && date >= planted.from ? changed : truth, date)
  })
}

function simulatedDay(truth: Truth, date: string): SimulatedDay {
  const perDay = 1440 / truth.gym.slotMinutes
  const ids = ['all', ...truth.gym.splits.map(({ id }) => id)]
  const people = new Map(ids.map((id) => [id, new Float64Array(perDay)]))
  const midnight = instantOf(date, 0, truth.gym.zone).getTime()
  for (const visit of demoDay(truth, date)) {
    for (const split of visit.workout.splits) {
      addStay(people.get(split), visit, midnight, truth.gym.slotMinutes, 1 / visit.workout.splits.length)
    }
    addStay(people.get('all'), visit, midnight, truth.gym.slotMinutes, 1)
  }
  return { date, people }
}

function addStay(
  slots: Float64Array | undefined,
  { checkIn, checkOut }: TrueVisit,
  midnight: number,
  slotMinutes: number,
  part: number,
) {
  const length = slotMinutes * 60_000
  const from = (checkIn.getTime() - midnight) / length
  const to = (checkOut.getTime() - midnight) / length
  for (let slot = Math.floor(from); slot < to; slot++) {
    if (slots && slot < slots.length) {
      slots[slot] = (slots[slot] ?? 0) + part * (Math.min(to, slot + 1) - Math.max(from, slot))
    }
  }
}

/** Weights of the last four weeks in the same-slot mean, newest first. */
const weekWeights = [1, 0.7, 0.49, 0.343]

/**
 * Days with a same-slot mean of the four weeks before as their forecast: it adapts, as real forecasts do.
 *
 * The first four weeks serve as history and are not returned.
 */
export function forecastDays(days: readonly SimulatedDay[]): ForecastDay[] {
  return days.slice(28).map((day, i) => {
    const expected = new Map(
      [...day.people].map(([series, people]) => {
        const past = weekWeights.map((_, week) => days[i + 28 - 7 * (week + 1)]?.people.get(series))
        return [series, people.map((_, slot) => weightedMean(past.map((slots) => slots?.[slot] ?? 0)))]
      }),
    )
    return { ...day, expected }
  })
}

/** The day as the drift detectors see it. */
export function daySums({ date, people, expected }: ForecastDay): DaySums {
  const sums = (series: string, from?: number, to?: number): Sums => ({
    people: sum(people.get(series)?.subarray(from, to)),
    expected: sum(expected.get(series)?.subarray(from, to)),
  })
  const perPart = ((people.get('all')?.length ?? 0) * clockHours) / 24
  const parts = Array.from({ length: 24 / clockHours }, (_, i): [string, Sums] => [
    String(i * clockHours),
    sums('all', i * perPart, (i + 1) * perPart),
  ])
  return {
    date,
    series: new Map([...people.keys()].map((series) => [series, sums(series)])),
    clock: new Map(parts.filter(([, part]) => part.expected > 0)),
  }
}

const sum = (values: Float64Array | undefined) => values?.reduce((total, value) => total + value, 0) ?? 0

/** The alarms of a row of days, from one of them on, each day judged by what was known in its evening. */
export function alarmsFrom(truth: Truth, days: readonly DaySums[], first: number): Alarm[] {
  const doubts = doubtsOf(truth, days)
  const alarms: Alarm[] = []
  for (let i = first; i < days.length; i++) {
    const known = days.slice(Math.max(0, i - longest), i + 1)
    alarms.push(...driftsOn({ days: known, doubts, alarms, slotMinutes: truth.gym.slotMinutes }))
  }
  return alarms
}

/** Days that the detectors are given at once. */
const longest = 130

export function doubtsOf({ gym }: Truth, days: readonly DaySums[]): Map<string, Doubt> {
  const dates = days.map(({ date }) => date)
  return doubtfulDays(
    gym,
    instantOf(dates.at(0) ?? '', 0, gym.zone),
    instantOf(dates.at(-1) ?? '', 1440, gym.zone),
  )
}

function weightedMean(values: readonly number[]): number {
  const total = weekWeights.reduce((sum, weight) => sum + weight, 0)
  return values.reduce((sum, value, week) => sum + value * (weekWeights[week] ?? 0), 0) / total
}

function changedTruth(truth: Truth, change: Change): Truth {
  if (change.kind === 'level') return { ...truth, visitsPerWeek: truth.visitsPerWeek * change.times }
  const arrivals = new Map(
    [...truth.arrivals].map(([weekday, slots]) => [
      weekday,
      change.kind === 'split' ? moreOf(slots, change.split, change.times) : moved(slots, change.minutes),
    ]),
  )
  return { ...truth, arrivals }
}

type ArrivalSlots = Truth['arrivals'] extends ReadonlyMap<number, infer Slots> ? Slots : never

/** As many visits more or fewer as the one split gains or loses; the other splits keep theirs. */
function moreOf(slots: ArrivalSlots, split: string, times: number): ArrivalSlots {
  return slots.map((slot) => {
    const part = slot.mainSplits[split] ?? 0
    const grown = 1 + part * (times - 1)
    const mix = Object.entries(slot.mainSplits).map(([id, share]) => [
      id,
      (share * (id === split ? times : 1)) / grown,
    ])
    return { ...slot, share: slot.share * grown, mainSplits: Object.fromEntries(mix) }
  })
}

const afternoon = 15 * 60

/** The arrivals of the afternoon and evening, so many minutes later; the day's sum stays. */
function moved(slots: ArrivalSlots, minutes: number): ArrivalSlots {
  const shareAt = new Map(slots.map(({ minute, share }) => [minute, share]))
  const first = slots.find(({ minute }) => minute >= afternoon)?.share ?? 0
  const shifted = slots.map((slot) => {
    if (slot.minute < afternoon) return slot
    const from = slot.minute - minutes
    return { ...slot, share: from < afternoon ? first : (shareAt.get(from) ?? 0) }
  })
  const total = shifted.reduce((sum, { share }) => sum + share, 0)
  return shifted.map((slot) => ({ ...slot, share: slot.share / total }))
}
