import type { Chart } from '../../kit/chart.ts'
import { t } from '../../kit/language.ts'
import { may } from '../../kit/rights.ts'
import { quantile } from '../../kit/statistics.ts'
import { addDays } from '../../kit/time.ts'
import type { Report, ReportMaker, Table } from '../report.ts'
import { someHidden, suppressed } from '../suppress/index.ts'
import { daysIn } from '../window.ts'
import { lookAt, lookOf, rhythmDays } from './look.ts'
import { agreedNames, type Look } from './store.ts'
import { banded, bands, type Looked, monthDays, newDays, perMonth, type Watched, watched } from './watch.ts'
import { sentencesOf, watchTable } from './words.ts'

/** How often members come, and whom to look after. */
export const retention: ReportMaker = {
  kind: 'retention',
  title: () => t`Who stays`,
  about: () => t`How often members come, who is new and quiet, who stopped, who is back`,
  right: 'people',
  usualDays: rhythmDays,
  bySplit: false,
  async make({ db, gym, now, reader }, { window }): Promise<Report> {
    const look = lookOf(window, gym, now)
    const all = await lookAt(db, look)
    const last = all.reduce((most, { days }) => Math.max(most, days.at(-1) ?? -1), -1)
    if (last < 0) return nothing(window)
    const list = watched(all, look.days)
    const ids = list.map(({ member }) => member)
    const names = may(reader.role, 'people') ? await agreedNames(db, gym.id, ids) : undefined
    const rates = perMonth(all, look.days, Math.min(look.days, daysIn(window)))
    const often = oftenTable(all, rates)
    const watch = watchTable(list, newcomers(all), names)
    return {
      kind: 'retention',
      title: retention.title(),
      window,
      sentences: sentencesOf({ often, watch, median: rates.length >= 10 ? quantile(rates, 0.5) : undefined }),
      charts: [chartOf(often, gym.zone)],
      tables: [often, watch, ...(names && names.size > 0 ? [namesTable(list, names, look)] : [])],
      notes: [...notesOf(look, last, names !== undefined), ...someHidden([often, watch])],
    }
  },
}

const nothing = (window: Report['window']): Report => ({
  kind: 'retention',
  title: retention.title(),
  window,
  sentences: [t`No visit is known in these days, so nothing can be told of who stays.`],
  charts: [],
  tables: [],
  notes: [],
})

const newcomers = (all: readonly Looked[]): number =>
  all.filter(({ newSince }) => newSince !== undefined).length

/** How many come how often, with those who did not come; counts of few hidden. */
function oftenTable(all: readonly Looked[], rates: readonly number[]): Table {
  const counts = banded(rates)
  const rows = [all.length - rates.length, ...counts]
  const labels = [t`not once`, ...bands.map(({ label }) => label())]
  const share = (count: number) => (all.length > 0 ? (100 * count) / all.length : null)
  const table: Table = {
    id: 'often',
    title: t`Members by visits a month`,
    columns: [
      { id: 'often', label: t`Visits a month` },
      { id: 'members', label: t`Members` },
      { id: 'share', label: t`Share`, digits: 1, unit: '%' },
    ],
    rows: [
      ...rows.map((count, i) => [labels[i] ?? '', count, share(count)]),
      [t`all`, all.length, share(all.length)],
    ],
  }
  return suppressed(table, { people: ['members'], along: { share: 'members' }, totalRow: true })
}

function chartOf(often: Table, zone: string): Chart {
  const title = t`Members by visits a month`
  const bars = often.rows.slice(0, -1).map(([label, count]) => ({
    label: String(label),
    value: typeof count === 'number' ? count : null,
  }))
  const told = bars.map(({ label, value }) => `${label}: ${value ?? t`hidden`}`).join(', ')
  return {
    about: 'crowd',
    title,
    alt: `${title}. ${told}.`,
    zone,
    points: [],
    quiet: [],
    plot: { kind: 'bars', bars, unit: t`members` },
  }
}

const reasonsOf = (): Readonly<Record<Watched['watch'], string>> => ({
  lapsed: t`stopped coming`,
  quiet: t`new, not here lately`,
  returned: t`back again`,
})

/** Those who agreed to be named, most regular first. */
function namesTable(list: readonly Watched[], names: ReadonlyMap<string, string>, look: Look): Table {
  const reasons = reasonsOf()
  const order = ['lapsed', 'quiet', 'returned']
  const named = list
    .filter(({ member }) => names.has(member))
    .toSorted((a, b) => order.indexOf(a.watch) - order.indexOf(b.watch) || b.visits - a.visits)
  return {
    id: 'names',
    title: t`Those who agreed to be named`,
    personal: true,
    columns: [
      { id: 'name', label: t`Name` },
      { id: 'why', label: t`Why` },
      { id: 'last', label: t`Last visit` },
      { id: 'away', label: t`Away`, unit: t`open days` },
      { id: 'month', label: t`Visits a month`, digits: 1 },
    ],
    rows: named.map(({ member, watch, visits, last, awayDays }) => [
      names.get(member) ?? null,
      reasons[watch],
      last === undefined ? null : addDays(look.fromDate, last),
      awayDays,
      (visits * monthDays) / look.days,
    ]),
  }
}

/** Days without any visit after which it is said up to when anything is known. */
const staleDays = 3

function notesOf(look: Look, last: number, named: boolean): string[] {
  const until = addDays(look.fromDate, last)
  return [
    ...(look.days - 1 - last > staleDays
      ? [t`No visit is known after ${until}, so all is told as of that day.`]
      : []),
    t`Whoever comes without checking in counts as away. New is who was first here in the last ${newDays} days.`,
    ...(named
      ? [
          t`Names stand only of members who agreed; they say "let the staff see my visits", and take it back any time.`,
        ]
      : []),
  ]
}
