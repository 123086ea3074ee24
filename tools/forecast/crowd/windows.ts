import { leastShown } from '../../kit/people.ts'
import { localTime } from '../../kit/time.ts'

/** Expected people in one slot. */
export type Step = { slot: Date; mean: number; low: number; high: number }

/** A quiet stretch and what is expected in it. */
export type Window = { from: Date; to: Date; mean: number; low: number; high: number }

type Rules = {
  slotMinutes: number
  /** Usual minutes of the visit: a window must leave room for it before the doors close. */
  minutes: number
  zone: string
  most: number
}

/** A slot belongs to the window while it is no busier than its core by this factor and this many people. */
const tolerance = { factor: 1.2, people: 0.5 }

/**
 * The quietest stretches of a period, best first; of those that read the same the sooner one.
 *
 * Over several days at most one a day, so that the choice is real; within one day stretches that
 * don't touch. Every stretch is long enough to train in, nearer to the quietest than to the peak, and
 * a valley: not the slope of a quieter one.
 *
 * @param steps open slots of the period in order of time
 */
export function quietWindows(steps: readonly Step[], rules: Rules): Window[] {
  const days = groupBy(steps, ({ slot }) => localTime(slot, rules.zone).date)
  const perDay = days.length > 1 ? 1 : rules.most
  const found = days
    .flatMap((day) => quietestOf(runsOf(day, rules.slotMinutes), { ...rules, most: perDay }))
    .sort((a, b) => felt(a.mean) - felt(b.mean) || a.from.getTime() - b.from.getTime())
  const least = felt(found[0]?.mean ?? 0)
  const limit = least + (felt(busiest(steps)?.mean ?? 0) - least) / 2
  const at = new Map(steps.map((step) => [step.slot.getTime(), step.mean]))
  const inValley = ({ from, to, mean }: Window) =>
    [from.getTime() - rules.slotMinutes * 60_000, to.getTime()].every(
      (slot) => (at.get(slot) ?? mean) >= mean,
    )
  return found.filter((window) => felt(window.mean) <= limit && inValley(window)).slice(0, rules.most)
}

/** The busiest slot of a period, or undefined when it is empty. */
export function busiest(steps: readonly Step[]): Step | undefined {
  return steps.reduce<Step | undefined>((top, step) => (top && top.mean >= step.mean ? top : step), undefined)
}

/** People as a member reads them: below the least shown number all are the same. */
const felt = (people: number) => Math.max(leastShown - 1, Math.round(people))

function quietestOf(runs: Step[][], rules: Rules): Window[] {
  const found: Window[] = []
  let left = runs
  while (found.length < rules.most) {
    const cores = left.flatMap((run) => candidates(run, rules))
    const core = cores.reduce<Core | undefined>(
      (best, c) => (best && best.mean <= c.mean ? best : c),
      undefined,
    )
    if (!core) break
    const grown = grow(core)
    found.push(windowOf(grown.run.slice(grown.from, grown.to), rules.slotMinutes))
    // A slot of distance on either side, or the next window would be this one's edge.
    left = left.flatMap((run) =>
      run === core.run ? [run.slice(0, Math.max(0, grown.from - 1)), run.slice(grown.to + 1)] : [run],
    )
  }
  return found
}

type Core = { run: Step[]; from: number; to: number; mean: number }

/** Every stretch of a visit's length in a run; a run shorter than a visit counts as a whole. */
function candidates(run: Step[], { minutes, slotMinutes }: Rules): Core[] {
  if (run.length === 0) return []
  const length = Math.min(run.length, Math.max(1, Math.ceil(minutes / slotMinutes)))
  return Array.from({ length: run.length - length + 1 }, (_, from) => ({
    run,
    from,
    to: from + length,
    mean: meanOf(run.slice(from, from + length)),
  }))
}

/** Stretches a core over neighbours that are about as quiet. */
function grow({ run, from, to, mean }: Core): Core {
  const limit = Math.max(mean * tolerance.factor + tolerance.people, leastShown - 0.5)
  const calm = (step: Step | undefined) => step !== undefined && step.mean < limit
  let start = from
  let end = to
  while (calm(run[start - 1])) start--
  while (calm(run[end])) end++
  return { run, from: start, to: end, mean }
}

function windowOf(steps: readonly Step[], slotMinutes: number): Window {
  const first = steps[0]?.slot ?? new Date(0)
  const last = steps.at(-1)?.slot ?? first
  const average = (pick: (step: Step) => number) =>
    steps.reduce((sum, step) => sum + pick(step), 0) / steps.length
  return {
    from: first,
    to: new Date(last.getTime() + slotMinutes * 60_000),
    mean: average((step) => step.mean),
    low: average((step) => step.low),
    high: average((step) => step.high),
  }
}

const meanOf = (steps: readonly Step[]) => steps.reduce((sum, { mean }) => sum + mean, 0) / steps.length

/** Stretches of slots that follow on each other without a gap. */
function runsOf(steps: readonly Step[], slotMinutes: number): Step[][] {
  const runs: Step[][] = []
  for (const step of steps) {
    const last = runs.at(-1)
    const gap = last ? step.slot.getTime() - (last.at(-1)?.slot.getTime() ?? 0) : Number.POSITIVE_INFINITY
    if (last && gap <= slotMinutes * 60_000) last.push(step)
    else runs.push([step])
  }
  return runs
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group) group.push(item)
    else groups.set(key(item), [item])
  }
  return [...groups.values()]
}
