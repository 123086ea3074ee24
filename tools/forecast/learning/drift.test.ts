import { expect, test } from 'vitest'
import { demoTruth } from '../../../db/simulator/truth.ts'
import { addDays, dayMs } from '../../kit/time.ts'
import type { DaySums } from './days.ts'
import { driftsOn, findable } from './drift.ts'
import { driftSentence } from './drift-words.ts'
import { alarmsFrom, type Change, daySums, doubtsOf, forecastDays, simulatedDays } from './testing.ts'

const truths = ['a', 'b'].map((seed) => demoTruth({ seed, zone: 'Europe/Berlin', country: 'DE' }))
const history = 120
const onsets = ['2024-05-22', '2024-10-24']

/** Simulated days before each change, made once: they cost more than what is tested on them. */
const pasts = truths.flatMap((truth) =>
  onsets.map((onset) => ({ truth, onset, past: simulatedDays(truth, addDays(onset, -history), history) })),
)

/** Days until the first alarm that fits a change, for every gym and onset; 1 = on its first day, 99 = not in two weeks. */
function found(change: Change, fits: (alarm: { family: string; part: string }) => boolean): number[] {
  return pasts.map(({ truth, onset, past }) => {
    const after = simulatedDays(truth, onset, 14, { change, from: onset })
    const days = forecastDays([...past, ...after]).map(daySums)
    const alarm = alarmsFrom(truth, days, days.length - 14).find(fits)
    return alarm ? (Date.parse(alarm.found) - Date.parse(onset)) / dayMs + 1 : 99
  })
}

test.each([
  [0.6, 'two in five stay away'],
  [1.6, 'three in five more come'],
])('a whole gym times %d is found within a week: %s', (times) => {
  const days = found({ kind: 'level', times }, ({ family }) => family === 'level')
  expect(Math.max(...days)).toBeLessThanOrEqual(7)
})

test('a split that doubles is found within a week, and by its name', () => {
  const days = found({ kind: 'split', split: 'legs', times: 2 }, ({ part }) => part === 'legs')
  expect(Math.max(...days)).toBeLessThanOrEqual(7)
})

test('a split that halves is found within a week as a rule, and within two always', () => {
  const days = found({ kind: 'split', split: 'legs', times: 0.5 }, ({ part }) => part === 'legs')
  expect(days.filter((day) => day <= 7).length).toBeGreaterThanOrEqual(3)
  expect(Math.max(...days)).toBeLessThanOrEqual(14)
})

test('an evening that moves by an hour and a half is found within a week, though as many come', () => {
  const days = found({ kind: 'evening', minutes: 90 }, ({ family }) => family === 'clock')
  expect(Math.max(...days)).toBeLessThanOrEqual(7)
})

test('undrifted years raise at most two false alarms on average, New Year and summer included', () => {
  const alarms = truths.map((truth) => {
    const days = forecastDays(simulatedDays(truth, '2023-12-04', 28 + 60 + 365)).map(daySums)
    return alarmsFrom(truth, days, 60).length
  })
  expect(alarms.reduce((sum, n) => sum + n, 0)).toBeLessThanOrEqual(2 * truths.length)
}, 120_000)

/** Days on which every split has its hundred, but for what `people` says. */
function days(count: number, people: (day: number, series: string) => number): DaySums[] {
  return Array.from({ length: count }, (_, i) => {
    const series = ['legs', 'chest', 'back'].map(
      (id) => [id, { people: people(i, id), expected: 100 }] as const,
    )
    const all = { people: series.reduce((sum, [, s]) => sum + s.people, 0), expected: 300 }
    return { date: addDays('2026-03-02', i), series: new Map([...series, ['all', all]]), clock: new Map() }
  })
}

const wobble = (i: number, id: string) =>
  100 + 8 * Math.sin(i * (id === 'legs' ? 2.1 : id === 'chest' ? 3.3 : 4.7))
const judge = (watched: DaySums[], doubts = new Map()) =>
  driftsOn({ days: watched, doubts, alarms: [], slotMinutes: 30 })

test('a split that doubles is named, and those beside it are not', () => {
  const alarms = judge(days(60, (i, id) => wobble(i, id) * (i >= 54 && id === 'legs' ? 2 : 1)))
  expect(alarms.filter(({ family }) => family === 'splits')).toMatchObject([
    { part: 'legs', since: '2026-04-25', found: '2026-04-30' },
  ])
})

test('a crowd that shrinks all over is one drift of the whole, not one of each split', () => {
  const alarms = judge(days(60, (i, id) => wobble(i, id) * (i >= 54 ? 0.5 : 1)))
  expect(alarms.map(({ family }) => family)).toEqual(['level'])
  expect(alarms[0]?.factor).toBeCloseTo(0.5, 1)
})

test('days that the calendar knows raise no alarm', () => {
  const shrunk = days(60, (i, id) => wobble(i, id) * (i >= 54 ? 0.5 : 1))
  const closed = new Map(shrunk.slice(54).map(({ date }) => [date, 'skip' as const]))
  expect(judge(shrunk, closed)).toEqual([])
})

test('after an alarm the forecasts get three weeks to learn', () => {
  const drifted = days(60, (i, id) => wobble(i, id) * (i >= 54 ? 0.5 : 1))
  const alarms = judge(drifted)
  const later = [...drifted, ...days(64, (i, id) => wobble(i, id) * (i >= 60 ? 0.5 : 1)).slice(60)]
  expect(driftsOn({ days: later, doubts: new Map(), alarms, slotMinutes: 30 })).toEqual([])
})

test('no days, empty days and days without splits are no reason for anything', () => {
  expect(judge([])).toEqual([])
  const empty = days(60, () => 0).map(({ date }) => ({ date, series: new Map(), clock: new Map() }))
  expect(judge(empty)).toEqual([])
  expect(findable({ days: empty, doubts: new Map(), alarms: [], slotMinutes: 30 }).size).toBe(0)
})

test('what a week reveals is told: less of a crowd than of a handful', () => {
  const [truth] = truths
  if (!truth) throw new Error('no truth')
  const past = forecastDays(simulatedDays(truth, '2024-03-20', 120)).map(daySums)
  const found = findable({ days: past, doubts: doubtsOf(truth, past), alarms: [], slotMinutes: 30 })
  expect(found.size).toBe(1 + truth.gym.splits.length)
  expect(found.get('all')?.more).toBeLessThan(found.get('shoulders')?.more ?? 0)
  const tiny = days(60, () => 3).map((day) => ({
    ...day,
    series: new Map([['all', { people: 3, expected: 3 }]]),
  }))
  expect(findable({ days: tiny, doubts: new Map(), alarms: [], slotMinutes: 30 }).size).toBe(0)
})

test('an operator reads since when, how much and what for', () => {
  const alarm = { detector: 'level-shift' as const, found: '2026-03-09', since: '2026-03-03' }
  const splits = [{ id: 'legs', name: 'legs' }]
  expect(driftSentence({ ...alarm, family: 'splits', part: 'legs', factor: 0.76 }, splits)).toBe(
    'Since 3 March about 25 % fewer people come for legs than forecast.',
  )
  expect(driftSentence({ ...alarm, family: 'level', part: 'all', factor: 1.31 }, splits)).toBe(
    'Since 3 March about 30 % more people come than forecast.',
  )
  expect(driftSentence({ ...alarm, family: 'clock', part: '18', factor: 2.04 }, splits)).toBe(
    'Since 3 March about 2 times as many people come between 18:00 and 20:00 than forecast.',
  )
})
