import { writeFileSync } from 'node:fs'
import { demoTruth, type Truth } from '../db/simulator/truth.ts'
import { findable } from '../tools/forecast/learning/drift.ts'
import {
  alarmsFrom,
  type Change,
  daySums,
  doubtsOf,
  forecastDays,
  simulatedDays,
} from '../tools/forecast/learning/testing.ts'
import { addDays, dayMs } from '../tools/kit/time.ts'

/**
 * How soon planted drifts are found, and how often an undrifted year raises an alarm.
 *
 * Simulated gyms with weather, New Year rush, summer dip and holidays; the forecast held against them is the
 * same-slot mean of the last four weeks, known a day ahead, which adapts to every drift within weeks.
 *
 * node bench/drift.ts [--seeds a,b,c] [--write]
 */
const zone = 'Europe/Berlin'
const years = 2
const onsets = ['2024-03-27', '2024-05-20', '2024-06-29', '2024-09-08', '2024-10-24', '2024-11-12']

/** Days of history before a planted drift, four weeks of them the forecaster's, and days watched after it. */
const history = 150
const watched = 21

const changes: readonly [string, Change][] = [
  ['whole gym -25 %', { kind: 'level', times: 0.75 }],
  ['whole gym +30 %', { kind: 'level', times: 1.3 }],
  ['whole gym -40 %', { kind: 'level', times: 0.6 }],
  ['whole gym +50 %', { kind: 'level', times: 1.5 }],
  ['legs doubled', { kind: 'split', split: 'legs', times: 2 }],
  ['legs halved', { kind: 'split', split: 'legs', times: 0.5 }],
  ['shoulders doubled', { kind: 'split', split: 'shoulders', times: 2 }],
  ['shoulders halved', { kind: 'split', split: 'shoulders', times: 0.5 }],
  ['evening 1.5 h later', { kind: 'evening', minutes: 90 }],
]

type Found = { drift: string; planted: number; within7: number; within14: number; medianDays: number }

function quietYears(truth: Truth): number[] {
  const warmUp = 60
  const days = forecastDays(simulatedDays(truth, '2023-12-04', 28 + warmUp + 365 * years)).map(daySums)
  const alarms = alarmsFrom(truth, days, warmUp)
  return Array.from({ length: years }, (_, year) => {
    const from = days[warmUp + 365 * year]?.date ?? ''
    return alarms.filter(({ found }) => found >= from && found < addDays(from, 365)).length
  })
}

/** Days from a planted change to its alarm, by change; infinite when it was not found. */
function delaysAt(truth: Truth, onset: string): number[] {
  const past = simulatedDays(truth, addDays(onset, -history), history)
  return changes.map(([, change]) => {
    const after = simulatedDays(truth, onset, watched, { change, from: onset })
    const days = forecastDays([...past, ...after]).map(daySums)
    const hit = alarmsFrom(truth, days, days.length - watched).find(
      ({ family, part }) =>
        family === { level: 'level', split: 'splits', evening: 'clock' }[change.kind] &&
        (change.kind !== 'split' || part === change.split),
    )
    return hit ? (Date.parse(hit.found) - Date.parse(onset)) / dayMs + 1 : Number.POSITIVE_INFINITY
  })
}

function foundOf(drift: string, delays: readonly number[]): Found {
  const within = (days: number) => delays.filter((delay) => delay <= days).length
  const sorted = [...delays].sort((a, b) => a - b)
  return {
    drift,
    planted: delays.length,
    within7: within(7),
    within14: within(14),
    medianDays: sorted[sorted.length >> 1] ?? Number.POSITIVE_INFINITY,
  }
}

const wanted = process.argv.indexOf('--seeds')
const seeds = wanted > 0 ? (process.argv[wanted + 1] ?? '').split(',') : ['a', 'b', 'c', 'd', 'e', 'f']
const truths = seeds.map((seed) => demoTruth({ seed, zone, country: 'DE' }))
const falseAlarms = truths.flatMap(quietYears)
const delays = truths.flatMap((truth) => onsets.map((onset) => delaysAt(truth, onset)))
const found = changes.map(([name], i) =>
  foundOf(
    name,
    delays.map((row) => row[i] ?? Number.POSITIVE_INFINITY),
  ),
)
const perYear = falseAlarms.reduce((sum, n) => sum + n, 0) / falseAlarms.length

console.table(found)
console.log(
  `False alarms a year, all series of a gym together: ${perYear.toFixed(2)} (${falseAlarms.join(', ')})`,
)

const [first] = truths
if (first) {
  const days = forecastDays(simulatedDays(first, addDays(onsets[1] ?? '', -history), history)).map(daySums)
  console.log('Changes that a week reveals four times in five, as factors:')
  for (const [part, { fewer, more }] of findable({
    days,
    doubts: doubtsOf(first, days),
    alarms: [],
    slotMinutes: first.gym.slotMinutes,
  })) {
    console.log(`  ${part.padEnd(10)} under ${fewer?.toFixed(2) ?? 'none'} or over ${more.toFixed(2)}`)
  }
}

if (process.argv.includes('--write')) {
  const command = `node bench/drift.ts --seeds ${seeds.join(',')} --write`
  const results = { command, falseAlarmsPerYear: perYear, falseAlarms, found }
  writeFileSync(new URL('results/drift.json', import.meta.url), `${JSON.stringify(results, null, 2)}\n`)
}
