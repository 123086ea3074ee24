import type { Settings } from '../../admin-wire.ts'
import { t } from '../words.ts'
import type { Field } from './form.ts'
import type { Row } from './list-editor.ts'

/** For how long things are kept, as fields of the settings. */
export const keepingFields: readonly Field[] = [
  {
    ...{ id: 'keepTalkDays', label: t`Conversations are kept (days)`, kind: 'number', least: 1, most: 3650 },
    hint: t`Then they are deleted; members read this number in what they are told of their data.`,
  },
  {
    ...{ id: 'keepIdleDays', label: t`Members who come no more are kept (days)`, kind: 'number' },
    ...{ least: 90, most: 3650, optional: true },
    hint: t`Left empty, for as long as they don't ask to be deleted. They are told two weeks before.`,
  },
  {
    ...{ id: 'keepVisitDays', label: t`Visits are kept (days)`, kind: 'number' },
    ...{ least: 90, most: 3650, optional: true },
    hint: t`Then they go, a month at a time. Left empty, for as long as the member is here; after that without a name. Members read this number in what they are told of their data.`,
  },
  {
    ...{ id: 'keepCountDays', label: t`Readings of the counter are kept (days)`, kind: 'number' },
    ...{ least: 90, most: 3650, optional: true },
    hint: t`Left empty, for good. How full it was stays known either way.`,
  },
  {
    ...{ id: 'keepForecastDays', label: t`Forecasts are kept (days)`, kind: 'number' },
    ...{ least: 90, most: 3650 },
    hint: t`With what became of them. Reports look back as far.`,
  },
]

const orEmpty = (days: number | null) => (days === null ? '' : String(days))

/** What these fields hold now; empty is without end. */
export function keepingValues(settings: Settings): Row {
  return {
    keepTalkDays: String(settings.keepTalkDays),
    keepIdleDays: orEmpty(settings.keepIdleDays),
    keepVisitDays: orEmpty(settings.keepVisitDays),
    keepCountDays: orEmpty(settings.keepCountDays),
    keepForecastDays: String(settings.keepForecastDays),
  }
}
