import { createRoute, z } from '@hono/zod-openapi'
import {
  answers,
  base,
  bodyOf,
  done,
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
import type { ApiApp } from '../env.ts'
import type { ApiDeps } from '../parts.ts'

const tags = ['Experiments']

const experimentSchema = z.object({
  id: z.number().int(),
  a: z.string(),
  b: z.string(),
  metric: z.string(),
  startsAt: instant,
  endsAt: instant,
  stoppedAt: instant.nullable(),
  outcome: z.unknown().openapi({ description: 'The verdict, once it is over; null before' }),
})

const list = createRoute({
  ...{ method: 'get', path: `${base}/experiments`, operationId: 'listExperiments', tags },
  summary: 'Ways of advising that were or are compared',
  ...forRight('experiments'),
  request: { params: gymParam },
  responses: answers(
    z.object({
      experiments: z.array(experimentSchema).readonly(),
      policies: z.array(z.string()).readonly().openapi({ description: 'Ways of advising that there are' }),
    }),
  ),
})
const policy = z.string().min(1).max(40)
const start = createRoute({
  ...{ method: 'post', path: `${base}/experiments`, operationId: 'startExperiment', tags },
  summary: 'Compare two ways of advising, half a day each',
  description: 'The metric is written down before it begins and never changed.',
  ...forRight('experiments'),
  request: {
    params: gymParam,
    ...bodyOf(
      z.strictObject({
        a: policy,
        b: policy,
        metric: z.enum(['crowdedMinutes', 'taken', 'came']),
        days: z.number().int().min(1).max(365),
      }),
    ),
  },
  responses: made(z.object({ id: z.number().int() })),
})
const stop = createRoute({
  ...{ method: 'post', path: `${base}/experiments/{id}/stop`, operationId: 'stopExperiment', tags },
  summary: 'Stop an experiment',
  ...forRight('experiments'),
  request: { params: gymAndNumber },
  responses: done,
})

/** Ways of advising that take turns. */
export function experimentRoutes(app: ApiApp, deps: ApiDeps): void {
  app.openapi(list, async (c) => {
    const { experiments, policies } = await partOf(deps, 'experiments').list(worldOf(c, deps))
    const shown = experiments.map(({ id, a, b, metric, startsAt, endsAt, stoppedAt, outcome }) => ({
      ...{ id, a, b, metric, startsAt: iso(startsAt), endsAt: iso(endsAt), stoppedAt: isoOrNull(stoppedAt) },
      outcome: outcome ?? null,
    }))
    return c.json({ experiments: shown, policies }, 200)
  })
  app.openapi(start, async (c) => {
    const { id } = await partOf(deps, 'experiments').start(worldOf(c, deps), c.req.valid('json'))
    return c.json({ id }, 201)
  })
  app.openapi(stop, async (c) => {
    await partOf(deps, 'experiments').stop(worldOf(c, deps), c.req.valid('param').id)
    return c.body(null, 204)
  })
}
