import { addDays, weekdayOf } from '../../kit/time.ts'

/** First and last day, by the gym's calendar. */
export type Pause = { from: string; to: string }

/** What a streak is worked out from, anew each time: nothing is counted on. All dates by the gym's calendar. */
export type History = {
  /** Days on which they trained. */
  trained: Iterable<string>
  /** Sessions that were planned and in force. */
  planned: readonly { plan: string; date: string }[]
  pauses: readonly Pause[]
  today: string
}

export type WeekSoFar = {
  /** Monday. */
  from: string
  /** Days trained; sessions planned, without those in a pause. */
  done: number
  planned: number
  /** Some day of it is in a pause. */
  paused: boolean
}

export type Streak = {
  /** Weeks on plan in a row, this one with them as soon as it is done. */
  weeks: number
  thisWeek: WeekSoFar
  /** Whether they ever planned: else a week counts as soon as they train in it. */
  onPlan: boolean
}

/** Monday of a date's week. */
export const mondayOf = (date: string): string => addDays(date, 1 - weekdayOf(date))

/** More than ten years are as good as for ever. */
const mostWeeks = 530

/**
 * How many weeks in a row somebody has kept to their plan. A week counts when they trained on as many days as were
 * planned, whichever they were. A session missed is forgiven once, and again after a full week. Weeks of a plan without a
 * session, and sessions in a pause, ask for nothing. Without a plan one day in the week is enough.
 *
 * The week that is not over can only add.
 *
 * @example
 * streakOf({ trained: ['2026-11-16', '2026-11-24'], planned: [], pauses: [], today: '2026-11-24' }).weeks // 2
 */
export function streakOf({ trained, planned, pauses, today }: History): Streak {
  const days = new Set([...trained].filter((date) => date <= today))
  const spans = spansOf(planned)
  const this_ = mondayOf(today)
  const first = [...days, ...planned.map(({ date }) => date)].reduce(
    (least, date) => (date < least ? date : least),
    today,
  )
  let state: State = { weeks: 0, grace: false }
  const world = { days, planned, pauses, spans }
  const oldest = addDays(this_, -7 * mostWeeks)
  for (let from = later(mondayOf(first), oldest); from < this_; from = addDays(from, 7)) {
    state = after(state, weekOf(from, world))
  }
  const now = weekOf(this_, world)
  const done = now.done > 0 && now.done >= now.planned
  return {
    weeks: state.weeks + (done ? 1 : 0),
    thisWeek: { from: this_, done: now.done, planned: now.planned, paused: now.paused },
    onPlan: planned.length > 0,
  }
}

const later = (a: string, b: string) => (a > b ? a : b)

/** Weeks so far, and whether a missed session would be forgiven. */
type State = { weeks: number; grace: boolean }

type Week = WeekSoFar & { inPlan: boolean }

function after({ weeks, grace }: State, { done, planned, paused, inPlan }: Week): State {
  if (planned === 0 && done === 0 && (inPlan || paused)) return { weeks, grace }
  const wanted = Math.max(1, planned)
  if (done >= wanted) return { weeks: weeks + 1, grace: true }
  if (done === wanted - 1 && grace) return { weeks: weeks + (done > 0 ? 1 : 0), grace: false }
  return { weeks: 0, grace: false }
}

type World = {
  days: ReadonlySet<string>
  planned: History['planned']
  pauses: readonly Pause[]
  spans: readonly Pause[]
}

function weekOf(from: string, { days, planned, pauses, spans }: World): Week {
  const week = Array.from({ length: 7 }, (_, i) => addDays(from, i))
  const to = addDays(from, 6)
  const rests = (date: string) => pauses.some((pause) => pause.from <= date && date <= pause.to)
  return {
    from,
    done: week.filter((date) => days.has(date)).length,
    planned: planned.filter(({ date }) => date >= from && date <= to && !rests(date)).length,
    paused: week.some(rests),
    inPlan: spans.some((span) => span.from <= to && span.to >= from),
  }
}

/** From the first session of each plan to its last. */
function spansOf(planned: History['planned']): Pause[] {
  const plans = Map.groupBy(planned, ({ plan }) => plan)
  return [...plans.values()].map((sessions) => {
    const dates = sessions.map(({ date }) => date).sort()
    return { from: dates[0] ?? '', to: dates.at(-1) ?? '' }
  })
}
