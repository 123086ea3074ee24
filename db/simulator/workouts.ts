import type { Split } from '../../tools/kit/splits.ts'
import { presenceByLag, usualMinutes } from './stays.ts'

/** One way to spend a visit: its splits, main one first. */
export type Workout = {
  main: string
  splits: readonly string[]
  /** Chance among the visits with this main split. */
  chance: number
  /** Median stay in minutes. */
  usual: number
  /** Mean part of a slot that such a visitor is present in, by slots since the one they came in. */
  presence: readonly number[]
}

type Mix = Readonly<Record<string, number>>

/** Main splits of a day's visits, Monday first: Monday is for chest, Wednesday for legs. */
const mixes: readonly Mix[] = [
  { chest: 0.3, back: 0.15, legs: 0.1, shoulders: 0.08, arms: 0.09, core: 0.06, cardio: 0.13, general: 0.09 },
  {
    chest: 0.12,
    back: 0.26,
    legs: 0.13,
    shoulders: 0.09,
    arms: 0.11,
    core: 0.07,
    cardio: 0.13,
    general: 0.09,
  },
  {
    chest: 0.09,
    back: 0.11,
    legs: 0.31,
    shoulders: 0.09,
    arms: 0.09,
    core: 0.08,
    cardio: 0.14,
    general: 0.09,
  },
  {
    chest: 0.12,
    back: 0.13,
    legs: 0.16,
    shoulders: 0.2,
    arms: 0.11,
    core: 0.07,
    cardio: 0.12,
    general: 0.09,
  },
  {
    chest: 0.18,
    back: 0.13,
    legs: 0.1,
    shoulders: 0.09,
    arms: 0.24,
    core: 0.06,
    cardio: 0.11,
    general: 0.09,
  },
  {
    chest: 0.11,
    back: 0.12,
    legs: 0.22,
    shoulders: 0.08,
    arms: 0.1,
    core: 0.08,
    cardio: 0.15,
    general: 0.14,
  },
  {
    chest: 0.1,
    back: 0.12,
    legs: 0.12,
    shoulders: 0.08,
    arms: 0.08,
    core: 0.12,
    cardio: 0.21,
    general: 0.17,
  },
]

/** How an hour of the day changes the mix; what it does not name stays as it is. */
const tilts: readonly { until: number; tilt: Mix }[] = [
  { until: 10 * 60, tilt: { cardio: 1.7, core: 1.5, general: 1.2, chest: 0.85, arms: 0.7 } },
  { until: 14 * 60, tilt: { cardio: 1.2, general: 1.3, legs: 0.9 } },
  { until: 20 * 60, tilt: {} },
  { until: 24 * 60, tilt: { arms: 1.3, chest: 1.1, legs: 0.85, cardio: 0.8 } },
]

/** What goes with a main split when a visit has more than one, likeliest first. */
const companions: Readonly<Record<string, readonly [string, string]>> = {
  chest: ['shoulders', 'arms'],
  back: ['arms', 'core'],
  legs: ['core', 'cardio'],
  shoulders: ['arms', 'core'],
  arms: ['chest', 'core'],
  core: ['cardio', 'general'],
  cardio: ['core', 'general'],
  general: ['cardio', 'core'],
}

/** Part of the visits with each main split for check-ins at a minute of a weekday; they sum to 1. */
export function mainSplits(weekday: number, minute: number): Mix {
  const tilt = tilts.find(({ until }) => minute < until)?.tilt ?? {}
  const weights = Object.entries(mixes[weekday - 1] ?? {}).map(
    ([split, part]) => [split, part * (tilt[split] ?? 1)] as const,
  )
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0)
  return Object.fromEntries(weights.map(([split, weight]) => [split, weight / total]))
}

/** Every workout that occurs: most visits are for one split, about one in five for two or three. */
export function workoutsOf(splits: readonly Split[], slotMinutes: number): Workout[] {
  return Object.entries(companions).flatMap(([main, [first, second]]) => {
    const ways: { splits: string[]; chance: number }[] = [
      { splits: [main], chance: 0.79 },
      { splits: [main, first], chance: 0.11 },
      { splits: [main, second], chance: 0.06 },
      { splits: [main, first, second], chance: 0.04 },
    ]
    return ways.map((way) => {
      const usual = usualMinutes(splits, way.splits)
      return { main, ...way, usual, presence: presenceByLag(usual, slotMinutes) }
    })
  })
}
