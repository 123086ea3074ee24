import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readCounts } from '../import/index.ts'
import { dayMs, localTime } from '../kit/time.ts'
import { flagsOf } from './quality.ts'
import type { Flag, Sample } from './sample.ts'
import { surroundingsOf } from './testing.ts'

/** Real tables that may not be copied into the project; beside it where somebody has them. */
const data = new URL('../../../shared/data/counts', import.meta.url).pathname
const present = existsSync(data)
if (!present) process.stderr.write(`SKIPPED: no real data in ${data}, so no real counter was judged.\n`)

type Flagged = Sample & { flag: Flag | null }

/** A file's readings with their flags, judged in stretches of four weeks as an import does it. */
async function judged(name: string, zone: string, capacity: number): Promise<Flagged[]> {
  const { readings } = await readCounts(`${data}/${name}.csv.gz`, zone, new Date('2026-01-01T00:00:00Z'))
  const samples = readings.map(({ at, ...rest }) => ({ ...rest, at: new Date(at) }))
  const [first, last] = [readings[0]?.at ?? 0, readings.at(-1)?.at ?? 0]
  const within = (from: number, to: number) =>
    samples.filter(({ at }) => at.getTime() >= from && at.getTime() < to)
  const flagged: Flagged[] = []
  for (let from = first; from <= last; from += 28 * dayMs) {
    const near = within(from - 3 * dayMs, from + 31 * dayMs)
    const weeks = within(from - 42 * dayMs, from + 70 * dayMs)
    const flags = flagsOf(near, surroundingsOf(weeks, { zone, capacity }))
    const both = near.map((sample, i) => ({ ...sample, flag: flags[i] ?? null }))
    flagged.push(...both.filter(({ at }) => at.getTime() >= from && at.getTime() < from + 28 * dayMs))
  }
  return flagged
}

const part = (readings: readonly Flagged[], wanted: (reading: Flagged) => boolean) =>
  readings.filter(wanted).length / readings.length
const between = (readings: readonly Flagged[], from: string, to: string) =>
  readings.filter(({ at }) => at >= new Date(from) && at <= new Date(to))

test.skipIf(!present)('the dead days of the campus gym are found, and hardly anything else', async () => {
  const zone = 'America/Los_Angeles'
  const readings = await judged('campus_gym', zone, 125)
  const dead = [
    between(readings, '2016-02-23T15:00:00-08:00', '2016-02-24T00:50:00-08:00'),
    between(readings, '2016-03-07T06:00:00-08:00', '2016-03-07T10:40:00-08:00'),
    between(readings, '2016-11-03T19:00:00-07:00', '2016-11-04T15:40:00-07:00'),
  ]
  for (const stretch of dead) expect(part(stretch, ({ flag }) => flag === 'dead')).toBe(1)
  const known = new Set(dead.flat())
  expect(part(readings, (reading) => reading.flag !== null && !known.has(reading))).toBeLessThan(0.005)
  const term = between(readings, '2016-09-01T00:00:00-07:00', '2016-10-31T00:00:00-07:00')
  expect(part(term, ({ flag }) => flag !== null)).toBeLessThan(0.001)
  const night = ({ at }: Sample) => [2, 3, 4].includes(Math.floor(localTime(at, zone).minute / 60))
  expect(part(readings.filter(night), ({ flag }) => flag !== null)).toBeLessThan(0.01)
})

test.skipIf(!present)(
  'the halls keep their quiet mornings; a full house from opening on is frozen',
  async () => {
    const zone = 'America/New_York'
    const evo = await judged('climbing_evo_portland', zone, 85)
    const stuck = between(evo, '2021-10-16T09:00:00-04:00', '2021-10-16T18:25:00-04:00')
    expect(part(stuck, ({ flag }) => flag === 'frozen')).toBe(1)
    for (const readings of [evo, await judged('climbing_salt_pump', zone, 150)]) {
      expect(part(readings, ({ flag }) => flag !== null)).toBeLessThan(0.02)
      const night = ({ at }: Sample) => localTime(at, zone).minute < 360
      expect(part(readings.filter(night), ({ flag }) => flag !== null)).toBeLessThan(0.02)
    }
  },
)
