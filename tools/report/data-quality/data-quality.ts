import { type Gym, openSlots } from '../../kit/gym.ts'
import { t } from '../../kit/language.ts'
import { leastShown } from '../../kit/people.ts'
import { addDays, addMinutes, minutesBetween } from '../../kit/time.ts'
import type { Report, ReportMaker, ReportWish, ReportWorld } from '../report.ts'
import { daysIn, instantsOf } from '../window.ts'
import { checksOf, type Looked } from './checks.ts'
import {
  faultRuns,
  importFaults,
  knownSlots,
  lastReading,
  type Span,
  shareByDay,
  visitFaults,
} from './store.ts'
import { chartOf, tablesOf } from './tables.ts'
import { mattersOf, sentencesOf } from './words.ts'

/** Whether the figures can be trusted, and what to do where they can't. */
export const dataQuality: ReportMaker = {
  kind: 'data',
  title: () => t`How sound the data are`,
  about: () => t`Gaps, broken counters, forgotten check-outs, imports that left rows, each with what to do`,
  right: 'reports',
  usualDays: 28,
  bySplit: false,
  async make(world, { window }): Promise<Report> {
    const { gym } = world
    const looked = await look(world, { window })
    const checks = checksOf(looked)
    return {
      kind: 'data',
      title: dataQuality.title(),
      window,
      sentences: sentencesOf(checks, looked, gym.zone),
      charts: looked.days.some(({ counted, byVisits }) => counted + byVisits > 0)
        ? [chartOf(looked, gym.zone)]
        : [],
      tables: tablesOf(checks, looked, gym.zone),
      notes: notesOf(looked),
      matters: mattersOf(checks, looked, gym.zone),
    }
  },
}

/** A slot is worked out within the hour after it is over. */
const settledMinutes = 90

async function look({ db, gym, now }: ReportWorld, { window }: ReportWish): Promise<Looked> {
  const span: Span = { gym: gym.id, zone: gym.zone, ...instantsOf(window, gym) }
  const before = instantsOf(
    { from: addDays(window.from, -daysIn(window)), to: addDays(window.from, -1) },
    gym,
  )
  const slots = openSlots(gym, span.from, span.to).filter((slot) => addMinutes(slot, settledMinutes) < now)
  const [days, { readings, runs }, visits, imports, share, shareBefore, last] = await Promise.all([
    knownSlots(db, span, slots),
    faultRuns(db, span),
    visitFaults(db, span),
    importFaults(db, span),
    shareByDay(db, span, gym.slotMinutes),
    shareByDay(db, { ...span, ...before }, gym.slotMinutes),
    lastReading(db, gym.id, now),
  ])
  const current = minutesBetween(span.to, now) < 24 * 60
  const silent = last && current ? { since: last, minutes: openMinutes(gym, last, now) } : undefined
  return { days, readings, runs, visits, imports, share, shareBefore, silent }
}

/** Minutes of [from, to) in which the doors were open, to the slot. */
const openMinutes = (gym: Gym, from: Date, to: Date) => openSlots(gym, from, to).length * gym.slotMinutes

function notesOf({ visits, share }: Looked): string[] {
  return [
    ...(visits.members > 0 && visits.members < leastShown
      ? [t`Fewer than ${leastShown} people came, so what they did is hidden.`]
      : []),
    ...(share.length === 0 ? [t`No counter spoke, so how many people check in is not known.`] : []),
    t`Readings that are not believed are kept, and left out of every figure.`,
  ]
}
