import { localTime, minutesBetween } from '../kit/time.ts'
import { type Judge, misfitOf } from './misfit.ts'
import { type Run, runsOf } from './runs.ts'
import type { Sample } from './sample.ts'
import { jumpEvidence, stillness } from './turnover.ts'

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
  const highestDead = Math.min(3, Math.max(1, 0.05 * judge.peak))
  for (const run of runsOf(samples)) {
    if (run.to - run.from < 2) continue
    const kind = (samples[run.from]?.count ?? 0) <= highestDead ? 'dead' : 'frozen'
    const doubted = kind === 'dead' ? withoutNights(samples, run, judge) : run
    if (!isStuck(kind, samples, doubted, judge)) continue
    for (let i = doubted.from; i <= doubted.to; i++) found.set(i, kind)
  }
  return found
}

/** A dead counter that falls still at night is right until the morning: nothing is what the night brings. */
function withoutNights(samples: readonly Sample[], { from, to }: Run, judge: Judge): Run {
  const busy = samples.slice(from, to + 1).map(({ at }) => {
    const { date, minute } = localTime(at, judge.zone)
    return (judge.usual(date, Math.floor(minute / 60), date, date) ?? 0) >= nobody
  })
  return { from: from + Math.max(0, busy.indexOf(true)), to: from + busy.lastIndexOf(true) }
}

function isStuck(kind: Stuck, samples: readonly Sample[], { from, to }: Run, judge: Judge): boolean {
  const [first, last] = [samples[from], samples[to]]
  if (!first || !last) return false
  const run = samples.slice(from, to + 1)
  const minutes = minutesBetween(first.at, last.at)
  if (run.length < least[kind].readings || minutes < least[kind].minutes) return false
  const still = stillness(run)
  if (kind === 'frozen' && still < leastStillness) return false
  const misfit = misfitOf(run, first.count, judge)
  if (misfit === undefined) return kind === 'frozen' && minutes >= dayAndNight
  const edges = Math.min(misfit, edgeEvidence(kind, [samples[from - 1], first], [last, samples[to + 1]]))
  const stood = Math.min(worthOfStillness * still, (mostPerHour * minutes) / 60)
  return misfit + edges + stood >= leastEvidence
}

type Step = readonly [Sample | undefined, Sample | undefined]

/**
 * How unlikely the steps into and out of a run are, in nats.
 *
 * Amid busy hours a dead counter falls and rises too fast for the doors; one that was dead at the opening, or is
 * until the closing, has one such step. A frozen one begins with a true value, so that only its end shows. Doors
 * that close at noon bring steps too: they weigh no more than the hours between speak against the value.
 */
function edgeEvidence(kind: Stuck, into: Step, out: Step): number {
  const steps = [into, out].map(([a, b]) => (a && b && a.count !== b.count ? jumpEvidence(a, b) : undefined))
  if (kind === 'frozen') return Math.min(steps[1] ?? 0, 10)
  const known = steps.filter((step) => step !== undefined)
  return known.length === 0 ? 0 : known.length * Math.min(...known)
}
