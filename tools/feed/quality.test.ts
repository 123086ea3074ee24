import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changesBetween } from '../../db/simulator/records.ts'
import { demoTruth } from '../../db/simulator/truth.ts'
import { addDays, addMinutes, dayMs, instantOf, localTime } from '../kit/time.ts'
import { flagsOf } from './quality.ts'
import type { Flag, Sample } from './sample.ts'
import { spikesAmong } from './spikes.ts'
import { surroundingsOf } from './testing.ts'

const zone = 'Europe/Berlin'
const first = '2026-03-02'
const days = 70
const weeks = simulated('spring')

/** Ten weeks of a simulated gym's door counter, every quarter of an hour while it is open. */
function simulated(seed: string): Sample[] {
  const truth = demoTruth({ seed, zone })
  const from = instantOf(first, 0, zone)
  const { readings } = changesBetween(truth, from, new Date(from.getTime() + days * dayMs))
  return readings.map((reading) => ({ ...reading, capacity: null, capped: false }))
}

const around = (samples: readonly Sample[]) => surroundingsOf(samples, { zone, capacity: 100 })
const judged = (samples: readonly Sample[]) => flagsOf(samples, around(samples))
const share = (flags: readonly (Flag | null)[], wanted: (flag: Flag | null, i: number) => boolean) =>
  flags.filter(wanted).length / flags.length

/** Some hours from a day and minute on are what `fault` makes of them. */
function planted(samples: readonly Sample[], at: Date, hours: number, fault: (start: number) => number) {
  const end = addMinutes(at, hours * 60)
  const inside = samples.map((sample) => sample.at >= at && sample.at < end)
  const start = samples[inside.indexOf(true)]?.count ?? 0
  const changed = samples.map((sample, i) => (inside[i] ? { ...sample, count: fault(start) } : sample))
  return { samples: changed, inside, start }
}

const moment = (from: number, to: number) =>
  fc
    .record({
      day: fc.integer({ min: 14, max: days - 8 }),
      minute: fc.integer({ min: from * 60, max: to * 60 }),
    })
    .map(({ day, minute }) => instantOf(addDays(first, day), minute, zone))

test('clean weeks stay clean: under one reading in two hundred is flagged, in any simulated gym', () => {
  for (const seed of ['spring', 'a', 'b', 'c']) {
    const flags = judged(simulated(seed))
    expect(share(flags, (flag) => flag !== null)).toBeLessThan(0.005)
  }
})

test('a counter stuck for a day or longer is found, and hardly anything beside it', () => {
  fc.assert(
    fc.property(moment(9, 18), fc.integer({ min: 24, max: 96 }), (at, hours) => {
      const { samples, inside, start } = planted(weeks, at, hours, (count) => count)
      fc.pre(start >= 6)
      const flags = judged(samples)
      expect(flags.filter((flag, i) => inside[i] && flag === 'frozen').length).toBeGreaterThanOrEqual(
        0.95 * inside.filter(Boolean).length,
      )
      expect(share(flags, (flag, i) => flag !== null && !inside[i])).toBeLessThan(0.005)
    }),
    { numRuns: 15, examples: [[new Date('2026-04-20T15:46:00.000Z'), 61]] },
  )
})

test('a counter that reads nothing for a working day, or one person for two, is dead, and hardly anything beside it', () => {
  const fault = fc.oneof(
    fc.record({ hours: fc.integer({ min: 10, max: 72 }), value: fc.constant(0) }),
    fc.record({ hours: fc.integer({ min: 48, max: 96 }), value: fc.constant(1) }),
  )
  fc.assert(
    fc.property(moment(7, 11), fault, (at, { hours, value }) => {
      const { samples, inside } = planted(weeks, at, hours, () => value)
      const flags = judged(samples)
      expect(flags.filter((flag, i) => inside[i] && flag === 'dead').length).toBeGreaterThanOrEqual(
        0.8 * inside.filter(Boolean).length,
      )
      expect(share(flags, (flag, i) => flag !== null && !inside[i])).toBeLessThan(0.005)
    }),
    {
      numRuns: 60,
      examples: [
        [new Date('2026-04-12T05:01:00.000Z'), { hours: 11, value: 0 }],
        [new Date('2026-03-26T06:00:00.000Z'), { hours: 10, value: 0 }],
      ],
    },
  )
})

test('a spike that the doors could not bring about is impossible, and nothing else is', () => {
  const busy = weeks.flatMap(({ count }, i) => (count >= 15 && i > 0 && i < weeks.length - 1 ? [i] : []))
  const clean = judged(weeks)
  fc.assert(
    fc.property(fc.constantFrom(...busy), fc.integer({ min: 90, max: 190 }), (place, jump) => {
      const samples = weeks.map((sample, i) =>
        i === place ? { ...sample, count: sample.count + jump } : sample,
      )
      expect(
        judged(samples)
          .map((flag, i) => (flag === clean[i] ? null : [i, flag]))
          .filter(Boolean),
      ).toEqual([[place, 'impossible']])
    }),
    { numRuns: 20, examples: [[2760, 90]] },
  )
})

