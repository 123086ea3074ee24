import type { Ensemble } from '../ensemble/ensemble.ts'
import { type Feature, featureNames } from './features.ts'

/** What the forecasts go by, in the operator's words. */
export const drivers = {
  pattern: 'the same slot in past weeks',
  clock: 'weekday and time',
  level: 'how the last weeks went',
  holiday: 'holidays',
  period: 'terms, breaks and other named periods',
  season: 'the time of the year',
} as const

export type Driver = keyof typeof drivers

const pattern = /^(lag1|mean\d|smooth4|daySlot4|linear)$/
const clock = /^(slot|weekday|ahead)$/
const level = /^(week|trend)$/
const holiday = /holiday|beside/i
const season = /^(yearDay|lastYear)$/

/** The driver a feature belongs to. */
export function driverOf(feature: Feature): Driver {
  if (pattern.test(feature)) return 'pattern'
  if (clock.test(feature)) return 'clock'
  if (level.test(feature)) return 'level'
  if (holiday.test(feature)) return 'holiday'
  return season.test(feature) ? 'season' : 'period'
}

/**
 * Parts of the error that each driver takes away, by the splits of the trees that vote; they sum to 1. Empty where
 * no trees vote.
 */
export function importanceOf({ fitted, weights }: Ensemble): Partial<Record<Driver, number>> {
  const sums: Partial<Record<Driver, number>> = {}
  let total = 0
  for (const [name, { importance }] of fitted) {
    if (!importance) continue
    featureNames.forEach((feature, column) => {
      const gain = (weights.get(name) ?? 0) * (importance[column] ?? 0)
      const driver = driverOf(feature)
      sums[driver] = (sums[driver] ?? 0) + gain
      total += gain
    })
  }
  if (total === 0) return {}
  return Object.fromEntries(Object.entries(sums).map(([driver, gain]) => [driver, gain / total]))
}
