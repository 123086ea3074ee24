import type { Report } from '../../../../tools/report/report.ts'
import type { ReportLine } from '../../admin-wire.ts'
import { element } from '../nodes.ts'
import { t } from '../words.ts'
import { type Place, placeOf } from './address.ts'
import { ask, sentenceOfFault } from './ask.ts'
import { todayHere } from './drill.ts'
import { fileLink } from './file-link.ts'
import { reportFilters } from './filters.ts'
import { splitWords } from './gym-here.ts'
import { dateWords, dayOfYear, large } from './gym-time.ts'
import { daysAsked } from './periods.ts'
import { reportFigures } from './report-figures.ts'
import type { View } from './view.ts'

const liveEveryMs = 5 * 60_000

let lines: Promise<readonly ReportLine[]> | undefined

/** The reports that the reader may see; asked for once. */
export function reportLines(): Promise<readonly ReportLine[]> {
  lines ??= ask<{ reports: readonly ReportLine[] }>('reports').then(({ reports }) => reports)
  lines.catch(() => {
    lines = undefined
  })
  return lines
}

/** One report: what it says, its charts with their tables beside them, and its files. */
export const reportView: View = async ({ place, announce, still }) => {
  const known = await reportLines()
  const line = place.report === undefined ? known[0] : known.find(({ kind }) => kind === place.report)
  if (!line) return { title: t`Reports`, nodes: [element('p', {}, noneWords(place))] }
  const query = queryOf(place, line)
  const results = element('div', { class: 'results' })
  const filters = element('div', {})
  let told = ''
  const load = async (first: boolean) => {
    try {
      const report = await ask<Report>(`reports/${line.kind}${query}`)
      const text = JSON.stringify(report)
      if (text === told) return
      told = text
      if (first) filters.replaceChildren(reportFilters(place, line, report.window))
      results.replaceChildren(...reportNodes(report, line, query))
      if (!first) announce(t`The report is up to date.`)
    } catch (fault) {
      // What stands there is better than nothing, when a later look fails.
      if (!first) return
      filters.replaceChildren(reportFilters(place, line, undefined))
      results.replaceChildren(element('p', { class: 'note', role: 'alert' }, sentenceOfFault(fault)))
    }
  }
  await load(true)
  const timer = setInterval(() => {
    if (!still()) return clearInterval(timer)
    // Under somebody's hands nothing may move.
    if (!document.hidden && !results.contains(document.activeElement)) void load(false)
  }, liveEveryMs)
  return { title: line.title, nodes: [element('p', { class: 'soft' }, line.about), filters, results] }
}

const noneWords = ({ report }: Place): string =>
  report === undefined
    ? t`There is no report that you may see.`
    : t`There is no report called “${report}” that you may see.`

function queryOf(place: Place, { bySplit }: ReportLine): string {
  const days = daysAsked(place, todayHere())
  const asked = placeOf({ ...days, ...(bySplit && { split: place.split }) })
  const query = new URLSearchParams(asked).toString()
  return query === '' ? '' : `?${query}`
}

function reportNodes(report: Report, { bySplit }: ReportLine, query: string): Node[] {
  const { kind, sentences, notes, tables, window, split } = report
  const file = (format: string, table?: string) =>
    `reports/${kind}?${new URLSearchParams([...new URLSearchParams(query), ['format', format], ...(table ? [['table', table]] : [])])}`
  const files = [
    ...tables.map(({ id, title }, i) =>
      fileLink(
        file('csv', i === 0 ? undefined : id),
        `${kind}-${id}.csv`,
        i === 0 ? 'CSV' : t`CSV: ${title}`,
      ),
    ),
    fileLink(file('pdf'), `${kind}.pdf`, 'PDF'),
  ]
  return [
    element('p', { class: 'window' }, `${large(windowWords(window))}, ${splitWords(split)}`),
    element('div', { class: 'sentences' }, ...sentences.map((sentence) => element('p', {}, sentence))),
    ...reportFigures(report, bySplit),
    ...(notes.length > 0
      ? [element('ul', { class: 'notes' }, ...notes.map((note) => element('li', {}, note)))]
      : []),
    element('div', { class: 'files', role: 'group', 'aria-label': t`Files` }, ...files),
  ]
}

/** "Sunday 25 October 2026 to Saturday 21 November 2026" */
function windowWords({ from, to }: { from: string; to: string }): string {
  if (from === to) return dateWords(from)
  const sameYear = from.slice(0, 4) === to.slice(0, 4)
  return t`${sameYear ? dayOfYear(from) : dateWords(from)} to ${dateWords(to)}`
}
