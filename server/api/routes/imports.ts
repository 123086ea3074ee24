import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { t } from '../../../tools/kit/language.ts'
import { cleanText } from '../../../tools/kit/words.ts'
import {
  answers,
  base,
  forRight,
  gymAndNumber,
  gymParam,
  instant,
  iso,
  isoOrNull,
  made,
  partOf,
  worldOf,
} from '../answers.ts'
import type { ApiApp, ApiEnv } from '../env.ts'
import type { ApiDeps, ImportFile, ImportKind, ImportLine } from '../parts.ts'
import { ApiProblem } from '../problem.ts'

const kind = z.enum(['counts', 'visits', 'members'])
const tags = ['Imports']
const rows = z.number().int()
const figures = { read: rows, accepted: rows, rejected: rows, duplicates: rows }

const previewSchema = z
  .object({
    ...figures,
    columns: z.array(z.object({ column: z.string(), meaning: z.string() })).readonly(),
    rows: z
      .array(z.record(z.string(), z.union([z.string(), z.number()]).nullable()).readonly())
      .readonly()
      .openapi({ description: 'The first rows as they were understood' }),
    problems: z.array(z.object({ reason: z.string(), rows })).readonly(),
  })
  .openapi('ImportPreview')

const importSchema = z
  .object({ id: rows, kind, file: z.string(), at: instant, ...figures, undoneAt: instant.nullable() })
  .openapi('Import')

const query = z.object({
  kind: kind.openapi({ description: 'What the rows are' }),
  name: z.string().min(1).max(200).openapi({ description: 'What the file is called', example: 'visits.csv' }),
})
const file = { schema: z.string().openapi({ format: 'binary' }) }
const body = { required: true, content: { 'application/octet-stream': file, 'text/csv': file } }

const list = createRoute({
  ...{ method: 'get', path: `${base}/imports`, operationId: 'listImports', tags },
  summary: 'Imports, newest first',
  ...forRight('imports'),
  request: { params: gymParam },
  responses: answers(z.object({ imports: z.array(importSchema).readonly() })),
})
const preview = createRoute({
  ...{ method: 'post', path: `${base}/imports/preview`, operationId: 'previewImport', tags },
  summary: 'What an import would take and leave; nothing is written',
  ...forRight('imports'),
  request: { params: gymParam, query, body },
  responses: answers(previewSchema),
})
const take = createRoute({
  ...{ method: 'post', path: `${base}/imports`, operationId: 'import', tags },
  summary: 'Import a file',
  description: 'At most 32 MiB. Larger files are imported with the command line.',
  ...forRight('imports'),
  request: { params: gymParam, query, body },
  responses: made(importSchema, 'What was taken and left.'),
})
const undo = createRoute({
  ...{ method: 'post', path: `${base}/imports/{id}/undo`, operationId: 'undoImport', tags },
  summary: 'Take out exactly what an import brought',
  description: 'What members have written or visited since stays, and is counted as kept.',
  ...forRight('imports'),
  request: { params: gymAndNumber },
  responses: answers(z.object({ removed: rows, kept: rows })),
})

/** Files of counts, visits and members. */
export function importRoutes(app: ApiApp, deps: ApiDeps): void {
  app.openapi(list, async (c) => {
    const all = await partOf(deps, 'imports').list(worldOf(c, deps))
    return c.json({ imports: all.map(shown) }, 200)
  })
  app.openapi(preview, async (c) => {
    const seen = await partOf(deps, 'imports').preview(
      worldOf(c, deps),
      await fileIn(c, c.req.valid('query')),
    )
    return c.json(seen, 200)
  })
  app.openapi(take, async (c) => {
    const taken = await partOf(deps, 'imports').take(worldOf(c, deps), await fileIn(c, c.req.valid('query')))
    return c.json(shown(taken), 201)
  })
  app.openapi(undo, async (c) => {
    const { removed, kept } = await partOf(deps, 'imports').undo(worldOf(c, deps), c.req.valid('param').id)
    return c.json({ removed, kept }, 200)
  })
}

async function fileIn(c: Context<ApiEnv>, said: { kind: ImportKind; name: string }): Promise<ImportFile> {
  const bytes = new Uint8Array(await c.req.arrayBuffer())
  if (bytes.length === 0) throw new ApiProblem(400, t`The body must be the file itself, and it is empty.`)
  return { kind: said.kind, name: cleanText(said.name).replace(/\s+/g, ' '), bytes }
}

const shown = ({
  id,
  kind: what,
  file: name,
  at,
  read,
  accepted,
  rejected,
  duplicates,
  undoneAt,
}: ImportLine) => ({
  ...{ id, kind: what, file: name, at: iso(at), read, accepted, rejected, duplicates },
  undoneAt: isoOrNull(undoneAt),
})
