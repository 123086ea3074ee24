import { writeFileSync } from 'node:fs'
import { expectedOccupancy } from '../db/simulator/occupancy.ts'
import { demoTruth, type Truth } from '../db/simulator/truth.ts'
import { type Grid, gridOf } from '../tools/forecast/calendar/grid.ts'
import { fitGym } from '../tools/forecast/ensemble/fit.ts'
import { usualRecipe } from '../tools/forecast/ensemble/members.ts'
import { hasLeaked, noiseFloor } from '../tools/forecast/ensemble/metrics.ts'
import { simulatedDays } from '../tools/forecast/learning/testing.ts'
import { addDays, instantOf } from '../tools/kit/time.ts'

/**
 * Splits forecast where the truth is known: simulated gyms with weather, seasons and holidays, forecast a week ahead
 * at weekly origins by the road that members get, and held against oracles that know the true mean.
 *
 * node bench/simulated-gyms.ts [--seeds 3] [--weeks 6] [--history 2,8,26] [--members linear,profile] [--json] [--write]
 *
 * --weeks: weekly origins of each gym and length of history. Nothing was tuned on these seeds.
 */
const zone = 'Europe/Berlin'

/** Each gym is met at another time of the year. */
const starts = ['2024-09-08', '2025-01-12', '2024-05-05', '2025-03-16', '2024-11-03', '2024-07-07']

const bars: Readonly<Record<number, number>> = { 2: 1.25, 8: 1.1 }

type Options = { seeds: number; weeks: number; history: number[]; members: readonly string[] }

/** People by series and slot, as they came, as expected without weather, and with it. */
type World = {
  truth: Truth
  grid: Grid
  came: Map<string, Float64Array>
  expected: Map<string, Float64Array>
  weathered: Map<string, Float64Array>
}

function worldOf(truth: Truth, first: string, weeks: number): World {
  const { gym } = truth
  const grid = gridOf(gym, instantOf(first, 0, zone), instantOf(addDays(first, weeks * 7), 0, zone))
  const ids = ['all', ...gym.splits.map(({ id }) => id)]
  const series = () => new Map(ids.map((id) => [id, new Float64Array(grid.open.length).fill(Number.NaN)]))
  const world = { truth, grid, came: series(), expected: series(), weathered: series() }
  simulatedDays(truth, first, weeks * 7).forEach(({ date, people }, day) => {
    for (let slot = 0; slot < grid.perDay; slot++) {
      const i = day * grid.perDay + slot
      if (grid.open[i] !== 1) continue
      const at = instantOf(date, slot * gym.slotMinutes, zone)
      for (const id of ids) {
        set(world.came.get(id), i, people.get(id)?.[slot] ?? 0)
        set(world.expected.get(id), i, expectedOccupancy(truth, at, id))
        set(world.weathered.get(id), i, expectedOccupancy(truth, at, id, { weather: true }))
      }
    }
  })
  return world
}

function set(values: Float64Array | undefined, at: number, value: number) {
  if (values) values[at] = value
}

/** Absolute errors of a series over all that was scored, and slots inside the interval. */
type Sums = {
  slots: number
  people: number
  error: number
  oracle: number
  weathered: number
  floor: number
  inside: number
  width: number
  peek: number
}

const noSums = (): Sums => ({
  slots: 0,
  people: 0,
  error: 0,
  oracle: 0,
  weathered: 0,
  floor: 0,
  inside: 0,
  width: 0,
  peek: 0,
})

type Run = { sums: Map<string, Sums>; gap: number; seconds: number }

/** Forecasts one week from an origin with so many weeks behind it, and adds to the sums. */
function score(world: World, week: number, history: number, members: readonly string[], run: Run) {
  const { truth, grid } = world
  const from = (week - history) * grid.perWeek
  const origin = week * grid.perWeek
  const first = addDays(grid.first, (week - history) * 7)
  const known = (id: string) => world.came.get(id)?.slice(from, origin) ?? new Float64Array()
  const own = gridOf(
    truth.gym,
    instantOf(first, 0, zone),
    instantOf(addDays(first, (history + 2) * 7), 0, zone),
  )
  const steps = Array.from({ length: grid.perWeek }, (_, i) => origin - from + i).filter(
    (step) => own.open[step] === 1,
  )
  const began = performance.now()
  const { rows } = fitGym({
    grid: own,
    people: known('all'),
    splits: truth.gym.splits.map(({ id, capacityShare, muscles }) => ({
      id,
      share: capacityShare,
      muscles,
      people: known(id),
    })),
    steps,
    recipe: { ...usualRecipe, members: [...members] },
    widths: {},
  })
  run.seconds += (performance.now() - began) / 1000
  const left = new Float64Array(steps.length)
  for (const { split, step, mean, low, high } of rows) {
    left[step] = (left[step] ?? 0) + (split === 'all' ? mean : -mean)
    const i = from + (steps[step] ?? 0)
    const came = world.came.get(split)?.[i] ?? 0
    const expected = world.expected.get(split)?.[i] ?? 0
    const weathered = world.weathered.get(split)?.[i] ?? 0
    const sums = run.sums.get(split) ?? noSums()
    run.sums.set(split, sums)
    sums.slots++
    sums.people += came
    sums.error += Math.abs(came - mean)
    sums.oracle += Math.abs(came - expected)
    sums.weathered += Math.abs(came - weathered)
    sums.floor += noiseFloor([weathered])
    sums.inside += Number(came >= low && came <= high)
    sums.width += high - low
    // A planted leak: two parts of the answer, one part of an honest forecast.
    sums.peek += Math.abs(came - (2 * came + mean) / 3)
  }
  run.gap = Math.max(run.gap, ...left.map(Math.abs))
}

