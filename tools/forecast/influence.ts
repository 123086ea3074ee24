import { keyOf, type Moved, placed } from './advice/moved.ts'
import type { Prediction } from './store.ts'

/**
 * Moves the people whom claimed places bring into each forecast, in the split and in the whole, and keeps what was
 * expected without them as its demand. Who comes for no split in particular is shared out over all by their size.
 * Nobody is taken from where nobody is, so that the parts still sum to the whole.
 */
export function withAdvice(rows: readonly Prediction[], moved: readonly Moved[]): Prediction[] {
  const more = placed(moved, rows)
  const changes = new Map<string, number>()
  for (const [at, together] of Map.groupBy(rows, ({ slot }) => slot.getTime())) {
    for (const [split, people] of changesAt(at, together, more)) changes.set(`${split} ${at}`, people)
  }
  return rows.map((row) => changed(row, changes.get(keyOf(row)) ?? 0))
}

/** By how much each series of one slot changes. */
function changesAt(
  at: number,
  rows: readonly Prediction[],
  more: ReadonlyMap<string, number>,
): [split: string, people: number][] {
  const parts = rows.filter(({ split }) => split !== 'all')
  const whole = rows.filter(({ split }) => split === 'all')
  const general = more.get(`all ${at}`) ?? 0
  const size = parts.reduce((sum, { mean }) => sum + mean, 0)
  const found = parts.map(({ split, mean }): [string, number] => {
    const share = size > 0 ? mean / size : 1 / parts.length
    return [split, Math.max(-mean, (more.get(`${split} ${at}`) ?? 0) + general * share)]
  })
  const sum = found.reduce((total, [, people]) => total + people, 0)
  const inAll = parts.length > 0 ? sum : general
  return [...found, ...whole.map(({ mean }): [string, number] => ['all', Math.max(-mean, inAll)])]
}

function changed(row: Prediction, people: number): Prediction {
  if (people === 0) return { ...row, demand: null }
  return {
    ...row,
    demand: row.mean,
    mean: row.mean + people,
    low: Math.max(0, row.low + people),
    high: Math.max(0, row.high + people),
    ...(row.reasons ? { reasons: { ...row.reasons, advice: people } } : {}),
  }
}

/** A prediction as it would be had no place been granted. */
export function withoutAdvice({
  mean,
  low,
  high,
  demand,
}: Prediction): Pick<Prediction, 'mean' | 'low' | 'high'> {
  if (demand === null || demand === undefined) return { mean, low, high }
  const more = mean - demand
  return { mean: demand, low: Math.max(0, low - more), high: high - more }
}
