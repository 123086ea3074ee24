import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { inSpeech, t } from '../../../tools/kit/language.ts'
import { makeReport, type Report, reportNamed, reportsWith } from '../../../tools/report/index.ts'
import { answers, base, forAll, gymParam, partOf, worldOf } from '../answers.ts'
import type { ApiApp, ApiEnv } from '../env.ts'
import { demand } from '../guard.ts'
import type { ApiDeps } from '../parts.ts'
import { ApiProblem } from '../problem.ts'
import { kindSchema, reportLineSchema, reportSchema } from '../report-schema.ts'

const list = createRoute({
  method: 'get',
  path: `${base}/reports`,
  operationId: 'listReports',
  tags: ['Reports'],
  summary: 'The reports that the caller may read',
  ...forAll,
  request: { params: gymParam },
  responses: answers(z.object({ reports: z.array(reportLineSchema).readonly() })),
})

const file = { schema: z.string().openapi({ format: 'binary' }) }
const query = z.object({
  from: z.iso.date().optional().openapi({ description: 'First day, of the gym' }),
  to: z.iso.date().optional().openapi({ description: 'Last day, included' }),
  split: z
    .string()
    .max(60)
    .optional()
    .openapi({ description: "A split's id or name, where the report can be told of one" }),
  format: z.enum(['json', 'csv', 'pdf']).default('json'),
  table: z
    .string()
    .max(60)
    .optional()
    .openapi({ description: 'Which table the CSV holds; the first unless said' }),
})

const { 200: told, ...problems } = answers(
  reportSchema,
  'The report; as CSV one of its tables, as PDF all of it.',
)
const one = createRoute({
  method: 'get',
  path: `${base}/reports/{kind}`,
  operationId: 'readReport',
  tags: ['Reports'],
  summary: 'A report, as JSON, CSV or PDF',
  description:
    'Each kind has its own right, which the list of reports goes by. Days are of the gym; what is left open is as usual for the kind.',
  ...forAll,
  request: { params: gymParam.extend({ kind: kindSchema }), query },
  responses: {
    200: { ...told, content: { ...told.content, 'text/csv': file, 'application/pdf': file } },
    ...problems,
  },
})

/** Reports: the list, and each as JSON, CSV or PDF. */
export function reportRoutes(app: ApiApp, deps: ApiDeps): void {
  app.openapi(list, (c) => {
    const reports = reportsWith(c.get('caller').rights).map(({ kind, title, about, bySplit, usualDays }) => ({
      ...{ kind, title: title(), about: about(), bySplit, usualDays },
    }))
    return c.json({ reports }, 200)
  })
  app.openapi(one, async (c) => {
    const { kind } = c.req.valid('param')
    const { format, table, ...ask } = c.req.valid('query')
    const maker = reportNamed(kind)
    if (!maker) throw new ApiProblem(404, t`This house does not have that report.`)
    demand(c.get('caller'), maker.right)
    const world = worldOf(c, deps)
    const made = () => makeReport(world, { kind, ...ask })
    // A table for programs and spreadsheets has the same words whoever asks.
    if (format === 'csv') return csvOf(c, deps, await inSpeech({ language: 'en', clock: '24' }, made), table)
    const report = await made()
    if (format === 'pdf') return sent(c, await partOf(deps, 'pdf')(world, report), fileName(report, 'pdf'))
    return c.json(report, 200)
  })
}

function csvOf(c: Context<ApiEnv>, deps: ApiDeps, report: Report, id: string | undefined): Response {
  const table = id === undefined ? report.tables[0] : report.tables.find((each) => each.id === id)
  if (!table) throw new ApiProblem(404, t`This report has no such table.`)
  const bytes = new TextEncoder().encode(partOf(deps, 'csv')(table))
  return sent(c, bytes, fileName(report, 'csv'))
}

const types = { csv: 'text/csv; charset=utf-8', pdf: 'application/pdf' }

type FileName = { name: string; type: keyof typeof types }

const fileName = ({ kind, split, window: { from, to } }: Report, type: keyof typeof types): FileName => ({
  name: [kind, ...(split === undefined ? [] : [split]), from, to].join('-'),
  type,
})

function sent(c: Context<ApiEnv>, bytes: Uint8Array, { name, type }: FileName): Response {
  c.header('Content-Type', types[type])
  c.header('Content-Disposition', `attachment; filename="${name}.${type}"`)
  return c.body(new Uint8Array(bytes).buffer)
}
