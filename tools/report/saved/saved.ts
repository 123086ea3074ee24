import type { Database } from '../../../db/client.ts'
import type { Chart } from '../../kit/chart.ts'
import type { Gym } from '../../kit/gym.ts'
import { openSlots } from '../../kit/gym.ts'
import { t } from '../../kit/language.ts'
import { leastShown } from '../../kit/people.ts'
import { localTime } from '../../kit/time.ts'
import { clockOf, weekdayName } from '../labels.ts'
import type { Report, ReportMaker, ReportWish, ReportWorld, Table, Window } from '../report.ts'
import { instantsOf } from '../window.ts'
import { type Crowd, type Mover, overs, type Saved, savedBy } from './estimate.ts'
import { moverOf, openOn } from './likely.ts'
import { notesOf, personMinutes, sentencesOf } from './saved-words.ts'
import { countedIn, expectedIn, placesComeTo, type Span } from './store.ts'
import { byWeekSlot } from './week-slots.ts'

/** Visits that are put back at most in one report; the more there are, the fewer times each. */
const mostPutBack = 250_000
const draws = { least: 60, most: 200 }

/** What the gym would have been like without advice. */
export const saved: ReportMaker = {
  kind: 'saved',
  title: () => t`What advice saved`,
  about: () => t`Person-minutes over the comfortable limit with advice, against those expected without it`,
  right: 'reports',
  usualDays: 28,
  bySplit: false,
  async make({ db, gym }: ReportWorld, { window }: ReportWish): Promise<Report> {
    const facts = await savedIn(db, gym, window)
    const { found, missing, slots } = facts
    const told = found.without.mean > 0
    return {
      kind: 'saved',
      title: saved.title(),
      window,
      sentences: missing === slots ? [t`Nothing was counted in these days.`] : sentencesOf(facts),
      charts: told ? [chartOf(facts)] : [],
      tables: told ? [weekTable(facts), slotTable(facts)] : [],
      notes: notesOf(facts),
    }
  },
}

/** What advice saved in some days, with all that is told of it. Of fewer than five members nothing is estimated. */
export async function savedIn(db: Database, gym: Gym, window: Window): Promise<Facts> {
  const span: Span = { gym: gym.id, zone: gym.zone, ...instantsOf(window, gym) }
  const [counted, expected, come] = await Promise.all([
    countedIn(db, span),
    expectedIn(db, span),
    placesComeTo(db, span),
  ])
  const people = new Map([...counted, ...expected].map((row) => [row.slot.getTime(), row.people]))
  const known = { crowd: (slot: Date) => people.get(slot.getTime()), open: openOn(gym) }
  const movers = come.flatMap((each) => moverOf(gym, each, known) ?? [])
  const crowd = crowdOf(gym, span, counted)
  const limit = gym.capacity * gym.comfort
  const members = new Set(come.map(({ member }) => member)).size
  const seed = `${gym.id} ${window.from} ${window.to}`
  const estimating = { limit, seed, draws: drawsFor(movers) }
  const found = savedBy(crowd, members < leastShown ? [] : movers, estimating)
  const slots = openSlots(gym, span.from, span.to).length
  const missing = Math.max(0, slots - counted.length)
  return { gym, crowd, found, limit, members, moved: movers.length, come: come.length, slots, missing }
}

const drawsFor = (movers: readonly Mover[]) =>
  Math.min(draws.most, Math.max(draws.least, Math.floor(mostPutBack / Math.max(1, movers.length))))

export type Facts = {
  gym: Gym
  crowd: Crowd
  found: Saved
  limit: number
  members: number
  moved: number
  come: number
  /** Slots with open doors, and those of them that nobody counted. */
  slots: number
  missing: number
}

function crowdOf(
  { slotMinutes }: Gym,
  { from, to }: Span,
  counted: readonly { slot: Date; people: number }[],
): Crowd {
  const slotMs = slotMinutes * 60_000
  const start = from.getTime()
  const people = new Float64Array(Math.ceil((to.getTime() - start) / slotMs)).fill(Number.NaN)
  for (const { slot, people: count } of counted) people[Math.floor((slot.getTime() - start) / slotMs)] = count
  return { start, slotMs, people }
}

function chartOf({ gym, found }: Facts): Chart {
  const { crowded, without } = found
  return {
    about: 'crowd',
    title: t`Person-minutes over the limit`,
    alt: t`${personMinutes(crowded)} person-minutes over the limit with advice; about ${personMinutes(without.mean)} expected without, ${personMinutes(without.low)} to ${personMinutes(without.high)}.`,
    zone: gym.zone,
    points: [],
    quiet: [],
    plot: {
      kind: 'bars',
      bars: [
        { label: t`without advice`, value: without.mean, low: without.low, high: without.high },
        { label: t`as it was`, value: crowded, strong: true },
      ],
      unit: t`person-minutes`,
    },
  }
}

function weekTable({ gym, crowd, found, limit }: Facts): Table {
  const weeks = new Map<string, { crowded: number; gain: number }>()
  const counted = overs(crowd.people, limit, crowd.slotMs)
  found.bySlot.forEach((gain, i) => {
    const { date, weekday } = localTime(new Date(crowd.start + i * crowd.slotMs), gym.zone)
    const week = new Date(Date.parse(date) - (weekday - 1) * 86_400_000).toISOString().slice(0, 10)
    const sum = weeks.get(week) ?? { crowded: 0, gain: 0 }
    weeks.set(week, { crowded: sum.crowded + (counted[i] ?? 0), gain: sum.gain + gain })
  })
  return {
    id: 'weeks',
    title: t`Person-minutes over the limit by week`,
    columns: [
      { id: 'week', label: t`Week from` },
      { id: 'crowded', label: t`As it was`, unit: t`person-min` },
      { id: 'without', label: t`Expected without advice`, unit: t`person-min` },
      { id: 'saved', label: t`Saved`, unit: t`person-min` },
    ],
    rows: [...weeks].map(([week, { crowded, gain }]) => [week, crowded, crowded + gain, gain]),
  }
}

const slotTable = ({ gym, crowd, found }: Facts): Table => ({
  id: 'slots',
  title: t`Where most was saved`,
  columns: [
    { id: 'day', label: t`Day` },
    { id: 'time', label: t`Time` },
    { id: 'saved', label: t`Saved`, unit: t`person-min` },
  ],
  rows: byWeekSlot(gym, crowd, found.bySlot)
    .filter(({ minutes }) => minutes >= 1)
    .slice(0, 20)
    .map(({ weekday, minute, minutes }) => [weekdayName(weekday), clockOf(minute), minutes]),
})
