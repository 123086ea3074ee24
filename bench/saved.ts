import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { savedInLoop } from './saved/loop.ts'
import { livedWith, usualWays, type Ways } from './saved/world.ts'

/**
 * Whether what the report "saved" says is so: simulated gyms with advice, beside the same people without it.
 *
 * npm run bench:saved -- [--gyms 40] [--loops 4] [--weeks 3] [--write]
 */
const { values } = parseArgs({
  options: {
    gyms: { type: 'string', default: '40' },
    loops: { type: 'string', default: '0' },
    weeks: { type: 'string', default: '3' },
    write: { type: 'boolean', default: false },
  },
})

/** Ways in which members may ask that the estimate knows nothing of. */
const worlds: Readonly<Record<string, Partial<Ways>>> = {
  'as usual': {},
  'everybody names an hour': { named: 1 },
  'wide windows, off their plan': { named: 0, around: 240, off: 120 },
  'six of ten ask': { asking: 0.6 },
  'hardly ever full': { capacity: 60 },
  'asked, and given the hour they wanted': { moves: false },
  'nobody asks': { asking: 0 },
}

const rounded = (value: number) => Number(value.toPrecision(4))

function worldRow(name: string, ways: Partial<Ways>, gyms: number) {
  const lived = Array.from({ length: gyms }, (_, i) =>
    livedWith(`saved ${i}`, '2026-03-02', { ...usualWays, ...ways }),
  )
  const held = lived.filter(({ estimate: { saved }, truth }) => truth >= saved.low && truth <= saved.high)
  const claimed = lived.filter(({ estimate: { surely } }) => surely.least > 0)
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
  return {
    world: name,
    gyms,
    held: held.length,
    claimed: claimed.length,
    meanTruth: rounded(sum(lived.map(({ truth }) => truth)) / gyms),
    meanEstimate: rounded(sum(lived.map(({ estimate }) => estimate.saved.mean)) / gyms),
  }
}

const gyms = Number(values.gyms)
const rows = Object.entries(worlds).map(([name, ways]) => {
  const row = worldRow(name, ways, gyms)
  process.stderr.write(`${JSON.stringify(row)}\n`)
  return row
})
const loops = []
for (let i = 0; i < Number(values.loops); i++) {
  const held = await savedInLoop(`loop ${i}`, { weeks: Number(values.weeks), adoption: 0.4, capacity: 45 })
  process.stderr.write(`${JSON.stringify(held)}\n`)
  loops.push(held)
}
const command = `npm run bench:saved -- --gyms ${gyms} --loops ${values.loops} --weeks ${values.weeks}`
const report = { command, rows, loops }
process.stdout.write(`${JSON.stringify(report, null, 2)}\n`)
if (values.write) writeFileSync('bench/results/saved.json', `${JSON.stringify(report, null, 2)}\n`)
