import { parseArgs } from 'node:util'
import { usualRecipe } from '../tools/forecast/ensemble/members.ts'
import { hasLeaked, metricsOf, noiseFloor } from '../tools/forecast/ensemble/metrics.ts'
import { nothingLearned } from '../tools/forecast/learning/adaptive.ts'
import { seasonalNaive } from '../tools/forecast/models/seasonal-naive.ts'
import { ImportProblem } from '../tools/import/index.ts'
import { parseInstant } from '../tools/kit/time.ts'
import { printReport, type Report } from './backtest/report.ts'
import { sameDayErrors } from './backtest/same-day.ts'
import { readSeries, type Series } from './backtest/series.ts'
import { learnWeek, served, type Week, walkWeek } from './backtest/walk.ts'

/**
 * Walks weekly origins through a file of counts, forecasting a week at each from what was known before it.
 *
 * npm run -s backtest -- --counts FILE --calendar FILE --first-origin DATE --weeks N [--slot 30] [--seed WORD] [--json]
 */
class Usage extends Error {}

async function backtest(args: readonly string[]): Promise<void> {
  const options = readOptions(args)
  const series = await readSeries(options, options.slot, new Date())
  if (series.read === series.rejected) throw new Usage(`There is no count in ${options.counts}.`)
  const say = (line: string) => process.stderr.write(`${line}\n`)
  const recipe = { ...usualRecipe, seed: options.seed }
  const first = originOf(series, options.firstOrigin)
  const weeks: Week[] = []
  let learned = nothingLearned
  for (let week = 0; week < options.weeks; week++) {
    const origin = first + week * series.grid.perWeek
    const found = walkWeek(series, origin, recipe, learned)
    const date = series.grid.days[Math.floor(origin / series.grid.perDay)]?.date ?? 'after the last count'
    say(found ? `${date}  ${weightWords(found)}` : `${date}  no counts to score`)
    if (!found) continue
    weeks.push(found)
    learned = learnWeek(learned, series, found)
  }
  if (weeks.length === 0) throw new Usage('There is no count in the weeks asked for.')
  const report = reportOf(series, weeks, first)
  for (const name of report.leaks) say(`${name} is off by less than chance alone: it has seen the answers.`)
  if (options.json) process.stdout.write(`${JSON.stringify(report)}\n`)
  else printReport(report)
}

type Options = {
  counts: string
  calendar: string
  firstOrigin: string
  weeks: number
  slot: number
  seed: string
  json: boolean
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        counts: { type: 'string' },
        calendar: { type: 'string' },
        'first-origin': { type: 'string' },
        weeks: { type: 'string' },
        slot: { type: 'string', default: '30' },
        seed: { type: 'string', default: usualRecipe.seed },
        json: { type: 'boolean', default: false },
      },
    })
  } catch (error) {
    // What Node says first is enough; it goes on for lines.
    throw new Usage(error instanceof Error ? `${error.message.split('.')[0]}.` : 'Unknown option.')
  }
}

function readOptions(args: readonly string[]): Options {
  const { values } = parsed(args)
  const { counts, calendar, 'first-origin': firstOrigin, seed, json } = values
  if (!counts || !calendar || !firstOrigin) {
    throw new Usage('Needed: --counts FILE --calendar FILE --first-origin DATE --weeks N.')
  }
  if (!/^\d{4}-\d{2}-\d{2}$/.test(firstOrigin) || !parseInstant(firstOrigin, 'UTC')) {
    throw new Usage(`"${firstOrigin}" is no date such as 2016-10-30.`)
  }
  const weeks = Number(values.weeks ?? 1)
  if (!Number.isInteger(weeks) || weeks < 1) throw new Usage('--weeks is a whole number from 1 on.')
  const slot = Number(values.slot)
  if (![10, 15, 20, 30, 60].includes(slot)) throw new Usage('--slot is 10, 15, 20, 30 or 60 minutes.')
  return { counts, calendar, firstOrigin, weeks, slot, seed, json }
}

/** The slot at local midnight of a date. */
function originOf({ grid }: Series, date: string): number {
  const day = Math.round((Date.parse(date) - Date.parse(grid.first)) / 86_400_000)
  if (day < 1) throw new Usage(`The counts begin on ${grid.first}; ${date} has nothing before it.`)
  return day * grid.perDay
}

function reportOf(series: Series, weeks: readonly Week[], first: number): Report {
  const names = weeks[0]?.models.map(({ model }) => model) ?? []
  const walked = (name: string) => weeks.flatMap(({ models }) => models.filter(({ model }) => model === name))
  const naive = metricsOf(series.grid, walked(seasonalNaive.name)).mae
  const before = naiveErrorBefore(series, first)
  const models = names.map((name) => {
    const own = walked(name)
    const metrics = metricsOf(series.grid, own)
    const seconds = own.reduce((sum, week) => sum + week.seconds, 0) / own.length
    const scales = { mase: metrics.mae / before, relMae: metrics.mae / naive, secondsPerOrigin: seconds }
    return {
      name,
      report: { ...metrics, ...scales },
      floor: noiseFloor(own.flatMap(({ mean }) => [...mean])),
    }
  })
  return {
    scoredSlots: walked(served).reduce((sum, { steps }) => sum + steps.length, 0),
    origins: weeks.length,
    models: Object.fromEntries(models.map(({ name, report }) => [name, report])),
    served,
    sameDay: sameDayErrors(weeks.flatMap(({ sameDay }) => sameDay)),
    leaks: models.filter(({ report, floor }) => hasLeaked(report.mae, floor)).map(({ name }) => name),
    // Of the whole process, reading the file included.
    peakRssMb: Math.round(process.resourceUsage().maxRSS / 1024),
  }
}

/** The weekly naive's mean absolute error before the window, which scales the MASE. */
function naiveErrorBefore({ grid, people }: Series, first: number): number {
  let sum = 0
  let known = 0
  for (let i = grid.perWeek; i < first; i++) {
    const error = Math.abs((people[i] ?? Number.NaN) - (people[i - grid.perWeek] ?? Number.NaN))
    if (Number.isNaN(error)) continue
    sum += error
    known++
  }
  return sum / known
}

const weightWords = ({ weights }: Week) =>
  [...weights].map(([name, weight]) => `${name} ${Math.round(100 * weight)} %`).join(', ')

try {
  await backtest(process.argv.slice(2))
} catch (error) {
  const expected = error instanceof Usage || error instanceof ImportProblem
  if (!expected) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
