import { z } from 'zod'
import { GymError } from '../kit/errors.ts'
import { inSpeech, type Speech, t } from '../kit/language.ts'
import { type Attachment, defineTool, type ToolContext } from '../kit/tool.ts'
import { choicesAfter, type Form, filesOf, fileWords, forms, pageOf } from './deliver.ts'
import { makeReport } from './make.ts'
import { type Report, type ReportMaker, reportKinds } from './report.ts'
import { reportsFor } from './reports.ts'
import { reportWords, tableWords } from './telling.ts'

/** Rows of a table that a language model is told; the rest is for the page and the file. */
const toldRows = 40

/** A table for spreadsheets and programs has the same words whoever asks for it. */
const ofPrograms: Speech = { language: 'en', clock: '24' }

type Told =
  | { form: Form; report: Report; files: Attachment[] }
  | { form: 'list'; reports: readonly ReportMaker[] }

/**
 * A report for the gym's own people, in words, as a table, as a file, or where it stands on the page; without a kind the
 * list of those that they may read.
 *
 * Fails as `makeReport` does, with `no_pdf` where none can be made and `no_web_address` where there is no page.
 */
export const reportTool = defineTool({
  name: 'report',
  right: 'floor',
  description:
    "A report on the gym for its staff: peaks, utilisation, forecast quality, data quality, advice, unserved wishes, saved crowding, staffing, equipment, retention, trend, season, feedback, experiments, health of the service, or the week's digest. Without a kind: the list of reports.",
  input: z.object({
    kind: z.enum(reportKinds).optional().describe('Left out: the list of reports'),
    split: z.string().max(60).optional().describe('A part of the gym, where it is about one'),
    from: z.iso.date().optional().describe('First day, of the gym'),
    to: z.iso.date().optional().describe('Last day, included'),
    as: z.enum(forms).optional().describe('Words and a chart unless said'),
  }),
  run: async ({ kind, as = 'words', ...asked }, context): Promise<Told> => {
    const { db, gym, now, member, prices } = context
    if (kind === undefined) return { form: 'list', reports: reportsFor(member.role) }
    if (as === 'page' && context.web === undefined) throw new GymError('no_web_address', {})
    const made = () => makeReport({ db, gym, now, reader: { role: member.role }, prices }, { ...asked, kind })
    const report = await (as === 'csv' ? inSpeech(ofPrograms, made) : made())
    return { form: as, report, files: await filesOf(report, as, context) }
  },
  view: (told) =>
    told.form === 'list'
      ? { reports: told.reports.map(({ kind, title, about }) => ({ kind, title: title(), about: about() })) }
      : {
          ...told.report,
          charts: undefined,
          tables: told.report.tables
            .filter(({ personal }) => !personal)
            .map((table) => ({ ...table, rows: table.rows.slice(0, toldRows) })),
        },
  say: (told, context) => said(told, context),
  charts: (told) => (told.form === 'words' ? told.report.charts.slice(0, 1) : []),
  files: (told) => (told.form === 'list' ? [] : told.files),
  choices: (told, context) =>
    told.form === 'list'
      ? told.reports.slice(0, 5).map(({ kind, title }) => ({ label: title(), send: `/report ${kind}` }))
      : choicesAfter(told.report, told.form, context),
})

function said(told: Told, { gym, web = '' }: ToolContext): string {
  switch (told.form) {
    case 'list':
      return listWords(told.reports)
    case 'table':
      return tableWords(told.report)
    case 'csv':
    case 'pdf':
      return fileWords(told.report, told.form, gym)
    case 'page':
      return t`${told.report.title} on the page: ${pageOf(told.report, web)}`
    default:
      return reportWords(told.report)
  }
}

const listWords = (reports: readonly ReportMaker[]): string =>
  [
    t`These are the reports, each with "/report" before it, and days after it where you want others: /report peaks last month.`,
    ...reports.map(({ kind, about }) => `• ${kind}: ${about()}`),
  ].join('\n')
