import { mkdir, writeFile } from 'node:fs/promises'
import { demoTruth } from '../db/simulator/truth.ts'
import { type Grid, gridOf } from '../tools/forecast/calendar/grid.ts'
import { fitGym } from '../tools/forecast/ensemble/fit.ts'
import { usualRecipe } from '../tools/forecast/ensemble/members.ts'
import { simulatedDays } from '../tools/forecast/learning/testing.ts'
import { addDays, instantOf } from '../tools/kit/time.ts'

/**
 * Draws the pictures of docs/forecasting.md from simulated gyms.
 *
 * node bench/pictures.ts
 */
const zone = 'Europe/Berlin'
const folder = new URL('../docs/pictures/', import.meta.url)

type Series = { mean: number[]; low: number[]; high: number[]; came: number[]; other?: number[] }

/** A simulated gym's people by slot, in a break only so many of them. */
function worldOf(
  first: string,
  weeks: number,
  periods: { name: string; from: string; to: string }[],
  left = 1,
) {
  const truth = demoTruth({ seed: 'pictures', zone })
  const gym = { ...truth.gym, periods: periods.map((period) => ({ ...period, closed: false })) }
  const grid = gridOf(gym, instantOf(first, 0, zone), instantOf(addDays(first, 7 * weeks), 0, zone))
  const people = new Float64Array(grid.open.length).fill(Number.NaN)
  simulatedDays(truth, first, 7 * weeks).forEach((day, d) => {
    const factor = (grid.days[d]?.periods.length ?? 0) > 0 ? left : 1
    for (let slot = 0; slot < grid.perDay; slot++) {
      const i = d * grid.perDay + slot
      if (grid.open[i] === 1) people[i] = factor * (day.people.get('all')?.[slot] ?? 0)
    }
  })
  return { grid, people }
}

function forecastOf(grid: Grid, people: Float64Array, weeks: number) {
  const origin = weeks * grid.perWeek
  const steps = Array.from({ length: grid.perWeek }, (_, i) => origin + i).filter((i) => grid.open[i] === 1)
  const past = people.slice(0, origin)
  const { rows } = fitGym({ grid, people: past, splits: [], steps, recipe: usualRecipe, widths: {} })
  return { steps, rows }
}

function series(grid: Grid, people: Float64Array, weeks: number): Series {
  const { steps, rows } = forecastOf(grid, people, weeks)
  const pick = (key: 'mean' | 'low' | 'high') => rows.map((row) => row[key])
  return { mean: pick('mean'), low: pick('low'), high: pick('high'), came: steps.map((i) => people[i] ?? 0) }
}

const size = { width: 860, height: 300, left: 40, top: 44, bottom: 26 }

/** A week as an SVG: the interval, the forecast, what came as dots, and another forecast as a broken line. */
function drawn(title: string, { mean, low, high, came, other }: Series, legend: string): string {
  const most = Math.max(...high, ...came, ...(other ?? []))
  const x = (i: number) => size.left + (i * (size.width - size.left - 10)) / (mean.length - 1)
  const y = (people: number) =>
    size.height - size.bottom - (people / most) * (size.height - size.top - size.bottom)
  const path = (values: readonly number[], from = 0) =>
    values.map((v, i) => `${i === 0 && from === 0 ? 'M' : 'L'}${x(i).toFixed(1)} ${y(v).toFixed(1)}`).join('')
  const back = high
    .map((_, i) => high.length - 1 - i)
    .map((i) => `L${x(i).toFixed(1)} ${y(low[i] ?? 0).toFixed(1)}`)
  const perDay = mean.length / 7
  const names = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
  const days = names.map((name, d) => {
    const edge = x(d * perDay).toFixed(1)
    return `<line x1="${edge}" y1="${size.top}" x2="${edge}" y2="${size.height - size.bottom}" stroke="#dde3e8"/><text x="${x((d + 0.5) * perDay).toFixed(1)}" y="${size.height - 8}" text-anchor="middle">${name}</text>`
  })
  const tens = Array.from({ length: Math.floor(most / 20) + 1 }, (_, i) => 20 * i)
  const ticks = tens.map(
    (v) => `<text x="${size.left - 8}" y="${(y(v) + 4).toFixed(1)}" text-anchor="end">${v}</text>`,
  )
  const dots = came.map(
    (v, i) => `<circle cx="${x(i).toFixed(1)}" cy="${y(v).toFixed(1)}" r="1.8" fill="#17324d"/>`,
  )
  const broken = other
    ? `<path d="${path(other)}" fill="none" stroke="#c2571a" stroke-width="1.6" stroke-dasharray="5 4"/>`
    : ''
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" font-family="Inter, sans-serif" font-size="12" fill="#17324d" role="img" aria-label="${title}">
<rect width="100%" height="100%" fill="#ffffff"/><text x="${size.left}" y="18" font-size="14" font-weight="600">${title}</text><text x="${size.left}" y="35" fill="#5b6b7a">${legend}</text>
${days.join('')}${ticks.join('')}
<path d="${path(high)}${back.join('')}Z" fill="#bfe3d6"/><path d="${path(mean)}" fill="none" stroke="#0f8a62" stroke-width="2"/>${broken}${dots.join('')}
</svg>
`
}

/** A plain week, forecast from half a year. */
function plainWeek(): string {
  const { grid, people } = worldOf('2025-11-03', 27, [])
  return drawn(
    'A week as it was forecast before it began, and as it came',
    series(grid, people, 26),
    'line: expected people; shaded: 80 % interval; dots: people who came',
  )
}

/** The first break a gym lives through: with its calendar, and without. */
function firstBreak(): string {
  const first = '2026-03-02'
  const monday = addDays(first, 7 * 12)
  const periods = [{ name: 'break', from: monday, to: addDays(monday, 6) }]
  const { grid, people } = worldOf(first, 13, periods, 0.5)
  const blind = series(
    { ...grid, days: grid.days.map((day) => ({ ...day, periods: [], kinds: [] })) },
    people,
    12,
  )
  return drawn(
    'The first break of a gym that has lived through none',
    { ...series(grid, people, 12), other: blind.mean },
    'line: with the break in the calendar; broken line: without it; dots: people who came, half the usual',
  )
}

await mkdir(folder, { recursive: true })
await writeFile(new URL('week.svg', folder), plainWeek())
await writeFile(new URL('first-break.svg', folder), firstBreak())
