import type { AnnouncementLine, AnnouncementPreview } from '../../admin-wire.ts'
import { element } from '../nodes.ts'
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
    title: 'A new announcement',
    fields: announcementFields(),
    does: 'Look at it first',
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
    title: 'Announcements',
    nodes: [form, preview, element('h2', {}, 'Said so far'), announcementTable(announcements, around)],
  }
}

function previewOf(seen: AnnouncementPreview, body: unknown, around: Around): HTMLElement {
  const said = element('p', { class: 'said', role: 'status' })
  const tell = pressButton(
    `Tell ${toldMembers(seen)}`,
    async () => {
      tell.disabled = true
      try {
        await ask('announcements', { method: 'POST', body })
        around.announce('The announcement is on its way.')
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
    { class: 'preview', 'aria-label': 'Preview' },
    element('h2', {}, 'Members will read'),
    element('blockquote', {}, seen.text),
    element('ul', {}, ...changesOf(seen).map((words) => element('li', {}, words))),
    tell,
    said,
  )
}

function toldMembers({ told }: AnnouncementPreview): string {
  return `${cellWords(told)} ${told === 1 ? 'member' : 'members'}`
}

function changesOf(seen: AnnouncementPreview): string[] {
  const { closure, equipment, places, split } = seen
  return [
    `Told: ${toldMembers(seen)}${split === null ? '' : ` who train ${splitWords(split)}`}.`,
    ...(closure
      ? [
          `Closed from ${momentWords(closure.from, gymHere.zone)} to ${momentWords(closure.to, gymHere.zone)}.`,
        ]
      : []),
    ...(equipment ? [`From ${equipment.before} to ${equipment.pieces} ${equipment.name}.`] : []),
    ...(places > 0
      ? [
          `${places === 1 ? 'One place goes' : `${places} places go`} back; those who held them hear it first.`,
        ]
      : []),
    ...(closure || equipment ? ['Forecasts and answers know of it at once.'] : ['Nothing else changes.']),
  ]
}

function announcementTable(lines: readonly AnnouncementLine[], around: Around): HTMLElement {
  if (lines.length === 0) return element('p', { class: 'soft' }, 'Nothing was announced yet.')
  const rows = lines.map((line): Shown[] => [
    momentWords(line.madeAt, gymHere.zone),
    line.text,
    splitWords(line.split ?? undefined),
    cellWords(line.told),
    line.withdrawnAt !== null
      ? 'withdrawn'
      : sureButton('Withdraw', 'Yes, tell them it is off', async () => {
          await ask(`announcements/${encodeURIComponent(line.id)}/withdraw`, { method: 'POST', body: {} })
          around.again()
        }),
  ])
  return plainTable('Announcements', ['When', 'What', 'To', 'Told', 'State'], rows)
}
