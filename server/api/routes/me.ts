import { createRoute, z } from '@hono/zod-openapi'
import { rights, roles } from '../../../tools/kit/rights.ts'
import { answers, base, forAll, gymParam } from '../answers.ts'
import type { ApiApp } from '../env.ts'

const meSchema = z
  .object({
    gym: z.object({ id: z.string(), name: z.string(), zone: z.string(), demo: z.boolean() }),
    member: z.object({ id: z.string(), name: z.string().nullable() }).nullable().openapi({
      description: 'null for a program with a key.',
    }),
    role: z.enum(roles).openapi({ description: 'For a key the most of a role that its rights make whole.' }),
    rights: z.array(z.enum(rights)).readonly(),
  })
  .openapi('Me')

const me = createRoute({
  method: 'get',
  path: `${base}/me`,
  operationId: 'me',
  tags: ['Me'],
  summary: 'Who calls, and what they may',
  ...forAll,
  request: { params: gymParam },
  responses: answers(meSchema),
})

/** Who calls. */
export function meRoutes(app: ApiApp): void {
  app.openapi(me, (c) => {
    const { id, name, zone, demo } = c.get('gym')
    const { member, role, rights: may } = c.get('caller')
    const who = member && { id: member.id, name: member.name }
    return c.json({ gym: { id, name, zone, demo }, member: who, role, rights: may }, 200)
  })
}
