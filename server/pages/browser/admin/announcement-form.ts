import { element } from '../nodes.ts'
import { t } from '../words.ts'
import { type Field, fieldBlock, filledIn } from './form.ts'
import { gymHere } from './gym-here.ts'
import { instantIn, minuteOf } from './gym-time.ts'

const kindOptions: readonly [string, string][] = [
  ['news', t`News`],
  ['closure', t`Closed for some hours`],
  ['equipment', t`Equipment`],
]

const closureFields: readonly Field[] = [
  { id: 'fromDate', label: t`From (day)`, kind: 'date' },
  { id: 'fromClock', label: t`From (time)`, kind: 'clock' },
  { id: 'toDate', label: t`Until (day)`, kind: 'date' },
  { id: 'toClock', label: t`Until (time)`, kind: 'clock' },
]

const equipmentFields: readonly Field[] = [
  {
    ...{ id: 'piece', label: t`Which`, kind: 'choice' },
    options: gymHere.equipment.map(({ id, name, pieces }): [string, string] => [
      id,
      t`${name} (${pieces} now)`,
    ]),
  },
  { id: 'pieces', label: t`Pieces from now on`, kind: 'number', least: 0, most: 500 },
]

/** The fields of an announcement; those of one kind alone lie in a group of their own. */
export function announcementFields(): HTMLElement[] {
  const splits: [string, string][] = [
    ['', t`Everybody`],
    ...gymHere.splits.map(({ id, name }): [string, string] => [id, t`Members who train ${name}`]),
  ]
  const group = (kind: string, title: string, fields: readonly Field[]) =>
    element(
      'fieldset',
      { class: 'row', 'data-kind': kind },
      element('legend', {}, title),
      ...fields.map((field) => fieldBlock(field)),
    )
  return [
    fieldBlock({ id: 'kind', label: t`Kind`, kind: 'choice', options: kindOptions }, 'news'),
    fieldBlock({
      id: 'text',
      label: t`What members read`,
      kind: 'long',
      hint: t`In your own words, and short.`,
    }),
    group('closure', t`Closed, by the clocks of ${gymHere.name}`, closureFields),
    group('equipment', t`Equipment`, equipmentFields),
    fieldBlock({ id: 'split', label: t`For whom`, kind: 'choice', options: splits }),
  ]
}

/** Shows only the groups of the kind that is chosen; what is hidden is not asked for. */
export function showFieldsOf(form: HTMLFormElement): void {
  const show = () => {
    const kind = filledIn(form, 'kind')
    for (const group of form.querySelectorAll('fieldset[data-kind]')) {
      if (!(group instanceof HTMLFieldSetElement)) continue
      group.hidden = group.dataset.kind !== kind
      group.disabled = group.hidden
    }
  }
  form.addEventListener('change', show)
  show()
}

/** What is sent of the fields. */
export function announcementBody(filled: (id: string) => string): Record<string, unknown> {
  const kind = filled('kind')
  const split = filled('split')
  const instant = (side: string) =>
    new Date(
      instantIn(gymHere.zone, filled(`${side}Date`), minuteOf(filled(`${side}Clock`)) ?? 0),
    ).toISOString()
  return {
    kind,
    ...(filled('text') !== '' && { text: filled('text') }),
    ...(split !== '' && { split }),
    ...(kind === 'closure' && { closure: { from: instant('from'), to: instant('to') } }),
    ...(kind === 'equipment' && {
      equipment: { id: filled('piece'), pieces: Number(filled('pieces')) },
    }),
  }
}
