import type { ImportLine, ImportPreview } from '../../admin-wire.ts'
import { element } from '../nodes.ts'
import { pageLanguage, t } from '../words.ts'
import { ask, sentenceOfFault } from './ask.ts'
import { doingForm, fieldBlock, filledIn, pressButton, sureButton } from './form.ts'
import { gymHere } from './gym-here.ts'
import { momentWords } from './gym-time.ts'
import { cellWords, plainTable, type Shown } from './table.ts'
import type { Around, View } from './view.ts'

const kindsOfImport: readonly [string, string][] = [
  ['visits', t`Visits`],
  ['counts', t`Counts of people`],
  ['members', t`Members`],
]

/** Bringing in what another system knows: looked at first, and taken back whole. */
export const importsView: View = async (around) => {
  const { imports } = await ask<{ imports: readonly ImportLine[] }>('imports')
  const preview = element('div', { 'aria-live': 'polite' })
  const form = doingForm({
    title: t`Import a file`,
    fields: [
      fieldBlock({ id: 'kind', label: t`What it holds`, kind: 'choice', options: kindsOfImport }, 'visits'),
      fileBlock(),
    ],
    does: t`Look at it first`,
    async send(sent) {
      preview.replaceChildren()
      const file = fileOf(sent)
      if (!file) return t`Choose a file first.`
      const query = new URLSearchParams({ kind: filledIn(sent, 'kind'), name: file.name })
      const seen = await ask<ImportPreview>(`imports/preview?${query}`, { method: 'POST', body: file })
      preview.replaceChildren(previewOfImport(seen, file, query, around))
      return undefined
    },
  })
  form.addEventListener('change', () => preview.replaceChildren())
  return {
    title: t`Imports`,
    nodes: [form, preview, element('h2', {}, t`Imported so far`), importTable(imports, around)],
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
  return element('div', { class: 'field' }, element('label', { for: 'file' }, t`File`), input)
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
    t`Import ${rowsWords(seen.accepted)}`,
    async () => {
      take.disabled = true
      said.textContent = t`Importing …`
      try {
        await ask(`imports?${query}`, { method: 'POST', body: file })
        around.announce(t`The file is imported.`)
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
    { class: 'preview', 'aria-label': t`Preview` },
    element('h2', {}, t`${file.name}: nothing is imported yet`),
    element(
      'p',
      {},
      t`${rowsWords(seen.read)} read: ${rowsWords(seen.accepted)} would be taken, ${seen.duplicates} are known already, ${seen.rejected} would be left.`,
    ),
    ...problemsOf(seen),
    ...columnsOf(seen),
    ...firstRows(seen),
    take,
    said,
  )
}

const rowsWords = (rows: number): string =>
  rows === 1 ? t`1 row` : t`${rows.toLocaleString(pageLanguage())} rows`

function problemsOf({ problems }: ImportPreview): HTMLElement[] {
  if (problems.length === 0) return []
  const items = problems.map(({ reason, rows }) => element('li', {}, `${rowsWords(rows)}: ${reason}`))
  return [element('h3', {}, t`Left out`), element('ul', {}, ...items)]
}

function columnsOf({ columns }: ImportPreview): HTMLElement[] {
  const rows = columns.map(({ column, meaning }) => [column, importedHead(meaning)])
  return rows.length > 0
    ? [element('h3', {}, t`Columns`), plainTable(t`Columns`, [t`In the file`, t`Understood as`], rows)]
    : []
}

/** What a column holds, as it is said. */
const columnHeads: Readonly<Record<string, string>> = {
  ...{ time: t`Time`, at: t`Time`, date: t`Date`, days: t`Days`, count: t`Count`, people: t`People` },
  ...{ capacity: t`Capacity`, member: t`Member`, name: t`Name`, split: t`Split`, splits: t`Splits` },
  ...{ 'check-in': t`Check-in`, 'check-out': t`Check-out` },
}

const importedHead = (head: string): string => columnHeads[head] ?? head

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
    element('h3', {}, t`The first rows as understood`),
    plainTable(t`The first rows as understood`, heads.map(importedHead), cells),
  ]
}

function importTable(lines: readonly ImportLine[], around: Around): HTMLElement {
  if (lines.length === 0) return element('p', { class: 'soft' }, t`Nothing was imported yet.`)
  const rows = lines.map((line): Shown[] => [
    momentWords(line.at, gymHere.zone),
    line.file,
    kindsOfImport.find(([kind]) => kind === line.kind)?.[1] ?? line.kind,
    cellWords(line.accepted),
    cellWords(line.rejected),
    (line.undoneAt ?? null) !== null ? t`undone` : undoButton(line, around),
  ])
  return plainTable(t`Imports`, [t`When`, t`File`, t`What`, t`Taken`, t`Left`, t`State`], rows)
}

function undoButton({ id }: ImportLine, around: Around): HTMLElement {
  return sureButton(t`Undo`, t`Yes, take it out`, async () => {
    const { removed, kept } = await ask<{ removed: number; kept: number }>(`imports/${id}/undo`, {
      method: 'POST',
      body: {},
    })
    const stays = kept > 0 ? [t`${rowsWords(kept)} stay: members have written or come since.`] : []
    around.announce([t`${rowsWords(removed)} taken out.`, ...stays].join(' '))
    around.again()
  })
}