test('an honest reading beside a spike is no dip, and of two spikes in a row both are found', () => {
  const at = (i: number) => addMinutes(instantOf(first, 12 * 60, zone), 15 * i)
  const samplesOf = (counts: readonly number[]) =>
    counts.map((count, i): Sample => ({ at: at(i), count, capacity: null, capped: false }))
  const places = (counts: readonly number[]) => spikesAmong(samplesOf(counts), [...counts.keys()]).sort()
  expect(places([34, 35, 36, 16, 118, 20, 22])).toEqual([4])
  expect(places([34, 35, 36, 16, 18, 20, 22])).toEqual([])
  expect(places([30, 31, 180, 30, 190, 31, 30])).toEqual([2, 4])
})

test('far above the capacity is impossible, unless the gym has outgrown it', () => {
  const samples = weeks
    .slice(0, 200)
    .map((sample, i) => (i > 100 ? { ...sample, count: 201 + (i % 7) } : sample))
  const flags = judged(samples)
  expect(flags.slice(101)).toEqual(Array.from({ length: 99 }, () => 'impossible'))
  const outgrown = flagsOf(samples, { ...around(samples), outgrown: true })
  expect(outgrown.filter((flag) => flag === 'impossible')).toEqual([])
  const own = weeks.slice(0, 50).map((sample) => ({ ...sample, count: 150, capacity: 200 }))
  expect(flagsOf(own, around(own)).filter((flag) => flag === 'impossible')).toEqual([])
})

test('a counter that stops at a value again and again is capped there, and believed below', () => {
  for (const top of [40, 47, 55]) {
    const samples = weeks.map((sample) => ({ ...sample, count: Math.min(top, sample.count) }))
    const flags = judged(samples)
    expect(flags.map((flag) => flag === 'capped')).toEqual(samples.map(({ count }) => count === top))
    expect(share(flags, (flag) => flag !== null && flag !== 'capped')).toBeLessThan(0.005)
  }
})

test('what the source calls capped is capped, also below the top', () => {
  const samples = weeks.slice(0, 100).map((sample, i) => ({ ...sample, capped: i === 50 }))
  expect(judged(samples).flatMap((flag, i) => (flag ? [[i, flag]] : []))).toEqual([[50, 'capped']])
})

test('a hall that lets nobody in beyond its capacity is full, not capped', () => {
  const samples = weeks.map((sample, i) => ({
    ...sample,
    count: sample.count >= 50 ? 50 - (i % 3 === 0 ? 1 : 0) : sample.count,
    capacity: 50,
  }))
  expect(share(judged(samples), (flag) => flag === 'capped')).toBe(0)
})

test('a quiet night reads the same for hours, and is believed', () => {
  const nights = Array.from({ length: 28 * 144 }, (_, i) => {
    const at = addMinutes(instantOf(first, 0, zone), 10 * i)
    const { minute } = localTime(at, zone)
    const open = minute >= 420 && minute < 1320
    const wave = 30 * Math.sin(((minute - 420) / 900) * Math.PI)
    // Somebody stays behind on some nights, or was missed by the door.
    const count = open ? Math.max(1, Math.round(wave + ((i * 7919) % 7) - 3)) : Math.floor(i / 144) % 3
    return { at, count, capacity: null, capped: false }
  })
  expect(judged(nights).filter((flag) => flag !== null)).toEqual([])
})

test('a gym that closes at noon is believed, however many leave at once', () => {
  const noon = weeks.map((sample) => {
    const { minute } = localTime(sample.at, zone)
    return minute >= 720 && minute < 900 ? { ...sample, count: 0 } : sample
  })
  expect(share(judged(noon), (flag) => flag === 'dead')).toBe(0)
})

test('a holiday without anybody is believed, the same day without a holiday is not', () => {
  const day = addDays(first, 30)
  const at = instantOf(day, 0, zone)
  const { samples, inside } = planted(weeks, at, 24, () => 0)
  const holiday = { ...around(samples), excused: (date: string) => date === day }
  expect(flagsOf(samples, holiday).filter((flag, i) => inside[i] && flag)).toEqual([])
  expect(judged(samples).some((flag, i) => inside[i] && flag === 'dead')).toBe(true)
})

test('without any past only a value that stands for a day and a night is suspicious', () => {
  const young = weeks.slice(0, 20)
  expect(judged(young).every((flag) => flag === null)).toBe(true)
  const stuck = Array.from({ length: 100 }, (_, i) => ({
    at: addMinutes(instantOf(first, 360, zone), 15 * i),
    count: 20,
    capacity: null,
    capped: false,
  }))
  expect(judged(stuck).every((flag) => flag === 'frozen')).toBe(true)
  expect(flagsOf([], around([]))).toEqual([])
})
