import { existsSync, readFileSync } from 'node:fs'
import type { Report } from './backtest/report.ts'

/**
 * Prints what the backtests have left in bench/results beside the figures to beat.
 *
 * npm run -s bench:anchors
 */
type Window = {
  title: string
  file: string
  /** Figures of the best method known from Python libraries, and those we set out to reach. */
  anchor: Partial<Figures>
  goal: Partial<Figures>
}

type Figures = {
  mae: number
  relMae: number
  regret3: number
  coverage80: number
  in30: number
  in60: number
  in120: number
}

const windows: readonly Window[] = [
  {
    title: 'campus A',
    file: 'backtest-a',
    anchor: { mae: 5.34, regret3: 3.26, coverage80: 73, in30: 3.3, in60: 4.01, in120: 4.63 },
    goal: { mae: 5.2, regret3: 3.2, coverage80: 80, in30: 3.3, in60: 4, in120: 4.6 },
  },
  {
    title: 'campus B',
    file: 'backtest-b',
    anchor: { mae: 5.1, regret3: 3.19 },
    goal: { mae: 5, regret3: 3.2, coverage80: 80 },
  },
  {
    title: 'climbing, Evo',
    file: 'backtest-evo',
    anchor: { relMae: 0.87 },
    goal: { coverage80: 80 },
  },
  {
    title: 'climbing, Salt Pump',
    file: 'backtest-salt',
    anchor: { relMae: 0.87 },
    goal: { coverage80: 80 },
  },
]

const columns: readonly (keyof Figures)[] = [
  'mae',
  'relMae',
  'regret3',
  'coverage80',
  'in30',
  'in60',
  'in120',
]

function figuresOf({ models, served, sameDay }: Report): Figures | undefined {
  const own = models[served]
  if (!own) return undefined
  const { mae, relMae, regret3, coverage80 } = own
  const at = (minutes: number) => sameDay.find((day) => day.minutes === minutes)?.updated ?? Number.NaN
  return { mae, relMae, regret3, coverage80, in30: at(30), in60: at(60), in120: at(120) }
}

const line = (title: string, figures: Partial<Figures>) => {
  const cells = columns.map((column) => (figures[column]?.toFixed(2) ?? '').padStart(12))
  console.log(`${title.padEnd(30)}${cells.join('')}`)
}

console.log(`${''.padEnd(30)}${columns.map((column) => column.padStart(12)).join('')}`)
for (const { title, file, anchor, goal } of windows) {
  const path = new URL(`./results/${file}.json`, import.meta.url)
  const figures = existsSync(path) && figuresOf(JSON.parse(readFileSync(path, 'utf8')) as Report)
  line(title, figures || {})
  line('  best anchor', anchor)
  line('  goal', goal)
}
