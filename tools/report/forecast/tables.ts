import type { Gym } from '../../kit/gym.ts'
import { localTime } from '../../kit/time.ts'
import type { Table } from '../report.ts'
import type { Findings, Series } from './forecast.ts'

const hundred = (part: number | undefined) => (part === undefined ? null : 100 * part)

/** The record of every series. */
export const seriesTable = (series: readonly Series[]): Table => ({
  id: 'series',
  title: 'Record by series, a day ahead',
  columns: [
    { id: 'series', label: 'Series' },
    { id: 'slots', label: 'Slots' },
    { id: 'off', label: 'Off by', unit: 'people', digits: 1 },
    { id: 'naive', label: 'Repeating the week before', unit: 'people', digits: 1 },
    { id: 'better', label: 'Better by', unit: '%' },
    { id: 'low', label: 'at least', unit: '%' },
    { id: 'high', label: 'at most', unit: '%' },
    { id: 'held', label: 'Within the interval', unit: '%' },
    { id: 'bias', label: 'Expected too many', unit: '%', digits: 1 },
    { id: 'hour', label: 'Off by, last word', unit: 'people', digits: 1 },
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
    title: 'Models',
    columns: [
      { id: 'model', label: 'Model' },
      { id: 'standing', label: 'Standing' },
      { id: 'since', label: 'Since' },
      { id: 'fitted', label: 'Last fitted' },
      { id: 'reason', label: 'Why' },
    ],
    rows: [
      ...(champion ? [champion] : []).map((model) => [
        model.id,
        'champion',
        date(model.promotedAt),
        date(model.fittedAt),
        model.reason,
      ]),
      ...standing.map((model) => [
        model.id,
        'challenger',
        date(model.createdAt),
        date(model.fittedAt),
        model.reason,
      ]),
      ...former
        .slice(0, 5)
        .map((model) => [model.id, 'retired', date(model.retiredAt), date(model.fittedAt), model.reason]),
    ],
  }
}

/** Changes of the crowd that the forecasts had not expected. */
export const driftTable = (drifts: Findings['drifts'], gym: Gym): Table => ({
  id: 'drifts',
  title: 'Changes that were found',
  columns: [
    { id: 'found', label: 'Found' },
    { id: 'since', label: 'Since' },
    { id: 'series', label: 'Series' },
    { id: 'factor', label: 'People against the forecast', unit: '%' },
    { id: 'reason', label: 'What' },
    { id: 'state', label: 'State' },
  ],
  rows: drifts.map(({ foundAt, since, split, factor, reason, answered }) => [
    localTime(foundAt, gym.zone).date,
    localTime(since, gym.zone).date,
    gym.splits.find(({ id }) => id === split)?.name ?? 'Whole gym',
    100 * factor,
    reason,
    answered ? 'fitted anew' : 'waits for tonight',
  ]),
})
