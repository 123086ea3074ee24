import { Registry } from 'prom-client'
import { expect, test } from 'vitest'
import type { Database } from '../../db/client.ts'
import { jobs } from '../jobs.ts'
import { gaugesIn, mostGyms } from './gauges.ts'
import { type House, intervalOf, readingsOf } from './house.ts'
import { readiness } from './ready.ts'
import { figureOf, seriesIn } from './testing.ts'

const now = new Date('2026-11-24T18:00:00+01:00')

function house(more: Partial<House>): House {
  return {
    db: {} as Database,
    gyms: async () => [],
    now: () => now,
    log: () => {},
    ready: readiness(async () => undefined),
    models: [{ name: 'played' }],
    terms: { breaker: { open: () => true, resting: () => true, worked() {}, failed: () => undefined } },
    jobs,
    connections: 10,
    ...more,
  }
}

test('of a thousand gyms the twenty worst are told one by one, all others by quantiles', async () => {
  const registry = new Registry()
  const gauges = gaugesIn(registry)
  const skills = Array.from({ length: 1000 }, (_, nth) => ({
    ...{ gym: `gym-${nth}`, mase: nth / 1000, coverage: 0.8, origin: now.getTime() / 1000 - nth },
  }))
  gauges.forecast(skills, now)
  gauges.forecast(skills.slice(0, 990), now)
  const text = await registry.metrics()
  const told = seriesIn(text).filter(({ name }) => name === 'spotter_forecast_mase')
  expect(told).toHaveLength(mostGyms)
  expect(told.map(({ labels }) => labels['gym'])).not.toContain('gym-995')
  expect(figureOf(text, 'spotter_forecast_mase_quantile', { quantile: '0.5' })).toBeCloseTo(0.495, 6)
  expect(figureOf(text, 'spotter_forecast_age_seconds')).toBe(989)
  expect(figureOf(text, 'spotter_forecast_gyms')).toBe(990)
})

test('where the database is gone its figures are gone, too, and it is said', async () => {
  const registry = new Registry()
  const readings = readingsOf(registry, house({ ready: readiness(() => Promise.reject(new Error('gone'))) }))
  await readings.refresh()
  const text = await registry.metrics()
  expect(figureOf(text, 'spotter_database_up')).toBe(0)
  expect(figureOf(text, 'spotter_ready')).toBe(0)
  expect(figureOf(text, 'spotter_model_resting', { model: 'played' })).toBe(1)
  for (const name of [
    'spotter_outbox_due',
    'spotter_turns_unanswered',
    'spotter_forecast_age_seconds',
    'spotter_gyms',
  ])
    expect(figureOf(text, name), name).toBeUndefined()
})

test('what can not be read is said once a look, and whoever asks for figures gets those there are', async () => {
  const events: string[] = []
  const registry = new Registry()
  const broken = house({
    gyms: () => Promise.reject(new TypeError('my knee')),
    log: (event) => events.push(event),
  })
  await readingsOf(registry, broken).refresh()
  expect(events).toEqual(['metrics_failed', 'metrics_failed'])
  expect(figureOf(await registry.metrics(), 'spotter_database_up')).toBe(1)
})

test('however often figures are asked for, the house is looked at anew after some seconds only', async () => {
  let looks = 0
  let at = now
  const counted = house({
    now: () => at,
    gyms: async () => {
      looks++
      return []
    },
    // What is asked of it does not matter here.
    db: { execute: async () => [] } as unknown as Database,
  })
  const readings = readingsOf(new Registry(), counted)
  for (let i = 0; i < 5; i++) await readings.refresh()
  expect(looks).toBe(2)
  at = new Date(now.getTime() + 11_000)
  await readings.refresh()
  expect(looks).toBe(3)
  at = new Date(now.getTime() + 601_000)
  await readings.refresh()
  expect(looks).toBe(5)
})

test('every job has an interval that its line says', () => {
  const seconds = new Map(jobs.map(({ name, cron }) => [name, intervalOf(cron)]))
  expect([seconds.get('deliver'), seconds.get('forecast'), seconds.get('tidy')]).toEqual([60, 3600, 86_400])
  for (const { cron } of jobs) expect(cron).toMatch(/^(\*|\d+) (\*|\d+) \* \* \*$/)
})
