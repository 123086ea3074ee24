import type { Settings } from '../../admin-wire.ts'
import { element } from '../nodes.ts'
import { t } from '../words.ts'
import { placeLink } from './address.ts'
import { ask } from './ask.ts'
import { doingForm, fieldBlock, filledIn } from './form.ts'
import { listEditor, rowsIn } from './list-editor.ts'
import {
  type SettingsList,
  settingsLists,
  singleChanges,
  singleFields,
  singleValues,
} from './settings-parts.ts'
import type { Around, View } from './view.ts'

const savedWords = () => t`Saved.`

/** The settings of the gym, a part at a time; each is saved by itself. */
export const settingsView: View = async (around) => {
  const settings = await ask<Settings>('settings')
  const list = settingsLists.find(({ key }) => key === around.place.part)
  const parts = [
    placeLink({ view: 'settings' }, t`The gym`, list ? {} : { 'aria-current': 'page' }),
    ...settingsLists.map(({ key, title }) =>
      placeLink({ view: 'settings', part: key }, title, key === list?.key ? { 'aria-current': 'page' } : {}),
    ),
  ]
  return {
    title: list ? t`Settings: ${list.title.toLowerCase()}` : t`Settings`,
    nodes: [
      element('nav', { class: 'parts', 'aria-label': t`Parts of the settings` }, ...parts),
      ...(list
        ? [element('p', { class: 'soft' }, list.about), listForm(list, settings)]
        : [singleForm(settings)]),
      element('p', { class: 'soft' }, t`Slots and forecasts follow at their next round, within the hour.`),
    ],
  }
}

function singleForm(settings: Settings): HTMLElement {
  const before = singleValues(settings)
  let known = settings
  return doingForm({
    title: t`The gym`,
    fields: singleFields.map((field) => fieldBlock(field, before[field.id])),
    does: t`Save`,
    async send(form) {
      const filled = Object.fromEntries(singleFields.map(({ id }) => [id, filledIn(form, id)]))
      const changes = singleChanges(known, filled)
      if (Object.keys(changes).length === 0) return t`Nothing was changed.`
      known = await ask<Settings>('settings', { method: 'PATCH', body: changes })
      return savedWords()
    },
  })
}

function listForm(list: SettingsList, settings: Settings): HTMLElement {
  const listed = list.listed(settings)
  return doingForm({
    title: list.title,
    fields: [listEditor(listed)],
    does: t`Save`,
    async send(form) {
      const body = { [list.key]: rowsIn(form, listed.fields).map(list.read) }
      await ask<Settings>('settings', { method: 'PATCH', body })
      return savedWords()
    },
  })
}

/** Whether the reader may change what the page shows. */
export const mayHere = ({ me }: Around, right: Around['me']['rights'][number]): boolean =>
  me.rights.includes(right)
