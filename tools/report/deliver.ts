import { GymError } from '../kit/errors.ts'
import type { Gym } from '../kit/gym.ts'
import { t } from '../kit/language.ts'
import type { Attachment, Choice, ToolContext } from '../kit/tool.ts'
import { csvOf } from './csv.ts'
import type { Report } from './report.ts'
import { reportNamed } from './reports.ts'
import { partNamed } from './rooms.ts'
import { windowWords } from './telling.ts'

/** How a report is handed over. */
export const forms = ['words', 'table', 'csv', 'pdf', 'page'] as const
export type Form = (typeof forms)[number]

/** The name of a file of a report, without its ending: "peaks-legs-2026-10-01-2026-10-31". */
const fileName = ({ kind, split, window: { from, to } }: Pick<Report, 'kind' | 'split' | 'window'>): string =>
  [kind, ...(split === undefined ? [] : [split.replace(/[^\w-]+/g, '-')]), from, to].join('-')

/**
 * The files that a form asks for; none in words. They are handed over with the reply and kept nowhere, for they can be made
 * again.
 *
 * @throws {GymError} `no_pdf` where none can be made
 */
export async function filesOf(
  report: Report,
  form: Form,
  { gym, now, print }: Pick<ToolContext, 'gym' | 'now' | 'print'>,
): Promise<Attachment[]> {
  const name = fileName(report)
  if (form === 'csv') {
    return report.tables.map((table, i) => ({
      name: i === 0 ? `${name}.csv` : `${name}-${table.id}.csv`,
      type: 'text/csv; charset=utf-8',
      text: csvOf(table),
      once: 'file',
    }))
  }
  if (form !== 'pdf') return []
  if (!print) throw new GymError('no_pdf', {})
  const bytes = await print(report, gym, now)
  return [
    { name: `${name}.pdf`, type: 'application/pdf', text: base64(bytes), encoding: 'base64', once: 'file' },
  ]
}

function base64(bytes: Uint8Array): string {
  const letters: string[] = []
  for (const byte of bytes) letters.push(String.fromCharCode(byte))
  return btoa(letters.join(''))
}

/** The command that asks for the same report, in the same days: "/report peaks legs 2026-10-01 2026-10-31". */
function commandFor({
  kind,
  split,
  window: { from, to },
}: Pick<Report, 'kind' | 'split' | 'window'>): string {
  return ['/report', kind, ...(split === undefined ? [] : [split]), from, to].join(' ')
}

/** What can be done next with a report. */
export function choicesAfter(
  report: Report,
  form: Form,
  { print, web }: Pick<ToolContext, 'print' | 'web'>,
): Choice[] {
  const again = commandFor(report)
  const offered: [Form, string, boolean][] = [
    ['table', t`Table`, report.tables.length > 0],
    ['csv', 'CSV', report.tables.length > 0],
    ['pdf', 'PDF', print !== undefined],
    ['page', t`Open the page`, web !== undefined],
  ]
  return offered.flatMap(([other, label, there]) =>
    there && other !== form ? [{ label, send: `${again} as ${other}` }] : [],
  )
}

/** Where a report stands on the page, which knows its reader by their login. */
export function pageOf({ kind, split, window: { from, to } }: Report, web: string): string {
  const address = new URLSearchParams({ report: kind, from, to, ...(split !== undefined && { split }) })
  return `${web}/admin?${address}`
}

/** What a file that goes out is said to be. */
export function fileWords(report: Report, form: Form, gym: Pick<Gym, 'zone' | 'splits'>): string {
  const { kind, split, window, tables } = report
  const title = reportNamed(kind)?.title(partNamed(gym, split)) ?? report.title
  const days = windowWords(window)
  if (form === 'pdf') return t`${title}, ${days}, as PDF. Times are those of ${gym.zone}.`
  return tables.length > 0
    ? t`${title}, ${days}, as CSV. Times are those of ${gym.zone}.`
    : t`${title}, ${days}, has no table, so there is no file. Times are those of ${gym.zone}.`
}
