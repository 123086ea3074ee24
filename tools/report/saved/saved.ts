import type { Database } from '../../../db/client.ts'
import type { Chart } from '../../kit/chart.ts'
import type { Gym } from '../../kit/gym.ts'
import { openSlots } from '../../kit/gym.ts'
import { leastShown } from '../../kit/people.ts'
import { localTime } from '../../kit/time.ts'
import { clockOf, weekdayNames } from '../labels.ts'
import type { Report, ReportMaker, ReportWish, ReportWorld, Table, Window } from '../report.ts'
import { instantsOf } from '../window.ts'
import { type Crowd, type Mover, overs, type Saved, savedBy } from './estimate.ts'
import { moverOf, openOn } from './likely.ts'
import { countedIn, expectedIn, placesComeTo, type Span } from './store.ts'

/** Visits that are put back at most in one report; the more there are, the fewer times each. */
const mostPutBack = 250_000
const draws = { least: 60, most: 200 }

/** What the gym would have been like without advice. */
export const saved: ReportMaker = {
  kind: 'saved',
  title: 'What advice saved',
  about: 'Person-minutes over the comfortable limit with advice, against those expected without it',
  right: 'reports',
  usualDays: 28,
  bySplit: false,
  async make({ db, gym }: ReportWorld, { window }: ReportWish): Promise<Report> {
    const facts = await savedIn(db, gym, window)
    const { found, missing, slots } = facts
    const told = found.without.mean > 0
    return {
      kind: 'saved',
      title: saved.title,
      window,
      sentences: missing === slots ? ['Nothing was counted in these days.'] : sentencesOf(facts),
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

const number = (value: number) => {
  const size = value >= 1000 ? 10 : 1
  return (Math.round(value / size) * size).toLocaleString('en-US')
}

function sentencesOf(facts: Facts): string[] {
  const { found, limit, members, moved, come } = facts
  const full = `${Math.round(limit)} people`
  if (members < leastShown || moved === 0) {
    const nobody = come === 0 ? 'Nobody came' : 'Hardly anybody came at another hour'
    return [
      found.crowded < 1
        ? `The gym was never over ${full}.`
        : `The gym was over ${full} for ${number(found.crowded)} person-minutes.`,
      `${nobody} on advice in these days, so there is nothing it could have saved.`,
    ]
  }
  const { crowded, without, saved: gain, surely } = found
  if (without.high < 1)
    return [`The gym was never over ${full}, nor would it have been without advice: nothing to save.`]
  const against = `${number(crowded)} person-minutes over ${full}, against about ${number(without.mean)} expected without advice (${number(without.low)} to ${number(without.high)})`
  if (surely.least > 0) {
    const less = Math.round((100 * gain.mean) / without.mean)
    return [`${against}: about ${less} % less.`, ...mostOf(facts)]
  }
  if (surely.most < 0) return [`${against}: more than without advice. Look at what is offered, and when.`]
  return [`${against}: no difference that can be told from chance.`]
}

/** The slot of the week that gave most, where it gave a share worth naming. */
function mostOf({ gym, crowd, found }: Facts): string[] {
  const [first] = byWeekSlot(gym, crowd, found.bySlot)
  const share = first ? first.minutes / found.saved.mean : 0
  if (!first || share < 0.05) return []
  const at = `${weekdayNames[first.weekday - 1]} ${clockOf(first.minute)}`
  return [`${at} gave most of it: ${Math.round(100 * share)} % of what was saved.`]
}

type WeekSlot = { weekday: number; minute: number; minutes: number }

function byWeekSlot({ zone }: Gym, { start, slotMs }: Crowd, minutes: Float64Array): WeekSlot[] {
  const sums = new Map<string, WeekSlot>()
  minutes.forEach((more, i) => {
    if (more === 0) return
    const { weekday, minute } = localTime(new Date(start + i * slotMs), zone)
    const key = `${weekday} ${minute}`
    const sum = sums.get(key) ?? { weekday, minute, minutes: 0 }
    sums.set(key, { ...sum, minutes: sum.minutes + more })
  })
  return [...sums.values()].toSorted((a, b) => b.minutes - a.minutes)
}

function notesOf({ members, moved, come, limit, gym, missing }: Facts): string[] {
  const percent = Math.round(100 * gym.comfort)
  return [
    `Full means ${Math.round(limit)} people, ${percent} % of the capacity. Whoever came on advice is put back to the hour they named or asked about, or at which they usually come; the bounds hold the truth four times in five.`,
    ...(members >= leastShown && come > 0
      ? [
          `${come} places were come to; ${come - moved < leastShown ? 'nearly all' : moved < leastShown ? 'hardly any' : moved} of them at another hour than they would have chosen.`,
        ]
      : []),
    ...(missing > 0 ? [`${missing} slots were not counted and are left out.`] : []),
  ]
}

function chartOf({ gym, found }: Facts): Chart {
  const { crowded, without } = found
  return {
    about: 'crowd',
    title: 'Person-minutes over the limit',
    alt: `${number(crowded)} person-minutes over the limit with advice; about ${number(without.mean)} expected without, ${number(without.low)} to ${number(without.high)}.`,
    zone: gym.zone,
    points: [],
    quiet: [],
    plot: {
      kind: 'bars',
      bars: [
        { label: 'without advice', value: without.mean, low: without.low, high: without.high },
        { label: 'as it was', value: crowded, strong: true },
      ],
      unit: 'person-minutes',
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
    title: 'Person-minutes over the limit by week',
    columns: [
      { id: 'week', label: 'Week from' },
      { id: 'crowded', label: 'As it was', unit: 'person-min' },
      { id: 'without', label: 'Expected without advice', unit: 'person-min' },
      { id: 'saved', label: 'Saved', unit: 'person-min' },
    ],
    rows: [...weeks].map(([week, { crowded, gain }]) => [week, crowded, crowded + gain, gain]),
  }
}

const slotTable = ({ gym, crowd, found }: Facts): Table => ({
  id: 'slots',
  title: 'Where most was saved',
  columns: [
    { id: 'day', label: 'Day' },
    { id: 'time', label: 'Time' },
    { id: 'saved', label: 'Saved', unit: 'person-min' },
  ],
  rows: byWeekSlot(gym, crowd, found.bySlot)
    .filter(({ minutes }) => minutes >= 1)
    .slice(0, 20)
    .map(({ weekday, minute, minutes }) => [weekdayNames[weekday - 1] ?? null, clockOf(minute), minutes]),
})