function lineOf(split: string, sums: Sums) {
  const { slots, people, error, oracle, weathered, floor, inside, width, peek } = sums
  return {
    split,
    people: round(people / slots, 2),
    mae: round(error / slots),
    oracle: round(oracle / slots),
    oracleWithWeather: round(weathered / slots),
    ratio: round(error / oracle),
    coverage80: round((100 * inside) / slots, 1),
    width80: round(width / slots, 2),
    noiseFloor: round(floor / slots),
    falselyCaught: [error, oracle, weathered].some((sum) => hasLeaked(sum, floor)),
    leakCaught: hasLeaked(peek, floor) && hasLeaked(0, floor),
  }
}

const round = (value: number, digits = 3) => Number(value.toFixed(digits))

function resultOf(history: number, run: Run, fits: number) {
  const lines = [...run.sums].map(([split, sums]) => lineOf(split, sums))
  const splits = lines.filter(({ split }) => split !== 'all')
  const ratios = splits.map(({ ratio }) => ratio)
  const coverages = splits.map(({ coverage80 }) => coverage80)
  const sum = (key: 'error' | 'oracle') =>
    [...run.sums].reduce((total, [split, sums]) => total + (split === 'all' ? 0 : sums[key]), 0)
  return {
    history,
    lines,
    ratio: round(sum('error') / sum('oracle')),
    bar: bars[history] ?? null,
    worstRatio: Math.max(...ratios),
    coverage80: { least: Math.min(...coverages), most: Math.max(...coverages) },
    largestGapOfSums: run.gap,
    leaksCaught: lines.every(({ leakCaught }) => leakCaught),
    falselyCaught: lines.filter(({ falselyCaught }) => falselyCaught).map(({ split }) => split),
    secondsPerFit: round(run.seconds / fits, 2),
  }
}

function optionsOf(argv: readonly string[]): Options {
  const value = (name: string, usual: string) => {
    const at = argv.indexOf(`--${name}`)
    return at >= 0 ? (argv[at + 1] ?? usual) : usual
  }
  return {
    seeds: Number(value('seeds', '3')),
    weeks: Number(value('weeks', '6')),
    history: value('history', '2,8,26').split(',').map(Number),
    members: value('members', usualRecipe.members.join()).split(','),
  }
}

const options = optionsOf(process.argv)
const longest = Math.max(...options.history)
const worlds = Array.from({ length: options.seeds }, (_, i) => {
  const truth = demoTruth({ seed: `held out ${i + 1}`, zone, country: 'DE' })
  return worldOf(truth, starts[i % starts.length] ?? '2024-09-08', longest + options.weeks)
})
const results = options.history.map((history) => {
  const run: Run = { sums: new Map(), gap: 0, seconds: 0 }
  for (const world of worlds) {
    for (let week = longest; week < longest + options.weeks; week++) {
      score(world, week, history, options.members, run)
      process.stderr.write('.')
    }
  }
  process.stderr.write('\n')
  return resultOf(history, run, worlds.length * options.weeks)
})

if (process.argv.includes('--json')) console.log(JSON.stringify(results, null, 2))
else {
  for (const { lines, ...summary } of results) {
    console.log(`\n${summary.history} weeks of history`)
    console.table(lines)
    console.log(summary)
  }
}
if (process.argv.includes('--write')) {
  const command = `node bench/simulated-gyms.ts --seeds ${options.seeds} --weeks ${options.weeks} --write`
  const json = JSON.stringify({ command, members: options.members, results }, null, 2)
  writeFileSync(new URL('results/simulated-gyms.json', import.meta.url), `${json}\n`)
}
