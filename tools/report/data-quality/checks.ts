import { leastShown } from '../../kit/people.ts'
import { minutesBetween } from '../../kit/time.ts'
import { type Estimate, ratioEstimate } from '../interval.ts'
import type { DayKnown, DayOfShare, Fault, FaultRun, ImportFault, VisitFaults } from './store.ts'

/** Everything that was looked at. */
export type Looked = {
  days: readonly DayKnown[]
  readings: number
  runs: readonly FaultRun[]
  visits: VisitFaults
  imports: readonly ImportFault[]
  /** Days of the window, and of as many before it, on which a counter spoke. */
  share: readonly DayOfShare[]
  shareBefore: readonly DayOfShare[]
  /** Open minutes that the counter has been silent for, up to now; undefined where there is none, or the window is over. */
  silent: { since: Date; minutes: number } | undefined
}

/** One thing that may be wrong with the data. */
export type Check = {
  id: 'silent' | 'missing' | Fault | 'estimated' | 'long' | 'twice' | 'share' | 'rejected' | 'duplicates'
  /** How many, of how many, of what. */
  found: number
  of: number
  unit: 'slots' | 'readings' | 'visits' | 'rows' | 'minutes' | '%'
  /** Beyond what sound data shows: it is claimed, and something is to be done. */
  wrong: boolean
  weight: 1 | 2 | 3
}

/** A counter may rest for so many open minutes before it is called silent. */
const silentFrom = 120

/** So little is no fault: data of people have gaps. */
const missingPart = 0.01
const missingLeast = 4

/** A stretch shorter than this, in minutes, is no broken counter. */
const runLeast = 60

/** Single readings that can't be are a hiccup; so many of them, or on so many days, are a fault. */
const impossibleLeast = 3
const cappedDays = 3

/** Parts of the visits from which habits spoil figures. */
const estimatedPart = 0.25
const oddPart = 0.01
const oddLeast = 5

/** All checks, in the order of a table. */
export function checksOf(looked: Looked): Check[] {
  return [
    ...counterChecks(looked),
    ...visitChecks(looked.visits),
    shareCheck(looked),
    ...importChecks(looked),
  ]
}

function counterChecks({ days, readings, runs, silent }: Looked): Check[] {
  const open = days.reduce((sum, day) => sum + day.open, 0)
  const missing = days.reduce((sum, day) => sum + day.open - day.counted - day.byVisits, 0)
  const known = missing < open
  return [
    {
      ...{ id: 'silent', found: Math.round(silent?.minutes ?? 0), of: 0, unit: 'minutes' },
      ...{ wrong: (silent?.minutes ?? 0) >= silentFrom, weight: 3 },
    },
    {
      ...{ id: 'missing', found: missing, of: open, unit: 'slots' },
      // Of a gym of which nothing is recorded at all, nothing is missing yet.
      wrong: known && missing >= Math.max(missingLeast, missingPart * open),
      weight: missing > 0.1 * open ? 3 : 2,
    },
    ...(['dead', 'frozen', 'impossible', 'capped'] as const).map((flag) => faultCheck(flag, readings, runs)),
  ]
}

function faultCheck(flag: Fault, readings: number, runs: readonly FaultRun[]): Check {
  const own = runs.filter((run) => run.flag === flag)
  const found = own.reduce((sum, run) => sum + run.readings, 0)
  const long = own.filter(({ from, to }) => minutesBetween(from, to) >= runLeast)
  const wrong =
    flag === 'impossible'
      ? found >= impossibleLeast
      : flag === 'capped'
        ? new Set(own.map(({ from }) => from.toISOString().slice(0, 10))).size >= cappedDays
        : long.length > 0
  return { id: flag, found, of: readings, unit: 'readings', wrong, weight: flag === 'capped' ? 1 : 3 }
}

function visitChecks({ visits, members, estimated, long, twice }: VisitFaults): Check[] {
  // What one or two people do is their own matter.
  const told = members >= leastShown
  const odd = (found: number) => told && found >= oddLeast && found / visits >= oddPart
  const base = { of: visits, unit: 'visits' as const }
  return [
    {
      ...{ ...base, id: 'estimated', found: estimated, weight: 1 },
      wrong: told && estimated >= oddLeast && estimated / visits >= estimatedPart,
    },
    { ...base, id: 'long', found: long, wrong: odd(long), weight: 1 },
    { ...base, id: 'twice', found: twice, wrong: odd(twice), weight: 1 },
  ]
}

/** The counter has to have spoken through this part of a day's best-known slots, else the day can't be compared. */
const comparable = 0.8

/** A change smaller than this part of the share before is not worth a word. */
const shareChange = 0.15

/** Part of the people who checked in, over the days that can be compared; in 99 of 100 cases within its bounds. */
function shareOf(days: readonly DayOfShare[]): Estimate | undefined {
  const most = Math.max(0, ...days.map(({ slots }) => slots))
  return ratioEstimate(
    days
      .filter(({ slots, checkedIn }) => slots >= comparable * most && checkedIn > 0)
      .map(({ counted, checkedIn }) => ({ of: checkedIn, by: counted })),
    { sure: 0.99 },
  )
}

function shareCheck({ share, shareBefore, visits }: Looked): Check {
  const [now, before] = [shareOf(share), shareOf(shareBefore)]
  const fell =
    visits.members >= leastShown &&
    now !== undefined &&
    before !== undefined &&
    now.high < before.low &&
    now.value < (1 - shareChange) * before.value
  return {
    ...{ id: 'share', found: 100 * (now?.value ?? 0), of: 100 * (before?.value ?? 0), unit: '%' },
    ...{ wrong: fell, weight: 2 },
  }
}

function importChecks({ imports }: Looked): Check[] {
  const sum = (of: 'read' | 'rejected' | 'duplicates') => imports.reduce((all, one) => all + one[of], 0)
  const base = { of: sum('read'), unit: 'rows' as const, weight: 2 as const }
  return [
    { ...base, id: 'rejected', found: sum('rejected'), wrong: sum('rejected') > 0 },
    // Rows known before are as they should be when a file is imported again.
    { ...base, id: 'duplicates', found: sum('duplicates'), wrong: false },
  ]
}
