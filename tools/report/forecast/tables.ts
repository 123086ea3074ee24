import { reasonRetold } from '../../forecast/index.ts'
import type { Gym } from '../../kit/gym.ts'
import { t } from '../../kit/language.ts'
import { localTime } from '../../kit/time.ts'
import type { Table } from '../report.ts'
import { partNamed } from '../rooms.ts'
import type { Findings, Series } from './forecast.ts'

const hundred = (part: number | undefined) => (part === undefined ? null : 100 * part)

/** The record of every series. */
export const seriesTable = (series: readonly Series[]): Table => ({
  id: 'series',
  title: t`Record by series, a day ahead`,
  columns: [
    { id: 'series', label: t`Series` },
    { id: 'slots', label: t`Slots` },
    { id: 'off', label: t`Off by`, unit: t`people`, digits: 1 },
    { id: 'naive', label: t`Repeating the week before`, unit: t`people`, digits: 1 },
    { id: 'better', label: t`Better by`, unit: '%' },
    { id: 'low', label: t`at least`, unit: '%' },
    { id: 'high', label: t`at most`, unit: '%' },
    { id: 'held', label: t`Within the interval`, unit: '%' },
    { id: 'bias', label: t`Expected too many`, unit: '%', digits: 1 },
    { id: 'hour', label: t`Off by, last word`, unit: t`people`, digits: 1 },
  ],
  rows: series.map(({ name, day, hour }) => [
    name,
    day?.slots ?? 0,
    day?.mae ?? null,
    day?.naive ?? null,
    hundred(day?.better?.value),
    hundred(day?.better?.low),
    hundred(day?.better?.high),
    hundred(day?.held),
    hundred(day?.bias?.value),
    hour?.mae ?? null,
  ]),
})

/** Champion, challengers and those before. */
export function modelTable({ champion, standing, former }: Findings, zone: string): Table {
  const date = (at: Date | null) => (at ? localTime(at, zone).date : null)
  return {
    id: 'models',
    title: t`Models`,
    columns: [
      { id: 'model', label: t`Model` },
      { id: 'standing', label: t`Standing` },
      { id: 'since', label: t`Since` },
      { id: 'fitted', label: t`Last fitted` },
      { id: 'reason', label: t`Why` },
    ],
    rows: [
      ...(champion ? [champion] : []).map((model) => [
        model.id,
        t`champion`,
        date(model.promotedAt),
        date(model.fittedAt),
        model.reason && reasonRetold(model.reason),
      ]),
      ...standing.map((model) => [
        model.id,
        t`challenger`,
        date(model.createdAt),
        date(model.fittedAt),
        model.reason && reasonRetold(model.reason),
      ]),
      ...former
        .slice(0, 5)
        .map((model) => [
          model.id,
          t`retired`,
          date(model.retiredAt),
          date(model.fittedAt),
          model.reason && reasonRetold(model.reason),
        ]),
    ],
  }
}

/** Changes of the crowd that the forecasts had not expected. */
export const driftTable = (drifts: Findings['drifts'], gym: Gym): Table => ({
  id: 'drifts',
  title: t`Changes that were found`,
  columns: [
    { id: 'found', label: t`Found` },
    { id: 'since', label: t`Since` },
    { id: 'series', label: t`Series` },
    { id: 'factor', label: t`People against the forecast`, unit: '%' },
    { id: 'reason', label: t`What` },
    { id: 'state', label: t`State` },
  ],
  rows: drifts.map(({ foundAt, since, split, factor, reason, answered }) => [
    localTime(foundAt, gym.zone).date,
    localTime(since, gym.zone).date,
    partNamed(gym, split) ?? t`Whole gym`,
    100 * factor,
    reasonRetold(reason),
    answered ? t`fitted anew` : t`waits for tonight`,
  ]),
})
