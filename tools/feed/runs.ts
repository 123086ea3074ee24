import { localTime, minutesBetween } from '../kit/time.ts'
import type { Sample } from './sample.ts'

/** Readings of one value in a row, by the places of the first and the last. */
export type Run = { from: number; to: number }

/** A longer silence says nothing about what was in between. */
const longestGap = 16 * 60

/** Every stretch over which the value stays the same; the list is in order of time. */
export function runsOf(samples: readonly Sample[]): Run[] {
  const runs: Run[] = []
  for (let from = 0, to = 0; from < samples.length; from = to + 1) {
    to = endOfRun(samples, from)
    runs.push({ from, to })
  }
  return runs
}

function endOfRun(samples: readonly Sample[], from: number): number {
  let to = from
  for (let next = samples[to + 1]; next; next = samples[to + 1]) {
    const last = samples[to]
    if (!last || last.count !== next.count || minutesBetween(last.at, next.at) > longestGap) break
    to++
  }
  return to
}

/** Places of readings whose value stood from one day into the next: no crowd does that, also not before a wall. */
export function stoodOvernight(samples: readonly Sample[], zone: string): Set<number> {
  const date = (i: number) => (samples[i] ? localTime(samples[i].at, zone).date : '')
  return new Set(
    runsOf(samples)
      .filter(({ from, to }) => date(from) !== date(to))
      .flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, i) => from + i)),
  )
}
