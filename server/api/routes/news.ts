import { createRoute, z } from '@hono/zod-openapi'
import { t } from '../../../tools/kit/language.ts'
import {
  answers,
  base,
  bodyOf,
  forRight,
  gymAndId,
  gymParam,
  instant,
  iso,
  isoOrNull,
  made,
  partOf,
  worldOf,
} from '../answers.ts'
import type { ApiApp } from '../env.ts'
import type { AnnouncementDraft, ApiDeps } from '../parts.ts'
import { ApiProblem } from '../problem.ts'

const kind = z.enum(['closure', 'equipment', 'news'])
const tags = ['Announcements']

const named = z.string().min(1).max(60)
const draftSchema = z
  .strictObject({
    kind,
    text: z
      .string()
      .max(500)
      .optional()
      .openapi({ description: 'The news itself, or the reason of a closure' }),
    split: z.string().max(60).nullish().openapi({ description: 'Only members who train this are told' }),
    closure: z.strictObject({ from: instant, to: instant }).nullish(),
    equipment: z
      .strictObject({
        id: named.optional(),
        name: named.optional(),
        pieces: z.number().int().min(0).max(500),
      })
      .nullish()
      .openapi({ description: 'What there is more or less of, by its id or name, and how many from now on' }),
  })
  .openapi('AnnouncementDraft')

const previewSchema = z
  .object({
    kind,
    text: z.string().openapi({ description: 'What members would read' }),
    told: z.number().int().openapi({ description: 'How many would be told' }),
    places: z.number().int().openapi({ description: 'Places that would go back' }),
    closure: z.object({ from: instant, to: instant }).nullable(),
    equipment: z.object({ name: z.string(), before: z.number(), pieces: z.number() }).nullable(),
    split: z.string().nullable(),
  })
  .openapi('AnnouncementPreview')

const announcementSchema = z.object({
  id: z.string(),
  kind,
  text: z.string(),
  split: z.string().nullable(),
  madeAt: instant,
  told: z.number().int(),
  withdrawnAt: instant.nullable(),
})

const list = createRoute({
  ...{ method: 'get', path: `${base}/announcements`, operationId: 'listAnnouncements', tags },
  summary: 'What members were told, newest first',
  ...forRight('floor'),
  request: { params: gymParam },
  responses: answers(z.object({ announcements: z.array(announcementSchema).readonly() })),
})
const preview = createRoute({
  ...{ method: 'post', path: `${base}/announcements/preview`, operationId: 'previewAnnouncement', tags },
  summary: 'What an announcement would say and do; nothing is said or done',
  ...forRight('announce'),
  request: { params: gymParam, ...bodyOf(draftSchema) },
  responses: answers(previewSchema),
})
const announce = createRoute({
  ...{ method: 'post', path: `${base}/announcements`, operationId: 'announce', tags },
  summary: 'Tell the members',
  ...forRight('announce'),
  request: { params: gymParam, ...bodyOf(draftSchema) },
  responses: made(z.object({ id: z.string(), told: z.number().int() }), 'Members are told.'),
})
const withdraw = createRoute({
  ...{
    method: 'post',
    path: `${base}/announcements/{id}/withdraw`,
    operationId: 'withdrawAnnouncement',
    tags,
  },
  summary: 'Take an announcement back, with a word to those who were told',
  ...forRight('announce'),
  request: { params: gymAndId },
  responses: answers(z.object({ told: z.number().int() })),
})

/** What the gym tells its members. */
export function newsRoutes(app: ApiApp, deps: ApiDeps): void {
  app.openapi(list, async (c) => {
    const all = await partOf(deps, 'announcements').list(worldOf(c, deps))
    const shown = all.map(({ id, kind: about, text, split, madeAt, told, withdrawnAt }) => ({
      ...{ id, kind: about, text, split, told, madeAt: iso(madeAt), withdrawnAt: isoOrNull(withdrawnAt) },
    }))
    return c.json({ announcements: shown }, 200)
  })
  app.openapi(preview, async (c) => {
    const draft = draftOf(c.req.valid('json'))
    const { closure, ...rest } = await partOf(deps, 'announcements').preview(worldOf(c, deps), draft)
    const times = closure && { from: iso(closure.from), to: iso(closure.to) }
    return c.json({ ...rest, closure: times }, 200)
  })
  app.openapi(announce, async (c) => {
    const draft = draftOf(c.req.valid('json'))
    const { id, told } = await partOf(deps, 'announcements').announce(worldOf(c, deps), draft)
    return c.json({ id, told }, 201)
  })
  app.openapi(withdraw, async (c) => {
    const { told } = await partOf(deps, 'announcements').withdraw(worldOf(c, deps), c.req.valid('param').id)
    return c.json({ told }, 200)
  })
}

/** A draft with what was said of it alone; a form sends null for what it leaves open. */
function draftOf({
  kind: about,
  text,
  split,
  closure,
  equipment,
}: z.output<typeof draftSchema>): AnnouncementDraft {
  const pieces = equipment && { name: equipment.id ?? equipment.name, pieces: equipment.pieces }
  if (pieces && pieces.name === undefined)
    throw new ApiProblem(400, t`Say which equipment it is about, by its id or name.`)
  return {
    kind: about,
    ...(text !== undefined && { text }),
    ...(split && { split }),
    ...(closure && { closure }),
    ...(pieces && { equipment: { name: pieces.name ?? '', pieces: pieces.pieces } }),
  }
}
