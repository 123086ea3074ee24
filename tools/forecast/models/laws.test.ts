import { describe, expect, test } from 'vitest'
import { normal, seededRandom } from '../../kit/random.ts'
import { addMinutes, dayMs } from '../../kit/time.ts'
import type { Forecaster, Observation, Past } from './model.ts'
import { profile } from './profile.ts'
import { seasonalNaive } from './seasonal-naive.ts'

const models: readonly [string, Forecaster][] = [
  ['profile', profile],
  ['seasonal naive', seasonalNaive],
]
const gym = { zone: 'Europe/Berlin', slotMinutes: 30 }
const origin = new Date('2026-11-22T23:00:00Z')
const steps = Array.from({ length: 336 }, (_, i) => addMinutes(origin, 30 * i))

function past(weeks: number, people: (i: number) => number): Past {
  const length = weeks * 336
  const observations = Array.from(
    { length },
    (_, i): Observation => ({
      slot: addMinutes(origin, -30 * (length - i)),
      people: people(i),
    }),
  )
  return { gym, origin, observations }
}

describe.each(models)('%s', (_, forecast) => {
  const weekly = (i: number) => 20 + 15 * Math.sin((2 * Math.PI * (i % 48)) / 48)

  test('gives as many steps as asked, finite and not negative', () => {
    const random = seededRandom('laws')
    const values = forecast(
      past(6, (i) => Math.max(0, normal(random, weekly(i), 10))),
      steps,
    )
    expect(values).toHaveLength(steps.length)
    expect(values.every((value) => Number.isFinite(value) && value >= 0)).toBe(true)
  })

  test('gives the same answer to the same question and leaves the past untouched', () => {
    const known = past(4, weekly)
    const before = JSON.stringify(known)
    expect(forecast(known, steps)).toEqual(forecast(known, steps))
    expect(JSON.stringify(known)).toBe(before)
  })

  test('answers a constant past with the constant', () => {
    for (const value of forecast(
      past(4, () => 12),
      steps,
    ))
      expect(value).toBeCloseTo(12)
  })

  test('answers nothing with zeros', () => {
    expect(forecast({ gym, origin, observations: [] }, steps).every((value) => value === 0)).toBe(true)
  })
})

test('the profile beats the seasonal naive where weeks differ by noise alone', () => {
  const random = seededRandom('noise')
  const weekly = (i: number) => 30 + 20 * Math.sin((2 * Math.PI * (i % 336)) / 336)
  const known = past(10, (i) => Math.max(0, normal(random, weekly(i), 6)))
  const mae = (forecast: Forecaster) =>
    forecast(known, steps).reduce((sum, value, i) => sum + Math.abs(value - weekly(i)), 0) / steps.length
  expect(mae(profile)).toBeLessThan(0.75 * mae(seasonalNaive))
})

test('the profile follows a change of level within a few weeks', () => {
  const known = past(8, (i) => (i < 5 * 336 ? 40 : 20))
  for (const value of profile(known, steps.slice(0, 48))) expect(value).toBeLessThan(28)
})

test('an hour later in summer time is still the same hour on the wall', () => {
  const changed = new Date('2026-10-25T23:00:00Z')
  const observations = Array.from({ length: 336 * 4 }, (_, i) => {
    const slot = new Date(changed.getTime() - 14 * dayMs - 30 * 60_000 * i)
    const hour = Number(
      new Intl.DateTimeFormat('en-GB', { hour: 'numeric', timeZone: gym.zone }).format(slot),
    )
    return { slot, people: hour === 18 ? 50 : 5 }
  }).reverse()
  const evening = new Date('2026-10-26T18:00:00+01:00')
  expect(profile({ gym, origin: changed, observations }, [evening])[0]).toBeGreaterThan(45)
})
