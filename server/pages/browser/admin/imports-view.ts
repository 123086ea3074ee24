import type { ImportLine, ImportPreview } from '../../admin-wire.ts'
import { element } from '../nodes.ts'
import { ask, sentenceOfFault } from './ask.ts'
import { doingForm, fieldBlock, filledIn, pressButton, sureButton } from './form.ts'
import { gymHere } from './gym-here.ts'
import { momentWords } from './gym-time.ts'
import { cellWords, plainTable, type Shown } from './table.ts'
import type { Around, View } from './view.ts'

const kindsOfImport: readonly [string, string][] = [
  ['visits', 'Visits'],
  ['counts', 'Counts of people'],
  ['members', 'Members'],
]

/** Bringing in what another system knows: looked at first, and taken back whole. */
export const importsView: View = async (around) => {
  const { imports } = await ask<{ imports: readonly ImportLine[] }>('imports')
  const preview = element('div', { 'aria-live': 'polite' })
  const form = doingForm({
    title: 'Import a file',
    fields: [
      fieldBlock({ id: 'kind', label: 'What it holds', kind: 'choice', options: kindsOfImport }, 'visits'),
      fileBlock(),
    ],
    does: 'Look at it first',
    async send(sent) {
      preview.replaceChildren()
      const file = fileOf(sent)
      if (!file) return 'Choose a file first.'
      const query = new URLSearchParams({ kind: filledIn(sent, 'kind'), name: file.name })
      const seen = await ask<ImportPreview>(`imports/preview?${query}`, { method: 'POST', body: file })
      preview.replaceChildren(previewOfImport(seen, file, query, around))
      return undefined
    },
  })
  form.addEventListener('change', () => preview.replaceChildren())
  return {
    title: 'Imports',
    nodes: [form, preview, element('h2', {}, 'Imported so far'), importTable(imports, around)],
  }
}

function fileBlock(): HTMLElement {
  const input = element('input', {
    type: 'file',
    id: 'file',
    name: 'file',
    accept: '.csv,.tsv,.txt,text/csv',
  })
  input.required = true
  return element('div', { class: 'field' }, element('label', { for: 'file' }, 'File'), input)
}

function fileOf(form: HTMLFormElement): File | undefined {
  const input = form.querySelector('[name="file"]')
  return input instanceof HTMLInputElement ? input.files?.[0] : undefined
}

function previewOfImport(
  seen: ImportPreview,
  file: File,
  query: URLSearchParams,
  around: Around,
): HTMLElement {
  const said = element('p', { class: 'said', role: 'status' })
  const take = pressButton(
    `Import ${rowsWords(seen.accepted)}`,
    async () => {
      take.disabled = true
      said.textContent = 'Importing …'
      try {
        await ask(`imports?${query}`, { method: 'POST', body: file })
        around.announce('The file is imported.')
        around.again()
      } catch (fault) {
        take.disabled = false
        said.textContent = sentenceOfFault(fault)
      }
    },
    'main',
  )
  take.disabled = seen.accepted === 0
  return element(
    'section',
    { class: 'preview', 'aria-label': 'Preview' },
    element('h2', {}, `${file.name}: nothing is imported yet`),
    element(
      'p',
      {},
      `${rowsWords(seen.read)} read: ${rowsWords(seen.accepted)} would be taken, ${seen.duplicates} are known already, ${seen.rejected} would be left.`,
    ),
    ...problemsOf(seen),
    ...columnsOf(seen),
    ...firstRows(seen),
    take,
    said,
  )
}

const rowsWords = (rows: number): string => (rows === 1 ? '1 row' : `${rows.toLocaleString('en-GB')} rows`)

function problemsOf({ problems }: ImportPreview): HTMLElement[] {
  if (problems.length === 0) return []
  const items = problems.map(({ reason, rows }) => element('li', {}, `${rowsWords(rows)}: ${reason}`))
  return [element('h3', {}, 'Left out'), element('ul', {}, ...items)]
}

function columnsOf({ columns }: ImportPreview): HTMLElement[] {
  const rows = columns.map(({ column, meaning }) => [column, meaning])
  return rows.length > 0
    ? [element('h3', {}, 'Columns'), plainTable('Columns', ['In the file', 'Understood as'], rows)]
    : []
}

function firstRows({ rows }: ImportPreview): HTMLElement[] {
  const heads = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  if (heads.length === 0) return []
  const cells = rows.map((row) =>
    heads.map((head) => {
      const value = row[head] ?? ''
      return typeof value === 'number' ? String(value) : value
    }),
  )
  return [
    element('h3', {}, 'The first rows as understood'),
    plainTable('The first rows as understood', heads, cells),
  ]
}

function importTable(lines: readonly ImportLine[], around: Around): HTMLElement {
  if (lines.length === 0) return element('p', { class: 'soft' }, 'Nothing was imported yet.')
  const rows = lines.map((line): Shown[] => [
    momentWords(line.at, gymHere.zone),
    line.file,
    kindsOfImport.find(([kind]) => kind === line.kind)?.[1] ?? line.kind,
    cellWords(line.accepted),
    cellWords(line.rejected),
    (line.undoneAt ?? null) !== null ? 'undone' : undoButton(line, around),
  ])
  return plainTable('Imports', ['When', 'File', 'What', 'Taken', 'Left', 'State'], rows)
}

function undoButton({ id }: ImportLine, around: Around): HTMLElement {
  return sureButton('Undo', 'Yes, take it out', async () => {
    const { removed, kept } = await ask<{ removed: number; kept: number }>(`imports/${id}/undo`, {
      method: 'POST',
      body: {},
    })
    const stays = kept > 0 ? ` ${rowsWords(kept)} stay: members have written or come since.` : ''
    around.announce(`${rowsWords(removed)} taken out.${stays}`)
    around.again()
  })
}
