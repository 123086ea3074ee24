import { createRoute, z } from '@hono/zod-openapi'
import { rightsOf, roles } from '../../../tools/kit/rights.ts'
import type { Role } from '../../../tools/kit/tool.ts'
import {
  answers,
  base,
  bodyOf,
  done,
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
import type { Caller } from '../caller.ts'
import type { ApiApp } from '../env.ts'
import { demand } from '../guard.ts'
import type { ApiDeps } from '../parts.ts'

const roleSchema = z.enum(roles)
const staffRole = z.enum(['frontDesk', 'coach', 'manager', 'owner'])
const tags = ['People']
export const pageQuery = z.object({ page: z.coerce.number<string>().int().min(1).max(100_000).default(1) })

const memberSchema = z.object({
  id: z.string(),
  name: z.string().nullable(),
  role: roleSchema,
  since: instant,
  lastVisit: instant.nullable().openapi({ description: 'Told with the consent of the member alone' }),
})

const invitationSchema = z.object({
  id: z.string(),
  role: staffRole,
  note: z.string().nullable(),
  madeAt: instant,
  expiresAt: instant,
  usedAt: instant.nullable(),
  revokedAt: instant.nullable(),
})

const members = createRoute({
  ...{ method: 'get', path: `${base}/members`, operationId: 'listMembers', tags },
  summary: 'Members and their roles, a page at a time',
  ...forRight('staff'),
  request: { params: gymParam, query: pageQuery.extend({ search: z.string().max(100).default('') }) },
  responses: answers(z.object({ members: z.array(memberSchema).readonly(), more: z.boolean() })),
})
const setRole = createRoute({
  ...{ method: 'patch', path: `${base}/members/{id}`, operationId: 'setRole', tags },
  summary: 'Give a member another role',
  ...forRight('staff'),
  request: { params: gymAndId, ...bodyOf(z.strictObject({ role: roleSchema })) },
  responses: done,
})
const invitations = createRoute({
  ...{ method: 'get', path: `${base}/invitations`, operationId: 'listInvitations', tags },
  summary: 'Invitations to the staff',
  ...forRight('staff'),
  request: { params: gymParam },
  responses: answers(z.object({ invitations: z.array(invitationSchema).readonly() })),
})
const invitationWish = z.strictObject({
  role: staffRole,
  note: z.string().max(100).optional().openapi({ description: 'For whom' }),
  days: z.number().int().min(1).max(30).optional().openapi({ description: 'Days for which it is good' }),
})
const invite = createRoute({
  ...{ method: 'post', path: `${base}/invitations`, operationId: 'invite', tags },
  summary: 'Invite somebody to the staff',
  ...forRight('staff'),
  request: { params: gymParam, ...bodyOf(invitationWish) },
  responses: made(
    z.object({
      id: z.string(),
      code: z.string().openapi({ description: 'Shown this once' }),
      link: z.string(),
    }),
  ),
})
const revoke = createRoute({
  ...{ method: 'delete', path: `${base}/invitations/{id}`, operationId: 'revokeInvitation', tags },
  summary: 'Take an invitation back',
  ...forRight('staff'),
  request: { params: gymAndId },
  responses: done,
})

/** Members and their roles. */
export function memberRoutes(app: ApiApp, deps: ApiDeps): void {
  app.openapi(members, async (c) => {
    const page = await partOf(deps, 'members')(worldOf(c, deps), c.req.valid('query'))
    const shown = page.members.map(({ since, lastVisit, ...member }) => ({
      ...member,
      since: iso(since),
      lastVisit: isoOrNull(lastVisit),
    }))
    return c.json({ members: shown, more: page.more }, 200)
  })
  app.openapi(setRole, async (c) => {
    const { role } = c.req.valid('json')
    refuseMore(c.get('caller'), role)
    await partOf(deps, 'setRole')(worldOf(c, deps), c.req.valid('param').id, role)
    return c.body(null, 204)
  })
}

/** Invitations to the staff. */
export function invitationRoutes(app: ApiApp, deps: ApiDeps): void {
  app.openapi(invitations, async (c) => {
    const all = await partOf(deps, 'invitations').list(worldOf(c, deps))
    const shown = all.map(({ id, role, note, madeAt, expiresAt, usedAt, revokedAt }) => ({
      ...{ id, role, note, madeAt: iso(madeAt), expiresAt: iso(expiresAt) },
      ...{ usedAt: isoOrNull(usedAt), revokedAt: isoOrNull(revokedAt) },
    }))
    return c.json({ invitations: shown }, 200)
  })
  app.openapi(invite, async (c) => {
    const { role, note, days } = c.req.valid('json')
    refuseMore(c.get('caller'), role)
    const wish = { role, ...(note !== undefined && { note }), ...(days !== undefined && { days }) }
    const { id, code } = await partOf(deps, 'invitations').make(worldOf(c, deps), wish)
    const house = deps.web ?? new URL(c.req.url).origin
    return c.json({ id, code, link: `${house}/admin/join/${encodeURIComponent(code)}` }, 201)
  })
  app.openapi(revoke, async (c) => {
    await partOf(deps, 'invitations').revoke(worldOf(c, deps), c.req.valid('param').id)
    return c.body(null, 204)
  })
}

/** Nobody hands on more than they have. */
function refuseMore(caller: Caller, role: Role): void {
  for (const right of rightsOf(role)) demand(caller, right)
}
