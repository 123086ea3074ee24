import { createRoute, z } from '@hono/zod-openapi'
import { answers, base, forRight, gymParam, instant, iso, partOf, worldOf } from '../answers.ts'
import type { ApiApp } from '../env.ts'
import type { ApiDeps } from '../parts.ts'
import { pageQuery } from './people.ts'

const entrySchema = z.object({
  id: z.number().int(),
  at: instant,
  action: z.string().openapi({ example: 'settings.changed' }),
  actor: z.object({ id: z.string(), name: z.string().nullable() }).nullable().openapi({
    description: 'null: a command, a job, or a program, whose key the details name',
  }),
  details: z.unknown(),
})

const audit = createRoute({
  method: 'get',
  path: `${base}/audit`,
  operationId: 'audit',
  tags: ['Audit'],
  summary: 'Who changed what, newest first',
  ...forRight('audit'),
  request: { params: gymParam, query: pageQuery },
  responses: answers(z.object({ entries: z.array(entrySchema).readonly(), more: z.boolean() })),
})

/** The trail of changes; nothing here changes it. */
export function auditRoutes(app: ApiApp, deps: ApiDeps): void {
  app.openapi(audit, async (c) => {
    const { entries, more } = await partOf(deps, 'audit')(worldOf(c, deps), c.req.valid('query').page)
    const shown = entries.map(({ id, at, action, actor, details }) => ({
      ...{ id, at: iso(at), action, actor, details },
    }))
    return c.json({ entries: shown, more }, 200)
  })
}
