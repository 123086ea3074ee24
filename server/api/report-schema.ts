import { z } from '@hono/zod-openapi'
import { reportKinds } from '../../tools/report/index.ts'

const list = <S extends z.ZodType>(each: S) => z.array(each).readonly()
const value = z.number().nullable()

const heat = z.object({
  kind: z.literal('heat'),
  columns: list(z.string()),
  rows: list(z.object({ label: z.string(), cells: list(value) })),
  unit: z.string(),
  busy: z.number().optional(),
})

const rule = z.object({ value: z.number(), label: z.string() }).optional()

const bars = z.object({
  kind: z.literal('bars'),
  bars: list(
    z.object({
      label: z.string(),
      value,
      low: z.number().optional(),
      high: z.number().optional(),
      strong: z.literal(true).optional(),
    }),
  ),
  unit: z.string(),
  rule,
})

const lines = z.object({
  kind: z.literal('lines'),
  at: list(z.string()),
  lines: list(
    z.object({
      name: z.string(),
      values: list(value),
      low: list(value).optional(),
      high: list(value).optional(),
      thin: z.literal(true).optional(),
    }),
  ),
  unit: z.string(),
  rule,
})

const chart = z
  .looseObject({
    about: z.literal('crowd').optional(),
    title: z.string(),
    alt: z.string(),
    zone: z.string(),
    points: list(z.object({ at: z.string(), mean: z.number(), low: z.number(), high: z.number() })),
    quiet: list(z.object({ from: z.string(), to: z.string() })),
    plot: z.discriminatedUnion('kind', [heat, bars, lines]).optional(),
  })
  .openapi('Chart')

const column = z.looseObject({
  id: z.string(),
  label: z.string(),
  digits: z
    .number()
    .int()
    .optional()
    .openapi({ description: 'Digits after the point when it is shown; 0 unless said.' }),
  unit: z.string().optional(),
})

const table = z
  .looseObject({
    id: z.string(),
    title: z.string(),
    columns: list(column),
    rows: list(list(z.union([z.number(), z.string()]).nullable())).openapi({
      description: 'As many cells as columns. "hidden": too few people stand behind the figure.',
    }),
  })
  .openapi('Table')

export const kindSchema = z.enum(reportKinds).openapi('ReportKind')

export const reportSchema = z
  .looseObject({
    kind: kindSchema,
    title: z.string(),
    window: z.object({ from: z.iso.date(), to: z.iso.date() }),
    split: z.string().optional(),
    sentences: list(z.string()),
    charts: list(chart),
    tables: list(table),
    notes: list(z.string()),
  })
  .openapi('Report')

export const reportLineSchema = z.object({
  kind: kindSchema,
  title: z.string(),
  about: z.string(),
  bySplit: z.boolean(),
  usualDays: z
    .number()
    .int()
    .openapi({ description: 'Days it tells of unless asked; negative for days ahead.' }),
})
