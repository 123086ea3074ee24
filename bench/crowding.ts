import { parseArgs } from 'node:util'
import { ImportProblem } from '../tools/import/index.ts'
import { seededRandom } from '../tools/kit/random.ts'
import { loopTable } from './closed-loop/report.ts'
import { closedLoop } from './closed-loop/run.ts'
import { type CrowdDay, type Crowds, readDays } from './crowding/days.ts'
import { greedy, herd, random } from './crowding/policies.ts'
import { atBest, drawDay, type Outcome, type Policy, playDay, untouched } from './crowding/protocol.ts'
import { spotter } from './crowding/spotter.ts'

/**
 * What advice does to a gym: real days, a share of whose visitors asks and can come up to three hours earlier or
 * later, under several ways of advising.
 *
 * npm run -s simulate -- --counts FILE --calendar FILE [--share 0.3] [--noise 0.2] [--days 60] [--seed WORD] [--json]
 *
 * --share and --noise take several values, separated by commas.
 *
 * npm run -s simulate -- --closed-loop WEEKS [--seed WORD] [--json]
 *
 * The whole loop on a simulated gym: from week to week more members ask, follow or not, and the forecaster learns from
 * what follows, beside the same gym without advice.
 */
class Usage extends Error {}

/** One policy at one share and noise, over all days. */
type Row = {
  share: number
  noise: number
  policy: string
  /** People that a visitor meets on average. */
  crowding: number
  /** Highest slot of a day against the same day without advice. */
  peak: number
  /** Part of the best possible reduction in crowding. */
  captured: number
}

type Options = {
  counts: string
  calendar: string
  shares: number[]
  noises: number[]
  days: number
  seed: string
  json: boolean
}

async function simulate(args: readonly string[]): Promise<void> {
  const { 'closed-loop': weeks, seed, json } = parsed(args)
  if (weeks !== undefined) return loop(whole(weeks, '--closed-loop'), seed, json)
  const options = readOptions(args)
  const crowds = await readDays(options, options.days, new Date())
  if (crowds.days.length === 0)
    throw new Usage(
      'No day of this file is counted without a gap, neither from 07:00 to 23:00 nor while the doors are open.',
    )
  const rows = options.shares.flatMap((share) =>
    options.noises.flatMap((noise) => rowsOf(crowds, { share, noise, seed: options.seed })),
  )
  const report = { days: crowds.days.length, rows }
  process.stdout.write(options.json ? `${JSON.stringify(report)}\n` : table(report))
}

async function loop(weeks: number, seed: string, json: boolean): Promise<void> {
  const found = await closedLoop(weeks, seed, (line) => process.stderr.write(`${line}\n`))
  process.stdout.write(json ? `${JSON.stringify(found)}\n` : loopTable(found))
}

type World = { share: number; noise: number; seed: string }

function rowsOf({ days, capacity }: Crowds, { share, noise, seed }: World): Row[] {
  const draws = days.map((day) =>
    drawDay(day, share, noise, seededRandom(`${seed} ${day.date} ${share} ${noise}`)),
  )
  const before = days.map(untouched)
  const best = draws.map(atBest)
  const play = (policy: Policy) =>
    draws.map((draw, i) => {
      const { forecast } = draw
      const { usual, date } = days[i] as CrowdDay
      const chance = seededRandom(`${seed} ${policy.name} ${date}`)
      return playDay(draw, policy.day({ forecast, noise, usual, capacity }, chance))
    })
  const played: [string, Outcome[]][] = [
    ['none', before],
    ...[herd, random, greedy, spotter()].map((policy): [string, Outcome[]] => [policy.name, play(policy)]),
    ['optimum', best],
  ]
  return played.map(([policy, outcomes]) => ({ share, noise, policy, ...summary(outcomes, before, best) }))
}

function summary(outcomes: readonly Outcome[], before: readonly Outcome[], best: readonly Outcome[]) {
  const crowding = (all: readonly Outcome[]) => all.reduce((sum, each) => sum + each.crowding, 0) / all.length
  const possible = crowding(before) - crowding(best)
  const ratios = outcomes.map(({ peak }, i) => peak / (before[i]?.peak ?? peak))
  return {
    crowding: rounded(crowding(outcomes), 3),
    peak: rounded(ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length, 4),
    captured: possible > 0 ? rounded((crowding(before) - crowding(outcomes)) / possible, 4) : 0,
  }
}

const rounded = (value: number, digits: number) => Number(value.toFixed(digits))

function table({ days, rows }: { days: number; rows: readonly Row[] }): string {
  const lines = rows.map(({ share, noise, policy, crowding, peak, captured }) =>
    [
      `${Math.round(share * 100)} %`.padStart(6),
      `${Math.round(noise * 100)} %`.padStart(6),
      policy.padEnd(8),
      crowding.toFixed(1).padStart(9),
      peak.toFixed(2).padStart(6),
      `${(captured * 100).toFixed(1)} %`.padStart(10),
    ].join('  '),
  )
  return [`${days} days`, ' share   noise  policy     crowding   peak    captured', ...lines, ''].join('\n')
}

function readOptions(args: readonly string[]): Options {
  const { counts, calendar, share, noise, days, seed, json } = parsed(args)
  if (!counts || !calendar) throw new Usage('Needed: --counts FILE --calendar FILE.')
  return {
    counts,
    calendar,
    shares: numbers(share, '--share', 1),
    noises: numbers(noise, '--noise', 2),
    days: whole(days, '--days'),
    seed,
    json,
  }
}

function whole(text: string, name: string): number {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 1) throw new Usage(`${name} is a whole number from 1 on.`)
  return value
}

function numbers(text: string, name: string, most: number): number[] {
  const found = text.split(',').map(Number)
  if (found.some((value) => !(value >= 0 && value <= most)))
    throw new Usage(`${name} is between 0 and ${most}.`)
  return found
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        counts: { type: 'string' },
        calendar: { type: 'string' },
        share: { type: 'string', default: '0.3' },
        noise: { type: 'string', default: '0.2' },
        days: { type: 'string', default: '60' },
        'closed-loop': { type: 'string' },
        seed: { type: 'string', default: 'spotter' },
        json: { type: 'boolean', default: false },
      },
    }).values
  } catch (error) {
    // What Node says first is enough; it goes on for lines.
    throw new Usage(error instanceof Error ? `${error.message.split('.')[0]}.` : 'Unknown option.')
  }
}

try {
  await simulate(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof Usage || error instanceof ImportProblem)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
