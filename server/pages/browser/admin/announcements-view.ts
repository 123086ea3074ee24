import type { AnnouncementLine, AnnouncementPreview } from '../../admin-wire.ts'
import { element } from '../nodes.ts'
import { t } from '../words.ts'
import { announcementBody, announcementFields, showFieldsOf } from './announcement-form.ts'
import { ask, sentenceOfFault } from './ask.ts'
import { doingForm, filledIn, pressButton, sureButton } from './form.ts'
import { gymHere, splitWords } from './gym-here.ts'
import { momentWords } from './gym-time.ts'
import { cellWords, plainTable, type Shown } from './table.ts'
import type { Around, View } from './view.ts'

/** Telling members something: written, looked at as they would read it, then said. */
export const announcementsView: View = async (around) => {
  const { announcements } = await ask<{ announcements: readonly AnnouncementLine[] }>('announcements')
  const preview = element('div', { 'aria-live': 'polite' })
  const form = doingForm({
    title: t`A new announcement`,
    fields: announcementFields(),
    does: t`Look at it first`,
    async send(sent) {
      preview.replaceChildren()
      const body = announcementBody((id) => filledIn(sent, id))
      const seen = await ask<AnnouncementPreview>('announcements/preview', { method: 'POST', body })
      preview.replaceChildren(previewOf(seen, body, around))
      return undefined
    },
  })
  showFieldsOf(form)
  // What was looked at is what is said: after a change it has to be looked at again.
  form.addEventListener('input', () => preview.replaceChildren())
  return {
    title: t`Announcements`,
    nodes: [form, preview, element('h2', {}, t`Said so far`), announcementTable(announcements, around)],
  }
}

function previewOf(seen: AnnouncementPreview, body: unknown, around: Around): HTMLElement {
  const said = element('p', { class: 'said', role: 'status' })
  const tell = pressButton(
    t`Tell ${toldMembers(seen)}`,
    async () => {
      tell.disabled = true
      try {
        await ask('announcements', { method: 'POST', body })
        around.announce(t`The announcement is on its way.`)
        around.again()
      } catch (fault) {
        tell.disabled = false
        said.textContent = sentenceOfFault(fault)
      }
    },
    'main',
  )
  return element(
    'section',
    { class: 'preview', 'aria-label': t`Preview` },
    element('h2', {}, t`Members will read`),
    element('blockquote', {}, seen.text),
    element('ul', {}, ...changesOf(seen).map((words) => element('li', {}, words))),
    tell,
    said,
  )
}

function toldMembers({ told }: AnnouncementPreview): string {
  return told === 1 ? t`1 member` : t`${cellWords(told)} members`
}

function changesOf(seen: AnnouncementPreview): string[] {
  const { closure, equipment, places, split } = seen
  return [
    split === null
      ? t`Told: ${toldMembers(seen)}.`
      : t`Told: ${toldMembers(seen)} who train ${splitWords(split)}.`,
    ...(closure
      ? [
          t`Closed from ${momentWords(closure.from, gymHere.zone)} to ${momentWords(closure.to, gymHere.zone)}.`,
        ]
      : []),
    ...(equipment ? [t`From ${equipment.before} to ${equipment.pieces} ${equipment.name}.`] : []),
    ...(places > 0
      ? [
          places === 1
            ? t`One place goes back; those who held them hear it first.`
            : t`${places} places go back; those who held them hear it first.`,
        ]
      : []),
    ...(closure || equipment ? [t`Forecasts and answers know of it at once.`] : [t`Nothing else changes.`]),
  ]
}

function announcementTable(lines: readonly AnnouncementLine[], around: Around): HTMLElement {
  if (lines.length === 0) return element('p', { class: 'soft' }, t`Nothing was announced yet.`)
  const rows = lines.map((line): Shown[] => [
    momentWords(line.madeAt, gymHere.zone),
    line.text,
    splitWords(line.split ?? undefined),
    cellWords(line.told),
    line.withdrawnAt !== null
      ? t`withdrawn`
      : sureButton(t`Withdraw`, t`Yes, tell them it is off`, async () => {
          await ask(`announcements/${encodeURIComponent(line.id)}/withdraw`, { method: 'POST', body: {} })
          around.again()
        }),
  ])
  return plainTable(t`Announcements`, [t`When`, t`What`, t`For whom`, t`Told`, t`State`], rows)
}
