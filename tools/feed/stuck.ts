import { localTime, minutesBetween } from '../kit/time.ts'
import { type Judge, type Misfit, misfitOf } from './misfit.ts'
import type { Sample } from './sample.ts'
import { jumpEvidence, stillness } from './turnover.ts'

/** A longer silence says nothing about what was in between. */
const longestGap = 16 * 60

/** A dead counter shows in three readings, a frozen one in four: fewer are chance. */
const least = {
  dead: { readings: 3, minutes: 30 },
  frozen: { readings: 4, minutes: 90 },
}

/** A value is not believed when this much speaks against it, in nats: one chance in 20 million. */
const leastEvidence = 17

/** People who come and go stand still this long only by chance: one in 160,000. */
const leastStillness = 12

/** Stillness alone condemns nobody: a closed course may stand still for hours. */
const worthOfStillness = 0.25
const mostPerHour = 2.8

/** Where fewer people are usual the doors may close, and a crowd may leave or come at once. */
const quiet = 2

/** Without any usual, a value that stands for a day and a night is frozen. */
const dayAndNight = 24 * 60

/** Fewer than one person is usual: nobody. */
const nobody = 1

type Stuck = 'dead' | 'frozen'

/** Readings that a dead or frozen counter made, by place; the list is in order of time. */
export function stuckReadings(
  samples: readonly Sample[],
  judge: Judge & { peak: number },
): Map<number, Stuck> {
  const found = new Map<number, Stuck>()
  for (let from = 0, to = 0; from < samples.length; from = to + 1) {
    to = endOfRun(samples, from)
    const fault = to - from < 2 ? undefined : faultOf(samples, from, to, judge)
    const doubted = fault === 'dead' ? withoutNights(samples, from, to, judge) : { from, to }
    if (fault) for (let i = doubted.from; i <= doubted.to; i++) found.set(i, fault)
  }
  return found
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

/** A dead counter that falls still at night is right until the morning: nothing is what the night brings. */
function withoutNights(samples: readonly Sample[], from: number, to: number, judge: Judge) {
  const busy = samples.slice(from, to + 1).map(({ at }) => {
    const { date, minute } = localTime(at, judge.zone)
    return (judge.usual(date, Math.floor(minute / 60), date, date) ?? 0) >= nobody
  })
  return { from: from + Math.max(0, busy.indexOf(true)), to: from + busy.lastIndexOf(true) }
}

function faultOf(
  samples: readonly Sample[],
  from: number,
  to: number,
  judge: Judge & { peak: number },
): Stuck | undefined {
  const [first, last] = [samples[from], samples[to]]
  if (!first || !last) return undefined
  const run = samples.slice(from, to + 1)
  const kind = first.count <= Math.min(3, Math.max(1, 0.05 * judge.peak)) ? 'dead' : 'frozen'
  const minutes = minutesBetween(first.at, last.at)
  if (run.length < least[kind].readings || minutes < least[kind].minutes) return undefined
  const still = stillness(run)
  if (kind === 'frozen' && still < leastStillness) return undefined
  const misfit = misfitOf(run, first.count, judge)
  if (misfit === undefined) return kind === 'frozen' && minutes >= dayAndNight ? kind : undefined
  const edges = edgeEvidence(kind, misfit, [samples[from - 1], first], [last, samples[to + 1]])
  const stood = Math.min(worthOfStillness * still, (mostPerHour * minutes) / 60)
  return misfit.nats + edges + stood >= leastEvidence ? kind : undefined
}

type Step = readonly [Sample | undefined, Sample | undefined]

/**
 * How unlikely the steps into and out of a run are, in nats.
 *
 * Amid busy hours a dead counter falls and rises too fast for the doors; a frozen one begins with a true value, so
 * that only its end shows.
 */
function edgeEvidence(kind: Stuck, { quietest }: Misfit, into: Step, out: Step): number {
  if (quietest < quiet) return 0
  const [fall, rise] = [into, out].map(([a, b]) => (a && b ? jumpEvidence(a, b) : 0))
  return kind === 'dead' ? 2 * Math.min(fall ?? 0, rise ?? 0) : Math.min(rise ?? 0, 10)
}
