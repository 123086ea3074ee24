import type { ReportLine } from '../../admin-wire.ts'
import { element } from '../nodes.ts'
import { t } from '../words.ts'
import { go, type Place, placeOf } from './address.ts'
import { type Field, fieldBlock, filledIn } from './form.ts'
import { gymHere } from './gym-here.ts'
import { stretchesAhead, stretchesBehind } from './periods.ts'

const own = 'own'

/**
 * What a report is about: its days and its split. A change is a new address, so that the way back leads
 * to what was seen before.
 *
 * @param shown the days that the report told of in the end
 */
export function reportFilters(
  place: Place,
  { kind, bySplit, usualDays }: ReportLine,
  shown: { from: string; to: string } | undefined,
): HTMLElement {
  const form = element('form', { class: 'filters', 'aria-label': t`What the report is about` })
  const stretches = usualDays < 0 ? stretchesAhead : stretchesBehind
  const named = place.from !== undefined || place.to !== undefined
  const options: [string, string][] = [
    ['', t`As usual`],
    ...stretches.map(({ id, words }): [string, string] => [id, words]),
    [own, t`Other days`],
  ]
  const period: Field = { id: 'period', label: t`Period`, kind: 'choice', options }
  const days = element(
    'div',
    { class: 'days' },
    fieldBlock({ id: 'from', label: t`From`, kind: 'date' }, place.from ?? shown?.from ?? ''),
    fieldBlock({ id: 'to', label: t`To`, kind: 'date' }, place.to ?? shown?.to ?? ''),
    element('button', { type: 'submit' }, t`Show`),
  )
  days.hidden = !named
  const splits: [string, string][] = [
    ['', t`The whole gym`],
    ...gymHere.splits.map(({ id, name }): [string, string] => [id, name]),
  ]
  const split: Field = { id: 'split', label: t`Split`, kind: 'choice', options: splits }
  form.append(
    fieldBlock(period, named ? own : (place.period ?? '')),
    days,
    ...(bySplit ? [fieldBlock(split, place.split ?? '')] : []),
  )
  const chosen = () => {
    const stretch = filledIn(form, 'period')
    const dates = { from: filledIn(form, 'from'), to: filledIn(form, 'to') }
    const which = stretch === own ? dates : { period: stretch }
    go(placeOf({ report: kind, ...which, split: filledIn(form, 'split') }))
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    chosen()
  })
  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLSelectElement)) return
    days.hidden = filledIn(form, 'period') !== own
    if (days.hidden || target.name !== 'period') chosen()
    else days.querySelector('input')?.focus()
  })
  return form
}
